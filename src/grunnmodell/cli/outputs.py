"""Which formats go where."""

import os
from collections.abc import Iterable, Sequence
from pathlib import Path

import click
from attrs import frozen

from grunnmodell.reporting import shown

__all__ = ["FORMATS", "Output", "insist_writable", "read_outputs"]

FORMATS = ("text", "concise", "json", "sarif")
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


def read_outputs(
    formats: Sequence[str], output: Path | None, *, read: Iterable[str | Path | None] = ()
) -> list[Output]:
    """Return the outputs asked for with ``--format`` and ``--output``.

    Parameters: ``read``: what was named to be read.
    Raises click.UsageError where they contradict each other or cannot be written.
    """
    outputs = [_read(spec) for spec in formats] or [Output("text")]
    if output is not None:
        if len(outputs) != 1 or outputs[0].file is not None:
            raise click.UsageError(
                "--output goes with one --format; to write several, use --format FORMAT:FILE"
            )
        outputs = [Output(outputs[0].format, output.resolve())]
    if sum(o.file is None for o in outputs) > 1:
        raise click.UsageError(
            "only one format can go to standard output; give the others a file: --format json:FILE"
        )
    files = [o.file for o in outputs if o.file is not None]
    places = {os.path.normcase(f) for f in files}
    if len(places) < len(files):
        raise click.UsageError("two formats would go to the same file")
    named = tuple(read)
    for file in files:
        insist_writable(file, read=named)
    return outputs


def insist_writable(output: Path | None, *, read: Iterable[str | Path | None] = ()) -> None:
    """Refuse what is no file, such as a device, and what would be a loss.

    That is a course, a configuration, and what the run itself reads. Parameters: ``output``: where
    to write, None for nowhere; ``read``: what was named to be read.
    """
    if output is None:
        return
    file = output.resolve()
    if not file.parent.is_dir() or (file.exists() and not file.is_file()):
        raise _cannot_write(file, "no such folder, or no file")
    if file.exists():
        from grunnmodell.cli.configuration.finding import NAMES
        from grunnmodell.documents import is_document

        if file.name in NAMES:
            raise _cannot_write(file, "a configuration stands there, and would be lost")
        if is_document(file):
            raise _cannot_write(file, "a course stands there, and would be lost")
    if _place(file) in {_place(each) for each in read if each is not None}:
        raise _cannot_write(file, "it is read in this run, and would be lost")


def _place(file: str | Path) -> str:
    return os.path.normcase(os.path.realpath(file))


def _cannot_write(file: Path, why: str) -> click.UsageError:
    return click.UsageError(f"cannot write {shown(str(file))}: {why}")


def _read(spec: str) -> Output:
    name, colon, file = spec.partition(":")
    if name not in FORMATS:
        raise click.UsageError(
            f"--format is one of {', '.join(FORMATS)}, or one of them with :FILE"
        )
    if colon and not file:
        raise click.UsageError(f"--format {name}: names no file")
    # A link is followed: what it names is written, and the link stays.
    return Output(name, Path(file).resolve() if file else None)
