"""Where some courses stand, for the commands that tell it."""

import datetime as dt
from collections.abc import Iterator

from attrs import field, frozen

from grunnmodell._version import __version__
from grunnmodell.checking import Assessment, PluginInfo
from grunnmodell.findings import Finding
from grunnmodell.flow import Obstacle, Step
from grunnmodell.forlop import Tilknytning
from grunnmodell.katalog import Fase
from grunnmodell.reporting.listing import due_text
from grunnmodell.reporting.outcome import Dated
from grunnmodell.text import Text

__all__ = ["Barred", "Standings", "Stood", "due_of"]


@frozen(kw_only=True)
class Barred:
    """What bars a course from a phase: ``handling`` tells how it is entered, where a way leads."""

    fase: Fase
    obstacles: tuple[Obstacle, ...]
    handling: Text | None = None


@frozen(kw_only=True)
class Stood(Dated):
    """Where one course stands.

    Parameters, beside those of a dated document: ``assessment``: None for a document that could
    not be read; ``barred``: what bars the phase that was asked for, where one was; ``refused``: why
    that cannot be said of this course; ``linked``: the courses it belongs together with;
    ``findings``: what is wrong with a document that could not be read.
    """

    assessment: Assessment | None = None
    barred: Barred | None = None
    refused: str | None = None
    linked: tuple[Tilknytning, ...] = ()
    findings: tuple[Finding, ...] = ()


@frozen(kw_only=True)
class Standings:
    """A run that tells where some courses stand.

    Parameters: ``documents``; ``plugins``: those active; ``show_values``: tell also the days that
    tell a birth date; ``version``: of grunnmodell.
    """

    documents: tuple[Stood, ...]
    plugins: tuple[PluginInfo, ...] = field(default=())
    show_values: bool = False
    version: str = __version__

    @property
    def findings(self) -> Iterator[Finding]:
        """What is wrong with the documents that could not be read."""
        return (f for document in self.documents for f in document.findings)


def due_of(step: Step, *, show_values: bool) -> dt.date | Text | None:
    """Return the day a step is due, in words where it would tell a birth date; None for no day."""
    deadline = step.deadline
    if deadline is None or step.due is None:
        return None
    if not deadline.from_birth or show_values:
        return step.due
    return due_text(deadline)
