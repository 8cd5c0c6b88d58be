"""One rule in the rule book, with a box for whoever approves it."""

from collections.abc import Iterator

from grunnmodell.documents import CaseExample
from grunnmodell.katalog import DUTY_KINDS, Duty, Fristregel, kind_of
from grunnmodell.law import Hjemmel
from grunnmodell.reporting.descriptors import filled_with_dots
from grunnmodell.reporting.duty_words import (
    ACTOR,
    ANCHOR,
    CARRIES,
    CHECKED_FOR,
    FAILS,
    KIND,
    ON,
    PASSES,
    READS,
    SEVERITY,
    SINCE,
    SOURCES,
    anchor_text,
    carried_text,
    length_lines,
    record_of,
    severities_text,
    span_text,
)
from grunnmodell.reporting.rule_book import words
from grunnmodell.reporting.rule_book.chapters import PrintedBook, duty_anchor
from grunnmodell.reporting.rule_book.markup import Html, joined, link, tag, text
from grunnmodell.reporting.rule_list import ListedDuty, severity_words
from grunnmodell.reporting.words import GROUNDS, KINDS, MEND, NORMS, WHY
from grunnmodell.text import Lang, Text

__all__ = ["entry"]

# The sources' words and the examples' are Norwegian, bokmål or nynorsk, in a book of any language.
_NORWEGIAN = "no"


def entry(book: PrintedBook, each: ListedDuty, lang: Lang, heading: str) -> Html:
    """Return a rule; ``heading``: the element of its title, ``h3`` or ``h4``."""
    duty = each.duty.newest
    own = duty_anchor(each, "title")
    title = tag(heading, text(f"{duty.id} {duty.title.in_lang(lang)}"), id=own)
    return tag(
        "article",
        joined([
            title,
            _badges(book, each, lang),
            tag("dl", joined(_facts(book, each, lang)), class_="facts"),
            tag("p", text(words.LIMITS.in_lang(lang))),
            _approval(each, lang),
        ]),
        id=duty_anchor(each),
        class_="rule local" if each.is_local else "rule",
        aria_labelledby=own,
    )  # fmt: skip


def _badges(book: PrintedBook, each: ListedDuty, lang: Lang) -> Html:
    duty = each.duty.newest
    told = [_whose(each, lang)]
    if book.is_new(each):
        edition = Text.same(book.new_since or "")
        told.append(_badge(words.NEW.fill(lang, {"edition": edition}), "new"))
    plain = (DUTY_KINDS[kind_of(duty)].in_lang(lang), NORMS[duty.norm].in_lang(lang))
    told += [_badge(said) for said in (*plain, severity_words(each, book.listed, lang))]
    return tag("ul", joined(told), class_="badges")


def _whose(each: ListedDuty, lang: Lang) -> Html:
    if each.is_local:
        return _badge(words.LOCAL.fill(lang, {"name": Text.same(each.plugin)}), "local")
    return _badge(words.NATIONAL.in_lang(lang), "national")


def _badge(said: str, kind: str = "") -> Html:
    return tag("li", text(said), class_=f"badge {kind}".strip())


def _facts(book: PrintedBook, each: ListedDuty, lang: Lang) -> Iterator[Html]:
    duty = each.duty.newest
    yield _fact(words.WHEN_BROKEN, text(filled_with_dots(duty.message, lang)), lang)
    if duty.why is not None:
        yield _fact(WHY, text(duty.why.in_lang(lang)), lang)
    yield _fact(MEND, text(filled_with_dots(duty.mend, lang)), lang)
    yield _fact(words.WHERE, text(_where(book, each, lang)), lang)
    severities = severities_text(duty, lang, book.listed.modeller)
    # Stands above already where it is the same in every model.
    if severities != severity_words(each, book.listed, lang):
        yield _fact(SEVERITY, text(severities), lang)
    yield from _about(duty, lang)
    yield _fact(SOURCES, _sources(each, lang), lang)
    carried = book.carries.get(duty.id, ())
    if carried:
        items = joined(tag("li", text(carried_text(krav, lang))) for krav in carried)
        yield _fact(CARRIES, tag("ul", items), lang)
    yield _fact(SINCE, text(duty.since), lang)
    examples = book.examples_of(each)
    told = [_example(PASSES, examples.passes, lang), _example(FAILS, examples.fails, lang)]
    if any(told):
        both = joined(tag("div", example) for example in told if example)
        yield _fact(words.EXAMPLES, tag("div", both, class_="examples"), lang)
    # Written for developers, in English only; what a rule cannot see stands nowhere else.
    docs = tag("p", text(" ".join(duty.docs.split())), lang="en")
    yield _fact(words.FOR_DEVELOPERS, docs, lang)


