"""The errors a caller of grunnmodell may meet. No message ever repeats a value of a child's."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from grunnmodell.findings import Finding

__all__ = [
    "DateRangeError",
    "DocumentError",
    "ExportError",
    "GrunnmodellError",
    "HjemmelError",
    "PluginError",
]


class GrunnmodellError(Exception):
    """Base of every error grunnmodell raises on purpose."""


class DocumentError(GrunnmodellError):
    """A document could not be read as a course.

    ``findings`` holds one DOK finding for each thing that is wrong, all of them, in file order.
    """

    def __init__(
        self, findings: "Sequence[Finding]", *, lang: Literal["nb", "nn", "en"] = "en"
    ) -> None:
        self.findings: tuple[Finding, ...] = tuple(findings)
        super().__init__("\n".join(f.one_line(lang) for f in self.findings))


class PluginError(GrunnmodellError):
    """A plugin is broken, or two plugins contradict each other."""


class DateRangeError(GrunnmodellError, ValueError):
    """A date lies outside the years that can be counted with, or is no plain date."""


class HjemmelError(GrunnmodellError, ValueError):
    """A legal source could not be understood."""


class ExportError(GrunnmodellError):
    """A course or report cannot be written in the format asked for."""
