"""Write a course in another format."""

from grunnmodell.api.plugins import Plugins
from grunnmodell.documents import Document
from grunnmodell.errors import ExportError
from grunnmodell.exports import BUILT_IN
from grunnmodell.forlop import Forlop
from grunnmodell.hooks import Exporter
from grunnmodell.text import Lang

__all__ = ["export", "exporters"]


def exporters(plugins: Plugins | None = None) -> dict[str, Exporter]:
    """Return every export format by code, the built-in ones and the plugins'."""
    own = (plugins or Plugins.national()).exporters
    return {e.kode: e for e in BUILT_IN} | own


def export(
    subject: Forlop | Document, to: str, *, plugins: Plugins | None = None, lang: Lang = "nb"
) -> bytes:
    """Return a course written in a format.

    Parameters: ``subject``; ``to``: the format's code; ``plugins``; ``lang``: for formats that
    hold words. Raises ExportError when nobody offers the format.
    """
    known = exporters(plugins)
    if to not in known:
        raise ExportError(f"no such export format; known are: {', '.join(sorted(known))}")
    forlop = subject.content if isinstance(subject, Document) else subject
    return known[to].write(forlop, lang)
