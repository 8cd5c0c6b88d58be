"""On which days somebody took part, in an event or an evaluation."""

import datetime as dt
from collections.abc import Iterator

from grunnmodell.flow.phases import PhaseSpan
from grunnmodell.forlop import BARN, Hendelse, Index, is_unborn

__all__ = ["days_of_participation", "took_part"]


def took_part(who: str, span: PhaseSpan, index: Index) -> bool:
    """Say whether somebody took part in a phase, or it is recorded why not.

    Parameters: ``who``: ``barn``, or the role of a person; ``span``; ``index``.
    """
    # Nobody can take part before birth: the last day of the phase decides.
    barn = index.forlop.barn
    if who == BARN and span.til is not None and is_unborn(barn, span.til):
        return True
    return any(day in span for day in days_of_participation(who, index))


def days_of_participation(who: str, index: Index) -> tuple[dt.date, ...]:
    """Return the days somebody took part on, or for which it is recorded why not.

    Parameters: as for ``took_part``. Asked for phase by phase and evaluation by evaluation, so it
    is kept with the course.
    """
    key = ("participation", who)
    if key not in index.kept:
        index.kept[key] = tuple(_days_of_participation(who, index))
    return index.kept[key]


def _days_of_participation(who: str, index: Index) -> Iterator[dt.date]:
    forlop = index.forlop
    for hendelse in forlop.hendelser or ():
        if hendelse.dato is not None and _took_part(who, hendelse, index):
            yield hendelse.dato
    for plan in forlop.tiltaksplaner or ():
        for evaluering in plan.evalueringer:
            there = any(_is(who, ref, index) for ref in evaluering.deltakere)
            if evaluering.utfort is not None and there:
                yield evaluering.utfort


def _took_part(who: str, hendelse: Hendelse, index: Index) -> bool:
    if who != BARN:
        return bool(hendelse.foreldres_fravaer_grunn) or any(
            _is(who, ref, index) for ref in hendelse.foreldres_medvirkning
        )
    # A child may say no, or have no chance to: both are on record then. That the latter has no
    # reason is a fault of that event, not of the phase.
    medvirkning = hendelse.barnets_medvirkning
    return medvirkning is not None and medvirkning.form is not None


def _is(who: str, ref: str, index: Index) -> bool:
    if who == BARN or ref == BARN:
        return who == ref
    person = index.person(ref)
    return person is not None and person.rolle == who
