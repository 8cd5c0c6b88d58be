"""A course model: its phases and how they are entered."""

from attrs import field, frozen

from grunnmodell.katalog.forms import Entry
from grunnmodell.law import ALWAYS, Hjemmel, Validity
from grunnmodell.text import Text

__all__ = ["Fase", "Forlopsmodell"]


@frozen(kw_only=True)
class Fase:
    """A phase (*fase*) of a course model.

    Parameters: ``kode``; ``navn``; ``entered``: the facts whose earliest day enters it, any of
    them; ``hjemmel``: what it rests on; ``egen``: whether the phase is ours and not official;
    ``end``: whether a course may stay in it for good.
    """

    kode: str
    navn: Text
    entered: tuple[Entry, ...]
    hjemmel: tuple[Hjemmel, ...]
    egen: bool = True
    end: bool = False


@frozen(kw_only=True)
class Forlopsmodell:
    """A course model (*forløpsmodell*): the phases a course goes through, in order.

    Parameters: ``kode``; ``navn``; ``faser``: in order; ``validity``: when it holds.
    Raises ValueError when two phases have the same code.
    """

    kode: str
    navn: Text
    faser: tuple[Fase, ...] = field()
    validity: Validity = ALWAYS

    def __attrs_post_init__(self) -> None:
        codes = [f.kode for f in self.faser]
        if len(set(codes)) != len(codes):
            raise ValueError(f"the course model {self.kode} has two phases of the same code")

    def fase(self, kode: str) -> Fase | None:
        """Return the phase of a code, or None."""
        return next((f for f in self.faser if f.kode == kode), None)
