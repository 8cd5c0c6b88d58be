from __future__ import annotations

import datetime as dt
import json

import pytest
from attrs import evolve

from grunnmodell.api import Plugins
from grunnmodell.api.kildekrav import requirements_by_duty
from grunnmodell.documents import CaseExample, CaseExamples
from grunnmodell.findings import DIAGNOSTICS
from grunnmodell.katalog import Fristregel
from grunnmodell.law import Ground, Norm
from grunnmodell.reporting import explain, explain_json
from grunnmodell.reporting.words import DAY_FROM, GROUNDS, NORMS
from grunnmodell.text import LANGS, Lang

BOOK = Plugins.national().whole_book()
MODELS = tuple(BOOK.katalog.forlopsmodeller)
IDS = sorted({duty.id for duty in BOOK.duties})


def versions(rule: str) -> list:
    return [duty for duty in BOOK.duties if duty.id == rule]


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("rule", IDS)
def test_every_duty_can_be_explained(rule: str, lang: Lang) -> None:
    text = explain(versions(rule), lang=lang, modeller=MODELS)
    duty = versions(rule)[0]
    assert duty.title.in_lang(lang) in text
    assert duty.hjemmel[0].cite(lang) in text
    assert "{" not in text
    tree = json.loads(explain_json(versions(rule), modeller=MODELS))
    assert tree["rule"] == rule
    assert len(tree["versions"]) == len(versions(rule))
    assert set(tree["title"]) == set(LANGS)


@pytest.mark.parametrize("rule", sorted(DIAGNOSTICS))
def test_every_diagnostic_can_be_explained(rule: str) -> None:
    text = explain(DIAGNOSTICS[rule], lang="en")
    assert text.startswith(f"{rule}  ")
    assert "no law is behind it" in text
    assert "{" not in text
    assert json.loads(explain_json(DIAGNOSTICS[rule], lang="nb"))["title"].keys() == {"nb"}


def test_what_holds_when() -> None:
    text = explain(versions("TIL-001"), lang="nb", modeller=MODELS)
    before, after = text.index("før 01.01.2023"), text.index("fra 01.01.2023")
    assert before < text.index("bvl. (1992) § 4-4") < after < text.index("bvl. § 15-3")
    assert "dagen som avgjør hvilken lov som gjelder: startet" in text


def test_a_source_that_is_no_law_is_called_so() -> None:
    assert "professional catalogue, not law" in explain(versions("AVS-001"), lang="en")
    assert "no professional approval" in explain(versions("AVS-001"), lang="en")


def test_a_severity_that_depends_on_the_model_is_told_for_each() -> None:
    text = explain(versions("AVS-001"), lang="en", modeller=MODELS)
    assert "severity: error (hjelpetiltak), error (ettervern), warning (senter)" in text


def test_there_are_words_for_everything() -> None:
    assert GROUNDS.keys() == set(Ground)
    assert NORMS.keys() == set(Norm)
    assert DAY_FROM.keys() == {"option", "document", "today"}


def test_a_deadline_without_the_words_of_its_source_has_no_empty_quotation() -> None:
    (*_, regel) = versions("MEL-001")
    assert isinstance(regel, Fristregel)
    assert f"«{regel.ordlyd}»" in explain((regel,), lang="nb", modeller=MODELS)
    assert "«»" not in explain((evolve(regel, ordlyd=""),), lang="nb", modeller=MODELS)


# --- what it carries, and its examples

KRAV = requirements_by_duty()
EXAMPLE = CaseExample("for sent", dt.date(2026, 5, 1), "meldinger:\n  - {id: m1}\n")


@pytest.mark.parametrize("lang", LANGS)
def test_what_it_carries_of_the_source_documents_is_told(lang: Lang) -> None:
    text = explain(versions("SEN-001"), lang=lang, carries=KRAV["SEN-001"])
    assert f"R088 [skal] {KRAV['SEN-001'][0].kilde[0].cite(lang)}: «skal innen to" in text
    assert "R088" not in explain(versions("SEN-001"), lang=lang)


@pytest.mark.parametrize(
    ("lang", "passes", "fails", "day"),
    [
        ("nb", "går gjennom", "gir funn", "sjekket for 01.05.2026"),
        ("nn", "går gjennom", "gir funn", "sjekka for 01.05.2026"),
        ("en", "passes", "gives a finding", "checked for 2026-05-01"),
    ],
)
def test_an_example_each_way_is_shown_as_it_is_written(
    lang: Lang, passes: str, fails: str, day: str
) -> None:
    both = CaseExamples(passes=EXAMPLE, fails=EXAMPLE)
    text = explain(versions("MEL-001"), lang=lang, examples=both)
    for word in (passes, fails):
        assert f"\n  {word}: for sent ({day})\n    meldinger:\n      - {{id: m1}}\n" in text
    one = explain(versions("MEL-001"), lang=lang, examples=CaseExamples(fails=EXAMPLE))
    assert fails in one
    assert f"{passes}: " not in one


def test_the_same_as_json() -> None:
    text = explain_json(
        versions("SEN-001"), carries=KRAV["SEN-001"], examples=CaseExamples(fails=EXAMPLE)
    )
    tree = json.loads(text)
    (carried,) = tree["carries"]
    assert (carried["id"], carried["norm"]) == ("R088", "skal")
    assert tree["examples"] == {
        "passes": None,
        "fails": {"name": "for sent", "day": "2026-05-01", "forlop": EXAMPLE.course},
    }
    assert tree["since"] == "2026"


def test_the_edition_is_told() -> None:
    later = tuple(evolve(duty, since="2027") for duty in versions("TIL-001"))
    assert "since edition: 2027" in explain(later, lang="en")


@pytest.mark.parametrize(
    ("lang", "told"),
    [
        ("nb", "gjelder: dato på det den står i"),
        ("nn", "gjeld: dato på det han står i"),
        ("en", "holds: dato of what it stands in"),
    ],
)
def test_a_path_is_told_in_words(lang: Lang, told: str) -> None:
    text = explain(versions("MED-005"), lang=lang)
    assert told in text
    assert "^" not in text


@pytest.mark.parametrize("rule", IDS)
def test_no_line_ends_in_a_blank(rule: str) -> None:
    text = explain(versions(rule), lang="nn")
    assert [line for line in text.splitlines() if line != line.rstrip()] == []
