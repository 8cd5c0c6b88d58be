"""Findings that old data cannot mend weigh less; those that can be mended do not."""

from __future__ import annotations

from typing import Any

import pytest

import grunnmodell as gm
from grunnmodell.api import Plugins, check
from grunnmodell.flow import path_fault
from grunnmodell.rules import Rule
from grunnmodell.testing import VALID_ON, valid_tree

MOVED = "2026-05-01"
ERROR, WARNING, NOTE = gm.Severity.ERROR, gm.Severity.WARNING, gm.Severity.NOTE


def found(rule: str, *, settings: gm.Settings | None = None, **changes: Any) -> gm.Finding:
    course = gm.from_dict(valid_tree(**{"migrert": MOVED, **changes}))
    (finding,) = [
        f for f in check(course, as_of=VALID_ON, settings=settings).findings if f.rule == rule
    ]
    return finding


def weight(rule: str, **changes: Any) -> tuple[gm.Severity, gm.Severity | None]:
    finding = found(rule, **changes)
    return finding.severity, finding.lowered_from


def part(name: str, **changes: Any) -> dict[str, Any]:
    """Return a part of the valid course with its one item changed; None leaves a key out."""
    (item,) = valid_tree()[name]
    return {name: [{k: v for k, v in {**item, **changes}.items() if v is not None}]}


ENDED = {"avsluttet": "2026-04-20", "arsak": "mål-nådd"}
UNREASONED = part("vedtak", begrunnelse={"fakta": True})


class TestRules:
    def test_a_decision_is_over_on_its_day(self) -> None:
        assert weight("VED-002", **UNREASONED) == (WARNING, ERROR)

    @pytest.mark.parametrize(
        ("moved", "lowered"), [("2026-03-25", None), ("2026-03-26", ERROR), (None, None)]
    )
    def test_the_day_of_the_move_is_the_first_new_one(
        self, moved: str | None, lowered: gm.Severity | None
    ) -> None:
        assert weight("VED-002", **UNREASONED, migrert=moved)[1] is lowered

    @pytest.mark.parametrize(
        ("moved", "lowered"), [("2026-06-01", ERROR), ("2026-06-02", None), ("2099-01-01", None)]
    )
    def test_a_move_that_has_not_come_lowers_nothing(
        self, moved: str, lowered: gm.Severity | None
    ) -> None:
        assert weight("VED-002", **UNREASONED, migrert=moved)[1] is lowered

    def test_a_running_measure_without_a_plan_weighs_in_full(self) -> None:
        assert weight("PLA-001", tiltaksplaner=[]) == (ERROR, None)

    def test_an_ended_one_does_not(self) -> None:
        assert weight("PLA-001", tiltaksplaner=[], **part("tiltak", **ENDED)) == (WARNING, ERROR)

    def test_a_decision_that_no_measure_names_may_still_be_carried_out(self) -> None:
        measures = part("tiltak", vedtak=None)
        assert weight("PLA-001", tiltaksplaner=[], **measures) == (ERROR, None)

    def test_a_running_measure_without_a_decision_weighs_in_full(self) -> None:
        assert weight("TIL-001", **part("tiltak", vedtak=None)) == (ERROR, None)

    def test_an_ended_one_without_weighs_less(self) -> None:
        assert weight("TIL-001", **part("tiltak", vedtak=None, **ENDED)) == (WARNING, ERROR)

    def test_one_that_ended_after_the_move_weighs_in_full(self) -> None:
        late = {**ENDED, "avsluttet": "2026-05-01"}
        assert weight("TIL-001", **part("tiltak", vedtak=None, **late)) == (ERROR, None)

    def test_a_need_ends_with_the_course(self) -> None:
        unmet = {"id": "b2", "omrade": "2.2", "fra": "2026-03-25"}
        needs = [*valid_tree()["behov"], unmet]
        assert weight("BEH-001", behov=needs)[1] is None
        met = [*valid_tree()["behov"], {**unmet, "til": "2026-04-20"}]
        assert weight("BEH-001", behov=met)[1] is not None

    def test_a_note_stays_a_note(self) -> None:
        settings = gm.Settings(severity={"VED-002": NOTE})
        finding = found("VED-002", settings=settings, **UNREASONED)
        assert (finding.severity, finding.lowered_from) == (NOTE, None)

    def test_what_a_run_says_a_rule_weighs_is_lowered_too(self) -> None:
        settings = gm.Settings(severity={"VED-002": WARNING})
        finding = found("VED-002", settings=settings, **UNREASONED)
        assert (finding.severity, finding.lowered_from) == (NOTE, WARNING)

    def test_settings_may_switch_it_off(self) -> None:
        settings = gm.Settings(lower_migrated=False)
        finding = found("VED-002", settings=settings, **UNREASONED)
        assert (finding.severity, finding.lowered_from) == (ERROR, None)

    def test_what_lies_on_top_goes_first(self) -> None:
        below = gm.Settings(lower_migrated=False)
        assert found("VED-002", settings=gm.Settings(base=below), **UNREASONED).severity is ERROR
        above = gm.Settings(base=below, lower_migrated=True)
        assert found("VED-002", settings=above, **UNREASONED).severity is WARNING

    def test_a_mandatory_duty_is_never_lowered(self) -> None:
        settings = gm.Settings(mandatory=("VED-002",))
        finding = found("VED-002", settings=settings, **UNREASONED)
        assert (finding.severity, finding.lowered_from) == (ERROR, None)

    @pytest.mark.parametrize(("anchor", "lowered"), [("dato", ERROR), (None, None)])
    def test_one_read_on_the_day_checked_for_is_never_lowered(
        self, anchor: str | None, lowered: gm.Severity | None
    ) -> None:
        plugins = Plugins.of(_plugin(_rule(anchor)))
        course = gm.from_dict(valid_tree(migrert=VALID_ON.isoformat()))
        report = check(course, as_of=VALID_ON, plugins=plugins)
        (finding,) = [f for f in report.findings if f.rule == "fjord/x"]
        assert finding.lowered_from is lowered

    @pytest.mark.parametrize("rule", Plugins.national().whole_book().rules, ids=lambda r: r.id)
    def test_what_a_rule_says_must_run_can_be_read(self, rule: Rule) -> None:
        assert rule.runs is None or path_fault(rule.on, rule.runs) is None


