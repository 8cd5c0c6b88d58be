"""The options that say how something is written, and where."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

__all__ = ["colour_option", "format_option", "output_option"]

output_option = click.option(
    "--output", type=click.Path(path_type=Path), metavar="FILE", help="Write to this file."
)
colour_option = click.option(
    "--colour/--no-colour",
    "--color/--no-color",
    "colour",
    default=None,
    help="Colour what is printed. Without it: on a terminal, unless NO_COLOR is set.",
)


def format_option(*forms: str, words: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Return ``--format`` of a command that writes one of several; the first is the usual.

    Parameters: ``forms``; ``words``: its help.
    """
    return click.option(
        "--format",
        "form",
        type=click.Choice(forms),
        default=forms[0],
        show_default=True,
        help=words,
    )
