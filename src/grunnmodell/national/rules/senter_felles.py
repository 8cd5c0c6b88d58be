"""What the rules on a course at a centre share: whose measure it is, and who works where."""

from collections.abc import Iterator

from grunnmodell.forlop import Person, Tiltak, Virksomhet
from grunnmodell.rules import Context

__all__ = [
    "COOPERATION",
    "FEEDBACK",
    "START_UP",
    "STOPPUNKT",
    "is_at_centre",
    "is_team_member",
    "team_of",
    "works_for",
]

START_UP = "oppstartsmøte"
STOPPUNKT = "stoppunkt"
COOPERATION = "samarbeidsmøte"
FEEDBACK = "tilbakemeldingsmøte"
_MEASURE = "hjelpetiltak-i-senter"
_CENTRE = Virksomhet.SENTER.value
_HEAD = "avdelingsleder"


def is_at_centre(t: Tiltak) -> bool:
    """Say whether a measure is the centre's own, and not one that runs beside it."""
    return t.type == _MEASURE or t.leverandor is Virksomhet.SENTER


def works_for(person: Person, c: Context) -> str | None:
    """Return whom somebody works for: as recorded, or as the role alone says."""
    if person.virksomhet is not None:
        return person.virksomhet.value
    rolle = c.katalog.roller.get(person.rolle)
    return None if rolle is None else rolle.virksomhet


def is_team_member(person: Person, c: Context) -> bool:
    """Say whether somebody is of the team around the family: the head is above it."""
    return works_for(person, c) == _CENTRE and person.rolle != _HEAD


def team_of(t: Tiltak, c: Context) -> Iterator[tuple[int, Person]]:
    """Yield the centre's staff who carry out a measure, and where each is named."""
    for i, ref in enumerate(t.utforer):
        person = c.index.person(ref)
        if person is not None and is_team_member(person, c):
            yield i, person
