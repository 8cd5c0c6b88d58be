"""Which findings weigh less, because the facts were moved from an older system (``migrert``).

An older system had no place for much of what is asked today, and what it never held cannot be
recorded afterwards. So a finding weighs one step less (an error is a warning, a warning a note)
when everything it is about was over before the day of the move:

- a rule: the day its law is read on lies before it, and so does the end of what the record is or
  stands in: the day of a decision, a meeting or an evaluation; the end of a report, investigation,
  measure or complaint; for a plan, that of all its measures; for what has no end of its own, such
  as a need or a consent, the end of the course. A rule may name what has to be over instead
  (``runs``). One that is read on the day checked for, such as on days that contradict each other
  or names in a text, asks of the document as it stands, and is never lowered.
- a deadline: it was met, too late, before it; or nobody met it, and what it stands in was over. A
  limit that runs on is never lowered.
- a requirement: the phase was left before it, and what it asks had to happen in the phase; what
  may be recorded later (a consent, a role, an answer) is lowered only where the course was over.

What can still be mended keeps its weight: a running measure without a plan, an open investigation,
a complaint nobody has decided. What is wrong with the document itself always does.
"""

import datetime as dt
from collections.abc import Iterable, Mapping

from grunnmodell.checking.run import Run
from grunnmodell.flow import Deadline, DeadlineState, UnmetKrav, records_named
from grunnmodell.forlop import (
    Akuttvedtak,
    AlvorligHendelse,
    Avslutning,
    Begjaring,
    Behov,
    Endringskrav,
    Evaluering,
    Flytting,
    Hendelse,
    Henvisning,
    Index,
    Klage,
    Kulturvurdering,
    Melding,
    Nettverksvurdering,
    Record,
    Tiltak,
    Tiltaksplan,
    Undersokelse,
    Utredning,
    Vedtak,
)
from grunnmodell.katalog import Consented, Exists, Fristtype, HasRoles
from grunnmodell.rules import Rule

__all__ = ["deadline_is_old", "krav_is_old", "rule_is_old"]

# What happened on one day, and the field of that day. What stands in it may last longer.
_HAPPENED: Mapping[type[Record], str] = {
    Akuttvedtak: "dato",
    AlvorligHendelse: "dato",
    Avslutning: "dato",
    Begjaring: "sendt",
    Endringskrav: "sendt",
    Evaluering: "utfort",
    Flytting: "dato",
    Hendelse: "dato",
    Kulturvurdering: "dato",
    Nettverksvurdering: "dato",
    Vedtak: "dato",
}
# What goes on for a time, and the field of its last day.
_RAN: Mapping[type[Record], str] = {
    Behov: "til",
    Henvisning: "svar",
    Klage: "avgjort",
    Melding: "konkludert",
    Tiltak: "avsluttet",
    Undersokelse: "avsluttet",
    Utredning: "avsluttet",
}
# Requirements that a fact recorded today may meet, whatever day the phase was left.
_MET_LATER = (Consented, Exists, HasRoles)


def rule_is_old(run: Run, rule: Rule, record: Record, day: dt.date | None) -> bool:
    """Say whether a finding of a rule weighs less. ``day``: the day its law is read on."""
    if run.migrert is None or rule.anchor is None or day is None or day >= run.migrert:
        return False
    if rule.runs is None:
        return _was_over(run, _end_of(record, run.index, happened=True))
    ran = records_named(record, rule.runs, run.index)
    return _was_over(run, _last_end(ran, run.index) if ran else _end_of_course(run.index))


def deadline_is_old(run: Run, deadline: Deadline) -> bool:
    """Say whether a finding of a deadline weighs less."""
    due, regel = deadline.due, deadline.regel
    if run.migrert is None or due is None or due.date >= run.migrert:
        return False
    if deadline.state is DeadlineState.MET_LATE:
        return _was_over(run, deadline.done)
    is_limit = regel.type is Fristtype.GRENSE
    return not is_limit and _was_over(run, _end_of(deadline.record, run.index, happened=False))


def krav_is_old(run: Run, unmet: UnmetKrav) -> bool:
    """Say whether a finding of a requirement weighs less."""
    if run.migrert is None or not _was_over(run, unmet.span.til):
        return False
    met_later = isinstance(unmet.krav.form, _MET_LATER)
    return not met_later or _was_over(run, _end_of_course(run.index))


def _was_over(run: Run, end: dt.date | None) -> bool:
    return end is not None and run.migrert is not None and end < run.migrert


def _end_of(record: Record, index: Index, *, happened: bool) -> dt.date | None:
    """Return the day a record, or the nearest thing it stands in that ends, was over.

    ``happened``: whether the day something happened on ends it; a complaint outlasts the day of
    the decision it stands in.
    """
    here: Record | None = record
    while here is not None:
        end = _own_end(here, index, happened=happened)
        if end is not None:
            return end
        happened = happened and type(here) not in _RAN
        here = index.outer(here)
    return _end_of_course(index)


def _own_end(record: Record, index: Index, *, happened: bool) -> dt.date | None:
    if isinstance(record, Tiltaksplan):
        measures = index.get_all((line.ref for line in record.tiltak), Tiltak)
        return _last_end(measures, index)
    field = _RAN.get(type(record)) or (_HAPPENED.get(type(record)) if happened else None)
    end: dt.date | None = None if field is None else getattr(record, field)
    return end


def _last_end(records: Iterable[Record], index: Index) -> dt.date | None:
    """Return the day the last of some records was over, None where there is none or one runs."""
    ends = [_own_end(each, index, happened=True) for each in records]
    known = [end for end in ends if end is not None]
    return max(known) if known and len(known) == len(ends) else None


def _end_of_course(index: Index) -> dt.date | None:
    avslutning = index.forlop.avslutning
    return None if avslutning is None else avslutning.dato
