"""Which duties settings choose, how much they weigh, and what is mandatory."""

import datetime as dt
import pickle
from pathlib import Path

import attrs
import pytest

import grunnmodell as gm
from grunnmodell.checking import EDITION, EDITIONS, RuleBook, check_course
from grunnmodell.checking.ruling import rule_on
from grunnmodell.checking.selectors import best, matches
from grunnmodell.katalog import Fase, First, Katalog
from grunnmodell.law.statutes import BVL_2021, OURS

EXAMPLES = Path(gm.__file__).parent / "examples"
DAY = dt.date(2026, 5, 1)
PLAIN = gm.Text.same("ord")
SOURCE = OURS.section(PLAIN)
LAW = BVL_2021.paragraf("8-1")
FULL = gm.Forlop(
    grunnmodell=1,
    id="c1",
    modell="m",
    tiltak=(gm.Tiltak(id="t1", type="x", startet=dt.date(2026, 4, 1)),),
)
MODEL = gm.Forlopsmodell(
    kode="m",
    navn=PLAIN,
    faser=(Fase(kode="a", navn=PLAIN, entered=(First(("tiltak.startet",)),), hjemmel=(SOURCE,)),),
)
IDS = ("AAA-001", "AAA-002", "BBB-001", "telemark/eva-1", "telemark/eva-2", "telemark/x")


def always(t, c):
    """Find something in every measure."""
    yield c.problem("type")


def make_rule(id, **changes):
    given = {"on": gm.Tiltak, "anchor": "startet", "hjemmel": SOURCE, "norm": gm.Norm.SKAL}
    words = {"title": PLAIN, "message": PLAIN, "mend": PLAIN}
    return gm.rule(id, **(given | words | changes))(always)


def run(settings, *rules, **changes):
    rules = rules or tuple(make_rule(id, hjemmel=LAW) for id in IDS)
    book = RuleBook(katalog=Katalog(modellversjoner={"m": (MODEL,)}), rules=rules)
    return check_course(FULL, as_of=DAY, book=book, settings=settings, **changes)


def ran(settings):
    return {f.rule for f in run(settings).findings}


def every(*starts):
    return {id for id in IDS if id.startswith(starts)}


class TestNames:
    @pytest.mark.parametrize(
        ("selector", "named"),
        [
            ("ALL", set(IDS)),
            ("AAA-001", {"AAA-001"}),
            ("AAA", every("AAA")),
            ("AAA-", every("AAA")),
            ("telemark/*", every("telemark")),
            ("telemark/eva-*", every("telemark/eva")),
            ("telemark/eva-?", every("telemark/eva")),
            ("telemark/x", {"telemark/x"}),
        ],
    )
    def test_what_a_name_names(self, selector, named):
        assert {id for id in IDS if matches(selector, id)} == named

    @pytest.mark.parametrize(
        "selector",
        ["", "AA", "aaa", "aaa-001", "AAA-0", "AAA-00*", "*", "all", "telemark", "/x", "tele*/x"],
    )
    def test_what_is_no_name_names_nothing(self, selector):
        assert not any(matches(selector, id) for id in IDS)

    def test_a_topic_is_no_plugins(self):
        assert not matches("TEL", "TEL-mark/x")

    def test_the_most_exact_name(self):
        names = ["ALL", "telemark/*", "telemark/eva-*", "telemark/eva-1"]
        while names:
            assert best(names, "telemark/eva-1")[1] == names.pop()
        assert best([], "telemark/eva-1") is None


