"""Rules on days: their order, the span of the course, and the child's birth."""

import datetime as dt
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from grunnmodell.dates import Frist, Shift, Unit
from grunnmodell.findings import Severity
from grunnmodell.forlop import (
    Barn,
    Behov,
    Evaluering,
    FattetAv,
    Forlop,
    Henvisning,
    Klage,
    Melding,
    MeldingKonklusjon,
    Record,
    Samtykke,
    Senterhenvisning,
    Sluttrapport,
    Tiltak,
    Tiltaksplan,
    Undersokelse,
    Utredning,
    Vedtak,
)
from grunnmodell.law import Norm
from grunnmodell.law.statutes import BVL_2021, OURS, SSB_KONTROLLER
from grunnmodell.rules import Context, Problem, rule
from grunnmodell.text import Text

__all__ = ["RULES"]

# Two days of a record, the earlier first.
_ORDER: Mapping[type[Record], tuple[tuple[str, str], ...]] = MappingProxyType(
    {
        Forlop: (("startet", "avslutning.dato"),),
        Melding: (("mottatt", "konkludert"), ("mottatt", "bekreftelse.sendt")),
        Undersokelse: (("startet", "avsluttet"),),
        Utredning: (("startet", "avsluttet"),),
        Behov: (("fra", "til"),),
        Samtykke: (("gitt", "trukket"),),
        Vedtak: (("dato", "varer_til"),),
        Klage: (("fremsatt", "oversendt"), ("fremsatt", "avgjort")),
        Henvisning: (("sendt", "svar"),),
        Tiltak: (("startet", "avsluttet"),),
        Senterhenvisning: (("mottatt", "vurderingsmote"), ("mottatt", "svar.skriftlig")),
        Sluttrapport: (("ferdig", "godkjent"),),
    }
)


def _controls(control: str, *elements: str) -> Text:
    """Return how a control of Statistics Norway's is named, for several elements."""
    nb = ", ".join(f"{element} {control}" for element in elements)
    return Text.same(nb)


@rule(
    "DAT-001",
    on=Forlop,
    anchor=None,
    hjemmel=(
        SSB_KONTROLLER.section(
            _controls("2a", "Sak", "Melding", "Undersøkelse", "Vedtak", "Tiltak")
        ),
        OURS.section(Text(nb="dager i rekkefølge", nn="dagar i rekkjefølgje", en="days in order")),
    ),
    norm=Norm.SKAL,
    # Two days that contradict each other cannot both be right, whatever the source binds.
    severity=Severity.ERROR,
    title=Text(
        nb="Slutten ligger ikke før begynnelsen",
        nn="Slutten ligg ikkje før byrjinga",
        en="No end lies before its beginning",
    ),
    message=Text(
        nb="«{later}» ligger før «{earlier}»",
        nn="«{later}» ligg før «{earlier}»",
        en='"{later}" lies before "{earlier}"',
    ),
    why=Text(
        nb="frister og lovversjoner regnes fra disse dagene, og feil dag gir feil svar",
        nn="fristar og lovversjonar blir rekna frå desse dagane, og feil dag gir feil svar",
        en="deadlines and the law in force follow from these days, and a wrong day gives a wrong "
        "answer",
    ),
    mend=Text(
        nb="rett den av de to dagene som er feil",
        nn="rett den av dei to dagane som er feil",
        en="correct the one of the two days that is wrong",
    ),
)
def end_is_not_before_beginning(f: Forlop, c: Context) -> Iterator[Problem]:
    """What ends, ends on or after the day it begins: courses, measures, investigations and more.

    Two facts on one day are in order. Sees only days that are recorded.
    """
    for record, path in c.index.nodes:
        for earlier, later in _ORDER.get(type(record), ()):
            end = _day(record, later)
            # Most records have no end yet, and nothing to compare.
            if end is not None and _is_before(end, _day(record, earlier)):
                yield c.problem(
                    *path,
                    *later.split("."),
                    earlier=Text.same(earlier),
                    later=Text.same(later),
                )


def _day(record: Record, path: str) -> dt.date | None:
    outer, _, inner = path.partition(".")
    value = getattr(record, outer)
    return getattr(value, inner, None) if inner else value


def _is_before(day: dt.date, other: dt.date | None) -> bool:
    return other is not None and day < other


# The elements Statistics Norway wants inside the case, and their days.
_INSIDE: Mapping[type[Record], tuple[str, ...]] = MappingProxyType(
    {
        Melding: ("mottatt", "konkludert"),
        Undersokelse: ("startet", "avsluttet"),
        Vedtak: ("dato",),
        Tiltak: ("startet", "avsluttet"),
        Tiltaksplan: ("utarbeidet",),
        Evaluering: ("utfort",),
    }
)


def _has_a_span(f: Forlop) -> bool:
    return f.startet is not None or f.avslutning is not None


