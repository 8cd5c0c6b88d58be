"""The course itself, whole, as a document in another notation: the same on any day.

It holds what the document held, sensitive fields too: it is the document.
"""

from grunnmodell.documents import dumps
from grunnmodell.hooks import Export, Exporter
from grunnmodell.text import Text

__all__ = ["PLAIN"]


def _yaml(given: Export) -> bytes:
    return dumps(given.forlop, format="yaml").encode()


def _json(given: Export) -> bytes:
    return dumps(given.forlop, format="json").encode()


PLAIN = (
    Exporter(kode="yaml", navn=Text.same("YAML"), suffix=".yaml", write=_yaml),
    Exporter(kode="json", navn=Text.same("JSON"), suffix=".json", write=_json),
)
