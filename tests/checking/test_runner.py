"""What a run does with rules, whatever the rules say."""

import datetime as dt
from collections.abc import Iterator

import pytest

import grunnmodell as gm
from grunnmodell.checking import RuleBook, check_course
from grunnmodell.katalog import Fase, First, Katalog, TookPart
from grunnmodell.law.statutes import OURS

DAY = dt.date(2026, 5, 1)
WORDS = gm.Text(nb="ordet {n}", nn="ordet {n}", en="word {n}")
PLAIN = gm.Text.same("ord")
SOURCE = OURS.section(PLAIN)


def make_rule(check, **changes) -> gm.Rule:
    given = {
        "on": gm.Tiltak,
        "anchor": "startet",
        "hjemmel": SOURCE,
        "norm": gm.Norm.SKAL,
        "title": PLAIN,
        "message": WORDS,
        "mend": PLAIN,
    }
    return gm.rule("XXX-001", **(given | changes))(check)


def always(t: gm.Tiltak, c: gm.Context) -> Iterator[gm.Problem]:
    """Find something in every measure."""
    yield c.problem("type", n=1)


def crash(t: gm.Tiltak, c: gm.Context) -> Iterator[gm.Problem]:
    """Crash on every measure."""
    raise RuntimeError("Kari Nordmann")
    yield


MODEL = gm.Forlopsmodell(
    kode="m",
    navn=PLAIN,
    faser=(
        Fase(kode="a", navn=PLAIN, entered=(First(("tiltak.startet",)),), hjemmel=(SOURCE,)),
        Fase(kode="b", navn=PLAIN, entered=(First(("avslutning.dato",)),), hjemmel=(SOURCE,)),
    ),
)


def course(**parts) -> gm.Forlop:
    return gm.Forlop(grunnmodell=1, id="c1", modell="m", **parts)


def measure(**changes) -> gm.Tiltak:
    return gm.Tiltak(**({"id": "t1", "type": "x", "startet": dt.date(2026, 4, 1)} | changes))


def run(forlop, *rules, as_of=DAY, settings=None, katalog=None, owners=None) -> gm.Report:
    katalog = katalog or Katalog(modellversjoner={"m": (MODEL,)})
    book = RuleBook(katalog=katalog, rules=rules, owners=owners or {})
    return check_course(forlop, as_of=as_of, book=book, settings=settings or gm.Settings())


def found(report) -> list[tuple[str, str]]:
    return [(f.rule, f.pointer) for f in report.findings]


class TestRules:
    def test_a_problem_becomes_a_finding(self):
        report = run(course(tiltak=(measure(),)), make_rule(always))
        (finding,) = report.findings
        assert found(report) == [("XXX-001", "/tiltak/0/type")]
        assert finding.subject == gm.Subject("tiltak", "t1")
        assert [finding.message(lang) for lang in ("nb", "nn", "en")] == ["ordet 1"] * 2 + [
            "word 1"
        ]
        assert finding.days == (("anchor", dt.date(2026, 4, 1)),)
        assert report.assessed == ("XXX-001",)

    def test_a_part_that_is_absent_is_not_assessed(self):
        report = run(course(), make_rule(always, needs=("vedtak",)))
        assert report.findings == ()
        assert report.not_assessed == (gm.NotAssessed("XXX-001", ("tiltak", "vedtak")),)
        assert report.assessed == ()

    def test_an_empty_part_is_assessed(self):
        report = run(course(tiltak=()), make_rule(always))
        assert (report.findings, report.assessed) == ((), ("XXX-001",))

    def test_an_anchor_that_is_not_recorded_is_not_assessed(self):
        report = run(course(tiltak=(measure(startet=None),)), make_rule(always))
        (missing,) = report.not_assessed
        assert (missing.rule, missing.subject) == ("XXX-001", gm.Subject("tiltak", "t1"))

    @pytest.mark.parametrize(("start", "count"), [("2026-04-01", 1), ("2026-04-02", 0)])
    def test_validity_is_tested_on_the_anchor_day(self, start, count):
        validity = gm.Validity(dt.date.fromisoformat(start))
        report = run(course(tiltak=(measure(),)), make_rule(always, validity=validity))
        assert len(report.findings) == count

    def test_a_rule_of_another_model_is_not_run(self):
        report = run(course(tiltak=(measure(),)), make_rule(always, modeller=("annen",)))
        assert (report.findings, report.assessed, report.not_assessed) == ((), (), ())

    def test_a_rule_may_say_that_it_cannot_know(self):
        def unknowing(t: gm.Tiltak, c: gm.Context) -> Iterator[gm.Problem]:
            """Miss a fact."""
            raise gm.NotRecorded("barn.fodt")
            yield

        report = run(course(tiltak=(measure(),)), make_rule(unknowing))
        assert report.findings == ()
        subject = gm.Subject("tiltak", "t1")
        assert report.not_assessed == (gm.NotAssessed("XXX-001", ("barn.fodt",), subject),)

    def test_when_chooses_the_records(self):
        rule = make_rule(always, when=lambda t: t.id == "t2")
        report = run(course(tiltak=(measure(), measure(id="t2"))), rule)
        assert found(report) == [("XXX-001", "/tiltak/1/type")]


