"""Everything a run checks against, as values."""

from collections.abc import Mapping
from functools import cache, cached_property
from types import MappingProxyType

from attrs import define, field

from grunnmodell.checking.plan import Plan, plan_of
from grunnmodell.checking.report import PluginInfo
from grunnmodell.checking.settings import Settings
from grunnmodell.forlop import Forlop, Record, shape_of
from grunnmodell.katalog import Duty, Katalog
from grunnmodell.rules import Rule

__all__ = ["RuleBook"]

# Somebody may make settings of their own for every course: only so many plans are kept.
_PLANS_KEPT = 64


@define(frozen=True, kw_only=True, slots=False)
class RuleBook:
    """The catalogue and rules that hold for a course, and whose they are.

    Parameters: ``katalog``; ``rules``; ``owners``: the plugin each duty comes from, by its id;
    ``plugins``: the plugins that took part.
    """

    katalog: Katalog
    rules: tuple[Rule, ...]
    owners: Mapping[str, str] = field(factory=dict)
    plugins: tuple[PluginInfo, ...] = ()

    @cached_property
    def duties(self) -> tuple[Duty, ...]:
        """Every rule, requirement and deadline rule, by id."""
        every = (*self.rules, *self.katalog.krav, *self.katalog.fristregler)
        return tuple(sorted(every, key=lambda d: d.id))

    @cached_property
    def _ids(self) -> frozenset[str]:
        return frozenset(duty.id for duty in self.duties)

    def knows(self, rule: str) -> bool:
        """Say whether a rule, requirement or deadline rule has this id."""
        return rule in self._ids

    def plan(self, settings: Settings) -> Plan:
        """Return what some settings make of the duties; worked out once for equal settings."""
        plan = self._plans.get(settings)
        if plan is None:
            # Two threads may both work it out; they come to the same.
            if len(self._plans) >= _PLANS_KEPT:
                self._plans.clear()
            plan = plan_of(self.duties, settings, tuple(self.katalog.modellversjoner))
            self._plans[settings] = plan
        return plan

    @cached_property
    def _plans(self) -> dict[Settings, Plan]:
        return {}

    def part_of(self, duty: Duty) -> tuple[str, ...]:
        """Return the top-level part the records a duty is about stand in."""
        on = getattr(duty, "on", None)
        return _part_of().get(on, ()) if on is not None else ()


@cache
def _part_of() -> Mapping[type[Record], tuple[str, ...]]:
    """Return the top-level part each kind of record stands in."""
    parts: dict[type[Record], tuple[str, ...]] = {}
    for part in shape_of(Forlop).children:
        _add_kinds(part.type, part.name, parts)
    # Handed out whole: another thread must never see it half made.
    return MappingProxyType(parts)


def _add_kinds(kind: type[Record], part: str, parts: dict[type[Record], tuple[str, ...]]) -> None:
    # A kind that stands in two parts, such as a link to another course, needs neither.
    parts[kind] = () if kind in parts else (part,)
    for child in shape_of(kind).children:
        _add_kinds(child.type, part, parts)
