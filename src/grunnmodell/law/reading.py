"""Read a citation from the ways people write it.

No pattern is compiled before somebody has something to read.
"""

import datetime as dt
import re
from functools import cache, lru_cache

from attrs import define

from grunnmodell.errors import HjemmelError
from grunnmodell.law.lov import Ground, Hjemmel, Lov
from grunnmodell.law.sections import kapittel, punkt
from grunnmodell.law.statutes import (
    BVL_1992,
    BVL_2021,
    DOMSTOLLOVEN,
    FVL_1967,
    FVL_2025,
    FVLF,
    HELLIGDAGSFREDLOVEN,
    HELLIGDAGSLOVEN_1947,
    MEDVIRKNINGSFORSKRIFTEN,
    RETNINGSLINJER_2016,
    SSB_KONTROLLER,
    STANDARDFORLOP,
    STATUTES,
    TJENESTEKATALOG,
    TOLKELOVEN,
)
from grunnmodell.text import LANGS, Text

__all__ = ["read_citation"]

_NUMBERS = r"\d+[a-z]?(?:, \d+[a-z]?)*"
_CONTROLS = rf"[^\W\d_]+(?: {_NUMBERS})?(?:, [^\W\d_]+ {_NUMBERS})*"
# The abbreviation of both child welfare acts: the day decides which one is meant.
_EITHER_BVL = r"bvl\.?"
# What people write beside the names and abbreviations we print ourselves. A year or a date says
# which act it is, whatever the name; without one, barnevernloven without s is the act of 1992, and
# with s that of 2021.
_DATED = (
    (r"(?:barneverns?lov(?:en|a)|bvl\.?)[ ,]*(?:av )?\(?(?:18\.? juni )?2021\)?", BVL_2021),
    (r"(?:barneverns?lov(?:en|a)|bvl\.?)[ ,]*(?:av )?\(?(?:17\.? juli )?1992\)?", BVL_1992),
    (r"(?:forvaltningslov(?:en|a)|fvl\.?)[ ,]*(?:av )?\(?(?:20\.? juni )?2025\)?", FVL_2025),
    (r"(?:forvaltningslov(?:en|a)|fvl\.?)[ ,]*(?:av )?\(?(?:10\.? februar )?1967\)?", FVL_1967),
)
_WRITTEN = (
    (r"barnevernslov(?:en|a)|lov om barnevern(?: \(barnevernsloven\))?", BVL_2021),
    (r"barneverne?lov(?:en|a)|lov om barneverntjenester", BVL_1992),
    (r"forvaltningslov(?:en|a)|fvl\.?", FVL_1967),
    (r"domstoll(?:oven|ova)|domstolsloven|dl\.?", DOMSTOLLOVEN),
    (r"helligdagsfredl(?:oven|ova)", HELLIGDAGSFREDLOVEN),
    (r"lov om 1\.? og 17\.? mai", HELLIGDAGSLOVEN_1947),
    (r"tolkel(?:oven|ova)", TOLKELOVEN),
    (r"medvirkningsforskriften|medverknadsforskrifta", MEDVIRKNINGSFORSKRIFTEN),
    (r"forvaltningslovforskrift(?:en|a)|fvlf\.?", FVLF),
    (r"retningslinjene? om hjelpetiltak", RETNINGSLINJER_2016),
    (r"t(?:j)?enestekatalog(?:en)?(?: for)?(?: hjelpetiltak)?", TJENESTEKATALOG),
    (r"(?:det )?standardiserte? forløp(?:et)?", STANDARDFORLOP),
)
_MONTHS = (
    "januar", "februar", "mars", "april", "mai", "juni",
    "juli", "august", "september", "oktober", "november", "desember",
)  # fmt: skip
_NUMBER = {
    "første": 1, "fyrste": 1, "first": 1, "andre": 2, "annet": 2, "annen": 2, "second": 2,
    "tredje": 3, "third": 3, "fjerde": 4, "fourth": 4, "femte": 5, "fifth": 5,
    "sjette": 6, "sixth": 6, "sjuende": 7, "syvende": 7, "sjuande": 7, "seventh": 7,
    "åttende": 8, "åttande": 8, "eighth": 8,
}  # fmt: skip
_ORDINAL = rf"(?P<number>{'|'.join(_NUMBER)}|[1-8]\.?)"
_LEDD = (
    rf"{_ORDINAL} (?:ledd|paragraph)|ledd (?P<after>{'|'.join(_NUMBER)}|[1-8])"
    r"|\((?P<bare>[1-8])\)"
)
# An act, a section and its parts; each with what was expected where it is not found.
_AN_ACT = "an act or a guideline is expected first, such as bvl., barnevernsloven or fvl."
_A_PARAGRAPH = "a section is expected after the act, such as «bvl. § 3-1»"
_A_SECTION = "a section is expected after the guideline, such as «punkt 7», «kapittel 3»"
_A_PART = (
    "after the section a paragraph, letter or sentence is expected, such as «første ledd», "
    "«bokstav a» or «andre punktum»; a further section comes after «jf.», «og» or a comma"
)


