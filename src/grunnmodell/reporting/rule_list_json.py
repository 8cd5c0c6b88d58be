"""The duties that were asked for, for programs."""

from grunnmodell.katalog import DUTY_KINDS, kind_of, places_of, topic_name
from grunnmodell.law import Norm
from grunnmodell.law.statutes import LAW_READ
from grunnmodell.reporting.as_json import Json, day_json, dumped, plugin_json
from grunnmodell.reporting.duties_json import duty_json
from grunnmodell.reporting.rule_list import ListedDuty, RuleList
from grunnmodell.reporting.safe import shown
from grunnmodell.text import LANGS, Lang

__all__ = ["RULES_SCHEMA", "rules_json"]

FORMAT = "grunnmodell-rules/1"
# Lies beside this module, as the report's does.
RULES_SCHEMA = "rules-1.schema.json"


def rules_json(listed: RuleList, *, lang: Lang | None = None) -> str:
    """Return the duties as one JSON object.

    Parameters: ``listed``; ``lang``: None for words in all three languages.
    """
    langs = LANGS if lang is None else (lang,)
    wanted = listed.wanted
    return dumped(
        {
            "format": FORMAT,
            "on": None if wanted.on is None else day_json(wanted.on),
            "law_read": day_json(LAW_READ),
            "edition": listed.edition,
            "grunnmodell": listed.version,
            "plugins": [plugin_json(p) for p in listed.plugins],
            "chosen": {
                "topics": list(wanted.topics),
                "norms": [norm.value for norm in wanted.norms],
                "kinds": list(wanted.kinds),
                "models": list(wanted.modeller),
                "phases": list(wanted.faser),
            },
            "summary": _summary(listed, langs),
            "rules": [_rule(each, listed, langs) for each in listed.duties],
        }
    )


def _summary(listed: RuleList, langs: tuple[Lang, ...]) -> Json:
    return {
        "duties": len(listed.duties),
        "topics": [
            {
                "topic": shown(topic),
                "name": {lang: shown(topic_name(topic).in_lang(lang)) for lang in langs},
                "duties": number,
            }
            for topic, number in listed.by_topic.items()
        ],
        "norms": {norm.value: listed.by_norm.get(norm, 0) for norm in Norm},
        "kinds": {kind: listed.by_kind.get(kind, 0) for kind in DUTY_KINDS},
    }


def _rule(each: ListedDuty, listed: RuleList, langs: tuple[Lang, ...]) -> Json:
    newest = each.duty.newest
    places = places_of(newest, listed.katalog)
    return {
        "id": shown(each.duty.id),
        "kind": kind_of(newest),
        "topic": shown(each.duty.topic),
        "places": [{"model": modell, "phase": fase} for modell, fase in places],
        **duty_json(each.duty.versions, langs, each.plugin, tuple(listed.katalog.forlopsmodeller)),
    }
