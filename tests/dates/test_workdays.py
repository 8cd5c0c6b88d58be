"""The calendar of working days: its edges, what it refuses, and laws that hold for every day."""

import datetime as dt
import random
import sys
import threading
from functools import cache
from itertools import pairwise

import pytest
from dateutil.easter import easter
from hypothesis import given, reject, settings, strategies as st

from grunnmodell.dates import NATIONAL, WorkingDays, public_holidays
from grunnmodell.dates.day_table import USUAL_YEARS
from grunnmodell.errors import DateRangeError

ONE_DAY = dt.timedelta(days=1)
FIRST, LAST = dt.date(1901, 1, 1), dt.date(2100, 12, 31)
DAYS = st.dates(FIRST, LAST)
WORKING = DAYS.filter(NATIONAL.is_working_day)
NUMBERS = st.integers(-700, 700)
# In the first table, before it and after it.
CLOSED = frozenset({dt.date(2026, 5, 15), dt.date(1950, 3, 1), dt.date(2099, 11, 20)})


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


def every_day() -> list[dt.date]:
    return [dt.date.fromordinal(i) for i in range(FIRST.toordinal(), LAST.toordinal() + 1)]


@cache
def reference_holidays(year: int) -> frozenset[dt.date]:
    """Return the holidays from the rule itself: Easter, and the days with a fixed date."""
    fixed = [(1, 1), (12, 25), (12, 26), *([(5, 1), (5, 17)] if year >= 1947 else [])]
    moving = [easter(year) + dt.timedelta(days=n) for n in (-3, -2, 0, 1, 39, 49, 50)]
    return frozenset([*(dt.date(year, month, number) for month, number in fixed), *moving])


def reference(calendar: WorkingDays, asked: dt.date) -> bool:
    """Say whether a day is a working day, without a table."""
    if asked in calendar.closed or asked in reference_holidays(asked.year):
        return False
    return asked.weekday() < (6 if calendar.saturday else 5)


def reference_add(calendar: WorkingDays, start: dt.date, n: int) -> dt.date | None:
    """Return the nth working day, step by step; None where that leaves the calendar."""
    left, step = abs(n), ONE_DAY if n > 0 else -ONE_DAY
    while left:
        start += step
        if not FIRST <= start <= LAST:
            return None
        left -= reference(calendar, start)
    return start


def reference_between(calendar: WorkingDays, start: dt.date, end: dt.date) -> int:
    if end < start:
        return -reference_between(calendar, end, start)
    days = map(dt.date.fromordinal, range(start.toordinal(), end.toordinal()))
    return sum(reference(calendar, each) for each in days)


def added(calendar: WorkingDays, start: dt.date, n: int) -> dt.date:
    """Return ``calendar.add``, and drop the example where that leaves the calendar."""
    try:
        return calendar.add(start, n)
    except DateRangeError:
        reject()


# A calendar answers at first without a table, then from the usual years, then from all of them.
@pytest.fixture(params=[(), ("2026-01-01",), ("1950-01-01",)], ids=["unused", "usual", "all"])
def calendar(request) -> WorkingDays:
    fresh = WorkingDays()
    for text in request.param:
        fresh.is_working_day(day(text))
    return fresh


# The national calendar


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ("2026-05-13", True),
        ("2026-05-14", False),  # Ascension Day
        ("2026-05-15", True),
        ("2026-05-16", False),  # a Saturday
        ("2026-05-17", False),  # a Sunday and the Constitution Day
        ("2026-12-24", True),  # Christmas Eve is a working day in law
        ("2026-12-25", False),
        ("2026-12-31", True),
        ("1946-05-01", True),  # a Wednesday, the year before it became a holiday
        ("1947-05-01", False),
    ],
)
def test_is_working_day(calendar, asked, expected):
    assert calendar.is_working_day(day(asked)) is expected


