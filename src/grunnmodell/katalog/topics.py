"""What a duty is about: the three letters its id begins with, and their names."""

from collections.abc import Mapping
from types import MappingProxyType

from grunnmodell.katalog.duties import Duty, Fristregel, Krav
from grunnmodell.text import Text

__all__ = ["DUTY_KINDS", "TOPICS", "kind_of", "topic_name", "topic_of"]

# In the order of a course; what lies across it comes last.
TOPICS: Mapping[str, Text] = MappingProxyType({
    "MEL": Text(nb="melding", nn="melding", en="report"),
    "UND": Text(nb="undersøkelse", nn="undersøking", en="investigation"),
    "BEH": Text(nb="behov", nn="behov", en="needs"),
    "MAL": Text(nb="målsetting", nn="målsetjing", en="goals"),
    "VED": Text(nb="vedtak", nn="vedtak", en="decision"),
    "KLA": Text(nb="klage", nn="klage", en="complaint"),
    "SAM": Text(nb="samtykke", nn="samtykke", en="consent"),
    "MED": Text(nb="medvirkning", nn="medverknad", en="participation"),
    "KUL": Text(nb="språk og kultur", nn="språk og kultur", en="language and culture"),
    "PLA": Text(nb="plan", nn="plan", en="plan"),
    "TIL": Text(nb="tiltak", nn="tiltak", en="measures"),
    "EVA": Text(nb="evaluering", nn="evaluering", en="evaluation"),
    "SAK": Text(nb="samarbeid", nn="samarbeid", en="cooperation"),
    "FLY": Text(nb="flytting", nn="flytting", en="moving"),
    "AKU": Text(nb="akutt og alvorlig", nn="akutt og alvorleg", en="acute and serious"),
    "AVS": Text(nb="avslutning", nn="avslutning", en="ending"),
    "ETT": Text(nb="ettervern", nn="ettervern", en="help after 18"),
    "SEN": Text(
        nb="senter for foreldre og barn",
        nn="senter for foreldre og barn",
        en="centre for parents and children",
    ),
    "FAS": Text(nb="faser", nn="fasar", en="phases"),
    "DAT": Text(nb="datoer", nn="datoar", en="dates"),
    "PER": Text(nb="personvern", nn="personvern", en="privacy"),
})  # fmt: skip
_OF_PLUGIN = Text(nb="fra {name}", nn="frå {name}", en="from {name}")
DUTY_KINDS: Mapping[str, Text] = MappingProxyType({
    "rule": Text(nb="regel", nn="regel", en="rule"),
    "requirement": Text(nb="krav", nn="krav", en="requirement"),
    "deadline": Text(nb="frist", nn="frist", en="deadline"),
})  # fmt: skip


def topic_of(own: str) -> str:
    """Return the topic of a duty's id: its letters, or the name of the plugin it is from."""
    plugin, slash, _ = own.partition("/")
    return plugin if slash else own.partition("-")[0]


def topic_name(topic: str) -> Text:
    """Return what a topic is called; a topic that is a plugin is called by its name."""
    return TOPICS.get(topic) or _OF_PLUGIN.with_values(name=Text.same(topic))


def kind_of(duty: Duty) -> str:
    """Return the kind of a duty, one of ``DUTY_KINDS``."""
    match duty:
        case Krav():
            return "requirement"
        case Fristregel():
            return "deadline"
        case _:
            return "rule"