# A course cites the same few sections again and again.
@lru_cache(maxsize=512)
def read_citation(written: str, *, on: dt.date | None = None) -> Hjemmel:
    """Return the legal source (*hjemmel*) that a written citation names.

    Read are the short and full forms that grunnmodell prints, in every language, and the ways
    people write them: ``bvl § 3-1``, ``barnevernsloven § 3-4 fjerde ledd``, ``BVL2021 3-4``,
    ``lov 17. juli 1992 nr. 100 § 4-4``, ``bvl. § 3-4 (1) a``. Of several sections the first.

    Parameters: ``written``; ``on``: the day it was written for, which decides whose abbreviation
    «bvl.» is; without it the act of 2021. Raises HjemmelError, which says what was expected and at
    which character, and never repeats what was written.
    """
    text = _Text(_tidied(written))
    lov = _act(text, on)
    text.skip(r"[ ,:]*")
    return _place_in_act(lov, text) if lov.ground.is_law else _place_in_guideline(lov, text)


def _tidied(written: str) -> str:
    # Word processors turn hyphens into dashes and put in spaces that do not break.
    dashed = re.sub(r"(?<=\d) ?[-\u2010-\u2015\u2212] ?(?=\d)", "-", written)
    return " ".join(dashed.split())


@define
class _Text:
    """What is being read, and how far it has come."""

    whole: str
    at: int = 0

    def take(self, pattern: str) -> re.Match[str] | None:
        """Return the match of a pattern here, and go past it."""
        found = _compiled(pattern).match(self.whole, self.at)
        if found is not None:
            self.at = found.end()
        return found

    def skip(self, pattern: str) -> None:
        self.take(pattern)

    def refuse(self, expected: str) -> HjemmelError:
        return HjemmelError(f"at character {self.at + 1}: {expected}")


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def _act(text: _Text, on: dt.date | None) -> Lov:
    # «the», as English has before the name of an act.
    text.skip(r"(?:jfr?\.? |etter |the )*")
    numbered = _numbered_act(text)
    if numbered is not None:
        # «om barneverntjenester (barnevernloven)»: its name says nothing more.
        text.skip(r" om [^§]*(?=§)")
        return numbered
    for pattern, lov in _every_name():
        if text.take(rf"(?:{pattern})(?![a-zæøå])"):
            return lov
    # «BVL2021 3-4» has been read above: a number after bvl. is then the section's.
    if text.take(rf"{_EITHER_BVL}(?![a-zæøå])"):
        return BVL_1992 if on is not None and BVL_1992.in_force(on) else BVL_2021
    raise text.refuse(_AN_ACT)


def _numbered_act(text: _Text) -> Lov | None:
    """Read an act by its date and number: ``LOV-2021-06-18-97``, ``lov 18. juni 2021 nr. 97``."""
    iso = text.take(r"(?:lov|for|forskrift)[ -](?:av )?(\d{4}-\d\d-\d\d(?:-\d+)?)(?=$|[ ,§])")
    if iso is not None:
        return _by_number(iso[1], text)
    months = "|".join(_MONTHS)
    spelt = text.take(
        rf"(?:lov|forskrift) (?:av )?(\d\d?)\.? ({months}) (\d{{4}})(?: nr\.? ?(\d+))?"
    )
    if spelt is None:
        return None
    day, month, year = int(spelt[1]), _MONTHS.index(spelt[2].lower()) + 1, spelt[3]
    number = f"-{spelt[4]}" if spelt[4] else ""
    return _by_number(f"{year}-{month:02}-{day:02}{number}", text)