@pytest.mark.parametrize(
    ("start", "n", "expected"),
    [
        ("2026-05-13", 1, "2026-05-15"),
        ("2026-05-13", 2, "2026-05-18"),
        ("2026-05-14", 1, "2026-05-15"),  # from a holiday the next one is the first
        ("2026-05-14", -1, "2026-05-13"),
        ("2026-05-16", 1, "2026-05-18"),
        ("2026-05-16", -1, "2026-05-15"),
        ("2026-05-17", 2, "2026-05-19"),
        ("2026-05-15", -1, "2026-05-13"),
        ("2026-05-15", 0, "2026-05-15"),
        ("2026-04-01", 1, "2026-04-07"),  # over Easter
        ("2026-04-07", -1, "2026-04-01"),
    ],
)
def test_add(calendar, start, n, expected):
    assert calendar.add(day(start), n) == day(expected)


def test_none_from_a_holiday_is_an_error_that_says_so(calendar):
    with pytest.raises(DateRangeError, match=r"no working day.*use roll\(\)"):
        calendar.add(day("2026-05-14"), 0)


def test_between_is_half_open(calendar):
    monday, friday = day("2026-05-18"), day("2026-05-22")
    assert calendar.between(monday, friday) == 4
    assert calendar.between(monday, monday) == 0
    assert calendar.between(friday, friday + ONE_DAY) == 1
    assert calendar.between(friday + ONE_DAY, friday + 3 * ONE_DAY) == 0


def test_between_is_negative_in_reverse(calendar):
    assert calendar.between(day("2026-05-22"), day("2026-05-18")) == -4
    assert calendar.between(day("2026-05-17"), day("2026-05-11")) == -4


def test_next_and_previous_are_strict(calendar):
    wednesday, friday = day("2026-05-13"), day("2026-05-15")
    assert calendar.next(wednesday) == friday
    assert calendar.previous(friday) == wednesday
    assert calendar.next(day("2026-05-14")) == friday
    assert calendar.previous(day("2026-05-14")) == wednesday


def test_roll_moves_only_a_day_that_is_none(calendar):
    assert calendar.roll(day("2026-05-13")) == day("2026-05-13")
    assert calendar.roll(day("2026-05-14")) == day("2026-05-15")
    assert calendar.roll(day("2026-04-02")) == day("2026-04-07")


def test_days_lists_them_in_order(calendar):
    found = list(calendar.days(day("2026-05-13"), day("2026-05-19")))
    assert found == [day("2026-05-13"), day("2026-05-15"), day("2026-05-18")]
    assert not list(calendar.days(day("2026-05-19"), day("2026-05-13")))
    assert not list(calendar.days(day("2026-05-14"), day("2026-05-14")))


@pytest.mark.parametrize(
    ("asked", "english"),
    [
        ("2026-05-13", []),
        ("2026-05-14", ["Ascension Day"]),
        ("2026-05-16", ["Saturday"]),
        ("2026-05-10", ["Sunday"]),
        ("2026-05-17", ["Constitution Day"]),  # a Sunday too: the holiday says more
        ("2027-05-17", ["Constitution Day", "Whit Monday"]),
        ("1913-05-01", ["Ascension Day"]),
    ],
)
def test_why_not(calendar, asked, english):
    assert sorted(reason.en for reason in calendar.why_not(day(asked))) == english


def test_why_not_speaks_three_languages():
    (reason,) = NATIONAL.why_not(day("2026-05-16"))
    assert (reason.nb, reason.nn, reason.en) == ("lørdag", "laurdag", "Saturday")


# Saturdays and closed days


def test_saturdays_may_count():
    saturdays = WorkingDays(saturday=True)
    assert saturdays.is_working_day(day("2026-05-16"))
    assert not saturdays.is_working_day(day("2026-05-17"))
    assert not saturdays.is_working_day(day("2026-12-26"))  # a Saturday, but a holiday
    assert saturdays.add(day("2026-05-15"), 1) == day("2026-05-16")
    assert saturdays.between(day("2026-05-15"), day("2026-05-18")) == 2
    assert saturdays.why_not(day("2026-05-16")) == ()
    assert [reason.en for reason in saturdays.why_not(day("2026-05-10"))] == ["Sunday"]


