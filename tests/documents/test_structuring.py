"""From a tree to a course: strict, complete, and the same by both readers."""

import datetime as dt
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st
from tests.documents.strategies import mutated, trees

from grunnmodell.documents import from_dict
from grunnmodell.documents.every_fault import structure_in_detail
from grunnmodell.documents.structuring import structure
from grunnmodell.findings import DocumentError, Finding
from grunnmodell.forlop import Barn, Forlop, Plantype, Vedtak, Vedtakstype

HEAD: dict[str, Any] = {"grunnmodell": 1, "id": "a1", "modell": "hjelpetiltak"}
TILTAK = {"id": "t1", "type": "marte-meo"}


def refused(**parts: Any) -> tuple[Finding, ...]:
    with pytest.raises(DocumentError) as caught:
        from_dict({**HEAD, **parts})
    return caught.value.findings


def only(**parts: Any) -> Finding:
    (finding,) = refused(**parts)
    return finding


class TestAccepted:
    def test_records_lists_codes_and_days(self) -> None:
        course = from_dict(
            {
                **HEAD,
                "barn": {"fodt": "2016-05-03"},
                "vedtak": [{"id": "v1", "dato": "2026-01-02", "type": "opphørt"}],
                "tiltak": [],
            }
        )
        assert course == Forlop(
            grunnmodell=1,
            id="a1",
            modell="hjelpetiltak",
            barn=Barn(fodt=dt.date(2016, 5, 3)),
            vedtak=(Vedtak(id="v1", dato=dt.date(2026, 1, 2), type=Vedtakstype.OPPHORT),),
            tiltak=(),
        )

    def test_absent_is_not_empty(self) -> None:
        assert from_dict(HEAD).tiltak is None
        assert from_dict({**HEAD, "tiltak": []}).tiltak == ()

    def test_defaults(self) -> None:
        (plan,) = from_dict({**HEAD, "tiltaksplaner": [{"id": "p1"}]}).tiltaksplaner or ()
        assert plan.type is Plantype.TILTAKSPLAN

    def test_any_mapping_will_do(self) -> None:
        from types import MappingProxyType

        assert from_dict(MappingProxyType(HEAD)) == from_dict(HEAD)

    def test_plugin_fields_are_copied(self) -> None:
        given: dict[str, Any] = {"telemark": {"a": [1]}}
        course = from_dict({**HEAD, "lokalt": given})
        given["telemark"]["a"].append(2)
        assert course.lokalt == {"telemark": {"a": [1]}}


class TestNothingIsTurnedIntoSomethingElse:
    """Each of these stock cattrs accepts, and changes."""

    @pytest.mark.parametrize("value", [5, None, {}, [], True, 1.5, b"x", dt.date(2026, 1, 1)])
    def test_text(self, value: object) -> None:
        assert only(fase=value).rule == "DOK-008"

    @pytest.mark.parametrize("value", ["false", "true", "ja", 0, 1, None, [], 1.0])
    def test_truth_values(self, value: object) -> None:
        assert only(syntetisk=value).rule == "DOK-008"

    @pytest.mark.parametrize("value", ["1", 1.0, 1.9, True, None, []])
    def test_whole_numbers(self, value: object) -> None:
        assert only(grunnmodell=value).rule == "DOK-008"

    @pytest.mark.parametrize("value", ["abc", "", {"a": 1}, ("a",), None, 1])
    def test_lists(self, value: object) -> None:
        assert only(tiltak=[{**TILTAK, "vedtak": value}]).rule == "DOK-008"

    @pytest.mark.parametrize("value", ["abc", [], None, 1, True])
    def test_records(self, value: object) -> None:
        assert only(barn=value).rule == "DOK-008"

    @pytest.mark.parametrize(
        "value", ["20240101", "2024-W01-1", "2024-01-01\n", "\uff12\uff10\uff12\uff14-01-01"]
    )
    def test_days(self, value: object) -> None:
        assert only(per=value).rule == "DOK-009"

    @pytest.mark.parametrize("value", ["OPPHORT", "opphort", "Opphørt", True, 1, ""])
    def test_codes(self, value: object) -> None:
        found = only(vedtak=[{"id": "v", "dato": "2026-01-01", "type": value}])
        assert found.rule == "DOK-010"
        assert "opphørt" in found.mend("en")

    @pytest.mark.parametrize(
        "value",
        [None, 1.5, {1: 2}, (), {"a": object()}, {"a": {"b": None}}, {"a": 10**18}, {"a" * 101: 1}],
    )
    def test_plugin_fields(self, value: object) -> None:
        found = only(lokalt=value)
        assert found.rule == "DOK-008"
        assert found.pointer == "/lokalt"

    def test_plugin_fields_that_hold_themselves(self) -> None:
        loop: dict[str, Any] = {}
        loop["a"] = loop
        assert only(lokalt=loop).rule == "DOK-008"


