"""The command line: the only part that knows what day it is, prints, and writes files."""

__all__ = ["main"]


def main() -> None:
    """Run the command line; it ends the process with an exit code."""
    from grunnmodell.cli.app import grunnmodell

    grunnmodell.main(prog_name="grunnmodell")
