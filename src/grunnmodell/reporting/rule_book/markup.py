"""HTML that cannot be forgotten to escape: only ``text`` and ``tag`` make it."""

from collections.abc import Iterable
from html import escape
from typing import NewType
from urllib.parse import quote

from grunnmodell.reporting.safe import shown

__all__ = ["Html", "anchor", "joined", "link", "tag", "text", "to_anchor"]

Html = NewType("Html", str)

# What Lovdata's addresses and our own anchors hold, and a URI may.
_URI_SIGNS = "%/:=&?~#+!$,;'@()*[]"

_VOID = frozenset({"input", "meta"})


def text(words: str) -> Html:
    """Return plain words as HTML: nothing in them is markup, and nothing turns the text around."""
    return Html("\n".join(escape(shown(line)) for line in words.split("\n")))


def tag(name: str, /, *inside: Html, **attributes: str) -> Html:
    """Return an element; ``class_`` and ``for_`` are written so, ``aria_label`` with a hyphen."""
    given = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{escape(value)}"'
        for key, value in attributes.items()
    )
    end = "" if name in _VOID else f"</{name}>"
    return Html(f"<{name}{given}>{''.join(inside)}{end}")


def joined(parts: Iterable[Html], between: str = "\n") -> Html:
    """Return pieces of HTML one after another."""
    return Html(between.join(parts))


def anchor(*parts: str) -> str:
    """Return the id of an element: never two alike, since a slash stands in no code."""
    return "/".join("".join(shown(part).split()) for part in parts)


def link(url: str, *inside: Html) -> Html:
    """Return a link to an address."""
    return tag("a", *inside, href=quote(url, safe=_URI_SIGNS))


def to_anchor(own: str, *inside: Html) -> Html:
    """Return a link to an element of the same page."""
    return link(f"#{quote(own, safe='/')}", *inside)
