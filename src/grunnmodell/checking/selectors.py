"""What settings name duties by: an id, a topic, the rules of a plugin, or all of them."""

import re
from collections.abc import Iterable
from fnmatch import fnmatchcase

__all__ = ["ALL", "best", "is_of_document", "matches", "plugin_of"]

ALL = "ALL"
_TOPIC = re.compile(r"[A-Z]{3}-?")
_OF_PLUGIN = re.compile(r"(?P<name>[^/*?\[\]\s]+)/[^/\s]+")
_SIGNS = re.compile(r"[*?]|\[[^]]*\]")
# Of faults of the document itself: what is no duty, and cannot be chosen.
_DOCUMENT = "DOK"


def matches(selector: str, rule: str) -> bool:
    """Say whether a selector names a rule, by its id."""
    if selector in (ALL, rule):
        return True
    if _TOPIC.fullmatch(selector):
        return rule.startswith(f"{selector.rstrip('-')}-") and "/" not in rule
    return plugin_of(selector) is not None and fnmatchcase(rule, selector)


def best(selectors: Iterable[str], rule: str) -> tuple[int, str] | None:
    """Return the selector that names a rule most exactly, and how exactly; None where none does.

    An id is more exact than any topic or pattern; of those, the one with the most letters that
    must agree is; ``ALL`` is the least exact.
    """
    ranked = [(_exactness(s, rule), s) for s in selectors if matches(s, rule)]
    return max(ranked, default=None)


def _exactness(selector: str, rule: str) -> int:
    if selector == ALL:
        return 0
    if selector == rule:
        return len(rule) + 1
    return len(_SIGNS.sub("", selector.rstrip("-")))


def plugin_of(selector: str) -> str | None:
    """Return the name of the plugin whose rules a selector names, None where it names none's."""
    found = _OF_PLUGIN.fullmatch(selector)
    return None if found is None else found["name"]


def is_of_document(selector: str) -> bool:
    """Say whether a selector names faults of the document itself."""
    return selector.casefold() == _DOCUMENT.casefold() or selector.upper().startswith(
        f"{_DOCUMENT}-"
    )
