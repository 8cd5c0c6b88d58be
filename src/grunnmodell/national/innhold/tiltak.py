"""The kinds of measures of the national catalogue, and their categories.

The need areas per kind follow the direction of Pilar's appendix A, from needs to kinds of
measures. They are ours, unless the source of the kind names them.
"""

from grunnmodell.katalog import Tiltakstype
from grunnmodell.national.innhold.barnetiltak import BARNETILTAK
from grunnmodell.national.innhold.ettervernstiltak import ETTERVERNSTILTAK, USPESIFISERT
from grunnmodell.national.innhold.foreldretiltak import FORELDRETILTAK
from grunnmodell.national.innhold.nettverkstiltak import NETTVERKSTILTAK
from grunnmodell.national.innhold.statlige_tiltak import STATLIGE_TILTAK
from grunnmodell.national.innhold.tiltakskategorier import TILTAKSKATEGORIER

__all__ = ["TILTAKSKATEGORIER", "TILTAKSTYPER"]

# A measure may be older than the catalogue: only the trial's own (familieveiledning) has a start.
TILTAKSTYPER: tuple[Tiltakstype, ...] = (
    *FORELDRETILTAK,
    *BARNETILTAK,
    *NETTVERKSTILTAK,
    *STATLIGE_TILTAK,
    *ETTERVERNSTILTAK,
    USPESIFISERT,
)
