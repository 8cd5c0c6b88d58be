"""Every requirement of the source documents has a place, and what carries it is there."""

from __future__ import annotations

from pathlib import Path

import pytest

from grunnmodell.api import Plugins
from grunnmodell.api.kildekrav import resolves
from grunnmodell.katalog import Kildekrav, Plass
from grunnmodell.law.statutes import (
    GRUNNMODELL,
    GRUNNMODELLPROSJEKTET,
    PILAR,
    STANDARDFORLOP,
    TJENESTEKATALOG,
)
from grunnmodell.national.kildekrav import KILDEKRAV

ROOT = Path(__file__).parents[2]
BOOK = Plugins.national().whole_book()
DUTIES = {duty.id for duty in BOOK.duties}
SOURCES = {GRUNNMODELLPROSJEKTET, GRUNNMODELL, PILAR, STANDARDFORLOP, TJENESTEKATALOG}
NORMS = {"skal", "må", "bør", "kan", "info", "skal ikke", "kan ikke", "bør ikke"}
MOST_INFORMATION = 25
MOST_WORDS = 12
each = pytest.mark.parametrize("krav", KILDEKRAV, ids=lambda k: k.id)


def is_there(baerer: str) -> bool:
    found = resolves(baerer, BOOK.katalog, DUTIES)
    if found is None:
        page = baerer.removeprefix("page:")
        return bool(page) and (ROOT / page).is_file()
    return found


def test_there_is_one_of_each_in_order() -> None:
    assert [krav.id for krav in KILDEKRAV] == [f"R{n:03}" for n in range(1, 126)]


@each
def test_what_carries_it_is_there(krav: Kildekrav) -> None:
    assert [baerer for baerer in krav.baerere if not is_there(baerer)] == []
    assert len(set(krav.baerere)) == len(krav.baerere)


@each
def test_its_place_agrees_with_what_carries_it(krav: Kildekrav) -> None:
    if krav.plass is Plass.BAERT:
        assert krav.baerere
        assert not krav.grunn
    else:
        assert krav.grunn
    if krav.plass is Plass.PLANLAGT:
        assert krav.grunn.startswith("planned: ")
    if krav.plass in (Plass.INFORMASJON, Plass.UTENFOR):
        assert not krav.baerere


def test_little_is_information_only() -> None:
    assert sum(krav.plass is Plass.INFORMASJON for krav in KILDEKRAV) <= MOST_INFORMATION


@each
def test_its_source_is_one_of_the_five(krav: Kildekrav) -> None:
    assert krav.kilde
    assert {hjemmel.lov for hjemmel in krav.kilde} <= SOURCES
    assert all(hjemmel.section for hjemmel in krav.kilde)
    assert krav.norm in NORMS


@each
def test_its_words_are_few(krav: Kildekrav) -> None:
    assert 1 <= len(krav.sitat.split()) <= MOST_WORDS
    assert krav.tekst.strip()
    assert not krav.tekst.endswith(".")


@pytest.mark.parametrize(
    "baerer",
    [
        "duty:SEN-001",
        "measure:mst",
        "category:ettervern",
        "need:1.1",
        "activity:stoppunkt",
        "template:stoppunkt",
        "template:stoppunkt/arena",
        "template:stoppunkt/hvem-gjør-hva",
        "template:oppstartsmøte/klagerett",
        "role:barn",
        "module:4-12",
        "service:grorud",
        "cluster:klynge-a",
        "quality:km-1",
        "area:ettervern",
        "model:senter",
        "model:senter/oppstart",
        "document:forlop",
        "field:Hendelse.barnets_medvirkning",
        "page:README.md",
    ],
)
def test_each_kind_is_found_and_a_misspelt_one_is_not(baerer: str) -> None:
    assert is_there(baerer)
    assert not is_there(f"{baerer}-x")
    assert not is_there(f"x-{baerer}")
    assert not is_there(baerer.partition(":")[0] + ":")


@pytest.mark.parametrize("baerer", ["", "SEN-001", "field:Person", "field:Plass.id", "page:docs"])
def test_what_is_no_carrier_is_not_found(baerer: str) -> None:
    assert not is_there(baerer)
