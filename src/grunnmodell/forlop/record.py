"""What every course record is made of: frozen classes whose fields say what they hold."""

from collections.abc import Callable
from typing import Any, TypeVar, cast, dataclass_transform

import attrs

__all__ = ["ANY", "DOC", "PLANNED", "REF", "SENSITIVE", "Record", "fact", "record"]

C = TypeVar("C", bound=type)

# Keys of a field's metadata.
DOC = "doc"
REF = "ref"
SENSITIVE = "sensitive"
PLANNED = "planned"
# A reference to an item of any kind.
ANY = "*"


class Record:
    """Base of the course records: compared by value, shown without any value.

    Equality and repr are written once here and not generated for each class: with sixty classes
    that is a third of the time it takes to import them.
    """

    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return all(
            getattr(self, a.name) == getattr(other, a.name)
            for a in attrs.fields(cast(type[attrs.AttrsInstance], self.__class__))
        )

    def __hash__(self) -> int:
        # Equal records have the same class and id; the rest may hold dicts, in plugin fields.
        return hash((self.__class__, getattr(self, "id", None)))

    def __repr__(self) -> str:
        own = getattr(self, "id", None)
        name = type(self).__name__
        return f"<{name} {own}>" if isinstance(own, str) else f"<{name}>"


def fact(
    doc: str,
    *,
    default: Any = attrs.NOTHING,
    ref: str | None = None,
    sensitive: bool = False,
    planned: bool = False,
) -> Any:
    """Declare a field of a course record.

    Parameters: ``doc``: what it holds, in English, for the JSON Schema and the reference;
    ``default``: left out for a required field; ``ref``: the kind of record its text names by id,
    or ``ANY``; ``sensitive``: never shown in messages, logs or exports; ``planned``: a date that
    may lie ahead of the day checked for.
    """
    metadata = {DOC: doc, REF: ref, SENSITIVE: sensitive, PLANNED: planned}
    return attrs.field(default=default, metadata={k: v for k, v in metadata.items() if v})


@dataclass_transform(kw_only_default=True, frozen_default=True, field_specifiers=(fact,))
def record(cls: C) -> C:
    """Make a class a course record: frozen, keyword-only, slotted."""
    make = cast(Callable[[C], C], attrs.frozen(kw_only=True, eq=False, repr=False))
    return make(cls)
