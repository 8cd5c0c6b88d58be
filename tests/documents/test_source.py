"""Where things stand, and which lines may be shown."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from tests.documents.helpers import HEAD
from tests.documents.strategies import courses

from grunnmodell.documents import Document, Excerpt, Source, dumps, loads_document, read
from grunnmodell.forlop import Forlop

TEXT = (
    f"{HEAD}"
    "# a comment\n"
    "barn: {fodt: 2016-05-03, sprak: nb}\n"
    "personer:\n"
    "  - {id: mør, rolle: forelder}\n"
    "  - id: far  # of another\n"
    "    rolle: forelder\n"
    "tiltak: [{id: t1, type: a, vedtak: [v1, v2]}]\n"
    "malsettinger:\n"
    "  - id: g1\n"
    "    maling: >-\n"
    "      in words\n"
    "      and more\n"
    "    malbar: true\n"
    "lokalt: {telemark: {a: b}}\n"
)


@pytest.fixture(scope="module")
def document() -> Document:
    return loads_document(TEXT, name="a.yaml")


def at(document: Document, pointer: str) -> tuple[int | None, int | None]:
    found = document.source.locate(pointer)
    assert found is not None
    assert found.file == document.source.name
    return found.line, found.column


class TestLocate:
    @pytest.mark.parametrize(
        ("pointer", "place"),
        [
            ("/id", (2, 5)),
            ("/barn", (5, 1)),
            ("/barn/fodt", (5, 14)),
            ("/personer", (6, 1)),
            ("/personer/0", (7, 5)),
            ("/personer/0/rolle", (7, 22)),
            ("/personer/1", (8, 5)),
            ("/personer/1/rolle", (9, 12)),
            ("/tiltak/0/vedtak", (10, 28)),
            ("/tiltak/0/vedtak/1", (10, 41)),
            ("/malsettinger/0/maling", (13, 13)),
            ("/lokalt/telemark/a", (17, 24)),
            ("", (1, 1)),
        ],
    )
    def test_values_keys_and_items(
        self, document: Document, pointer: str, place: tuple[int, int]
    ) -> None:
        assert at(document, pointer) == place

    @pytest.mark.parametrize(
        ("pointer", "place"),
        [
            ("/barn/termin", (5, 1)),
            ("/vedtak/0/dato", (1, 1)),
            ("/personer/7/id", (6, 1)),
            ("/personer/x", (6, 1)),
            ("/personer/" + "9" * 5000, (6, 1)),
            ("/id/0", (2, 5)),
        ],
    )
    def test_what_is_not_there_is_near_its_parent(
        self, document: Document, pointer: str, place: tuple[int, int]
    ) -> None:
        assert at(document, pointer) == place

    def test_columns_count_code_points(self) -> None:
        document = loads_document(f'{HEAD}barn: {{sprak: "😀æ", part: true}}\n')
        assert at(document, "/barn/part") == (4, 27)

    def test_windows_line_ends(self) -> None:
        document = loads_document(TEXT.replace("\n", "\r\n"), name="a.yaml")
        assert at(document, "/personer/1/rolle") == (9, 12)

    def test_keys_with_signs_of_their_own(self) -> None:
        document = loads_document(f'{HEAD}lokalt: {{"a/b~c": {{d: e}}}}\n')
        assert at(document, "/lokalt/a~1b~0c/d") == (4, 23)

    def test_json(self) -> None:
        text = (
            '{\n  "grunnmodell": 1, "id": "a\\"}",\n "modell": "b",\n'
            ' "lokalt": {"\\u0061": [1, {"b": [2]}]}}'
        )
        document = loads_document(text, format="json")
        assert at(document, "/id") == (2, 27)
        assert at(document, "/lokalt/a/0") == (4, 24)
        assert at(document, "/lokalt/a/1/b/0") == (4, 34)

    def test_an_empty_text_has_no_places(self) -> None:
        assert Source("a", "", "yaml").locate("/id") is None

    @given(courses(3))
    @settings(max_examples=25, deadline=None)
    def test_both_formats_find_every_value(self, course: Forlop) -> None:
        for form in ("yaml", "json"):
            document = loads_document(dumps(course, form), format=form)
            places = document.source.places
            assert document.content == course
            for path, (start, end) in places.values.items():
                assert document.source.text[start:end]
                assert all(path[:n] in places.openings for n in range(len(path)))

    @given(courses(3))
    @settings(max_examples=25, deadline=None)
    def test_what_json_finds_is_the_value(self, course: Forlop) -> None:
        source = loads_document(dumps(course, "json"), format="json").source
        tree = json.loads(source.text)
        for path, (start, end) in source.places.values.items():
            value = tree
            for step in path:
                value = value[step]
            assert json.loads(source.text[start:end]) == value


class TestExcerpt:
    def test_a_line_of_known_open_fields(self, document: Document) -> None:
        assert document.source.excerpt("/personer/0/rolle") == Excerpt(
            "  - {id: mør, rolle: forelder}", 22, 8
        )
        assert document.source.excerpt("/tiltak/0") == Excerpt(
            "tiltak: [{id: t1, type: a, vedtak: [v1, v2]}]", 10, 1
        )

    @pytest.mark.parametrize(
        ("pointer", "why"),
        [
            ("/barn/sprak", "a birth date on the same line"),
            ("/barn", "a birth date on the same line"),
            ("/barn/termin", "a birth date on the line shown instead"),
            ("/malsettinger/0/maling", "sensitive itself"),
            ("/lokalt", "a plugin's field"),
            ("/lokalt/telemark/a", "a plugin's field"),
        ],
    )
    def test_nothing_is_shown(self, document: Document, pointer: str, why: str) -> None:
        assert document.source.excerpt(pointer) is None, why

    def test_a_line_beside_a_sensitive_one_is_shown(self, document: Document) -> None:
        assert document.source.excerpt("/malsettinger/0/malbar") == Excerpt(
            "    malbar: true", 13, 4
        )

    def test_a_comment_is_left_out(self) -> None:
        text = f'{HEAD}personer:\n  - {{id: a, rolle: "b # c"}}  # Kari sier nei\n  - # Kari\n'
        document = loads_document(text + "    {id: b, rolle: c}\n")
        shown = document.source.excerpt("/personer/0/rolle")
        assert shown == Excerpt('  - {id: a, rolle: "b # c"}', 20, 7)
        assert document.source.excerpt("/personer/1") == Excerpt("    {id: b, rolle: c}", 5, 1)

    def test_a_text_over_several_lines_is_not_shown(self) -> None:
        document = loads_document(f'{HEAD}fase: "a\n  b"\nkommune: "1"\n')
        assert document.source.excerpt("/fase") is None
        assert document.source.excerpt("/kommune") is not None

    def test_what_could_turn_a_terminal_is_escaped(self) -> None:
        document = loads_document(f'{HEAD}barn: {{sprak: "\u202e", part: true}}\n')
        assert document.source.excerpt("/barn/part") == Excerpt(
            'barn: {sprak: "\\u202e", part: true}', 31, 4
        )

    def test_nothing_of_a_document_with_a_fault(self) -> None:
        assert Source("a", TEXT, "yaml").excerpt("/id") is None

    def test_json(self) -> None:
        text = '{"grunnmodell": 1, "id": "a",\n"modell": "b"}'
        source = loads_document(text, format="json").source
        assert source.excerpt("/modell") == Excerpt('"modell": "b"}', 11, 3)

    def test_no_sensitive_word_of_a_whole_course(self, family: Path) -> None:
        document = read(family)
        for path in [*document.source.places.values, *document.source.places.openings]:
            shown = document.source.excerpt("/" + "/".join(map(str, path)))
            assert shown is None or not {"2016-05-03", "leggetider", "kvelder"} & set(
                shown.line_text.replace(",", " ").split()
            )


def test_a_document_shows_nothing_of_itself(family: Path) -> None:
    shown = repr(read(family))
    assert "2016" not in shown
    assert "leggetider" not in shown
