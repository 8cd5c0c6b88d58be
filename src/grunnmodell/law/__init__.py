"""Statutes and guidelines, how they are cited, and when they hold."""

from grunnmodell.law.hjemmel import Hjemmel
from grunnmodell.law.lov import Ground, Lov
from grunnmodell.law.norm import Norm
from grunnmodell.law.reading import CitedAct, read_citation
from grunnmodell.law.validity import ALWAYS, Timeline, Validity

__all__ = [
    "ALWAYS",
    "CitedAct",
    "Ground",
    "Hjemmel",
    "Lov",
    "Norm",
    "Timeline",
    "Validity",
    "read_citation",
]