@pytest.mark.parametrize("shut", sorted(CLOSED), ids=str)
def test_a_closed_day_is_none_wherever_it_lies(shut):
    calendar = WorkingDays(closed=CLOSED)
    assert NATIONAL.is_working_day(shut)
    assert not calendar.is_working_day(shut)
    assert calendar.add(shut - ONE_DAY, 1) == NATIONAL.add(shut, 1)
    assert calendar.add(shut + ONE_DAY, -1) == NATIONAL.add(shut, -1)
    assert calendar.roll(shut) == NATIONAL.next(shut)
    assert calendar.between(shut, shut + ONE_DAY) == 0
    assert shut not in set(calendar.days(shut - 9 * ONE_DAY, shut + 9 * ONE_DAY))
    assert [reason.en for reason in calendar.why_not(shut)] == ["the service is closed"]
    with pytest.raises(DateRangeError, match="no working day"):
        calendar.add(shut, 0)


def test_a_closed_saturday_is_closed_only_where_saturdays_count():
    saturday = day("2026-05-16")
    names = [
        [reason.en for reason in WorkingDays(saturday=counts, closed=[saturday]).why_not(saturday)]
        for counts in (False, True)
    ]
    assert names == [["Saturday"], ["the service is closed"]]


def test_closing_a_holiday_changes_no_count():
    calendar = WorkingDays(closed=[day("2026-05-14"), day("2026-05-16")])
    assert calendar.between(day("2026-05-11"), day("2026-05-18")) == 4


def test_closed_days_may_come_from_any_iterable():
    assert WorkingDays(closed=iter(CLOSED)).closed == CLOSED


def test_calendars_do_not_affect_each_other():
    calendars = [WorkingDays(), WorkingDays(closed=CLOSED), WorkingDays(saturday=True)]
    friday, saturday = day("2026-05-15"), day("2026-05-16")
    for _ in range(2):
        assert [c.is_working_day(friday) for c in calendars] == [True, False, True]
        assert [c.is_working_day(saturday) for c in calendars] == [False, False, True]
        assert [c.between(friday, friday + 3 * ONE_DAY) for c in calendars] == [1, 0, 2]


# What a calendar is


def test_equal_calendars_are_equal_and_hash_alike():
    used = WorkingDays(closed=list(CLOSED))
    used.is_working_day(FIRST)
    assert used == WorkingDays(closed=CLOSED)
    assert hash(used) == hash(WorkingDays(closed=CLOSED))
    assert WorkingDays() == NATIONAL
    assert len({WorkingDays(), NATIONAL, WorkingDays(saturday=False)}) == 1


def test_other_calendars_differ():
    others = [WorkingDays(saturday=True), WorkingDays(closed=CLOSED), "a calendar", None]
    assert all(other != NATIONAL for other in others)


def test_repr_is_short():
    assert repr(WorkingDays(closed=CLOSED)) == "WorkingDays(saturday=False, closed=<3 days>)"


# What it refuses


class Subclass(dt.date):
    """A date that is no plain one, as pandas and others make them."""


NO_DATES = [
    dt.datetime(2026, 5, 17, 12),  # noqa: DTZ001
    dt.datetime(2026, 5, 17, tzinfo=dt.UTC),
    Subclass(2026, 5, 17),
    "2026-05-17",
    "05/06/2026",
    20260517,
    1_779_000_000.0,
    None,
]
OUTSIDE = [dt.date.min, dt.date(1900, 12, 31), dt.date(2101, 1, 1), dt.date(2101, 5, 17)]
OUTSIDE += [dt.date(2150, 5, 17), dt.date.max]
QUESTIONS = {
    "is_working_day": lambda calendar, asked: calendar.is_working_day(asked),
    "add": lambda calendar, asked: calendar.add(asked, 1),
    "subtract": lambda calendar, asked: calendar.add(asked, -1),
    "add none": lambda calendar, asked: calendar.add(asked, 0),
    "add many": lambda calendar, asked: calendar.add(asked, 100_000),
    "between from": lambda calendar, asked: calendar.between(asked, day("2026-05-18")),
    "between to": lambda calendar, asked: calendar.between(day("2026-05-18"), asked),
    "between twice": lambda calendar, asked: calendar.between(asked, asked),
    "next": lambda calendar, asked: calendar.next(asked),
    "previous": lambda calendar, asked: calendar.previous(asked),
    "roll": lambda calendar, asked: calendar.roll(asked),
    "days from": lambda calendar, asked: calendar.days(asked, day("2026-05-18")),
    "days to": lambda calendar, asked: calendar.days(day("2026-05-18"), asked),
    "why_not": lambda calendar, asked: calendar.why_not(asked),
    "closed": lambda calendar, asked: WorkingDays(closed=[asked]),
}


