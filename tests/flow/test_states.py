"""How a deadline stands: duties, rights and limits, on every side of their last day."""

import datetime as dt

import pytest

import grunnmodell as gm
from grunnmodell.checking import known_on
from grunnmodell.flow import DeadlineState, deadlines_of
from grunnmodell.law.statutes import OURS

START = dt.date(2026, 3, 2)
DUE = dt.date(2026, 3, 9)
AFTER = dt.date(2026, 3, 10)
WEEK = gm.Frist(1, gm.Unit.WEEKS, gm.Shift.NONE)
WORDS = gm.Text.same("x")


def regel(**changes) -> gm.Fristregel:
    given = {
        "id": "T-001",
        "title": WORDS,
        "message": WORDS,
        "mend": WORDS,
        "hjemmel": (OURS.section(WORDS),),
        "norm": gm.Norm.SKAL,
        "actor": WORDS,
        "on": gm.Tiltak,
        "start": "startet",
        "done": "avsluttet",
        "frist": WEEK,
    }
    return gm.Fristregel(**{**given, **changes})


def course(*tiltak: gm.Tiltak, **parts) -> gm.Forlop:
    return gm.Forlop(grunnmodell=1, id="c1", modell="hjelpetiltak", tiltak=tiltak, **parts)


def measure(ended: dt.date | None = None, **parts) -> gm.Tiltak:
    return gm.Tiltak(id="t1", type="icdp", startet=START, avsluttet=ended, **parts)


def deadlines(rule: gm.Fristregel, forlop: gm.Forlop, as_of: dt.date) -> list:
    index = gm.Index(known_on(gm.Index(forlop), as_of).forlop)
    return list(deadlines_of([rule], index, as_of))


def state(rule: gm.Fristregel, forlop: gm.Forlop, as_of: dt.date) -> DeadlineState:
    (deadline,) = deadlines(rule, forlop, as_of)
    return deadline.state


@pytest.mark.parametrize(
    ("kind", "ended", "as_of", "expected"),
    [
        (gm.Fristtype.PLIKT, None, DUE, DeadlineState.OPEN),
        (gm.Fristtype.PLIKT, None, AFTER, DeadlineState.OVERDUE),
        (gm.Fristtype.PLIKT, DUE, AFTER, DeadlineState.MET),
        (gm.Fristtype.PLIKT, AFTER, AFTER, DeadlineState.MET_LATE),
        (gm.Fristtype.RETT, None, DUE, DeadlineState.OPEN),
        (gm.Fristtype.RETT, None, AFTER, DeadlineState.LAPSED),
        (gm.Fristtype.RETT, DUE, AFTER, DeadlineState.MET),
        (gm.Fristtype.RETT, AFTER, AFTER, DeadlineState.MET_LATE),
        (gm.Fristtype.GRENSE, None, DUE, DeadlineState.OPEN),
        (gm.Fristtype.GRENSE, None, AFTER, DeadlineState.OVERDUE),
        (gm.Fristtype.GRENSE, DUE, AFTER, DeadlineState.MET),
        (gm.Fristtype.GRENSE, AFTER, AFTER, DeadlineState.MET_LATE),
    ],
)
def test_on_both_sides_of_the_last_day(kind, ended, as_of, expected):
    assert state(regel(type=kind), course(measure(ended)), as_of) is expected


def test_a_limit_planned_past_its_day_is_broken_before_it():
    decision = gm.Vedtak(id="v1", dato=START, type=gm.Vedtakstype.PALAGT, varer_til=AFTER)
    limit = regel(on=gm.Vedtak, start="dato", done="varer_til", type=gm.Fristtype.GRENSE)
    assert state(limit, course(vedtak=(decision,)), START) is DeadlineState.OVERDUE


def test_a_limit_on_what_never_ran_does_not_apply():
    decision = gm.Vedtak(id="v1", dato=START, type=gm.Vedtakstype.PALAGT)
    limit = regel(
        on=gm.Vedtak,
        start="dato",
        done="tiltak[last vedtak].avsluttet",
        type=gm.Fristtype.GRENSE,
        runs="tiltak[last vedtak]",
    )
    assert state(limit, course(vedtak=(decision,)), AFTER) is DeadlineState.NOT_APPLICABLE
    running = measure(vedtak=("v1",))
    assert state(limit, course(running, vedtak=(decision,)), AFTER) is DeadlineState.OVERDUE
    # One of two has ended in time: the other still runs.
    ended = gm.Tiltak(id="t2", type="x", vedtak=("v1",), startet=START, avsluttet=DUE)
    both = course(running, ended, vedtak=(decision,))
    assert state(limit, both, AFTER) is DeadlineState.OVERDUE
    # What rests on a later decision is that decision's matter.
    later = gm.Vedtak(id="v2", dato=DUE, type=gm.Vedtakstype.INNVILGET)
    moved = course(measure(vedtak=("v1", "v2")), vedtak=(decision, later))
    first = deadlines(limit, moved, AFTER)[0]
    assert first.state is DeadlineState.NOT_APPLICABLE


