"""Whether a duty that says it tightens another one asks no less than that one does."""

from collections.abc import Collection, Iterator

from grunnmodell.dates import Frist, Shift
from grunnmodell.hooks.items import Fault
from grunnmodell.hooks.problems import ProblemKind
from grunnmodell.katalog import (
    Consented,
    CoversPoints,
    EachHas,
    Exists,
    Fristregel,
    Fristtype,
    HasRoles,
    Held,
    Katalog,
    Krav,
    KravForm,
)
from grunnmodell.law import Norm

__all__ = ["tightening_faults"]

_LOOSENS = ProblemKind.LOOSENS
_STRENGTH = {Norm.KAN: 0, Norm.BOR: 1, Norm.SKAL: 2}
# Whose last day is the earliest: where the shift is unsettled, a breach is told a little later.
_LATENESS = {Shift.NONE: 0, Shift.UNSETTLED: 1, Shift.NEXT_WORKING_DAY: 2}


def tightening_faults(
    duty: Krav | Fristregel, katalog: Katalog, ids: Collection[str]
) -> Iterator[Fault]:
    """Yield each way in which a duty asks less than the one it says it tightens.

    Parameters: ``duty``; ``katalog``: what everybody defines; ``ids``: of all duties.
    """
    if duty.skjerper is None:
        return
    if duty.skjerper not in ids:
        told = f"there is no duty {duty.skjerper} to tighten"
        yield Fault(ProblemKind.UNKNOWN_REFERENCE, told)
        return
    targets = _targets(duty, katalog)
    if not targets:
        yield Fault(_LOOSENS, f"it cannot tighten {duty.skjerper}, which is of another kind")
    elif _leads_to_itself(duty, katalog):
        yield Fault(_LOOSENS, f"it tightens {duty.skjerper}, which in the end tightens it")
    else:
        at_the_time = [t for t in targets if t.validity.overlaps(duty.validity)]
        if not at_the_time:
            yield Fault(_LOOSENS, f"it tightens {duty.skjerper}, which does not hold in its time")
        found = (told for target in at_the_time for told in _faults(duty, target))
        for told in dict.fromkeys(found):
            yield Fault(_LOOSENS, f"it loosens {duty.skjerper}: {told}")


def _targets(duty: Krav | Fristregel, katalog: Katalog) -> list[Krav] | list[Fristregel]:
    if isinstance(duty, Krav):
        return [each for each in katalog.krav if each.id == duty.skjerper]
    return [each for each in katalog.fristregler if each.id == duty.skjerper]


def _leads_to_itself(duty: Krav | Fristregel, katalog: Katalog) -> bool:
    every: tuple[Krav | Fristregel, ...] = (*katalog.krav, *katalog.fristregler)
    onward = {each.id: each.skjerper for each in every}
    seen: set[str] = set()
    here = duty.skjerper
    while here is not None and here not in seen:
        seen.add(here)
        here = onward.get(here)
    return duty.id in seen


def _faults(duty: Krav | Fristregel, target: Krav | Fristregel) -> Iterator[str]:
    if _STRENGTH[duty.norm] < _STRENGTH[target.norm]:
        yield f"{duty.norm.value} binds less than {target.norm.value}"
    if isinstance(duty, Krav) and isinstance(target, Krav):
        yield from _of_krav(duty, target)
    elif isinstance(duty, Fristregel) and isinstance(target, Fristregel):
        yield from _of_deadline(duty, target)


def _of_krav(krav: Krav, target: Krav) -> Iterator[str]:
    strange = [fase for fase in krav.faser if fase not in target.faser]
    if strange:
        yield f"it is asked in phases that the other is not of ({', '.join(strange)})"
    if type(krav.form) is not type(target.form):
        yield "it is of another form"
    elif not _asks_as_much(krav.form, target.form):
        yield "its form asks for less"


def _asks_as_much(own: KravForm, other: KravForm) -> bool:
    """Say whether whatever meets the one form meets the other, of the same kind, too."""
    match own, other:
        case Exists(), Exists():
            return set(other.paths) <= set(own.paths) and own.answered <= other.answered
        case EachHas(), EachHas():
            same = (own.path, own.day) == (other.path, other.day)
            return same and set(other.fields) <= set(own.fields) and own.at_least >= other.at_least
        case Held(), Held():
            after = other.after in (None, own.after)
            return own.aktivitet == other.aktivitet and after and own.earlier <= other.earlier
        case CoversPoints(), CoversPoints():
            return set(other.motemaler) <= set(own.motemaler)
        case Consented(), Consented():
            return (
                own.gjelder == other.gjelder
                and own.age <= other.age
                and set(other.always) <= set(own.always)
            )
        case HasRoles(), HasRoles():
            return set(other.roller) <= set(own.roller)
        case _:
            return own == other


def _of_deadline(regel: Fristregel, target: Fristregel) -> Iterator[str]:
    if regel.on is not target.on:
        yield f"it is computed for {regel.on.__name__}, not {target.on.__name__}"
    if regel.type is not target.type:
        yield f"it is of the type {regel.type.value}, not {target.type.value}"
    if regel.start != target.start:
        yield "it runs from another day"
    if not set(regel.done) <= set(target.done) or (target.done and not regel.done):
        yield "it is met by what the other is not met by"
    if regel.frist is None or target.frist is None:
        if regel.frist is not target.frist:
            yield "only one of them has a length"
        return
    yield from _of_length(regel.frist, target.frist)
    if regel.type is Fristtype.RETT and regel.frist.amount < target.frist.amount:
        # Somebody's right would be gone earlier than the law says.
        yield "a right may not be made shorter"


def _of_length(own: Frist, other: Frist) -> Iterator[str]:
    if own.unit is not other.unit:
        yield f"it is counted in {own.unit.value}, not {other.unit.value}"
    elif own.amount > other.amount:
        yield f"{own.text().en} is longer than {other.text().en}"
    if own.first != other.first:
        yield "what runs before it is another length"
    if _LATENESS[own.shift] > _LATENESS[other.shift]:
        yield "its last day is moved further by a holiday"
