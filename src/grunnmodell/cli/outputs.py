"""Where reports go: standard output, and files that are never half written."""

import contextlib
import errno
import os
import sys
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path

import click
from attrs import frozen

from grunnmodell.cli.exits import Refused
from grunnmodell.cli.terminal import fitted
from grunnmodell.reporting import shown

__all__ = ["FORMATS", "Output", "print_report", "read_outputs", "write_whole"]

FORMATS = ("text", "concise", "json", "sarif")
# What programs read is UTF-8 with LF on every system.
_FOR_PEOPLE = frozenset({"text", "concise"})


@frozen
class Output:
    """A format and where it goes; ``file`` is None for standard output."""

    format: str
    file: Path | None = None

    @property
    def is_text(self) -> bool:
        """Say whether people read it."""
        return self.format in _FOR_PEOPLE


def read_outputs(formats: Sequence[str], output: Path | None) -> list[Output]:
    """Return the outputs asked for with ``--format`` and ``--output``.

    Raises click.UsageError where they contradict each other or cannot be written.
    """
    outputs = [_read(spec) for spec in formats] or [Output("text")]
    if output is not None:
        if len(outputs) != 1 or outputs[0].file is not None:
            raise click.UsageError(
                "--output goes with one --format; to write several, use --format FORMAT:FILE"
            )
        outputs = [Output(outputs[0].format, output)]
    if sum(o.file is None for o in outputs) > 1:
        raise click.UsageError(
            "only one format can go to standard output; give the others a file: --format json:FILE"
        )
    files = [o.file for o in outputs if o.file is not None]
    if len({os.path.normcase(f.absolute()) for f in files}) < len(files):
        raise click.UsageError("two formats would go to the same file")
    for file in files:
        if file.is_dir() or not file.parent.is_dir():
            raise click.UsageError(f"cannot write {shown(str(file))}: no such folder, or a folder")
    return outputs


def _read(spec: str) -> Output:
    name, colon, file = spec.partition(":")
    if name not in FORMATS:
        raise click.UsageError(
            f"--format is one of {', '.join(FORMATS)}, or one of them with :FILE"
        )
    if colon and not file:
        raise click.UsageError(f"--format {name}: names no file")
    return Output(name, Path(file) if file else None)


def write_whole(files: Iterable[tuple[Path, bytes]]) -> None:
    """Write files, all or none: each under another name first, then all renamed.

    Raises Refused where one of them cannot be written.
    """
    made: list[tuple[str, Path]] = []
    try:
        for file, data in files:
            handle, temporary = tempfile.mkstemp(dir=file.parent, prefix=".grunnmodell-")
            made.append((temporary, file))
            with os.fdopen(handle, "wb") as stream:
                stream.write(data)
            # Private while it is being made; afterwards as readable as any other new file.
            os.chmod(temporary, 0o666 & ~_umask())  # noqa: PTH101
        for temporary, file in made:
            os.replace(temporary, file)  # noqa: PTH105
    except OSError as error:
        raise Refused(f"cannot write the files ({type(error).__name__})") from None
    finally:
        for temporary, _ in made:
            with contextlib.suppress(OSError):
                os.unlink(temporary)  # noqa: PTH108


def _umask() -> int:
    mask = os.umask(0o022)
    os.umask(mask)
    return mask


def print_report(text: str, *, for_people: bool, colour: bool = False) -> None:
    """Print on standard output; somebody who stops reading does not make it fail."""
    try:
        if for_people:
            click.echo(fitted(text), nl=False, color=colour)
        else:
            sys.stdout.buffer.write(text.encode("utf-8"))
        sys.stdout.flush()
    except OSError as error:
        # Windows calls a closed pipe an invalid argument.
        if error.errno not in (errno.EPIPE, errno.EINVAL):
            raise
        # Python would try to flush once more when it ends, and complain.
        with contextlib.suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
