"""Help after 18: contact, wish, and what was considered."""

import datetime as dt
from enum import Enum

from grunnmodell.forlop.record import Record, fact, record

__all__ = ["Dekning", "Ettervern", "EttervernGrunnlag", "EttervernOmrader", "Onske"]


class Onske(Enum):
    """Whether the youth wants help after 18 (*ønske*)."""

    JA = "ja"
    NEI = "nei"
    USIKKER = "usikker"


class Dekning(Enum):
    """Whether an area of life is covered (*dekning*)."""

    DEKKET = "dekket"
    IKKE_DEKKET = "ikke-dekket"
    IKKE_AKTUELT = "ikke-aktuelt"


@record
class EttervernGrunnlag(Record):
    """The measure before 18 that help after 18 rests on (bvl. § 3-6)."""

    tiltak_iverksatt: dt.date | None = fact("Day that measure started.", default=None)
    kommune: str | None = fact("The municipality that started it, in quotes.", default=None)


@record
class EttervernOmrader(Record):
    """The areas a plan for help after 18 considers; absent: not considered."""

    bolig: Dekning | None = fact("Housing.", default=None)
    utdanning_og_arbeid: Dekning | None = fact("Education and work.", default=None)
    okonomi: Dekning | None = fact("Economy.", default=None)
    nettverk: Dekning | None = fact("Network.", default=None)
    praktiske_gjoremal: Dekning | None = fact("Practical matters.", default=None)


@record
class Ettervern(Record):
    """Help after 18 (*ettervern*), bvl. § 3-6: how it was raised and what the youth wanted."""

    grunnlag: EttervernGrunnlag | None = fact("The measure it rests on.", default=None)
    kontakt: dt.date | None = fact("Day the service contacted the youth about it.", default=None)
    vurdert_sammen: dt.date | None = fact(
        "Day the need was assessed together with the youth.", default=None
    )
    onske: Onske | None = fact("What the youth wants.", default=None)
    omrader: EttervernOmrader | None = fact("The areas considered.", default=None)
    takket_nei: dt.date | None = fact("Day the youth said no.", default=None)
    spurt_igjen: dt.date | None = fact("Day the youth was asked again.", default=None)
