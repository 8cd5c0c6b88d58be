"""The items of the hooks: what they are called in messages, and how they are told apart."""

from collections.abc import Iterator, Mapping
from typing import Any, Protocol

from attrs import frozen

from grunnmodell.hooks.problems import PluginProblem, ProblemKind
from grunnmodell.katalog import Duty

__all__ = ["DUTIES", "ENTRIES", "Fault", "code_of", "each_item", "problem_of", "told"]

DUTIES = ("rules", "krav", "fristregler")
ENTRIES = (
    "tiltakskategorier",
    "tiltakstyper",
    "behovsomrader",
    "aktiviteter",
    "motemaler",
    "roller",
    "aldersmoduler",
    "klynger",
    "tjenester",
    "kvalitetsdefinisjoner",
    "fagomrader",
)
_CALLED = {
    "forlopsmodeller": "the course model",
    "tiltakskategorier": "the category",
    "tiltakstyper": "the measure",
    "behovsomrader": "the need area",
    "aktiviteter": "the activity",
    "motemaler": "the template",
    "roller": "the role",
    "aldersmoduler": "the age module",
    "klynger": "the cluster",
    "tjenester": "the service",
    "kvalitetsdefinisjoner": "the definition of quality",
    "fagomrader": "the professional area",
    "exporters": "the export format",
}


class _Owner(Protocol):
    @property
    def name(self) -> str: ...

    @property
    def places(self) -> Mapping[tuple[str, str], str]: ...


@frozen
class Fault:
    """What is wrong with an item, before it is said whose the item is."""

    kind: ProblemKind
    told: str
    others: tuple[str, ...] = ()


def code_of(item: Any) -> str:
    """Return what an item is told apart by: a duty's id, an entry's code, a class's name."""
    found = item.id if isinstance(item, Duty) else getattr(item, "kode", None)
    return found if isinstance(found, str) else type(item).__name__


def told(hook: str, code: str) -> str:
    """Return what an item is called in a message."""
    return f"{_CALLED[hook]} {code}" if hook in _CALLED else code


def problem_of(owner: _Owner, hook: str, code: str, fault: Fault) -> PluginProblem:
    """Return a fault as the problem of a plugin, at the place where the item stands."""
    return PluginProblem(
        kind=fault.kind,
        plugin=owner.name,
        told=f"{told(hook, code)}: {fault.told}",
        place=owner.places.get((hook, code)),
        about=(hook, code),
        others=fault.others,
    )


def each_item(items: Mapping[str, tuple[Any, ...]]) -> Iterator[tuple[str, Any]]:
    """Yield every item with the name of its hook."""
    for hook, each in items.items():
        yield from ((hook, item) for item in each)
