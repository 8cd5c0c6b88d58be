"""Is a file one of ours? Asked of every file in a folder, so it costs little."""

import json
import re
from pathlib import Path

from grunnmodell.documents.decoding import is_utf_16
from grunnmodell.documents.files import start_of
from grunnmodell.documents.limits import DEFAULT_LIMITS, Limits

__all__ = ["is_document"]

_YAML, _JSON = frozenset({".yaml", ".yml"}), frozenset({".json"})
_LINES = frozenset({".jsonl", ".ndjson"})

# A top-level key of block YAML stands at the start of a line.
_BLOCK = re.compile(r"""^(?:"grunnmodell"|'grunnmodell'|grunnmodell)[ \t]*:""", re.MULTILINE)
_FLOW = re.compile(r"""\A(?:\s|#.*\n|---)*\{(?:[^{}\[\]]*,)?\s*["']?grunnmodell["']?\s*:""")
_FIRST_KEY = re.compile(r'\A\s*\{\s*"grunnmodell"\s*:')


def is_document(path: "str | Path", *, limits: Limits = DEFAULT_LIMITS) -> bool:
    """Say whether a YAML, JSON or JSON Lines file has ``grunnmodell`` as a key at its top.

    A file that has it and is broken elsewhere counts, so that it is reported and not passed over.
    Reports written by grunnmodell also carry the key, but are no documents.

    Parameters: ``path``; ``limits``: more than this is not looked at.
    """
    file = Path(path)
    suffix = file.suffix.lower()
    if suffix not in _YAML | _JSON | _LINES:
        return False
    text = _text(start_of(file, limits.max_bytes))
    if "grunnmodell" not in text:
        return False
    if suffix in _YAML:
        return bool(_BLOCK.search(text) or _FLOW.match(text))
    return _is_json_document(text.lstrip().partition("\n")[0] if suffix in _LINES else text)


def _text(data: bytes) -> str:
    # Any decoding will do: the key is ASCII, and a wrong one is reported when the file is read.
    if is_utf_16(data):
        return data.replace(b"\0", b"").decode("latin-1").lstrip("ÿþ")
    return data.decode("latin-1").removeprefix("ï»¿")


def _is_json_document(text: str) -> bool:
    try:
        tree = json.loads(text)
    except (ValueError, RecursionError):
        return _FIRST_KEY.match(text) is not None
    return isinstance(tree, dict) and "grunnmodell" in tree and not _is_report(tree)


def _is_report(tree: dict[str, object]) -> bool:
    return str(tree.get("format", "")).startswith("grunnmodell-")