class TestSelect:
    def test_by_default_everything_runs(self):
        report = run(gm.Settings())
        assert {f.rule for f in report.findings} == set(IDS)
        assert (report.left_out, report.previews, report.edition) == ((), (), EDITION)

    @pytest.mark.parametrize(
        ("settings", "expected"),
        [
            ({"select": ["AAA"]}, every("AAA")),
            ({"select": ["AAA", "telemark/x"]}, every("AAA", "telemark/x")),
            ({"ignore": ["AAA"]}, set(IDS) - every("AAA")),
            ({"ignore": ["ALL"]}, set()),
            # An id beats a topic, a longer pattern a shorter one, on either side.
            ({"select": ["ALL", "AAA-001"], "ignore": ["AAA"]}, set(IDS) - {"AAA-002"}),
            ({"select": ["AAA"], "ignore": ["AAA-001"]}, {"AAA-002"}),
            ({"select": ["telemark/eva-*"], "ignore": ["telemark/*"]}, every("telemark/eva")),
            ({"select": ["BBB"], "ignore": ["ALL"]}, every("BBB")),
            # Of equally exact ones, ignore.
            ({"select": ["ALL"], "ignore": ["ALL"]}, set()),
            ({"select": ["AAA-"], "ignore": ["AAA"]}, set()),
            ({"select": ["AAA-001"], "ignore": ["AAA-001"]}, set()),
        ],
        ids=str,
    )
    def test_the_most_exact_name_decides(self, settings, expected):
        assert ran(gm.Settings(**settings)) == expected

    @pytest.mark.parametrize(
        ("base", "top", "expected"),
        [
            # Ignores add up; they do not put each other aside.
            ({"ignore": ["AAA"]}, {"ignore": ["BBB"]}, every("telemark")),
            # A select further up says all that is to run, whatever lies below.
            ({"ignore": ["AAA-001"]}, {"select": ["AAA"]}, every("AAA")),
            ({"select": ["BBB"]}, {"select": ["AAA"]}, every("AAA")),
            # The layer counts before exactness.
            ({"select": ["AAA-001", "BBB"]}, {"ignore": ["AAA"]}, every("BBB")),
            ({"select": ["AAA"]}, {}, every("AAA")),
            ({"select": ["AAA"]}, {"require": ["tiltak"]}, every("AAA")),
        ],
        ids=str,
    )
    def test_what_lies_on_top_goes_first(self, base, top, expected):
        assert ran(gm.Settings(base=gm.Settings(**base), **top)) == expected

    def test_what_is_left_out_is_neither_assessed_nor_not(self):
        rules = (make_rule("AAA-001"), make_rule("AAA-002", needs=("vedtak",)))
        report = run(gm.Settings(ignore=["AAA"]), *rules)
        assert (report.findings, report.assessed, report.not_assessed) == ((), (), ())
        assert report.left_out == ("AAA-001", "AAA-002")

    def test_only_the_models_own_duties_are_left_out(self):
        rules = (make_rule("AAA-001"), make_rule("AAA-002", modeller=("other",)))
        assert run(gm.Settings(ignore=["ALL"]), *rules).left_out == ("AAA-001",)

    def test_each_version_is_left_out_once(self):
        split = dt.date(2026, 1, 1)
        rules = (
            make_rule("AAA-001", validity=gm.Validity(None, split)),
            make_rule("AAA-001", validity=gm.Validity(split)),
        )
        assert run(gm.Settings(ignore=["AAA-001"]), *rules).left_out == ("AAA-001",)


class TestSeverity:
    def test_the_most_exact_name_decides(self):
        note, warning, error = gm.Severity.NOTE, gm.Severity.WARNING, gm.Severity.ERROR
        settings = gm.Settings(severity={"ALL": note, "AAA": warning, "AAA-001": error})
        found = {f.rule: f.severity for f in run(settings).findings}
        assert found["AAA-001"] is error
        assert found["AAA-002"] is warning
        assert found["BBB-001"] is note

    def test_what_lies_on_top_goes_first(self):
        base = gm.Settings(severity={"AAA-001": gm.Severity.NOTE})
        top = gm.Settings(base=base, severity={"AAA": gm.Severity.WARNING})
        found = {f.rule: f.severity for f in run(top).findings}
        assert found["AAA-001"] is gm.Severity.WARNING


def faults(settings, *rules):
    modeller = ("m",)
    rules = rules or tuple(make_rule(id, hjemmel=LAW) for id in IDS)
    found = []
    for id in dict.fromkeys(r.id for r in rules):
        versions = [r for r in rules if r.id == id]
        found += rule_on(versions, settings, modeller).faults
    return [(f.where.key, f.where.name, f.what.split()[0]) for f in found]


