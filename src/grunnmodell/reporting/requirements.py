"""What the source documents ask and what carries it, for people and for programs. In English."""

from collections import Counter
from collections.abc import Iterable, Iterator

from grunnmodell.katalog import Kildekrav, Plass
from grunnmodell.reporting.as_json import Json, dumped

__all__ = ["requirement_text", "requirements_json", "requirements_text"]

FORMAT = "grunnmodell-requirements/1"
_WORDS = {
    Plass.BAERT: "carried",
    Plass.PLANLAGT: "planned",
    Plass.INFORMASJON: "information only",
    Plass.UTENFOR: "out of scope",
}


def requirements_text(krav: Iterable[Kildekrav]) -> str:
    """Return the requirements, a line each, and how many have which place."""
    krav = tuple(krav)
    width = max((len(_WORDS[each.plass]) for each in krav), default=0)
    lines = [
        f"{each.id}  {_WORDS[each.plass]:{width}}  [{each.norm}] {each.tekst}" for each in krav
    ]
    return "\n".join([*lines, "", counted(krav)]) + "\n"


def counted(krav: Iterable[Kildekrav]) -> str:
    """Return how many requirements have which place, on one line."""
    places = Counter(each.plass for each in krav)
    parts = (f"{places[plass]} {_WORDS[plass]}" for plass in Plass)
    return f"{sum(places.values())} requirements: {', '.join(parts)}"


def requirement_text(krav: Kildekrav) -> str:
    """Return one requirement: what it asks, where it stands, and what carries it."""
    return "\n".join(_lines(krav)) + "\n"


def _lines(krav: Kildekrav) -> Iterator[str]:
    yield f"{krav.id} [{krav.norm}] {krav.tekst}"
    yield f"  {_WORDS[krav.plass]}"
    for hjemmel in krav.kilde:
        yield f"  source: {hjemmel.cite_in_full('en')}"
    yield f"  words: «{krav.sitat}»"
    for baerer in krav.baerere:
        yield f"  carried by: {baerer}"
    if krav.grunn:
        yield f"  {krav.grunn}"


def requirements_json(krav: Iterable[Kildekrav]) -> str:
    """Return the requirements as one JSON object."""
    krav = tuple(krav)
    places = Counter(each.plass for each in krav)
    return dumped(
        {
            "format": FORMAT,
            "summary": {plass.value: places[plass] for plass in Plass},
            "requirements": [_json(each) for each in krav],
        }
    )


def _json(krav: Kildekrav) -> Json:
    return {
        "id": krav.id,
        "norm": krav.norm,
        "text": krav.tekst,
        "source": [hjemmel.cite_in_full("en") for hjemmel in krav.kilde],
        "words": krav.sitat,
        "place": krav.plass.value,
        "carried_by": list(krav.baerere),
        "why": krav.grunn,
    }
