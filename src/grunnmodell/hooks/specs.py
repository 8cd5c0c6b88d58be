"""What a plugin may add: one hook for each kind of content."""

from collections.abc import Mapping
from types import MappingProxyType

import pluggy

from grunnmodell.hooks.exporter import Exporter
from grunnmodell.hooks.scope import Gjelder
from grunnmodell.katalog import (
    Aktivitet,
    Aldersmodul,
    Behovsomrade,
    Fagomrade,
    Forlopsmodell,
    Fristregel,
    Klynge,
    Krav,
    Kvalitetsdefinisjon,
    Motemal,
    Rolle,
    Tiltakskategori,
    Tiltakstype,
    Tjeneste,
)
from grunnmodell.rules import Rule

__all__ = ["PLUGIN_API", "PROJECT", "HookSpecs", "hookimpl"]

PROJECT = "grunnmodell"
# The version of the hooks and of what they return. It rises when a plugin has to be changed.
PLUGIN_API = 1
_hookspec = pluggy.HookspecMarker(PROJECT)
hookimpl = pluggy.HookimplMarker(PROJECT)


class HookSpecs:
    """Base of every plugin: override the hooks you need and mark them with ``@hookimpl``.

    Each hook takes only ``self`` and returns a tuple of value objects. ``api`` is the version of
    the hooks that the plugin is written for: every plugin sets it. ``name`` and ``version``
    say whose content it is; one that is installed has the name of its entry point. ``gjelder``
    says whose courses it is for; left out, it is for the clusters and services that the plugin
    itself defines. ``places`` says where each item stands, by hook and code or id, where the
    content is read from a file.
    """

    api: int | None = None
    name: str = ""
    version: str = "0"
    gjelder: Gjelder | None = None
    places: Mapping[tuple[str, str], str] = MappingProxyType({})

    @_hookspec
    def forlopsmodeller(self) -> tuple[Forlopsmodell, ...]:
        """Add course models."""
        return ()

    @_hookspec
    def krav(self) -> tuple[Krav, ...]:
        """Add requirements: what must exist before a phase is left."""
        return ()

    @_hookspec
    def fristregler(self) -> tuple[Fristregel, ...]:
        """Add deadline rules: what must be done within a length of time."""
        return ()

    @_hookspec
    def rules(self) -> tuple[Rule, ...]:
        """Add rules: where facts contradict each other or are incomplete."""
        return ()

    @_hookspec
    def tiltakskategorier(self) -> tuple[Tiltakskategori, ...]:
        """Add categories of measures."""
        return ()

    @_hookspec
    def tiltakstyper(self) -> tuple[Tiltakstype, ...]:
        """Add kinds of measures."""
        return ()

    @_hookspec
    def behovsomrader(self) -> tuple[Behovsomrade, ...]:
        """Add need areas."""
        return ()

    @_hookspec
    def aktiviteter(self) -> tuple[Aktivitet, ...]:
        """Add activities."""
        return ()

    @_hookspec
    def motemaler(self) -> tuple[Motemal, ...]:
        """Add meeting templates."""
        return ()

    @_hookspec
    def roller(self) -> tuple[Rolle, ...]:
        """Add roles."""
        return ()

    @_hookspec
    def aldersmoduler(self) -> tuple[Aldersmodul, ...]:
        """Add age modules."""
        return ()

    @_hookspec
    def klynger(self) -> tuple[Klynge, ...]:
        """Add clusters of services."""
        return ()

    @_hookspec
    def tjenester(self) -> tuple[Tjeneste, ...]:
        """Add services."""
        return ()

    @_hookspec
    def kvalitetsdefinisjoner(self) -> tuple[Kvalitetsdefinisjon, ...]:
        """Add principles, goals and indicators of quality."""
        return ()

    @_hookspec
    def fagomrader(self) -> tuple[Fagomrade, ...]:
        """Add professional areas: of services, competence, priority or work."""
        return ()

    @_hookspec
    def exporters(self) -> tuple[Exporter, ...]:
        """Add export formats."""
        return ()
