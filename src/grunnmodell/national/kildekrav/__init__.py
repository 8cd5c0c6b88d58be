"""The requirements of the source documents, R001 to R125, and what carries each of them."""

from grunnmodell.katalog import Kildekrav
from grunnmodell.national.kildekrav.grunnmodellen import GRUNNMODELLEN
from grunnmodell.national.kildekrav.katalogen import KATALOGEN
from grunnmodell.national.kildekrav.pilar import PILARS_STRATEGI
from grunnmodell.national.kildekrav.standardforlop_gangen import GANGEN
from grunnmodell.national.kildekrav.standardforlop_rammen import RAMMEN
from grunnmodell.national.kildekrav.utprovingen import UTPROVINGEN

__all__ = ["KILDEKRAV"]

KILDEKRAV: tuple[Kildekrav, ...] = (
    *GRUNNMODELLEN,
    *UTPROVINGEN,
    *PILARS_STRATEGI,
    *RAMMEN,
    *GANGEN,
    *KATALOGEN,
)
