"""An exception as a run is given it, with where it stands."""

from collections.abc import Callable

from attrs import field, frozen

from grunnmodell.findings import Location, Pointer
from grunnmodell.forlop import Unntak

__all__ = ["Given", "Locate"]

Locate = Callable[[Pointer], Location | None]


@frozen(kw_only=True)
class Given:
    """An exception for the course of a run.

    Parameters: ``unntak``; ``pointer``: its place, in the document or in what the caller gave;
    ``locate``: finds a pointer's place in the file, where there is one; ``of_caller``: whether the
    caller gave it, and not the document.
    """

    unntak: Unntak
    pointer: Pointer
    locate: Locate | None = field(default=None, repr=False)
    of_caller: bool = False

    def location(self, *steps: str) -> Location | None:
        """Return where the exception, or a field of it, stands."""
        return None if self.locate is None else self.locate("/".join((self.pointer, *steps)))
