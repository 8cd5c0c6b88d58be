"""What an error that a plugin's code raises may be told as: never its words, which may be any."""

from collections.abc import Iterator
from pathlib import Path
from types import FrameType, TracebackType

__all__ = ["raised_by", "told_of"]

_NOT_THE_PLUGINS = ("grunnmodell", "importlib", "attr", "attrs")


def told_of(error: BaseException) -> str:
    """Return an error's class, our own words where we raised it, and the line of the plugin's."""
    told = type(error).__name__
    if isinstance(error, ModuleNotFoundError) and error.name is not None:
        told += f": there is no module {error.name}"
    elif raised_by(error).partition(".")[0] == "grunnmodell":
        # Said by a class of ours of what it was given: there is no course when plugins are loaded.
        told += f": {' '.join(str(error).split())}"
    place = _place(error)
    return f"{told}, {place}" if place else told


def raised_by(error: BaseException) -> str:
    """Return the name of the module an error was raised in."""
    modules = [module for module, _, _ in _frames(error.__traceback__)]
    return modules[-1] if len(modules) > 1 else ""


def _place(error: BaseException) -> str | None:
    if isinstance(error, SyntaxError) and error.filename:
        return f"line {error.lineno} of {Path(error.filename).name}"
    frames = [
        each
        for each in _frames(error.__traceback__)
        if each[0].partition(".")[0] not in _NOT_THE_PLUGINS and not each[1].startswith("<")
    ]
    if not frames:
        return None
    # The deepest line of the plugin's own package: below it may be a library that it uses.
    package = frames[0][0].partition(".")[0]
    own = [each for each in frames if each[0].partition(".")[0] == package]
    _, file, line = own[-1]
    return f"line {line} of {Path(file).name}"


def _frames(trace: TracebackType | None) -> Iterator[tuple[str, str, int]]:
    """Yield the module, file and line of each frame, the one that caught the error first."""
    while trace is not None:
        frame: FrameType = trace.tb_frame
        yield frame.f_globals.get("__name__", ""), frame.f_code.co_filename, trace.tb_lineno
        trace = trace.tb_next
