"""What other people's calendars say, every difference listed; and the same bytes everywhere."""

import datetime as dt
import os
import random
import subprocess
import sys

import pytest

from grunnmodell.dates import NATIONAL, WorkingDays, public_holidays

ONE_DAY = dt.timedelta(days=1)
FIRST, LAST = dt.date(1901, 1, 1), dt.date(2100, 12, 31)
YEARS = range(FIRST.year, LAST.year + 1)
EVERY_DAY = [dt.date.fromordinal(i) for i in range(FIRST.toordinal(), LAST.toordinal() + 1)]
WEEKDAYS = [day for day in EVERY_DAY if day.weekday() < 5]
HOLIDAYS = sorted({holiday.date for year in YEARS for holiday in public_holidays(year)})

# 1 and 17 May became equal to Sundays by the act of 26 April 1947; two peers know no first year.
MAY_BEFORE_1947 = {dt.date(year, 5, number) for year in range(1901, 1947) for number in (1, 17)}
# Four of the 92 are holidays for another reason: Ascension Day fell on 1 May in 1913 and on 17 May
# in 1917 and 1928, Whit Monday on 17 May in 1937.
MAY_DIFFERS = MAY_BEFORE_1947 - set(HOLIDAYS)


def test_what_we_say_of_may_before_1947():
    assert len(MAY_DIFFERS) == 88
    assert len([day for day in MAY_DIFFERS if day.weekday() < 5]) == 63


# holidays


@pytest.mark.oracle
def test_every_day_is_what_holidays_says():
    holidays = pytest.importorskip("holidays")
    theirs = holidays.country_holidays("NO", years=YEARS, language="no")
    differing = [
        day for day in EVERY_DAY if NATIONAL.is_working_day(day) != theirs.is_working_day(day)
    ]
    assert not differing


@pytest.mark.oracle
def test_counts_and_steps_are_what_holidays_says():
    """Theirs counts both ends, whatever the order; and steps strictly past the start, as ours."""
    holidays = pytest.importorskip("holidays")
    theirs = holidays.country_holidays("NO", years=YEARS, language="no")
    for start, _, n in random_questions(400, most=60):
        end = start + 7 * n * ONE_DAY
        assert theirs.get_nth_working_day(start, n) == NATIONAL.add(start, n)
        assert theirs.get_working_days_count(start, end) == NATIONAL.between(
            min(start, end), max(start, end) + ONE_DAY
        )


# workalendar


@pytest.mark.oracle
def test_the_holidays_are_those_of_workalendar_but_for_may_before_1947():
    norway = pytest.importorskip("workalendar.europe").Norway()
    theirs = {day for year in YEARS for day, _ in norway.holidays(year)}
    assert theirs - set(HOLIDAYS) == MAY_DIFFERS
    assert not set(HOLIDAYS) - theirs


@pytest.mark.oracle
def test_every_day_is_what_workalendar_says_but_for_may_before_1947():
    """63 weekdays differ; the 25 that fall on a weekend are no working days to either."""
    norway = pytest.importorskip("workalendar.europe").Norway()
    differing = {
        day for day in EVERY_DAY if NATIONAL.is_working_day(day) != norway.is_working_day(day)
    }
    assert differing == {day for day in MAY_DIFFERS if day.weekday() < 5}
    assert len(differing) == 63


# numpy


def random_questions(number: int, *, most: int) -> list[tuple[dt.date, dt.date, int]]:
    """Return two days and a number of working days, none of them 0, that stay in the calendar."""
    chance = random.Random(1947)
    inside = range(FIRST.toordinal() + 2 * most + 30, LAST.toordinal() - 2 * most - 30)
    days = [dt.date.fromordinal(i) for i in chance.choices(inside, k=2 * number)]
    steps = [n for n in range(-most, most + 1) if n]
    return list(zip(days[::2], days[1::2], chance.choices(steps, k=number), strict=True))


CALENDARS = pytest.mark.parametrize(
    ("calendar", "weekmask"),
    [
        (NATIONAL, "1111100"),
        (WorkingDays(saturday=True), "1111110"),
        (WorkingDays(closed=WEEKDAYS[::97]), "1111100"),
        (WorkingDays(saturday=True, closed=WEEKDAYS[::193]), "1111110"),
    ],
    ids=["national", "saturday", "closed", "both"],
)


def numpy_calendar(numpy, calendar: WorkingDays, weekmask: str):
    shut = sorted({*HOLIDAYS, *calendar.closed})
    return numpy.busdaycalendar(weekmask=weekmask, holidays=shut)


@pytest.mark.oracle
@CALENDARS
def test_every_day_is_what_numpy_says(calendar, weekmask):
    numpy = pytest.importorskip("numpy")
    theirs = numpy_calendar(numpy, calendar, weekmask)
    days = numpy.array(EVERY_DAY, dtype="datetime64[D]")
    found = numpy.is_busday(days, busdaycal=theirs).tolist()
    assert found == [calendar.is_working_day(day) for day in EVERY_DAY]


@pytest.mark.oracle
@CALENDARS
def test_steps_are_what_numpy_says(calendar, weekmask):
    """numpy rolls a start that is no working day first, and then steps.

    So that the nth is counted strictly after such a start, it must roll backward to step forward,
    and forward to step backward.
    """
    numpy = pytest.importorskip("numpy")
    theirs = numpy_calendar(numpy, calendar, weekmask)
    questions = random_questions(20_000, most=700)
    for sign, roll in ((1, "backward"), (-1, "forward")):
        asked = [(start, n) for start, _, n in questions if n * sign > 0]
        starts = numpy.array([start for start, _ in asked], dtype="datetime64[D]")
        steps = [n for _, n in asked]
        found = numpy.busday_offset(starts, steps, roll=roll, busdaycal=theirs).tolist()
        assert found == [calendar.add(start, n) for start, n in asked]


