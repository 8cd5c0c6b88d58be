"""Exceptions, from the document and from the caller: what they cover, and what is wrong with them.

Reports of one late and one timely report of concern, and of what is not assessed.
"""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

import grunnmodell as gm
from grunnmodell.api import check, check_many
from grunnmodell.errors import GrunnmodellError
from grunnmodell.testing import VALID_ON, valid_course
from grunnmodell.text import LANGS

DAY = dt.date(2026, 3, 2)
END = dt.date(2026, 12, 31)
SECRET = "Ola Hemmelig"


def report_of_concern(own: str, concluded: str) -> dict[str, Any]:
    return {
        "id": own,
        "mottatt": "2026-01-05",
        "konkludert": concluded,
        "konklusjon": "henlagt",
        "melder": "anonym",
    }


def course(**parts: Any) -> gm.Forlop:
    reports = [report_of_concern("m1", "2026-01-22"), report_of_concern("m2", "2026-01-07")]
    start = {"grunnmodell": 1, "id": "c1", "modell": "hjelpetiltak", "meldinger": reports}
    return gm.from_dict({**start, **parts})


def unntak(**changes: Any) -> dict[str, Any]:
    given = {"regel": "MEL-001", "gjelder": "m1", "grunn": SECRET, "til": "2026-12-31", **changes}
    return {key: value for key, value in given.items() if value is not None}


def made(**changes: Any) -> gm.Unntak:
    given = {"regel": "MEL-001", "gjelder": "m1", "grunn": SECRET, "til": END, **changes}
    return gm.Unntak(**given)


def told(report: gm.Report) -> list[tuple[str, str]]:
    return [(f.rule, f.pointer) for f in report.findings if f.rule.startswith("DOK-03")]


def of_mel(findings: tuple[gm.Finding, ...]) -> list[str | None]:
    return [f.subject.id for f in findings if f.rule == "MEL-001"]


def run(*exceptions: dict[str, Any], as_of: dt.date = DAY, **parts: Any) -> gm.Report:
    return check(course(unntak=list(exceptions), **parts), as_of=as_of)


class TestCover:
    def test_says_which_exception_and_until_when_but_never_why(self) -> None:
        report = run(unntak(regel="MEL-002", gjelder="m2"), unntak())
        (finding,) = report.excepted
        assert of_mel(report.findings) == []
        assert finding.covered_by == gm.Cover(until=END, pointer="/unntak/1")
        assert SECRET not in repr(report)

    def test_names_the_one_that_holds_longest(self) -> None:
        report = run(unntak(), unntak(til="2027-06-30"))
        (finding,) = report.excepted
        assert finding.covered_by is not None
        assert finding.covered_by.pointer == "/unntak/1"
        assert told(report) == []

    def test_has_a_line_where_the_course_has_one(self) -> None:
        text = gm.dumps(course(unntak=[unntak()]))
        (finding,) = check(gm.loads_document(text, name="a.yaml"), as_of=DAY).excepted
        assert finding.covered_by is not None
        location = finding.covered_by.location
        assert location is not None
        assert text.splitlines()[(location.line or 0) - 1].lstrip(" -").startswith("regel")

    def test_the_item_may_be_that_which_the_record_stands_in(self) -> None:
        # The confirmation itself has no id of its own.
        late = {**report_of_concern("m1", "2026-01-07"), "bekreftelse": {"sendt": "2026-02-20"}}
        late["melder"] = "skole"
        plain = check(course(meldinger=[late]), as_of=DAY)
        assert "MEL-002" in [f.rule for f in plain.findings]
        report = run(unntak(regel="MEL-002"), meldinger=[late])
        assert [f.rule for f in report.excepted] == ["MEL-002"]

    def test_of_the_child_is_by_its_reserved_id(self) -> None:
        rule = gm.rule(
            "fjord/x",
            on=gm.Barn,
            anchor=None,
            hjemmel=gm.Plugins.national().whole_book().rules[0].hjemmel,
            norm=gm.Norm.SKAL,
            title=gm.Text.same("a"),
            message=gm.Text.same("a"),
            mend=gm.Text.same("a"),
        )(lambda barn, c: iter([c.problem("sprak")]))
        plugins = gm.Plugins.of(_plugin(rule))
        one = course(barn={"fodt": "2018-03-04"}, unntak=[unntak(regel="fjord/x", gjelder="barn")])
        report = check(one, as_of=DAY, plugins=plugins)
        assert [f.rule for f in report.excepted] == ["fjord/x"]


