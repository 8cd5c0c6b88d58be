"""The agenda of a meeting: whole, filled with what was known on the day, and telling no secrets."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path

import pytest
from attrs import evolve
from hypothesis import given, strategies as st

import grunnmodell as gm
from grunnmodell.errors import UnknownCodeError
from grunnmodell.text import LANGS

KATALOG = gm.Plugins.national().whole_book().katalog
EXAMPLES = Path(gm.__file__).parent / "examples"
COURSES = {file.stem: gm.read(file).content for file in sorted(EXAMPLES.glob("*.yaml"))}
CENTRE = COURSES["senter"]
DAY = dt.date(2026, 5, 22)
FIRST = dt.date(2026, 3, 1)
LAST = dt.date(2026, 7, 31)

every_template = pytest.mark.parametrize("kode", KATALOG.motemaler)
every_lang = pytest.mark.parametrize("lang", LANGS)
every_course = pytest.mark.parametrize("name", COURSES)
days = st.dates(FIRST, LAST)
templates = st.sampled_from(list(KATALOG.motemaler))
langs = st.sampled_from(LANGS)


def capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def boxes(text: str) -> list[str]:
    """Return the points that can be ticked off, those below another one too."""
    return [line.partition("[ ] ")[2] for line in text.splitlines() if "[ ] " in line]


def top_boxes(text: str) -> list[str]:
    lines = [line for line in text.splitlines() if "[ ] " in line and not line.startswith(" ")]
    return [line.partition("[ ] ")[2] for line in lines]


def all_points(points: tuple[gm.Motepunkt, ...]) -> list[gm.Motepunkt]:
    return [each for p in points for each in (p, *all_points(p.underpunkter))]


def outside(forlop: gm.Forlop, mal: gm.Motemal, on: dt.date) -> set[str]:
    """Return what the last meeting of the kind by a day marked as outside the assignment."""
    held = [h for h in forlop.hendelser or () if h.type == mal.aktivitet and h.dato]
    past = sorted((h for h in held if h.dato <= on), key=lambda h: h.dato)
    return set(past[-1].utenfor_oppdrag) if past and mal.tilpasses else set()


class TestEmpty:
    @every_template
    @every_lang
    def test_holds_every_point_in_order_and_nothing_else(self, kode, lang):
        mal = KATALOG.motemaler[kode]
        points = all_points((*mal.punkter, *mal.informasjon, *mal.avtaler))
        text = gm.template(kode, on=DAY, lang=lang)
        assert boxes(text) == [capital(p.navn.in_lang(lang)) for p in points]

    @every_template
    @every_lang
    def test_begins_with_its_name_and_ends_with_its_source(self, kode, lang):
        mal = KATALOG.motemaler[kode]
        lines = gm.template(kode, on=DAY, lang=lang).splitlines()
        assert lines[0] == f"# {capital(mal.navn.in_lang(lang))}"
        assert all(hjemmel.cite_in_full(lang) in lines[-1] for hjemmel in mal.hjemmel)

    @every_template
    def test_holds_no_day(self, kode):
        assert not re.search(r"\d{4}", gm.template(kode, on=DAY).partition("\n---\n")[0])

    def test_one_nobody_has_is_refused_with_those_there_are(self):
        with pytest.raises(UnknownCodeError, match="stoppunkt"):
            gm.template("stopp", on=DAY)

    def test_none_before_the_standardised_course(self):
        with pytest.raises(UnknownCodeError):
            gm.template("stoppunkt", on=dt.date(2021, 12, 31))
        assert gm.template("stoppunkt", on=dt.date(2022, 1, 1))

    @every_template
    def test_names_what_comes_before_in_the_readers_language(self, kode):
        """An activity is named, not given by its code, as roles are."""
        aktivitet = KATALOG.aktiviteter[KATALOG.motemaler[kode].aktivitet]
        text = gm.template(kode, on=DAY, lang="en")
        for before in aktivitet.etter:
            assert KATALOG.aktiviteter[before].navn.en in text


class TestPoints:
    @given(kode=templates, on=days, lang=langs, name=st.sampled_from(list(COURSES)))
    def test_every_point_is_there_unless_it_is_outside_the_assignment(self, kode, on, lang, name):
        mal = KATALOG.motemaler[kode]
        out = outside(COURSES[name], mal, on)
        kept = [p for p in mal.punkter if p.kode not in out]
        points = (*kept, *mal.informasjon, *mal.avtaler)
        text = gm.template(kode, on=on, subject=COURSES[name], lang=lang)
        assert top_boxes(text) == [capital(p.navn.in_lang(lang)) for p in points]

    @every_lang
    def test_what_is_left_out_is_named_at_the_end(self, lang):
        text = gm.template("samarbeidsmøte", on=DAY, subject=CENTRE, lang=lang)
        mal = KATALOG.motemaler["samarbeidsmøte"]
        [point] = [p for p in mal.punkter if p.kode == "hyppighet"]
        agenda, _, end = text.partition("\n---\n")
        words = point.navn.in_lang(lang).rstrip("?")
        assert words not in agenda
        assert words in end

    def test_the_last_meeting_decides(self):
        before = gm.template("samarbeidsmøte", on=dt.date(2026, 5, 20), subject=CENTRE, lang="en")
        after = gm.template("samarbeidsmøte", on=dt.date(2026, 5, 21), subject=CENTRE, lang="en")
        assert len(top_boxes(before)) == len(top_boxes(after)) + 1

    def test_a_point_is_not_left_out_where_the_template_is_not_to_be_adapted(self):
        h2 = next(h for h in CENTRE.hendelser if h.type == "oppstartsmøte")
        marked = evolve(h2, utenfor_oppdrag=("praktisk",))
        forlop = evolve(CENTRE, hendelser=tuple(marked if h is h2 else h for h in CENTRE.hendelser))
        text = gm.template("oppstartsmøte", on=DAY, subject=forlop, lang="en")
        assert "Practical matters" in top_boxes(text)


def secret(forlop: gm.Forlop) -> gm.Forlop:
    """Return the course with a word of its own in every field of free text."""
    return evolve(
        forlop,
        behov=tuple(evolve(b, beskrivelse="hemmelig-behov") for b in forlop.behov or ()),
        malsettinger=tuple(
            evolve(m, beskrivelse="hemmelig-mål", maling="hemmelig-måling")
            for m in forlop.malsettinger or ()
        ),
        tiltak=tuple(
            evolve(t, presisering="hemmelig-tiltak", lokalt={"x": "hemmelig-lokalt"})
            for t in forlop.tiltak or ()
        ),
        hendelser=tuple(evolve(h, lokalt={"x": "hemmelig-lokalt"}) for h in forlop.hendelser or ()),
    )


class TestPrivacy:
    @every_course
    @every_template
    def test_no_words_of_the_childs_unless_they_are_asked_for(self, name, kode):
        forlop = secret(COURSES[name])
        for on in (dt.date(2026, 4, 1), DAY, LAST):
            for lang in LANGS:
                assert "hemmelig" not in gm.template(kode, on=on, subject=forlop, lang=lang)

    @every_course
    @every_template
    def test_only_those_of_goals_where_they_are(self, name, kode):
        forlop = secret(COURSES[name])
        text = gm.template(kode, on=DAY, subject=forlop, show_values=True)
        assert "hemmelig" not in text.replace("hemmelig-mål", "", text.count("hemmelig-mål"))
        assert "hemmelig-måling" not in text

    def test_the_words_of_goals_are_there_when_they_are_asked_for(self):
        text = gm.template("stoppunkt", on=DAY, subject=secret(CENTRE), show_values=True)
        assert text.count("hemmelig-mål") == len(CENTRE.malsettinger)

    @every_course
    @every_template
    def test_no_day_of_birth(self, name, kode):
        forlop = COURSES[name]
        fodt = forlop.barn.fodt if forlop.barn else None
        if fodt is not None:
            for lang in LANGS:
                text = gm.template(kode, on=DAY, subject=forlop, lang=lang, show_values=True)
                assert fodt.isoformat() not in text
                assert f"{fodt:%d.%m.%Y}" not in text

    def test_words_of_goals_cannot_break_the_page(self):
        goal = evolve(CENTRE.malsettinger[0], beskrivelse="a\n# Overskrift\n\x1b[31m\n- [ ] punkt")
        forlop = evolve(CENTRE, malsettinger=(goal,))
        text = gm.template("stoppunkt", on=DAY, subject=forlop, show_values=True)
        plain = gm.template("stoppunkt", on=DAY, subject=forlop)
        assert len(text.splitlines()) == len(plain.splitlines())
        assert "\x1b" not in text


def with_later_facts(forlop: gm.Forlop, later: dt.date) -> gm.Forlop:
    """Return the course with more facts of the centre's, all of a later day."""
    plan = forlop.handlingsplan
    meeting = gm.BarnetsMedvirkning()
    more = tuple(
        gm.Hendelse(
            id=f"senere-{i}",
            type=kode,
            dato=later,
            utenfor_oppdrag=tuple(p.kode for p in KATALOG.motemaler[kode].punkter),
            barnets_medvirkning=meeting,
            foreldres_medvirkning=("mor",),
            neste_avtalt=later + dt.timedelta(days=1),
        )
        for i, kode in enumerate(KATALOG.motemaler)
    )
    return evolve(
        forlop,
        hendelser=(*(forlop.hendelser or ()), *more),
        handlingsplan=plan and evolve(plan, endret=(*plan.endret, later)),
        tiltak=(
            *(forlop.tiltak or ()),
            gm.Tiltak(id="senere-t", type="mst", startet=later),
        ),
    )