@pytest.mark.parametrize("asked", NO_DATES, ids=repr)
@pytest.mark.parametrize("question", QUESTIONS)
def test_only_plain_dates(calendar, question, asked):
    with pytest.raises(DateRangeError, match="plain date"):
        QUESTIONS[question](calendar, asked)


# The table has one rank more than it has days: the day after the last one must not be found there,
# whatever has been asked before.
@pytest.mark.parametrize("asked", OUTSIDE, ids=str)
@pytest.mark.parametrize("question", QUESTIONS)
def test_only_the_years_of_the_calendar(calendar, question, asked):
    with pytest.raises(DateRangeError, match="1901 to 2100"):
        QUESTIONS[question](calendar, asked)


@pytest.mark.parametrize("n", [1.0, 0.0, -2.5, "1", None], ids=repr)
def test_only_whole_numbers_of_days(calendar, n):
    with pytest.raises(TypeError):
        calendar.add(day("2026-05-13"), n)


def test_closed_days_are_a_collection():
    with pytest.raises(TypeError):
        WorkingDays(closed=day("2026-05-15"))
    with pytest.raises(DateRangeError, match="plain date"):
        WorkingDays(closed="2026-05-15")


# The ends of the calendar


def test_the_first_working_days(calendar):
    first = day("1901-01-02")  # a Wednesday, after the New Year's Day
    assert not calendar.is_working_day(FIRST)
    assert calendar.is_working_day(first)
    assert calendar.next(FIRST) == calendar.roll(FIRST) == first
    assert calendar.previous(day("1901-01-03")) == first
    assert calendar.between(FIRST, day("1901-01-03")) == 1
    assert list(calendar.days(FIRST, day("1901-01-04"))) == [first, day("1901-01-03")]


def test_the_last_working_days(calendar):
    assert calendar.is_working_day(LAST)  # a Friday
    assert calendar.next(day("2100-12-30")) == calendar.roll(LAST) == calendar.add(LAST, 0) == LAST
    assert calendar.previous(LAST) == day("2100-12-30")
    assert calendar.between(day("2100-12-30"), LAST) == 1


@pytest.mark.parametrize(
    ("start", "n"),
    [
        (FIRST, -1),
        (day("1901-01-02"), -1),
        (day("1901-01-03"), -2),
        (LAST, 1),
        (day("2100-12-30"), 2),
        (day("2026-05-18"), 50_000),
        (day("2026-05-18"), -50_000),
        (day("2026-05-18"), 10**30),
        (day("2026-05-18"), -(10**30)),
    ],
)
def test_what_leaves_the_calendar_is_an_error(calendar, start, n):
    with pytest.raises(DateRangeError, match="outside the years 1901 to 2100"):
        calendar.add(start, n)


def test_a_roll_past_the_end_is_an_error():
    with pytest.raises(DateRangeError, match="outside the years 1901 to 2100"):
        WorkingDays(closed=[LAST]).roll(LAST)


def test_the_whole_calendar_can_be_crossed(calendar):
    first = day("1901-01-02")
    number = calendar.between(first, LAST)
    assert number == len(list(calendar.days(FIRST, LAST)))
    assert calendar.add(first, number) == LAST
    assert calendar.add(LAST, -number) == first


# A negative index counts from the end of a list: a day before the table must not be found there.
@pytest.mark.parametrize("year", [USUAL_YEARS[0], USUAL_YEARS[1] + 1])
def test_the_edges_of_the_first_table_do_not_show(year):
    edge = dt.date(year, 1, 1)
    around = [edge + n * ONE_DAY for n in range(-12, 13)]
    for asked in around:
        for n in (-3, -2, -1, 1, 2, 3):
            calendar = WorkingDays()
            calendar.is_working_day(day("2026-05-18"))
            assert calendar.add(asked, n) == reference_add(calendar, asked, n)
        calendar = WorkingDays()
        calendar.is_working_day(day("2026-05-18"))
        assert calendar.is_working_day(asked) == reference(calendar, asked)
        for other in around:
            calendar = WorkingDays()
            calendar.is_working_day(day("2026-05-18"))
            assert calendar.between(asked, other) == reference_between(calendar, asked, other)


