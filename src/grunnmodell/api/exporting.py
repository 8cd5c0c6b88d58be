"""Write courses, or a course model, in another format."""

import datetime as dt
from collections.abc import Sequence

from grunnmodell.api.checking import content_of
from grunnmodell.api.plugins import Plugins
from grunnmodell.documents import Document
from grunnmodell.errors import ExportError
from grunnmodell.exports import BUILT_IN, MODEL_FORMATS
from grunnmodell.forlop import Forlop
from grunnmodell.hooks import Export, ExportedCourse, Exporter
from grunnmodell.katalog import Forlopsmodell
from grunnmodell.text import Lang

__all__ = ["export", "insist_offered"]


def export(
    subject: Forlop | Document | Sequence[Forlop | Document] | Forlopsmodell,
    to: str,
    *,
    as_of: dt.date,
    plugins: Plugins | None = None,
    lang: Lang = "nb",
) -> bytes:
    """Return a course, several courses together, or a course model, written in a format.

    Parameters: ``subject``: several courses go into one file, in the order given, and only in the
    formats that can hold them; ``to``: the format's code: for a model ``svg`` or ``mermaid``;
    ``as_of``: the day it is written for; ``plugins``: None for the national content only;
    ``lang``: for formats that hold words.
    Raises ExportError when nobody offers the format for this subject, or when it fails.
    """
    plugins = plugins or Plugins.national()
    if isinstance(subject, Forlopsmodell):
        return _model(subject, to, plugins, lang)
    given = (subject,) if isinstance(subject, Forlop | Document) else subject
    courses = tuple(content_of(each) for each in given)
    exporter = insist_offered(courses, to, plugins)
    what = Export(
        courses=tuple(_course(forlop, as_of, plugins) for forlop in courses),
        as_of=as_of,
        lang=lang,
    )
    try:
        return exporter.write(what)
    except Exception as error:  # noqa: BLE001  # what a plugin raises may hold values
        raise ExportError(f"the export format failed ({type(error).__name__})") from None


def _course(forlop: Forlop, as_of: dt.date, plugins: Plugins) -> ExportedCourse:
    from grunnmodell.api.flow import assess

    return ExportedCourse(
        forlop=forlop,
        katalog=plugins.book_for(forlop).katalog,
        assess=lambda: assess(forlop, as_of=as_of, plugins=plugins),
    )


def insist_offered(courses: Sequence[Forlop | Document], to: str, plugins: Plugins) -> Exporter:
    """Return the format that can hold these courses together.

    Raises ExportError where there is none, or it is not for all of them, or holds only one.
    """
    exporter = _offered(to, [content_of(each) for each in courses], plugins)
    if not exporter.several and len(courses) != 1:
        several = sorted(e.kode for e in _exporters(plugins) if e.several)
        known = f"formats that hold several: {', '.join(several)}" if several else "none here does"
        raise ExportError(
            f"the format {to} holds one course, and {len(courses)} were given; {known}"
        )
    return exporter


def _offered(to: str, courses: Sequence[Forlop], plugins: Plugins) -> Exporter:
    """Return the format that is offered for each of the courses; without any, for some course."""
    plugged = [plugins.exporters_for(forlop) for forlop in courses] or [_exporters(plugins)]
    offers = [{e.kode: e for e in (*BUILT_IN, *each)} for each in plugged]
    lacking = sum(to not in offer for offer in offers)
    if not lacking:
        return offers[0][to]
    if lacking < len(offers):
        raise ExportError(
            f"the format {to} is not for every course: {lacking} of the {len(offers)} belong to "
            "services that its plugin does not cover"
        )
    known = sorted(set.intersection(*(set(offer) for offer in offers)))
    raise ExportError(f"no such format of a course; known are: {', '.join(known)}")


def _exporters(plugins: Plugins) -> tuple[Exporter, ...]:
    return tuple(e for c in plugins.contributions for e in c.items["exporters"])


def _model(modell: Forlopsmodell, to: str, plugins: Plugins, lang: Lang) -> bytes:
    if to not in MODEL_FORMATS:
        known = ", ".join(sorted(MODEL_FORMATS))
        raise ExportError(f"no such format of a course model; known are: {known}")
    from grunnmodell.exports.picture import FORMATS, ModelPicture

    book = plugins.whole_book()
    picture = ModelPicture(
        modell=modell,
        katalog=book.katalog,
        owners=book.owners,
        local=plugins.owner_of_model(modell.kode),
    )
    return FORMATS[to](picture, lang).encode()
