"""The holidays agree with an independent calendar, and have names."""

import datetime as dt

import pytest

from grunnmodell.dates import public_holidays
from grunnmodell.dates.holidays import FIRST_YEAR, LAST_YEAR, NAMES
from grunnmodell.dates.verifying import differing_years, independent_holidays
from grunnmodell.errors import DateRangeError
from grunnmodell.text import LANGS


@pytest.mark.oracle
@pytest.mark.parametrize("year", range(1901, 2101))
def test_the_table_is_what_the_independent_calendar_says(year):
    ours = {(holiday.date, holiday.name.nb) for holiday in public_holidays(year)}
    assert ours == set(independent_holidays(year))


@pytest.mark.oracle
def test_a_difference_is_found(monkeypatch):
    wrong = [(dt.date(2026, 1, 2), "første nyttårsdag")]
    monkeypatch.setattr("grunnmodell.dates.verifying.independent_holidays", lambda year: wrong)
    found = differing_years(2026, 2026)
    assert found.keys() == {2026}
    assert {dt.date(2026, 1, 1), dt.date(2026, 1, 2), dt.date(2026, 5, 17)} <= set(found[2026])


def test_names_stand_in_three_languages():
    named = {h.date: h.name for h in public_holidays(2026)}
    ascension = named[dt.date(2026, 5, 14)]
    assert (ascension.nb, ascension.en) == ("Kristi himmelfartsdag", "Ascension Day")
    assert named[dt.date(2026, 4, 2)].nn == "skjertorsdag"
    assert all(name.in_lang(lang) for name in NAMES for lang in LANGS)


def test_two_holidays_may_fall_on_one_day():
    names = [h.name.en for h in public_holidays(2027) if h.date == dt.date(2027, 5, 17)]
    assert sorted(names) == ["Constitution Day", "Whit Monday"]


@pytest.mark.parametrize(("year", "number"), [(1946, 10), (1947, 12), (2026, 12)])
def test_1_and_17_may_are_holidays_since_1947(year, number):
    assert len(public_holidays(year)) == number
    assert (dt.date(year, 5, 17) in {h.date for h in public_holidays(year)}) == (year >= 1947)


@pytest.mark.parametrize("year", [FIRST_YEAR - 1, LAST_YEAR + 1, "2026", 2026.0, True])
def test_only_years_of_the_calendar(year):
    with pytest.raises(DateRangeError, match="1901 to 2100"):
        public_holidays(year)