def test_a_limit_is_broken_by_what_begins_after_it():
    late = gm.Tiltak(id="t1", type="x", startet=AFTER)
    limit = regel(start="/startet", type=gm.Fristtype.GRENSE)
    assert state(limit, course(late, startet=START), AFTER) is DeadlineState.OVERDUE


def evaluations(*days: dt.date, **fields) -> tuple[gm.Evaluering, ...]:
    return tuple(gm.Evaluering(id=f"e{i}", utfort=day, **fields) for i, day in enumerate(days))


def repeated(**changes) -> gm.Fristregel:
    return regel(
        on=gm.Tiltaksplan,
        start="tiltak.ref.startet",
        done="evalueringer.utfort",
        repeats=True,
        excused="utsatt_grunn",
        **changes,
    )


def planned(*found: gm.Evaluering) -> gm.Forlop:
    plan = gm.Tiltaksplan(id="p1", tiltak=(gm.PlanlagtTiltak(ref="t1"),), evalueringer=found)
    return course(measure(), tiltaksplaner=(plan,))


def test_each_day_that_meets_it_starts_it_anew():
    days = (START + dt.timedelta(days=n) for n in (7, 15, 20))
    found = deadlines(repeated(), planned(*evaluations(*days)), dt.date(2026, 3, 30))
    assert [(d.start.day, d.due.date.day, d.state.value) for d in found] == [
        (2, 9, "met"),
        (9, 16, "met-late"),
        (17, 24, "met"),
        (22, 29, "overdue"),
    ]
    assert [d.done_at[-2:] for d in found[:-1]] == [(i, "utfort") for i in range(3)]


def test_two_on_one_day_and_one_before_the_start_make_no_extra_round():
    early = START - dt.timedelta(days=3)
    found = deadlines(repeated(), planned(*evaluations(early, DUE, DUE)), DUE)
    assert [(d.start, d.state.value) for d in found] == [(START, "met"), (DUE, "open")]


def test_a_recorded_reason_excuses_being_late():
    late = planned(*evaluations(AFTER, utsatt_grunn=True))
    assert deadlines(repeated(), late, AFTER)[0].state is DeadlineState.MET


def test_a_duty_is_overdue_only_while_what_it_is_for_runs():
    rule = repeated(runs="tiltak.ref")
    plan = gm.Tiltaksplan(id="p1", tiltak=(gm.PlanlagtTiltak(ref="t1"),))
    assert state(rule, course(measure(), tiltaksplaner=(plan,)), AFTER) is DeadlineState.OVERDUE
    over = course(measure(DUE), tiltaksplaner=(plan,))
    (ended,) = deadlines(rule, over, AFTER)
    assert ended.state is DeadlineState.NOT_APPLICABLE
    assert ended.reason.nb == "det fristen gjelder, er avsluttet"


@pytest.mark.parametrize(
    ("condition", "parts", "reason"),
    [
        (gm.Present("kommune"), {}, '"kommune" is not recorded'),
        (gm.Absent("kommune"), {"kommune": "0301"}, '"kommune" is recorded'),
        (gm.OneOf("type", ("x",)), {}, '"type" has none of the values it is for'),
        (gm.NoneOf("type", ("icdp",)), {}, '"type" has a value it is not for'),
        (gm.RunningOnDue("."), {"avsluttet": START}, 'nothing at "." is running that day'),
    ],
)
def test_why_it_does_not_apply(condition, parts, reason):
    ended = parts.pop("avsluttet", None)
    (deadline,) = deadlines(regel(when=(condition,)), course(measure(ended, **parts)), DUE)
    assert deadline.state is DeadlineState.NOT_APPLICABLE
    assert deadline.reason.en == reason


