"""The options that say which findings are known: exceptions beside the courses, and a baseline."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

__all__ = ["known_options"]


def known_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add ``--exceptions``, ``--baseline`` and ``--update-baseline`` to a command."""
    exceptions = click.option(
        "--exceptions",
        type=click.Path(path_type=Path),
        metavar="FILE",
        help="Exceptions beside those in the courses: a list in YAML or JSON, with the keys of "
        '"unntak" and "forlop", the id of the course each is for.',
    )
    baseline = click.option(
        "--baseline",
        type=click.Path(path_type=Path),
        metavar="FILE",
        help="Leave out the findings this file knows, and let only new ones count.",
    )
    update = click.option(
        "--update-baseline",
        is_flag=True,
        help="Write the findings of this run to the --baseline file: new ones come in, those that "
        "are gone go out.",
    )
    return exceptions(baseline(update(command)))
