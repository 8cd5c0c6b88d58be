"""The settings in effect, where each comes from, and what they make of the rules: text and JSON."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import Literal

from attrs import field, frozen

from grunnmodell._version import __version__
from grunnmodell.checking import PluginInfo
from grunnmodell.findings import Severity
from grunnmodell.reporting.as_json import Json, dumped, head_json, text_json
from grunnmodell.reporting.paint import Paint, paint
from grunnmodell.reporting.safe import shown
from grunnmodell.reporting.words import severity_word
from grunnmodell.text import LANGS, Lang, Text

__all__ = [
    "DEFAULT",
    "SETTINGS_SCHEMA",
    "Effective",
    "Entry",
    "RuleState",
    "RulesFor",
    "State",
    "settings_json",
    "settings_text",
]

FORMAT = "grunnmodell-settings/1"
# Lies beside this module, as the report's does.
SETTINGS_SCHEMA = "settings-1.schema.json"

# Where what nobody has set comes from.
DEFAULT = "default"
State = Literal["on", "off", "preview"]

_FILES_NAMED = 3

_DEFAULT = Text(nb="forvalg", nn="førehandsval", en="default")
_HEAD = (
    Text(nb="nøkkel", nn="nøkkel", en="key"),
    Text(nb="verdi", nn="verdi", en="value"),
    Text(nb="kommer fra", nn="kjem frå", en="comes from"),
)
_FILES = Text(nb="oppsettsfiler", nn="oppsettsfiler", en="configuration files")
_NO_FILES = Text(nb="ingen", nn="ingen", en="none")
_PRECEDENCE = Text(nb="Hva som går foran", nn="Kva som går føre", en="What goes before what")
PRECEDENCE = (
    Text(
        nb="Kommandolinjen går foran «per-path», «per-path» foran resten av filen, filen foran "
        "filen den bygger på («extends»), og den igjen foran forvalgene.",
        nn="Kommandolinja går føre «per-path», «per-path» føre resten av fila, fila føre fila ho "
        "byggjer på («extends»), og den igjen føre førehandsvala.",
        en='The command line goes before "per-path", "per-path" before the rest of the file, the '
        "file before the one it extends, and that before the defaults.",
    ),
    Text(
        nb="Et «select» sier alt som skal kjøres: det som står under det, teller ikke for noen "
        "regel. Et «ignore» legger seg til det som står under.",
        nn="Eit «select» seier alt som skal køyrast: det som står under det, tel ikkje for nokon "
        "regel. Eit «ignore» legg seg til det som står under.",
        en='A "select" says all that is to run: what lies below it counts for no rule. An "ignore" '
        "adds to what lies below it.",
    ),
    Text(
        nb="I samme lag avgjør det mest nøyaktige navnet: en id foran et emne eller et mønster, og "
        "«ALL» til sist. Er to like nøyaktige, gjelder «ignore».",
        nn="I same lag avgjer det mest nøyaktige namnet: ein id føre eit emne eller eit mønster, "
        "og «ALL» til sist. Er to like nøyaktige, gjeld «ignore».",
        en="Within a layer the most exact name decides: an id before a topic or a pattern, and ALL "
        'last. Of equally exact ones "ignore" counts.',
    ),
    Text(
        nb="Det som er «mandatory», kan ingen over det utelate eller gjøre lettere: den som "
        "prøver, får en feil.",
        nn="Det som er «mandatory», kan ingen over det utelate eller gjere lettare: den som "
        "prøver, får ein feil.",
        en='What is "mandatory" nobody above it may leave out or make lighter: who tries gets an '
        "error.",
    ),
    Text(
        nb="Feil i selve dokumentet (DOK) teller alltid.",
        nn="Feil i sjølve dokumentet (DOK) tel alltid.",
        en="Faults of the document itself (DOK) always count.",
    ),
)
_RULES = Text(nb="Regler", nn="Reglar", en="Rules")
_RULES_FOR = Text(nb="Regler for {files}", nn="Reglar for {files}", en="Rules for {files}")
_MORE = Text(nb="{number} til", nn="{number} til", en="{number} more")
_STATES: dict[str, Text] = {
    "on": Text(nb="på", nn="på", en="on"),
    "off": Text(nb="av", nn="av", en="off"),
    "preview": Text(nb="forhåndsvisning", nn="førehandsvising", en="preview"),
    "changed": Text(nb="endret", nn="endra", en="changed"),
    "mandatory": Text(nb="obligatorisk", nn="obligatorisk", en="mandatory"),
}


@frozen(kw_only=True)
class Entry:
    """One thing that is set: ``key``, ``value``, and the file and line or option it comes from.

    ``pattern``: that of the files it is about, None for all.
    """

    key: str
    value: str
    whence: str
    pattern: str | None = None


@frozen(kw_only=True)
class RuleState:
    """What the settings make of one rule.

    Parameters: ``rule``: its id; ``title``; ``state``; ``whence``: who said so; ``severity``,
    ``weighed``: another severity than its own, and who said so; ``mandatory``: who made it that.
    """

    rule: str
    title: Text
    state: State
    whence: str = DEFAULT
    severity: Severity | None = None
    weighed: str | None = None
    mandatory: str | None = None


@frozen(kw_only=True)
class RulesFor:
    """What the settings make of every rule, for some files; none for files that fit no pattern."""

    files: tuple[str, ...]
    rules: tuple[RuleState, ...] = field(repr=False)


@frozen(kw_only=True)
class Effective:
    """The settings in effect.

    Parameters: ``files``: the configuration files, the undermost first; ``entries``; ``rules``:
    for each group of files with the same settings; ``plugins``: those active; ``version``.
    """

    files: tuple[str, ...]
    entries: tuple[Entry, ...]
    rules: tuple[RulesFor, ...]
    plugins: tuple[PluginInfo, ...] = ()
    version: str = __version__


def settings_text(
    effective: Effective, *, lang: Lang, colour: bool = False, fit: Callable[[str], str] = str
) -> str:
    """Return the settings in effect, for people.

    Parameters: ``effective``; ``lang``; ``colour``: with the codes that colour a terminal;
    ``fit``: replaces the signs that cannot be shown.
    """
    styled = paint(colour=colour)
    lines = [
        f"{_FILES.in_lang(lang)}: {', '.join(map(shown, effective.files)) or _no_files(lang)}",
        "",
        *_table(effective, lang, styled),
        "",
        styled(_PRECEDENCE.in_lang(lang), "bold"),
        *(f"  {n}. {words.in_lang(lang)}" for n, words in enumerate(PRECEDENCE, 1)),
    ]
    for group in effective.rules:
        lines += ["", *_rules_lines(group, lang, styled)]
    return fit("\n".join(lines) + "\n")


def _no_files(lang: Lang) -> str:
    return _NO_FILES.in_lang(lang)


def _table(effective: Effective, lang: Lang, styled: Paint) -> Iterator[str]:
    rows = [tuple(cell.in_lang(lang) for cell in _HEAD)]
    rows += [(_key(e), shown(e.value), _whence(e.whence, lang)) for e in effective.entries]
    for number, line in enumerate(_aligned(rows)):
        yield line if number else styled(line, "bold")


def _key(entry: Entry) -> str:
    return entry.key if entry.pattern is None else f"per-path {shown(entry.pattern)}: {entry.key}"


def _whence(whence: str, lang: Lang) -> str:
    return _DEFAULT.in_lang(lang) if whence == DEFAULT else shown(whence)


def _aligned(rows: Sequence[tuple[str, ...]]) -> Iterator[str]:
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]) - 1)]
    for row in rows:
        cells = (f"{cell:{w}}" for cell, w in zip(row, (*widths, 0), strict=True))
        yield "  ".join(cells).rstrip()


def _rules_lines(group: RulesFor, lang: Lang, styled: Paint) -> Iterator[str]:
    counts = Counter(kind for rule in group.rules for kind, _ in _kinds(rule))
    counts["on"] = sum(rule.state == "on" for rule in group.rules)
    told = ", ".join(f"{counts[k]} {w.in_lang(lang)}" for k, w in _STATES.items() if counts[k])
    yield styled(f"{_head_of(group, lang)}: {told}", "bold")
    rows = [
        (_STATES[kind].in_lang(lang), *_details(rule, kind, lang), _whence(whence, lang))
        for kind in _STATES
        for rule in group.rules
        for each, whence in _kinds(rule)
        if each == kind
    ]
    if rows:
        yield from (f"  {line}" for line in _aligned(rows))


def _head_of(group: RulesFor, lang: Lang) -> str:
    if not group.files:
        return _RULES.in_lang(lang)
    names = [shown(name) for name in group.files[:_FILES_NAMED]]
    more = len(group.files) - len(names)
    if more:
        names.append(_MORE.fill(lang, {"number": more}))
    return _RULES_FOR.fill(lang, {"files": Text.same(", ".join(names))})


def _kinds(rule: RuleState) -> Iterator[tuple[str, str]]:
    """Yield in which ways a rule is not as it is by itself, and who said so."""
    if rule.state != "on":
        yield rule.state, rule.whence
    if rule.weighed is not None:
        yield "changed", rule.weighed
    if rule.mandatory is not None:
        yield "mandatory", rule.mandatory


def _details(rule: RuleState, kind: str, lang: Lang) -> tuple[str, str]:
    words = rule.title.in_lang(lang)
    if kind == "changed" and rule.severity is not None:
        words = f"{severity_word(rule.severity, lang)}: {words}"
    return shown(rule.rule), words


def settings_json(effective: Effective, *, lang: Lang | None = None) -> str:
    """Return the settings in effect as one JSON object.

    Parameters: ``effective``; ``lang``: None for words in all three languages.
    """
    langs = LANGS if lang is None else (lang,)
    return dumped(
        {
            **head_json(FORMAT, [], effective.version, effective.plugins),
            "config": [shown(file) for file in effective.files],
            "settings": [_entry(e) for e in effective.entries],
            "precedence": [{lang: t.in_lang(lang) for lang in langs} for t in PRECEDENCE],
            "paths": [_group(group, langs) for group in effective.rules],
        }
    )


def _entry(entry: Entry) -> Json:
    return {
        "key": entry.key,
        "value": shown(entry.value),
        "pattern": text_json(entry.pattern),
        "from": shown(entry.whence),
    }


def _group(group: RulesFor, langs: tuple[Lang, ...]) -> Json:
    return {
        "files": [shown(file) for file in group.files],
        "rules": [
            {
                "rule": shown(rule.rule),
                "title": {lang: rule.title.in_lang(lang) for lang in langs},
                "state": rule.state,
                "from": shown(rule.whence),
                "severity": None if rule.severity is None else rule.severity.value,
                "severity_from": text_json(rule.weighed),
                "mandatory": text_json(rule.mandatory),
            }
            for rule in group.rules
        ],
    }
