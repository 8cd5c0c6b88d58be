"""Read which act a decision cites, from the ways people write it."""

import re
from enum import Enum
from functools import lru_cache

from attrs import frozen

__all__ = ["CitedAct", "Citation", "read_citation"]


class CitedAct(Enum):
    """Which child welfare act a citation names."""

    BVL_1992 = "1992"
    BVL_2021 = "2021"
    # «bvl.» is the abbreviation of both acts: the day decides.
    EITHER = "bvl"
    OTHER = "other"


@frozen
class Citation:
    """What a written citation names: the act, the § and the paragraph, where given."""

    act: CitedAct
    paragraf: str | None = None
    ledd: int | None = None


# A year says which act it is; without one, barnevernloven without s is the act of 1992, and
# barnevernsloven with s the act of 2021.
_ACTS = (
    (r"(?:barnevern|bvl)[^§]*2021|18\.? juni 2021|lov[ -]2021-06-18-97", CitedAct.BVL_2021),
    (r"(?:barnevern|bvl)[^§]*1992|17\.? juli 1992|lov[ -]1992-07-17-100", CitedAct.BVL_1992),
    (r"barnevernslov(?:en|a)", CitedAct.BVL_2021),
    (r"barneverne?lov(?:en|a)", CitedAct.BVL_1992),
    (r"bvl\b", CitedAct.EITHER),
)
_PARAGRAF = re.compile(r"§?\s*(\d+\s?[A-Z]?-\d+(?:\s?[a-z](?![a-zæøå]))?|(?<=§ )\d+|(?<=§)\d+)")
_LEDD = re.compile(
    r"(første|fyrste|andre|annet|tredje|fjerde|femte|sjette|[1-9]\.)\s*ledd", re.IGNORECASE
)
# What people put between the two numbers of a section, and what of an act's own number might be
# taken for one.
_DASH = re.compile(r"(?<=\d)\s*[-\u2010-\u2015\u2212]\s*(?=\d)")
_NUMBER_OF_ACT = re.compile(r"\d{4}-\d\d-\d\d(?:-\d+)?|(?:1992|2021)\)?")
_NUMBER = {
    "første": 1, "fyrste": 1, "andre": 2, "annet": 2,
    "tredje": 3, "fjerde": 4, "femte": 5, "sjette": 6,
}  # fmt: skip


# A course cites the same few sections again and again.
@lru_cache(maxsize=512)
def read_citation(written: str) -> Citation:
    """Return what a written citation names; an act it does not know is ``OTHER``.

    Read are ``bvl § 3-1``, ``barnevernsloven § 3-4 fjerde ledd`` and ``BVL2021 3-4``.
    """
    written = _DASH.sub("-", written)
    act = next(
        (act for pattern, act in _ACTS if re.search(pattern, written, re.IGNORECASE)),
        CitedAct.OTHER,
    )
    _, sign, after = written.rpartition("§")
    rest = sign + after if sign else _NUMBER_OF_ACT.sub(" ", written)
    paragraf = _PARAGRAF.search(rest)
    ledd = _LEDD.search(rest)
    return Citation(
        act=act,
        paragraf=paragraf.group(1) if paragraf else None,
        ledd=_ledd_number(ledd.group(1)) if ledd else None,
    )


def _ledd_number(word: str) -> int:
    return _NUMBER.get(word.lower()) or int(word.rstrip("."))