class TestCrash:
    def test_is_a_finding_and_the_other_rules_run(self):
        other = gm.rule(
            "YYY-001",
            on=gm.Tiltak,
            anchor="startet",
            hjemmel=SOURCE,
            norm=gm.Norm.SKAL,
            title=PLAIN,
            message=WORDS,
            mend=PLAIN,
        )(always)
        two = course(tiltak=(measure(), measure(id="t2")))
        report = run(two, make_rule(crash), other, owners={"XXX-001": "klynge"})
        assert found(report) == [
            ("DOK-025", ""),
            ("YYY-001", "/tiltak/0/type"),
            ("YYY-001", "/tiltak/1/type"),
        ]
        (crashed, *_) = report.findings
        assert crashed.plugin == "klynge"
        assert report.broke
        assert report.assessed == ("YYY-001",)

    def test_of_a_deadline_or_requirement_names_it_and_lets_the_others_run(self):
        words = {"title": PLAIN, "message": PLAIN, "mend": PLAIN, "hjemmel": (SOURCE,)}
        bad, good = (
            gm.Fristregel(
                id=f"{name}-001",
                norm=gm.Norm.SKAL,
                on=gm.Tiltak,
                start=start,
                done="avsluttet",
                actor=PLAIN,
                frist=gm.Frist(1, gm.Unit.WEEKS, shift=gm.Shift.NONE),
                **words,
            )
            for name, start in (("BAD", "finnes.ikke"), ("FFF", "startet"))
        )
        krav = gm.Krav(
            id="KKK-001", norm=gm.Norm.SKAL, faser=None, form=TookPart("barn"), actor=PLAIN, **words
        )
        katalog = Katalog(modellversjoner={"m": (MODEL,)}, fristregler=(bad, good), krav=(krav,))
        left = course(tiltak=(measure(),), avslutning=gm.Avslutning(dato=DAY))
        report = run(left, katalog=katalog)
        assert found(report) == [
            ("DOK-025", ""),
            ("DOK-025", ""),
            ("FFF-001", "/tiltak/0/avsluttet"),
        ]
        said = [f.message("en") for f in report.findings[:2]]
        assert ["BAD-001" in said[1], "KKK-001" in said[0]] == [True, True]
        assert report.assessed == ("FFF-001",)

    def test_tells_nothing_of_what_the_rule_saw(self):
        (finding,) = run(course(tiltak=(measure(),)), make_rule(crash)).findings
        assert "XXX-001" in finding.message("en")
        assert "RuntimeError" in finding.message("en")
        assert "Kari" not in finding.message("en") + repr(finding)


