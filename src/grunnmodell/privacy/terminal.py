"""Make text from a document safe to print on a terminal."""

import unicodedata

__all__ = ["printable"]

# Control characters, and the format characters that can turn text around (bidi overrides).
_UNSAFE = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})


def printable(text: str) -> str:
    """Return the text with every control and direction-changing character written as an escape."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(
        f"\\u{ord(ch):04x}" if unicodedata.category(ch) in _UNSAFE else ch for ch in text
    )