@pytest.mark.oracle
@CALENDARS
def test_rolls_are_what_numpy_says(calendar, weekmask):
    numpy = pytest.importorskip("numpy")
    theirs = numpy_calendar(numpy, calendar, weekmask)
    days = EVERY_DAY[:-10]
    starts = numpy.array(days, dtype="datetime64[D]")
    found = numpy.busday_offset(starts, 0, roll="forward", busdaycal=theirs).tolist()
    assert found == [calendar.roll(day) for day in days]


@pytest.mark.oracle
@CALENDARS
def test_counts_are_what_numpy_says(calendar, weekmask):
    """numpy counts from the first day up to the second, as we do."""
    numpy = pytest.importorskip("numpy")
    theirs = numpy_calendar(numpy, calendar, weekmask)
    asked = [sorted(days) for *days, _ in random_questions(20_000, most=700)]
    starts, ends = (numpy.array(days, dtype="datetime64[D]") for days in zip(*asked, strict=True))
    found = numpy.busday_count(starts, ends, busdaycal=theirs).tolist()
    assert found == [calendar.between(start, end) for start, end in asked]
    assert [-n for n in found] == [calendar.between(end, start) for start, end in asked]


@pytest.mark.oracle
@CALENDARS
def test_reversed_counts_of_numpy_leave_out_the_other_end(calendar, weekmask):
    """In reverse numpy counts the first day and not the last: (end, start], where ours is negated.

    Ours is antisymmetric, so that ``between`` is additive in any order of three days.
    """
    numpy = pytest.importorskip("numpy")
    theirs = numpy_calendar(numpy, calendar, weekmask)
    asked = [sorted(days) for *days, _ in random_questions(5_000, most=700)]
    ends, starts = (numpy.array(days, dtype="datetime64[D]") for days in zip(*asked, strict=True))
    found = numpy.busday_count(starts, ends, busdaycal=theirs).tolist()
    assert found == [calendar.between(b + ONE_DAY, a + ONE_DAY) for a, b in asked]


# QuantLib


@pytest.mark.oracle
def test_every_weekday_is_what_quantlib_says_but_for_may_and_christmas_eve():
    """Theirs is a bank calendar: from 2002 it closes on Christmas Eve, a working day in law."""
    quantlib = pytest.importorskip("QuantLib")
    norway = quantlib.Norway()

    def theirs(day: dt.date) -> bool:
        return norway.isBusinessDay(quantlib.Date(day.day, day.month, day.year))

    differing = {day for day in WEEKDAYS if NATIONAL.is_working_day(day) != theirs(day)}
    eves = {dt.date(year, 12, 24) for year in range(2002, LAST.year + 1)} & set(WEEKDAYS)
    may = MAY_DIFFERS & set(WEEKDAYS)
    assert differing == eves | may
    assert (len(eves), len(may)) == (72, 63)


# The same bytes, whatever the locale, the time zone and the seed of the hashes

SCRIPT = """
import datetime as dt, sys
from grunnmodell.dates import Frist, Shift, Unit, WorkingDays, public_holidays

day = dt.date(2026, 3, 30)
calendar = WorkingDays(closed=[dt.date(2026, 4, 8), dt.date(2026, 4, 9)])
lines = [repr(calendar)]
for n in range(1, 12):
    lines.append(f"{calendar.is_working_day(day + dt.timedelta(n))} {calendar.add(day, n)!r}")
    lines.append(f"{calendar.add(day, -n)!r} {calendar.why_not(day + dt.timedelta(n))}")
for lang in ("nb", "nn", "en"):
    for unit in Unit:
        for shift in Shift:
            due = Frist(6, unit, shift).due(dt.date(2026, 4, 30), calendar=calendar)
            lines.append(due.explain(lang))
lines += [repr(holiday) for year in (1901, 1947, 2026, 2027) for holiday in public_holidays(year)]
sys.stdout.buffer.write("\\n".join(lines).encode())
"""


def printed(**environment: str) -> bytes:
    """Return what a new process prints, with these variables and no others that decide a locale."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("LC_", "LANG", "PYTHONUTF8"))}
    command = [sys.executable, "-W", "error", "-c", SCRIPT]
    done = subprocess.run(command, env=kept | environment, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout


@pytest.fixture(scope="module")
def plain() -> bytes:
    return printed()


@pytest.mark.parametrize(
    "environment",
    [
        {"LANG": "C"},
        {"LANG": "C.UTF-8"},
        {"LANG": "nb_NO.UTF-8"},
        {"LANG": "en_US.UTF-8", "LC_ALL": "en_US.UTF-8", "LANGUAGE": "en_US"},
        {"TZ": "UTC"},
        {"TZ": "Asia/Tokyo"},
        {"TZ": "America/Los_Angeles"},
        {"PYTHONHASHSEED": "0"},
        {"PYTHONHASHSEED": "1"},
        {"LANG": "nb_NO.UTF-8", "TZ": "Asia/Tokyo", "PYTHONHASHSEED": "1"},
    ],
    ids=lambda environment: ",".join(f"{k}={v}" for k, v in environment.items()),
)
def test_the_output_is_the_same_everywhere(plain, environment):
    assert printed(**environment) == plain


def test_the_output_is_what_it_should_be(plain):
    told = plain.decode()
    assert "første påskedag" in told
    assert "virkedag 6 av 6" in told
