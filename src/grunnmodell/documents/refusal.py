"""Faults become findings, and the findings one error."""

from collections.abc import Sequence
from pathlib import Path

from grunnmodell.documents.course_paths import known_part
from grunnmodell.documents.faults import Fault, Unreadable
from grunnmodell.documents.files import whole_file
from grunnmodell.documents.source import Format, Source
from grunnmodell.findings import (
    DIAGNOSTICS,
    DocumentError,
    Finding,
    Location,
    Message,
    Subject,
    fingerprint,
    pointer,
)
from grunnmodell.forlop import Forlop, Record
from grunnmodell.text import Param

__all__ = ["bytes_or_refusal", "refusal"]


def refusal(
    faults: Sequence[Fault], source: Source | None, top: type[Record] = Forlop
) -> DocumentError:
    """Return the error that tells of every fault, in file order.

    Never raise it while another exception is handled: that one may know what stands in the text.

    Parameters: ``faults``: at least one; ``source``: where they stand, None for a dictionary;
    ``top``: the record their paths begin in.
    """
    return DocumentError(sorted((_finding(fault, source, top) for fault in faults), key=_place))


def bytes_or_refusal(name: str, *, format: Format, max_bytes: int) -> bytes:
    """Return what a file holds.

    Parameters: ``name``: as it was given; ``format``: what it is taken for; ``max_bytes``: the most
    it may hold. Raises: DocumentError, where it cannot be read.
    """
    try:
        return whole_file(Path(name), max_bytes)
    except Unreadable as error:
        faults = error.faults
    # Not in the handler: see above.
    raise refusal(faults, Source(name, "", format))


def _place(finding: Finding) -> tuple[int, int]:
    at = finding.location
    return (0, 0) if at is None else (at.line or 0, at.column or 0)


def _finding(fault: Fault, source: Source | None, top: type[Record]) -> Finding:
    kind = DIAGNOSTICS[fault.rule]
    params = _params(fault, source)
    # Unknown keys are a document's own words, so the pointer stops before them.
    known = known_part(fault.path, top)
    return Finding(
        rule=kind.id,
        severity=kind.severity,
        subject=Subject("dokument"),
        pointer=pointer(known),
        what=Message(kind.what, params),
        how_to_mend=Message(kind.mend, params),
        fingerprint=fingerprint(
            kind.id,
            "" if source is None else source.shown_name.replace("\\", "/"),
            pointer(step for step in known if isinstance(step, str)),
        ),
        location=_location(fault, source),
        breaks_run=kind.breaks_run,
    )


def _params(fault: Fault, source: Source | None) -> dict[str, Param]:
    params = dict(fault.params)
    if fault.first is not None and source is not None:
        params["line"] = source.lines.position(fault.first)[0]
    return params


def _location(fault: Fault, source: Source | None) -> Location | None:
    if source is None:
        return None
    if fault.offset is not None:
        return source.location(fault.offset)
    span = None
    if not fault.whole_file:
        key = source.places.keys.get(fault.path) if fault.on_key else None
        span = key or source.places.near(fault.path)
    return Location(source.shown_name) if span is None else source.location(span[0])
