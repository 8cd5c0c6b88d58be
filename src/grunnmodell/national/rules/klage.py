"""Rules on complaints."""

import datetime as dt
from collections.abc import Iterator

from grunnmodell.findings import Severity
from grunnmodell.forlop import FattetAv, Klage, KlageUtfall, Vedtak
from grunnmodell.law import Norm, Validity
from grunnmodell.law.statutes import BVL_2021, FVL_1967
from grunnmodell.rules import Context, Problem, rule
from grunnmodell.text import Text

__all__ = ["RULES"]

_BY_SERVICE = (None, FattetAv.BARNEVERNSTJENESTEN)
_DEALT_WITH = (FVL_1967.paragraf("33", ledd=2), FVL_1967.paragraf("33", ledd=4))
_LYING = Text(
    nb="verken avgjort eller sendt til statsforvalteren før forløpet ble avsluttet",
    nn="verken avgjord eller send til statsforvaltaren før forløpet vart avslutta",
    en="neither decided nor sent on to the county governor before the course ended",
)
_UPHELD_BY_ITSELF = Text(
    nb="avgjort med at vedtaket står, uten å være sendt til statsforvalteren",
    nn="avgjord med at vedtaket står, utan å vere send til statsforvaltaren",
    en="decided so that the decision stands, without being sent on to the county governor",
)


@rule(
    "KLA-005",
    on=Klage,
    anchor="fremsatt",
    hjemmel=(*_DEALT_WITH, BVL_2021.paragraf("12-9", ledd=1)),
    norm=Norm.SKAL,
    # The act sets no day for it, and a course may have ended for reasons of its own.
    severity=Severity.WARNING,
    validity=BVL_2021.validity,
    title=Text(
        nb="En klage tas til følge, avvises eller sendes videre",
        nn="Ei klage blir teken til følgje, avvist eller send vidare",
        en="A complaint is upheld, rejected or sent on",
    ),
    message=Text(
        nb="klagen er {what}",
        nn="klaga er {what}",
        en="the complaint was {what}",
    ),
    why=Text(
        nb="klageretten er uten verdi når ingen andre ser på saken",
        nn="klageretten er utan verdi når ingen andre ser på saka",
        en="a right to complain is worth nothing when nobody else looks at the case",
    ),
    mend=Text(
        nb="send klagen til statsforvalteren og registrer «oversendt»; er vedtaket endret eller "
        "klagen avvist eller trukket, registrer det i «utfall»",
        nn="send klaga til statsforvaltaren og registrer «oversendt»; er vedtaket endra eller "
        "klaga avvist eller trekt, registrer det i «utfall»",
        en='send the complaint to the county governor and record "oversendt"; if the decision was '
        'changed, or the complaint rejected or withdrawn, record that in "utfall"',
    ),
)
def complaint_is_dealt_with(k: Klage, c: Context) -> Iterator[Problem]:
    """The service changes its decision, rejects the complaint, or sends it to the county governor.

    The act says «as soon as the case is prepared» and names no day: a complaint that is still with
    the service is found when the course has ended with it, not before. Sees nothing of complaints
    over what the tribunal or another body has decided.
    """
    vedtak = c.index.outer(k)
    if not isinstance(vedtak, Vedtak) or vedtak.fra or vedtak.fattet_av not in _BY_SERVICE:
        return
    if k.oversendt is not None:
        return
    if k.utfall is KlageUtfall.STADFESTET:
        yield c.problem("oversendt", what=_UPHELD_BY_ITSELF)
    elif k.utfall is None and k.avgjort is None and _ended_since(k.fremsatt, c):
        yield c.problem("oversendt", what=_LYING)


def _ended_since(day: dt.date, c: Context) -> bool:
    end = c.forlop.avslutning
    return end is not None and end.dato >= day


RULES = (
    complaint_is_dealt_with,
    complaint_is_dealt_with.under(
        *_DEALT_WITH, validity=Validity(FVL_1967.validity.start, BVL_2021.validity.start)
    ),
)
