"""Make findings out of what was found."""

from grunnmodell.findings import (
    DIAGNOSTICS,
    Finding,
    Message,
    Pointer,
    Subject,
    fingerprint,
    pointer,
)
from grunnmodell.forlop import Field, Forlop, Path, Record, fields_of
from grunnmodell.text import Param

__all__ = ["diagnostic", "field_name", "place_key", "subject_of"]


def subject_of(record: Record) -> Subject:
    """Return what a finding on a record is about."""
    return Subject(type(record).__name__.lower(), getattr(record, "id", None))


def place_key(forlop: Forlop, place: Path) -> str:
    """Return what tells a place from others, whatever else in the document moves.

    From the nearest item with an id of its own: the names of the fields on the way, and what each
    record on it is about: the one item it names, its type. Never an index, a day or a text.
    """
    steps: list[str] = []
    here: object = forlop
    for step in place:
        if isinstance(step, int):
            here = here[step] if isinstance(here, tuple) and step < len(here) else None
            # An item of a list of references is told by what it names.
            steps += [here] if isinstance(here, str) else []
        else:
            here = getattr(here, step, None)
            steps.append(step)
        if isinstance(here, Record):
            own = getattr(here, "id", None)
            steps = [type(here).__name__, own] if own is not None else [*steps, *_marks(here)]
    return ":".join(steps)


def _marks(record: Record) -> list[str]:
    values = (getattr(record, f.name) for f in fields_of(type(record)) if _is_mark(f))
    return [str(value) for value in values if value is not None]


def _is_mark(field: Field) -> bool:
    names_one = field.ref is not None and not field.many
    return not field.sensitive and (names_one or field.name in ("type", "gjelder"))


def field_name(path: Path) -> str:
    """Return the name of the field a path ends in, without a list index."""
    return next((step for step in reversed(path) if isinstance(step, str)), "")


def diagnostic(
    rule: str,
    forlop: Forlop,
    record: Record,
    path: Path,
    /,
    **params: Param,
) -> Finding:
    """Return the finding of a fault in the document itself (DOK-nnn)."""
    kind = DIAGNOSTICS[rule]
    where: Pointer = pointer(path)
    return Finding(
        rule=rule,
        severity=kind.severity,
        subject=subject_of(record),
        pointer=where,
        what=Message(kind.what, params),
        how_to_mend=Message(kind.mend, params),
        fingerprint=fingerprint(rule, forlop.id, place_key(forlop, path)),
        forlop=forlop.id,
        breaks_run=kind.breaks_run,
    )
