"""JSON and JSON Lines: what is read, and what is refused with words that help."""

import json
from pathlib import Path

import pytest
from tests.documents.helpers import place, refused, rules

from grunnmodell.documents import Document, Limits, loads, read, read_all
from grunnmodell.findings import DocumentError

COURSE = {"grunnmodell": 1, "id": "a1", "modell": "hjelpetiltak"}
LINE = json.dumps(COURSE)


def with_part(part: str) -> str:
    return LINE[:-1] + f",\n{part}}}"


class TestRefused:
    def test_a_key_given_twice_names_both_lines(self) -> None:
        (finding,) = refused(with_part('"kommune": "1",\n"kommune": "2"'), format="json")
        assert finding.rule == "DOK-005"
        assert place(finding) == (3, 1)
        assert "line 2" in finding.message("en")

    def test_a_key_given_twice_by_an_escape(self) -> None:
        found = refused(with_part('"per": "2026-01-01", "p\\u0065r": "2026-01-01"'), format="json")
        assert rules(found) == ["DOK-005"]

    @pytest.mark.parametrize("number", ["1.0", "1.5", "1e3", "NaN", "Infinity", "-Infinity"])
    @pytest.mark.parametrize(
        "part", ['"kommune": {}', '"lokalt": {{"a": {}}}', '"grunnmodell": {}']
    )
    def test_decimal_numbers(self, number: str, part: str) -> None:
        text = part.format(number)
        whole = f'{{"id": "a", "modell": "b", {text}, "fase": "x"}}'
        if "grunnmodell" not in text:
            whole = with_part(text)
        (finding,) = refused(whole, format="json")
        assert finding.rule == "DOK-008"
        assert "decimal" in finding.message("en")

    def test_a_number_too_long_for_python(self) -> None:
        found = refused(with_part(f'"kommune": {"9" * 5000}'), format="json")
        assert rules(found) == ["DOK-008"]

    @pytest.mark.parametrize("part", ['"kommune": null', '"barn": null', '"personer": null'])
    def test_null_says_leave_it_out(self, part: str) -> None:
        (finding,) = refused(with_part(part), format="json")
        assert finding.rule == "DOK-008"
        assert "leave the key out" in finding.mend("en")

    def test_half_a_surrogate_pair(self) -> None:
        (finding,) = refused(with_part('"fase": "\\ud83d"'), format="json")
        assert finding.rule == "DOK-008"

    def test_a_whole_surrogate_pair_is_one_character(self) -> None:
        assert loads(with_part('"fase": "\\ud83d\\ude00"'), format="json").fase == "😀"

    @pytest.mark.parametrize(
        ("text", "word"),
        [
            ('{"a": 1', "comma or a closing"),
            ('{"a" 1}', "colon"),
            ('{"a": 1,}', "comma too many"),
            ("{a: 1}", "key in quotes"),
            ('{"a": }', "value is missing"),
            ('{"a": "b}', "closing quote"),
            ('{"a": "b\nc"}', "line break"),
            ('{"a": "\\q"}', "backslash"),
            ('{"a": 1} {"b": 2}', "after the end"),
            ('{"a": “b”}', "curly"),
            ("{“a”: 1}", "curly"),
            ("{\"a\": 'b'}", "value is missing"),
        ],
    )
    def test_syntax_in_plain_words(self, text: str, word: str) -> None:
        (finding,) = refused(text, format="json")
        assert finding.rule == "DOK-004"
        assert word in finding.message("en")
        assert finding.location is not None

    @pytest.mark.parametrize("text", ["[" * 100_000, '{"a":' * 100_000, "[" * 70 + "]" * 70])
    def test_nesting_without_end(self, text: str) -> None:
        (finding,) = refused(text, format="json")
        assert finding.rule == "DOK-012"
        assert finding.location is not None
        assert finding.location.line == 1

    def test_brackets_inside_text_do_not_count(self) -> None:
        assert loads(with_part(f'"fase": "{"[" * 100}"'), format="json").fase == "[" * 100

    def test_a_lower_depth_limit_holds(self) -> None:
        text = with_part('"lokalt": {"a": {"b": {}}}')
        assert loads(text, format="json", limits=Limits(max_depth=4)).lokalt
        found = refused(text, format="json", limits=Limits(max_depth=3))
        assert rules(found) == ["DOK-012"]


class TestLines:
    def write(self, folder: Path, *lines: str, name: str = "courses.jsonl") -> Path:
        path = folder / name
        path.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="")
        return path

    def test_each_line_is_a_course(self, tmp_path: Path) -> None:
        results = list(read_all(self.write(tmp_path, LINE, "", LINE, name="c.ndjson")))
        assert [type(r) for r in results] == [Document, Document]

    def test_positions_have_the_real_line(self, tmp_path: Path) -> None:
        bad = LINE.replace('"hjelpetiltak"', "5")
        results = list(read_all(self.write(tmp_path, LINE, "   ", bad, LINE)))
        assert [type(r) for r in results] == [Document, DocumentError, Document]
        error = results[1]
        assert isinstance(error, DocumentError)
        assert place(error.findings[0]) == (3, bad.index("5") + 1)

    def test_located_later_with_the_real_line(self, tmp_path: Path) -> None:
        *_, last = read_all(self.write(tmp_path, LINE, LINE))
        assert isinstance(last, Document)
        found = last.source.locate("/modell")
        assert found is not None
        assert (found.line, found.column) == (2, LINE.index('"hjelp') + 1)

    def test_a_line_too_long_does_not_hide_the_next(self, tmp_path: Path) -> None:
        long = with_part(f'"fase": "{"x" * 200_000}"').replace("\n", "")
        path = self.write(tmp_path, long, LINE)
        first, second = read_all(path, limits=Limits(max_bytes=1000))
        assert isinstance(first, DocumentError)
        assert rules(first.findings) == ["DOK-012"]
        assert isinstance(second, Document)

    def test_windows_line_ends_and_byte_order_mark(self, tmp_path: Path) -> None:
        path = tmp_path / "c.jsonl"
        path.write_bytes(b"\xef\xbb\xbf" + f"{LINE}\r\n{LINE}\r\n".encode())
        assert [type(r) for r in read_all(path)] == [Document, Document]

    def test_utf_16_is_said_once(self, tmp_path: Path) -> None:
        path = tmp_path / "c.jsonl"
        path.write_bytes(f"{LINE}\n{LINE}\n".encode("utf-16"))
        (only,) = read_all(path)
        assert isinstance(only, DocumentError)
        assert rules(only.findings) == ["DOK-003"]

    def test_an_empty_file(self, tmp_path: Path) -> None:
        (only,) = read_all(self.write(tmp_path, "", " "))
        assert isinstance(only, DocumentError)
        assert rules(only.findings) == ["DOK-002"]

    def test_a_missing_file(self, tmp_path: Path) -> None:
        (only,) = read_all(tmp_path / "none.jsonl")
        assert isinstance(only, DocumentError)
        assert rules(only.findings) == ["DOK-001"]

    def test_read_takes_one_line_and_no_more(self, tmp_path: Path) -> None:
        assert read(self.write(tmp_path, LINE)).content.id == "a1"
        with pytest.raises(DocumentError) as caught:
            read(self.write(tmp_path, LINE, LINE))
        assert rules(caught.value.findings) == ["DOK-002"]
        assert "each line" in caught.value.findings[0].message("en")
