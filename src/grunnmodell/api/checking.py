"""Check courses."""

import datetime as dt
from collections.abc import Iterable, Iterator

from attrs import evolve

from grunnmodell.api.given import AnyExceptions, given_for
from grunnmodell.api.plugins import Plugins
from grunnmodell.checking import (
    DEFAULT_SETTINGS,
    Report,
    Settings,
    by_due,
    check_course,
    insist_sound,
    known_on,
)
from grunnmodell.documents import Document, ExceptionFile
from grunnmodell.errors import DateRangeError
from grunnmodell.findings import Finding
from grunnmodell.flow import Deadline, DeadlineState, deadlines_of
from grunnmodell.forlop import Forlop, Index

__all__ = [
    "check",
    "check_many",
    "content_of",
    "deadlines",
    "insist_day",
    "unreadable",
]


def check(
    subject: Forlop | Document,
    *,
    as_of: dt.date,
    plugins: Plugins | None = None,
    settings: Settings | None = None,
    exceptions: AnyExceptions = (),
) -> Report:
    """Check a course as it was known on a day.

    Parameters: ``subject``: a course, or a document, whose findings then have line and column;
    ``as_of``: the day; ``plugins``: None for the national content only; ``settings``;
    ``exceptions``: beside the document's own, from ``read_exceptions`` or made in code: an Unntak,
    or a Forlopsunntak, which is passed over where it names another course.
    Returns the report. Content never makes it raise. Raises DateRangeError where ``as_of`` is no
    plain date, SettingsError for settings that name a rule nobody has.
    """
    insist_day(as_of)
    plugins = plugins or Plugins.national()
    settings = settings or DEFAULT_SETTINGS
    plugins.insist_sound(settings)
    forlop = content_of(subject)
    source = subject.source if isinstance(subject, Document) else None
    return check_course(
        forlop,
        as_of=as_of,
        book=plugins.book_for(forlop),
        settings=settings,
        file=source.name if source is not None else None,
        locate=source.locate if source is not None else None,
        exceptions=given_for(exceptions, forlop.id),
    )


def check_many(
    subjects: Iterable[Forlop | Document],
    *,
    as_of: dt.date,
    plugins: Plugins | None = None,
    settings: Settings | None = None,
    exceptions: AnyExceptions = (),
) -> Iterator[Report]:
    """Yield the report of each course, one at a time. Parameters: see ``check``."""
    plugins = plugins or Plugins.national()
    given = exceptions if isinstance(exceptions, ExceptionFile) else tuple(exceptions)
    for subject in subjects:
        yield check(subject, as_of=as_of, plugins=plugins, settings=settings, exceptions=given)


def unreadable(
    findings: Iterable[Finding],
    *,
    as_of: dt.date,
    plugins: Plugins | None = None,
    file: str | None = None,
) -> Report:
    """Return the report of a document that could not be read as a course."""
    active = (plugins or Plugins.national()).active
    return Report(as_of=as_of, findings=tuple(findings), file=file, plugins=active)


def deadlines(
    subject: Forlop | Document,
    *,
    as_of: dt.date,
    plugins: Plugins | None = None,
    all_states: bool = False,
) -> tuple[Deadline, ...]:
    """Return every deadline (*frist*) of a course, and how it stands on a day, the first due first.

    Parameters: ``subject``; ``as_of``: the day; ``plugins``: None for the national content only;
    ``all_states``: also those that do not apply, each with the reason why.
    Raises DateRangeError where ``as_of`` is no plain date, PluginError for a deadline of a plugin's
    that cannot be computed. Source: each deadline's ``hjemmel``.
    """
    insist_day(as_of)
    forlop = content_of(subject)
    known = known_on(Index(forlop), as_of)
    book = (plugins or Plugins.national()).book_for(forlop)
    index = Index(known.forlop)
    states = [s for s in DeadlineState if all_states or s is not DeadlineState.NOT_APPLICABLE]
    regler = [r for r in book.katalog.fristregler if r.is_for(forlop.modell)]

    found = deadlines_of(regler, index, as_of, states=states, on_crash=insist_sound(book))
    placed = (evolve(d, path=known.original(d.path)) for d in found)
    return tuple(sorted(placed, key=by_due))


def content_of(subject: Forlop | Document) -> Forlop:
    """Return the course of a document, or the course itself."""
    return subject.content if isinstance(subject, Document) else subject


def insist_day(as_of: dt.date) -> None:
    """Raise DateRangeError where the day is no plain date."""
    if type(as_of) is not dt.date:
        raise DateRangeError("as_of must be a date (datetime.date)")
