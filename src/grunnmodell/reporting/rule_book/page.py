"""The whole rule book: cover, table of contents and chapters, in one file without scripts."""

from collections import Counter
from collections.abc import Iterator

from grunnmodell.katalog import topic_name
from grunnmodell.law import NOT_SET
from grunnmodell.law.statutes import LAW_READ, STATUTES
from grunnmodell.reporting.descriptors import NATIONAL
from grunnmodell.reporting.rule_book import words
from grunnmodell.reporting.rule_book.chapters import (
    Chapter,
    PrintedBook,
    Section,
    chapters,
    duty_anchor,
)
from grunnmodell.reporting.rule_book.entry import entry
from grunnmodell.reporting.rule_book.markup import Html, anchor, joined, tag, text, to_anchor
from grunnmodell.reporting.rule_book.style import STYLE
from grunnmodell.reporting.rule_list import ListedDuty, counted_kinds
from grunnmodell.reporting.words import NO_APPROVAL, NORMS
from grunnmodell.text import Lang, Text, render_param

__all__ = ["rule_book_html"]


def rule_book_html(book: PrintedBook, *, lang: Lang) -> str:
    """Return the rule book as one HTML document, the same bytes every time.

    Parameters: ``book``; ``lang``: of its words; what has been written in one language only, such
    as the words of a source, is marked as such.
    """
    title = words.BOOK.in_lang(lang)
    told = chapters(book)
    head = tag(
        "head",
        joined([
            tag("meta", charset="utf-8"),
            tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
            tag("title", text(title)),
            tag("style", STYLE),
        ]),
    )  # fmt: skip
    body = tag(
        "body",
        joined([
            tag("a", text(words.SKIP.in_lang(lang)), href="#rules", class_="skip"),
            _cover(book, title, lang),
            _contents(told, lang),
            tag("main", joined(_chapters(book, told, lang)), id="rules"),
            tag("footer", tag("p", text(NO_APPROVAL.in_lang(lang)))),
        ]),
    )  # fmt: skip
    return f"<!DOCTYPE html>\n{tag('html', joined([head, body]), lang=lang)}\n"


def _cover(book: PrintedBook, title: str, lang: Lang) -> Html:
    return tag(
        "header",
        joined([
            tag("h1", text(title)),
            tag("dl", joined(_facts(book, lang)), class_="facts"),
            *(tag("p", text(each.in_lang(lang))) for each in words.HOW_TO),
            tag("p", text(NO_APPROVAL.in_lang(lang)), class_="note"),
            tag("p", text(words.OUR_PHASES.in_lang(lang))),
            tag("h2", text(words.LAW.in_lang(lang))),
            *_law(lang),
            tag("h2", text(words.RULES.in_lang(lang))),
            tag("p", text(counted_kinds(book.listed, lang))),
            _table(book, lang),
        ]),
    )  # fmt: skip


def _facts(book: PrintedBook, lang: Lang) -> Iterator[Html]:
    listed = book.listed
    on = listed.wanted.on
    local = [
        words.LOCAL_FROM.fill(lang, {"name": Text.same(p.name), "version": Text.same(p.version)})
        for p in listed.plugins
        if p.name != NATIONAL
    ]
    day = words.ALL_DAYS.in_lang(lang) if on is None else render_param(on, lang)
    for name, told in (
        (words.EDITION, listed.edition),
        (words.DAY, day),
        (words.VERSION, listed.version),
        (words.PLUGINS, "; ".join(local) or words.NO_LOCAL.in_lang(lang)),
    ):
        yield joined([tag("dt", text(name.in_lang(lang))), tag("dd", text(told))])


def _law(lang: Lang) -> Iterator[Html]:
    yield tag("p", text(words.LAW_READ.fill(lang, {"day": LAW_READ})))
    yield tag("p", text(words.ADOPTED.in_lang(lang)))
    yield tag("ul", joined(tag("li", text(what)) for what in _pending(lang)))


