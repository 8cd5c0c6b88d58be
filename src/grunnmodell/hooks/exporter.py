"""An export format."""

import datetime as dt
from collections.abc import Callable, Sequence

from attrs import field, frozen

from grunnmodell.forlop import Forlop
from grunnmodell.text import Lang, Text

__all__ = ["Exporter"]


@frozen(kw_only=True)
class Exporter:
    """A format a course can be written in, and perhaps several together.

    Parameters: ``kode``: the name to ask for it by; ``navn``; ``suffix``: of a file in it, such
    as ``.yaml``; ``write``: makes the bytes from a course, the day it is written for and a
    language; ``write_many``: makes them from several courses, in the order given; None for a
    format that holds only one.
    """

    kode: str
    navn: Text
    suffix: str
    write: Callable[[Forlop, dt.date, Lang], bytes] = field(eq=False)
    write_many: Callable[[Sequence[Forlop], dt.date, Lang], bytes] | None = field(
        default=None, eq=False
    )