class TestLaterFacts:
    def test_are_found_once_and_count_for_nothing(self):
        later = measure(id="t2", startet=dt.date(2026, 6, 1))
        report = run(course(tiltak=(later, measure())), make_rule(always))
        # The anchor of t2 is left out, so only t1 is looked at; its place is the document's own.
        assert found(report) == [("DOK-023", "/tiltak/0/startet"), ("XXX-001", "/tiltak/1/type")]

    def test_the_day_itself_is_known(self):
        report = run(course(tiltak=(measure(startet=DAY),)))
        assert report.findings == ()

    def test_a_record_whose_own_day_is_later_is_left_out(self):
        later = gm.Vedtak(id="v1", dato=dt.date(2026, 6, 1), type=gm.Vedtakstype.INNVILGET)
        earlier = gm.Vedtak(id="v2", dato=DAY, type=gm.Vedtakstype.INNVILGET)
        rule = make_rule(always, on=gm.Vedtak, anchor="dato")
        report = run(course(vedtak=(later, earlier)), rule)
        assert found(report) == [("DOK-023", "/vedtak/0/dato"), ("XXX-001", "/vedtak/1/type")]

    def test_what_refers_to_it_is_let_be(self):
        later = gm.Vedtak(id="v1", dato=dt.date(2026, 6, 1), type=gm.Vedtakstype.INNVILGET)
        report = run(course(vedtak=(later,), tiltak=(measure(vedtak=("v1",)),)), make_rule(always))
        assert found(report) == [("DOK-023", "/vedtak/0/dato")]

    def test_planned_days_may_lie_ahead(self):
        plan = gm.Tiltaksplan(
            id="p1",
            utarbeidet=DAY,
            tiltak=(gm.PlanlagtTiltak(ref="t1", varer_til=dt.date(2027, 1, 1)),),
            evalueringer=(gm.Evaluering(id="e1", planlagt=dt.date(2026, 7, 1)),),
        )
        assert run(course(tiltak=(measure(),), tiltaksplaner=(plan,))).findings == ()

    def test_days_in_a_list(self):
        plan = gm.Handlingsplan(utarbeidet=DAY, endret=(DAY, dt.date(2026, 6, 1)))
        assert found(run(course(handlingsplan=plan))) == [("DOK-023", "/handlingsplan/endret/1")]


class TestReferences:
    def test_to_nothing(self):
        parts = {"tiltak": (measure(vedtak=("v9",)), measure(id="t2")), "vedtak": ()}
        report = run(course(**parts), make_rule(always))
        # The broken item is muted, the others are not.
        assert found(report) == [("DOK-020", "/tiltak/0/vedtak/0"), ("XXX-001", "/tiltak/1/type")]
        assert not report.broke

    def test_to_an_item_of_another_kind(self):
        parts = {"tiltak": (measure(vedtak=("t2",)), measure(id="t2")), "vedtak": ()}
        assert found(run(course(**parts))) == [("DOK-020", "/tiltak/0/vedtak/0")]

    def test_into_a_part_that_is_not_supplied(self):
        assert run(course(tiltak=(measure(vedtak=("v9",)),))).findings == ()

    def test_to_the_child(self):
        one = course(tiltak=(measure(retter_seg_mot=("barn",)),), personer=())
        assert run(one).findings == ()

    def test_double_ids(self):
        one = course(tiltak=(measure(),), behov=(gm.Behov(id="t1", omrade="2.3"),))
        # One of the two is the fault; no rule looks at either.
        assert found(run(one, make_rule(always))) == [("DOK-021", "/tiltak/0/id")]

    def test_the_childs_id_is_taken(self):
        one = course(personer=(gm.Person(id="barn", rolle="forelder"),))
        assert found(run(one)) == [("DOK-021", "/personer/0/id")]

    def test_a_rule_that_reads_a_broken_part_is_not_assessed(self):
        parts = {
            "vedtak": (gm.Vedtak(id="v1", dato=DAY, type=gm.Vedtakstype.INNVILGET, endrer="v9"),),
            "tiltak": (measure(),),
        }
        report = run(course(**parts), make_rule(always, needs=("vedtak",)))
        assert found(report) == [("DOK-020", "/vedtak/0/endrer")]
        assert report.not_assessed == (gm.NotAssessed("XXX-001", ("vedtak",)),)


