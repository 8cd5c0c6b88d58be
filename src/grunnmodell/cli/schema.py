"""``grunnmodell schema``."""

import click

__all__ = ["schema"]

_HELP = """Print a JSON Schema (draft 2020-12).

\b
  document   of a course document; editors use it to complete and check as you write
  report     of what "check --format json" writes
  deadlines  of what "deadlines --format json" writes
  baseline   of the file that "check --baseline" reads and --update-baseline writes
  catalogue  of what "catalogue --format json" writes
  rules      of what "rules --format json" writes
  flow       of what "phase", "next" and "why-not" write with --format json
  config     of a configuration file, grunnmodell.toml
  settings   of what "config --format json" writes

\b
Examples:
  grunnmodell schema > forlop.schema.json
  grunnmodell schema report
"""

_OF = (
    "document",
    "report",
    "baseline",
    "deadlines",
    "flow",
    "catalogue",
    "rules",
    "config",
    "settings",
)
# What is not written by a report, and so does not lie beside it.
_FOLDERS = {"config": "cli/configuration"}


@click.command(short_help="Print a JSON Schema.", help=_HELP)
@click.argument("of", type=click.Choice(_OF), default="document", metavar="[WHAT]")
def schema(*, of: str) -> None:
    """Print a JSON Schema."""
    from grunnmodell.cli.writing import print_report

    print_report(_document() if of == "document" else _of_output(of), for_people=False)


def _document() -> str:
    from grunnmodell.documents import schema_text

    return schema_text()


def _of_output(of: str) -> str:
    from importlib.resources import files

    # By name: importing the reports would load the rules too.
    place = files("grunnmodell") / _FOLDERS.get(of, "reporting") / f"{of}-1.schema.json"
    return place.read_text(encoding="utf-8")
