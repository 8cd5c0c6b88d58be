"""A file of exceptions for many courses: read whole, or refused with everything that is wrong."""

from __future__ import annotations

from pathlib import Path

import pytest

import grunnmodell as gm
from grunnmodell.documents import ExceptionFile, Limits, read_exceptions

YAML = """\
# Avtalt i ledermøtet.
- {forlop: 7f3c1e, regel: EVA-002, gjelder: e2, grunn: sykdom, til: 2026-12-31}
- forlop: 81c2d4
  fingeravtrykk: 0cc03864fed33fe1
  grunn: sykdom
  til: 2026-12-31
- {forlop: 7f3c1e, regel: MEL-001, grunn: stengt, til: 2026-06-30}
"""
# Synthetic test persons of the tax authority's kind: the month moved by 80.
NUMBER = "15820610080"


def read(folder: Path, text: str | bytes, name: str = "unntak.yaml") -> ExceptionFile:
    file = folder / name
    file.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))
    return read_exceptions(file)


def faults(folder: Path, text: str | bytes, name: str = "unntak.yaml") -> list[str]:
    with pytest.raises(gm.DocumentError) as caught:
        read(folder, text, name)
    for finding in caught.value.findings:
        assert finding.location is not None
        assert Path(finding.location.file).parent == folder
    lines = str(caught.value).splitlines()
    return [line.removeprefix(str(folder)).lstrip("/\\") for line in lines]


def test_holds_the_exceptions_of_each_course_with_their_place(tmp_path: Path) -> None:
    found = read(tmp_path, YAML)
    assert [u.forlop for u in found.content] == ["7f3c1e", "81c2d4", "7f3c1e"]
    assert [(number, u.regel) for number, u in found.of("7f3c1e")] == [
        (0, "EVA-002"),
        (2, "MEL-001"),
    ]
    assert found.of("ukjent") == ()
    place = found.source.locate("/1/til")
    assert place is not None
    assert (place.line, place.column) == (6, 8)


def test_json_says_the_same(tmp_path: Path) -> None:
    text = '[{"forlop": "a", "regel": "MEL-001", "grunn": "x", "til": "2026-06-30"}]'
    (one,) = read(tmp_path, text, "unntak.json").content
    assert (one.forlop, one.regel) == ("a", "MEL-001")


def test_an_empty_list_is_right(tmp_path: Path) -> None:
    assert read(tmp_path, "[]\n").content == ()


def test_never_shows_a_reason(tmp_path: Path) -> None:
    assert "sykdom" not in repr(read(tmp_path, YAML))


def test_everything_that_is_wrong_is_told_at_once(tmp_path: Path) -> None:
    text = """\
- {forlop: a, regel: MEL-001, grunn: hemmelig, til: 31.12.2026}
- {regel: MEL-001, grunn: hemmelig, til: 2026-12-31}
- {forlop: a, regel: MEL-001, gjeldr: hemmelig, grunn: hemmelig, til: 2026-12-31}
- hemmelig
- {forlop: 12, regel: MEL-001, grunn: hemmelig, til: 2026-12-31}
"""
    told = faults(tmp_path, text)
    assert [line.partition(" error ")[0] for line in told] == [
        "unntak.yaml:1:53: DOK-009",
        "unntak.yaml:2:3: DOK-011",
        "unntak.yaml:3:31: DOK-007",
        "unntak.yaml:4:3: DOK-008",
        "unntak.yaml:5:12: DOK-008",
    ]
    assert told[1].endswith('the exception lacks the key "forlop"')
    assert "hemmelig" not in "".join(told)


@pytest.mark.parametrize("text", ["unntak: []\n", "{}\n", '{"unntak": []}', "hemmelig\n"])
def test_what_is_no_list_is_refused(tmp_path: Path, text: str) -> None:
    (line,) = faults(tmp_path, text)
    assert line.startswith('unntak.yaml: DOK-008 error "the file" must be a list')


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("", "DOK-008"),
        ("- {forlop: a,\n", "DOK-004"),
        (b"- {forlop: \xe5}\n", "DOK-003"),
        ("- &a {forlop: a}\n- *a\n", "DOK-006"),
        ("- {forlop: a, forlop: b, regel: X, grunn: x, til: 2026-12-31}\n", "DOK-005"),
    ],
)
def test_what_cannot_be_read_is_refused(tmp_path: Path, text: str | bytes, rule: str) -> None:
    assert rule in faults(tmp_path, text)[0]


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(gm.DocumentError, match="DOK-001"):
        read_exceptions(tmp_path / "none.yaml")


def test_a_file_that_is_too_large(tmp_path: Path) -> None:
    (tmp_path / "unntak.yaml").write_text(YAML, encoding="utf-8")
    with pytest.raises(gm.DocumentError, match="DOK-012"):
        read_exceptions(tmp_path / "unntak.yaml", limits=Limits(max_bytes=20))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (f"- {{forlop: a, regel: X, grunn: '{NUMBER}', til: 2026-12-31}}\n", "unntak.yaml"),
        (f"- {{forlop: a, regel: X, grunn: x, til: 2026-12-31}} # {NUMBER}\n", "unntak.yaml"),
        ("[]\n", f"{NUMBER}.yaml"),
    ],
)
def test_identity_numbers_are_refused_and_not_repeated(
    tmp_path: Path, text: str, name: str
) -> None:
    told = faults(tmp_path, text, name)
    assert any("DOK-015" in line for line in told)
    assert NUMBER not in "".join(told)
