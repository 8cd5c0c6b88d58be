"""Courses and trees made at random from the shape of the records."""

import datetime as dt
from copy import deepcopy
from enum import Enum
from typing import Any

from hypothesis import strategies as st

from grunnmodell.documents import to_dict
from grunnmodell.forlop import Field, Forlop, Record, fields_of
from grunnmodell.privacy import holds_identity_number

# Text that one reader of YAML or another takes for something else.
TRAPS = (
    "0301",
    "0891",
    "1106",
    "1.10",
    "1e3",
    "0x1F",
    "0o17",
    "1_000",
    "12:30",
    "NO",
    "no",
    "Yes",
    "on",
    "y",
    "N",
    "true",
    "False",
    "null",
    "Null",
    "~",
    "",
    " ",
    ".nan",
    ".inf",
    "-.INF",
    "=",
    "<<",
    "-",
    "- a",
    "? a",
    ": a",
    "a: b",
    "a #b",
    "#a",
    "&a",
    "*a",
    "!a",
    "!!int 1",
    "%a",
    "@a",
    "`a",
    "|",
    ">",
    "[a]",
    "{a: b}",
    "a, b",
    "'a'",
    '"a"',
    "“a”",
    "---",
    "...",
    "2026-02-01",
    "2026-02-01 12:00:00",
    " a",
    "a ",
    "a\nb",
    "a\tb",
    "\\",
    "\x00",
    "\x07",
    "\x7f",
    "\x85",
    "\xa0",
    "\u2028",
    "\ufeff",
    "\ufffe",
    "😀",
    "a" * 200,
    "mål-nådd",
    "faste leggetider",
)

characters = st.characters(exclude_categories=["Cs"])
texts = st.one_of(
    st.sampled_from(TRAPS),
    st.text(alphabet="abcæøå-_. :#'\"0123456789", max_size=12),
    st.text(alphabet=characters, max_size=8),
).filter(lambda text: not holds_identity_number(text))
days = st.dates(dt.date(1901, 1, 1), dt.date(2100, 12, 31))
keys = texts.map(lambda text: text[:100])
plain = st.recursive(
    texts | st.booleans() | st.integers(-(10**6), 10**6),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(keys, inner, max_size=3),
    max_leaves=6,
)
plain_objects = st.dictionaries(keys, plain, max_size=3)

_LEAVES: dict[type, st.SearchStrategy[Any]] = {
    str: texts,
    bool: st.booleans(),
    dt.date: days,
    dict: plain_objects,
    int: st.just(1),
}


def courses(parts: int = 5) -> st.SearchStrategy[Forlop]:
    """Courses with a few of their parts each."""
    return records(Forlop, parts)


@st.composite
def records(draw: st.DrawFn, cls: type[Record], parts: int = 3) -> Any:
    fields = fields_of(cls)
    optional = [f for f in fields if not f.required]
    chosen = (
        draw(st.lists(st.sampled_from(optional), max_size=parts, unique=True)) if optional else []
    )
    return cls(**{f.name: draw(values(f)) for f in fields if f.required or f in chosen})


def values(field: Field) -> st.SearchStrategy[Any]:
    one = single(field.type)
    return st.lists(one, max_size=2).map(tuple) if field.many else one


def single(kind: type) -> st.SearchStrategy[Any]:
    if issubclass(kind, Record):
        return records(kind)
    return st.sampled_from(kind) if issubclass(kind, Enum) else _LEAVES[kind]


# What stock converters would take for something else, and what fits nowhere.
ODD: tuple[Any, ...] = (
    None,
    0,
    1,
    2,
    -1,
    10**18,
    1.0,
    1.5,
    True,
    False,
    "",
    "true",
    "false",
    "1",
    "abc",
    "undersøkelse",
    "2026-02-01",
    "2026-02-30",
    "20260201",
    "2026-W01-1",
    "2026-02-01\n",
    "01.02.2026",
    [],
    [[]],
    ["a"],
    [None],
    {},
    {"a": 1},
    {"id": "x"},
    ["a", 1],
)
trees = courses().map(to_dict)


@st.composite
def mutated(draw: st.DrawFn) -> dict[str, Any]:
    """A course's tree with something changed in one or two places."""
    tree = draw(trees)
    for _ in range(draw(st.integers(1, 2))):
        draw(_change(_containers(tree)))
    return tree


@st.composite
def _change(draw: st.DrawFn, containers: list[Any]) -> None:
    where = draw(st.sampled_from(containers))
    odd = deepcopy(draw(st.sampled_from(ODD)))
    if isinstance(where, list):
        where.insert(draw(st.integers(0, len(where))), odd)
        return
    old = draw(st.sampled_from([*where, "id", "lokalt", "ukjent"]))
    if draw(st.booleans()) or old not in where:
        where[old] = odd
    else:
        del where[old]


def _containers(tree: Any) -> list[Any]:
    if isinstance(tree, dict):
        return [tree, *(c for value in tree.values() for c in _containers(value))]
    if isinstance(tree, list):
        return [tree, *(c for value in tree for c in _containers(value))]
    return []
