"""The errors a caller of grunnmodell may meet. No message ever repeats a value of a child's."""

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


class PluginError(GrunnmodellError):
    """A plugin is broken, or two plugins contradict each other."""


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
