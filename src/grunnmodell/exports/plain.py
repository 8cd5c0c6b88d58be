"""The course itself, whole, as a document in another notation: the same on any day.

It holds what the document held, sensitive fields too: it is the document.
"""

import datetime as dt

from grunnmodell.documents import dumps
from grunnmodell.forlop import Forlop
from grunnmodell.hooks import Exporter
from grunnmodell.text import Lang, Text

__all__ = ["PLAIN"]


def _yaml(forlop: Forlop, as_of: dt.date, lang: Lang) -> bytes:
    return dumps(forlop, format="yaml").encode()


def _json(forlop: Forlop, as_of: dt.date, lang: Lang) -> bytes:
    return dumps(forlop, format="json").encode()


PLAIN = (
    Exporter(kode="yaml", navn=Text.same("YAML"), suffix=".yaml", write=_yaml),
    Exporter(kode="json", navn=Text.same("JSON"), suffix=".json", write=_json),
)