class TestMandatory:
    BASE = gm.Settings(mandatory=["AAA"])

    @pytest.mark.parametrize(
        ("top", "expected"),
        [
            ({"ignore": ["AAA-001"]}, [("ignore", "AAA-001", "AAA-001")]),
            ({"ignore": ["ALL"]}, [("ignore", "ALL", "AAA-001"), ("ignore", "ALL", "AAA-002")]),
            ({"ignore": ["BBB"]}, []),
            ({"ignore": ["AAA"], "select": ["ALL", "AAA-001", "AAA-002"]}, []),
            (
                {"severity": {"AAA-002": gm.Severity.WARNING}},
                [("severity", "AAA-002", "AAA-002")],
            ),
            ({"severity": {"AAA-002": gm.Severity.ERROR}}, []),
        ],
        ids=str,
    )
    def test_nobody_on_top_may_leave_it_out_or_make_it_lighter(self, top, expected):
        settings = gm.Settings(base=self.BASE, **top)
        assert faults(settings) == expected
        # It counts all the same, whoever did not look at the faults.
        found = {f.rule: f.severity for f in run(settings).findings}
        assert {found["AAA-001"], found["AAA-002"]} == {gm.Severity.ERROR}

    def test_a_select_of_others_leaves_it_in(self):
        settings = gm.Settings(base=self.BASE, select=["BBB"])
        assert faults(settings) == []
        assert ran(settings) == every("AAA", "BBB")

    def test_it_is_on_whatever_lies_below(self):
        base = gm.Settings(ignore=["AAA"])
        assert every("AAA") <= ran(gm.Settings(base=base, mandatory=["AAA"]))

    def test_the_same_settings_may_not_leave_it_out_either(self):
        settings = gm.Settings(mandatory=["AAA-001"], ignore=["AAA-001"])
        assert faults(settings) == [("ignore", "AAA-001", "AAA-001")]

    def test_who_makes_it_mandatory_says_how_much_it_weighs(self):
        base = gm.Settings(mandatory=["AAA-001"], severity={"AAA-001": gm.Severity.WARNING})
        assert faults(base) == []
        heavier = gm.Settings(base=base, severity={"AAA-001": gm.Severity.ERROR})
        back = gm.Settings(base=heavier, severity={"AAA-001": gm.Severity.WARNING})
        assert faults(back) == []
        lighter = gm.Settings(base=back, severity={"AAA": gm.Severity.NOTE})
        assert faults(lighter) == [("severity", "AAA", "AAA-001")]

    def test_lighter_in_one_model_is_lighter(self):
        rule = make_rule("AAA-001", hjemmel=LAW, severity=gm.Severity.WARNING)
        base = gm.Settings(mandatory=["ALL"])
        top = gm.Settings(base=base, severity={"AAA-001": gm.Severity.NOTE})
        assert faults(top, rule) == [("severity", "AAA-001", "AAA-001")]

    def test_an_earlier_edition_may_not_take_it_away(self):
        rule = make_rule("AAA-001", since="2027")
        base = gm.Settings(mandatory=["AAA"], edition="2027")
        assert faults(base, rule) == []
        assert faults(gm.Settings(base=base, edition="2026"), rule) == [
            ("edition", None, "AAA-001")
        ]
        tried = gm.Settings(mandatory=["AAA"], preview=True)
        assert faults(gm.Settings(base=tried, preview=False), rule) == [
            ("preview", None, "AAA-001")
        ]
        assert len(run(gm.Settings(base=tried, preview=False), rule).findings) == 1

    def test_a_document_may_not_except_it(self):
        unntak = gm.Unntak(regel="AAA-001", grunn="x", til=dt.date(2027, 1, 1))
        course = attrs.evolve(FULL, unntak=(unntak,))
        book = RuleBook(
            katalog=Katalog(modellversjoner={"m": (MODEL,)}), rules=(make_rule("AAA-001"),)
        )
        plain = check_course(course, as_of=DAY, book=book, settings=gm.Settings())
        held = check_course(course, as_of=DAY, book=book, settings=self.BASE)
        assert (len(plain.findings), len(plain.excepted)) == (0, 1)
        assert {f.rule for f in held.findings} == {"AAA-001", "DOK-036"}
        assert held.excepted == ()


