"""The course records: their shape is what msgspec, cattrs and JSON Schema need."""

import datetime as dt
import types
from enum import Enum
from typing import Any, Union, get_args, get_origin

import attrs
import pytest

from grunnmodell import forlop
from grunnmodell.forlop import (
    BARN,
    Behov,
    Forlop,
    Index,
    Malsetting,
    Record,
    Tiltak,
    fields_of,
    walk,
)

RECORDS = sorted(
    (
        c
        for c in vars(forlop).values()
        if isinstance(c, type) and issubclass(c, Record) and c is not Record
    ),
    key=lambda c: c.__name__,
)
ENUMS = sorted(
    (c for c in vars(forlop).values() if isinstance(c, type) and issubclass(c, Enum)),
    key=lambda c: c.__name__,
)
SCALARS = (str, int, bool, dt.date)


def is_safe(annotation: Any) -> bool:
    if get_origin(annotation) in (types.UnionType, Union):
        rest = [a for a in get_args(annotation) if a is not type(None)]
        return len(rest) == 1 and is_safe(rest[0])
    if get_origin(annotation) is tuple:
        item, *more = get_args(annotation)
        return more == [Ellipsis] and is_safe(item)
    if annotation == dict[str, Any]:
        return True
    return isinstance(annotation, type) and (
        annotation in SCALARS or issubclass(annotation, Enum | Record)
    )


@pytest.mark.parametrize("cls", RECORDS, ids=lambda c: c.__name__)
class TestEveryRecord:
    def test_field_types_are_safe_for_every_decoder(self, cls):
        for a in attrs.fields(cls):
            assert is_safe(a.type), a.name
            assert a.converter is None, a.name
            assert a.alias == a.name
            assert a.type != dict[str, Any] or a.name == "lokalt"

    def test_is_frozen_keyword_only_and_slotted(self, cls):
        assert cls.__attrs_props__.is_frozen if hasattr(cls, "__attrs_props__") else True
        assert all(a.kw_only for a in attrs.fields(cls))
        assert "__slots__" in vars(cls)

    def test_every_field_says_what_it_holds(self, cls):
        assert cls.__doc__
        assert all(f.doc.endswith(".") for f in fields_of(cls))

    def test_references_name_a_record(self, cls):
        names = {c.__name__ for c in RECORDS} | {"*"}
        assert all(f.ref in names for f in fields_of(cls) if f.ref)

    def test_names_are_plain_ascii(self, cls):
        assert all(f.name.isascii() for f in fields_of(cls))

    def test_free_text_is_sensitive(self, cls):
        words = ("beskrivelse", "grunn", "maling", "presisering")
        for f in fields_of(cls):
            if f.type is str and f.name in words:
                assert f.sensitive, f.name


@pytest.mark.parametrize("cls", ENUMS, ids=lambda c: c.__name__)
def test_codes_fold_to_their_names(cls):
    fold = str.maketrans({"æ": "ae", "ø": "o", "å": "a", "-": "_"})
    for member in cls:
        folded = member.value.translate(fold).upper()
        assert member.name in folded or folded.startswith(member.name[:5]), member


def test_birth_date_and_plugin_fields_are_sensitive():
    sensitive = {(c.__name__, f.name) for c in RECORDS for f in fields_of(c) if f.sensitive}
    assert {
        ("Barn", "fodt"),
        ("Barn", "termin"),
        ("Forlop", "lokalt"),
        ("Tiltak", "lokalt"),
    } <= sensitive


def test_repr_shows_no_value():
    goal = Malsetting(id="g1", beskrivelse="hemmelig")
    assert repr(goal) == "<Malsetting g1>"
    assert "hemmelig" not in repr(goal)


def test_equal_by_value():
    assert Tiltak(id="t1", type="x") == Tiltak(id="t1", type="x")
    assert Tiltak(id="t1", type="x") != Tiltak(id="t1", type="y")
    assert Tiltak(id="t1", type="x") != Behov(id="t1", omrade="2.3")
    assert hash(Tiltak(id="t1", type="x")) == hash(Tiltak(id="t1", type="x"))


def test_frozen():
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        Tiltak(id="t1", type="x").id = "t2"  # type: ignore[misc]


def test_walk_and_index():
    tiltak = Tiltak(id="t1", type="x", vedtak=("v1",))
    course = Forlop(grunnmodell=1, id="a", modell="hjelpetiltak", tiltak=(tiltak,), behov=())
    assert [path for _, path in walk(course)] == [(), ("tiltak", 0)]
    index = Index(course)
    assert index.get("t1", Tiltak) is tiltak
    assert index.get("t1", Behov) is None
    assert index.get(None, Tiltak) is None
    assert index.vedtak_of(tiltak) == ()
    assert BARN not in index.by_id
