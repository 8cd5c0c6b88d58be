"""How much a finding weighs."""

from enum import Enum

__all__ = ["Severity"]


class Severity(Enum):
    """How much a finding weighs: an error fails a run, a warning and a note do not by default."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"

    @property
    def rank(self) -> int:
        """Return 0 for the heaviest, rising as findings weigh less."""
        return _ORDER.index(self)

    def at_least(self, other: "Severity") -> bool:
        """Say whether this weighs as much as the other, or more."""
        return self.rank <= other.rank

    @property
    def lowered(self) -> "Severity":
        """One step less; a note stays a note."""
        return _ORDER[min(self.rank + 1, len(_ORDER) - 1)]


_ORDER = (Severity.ERROR, Severity.WARNING, Severity.NOTE)
