"""Help measures: what is given, by whom, to whom, from when to when."""

import datetime as dt
from enum import Enum
from typing import Any

from grunnmodell.forlop.arsak import Arsak
from grunnmodell.forlop.person import Virksomhet
from grunnmodell.forlop.record import Record, fact, record

__all__ = ["Arena", "FraForlop", "Henvisning", "HenvisningUtfall", "Tiltak"]


class Arena(Enum):
    """Where a measure takes place (*arena*)."""

    HJEMME = "hjemme"
    DAGTILBUD = "dagtilbud"
    DOGN = "døgn"


@record
class FraForlop(Record):
    """An item of another course."""

    forlop: str = fact("Id of the other course.")
    ref: str | None = fact("Id of the item there.", default=None)


@record
class Tiltak(Record):
    """A help measure (*hjelpetiltak*) for the child or its parents."""

    id: str = fact("Own id, unique in the document.")
    type: str = fact("Kind of measure, as a code of the catalogue or of a plugin.")
    presisering: str | None = fact("What an unspecified kind is.", default=None, sensitive=True)
    vedtak: tuple[str, ...] = fact("The decisions about it.", default=(), ref="Vedtak")
    retter_seg_mot: tuple[str, ...] = fact("Whom it is aimed at.", default=(), ref="Person")
    leverandor: Virksomhet | None = fact("Who provides it.", default=None)
    ansvarlig: str | None = fact("Who is responsible for it.", default=None, ref="Person")
    utforer: tuple[str, ...] = fact("Who carries it out.", default=(), ref="Person")
    felles_med: tuple[str, ...] = fact("Ids of siblings' courses that share it.", default=())
    henvisning: str | None = fact("The referral that led to it.", default=None, ref="Henvisning")
    arena: tuple[Arena, ...] = fact("Where it takes place.", default=())
    dogn_grunn: bool | None = fact(
        "Whether the exceptional reason for a round-the-clock stay is documented.", default=None
    )
    kommune: str | None = fact("Municipality where it is given, when another.", default=None)
    startet: dt.date | None = fact("Day it started.", default=None)
    avsluttet: dt.date | None = fact("Day it ended.", default=None)
    arsak: Arsak | None = fact("Why it ended.", default=None)
    viderefort_fra: FraForlop | None = fact("The measure it continues.", default=None)
    lokalt: dict[str, Any] | None = fact(
        "Fields of plugins, by plugin.", default=None, sensitive=True
    )


class HenvisningUtfall(Enum):
    """What a referral led to (*utfall*)."""

    TILBUD = "tilbud"
    AVSLAG = "avslag"
    TRUKKET = "trukket"


@record
class Henvisning(Record):
    """The municipality's referral (*henvisning*) to Bufetat or another provider."""

    id: str = fact("Own id, unique in the document.")
    til: Virksomhet | None = fact("To whom.", default=None)
    tiltak: str | None = fact("The kind of measure asked for, as a code.", default=None)
    sendt: dt.date = fact("Day it was sent.")
    svar: dt.date | None = fact("Day of the answer.", default=None)
    utfall: HenvisningUtfall | None = fact("What it led to.", default=None)
    skriftlig: bool | None = fact("Whether the answer is in writing.", default=None)
    muntlig: bool | None = fact("Whether the answer is also given orally.", default=None)
    begrunnelse: bool | None = fact("Whether a refusal has reasons.", default=None)
    arsak: Arsak | None = fact("Reason for a refusal.", default=None)
