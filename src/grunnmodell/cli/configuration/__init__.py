"""Configuration files: found, read, laid on top of each other, and turned into settings."""

from pathlib import Path

from grunnmodell.cli.configuration.finding import find_file
from grunnmodell.cli.configuration.layers import Config, Layer, Stack, refuse
from grunnmodell.cli.configuration.reading import ConfigFile, Fault, read_files

__all__ = ["Config", "ConfigFile", "Fault", "Layer", "Stack", "read_config", "refuse"]


def read_config(paths: tuple[str, ...], *, file: Path | None, none: bool, options: Layer) -> Config:
    """Return the configuration of a run.

    Parameters: ``paths``: what was named; ``file``: the configuration file that was named, None to
    look for one; ``none``: read no file; ``options``: what the command line says.
    Raises Refused that tells every fault of the files.
    """
    found = None if none else file or find_file(paths)
    if found is None:
        return Config(options=options)
    files, faults = read_files(found.absolute())
    refuse(faults)
    return Config(files=files, options=options)
