"""What ``--version`` says."""

import platform

from grunnmodell._version import __version__
from grunnmodell.law.statutes import BVL_1992, LAW_READ, LAW_VERSIONS

__all__ = ["version_text"]


def version_text() -> str:
    """Return the versions of grunnmodell, of the law, and of Python."""
    end = BVL_1992.validity.end
    changes = ", ".join(day.isoformat() for day in LAW_VERSIONS)
    return (
        f"grunnmodell {__version__}\n"
        f"law: the Child Welfare Act of 1992 before {end}; the Child Welfare Act (2021) "
        f"in its versions from {changes}\n"
        f"law last read: {LAW_READ}\n"
        f"Python {platform.python_version()}"
    )
