"""Who is a party, who is a parent, and how old the child was: what rules on people share."""

import datetime as dt

from grunnmodell.forlop import Person, Vedtak, Vilkar
from grunnmodell.law import Timeline
from grunnmodell.national.ages import OF_AGE, age_of
from grunnmodell.rules import Context

__all__ = [
    "PARENT",
    "PARTY_AGE",
    "is_child_party",
    "is_party_by_age",
    "parents",
    "party_adults",
]

# Stortinget has asked for party rights from 12, so the age is a value in time.
PARTY_AGE = Timeline(((dt.date.min, 15),))
PARENT = "forelder"


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
