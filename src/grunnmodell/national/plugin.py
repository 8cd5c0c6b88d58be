"""The national plugin: it uses the same hooks as a cluster's."""

from grunnmodell._version import __version__
from grunnmodell.hooks import ALLE, PLUGIN_API, HookSpecs, hookimpl
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
from grunnmodell.national.frister import FRISTREGLER
from grunnmodell.national.krav import KRAV
from grunnmodell.national.modeller import MODELLER
from grunnmodell.national.rules import RULES
from grunnmodell.rules import Rule

__all__ = ["National"]


class National(HookSpecs):
    """What holds in every municipality.

    What a check does not need is loaded when it is asked for.
    """

    api = PLUGIN_API
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

    @hookimpl
    def tiltakskategorier(self) -> tuple[Tiltakskategori, ...]:
        """Add the categories of measures."""
        from grunnmodell.national.innhold.tiltak import TILTAKSKATEGORIER

        return TILTAKSKATEGORIER

    @hookimpl
    def tiltakstyper(self) -> tuple[Tiltakstype, ...]:
        """Add the kinds of measures that the source documents name."""
        from grunnmodell.national.innhold.tiltak import TILTAKSTYPER

        return TILTAKSTYPER

    @hookimpl
    def behovsomrader(self) -> tuple[Behovsomrade, ...]:
        """Add the need areas of Barnets behov i sentrum."""
        from grunnmodell.national.innhold.behov import BEHOVSOMRADER

        return BEHOVSOMRADER

    @hookimpl
    def aktiviteter(self) -> tuple[Aktivitet, ...]:
        """Add the activities of the courses."""
        from grunnmodell.national.innhold.aktiviteter import AKTIVITETER

        return AKTIVITETER

    @hookimpl
    def motemaler(self) -> tuple[Motemal, ...]:
        """Add the meeting templates."""
        from grunnmodell.national.innhold.motemaler import MOTEMALER

        return MOTEMALER

    @hookimpl
    def roller(self) -> tuple[Rolle, ...]:
        """Add the roles."""
        from grunnmodell.national.innhold.roller import ROLLER

        return ROLLER

    @hookimpl
    def aldersmoduler(self) -> tuple[Aldersmodul, ...]:
        """Add the age modules that have been delivered."""
        from grunnmodell.national.innhold.aldersmoduler import ALDERSMODULER

        return ALDERSMODULER

    @hookimpl
    def klynger(self) -> tuple[Klynge, ...]:
        """Add the clusters that tried the model out."""
        from grunnmodell.national.innhold.tjenester import KLYNGER

        return KLYNGER

    @hookimpl
    def tjenester(self) -> tuple[Tjeneste, ...]:
        """Add the services of those clusters."""
        from grunnmodell.national.innhold.tjenester import TJENESTER

        return TJENESTER

    @hookimpl
    def kvalitetsdefinisjoner(self) -> tuple[Kvalitetsdefinisjon, ...]:
        """Add the principles, goals and indicators of quality."""
        from grunnmodell.national.innhold.kvalitet import KVALITETSDEFINISJONER

        return KVALITETSDEFINISJONER

    @hookimpl
    def fagomrader(self) -> tuple[Fagomrade, ...]:
        """Add the professional areas."""
        from grunnmodell.national.innhold.fagomrader import FAGOMRADER

        return FAGOMRADER
