"""Exceptions from rules, and links to other courses."""

import datetime as dt
from enum import Enum

from grunnmodell.forlop.record import ANY, Record, fact, record

__all__ = ["Forhold", "Forlopsunntak", "Tilknytning", "Unntak"]


@record
class Unntak(Record):
    """An exception (*unntak*) from a rule for this course, with a reason and an end."""

    regel: str | None = fact("Id of the rule.", default=None)
    gjelder: str | None = fact("The item it is for.", default=None, ref=ANY)
    fingeravtrykk: str | None = fact("Fingerprint of one finding.", default=None)
    grunn: str = fact("Why, in words.", sensitive=True)
    til: dt.date = fact("Last day it holds.", planned=True)


@record
class Forlopsunntak(Unntak):
    """An exception (*unntak*) that is kept outside the course, and so names it."""

    forlop: str = fact("Id of the course it is for.")


class Forhold(Enum):
    """How two courses belong together (*forhold*)."""

    SOSKEN = "søsken"
    DEL_AV = "del-av"
    FORTSETTER = "fortsetter"
    FORTSATT_I = "fortsatt-i"


@record
class Tilknytning(Record):
    """A link (*tilknytning*) to another course."""

    forlop: str = fact("Id of the other course.")
    forhold: Forhold = fact("How the two belong together.")
