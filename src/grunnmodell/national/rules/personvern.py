"""Rules on what a course must not tell."""

from collections.abc import Iterator
from typing import Any

from grunnmodell.findings import Severity
from grunnmodell.forlop import Forlop, Path, shape_of
from grunnmodell.katalog import Katalog
from grunnmodell.law import Norm
from grunnmodell.law.statutes import BVL_1992, BVL_2021, FVL_1967, OURS
from grunnmodell.privacy import looks_personal
from grunnmodell.rules import Context, Problem, rule
from grunnmodell.text import Text

__all__ = ["RULES"]

# A source, not an observation of the child: a citation begins with a capital now and then.
_NO_PROSE = "hjemmel"


@rule(
    "PER-001",
    on=Forlop,
    anchor=None,
    hjemmel=(
        BVL_2021.paragraf("13-1"),
        FVL_1967.paragraf("13", ledd=1),
        OURS.section(
            Text(
                nb="ingen navn i forløpet", nn="ingen namn i forløpet", en="no names in the course"
            )
        ),
    ),
    norm=Norm.SKAL,
    # It sees what looks like a name, and may be mistaken.
    severity=Severity.WARNING,
    validity=BVL_2021.validity,
    title=Text(
        nb="Fritekst forteller ikke hvem noen er",
        nn="Fritekst fortel ikkje kven nokon er",
        en="Free text does not tell who somebody is",
    ),
    message=Text(
        nb="teksten ser ut til å inneholde et navn, et telefonnummer eller en e-postadresse",
        nn="teksten ser ut til å innehalde eit namn, eit telefonnummer eller ei e-postadresse",
        en="the text seems to hold a name, a phone number or an e-mail address",
    ),
    why=Text(
        nb="forløpet leses av flere enn dem som kjenner barnet, og taushetsplikten gjelder alle",
        nn="forløpet blir lese av fleire enn dei som kjenner barnet, og teieplikta gjeld alle",
        en="more people read the course than those who know the child, and the duty of confidence "
        "binds them all",
    ),
    mend=Text(
        nb="skriv rollen («mor», «kontaktpersonen») i stedet, eller ta teksten ut og sett «true» "
        "i feltet som sier at det er dokumentert",
        nn="skriv rolla («mor», «kontaktpersonen») i staden, eller ta teksten ut og set «true» i "
        "feltet som seier at det er dokumentert",
        en='write the role ("mor", "kontaktpersonen") instead, or take the text out and set '
        '"true" in the field that says it is documented',
    ),
)
def free_text_tells_nobody(f: Forlop, c: Context) -> Iterator[Problem]:
    """No free text holds what looks like a full name, a phone number or an e-mail address.

    Sees first name and surname together, not a single name, which may be a place; what it does not
    see may still tell who somebody is. Identity numbers are another fault (DOK-015). The secrecy
    is the law's, to keep names out of the course altogether is ours.
    """
    for record, path in c.index.nodes:
        for field in shape_of(type(record)).texts:
            value = getattr(record, field.name)
            if value is None or field.name == _NO_PROSE:
                continue
            for place, text in _texts(value, (*path, field.name)):
                # The catalogue's names are looked up only for the few texts that need them.
                if looks_personal(text) and looks_personal(text, _programmes(c.katalog)):
                    yield c.problem(*place)


def _programmes(katalog: Katalog) -> frozenset[str]:
    """Return the names of the catalogue's measures, some of which look like somebody's."""
    return frozenset(t.navn.nb.casefold() for t in katalog.tiltakstyper.values())


def _texts(value: Any, path: Path) -> Iterator[tuple[Path, str]]:
    """Yield each text of a field, which may be a plugin's, and hold lists and objects."""
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from _texts(item, (*path, key))
    elif isinstance(value, list | tuple):
        for i, item in enumerate(value):
            yield from _texts(item, (*path, i))


RULES = (
    free_text_tells_nobody,
    free_text_tells_nobody.under(
        BVL_1992.paragraf("6-7"), FVL_1967.paragraf("13", ledd=1), validity=BVL_1992.validity
    ),
)
