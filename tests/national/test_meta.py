"""What holds for every national rule, requirement and deadline, whatever it is about."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest

import grunnmodell
from grunnmodell.api import Plugins
from grunnmodell.flow import path_fault
from grunnmodell.forlop import Forlop, fields_of
from grunnmodell.katalog import Duty, Fristregel, Krav
from grunnmodell.law.statutes import STATUTES
from grunnmodell.rules import Rule
from grunnmodell.testing import load_cases
from grunnmodell.text import LANGS, Text

BOOK = Plugins.national().whole_book()
DUTIES = BOOK.duties
IDS = sorted({duty.id for duty in DUTIES})
CASES = Path(grunnmodell.__file__).parent / "cases"
DOCS = Path(__file__).parents[2] / "docs/reference/rules"
# Days that are told and never broken: tests/national/test_told_days.py.
TOLD = {duty.id for duty in DUTIES if isinstance(duty, Fristregel) and not duty.done}
# What looks at the whole course and whatever it holds has nothing it could be without.
ALWAYS_KNOWN = {r.id for r in BOOK.rules if r.on is Forlop and r.anchor is None and not r.needs}
AGES = (0, 18, 20, 23, 25)
every_duty = pytest.mark.parametrize("duty", DUTIES, ids=lambda d: f"{d.id} {d.validity.start}")


def placeholders(text: str) -> set[str]:
    return set(re.findall(r"\{(\w+)\}", text))


def texts(duty: Duty) -> Iterator[Text]:
    yield from (duty.title, duty.message, duty.mend)


def test_there_are_duties() -> None:
    assert len(IDS) >= 15


@every_duty
def test_id_is_a_topic_and_a_number(duty: Duty) -> None:
    assert re.fullmatch(r"[A-Z]{3}-\d{3}", duty.id)


@pytest.mark.parametrize("rule_id", IDS)
def test_versions_of_one_id_never_hold_on_the_same_day(rule_id: str) -> None:
    versions = [duty for duty in DUTIES if duty.id == rule_id]
    for one, other in combinations(versions, 2):
        assert not one.validity.overlaps(other.validity)
        assert type(one) is type(other), "one duty is one kind of thing"
        assert (one.norm, one.title) == (other.norm, other.title)


@every_duty
def test_sources_and_docs_are_there(duty: Duty) -> None:
    assert duty.hjemmel
    assert duty.docs.strip()
    assert re.fullmatch(r"20\d\d", duty.since)


@every_duty
def test_texts_are_there_in_three_languages_with_the_same_placeholders(duty: Duty) -> None:
    for text in texts(duty):
        used = [placeholders(text.in_lang(lang)) for lang in LANGS]
        assert all(text.in_lang(lang).strip() for lang in LANGS)
        assert used[0] == used[1] == used[2]
        assert all(not text.in_lang(lang).endswith(".") for lang in LANGS)
    assert not placeholders(duty.title.nb)


def test_every_duty_says_why_it_matters() -> None:
    assert sorted({duty.id for duty in DUTIES if duty.why is None}) == []


@every_duty
def test_why_it_matters_is_one_plain_clause_in_three_languages(duty: Duty) -> None:
    if duty.why is not None:
        for lang in LANGS:
            why = duty.why.in_lang(lang)
            assert why.strip() == why != ""
            assert not why.endswith(".")
            assert not placeholders(why)
            assert why[0] == why[0].lower()


@pytest.mark.parametrize("rule_id", IDS)
def test_every_id_has_a_page_in_the_docs(rule_id: str) -> None:
    page = DOCS / f"{rule_id}.md"
    assert page.is_file(), "run nox -s reference"
    assert page.read_text(encoding="utf-8").startswith(f"# {rule_id}: ")


def test_no_page_in_the_docs_is_for_a_rule_that_does_not_exist() -> None:
    assert sorted(file.stem for file in DOCS.glob("*.md")) == [*IDS, "index"]


@every_duty
def test_validity_lies_inside_that_of_the_statute_cited_first(duty: Duty) -> None:
    main = duty.hjemmel[0]
    if main.is_law:
        assert duty.validity.within(main.lov.validity)


@every_duty
def test_every_source_is_a_known_one(duty: Duty) -> None:
    assert {h.lov for h in duty.hjemmel} <= set(STATUTES)


@every_duty
def test_what_it_needs_and_is_for_exists(duty: Duty) -> None:
    assert set(duty.needs) <= {field.name for field in fields_of(Forlop)}
    assert set(duty.modeller) <= BOOK.katalog.forlopsmodeller.keys()


@pytest.mark.parametrize("rule", BOOK.rules, ids=lambda r: f"{r.id} {r.validity.start}")
def test_the_path_of_an_anchor_can_be_read(rule: Rule) -> None:
    assert rule.anchor is None or path_fault(rule.on, rule.anchor) is None


@pytest.mark.parametrize("krav", BOOK.katalog.krav, ids=lambda k: f"{k.id} {k.validity.start}")
def test_each_model_of_a_requirement_has_one_of_its_phases(krav: Krav) -> None:
    modeller = BOOK.katalog.forlopsmodeller
    for kode in krav.modeller or modeller:
        assert {fase.kode for fase in modeller[kode].faser} & set(krav.faser)


@pytest.mark.parametrize("rule_id", sorted(set(IDS) - TOLD))
def test_every_id_has_cases_that_pass_and_cases_that_fail(rule_id: str) -> None:
    cases = load_cases(CASES / f"{rule_id}.yaml")
    assert {case.rule for case in cases} == {rule_id}
    assert any(case.expected == () for case in cases)
    assert any(case.expected for case in cases)
    if rule_id not in ALWAYS_KNOWN:
        assert any(case.expected is None for case in cases), "a case where it is not assessed"
    names = [case.navn for case in cases]
    assert len(names) == len(set(names))


@pytest.mark.parametrize(
    "duty", [d for d in DUTIES if d.id not in TOLD], ids=lambda d: f"{d.id} {d.validity.start}"
)
def test_every_version_has_a_case_on_its_first_day_and_on_the_day_before(duty: Duty) -> None:
    """The boundary days stand in the file as text: as themselves, or as the day of birth."""
    text = (CASES / f"{duty.id}.yaml").read_text(encoding="utf-8")
    first = duty.validity.start
    if first is not None:
        for day in (first, first - dt.timedelta(days=1)):
            assert any(f"{day.year - age}-{day:%m-%d}" in text for age in AGES), day


def test_no_case_file_is_for_a_rule_that_does_not_exist() -> None:
    assert sorted(file.stem for file in CASES.glob("*.yaml")) == sorted(set(IDS) - TOLD)
