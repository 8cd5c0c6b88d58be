"""The national plugin: it uses the same hooks as a cluster's."""

from grunnmodell._version import __version__
from grunnmodell.hooks import ALLE, HookSpecs, hookimpl
from grunnmodell.katalog import Forlopsmodell, Fristregel, Krav
from grunnmodell.national.frister import FRISTREGLER
from grunnmodell.national.krav import KRAV
from grunnmodell.national.modeller import MODELLER
from grunnmodell.national.rules import RULES
from grunnmodell.rules import Rule

__all__ = ["National"]


class National(HookSpecs):
    """What holds in every municipality."""

    name = "grunnmodell"
    version = __version__
    gjelder = ALLE

    @hookimpl
    def forlopsmodeller(self) -> tuple[Forlopsmodell, ...]:
        """Add the national course models."""
        return MODELLER

    @hookimpl
    def krav(self) -> tuple[Krav, ...]:
        """Add the national requirements."""
        return KRAV

    @hookimpl
    def fristregler(self) -> tuple[Fristregel, ...]:
        """Add the national deadlines."""
        return FRISTREGLER

    @hookimpl
    def rules(self) -> tuple[Rule, ...]:
        """Add the national rules."""
        return RULES
