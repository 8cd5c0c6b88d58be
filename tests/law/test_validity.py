"""When things hold."""

import datetime as dt

import pytest
from hypothesis import given, strategies as st

from grunnmodell.law import ALWAYS, Timeline, Validity

DAYS = st.dates(dt.date(1990, 1, 1), dt.date(2040, 1, 1))
ENDS = st.none() | DAYS


def validity(start, end):
    return Validity(start, end) if start is None or end is None or start < end else None


def test_half_open():
    year = Validity(dt.date(2023, 1, 1), dt.date(2024, 1, 1))
    assert dt.date(2022, 12, 31) not in year
    assert dt.date(2023, 1, 1) in year
    assert dt.date(2023, 12, 31) in year
    assert dt.date(2024, 1, 1) not in year


def test_must_end_after_it_starts():
    with pytest.raises(ValueError, match="must end after"):
        Validity(dt.date(2023, 1, 1), dt.date(2023, 1, 1))


@given(ENDS, ENDS, ENDS, ENDS)
def test_overlap_is_a_common_day_and_within_is_no_day_outside(a, b, c, d):
    one, other = validity(a, b), validity(c, d)
    if one is None or other is None:
        return
    edges = [day for day in (a, b, c, d) if day is not None] or [dt.date(2000, 1, 1)]
    days = {edge + dt.timedelta(days=n) for edge in edges for n in (-1, 0, 1)}
    assert one.overlaps(other) == any(day in one and day in other for day in days)
    assert one.overlaps(other) == other.overlaps(one)
    assert one.within(other) == all(day in other for day in days if day in one)
    assert one.within(ALWAYS)


def test_timeline_is_read_on_the_day():
    ages = Timeline(((dt.date(1998, 1, 1), 23), (dt.date(2021, 1, 1), 25)))
    assert ages.on(dt.date(1997, 12, 31)) is None
    assert ages.on(dt.date(2020, 12, 31)) == 23
    assert ages.on(dt.date(2021, 1, 1)) == 25


def test_timeline_in_wrong_order_is_refused():
    with pytest.raises(ValueError, match="rising"):
        Timeline(((dt.date(2021, 1, 1), 25), (dt.date(1998, 1, 1), 23)))