def _by_number(number: str, text: _Text) -> Lov:
    for lov in STATUTES:
        own = lov.id.partition("-")[2]
        if own == number or own.rpartition("-")[0] == number:
            return lov
    raise text.refuse("an act or regulation of this date and number is not one of those known")


@cache
def _every_name() -> tuple[tuple[str, Lov], ...]:
    """Return what we print ourselves, the longest first, and what people write beside it."""
    printed = {
        _tidied(form): lov
        for lov in STATUTES
        if lov.ground is not Ground.OURS
        for lang in LANGS
        for form in (lov.name.in_lang(lang), lov.abbreviation.in_lang(lang), lov.id)
        if form != BVL_2021.abbreviation.in_lang(lang)
    }
    longest_first = sorted(printed, key=lambda form: (-len(form), form))
    exact = tuple((re.escape(form.removeprefix("the ")), printed[form]) for form in longest_first)
    return (*_DATED, *exact, *_WRITTEN)


def _place_in_act(lov: Lov, text: _Text) -> Hjemmel:
    paragraf = text.take(
        r"(?:§§? ?|paragraf(?:en)? )?(\d+(?: ?[A-Z](?=-))?-\d+(?: ?[a-z](?![a-zæøå]))?)"
        r"|§§? ?(\d+(?: ?[a-z](?![a-zæøå]))?)"
    )
    if paragraf is None:
        raise text.refuse(_A_PARAGRAPH)
    parts = _parts(text)
    return lov.paragraf(
        _spaced(paragraf[1] or paragraf[2]),
        ledd=parts.ledd,
        bokstav=parts.bokstav,
        punktum=parts.punktum,
    )


def _spaced(paragraf: str) -> str:
    """Write ``12-3a`` as ``12-3 a``, as Lovdata does."""
    return re.sub(r"(?<=\d)(?=[A-Za-z])", " ", paragraf)


@define
class _Parts:
    """The parts of a section that have been read."""

    ledd: int | None = None
    bokstav: str | None = None
    punktum: int | None = None


def _parts(text: _Text) -> _Parts:
    """Return the paragraph, letter and sentence; after them may come another section."""
    parts = _Parts()
    while text.at < len(text.whole):
        text.skip(r"[ ,]+")
        if _read_part(text, parts):
            continue
        if text.at < len(text.whole) and not text.take(r"\.?$|[,;.]? ?(?:jfr?\b|og |samt |§|;)"):
            raise text.refuse(_A_PART)
        break
    return parts


def _read_part(text: _Text, parts: _Parts) -> bool:
    """Say whether a part was read; one that was read already belongs to the next section."""
    if parts.ledd is None:
        ledd = text.take(_LEDD)
        if ledd is not None:
            parts.ledd = _as_number(ledd["number"] or ledd["after"] or ledd["bare"])
            return True
    if parts.bokstav is None:
        bokstav = text.take(r"(?:bokstav|litra|letter|bokst\.) ?([a-zæøå])(?![a-zæøå])")
        if bokstav is None and parts.ledd is not None:
            bokstav = text.take(r"([a-h])(?=$|[ ,;)])\)?")
        if bokstav is not None:
            parts.bokstav = bokstav[1].lower()
            return True
    if parts.punktum is None:
        punktum = text.take(rf"{_ORDINAL} (?:punktum|pkt\.?|sentence)")
        if punktum is not None:
            parts.punktum = _as_number(punktum["number"])
            return True
    return False


def _as_number(word: str) -> int:
    return _NUMBER.get(word.lower()) or int(word.rstrip("."))


def _place_in_guideline(lov: Lov, text: _Text) -> Hjemmel:
    found = text.take(r"(?:punkt|pkt\.?|item) ?(\d+(?:\.\d+)*)")
    if found is not None:
        return lov.section(punkt(found[1]))
    found = text.take(r"(?:kapittel|kap\.?|chapter) ?(\d+(?:\.\d+)*)")
    if found is not None:
        return lov.section(kapittel(found[1]))
    found = text.take(r"«[^»]+»")
    if found is not None:
        return lov.section(Text.same(found[0]))
    # Statistics Norway's controls go by the element and numbers: «Melding 2c, 2e, Plan 2f».
    found = text.take(_CONTROLS) if lov is SSB_KONTROLLER else None
    if found is not None:
        return lov.section(Text.same(found[0]))
    raise text.refuse(_A_SECTION)