@rule(
    "DAT-002",
    on=Forlop,
    when=_has_a_span,
    anchor=None,
    hjemmel=(
        SSB_KONTROLLER.section(
            _controls("2c, 2e", "Melding", "Undersøkelse", "Vedtak", "Tiltak", "Plan")
        ),
        SSB_KONTROLLER.section(Text.same("Plan 2f, 2g")),
    ),
    norm=Norm.SKAL,
    severity=Severity.ERROR,
    title=Text(
        nb="Det som skjer i forløpet, ligger mellom start og slutt",
        nn="Det som skjer i forløpet, ligg mellom start og slutt",
        en="What belongs to the course lies between its start and its end",
    ),
    message=Text(
        nb="«{key}» ligger utenfor forløpet",
        nn="«{key}» ligg utanfor forløpet",
        en='"{key}" lies outside the course',
    ),
    why=Text(
        nb="ellers mangler noe av historien, eller forløpet er avsluttet for tidlig",
        nn="elles manglar noko av historia, eller forløpet er avslutta for tidleg",
        en="otherwise part of the story is missing, or the course was closed too early",
    ),
    mend=Text(
        nb="rett dagen, eller forløpets «startet» og «avslutning»; er saken åpnet igjen, flytt den "
        "gamle sluttdagen til «tidligere»",
        nn="rett dagen, eller «startet» og «avslutning» i forløpet; er saka opna igjen, flytt den "
        "gamle sluttdagen til «tidligere»",
        en='correct the day, or the course\'s "startet" and "avslutning"; if the case was opened '
        'again, move the old day to "tidligere"',
    ),
)
def facts_lie_inside_course(f: Forlop, c: Context) -> Iterator[Problem]:
    """Reports, investigations, decisions, measures and plans lie inside the course.

    The first and last day are inside. Complaints, feedback and other answers may come after the
    end, and so may a report that is dismissed without opening the case again, which Statistics
    Norway's yearly form lets be, and what the county governor or a court decides. Copies from
    another course (``fra``) may lie outside, and what goes on from one may have started before.
    """
    start = f.startet or dt.date.min
    end = f.avslutning.dato if f.avslutning is not None else dt.date.max
    for record, path in c.index.nodes:
        names = _INSIDE.get(type(record), ())
        if not names or getattr(record, "fra", None) is not None:
            continue
        for name in names:
            day = getattr(record, name)
            if day is None or start <= day <= end:
                continue
            if not (_may_follow(record) if day > end else _may_precede(record, name)):
                yield c.problem(*path, name, key=Text.same(name))


# A report that opens an investigation, or belongs to help in hand, needs an open case.
_IN_AN_OPEN_CASE = (
    None,
    MeldingKonklusjon.UNDERSOKELSE,
    MeldingKonklusjon.I_PAGAENDE_UNDERSOKELSE,
    MeldingKonklusjon.HENLAGT_AKTIVE_TILTAK,
)
_BY_OTHERS = (FattetAv.STATSFORVALTEREN, FattetAv.RETTEN)


def _may_follow(record: Record) -> bool:
    """Say whether something may lawfully come after the course has ended."""
    if isinstance(record, Melding):
        return record.konklusjon not in _IN_AN_OPEN_CASE
    return isinstance(record, Vedtak) and record.fattet_av in _BY_OTHERS


def _may_precede(record: Record, name: str) -> bool:
    """Say whether a day may lie before the start: that of a measure from another course."""
    return isinstance(record, Tiltak) and name == "startet" and record.viderefort_fra is not None


_PREGNANCY = Frist(9, Unit.MONTHS, shift=Shift.NONE)


def _is_known(f: Forlop) -> bool:
    return f.barn is not None and (f.barn.fodt is not None or f.barn.termin is not None)


@rule(
    "DAT-003",
    on=Forlop,
    when=_is_known,
    anchor=None,
    hjemmel=(
        SSB_KONTROLLER.section(Text.same("Personalia")),
        BVL_2021.paragraf("2-4"),
        BVL_2021.paragraf("13-6"),
    ),
    norm=Norm.SKAL,
    severity=Severity.ERROR,
    title=Text(
        nb="Ingenting i forløpet er eldre enn ni måneder før fødselen",
        nn="Ingenting i forløpet er eldre enn ni månader før fødselen",
        en="Nothing in the course is older than nine months before the birth",
    ),
    message=Text(
        nb="«{key}» ligger mer enn ni måneder før barnet ble født eller skal fødes",
        nn="«{key}» ligg meir enn ni månader før barnet vart fødd eller skal fødast",
        en='"{key}" lies more than nine months before the child was or is to be born',
    ),
    why=Text(
        nb="enten fødselsdagen eller denne dagen er feil, og da blir alder og frister regnet feil",
        nn="anten fødselsdagen eller denne dagen er feil, og då blir alder og fristar rekna feil",
        en="either the birth date or this day is wrong, and then age and deadlines are counted "
        "wrong",
    ),
    mend=Text(
        nb="rett dagen, eller «fodt» eller «termin» under «barn»",
        nn="rett dagen, eller «fodt» eller «termin» under «barn»",
        en='correct the day, or "fodt" or "termin" under "barn"',
    ),
)
def nothing_is_older_than_child(f: Forlop, c: Context) -> Iterator[Problem]:
    """Cases on unborn children are lawful, so facts from nine months before the birth are let be.

    That limit is Statistics Norway's, which allows a case to start so early; the act says only that
    it covers some cases before birth. Decisions copied from another course, which may be a
    sibling's, are let be.
    """
    born, span = _birth(f.barn), c.index.span
    if born is None or span is None or not _is_too_early(span[0], born):
        return
    copied = {("vedtak", i) for i, v in enumerate(f.vedtak or ()) if v.fra is not None}
    for _, path, day in c.index.days():
        if _is_too_early(day, born) and path[:2] not in copied:
            name = next(step for step in reversed(path) if isinstance(step, str))
            yield c.problem(*path, key=Text.same(name))


def _birth(barn: Barn | None) -> dt.date | None:
    return None if barn is None else barn.fodt or barn.termin


def _is_too_early(day: dt.date, born: dt.date) -> bool:
    # Most facts lie after the birth: they need no counting.
    return day < born and _PREGNANCY.due(day).date < born


RULES = (end_is_not_before_beginning, facts_lie_inside_course, nothing_is_older_than_child)
