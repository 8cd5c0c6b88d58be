"""The reference page of what the source documents ask, and what carries each of it."""

from collections.abc import Iterator

from grunnmodell.api import requirements
from grunnmodell.katalog import Kildekrav
from grunnmodell.reporting.requirements import binding, counted, why_unchecked

_PLACES = {
    "carried": "carried",
    "planned": "planned",
    "information": "information only",
    "out-of-scope": "out of scope",
}


def traced() -> Iterator[str]:
    """Yield the page."""
    krav = requirements()
    yield "# What the source documents ask, and what carries it"
    yield ""
    yield (
        "Written by `tools/make_reference.py` from `grunnmodell.national.kildekrav`; edit that. "
        "`grunnmodell requirements R088` prints one."
    )
    yield ""
    yield f"**{counted(krav)}.**"
    yield ""
    yield f"**{binding(krav)}.** Those that no duty checks stand below the table, each with why."
    yield ""
    yield (
        "*Carried* means that something in the library carries it today: a `duty` (rule, "
        "requirement or deadline), an entry of the catalogue (`measure`, `need`, `activity`, "
        "`role`, `template`, `quality`, `area`, `module`, `cluster`, `service`), a phase of a "
        "`model`, a `field` of the document, or a `page`. *Planned* names what is to carry it."
    )
    yield ""
    yield "| id | norm | what is asked | source | place | carried by |"
    yield "|---|---|---|---|---|---|"
    for each in krav:
        yield _row(each)
    yield from _unchecked([each for each in krav if each.binds and not each.duties])


def _unchecked(krav: list[Kildekrav]) -> Iterator[str]:
    yield ""
    yield "## What binds and is not checked in a course"
    yield ""
    yield "| id | norm | what is asked | why no duty checks it |"
    yield "|---|---|---|---|"
    for each in krav:
        yield f"| {each.id} | {each.norm} | {each.tekst} | {why_unchecked(each)} |"


def _row(krav: Kildekrav) -> str:
    source = "; ".join(h.cite("nb") for h in krav.kilde)
    carriers = ", ".join(f"`{baerer}`" for baerer in krav.baerere)
    told = "; ".join(part for part in (carriers, krav.grunn) if part)
    return (
        f"| {krav.id} | {krav.norm} | {krav.tekst} | {source}: «{krav.sitat}» "
        f"| {_PLACES[krav.plass.value]} | {told} |"
    )
