"""An act, a regulation or a guideline that rules rest on."""

import re
from enum import Enum

from attrs import frozen

from grunnmodell.law.hjemmel import Hjemmel
from grunnmodell.law.validity import Validity
from grunnmodell.text import Text

__all__ = ["Ground", "Lov"]


class Ground(Enum):
    """What kind of source it is: only acts and regulations bind everyone by themselves."""

    ACT = "lov"
    REGULATION = "forskrift"
    GUIDELINE = "retningslinje"
    CATALOGUE = "katalog"
    STANDARD_COURSE = "standardforløp"
    MODEL = "grunnmodell"
    OURS = "vår"

    @property
    def is_law(self) -> bool:
        """Say whether the source is an act or a regulation."""
        return self in (Ground.ACT, Ground.REGULATION)


@frozen
class Lov:
    """A statute (*lov*) or other source of duties, with the time it is in force.

    Parameters: ``id``: its official number, such as ``LOV-2021-06-18-97``, or a short key of a
    document; ``abbreviation``: how it is cited in short; ``name``: its full name;
    ``validity``: the days it is in force; ``ground``: what kind of source it is; ``url``: where
    to read it; ``describes``: the course models a guideline describes, where its «skal» binds.
    """

    id: str
    abbreviation: Text
    name: Text
    validity: Validity
    ground: Ground = Ground.ACT
    url: str | None = None
    describes: tuple[str, ...] = ()

    def paragraf(
        self,
        paragraf: str,
        *,
        ledd: int | None = None,
        bokstav: str | None = None,
        punktum: int | None = None,
    ) -> Hjemmel:
        """Return a citation of one section (§) of this act.

        Parameters: ``paragraf``: such as ``8-1`` or ``12-3 a``; ``ledd``: paragraph number,
        ``punktum``: sentence number, both from 1; ``bokstav``: letter.
        """
        return Hjemmel(
            source=self.id,
            short=self.abbreviation,
            name=self.name,
            paragraf=paragraf,
            ledd=ledd,
            bokstav=bokstav,
            punktum=punktum,
            url=self._section_url(paragraf),
            is_law=self.ground.is_law,
            describes=self.describes,
        )

    def section(self, section: Text) -> Hjemmel:
        """Return a citation of a named section of a guideline or other document."""
        return Hjemmel(
            source=self.id,
            short=self.abbreviation,
            name=self.name,
            section=section,
            url=self.url,
            is_law=self.ground.is_law,
            describes=self.describes,
        )

    def _section_url(self, paragraf: str) -> str | None:
        if self.url is None:
            return None
        return f"{self.url}/§{re.sub(r'[ ]', '', paragraf)}"
