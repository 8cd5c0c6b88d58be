"""Write a course, or a course model, in another format."""

import datetime as dt

from grunnmodell.api.plugins import Plugins
from grunnmodell.documents import Document
from grunnmodell.errors import ExportError
from grunnmodell.exports import BUILT_IN, MODEL_FORMATS
from grunnmodell.forlop import Forlop
from grunnmodell.katalog import Forlopsmodell
from grunnmodell.text import Lang

__all__ = ["export"]


def export(
    subject: Forlop | Document | Forlopsmodell,
    to: str,
    *,
    as_of: dt.date,
    plugins: Plugins | None = None,
    lang: Lang = "nb",
) -> bytes:
    """Return a course, or a course model, written in a format.

    Parameters: ``subject``; ``to``: the format's code: for a model ``svg`` or ``mermaid``;
    ``as_of``: the day it is written for; ``plugins``: None for the national content only;
    ``lang``: for formats that hold words.
    Raises ExportError when nobody offers the format for this subject, or when it fails.
    """
    plugins = plugins or Plugins.national()
    if isinstance(subject, Forlopsmodell):
        return _model(subject, to, plugins, lang)
    forlop = subject.content if isinstance(subject, Document) else subject
    known = {e.kode: e for e in BUILT_IN}
    known |= {e.kode: e for e in plugins.exporters_for(forlop)}
    if to not in known:
        raise ExportError(f"no such format of a course; known are: {', '.join(sorted(known))}")
    try:
        return known[to].write(forlop, as_of, lang)
    except Exception as error:  # noqa: BLE001  # what a plugin raises may hold values
        raise ExportError(f"the export format failed ({type(error).__name__})") from None


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