@pytest.mark.parametrize(
    "ask",
    [
        lambda calendar: calendar.between(day("1950-06-01"), day("2026-05-18")),
        lambda calendar: calendar.between(day("2026-05-18"), day("1950-06-01")),
        lambda calendar: list(calendar.days(day("1950-06-01"), day("2026-05-18"))),
        lambda calendar: list(calendar.days(day("2026-05-18"), day("2075-05-18"))),
        lambda calendar: calendar.add(day("2040-12-31"), 1),
        lambda calendar: calendar.add(day("2010-01-04"), -1),
        lambda calendar: calendar.add(day("1950-06-01"), 20_000),
        lambda calendar: calendar.why_not(day("2075-05-01")),
    ],
)
def test_the_table_widens_when_it_must(ask):
    wide = WorkingDays()
    wide.is_working_day(FIRST)
    narrow = WorkingDays()
    narrow.is_working_day(day("2026-05-18"))
    assert ask(WorkingDays()) == ask(narrow) == ask(wide)


# Threads


class Overtaken(WorkingDays):
    """A calendar where another thread, which began earlier, puts its narrow table in last."""

    __slots__ = ()

    def _put_in(self, years):
        table = super()._put_in(years)
        super()._put_in(USUAL_YEARS)
        return table


@pytest.mark.parametrize(
    ("start", "end"),
    [
        ("1950-06-01", "2026-05-18"),
        ("2005-06-01", "2026-05-18"),
        ("2026-05-18", "2005-06-01"),
        ("2026-05-18", "2075-05-18"),
        ("2075-05-18", "2026-05-18"),
    ],
)
def test_a_narrow_table_put_in_meanwhile_changes_no_answer(start, end):
    start, end = day(start), day(end)
    assert Overtaken().between(start, end) == reference_between(NATIONAL, start, end)
    listed = list(Overtaken().days(start, end))
    assert len(listed) == max(0, reference_between(NATIONAL, start, end))
    assert Overtaken().add(start, 9) == reference_add(NATIONAL, start, 9)
    assert Overtaken().is_working_day(end) == reference(NATIONAL, end)


def answers(calendar: WorkingDays, asked: list[dt.date]) -> list[object]:
    found = []
    for one, other in pairwise(asked):
        found.append(calendar.is_working_day(one))
        found.append(calendar.add(one, 40))
        found.append(calendar.between(one, other))
        found.append(calendar.roll(other))
    return found


