"""Phases and deadlines follow from the facts."""

import datetime as dt

import pytest

import grunnmodell as gm
from grunnmodell.flow import DeadlineState

DAY = dt.date(2026, 12, 1)


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


def course(**parts) -> gm.Forlop:
    return gm.Forlop(grunnmodell=1, id="c1", modell="hjelpetiltak", **parts)


REPORT = gm.Melding(id="me1", mottatt=day("2026-01-08"), konkludert=day("2026-01-12"))
INQUIRY = gm.Undersokelse(id="u1", startet=day("2026-01-12"), meldinger=("me1",))
DECISION = gm.Vedtak(id="v1", dato=day("2026-03-25"), type=gm.Vedtakstype.INNVILGET)
MEASURE = gm.Tiltak(id="t1", type="x", vedtak=("v1",), startet=day("2026-04-07"))


class TestPhase:
    @pytest.mark.parametrize(
        ("parts", "fase"),
        [
            ({}, None),
            ({"meldinger": (REPORT,)}, "melding"),
            ({"meldinger": (REPORT,), "undersokelser": (INQUIRY,)}, "undersokelse"),
            ({"meldinger": (REPORT,), "vedtak": (DECISION,)}, "oppstart"),
            ({"vedtak": (DECISION,), "tiltak": (MEASURE,)}, "gjennomforing"),
        ],
    )
    def test_follows_from_the_facts(self, parts, fase):
        assert gm.phase(course(**parts), as_of=DAY) == fase

    def test_a_refusal_does_not_start_help(self):
        refusal = gm.Vedtak(id="v1", dato=DAY, type=gm.Vedtakstype.AVSLATT)
        assert gm.phase(course(meldinger=(REPORT,), vedtak=(refusal,)), as_of=DAY) == "melding"

    def test_a_report_during_measures_never_moves_it_back(self):
        second = gm.Melding(id="me2", mottatt=day("2026-08-31"))
        again = gm.Undersokelse(id="u2", startet=day("2026-09-03"), meldinger=("me2",))
        running = course(
            meldinger=(REPORT, second),
            undersokelser=(again,),
            vedtak=(DECISION,),
            tiltak=(MEASURE,),
        )
        assert gm.phase(running, as_of=DAY) == "gjennomforing"

    @pytest.mark.parametrize(
        ("other_ends", "fase"), [(None, "gjennomforing"), ("2026-10-01", "avslutning")]
    )
    def test_ends_when_every_measure_has(self, other_ends, fase):
        ended = gm.Tiltak(id="t2", type="x", startet=day("2026-04-07"), avsluttet=day("2026-09-01"))
        other = gm.Tiltak(
            id="t1",
            type="x",
            startet=day("2026-04-07"),
            avsluttet=None if other_ends is None else day(other_ends),
        )
        assert gm.phase(course(vedtak=(DECISION,), tiltak=(other, ended)), as_of=DAY) == fase

    @pytest.mark.parametrize(
        ("decisions", "fase"),
        [(("avslutte", "fortsette"), "gjennomforing"), (("fortsette", "avslutte"), "avslutning")],
    )
    def test_ends_when_the_last_evaluation_says_so(self, decisions, fase):
        evaluations = tuple(
            gm.Evaluering(
                id=f"e{month}",
                utfort=dt.date(2026, month, 1),
                beslutning=gm.Beslutning(decision),
            )
            for month, decision in zip((6, 9), decisions, strict=True)
        )
        plan = gm.Tiltaksplan(id="p1", evalueringer=evaluations)
        running = course(vedtak=(DECISION,), tiltak=(MEASURE,), tiltaksplaner=(plan,))
        assert gm.phase(running, as_of=DAY) == fase

    def test_as_of_an_earlier_day(self):
        running = course(meldinger=(REPORT,), vedtak=(DECISION,), tiltak=(MEASURE,))
        assert gm.phase(running, as_of=day("2026-04-06")) == "oppstart"
        assert gm.phase(running, as_of=day("2026-03-24")) == "melding"


class TestDeadlines:
    def states(self, as_of: str, **parts) -> dict[str, tuple[str | None, DeadlineState]]:
        found = gm.deadlines(course(**parts), as_of=day(as_of))
        return {d.regel.id: (d.due.date.isoformat() if d.due else None, d.state) for d in found}

    @pytest.mark.parametrize(
        ("concluded", "as_of", "state"),
        [
            ("2026-01-15", "2026-02-01", DeadlineState.MET),
            ("2026-01-16", "2026-02-01", DeadlineState.MET_LATE),
            (None, "2026-01-15", DeadlineState.OPEN),
            (None, "2026-01-16", DeadlineState.OVERDUE),
        ],
    )
    def test_on_both_sides_of_the_due_day(self, concluded, as_of, state):
        done = None if concluded is None else day(concluded)
        report = gm.Melding(id="me1", mottatt=day("2026-01-08"), konkludert=done)
        assert self.states(as_of, meldinger=(report,))["MEL-001"] == ("2026-01-15", state)

    def test_three_months_run_from_the_end_of_the_week(self):
        found = self.states("2026-02-01", meldinger=(REPORT,), undersokelser=(INQUIRY,))
        assert found["UND-001"] == ("2026-04-15", DeadlineState.OPEN)

    def test_six_months_when_extended(self):
        longer = gm.Undersokelse(
            id="u1",
            startet=day("2026-01-12"),
            meldinger=("me1",),
            utvidet_frist=gm.UtvidetFrist(besluttet=day("2026-03-01")),
        )
        found = self.states("2026-08-01", meldinger=(REPORT,), undersokelser=(longer,))
        assert found["UND-002"] == ("2026-07-15", DeadlineState.OVERDUE)
        assert "UND-001" not in found

    def test_the_first_of_several_reports_counts(self):
        second = gm.Melding(id="me2", mottatt=day("2026-02-08"), konkludert=day("2026-02-09"))
        inquiry = gm.Undersokelse(id="u1", startet=day("2026-01-12"), meldinger=("me2", "me1"))
        found = self.states("2026-02-10", meldinger=(REPORT, second), undersokelser=(inquiry,))
        assert found["UND-001"][0] == "2026-04-15"

    def test_without_a_birth_date_it_cannot_be_computed(self):
        not_computable = (None, DeadlineState.NOT_COMPUTABLE)
        without = self.states("2026-08-01", barn=gm.Barn(), tiltak=())
        assert without["ETT-001"] == not_computable
        unborn = gm.Barn(termin=day("2026-09-01"))
        assert "ETT-001" not in self.states("2026-08-01", barn=unborn, tiltak=())

    def test_nothing_of_it_shows_the_birth_date(self):
        running = course(barn=gm.Barn(fodt=day("2008-09-20")), tiltak=(MEASURE,))
        shown = repr(gm.deadlines(running, as_of=DAY))
        assert "ETT-001" in shown
        assert not any(told in shown for told in ("2008, 9", "2026, 9", "2008-09-20"))

    def test_without_a_report_it_cannot_be_computed(self):
        inquiry = gm.Undersokelse(id="u1", startet=day("2026-01-12"))
        found = self.states("2026-08-01", meldinger=(), undersokelser=(inquiry,))
        assert found["UND-001"] == (None, DeadlineState.NOT_COMPUTABLE)
