"""Messages whose values can only be days, numbers, codes and fixed words."""

from collections.abc import Mapping

from attrs import field, frozen

from grunnmodell.text import Lang, Param, Text

__all__ = ["Message", "birthday_text"]


@frozen
class Message:
    """A text and what is put into it, rendered when somebody reads it."""

    text: Text
    params: Mapping[str, Param] = field(factory=dict, hash=False)

    def __call__(self, lang: Lang) -> str:
        """Return the message in one language."""
        return self.text.fill(lang, self.params)


def birthday_text(years: int) -> Text:
    """Return «the nth birthday» in words, because the day itself would tell the birth date."""
    ordinal = {1: "st", 2: "nd", 3: "rd"}.get(years % 10, "th") if years // 10 != 1 else "th"
    return Text(nb=f"{years}-årsdagen", nn=f"{years}-årsdagen", en=f"{years}{ordinal} birthday")
