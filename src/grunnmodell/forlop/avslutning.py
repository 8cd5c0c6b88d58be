"""How a course ends."""

import datetime as dt

from grunnmodell.forlop.arsak import Arsak
from grunnmodell.forlop.record import Record, fact, record

__all__ = ["Avslutning"]


@record
class Avslutning(Record):
    """The end of a course (*avslutning*)."""

    dato: dt.date = fact("Day it ended.")
    tidligere: tuple[dt.date, ...] = fact(
        "Earlier days it had ended, before it was opened again.", default=()
    )
    arsak: Arsak | None = fact("Why it ended.", default=None)
    videre_behov_vurdert: bool | None = fact("Whether further need was assessed.", default=None)
    i_dialog_med: tuple[str, ...] = fact(
        "With whom the end was talked through.", default=(), ref="Person"
    )
    mal_nadd_fortsetter_grunn: bool | None = fact(
        "Whether it is documented why help went on after its goals were reached.", default=None
    )