class TestSettings:
    def test_require(self):
        report = run(course(vedtak=()), settings=gm.Settings(require=("vedtak", "tiltak")))
        assert found(report) == [("DOK-024", "/tiltak")]
        assert not report.broke

    def test_severity(self):
        settings = gm.Settings(severity={"XXX-001": gm.Severity.NOTE})
        (finding,) = run(course(tiltak=(measure(),)), make_rule(always), settings=settings).findings
        assert finding.severity is gm.Severity.NOTE
        assert finding.norm is gm.Norm.SKAL

    def test_unknown_model(self):
        one = gm.Forlop(grunnmodell=1, id="c1", modell="ukjent")
        assert found(run(one)) == [("DOK-022", "/modell")]


class TestExceptions:
    @pytest.mark.parametrize(
        ("changes", "holds"),
        [
            ({}, True),
            ({"til": DAY}, True),
            ({"til": DAY - dt.timedelta(days=1)}, False),
            ({"gjelder": "t1"}, True),
            ({"gjelder": "t2"}, False),
            ({"regel": "YYY-001"}, False),
        ],
    )
    def test_takes_a_finding_out_of_the_findings(self, changes, holds):
        given = {"regel": "XXX-001", "grunn": "avtalt", "til": dt.date(2027, 1, 1)} | changes
        one = course(
            tiltak=(measure(), measure(id="t2", startet=None)), unntak=(gm.Unntak(**given),)
        )
        report = run(one, make_rule(always))
        covered = [f.rule for f in report.findings if f.rule == "XXX-001"]
        assert (len(covered), len(report.excepted)) == ((0, 1) if holds else (1, 0))

    def test_by_fingerprint(self):
        one = course(tiltak=(measure(),))
        (finding,) = run(one, make_rule(always)).findings
        unntak = gm.Unntak(fingeravtrykk=finding.fingerprint, grunn="avtalt", til=DAY)
        assert run(course(tiltak=(measure(),), unntak=(unntak,)), make_rule(always)).findings == ()

    def test_not_from_a_fault_in_the_document(self):
        unntak = gm.Unntak(regel="DOK-020", grunn="avtalt", til=DAY)
        one = course(tiltak=(measure(vedtak=("v9",)),), vedtak=(), unntak=(unntak,))
        assert found(run(one)) == [
            ("DOK-020", "/tiltak/0/vedtak/0"),
            ("DOK-035", "/unntak/0/regel"),
        ]


class TestFingerprints:
    def test_stay_when_the_document_moves(self):
        (before,) = run(course(tiltak=(measure(),)), make_rule(always)).findings
        moved = course(tiltak=(measure(id="t0", startet=None), measure(type="y")))
        (after,) = run(moved, make_rule(always)).findings
        assert before.fingerprint == after.fingerprint

    def test_differ_by_item_course_and_field(self):
        def fields(t: gm.Tiltak, c: gm.Context) -> Iterator[gm.Problem]:
            """Find two things."""
            yield c.problem("type", n=1)
            yield c.problem("arsak", n=2)

        two = course(tiltak=(measure(), measure(id="t2")))
        marks = [f.fingerprint for f in run(two, make_rule(fields)).findings]
        assert len(set(marks)) == 4
        other = gm.Forlop(grunnmodell=1, id="c2", modell="m", tiltak=(measure(),))
        assert run(other, make_rule(always)).findings[0].fingerprint not in marks


