"""Say whether a condition holds for a record: yes, no, or that it cannot be known."""

import datetime as dt

from grunnmodell.dates import DueDate, age_on
from grunnmodell.errors import HjemmelError
from grunnmodell.flow.facts import code_of, days_at, records_named, values_at
from grunnmodell.forlop import Barn, Index, Record, is_unborn
from grunnmodell.katalog import (
    Absent,
    BornByStart,
    Cites,
    Condition,
    NoneOf,
    NoneWithin,
    OneOf,
    Present,
    RunningOnDue,
    UnderAgeOnDue,
)
from grunnmodell.law import Hjemmel
from grunnmodell.law.reading import read_citation
from grunnmodell.text import Text

__all__ = ["fact_of", "holds", "runs_after", "runs_on", "why_not"]

_NOT_RECORDED = Text(
    nb="«{fact}» er ikke registrert",
    nn="«{fact}» er ikkje registrert",
    en='"{fact}" is not recorded',
)
_RECORDED = Text(
    nb="«{fact}» er registrert", nn="«{fact}» er registrert", en='"{fact}" is recorded'
)
_OTHER_CODE = Text(
    nb="«{fact}» har ingen av verdiene regelen gjelder for",
    nn="«{fact}» har ingen av verdiane regelen gjeld for",
    en='"{fact}" has none of the values it is for',
)
_EXCLUDED = Text(
    nb="«{fact}» har en verdi regelen ikke gjelder for",
    nn="«{fact}» har ein verdi regelen ikkje gjeld for",
    en='"{fact}" has a value it is not for',
)
_OTHER_SECTION = Text(
    nb="«{fact}» viser til en annen bestemmelse",
    nn="«{fact}» viser til ei anna føresegn",
    en='"{fact}" cites another provision',
)
_NOTHING_RUNS = Text(
    nb="ingenting under «{fact}» pågår den dagen",
    nn="ingenting under «{fact}» går føre seg den dagen",
    en='nothing at "{fact}" is running that day',
)
_ANOTHER_DAY = Text(
    nb="en dag under «{fact}» ligger innenfor fristen, og har sin egen",
    nn="ein dag under «{fact}» ligg innanfor fristen, og har sin eigen",
    en='a day at "{fact}" lies within it, and has its own deadline',
)
_UNBORN = Text(
    nb="barnet var ikke født da", nn="barnet var ikkje fødd då", en="the child was not born then"
)
_TOO_OLD = Text(
    nb="ungdommen har da passert aldersgrensen",
    nn="ungdommen har då passert aldersgrensa",
    en="the youth is past the age limit by then",
)


def holds(
    condition: Condition, record: Record, index: Index, *, on: dt.date | None, due: DueDate | None
) -> bool | None:
    """Say whether a condition holds for a record, None where it cannot be known.

    Parameters: ``on``: the day the deadline runs from, by which citations are read; ``due``: its
    last day, None where it is not known.
    """
    match condition:
        case Present() | Absent() | OneOf() | NoneOf():
            return _of_values(condition, values_at(record, condition.path, index))
        case Cites():
            return _cites(condition, values_at(record, condition.path, index), on)
        case BornByStart():
            return _is_born(index.forlop.barn, on)
        case _:
            return None if due is None else _of_due_day(condition, record, index, on, due.date)


def _of_values(condition: Present | Absent | OneOf | NoneOf, values: list[object]) -> bool | None:
    match condition:
        case Present():
            return _is_recorded(values)
        case Absent():
            return not _is_recorded(values)
        case OneOf(codes=codes):
            return any(code_of(v) in codes for v in values) if values else None
        case NoneOf(codes=codes):
            return not any(code_of(v) in codes for v in values)


def _of_due_day(
    condition: NoneWithin | RunningOnDue | UnderAgeOnDue,
    record: Record,
    index: Index,
    on: dt.date | None,
    last: dt.date,
) -> bool | None:
    match condition:
        case NoneWithin(path=path):
            days = days_at(record, path, index)
            return None if on is None else not any(on < day <= last for day in days)
        case RunningOnDue(path=path):
            return any(runs_on(item, last) for item in records_named(record, path, index))
        case UnderAgeOnDue(years=years):
            barn = index.forlop.barn
            return None if barn is None or barn.fodt is None else age_on(barn.fodt, last) < years


def _is_born(barn: Barn | None, on: dt.date | None) -> bool | None:
    if on is None or barn is None or (barn.fodt is None and barn.termin is None):
        return None
    return not is_unborn(barn, on)


def _is_recorded(values: list[object]) -> bool:
    return any(v is not False and v != () for v in values)


def _cites(condition: Cites, written: list[object], on: dt.date | None) -> bool | None:
    if not written:
        return None
    read = [_read(str(text), on) for text in written]
    found = [h for h in read if h is not None]
    if len(found) < len(read):
        return None
    sections = [(p.lov, p.paragraf) for p in condition.paragrafer]
    same = [h for h in found if (h.lov, h.paragraf) in sections]
    if not same or condition.ledd is None:
        return bool(same)
    if any(h.ledd not in condition.among for h in same):
        return None
    return any(h.ledd == condition.ledd for h in same)


def _read(written: str, on: dt.date | None) -> Hjemmel | None:
    try:
        return read_citation(written, on=on)
    except HjemmelError:
        return None


def runs_on(item: Record, day: dt.date) -> bool:
    """Say whether what has a start and an end, such as a measure, runs on a day, both included."""
    start, end = getattr(item, "startet", None), getattr(item, "avsluttet", None)
    return start is not None and start <= day and (end is None or day <= end)


def runs_after(item: Record, day: dt.date) -> bool:
    """Say whether what has started, and may have ended, runs on some day after this one."""
    start, end = getattr(item, "startet", None), getattr(item, "avsluttet", None)
    return start is not None and (end is None or end > day)


def fact_of(condition: Condition) -> str:
    """Return the name of the fact a condition asks for."""
    match condition:
        case UnderAgeOnDue() | BornByStart():
            return "barn.fodt"
        case _:
            return condition.path


def why_not(condition: Condition) -> Text:
    """Return why a duty does not apply where this condition does not hold."""
    match condition:
        case Present():
            text = _NOT_RECORDED
        case Absent():
            text = _RECORDED
        case OneOf():
            text = _OTHER_CODE
        case NoneOf():
            text = _EXCLUDED
        case NoneWithin():
            text = _ANOTHER_DAY
        case Cites():
            text = _OTHER_SECTION
        case RunningOnDue():
            text = _NOTHING_RUNS
        case UnderAgeOnDue():
            return _TOO_OLD
        case BornByStart():
            return _UNBORN
    return text.with_values(fact=Text.same(fact_of(condition)))
