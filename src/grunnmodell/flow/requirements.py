"""Requirements applied to a course: which of them are met in which phase."""

from collections.abc import Iterable, Iterator

from attrs import frozen

from grunnmodell.dates import age_on
from grunnmodell.flow.conditions import holds
from grunnmodell.flow.forms import missing_in
from grunnmodell.flow.phases import PhaseSpan
from grunnmodell.forlop import Index
from grunnmodell.katalog import Katalog, Krav

__all__ = ["UnmetKrav", "asked_in", "unmet_in"]


@frozen
class UnmetKrav:
    """A requirement that is not met in a phase.

    Parameters: ``krav``; ``span``: the phase and its days; ``missing``: what is missing, as paths
    of the document and codes.
    """

    krav: Krav
    span: PhaseSpan
    missing: tuple[str, ...] = ()


def unmet_in(
    krav: Iterable[Krav], span: PhaseSpan, index: Index, katalog: Katalog
) -> Iterator[UnmetKrav]:
    """Yield the requirements of a phase that the course does not meet."""
    for each in asked_in(krav, span, index, katalog):
        missing = missing_in(each.form, span, index, katalog)
        if missing:
            yield UnmetKrav(each, span, missing)


def asked_in(
    krav: Iterable[Krav], span: PhaseSpan, index: Index, katalog: Katalog
) -> Iterator[Krav]:
    """Yield the requirements that are asked of a course in a phase.

    Nothing can be asked of a phase that was left on the day it was entered, or broken off.
    """
    if span.fra == span.til or span.avbrutt:
        return
    forlop = index.forlop
    for each in krav:
        if (
            span.fase.kode in each.faser
            and span.fra in each.validity
            and each.is_for(forlop.modell)
            and _is_of_module(each, span, index, katalog)
            and all(holds(c, forlop, index, on=span.fra, due=None) for c in each.when)
        ):
            yield each


def _is_of_module(krav: Krav, span: PhaseSpan, index: Index, katalog: Katalog) -> bool:
    """Say whether the age module that asks a requirement is for the child, if one asks it.

    The age is that of the day the phase was entered.
    """
    if krav.aldersmodul is None:
        return True
    modul = katalog.aldersmoduler.get(krav.aldersmodul)
    barn = index.forlop.barn
    if modul is None or barn is None or barn.fodt is None:
        return False
    return modul.modell == index.forlop.modell and modul.covers(age_on(barn.fodt, span.fra))
