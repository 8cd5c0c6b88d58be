"""The meeting templates of the standardised course at a centre for parents and children."""

from grunnmodell.katalog import Motemal
from grunnmodell.national.innhold.motemaler_avslutning import AVSLUTNINGSMALER
from grunnmodell.national.innhold.motemaler_inntak import INNTAKSMALER
from grunnmodell.national.innhold.motemaler_tiltak import TILTAKSMALER

__all__ = ["MOTEMALER"]

MOTEMALER: tuple[Motemal, ...] = (*INNTAKSMALER, *TILTAKSMALER, *AVSLUTNINGSMALER)