def _plugin(rule: gm.Rule) -> gm.HookSpecs:
    class Fjord(gm.HookSpecs):
        api = 1
        name = "fjord"
        gjelder = gm.ALLE

        @gm.hookimpl
        def rules(self) -> tuple[gm.Rule, ...]:
            return (rule,)

    return Fjord()


class TestFaults:
    @pytest.mark.parametrize("grunn", ["", " ", "\n\t"])
    def test_without_a_reason_it_does_not_hold(self, grunn: str) -> None:
        report = run(unntak(grunn=grunn))
        assert told(report) == [("DOK-030", "/unntak/0/grunn")]
        assert of_mel(report.findings) == ["m1"]

    @pytest.mark.parametrize(("as_of", "holds"), [(END, True), (END + dt.timedelta(1), False)])
    def test_it_holds_up_to_its_last_day(self, as_of: dt.date, holds: bool) -> None:
        report = run(unntak(), as_of=as_of)
        assert told(report) == ([] if holds else [("DOK-031", "/unntak/0/til")])
        assert of_mel(report.excepted if holds else report.findings) == ["m1"]

    def test_that_covers_nothing(self) -> None:
        assert told(run(unntak(gjelder="m2"))) == [("DOK-032", "/unntak/0")]

    def test_that_names_nothing(self) -> None:
        assert told(run(unntak(regel=None))) == [("DOK-033", "/unntak/0")]
        assert told(run(unntak(regel=""))) == [("DOK-033", "/unntak/0")]

    def test_from_an_unknown_rule(self) -> None:
        assert told(run(unntak(regel="MEL-999"))) == [("DOK-034", "/unntak/0/regel")]

    @pytest.mark.parametrize("rule", ["DOK-015", "DOK-020", "DOK-032"])
    def test_from_a_fault_in_the_document(self, rule: str) -> None:
        assert told(run(unntak(regel=rule))) == [("DOK-035", "/unntak/0/regel")]

    def test_from_the_fingerprint_of_one(self) -> None:
        later = [report_of_concern("m1", "2026-05-01")]
        (finding, *_) = run(meldinger=later).findings
        assert finding.rule == "DOK-023"
        mark = unntak(regel=None, gjelder=None, fingeravtrykk=finding.fingerprint)
        report = run(mark, meldinger=later)
        assert told(report) == [("DOK-035", "/unntak/0/fingeravtrykk")]
        assert "DOK-023" in [f.rule for f in report.findings]

    def test_from_a_mandatory_rule(self) -> None:
        settings = gm.Settings(mandatory=("MEL",))
        (late,) = [f for f in check(course(), as_of=DAY).findings if f.rule == "MEL-001"]
        one = course(
            unntak=[
                unntak(),
                unntak(regel=None, gjelder=None, fingeravtrykk=late.fingerprint),
            ]
        )
        report = check(one, as_of=DAY, settings=settings)
        assert report.excepted == ()
        assert told(report) == [
            ("DOK-036", "/unntak/0/regel"),
            ("DOK-036", "/unntak/1/fingeravtrykk"),
        ]

    def test_faults_that_do_not_hang_together_are_each_told(self) -> None:
        report = run(unntak(grunn="", til="2026-01-31"))
        assert [rule for rule, _ in told(report)] == ["DOK-030", "DOK-031"]

    def test_each_is_a_warning_that_nothing_excepts(self) -> None:
        fault = unntak(gjelder="m2")
        (finding,) = [f for f in run(fault).findings if f.rule == "DOK-032"]
        assert finding.severity is gm.Severity.WARNING
        assert not finding.breaks_run
        again = unntak(regel=None, gjelder=None, fingeravtrykk=finding.fingerprint)
        assert "DOK-032" in [f.rule for f in run(fault, again).findings]

    def test_never_repeats_what_is_written(self) -> None:
        report = run(
            *(unntak(gjelder="m2"), unntak(regel=None), unntak(regel=SECRET), unntak(grunn=" ")),
            unntak(til="2026-01-31"),
        )
        words = [f.message(lang) + f.mend(lang) for f in report.findings for lang in LANGS]
        assert len(told(report)) == 5
        assert all(SECRET not in each for each in words)


