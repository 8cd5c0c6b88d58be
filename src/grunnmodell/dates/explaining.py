"""Tell how a due day was found: what was counted, and which provision moved it or did not."""

import datetime as dt
from collections.abc import Iterator

from grunnmodell.dates.units import Leg, Unit, length_text
from grunnmodell.dates.workdays import NATIONAL, WorkingDays
from grunnmodell.law import Hjemmel
from grunnmodell.law.statutes import DOMSTOLLOVEN, FVLF
from grunnmodell.text import Lang, Text, render_param

__all__ = ["counted", "ended", "headed", "set_day"]

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
_FIRST_UNSETTLED = Text(
    nb="regn med denne dagen. Delen før ender på en fridag, og om fristen derfor forlenges til "
    "{day}, er ikke avklart",
    nn="rekn med denne dagen. Delen før endar på ein fridag, og om fristen difor blir lengd til "
    "{day}, er ikkje avklart",
    en="count on this day. The part before ends on a day off, and whether the deadline is extended "
    "to {day} for that reason is not settled",
)


def set_day(day: dt.date, lang: Lang) -> str:
    """Return the explanation of a day that was set and not counted."""
    return f"{_day(day, lang)}  {_SET.in_lang(lang)}"


def headed(length: Text, start: dt.date, lang: Lang) -> str:
    """Return the headline: how long, from which day."""
    return _FROM.fill(lang, {"length": length, "day": start})


def counted(legs: tuple[Leg, ...], calendar: WorkingDays, lang: Lang) -> Iterator[str]:
    """Yield how each length was counted, the working days one by one."""
    source = _DAYS if legs[0].unit in (Unit.DAYS, Unit.WORKING_DAYS) else _LONGER
    yield _line(legs[0].start, _START.in_lang(lang), lang, source)
    for number, leg in enumerate(legs):
        if number:
            yield _line(leg.start, _RUNS_ON.in_lang(lang), lang)
        yield from _leg(leg, calendar, lang)


def ended(unshifted: dt.date, last: dt.date, at_latest: dt.date, lang: Lang) -> str:
    """Return what became of the last day: whether it moved, and by which provision."""
    words, source = _what_moved_it(unshifted, last, at_latest, lang)
    return _line(last, f"{_LAST_DAY.in_lang(lang)}: {words}", lang, source)


def _line(day: dt.date, words: str, lang: Lang, hjemmel: Hjemmel | None = None) -> str:
    source = "" if hjemmel is None else f" ({hjemmel.cite(lang)})"
    return f"{_day(day, lang)}  {words}{source}"


def _day(day: dt.date, lang: Lang) -> str:
    names = _WEEKDAYS[lang]
    name = names[day.weekday()]
    return f"{render_param(day, lang)} {name:{max(map(len, names))}}"


def _leg(leg: Leg, calendar: WorkingDays, lang: Lang) -> Iterator[str]:
    length = length_text(leg.amount, leg.unit)
    if leg.unit is Unit.WORKING_DAYS:
        yield from _working_days(leg, calendar, lang)
    elif leg.amount == 0:
        yield _line(leg.end, _SAME_DAY.in_lang(lang), lang)
    elif leg.unit is Unit.DAYS:
        number = {"n": leg.amount, "of": leg.amount}
        yield _line(leg.end, _COUNTED.fill(lang, number), lang, _DAYS)
    elif leg.unit is Unit.WEEKS:
        yield _line(leg.end, _SAME_WEEKDAY.fill(lang, {"length": length}), lang, _LONGER)
    elif leg.end.day == leg.start.day:
        yield _line(leg.end, _SAME_NUMBER.fill(lang, {"length": length}), lang, _LONGER)
    else:
        words = _LAST_OF_MONTH.fill(lang, {"length": length, "n": leg.start.day})
        yield _line(leg.end, words, lang, _LONGER)


def _working_days(leg: Leg, calendar: WorkingDays, lang: Lang) -> Iterator[str]:
    number = 0
    for ordinal in range(leg.start.toordinal() + 1, leg.end.toordinal() + 1):
        day = dt.date.fromordinal(ordinal)
        if calendar.is_working_day(day):
            number += 1
            yield _line(day, _WORKING_DAY.fill(lang, {"n": number, "of": leg.amount}), lang)
        else:
            yield _line(day, _NOT_ONE.fill(lang, {"why": _why(day, calendar, lang)}), lang)


def _why(day: dt.date, calendar: WorkingDays, lang: Lang) -> Text:
    return Text.same(", ".join(reason.in_lang(lang) for reason in calendar.why_not(day)))


def _what_moved_it(
    unshifted: dt.date, last: dt.date, at_latest: dt.date, lang: Lang
) -> tuple[str, Hjemmel | None]:
    if NATIONAL.is_working_day(unshifted):
        if at_latest != last:
            return _FIRST_UNSETTLED.fill(lang, {"day": at_latest}), _MAY_MOVE
        return _IS_WORKING_DAY.in_lang(lang), None
    why = _why(unshifted, NATIONAL, lang)
    if last != unshifted:
        return _MOVED.fill(lang, {"day": unshifted, "why": why}), _MOVES
    if at_latest != last:
        return _UNSETTLED.fill(lang, {"why": why, "day": at_latest}), _MAY_MOVE
    return _STAYS.fill(lang, {"why": why}), None