def _pending(lang: Lang) -> Iterator[str]:
    """Yield what was adopted when the law was read, and comes into force later or on no day yet."""
    no_date = words.NO_DATE.in_lang(lang)
    for lov in STATUTES:
        if lov.validity == NOT_SET:
            yield f"{lov.name.in_lang(lang)}: {no_date}"
            continue
        for version in lov.versions:
            if version.start is None or version.start > LAW_READ:
                sections = ", ".join(f"§ {section}" for section in version.changes)
                day = no_date if version.start is None else render_param(version.start, lang)
                yield f"{version.by} ({lov.abbreviation.in_lang(lang)} {sections}): {day}"


def _table(book: PrintedBook, lang: Lang) -> Html:
    listed = book.listed
    each = Counter((d.duty.topic, d.duty.newest.norm) for d in listed.duties)
    norms = list(listed.by_norm)
    total = words.TOTAL.in_lang(lang)
    head = [words.TOPIC.in_lang(lang), *(NORMS[n].in_lang(lang) for n in norms), total]
    rows = [
        _row(topic_name(topic).in_lang(lang), [*(each[topic, n] for n in norms), number])
        for topic, number in listed.by_topic.items()
    ]
    last = _row(total, [*listed.by_norm.values(), len(listed.duties)])
    return tag(
        "table",
        joined([
            tag("caption", text(words.COUNTS.in_lang(lang))),
            tag("thead", tag("tr", *(tag("th", text(name), scope="col") for name in head))),
            tag("tbody", joined(rows)),
            tag("tfoot", last),
        ]),
    )  # fmt: skip


def _row(name: str, numbers: list[int]) -> Html:
    cells = (tag("td", text(str(number))) for number in numbers)
    return tag("tr", tag("th", text(name), scope="row"), *cells)


def _contents(told: tuple[Chapter, ...], lang: Lang) -> Html:
    items = joined(_contents_of(chapter, lang) for chapter in told)
    heading = tag("h2", text(words.CONTENTS.in_lang(lang)), id="contents")
    return tag("nav", joined([heading, tag("ol", items)]), aria_labelledby="contents")


def _contents_of(chapter: Chapter, lang: Lang) -> Html:
    parts = [
        *(_to_duty(each, lang) for each in chapter.whole),
        *(
            tag(
                "li",
                to_anchor(section.anchor, text(_capital(section.name, lang))),
                tag("ol", joined(_to_duty(each, lang) for each in section.duties))
                if section.duties
                else Html(""),
            )
            for section in chapter.sections
        ),
    ]
    own = to_anchor(chapter.anchor, tag("strong", text(_capital(chapter.name, lang))))
    return tag("li", own, tag("ol", joined(parts)))


def _to_duty(each: ListedDuty, lang: Lang) -> Html:
    duty = each.duty.newest
    return tag("li", to_anchor(duty_anchor(each), text(f"{duty.id} {duty.title.in_lang(lang)}")))


def _capital(name: Text, lang: Lang) -> str:
    said = name.in_lang(lang)
    return said[0].upper() + said[1:]


def _chapters(book: PrintedBook, told: tuple[Chapter, ...], lang: Lang) -> Iterator[Html]:
    if not told:
        yield tag("p", text(words.NO_RULES.in_lang(lang)))
    for chapter in told:
        heading = anchor(chapter.anchor, "title")
        yield tag(
            "section",
            joined([
                tag("h2", text(_capital(chapter.name, lang)), id=heading),
                *(entry(book, each, lang, "h3") for each in chapter.whole),
                *(_section(book, chapter, section, lang) for section in chapter.sections),
            ]),
            id=chapter.anchor,
            aria_labelledby=heading,
        )  # fmt: skip


def _section(book: PrintedBook, chapter: Chapter, section: Section, lang: Lang) -> Html:
    heading = anchor(section.anchor, "title")
    # Phases of two models may have one name, and each heading is told apart from every other.
    name = f"{_capital(chapter.name, lang)}: {section.name.in_lang(lang)}"
    elsewhere = [
        tag("p", text(words.ALSO_HERE.in_lang(lang))),
        tag("ul", joined(_to_duty(each, lang) for each in section.also)),
    ]
    return tag(
        "section",
        joined([
            tag("h3", text(name), id=heading),
            *(elsewhere if section.also else ()),
            *(entry(book, each, lang, "h4") for each in section.duties),
        ]),
        id=section.anchor,
        aria_labelledby=heading,
    )  # fmt: skip
