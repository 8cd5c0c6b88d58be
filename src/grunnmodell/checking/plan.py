"""What a run does with the duties, as its settings say."""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from attrs import evolve, field, frozen

from grunnmodell.checking.settings import DEFAULT_SETTINGS, EDITION, Settings
from grunnmodell.checking.sorting import Sorted, sort_duties
from grunnmodell.findings import Severity
from grunnmodell.katalog import Duty, Katalog

__all__ = ["Plan", "plan_of"]

# Courses that each hold other parts must not fill the memory.
_MOST_KEPT = 256


# Not slotted, so that what is worked out once is kept.
@frozen(kw_only=True, eq=False, slots=False)
class Plan:
    """What a run does with the duties of a rule book.

    Parameters: ``duties``: those that run; ``severity``: another than a duty's own, by id;
    ``left_out``: those that settings leave out; ``previews``: those of a later edition, which do
    not run; ``mandatory``: ids; ``require``: parts whose absence is an error; ``edition``;
    ``lower_migrated``: whether old data weigh less.
    """

    duties: tuple[Duty, ...]
    severity: Mapping[str, Severity]
    left_out: tuple[Duty, ...]
    previews: tuple[Duty, ...]
    mandatory: frozenset[str]
    require: tuple[str, ...]
    edition: str
    lower_migrated: bool = True
    _sorted: dict[tuple[str, frozenset[str], frozenset[str]], Sorted] = field(
        init=False, repr=False, factory=dict
    )

    def sorted_for(
        self,
        modell: str,
        part_of: Callable[[Duty], tuple[str, ...]],
        *,
        absent: frozenset[str],
        broken: frozenset[str],
    ) -> Sorted:
        """Return the duties of a course model by whether they can be assessed.

        Worked out once for courses that hold the same parts: most courses of one system do.
        Parameters: ``modell``; and see ``sort_duties``.
        """
        key = (modell, absent, broken)
        found = self._sorted.get(key)
        if found is None:
            if len(self._sorted) >= _MOST_KEPT:
                self._sorted.clear()
            own = [duty for duty in self.duties if duty.is_for(modell)]
            found = self._sorted[key] = sort_duties(own, part_of, absent, broken)
        return found

    def narrowed(self, katalog: Katalog) -> Katalog:
        """Return a catalogue without the requirements and deadlines that do not run."""
        if not self.left_out and not self.previews:
            return katalog
        runs = {id(duty) for duty in self.duties}
        return evolve(
            katalog,
            krav=tuple(k for k in katalog.krav if id(k) in runs),
            fristregler=tuple(r for r in katalog.fristregler if id(r) in runs),
        )


def plan_of(duties: Sequence[Duty], settings: Settings, modeller: Sequence[str]) -> Plan:
    """Return what settings make of some duties.

    Parameters: ``duties``; ``settings``; ``modeller``: the course models.
    """
    if settings == DEFAULT_SETTINGS and all(duty.since <= EDITION for duty in duties):
        return _plain(duties)
    # Loaded only where settings say something: most runs have none.
    from grunnmodell.checking.ruling import rulings_on

    rulings = rulings_on(duties, settings, modeller)
    changed = {id: r.severity for id, r in rulings.items() if r.severity is not None}
    layers = settings.layers
    return Plan(
        duties=tuple(d for d in duties if rulings[d.id].runs),
        severity=MappingProxyType(changed),
        left_out=tuple(d for d in duties if not rulings[d.id].selected),
        previews=tuple(d for d in duties if rulings[d.id].selected and not rulings[d.id].counts),
        mandatory=frozenset(id for id, r in rulings.items() if r.mandatory is not None),
        require=tuple(dict.fromkeys(part for layer in layers for part in layer.require)),
        edition=next((s.edition for s in reversed(layers) if s.edition is not None), EDITION),
        lower_migrated=next(
            (s.lower_migrated for s in reversed(layers) if s.lower_migrated is not None), True
        ),
    )


def _plain(duties: Sequence[Duty]) -> Plan:
    return Plan(
        duties=tuple(duties),
        severity=MappingProxyType({}),
        left_out=(),
        previews=(),
        mandatory=frozenset(),
        require=(),
        edition=EDITION,
    )
