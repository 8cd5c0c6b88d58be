"""Where a course stands: its phases, what bars the next one, and what comes next."""

import datetime as dt

from grunnmodell.api.checking import content_of, insist_day
from grunnmodell.api.given import AnyExceptions, given_for
from grunnmodell.api.plugins import Plugins
from grunnmodell.checking import DEFAULT_SETTINGS, Assessment, Settings, Walk
from grunnmodell.documents import Document
from grunnmodell.errors import UnknownCodeError
from grunnmodell.flow import NextPhase, Obstacle, PhaseStatus, Step
from grunnmodell.forlop import Forlop

__all__ = ["assess", "history", "next_phases", "next_steps", "phase", "why_not"]

# A duty further off than a year, such as what is due at 18, is no next step.
_HORIZON = 365


def assess(
    subject: Forlop | Document,
    *,
    as_of: dt.date,
    plugins: Plugins | None = None,
    settings: Settings | None = None,
    exceptions: AnyExceptions = (),
    within: int = _HORIZON,
) -> Assessment:
    """Assess a course as it was known on a day: report, deadlines, phases and next steps.

    Parameters: ``subject``; ``as_of``; ``plugins``: None for the national content only;
    ``settings``; ``exceptions``: see ``check``; ``within``: leave out steps that are due only after
    so many days.
    A course whose model nobody defines, or that holds on another day, has a report and deadlines
    only. Raises DateRangeError where ``as_of`` is no plain date, PluginError for a deadline of a
    plugin's that cannot be computed.
    """
    return _walk(subject, as_of, plugins, settings, exceptions).assessment(within=within)


def phase(
    subject: Forlop | Document, *, as_of: dt.date, plugins: Plugins | None = None
) -> str | None:
    """Return the code of the phase (*fase*) a course is in on a day.

    None where its model is not known, or it has not begun. Raises DateRangeError where ``as_of``
    is no plain date.
    """
    spans = _walk(subject, as_of, plugins).run.context.phases
    return spans[-1].fase.kode if spans else None


def history(
    subject: Forlop | Document,
    *,
    as_of: dt.date,
    plugins: Plugins | None = None,
    settings: Settings | None = None,
) -> tuple[PhaseStatus, ...]:
    """Return each phase a course has been in, in order of days, and what was asked of it.

    A phase may come again: a course that was shelved and taken up, or ended and opened anew.
    Raises DateRangeError where ``as_of`` is no plain date.
    """
    return assess(subject, as_of=as_of, plugins=plugins, settings=settings).history


def next_phases(
    subject: Forlop | Document,
    *,
    as_of: dt.date,
    plugins: Plugins | None = None,
    settings: Settings | None = None,
) -> tuple[NextPhase, ...]:
    """Return the phases a way leads to from where a course is, and what bars each.

    Raises DateRangeError where ``as_of`` is no plain date.
    """
    return assess(subject, as_of=as_of, plugins=plugins, settings=settings).next_phases


def next_steps(
    subject: Forlop | Document,
    *,
    as_of: dt.date,
    plugins: Plugins | None = None,
    settings: Settings | None = None,
    within: int = _HORIZON,
) -> tuple[Step, ...]:
    """Return what comes next: what must be before what should be, the first due first.

    Parameters: ``subject``; ``as_of``; ``plugins``; ``settings``; ``within``: leave out what is due
    only after so many days. Raises DateRangeError where ``as_of`` is no plain date.
    """
    found = assess(subject, as_of=as_of, plugins=plugins, settings=settings, within=within)
    return found.next_steps


def why_not(
    subject: Forlop | Document,
    fase: str,
    *,
    as_of: dt.date,
    plugins: Plugins | None = None,
    settings: Settings | None = None,
) -> tuple[Obstacle, ...]:
    """Return everything that bars a course from a phase: nothing where it can enter it now.

    Parameters: ``subject``; ``fase``: code of the phase; ``as_of``; ``plugins``; ``settings``.
    Raises UnknownCodeError where the course's model is not known or has no such phase, and
    DateRangeError where ``as_of`` is no plain date. What is *should* or *may* never bars a phase.
    """
    walk = _walk(subject, as_of, plugins, settings)
    standing = walk.standing
    if standing is None:
        known = ", ".join(sorted(walk.book.katalog.modellversjoner))
        raise UnknownCodeError(f"no course model of that name holds on the day; known are: {known}")
    til = standing.modell.fase(fase)
    if til is None:
        known = ", ".join(f.kode for f in standing.modell.faser)
        raise UnknownCodeError(
            f"the course model {standing.modell.kode} has no such phase; its phases are: {known}"
        )
    return standing.why_not(til)


def _walk(
    subject: Forlop | Document,
    as_of: dt.date,
    plugins: Plugins | None,
    settings: Settings | None = None,
    exceptions: AnyExceptions = (),
) -> Walk:
    insist_day(as_of)
    plugins = plugins or Plugins.national()
    settings = settings or DEFAULT_SETTINGS
    plugins.insist_sound(settings)
    forlop = content_of(subject)
    source = subject.source if isinstance(subject, Document) else None
    return Walk(
        forlop,
        as_of=as_of,
        book=plugins.book_for(forlop),
        settings=settings,
        file=None if source is None else source.name,
        locate=None if source is None else source.locate,
        exceptions=given_for(exceptions, forlop.id),
    )
