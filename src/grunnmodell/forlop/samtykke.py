"""Who has said yes, no, or no longer."""

import datetime as dt
from enum import Enum

from grunnmodell.forlop.record import Record, fact, record

__all__ = ["Samtykke", "SamtykkeGjelder"]


class SamtykkeGjelder(Enum):
    """What a consent is about (*gjelder*)."""

    TILTAK = "tiltak"
    GRUNNMODELL = "grunnmodell"
    UTREDNING = "utredning"
    INDIVIDUELL_PLAN = "individuell-plan"
    INFORMASJONSDELING = "informasjonsdeling"
    FILMING = "filming"


@record
class Samtykke(Record):
    """A consent (*samtykke*) of one person: given, refused or withdrawn."""

    id: str | None = fact("Own id, unique in the document.", default=None)
    person: str = fact("Who consents.", ref="Person")
    gjelder: SamtykkeGjelder = fact("What it is about.")
    ref: tuple[str, ...] = fact("The measures it covers.", default=(), ref="Tiltak")
    gitt: dt.date | None = fact("Day it was given.", default=None)
    avslatt: dt.date | None = fact("Day it was refused.", default=None)
    trukket: dt.date | None = fact("Day it was withdrawn.", default=None)
    skriftlig: bool | None = fact("Whether it is in writing.", default=None)
