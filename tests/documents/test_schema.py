"""The JSON Schema that ships: up to date, valid, and of one mind with the reader."""

import json
import subprocess
import sys
from typing import Any

import pytest
from hypothesis import given, settings
from tests.documents.strategies import mutated, trees

from grunnmodell.documents import schema_text
from grunnmodell.documents.course import course, course_in_detail
from grunnmodell.documents.schema import make_schema, make_schema_text

jsonschema = pytest.importorskip("jsonschema")


@pytest.fixture(scope="module")
def validator() -> Any:
    return jsonschema.Draft202012Validator(json.loads(schema_text()))


def test_the_shipped_file_is_up_to_date() -> None:
    assert schema_text() == make_schema_text(), "run python tools/make_schema.py"


def test_it_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(make_schema())


def test_everything_is_described_and_closed() -> None:
    schema = make_schema()
    for name, definition in {"": schema, **schema["$defs"]}.items():
        if name == "lokal_verdi":
            continue
        assert definition["description"], name
        if "properties" in definition:
            assert definition["additionalProperties"] is False, name
            assert all(prop["description"] for prop in definition["properties"].values()), name


def test_every_reference_leads_somewhere() -> None:
    schema = make_schema()
    text = json.dumps(schema)
    names = {part.split('"')[0] for part in text.split("#/$defs/")[1:]}
    assert names == set(schema["$defs"])


class TestOfOneMindWithTheReader:
    @given(tree=trees)
    @settings(max_examples=40, deadline=None)
    def test_on_right_trees(self, validator: Any, tree: dict[str, Any]) -> None:
        assert validator.is_valid(tree)

    @given(tree=mutated())
    @settings(max_examples=150, deadline=None)
    def test_on_wrong_trees(self, validator: Any, tree: dict[str, Any]) -> None:
        _, faults = course_in_detail(tree)
        if any(fault.rule == "DOK-009" for fault in faults) or _has_whole_floats(tree):
            # To a schema, every day of a month exists and 1.0 is a whole number.
            return
        assert validator.is_valid(tree) == (course(tree) is not None)


def _has_whole_floats(tree: Any) -> bool:
    if isinstance(tree, dict):
        return any(map(_has_whole_floats, tree.values()))
    if isinstance(tree, list):
        return any(map(_has_whole_floats, tree))
    return isinstance(tree, float) and tree.is_integer()


def test_showing_it_loads_no_reader() -> None:
    program = (
        "import sys, grunnmodell.documents as d; d.schema_text();"
        "print(sorted({m.partition('.')[0] for m in sys.modules} & {'yaml', 'cattrs', 'attr'}),"
        "'grunnmodell.forlop' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[] False"


def test_a_right_document_loads_no_cattrs() -> None:
    program = (
        "import sys, grunnmodell.documents as d;"
        "d.loads('{grunnmodell: 1, id: a, modell: b}');"
        "print('cattrs' in sys.modules, 'jsonschema' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "False False"


def test_every_default_fits_where_it_stands() -> None:
    schema = json.loads(schema_text())
    for kind in schema["$defs"].values():
        for name, each in kind.get("properties", {}).items():
            if "default" in each:
                assert name not in kind.get("required", ())
                assert each.get("type") != "string" or isinstance(each["default"], str)
