"""An act, a regulation or a guideline that duties rest on, and a citation of a place in it."""

import datetime as dt
from enum import Enum

from attrs import frozen

from grunnmodell.law.validity import NOT_SET, Validity
from grunnmodell.text import Lang, Text

__all__ = ["Ground", "Hjemmel", "Lov", "LovStatus", "LovVersion"]

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


class Ground(Enum):
    """What kind of source it is: only acts and regulations bind everyone by themselves."""

    ACT = "lov"
    REGULATION = "forskrift"
    GUIDELINE = "retningslinje"
    CATALOGUE = "katalog"
    STANDARD_COURSE = "standardforløp"
    MODEL = "grunnmodell"
    STRATEGY = "strategi"
    SPECIFICATION = "spesifikasjon"
    OURS = "vår"

    @property
    def is_law(self) -> bool:
        """Say whether the source is an act or a regulation."""
        return self in (Ground.ACT, Ground.REGULATION)


class LovStatus(Enum):
    """Whether a source is in force on a day."""

    IN_FORCE = "in-force"
    NOT_YET = "not-yet"
    REPEALED = "repealed"
    # Adopted, and no day set for it to come into force.
    DATE_NOT_SET = "date-not-set"


@frozen
class LovVersion:
    """One change of a statute, and the day it counts from.

    Parameters: ``start``: the first day, None where it is adopted and the day is not set; ``by``:
    the amending act, None for the statute itself; ``changes``: the sections changed that the
    rules or the model look at.
    """

    start: dt.date | None
    by: str | None = None
    changes: tuple[str, ...] = ()


@frozen(cache_hash=True)
class Lov:
    """A statute (*lov*) or other source of duties, with the time it is in force.

    Parameters: ``id``: its official number, such as ``LOV-2021-06-18-97``, or a short key of a
    document; ``abbreviation``: how it is cited in short; ``name``: its full name;
    ``validity``: the days it is in force, NOT_SET where it is adopted and no day is set;
    ``ground``: what kind of source it is; ``url``: where to read it; ``describes``: the course
    models a guideline describes, where its «skal» binds; ``versions``: its changes, in order of
    days.
    """

    id: str
    abbreviation: Text
    name: Text
    validity: Validity
    ground: Ground = Ground.ACT
    url: str | None = None
    describes: tuple[str, ...] = ()
    versions: tuple[LovVersion, ...] = ()

    def status_on(self, day: dt.date) -> LovStatus:
        """Return whether the source is in force on a day, not yet, no longer, or on no set day."""
        if self.validity == NOT_SET:
            return LovStatus.DATE_NOT_SET
        if day in self.validity:
            return LovStatus.IN_FORCE
        start = self.validity.start
        return LovStatus.NOT_YET if start is not None and day < start else LovStatus.REPEALED

    def in_force(self, day: dt.date) -> bool:
        """Say whether the source is in force on a day."""
        return day in self.validity

    def version_on(self, day: dt.date) -> LovVersion | None:
        """Return the latest change that counts on a day, or None where the source does not."""
        if not self.in_force(day):
            return None
        counting = [v for v in self.versions if v.start is not None and v.start <= day]
        return counting[-1] if counting else None

    def paragraf(
        self,
        paragraf: str,
        *,
        ledd: int | None = None,
        bokstav: str | None = None,
        punktum: int | None = None,
    ) -> "Hjemmel":
        """Return a citation of one section (§) of this act.

        Parameters: ``paragraf``: such as ``8-1`` or ``12-3 a``; ``ledd``: paragraph number,
        ``punktum``: sentence number, both from 1; ``bokstav``: letter.
        """
        return Hjemmel(self, paragraf=paragraf, ledd=ledd, bokstav=bokstav, punktum=punktum)

    def section(self, section: Text) -> "Hjemmel":
        """Return a citation of a named section of a guideline or other document."""
        return Hjemmel(self, section=section)


@frozen
class Hjemmel:
    """The legal source (*hjemmel*) of a duty: an act with its §, or a document's section.

    Parameters: ``lov``: the act or document; ``paragraf``, ``ledd``, ``bokstav``, ``punktum``:
    section, paragraph, letter and sentence of an act; ``section``: the section of a guideline.
    Made by ``Lov.paragraf`` and ``Lov.section``, or read by ``read_citation``. Raises ValueError
    for a paragraph or sentence that no language has a word for.
    """

    lov: Lov
    paragraf: str | None = None
    ledd: int | None = None
    bokstav: str | None = None
    punktum: int | None = None
    section: Text | None = None

    def __attrs_post_init__(self) -> None:
        for number in (self.ledd, self.punktum):
            if number is not None and not 1 <= number <= len(_LEDD["nb"]):
                raise ValueError(f"a paragraph or sentence is number 1 to {len(_LEDD['nb'])}")

    @property
    def is_law(self) -> bool:
        """Say whether the source is an act or a regulation."""
        return self.lov.ground.is_law

    @property
    def url(self) -> str | None:
        """Where to read it: at Lovdata for an act, as it stands today."""
        if self.lov.url is None or self.paragraf is None:
            return self.lov.url
        return f"{self.lov.url}/§{self.paragraf.replace(' ', '')}"

    def cite(self, lang: Lang) -> str:
        """Return the citation in short, such as ``bvl. § 8-1 andre ledd``."""
        return f"{self.lov.abbreviation.in_lang(lang)} {self._place(lang)}"

    def cite_in_full(self, lang: Lang) -> str:
        """Return the citation with the source's full name."""
        return f"{self.lov.name.in_lang(lang)} {self._place(lang)}"

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
