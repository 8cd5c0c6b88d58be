"""What is told of a duty wherever it is shown: how much it weighs, when it holds, its day."""

from collections.abc import Iterator, Sequence
from typing import Any

from grunnmodell.flow import entry_paths
from grunnmodell.katalog import Duty, Fristregel, Kildekrav, Krav
from grunnmodell.law import Validity
from grunnmodell.reporting.words import SHIFTS, severity_word
from grunnmodell.text import Lang, Text

__all__ = [
    "ACTOR",
    "ALL",
    "ANCHOR",
    "CARRIES",
    "CHECKED_FOR",
    "FAILS",
    "KIND",
    "MODELS",
    "OF_PLUGIN",
    "ON",
    "PASSES",
    "PHASES",
    "READS",
    "SAYS",
    "SEVERITY",
    "SINCE",
    "SOURCES",
    "anchor_text",
    "carried_text",
    "length_lines",
    "record_of",
    "severities_text",
    "span_text",
]

PASSES = Text(nb="går gjennom", nn="går gjennom", en="passes")
FAILS = Text(nb="gir funn", nn="gir funn", en="gives a finding")
OF_PLUGIN = Text(nb="fra {name}", nn="frå {name}", en="from {name}")
MODELS = Text(nb="forløpsmodeller", nn="forløpsmodellar", en="course models")
ALL = Text(nb="alle", nn="alle", en="all")
PHASES = Text(nb="faser", nn="fasar", en="phases")
SEVERITY = Text(nb="alvorlighet", nn="alvorsgrad", en="severity")
READS = Text(nb="må være levert", nn="må vere levert", en="must be supplied")
ON = Text(nb="gjelder hver", nn="gjeld kvar", en="about each")
ANCHOR = Text(
    nb="dagen som avgjør hvilken lov som gjelder",
    nn="dagen som avgjer kva lov som gjeld",
    en="the day that decides which law holds",
)
KIND = Text(nb="slags frist", nn="slags frist", en="kind of deadline")
ACTOR = Text(nb="hvem", nn="kven", en="who")
SAYS = Text(nb="sier", nn="seier", en="says")
SOURCES = Text(nb="kilder", nn="kjelder", en="sources")
CARRIES = Text(
    nb="krav i kildedokumentene den dekker",
    nn="krav i kjeldedokumenta han dekkjer",
    en="requirements of the source documents it carries",
)
SINCE = Text(nb="siden utgave", nn="sidan utgåve", en="since edition")
_ENTERED = Text(
    nb="dagen fasen begynner", nn="dagen fasen byrjar", en="the day the phase is entered"
)
_CHECKED = Text(
    nb="dagen det sjekkes for", nn="dagen det blir sjekka for", en="the day checked for"
)
_OF_OUTER = Text(
    nb="{key} på det den står i", nn="{key} på det han står i", en="{key} of what it stands in"
)
_DUE = Text(nb="siste dag i fristen", nn="siste dag i fristen", en="the last day of the deadline")
_SET_DAY = Text(
    nb="dagen er selv siste dag", nn="dagen er sjølv siste dag", en="the day itself is the last day"
)
_FROM = Text(nb="fra {start}", nn="frå {start}", en="from {start}")
_UNTIL = Text(nb="før {end}", nn="før {end}", en="before {end}")
_ALWAYS = Text(nb="uten tidsgrense", nn="utan tidsgrense", en="at any time")
CHECKED_FOR = Text(nb="sjekket for {day}", nn="sjekka for {day}", en="checked for {day}")


def severities_text(duty: Duty, lang: Lang, modeller: Sequence[str]) -> str:
    """Return the severity; per course model where it differs between them."""
    each = {m: duty.severity_in(m) for m in modeller if duty.is_for(m)}
    if len(set(each.values())) <= 1:
        return severity_word(next(iter(each.values()), duty.severity_in("")), lang)
    return ", ".join(f"{severity_word(s, lang)} ({m})" for m, s in each.items())


def record_of(duty: Duty) -> str | None:
    """Return the kind of record a duty is about, as the document calls it in the singular."""
    on: type[Any] | None = getattr(duty, "on", None)
    return None if on is None else on.__name__.lower()


def anchor_text(duty: Duty, lang: Lang) -> str:
    """Return which day decides which law holds."""
    if isinstance(duty, Krav):
        return _ENTERED.in_lang(lang)
    if isinstance(duty, Fristregel):
        paths = (_path_text(path, lang) for entry in duty.start for path in entry_paths(entry))
        return _DUE.in_lang(lang) if duty.anchored_in_due else ", ".join(paths)
    anchor: str | None = getattr(duty, "anchor", None)
    return _CHECKED.in_lang(lang) if anchor is None else _path_text(anchor, lang)


def _path_text(path: str, lang: Lang) -> str:
    """Return a path in words: nobody who reads of a rule knows the signs."""
    outer = path.removeprefix("^.")
    if outer != path:
        return _OF_OUTER.fill(lang, {"key": Text.same(outer)})
    return path.lstrip("/")


def span_text(validity: Validity, lang: Lang) -> str:
    """Return the days something holds."""
    parts = []
    if validity.start is not None:
        parts.append(_FROM.fill(lang, {"start": validity.start}))
    if validity.end is not None:
        parts.append(_UNTIL.fill(lang, {"end": validity.end}))
    return ", ".join(parts) or _ALWAYS.in_lang(lang)


def length_lines(duty: Duty, lang: Lang) -> Iterator[str]:
    """Yield how long a deadline is, and what moves it; nothing for other duties."""
    if not isinstance(duty, Fristregel):
        return
    if duty.frist is None:
        yield _SET_DAY.in_lang(lang)
    else:
        yield f"{duty.frist.text().in_lang(lang)}; {SHIFTS[duty.frist.shift].in_lang(lang)}"


def carried_text(krav: Kildekrav, lang: Lang) -> str:
    """Return a requirement of a source document: its id, its word, where it stands, its words."""
    sources = "; ".join(h.cite(lang) for h in krav.kilde)
    return f"{krav.id} [{krav.norm}] {sources}: «{krav.sitat}»"
