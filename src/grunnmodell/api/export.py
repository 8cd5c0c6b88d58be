"""Write a course in another format."""

import datetime as dt

from grunnmodell.api.plugins import Plugins
from grunnmodell.documents import Document
from grunnmodell.errors import ExportError
from grunnmodell.exports import BUILT_IN
from grunnmodell.forlop import Forlop
from grunnmodell.text import Lang

__all__ = ["export"]


def export(
    subject: Forlop | Document,
    to: str,
    *,
    as_of: dt.date,
    plugins: Plugins | None = None,
    lang: Lang = "nb",
) -> bytes:
    """Return a course written in a format.

    Parameters: ``subject``; ``to``: the format's code; ``as_of``: the day it is written for;
    ``plugins``: None for the built-in formats only; ``lang``: for formats that hold words.
    Raises ExportError when nobody offers the format for this course, or when it fails.
    """
    forlop = subject.content if isinstance(subject, Document) else subject
    known = {e.kode: e for e in BUILT_IN}
    known |= {e.kode: e for e in (plugins or Plugins.national()).exporters_for(forlop)}
    if to not in known:
        raise ExportError(f"no such export format; known are: {', '.join(sorted(known))}")
    try:
        return known[to].write(forlop, as_of, lang)
    except Exception as error:  # noqa: BLE001  # what a plugin raises may hold values
        raise ExportError(f"the export format failed ({type(error).__name__})") from None
