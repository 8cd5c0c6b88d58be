from __future__ import annotations

import json

import pytest
from attrs import evolve

from grunnmodell.api import Plugins
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
