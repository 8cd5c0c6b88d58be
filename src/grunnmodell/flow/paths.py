"""Read a path through the records: what each of its steps asks for."""

import re
from functools import cache

from attrs import frozen

from grunnmodell.forlop import Forlop, Record, shape_of

__all__ = ["Step", "holder_of", "path_fault", "steps_of"]

ROOT = "/"
OUTER = "^"
SELF = "."
_STEP = re.compile(
    r"(?P<name>\^|\w+)"
    r"(?:\[(?P<last>last )?(?P<naming>\w+)\]|\((?P<field>\w+)=(?P<value>[^)]*)\))?"
)


@frozen
class Step:
    """One step of a path.

    Parameters: ``name``: the field, or ``^``; ``naming``: for the records of a top-level part that
    name this one, in which field; ``last``: only where it is the latest they name; ``field``,
    ``value``: only records whose field holds this code, or, ``{name}``, what that field of the
    record in question holds.
    """

    name: str
    naming: str | None = None
    last: bool = False
    field: str | None = None
    value: str = ""

    @property
    def own_field(self) -> str | None:
        """The field of the record in question that the value is taken from."""
        if self.value.startswith("{") and self.value.endswith("}"):
            return self.value[1:-1]
        return None


@cache
def steps_of(path: str) -> tuple[Step, ...]:
    """Return the steps of a path. Raises ValueError where it cannot be read."""
    rest = path.removeprefix(ROOT)
    steps: list[Step] = []
    while True:
        found = _STEP.match(rest)
        if found is None:
            raise ValueError("a path is steps joined by dots, such as meldinger.mottatt")
        steps.append(
            Step(
                name=found["name"],
                naming=found["naming"],
                last=found["last"] is not None,
                field=found["field"],
                value=found["value"] or "",
            )
        )
        rest = rest[found.end() :]
        if not rest:
            return tuple(steps)
        if not rest.startswith("."):
            raise ValueError("the steps of a path are joined by dots")
        rest = rest[1:]


def path_fault(on: type[Record], path: str) -> str | None:
    """Return what is wrong with a path read from a kind of record, None where it can be read.

    A step after ``^`` is not looked into: what a record stands in is known of a course only.
    """
    if path == SELF:
        return None
    try:
        steps = steps_of(path)
    except ValueError as error:
        return str(error)
    here: type[Record] | None = Forlop if path.startswith(ROOT) else on
    for step in steps:
        if here is None:
            return None
        here, fault = _next(here, on, step)
        if fault is not None:
            return fault
    return None


def holder_of(on: type[Record], path: str) -> type[Record] | None:
    """Return the kind of record that holds the last field of a sound path, where it is known."""
    here: type[Record] | None = Forlop if path.startswith(ROOT) else on
    for step in steps_of(path)[:-1]:
        if here is None:
            return None
        here, _ = _next(here, on, step)
    return here


def _next(
    here: type[Record], on: type[Record], step: Step
) -> tuple[type[Record] | None, str | None]:
    if step.name == OUTER:
        return None, None
    start = Forlop if step.naming is not None else here
    found = next((f for f in shape_of(start).fields if f.name == step.name), None)
    if found is None:
        return None, f"{start.__name__} has no field {step.name}"
    target = found.type if found.is_record else _named(found.ref)
    for name, owner in ((step.naming, target), (step.field, target), (step.own_field, on)):
        if name is not None and (owner is None or not _has(owner, name)):
            return None, f"no field {name} at {step.name}"
    return target, None


def _has(kind: type[Record], name: str) -> bool:
    return any(f.name == name for f in shape_of(kind).fields)


@cache
def _kinds() -> dict[str, type[Record]]:
    return {kind.__name__: kind for kind in Record.__subclasses__()}


def _named(ref: str | None) -> type[Record] | None:
    return None if ref is None else _kinds().get(ref)
