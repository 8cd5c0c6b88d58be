"""The agenda of a meeting, empty or filled from a course."""

import datetime as dt

from grunnmodell.api.checking import content_of, insist_day
from grunnmodell.api.plugins import Plugins
from grunnmodell.checking import Settings, Walk
from grunnmodell.documents import Document
from grunnmodell.errors import UnknownCodeError
from grunnmodell.exports.agenda import Course, agenda
from grunnmodell.forlop import Forlop
from grunnmodell.katalog import Katalog, Motemal
from grunnmodell.text import Lang

__all__ = ["template"]

# What a meeting is to decide on next lies closer than a year.
_QUARTER = 92


def template(
    kode: str,
    *,
    on: dt.date,
    subject: Forlop | Document | None = None,
    plugins: Plugins | None = None,
    lang: Lang = "nb",
    show_values: bool = False,
) -> str:
    """Return the agenda of a meeting (*møtemal*) in Markdown.

    Parameters: ``kode``: of the template, such as ``stoppunkt``; ``on``: the day of the meeting;
    ``subject``: a course to fill it from, as it was known on that day; None for an empty one;
    ``plugins``: None for the national content only; ``lang``; ``show_values``: also the words of
    goals, which are sensitive.
    Points that the course has marked as outside the assignment are left out, and named at the end.
    Raises UnknownCodeError where there is no such template on that day, DateRangeError where
    ``on`` is no plain date. Source: each template's ``hjemmel``.
    """
    insist_day(on)
    plugins = plugins or Plugins.national()
    if subject is None:
        katalog = plugins.whole_book().katalog
        return agenda(_found(kode, katalog, on), katalog, lang=lang)
    forlop = content_of(subject)
    book = plugins.book_for(forlop)
    walk = Walk(forlop, as_of=on, book=book, settings=Settings())
    course = Course(
        forlop=walk.run.index.forlop,
        as_of=on,
        assessment=walk.assessment(within=_QUARTER),
        show_values=show_values,
    )
    return agenda(_found(kode, book.katalog, on), book.katalog, lang=lang, course=course)


def _found(kode: str, katalog: Katalog, on: dt.date) -> Motemal:
    mal = katalog.motemaler.get(kode)
    if mal is not None and on in mal.validity:
        return mal
    known = ", ".join(m.kode for m in katalog.motemaler.values() if on in m.validity)
    there = f"known are: {known}" if known else "none holds then"
    raise UnknownCodeError(f"there is no template of that code on the day; {there}")
