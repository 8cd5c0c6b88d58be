"""YAML: what is read, what stays text, and what is refused with words that help."""

from typing import Any

import pytest
import yaml
from tests.documents.helpers import HEAD, place, refused, rules

from grunnmodell.documents import loads, yaml_reading
from grunnmodell.documents.faults import Unreadable
from grunnmodell.documents.places import Places
from grunnmodell.documents.yaml_reading import PureParser, read_yaml
from grunnmodell.documents.yaml_syntax import syntax_fault


@pytest.fixture(params=["libyaml", "pure"])
def engine(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Run a test with libyaml's parser and with PyYAML's own."""
    if request.param == "pure":
        monkeypatch.setattr(yaml, "CLoader", PureParser, raising=False)
    elif not hasattr(yaml, "CLoader"):
        pytest.skip("PyYAML is built without libyaml")


pytestmark = pytest.mark.usefixtures("engine")


class TestScalars:
    @pytest.mark.parametrize(
        "written",
        ["0301", "NO", "1.10", "12:30", "0891", "2026-02-01", "0x1F", "1e3", "yes", "True", "-"],
    )
    def test_what_other_readers_retype_stays_text(self, written: str) -> None:
        assert read_yaml(f"[{written}, x]" if written != "-" else "['-', x]") == [written, "x"]

    @pytest.mark.parametrize(
        ("written", "value"),
        [("1", 1), ("0", 0), ("-12", -12), ("true", True), ("false", False)],
    )
    def test_whole_numbers_and_truth_values(self, written: str, value: object) -> None:
        read = read_yaml(f"a: {written}")["a"]
        assert read == value
        assert type(read) is type(value)

    @pytest.mark.parametrize("written", ["'1'", '"1"', "|-\n  1", ">-\n  1"])
    def test_quoted_and_block_text_is_text(self, written: str) -> None:
        assert read_yaml(f"a: {written}\n") == {"a": "1"}

    def test_a_number_too_long_for_python_is_no_crash(self) -> None:
        assert rules(refused(f"{HEAD}lokalt: {{a: {'9' * 5000}}}\n")) == ["DOK-008"]

    @pytest.mark.parametrize("written", ["", "null", "~", "Null", "NULL", "# to do"])
    def test_an_empty_value_says_what_to_do(self, written: str) -> None:
        (finding,) = refused(f"{HEAD}kommune: {written}\n")
        assert finding.rule == "DOK-006"
        assert finding.location is not None
        assert finding.location.line == 4
        assert "leave the key out" in finding.mend("en")


class TestForms:
    def test_block_and_flow_are_the_same(self) -> None:
        block = "personer:\n- id: mor\n  rolle: forelder\n"
        flow = "personer: [{id: mor, rolle: forelder}]\n"
        assert loads(HEAD + block) == loads(HEAD + flow)

    def test_byte_order_mark_and_windows_line_ends(self) -> None:
        windows = b"\xef\xbb\xbf" + HEAD.replace("\n", "\r\n").encode()
        assert loads(windows) == loads(HEAD)

    def test_document_marks_are_fine(self) -> None:
        assert loads(f"# a course\n---\n{HEAD}...\n") == loads(HEAD)

    def test_flow_at_the_top(self) -> None:
        assert loads("{grunnmodell: 1, id: a1, modell: hjelpetiltak}") == loads(HEAD)


class TestRefused:
    @pytest.mark.parametrize(
        ("line", "column", "word"),
        [
            ("kommune: &a x", 10, "anchor"),
            ("kommune: *a", 10, "alias"),
            ("kommune: !a x", 10, "tag"),
            ("kommune: !!str x", 10, "tag"),
            ("barn: !!map {}", 7, "tag"),
            ("barn: &b {}", 7, "anchor"),
            ("<<: {}", 1, "merging"),
            ("? [a]\n: b", 3, "a key that is a list"),
            ("? {a: b}\n: b", 3, "a key that is a list"),
            ("&k kommune: x", 1, "anchor"),
            ("!k kommune: x", 1, "tag"),
        ],
    )
    def test_what_yaml_can_do_and_a_course_need_not(
        self, line: str, column: int, word: str
    ) -> None:
        (finding,) = refused(f"{HEAD}{line}\n")
        assert finding.rule == "DOK-006"
        assert place(finding) == (4, column)
        assert word in finding.message("en")

    def test_a_directive(self) -> None:
        (finding,) = refused(f"%YAML 1.2\n---\n{HEAD}")
        assert finding.rule == "DOK-006"
        assert "directive" in finding.message("en")

    def test_a_second_document(self) -> None:
        (finding,) = refused(f"{HEAD}---\n{HEAD}")
        assert finding.rule == "DOK-006"
        assert place(finding) == (4, 1)
        assert "file of its own" in finding.mend("en")

    def test_a_key_given_twice_names_both_lines(self) -> None:
        (finding,) = refused(f"{HEAD}kommune: a\nmodell: b\n")
        assert finding.rule == "DOK-005"
        assert place(finding) == (5, 1)
        assert "line 3" in finding.message("en")
        assert finding.pointer == "/modell"

    def test_several_at_once_with_what_else_is_wrong(self) -> None:
        found = refused(f"{HEAD}kommune:\nbarn: &a {{}}\nstartet: 2026-1-1\nid: b\n")
        assert rules(found) == ["DOK-006", "DOK-006", "DOK-009", "DOK-005"]


class TestSyntax:
    @pytest.mark.parametrize(
        ("text", "at", "word"),
        [
            ("barn:\n\tsprak: nb\n", (5, 1), "tab"),
            ('kommune: "1106\n', (4, 10), "closing quote"),
            ("personer: [a, b\n", (4, 11), "closing bracket"),
            ("personer: [{id: a}\nbarn: {}\n", (5, None), "closing bracket"),
            ("fase: hjelp: nå\n", (4, 12), "colon"),
            ("fase: @a\n", (4, 7), "keeps for itself"),
            ('fase: "a\\q"\n', (4, None), "backslash"),
            ("personer:\n  - a\n b: 2\n", (6, 2), "indentation"),
            ("fase: “hjelp”\n", (4, 7), "curly"),
            ("“fase”: hjelp\n", (4, 1), "curly"),
            ("fase: a\x07\n", (4, 8), "control character"),
        ],
    )
    def test_plain_words_and_the_place(
        self, text: str, at: tuple[int, int | None], word: str
    ) -> None:
        finding = refused(HEAD + text)[-1]
        assert finding.rule == "DOK-004"
        line, column = place(finding)
        assert line == at[0]
        assert at[1] is None or column == at[1]
        assert word in finding.message("en")
        assert finding.mend("nb")

    def test_curly_quotes_around_a_comma(self) -> None:
        found = refused(f"{HEAD}personer: [{{id: “a, b”, rolle: c}}]\n")
        assert "DOK-004" in rules(found)
        assert "curly" in found[0].message("en")

    def test_parsers_own_jargon_never_shows(self) -> None:
        for text in ("a: [", "a: b: c", "a: 'x", "\ta: 1", "a: }", "- a\nb: 1", "a: |x\n b"):
            for finding in refused(text):
                assert "expected" not in finding.message("en")
                assert "token" not in finding.message("en")


class TestHostile:
    @pytest.mark.parametrize("sign", ["[", "- ", "{", "? ", "{a: "])
    def test_nesting_without_end(self, sign: str) -> None:
        # Without libyaml, PyYAML looks far ahead and takes its time.
        count = 2_000 if getattr(yaml, "CLoader", PureParser) is PureParser else 100_000
        (finding, *_) = refused(sign * count)
        assert finding.rule in {"DOK-012", "DOK-006"}
        if sign in {"[", "- ", "{a: "}:
            assert finding.rule == "DOK-012"

    def test_the_parsers_own_limit_is_told_as_ours(self) -> None:
        """PyYAML 6.0.4 and newer stop at a depth of their own, with an error of their own."""
        error = yaml.scanner.ScannerError(
            "while increasing flow level", None, "exceeded maximum nesting depth", None
        )
        assert syntax_fault(error, "[[[").rule == "DOK-012"

    def test_as_deep_as_allowed_and_one_deeper(self) -> None:
        assert read_yaml("[" * 5 + "]" * 5, max_depth=5) == [[[[[]]]]]
        with pytest.raises(Unreadable) as caught:
            read_yaml("[" * 6 + "]" * 6, max_depth=5)
        assert caught.value.faults[0].rule == "DOK-012"

    def test_an_alias_bomb(self) -> None:
        bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n"
        assert set(rules(refused(HEAD + bomb))) <= {"DOK-006", "DOK-007"}


def test_reading_for_positions_gives_the_same_values(family: Any) -> None:
    text = family.read_text(encoding="utf-8")
    assert read_yaml(text) == read_yaml(text, places=Places())


def test_the_fallback_is_used_where_libyaml_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(yaml, "CLoader", raising=False)
    assert isinstance(yaml_reading._events("a: 1").__self__, PureParser)  # type: ignore[attr-defined]
