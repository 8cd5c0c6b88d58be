"""What belongs to a course at a centre for parents and children only."""

import datetime as dt
from enum import Enum

from grunnmodell.forlop.record import Record, fact, record
from grunnmodell.forlop.tiltak import FraForlop, HenvisningUtfall

__all__ = [
    "Finansiering",
    "Handlingsplan",
    "Kriterier",
    "Overgang",
    "Senterhenvisning",
    "Senterhenvisningssvar",
    "Sluttrapport",
    "Utredning",
    "Utredningsform",
    "Utredningsrapport",
]


class Finansiering(Enum):
    """Who pays for a stay (*finansiering*)."""

    EGENANDEL = "egenandel"
    FULLFINANSIERING = "fullfinansiering"


class Utredningsform(Enum):
    """How an assessment at a centre is carried out (*utredningsform*)."""

    POLIKLINISK = "poliklinisk"
    HJEMME = "hjemme"
    DOGN = "døgn"
    KOMBINERT = "kombinert"


@record
class Utredningsrapport(Record):
    """What the report of an assessment covers."""

    behov: bool | None = fact("Whether it describes the family's needs.", default=None)
    tiltak: bool | None = fact("Whether it describes measures.", default=None)


@record
class Utredning(Record):
    """An assessment (*utredning*) at a centre before the measure (bvl. § 2-3)."""

    form: Utredningsform | None = fact("How it was carried out.", default=None)
    startet: dt.date | None = fact("Day it started.", default=None)
    avsluttet: dt.date | None = fact("Day it ended.", default=None)
    rapport: Utredningsrapport | None = fact("What its report covers.", default=None)


@record
class Kriterier(Record):
    """The criteria a referral was assessed by; absent: not documented."""

    innen_seks_maneder: bool | None = fact(
        "Whether it came within six months of the assessment's end.", default=None
    )
    konkret_vurdering: bool | None = fact(
        "Whether a later referral was assessed concretely.", default=None
    )
    null_til_tre: bool | None = fact("Whether a child is 0 to 3.", default=None)
    nodvendig: bool | None = fact("Whether the measure is necessary.", default=None)
    kapasitet: bool | None = fact("Whether there is capacity.", default=None)
    godt_nok_opplyst: bool | None = fact("Whether the case is well enough informed.", default=None)


@record
class Senterhenvisningssvar(Record):
    """The answer to a referral to a centre."""

    skriftlig: dt.date | None = fact("Day it was given in writing.", default=None)
    muntlig: dt.date | None = fact("Day it was given orally.", default=None)
    senter: str | None = fact("The centre offered, as a code.", default=None)
    okonomi: bool | None = fact("Whether it states the economic frame.", default=None)
    begrunnelse: bool | None = fact("Whether a refusal has reasons.", default=None)


@record
class Senterhenvisning(Record):
    """A referral as the centre's side records it, from receipt to answer."""

    mottatt: dt.date = fact("Day it was received.")
    vurderingsmote: dt.date | None = fact("Day of the assessment meeting.", default=None)
    kriterier: Kriterier | None = fact("The criteria it was assessed by.", default=None)
    finansiering: Finansiering | None = fact("Who pays.", default=None)
    utfall: HenvisningUtfall | None = fact("What it led to.", default=None)
    svar: Senterhenvisningssvar | None = fact("The answer.", default=None)
    trukket: dt.date | None = fact("Day the service withdrew it.", default=None)
    tiltakskort: bool | None = fact("Whether a measure card was made.", default=None)
    kontakt_med_tjenesten: dt.date | None = fact(
        "Day the head of department contacted the service.", default=None
    )


@record
class Handlingsplan(Record):
    """The centre's plan of action (*handlingsplan*), made with the family."""

    utarbeidet: dt.date = fact("Day it was made.")
    sammen_med: tuple[str, ...] = fact("With whom it was made.", default=(), ref="Person")
    oppdrag: bool | None = fact("Whether it builds on the assignment.", default=None)
    tiltaksplan: FraForlop | None = fact("The service's plan it builds on.", default=None)
    malsettinger: tuple[str, ...] = fact("The goals it holds.", default=(), ref="Malsetting")
    endret: tuple[dt.date, ...] = fact("Days it was adjusted.", default=())


@record
class Overgang(Record):
    """The transition (*overgang*) from the centre to what comes after."""

    planlagt: dt.date | None = fact("Day it was planned.", default=None)
    informasjon_overfort: bool | None = fact(
        "Whether essential information on needs was passed on.", default=None
    )


@record
class Sluttrapport(Record):
    """The centre's final report (*sluttrapport*)."""

    ferdig: dt.date | None = fact("Day it was finished.", default=None)
    godkjent: dt.date | None = fact("Day it was approved.", default=None)
    godkjent_av: str | None = fact("Who approved it.", default=None, ref="Person")
    endringsarbeid: bool | None = fact("Whether it describes the work for change.", default=None)
    virkning: bool | None = fact("Whether it assesses the effect.", default=None)
