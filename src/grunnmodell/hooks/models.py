"""What is wrong with a course model: phases nothing leads to, and phases nobody can leave."""

from collections.abc import Callable, Collection, Container, Iterable, Iterator

from grunnmodell.flow import entry_faults
from grunnmodell.forlop import Forhold
from grunnmodell.hooks.items import Fault
from grunnmodell.hooks.problems import ProblemKind
from grunnmodell.katalog import Forlopsmodell, Held, Katalog, Krav

__all__ = ["Blocked", "blocked_phases", "model_faults"]

_UNREACHABLE = ProblemKind.UNREACHABLE_PHASE
# A requirement, and the activity it asks for where nobody can hold it.
Blocked = tuple[Krav, str, Forlopsmodell, Fault]


def model_faults(modell: Forlopsmodell, katalog: Katalog) -> Iterator[Fault]:
    """Yield each fault of a course model, read beside everything that is defined."""
    phases = [fase.kode for fase in modell.faser]
    if not phases:
        yield Fault(_UNREACHABLE, "it has no phases")
        return
    yield from (Fault(ProblemKind.UNKNOWN_REFERENCE, f) for f in _strangers(modell, katalog))
    for fase in modell.faser:
        if not fase.entered:
            yield Fault(_UNREACHABLE, f"no fact enters the phase {fase.kode}")
        for fault in dict.fromkeys(f for entry in fase.entered for f in entry_faults(entry)):
            yield Fault(ProblemKind.BAD_PATH, f"what enters the phase {fase.kode}: {fault}")
    reached = _reached(modell, phases[0])
    for kode in phases:
        if kode not in reached:
            yield Fault(_UNREACHABLE, f"no way leads from the first phase to {kode}")
    ends = {fase.kode for fase in modell.faser if fase.end}
    for kode in phases:
        if not ends & _reached(modell, kode):
            yield Fault(_UNREACHABLE, f"no way leads from the phase {kode} to an end")


def _strangers(modell: Forlopsmodell, katalog: Katalog) -> Iterator[str]:
    phases = [fase.kode for fase in modell.faser]
    for way in modell.overganger:
        for kode in (*way.fra, way.til):
            if kode not in phases:
                yield f"a transition names the phase {kode}, which it does not have"
    for onward in modell.modelloverganger:
        for kode in onward.fra:
            if kode not in phases:
                yield f"a way to another model names the phase {kode}, which it does not have"
        if onward.modell not in katalog.modellversjoner:
            yield f"a way leads to the course model {onward.modell}, which nobody defines"
        if onward.forhold not in [each.value for each in Forhold]:
            yield f"a way to another model has the relation {onward.forhold}, which does not exist"


def _reached(modell: Forlopsmodell, start: str) -> set[str]:
    """Return a phase and those that ways lead to from it."""
    return _along(start, lambda fra: (way.til for way in modell.overganger_fra(fra)))


def _along(start: str, onward: Callable[[str], Iterable[str]]) -> set[str]:
    reached: set[str] = {start}
    waiting = [start]
    while waiting:
        for kode in onward(waiting.pop()):
            if kode not in reached:
                reached.add(kode)
                waiting.append(kode)
    return reached


def blocked_phases(katalog: Katalog, local: Container[tuple[str, str]]) -> Iterator[Blocked]:
    """Yield each requirement that asks for an activity which belongs to later phases only.

    The phase could then never be left as it should be, and no later one be reached. Parameters:
    ``katalog``; ``local``: the hook and the code or id of each item that is not national.
    """
    held = [k for k in katalog.krav if k.blocks and isinstance(k.form, Held)]
    models = [m for versions in katalog.modellversjoner.values() for m in versions]
    for krav in held:
        for modell in models:
            own = krav.is_for(modell.kode) and krav.validity.overlaps(modell.validity)
            for aktivitet in _asked(krav) if own else ():
                if (
                    ("krav", krav.id) in local
                    or ("aktiviteter", aktivitet) in local
                    or ("forlopsmodeller", modell.kode) in local
                ):
                    for told in _too_late(krav, aktivitet, modell, katalog):
                        yield krav, aktivitet, modell, Fault(_UNREACHABLE, told)


def _asked(krav: Krav) -> tuple[str, ...]:
    form = krav.form
    return tuple(a for a in (form.aktivitet, form.after) if a) if isinstance(form, Held) else ()


def _too_late(krav: Krav, aktivitet: str, modell: Forlopsmodell, katalog: Katalog) -> Iterator[str]:
    known = katalog.aktiviteter.get(aktivitet)
    if known is None or (known.modeller and modell.kode not in known.modeller):
        return
    own = [kode for kode in known.faser if modell.fase(kode)]
    for fase in modell.faser:
        if fase.kode in krav.faser and own and not fase.end and _all_later(modell, fase.kode, own):
            yield (
                f"the phase {fase.kode} of {modell.kode} could never be left: it asks for the "
                f"activity {aktivitet}, which belongs to later phases only ({', '.join(own)})"
            )


def _all_later(modell: Forlopsmodell, fase: str, others: Collection[str]) -> bool:
    """Say whether every way from the beginning to any of the others goes through a phase.

    One that breaks a phase off, such as the way out of a dismissed case, is no way to get there.
    """

    def onward(fra: str) -> list[str]:
        ways = modell.overganger_fra(fra) if fra != fase else ()
        return [way.til for way in ways if not way.avbryter]

    before = _along(modell.faser[0].kode, onward)
    return fase not in others and not any(kode in before for kode in others)
