"""Exceptions a document makes from rules."""

import datetime as dt
from collections.abc import Iterable

from grunnmodell.findings import Finding
from grunnmodell.forlop import Unntak

__all__ = ["has_exception"]


def has_exception(finding: Finding, unntak: Iterable[Unntak], as_of: dt.date) -> bool:
    """Say whether a document's exception holds for a finding on a day.

    What is wrong with the document itself (no norm behind it) cannot be excepted.
    """
    return finding.norm is not None and any(_covers(u, finding, as_of) for u in unntak)


def _covers(unntak: Unntak, finding: Finding, as_of: dt.date) -> bool:
    """Everything an exception names must agree; one that names nothing covers nothing."""
    pairs = (
        (unntak.regel, finding.rule),
        (unntak.fingeravtrykk, finding.fingerprint),
        (unntak.gjelder, finding.subject.id),
    )
    named = [(asked, found) for asked, found in pairs if asked is not None]
    names_it = unntak.regel is not None or unntak.fingeravtrykk is not None
    return names_it and all(asked == found for asked, found in named) and as_of <= unntak.til