class TestEdition:
    NEW = make_rule("AAA-001", since="2027")

    def test_a_duty_of_a_later_edition_is_a_preview(self):
        report = run(gm.Settings(), self.NEW)
        assert (report.findings, report.assessed) == ((), ())
        assert (report.left_out, report.previews) == ((), ("AAA-001",))

    @pytest.mark.parametrize("settings", [{"preview": True}, {"edition": "2027"}], ids=str)
    def test_it_runs_where_it_is_asked_for(self, settings):
        report = run(gm.Settings(**settings), self.NEW)
        assert len(report.findings) == 1
        assert report.previews == ()
        assert report.edition == settings.get("edition", "2026")

    def test_what_lies_on_top_goes_first(self):
        base = gm.Settings(edition="2027", preview=False)
        assert run(gm.Settings(base=base), self.NEW).edition == "2027"
        assert run(gm.Settings(base=base, edition="2026"), self.NEW).previews == ("AAA-001",)
        assert run(gm.Settings(base=base, edition="2026", preview=True), self.NEW).findings

    def test_what_is_ignored_is_no_preview(self):
        report = run(gm.Settings(ignore=["AAA"]), self.NEW)
        assert (report.left_out, report.previews) == (("AAA-001",), ())

    def test_to_select_a_preview_does_not_run_it(self):
        assert run(gm.Settings(select=["AAA-001"]), self.NEW).previews == ("AAA-001",)

    @pytest.mark.parametrize("edition", EDITIONS)
    def test_a_change_of_law_counts_in_every_edition(self, edition):
        """A new version of an old duty, and a new duty of an act that came after the edition."""
        day = dt.date(2026, 4, 1)
        old = make_rule("AAA-001", validity=gm.Validity(None, day))
        new = make_rule("AAA-001", validity=gm.Validity(day), since="2027")
        report = run(gm.Settings(edition=edition), old, new)
        assert (len(report.findings), report.previews) == (1, ())
        brought = make_rule("AAA-002", hjemmel=LAW, since="2027", validity=gm.Validity(day))
        assert run(gm.Settings(edition=edition), brought).previews == ()

    def test_a_new_duty_of_an_old_act_or_of_no_act_is_a_preview(self):
        before = gm.Validity(dt.date(2025, 12, 31))
        after = gm.Validity(dt.date(2026, 1, 1))
        old_law = make_rule("AAA-001", hjemmel=LAW, since="2027", validity=before)
        no_law = make_rule("AAA-002", hjemmel=SOURCE, since="2027", validity=after)
        assert run(gm.Settings(), old_law, no_law).previews == ("AAA-001", "AAA-002")

    def test_the_national_duties_are_of_an_edition_there_is(self):
        book = gm.Plugins.national().whole_book()
        assert {duty.since for duty in book.duties} <= set(EDITIONS)
        assert EDITION in EDITIONS


class TestSettings:
    @pytest.mark.parametrize(
        ("given", "told"),
        [
            ({"edition": "2206"}, "no such edition; there are: 2026, 2027"),
            ({"ignore": ["DOK-001"]}, "ignore: faults of the document itself"),
            ({"select": ["dok"]}, "select: faults of the document itself"),
            ({"mandatory": ["DOK"]}, "mandatory: faults of the document itself"),
            ({"severity": {"DOK-020": gm.Severity.NOTE}}, "severity: faults of the document"),
            ({"require": ["tiltakk"]}, "1 of the required parts"),
            ({"ignore": "MEL-001"}, "a list of names is wanted"),
            ({"severity": {"MEL": "note"}}, "severity: a Severity is wanted"),
        ],
        ids=str,
    )
    def test_what_is_wrong_is_refused(self, given, told):
        with pytest.raises(gm.SettingsError, match=told):
            gm.Settings(**given)
        with pytest.raises(ValueError, match=told):
            gm.Settings(**given)

    def test_every_fault_at_once(self):
        with pytest.raises(gm.SettingsError) as raised:
            gm.Settings(edition="1", ignore=["DOK"], require=["x"])
        assert len(str(raised.value).splitlines()) == 3

    def test_equal_settings_are_one_key(self):
        one = gm.Settings(severity={"A": gm.Severity.NOTE, "B": gm.Severity.ERROR}, ignore=["x"])
        other = gm.Settings(severity={"B": gm.Severity.ERROR, "A": gm.Severity.NOTE}, ignore=("x",))
        assert {one: 1}[other] == 1
        assert gm.Settings(base=one) != other

    def test_nobody_can_change_them_afterwards(self):
        given = {"A": gm.Severity.NOTE}
        settings = gm.Settings(severity=given)
        given["A"] = gm.Severity.ERROR
        assert settings.severity["A"] is gm.Severity.NOTE
        with pytest.raises(TypeError):
            settings.severity["A"] = gm.Severity.ERROR

    def test_a_plan_is_made_once_for_equal_settings(self):
        book = gm.Plugins.national().whole_book()
        assert book.plan(gm.Settings(ignore=["MEL"])) is book.plan(gm.Settings(ignore=["MEL"]))

    def test_only_so_many_plans_are_kept(self):
        book = RuleBook(katalog=Katalog(), rules=())
        for number in range(200):
            book.plan(gm.Settings(ignore=[f"x/{number}"]))
        assert len(book._plans) <= 64

    def test_by_default_the_book_is_used_as_it_is(self):
        book = gm.Plugins.national().whole_book()
        plan = book.plan(gm.Settings())
        assert plan.duties == book.duties
        assert plan.narrowed(book.katalog) is book.katalog


