"""Nothing a person may be known by is repeated: not from documents, not from the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from grunnmodell.cli import running
from grunnmodell.privacy import holds_identity_number

# Synthetic test persons of the tax authority's kind: the month moved by 80.
NUMBER = "15820610080"
SECRET = "Ola Hemmelig"
FORMATS = ["text", "concise", "json", "sarif"]


@pytest.fixture(scope="module", autouse=True)
def _the_number_is_one() -> None:
    assert holds_identity_number(NUMBER)


@pytest.mark.parametrize("form", FORMATS)
def test_a_file_named_after_a_person(folder: Path, invoke, form: str) -> None:
    faulty = (folder / "faulty.yaml").read_text(encoding="utf-8")
    (folder / f"{NUMBER}.yaml").write_text(faulty, encoding="utf-8")
    for path in (f"{NUMBER}.yaml", ".", f"missing-{NUMBER}.yaml", f"{NUMBER}/x.yaml"):
        result = invoke("check", path, "--format", form)
        assert NUMBER not in result.output + result.stderr
        assert result.exit_code == 2


@pytest.mark.parametrize(
    "args",
    [
        ["check", "clean.yaml", "--as-of", NUMBER],
        ["check", "clean.yaml", "--lang", NUMBER],
        ["check", "clean.yaml", "--require", NUMBER],
        ["check", "clean.yaml", "--format", NUMBER],
        ["check", "clean.yaml", "--output", f"{NUMBER}/a"],
        ["check", "clean.yaml", f"--{NUMBER}"],
        ["explain", NUMBER],
        ["schema", NUMBER],
        [NUMBER],
    ],
)
def test_what_is_typed_by_mistake(folder: Path, invoke, args: list[str]) -> None:
    result = invoke(*args)
    assert result.exit_code == 2
    assert NUMBER not in result.output


@pytest.mark.parametrize("form", FORMATS)
def test_values_and_unknown_keys(folder: Path, invoke, form: str) -> None:
    (folder / "a.yaml").write_text(
        "grunnmodell: 1\nid: a\nmodell: hjelpetiltak\n"
        f'"{SECRET}": 1\nbarn: {{fodt: "{SECRET}"}}\nmeldinger: "{SECRET}"\n'
        f"vedtak: [{{id: {NUMBER}}}]\n",
        encoding="utf-8",
    )
    result = invoke("check", "a.yaml", "--format", form)
    assert result.exit_code == 2
    assert SECRET not in result.output
    assert NUMBER not in result.output


@pytest.mark.parametrize("form", FORMATS)
def test_free_text_near_a_finding(folder: Path, invoke, form: str) -> None:
    (folder / "a.yaml").write_text(
        "grunnmodell: 1\nid: a\nmodell: hjelpetiltak\nper: 2026-05-01\nbarn: {fodt: 2016-05-03}\n"
        "meldinger:\n"
        f"  - {{id: m, mottatt: 2026-01-08, konkludert: 2026-01-22}}  # {SECRET}\n"
        f"unntak: [{{regel: XXX-001, gjelder: m, grunn: {SECRET}, til: 2026-12-31}}]\n",
        encoding="utf-8",
    )
    result = invoke("check", "a.yaml", "--format", form)
    assert result.exit_code == 1
    assert SECRET not in result.output
    assert "2016-05-03" not in result.output


class TestWhenItFailsItself:
    @pytest.fixture(autouse=True)
    def _it_fails(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def fail(*args: object, **kwargs: object) -> None:
            raise ValueError(SECRET)

        monkeypatch.setattr(running, "check", fail)

    def test_the_kind_of_error_is_all_it_says(self, folder: Path, invoke) -> None:
        result = invoke("check", "clean.yaml")
        assert result.exit_code == 2
        assert "grunnmodell itself failed (ValueError)" in result.stderr
        assert SECRET not in result.output
        assert "Traceback" not in result.output

    def test_unless_somebody_asks(
        self, folder: Path, invoke, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("GRUNNMODELL_DEBUG", "1")
        result = invoke("check", "clean.yaml")
        assert isinstance(result.exception, ValueError)
