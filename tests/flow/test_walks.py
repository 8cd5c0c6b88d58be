"""Whoever does what the next steps say ends with a finished course and no finding."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest
from hypothesis import given, settings, strategies as st
from tests.flow import walker as w

import grunnmodell as gm

WALKS: dict[str, Callable[[], w.Walker]] = {
    "hjelpetiltak without a module": lambda: w.hjelpetiltak(None, "2014-04-12"),
    "hjelpetiltak 4-12": lambda: w.hjelpetiltak("4-12", "2017-04-12"),
    "hjelpetiltak of a baby": lambda: w.hjelpetiltak(None, "2025-11-01"),
    "ettervern": lambda: w.ettervern("ettervern"),
    "ettervern without a module": lambda: w.ettervern(None),
    "senter after an assessment": lambda: w.senter(assessed=True),
    "senter without one": lambda: w.senter(assessed=False),
}
MOST_STEPS = 60
every_walk = pytest.mark.parametrize("name", WALKS)


def is_finished(walk: w.Walker) -> bool:
    found = walk.assess()
    return bool(found.history) and found.history[-1].span.fase.end


def walk_on(walk: w.Walker, choose: Callable[[list[gm.Step]], gm.Step], wait: int) -> None:
    steps = walk.assess().next_steps
    left = walk.eligible(steps)
    assert left, f"nothing to do in {walk.assess().phase} after {walk.done}"
    walk.perform(choose(left))
    walk.day += dt.timedelta(days=wait)


@every_walk
def test_the_first_step_each_time_leads_to_the_end(name: str) -> None:
    walk = WALKS[name]()
    while not is_finished(walk):
        walk_on(walk, lambda left: left[0], wait=2)
        assert len(walk.done) < MOST_STEPS, walk.done
    assert walk.assess().phase == "avsluttet"
    assert [u.krav.id for status in walk.assess().history for u in status.unmet] == []
    assert walk.findings() == []


@every_walk
@settings(max_examples=15, deadline=None)
@given(data=st.data())
def test_and_so_does_any_order_of_them(name: str, data: st.DataObject) -> None:
    walk = WALKS[name]()
    while not is_finished(walk):
        # Longer than this, and the two working days of the referral are over.
        wait = data.draw(st.integers(1, 2), label="days")
        walk_on(walk, lambda left: left[data.draw(st.integers(0, len(left) - 1))], wait=wait)
        assert len(walk.done) < MOST_STEPS, walk.done
    assert walk.findings() == []


@every_walk
@settings(max_examples=15, deadline=None)
@given(data=st.data())
def test_what_bars_nothing_can_be_entered_and_the_rest_cannot(
    name: str, data: st.DataObject
) -> None:
    """The oracle is check itself: leaving a phase too early is found, in time is not."""
    walk = WALKS[name]()
    for _ in range(data.draw(st.integers(0, 25), label="steps")):
        if is_finished(walk):
            break
        walk_on(walk, lambda left: left[0], wait=2)
    found = walk.assess()
    for following in found.next_phases:
        barred = gm.why_not(walk.forlop, following.fase.kode, as_of=walk.day)
        assert tuple(barred) == following.obstacles
        action = walk.actions.get(f"fase:{following.fase.kode}")
        if action is None or following.overgang.avbryter:
            continue
        gone = w.Walker({**walk.forlop_tree()}, walk.day, walk.actions)
        before = set(gone.findings())
        action(gone, gone.iso)
        asked = {k.id for k in gm.Plugins.national().whole_book().katalog.krav if k.blocks}
        after = {rule for rule, _ in set(gone.findings()) - before if rule in asked}
        unmet = {o.rule for o in barred if o.kind is gm.ObstacleKind.KRAV}
        if gone.assess().phase != following.fase.kode:
            continue
        left_at_once = found.history[-1].span.fra == gone.day
        assert after == (set() if left_at_once else unmet), (following.fase.kode, walk.done)


@every_walk
def test_a_phase_far_ahead_names_those_that_must_come_first(name: str) -> None:
    walk = WALKS[name]()
    walk.perform(walk.assess().next_steps[0])
    barred = gm.why_not(walk.forlop, "avsluttet", as_of=walk.day)
    first = [o.fase.kode for o in barred if o.kind is gm.ObstacleKind.FASE]
    assert "gjennomforing" in first or "endringsarbeid" in first
    assert all(o.mend.nb and o.hjemmel for o in barred)
