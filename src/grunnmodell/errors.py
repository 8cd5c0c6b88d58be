"""The errors a caller of grunnmodell may meet. No message ever repeats a value of a child's."""

from collections.abc import Iterable
from enum import Enum
from typing import Protocol

__all__ = [
    "BaselineError",
    "DateRangeError",
    "ExportError",
    "GrunnmodellError",
    "HjemmelError",
    "PluginError",
    "SettingsError",
    "UnknownCodeError",
]


class GrunnmodellError(Exception):
    """Base of every error grunnmodell raises on purpose."""


class BaselineError(GrunnmodellError):
    """A file is no baseline, or none of a format that is known."""


class ToldProblem(Protocol):
    """What an error needs to know of a plugin's problem: see ``hooks.problems``."""

    @property
    def kind(self) -> Enum:
        """What kind of fault it is."""

    @property
    def plugin(self) -> str:
        """Whose it is."""

    @property
    def told(self) -> str:
        """What is wrong."""

    @property
    def mend(self) -> str:
        """What to do about it."""

    @property
    def place(self) -> str | None:
        """Where it stands, of what is read from a file."""


class PluginError(GrunnmodellError):
    """A plugin is broken, or two plugins contradict each other.

    Parameters: ``problems``: everything that is wrong, told a line each; or a text alone.
    """

    problems: tuple[ToldProblem, ...]

    def __init__(self, problems: str | Iterable[ToldProblem]) -> None:
        self.problems = () if isinstance(problems, str) else tuple(problems)
        text = problems if isinstance(problems, str) else "\n".join(map(str, self.problems))
        super().__init__(text)


class DateRangeError(GrunnmodellError, ValueError):
    """A date lies outside the years that can be counted with, or is no plain date."""


class HjemmelError(GrunnmodellError, ValueError):
    """A legal source could not be understood."""


class ExportError(GrunnmodellError):
    """A course or report cannot be written in the format asked for."""


class SettingsError(GrunnmodellError, ValueError):
    """Settings name what does not exist, or go against what is mandatory; all faults at once."""


class UnknownCodeError(GrunnmodellError, LookupError):
    """A code that nobody has defined: of a phase, a model, a template."""
