"""Tell how a due day was found: what was counted, and which provision moved it or did not."""

import datetime as dt
from collections.abc import Iterator

from grunnmodell.dates.frist import DueDate, Frist, Shift, Unit
from grunnmodell.dates.workdays import NATIONAL, WorkingDays
from grunnmodell.law import Hjemmel
from grunnmodell.law.statutes import DOMSTOLLOVEN, FVLF
from grunnmodell.text import Lang, Text, render_param

__all__ = ["explained"]

_DAYS = DOMSTOLLOVEN.paragraf("148", ledd=1)
_LONGER = DOMSTOLLOVEN.paragraf("148", ledd=2)
_MOVES = DOMSTOLLOVEN.paragraf("149", ledd=1)
_MAY_MOVE = FVLF.paragraf("41")

_WEEKDAYS = {
    "nb": ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"),
    "nn": ("måndag", "tysdag", "onsdag", "torsdag", "fredag", "laurdag", "søndag"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}
_SET = Text(
    nb="dagen er satt, ikke regnet ut",
    nn="dagen er sett, ikkje rekna ut",
    en="the day is set, not computed",
)
_FROM = Text(nb="{length} fra {day}", nn="{length} frå {day}", en="{length} from {day}")
_START = Text(
    nb="dagen fristen begynner å løpe, regnes ikke med",
    nn="dagen fristen tek til å gå, blir ikkje rekna med",
    en="the day it starts to run is not counted",
)
_COUNTED = Text(
    nb="dag {n} av {of}, regnet fra dagen etter",
    nn="dag {n} av {of}, rekna frå dagen etter",
    en="day {n} of {of}, counted from the day after",
)
_SAME_DAY = Text(
    nb="ingen dager å telle: samme dag", nn="ingen dagar å telje: same dag",
    en="no days to count: the same day",
)  # fmt: skip
_SAME_WEEKDAY = Text(
    nb="samme ukedag, {length} etter",
    nn="same vekedag, {length} etter",
    en="the same weekday, {length} later",
)
_SAME_NUMBER = Text(
    nb="samme dato, {length} etter",
    nn="same dato, {length} etter",
    en="the same day of the month, {length} later",
)
_LAST_OF_MONTH = Text(
    nb="måneden {length} etter har ingen {n}., så fristen ender på den siste dagen",
    nn="månaden {length} etter har ingen {n}., så fristen endar på den siste dagen",
    en="the month {length} later has no day {n}, so it ends on its last day",
)
_WORKING_DAY = Text(
    nb="virkedag {n} av {of}", nn="yrkedag {n} av {of}", en="working day {n} of {of}"
)
_NOT_ONE = Text(nb="teller ikke: {why}", nn="tel ikkje: {why}", en="not counted: {why}")
_RUNS_ON = Text(
    nb="derfra løper neste frist, også når dagen er en fridag",
    nn="derifrå går neste frist, også når dagen er ein fridag",
    en="the next length runs from here, also where the day is a holiday",
)
_LAST_DAY = Text(nb="siste dag", nn="siste dag", en="last day")
_IS_WORKING_DAY = Text(
    nb="den er en virkedag og blir stående",
    nn="det er ein yrkedag og blir ståande",
    en="it is a working day and stays",
)
_MOVED = Text(
    nb="flyttet fra {day} ({why}) til nærmeste virkedag",
    nn="flytt frå {day} ({why}) til næraste yrkedag",
    en="moved from {day} ({why}) to the next working day",
)
_STAYS = Text(
    nb="{why}, men flyttes ikke: fristen er av dem som ikke flyttes",
    nn="{why}, men blir ikkje flytt: fristen er av dei som ikkje blir flytte",
    en="{why}, but not moved: this deadline is one of those that do not move",
)
_UNSETTLED = Text(
    nb="{why}: regn med denne dagen. Om fristen forlenges til {day}, er ikke avklart",
    nn="{why}: rekn med denne dagen. Om fristen blir lengd til {day}, er ikkje avklart",
    en="{why}: count on this day. Whether it is extended to {day} is not settled",
)


def explained(due: DueDate, lang: Lang) -> str:
    """Return the explanation of a due day, a line for each step."""
    if due.frist is None:
        return f"{_day(due.date, lang)}  {_SET.in_lang(lang)}"
    length = due.frist.text().in_lang(lang)
    head = _FROM.fill(lang, {"length": Text.same(length), "day": due.start})
    lines = [*_counting(due.frist, due.start, due.calendar, lang), _ending(due, lang)]
    return "\n".join([head, *(f"  {line}" for line in lines)])


def _line(day: dt.date, words: str, lang: Lang, hjemmel: Hjemmel | None = None) -> str:
    source = "" if hjemmel is None else f" ({hjemmel.cite(lang)})"
    return f"{_day(day, lang)}  {words}{source}"


def _day(day: dt.date, lang: Lang) -> str:
    names = _WEEKDAYS[lang]
    name = names[day.weekday()]
    return f"{render_param(day, lang)} {name:{max(map(len, names))}}"


def _counting(frist: Frist, start: dt.date, calendar: WorkingDays, lang: Lang) -> Iterator[str]:
    first, *following = frist.links()
    source = _DAYS if first.unit in (Unit.DAYS, Unit.WORKING_DAYS) else _LONGER
    yield _line(start, _START.in_lang(lang), lang, source)
    yield from _counted(first, start, calendar, lang)
    for before, link in zip((first, *following), following, strict=False):
        start = before.due(start, calendar=calendar).unshifted
        yield _line(start, _RUNS_ON.in_lang(lang), lang)
        yield from _counted(link, start, calendar, lang)


def _counted(link: Frist, start: dt.date, calendar: WorkingDays, lang: Lang) -> Iterator[str]:
    end = link.due(start, calendar=calendar).unshifted
    length = link.text()
    if link.unit is Unit.WORKING_DAYS:
        yield from _working_days(start, end, link.amount, calendar, lang)
    elif link.amount == 0:
        yield _line(end, _SAME_DAY.in_lang(lang), lang)
    elif link.unit is Unit.DAYS:
        number = {"n": link.amount, "of": link.amount}
        yield _line(end, _COUNTED.fill(lang, number), lang, _DAYS)
    elif link.unit is Unit.WEEKS:
        yield _line(end, _SAME_WEEKDAY.fill(lang, {"length": length}), lang, _LONGER)
    elif end.day == start.day:
        yield _line(end, _SAME_NUMBER.fill(lang, {"length": length}), lang, _LONGER)
    else:
        words = _LAST_OF_MONTH.fill(lang, {"length": length, "n": start.day})
        yield _line(end, words, lang, _LONGER)


def _working_days(
    start: dt.date, end: dt.date, amount: int, calendar: WorkingDays, lang: Lang
) -> Iterator[str]:
    number = 0
    for ordinal in range(start.toordinal() + 1, end.toordinal() + 1):
        day = dt.date.fromordinal(ordinal)
        if calendar.is_working_day(day):
            number += 1
            yield _line(day, _WORKING_DAY.fill(lang, {"n": number, "of": amount}), lang)
        else:
            yield _line(day, _NOT_ONE.fill(lang, {"why": _why(day, calendar, lang)}), lang)


def _why(day: dt.date, calendar: WorkingDays, lang: Lang) -> Text:
    return Text.same(", ".join(reason.in_lang(lang) for reason in calendar.why_not(day)))


def _ending(due: DueDate, lang: Lang) -> str:
    last = _LAST_DAY.in_lang(lang)
    words, source = _what_moved_it(due, lang)
    return _line(due.date, f"{last}: {words}", lang, source)


def _what_moved_it(due: DueDate, lang: Lang) -> tuple[str, Hjemmel | None]:
    why = _why(due.unshifted, NATIONAL, lang)
    shift = due.frist.shift if due.frist is not None else Shift.NONE
    if NATIONAL.is_working_day(due.unshifted):
        return _IS_WORKING_DAY.in_lang(lang), None
    if shift is Shift.NEXT_WORKING_DAY:
        return _MOVED.fill(lang, {"day": due.unshifted, "why": why}), _MOVES
    if shift is Shift.UNSETTLED:
        return _UNSETTLED.fill(lang, {"why": why, "day": due.at_latest}), _MAY_MOVE
    return _STAYS.fill(lang, {"why": why}), None
