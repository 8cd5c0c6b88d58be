"""Which duties can be assessed in a course, by what its document holds."""

import datetime as dt
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from attrs import frozen

from grunnmodell.forlop import Record
from grunnmodell.katalog import Duty
from grunnmodell.rules import Context, Problem, Rule

__all__ = ["Looking", "Sorted", "sort_duties"]

_ALWAYS = dt.date.min


@frozen
class Looking:
    """A rule taken apart, for looking at many records.

    Parameters: ``rule``; ``when``, ``day_of``, ``check``: its parts; ``start``, ``end``: the days
    it holds.
    """

    rule: Rule
    when: Callable[[Any], bool] | None
    day_of: Callable[[Any, Context], dt.date | None]
    start: dt.date
    end: dt.date | None
    check: Callable[[Any, Context], Iterator[Problem]]

    @classmethod
    def by(cls, rule: Rule) -> "Looking":
        """Return what looks by a rule."""
        holds = rule.validity
        return cls(rule, rule.when, rule.day_of, holds.start or _ALWAYS, holds.end, rule.check)


@frozen(eq=False)
class Sorted:
    """The duties of a course model, by whether they can be assessed.

    Parameters: ``active``: those that can be; ``ids``: the same, by identity; ``by_kind``: the
    rules among them, by the kind of record they are about; ``unassessed``: the others, each with
    the parts that are missing.
    """

    active: tuple[Duty, ...]
    ids: frozenset[int]
    by_kind: Mapping[type[Record], tuple[Looking, ...]]
    unassessed: tuple[tuple[Duty, tuple[str, ...]], ...]


def sort_duties(
    duties: Sequence[Duty],
    part_of: Callable[[Duty], tuple[str, ...]],
    absent: frozenset[str],
    broken: frozenset[str],
) -> Sorted:
    """Sort the duties of a course model.

    Parameters: ``duties``; ``part_of``: the top-level part the records of a duty stand in;
    ``absent``: parts that are not supplied; ``broken``: parts that hold a broken item.

    A duty's own part may hold broken items: only those are passed over. But what it reads beside
    it must be whole, or one broken reference would give findings all over.
    """
    active: list[Duty] = []
    unassessed = []
    for duty in duties:
        own = part_of(duty)
        lacks = [p for p in (*own, *duty.needs) if p in absent]
        lacks += [p for p in duty.needs if p in broken and p not in own]
        if lacks:
            unassessed.append((duty, tuple(dict.fromkeys(lacks))))
        else:
            active.append(duty)
    by_kind: dict[type[Record], tuple[Looking, ...]] = {}
    for rule in (duty for duty in active if isinstance(duty, Rule)):
        by_kind[rule.on] = (*by_kind.get(rule.on, ()), Looking.by(rule))
    ids = frozenset(id(duty) for duty in active)
    return Sorted(tuple(active), ids, by_kind, tuple(unassessed))
