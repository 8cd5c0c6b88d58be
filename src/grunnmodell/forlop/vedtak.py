"""Decisions: what was decided, by whom, on which ground, and how it was made known."""

import datetime as dt
from enum import Enum
from typing import Any

from grunnmodell.forlop.arsak import Arsak
from grunnmodell.forlop.record import Record, fact, record

__all__ = [
    "Akuttvedtak",
    "Begjaring",
    "Begrunnelse",
    "Endringskrav",
    "FattetAv",
    "Klage",
    "KlageUtfall",
    "Underretning",
    "Vedtak",
    "Vedtakstype",
    "Vilkar",
]


class Vedtakstype(Enum):
    """What a decision does (*vedtakstype*)."""

    INNVILGET = "innvilget"
    ENDRET = "endret"
    FORLENGET = "forlenget"
    OPPHORT = "opphørt"
    AVSLATT = "avslått"
    HENLAGT = "henlagt"
    PALAGT = "pålagt"
    VIDEREFORT = "videreført"
    ERSTATTET = "erstattet"


class FattetAv(Enum):
    """Who made a decision (*fattet av*)."""

    BARNEVERNSTJENESTEN = "barnevernstjenesten"
    NEMNDA = "nemnda"
    STATSFORVALTEREN = "statsforvalteren"
    RETTEN = "retten"


class Vilkar(Enum):
    """Which alternative of bvl. § 3-1 a decision rests on (*vilkår*)."""

    OMSORGSSITUASJON = "omsorgssituasjon"
    UTSETTER_UTVIKLING_FOR_FARE = "utsetter-utvikling-for-fare"


class KlageUtfall(Enum):
    """How a complaint ended (*utfall*)."""

    MEDHOLD = "medhold"
    DELVIS_MEDHOLD = "delvis-medhold"
    STADFESTET = "stadfestet"
    AVVIST = "avvist"
    OPPHEVET = "opphevet"
    TRUKKET = "trukket"


@record
class Begrunnelse(Record):
    """What a decision's reasons cover (bvl. § 12-5): whether it is there, not what it says."""

    fakta: bool | None = fact("Whether the facts are stated.", default=None)
    faglig_vurdering: bool | None = fact(
        "Whether the professional assessment is stated.", default=None
    )
    barnets_mening: bool | None = fact("Whether the child's view is stated.", default=None)
    vekt: bool | None = fact(
        "Whether the weight given to the child's view is stated.", default=None
    )
    barnets_beste: bool | None = fact(
        "Whether the child's best interests are assessed.", default=None
    )
    familieband: bool | None = fact("Whether family ties are considered.", default=None)
    hvorfor_tiltaket: bool | None = fact(
        "Whether it says what the measure is and why it helps.", default=None
    )


@record
class Underretning(Record):
    """The notice of a decision to one person (fvl. § 27)."""

    person: str = fact("Who was notified.", ref="Person")
    kommet_frem: dt.date | None = fact("Day the notice reached the person.", default=None)
    klageopplysning: bool | None = fact(
        "Whether it tells of the right, limit and body of complaint.", default=None
    )
    unnlatt_grunn: bool | None = fact(
        "Whether a lawful reason not to notify is documented.", default=None
    )


@record
class Klage(Record):
    """A complaint over a decision (*klage*)."""

    id: str | None = fact("Own id, unique in the document.", default=None)
    person: str | None = fact("Who complained.", default=None, ref="Person")
    fremsatt: dt.date = fact("Day it was put forward.")
    oversendt: dt.date | None = fact("Day it was sent on to the county governor.", default=None)
    avgjort: dt.date | None = fact("Day it was decided.", default=None)
    utfall: KlageUtfall | None = fact("How it ended.", default=None)


@record
class Vedtak(Record):
    """A decision (*vedtak*) in the child's case."""

    id: str = fact("Own id, unique in the document.")
    dato: dt.date = fact("Day it was made.")
    type: Vedtakstype = fact("What it does.")
    fattet_av: FattetAv | None = fact("Who made it.", default=None)
    hjemmel: str | None = fact(
        "Act and section it rests on, such as «bvl. § 3-1 første ledd».",
        default=None,
        sensitive=True,
    )
    vilkar: Vilkar | None = fact("Which alternative of bvl. § 3-1 it rests on.", default=None)
    undersokelse: str | None = fact("The investigation it ends.", default=None, ref="Undersokelse")
    soknad: str | None = fact("The application it answers.", default=None, ref="Soknad")
    begjaring: str | None = fact("The request it answers.", default=None, ref="Begjaring")
    endrer: str | None = fact("The decision it changes.", default=None, ref="Vedtak")
    fra: str | None = fact(
        "The course it is copied from: its own form is checked there.", default=None
    )
    arsak: Arsak | None = fact("Reason for a refusal, dismissal or end.", default=None)
    annen_tjenestes_tiltak: bool | None = fact(
        "Whether it decides on another service's measure.", default=None
    )
    varer_til: dt.date | None = fact("Last day it holds.", default=None, planned=True)
    forbehold_ny_undersokelse: bool | None = fact(
        "Whether a dismissal reserves a new investigation (bvl. § 2-5).", default=None
    )
    forhandsvarsel: dt.date | None = fact("Day the parties were warned or heard.", default=None)
    begrunnelse: Begrunnelse | None = fact("What its reasons cover.", default=None)
    underrettet: tuple[Underretning, ...] = fact("Who was notified.", default=())
    klager: tuple[Klage, ...] = fact("Complaints over it.", default=())
    lokalt: dict[str, Any] | None = fact(
        "Fields of plugins, by plugin.", default=None, sensitive=True
    )


@record
class Begjaring(Record):
    """A request (*begjæring*) to the tribunal for a measure without consent."""

    id: str = fact("Own id, unique in the document.")
    sendt: dt.date = fact("Day it was sent.")
    hjemmel: str | None = fact("Act and section it rests on.", default=None, sensitive=True)
    undersokelse: str | None = fact("The investigation it ends.", default=None, ref="Undersokelse")
    mildere_vurdert: bool | None = fact("Whether milder measures were assessed.", default=None)


@record
class Endringskrav(Record):
    """A private party's demand to change the tribunal's decision (bvl. § 14-8)."""

    id: str = fact("Own id, unique in the document.")
    vedtak: str | None = fact("The decision it is about.", default=None, ref="Vedtak")
    mottatt: dt.date = fact("Day it was received.")
    sendt: dt.date | None = fact("Day it was sent on.", default=None)


@record
class Akuttvedtak(Record):
    """An emergency decision (*akuttvedtak*), bvl. chapter 4."""

    id: str | None = fact("Own id, unique in the document.", default=None)
    dato: dt.date = fact("Day it was made.")
    hjemmel: str | None = fact("Act and section it rests on.", default=None, sensitive=True)
    begjaring: dt.date | None = fact("Day the request to the tribunal was sent.", default=None)
    bosted_i_annen_stat: bool | None = fact(
        "Whether the child's habitual residence is in another state.", default=None
    )
    motsatt_seg: tuple[str, ...] = fact("Who opposed it.", default=(), ref="Person")
