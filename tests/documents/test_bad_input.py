"""Files that cannot be read at all, and that no error ever repeats what stands in a document."""

import json
import traceback
from pathlib import Path
from typing import Any

import pytest
from tests.documents.helpers import HEAD, place, refused, rules

from grunnmodell.documents import (
    Limits,
    from_dict,
    is_document,
    load,
    loads,
    read,
    read_all,
    read_bytes,
    read_tree,
)
from grunnmodell.findings import DocumentError, Finding

CANARY = "kanarifugl"


def of_file(path: Path, **how: Any) -> Finding:
    with pytest.raises(DocumentError) as caught:
        read(path, **how)
    (finding,) = caught.value.findings
    return finding


def identity_number() -> str:
    """Return a number whose check digits hold, without one standing in this file."""
    from grunnmodell.privacy import holds_identity_number

    numbers = (f"010190{rest:05}" for rest in range(100_000))
    return next(number for number in numbers if holds_identity_number(number))


class TestFiles:
    def test_missing(self, tmp_path: Path) -> None:
        finding = of_file(tmp_path / "none.yaml")
        assert finding.rule == "DOK-001"
        assert "does not exist" in finding.message("en")
        assert finding.location is not None
        assert finding.location.file == str(tmp_path / "none.yaml")
        assert finding.location.line is None

    def test_a_folder(self, tmp_path: Path) -> None:
        finding = of_file(tmp_path)
        assert finding.rule == "DOK-001"
        assert "folder" in finding.message("en")

    def test_a_name_no_system_takes(self) -> None:
        assert of_file(Path("a\0b.yaml")).rule == "DOK-001"

    def test_no_permission(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        def deny(*_: object, **__: object) -> None:
            raise PermissionError(13, "denied", CANARY)

        monkeypatch.setattr(Path, "open", deny)
        finding = of_file(tmp_path / "a.yaml")
        assert "may not read" in finding.message("en")

    @pytest.mark.parametrize("content", [b"", b"\n \n", b"# only a comment\n", b"\xef\xbb\xbf"])
    @pytest.mark.parametrize("ending", ["yaml", "json", "txt"])
    def test_empty(self, tmp_path: Path, content: bytes, ending: str) -> None:
        if b"#" in content and ending == "json":
            pytest.skip("a comment is a syntax error in JSON")
        path = tmp_path / f"a.{ending}"
        path.write_bytes(content)
        finding = of_file(path)
        assert finding.rule == "DOK-002"
        assert "empty" in finding.message("en")

    def test_too_large_is_not_read_to_the_end(self, tmp_path: Path) -> None:
        path = tmp_path / "a.yaml"
        path.write_text(HEAD + "#" * 2000, encoding="utf-8")
        assert of_file(path, limits=Limits(max_bytes=1000)).rule == "DOK-012"
        assert load(path, limits=Limits(max_bytes=3000)).id == "a1"

    def test_as_large_as_allowed(self) -> None:
        assert loads(HEAD, limits=Limits(max_bytes=len(HEAD))).id == "a1"
        found = refused(HEAD, limits=Limits(max_bytes=len(HEAD) - 1))
        assert rules(found) == ["DOK-012"]

    def test_the_format_follows_the_name_and_else_the_text(self, tmp_path: Path) -> None:
        course = json.dumps({"grunnmodell": 1, "id": "a1", "modell": "x"})
        for name, text in (
            ("a.yml", HEAD),
            ("a.YAML", HEAD),
            ("a.json", course),
            ("a", course),
            ("a.txt", HEAD),
            ("b.txt", "{grunnmodell: 1, id: a1, modell: x}"),
        ):
            path = tmp_path / name
            path.write_text(text, encoding="utf-8")
            assert load(path).id == "a1"
        assert read_bytes(course.encode(), name="-").source.format == "json"
        assert read_bytes(HEAD.encode(), name="-").source.format == "yaml"


class TestEncodings:
    @pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
    def test_utf_16(self, encoding: str) -> None:
        (finding,) = refused(HEAD.encode(encoding))
        assert finding.rule == "DOK-003"
        assert "UTF-16" in finding.message("en")

    def test_latin_1_shows_where(self) -> None:
        (finding,) = refused(f"{HEAD}fase: æ undersøkelse\n".encode("latin-1"))
        assert finding.rule == "DOK-003"
        assert place(finding) == (4, 7)
        assert "Windows-1252" in finding.message("nb")

    def test_text_with_half_a_character(self) -> None:
        assert rules(refused(f"{HEAD}fase: \ud83d\n")) == ["DOK-003"]


class TestTop:
    @pytest.mark.parametrize(
        ("text", "word"),
        [("- a\n- b\n", "a list"), ("hei\n", "single value"), ("id: a\n", "key"), ("5", "single")],
    )
    def test_not_ours(self, text: str, word: str) -> None:
        (finding,) = refused(text)
        assert finding.rule == "DOK-002"
        assert word in finding.message("en")

    def test_a_newer_version(self) -> None:
        (finding,) = refused("grunnmodell: 2\nnytt: 1\n")
        assert finding.rule == "DOK-013"
        assert place(finding) == (1, 14)

    def test_a_quoted_version_says_how_to_write_it(self) -> None:
        (finding,) = refused('grunnmodell: "1"\nid: a\nmodell: b\n')
        assert finding.rule == "DOK-008"
        assert "without quotes" in finding.mend("en")

    def test_findings_stand_in_file_order(self) -> None:
        found = refused(f"{HEAD}tiltak: [{{id: 1}}]\nkommune: 1106\nbarn:\n  fodt: 2026-1-1\n")
        assert [place(f)[0] for f in found] == [4, 4, 5, 7]


class TestIdentityNumbers:
    def test_wherever_it_stands(self) -> None:
        number = identity_number()
        texts = {
            f"{HEAD}fase: {number}\n": (4, 7),
            f"{HEAD}fase: '{number[:6]} {number[6:]}'\n": (4, 7),
            f"{HEAD}'{number}': x\n": (4, 1),
            f"{HEAD}lokalt: {{a: [{{b: x {number}}}]}}\n": (4, 18),
            f"{HEAD}lokalt: {{x {number}: b}}\n": (4, 10),
            f"{HEAD}# {number}\n": (4, 1),
            f"{HEAD}fase: x # {number}\n": (4, 9),
            f"{HEAD}ukjent: {{a: {number}}}\n": (4, 13),
            f"{HEAD}per: {number}\n": (4, 6),
            f"ukjent: {number}\n": (1, 9),
        }
        for text, at in texts.items():
            found = [f for f in refused(text) if f.rule == "DOK-015"]
            assert [place(f) for f in found] == [at], text
            assert number not in "".join(_everything(found[0]))

    def test_as_a_number(self) -> None:
        number = next(n for n in range(31_129_000_000, 31_129_100_000) if _holds(str(n)))
        with pytest.raises(DocumentError) as caught:
            from_dict({"grunnmodell": 1, "id": "a", "modell": "b", "lokalt": {"a": number}})
        assert rules(caught.value.findings) == ["DOK-015"]

    def test_in_the_name_of_the_file(self, tmp_path: Path) -> None:
        number = identity_number()
        path = tmp_path / f"{number}.yaml"
        path.write_text(HEAD, encoding="utf-8")
        finding = of_file(path)
        assert finding.rule == "DOK-015"
        assert number not in "".join(_everything(finding))
        assert finding.location is not None
        assert finding.location.file.endswith("###########.yaml")

    def test_eleven_digits_alone_are_a_key(self) -> None:
        assert loads(f"{HEAD}fase: '12345678901'\n").fase == "12345678901"


def _holds(text: str) -> bool:
    from grunnmodell.privacy import holds_identity_number

    return holds_identity_number(text)


def _everything(finding: Finding) -> list[str]:
    said = [finding.message(lang) + finding.mend(lang) for lang in ("nb", "nn", "en")]
    return [*said, repr(finding), str(finding.location), finding.pointer]


CANARIES = [
    f"{HEAD}fase: [{CANARY}]\n",
    f"{HEAD}{CANARY}: 1\n",
    f"{HEAD}per: {CANARY}\n",
    f"{HEAD}per: 2026-{CANARY}\n",
    f"{HEAD}syntetisk: {CANARY}\n",
    f"{HEAD}barn: {CANARY}\n",
    f"{HEAD}tiltak: {CANARY}\n",
    f"{HEAD}tiltak: [{{id: {CANARY}}}]\n",
    f"{HEAD}vedtak: [{{id: a, dato: 2026-01-01, type: {CANARY}}}]\n",
    f"{HEAD}lokalt: {{{CANARY}: {{{CANARY}: null}}}}\n",
    f"{HEAD}lokalt: {CANARY}\n",
    f"{HEAD}fase: &{CANARY} {CANARY}\n",
    f"{HEAD}fase: *{CANARY}\n",
    f"{HEAD}fase: !{CANARY} {CANARY}\n",
    f"{HEAD}fase: !{CANARY}!{CANARY} {CANARY}\n",
    f"{HEAD}? [{CANARY}]\n: {CANARY}\n",
    f'{HEAD}fase: "{CANARY}\n',
    f"{HEAD}fase: {CANARY}: {CANARY}\n",
    f"{HEAD}fase: {CANARY}\x07\n",
    f"{HEAD}fase: “{CANARY}”\n",
    f"{HEAD}{CANARY}: a\n{CANARY}: b\n",
    f"grunnmodell: {CANARY}\n",
    f"grunnmodell: 1\ndokument: {CANARY}\n",
    f"- {CANARY}\n",
    CANARY,
    f"{HEAD}fase: {CANARY} \ud83d\n",
]
JSON_CANARIES = [
    f'{{"{CANARY}": 1, "{CANARY}": 2}}',
    f'{{"a": "{CANARY}}}',
    f'{{"grunnmodell": 1, "id": 1, "{CANARY}": "{CANARY}"}}',
    f'{{"a": {CANARY}}}',
    f'["{CANARY}"]',
]


class TestNothingIsRepeated:
    @pytest.mark.parametrize(
        ("text", "form"),
        [*((t, "yaml") for t in CANARIES), *((t, "json") for t in JSON_CANARIES)],
    )
    def test_by_any_error(self, text: str, form: Any) -> None:
        self.check(text, form)

    @pytest.mark.parametrize("text", CANARIES[:16])
    def test_by_any_error_from_latin_1(self, text: str) -> None:
        self.check((text + "# ø").encode("latin-1", "replace"), "yaml")

    def check(self, data: str | bytes, form: Any) -> None:
        try:
            loads(data, format=form)
        except DocumentError as error:
            caught = error
        said = [str(caught), repr(caught), *caught.args, str(vars(caught))]
        said += [part for finding in caught.findings for part in _everything(finding)]
        frames = traceback.TracebackException.from_exception(caught, capture_locals=False)
        said += list(frames.format(chain=True))
        assert CANARY not in "".join(map(str, said))
        assert caught.__cause__ is None
        assert caught.__context__ is None

    def test_by_the_error_of_a_missing_file(self, tmp_path: Path) -> None:
        with pytest.raises(DocumentError) as caught:
            read(tmp_path / "none.yaml")
        assert caught.value.__context__ is None


class TestIsDocument:
    @pytest.mark.parametrize(
        ("name", "content", "answer"),
        [
            ("a.yaml", HEAD, True),
            ("a.yml", f"# comment\n---\n{HEAD}", True),
            ("a.yaml", '"grunnmodell": 1\n', True),
            ("a.yaml", "{grunnmodell: 1, id: a}", True),
            ("a.yaml", "{id: a, grunnmodell: 1}", True),
            ("a.yaml", "id: a\ngrunnmodell: 1\nbroken: [", True),
            ("a.yaml", "a:\n  grunnmodell: 1\n", False),
            ("a.yaml", "{a: {grunnmodell: 1}}", False),
            ("a.yaml", "a: grunnmodell\n", False),
            ("a.yaml", "", False),
            ("a.json", '{"grunnmodell": 1}', True),
            ("a.json", '{"id": 1, "grunnmodell": 1}', True),
            ("a.json", '{"grunnmodell": 1, "broken', True),
            ("a.json", '{"a": {"grunnmodell": 1}}', False),
            ("a.json", '["grunnmodell"]', False),
            ("a.json", '{"format": "grunnmodell-report/1", "grunnmodell": "0.1"}', False),
            ("a.json", "[" * 100_000 + '"grunnmodell"', False),
            ("a.jsonl", '\n{"grunnmodell": 1}\n{', True),
            ("a.jsonl", '{"a": 1}\n{"grunnmodell": 1}\n', False),
            ("a.txt", HEAD, False),
            ("README.md", HEAD, False),
        ],
    )
    def test_by_name_and_content(
        self, tmp_path: Path, name: str, content: str, answer: bool
    ) -> None:
        path = tmp_path / name
        path.write_text(content, encoding="utf-8")
        assert is_document(path) is answer

    @pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "latin-1"])
    @pytest.mark.parametrize(("name", "text"), [("a.yaml", HEAD), ("a.json", '{"grunnmodell": 1}')])
    def test_in_a_wrong_encoding_it_still_counts(
        self, tmp_path: Path, encoding: str, name: str, text: str
    ) -> None:
        path = tmp_path / name
        path.write_bytes(text.encode(encoding))
        assert is_document(path)

    def test_missing_files_and_folders_are_none(self, tmp_path: Path) -> None:
        assert not is_document(tmp_path / "none.yaml")
        folder = tmp_path / "a.yaml"
        folder.mkdir()
        assert not is_document(folder)


class TestTree:
    """Documents of other kinds, such as plugins in YAML."""

    def test_values_and_places(self) -> None:
        tree = read_tree("dokument: utvidelse\ntyper:\n  - {id: a}\n", name="x.yaml")
        assert tree.value == {"dokument": "utvidelse", "typer": [{"id": "a"}]}
        at = tree.source.locate("/typer/0/id")
        assert at is not None
        assert (at.line, at.column) == (3, 10)

    @pytest.mark.parametrize("text", ["", "a: &b 1", "a: [", "a: 1\na: 2"])
    def test_faults_of_form(self, text: str) -> None:
        with pytest.raises(DocumentError):
            read_tree(text, name="x.yaml")


def test_read_all_gives_the_error_and_does_not_raise(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text("- a\n", encoding="utf-8")
    (only,) = read_all(path)
    assert isinstance(only, DocumentError)
