"""Lengths of time, and the day they end (domstolloven §§ 148-149)."""

import datetime as dt

import pytest
from hypothesis import given, strategies as st

from grunnmodell.dates import Frist, Shift, Unit, age_on, birthday
from grunnmodell.errors import DateRangeError

DAYS = st.dates(dt.date(1950, 1, 1), dt.date(2050, 12, 31))
WEEK = Frist(1, Unit.WEEKS, Shift.NONE)


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


@pytest.mark.parametrize(
    ("amount", "unit", "start", "due"),
    [
        (1, Unit.WEEKS, "2026-01-08", "2026-01-15"),
        (3, Unit.DAYS, "2026-12-30", "2027-01-02"),
        (1, Unit.MONTHS, "2026-01-31", "2026-02-28"),
        (1, Unit.MONTHS, "2028-01-31", "2028-02-29"),
        (3, Unit.MONTHS, "2026-11-30", "2027-02-28"),
        (1, Unit.YEARS, "2028-02-29", "2029-02-28"),
        (0, Unit.DAYS, "2026-05-17", "2026-05-17"),
    ],
)
def test_due_day(amount, unit, start, due):
    assert Frist(amount, unit, Shift.NONE).due(day(start)).date == day(due)


def test_chain_runs_from_the_unshifted_day():
    moved = Frist(1, Unit.WEEKS, Shift.NEXT_WORKING_DAY)
    chain = moved.then(Frist(3, Unit.MONTHS, Shift.NONE))
    # A week from Thursday 7 May 2026 ends on Ascension Day, and moves to Friday.
    assert moved.due(day("2026-05-07")).date == day("2026-05-15")
    assert chain.due(day("2026-05-07")).date == day("2026-08-14")


def test_chains_of_chains_run_in_order():
    month = Frist(1, Unit.MONTHS, Shift.NONE)
    assert WEEK.then(month.then(WEEK)) == WEEK.then(month).then(WEEK)
    assert WEEK.then(month).due(day("2026-01-08")).date == day("2026-02-15")


@pytest.mark.parametrize(
    ("due", "moved"),
    [
        ("2026-05-17", "2026-05-18"),
        ("2026-04-02", "2026-04-07"),
        ("2026-12-25", "2026-12-28"),
        ("2026-12-24", "2026-12-24"),
        ("2026-05-16", "2026-05-18"),
        ("1946-05-17", "1946-05-17"),
    ],
)
def test_shift_to_the_next_working_day(due, moved):
    found = Frist(0, Unit.DAYS, Shift.NEXT_WORKING_DAY).due(day(due))
    assert (found.date, found.unshifted) == (day(moved), day(due))


@given(DAYS, st.integers(0, 60), st.sampled_from(Unit))
def test_a_longer_deadline_never_ends_earlier(start, amount, unit):
    shorter = Frist(amount, unit, Shift.NONE).due(start).date
    assert start <= shorter <= Frist(amount + 1, unit, Shift.NONE).due(start).date


@pytest.mark.parametrize("start", [dt.datetime(2026, 1, 1), "2026-01-01", None])  # noqa: DTZ001
def test_only_dates_start_a_deadline(start):
    with pytest.raises(DateRangeError, match="starts on a date"):
        WEEK.due(start)


def test_past_the_calendar():
    with pytest.raises(DateRangeError, match="past the last year"):
        Frist(9000, Unit.YEARS, Shift.NONE).due(dt.date(2026, 1, 1))


@pytest.mark.parametrize("start", [dt.date(1900, 12, 31), dt.date(2101, 1, 1), dt.date.max])
def test_outside_the_years_of_the_calendar(start):
    with pytest.raises(DateRangeError, match="1901 to 2100"):
        WEEK.due(start)


def test_a_length_is_no_less_than_nothing():
    with pytest.raises(ValueError, match="0 or more"):
        Frist(-1, Unit.DAYS, Shift.NONE)


@pytest.mark.parametrize(
    ("born", "years", "turns"),
    [
        ("2008-09-20", 18, "2026-09-20"),
        ("2008-02-29", 18, "2026-02-28"),
        ("2008-02-29", 20, "2028-02-29"),
    ],
)
def test_birthdays(born, years, turns):
    assert birthday(day(born), years) == day(turns)


@given(DAYS, st.integers(0, 99))
def test_age_turns_on_the_birthday(born, years):
    turns = birthday(born, years)
    assert age_on(born, turns) == years
    assert age_on(born, turns - dt.timedelta(days=1)) == years - 1