def test_a_planned_day_within_it_hands_it_over():
    rule = regel(
        on=gm.Tiltaksplan, start="utarbeidet", done="evalueringer.utfort",
        when=(gm.NoneWithin("evalueringer.planlagt"),),
    )  # fmt: skip
    for day, expected in ((DUE, DeadlineState.NOT_APPLICABLE), (AFTER, DeadlineState.OVERDUE)):
        planned_for = gm.Evaluering(id="e1", planlagt=day)
        plan = gm.Tiltaksplan(id="p1", utarbeidet=START, evalueringer=(planned_for,))
        assert state(rule, course(tiltaksplaner=(plan,)), AFTER) is expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("bvl. § 3-4 andre ledd", DeadlineState.OPEN),
        ("barnevernsloven § 3-4 (2)", DeadlineState.OPEN),
        ("bvl. § 3-4 første ledd", DeadlineState.NOT_APPLICABLE),
        ("bvl. § 3-1", DeadlineState.NOT_APPLICABLE),
        ("bvl. (1992) § 3-4 andre ledd", DeadlineState.NOT_APPLICABLE),
        # The paragraph decides, and is not told, or is none of those that can.
        ("bvl. § 3-4", DeadlineState.NOT_COMPUTABLE),
        ("bvl. § 3-4 fjerde ledd", DeadlineState.NOT_COMPUTABLE),
        ("paragraf tre fire", DeadlineState.NOT_COMPUTABLE),
        (None, DeadlineState.NOT_COMPUTABLE),
    ],
)
def test_the_section_a_decision_cites(written, expected):
    section = gm.Cites("hjemmel", (gm.read_citation("bvl. § 3-4"),), ledd=2, among=(1, 2))
    decision = gm.Vedtak(id="v1", dato=START, type=gm.Vedtakstype.PALAGT, hjemmel=written)
    rule = regel(on=gm.Vedtak, start="dato", done="varer_til", when=(section,))
    assert state(rule, course(vedtak=(decision,)), START) is expected


@pytest.mark.parametrize(
    ("born", "expected"),
    [
        (dt.date(2001, 3, 10), DeadlineState.OPEN),
        (dt.date(2001, 3, 9), DeadlineState.NOT_APPLICABLE),
        (None, DeadlineState.NOT_COMPUTABLE),
    ],
)
def test_under_an_age_on_the_last_day(born, expected):
    rule = regel(when=(gm.UnderAgeOnDue(25),))
    assert state(rule, course(measure(), barn=gm.Barn(fodt=born)), START) is expected


def test_a_part_that_is_not_supplied_is_told():
    (deadline,) = deadlines(regel(needs=("barn",)), course(measure()), AFTER)
    assert (deadline.state, deadline.missing) == (DeadlineState.NOT_COMPUTABLE, ("barn",))
    assert deadline.reason.nn == "«barn» er ikkje levert"


def test_a_day_outside_the_calendar_is_told():
    old = gm.Tiltak(id="t1", type="x", startet=dt.date(1899, 1, 1))
    (deadline,) = deadlines(regel(), course(old), AFTER)
    assert deadline.state is DeadlineState.NOT_COMPUTABLE
    assert "outside the years" in deadline.reason.en


def test_days_left():
    friday = dt.date(2026, 3, 6)
    (deadline,) = deadlines(regel(), course(measure()), friday)
    assert (deadline.days_left, deadline.working_days_left) == (3, 1)
    (overdue,) = deadlines(regel(), course(measure()), dt.date(2026, 3, 16))
    assert (overdue.days_left, overdue.working_days_left) == (-7, -5)
    (unknown,) = deadlines(regel(), course(gm.Tiltak(id="t1", type="x")), friday)
    assert unknown.days_left is unknown.working_days_left is None


class TestUnsettled:
    """A week from 10 May 2026 ends on Constitution Day, a Sunday."""

    RULE = regel(frist=gm.Frist(1, gm.Unit.WEEKS, gm.Shift.UNSETTLED))
    BEGUN = dt.date(2026, 5, 10)

    @pytest.mark.parametrize(
        ("ended", "as_of", "expected", "disputable"),
        [
            (17, 20, DeadlineState.MET, False),
            (18, 20, DeadlineState.MET_LATE, True),
            (19, 20, DeadlineState.MET_LATE, False),
            (None, 17, DeadlineState.OPEN, False),
            (None, 18, DeadlineState.OVERDUE, True),
            (None, 19, DeadlineState.OVERDUE, False),
        ],
    )
    def test_between_the_two_days_it_may_be_disputed(self, ended, as_of, expected, disputable):
        end = None if ended is None else dt.date(2026, 5, ended)
        late = gm.Tiltak(id="t1", type="x", startet=self.BEGUN, avsluttet=end)
        (deadline,) = deadlines(self.RULE, course(late), dt.date(2026, 5, as_of))
        assert (deadline.state, deadline.is_disputable) == (expected, disputable)

    @pytest.mark.parametrize(("day", "severity"), [(18, gm.Severity.NOTE), (19, gm.Severity.ERROR)])
    def test_a_finding_weighs_little_while_the_law_is_in_doubt(self, day, severity):
        report = gm.Melding(
            id="m1",
            mottatt=self.BEGUN,
            konkludert=dt.date(2026, 5, day),
            melder=gm.Melder.ANONYM,
        )
        reported = gm.Forlop(grunnmodell=1, id="c", modell="hjelpetiltak", meldinger=(report,))
        found = gm.check(reported, as_of=dt.date(2026, 6, 1)).findings
        assert [f.severity for f in found if f.rule == "MEL-001"] == [severity]
