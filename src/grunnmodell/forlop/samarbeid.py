"""Other services, the network, and who brings it all together."""

import datetime as dt
from enum import Enum

from grunnmodell.forlop.person import Virksomhet
from grunnmodell.forlop.record import Record, fact, record

__all__ = [
    "AlvorligHendelse",
    "Barnekoordinator",
    "Flytting",
    "IndividuellPlan",
    "Nettverksvurdering",
    "Samarbeid",
    "Samordning",
    "Samarbeidstjeneste",
    "Apent",
]


@record
class Samarbeidstjeneste(Record):
    """Another service that meets needs of the child's."""

    id: str = fact("Own id, unique in the document.")
    tjeneste: str = fact("Kind of service, as a code, such as ppt or nav.")
    behov: tuple[str, ...] = fact("The needs it meets.", default=(), ref="Behov")
    onsket: bool | None = fact("Whether the family wants the contact.", default=None)
    kontakt_formidlet: dt.date | None = fact("Day the contact was made.", default=None)


@record
class Samordning(Record):
    """Who coordinates the services (bvl. § 15-8)."""

    ansvarlig: Virksomhet | None = fact("The body that coordinates.", default=None)
    avklart: dt.date | None = fact("Day it was settled.", default=None)


@record
class Samarbeid(Record):
    """The cooperation (*samarbeid*) with other services."""

    tjenester: tuple[Samarbeidstjeneste, ...] = fact("The services.", default=())
    samordning: Samordning | None = fact("Who coordinates.", default=None)


@record
class IndividuellPlan(Record):
    """The individual plan (*individuell plan*), bvl. § 15-9."""

    vurdert: dt.date | None = fact("Day the need for one was assessed.", default=None)
    langvarig_koordinert: bool | None = fact(
        "Whether the need is long and calls for coordination.", default=None
    )
    tilbudt: dt.date | None = fact("Day one was offered.", default=None)
    samtykke: dt.date | None = fact("Day of the consent.", default=None)
    utarbeidet: dt.date | None = fact("Day it was made.", default=None)
    ansvarlig: Virksomhet | None = fact("Who is responsible for it.", default=None)


@record
class Barnekoordinator(Record):
    """The child coordinator (*barnekoordinator*), helse- og omsorgstjenesteloven § 7-2 a."""

    oppnevnt: dt.date | None = fact("Day of the appointment.", default=None)
    person: str | None = fact("Who it is.", default=None, ref="Person")


@record
class Nettverksvurdering(Record):
    """The assessment of involving family and network (bvl. § 1-9)."""

    dato: dt.date = fact("Day it was made.")
    familierad: bool | None = fact("Whether a family council was considered.", default=None)


class Apent(Enum):
    """What was open when the child moved (*åpent*)."""

    MELDING = "melding"
    UNDERSOKELSE = "undersøkelse"
    FRIVILLIG_TILTAK = "frivillig-tiltak"
    PALAGT_TILTAK = "pålagt-tiltak"


@record
class Flytting(Record):
    """A move (*flytting*) to another municipality (bvl. § 13-5)."""

    id: str | None = fact("Own id, unique in the document.", default=None)
    dato: dt.date = fact("Day of the move.")
    til_kommune: str | None = fact("The new municipality's number in quotes.", default=None)
    apent: tuple[Apent, ...] = fact("What was open.", default=())
    melding_sendt: dt.date | None = fact("Day the new municipality was told.", default=None)
    avtale: bool | None = fact(
        "Whether the municipalities agreed on who is responsible.", default=None
    )


@record
class AlvorligHendelse(Record):
    """A serious event (*alvorlig hendelse*) that bvl. § 13-5 a names.

    A death, a life-threatening event or sexual abuse, of a child with a measure outside the home or
    at a centre: of others the county governor need not be told.
    """

    id: str | None = fact("Own id, unique in the document.", default=None)
    dato: dt.date = fact("Day it took place.")
    statsforvalter_informert: dt.date | None = fact(
        "Day the county governor was informed.", default=None
    )
