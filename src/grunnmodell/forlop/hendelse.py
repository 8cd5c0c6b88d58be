"""What took place: conversations, meetings, visits, and how child and parents took part."""

import datetime as dt
from enum import Enum
from typing import Any

from grunnmodell.forlop.record import Record, fact, record

__all__ = ["BarnetsMedvirkning", "Hendelse", "Kulturvurdering", "Medvirkningsform", "Tolkebruk"]


class Medvirkningsform(Enum):
    """How a child took part (*form*), as Statistics Norway lists it from 2026."""

    SAMTALE = "samtale"
    REPRESENTANT = "representant"
    OBSERVASJON = "observasjon"
    ANDRE_UTTRYKK = "andre-uttrykk"
    IKKE_ANLEDNING = "ikke-anledning"
    ONSKET_IKKE = "ønsket-ikke"


@record
class BarnetsMedvirkning(Record):
    """The child's participation, as medvirkningsforskriften § 6 wants it documented."""

    form: Medvirkningsform | None = fact(
        "How the child took part, or that it did not.", default=None
    )
    informert: bool | None = fact("Whether the information given is documented.", default=None)
    om_bruk_av_opplysninger: bool | None = fact(
        "Whether the child was told how its information may be used.", default=None
    )
    hort_om: bool | None = fact(
        "Whether it is documented what the child was heard about.", default=None
    )
    uttrykt: bool | None = fact(
        "Whether it is documented what the child said or showed.", default=None
    )
    enig_i_gjengivelse: bool | None = fact(
        "Whether it is documented if the child agreed with the rendering.", default=None
    )
    vekt: bool | None = fact("Whether the weight given to it is documented.", default=None)
    grunn: bool | None = fact(
        "Whether it is documented why the child did not take part.", default=None
    )


@record
class Tolkebruk(Record):
    """The use of an interpreter (tolkeloven)."""

    personer: tuple[str, ...] = fact("For whom.", default=(), ref="Person")
    brukt: bool | None = fact("Whether one was used.", default=None)
    kvalifisert: bool | None = fact("Whether the interpreter is qualified.", default=None)
    barn_brukt: bool | None = fact("Whether a child was used as interpreter.", default=None)
    unntak_grunn: bool | None = fact(
        "Whether a lawful reason for an exception is documented (tolkeloven §§ 4 and 7).",
        default=None,
    )


@record
class Hendelse(Record):
    """Something that took place (*hendelse*), or is planned: a meeting, talk or visit."""

    id: str = fact("Own id, unique in the document.")
    type: str = fact("Kind of activity, as a code, such as barnesamtale or oppstartsmøte.")
    dato: dt.date | None = fact("Day it took place; absent while it is planned.", default=None)
    planlagt: dt.date | None = fact("Day it is planned for.", default=None, planned=True)
    deltakere: tuple[str, ...] = fact("Who took part.", default=(), ref="Person")
    punkter: tuple[str, ...] = fact("Points of the template that were covered.", default=())
    utenfor_oppdrag: tuple[str, ...] = fact(
        "Points of the template that lie outside the assignment.", default=()
    )
    informert_om: tuple[str, ...] = fact("What was informed about, as codes.", default=())
    tolk: Tolkebruk | None = fact("The use of an interpreter.", default=None)
    barnets_medvirkning: BarnetsMedvirkning | None = fact("How the child took part.", default=None)
    foreldres_medvirkning: tuple[str, ...] = fact(
        "The parents who took part.", default=(), ref="Person"
    )
    foreldres_fravaer_grunn: bool | None = fact(
        "Whether it is documented why a parent did not take part.", default=None
    )
    malsettinger: tuple[str, ...] = fact("The goals gone through.", default=(), ref="Malsetting")
    tiltaket_sa_langt: bool | None = fact(
        "Whether the measure as a whole so far is documented.", default=None
    )
    oppgaver_fordelt: bool | None = fact(
        "Whether the tasks till next time are shared out.", default=None
    )
    neste_avtalt: dt.date | None = fact("Day agreed for the next one.", default=None, planned=True)
    psykolog_deltok: bool | None = fact("Whether a psychologist took part.", default=None)
    rapport_gjennomgatt: bool | None = fact("Whether the report was gone through.", default=None)
    rapport_overlevert: bool | None = fact("Whether the report was handed over.", default=None)
    foreldres_syn: bool | None = fact("Whether the parents' view is recorded.", default=None)
    videre_behov: bool | None = fact("Whether further need was talked of.", default=None)
    referat_av: str | None = fact("Who wrote the minutes.", default=None, ref="Person")
    lokalt: dict[str, Any] | None = fact(
        "Fields of plugins, by plugin.", default=None, sensitive=True
    )


@record
class Kulturvurdering(Record):
    """A recorded assessment of the child's cultural background (bvl. § 1-8)."""

    dato: dt.date = fact("Day it was made.")
    samiske_rettigheter: bool | None = fact(
        "Whether a Sami child's rights were considered.", default=None
    )