def _rule(anchor: str | None) -> Rule:
    book = Plugins.national().whole_book()
    law = next(rule for rule in book.rules if rule.id == "VED-002").hjemmel
    words = gm.Text.same("ord")
    return gm.rule(
        "fjord/x",
        on=gm.Vedtak,
        anchor=anchor,
        hjemmel=law,
        norm=gm.Norm.SKAL,
        title=words,
        message=words,
        mend=words,
    )(lambda v, c: iter([c.problem()]))


def _plugin(rule: Rule) -> gm.HookSpecs:
    class Fjord(gm.HookSpecs):
        api = 1
        name = "fjord"
        gjelder = gm.ALLE

        @gm.hookimpl
        def rules(self) -> tuple[Rule, ...]:
            return (rule,)

    return Fjord()


class TestDeadlines:
    def test_met_late_before_the_move(self) -> None:
        late = part("meldinger", konkludert="2026-01-19")
        assert weight("MEL-001", **late) == (WARNING, ERROR)
        assert weight("MEL-001", **late, migrert="2026-01-19") == (ERROR, None)

    def test_never_met_on_something_that_is_over(self) -> None:
        assert weight("MEL-002", **part("meldinger", bekreftelse=None)) == (WARNING, ERROR)

    def test_never_met_on_something_that_is_open(self) -> None:
        reports = part("meldinger", konkludert=None, konklusjon=None)
        assert weight("MEL-001", **reports, undersokelser=[]) == (ERROR, None)

    def test_an_evaluation_that_is_due_while_the_measure_runs(self) -> None:
        evaluations = [{"id": "e1", "planlagt": "2026-04-15"}]
        assert weight("EVA-002", **part("tiltaksplaner", evalueringer=evaluations))[1] is None

    def test_one_that_was_due_on_a_measure_that_is_over(self) -> None:
        evaluations = [{"id": "e1", "planlagt": "2026-04-15"}]
        plans = part("tiltaksplaner", evalueringer=evaluations)
        assert weight("EVA-002", **plans, **part("tiltak", **ENDED))[1] is not None

    def test_a_limit_that_runs_on_weighs_in_full(self) -> None:
        imposed = part(
            "vedtak",
            dato="2024-03-25",
            type="pålagt",
            hjemmel="bvl. § 3-4 første ledd",
            fattet_av="nemnda",
        )
        measures = part("tiltak", startet="2024-04-07")
        assert weight("VED-004", **imposed, **measures) == (ERROR, None)

    def test_what_is_disputable_stays_a_note(self) -> None:
        # Whether the week moves off the Sunday it ends on is not settled.
        reports = part("meldinger", mottatt="2026-01-11", konkludert="2026-01-19")
        finding = found("MEL-001", **reports)
        assert (finding.severity, finding.lowered_from) == (NOTE, None)


class TestRequirements:
    def test_what_had_to_happen_in_a_phase_that_is_left(self) -> None:
        events = [e for e in valid_tree()["hendelser"] if e["id"] != "h1"]
        course = gm.from_dict(valid_tree(migrert=MOVED, hendelser=events))
        lowered = [
            (f.rule, f.lowered_from is not None)
            for f in check(course, as_of=VALID_ON).findings
            if f.rule in ("MED-001", "MED-002")
        ]
        assert lowered == [("MED-001", True), ("MED-002", True)]

    def test_what_can_be_recorded_later_weighs_in_full(self) -> None:
        told = valid_tree(migrert=MOVED)
        del told["tillitsperson"]
        course = gm.from_dict({**told, "tillitsperson": {}})
        (finding,) = [f for f in check(course, as_of=VALID_ON).findings if f.rule == "MED-003"]
        assert finding.lowered_from is None


def test_faults_in_the_document_are_never_lowered() -> None:
    course = gm.from_dict(valid_tree(migrert=MOVED, **part("tiltak", vedtak=["v9"], **ENDED)))
    (finding,) = [f for f in check(course, as_of=VALID_ON).findings if f.rule == "DOK-020"]
    assert (finding.severity, finding.lowered_from) == (ERROR, None)
