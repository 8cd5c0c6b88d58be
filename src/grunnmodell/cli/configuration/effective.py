"""What is in effect, and where it comes from: for ``grunnmodell config``."""

from collections.abc import Iterable, Iterator
from typing import Any

from grunnmodell.api import Plugins
from grunnmodell.checking import EDITION, RuleBook
from grunnmodell.checking.ruling import Decision, rule_on
from grunnmodell.checking.selectors import ALL
from grunnmodell.cli.configuration.layers import Config, Layer, Stack
from grunnmodell.katalog import Duty
from grunnmodell.reporting import DEFAULT, Effective, Entry, RulesFor, RuleState, State

__all__ = ["effective"]

_LISTS = ("ignore", "mandatory", "require")
_NOTHING = "–"


def effective(
    config: Config, plugins: Plugins, names: Iterable[str], entries: Iterable[Entry] = ()
) -> Effective:
    """Return what is in effect.

    Parameters: ``config``; ``plugins``: those active; ``names``: of the files to tell the rules
    for; ``entries``: what the command line says beside the settings.
    """
    said = {entry.key: entry for entry in (*_beside(config), *entries)}
    return Effective(
        files=config.names,
        entries=(*_of_layers(config), *said.values(), *_of_patterns(config)),
        rules=tuple(_rules(config, plugins.whole_book(), tuple(names))),
        plugins=plugins.active,
    )


def _of_layers(config: Config) -> Iterator[Entry]:
    """Yield what counts for every file: what a «select» further up has put aside does not."""
    layers = [each for each in reversed(config.every_layer) if each.pattern is None]
    yield from _select(layers) or [Entry(key="select", value=ALL, whence=DEFAULT)]
    for key in _LISTS:
        counting = _down_to_select(layers) if key == "ignore" else layers
        found = [e for layer in counting for e in _entries(layer, key)]
        yield from found or [Entry(key=key, value=_NOTHING, whence=DEFAULT)]
    yield from (e for layer in layers for e in _entries(layer, "severity"))
    yield _first(layers, "edition", EDITION)
    yield _first(layers, "preview", "false")


def _select(layers: list[Layer]) -> list[Entry]:
    found = [list(_entries(layer, "select")) for layer in layers]
    return next((each for each in found if each), [])


def _down_to_select(layers: list[Layer]) -> list[Layer]:
    last = next((n for n, layer in enumerate(layers) if "select" in layer.values), len(layers))
    return layers[: last + 1]


def _entries(layer: Layer, key: str) -> Iterator[Entry]:
    value = layer.values.get(key, ())
    pairs = value.items() if isinstance(value, dict) else ((name, None) for name in value)
    for name, level in pairs:
        told = name if level is None else f"{name} = {level}"
        yield Entry(key=key, value=told, whence=layer.place(key, name), pattern=layer.pattern)


def _first(layers: list[Layer], key: str, default: str) -> Entry:
    layer = next((each for each in layers if key in each.values), None)
    if layer is None:
        return Entry(key=key, value=default, whence=DEFAULT)
    return Entry(key=key, value=_written(layer.values[key]), whence=layer.place(key))


def _written(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return ", ".join(value) if isinstance(value, list) else str(value)


def _beside(config: Config) -> Iterator[Entry]:
    """Yield what files say of how a command runs, beside which rules do."""
    for keys, default in (
        (("fail-on",), "error"),
        (("lang",), _NOTHING),
        (("plugins", "allow"), ALL),
        (("plugins", "without"), _NOTHING),
    ):
        value, whence = config.given(*keys) or (default, DEFAULT)
        yield Entry(key=".".join(keys), value=_written(value) or _NOTHING, whence=whence)


def _of_patterns(config: Config) -> Iterator[Entry]:
    for layer in reversed(config.every_layer):
        if layer.pattern is not None:
            for key in ("select", "ignore", "severity", "require"):
                yield from _entries(layer, key)


def _rules(config: Config, book: RuleBook, names: tuple[str, ...]) -> Iterator[RulesFor]:
    groups: dict[int, tuple[Stack, list[str]]] = {}
    for name in names:
        stack = config.stack_for(name)
        groups.setdefault(id(stack), (stack, []))[1].append(name)
    if not names:
        groups[0] = (config.stack_for(None), [])
    for stack, files in groups.values():
        yield RulesFor(files=tuple(files), rules=tuple(_states(stack, book)))


def _states(stack: Stack, book: RuleBook) -> Iterator[RuleState]:
    versions: dict[str, list[Duty]] = {}
    for duty in book.duties:
        versions.setdefault(duty.id, []).append(duty)
    modeller = tuple(book.katalog.modellversjoner)
    for rule, each in versions.items():
        ruling = rule_on(each, stack.settings, modeller)
        state: State = "on" if ruling.runs else "preview" if ruling.selected else "off"
        yield RuleState(
            rule=rule,
            title=each[-1].title,
            state=state,
            whence=_place(stack, ruling.decided) or DEFAULT,
            severity=ruling.severity,
            weighed=_place(stack, ruling.weighed),
            mandatory=_place(stack, ruling.mandatory),
        )


def _place(stack: Stack, decision: Decision | None) -> str | None:
    return None if decision is None else stack.place(decision)
