"""The course itself, as a document in another notation."""

from grunnmodell.documents import dumps
from grunnmodell.forlop import Forlop
from grunnmodell.hooks import Exporter
from grunnmodell.text import Lang, Text

__all__ = ["PLAIN"]


def _yaml(forlop: Forlop, lang: Lang) -> bytes:  # a document is the same in any language
    return dumps(forlop, format="yaml").encode()


def _json(forlop: Forlop, lang: Lang) -> bytes:  # likewise
    return dumps(forlop, format="json").encode()


PLAIN = (
    Exporter(kode="yaml", navn=Text.same("YAML"), suffix=".yaml", write=_yaml),
    Exporter(kode="json", navn=Text.same("JSON"), suffix=".json", write=_json),
)
