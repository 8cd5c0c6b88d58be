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
    return "\n".join([*lines, "", counted(krav), binding(krav)]) + "\n"


def counted(krav: Iterable[Kildekrav]) -> str:
    """Return how many requirements have which place, on one line."""
    places = Counter(each.plass for each in krav)
    parts = (f"{places[plass]} {_WORDS[plass]}" for plass in Plass)
    return f"{sum(places.values())} requirements: {', '.join(parts)}"


def binding(krav: Iterable[Kildekrav]) -> str:
    """Return how many of those that bind are checked in a course, on one line."""
    binding = [each for each in krav if each.binds]
    checked = [each for each in binding if each.duties]
    held = [e for e in binding if not e.duties and e.plass is Plass.BAERT]
    rest = len(binding) - len(checked) - len(held)
    return (
        f"{len(binding)} of them bind (skal, må): {len(checked)} checked in each course, "
        f"{len(held)} held by the catalogue or the document's form, {rest} not"
    )


# Why nothing in a course is checked for what these carry.
_WITHOUT_DUTY = {
    "measure": "the catalogue of measures holds it",
    "category": "the catalogue of measures holds it",
    "need": "the need areas hold it",
    "area": "the professional areas hold it",
    "activity": "the description of the activity holds it",
    "template": "the meeting's template asks it",
    "role": "the list of roles holds it",
    "module": "the age modules hold it",
    "cluster": "the clusters' list holds it",
    "service": "the services' list holds it",
    "quality": "a definition of quality, measured over many courses",
    "model": "the course model's phases hold it",
    "document": "the form of the document holds it",
    "field": "the form of the document holds it",
    "page": "a matter of how the library is made",
}


def why_unchecked(krav: Kildekrav) -> str:
    """Return why no rule, requirement or deadline checks a requirement in a course."""
    if krav.grunn:
        return krav.grunn
    kinds = dict.fromkeys(baerer.partition(":")[0] for baerer in krav.baerere)
    return "; ".join(dict.fromkeys(_WITHOUT_DUTY[kind] for kind in kinds))


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
    elif krav.binds and not krav.duties:
        yield f"  not checked in a course: {why_unchecked(krav)}"


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
        "binds": krav.binds,
        "duties": list(krav.duties),
        "why": krav.grunn,
    }
