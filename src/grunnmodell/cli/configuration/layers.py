"""The layers of a configuration: files, patterns, command line; and the settings they make."""

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

from attrs import frozen

from grunnmodell.checking import DEFAULT_SETTINGS, EDITION, Settings
from grunnmodell.findings import Severity

if TYPE_CHECKING:
    from grunnmodell.checking.ruling import Decision
    from grunnmodell.cli.configuration.reading import ConfigFile

__all__ = ["SETTINGS", "Config", "Layer", "Stack", "stacked"]

# The keys that say what a check does; they can lie in layers.
SETTINGS = ("select", "ignore", "severity", "mandatory", "edition", "preview", "require")

# What standard input is called by who names it, and in reports.
_STDIN = ("-", "<stdin>")


@frozen(kw_only=True, eq=False)
class Layer:
    """One layer of settings.

    Parameters: ``values``: as they stand in a file; ``file``: None for the command line;
    ``pattern``: the pattern its files fit, None for all.
    """

    values: Mapping[str, Any]
    file: "ConfigFile | None" = None
    pattern: str | None = None

    def over(self, base: Settings | None) -> Settings:
        """Return these settings on top of others."""
        given: dict[str, Any] = {k: self.values[k] for k in SETTINGS if k in self.values}
        if "severity" in given:
            given["severity"] = {name: Severity(v) for name, v in given["severity"].items()}
        return Settings(base=base, **given)

    def place(self, key: str, name: str | None = None) -> str:
        """Return where a key of this layer is given: file and line, or an option."""
        if self.file is None:
            off = key == "preview" and not self.values["preview"]
            return f"--{'no-' if off else ''}{key}"
        path = (key,) if self.pattern is None else ("per-path", self.pattern, key)
        if key == "severity" and name is not None:
            return self.file.place((*path, name))
        return self.file.place(path, name)


class Stack:
    """The layers that hold for one file, the undermost first, and the settings each makes."""

    def __init__(self, layers: tuple[tuple[Layer, Settings], ...]) -> None:
        self.layers = layers

    @property
    def settings(self) -> Settings:
        """The settings of all layers together."""
        return self.layers[-1][1] if self.layers else DEFAULT_SETTINGS

    def place(self, decision: "Decision") -> str:
        """Return where a decision was made."""
        layer = next(each for each, made in self.layers if made is decision.settings)
        return layer.place(decision.key, decision.name)


class Config:
    """What configuration files and options say together.

    Parameters: ``files``: the undermost first; ``options``: the command line's layer.
    """

    def __init__(self, *, options: Layer, files: "tuple[ConfigFile, ...]" = ()) -> None:
        self.files = files
        self.options = options
        self._stacks: dict[tuple[Layer, ...], Stack] = {}

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the files."""
        return tuple(file.name for file in self.files)

    @cached_property
    def every_layer(self) -> tuple[Layer, ...]:
        """All layers there are, the undermost first."""
        layers = (layer for file in self.files for layer in _layers(file))
        return tuple(each for each in (*layers, self.options) if _says_anything(each))

    def stack_for(self, name: str | None) -> Stack:
        """Return what holds for a file; None for what is no file, such as standard input."""
        file = None if name in _STDIN else name
        layers = tuple(each for each in self.every_layer if _is_for(each, file))
        if layers not in self._stacks:
            self._stacks[layers] = stacked(layers)
        return self._stacks[layers]

    def settings_for(self, name: str | None) -> Settings:
        """Return the settings that hold for a file; see above."""
        return self.stack_for(name).settings

    @property
    def edition(self) -> str:
        """The edition that counts."""
        given = (each.values.get("edition") for each in reversed(self.every_layer))
        return next((edition for edition in given if edition is not None), EDITION)

    def given(self, *keys: str) -> tuple[Any, str] | None:
        """Return what the uppermost file says of a key, and where; None where none does."""
        return next(self.every(*keys), None)

    def every(self, *keys: str) -> Iterator[tuple[Any, str]]:
        """Yield what each file says of a key, and where, the uppermost first."""
        for file in reversed(self.files):
            here: Any = file.tree
            for key in keys:
                here = here.get(key) if isinstance(here, Mapping) else None
            if here is not None:
                yield here, file.place(keys)

    @property
    def allow(self) -> tuple[str, ...] | None:
        """The installed plugins that may take part, None for all."""
        found = self.given("plugins", "allow")
        return None if found is None else tuple(found[0])

    @property
    def without(self) -> tuple[str, ...]:
        """The installed plugins that are left out."""
        return tuple(
            dict.fromkeys(n for names, _ in self.every("plugins", "without") for n in names)
        )


def _layers(file: "ConfigFile") -> Iterator[Layer]:
    yield Layer(values=file.tree, file=file)
    for pattern, values in file.tree.get("per-path", {}).items():
        yield Layer(values=values, file=file, pattern=pattern)


def _says_anything(layer: Layer) -> bool:
    return any(key in layer.values for key in SETTINGS)


def _is_for(layer: Layer, name: str | None) -> bool:
    if layer.pattern is None or layer.file is None:
        return True
    # Loaded only where there are patterns: few runs have any.
    from grunnmodell.cli.configuration.patterns import fits

    return name is not None and fits(layer.pattern, name, layer.file.folder)


def stacked(layers: tuple[Layer, ...]) -> Stack:
    """Return layers on top of each other."""
    made: list[tuple[Layer, Settings]] = []
    for layer in layers:
        made.append((layer, layer.over(made[-1][1] if made else None)))
    return Stack(tuple(made))
