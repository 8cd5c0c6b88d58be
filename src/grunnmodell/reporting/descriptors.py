"""The rules of a run as SARIF describes them: the national ones, and each plugin's."""

from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import quote

from attrs import field, frozen

from grunnmodell.checking import PluginInfo, RuleBook
from grunnmodell.findings import DIAGNOSTICS, Diagnostic
from grunnmodell.katalog import Duty
from grunnmodell.reporting.safe import shown
from grunnmodell.text import Lang, Text

__all__ = ["NATIONAL", "Components", "components", "filled_with_dots"]

# The plugin that is the tool itself; the others are its extensions.
NATIONAL = "grunnmodell"
# What may stand in a URI as it is. Lovdata's addresses hold a «§», which may not.
_URI_SIGNS = "%/:=&?~#+!$,;'@()*[]"

Json = dict[str, Any]


@frozen
class Components:
    """The tool and its extensions.

    Parameters: ``driver``, ``extensions``: as SARIF writes them; ``places``: for each rule id, the
    index of its extension (None for the tool itself) and its own index there.
    """

    driver: Json
    extensions: list[Json]
    places: dict[str, tuple[int | None, int]] = field(repr=False)


def components(
    plugins: Iterable[PluginInfo], book: RuleBook, version: str, lang: Lang
) -> Components:
    """Return the tool with every rule it has, whether or not it found anything."""
    owned: dict[str, list[Json]] = {NATIONAL: [_of_diagnostic(d, lang) for d in _diagnostics()]}
    for duty in _newest(book.duties):
        owner = book.owners.get(duty.id, NATIONAL)
        owned.setdefault(owner, []).append(_of_duty(duty, book, lang))
    versions = {p.name: p.version for p in plugins} | {NATIONAL: version}
    others = sorted((owned.keys() | versions.keys()) - {NATIONAL})
    places: dict[str, tuple[int | None, int]] = {
        rule["id"]: (None if owner == NATIONAL else others.index(owner), index)
        for owner, rules in owned.items()
        for index, rule in enumerate(rules)
    }
    made = [_component(name, versions.get(name), owned.get(name, [])) for name in others]
    return Components(_component(NATIONAL, version, owned[NATIONAL]), made, places)


def _component(name: str, version: str | None, rules: list[Json]) -> Json:
    known = {} if version is None else {"version": shown(version)}
    return {"name": shown(name), **known, "rules": rules}


def _diagnostics() -> list[Diagnostic]:
    return sorted(DIAGNOSTICS.values(), key=lambda d: d.id)


def _newest(duties: Iterable[Duty]) -> Iterator[Duty]:
    """Yield one duty for each id: of several versions of the law, the one that began last."""
    newest: dict[str, Duty] = {}
    for duty in duties:
        other = newest.get(duty.id)
        if other is None or _start(other) < _start(duty):
            newest[duty.id] = duty
    yield from newest.values()


def _start(duty: Duty) -> str:
    return "" if duty.validity.start is None else duty.validity.start.isoformat()


def _of_diagnostic(kind: Diagnostic, lang: Lang) -> Json:
    return {
        "id": kind.id,
        "shortDescription": {"text": kind.title.in_lang(lang)},
        "help": {"text": filled_with_dots(kind.mend, lang)},
        "defaultConfiguration": {"level": kind.severity.value},
    }


def _of_duty(duty: Duty, book: RuleBook, lang: Lang) -> Json:
    url = next((h.url for h in duty.hjemmel if h.url is not None), None)
    sources = [h.cite_in_full(lang) for h in duty.hjemmel]
    words = " ".join(duty.docs.split())
    why = "" if duty.why is None else f"{duty.why.in_lang(lang)}. "
    return {
        "id": duty.id,
        "shortDescription": {"text": duty.title.in_lang(lang)},
        **({"fullDescription": {"text": words}} if words else {}),
        **({} if url is None else {"helpUri": quote(url, safe=_URI_SIGNS)}),
        "help": {"text": f"{why}{filled_with_dots(duty.mend, lang)} ({'; '.join(sources)})"},
        "defaultConfiguration": {"level": _heaviest(duty, book)},
        "properties": {"norm": duty.norm.value, "hjemmel": sources},
    }


def _heaviest(duty: Duty, book: RuleBook) -> str:
    """Return the heaviest level a duty has in any course model; each result states its own."""
    modeller = [m for m in book.katalog.forlopsmodeller if duty.is_for(m)] or [""]
    return min((duty.severity_in(m) for m in modeller), key=lambda s: s.rank).value


def filled_with_dots(text: Text, lang: Lang) -> str:
    """Return a message with dots where a finding puts in a day, a number or a word."""
    return text.fill(lang, {name: Text.same("…") for name in text.placeholders()})