@pytest.fixture
def eager_switching():
    """Let threads take turns as often as they can."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(before)


@pytest.mark.parametrize("seed", range(5))
def test_threads_may_share_a_calendar(seed, eager_switching):
    chance = random.Random(seed)
    inside = [dt.date(2010, 1, 1) + chance.randrange(11_000) * ONE_DAY for _ in range(150)]
    outside = [dt.date(1902, 1, 1) + chance.randrange(70_000) * ONE_DAY for _ in range(150)]
    orders = [chance.sample(inside + outside, 300) for _ in range(8)]
    shared = WorkingDays(closed=[dt.date(2000 + seed, 3, 1), dt.date(2030 + seed, 3, 1)])
    ready = threading.Barrier(8)
    found: list[list[object]] = [[] for _ in orders]

    def work(number: int) -> None:
        ready.wait()
        found[number] = answers(shared, orders[number])

    threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [answers(WorkingDays(closed=shared.closed), order) for order in orders]


# Laws, and a reference without a table


@pytest.mark.parametrize("saturday", [False, True])
@pytest.mark.parametrize("closed", [frozenset(), CLOSED], ids=["", "closed"])
def test_every_day_is_what_the_rule_says(saturday, closed):
    calendar = WorkingDays(saturday=saturday, closed=closed)
    wrong = [
        each for each in every_day() if calendar.is_working_day(each) != reference(calendar, each)
    ]
    assert not wrong


def test_every_day_that_is_none_has_a_reason():
    silent = [
        each for each in every_day() if bool(NATIONAL.why_not(each)) == reference(NATIONAL, each)
    ]
    assert not silent


def test_the_holidays_are_those_of_the_rule():
    for year in range(FIRST.year, LAST.year + 1):
        assert {holiday.date for holiday in public_holidays(year)} == reference_holidays(year)


@given(WORKING, NUMBERS)
def test_adding_and_subtracting_are_inverse_on_working_days(start, n):
    assert NATIONAL.add(added(NATIONAL, start, n), -n) == start


@given(DAYS, st.integers(1, 700), st.integers(1, 700), st.sampled_from([1, -1]))
def test_adding_twice_in_a_direction_is_adding_once(start, m, n, sign):
    assert added(NATIONAL, added(NATIONAL, start, sign * m), sign * n) == added(
        NATIONAL, start, sign * (m + n)
    )


@given(DAYS, DAYS, DAYS)
def test_between_is_additive_and_antisymmetric(a, b, c):
    assert NATIONAL.between(a, b) + NATIONAL.between(b, c) == NATIONAL.between(a, c)
    assert NATIONAL.between(a, b) == -NATIONAL.between(b, a)


@given(DAYS, DAYS, NUMBERS.filter(bool))
def test_later_starts_never_end_earlier(a, b, n):
    a, b = min(a, b), max(a, b)
    assert added(NATIONAL, a, n) <= added(NATIONAL, b, n)


@given(DAYS, NUMBERS.filter(bool))
def test_one_more_is_strictly_later(start, n):
    more = n + 1 if n != -1 else 1
    assert added(NATIONAL, start, n) < added(NATIONAL, start, more)


@given(DAYS)
def test_roll_is_idempotent_and_gives_a_working_day(start):
    rolled = NATIONAL.roll(start)
    assert NATIONAL.is_working_day(rolled)
    assert rolled >= start
    assert NATIONAL.roll(rolled) == rolled


@given(WORKING)
def test_next_and_previous_undo_each_other(start):
    assert NATIONAL.next(added(NATIONAL, start, -1)) == start
    assert NATIONAL.previous(added(NATIONAL, start, 1)) == start


@given(DAYS, DAYS)
def test_between_counts_what_days_lists(a, b):
    a, b = min(a, b), max(a, b)
    listed = list(NATIONAL.days(a, b))
    assert len(listed) == NATIONAL.between(a, b)
    assert all(earlier < later for earlier, later in pairwise(listed))
    assert all(a <= each < b for each in (*listed[:1], *listed[-1:]))


@given(DAYS.filter(LAST.__gt__), st.integers(1, 700))
def test_between_counts_what_add_steps_over(start, n):
    assert NATIONAL.between(start + ONE_DAY, added(NATIONAL, start, n)) == n - 1


@st.composite
def calendars_and_days(draw):
    """A calendar with closed days, mostly near the day that it is asked about."""
    start = draw(DAYS)
    near = st.integers(-90, 90).map(lambda n: min(max(start + n * ONE_DAY, FIRST), LAST))
    closed = draw(st.frozensets(near | DAYS, max_size=12))
    return WorkingDays(saturday=draw(st.booleans()), closed=closed), start


# Each example builds a table of its own.
@settings(deadline=None)
@given(calendars_and_days(), st.integers(-70, 70), st.integers(-90, 90))
def test_any_calendar_agrees_with_the_reference(calendar_and_day, n, span):
    calendar, start = calendar_and_day
    end = min(max(start + span * ONE_DAY, FIRST), LAST)
    assert calendar.is_working_day(start) == reference(calendar, start)
    assert calendar.between(start, end) == reference_between(calendar, start, end)
    assert len(list(calendar.days(start, end))) == max(0, calendar.between(start, end))
    assert bool(calendar.why_not(start)) != reference(calendar, start)
    if n:
        expected = reference_add(calendar, start, n)
        if expected is None:
            reject()
        assert calendar.add(start, n) == expected
