"""``grunnmodell examples``."""

from pathlib import Path

import click

from grunnmodell.cli.exits import Refused

__all__ = ["examples"]

_HELP = """Copy the invented example courses into a folder, to read, change and check.

DIR is made if it is not there. Files that are there already are left alone, unless --force is
given.

\b
Example:
  grunnmodell examples my-courses
  grunnmodell check my-courses

\b
Exit codes:
  0  copied
  2  a file is there already, or cannot be written; then nothing is copied
"""


@click.command(short_help="Copy those courses into a folder.", help=_HELP)
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@click.option("--force", is_flag=True, help="Write over files of the same name.")
def examples(*, folder: Path, force: bool) -> None:
    """Copy the example courses."""
    from grunnmodell.cli.shipped import example_files
    from grunnmodell.cli.terminal import fitted
    from grunnmodell.cli.writing import write_whole
    from grunnmodell.reporting.safe import shown

    files = [(folder / f.name, f.read_bytes()) for f in example_files()]
    there = [file.name for file, _ in files if file.exists()]
    if there and not force:
        raise Refused(
            f"already in the folder: {', '.join(there)}; nothing was copied. "
            "Name another folder, or use --force to write over them."
        )
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Refused(f"cannot make the folder ({type(error).__name__})") from None
    write_whole(files)
    lines = [f"{len(files)} examples copied to {shown(str(folder))}:"]
    lines += [f"  {file.name}" for file, _ in files]
    lines += ["", f"Next: grunnmodell check {shown(str(folder))}"]
    click.echo(fitted("\n".join(lines)))
