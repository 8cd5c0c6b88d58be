"""Requirements applied to a course: which of them are met in which phase."""

import datetime as dt
from collections.abc import Iterable, Iterator

from attrs import frozen

from grunnmodell.flow.phases import PhaseSpan
from grunnmodell.forlop import BARN, Hendelse, Index, Medvirkningsform, is_unborn
from grunnmodell.katalog import Krav

__all__ = ["UnmetKrav", "unmet_in"]


@frozen
class UnmetKrav:
    """A requirement that is not met in a phase."""

    krav: Krav
    span: PhaseSpan


def unmet_in(krav: Iterable[Krav], span: PhaseSpan, index: Index) -> Iterator[UnmetKrav]:
    """Yield the requirements of a phase that the course does not meet.

    Nothing can be asked of a phase that was left on the day it was entered.
    """
    if span.fra == span.til:
        return
    for each in krav:
        applies = span.fase.kode in each.faser and span.fra in each.validity
        if applies and not _is_met(each, span, index):
            yield UnmetKrav(each, span)


def _is_met(krav: Krav, span: PhaseSpan, index: Index) -> bool:
    # Nobody can take part before birth: the last day of the phase decides.
    barn = index.forlop.barn
    if krav.form.who == BARN and span.til is not None and is_unborn(barn, span.til):
        return True
    return any(day in span for day in _days_of_participation(krav.form.who, index))


def _days_of_participation(who: str, index: Index) -> Iterator[dt.date]:
    forlop = index.forlop
    for hendelse in forlop.hendelser or ():
        if hendelse.dato is not None and _took_part(who, hendelse, index):
            yield hendelse.dato
    for plan in forlop.tiltaksplaner or ():
        for evaluering in plan.evalueringer:
            took_part = any(_is(who, ref, index) for ref in evaluering.deltakere)
            if evaluering.utfort is not None and took_part:
                yield evaluering.utfort


def _took_part(who: str, hendelse: Hendelse, index: Index) -> bool:
    if who != BARN:
        return bool(hendelse.foreldres_fravaer_grunn) or any(
            _is(who, ref, index) for ref in hendelse.foreldres_medvirkning
        )
    medvirkning = hendelse.barnets_medvirkning
    if medvirkning is None or medvirkning.form is None:
        return False
    # A child may say no, and that is then on record. That it was given no chance needs a reason
    # (medvirkningsforskriften § 6 second paragraph).
    return medvirkning.form is not Medvirkningsform.IKKE_ANLEDNING or medvirkning.grunn is True


def _is(who: str, ref: str, index: Index) -> bool:
    if who == BARN or ref == BARN:
        return who == ref
    person = index.person(ref)
    return person is not None and person.rolle == who