class TestDays:
    @pytest.mark.parametrize(
        ("written", "word"),
        [
            ("01.02.2026", "comes first"),
            ("1/2/26", "comes first"),
            ("2026-2-1", "two digits"),
            ("2026-02-30", "no such day"),
            ("2026-00-10", "no such day"),
            ("2026-02-01T10:00:00", "time of day"),
            ("2026-02-01 10:00", "time of day"),
            ("1900-12-31", "1901 to 2100"),
            ("2101-01-01", "1901 to 2100"),
            ("i dag", "YYYY-MM-DD"),
            ("", "YYYY-MM-DD"),
            (20260201, "a number"),
            (None, "null"),
            ([], "a list"),
        ],
    )
    def test_each_wrong_form_has_its_reason(self, written: object, word: str) -> None:
        found = only(per=written)
        assert found.rule == "DOK-009"
        assert word in found.message("en")
        assert "2026-02-01" in found.mend("nb")

    @pytest.mark.parametrize("written", ["1901-01-01", "2100-12-31", "2024-02-29"])
    def test_the_ends_of_the_range(self, written: str) -> None:
        assert from_dict({**HEAD, "per": written}).per == dt.date.fromisoformat(written)


class TestMessages:
    def test_a_number_where_text_belongs_says_quote_it(self) -> None:
        found = only(kommune=1106)
        assert found.message("en") == '"kommune" must be text, but here stands a number'
        assert '"0301"' in found.mend("nb")

    def test_an_unknown_key_is_not_repeated(self) -> None:
        found = only(hemmelighet=1)
        assert found.rule == "DOK-007"
        assert found.pointer == ""
        assert "hemmelighet" not in found.message("nb") + found.mend("nb") + str(found)
        assert "kommune" in found.mend("nb")

    @pytest.mark.parametrize(
        ("written", "meant"),
        [("målsettinger", "malsettinger"), ("tiltaker", "tiltak"), ("Kommune", "kommune")],
    )
    def test_a_key_nearly_right(self, written: str, meant: str) -> None:
        assert only(**{written: []}).mend("nb") == f"mente du «{meant}»?"

    def test_a_missing_key(self) -> None:
        found = only(tiltak=[{"id": "t1"}])
        assert found.rule == "DOK-011"
        assert found.message("en") == 'tiltak lacks the key "type"'
        assert found.pointer == "/tiltak/0/type"

    def test_everything_at_once(self) -> None:
        found = refused(
            kommune=1106,
            per="2026-2-1",
            barn={"fodt": 5, "ukjent": 1},
            tiltak=[{"id": 1, "type": "a"}, "x", {"id": "b", "type": "c", "arena": ["måne", 1]}],
            vedtak="v",
            lokalt=[],
        )
        assert sorted((f.rule, f.pointer) for f in found) == [
            ("DOK-007", "/barn"),
            ("DOK-008", "/kommune"),
            ("DOK-008", "/lokalt"),
            ("DOK-008", "/tiltak/0/id"),
            ("DOK-008", "/tiltak/1"),
            ("DOK-008", "/vedtak"),
            ("DOK-009", "/barn/fodt"),
            ("DOK-009", "/per"),
            ("DOK-010", "/tiltak/2/arena/0"),
            ("DOK-010", "/tiltak/2/arena/1"),
        ]
        assert all(f.breaks_run for f in found)
        assert {f.subject.kind for f in found} == {"dokument"}

    def test_every_message_is_whole_in_every_language(self) -> None:
        found = refused(kommune=1, per="x", barn=[], ukjent=1, tiltak=[{}])
        for finding in found:
            for lang in ("nb", "nn", "en"):
                said = finding.message(lang) + finding.mend(lang)
                assert said
                assert "{" not in said.replace("{id: x1}", "")

    def test_fingerprints_do_not_move_with_the_item(self) -> None:
        one = only(tiltak=[{"id": 1, "type": "a"}])
        other = only(tiltak=[TILTAK, {"id": 2, "type": "a"}])
        assert one.fingerprint == other.fingerprint


class TestHeader:
    def test_missing(self) -> None:
        with pytest.raises(DocumentError) as caught:
            from_dict({"id": "a", "ukjent": 1})
        (finding,) = caught.value.findings
        assert finding.rule == "DOK-002"
        assert "grunnmodell: 1" in finding.mend("nb")

    @pytest.mark.parametrize("version", [0, 2, 10**30])
    def test_another_version_says_that_and_no_more(self, version: int) -> None:
        assert only(grunnmodell=version, ukjent=1).rule == "DOK-013"

    def test_another_kind_says_that_and_no_more(self) -> None:
        found = only(dokument="tjeneste", ukjent=1)
        assert found.rule == "DOK-010"
        assert found.mend("en") == "use one of: forlop"

    @pytest.mark.parametrize("tree", [[], ["grunnmodell"], "grunnmodell", 1, None])
    def test_no_object_at_the_top(self, tree: Any) -> None:
        with pytest.raises(DocumentError) as caught:
            from_dict(tree)
        assert [f.rule for f in caught.value.findings] == ["DOK-002"]


class TestBothReadersAgree:
    """The quick one decides in almost every run, the thorough one explains."""

    @given(trees)
    @settings(max_examples=60, deadline=None)
    def test_on_right_trees(self, tree: dict[str, Any]) -> None:
        quick = structure(Forlop, tree)
        assert quick is not None
        assert structure_in_detail(tree) == (quick, [])

    @given(mutated())
    @settings(max_examples=250, deadline=None)
    def test_on_wrong_trees(self, tree: dict[str, Any]) -> None:
        quick = structure(Forlop, tree)
        thorough, faults = structure_in_detail(tree)
        assert quick == thorough
        assert (quick is None) == bool(faults)

    @given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(max_size=5), st.lists))
    @settings(max_examples=30, deadline=None)
    def test_on_anything(self, tree: object) -> None:
        assert structure(Forlop, tree) is None
        assert structure_in_detail(tree)[1]
