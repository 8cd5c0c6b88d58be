"""The commands, each imported when it is asked for, and what happens when something goes wrong."""

import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Any

import click

from grunnmodell.cli.exits import BROKEN, INTERRUPTED
from grunnmodell.errors import GrunnmodellError
from grunnmodell.privacy import holds_identity_number, printable

__all__ = ["grunnmodell"]

_DEBUG = "GRUNNMODELL_DEBUG"
# Each command, and the module that holds it, in the order in which a newcomer needs them.
_COMMANDS = {
    "check": "check",
    "next": "standing",
    "deadlines": "deadlines",
    "phase": "standing",
    "why-not": "standing",
    "template": "template",
    "catalogue": "catalogue",
    "export": "export",
    "rules": "rules",
    "explain": "explain",
    "config": "config",
    "requirements": "requirements",
    "frist": "frist",
    "workdays": "workdays",
    "demo": "demo",
    "examples": "examples",
    "schema": "schema",
}

_HELP = """Check courses of help measures in municipal child welfare.

grunnmodell reads one child's course from YAML or JSON and says what is wrong in it, where, and by
which law, what is due when, and what comes next. It never changes a document and uses no network.

\b
Examples:
  grunnmodell demo                          see it work on invented courses
  grunnmodell examples my-courses           copy those courses, to try things out
  grunnmodell check my-courses              check every course in a folder
  grunnmodell check course.yaml --lang nb   the same for one file, in bokmål
  grunnmodell next my-courses               what comes next in each course, and who acts
  grunnmodell deadlines my-courses          what is due when, and who acts
  grunnmodell rules --topic VED             the rules on decisions, a line each
  grunnmodell explain TIL-001               what a rule asks, and which law it rests on
  grunnmodell config                        which rules are on, and who said so
  grunnmodell catalogue measures --age 7 --need 2.3
                                            the measures for a need at an age
  grunnmodell frist --weeks 3 --from 2026-04-02 --explain
                                            count a deadline as the law does
"""


class _Commands(click.Group):
    """A group that imports a command when it is used, and knows every exit code."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names, in the order in which a newcomer needs them."""
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return a command, importing its module."""
        if cmd_name not in _COMMANDS:
            return None
        module = import_module(f"grunnmodell.cli.{_COMMANDS[cmd_name]}")
        name = cmd_name.replace("-", "_")
        # What Python has taken as a word of its own has a line after it.
        command = getattr(module, name, None) or getattr(module, f"{name}_")
        assert isinstance(command, click.Command)  # noqa: S101  # every module holds its own
        return command

    def main(self, args: Sequence[str] | None = None, *rest: Any, **kwargs: Any) -> Any:
        """Run a command and end the process: 2 when it could not be carried out."""
        kwargs["standalone_mode"] = False
        try:
            code = super().main(args, *rest, **kwargs)
        except click.ClickException as error:
            code = _say(f"Error: {error.format_message()}", _usage(error))
        except click.Abort:
            code = _say("Interrupted.", code=INTERRUPTED)
        except GrunnmodellError as error:
            code = _say(f"Error: {error}")
        except Exception as error:
            # A traceback may show what stands in a document, so it is printed on request only.
            if os.environ.get(_DEBUG):
                raise
            code = _say(
                f"Error: grunnmodell itself failed ({type(error).__name__}). "
                f"Set {_DEBUG}=1 to see where; the output may then hold values of the document."
            )
        sys.exit(code if isinstance(code, int) else 0)


def _usage(error: click.ClickException) -> str:
    ctx = getattr(error, "ctx", None)
    if not isinstance(error, click.UsageError) or ctx is None:
        return ""
    return f"{ctx.get_usage()}\nTry '{ctx.command_path} --help' for help.\n\n"


def _say(message: str, before: str = "", code: int = BROKEN) -> int:
    """Print a message on standard error; what was typed may hold what must not be repeated."""
    lines = [printable(line) for line in message.splitlines()]
    text = "\n".join(_masked(line) for line in lines)
    click.echo(before + text, err=True)
    return code


def _masked(line: str) -> str:
    hidden = holds_identity_number(line)
    return "".join("#" if hidden and ch.isdigit() else ch for ch in line)


@click.group(
    cls=_Commands,
    help=_HELP,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=lambda ctx, param, value: _version(ctx) if value else None,
    help="Show the version, which versions of the law are covered, and Python's version.",
)
@click.pass_context
def grunnmodell(ctx: click.Context) -> None:
    """Hold the commands."""
    # What click does without a command differs between its versions.
    if ctx.invoked_subcommand is None:
        click.echo(ctx.get_help(), err=True)
        ctx.exit(BROKEN)


def _version(ctx: click.Context) -> None:
    from grunnmodell.cli.version import version_text

    click.echo(version_text())
    ctx.exit(0)
