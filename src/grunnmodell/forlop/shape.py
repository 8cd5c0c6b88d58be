"""The shape of the course records, read once from their annotations."""

import datetime as dt
import types
from typing import Any, Union, cast, get_args, get_origin

import attrs

from grunnmodell.forlop.record import DOC, PLANNED, REF, SENSITIVE, Record

__all__ = ["Field", "Shape", "fields_of", "shape_of"]


@attrs.frozen
class Field:
    """One field of a course record, its type taken apart.

    Parameters: ``name``; ``type``: the type of one value, without None and tuple; ``many``:
    whether it holds a tuple of them; ``optional``: whether None stands for absent; ``required``:
    whether it must be given; ``default``; ``doc``; ``ref``: the kind of record it names;
    ``sensitive``; ``planned``.
    """

    name: str
    type: type
    many: bool
    optional: bool
    required: bool
    default: Any
    doc: str
    ref: str | None
    sensitive: bool
    planned: bool

    @property
    def is_record(self) -> bool:
        """Say whether the values are records themselves."""
        return issubclass(self.type, Record)


@attrs.frozen
class Shape:
    """The fields of a record class, and those of them that lead on.

    Parameters: ``fields``: all, in order; ``children``: those that hold records;
    ``references``: those that name other items by id; ``days``: those that hold a day that has
    come, planned ones left out; ``texts``: those that hold free text, or a plugin's fields.
    """

    fields: tuple[Field, ...]
    children: tuple[Field, ...]
    references: tuple[Field, ...]
    days: tuple[Field, ...]
    texts: tuple[Field, ...]


_SHAPES: dict[type, Shape] = {}


def shape_of(cls: type[Record]) -> Shape:
    """Return the shape of a record class, worked out the first time it is asked for."""
    shape = _SHAPES.get(cls)
    if shape is None:
        shape = _SHAPES[cls] = _shape(cls)
    return shape


def fields_of(cls: type[Record]) -> tuple[Field, ...]:
    """Return the fields of a record class, in order."""
    return shape_of(cls).fields


def _shape(cls: type[Record]) -> Shape:
    # A record class is an attrs class; only the type checker cannot see it through ``record``.
    attributes = attrs.fields(cast(type[attrs.AttrsInstance], cls))
    fields = tuple(_field(a) for a in attributes)
    return Shape(
        fields,
        tuple(f for f in fields if f.is_record),
        tuple(f for f in fields if f.ref is not None),
        tuple(f for f in fields if f.type is dt.date and not f.planned),
        tuple(f for f in fields if f.sensitive and f.type in (str, dict)),
    )


def _field(a: "attrs.Attribute[Any]") -> Field:
    annotation, optional = _without_none(a.type)
    many = get_origin(annotation) is tuple
    if many:
        annotation = get_args(annotation)[0]
    return Field(
        name=a.name,
        type=get_origin(annotation) or annotation,
        many=many,
        optional=optional,
        required=a.default is attrs.NOTHING,
        default=a.default,
        doc=a.metadata.get(DOC, ""),
        ref=a.metadata.get(REF),
        sensitive=a.metadata.get(SENSITIVE, False),
        planned=a.metadata.get(PLANNED, False),
    )


def _without_none(annotation: Any) -> tuple[Any, bool]:
    if get_origin(annotation) not in (types.UnionType, Union):
        return annotation, False
    rest = [arg for arg in get_args(annotation) if arg is not type(None)]
    if len(rest) != 1:
        raise TypeError("a course record's field may be of one type, or that type and None")
    return rest[0], True
