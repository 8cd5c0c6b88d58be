"""What the child needs, and what the help is to reach."""

import datetime as dt

from grunnmodell.forlop.record import Record, fact, record

__all__ = ["Behov", "Malsetting"]


@record
class Behov(Record):
    """A need (*behov*) of the child's, in an area of Barnets behov i sentrum."""

    id: str = fact("Own id, unique in the document.")
    omrade: str = fact('Need area as a code in quotes, such as "2.3".')
    tema: str | None = fact('Theme below the area, such as "2.3.02" (from 2026).', default=None)
    fra: dt.date | None = fact("Day it was found.", default=None)
    til: dt.date | None = fact("Day it was met or no longer there.", default=None)
    uten_tiltak_grunn: bool | None = fact(
        "Whether it is documented why no measure meets it.", default=None
    )
    sikkerhet_vurdert: bool | None = fact("Whether the child's safety is assessed.", default=None)
    avvik_forklart: bool | None = fact(
        "Whether it is explained why the investigation did not find it.", default=None
    )
    beskrivelse: str | None = fact("The need in words.", default=None, sensitive=True)


@record
class Malsetting(Record):
    """A goal (*målsetting*) of the help, serving one or more needs."""

    id: str = fact("Own id, unique in the document.")
    behov: tuple[str, ...] = fact("The needs it serves.", default=(), ref="Behov")
    malbar: bool | None = fact("Whether it is documented how it is measured.", default=None)
    maling: str | None = fact("How it is measured, in words.", default=None, sensitive=True)
    beskrivelse: str | None = fact("The goal in words.", default=None, sensitive=True)
