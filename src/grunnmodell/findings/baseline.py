"""A baseline: findings that are known, so that only new ones are told."""

from collections import Counter
from collections.abc import Iterable

from attrs import frozen

from grunnmodell.findings.finding import Finding

__all__ = ["Baseline", "BaselineEntry", "Tally"]


@frozen(order=True)
class BaselineEntry:
    """A finding that is known.

    Parameters: ``rule``: its id; ``fingerprint``: the finding's own, which tells neither the
    course nor the item; ``count``: how many findings have it.
    """

    rule: str
    fingerprint: str
    count: int = 1


@frozen
class Baseline:
    """Findings that are known: by fingerprint, so that it holds nothing of any course.

    Parameters: ``entries``: in order, each fingerprint once.
    """

    entries: tuple[BaselineEntry, ...] = ()

    @classmethod
    def of(cls, findings: Iterable[Finding]) -> "Baseline":
        """Return the baseline of some findings; what breaks a run is never in one."""
        counts = Counter((f.rule, f.fingerprint) for f in findings if not f.breaks_run)
        return cls(tuple(sorted(BaselineEntry(*key, count) for key, count in counts.items())))

    def __len__(self) -> int:
        return sum(entry.count for entry in self.entries)

    def tally(self) -> "Tally":
        """Return what ticks off known findings, over one report or several."""
        return Tally(self)


class Tally:
    """Ticks off the findings a baseline knows, each entry as often as it counts."""

    def __init__(self, baseline: Baseline) -> None:
        self._left = {entry.fingerprint: entry.count for entry in baseline.entries}

    def knows(self, finding: Finding) -> bool:
        """Say whether a finding is known, and tick it off; what breaks a run never is."""
        left = self._left.get(finding.fingerprint, 0)
        if finding.breaks_run or not left:
            return False
        self._left[finding.fingerprint] = left - 1
        return True

    @property
    def gone(self) -> int:
        """How many of the known findings have not been met."""
        return sum(self._left.values())
