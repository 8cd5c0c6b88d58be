"""The set of plugins a run uses."""

from collections.abc import Collection, Iterable
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from attrs import define, evolve, field

from grunnmodell.checking import DEFAULT_SETTINGS, PluginInfo, RuleBook, Settings
from grunnmodell.errors import PluginError, SettingsError
from grunnmodell.exports import BUILT_IN
from grunnmodell.forlop import Forlop
from grunnmodell.hooks import (
    Contribution,
    Exporter,
    Found,
    HookSpecs,
    PluginProblem,
    declared_plugins,
    load_plugin,
    rule_book,
    trusted,
)
from grunnmodell.national import National

if TYPE_CHECKING:
    from grunnmodell.checking.ruling import SettingsFault

__all__ = ["Plugins"]

# Somebody may make settings of their own for every course: only so many are remembered.
_SETTINGS_KEPT = 64


@define(frozen=True, slots=False, eq=False, repr=False)
class Plugins:
    """An immutable set of plugins, the national one always among them.

    Build it once and share it between threads: it is never changed. Made by ``national``,
    ``of`` and ``installed``.
    """

    contributions: tuple[Contribution, ...] = field()
    # Whether no plugin was left out: otherwise settings may name rules that are not here.
    whole: bool = True
    # What is wrong with plugins that were left out, and what is only warned of.
    problems: tuple[PluginProblem, ...] = ()

    @classmethod
    def national(cls) -> "Plugins":
        """Return the national content only: the same everywhere, whatever is installed."""
        return _national()

    @classmethod
    def of(cls, *plugins: HookSpecs, strict: bool = True) -> "Plugins":
        """Return the national content and these plugins.

        Parameters: ``plugins``; ``strict``: False to leave out a plugin that is broken, and both
        sides of a conflict: ``problems`` tells them, and the others are used.
        Raises PluginError that lists everything wrong with them, and every conflict.
        """
        return cls._loaded((Found(plugin=plugin) for plugin in plugins), strict=strict)

    @classmethod
    def installed(
        cls,
        *,
        only: Collection[str] | None = None,
        without: Collection[str] = (),
        also: Iterable[HookSpecs] = (),
        strict: bool = True,
    ) -> "Plugins":
        """Return the national content and the plugins installed in this environment.

        Parameters: ``only``: just these, by entry-point name; ``without``: all but these; ``also``:
        plugins handed over beside them; ``strict``: as for ``of``.
        Raises PluginError that names every plugin that cannot be used, and, strict or not, where
        ``only`` or ``without`` names one that is not installed.
        """
        chosen, _ = declared_plugins(only=only, without=without)
        found = [load_plugin(each) for each in chosen]
        found += [Found(plugin=plugin) for plugin in also]
        return cls._loaded(found, strict=strict)

    @classmethod
    def _loaded(cls, found: Iterable[Found], *, strict: bool) -> "Plugins":
        found = tuple(found)
        if not found:
            return cls.national()
        # What looks at plugins is loaded only where there are any.
        from grunnmodell.hooks.collecting import collect
        from grunnmodell.hooks.loading import load

        collected = [collect(each) for each in found]
        (national,) = cls.national().contributions
        loaded = load(collected, national=national, built_in=[e.kode for e in BUILT_IN])
        faults = [problem for problem in loaded.problems if not problem.is_warning]
        if strict and faults:
            raise PluginError(faults)
        return cls(loaded.contributions, problems=loaded.problems)

    def __repr__(self) -> str:
        return f"<Plugins {', '.join(c.name for c in self.contributions)}>"

    @property
    def active(self) -> tuple[PluginInfo, ...]:
        """The name and version of each plugin, by name."""
        return tuple(PluginInfo(c.name, c.version) for c in self.contributions)

    def exporters_for(self, forlop: Forlop) -> tuple[Exporter, ...]:
        """Return the plugins' export formats whose scope covers a course's service."""
        covering = (self.contributions[i] for i in self._covering(forlop))
        return tuple(e for c in covering for e in c.items["exporters"])

    def book_for(self, forlop: Forlop) -> RuleBook:
        """Return what holds for a course: the content whose scope covers its service."""
        return self._book(self._covering(forlop))

    def _covering(self, forlop: Forlop) -> tuple[int, ...]:
        if all(c.gjelder.alle for c in self.contributions):
            return tuple(range(len(self.contributions)))
        tjeneste = forlop.tjeneste
        klynger = self._clusters.get(tjeneste, frozenset()) if tjeneste else frozenset()
        return tuple(
            i for i, c in enumerate(self.contributions) if c.gjelder.covers(tjeneste, klynger)
        )

    def owner_of_model(self, kode: str) -> str | None:
        """Return the plugin a course model comes from, None for the national content."""
        owners = (
            c.name
            for c in self.contributions
            for modell in c.items["forlopsmodeller"]
            if modell.kode == kode
        )
        owner = next(owners, None)
        return None if owner == National.name else owner

    def whole_book(self) -> RuleBook:
        """Return everything these plugins add, whatever its scope."""
        return self._book(tuple(range(len(self.contributions))))

    def insist_sound(self, settings: Settings) -> None:
        """Raise SettingsError where settings name what no plugin has, or break what is mandatory.

        All faults are told at once. Equal settings are looked through once.
        """
        if settings in self._sound:
            return
        faults = [f"{fault.where.key}: {fault.told}" for fault in self.faults_of(settings)]
        if faults:
            raise SettingsError("\n".join(faults))
        if len(self._sound) >= _SETTINGS_KEPT:
            self._sound.clear()
        self._sound.add(settings)

    def faults_of(self, settings: Settings) -> "tuple[SettingsFault, ...]":
        """Return what is wrong with settings, where these plugins take part."""
        # Loaded only where settings say something: most runs have none.
        from grunnmodell.checking.ruling import settings_faults

        book = self.whole_book()
        modeller = tuple(book.katalog.modellversjoner)
        names = None if self.whole else frozenset(c.name for c in self.contributions)
        return tuple(settings_faults(book.duties, settings, modeller, plugins=names))

    def as_part(self) -> "Plugins":
        """Return the same, for a run that plugins were left out of."""
        return evolve(self, whole=False)

    @cached_property
    def _sound(self) -> set[Settings]:
        return {DEFAULT_SETTINGS}

    @cached_property
    def _clusters(self) -> dict[str, frozenset[str]]:
        found: dict[str, frozenset[str]] = {}
        for contribution in self.contributions:
            for klynge in contribution.items["klynger"]:
                for tjeneste in klynge.tjenester:
                    found[tjeneste] = found.get(tjeneste, frozenset()) | {klynge.kode}
        return found

    @cached_property
    def _books(self) -> dict[tuple[int, ...], RuleBook]:
        return {}

    def _book(self, covering: tuple[int, ...]) -> RuleBook:
        # Two threads may both build it the first time; they build equal books.
        book = self._books.get(covering)
        if book is None:
            book = self._books[covering] = rule_book(self.contributions[i] for i in covering)
        return book


@lru_cache(maxsize=1)
def _national() -> Plugins:
    return Plugins((trusted(National()),))
