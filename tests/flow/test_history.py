"""Courses that go back, are dismissed and taken up, end and are opened anew, or change model."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st
from tests.flow import walker as w

import grunnmodell as gm
from grunnmodell.cli.shipped import example_files

DAY = dt.date(2026, 12, 1)


def course(modell: str = "hjelpetiltak", **parts: Any) -> gm.Forlop:
    return gm.from_dict({"grunnmodell": 1, "id": "c", "modell": modell, **parts})


def phases(forlop: gm.Forlop, as_of: dt.date = DAY) -> list[str]:
    return [status.span.fase.kode for status in gm.history(forlop, as_of=as_of)]


REPORT = {"id": "m1", "mottatt": "2026-01-08", "konkludert": "2026-01-12"}
OPENED = REPORT | {"konklusjon": "undersøkelse"}
INQUIRY = {"id": "u1", "startet": "2026-01-12", "meldinger": ["m1"]}
GRANTED = {"id": "v1", "dato": "2026-03-25", "type": "innvilget"}
MEASURE = {"id": "t1", "type": "icdp", "vedtak": ["v1"], "startet": "2026-04-07"}
RUNNING = {
    "meldinger": [OPENED],
    "undersokelser": [INQUIRY],
    "vedtak": [GRANTED],
    "tiltak": [MEASURE],
}
ON_THE_WAY = ["melding", "undersokelse", "oppstart", "gjennomforing"]


class TestSideTracks:
    @pytest.mark.parametrize(
        "second",
        [
            {"id": "m2", "mottatt": "2026-06-01"},
            {
                "id": "m2",
                "mottatt": "2026-06-01",
                "konkludert": "2026-06-04",
                "konklusjon": "henlagt-aktive-tiltak",
            },
        ],
    )
    def test_a_report_during_measures_never_moves_the_phase(self, second: w.Tree) -> None:
        forlop = course(**RUNNING | {"meldinger": [OPENED, second]})
        assert phases(forlop) == ON_THE_WAY

    def test_nor_does_an_investigation_that_is_dismissed(self) -> None:
        again = {
            "id": "u2",
            "startet": "2026-06-05",
            "avsluttet": "2026-08-01",
            "konklusjon": "henlagt",
        }
        forlop = course(**RUNNING | {"undersokelser": [INQUIRY, again]})
        assert phases(forlop) == ON_THE_WAY

    def test_a_report_dismissed_during_an_investigation_is_one_too(self) -> None:
        second = {
            "id": "m2",
            "mottatt": "2026-02-01",
            "konkludert": "2026-02-04",
            "konklusjon": "henlagt",
        }
        forlop = course(meldinger=[OPENED, second], undersokelser=[INQUIRY])
        assert phases(forlop) == ["melding", "undersokelse"]

    def test_one_report_dismissed_while_another_is_open_ends_nothing(self) -> None:
        open_one = {"id": "m2", "mottatt": "2026-01-09"}
        dismissed = REPORT | {"konklusjon": "henlagt"}
        assert phases(course(meldinger=[dismissed, open_one])) == ["melding"]

    def test_a_request_to_the_tribunal_during_measures_is_one(self) -> None:
        forlop = course(**RUNNING, begjaringer=[{"id": "b1", "sendt": "2026-07-01"}])
        assert phases(forlop) == ON_THE_WAY


class TestBack:
    def test_dismissed_and_taken_up_again(self) -> None:
        dismissed = REPORT | {"konklusjon": "henlagt"}
        anew = OPENED | {"id": "m2", "mottatt": "2026-05-02", "konkludert": "2026-05-04"}
        later = {"id": "u1", "startet": "2026-05-04", "meldinger": ["m2"]}
        forlop = course(meldinger=[dismissed, anew], undersokelser=[later])
        assert phases(forlop) == ["melding", "henlagt", "melding", "undersokelse"]
        assert phases(forlop, dt.date(2026, 2, 1)) == ["melding", "henlagt"]

    def test_resumed_without_a_new_report(self) -> None:
        ended = INQUIRY | {"avsluttet": "2026-03-01", "konklusjon": "henlagt-med-forbehold"}
        resumed = {"id": "u2", "startet": "2026-05-01", "gjenopptak_av": "v1"}
        forlop = course(
            meldinger=[OPENED],
            undersokelser=[ended, resumed],
            vedtak=[{"id": "v1", "dato": "2026-03-01", "type": "henlagt"}],
        )
        assert phases(forlop) == ["melding", "undersokelse", "henlagt", "undersokelse"]

    def test_ended_and_opened_anew_and_ended_again(self) -> None:
        ended = MEASURE | {"avsluttet": "2026-06-01"}
        second = {"id": "t2", "type": "cos", "startet": "2026-09-01", "avsluttet": "2026-11-01"}
        anew = OPENED | {"id": "m2", "mottatt": "2026-08-01", "konkludert": "2026-08-03"}
        forlop = course(
            **RUNNING
            | {
                "meldinger": [OPENED, anew],
                "tiltak": [ended, second],
                "avslutning": {"dato": "2026-11-02", "tidligere": ["2026-06-02"]},
            }
        )
        found = gm.history(forlop, as_of=DAY)
        assert [(s.span.fase.kode, s.span.nummer) for s in found] == [
            ("melding", 1),
            ("undersokelse", 1),
            ("oppstart", 1),
            ("gjennomforing", 1),
            ("avslutning", 1),
            ("avsluttet", 1),
            ("melding", 2),
            ("gjennomforing", 2),
            ("avslutning", 2),
            ("avsluttet", 2),
        ]

    def test_a_gap_between_measures_is_no_ending(self) -> None:
        ended = MEASURE | {"avsluttet": "2026-06-01"}
        second = {"id": "t2", "type": "cos", "startet": "2026-09-01"}
        assert phases(course(**RUNNING | {"tiltak": [ended, second]})) == ON_THE_WAY

    def test_further_need_brings_it_back(self) -> None:
        ended = MEASURE | {"avsluttet": "2026-06-01"}
        second = {"id": "t2", "type": "cos", "startet": "2026-09-01"}
        plan = {
            "id": "p1",
            "evalueringer": [{"id": "e1", "utfort": "2026-06-01", "beslutning": "avslutte"}],
        }
        forlop = course(**RUNNING | {"tiltak": [ended, second], "tiltaksplaner": [plan]})
        assert phases(forlop) == [*ON_THE_WAY, "avslutning", "gjennomforing"]

    def test_to_the_tribunal_and_back(self) -> None:
        forlop = course(
            meldinger=[OPENED],
            undersokelser=[INQUIRY],
            begjaringer=[{"id": "b1", "sendt": "2026-04-01"}],
            vedtak=[{"id": "v1", "dato": "2026-06-01", "type": "pålagt"}],
        )
        assert phases(forlop) == ["melding", "undersokelse", "nemnd", "oppstart"]

    def test_moved_away(self) -> None:
        moved = course(**RUNNING, flyttinger=[{"dato": "2026-07-01"}])
        assert phases(moved) == [*ON_THE_WAY, "overfort"]
        (*_, carried_out, _) = gm.history(moved, as_of=DAY)
        assert carried_out.span.avbrutt
        assert carried_out.asked == 0
        stays = course(**RUNNING, flyttinger=[{"dato": "2026-07-01", "avtale": True}])
        assert phases(stays) == ON_THE_WAY

    def test_outside_the_model(self) -> None:
        emergency = {"dato": "2026-07-01", "hjemmel": "bvl § 4-2"}
        assert phases(course(**RUNNING, akuttvedtak=[emergency])) == [*ON_THE_WAY, "utenfor"]

    def test_help_after_18_declined_and_asked_again(self) -> None:
        forlop = course(
            "ettervern",
            startet="2026-01-05",
            ettervern={
                "kontakt": "2026-01-05",
                "takket_nei": "2026-03-01",
                "spurt_igjen": "2026-11-02",
            },
        )
        assert phases(forlop) == ["forberedelse", "takket-nei", "beslutning"]

    def test_help_after_18_refused_and_the_complaint_upheld(self) -> None:
        refusal = {
            "id": "v1",
            "dato": "2026-04-01",
            "type": "avslått",
            "klager": [{"fremsatt": "2026-04-10", "avgjort": "2026-07-01", "utfall": "medhold"}],
        }
        forlop = course(
            "ettervern", soknader=[{"id": "s1", "mottatt": "2026-02-01"}], vedtak=[refusal]
        )
        assert phases(forlop) == ["forberedelse", "beslutning", "avslatt", "beslutning"]

    def test_the_age_limit_is_an_end_of_its_own(self) -> None:
        ended = {"dato": "2026-09-01", "arsak": "alder"}
        forlop = course("ettervern", tiltak=[MEASURE | {"vedtak": []}], avslutning=ended)
        assert phases(forlop) == ["gjennomforing", "aldersgrense"]

    def test_a_referral_refused_withdrawn_or_broken_off(self) -> None:
        referred = {"mottatt": "2026-03-02", "vurderingsmote": "2026-03-04"}
        refused = referred | {"utfall": "avslag", "svar": {"skriftlig": "2026-03-06"}}
        withdrawn = referred | {"trukket": "2026-03-10"}
        assert phases(course("senter", henvisning=refused)) == ["henvist", "vurdert", "avslag"]
        assert phases(course("senter", henvisning=withdrawn)) == ["henvist", "vurdert", "trukket"]
        broken = course(
            "senter",
            henvisning=referred,
            tiltak=[MEASURE | {"vedtak": []}],
            avslutning={"dato": "2026-05-01", "arsak": "samtykke-trukket"},
        )
        assert phases(broken) == ["henvist", "vurdert", "oppstart", "avbrutt"]


class TestOtherModels:
    def test_a_family_course_with_a_stay_at_a_centre_stays_where_it_is(self) -> None:
        forlop = course(**RUNNING, knyttet_til=[{"forlop": "c2", "forhold": "del-av"}])
        assert phases(forlop) == ON_THE_WAY
        ways = gm.assess(forlop, as_of=DAY).other_models
        assert [(way.modell, way.forhold) for way in ways] == [
            ("senter", "del-av"),
            ("ettervern", "fortsetter"),
        ]

    def test_each_way_names_a_relation_and_a_model_that_exist(self) -> None:
        katalog = gm.Plugins.national().whole_book().katalog
        for versions in katalog.modellversjoner.values():
            for modell in versions:
                for way in modell.modelloverganger:
                    assert way.modell in katalog.modellversjoner
                    assert gm.Forhold(way.forhold)

    def test_a_centre_course_leads_back_to_the_service(self) -> None:
        ended = course("senter", avslutning={"dato": "2026-05-01", "arsak": "planlagt-slutt"})
        ways = gm.assess(ended, as_of=DAY).other_models
        assert [way.modell for way in ways] == ["hjelpetiltak"]


class TestVersions:
    def test_a_model_is_that_of_the_day(self) -> None:
        katalog = gm.Plugins.national().whole_book().katalog
        old = katalog.modell("hjelpetiltak", dt.date(2022, 12, 31))
        new = katalog.modell("hjelpetiltak", dt.date(2023, 1, 1))
        assert old is not None
        assert new is not None
        assert old.faser[0].hjemmel[0].cite("nb") == "bvl. (1992) § 4-2"
        assert new.faser[0].hjemmel[0].cite("nb") == "bvl. § 2-1"
        assert katalog.modell("senter", dt.date(2021, 12, 31)) is None

    def test_before_its_model_a_course_has_no_phase(self) -> None:
        forlop = course("senter", henvisning={"mottatt": "2021-03-02"})
        assert gm.phase(forlop, as_of=dt.date(2021, 6, 1)) is None
        assert gm.next_steps(forlop, as_of=dt.date(2021, 6, 1)) == ()
        with pytest.raises(gm.UnknownCodeError, match="no course model"):
            gm.why_not(forlop, "vurdert", as_of=dt.date(2021, 6, 1))


class TestWhyNot:
    def test_of_the_phase_it_is_in(self) -> None:
        (barred,) = gm.why_not(course(**RUNNING), "gjennomforing", as_of=DAY)
        assert barred.kind is gm.ObstacleKind.HER

    def test_of_a_phase_no_way_leads_to(self) -> None:
        ended = course(**RUNNING, avslutning={"dato": "2026-11-01"})
        (barred,) = gm.why_not(ended, "utenfor", as_of=DAY)[:1]
        assert barred.kind in (gm.ObstacleKind.FASE, gm.ObstacleKind.INGEN_VEI)

    def test_of_a_course_that_has_not_begun(self) -> None:
        empty = course()
        assert gm.why_not(empty, "melding", as_of=DAY) == ()
        (barred,) = gm.why_not(empty, "oppstart", as_of=DAY)
        assert barred.kind is gm.ObstacleKind.FASE

    def test_of_an_unknown_phase_names_those_there_are(self) -> None:
        with pytest.raises(gm.UnknownCodeError, match="melding, undersokelse, oppstart"):
            gm.why_not(course(), "oppstarten", as_of=DAY)

    def test_breaking_off_asks_nothing(self) -> None:
        assert gm.why_not(course(**RUNNING), "overfort", as_of=DAY) == ()

    def test_a_way_round_is_told_phase_by_phase(self) -> None:
        barred = gm.why_not(course(meldinger=[OPENED]), "gjennomforing", as_of=DAY)
        first = [o.fase.kode for o in barred if o.kind is gm.ObstacleKind.FASE]
        assert first == ["undersokelse", "oppstart"]


UNRELATED: list[Callable[[w.Walker], None]] = [
    lambda walk: walk.event("telefon"),
    lambda walk: walk.tree["personer"].append({"id": f"x{walk.day}", "rolle": "tolk"}),
    lambda walk: walk.tree.setdefault("meldinger", []).append(
        {"id": f"m{walk.day}", "mottatt": walk.iso}
    ),
    lambda walk: walk.tree.update(individuell_plan={"vurdert": walk.iso}),
    lambda walk: walk.tree.update(barnekoordinator={"oppnevnt": walk.iso}),
    lambda walk: walk.tree.update(kommune="1106"),
    lambda walk: walk.tree.update(knyttet_til=[{"forlop": "x", "forhold": "søsken"}]),
]


@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_an_unrelated_fact_never_makes_a_requirement_unmet(data: st.DataObject) -> None:
    walk = w.hjelpetiltak("4-12", "2017-04-12")
    for _ in range(data.draw(st.integers(0, 25), label="steps")):
        left = walk.eligible(walk.assess().next_steps)
        if not left:
            break
        walk.perform(left[0])
        walk.day += dt.timedelta(days=2)

    def unmet() -> set[tuple[str, str, int]]:
        return {
            (u.krav.id, status.span.fase.kode, status.span.nummer)
            for status in walk.assess().history
            for u in status.unmet
        }

    before, where = unmet(), walk.assess().phase
    UNRELATED[data.draw(st.integers(0, len(UNRELATED) - 1), label="fact")](walk)
    if walk.assess().phase == where:
        assert unmet() <= before


@pytest.mark.parametrize("file", example_files(), ids=lambda f: f.name)
def test_assess_says_the_same_as_its_parts(file: Any) -> None:
    if file.name == "expected.json":
        return
    document = gm.read(str(file))
    day = document.content.per
    assert day is not None
    found = gm.assess(document, as_of=day)
    assert found.report == gm.check(document, as_of=day)
    assert [d.regel.id for d in found.deadlines] == [
        d.regel.id for d in gm.deadlines(document, as_of=day)
    ]
    assert found.phase == gm.phase(document, as_of=day)
    assert found.history == gm.history(document, as_of=day)
    assert found.next_phases == gm.next_phases(document, as_of=day)
    assert found.next_steps == gm.next_steps(document, as_of=day)


class TestAgeModules:
    """A module's requirement is asked of its own ages, on the day the phase was entered."""

    class Small(gm.HookSpecs):
        api = 1
        name = "small"
        gjelder = gm.ALLE

        @gm.hookimpl
        def aldersmoduler(self) -> tuple[gm.Aldersmodul, ...]:
            words = gm.Text.same("0-3")
            return (
                gm.Aldersmodul(
                    kode="small/0-3",
                    navn=words,
                    hjemmel=(gm.read_citation("bvl. § 8-1"),),
                    modell="hjelpetiltak",
                    alder_fra=0,
                    alder_til=3,
                ),
            )

        @gm.hookimpl
        def krav(self) -> tuple[gm.Krav, ...]:
            words = gm.Text.same("helsestasjonen er kontaktet")
            return (
                gm.Krav(
                    id="small/helsestasjon",
                    title=words,
                    message=words,
                    mend=words,
                    hjemmel=(gm.read_citation("bvl. § 8-1"),),
                    norm=gm.Norm.SKAL,
                    faser=("undersokelse",),
                    form=gm.Held("small/helsestasjon"),
                    actor=words,
                    aldersmodul="small/0-3",
                ),
            )

        @gm.hookimpl
        def aktiviteter(self) -> tuple[gm.Aktivitet, ...]:
            words = gm.Text.same("helsestasjon")
            return (gm.Aktivitet(kode="small/helsestasjon", navn=words),)

    @pytest.mark.parametrize(
        ("fodt", "asked"),
        [
            ("2022-01-13", True),  # three years, to the day before the fourth birthday
            ("2022-01-12", False),  # four on the day the phase was entered
            ("2025-06-01", True),
            ("2016-05-03", False),
        ],
    )
    def test_both_sides_of_its_ages(self, fodt: str, asked: bool) -> None:
        forlop = course(**RUNNING | {"barn": {"fodt": fodt}, "hendelser": []})
        plugins = gm.Plugins.of(self.Small())
        found = gm.history(forlop, as_of=DAY, plugins=plugins)
        unmet = {u.krav.id for status in found for u in status.unmet}
        assert ("small/helsestasjon" in unmet) is asked
        report = gm.check(forlop, as_of=DAY, plugins=plugins)
        assert ("small/helsestasjon" in {f.rule for f in report.findings}) is asked
