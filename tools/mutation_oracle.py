"""Take every valid example, spoil each recorded fact in turn, and see who notices.

A fact is lost, moved to other days, or replaced by another value that its type allows. The
passing cases of each duty are examples too, of what that duty asks for. Who notices
is written to ``docs/reference/what-is-noticed.md``, and a test compares the page with the code: a
rule that stops seeing something shows up there. A fact whose loss nobody notices needs a reason in
``tools/unnoticed.py``.
"""

import datetime as dt
from collections.abc import Iterable, Iterator
from copy import deepcopy
from enum import Enum
from functools import cache
from pathlib import Path
from typing import Any

from attrs import define, field

import grunnmodell as gm
from grunnmodell.forlop import Field, Forlop, Record, shape_of
from grunnmodell.testing import load_cases

CASES = Path(gm.__file__).parent / "cases"
EXAMPLES = Path(gm.__file__).parent / "examples"
VALID = (
    "familie-4-12.yaml",
    "senter.yaml",
    "ettervern.yaml",
    "loven-fra-1992.yaml",
    "sjeldne-deler.yaml",
    "delvis-uttrekk.yaml",
)
# Inside a deadline of weeks, and beyond one of months, to either side.
SHIFTS = (-400, -40, 40, 400)

Tree = dict[str, Any]
Step = str | int


@define
class Noticed:
    """Who notices that a field is spoilt: by finding something, or by not being able to assess.

    Parameters: ``lost``, ``changed``: ids of what finds something; ``unassessed``: ids of what can
    no longer be assessed when it is lost.
    """

    lost: set[str] = field(factory=set)
    changed: set[str] = field(factory=set)
    unassessed: set[str] = field(factory=set)

    @property
    def loss_is_noticed(self) -> bool:
        """Say whether anybody notices that the field is lost."""
        return bool(self.lost or self.unassessed)


@cache
def noticed() -> dict[str, Noticed]:
    """Return who notices what, by ``Record.field``, over all valid examples; it takes a while."""
    found: dict[str, Noticed] = {}
    for name in VALID:
        forlop = gm.load(EXAMPLES / name)
        assert forlop.per is not None
        _lose_all(forlop, forlop.per, found)
        _change_all(forlop, forlop.per, found)
    for file in sorted(CASES.glob("*.yaml")):
        for case in (case for case in load_cases(file) if case.expected == ()):
            _lose_all(case.forlop, case.per, found)
    return dict(sorted(found.items()))


def _lose_all(forlop: Forlop, day: dt.date, found: dict[str, Noticed]) -> None:
    tree = gm.to_dict(forlop)
    before = _outcome(tree, day)
    for kind, each, path in _facts(Forlop, tree, ()):
        entry = found.setdefault(f"{kind.__name__}.{each.name}", Noticed())
        for lost in _losses(tree, each, path):
            after = _outcome(lost, day)
            entry.lost |= after[0] - before[0]
            entry.unassessed |= after[1] - before[1]


def _change_all(forlop: Forlop, day: dt.date, found: dict[str, Noticed]) -> None:
    tree = gm.to_dict(forlop)
    before = _outcome(tree, day)
    for kind, each, path in _facts(Forlop, tree, ()):
        entry = found.setdefault(f"{kind.__name__}.{each.name}", Noticed())
        for changed in _changes(tree, each, path):
            entry.changed |= _outcome(changed, day)[0] - before[0]


def _outcome(tree: Tree, day: dt.date) -> tuple[set[str], set[str]]:
    """Return what finds something in a document on a day, and what cannot be assessed."""
    try:
        report = gm.check(gm.from_dict(tree), as_of=day)
    except gm.DocumentError as error:
        return {f.rule for f in error.findings}, set()
    return {f.rule for f in report.findings}, {n.rule for n in report.not_assessed}


def _facts(
    kind: type[Record], tree: Tree, path: tuple[Step, ...]
) -> Iterator[tuple[type[Record], Field, tuple[Step, ...]]]:
    for each in shape_of(kind).fields:
        value = tree.get(each.name)
        if value is None:
            continue
        place = (*path, each.name)
        yield kind, each, place
        if each.is_record:
            items = enumerate(value) if each.many else ((None, value),)
            for i, item in items:
                inner = place if i is None else (*place, i)
                yield from _facts(each.type, item, inner)


def _losses(tree: Tree, each: Field, path: tuple[Step, ...]) -> Iterator[Tree]:
    """Yield the document without the fact; of a list, without each of its items."""
    value = _at(tree, path)
    if each.many and value:
        for i in range(len(value)):
            yield _with(tree, path, [*value[:i], *value[i + 1 :]])
    else:
        yield _without(tree, path)


def _changes(tree: Tree, each: Field, path: tuple[Step, ...]) -> Iterator[Tree]:
    """Yield the document with another value in the fact's place."""
    value = _at(tree, path)
    if each.many:
        for i, item in enumerate(value):
            yield from (_with(tree, (*path, i), v) for v in _others(each, item))
    else:
        yield from (_with(tree, path, other) for other in _others(each, value))


def _others(each: Field, value: Any) -> Iterable[Any]:
    if each.type is dt.date:
        day = value if isinstance(value, dt.date) else dt.date.fromisoformat(value)
        return [(day + dt.timedelta(days=n)).isoformat() for n in SHIFTS]
    if each.type is bool:
        return [not value]
    if issubclass(each.type, Enum):
        return [member.value for member in each.type if member.value != value]
    return ["x-ukjent"] if each.type is str and not each.sensitive else []


def _at(tree: Any, path: tuple[Step, ...]) -> Any:
    for step in path:
        tree = tree[step]
    return tree


def _with(tree: Tree, path: tuple[Step, ...], value: Any) -> Tree:
    changed = deepcopy(tree)
    _at(changed, path[:-1])[path[-1]] = value
    return changed


def _without(tree: Tree, path: tuple[Step, ...]) -> Tree:
    changed = deepcopy(tree)
    del _at(changed, path[:-1])[path[-1]]
    return changed
