"""What a terminal can show."""

import os
import sys
from collections.abc import Mapping

__all__ = ["fitted", "use_colour"]

# A question mark would be all that is left of many Norwegian words.
_FALLBACKS = {
    "§": "par.",
    "«": '"',
    "»": '"',
    "–": "-",
    "−": "-",
    "…": "...",
    "·": "-",
    "’": "'",
    "æ": "ae",
    "ø": "oe",
    "å": "aa",
    "Æ": "Ae",
    "Ø": "Oe",
    "Å": "Aa",
    "é": "e",
}


def fitted(text: str, encoding: str | None = None) -> str:
    """Return the text with every sign replaced that standard output cannot show.

    Parameters: ``text``; ``encoding``: None for that of standard output.
    """
    encoding = encoding or getattr(sys.stdout, "encoding", None) or "utf-8"
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return "".join(_fit(ch, encoding) for ch in text)
    return text


def _fit(sign: str, encoding: str) -> str:
    try:
        sign.encode(encoding)
    except UnicodeEncodeError:
        return _FALLBACKS.get(sign, "?")
    return sign


def use_colour(asked: bool | None, environ: Mapping[str, str] = os.environ) -> bool:
    """Say whether to colour standard output.

    ``--colour`` and ``--no-colour`` win, then NO_COLOR, then FORCE_COLOR; otherwise it is coloured
    where it is a terminal that can.
    """
    if asked is not None:
        return asked
    if environ.get("NO_COLOR"):
        return False
    if environ.get("FORCE_COLOR"):
        return True
    return sys.stdout.isatty() and environ.get("TERM") != "dumb"
