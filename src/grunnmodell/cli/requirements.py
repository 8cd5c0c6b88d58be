"""``grunnmodell requirements``."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from grunnmodell.cli.exits import Refused
from grunnmodell.cli.output_options import format_option, output_option

if TYPE_CHECKING:
    from grunnmodell.katalog import Kildekrav

__all__ = ["requirements"]

_HELP = """Tell what the source documents ask (R001 to R125), and what carries each of it.

ID is one requirement, such as R088; without it all are listed, with how many are carried, planned,
information only or out of scope.

\b
Examples:
  grunnmodell requirements
  grunnmodell requirements R088
  grunnmodell requirements --format json

\b
Exit codes:
  0  told
  2  no such requirement, or wrong usage
"""


@click.command(short_help="Tell what carries each requirement of the sources.", help=_HELP)
@click.argument("own", metavar="[ID]", required=False)
@format_option("text", "json", words="How to write it.")
@output_option
def requirements(*, own: str | None, form: str, output: Path | None) -> None:
    """Tell the requirements."""
    from grunnmodell.cli.outputs import insist_writable

    insist_writable(output)

    from grunnmodell import reporting
    from grunnmodell.cli.writing import deliver

    chosen = _chosen(own)
    if form == "json":
        text = reporting.requirements_json(chosen)
    elif own is None:
        text = reporting.requirements_text(chosen)
    else:
        text = reporting.requirement_text(chosen[0])
    deliver(text, output, for_people=form == "text")


def _chosen(own: str | None) -> "tuple[Kildekrav, ...]":
    from grunnmodell.api import requirements as every
    from grunnmodell.cli.suggesting import meant

    known = every()
    if own is None:
        return known
    found = tuple(krav for krav in known if krav.id == own.upper())
    if not found:
        hint = meant(own, (krav.id for krav in known))
        raise Refused(f"there is no requirement of that id; they are R001 to R125.{hint}")
    return found
