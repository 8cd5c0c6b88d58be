"""The duties that were asked for, as a table, and how many there are by topic and norm."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence

from attrs import frozen

from grunnmodell._version import __version__
from grunnmodell.checking import PluginInfo
from grunnmodell.katalog import (
    DUTY_KINDS,
    DutyInTime,
    Katalog,
    WantedDuties,
    kind_of,
    topic_name,
)
from grunnmodell.law import Norm
from grunnmodell.reporting.descriptors import NATIONAL
from grunnmodell.reporting.paint import paint
from grunnmodell.reporting.safe import shown
from grunnmodell.reporting.words import NORMS, severity_word
from grunnmodell.text import Lang, Text

__all__ = ["ListedDuty", "RuleList", "counted_kinds", "counts", "rules_text", "severity_words"]

_HEAD = Text(nb="reglene", nn="reglane", en="the rules")
_ON = Text(nb="per {day}", nn="per {day}", en="as of {day}")
_NONE = Text(nb="ingen", nn="ingen", en="none")
_LOCAL = Text(nb="lokal: {name}", nn="lokal: {name}", en="local: {name}")
_BY_TOPIC = Text(nb="etter tema", nn="etter tema", en="by topic")
_BY_NORM = Text(nb="etter norm", nn="etter norm", en="by norm")
_DUTIES = (
    Text(nb="plikt", nn="plikt", en="duty"),
    Text(nb="plikter", nn="plikter", en="duties"),
)
_MANY = {
    "rule": Text(nb="regler", nn="reglar", en="rules"),
    "requirement": Text(nb="krav", nn="krav", en="requirements"),
    "deadline": Text(nb="frister", nn="fristar", en="deadlines"),
}


@frozen(kw_only=True)
class ListedDuty:
    """A duty in a list: through time, and the plugin it comes from."""

    duty: DutyInTime
    plugin: str = NATIONAL

    @property
    def is_local(self) -> bool:
        """Say whether a plugin added it."""
        return self.plugin != NATIONAL


@frozen(kw_only=True)
class RuleList:
    """Some of the duties, in the order in which they are shown.

    Parameters: ``duties``; ``wanted``: what they were chosen by; ``katalog``: of the course models;
    ``edition``: that of the national rules; ``plugins``: those active; ``version``: of grunnmodell.
    """

    duties: tuple[ListedDuty, ...]
    wanted: WantedDuties
    katalog: Katalog
    edition: str
    plugins: tuple[PluginInfo, ...] = ()
    version: str = __version__

    @property
    def modeller(self) -> tuple[str, ...]:
        """The codes of the course models it is about: those asked for, else all."""
        return self.wanted.modeller or tuple(self.katalog.forlopsmodeller)

    @property
    def by_topic(self) -> Mapping[str, int]:
        """How many duties each topic has, in the order of the list."""
        return Counter(each.duty.topic for each in self.duties)

    @property
    def by_norm(self) -> Mapping[Norm, int]:
        """How many duties each norm has, the strongest first."""
        found = Counter(each.duty.newest.norm for each in self.duties)
        return {norm: found[norm] for norm in Norm if found[norm]}

    @property
    def by_kind(self) -> Mapping[str, int]:
        """How many duties there are of each kind."""
        found = Counter(kind_of(each.duty.newest) for each in self.duties)
        return {kind: found[kind] for kind in DUTY_KINDS if found[kind]}


def counts(listed: RuleList, lang: Lang) -> Iterator[tuple[str, list[tuple[str, int]]]]:
    """Yield the counts by topic and by norm, each with its heading."""
    by_topic = [(topic_name(t).in_lang(lang), n) for t, n in listed.by_topic.items()]
    yield _BY_TOPIC.in_lang(lang), by_topic
    by_norm = [(NORMS[norm].in_lang(lang), n) for norm, n in listed.by_norm.items()]
    yield _BY_NORM.in_lang(lang), by_norm


def counted_kinds(listed: RuleList, lang: Lang) -> str:
    """Return how many duties there are, and of which kind, on one line."""
    kinds = listed.by_kind
    parts = [_number(n, (DUTY_KINDS[k], _MANY[k]), lang) for k, n in kinds.items()]
    head = _number(sum(kinds.values()), _DUTIES, lang)
    return f"{head}: {', '.join(parts)}" if parts else head


def _number(number: int, words: tuple[Text, Text], lang: Lang) -> str:
    return f"{number} {words[number != 1].in_lang(lang)}"


def rules_text(
    listed: RuleList, *, lang: Lang, colour: bool = False, fit: Callable[[str], str] = str
) -> str:
    """Return the duties for people: a line each under its topic, and the counts.

    Parameters: ``listed``; ``lang``; ``colour``: with the codes that colour a terminal; ``fit``:
    replaces the signs that cannot be shown.
    """
    styled = paint(colour=colour)
    lines = [styled(_title(listed, lang), "bold")]
    rows = [_row(each, listed, lang) for each in listed.duties]
    widths = [max((len(row[i]) for row in rows), default=0) for i in range(4)]
    topic = None
    for each, row in zip(listed.duties, rows, strict=True):
        if each.duty.topic != topic:
            topic = each.duty.topic
            lines.append(styled(_topic(each, lang), "faint"))
        padded = [f"{cell:{width}}" for cell, width in zip(row, widths, strict=False)]
        lines.append(f"  {'  '.join([*padded, *row[4:]])}".rstrip())
    lines += [f"  {_NONE.in_lang(lang)}"] if not rows else ["", *_counted(listed, lang)]
    return fit("\n".join(lines) + "\n")


def _title(listed: RuleList, lang: Lang) -> str:
    on = listed.wanted.on
    return _HEAD.in_lang(lang) + ("" if on is None else f" {_ON.fill(lang, {'day': on})}")


def _topic(each: ListedDuty, lang: Lang) -> str:
    name = topic_name(each.duty.topic).in_lang(lang)
    return shown(name if each.is_local else f"{name} ({each.duty.topic})")


def _row(each: ListedDuty, listed: RuleList, lang: Lang) -> Sequence[str]:
    duty = each.duty.newest
    cells = [shown(duty.id), NORMS[duty.norm].in_lang(lang), severity_words(each, listed, lang)]
    local = [_LOCAL.fill(lang, {"name": Text.same(shown(each.plugin))})] if each.is_local else []
    return [*cells, duty.title.in_lang(lang), "; ".join([duty.hjemmel[0].cite(lang), *local])]


def severity_words(each: ListedDuty, listed: RuleList, lang: Lang) -> str:
    """Return how much a breach weighs: all there is, where it differs between the models."""
    duty = each.duty.newest
    found = {duty.severity_in(m) for m in listed.modeller if duty.is_for(m)}
    ordered = sorted(found or {duty.severity_in("")}, key=lambda s: s.rank)
    return "/".join(severity_word(severity, lang) for severity in ordered)


def _counted(listed: RuleList, lang: Lang) -> Iterator[str]:
    for head, numbers in counts(listed, lang):
        yield f"{head}: {', '.join(f'{shown(name)} {number}' for name, number in numbers)}"
    yield counted_kinds(listed, lang)
