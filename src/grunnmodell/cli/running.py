"""Read and check what was named: the part of ``check`` and ``demo`` that does the work."""

import datetime as dt
import sys
from collections.abc import Iterable, Iterator

from grunnmodell.api import Plugins, check, unreadable
from grunnmodell.checking import Settings
from grunnmodell.cli.configuration import Config
from grunnmodell.cli.days import day_for
from grunnmodell.cli.exits import BROKEN, FINDINGS, OK, Refused
from grunnmodell.cli.inputs import STDIN, EmptyFolder, Inputs, Missing
from grunnmodell.cli.progress import counted
from grunnmodell.documents import Document, ExceptionFile, Source, read_all, read_all_bytes
from grunnmodell.documents.faults import Fault
from grunnmodell.documents.refusal import refusal
from grunnmodell.findings import DocumentError, Severity
from grunnmodell.reporting import Checked, Outcome
from grunnmodell.text import Text

__all__ = ["checked", "exit_code", "read_inputs", "run"]

_STDIN_NAME = "<stdin>"
# An unreadable document is checked for no day; a report has to name one all the same.
_NO_DAY = dt.date(1970, 1, 1)
_BARRED = Text(
    nb="du har ikke lesetilgang", nn="du har ikkje lesetilgang", en="you may not read it"
)


def run(
    inputs: Inputs,
    *,
    as_of: dt.date | None,
    plugins: Plugins,
    config: Config,
    progress: bool,
    exceptions: ExceptionFile | None = None,
    lower_migrated: bool = True,
) -> Outcome:
    """Read and check everything.

    Parameters: ``inputs``; ``as_of``: None for each document's own day, else today; ``plugins``;
    ``config``: which settings hold for which file; ``progress``: whether to count along on standard
    error; ``exceptions``: those kept beside the courses; ``lower_migrated``: whether old data weigh
    less; False goes before what the settings say.
    """

    def settings_for(file: str) -> Settings:
        found = config.settings_for(file)
        return found if lower_migrated else Settings(base=found, lower_migrated=False)

    items = counted(inputs.items) if progress else iter(inputs.items)
    return Outcome(
        checked=tuple(
            checked(name, result, as_of, plugins, settings_for(name), exceptions)
            for name, result in read_inputs(items)
        ),
        plugins=plugins.active,
        passed_over=inputs.passed_over,
        config=config.names,
        edition=config.edition,
    )


def read_inputs(
    items: Iterable[str | EmptyFolder | Missing],
) -> Iterator[tuple[str, Document | DocumentError]]:
    """Yield each document, or what is wrong with it, with its name."""
    for item in items:
        if isinstance(item, EmptyFolder):
            yield item.name, _refused("DOK-014", item.name, count=item.others)
        elif isinstance(item, Missing):
            yield item.name, _refused("DOK-001", item.name, reason=_BARRED)
        elif item == STDIN:
            data = _standard_input()
            yield from ((_STDIN_NAME, r) for r in read_all_bytes(data, name=_STDIN_NAME))
        else:
            yield from ((item, result) for result in read_all(item))


def _refused(rule: str, name: str, **params: Text | int) -> DocumentError:
    fault = Fault(rule=rule, params=params, whole_file=True)
    return refusal([fault], Source(name, "", "yaml"))


def _standard_input() -> bytes:
    if sys.stdin is None:
        raise Refused("there is no standard input to read from")
    return sys.stdin.buffer.read()


def checked(
    name: str,
    result: Document | DocumentError,
    as_of: dt.date | None,
    plugins: Plugins,
    settings: Settings,
    exceptions: ExceptionFile | None = None,
) -> Checked:
    """Check one document; of one that cannot be read, keep what is wrong with it."""
    if isinstance(result, DocumentError):
        report = unreadable(result.findings, as_of=as_of or _NO_DAY, plugins=plugins, file=name)
        return Checked(report=report)
    day, whence = day_for(result, as_of)
    report = check(
        result, as_of=day, plugins=plugins, settings=settings, exceptions=exceptions or ()
    )
    # Only findings have excerpts: the text of all other documents is let go.
    source = result.source if report.findings else None
    return Checked(report=report, day_from=whence, source=source)


def exit_code(outcome: Outcome, fail_on: str) -> int:
    """Return 2 where something broke, 1 where a finding weighs enough, else 0."""
    if outcome.broke:
        return BROKEN
    if fail_on == "never":
        return OK
    limit = Severity(fail_on)
    return FINDINGS if any(f.severity.at_least(limit) for f in outcome.findings) else OK
