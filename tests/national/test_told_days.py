"""Days that are told and never broken: a course does not record what would break them."""

from __future__ import annotations

import datetime as dt

import pytest
from tests.national.courses import course

import grunnmodell as gm
from grunnmodell.api import Plugins
from grunnmodell.flow import DeadlineState
from grunnmodell.katalog import Fristregel

TOLD = {"KLA-002", "AKU-004"}
FVL = "dato: {}, type: innvilget, fattet_av: barnevernstjenesten"


def days(body: str, rule: str) -> list[str]:
    found = gm.deadlines(course(body), as_of=dt.date(2026, 11, 2), all_states=True)
    mine = [d for d in found if d.regel.id == rule and d.state is not DeadlineState.NOT_APPLICABLE]
    return [str(d.due.date) for d in mine if d.due]


def test_these_are_all_that_have_nothing_that_meets_them() -> None:
    book = Plugins.national().whole_book()
    assert {d.id for d in book.duties if isinstance(d, Fristregel) and not d.done} == TOLD


@pytest.mark.parametrize(
    ("made", "ends"),
    [
        ("2026-03-02", "2026-06-02"),
        # 2 April 2026 is Maundy Thursday: the time to complain moves past Easter.
        ("2026-01-02", "2026-04-07"),
        # 1 May is a public holiday, a Friday.
        ("2026-02-01", "2026-05-04"),
    ],
)
def test_others_may_complain_for_three_months_at_most(made: str, ends: str) -> None:
    body = f"vedtak: [{{id: v1, {FVL.format(made)}}}]"
    assert days(body, "KLA-002") == [ends]


def test_the_three_months_are_only_for_what_gives_a_right() -> None:
    refused = FVL.format("2026-03-02").replace("innvilget", "avslått")
    assert days(f"vedtak: [{{id: v1, {refused}}}]", "KLA-002") == []


@pytest.mark.parametrize(
    ("made", "abroad", "found"),
    [
        ("2026-02-02", "true", ["2026-08-02"]),
        ("2026-01-01", "true", ["2026-07-01"]),
        ("2025-12-31", "true", []),
        ("2026-02-02", "false", []),
    ],
)
def test_an_emergency_decision_on_a_child_resident_abroad(
    made: str, abroad: str, found: list[str]
) -> None:
    body = f"akuttvedtak: [{{dato: {made}, hjemmel: bvl. § 4-2, bosted_i_annen_stat: {abroad}}}]"
    assert days(body, "AKU-004") == found
