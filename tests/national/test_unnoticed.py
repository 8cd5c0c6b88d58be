"""A fact whose loss nobody notices has a reason, and only such a fact has one."""

from __future__ import annotations

import pytest
from tools.mutation_oracle import Noticed, noticed
from tools.unnoticed import UNNOTICED

from grunnmodell.forlop import Forlop, fields_of
from grunnmodell.forlop.record import Record

FOUND = noticed()


def every_field(kind: type[Record], seen: set[type[Record]]) -> set[str]:
    if kind in seen:
        return set()
    seen.add(kind)
    names = {f"{kind.__name__}.{field.name}" for field in fields_of(kind)}
    inner = (every_field(field.type, seen) for field in fields_of(kind) if field.is_record)
    return names.union(*inner)


def test_every_field_of_the_format_was_lost_once() -> None:
    # Kept in the examples of courses that were opened again, which are not free of findings.
    assert every_field(Forlop, set()) - FOUND.keys() == {"Avslutning.tidligere"}


def test_each_loss_is_noticed_or_has_a_reason() -> None:
    unnoticed = {name for name, each in FOUND.items() if not each.loss_is_noticed}
    assert unnoticed == UNNOTICED.keys()


@pytest.mark.parametrize("name", UNNOTICED)
def test_a_reason_says_something(name: str) -> None:
    assert len(UNNOTICED[name].split()) >= 5
    assert not UNNOTICED[name].endswith(".")


@pytest.mark.parametrize(
    ("name", "rule"),
    [
        ("Vedtak.begrunnelse", "VED-002"),
        ("Tiltak.vedtak", "TIL-001"),
        ("Tiltaksplan.evalueringer", "EVA-001"),
        ("Evaluering.malsettinger", "EVA-003"),
        ("Melding.bekreftelse", "MEL-002"),
        ("Samtykke.gitt", "SAM-001"),
        ("Ettervern.vurdert_sammen", "ETT-004"),
        ("Henvisning.utfall", "TIL-005"),
        ("Sluttrapport.godkjent", "SEN-014"),
    ],
)
def test_what_matters_most_is_found(name: str, rule: str) -> None:
    assert rule in FOUND[name].lost


def test_that_a_duty_can_no_longer_be_assessed_counts() -> None:
    assert "SAM-001" in FOUND["Barn.fodt"].unassessed
    assert Noticed(unassessed={"SAM-001"}).loss_is_noticed
    assert not Noticed(changed={"SAM-001"}).loss_is_noticed
