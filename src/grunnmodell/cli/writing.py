"""Print on standard output, and write files that are never half written."""

import contextlib
import errno
import os
import stat
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

import click

from grunnmodell.cli.exits import Refused
from grunnmodell.cli.terminal import fitted

__all__ = ["deliver", "print_bytes", "print_report", "write_whole"]


def write_whole(files: Iterable[tuple[Path, bytes]]) -> None:
    """Write files, all or none: each under another name first, then all renamed.

    Raises Refused where one of them cannot be written.
    """
    files = tuple(files)
    # Loads a fifth of what a whole check does: only for those who want files.
    import tempfile

    made: list[tuple[str, Path]] = []
    try:
        for file, data in files:
            handle, temporary = tempfile.mkstemp(dir=file.parent, prefix=".grunnmodell-")
            made.append((temporary, file))
            with os.fdopen(handle, "wb") as stream:
                stream.write(data)
            # Private while it is being made; afterwards as readable as what it replaces, or as any
            # other new file.
            os.chmod(temporary, _mode(file))  # noqa: PTH101  # mkstemp gives a name
        for temporary, file in made:
            os.replace(temporary, file)  # noqa: PTH105  # so too
    except OSError as error:
        why = error.strerror or type(error).__name__
        raise Refused(f"cannot write the files: {why.lower()} ({_named(files)})") from None
    finally:
        for temporary, _ in made:
            with contextlib.suppress(OSError):
                os.unlink(temporary)  # noqa: PTH108  # so too


def _named(files: Iterable[tuple[Path, bytes]]) -> str:
    from grunnmodell.reporting import shown

    return ", ".join(shown(str(file)) for file, _ in files)


def _mode(file: Path) -> int:
    return stat.S_IMODE(file.stat().st_mode) if file.exists() else 0o666 & ~_umask()


def _umask() -> int:
    mask = os.umask(0o022)
    os.umask(mask)
    return mask


def print_report(text: str, *, for_people: bool, colour: bool = False) -> None:
    """Print on standard output; somebody who stops reading does not make it fail.

    What programs read is UTF-8 with LF on every system.
    """
    if not for_people:
        print_bytes(text.encode("utf-8"))
        return
    _print(lambda: click.echo(fitted(text), nl=False, color=colour))


def print_bytes(data: bytes) -> None:
    """Print bytes on standard output as they are; see above."""
    _print(lambda: sys.stdout.buffer.write(data))


def _print(write: Callable[[], object]) -> None:
    if sys.stdout is None:
        raise Refused("there is no standard output to write to")
    try:
        write()
        sys.stdout.flush()
    except OSError as error:
        # Windows calls a closed pipe an invalid argument.
        if error.errno not in (errno.EPIPE, errno.EINVAL):
            raise Refused(f"cannot write to standard output ({type(error).__name__})") from None
        # Python would try to flush once more when it ends, and complain.
        with contextlib.suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def deliver(text: str, file: Path | None, *, for_people: bool, colour: bool = False) -> None:
    """Print on standard output, or write to a file: whole or not at all."""
    if file is None:
        print_report(text, for_people=for_people, colour=colour)
    else:
        write_whole([(file.resolve(), text.encode("utf-8"))])
