"""What becomes of help at the 18th birthday, as several rules ask for it."""

import datetime as dt

from grunnmodell.forlop import Forhold
from grunnmodell.rules import Context

__all__ = ["goes_on_elsewhere", "was_not_contacted"]


def goes_on_elsewhere(c: Context) -> bool:
    """Say whether help goes on in another course: what is asked from 18 is asked there."""
    return any(link.forhold is Forhold.FORTSATT_I for link in c.forlop.knyttet_til or ())


def was_not_contacted(by: dt.date, c: Context) -> bool:
    """Say whether nobody had contacted the youth by a day: that is then the fault (ETT-001)."""
    ettervern = c.forlop.ettervern
    return ettervern is not None and (ettervern.kontakt is None or ettervern.kontakt > by)
