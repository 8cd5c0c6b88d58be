"""Who is a party, who is a parent, and how old the child was: what rules on people share."""

import datetime as dt

from grunnmodell.dates import age_on
from grunnmodell.forlop import Person, Vedtak, Vilkar
from grunnmodell.law import Timeline
from grunnmodell.rules import Context, NotRecorded

__all__ = [
    "OF_AGE",
    "PARENT",
    "PARTY_AGE",
    "age_of",
    "is_child_party",
    "is_party_by_age",
    "parents",
    "party_adults",
]

# Stortinget has asked for party rights from 12, so the age is a value in time.
PARTY_AGE = Timeline(((dt.date.min, 15),))
OF_AGE = 18
PARENT = "forelder"


def age_of(c: Context, day: dt.date) -> int:
    """Return the child's age on a day: below 0 for an unborn child."""
    barn = c.forlop.barn
    if barn is None or (barn.fodt is None and barn.termin is None):
        raise NotRecorded("barn.fodt")
    return -1 if barn.fodt is None else age_on(barn.fodt, day)


def parents(c: Context) -> list[Person]:
    """Return the parents among the people of the course."""
    return [p for p in c.forlop.personer or () if p.rolle == PARENT]


def is_party_by_age(c: Context, day: dt.date) -> bool:
    """Say whether the child is old enough to be a party in any case, of age or not."""
    party_age = PARTY_AGE.on(day)
    return party_age is not None and party_age <= age_of(c, day)


def is_child_party(v: Vedtak, c: Context) -> bool:
    """Say whether the child is a party when a decision is made: by age, or by what it rests on."""
    by_conduct = v.vilkar is Vilkar.UTSETTER_UTVIKLING_FOR_FARE
    return is_party_by_age(c, v.dato) or (by_conduct and age_of(c, v.dato) >= 0)


def party_adults(v: Vedtak, c: Context) -> list[Person]:
    """Return those who are parties beside the child: from 18 the youth is the only one."""
    if age_of(c, v.dato) >= OF_AGE:
        return []
    return [p for p in c.forlop.personer or () if p.part is True]
