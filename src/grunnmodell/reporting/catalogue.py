"""Entries of the catalogue as plain values: for JSON, and for YAML through it."""

import datetime as dt
from enum import Enum
from typing import Any, cast

import attrs
from attrs import frozen

from grunnmodell._version import __version__
from grunnmodell.checking import PluginInfo
from grunnmodell.documents import write_yaml
from grunnmodell.katalog import KINDS, CatalogueEntry, Forlopsmodell, Wanted
from grunnmodell.law import Hjemmel, Timeline, Validity
from grunnmodell.reporting.as_json import Json, dumped, hjemmel_json, plugin_json
from grunnmodell.text import LANGS, Lang, Text

__all__ = ["CATALOGUE_SCHEMA", "Extract", "catalogue_json", "catalogue_tree", "catalogue_yaml"]

FORMAT = "grunnmodell-catalogue/1"
# Lies beside this module, as the report's does.
CATALOGUE_SCHEMA = "catalogue-1.schema.json"


@frozen(kw_only=True)
class Extract:
    """Some entries of the catalogue.

    Parameters: ``kind``: one of ``KINDS``; ``wanted``: what they were chosen by; ``entries``;
    ``plugins``: those active; ``version``: of grunnmodell.
    """

    kind: str
    wanted: Wanted
    entries: tuple[CatalogueEntry | Forlopsmodell, ...]
    plugins: tuple[PluginInfo, ...] = ()
    version: str = __version__


def catalogue_json(extract: Extract, *, lang: Lang | None = None) -> str:
    """Return entries of the catalogue as one JSON object.

    Parameters: ``extract``; ``lang``: None for words in all three languages.
    """
    return dumped(catalogue_tree(extract, lang=lang))


def catalogue_yaml(extract: Extract, *, lang: Lang | None = None) -> str:
    """Return entries of the catalogue as YAML, without what is empty. Parameters as above."""
    return write_yaml(_without_nothing(catalogue_tree(extract, lang=lang)))


def _without_nothing(value: Any) -> Any:
    if isinstance(value, dict):
        kept = {k: _without_nothing(v) for k, v in value.items()}
        return {k: v for k, v in kept.items() if v not in (None, [], {})}
    return [_without_nothing(each) for each in value] if isinstance(value, list) else value


def catalogue_tree(extract: Extract, *, lang: Lang | None = None) -> Json:
    """Return entries of the catalogue as plain values. Parameters as above."""
    langs = LANGS if lang is None else (lang,)
    wanted = extract.wanted
    return {
        "format": FORMAT,
        "on": wanted.on.isoformat(),
        "grunnmodell": extract.version,
        "plugins": [dict(plugin_json(p)) for p in extract.plugins],
        "kind": extract.kind,
        "part": KINDS[extract.kind],
        "chosen": {"age": wanted.age, "need": wanted.need, "municipality": wanted.kommune},
        "entries": [_plain(entry, langs) for entry in extract.entries],
    }


def _plain(value: Any, langs: tuple[Lang, ...]) -> Any:
    """Return any value of the catalogue as plain ones, its fields under their own names."""
    match value:
        case None | bool() | int() | str():
            return value
        case Enum():
            return value.value
        case dt.date():
            return value.isoformat()
        case Text():
            return {lang: value.in_lang(lang) for lang in langs}
        case Hjemmel():
            return hjemmel_json(value, langs)
        case Validity():
            return {"from": _plain(value.start, langs), "before": _plain(value.end, langs)}
        case Timeline():
            return [{"from": day.isoformat(), "value": step} for day, step in value.steps]
        case tuple():
            return [_plain(each, langs) for each in value]
        case _:
            return _fields(value, langs)


def _fields(value: Any, langs: tuple[Lang, ...]) -> Json:
    fields = attrs.fields(cast(type[attrs.AttrsInstance], type(value)))
    tree = {a.name: _plain(getattr(value, a.name), langs) for a in fields}
    # What a model is written in, such as a condition, says by its name what it asks.
    named = "kode" in tree or "navn" in tree
    return tree if named else {"form": type(value).__name__, **tree}
