"""Say what somebody may have meant, without repeating what was typed."""

from collections.abc import Iterable
from difflib import get_close_matches

__all__ = ["meant"]


def meant(word: str, known: Iterable[str]) -> str:
    """Return «did you mean …?» with a space before it, or nothing."""
    by_folded = {k.casefold(): k for k in known}
    close = get_close_matches(word.casefold(), by_folded, 3)
    return f" Did you mean {' or '.join(by_folded[c] for c in close)}?" if close else ""
