"""How a course begins: a report of concern, or an application."""

import datetime as dt
from enum import Enum

from grunnmodell.forlop.record import Record, fact, record

__all__ = [
    "Bekreftelse",
    "Melder",
    "Melding",
    "MeldingKonklusjon",
    "Soknad",
    "Tilbakemelding",
    "UmiddelbarOppfolging",
    "UnntakBekreftelse",
]


class Melder(Enum):
    """Who sent a report (*melder*), as Statistics Norway lists them."""

    BARNET = "barnet"
    FORELDRE = "foreldre"
    FAMILIE = "familie"
    PRIVAT = "privat"
    BARNEVERNSTJENESTEN = "barnevernstjenesten"
    NAV = "nav"
    BARNEVERNSVAKT = "barnevernsvakt"
    POLITI = "politi"
    BARNEHAGE = "barnehage"
    HELSESTASJON = "helsestasjon"
    SKOLE = "skole"
    PPT = "ppt"
    PSYKISK_HELSEVERN_BARN = "psykisk-helsevern-barn"
    PSYKISK_HELSEVERN_VOKSNE = "psykisk-helsevern-voksne"
    LEGE = "lege-sykehus"
    TANNLEGE = "tannlege"
    FAMILIEVERNKONTOR = "familievernkontor"
    RUSTJENESTE = "rustjeneste"
    KRISESENTER = "krisesenter"
    ASYLMOTTAK = "asylmottak"
    UTEKONTAKT = "utekontakt"
    FRIVILLIG = "frivillig"
    ANNEN_OFFENTLIG = "annen-offentlig"
    ANONYM = "anonym"


class MeldingKonklusjon(Enum):
    """What a report was concluded with (*konklusjon*)."""

    UNDERSOKELSE = "undersøkelse"
    HENLAGT = "henlagt"
    HENLAGT_GRUNNLOS = "henlagt-grunnløs"
    HENLAGT_AKTIVE_TILTAK = "henlagt-aktive-tiltak"
    I_PAGAENDE_UNDERSOKELSE = "i-pågående-undersøkelse"
    HENLAGT_FLYTTET_UTLAND = "henlagt-flyttet-utland"
    HENLAGT_FLYTTET_UKJENT = "henlagt-flyttet-ukjent"
    OVERFORT_KOMMUNE = "overført-kommune"
    OVERFORT_ETAT = "overført-etat"
    HENLAGT_ANNEN_LOV = "henlagt-annen-lov"
    HENLAGT_ANNET = "henlagt-annet"


class UnntakBekreftelse(Enum):
    """Why a reporter need not get a confirmation (bvl. § 13-3)."""

    APENBART_GRUNNLOS = "åpenbart-grunnløs"
    SAERLIGE_HENSYN = "særlige-hensyn"


@record
class UmiddelbarOppfolging(Record):
    """The assessment of whether a report calls for immediate follow-up (bvl. § 2-1)."""

    vurdert: dt.date | None = fact("Day it was assessed.", default=None)
    nodvendig: bool | None = fact("Whether immediate follow-up was necessary.", default=None)


@record
class Bekreftelse(Record):
    """The confirmation sent to the reporter (bvl. § 13-3)."""

    sendt: dt.date | None = fact("Day it was sent.", default=None)
    opplyst_om_undersokelse: bool | None = fact(
        "Whether it says if an investigation is opened.", default=None
    )
    unntak: UnntakBekreftelse | None = fact("Why none is sent.", default=None)


@record
class Tilbakemelding(Record):
    """A second feedback to the reporter when the investigation has ended (bvl. § 13-3)."""

    sendt: dt.date | None = fact("Day it was sent.", default=None)


@record
class Melding(Record):
    """A report of concern (*bekymringsmelding*), bvl. § 2-1."""

    id: str = fact("Own id, unique in the document.")
    mottatt: dt.date = fact("Day the service received it.")
    melder: Melder | None = fact("Who sent it.", default=None)
    innhold: tuple[str, ...] = fact(
        "What it is about, as codes of Statistics Norway's Saksinnhold.", default=()
    )
    umiddelbar_oppfolging: UmiddelbarOppfolging | None = fact(
        "The assessment of immediate follow-up.", default=None
    )
    konkludert: dt.date | None = fact("Day it was concluded.", default=None)
    konklusjon: MeldingKonklusjon | None = fact("What it was concluded with.", default=None)
    begrunnelse: bool | None = fact(
        "Whether a dismissal has written, professional reasons.", default=None
    )
    bekreftelse: Bekreftelse | None = fact("The confirmation to the reporter.", default=None)
    ny_tilbakemelding: Tilbakemelding | None = fact(
        "The second feedback to the reporter.", default=None
    )


@record
class Soknad(Record):
    """An application for help (*søknad*) from a parent or a youth."""

    id: str = fact("Own id, unique in the document.")
    mottatt: dt.date = fact("Day the service received it.")
    fra: str | None = fact("Who applied.", default=None, ref="Person")
    gjelder: str | None = fact("What it asks for, as a code.", default=None)
    forelopig_svar: dt.date | None = fact("Day a preliminary reply was sent.", default=None)
