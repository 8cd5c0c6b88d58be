"""Full names, phone numbers and addresses are found in free text; places and keys are let be."""

from __future__ import annotations

import pytest

from grunnmodell.privacy import looks_personal


@pytest.mark.parametrize(
    "text",
    [
        "avtalt med Oppdiktet Navnesen",
        "Oppdiktet Navnesen ringte",
        "Oppdiktet Mellom Navnesen-Hansen",
        "Oppdiktet N. Navnesen",
        "ring 22334455",
        "ring 22 33 44 55.",
        "ring 922 33 445",
        "(+47 22334455)",
        "0047 22334455",
        "skriv til noen.annen@post.eksempel.no",
    ],
)
def test_is_found(text: str) -> None:
    assert looks_personal(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "mor lager middag fire kvelder",
        "Mor Oppdiktet",
        "På Haugesund skole",
        "familien flytter til Haugesund. Skolen er varslet",
        "BUP og NAV er med",
        "sak 20260412",
        "sak 2026/22334455",
        "nøkkel 1234567890",
        "nøkkel a22334455",
        "12 34 56 78",
        "kl. 10.30, rom 223",
    ],
)
def test_is_let_be(text: str) -> None:
    assert not looks_personal(text)


def test_known_programmes_are_nobodys_names() -> None:
    assert looks_personal("hjelp fra Marte Meo")
    assert not looks_personal("hjelp fra Marte Meo", frozenset({"marte meo"}))
