"""The holidays agree with an independent calendar."""

import datetime as dt

import pytest

from grunnmodell.dates import is_public_holiday, is_working_day

holidays = pytest.importorskip("holidays", reason="the independent calendar is not installed")


@pytest.mark.oracle
def test_every_day_from_1901_to_2100():
    calendar = holidays.country_holidays("NO", years=range(1901, 2101), language="no")
    day, differing = dt.date(1901, 1, 1), []
    while day.year <= 2100:
        if is_public_holiday(day) != (day in calendar):
            differing.append(day)
        day += dt.timedelta(days=1)
    assert differing == []


def test_saturday_is_no_working_day():
    assert not is_working_day(dt.date(2026, 5, 9))
    assert is_working_day(dt.date(2026, 5, 8))
