"""The deadlines of a course of help measures, by topic.

The service's own deadlines are counted in plain calendar days, and whether one that ends on a
Saturday or holiday moves is not settled (``Shift.UNSETTLED``): forvaltningslovforskriften § 41 says
so of deadlines for handling a case, § 35 that it is for those that an act lays down, and § 11 b of
the act behind it speaks of individual decisions. A party's complaint moves (fvl. § 30); a limit on
how long a measure may last does not. A suspension by a party's own request or delay (§§ 37 to 39)
is not recorded in a course, and so not seen.
"""

from grunnmodell.katalog import Fristregel
from grunnmodell.national.frister import (
    akutt,
    ettervern,
    evaluering,
    klage,
    melding,
    palegg,
    senter,
    undersokelse,
)

__all__ = ["FRISTREGLER"]

FRISTREGLER: tuple[Fristregel, ...] = (
    *melding.FRISTREGLER,
    *undersokelse.FRISTREGLER,
    *palegg.FRISTREGLER,
    *klage.FRISTREGLER,
    *evaluering.FRISTREGLER,
    *ettervern.FRISTREGLER,
    *senter.FRISTREGLER,
    *akutt.FRISTREGLER,
)