class TestLibrary:
    """The same, through the public names."""

    COURSE = gm.loads(
        "grunnmodell: 1\nid: k\nmodell: hjelpetiltak\nper: 2026-05-01\n"
        "meldinger:\n  - {id: m, mottatt: 2026-01-08, konkludert: 2026-01-22, melder: anonym,\n"
        "     konklusjon: undersøkelse}\n"
        "undersokelser: []\n",
        format="yaml",
    )

    def check(self, **settings):
        return gm.check(self.COURSE, as_of=DAY, settings=gm.Settings(**settings))

    def test_a_finding_goes_away_and_is_counted(self):
        assert "MEL-001" in {f.rule for f in self.check().findings}
        report = self.check(ignore=["MEL-001"])
        assert "MEL-001" not in {f.rule for f in report.findings}
        assert report.left_out == ("MEL-001",)

    @pytest.mark.parametrize(
        ("settings", "told"),
        [
            ({"ignore": ["MEL-001", "MLE-001"]}, "ignore: name 2 is no rule's"),
            ({"select": ["QQQ"]}, "select: name 1"),
            (
                {"severity": {"MEL": gm.Severity.NOTE, "MEL-1": gm.Severity.NOTE}},
                "severity: name 2",
            ),
            ({"mandatory": ["telemark/*"]}, "mandatory: name 1"),
            ({"mandatory": ["MEL"], "ignore": ["MEL-002"]}, "ignore: MEL-002 is mandatory"),
        ],
        ids=str,
    )
    def test_a_name_that_names_nothing_is_an_error(self, settings, told):
        for function in (gm.check, gm.assess, gm.history, gm.next_steps, gm.next_phases):
            with pytest.raises(gm.SettingsError, match=told):
                function(self.COURSE, as_of=DAY, settings=gm.Settings(**settings))

    def test_a_rule_of_another_scope_may_be_named(self):
        class Telemark(gm.HookSpecs):
            api = 1
            name = "telemark"
            gjelder = gm.Gjelder(tjenester=frozenset({"skien"}))

            @gm.hookimpl
            def rules(self):
                return (make_rule("telemark/x"),)

        plugins = gm.Plugins.of(Telemark())
        settings = gm.Settings(ignore=["telemark/*"])
        assert gm.check(self.COURSE, as_of=DAY, plugins=plugins, settings=settings).left_out == ()

    def test_what_comes_next_leaves_it_out_too(self):
        course = gm.load(EXAMPLES / "senter.yaml")
        day = dt.date(2026, 3, 6)
        settings = gm.Settings(ignore=["SEN-007"])
        assert "SEN-007" in {s.rule for s in gm.next_steps(course, as_of=day)}
        assert "SEN-007" not in {
            s.rule for s in gm.next_steps(course, as_of=day, settings=settings)
        }
        assert [o.rule for o in gm.why_not(course, "oppstart", as_of=day)] == ["SEN-007"]
        assert gm.why_not(course, "oppstart", as_of=day, settings=settings) == ()
        (here,) = gm.history(course, as_of=day, settings=settings)[-1:]
        assert "SEN-007" not in {u.krav.id for u in here.unmet}

    def test_deadlines_are_left_out_too(self):
        course = gm.load(EXAMPLES / "familie-4-12.yaml")
        day = dt.date(2026, 3, 26)
        whole = gm.assess(course, as_of=day)
        less = gm.assess(course, as_of=day, settings=gm.Settings(ignore=["MEL-003"]))
        assert "MEL-003" in {d.regel.id for d in whole.deadlines}
        assert "MEL-003" not in {d.regel.id for d in less.deadlines}
        assert "MEL-003" not in {s.rule for s in less.next_steps}


def test_they_go_to_other_processes() -> None:
    below = gm.Settings(mandatory=("AAA",), severity={"BBB": gm.Severity.NOTE})
    settings = gm.Settings(base=below, preview=True, ignore=("BBB",))
    copied = pickle.loads(pickle.dumps(settings))
    assert (copied, hash(copied)) == (settings, hash(settings))
    assert copied.base.severity == below.severity
