"""In which phases of which course models a duty belongs, for those who read the rules in order.

A requirement and a deadline say it themselves, and a phase says what it requires. A rule beside
them is placed by what it is about: the kind of record where that belongs to one part of a course,
else its topic; a plugin's duty has no topic, and goes by its record alone. What is in no table,
such as participation, holds through the whole course.

The codes are those of the national models; a plugin's phases get what names them.
"""

from collections.abc import Mapping
from types import MappingProxyType

from grunnmodell.katalog.duties import Duty
from grunnmodell.katalog.forlopsmodell import Fase
from grunnmodell.katalog.katalog import Katalog
from grunnmodell.katalog.topics import topic_of

__all__ = ["BY_RECORD", "BY_RECORD_LOCALLY", "BY_TOPIC", "Place", "places_of"]

# A course model and one of its phases, by code.
Place = tuple[str, str]

_START = ("hjelpetiltak/oppstart", "ettervern/beslutning")
_CARRYING_OUT = ("hjelpetiltak/gjennomforing", "ettervern/gjennomforing")
_END = ("hjelpetiltak/avslutning", "ettervern/avslutning")
BY_RECORD: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "Melding": ("hjelpetiltak/melding",),
    "Soknad": ("hjelpetiltak/melding",),
    "Undersokelse": ("hjelpetiltak/undersokelse",),
    "Akuttvedtak": ("hjelpetiltak/utenfor",),
    "Avslutning": _END,
    "Onske": ("ettervern/forberedelse",),
    "Ettervern": ("ettervern/beslutning",),
    "Senterhenvisning": ("senter/henvist",),
    "Senterhenvisningssvar": ("senter/vurdert",),
    "Handlingsplan": ("senter/endringsarbeid",),
    "Sluttrapport": ("senter/avslutning",),
    "Overgang": ("senter/avslutning",),
})  # fmt: skip
# Of a plugin's duties only: what is national goes by its topic first.
BY_RECORD_LOCALLY: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "Behov": ("hjelpetiltak/undersokelse",),
    "Malsetting": _START,
    "Vedtak": _START,
    "Tiltaksplan": _START,
    "Tiltak": _CARRYING_OUT,
    "Evaluering": _CARRYING_OUT,
})  # fmt: skip
BY_TOPIC: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "MEL": ("hjelpetiltak/melding",),
    "UND": ("hjelpetiltak/undersokelse",),
    "BEH": ("hjelpetiltak/undersokelse",),
    "MAL": _START,
    "VED": _START,
    "KLA": _START,
    "SAM": _START,
    "PLA": _START,
    "TIL": _CARRYING_OUT,
    "EVA": _CARRYING_OUT,
    "SAK": _CARRYING_OUT,
    "FLY": _CARRYING_OUT,
    "AKU": ("hjelpetiltak/utenfor",),
    "AVS": _END,
    "ETT": ("ettervern/beslutning",),
})  # fmt: skip


def places_of(duty: Duty, katalog: Katalog) -> tuple[Place, ...]:
    """Return where a duty belongs, in the order of the models and their phases.

    Empty for what holds through the whole course.
    """
    every = [
        (modell.kode, fase)
        for modell in katalog.forlopsmodeller.values()
        if duty.is_for(modell.kode)
        for fase in modell.faser
    ]
    declared: tuple[str, ...] = getattr(duty, "faser", ())
    if declared:
        return _named(every, declared)
    required = [(m, f.kode) for m, f in every if duty.id in (*f.krever, *f.slutter_med)]
    return tuple(required) or _named(every, _by_what_it_is_about(duty))


def _named(every: list[tuple[str, Fase]], names: tuple[str, ...]) -> tuple[Place, ...]:
    wanted = set(names)
    return tuple((m, f.kode) for m, f in every if {f.kode, f"{m}/{f.kode}"} & wanted)


def _by_what_it_is_about(duty: Duty) -> tuple[str, ...]:
    on: type | None = getattr(duty, "on", None)
    record = "" if on is None else on.__name__
    if record in BY_RECORD:
        return BY_RECORD[record]
    local = "/" in duty.id
    return BY_RECORD_LOCALLY.get(record, ()) if local else BY_TOPIC.get(topic_of(duty.id), ())
