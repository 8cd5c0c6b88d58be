"""Who acts at a centre for parents and children, and what its requirements share."""

from functools import partial

from grunnmodell.katalog import Krav
from grunnmodell.law.statutes import STANDARDFORLOP
from grunnmodell.national.texts import CENTRE_HEAD, CENTRE_TEAM, INTAKE

__all__ = ["CENTRE_HEAD", "CENTRE_TEAM", "INTAKE", "centre"]

centre = partial(Krav, modeller=("senter",), validity=STANDARDFORLOP.validity)