def _fact(name: Text, told: Html, lang: Lang) -> Html:
    return joined([tag("dt", text(name.in_lang(lang))), tag("dd", told)])


def _about(duty: Duty, lang: Lang) -> Iterator[Html]:
    record = record_of(duty)
    if record is not None:
        yield _fact(ON, text(record), lang)
    if isinstance(duty, Fristregel):
        yield _fact(KIND, text(KINDS[duty.type].in_lang(lang)), lang)
    actor: Text | None = getattr(duty, "actor", None)
    if actor is not None:
        yield _fact(ACTOR, text(actor.in_lang(lang)), lang)
    yield _fact(ANCHOR, text(anchor_text(duty, lang)), lang)
    if duty.needs:
        yield _fact(READS, text(", ".join(duty.needs)), lang)


def _where(book: PrintedBook, each: ListedDuty, lang: Lang) -> str:
    """Return the models and phases of a duty, or that it holds through the whole course."""
    modeller = book.listed.katalog.forlopsmodeller
    phases: dict[str, list[str]] = {}
    for kode, fase in book.places_of(each):
        found = modeller[kode].fase(fase)
        phases.setdefault(kode, []).append(fase if found is None else found.navn.in_lang(lang))
    if phases:
        named = (f"{modeller[m].navn.in_lang(lang)}: {', '.join(f)}" for m, f in phases.items())
        return "; ".join(named)
    own = [modeller[m].navn.in_lang(lang) for m in each.duty.newest.modeller if m in modeller]
    whole = words.WHOLE_COURSE.in_lang(lang)
    return f"{', '.join(own) or words.ALL_MODELS.in_lang(lang)}: {whole[0].lower()}{whole[1:]}"


def _sources(each: ListedDuty, lang: Lang) -> Html:
    return joined(part for version in each.duty.versions for part in _version(version, lang))


def _version(duty: Duty, lang: Lang) -> Iterator[Html]:
    told = (span_text(duty.validity, lang), *length_lines(duty, lang))
    yield tag("p", text(f"{': '.join(told)}"))
    yield tag("ul", joined(_source(hjemmel, lang) for hjemmel in duty.hjemmel))
    if isinstance(duty, Fristregel) and duty.ordlyd:
        yield tag("blockquote", tag("p", text(f"«{duty.ordlyd}»"), lang=_NORWEGIAN))


def _source(hjemmel: Hjemmel, lang: Lang) -> Html:
    cited = text(hjemmel.cite(lang))
    place = cited if hjemmel.url is None else link(hjemmel.url, cited)
    ground = GROUNDS[hjemmel.lov.ground].in_lang(lang)
    return tag("li", place, text(f": {hjemmel.lov.name.in_lang(lang)} [{ground}]"))


def _example(word: Text, example: CaseExample | None, lang: Lang) -> Html:
    if example is None:
        return Html("")
    name = tag("span", text(example.name), lang=_NORWEGIAN)
    day = CHECKED_FOR.fill(lang, {"day": example.per})
    head = tag("p", tag("strong", text(f"{word.in_lang(lang)}: ")), name, text(f" ({day})"))
    course = tag("pre", tag("code", text(example.course.rstrip("\n"))), lang=_NORWEGIAN)
    return joined([head, course])


def _approval(each: ListedDuty, lang: Lang) -> Html:
    legend = words.REVIEW_OF.fill(lang, {"rule": Text.same(each.duty.id)})
    ticks = joined(
        _tick(each, part, word, lang)
        for part, word in (("approved", words.APPROVED), ("change", words.CHANGE))
    )
    comment = duty_anchor(each, "comment")
    return tag(
        "fieldset",
        joined([
            tag("legend", text(legend)),
            tag("p", ticks),
            tag("p", _label(each, "comment", words.COMMENT, lang),
                tag("textarea", id=comment, name=comment, rows="2")),
            _line(each, "signature", words.SIGNATURE, lang),
            _line(each, "date", words.DATE, lang),
        ]),
    )  # fmt: skip


def _tick(each: ListedDuty, part: str, word: Text, lang: Lang) -> Html:
    own = duty_anchor(each, part)
    box = tag("input", type="checkbox", id=own, name=own)
    return tag("span", box, _label(each, part, word, lang), class_="tick")


def _line(each: ListedDuty, part: str, word: Text, lang: Lang) -> Html:
    own = duty_anchor(each, part)
    field = tag("input", type="text", id=own, name=own, autocomplete="off")
    return tag("p", _label(each, part, word, lang), field, class_="half")


def _label(each: ListedDuty, part: str, word: Text, lang: Lang) -> Html:
    return tag("label", text(word.in_lang(lang)), for_=duty_anchor(each, part))
