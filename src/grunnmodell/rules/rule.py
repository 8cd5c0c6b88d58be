"""A rule: a small function over one kind of record, with its source and its time."""

import datetime as dt
from collections.abc import Callable, Iterator
from operator import attrgetter
from typing import Any, TypeVar

from attrs import Factory, evolve, field, frozen

from grunnmodell.findings import Severity
from grunnmodell.flow import days_at
from grunnmodell.forlop import Record
from grunnmodell.katalog import Duty
from grunnmodell.law import ALWAYS, Hjemmel, Norm, Validity
from grunnmodell.rules.context import Context
from grunnmodell.rules.problem import Problem
from grunnmodell.text import Text

__all__ = ["Rule", "rule"]

R = TypeVar("R", bound=Record)
Check = Callable[[R, Context], Iterator[Problem]]


@frozen(kw_only=True)
class Rule(Duty):
    """A rule: says where the facts of one kind of record contradict or lack something.

    Parameters, beside those of a duty: ``on``: the kind of record; ``anchor``: the path of the
    day that decides which law holds, from that record (see ``katalog.forms``; the earliest, where
    there are several), or None where it is the day checked for; ``check``: the function that
    yields a problem for each fault; ``when``: which records it is about; ``runs``: the path of
    what has to run for a breach to be mended still, such as a decision's measures, where that is
    not the record itself (see ``checking.migrated``).
    """

    on: type[Record]
    anchor: str | None
    check: Callable[[Any, Context], Iterator[Problem]] = field(eq=False)
    when: Callable[[Any], bool] | None = None
    runs: str | None = None
    # The day that decides which law holds for a record, None where it is not recorded.
    day_of: Callable[[Any, Context], dt.date | None] = field(
        init=False, eq=False, repr=False, default=Factory(lambda r: _reader(r.anchor), True)
    )

    def under(self, *hjemmel: Hjemmel, validity: Validity) -> "Rule":
        """Return the same rule under other sources, for another time.

        For law that moved and did not change: a change of content is a second function.
        """
        return evolve(self, hjemmel=hjemmel, validity=validity)


def _reader(anchor: str | None) -> Callable[[Any, Context], dt.date | None]:
    if anchor is None:
        return lambda _, context: context.as_of
    if anchor.isidentifier():
        read = attrgetter(anchor)
        return lambda record, _: read(record)
    if anchor.startswith("/"):
        return lambda record, c: c.course_day(anchor)
    outer, _, name = anchor.partition(".")
    if outer == "^" and name.isidentifier():
        return lambda record, c: getattr(c.index.outer(record), name, None)
    return lambda record, c: min(days_at(record, anchor, c.index), default=None)


def rule(
    id: str,
    *,
    on: type[R],
    anchor: str | None,
    hjemmel: Hjemmel | tuple[Hjemmel, ...],
    norm: Norm,
    title: Text,
    message: Text,
    mend: Text,
    why: Text | None = None,
    needs: tuple[str, ...] = (),
    when: Callable[[R], bool] | None = None,
    validity: Validity = ALWAYS,
    modeller: tuple[str, ...] = (),
    severity: Severity | None = None,
    since: str = "2026",
    runs: str | None = None,
) -> Callable[[Check[R]], Rule]:
    """Make a function a rule; its docstring says what the rule sees and what it cannot see.

    Parameters: see ``Rule`` and ``Duty``. ``needs`` names the top-level parts of the document the
    rule reads beside the record itself: if one is not supplied the rule is not assessed.
    """

    def make(check: Check[R]) -> Rule:
        return Rule(
            id=id,
            on=on,
            anchor=anchor,
            check=check,
            when=when,
            hjemmel=hjemmel if isinstance(hjemmel, tuple) else (hjemmel,),
            norm=norm,
            title=title,
            message=message,
            mend=mend,
            why=why,
            needs=needs,
            validity=validity,
            modeller=modeller,
            severity=severity,
            docs=check.__doc__ or "",
            since=since,
            runs=runs,
        )

    return make
