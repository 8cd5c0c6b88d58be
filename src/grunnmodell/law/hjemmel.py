"""A citation: where in which source a duty stands."""

from attrs import frozen

from grunnmodell.text import Lang, Text

__all__ = ["Hjemmel"]

_LEDD = {
    "nb": ("første", "andre", "tredje", "fjerde", "femte", "sjette", "sjuende", "åttende"),
    "nn": ("første", "andre", "tredje", "fjerde", "femte", "sjette", "sjuande", "åttande"),
    "en": ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth"),
}
_PART = {
    "nb": ("{} ledd", "bokstav {}", "{} punktum"),
    "nn": ("{} ledd", "bokstav {}", "{} punktum"),
    "en": ("{} paragraph", "letter {}", "{} sentence"),
}


@frozen
class Hjemmel:
    """The legal source (*hjemmel*) of a duty: an act with its §, or a document's section.

    Parameters: ``source``: the statute's id; ``short``, ``name``: how it is cited; ``paragraf``,
    ``ledd``, ``bokstav``, ``punktum``: section, paragraph, letter and sentence of an act;
    ``section``: the section of a guideline; ``url``: where to read it; ``is_law``: whether the
    source is an act or a regulation; ``describes``: the course models a guideline describes.
    Made by ``Lov.paragraf`` and ``Lov.section``.
    """

    source: str
    short: Text
    name: Text
    paragraf: str | None = None
    ledd: int | None = None
    bokstav: str | None = None
    punktum: int | None = None
    section: Text | None = None
    url: str | None = None
    is_law: bool = True
    describes: tuple[str, ...] = ()

    def cite(self, lang: Lang) -> str:
        """Return the citation in short, such as ``bvl. § 8-1 andre ledd``."""
        return f"{self.short.in_lang(lang)} {self._place(lang)}"

    def cite_in_full(self, lang: Lang) -> str:
        """Return the citation with the source's full name."""
        return f"{self.name.in_lang(lang)} {self._place(lang)}"

    def _place(self, lang: Lang) -> str:
        if self.section is not None:
            return self.section.in_lang(lang)
        ledd, bokstav, punktum = _PART[lang]
        parts = [f"§ {self.paragraf}"]
        if self.ledd is not None:
            parts.append(ledd.format(_LEDD[lang][self.ledd - 1]))
        if self.bokstav is not None:
            parts.append(bokstav.format(self.bokstav))
        if self.punktum is not None:
            parts.append(punktum.format(_LEDD[lang][self.punktum - 1]))
        return " ".join(parts)