class TestKrav:
    KRAV = gm.Krav(
        id="KKK-001",
        title=PLAIN,
        message=gm.Text.same("i {fase}"),
        mend=PLAIN,
        hjemmel=(SOURCE,),
        norm=gm.Norm.BOR,
        faser=("a",),
        form=TookPart("barn"),
        actor=PLAIN,
    )

    def check(self, **parts):
        katalog = Katalog(modellversjoner={"m": (MODEL,)}, krav=(self.KRAV,))
        return run(course(tiltak=(measure(),), **parts), katalog=katalog)

    def test_is_not_asked_before_the_phase_is_left(self):
        assert self.check().findings == ()

    ENDED = gm.Avslutning(dato=DAY)

    def heard(self, day: dt.date) -> tuple[gm.Hendelse, ...]:
        form = gm.BarnetsMedvirkning(form=gm.Medvirkningsform.SAMTALE)
        return (gm.Hendelse(id="h1", type="samtale", dato=day, barnets_medvirkning=form),)

    def test_unmet_in_a_phase_that_was_left(self):
        report = self.check(avslutning=self.ENDED, hendelser=())
        (finding,) = report.findings
        assert found(report) == [("KKK-001", "/hendelser")]
        assert finding.subject == gm.Subject("fase", "a")
        assert finding.severity is gm.Severity.WARNING
        assert finding.days == (("from", dt.date(2026, 4, 1)), ("to", DAY))

    @pytest.mark.parametrize(
        ("day", "count"), [("2026-03-31", 1), ("2026-04-01", 0), ("2026-05-01", 0)]
    )
    def test_met_on_any_day_of_the_phase(self, day, count):
        heard = self.heard(dt.date.fromisoformat(day))
        report = self.check(avslutning=self.ENDED, hendelser=heard)
        assert len(report.findings) == count

    @pytest.mark.parametrize(
        ("barn", "count"),
        [
            (gm.Barn(termin=dt.date(2026, 6, 1)), 0),
            (gm.Barn(fodt=DAY), 1),
        ],
    )
    def test_is_not_asked_of_a_child_not_yet_born(self, barn, count):
        report = self.check(avslutning=self.ENDED, hendelser=(), barn=barn)
        assert len(report.findings) == count


def test_findings_come_in_document_order():
    def several(forlop: gm.Forlop, c: gm.Context) -> Iterator[gm.Problem]:
        """Find things here and there."""
        yield c.problem("tiltak", 1, n=1)
        yield c.problem("behov", 0, n=1)
        yield c.problem("tiltak", 0, n=1)

    one = course(behov=(gm.Behov(id="b", omrade="2.3"),), tiltak=(measure(), measure(id="t2")))
    rule = make_rule(several, on=gm.Forlop, anchor=None)
    assert [p for _, p in found(run(one, rule))] == ["/behov/0", "/tiltak/0", "/tiltak/1"]


def test_a_day_that_tells_the_birth_date_is_not_shown():
    regel = gm.Fristregel(
        id="FFF-001",
        title=PLAIN,
        message=gm.Text.same("innen {due}"),
        mend=PLAIN,
        hjemmel=(SOURCE,),
        norm=gm.Norm.SKAL,
        on=gm.Forlop,
        start="barn.fodt",
        done="ettervern.kontakt",
        actor=PLAIN,
        frist=gm.Frist(18, gm.Unit.YEARS, shift=gm.Shift.NONE),
    )
    katalog = Katalog(modellversjoner={"m": (MODEL,)}, fristregler=(regel,))
    child = gm.Barn(fodt=dt.date(2008, 1, 2))
    (finding,) = run(course(barn=child, ettervern=gm.Ettervern()), katalog=katalog).findings
    assert finding.message("nb") == "innen 18-årsdagen"
    assert finding.days == ()
    # Where the part that would tell is not supplied, nothing is claimed.
    report = run(course(barn=child), katalog=katalog)
    assert (report.findings, report.not_assessed) == (
        (),
        (gm.NotAssessed("FFF-001", ("ettervern",)),),
    )
