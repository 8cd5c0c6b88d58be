from __future__ import annotations

import datetime as dt
import re
from itertools import pairwise

import attrs
import pytest

from grunnmodell.api import check
from grunnmodell.documents import loads
from grunnmodell.reporting import Checked, Outcome, text_report
from grunnmodell.text import LANGS, Lang

DAY = dt.date(2026, 5, 1)
CLEAN = "grunnmodell: 1\nid: k\nmodell: hjelpetiltak\nmeldinger: []\n"


def test_a_finding_has_its_place_its_rule_its_law_and_its_line(run) -> None:
    lines = text_report(run(), lang="en").splitlines()
    assert lines[0] == (
        "forløp/a.yaml:6:46: MEL-001 error the report was not reviewed by 2026-01-15, one week "
        "after it came (bvl. § 2-1 first paragraph; Statistics Norway's control Melding 3)"
    )
    assert lines[1:5] == [
        (
            "  6 |   - {id: m, mottatt: 2026-01-08, konkludert: 2026-01-22, "
            "konklusjon: undersøkelse, melder: anony…"
        ),
        f"    | {' ' * 45}^^^^^^^^^^",
        "    = why: a child in danger cannot wait for somebody to read the report",
        '    = mend: review the report and record "konkludert"; if the date is wrong, correct it',
    ]


def test_the_summary_says_what_was_not_looked_at(run) -> None:
    text = text_report(run(), lang="en")
    summary = text.split("\n\n")[-1]
    assert "1 course checked for 2026-05-01 (given with --as-of)" in summary
    assert "2 errors" in summary
    assert re.search(r"duties not assessed: \w+ not supplied \(", summary)
    assert "tiltaksplaner not supplied (" in summary
    assert "plugins: grunnmodell " in summary
    assert "1 single item not assessed, because a day is not recorded: UND-001 (1)" in summary


@pytest.mark.parametrize(
    ("lang", "expected"),
    [
        ("nb", ["feil", "rett opp:", "forløp sjekket for 01.05.2026", "plikter ikke vurdert"]),
        ("nn", ["feil", "rett opp:", "forløp sjekka for 01.05.2026", "plikter ikkje vurderte"]),
        ("en", ["error", "mend:", "course checked for 2026-05-01", "duties not assessed"]),
    ],
)
def test_every_word_follows_the_language(run, lang: Lang, expected: list[str]) -> None:
    text = text_report(run(), lang=lang)
    assert [word for word in expected if word not in text] == []


def test_concise_is_a_line_for_each_finding(run) -> None:
    text = text_report(run(), lang="nb", concise=True, quiet=True)
    assert [line.split(": ")[1][:7] for line in text.splitlines()] == ["MEL-001", "TIL-001"]


def test_quiet_says_nothing_of_a_clean_course(run) -> None:
    assert text_report(run({"k.yaml": CLEAN}), lang="nb", quiet=True) == ""


def test_a_clean_run_is_no_approval(run) -> None:
    text = text_report(run({"k.yaml": CLEAN}), lang="en")
    assert "no findings" in text
    assert "no professional approval" in text


def test_what_cannot_be_read_stands_beside_the_rest(everything: Outcome) -> None:
    text = text_report(everything, lang="en")
    assert "c.yaml:4:1: DOK-007 error unknown key" in text
    assert "c.yaml:5:6: DOK-009 error" in text
    assert "2 courses checked" in text
    assert "1 document could not be read" in text


def test_no_excerpt_of_a_document_with_faults(everything: Outcome) -> None:
    assert "barnet" not in text_report(everything, lang="nb")
    assert "01.02.2026" not in text_report(everything, lang="nb")


def test_a_course_without_a_file_is_pointed_into() -> None:
    course = loads(
        "grunnmodell: 1\nid: k\nmodell: hjelpetiltak\nvedtak: []\n"
        "tiltak: [{id: t1, startet: 2026-03-01, type: icdp}]\n"
    )
    outcome = Outcome(checked=(Checked(report=check(course, as_of=DAY), day_from="option"),))
    text = text_report(outcome, lang="en")
    assert text.startswith("/tiltak/0/vedtak: TIL-001 error ")
    assert "|" not in text


def test_a_long_line_is_cut_around_the_place(run) -> None:
    many = ", ".join(f"{{id: t{i}, type: icdp, startet: 2026-03-01}}" for i in range(30))
    text = f"grunnmodell: 1\nid: k\nmodell: hjelpetiltak\nvedtak: []\ntiltak: [{many}]\n"
    lines = text_report(run({"a.yaml": text}), lang="en").splitlines()
    excerpts = [line for line in lines if line.startswith("  5 | ")]
    assert len(excerpts) == 30
    assert all(len(line) < 110 for line in excerpts)
    for above, below in pairwise(lines):
        if above.startswith("  5 | "):
            assert above[below.index("^")] == "{"


def test_the_mark_stays_under_what_it_marks_when_letters_are_replaced(run) -> None:
    text = (
        "grunnmodell: 1\nid: k\nmodell: hjelpetiltak\nmeldinger:\n"
        "  - {id: m, konklusjon: undersøkelse, mottatt: 2026-01-08, konkludert: 2026-01-22, "
        "melder: anonym,\n     innhold: [x], umiddelbar_oppfolging: {vurdert: 2026-01-08}}\n"
    )
    written = text_report(
        run({"a.yaml": text}), lang="en", fit=lambda words: words.replace("ø", "oe")
    ).splitlines()
    assert written[1][written[2].index("^") :].startswith("2026-01-22")


def test_colour_changes_no_word(run) -> None:
    plain = text_report(run(), lang="nb")
    coloured = text_report(run(), lang="nb", colour=True)
    assert "\x1b" not in plain
    assert re.sub(r"\x1b\[[\d;]*m", "", coloured) == plain


def test_a_file_name_cannot_steer_the_terminal(run) -> None:
    text = text_report(run({"a\x1b[2J\u202eb.yaml": CLEAN + "tiltak: [{id: t}]\n"}), lang="nb")
    assert "\x1b" not in text
    assert "\u202e" not in text


def test_several_days_are_named_or_counted(run) -> None:
    (one,) = run({"a.yaml": CLEAN}).checked

    def on(*days: int) -> str:
        every = tuple(
            attrs.evolve(one, report=attrs.evolve(one.report, as_of=dt.date(2026, 1, d)))
            for d in days
        )
        return text_report(Outcome(checked=every), lang="en").splitlines()[0]

    assert on(1, 2).endswith(
        "for 2026-01-01 (given with --as-of), for 2026-01-02 (given with --as-of)"
    )
    assert on(4, 2, 9, 2, 5).startswith(
        "5 courses checked for 4 different days, from 2026-01-02 to 2026-01-09"
    )


@pytest.mark.parametrize("lang", LANGS)
def test_the_same_bytes_every_time(everything: Outcome, lang: Lang) -> None:
    assert text_report(everything, lang=lang) == text_report(everything, lang=lang)
