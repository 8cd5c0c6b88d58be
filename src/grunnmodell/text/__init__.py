"""Text a caseworker may read, always in bokmål, nynorsk and English."""

import datetime as dt
import re
from collections.abc import Mapping
from enum import Enum
from typing import Literal, get_args

from attrs import frozen

__all__ = ["LANGS", "Lang", "Param", "Text", "render_param"]

Lang = Literal["nb", "nn", "en"]
LANGS: tuple[Lang, ...] = get_args(Lang)

_PLACEHOLDER = re.compile(r"\{(\w+)\}")


@frozen
class Text:
    """A text in bokmål, nynorsk and English; none of the three can be left out.

    Parameters: ``nb``, ``nn``, ``en``: the text, with ``{name}`` for a value put in later.
    """

    nb: str
    nn: str
    en: str

    @classmethod
    def same(cls, words: str) -> "Text":
        """Return a text that is the same in all three: a code, a name, an abbreviation."""
        return cls(nb=words, nn=words, en=words)

    def in_lang(self, lang: Lang) -> str:
        """Return the text in one language, placeholders unfilled."""
        return {"nb": self.nb, "nn": self.nn, "en": self.en}[lang]

    def fill(self, lang: Lang, params: Mapping[str, "Param"]) -> str:
        """Return the text with its placeholders filled, dates and words in the same language."""
        return _PLACEHOLDER.sub(
            lambda hit: render_param(params[hit.group(1)], lang), self.in_lang(lang)
        )

    def with_values(self, **params: "Param") -> "Text":
        """Return the text with its placeholders filled in each language."""
        return Text(**{lang: self.fill(lang, params) for lang in LANGS})

    def placeholders(self) -> frozenset[str]:
        """Return the names the bokmål text puts in; a test asserts that all three agree."""
        return frozenset(_PLACEHOLDER.findall(self.nb))


# What may be put into a message: never free text, so that no child's words can slip in.
Param = dt.date | int | Enum | Text


def render_param(value: Param, lang: Lang) -> str:
    """Write one value in a message: a date as people write it, an enum by its own spelling."""
    match value:
        case Text():
            return value.in_lang(lang)
        case Enum():
            return str(value.value)
        case dt.date():
            return value.isoformat() if lang == "en" else f"{value:%d.%m.%Y}"
        case _:
            return str(value)
