"""What the national course models share."""

import datetime as dt

from grunnmodell.katalog import First
from grunnmodell.law import Validity
from grunnmodell.law.statutes import OURS
from grunnmodell.text import Text

__all__ = [
    "AVSLUTNING",
    "AVSLUTTET",
    "ENDED",
    "FROM_2023",
    "GJENNOMFORING",
    "OPPSTART",
    "PHASES",
    "TO_2022",
    "WAYS",
]

# The act of 2021 took the place of that of 1992: each model has a version for either.
FROM_2023 = Validity(dt.date(2023, 1, 1))
TO_2022 = Validity(None, dt.date(2023, 1, 1))

PHASES = OURS.section(
    Text(nb="inndeling i faser", nn="inndeling i fasar", en="division into phases")
)
WAYS = OURS.section(
    Text(
        nb="overganger mellom faser",
        nn="overgangar mellom fasar",
        en="transitions between phases",
    )
)
OPPSTART = Text(nb="oppstart", nn="oppstart", en="start-up")
GJENNOMFORING = Text(nb="gjennomføring", nn="gjennomføring", en="carrying out")
AVSLUTNING = Text(nb="avslutning", nn="avslutning", en="ending")
AVSLUTTET = Text(nb="avsluttet", nn="avslutta", en="ended")

ENDED = First(("avslutning.dato", "avslutning.tidligere"))
