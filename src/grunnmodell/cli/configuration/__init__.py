"""Configuration files: found, read, laid on top of each other, and turned into settings."""

from pathlib import Path

from grunnmodell.cli.configuration.finding import find_file
from grunnmodell.cli.configuration.layers import Config, Layer, Stack

__all__ = ["Config", "Layer", "Stack", "read_config"]


def read_config(paths: tuple[str, ...], *, file: Path | None, none: bool, options: Layer) -> Config:
    """Return the configuration of a run.

    Parameters: ``paths``: what was named; ``file``: the configuration file that was named, None to
    look for one; ``none``: read no file; ``options``: what the command line says.
    Raises Refused that tells every fault of the files.
    """
    found = None if none else file or find_file(paths)
    if found is None:
        return Config(options=options)
    # Loaded only where there is a file: few runs have one.
    from grunnmodell.cli.configuration.reading import read_files
    from grunnmodell.cli.configuration.sound import refuse

    files, faults = read_files(found.absolute())
    refuse(faults)
    return Config(files=files, options=options)
