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

__all__ = ["diagnostic", "entity_key", "field_name", "subject_of"]


def subject_of(record: Record) -> Subject:
    """Return what a finding on a record is about."""
    return Subject(type(record).__name__.lower(), getattr(record, "id", None))


def entity_key(record: Record) -> str:
    """Return what tells a record from others, whatever else in the document moves.

    Its own id where it has one; else the references and codes it holds, never a day or a text.
    """
    own = getattr(record, "id", None)
    if own is not None:
        return f"{type(record).__name__}:{own}"
    marks = [str(getattr(record, f.name)) for f in fields_of(type(record)) if _is_mark(f)]
    return ":".join([type(record).__name__, *marks])


def _is_mark(field: Field) -> bool:
    return not field.sensitive and (field.ref is not None or field.name in ("type", "gjelder"))


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
        fingerprint=fingerprint(rule, forlop.id, entity_key(record), field_name(path)),
        forlop=forlop.id,
        breaks_run=kind.breaks_run,
    )
