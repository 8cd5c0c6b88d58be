"""The reference pages of the rules: one for each duty, and a list by topic."""

from collections.abc import Iterator
from itertools import groupby

from grunnmodell.api import Plugins
from grunnmodell.api.kildekrav import requirements_by_duty
from grunnmodell.documents import CaseExample, case_examples
from grunnmodell.katalog import (
    DUTY_KINDS,
    Duty,
    DutyInTime,
    Fristregel,
    Kildekrav,
    WantedDuties,
    chosen_duties,
    kind_of,
    places_of,
    topic_name,
)
from grunnmodell.law import Hjemmel
from grunnmodell.law.statutes import LAW_READ
from grunnmodell.reporting.descriptors import filled_with_dots
from grunnmodell.reporting.duty_words import (
    anchor_text,
    length_lines,
    record_of,
    severities_text,
    span_text,
)
from grunnmodell.reporting.words import GROUNDS, KINDS, NO_APPROVAL, NORMS
from grunnmodell.text import LANGS, Lang, Text

BOOK = Plugins.national().whole_book()
MODELS = tuple(BOOK.katalog.forlopsmodeller)
_LANGUAGES: dict[Lang, str] = {"nb": "bokmål", "nn": "nynorsk", "en": "English"}
_WRITTEN = "Written by `tools/make_reference.py` from the rules; edit those."


def rule_pages() -> dict[str, Iterator[str]]:
    """Return the lines of each page, by its name."""
    duties = chosen_duties(BOOK.duties, BOOK.katalog, WantedDuties())
    pages = {f"rules/{duty.id}.md": _page(duty) for duty in duties}
    return {"rules/index.md": _index(duties)} | pages


def _index(duties: tuple[DutyInTime, ...]) -> Iterator[str]:
    yield "# The rules, requirements and deadlines"
    yield ""
    yield f"{_WRITTEN} `grunnmodell rules` lists them, `grunnmodell explain ID` tells one."
    yield ""
    yield (
        f"{len(duties)} duties, with the law as it was read on {LAW_READ}: each is checked by "
        "exactly one rule, requirement or deadline. "
        f"**{NO_APPROVAL.en}**"
    )
    for topic, group in groupby(duties, key=lambda duty: duty.topic):
        yield ""
        yield f"## {topic}: {topic_name(topic).en} ({topic_name(topic).nb})"
        yield ""
        yield "| id | title | kind | norm | source |"
        yield "|---|---|---|---|---|"
        yield from (_row(duty) for duty in group)


def _row(duty: DutyInTime) -> str:
    newest = duty.newest
    return (
        f"| [{duty.id}]({duty.id}.md) | {newest.title.en} | {DUTY_KINDS[kind_of(newest)].en} "
        f"| {newest.norm.value} | {newest.hjemmel[0].cite('nb')} |"
    )


def _page(duty: DutyInTime) -> Iterator[str]:
    newest = duty.newest
    yield f"# {duty.id}: {newest.title.en}"
    yield ""
    yield f"{_WRITTEN} [All rules](index.md)."
    yield ""
    yield f"- bokmål: {newest.title.nb}"
    yield f"- nynorsk: {newest.title.nn}"
    yield ""
    yield "## What it asks, and what it cannot see"
    yield ""
    yield " ".join(newest.docs.split())
    yield ""
    yield f"It sees *that* something is recorded, and no more. **{NO_APPROVAL.en}**"
    yield ""
    yield from (f"- {fact}" for fact in _facts(newest))
    yield from _messages(newest)
    yield from _sources(duty)
    yield from _carried(requirements_by_duty().get(duty.id, ()))
    examples = case_examples(duty.id)
    yield from _example("passes", examples.passes)
    yield from _example("gives a finding", examples.fails)


def _facts(duty: Duty) -> Iterator[str]:
    yield f"kind: {DUTY_KINDS[kind_of(duty)].en}; since edition {duty.since}"
    yield f"norm: {NORMS[duty.norm].en}"
    yield f"severity: {severities_text(duty, 'en', MODELS)}"
    yield f"course models: {', '.join(f'`{m}`' for m in duty.modeller) or 'all'}"
    places = ", ".join(f"`{modell}/{fase}`" for modell, fase in places_of(duty, BOOK.katalog))
    yield f"where in a course: {places or 'through the whole course'}"
    record = record_of(duty)
    if record is not None:
        yield f"about each: `{record}`"
    if isinstance(duty, Fristregel):
        yield f"kind of deadline: {KINDS[duty.type].en}"
    actor: Text | None = getattr(duty, "actor", None)
    if actor is not None:
        yield f"who: {actor.en}"
    yield f"the day that decides which law holds: {anchor_text(duty, 'en')}"
    needs = ", ".join(f"`{part}`" for part in duty.needs)
    yield f"must be supplied beside the record itself: {needs or 'nothing'}"


def _messages(duty: Duty) -> Iterator[str]:
    yield ""
    yield "## What it says"
    for lang in LANGS:
        yield ""
        yield f"{_LANGUAGES[lang]}:"
        yield ""
        yield f"- what is wrong: {filled_with_dots(duty.message, lang)}"
        if duty.why is not None:
            yield f"- why it matters: {duty.why.in_lang(lang)}"
        yield f"- what mends it: {filled_with_dots(duty.mend, lang)}"


def _sources(duty: DutyInTime) -> Iterator[str]:
    yield ""
    yield "## Sources"
    for version in duty.versions:
        span = span_text(version.validity, "en")
        yield ""
        yield f"{span[0].upper()}{span[1:]}:"
        yield ""
        yield from (f"- {line}" for line in length_lines(version, "en"))
        yield from (f"- {_source(hjemmel)}" for hjemmel in version.hjemmel)
        if isinstance(version, Fristregel) and version.ordlyd:
            yield ""
            yield f"> {version.ordlyd}"


def _source(hjemmel: Hjemmel) -> str:
    cited = f"[{hjemmel.cite('nb')}]({hjemmel.url})" if hjemmel.url else hjemmel.cite("nb")
    return f"{cited}: {hjemmel.lov.name.en} ({GROUNDS[hjemmel.lov.ground].en})"


def _carried(carried: tuple[Kildekrav, ...]) -> Iterator[str]:
    if not carried:
        return
    yield ""
    yield "## What it carries of the source documents"
    yield ""
    for krav in carried:
        sources = "; ".join(h.cite("nb") for h in krav.kilde)
        yield (
            f"- [{krav.id}](../requirements.md) ({krav.norm}): {krav.tekst}. "
            f"{sources}: «{krav.sitat}»"
        )


def _example(word: str, example: CaseExample | None) -> Iterator[str]:
    if example is None:
        return
    yield ""
    yield f"## An example that {word}"
    yield ""
    yield f"«{example.name}», checked for {example.per}:"
    yield ""
    yield "```yaml"
    yield example.course.rstrip("\n")
    yield "```"
