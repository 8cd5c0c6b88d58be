"""The plan for the measures, and its evaluations."""

import datetime as dt
from enum import Enum

from grunnmodell.forlop.record import Record, fact, record

__all__ = [
    "Beslutning",
    "Evaluering",
    "EvalueringVurdert",
    "Malvurdering",
    "Planendring",
    "PlanlagtTiltak",
    "Plantype",
    "Resultat",
    "Tiltaksplan",
]


class Plantype(Enum):
    """The kind of plan (*plantype*)."""

    TILTAKSPLAN = "tiltaksplan"
    PLAN_ETTERVERN = "plan-ettervern"


class Resultat(Enum):
    """How far a goal was reached (*resultat*)."""

    NADD = "nådd"
    DELVIS = "delvis"
    IKKE = "ikke"


class Beslutning(Enum):
    """What an evaluation decided (*beslutning*)."""

    FORTSETTE = "fortsette"
    JUSTERE = "justere"
    ERSTATTE = "erstatte"
    AVSLUTTE = "avslutte"


@record
class PlanlagtTiltak(Record):
    """What the plan says of one measure: its goals, content and duration (bvl. § 8-1)."""

    ref: str = fact("The measure.", ref="Tiltak")
    malsettinger: tuple[str, ...] = fact("The goals it serves.", default=(), ref="Malsetting")
    innhold: bool | None = fact("Whether its content is described.", default=None)
    varer_til: dt.date | None = fact("Day it is meant to last to.", default=None, planned=True)


@record
class Planendring(Record):
    """A change of the plan."""

    dato: dt.date = fact("Day it was changed.")
    grunn: bool | None = fact("Whether the reason is documented.", default=None)


@record
class Malvurdering(Record):
    """What an evaluation says of one goal."""

    ref: str = fact("The goal.", ref="Malsetting")
    resultat: Resultat | None = fact("How far it was reached.", default=None)


@record
class EvalueringVurdert(Record):
    """The answers to the act's questions (bvl. §§ 8-1, 8-5); absent: not answered."""

    virker: bool | None = fact("Whether the help works as intended.", default=None)
    nye_tiltak: bool | None = fact("Whether new measures are needed.", default=None)
    omsorgsovertakelse: bool | None = fact(
        "Whether there are grounds for a care order.", default=None
    )
    opphor: bool | None = fact("Whether the measure should end (youth over 18).", default=None)


@record
class Evaluering(Record):
    """An evaluation (*evaluering*) of the plan's measures against its goals."""

    id: str = fact("Own id, unique in the document.")
    planlagt: dt.date | None = fact("Day the plan sets for it.", default=None, planned=True)
    utfort: dt.date | None = fact("Day it was carried out.", default=None)
    ansvarlig: str | None = fact("Who carried it out.", default=None, ref="Person")
    deltakere: tuple[str, ...] = fact("Who took part.", default=(), ref="Person")
    malsettinger: tuple[Malvurdering, ...] = fact("What it says of each goal.", default=())
    vurdert: EvalueringVurdert | None = fact("The answers to the act's questions.", default=None)
    beslutning: Beslutning | None = fact("What it decided.", default=None)
    grunn: bool | None = fact("Whether the reason for the decision is documented.", default=None)
    utsatt_grunn: bool | None = fact(
        "Whether it is documented why it was not made earlier.", default=None
    )


@record
class Tiltaksplan(Record):
    """The plan for the measures (*tiltaksplan*), bvl. §§ 8-1 and 8-5: made, never decided."""

    id: str = fact("Own id, unique in the document.")
    type: Plantype = fact("The kind of plan.", default=Plantype.TILTAKSPLAN)
    utarbeidet: dt.date | None = fact("Day it was made.", default=None)
    ansvarlig: str | None = fact("Who made it.", default=None, ref="Person")
    vedtak: tuple[str, ...] = fact("The decisions it belongs to.", default=(), ref="Vedtak")
    tiltak: tuple[PlanlagtTiltak, ...] = fact("What it says of each measure.", default=())
    oppfolging: bool | None = fact(
        "Whether it describes the follow-up of child and parents.", default=None
    )
    endret: tuple[Planendring, ...] = fact("Its changes.", default=())
    evalueringer: tuple[Evaluering, ...] = fact("Its evaluations.", default=())
