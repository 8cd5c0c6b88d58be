"""The catalogue is chosen from by age, need, municipality and day."""

from __future__ import annotations

import datetime as dt

import pytest
from attrs import evolve
from hypothesis import given, strategies as st

import grunnmodell as gm
from grunnmodell.katalog import KINDS, Wanted, asks_for, selected

KATALOG = gm.Plugins.national().whole_book().katalog
DAY = dt.date(2026, 5, 1)
DAYS = st.dates(dt.date(2015, 1, 1), dt.date(2030, 12, 31))
AGES = st.integers(0, 30)
NEEDS = st.sampled_from(["1", "2", "3", "1.1", "2.3", "3.3", "9", "2.", "", "1.1.01", *KINDS])
KOMMUNER = st.sampled_from(["0301", "1903", "5402", "5503", "1106", "4024", "3819", "9999", ""])
every_kind = pytest.mark.parametrize("kind", KINDS)


def codes(kind: str, on: dt.date = DAY, **asked) -> set[str]:
    return {entry.kode for entry in selected(KATALOG, kind, Wanted(on=on, **asked))}


def wanted_any() -> st.SearchStrategy[Wanted]:
    return st.builds(
        Wanted,
        on=DAYS,
        age=st.none() | AGES,
        need=st.none() | NEEDS,
        kommune=st.none() | KOMMUNER,
    )


class TestLaws:
    @given(kind=st.sampled_from(list(KINDS)), wanted=wanted_any(), age=AGES)
    def test_an_age_never_adds_entries(self, kind, wanted, age):
        self.narrows(kind, evolve(wanted, age=None), evolve(wanted, age=age))

    @given(kind=st.sampled_from(list(KINDS)), wanted=wanted_any(), need=NEEDS)
    def test_a_need_never_adds_entries(self, kind, wanted, need):
        self.narrows(kind, evolve(wanted, need=None), evolve(wanted, need=need))

    @given(kind=st.sampled_from(list(KINDS)), wanted=wanted_any(), kommune=KOMMUNER)
    def test_a_municipality_never_adds_entries(self, kind, wanted, kommune):
        self.narrows(kind, evolve(wanted, kommune=None), evolve(wanted, kommune=kommune))

    @staticmethod
    def narrows(kind: str, wide: Wanted, narrow: Wanted) -> None:
        """Assert that what is left is a part of what was there, in the same order."""
        more, fewer = selected(KATALOG, kind, wide), selected(KATALOG, kind, narrow)
        assert [entry for entry in more if entry in fewer] == list(fewer)

    @given(kind=st.sampled_from(list(KINDS)), wanted=wanted_any())
    def test_everything_chosen_holds_on_the_day(self, kind, wanted):
        assert all(wanted.on in entry.validity for entry in selected(KATALOG, kind, wanted))

    @given(kind=st.sampled_from(list(KINDS)), wanted=wanted_any())
    def test_what_a_kind_is_not_asked_by_makes_no_difference(self, kind, wanted):
        others = dict.fromkeys({"age", "need", "kommune"} - set(asks_for(kind)))
        assert selected(KATALOG, kind, wanted) == selected(KATALOG, kind, evolve(wanted, **others))

    @given(on=DAYS, wanted=wanted_any())
    def test_a_dimension_is_the_sum_of_its_areas(self, on, wanted):
        for kind in ("measures", "needs", "modules", "areas"):
            for dimension in "123":
                own = [kode for kode in KATALOG.behovsomrader if kode.startswith(f"{dimension}.")]
                asked = {"on": on, "kommune": wanted.kommune, "age": wanted.age}
                parts = [codes(kind, need=kode, **asked) for kode in own]
                assert codes(kind, need=dimension, **asked) == set().union(*parts)


class TestByDay:
    @every_kind
    def test_nothing_asked_gives_all_that_holds(self, kind):
        if kind == "models":
            assert codes(kind) == {"hjelpetiltak", "ettervern", "senter"}
        else:
            entries = getattr(KATALOG, KINDS[kind]).values()
            assert codes(kind) == {entry.kode for entry in entries if DAY in entry.validity}

    def test_the_version_of_a_model_is_that_of_the_day(self):
        before = selected(KATALOG, "models", Wanted(on=dt.date(2021, 12, 31)))
        assert {modell.kode for modell in before} == {"hjelpetiltak", "ettervern"}
        assert all(modell.validity.end == dt.date(2023, 1, 1) for modell in before)

    def test_what_has_ended_is_left_out(self):
        assert "grunnmodell" in codes("areas", dt.date(2025, 12, 31))
        assert "grunnmodell" not in codes("areas", dt.date(2026, 1, 1))


class TestByAge:
    @pytest.mark.parametrize(
        ("age", "there"),
        [
            (2, set()),
            (3, {"pmto"}),
            (10, {"pmto"}),
            (11, {"pmto", "fft"}),
            (12, {"pmto", "fft", "mst"}),
            (13, {"fft", "mst"}),
            (18, {"fft", "mst"}),
            (19, set()),
        ],
    )
    def test_measures_from_the_first_to_the_last_year(self, age, there):
        assert codes("measures", age=age) & {"pmto", "fft", "mst"} == there

    @pytest.mark.parametrize(
        ("age", "there"),
        [
            (3, set()),
            (4, {"4-12"}),
            (12, {"4-12"}),
            (13, set()),
            (17, {"ettervern"}),
            (25, set()),
        ],
    )
    def test_modules(self, age, there):
        assert codes("modules", age=age) == there


class TestByNeed:
    def test_an_area_and_a_dimension(self):
        assert codes("needs", need="2.1") == {"2.1"}
        assert codes("needs", need="2") == {"2.1", "2.2", "2.3", "2.4"}
        assert codes("needs", need="9") == set()
        assert codes("modules", need="2.1") == {"4-12"}
        assert codes("modules", need="3") == {"ettervern"}

    def test_measures_that_meet_it(self):
        for tiltak in selected(KATALOG, "measures", Wanted(on=DAY, need="2.4")):
            assert "2.4" in tiltak.behov


class TestByMunicipality:
    def test_the_state_offers_nothing_in_oslo(self):
        found = {t.kode: t for t in selected(KATALOG, "measures", Wanted(on=DAY, kommune="0301"))}
        offering = {
            tilbyder.virksomhet
            for tiltak in found.values()
            for tilbyder in tiltak.tilbydere
            if tilbyder.offers("0301", DAY)
        }
        assert "bufetat" not in offering
        assert {"mst", "fft", "hjelpetiltak-i-senter"} <= found.keys()

    def test_a_service_by_its_number_of_the_day(self):
        assert codes("services", dt.date(2019, 12, 31), kommune="1903") == {"harstad"}
        assert codes("services", dt.date(2020, 1, 1), kommune="1903") == set()
        assert codes("services", dt.date(2020, 1, 1), kommune="5402") == {"harstad"}
        assert codes("services", dt.date(2024, 1, 1), kommune="5503") == {"harstad"}
        assert codes("clusters", dt.date(2024, 1, 1), kommune="5503") == {"klynge-d"}
        assert codes("clusters", kommune="9999") == set()

    def test_a_measure_nobody_offers_is_left_out_where_a_municipality_is_asked_for(self):
        assert "uspesifisert" in codes("measures")
        assert "uspesifisert" not in codes("measures", kommune="1106")


def test_filters_go_together():
    both = codes("measures", age=10, need="2.3", kommune="1106")
    assert both == codes("measures", age=10, kommune="1106") & codes("measures", need="2.3")
