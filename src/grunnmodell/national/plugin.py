"""The national plugin: it uses the same hooks as a cluster's."""

from grunnmodell._version import __version__
from grunnmodell.hooks import ALLE, HookSpecs, hookimpl
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
from grunnmodell.national.innhold.aktiviteter import AKTIVITETER
from grunnmodell.national.innhold.aldersmoduler import ALDERSMODULER
from grunnmodell.national.innhold.behov import BEHOVSOMRADER
from grunnmodell.national.innhold.fagomrader import FAGOMRADER
from grunnmodell.national.innhold.kvalitet import KVALITETSDEFINISJONER
from grunnmodell.national.innhold.motemaler import MOTEMALER
from grunnmodell.national.innhold.roller import ROLLER
from grunnmodell.national.innhold.tiltak import TILTAKSKATEGORIER, TILTAKSTYPER
from grunnmodell.national.innhold.tjenester import KLYNGER, TJENESTER
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

    @hookimpl
    def tiltakskategorier(self) -> tuple[Tiltakskategori, ...]:
        """Add the categories of measures."""
        return TILTAKSKATEGORIER

    @hookimpl
    def tiltakstyper(self) -> tuple[Tiltakstype, ...]:
        """Add the kinds of measures that the source documents name."""
        return TILTAKSTYPER

    @hookimpl
    def behovsomrader(self) -> tuple[Behovsomrade, ...]:
        """Add the need areas of Barnets behov i sentrum."""
        return BEHOVSOMRADER

    @hookimpl
    def aktiviteter(self) -> tuple[Aktivitet, ...]:
        """Add the activities of the courses."""
        return AKTIVITETER

    @hookimpl
    def motemaler(self) -> tuple[Motemal, ...]:
        """Add the meeting templates."""
        return MOTEMALER

    @hookimpl
    def roller(self) -> tuple[Rolle, ...]:
        """Add the roles."""
        return ROLLER

    @hookimpl
    def aldersmoduler(self) -> tuple[Aldersmodul, ...]:
        """Add the age modules that have been delivered."""
        return ALDERSMODULER

    @hookimpl
    def klynger(self) -> tuple[Klynge, ...]:
        """Add the clusters that tried the model out."""
        return KLYNGER

    @hookimpl
    def tjenester(self) -> tuple[Tjeneste, ...]:
        """Add the services of those clusters."""
        return TJENESTER

    @hookimpl
    def kvalitetsdefinisjoner(self) -> tuple[Kvalitetsdefinisjon, ...]:
        """Add the principles, goals and indicators of quality."""
        return KVALITETSDEFINISJONER

    @hookimpl
    def fagomrader(self) -> tuple[Fagomrade, ...]:
        """Add the professional areas."""
        return FAGOMRADER