class TestUnused:
    """It is judged only where it can be known that there is nothing to cover."""

    def test_not_where_the_rule_could_not_be_assessed(self) -> None:
        assert told(run(unntak(regel="EVA-001", gjelder=None))) == []

    def test_not_where_the_item_could_not_be(self) -> None:
        open_ = {"id": "u1", "startet": "2026-01-07", "plan": "2026-01-08"}
        report = run(unntak(regel="UND-001", gjelder="u1"), undersokelser=[open_])
        assert ("UND-001", "u1") in [
            (n.rule, n.subject.id) for n in report.not_assessed if n.subject is not None
        ]
        assert told(report) == []

    def test_not_of_a_rule_that_the_settings_leave_out(self) -> None:
        settings = gm.Settings(ignore=("MEL-001",))
        assert told(check(course(unntak=[unntak()]), as_of=DAY, settings=settings)) == []

    def test_not_by_fingerprint_where_anything_is_unassessed(self) -> None:
        report = run(unntak(regel=None, gjelder=None, fingeravtrykk="0" * 16))
        assert report.not_assessed
        assert told(report) == []

    def test_not_where_no_rule_looks_at_the_item(self) -> None:
        twice = [report_of_concern("m1", "2026-01-07"), report_of_concern("m1", "2026-01-07")]
        assert told(run(unntak(), meldinger=twice)) == []
        assert told(run(unntak(gjelder=None), meldinger=twice)) == []

    def test_not_where_the_item_came_later(self) -> None:
        later = {"id": "m1", "mottatt": "2026-05-01"}
        assert told(run(unntak(), meldinger=[later])) == []

    def test_not_where_the_model_is_unknown(self) -> None:
        assert told(run(unntak(gjelder="m2"), modell="ukjent")) == []

    def test_that_refers_to_nothing_gives_one_finding(self) -> None:
        one = valid_course(unntak=[unntak(gjelder="m9", grunn="avtalt")])
        assert [f.rule for f in check(one, as_of=VALID_ON).findings] == ["DOK-032"]

    def test_not_of_a_plugin_that_takes_no_part(self) -> None:
        assert told(run(unntak(regel="fjord/x"))) == []

    def test_but_a_rule_that_a_plugin_does_not_have_is_unknown(self) -> None:
        names = {"api": 1, "name": "fjord", "gjelder": gm.ALLE}
        plugins = gm.Plugins.of(type("Fjord", (gm.HookSpecs,), names)())
        report = check(course(unntak=[unntak(regel="fjord/x")]), as_of=DAY, plugins=plugins)
        assert told(report) == [("DOK-034", "/unntak/0/regel")]


class TestFromTheCaller:
    def test_covers_as_the_documents_own_does(self) -> None:
        report = check(course(), as_of=DAY, exceptions=[made()])
        (finding,) = report.excepted
        assert finding.covered_by == gm.Cover(until=END, pointer="/0", given=True)

    def test_of_another_course_is_passed_over_in_silence(self) -> None:
        other = gm.Forlopsunntak(forlop="c2", regel="MEL-001", grunn="", til=END)
        report = check(course(), as_of=DAY, exceptions=[other])
        assert told(report) == []
        assert of_mel(report.findings) == ["m1"]

    def test_of_this_course(self) -> None:
        own = gm.Forlopsunntak(forlop="c1", regel="MEL-001", grunn="avtalt", til=END)
        assert of_mel(check(course(), as_of=DAY, exceptions=[own]).excepted) == ["m1"]

    def test_what_is_wrong_with_it_stands_last_and_nowhere_in_the_document(self) -> None:
        report = check(course(), as_of=DAY, exceptions=[made(gjelder="m2")])
        assert told(report) == [("DOK-032", "")]
        assert report.findings[-1].rule == "DOK-032"

    def test_two_of_one_kind_have_different_fingerprints(self) -> None:
        two = [made(regel="MEL-998"), made(regel="MEL-999")]
        found = check(course(), as_of=DAY, exceptions=two).findings
        assert len({f.fingerprint for f in found if f.rule == "DOK-034"}) == 2

    def test_is_for_each_of_many(self) -> None:
        reports = list(check_many([course()] * 2, as_of=DAY, exceptions=iter([made()])))
        assert [of_mel(r.excepted) for r in reports] == [["m1"], ["m1"]]

    def test_reaches_the_assessment(self) -> None:
        found = gm.assess(course(), as_of=DAY, exceptions=[made()])
        assert of_mel(found.report.excepted) == ["m1"]

    def test_a_file_that_is_none_is_an_error_of_ours(self) -> None:
        with pytest.raises(GrunnmodellError):
            gm.read_exceptions("no-such-file.yaml")


def test_a_course_without_exceptions_is_not_sifted() -> None:
    report = check(course(), as_of=DAY)
    assert report.excepted == ()
    assert all(f.covered_by is None for f in report.findings)
