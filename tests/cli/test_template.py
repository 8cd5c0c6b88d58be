"""``template``: the agenda of a meeting, empty or filled from a course."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from grunnmodell.text import LANGS

FAMILY = "forlop/familie-4-12.yaml"
CENTRE = "forlop/senter.yaml"
WORDS = "faste leggetider"
YOUTH = """\
grunnmodell: 1
id: k7
modell: hjelpetiltak
per: 2026-05-01
barn: {fodt: 2008-05-11}
tiltak:
  - {id: t1, type: icdp, startet: 2026-03-02}
"""
BORN = ("2008-05-11", "11.05.2008", "2026-05-11", "11.05.2026")
LEFT_OUT = {
    "nb": "Utelatt, fordi det er registrert som utenfor oppdraget: "
    "Hvor ofte skal vi møtes framover.",
    "nn": "Utelate, fordi det er registrert som utanfor oppdraget: "
    "Kor ofte skal vi møtast framover.",
    "en": "Left out, because it is recorded as outside the assignment: "
    "How often are we to meet from now on.",
}


@pytest.fixture
def courses(folder: Path, invoke) -> Path:
    invoke("examples", "forlop")
    (folder / "k7.yaml").write_text(YOUTH, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def names() -> list[str]:
    from grunnmodell.api import Plugins

    return list(Plugins.national().whole_book().katalog.motemaler)


def points(output: str) -> list[str]:
    """Return the numbered points of the agenda."""
    return re.findall(r"^\d+\. \[ \] (.*)$", output, re.MULTILINE)


def test_an_empty_agenda_as_it_is_printed(invoke) -> None:
    result = invoke("template", "stoppunkt", "--lang", "en", "--as-of", "2026-05-01")
    assert (result.exit_code, result.stderr) == (0, "")
    lines = result.stdout.splitlines()
    assert lines[0] == "# Template for a checkpoint"
    assert [line for line in lines if line.startswith("## ")] == [
        "## Before the meeting", "## Agenda", "## Agree on",
    ]  # fmt: skip
    assert points(result.stdout)[:3] == [
        "Which themes of the action plan matter now?",
        "How are the parents changing?",
        "How does the measure work for the child?",
    ]
    assert "   - [ ] The parents' motivation" in lines
    assert lines[-1].startswith("Source: Standardised course for help measures at a centre")
    assert "*" not in result.stdout


def test_every_template_is_markdown_in_three_languages(invoke, names: list[str]) -> None:
    assert len(names) > 5
    for name in names:
        texts = [invoke("template", name, "--lang", lang) for lang in LANGS]
        assert all(text.exit_code == 0 for text in texts), name
        assert len({text.stdout for text in texts}) == len(LANGS), name
        for text in texts:
            assert "{" not in text.stdout
            html = MarkdownIt().render(text.stdout)
            assert html.count("<h1>") == 1
            assert "<h2>" in html


def test_a_number_for_each_point_in_order(invoke) -> None:
    output = invoke("template", "samarbeidsmøte", "--lang", "nb").stdout
    numbers = [int(n) for n in re.findall(r"^(\d+)\. ", output, re.MULTILINE)]
    assert numbers == list(range(1, 8))


def test_filled_from_a_course(courses: Path, invoke) -> None:
    result = invoke(
        "template", "samarbeidsmøte", "--forlop", CENTRE, "--as-of", "2026-04-20", "--lang", "en"
    )
    assert result.exit_code == 0
    lines = result.stdout.splitlines()
    assert lines[2] == "*Course 7f3d03 as of 2026-04-20, phase: work for change*"
    assert "- last one: 2026-04-16" in lines
    assert "- agreed last time: 2026-05-21" in lines
    assert "   - *goal g1: needs 2.1*" in lines
    assert "   - *made on 2026-03-23*" in lines
    assert "   - *adjusted on 2026-04-16*" in lines
    assert "   - *held: 2026-04-16*" in lines


def test_what_was_not_known_on_the_day_is_not_there(courses: Path, invoke) -> None:
    args = ("template", "samarbeidsmøte", "--forlop", CENTRE, "--lang", "en")
    early = invoke(*args, "--as-of", "2026-03-20").stdout
    assert "last one" not in early
    assert "made on" not in early
    assert "2026-04" not in early
    assert "2026-05" not in early
    late = invoke(*args).stdout
    assert "- last one: 2026-05-21" in late


@pytest.mark.parametrize("lang", LANGS)
def test_points_outside_the_assignment_are_left_out_and_named(
    courses: Path, invoke, lang: str
) -> None:
    empty = points(invoke("template", "samarbeidsmøte", "--lang", lang).stdout)
    filled = invoke("template", "samarbeidsmøte", "--forlop", CENTRE, "--lang", lang).stdout
    assert points(filled) == empty[:-1]
    assert LEFT_OUT[lang] in filled.splitlines()
    assert (
        LEFT_OUT[lang].partition(":")[0]
        not in invoke("template", "samarbeidsmøte", "--lang", lang).stdout
    )


def test_points_are_kept_before_they_were_marked_outside(courses: Path, invoke) -> None:
    args = ("template", "samarbeidsmøte", "--forlop", CENTRE, "--lang", "en")
    before = invoke(*args, "--as-of", "2026-05-20").stdout
    assert len(points(before)) == 7
    assert "Left out" not in before
    assert len(points(invoke(*args, "--as-of", "2026-05-21").stdout)) == 6


def test_what_is_left_to_do(courses: Path, invoke) -> None:
    args = ("template", "samarbeidsmøte", "--forlop", FAMILY, "--as-of", "2026-03-26")
    output = invoke(*args, "--lang", "en").stdout
    assert "*left to do by 2026-04-15: A public reporter has a second feedback" in output
    assert "*left to do: The child takes part in every phase*" in output


def test_a_judged_goal(courses: Path, invoke) -> None:
    args = ("template", "stoppunkt", "--forlop", FAMILY, "--lang", "en", "--as-of")
    assert "last judged on 2026-06-22: delvis" in invoke(*args, "2026-07-01").stdout
    assert "last judged on 2026-10-28: nådd" in invoke(*args, "2026-11-01").stdout
    assert "last judged" not in invoke(*args, "2026-06-21").stdout


@pytest.mark.parametrize("lang", LANGS)
def test_words_of_goals_only_when_asked_for(courses: Path, invoke, lang: str) -> None:
    for name in ("samarbeidsmøte", "stoppunkt", "oppstartsmøte"):
        args = ("template", name, "--forlop", FAMILY, "--lang", lang)
        hidden, shown = invoke(*args).stdout, invoke(*args, "--show-values").stdout
        assert WORDS not in hidden
        assert "g1" in hidden
        assert WORDS in shown


def test_no_other_words_of_the_course(courses: Path, invoke, names: list[str]) -> None:
    text = (courses / FAMILY).read_text(encoding="utf-8")
    assert "fire av fem kvelder" in text
    for name in names:
        output = invoke("template", name, "--forlop", FAMILY).stdout
        assert "fire av fem" not in output
        assert not re.search(r"2016-05-03|03\.05\.2016", output)


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("more", [[], ["--show-values"]])
def test_a_birthday_is_not_dated(courses: Path, invoke, lang: str, more: list[str]) -> None:
    args = ("template", "stoppunkt", "--forlop", "k7.yaml", "--lang", lang, *more)
    output = invoke(*args).stdout
    assert "18" in output
    assert not any(day in output for day in BORN)


def test_every_template_from_every_example(courses: Path, invoke, names: list[str]) -> None:
    for file in sorted((courses / "forlop").iterdir()):
        for name in names:
            args = ("template", name, "--forlop", f"forlop/{file.name}", "--show-values")
            result = invoke(*args)
            assert result.exit_code == 0, (file.name, name, result.stderr)
            assert result.stdout.startswith("# ")


def test_yaml_and_json_fill_alike(courses: Path, invoke) -> None:
    one = invoke("template", "stoppunkt", "--forlop", FAMILY)
    other = invoke("template", "stoppunkt", "--forlop", FAMILY.replace("yaml", "json"))
    assert one.stdout == other.stdout


def test_what_somebody_wrote_stays_on_its_line(courses: Path, invoke) -> None:
    course = json.loads((courses / "forlop/familie-4-12.json").read_text(encoding="utf-8"))
    course["malsettinger"][0]["beskrivelse"] = "første\n# annet\u202e"
    (courses / "odd.json").write_text(json.dumps(course), encoding="utf-8")
    output = invoke("template", "stoppunkt", "--forlop", "odd.json", "--show-values").stdout
    assert output.count("\n# ") == 0
    assert "\u202e" not in output


def test_an_unknown_template_lists_the_known(invoke, names: list[str]) -> None:
    result = invoke("template", "julebord", "--as-of", "2026-05-01")
    assert (result.exit_code, result.stdout) == (2, "")
    assert f"known are: {', '.join(names)}" in result.stderr
    assert "julebord" not in result.output


def test_several_courses_are_too_many(courses: Path, invoke) -> None:
    result = invoke("template", "stoppunkt", "--forlop", "forlop")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "--forlop takes one course, and there are several" in result.stderr


def test_a_stream_of_several_courses(courses: Path, invoke) -> None:
    texts = [(courses / name).read_text(encoding="utf-8") for name in (FAMILY, CENTRE)]
    (courses / "two.yaml").write_text("---\n".join(texts), encoding="utf-8")
    result = invoke("template", "stoppunkt", "--forlop", "two.yaml")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr


@pytest.mark.parametrize(
    ("name", "rule"), [("broken.yaml", "DOK-007"), ("missing.yaml", "DOK-001")]
)
def test_a_course_that_cannot_be_read(courses: Path, invoke, name: str, rule: str) -> None:
    result = invoke("template", "stoppunkt", "--forlop", name)
    assert (result.exit_code, result.stdout) == (2, "")
    assert rule in result.stderr


def test_a_file_is_written_whole(courses: Path, invoke) -> None:
    args = ("template", "stoppunkt", "--forlop", CENTRE, "--lang", "nn")
    written = invoke(*args, "--output", "agenda.md")
    assert (written.exit_code, written.stdout) == (0, "")
    assert (courses / "agenda.md").read_bytes() == invoke(*args).stdout_bytes


def test_a_course_is_not_written_over(courses: Path, invoke) -> None:
    before = (courses / CENTRE).read_bytes()
    refused = invoke("template", "stoppunkt", "--forlop", CENTRE, "--output", CENTRE)
    assert refused.exit_code == 2
    assert "a course stands there" in refused.stderr
    assert (courses / CENTRE).read_bytes() == before


def test_help_and_misuse(invoke) -> None:
    told = invoke("template", "--help")
    assert told.exit_code == 0
    assert "grunnmodell template stoppunkt" in told.stdout
    assert invoke("template").exit_code == 2
    assert invoke("template", "stoppunkt", "--as-of", "i morgen").exit_code == 2
