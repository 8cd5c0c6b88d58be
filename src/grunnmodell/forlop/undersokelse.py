"""The investigation that follows a report."""

import datetime as dt
from enum import Enum

from grunnmodell.forlop.record import Record, fact, record

__all__ = ["Kartlegging", "Sakkyndig", "Undersokelse", "UndersokelseKonklusjon", "UtvidetFrist"]


class UndersokelseKonklusjon(Enum):
    """How an investigation ended (*konklusjon*), bvl. § 2-5."""

    VEDTAK = "vedtak"
    BEGJARING = "begjæring"
    HENLAGT = "henlagt"
    HENLAGT_MED_FORBEHOLD = "henlagt-med-forbehold"
    FLYTTET = "flyttet"
    ANNEN_INSTANS = "annen-instans"


@record
class Kartlegging(Record):
    """What the investigation mapped."""

    risiko: bool | None = fact("Whether risk factors are mapped.", default=None)
    beskyttelse: bool | None = fact("Whether protective factors are mapped.", default=None)
    ressurser: bool | None = fact("Whether resources are mapped.", default=None)


@record
class UtvidetFrist(Record):
    """A decision to extend the investigation (bvl. § 2-2)."""

    besluttet: dt.date = fact("Day the extension was decided.")
    grunn: bool | None = fact("Whether the special reason is documented.", default=None)


@record
class Sakkyndig(Record):
    """An expert's report and its quality check (bvl. § 12-7)."""

    rapport: dt.date | None = fact("Day of the expert's report.", default=None)
    vurdert_av_kommisjonen: dt.date | None = fact(
        "Day the commission had assessed it.", default=None
    )


@record
class Undersokelse(Record):
    """An investigation (*undersøkelse*) of the child's situation, bvl. § 2-2."""

    id: str = fact("Own id, unique in the document.")
    startet: dt.date = fact("Day it was opened.")
    meldinger: tuple[str, ...] = fact("The reports it follows.", default=(), ref="Melding")
    av_eget_tiltak: bool | None = fact(
        "Whether it rests on the service's own knowledge.", default=None
    )
    gjenopptak_av: str | None = fact(
        "The dismissal it resumes (bvl. § 2-5 third paragraph).", default=None, ref="Vedtak"
    )
    foreldre_informert: dt.date | None = fact(
        "Day the parents were told that it was resumed.", default=None
    )
    plan: dt.date | None = fact("Day the plan for it was made.", default=None)
    kartlegging: Kartlegging | None = fact("What it mapped.", default=None)
    behov: tuple[str, ...] = fact("The need areas it found, as codes.", default=())
    utvidet_frist: UtvidetFrist | None = fact("The decision to extend it.", default=None)
    sakkyndig: Sakkyndig | None = fact("The expert's report.", default=None)
    avsluttet: dt.date | None = fact("Day it ended.", default=None)
    konklusjon: UndersokelseKonklusjon | None = fact("How it ended.", default=None)
