"""What is written is read back the same: by us, and by others."""

import io
import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from tests.documents.strategies import TRAPS, courses

from grunnmodell.documents import dumps, from_dict, load, loads, to_dict
from grunnmodell.forlop import Forlop


class TestRoundTrip:
    @given(courses())
    @settings(max_examples=80, deadline=None)
    def test_of_any_course(self, course: Forlop) -> None:
        assert from_dict(to_dict(course)) == course
        assert loads(dumps(course, "yaml"), format="yaml") == course
        assert loads(dumps(course, "json"), format="json") == course

    def test_of_a_whole_course(self, family: Path) -> None:
        course = load(family)
        assert loads(dumps(course)) == course
        assert dumps(loads(dumps(course))) == dumps(course)

    @pytest.mark.parametrize("text", TRAPS)
    def test_of_every_trap(self, text: str) -> None:
        course = Forlop(
            grunnmodell=1, id=text, modell="x", lokalt={text[:100]: [text, {"a": text}]}
        )
        assert loads(dumps(course)) == course
        assert loads(dumps(course, "json"), format="json") == course


class TestOtherReaders:
    """PyYAML reads YAML 1.1, ruamel 1.2: both must see the same text."""

    @given(courses(3))
    @settings(max_examples=40, deadline=None)
    def test_pyyaml(self, course: Forlop) -> None:
        assert days_as_text(yaml.safe_load(dumps(course))) == to_dict(course)

    @given(courses(3))
    @settings(max_examples=25, deadline=None)
    def test_ruamel(self, course: Forlop) -> None:
        ruamel = pytest.importorskip("ruamel.yaml")
        reader = ruamel.YAML(typ="safe", pure=True)
        assert days_as_text(reader.load(io.StringIO(dumps(course)))) == to_dict(course)

    @pytest.mark.parametrize("text", TRAPS)
    def test_every_trap_is_text_to_all(self, text: str) -> None:
        written = dumps(Forlop(grunnmodell=1, id=text, modell="x"))
        assert yaml.safe_load(written)["id"] == text
        ruamel = pytest.importorskip("ruamel.yaml")
        for version in ("1.1", "1.2"):
            reader = ruamel.YAML(typ="safe", pure=True)
            reader.version = version
            assert reader.load(io.StringIO(written))["id"] == text


def days_as_text(tree: Any) -> Any:
    """Return a tree with the days other readers make written out again."""
    if isinstance(tree, dict):
        return {key: days_as_text(value) for key, value in tree.items()}
    if isinstance(tree, list):
        return [days_as_text(item) for item in tree]
    return tree.isoformat() if hasattr(tree, "isoformat") else tree


class TestForm:
    def test_yaml_is_pleasant_to_read(self) -> None:
        course = loads(
            "{grunnmodell: 1, id: 7f3c, modell: senter, kommune: '0301', tiltak: [],"
            " barn: {}, per: 2026-05-01, personer: [{id: mor, rolle: forelder, part: true,"
            " kompetanse: [bachelor, '1.10']}], undersokelser: [{id: u1, startet: 2026-01-01,"
            " utvidet_frist: {besluttet: 2026-02-01}}]}"
        )
        assert dumps(course) == (
            "grunnmodell: 1\n"
            "dokument: forlop\n"
            'id: "7f3c"\n'
            "modell: senter\n"
            'kommune: "0301"\n'
            "per: 2026-05-01\n"
            "barn: {}\n"
            "personer:\n"
            "  - id: mor\n"
            "    rolle: forelder\n"
            "    part: true\n"
            '    kompetanse: [bachelor, "1.10"]\n'
            "undersokelser:\n"
            "  - id: u1\n"
            "    startet: 2026-01-01\n"
            "    utvidet_frist:\n"
            "      besluttet: 2026-02-01\n"
            "tiltak: []\n"
        )

    def test_plain_values_in_field_order(self) -> None:
        tree = to_dict(loads("{tiltak: [{id: t1, type: a}], modell: b, id: c, grunnmodell: 1}"))
        assert list(tree) == ["grunnmodell", "dokument", "id", "modell", "tiltak"]
        assert tree["tiltak"] == [{"id": "t1", "type": "a"}]

    def test_json_keeps_norwegian_letters(self) -> None:
        course = Forlop(grunnmodell=1, id="æøå", modell="x")
        assert "æøå" in dumps(course, "json")
        assert json.loads(dumps(course, "json")) == to_dict(course)
