"""What ``--version`` says."""

import platform
from collections.abc import Iterator

from grunnmodell._version import __version__
from grunnmodell.law.statutes import BVL_1992, BVL_2021, LAW_READ, MEDVIRKNINGSFORSKRIFTEN

__all__ = ["version_text"]


def version_text() -> str:
    """Return the versions of grunnmodell, of the law, and of Python."""
    end = BVL_1992.validity.end
    versions = (*BVL_2021.versions, *MEDVIRKNINGSFORSKRIFTEN.versions)
    days = sorted({version.start for version in versions if version.start is not None})
    covered = ", ".join(day.isoformat() for day in days)
    lines = [
        f"grunnmodell {__version__}",
        f"law: the Child Welfare Act of 1992 before {end}; that of 2021 as it is from {covered}",
        *_pending(),
        f"law last read: {LAW_READ}",
        f"Python {platform.python_version()}",
    ]
    return "\n".join(lines)


def _pending() -> Iterator[str]:
    for version in BVL_2021.versions:
        if version.start is None:
            sections = ", ".join(f"§ {section}" for section in version.changes)
            yield f"adopted, no date set: {version.by} ({sections})"