class TestTime:
    @given(kode=templates, on=days, ahead=st.integers(1, 60), lang=langs)
    def test_facts_after_the_day_are_not_used(self, kode, on, ahead, lang):
        later = with_later_facts(CENTRE, on + dt.timedelta(days=ahead))
        now = gm.template(kode, on=on, subject=CENTRE, lang=lang)
        assert gm.template(kode, on=on, subject=later, lang=lang) == now

    @given(kode=templates, on=days)
    def test_no_day_that_is_told_is_after_it_unless_it_is_still_to_come(self, kode, on):
        text = gm.template(kode, on=on, subject=CENTRE, lang="en")
        for line in text.splitlines():
            found = [w.strip("*.,:;") for w in line.split() if w.count("-") == 2]
            told = [dt.date.fromisoformat(w) for w in found if w.replace("-", "").isdigit()]
            ahead = ("planned", "agreed last time", "left to do")
            if not any(words in line for words in ahead):
                assert all(day <= on for day in told), line

    @pytest.mark.parametrize(
        "days",
        [
            {"startet": dt.date(2026, 1, 5), "avsluttet": dt.date(2026, 2, 1)},
            {"startet": dt.date(2026, 6, 1)},
        ],
        ids=["ended", "not begun"],
    )
    def test_the_arena_is_that_of_measures_that_run(self, days):
        """«Arena now»: a measure that has ended, or not begun, is in no arena now."""
        [tiltak] = CENTRE.tiltak
        other = gm.Tiltak(id="t0", type="mst", arena=(gm.Arena.DOGN,), **days)
        forlop = evolve(CENTRE, tiltak=(other, tiltak))
        [line] = [
            line
            for line in gm.template("stoppunkt", on=DAY, subject=forlop, lang="en").splitlines()
            if "arena now" in line
        ]
        assert "hjemme" in line
        assert gm.Arena.DOGN.value not in line

    @given(kode=templates, on=days, lang=langs, name=st.sampled_from(list(COURSES)))
    def test_the_same_twice(self, kode, on, lang, name):
        asked = {"on": on, "subject": COURSES[name], "lang": lang}
        assert gm.template(kode, **asked) == gm.template(kode, **asked)


def test_what_others_wrote_is_no_markup() -> None:
    from grunnmodell.exports.agenda_facts import plain

    assert plain("<script>") == "&lt;script&gt;"
    assert plain("[l](http://x) *b* `c`") == r"\[l\](http://x) \*b\* \`c\`"
    assert plain("\x1b[31m") == r"\\u001b\[31m"
