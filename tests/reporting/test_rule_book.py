"""The rule book can be read, printed and filled in by everyone, and tells every duty once."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from html import escape
from html.parser import HTMLParser
from itertools import pairwise
from urllib.parse import unquote

import pytest
from attrs import evolve

import grunnmodell as gm
from grunnmodell.api.kildekrav import requirements_by_duty
from grunnmodell.documents import NO_EXAMPLES, CaseExample, CaseExamples, case_examples
from grunnmodell.katalog import WantedDuties, chosen_duties
from grunnmodell.law.statutes import LAW_READ, OURS
from grunnmodell.reporting import ListedDuty, PrintedBook, RuleList, rule_book_html
from grunnmodell.reporting.rule_book.style import STYLE
from grunnmodell.reporting.words import NO_APPROVAL
from grunnmodell.text import LANGS, Lang

VOID = {"meta", "input", "br", "img", "link", "hr"}
HOSTILE = gm.Text.same("</p><script>alert(1)</script> \"'&amp; \u202eomvendt")


def looks(t, c):
    """See <b>nothing</b>."""
    yield c.problem()


class Nord(gm.HookSpecs):
    """A cluster whose words are not to be trusted."""

    api = 1
    name = "nord"
    gjelder = gm.ALLE

    @gm.hookimpl
    def rules(self):
        make = gm.rule(
            "nord/egen",
            on=gm.Person,
            anchor=None,
            hjemmel=OURS.section(HOSTILE),
            norm=gm.Norm.BOR,
            title=HOSTILE,
            message=HOSTILE,
            why=HOSTILE,
            mend=HOSTILE,
            since="2027",
        )
        return (make(looks),)


NATIONAL = gm.Plugins.national()
LOCAL = gm.Plugins.of(Nord())


def book(plugins: gm.Plugins = NATIONAL, new_since: str | None = None, **wanted) -> PrintedBook:
    whole = plugins.whole_book()
    asked = WantedDuties(**wanted)
    duties = tuple(
        ListedDuty(duty=duty, plugin=whole.owners[duty.id])
        for duty in chosen_duties(whole.duties, whole.katalog, asked)
    )
    return PrintedBook(
        listed=RuleList(
            duties=duties, wanted=asked, katalog=whole.katalog, edition="2026",
            plugins=plugins.active, version="1.0",
        ),
        carries=requirements_by_duty(),
        examples={each.duty.id: case_examples(each.duty.id) for each in duties},
        new_since=new_since,
    )  # fmt: skip


class Page(HTMLParser):
    """What stands in a page; refuses tags that are not closed in order."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[tuple[str, dict[str, str]]] = []
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.texts: dict[int, list[str]] = {}
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        given = {key: value or "" for key, value in attrs}
        assert len(given) == len(attrs)
        self.tags.append((tag, given))
        if tag not in VOID:
            self.open.append((tag, {**given, "#": str(len(self.tags) - 1)}))

    def handle_endtag(self, tag):
        assert self.open.pop()[0] == tag

    def handle_data(self, data):
        for _, attrs in self.open:
            self.texts.setdefault(int(attrs["#"]), []).append(data)

    def of(self, *names: str) -> list[tuple[str, dict[str, str], str]]:
        return [
            (tag, attrs, " ".join("".join(self.texts.get(i, [])).split()))
            for i, (tag, attrs) in enumerate(self.tags)
            if tag in names
        ]


HTML = {lang: rule_book_html(book(LOCAL, new_since="2026"), lang=lang) for lang in LANGS}
PAGES = {lang: Page(HTML[lang]) for lang in LANGS}
every_language = pytest.mark.parametrize("lang", LANGS)


@every_language
def test_it_is_one_file_in_its_language_without_scripts_or_anything_from_elsewhere(lang: Lang):
    page = PAGES[lang]
    assert HTML[lang].startswith(f'<!DOCTYPE html>\n<html lang="{lang}">')
    names = {tag for tag, _ in page.tags}
    assert names & {"script", "link", "img", "iframe", "object", "form"} == set()
    assert "url(" not in STYLE
    assert "@import" not in STYLE
    assert [a["charset"] for t, a in page.tags if t == "meta" and "charset" in a] == ["utf-8"]
    assert not any(key.startswith("on") or key == "src" for _, a in page.tags for key in a)


@every_language
def test_the_bytes_are_the_same_every_time(lang: Lang):
    assert rule_book_html(book(LOCAL, new_since="2026"), lang=lang) == HTML[lang]


@every_language
def test_every_id_is_there_once_and_every_link_leads_somewhere(lang: Lang):
    page = PAGES[lang]
    ids = [attrs["id"] for _, attrs in page.tags if "id" in attrs]
    assert [own for own, n in Counter(ids).items() if n > 1] == []
    assert not any(re.search(r"\s", own) for own in ids)
    for _, attrs, words in page.of("a"):
        assert words
        href = attrs["href"]
        assert unquote(href[1:]) in ids if href[0] == "#" else href.startswith("https://")
    for _, attrs in page.tags:
        assert attrs.get("aria-labelledby", ids[0]) in ids


@every_language
def test_headings_are_in_order_and_none_is_empty(lang: Lang):
    headings = PAGES[lang].of("h1", "h2", "h3", "h4", "h5", "h6")
    levels = [int(tag[1]) for tag, _, _ in headings]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    assert all(words for _, _, words in headings)
    sections = [words for tag, _, words in headings if tag in ("h2", "h3")]
    assert len(sections) == len(set(sections))


@every_language
def test_every_duty_stands_there_once(lang: Lang):
    found = [attrs["id"] for _, attrs, _ in PAGES[lang].of("article")]
    assert sorted(found) == sorted({f"duty/{duty.id}" for duty in LOCAL.whole_book().duties})


@every_language
def test_every_field_has_a_label_and_every_box_a_legend(lang: Lang):
    page = PAGES[lang]
    fields = [attrs["id"] for _, attrs, _ in page.of("input", "textarea")]
    labels = {attrs["for"]: words for _, attrs, words in page.of("label")}
    assert labels.keys() == set(fields)
    assert all(labels.values())
    duties = len(page.of("article"))
    boxes = [a for _, a, _ in page.of("input") if a["type"] == "checkbox"]
    assert (len(boxes), len(fields), len(page.of("textarea"))) == (2 * duties, 5 * duties, duties)
    legends = [words for _, _, words in page.of("legend")]
    assert len(legends) == len(set(legends)) == len(page.of("fieldset")) == duties


@every_language
def test_a_duty_is_told_in_the_language(lang: Lang):
    articles = {attrs["id"]: words for _, attrs, words in PAGES[lang].of("article")}
    for each in book().listed.duties:
        duty = each.duty.newest
        told = articles[f"duty/{duty.id}"]
        assert duty.title.in_lang(lang) in told
        assert duty.why is None or duty.why.in_lang(lang) in told
        for version in each.duty.versions:
            assert all(hjemmel.cite(lang) in told for hjemmel in version.hjemmel)
        for example in (case_examples(duty.id).passes, case_examples(duty.id).fails):
            assert example is None or example.name in told


@every_language
def test_what_is_in_another_language_is_marked(lang: Lang):
    page = PAGES[lang]
    inside = {attrs["lang"] for tag, attrs, _ in page.of("p", "pre", "span", "code")
              if "lang" in attrs}  # fmt: skip
    assert inside == {"en", "no"}
    docs = [words for _, attrs, words in page.of("p") if attrs.get("lang") == "en"]
    assert len(docs) == len(page.of("article"))
    if lang != "en":
        assert "gives a finding" not in HTML[lang]
        ours = re.sub(r'<p[^>]* lang="en">.*?</p>', "", HTML[lang], flags=re.DOTALL)
        assert not any(d.title.en in ours for d in NATIONAL.whole_book().duties)


@every_language
def test_the_cover_says_what_it_is_of(lang: Lang):
    (cover,) = (words for _, _, words in PAGES[lang].of("header"))
    assert "2026" in cover
    assert f"{LAW_READ:%d.%m.%Y}" in cover or LAW_READ.isoformat() in cover
    assert "nord" in cover
    assert "1.0" in cover
    assert NO_APPROVAL.in_lang(lang) in cover
    assert "LOV-2026-06-19-35" in cover


def test_a_day_stands_on_the_cover():
    html = rule_book_html(book(on=dt.date(2026, 5, 1)), lang="nb")
    assert "<dd>01.05.2026</dd>" in html


@every_language
def test_the_table_adds_up(lang: Lang):
    page = PAGES[lang]
    cells = [int(words) for _, _, words in page.of("td")]
    columns = sum(attrs.get("scope") == "col" for _, attrs, _ in page.of("th")) - 1
    rows = [cells[i : i + columns] for i in range(0, len(cells), columns)]
    assert all(sum(row[:-1]) == row[-1] for row in rows)
    assert [sum(column) for column in zip(*rows[:-1], strict=True)] == rows[-1]
    assert rows[-1][-1] == len(page.of("article"))


# --- local, new and hostile


def test_local_and_national_are_told_apart_in_words():
    articles = {attrs["id"]: (attrs, words) for _, attrs, words in PAGES["nn"].of("article")}
    attrs, words = articles["duty/nord/egen"]
    assert "local" in attrs["class"].split()
    assert "lokal: nord" in words
    assert "ny etter utgåve 2026" in words
    attrs, words = articles["duty/TIL-001"]
    assert "local" not in attrs["class"].split()
    assert "nasjonal" in words
    assert "ny etter" not in words


def test_what_a_plugin_says_is_only_words():
    for lang in LANGS:
        assert "<script" not in HTML[lang]
        assert "\u202e" not in HTML[lang]
        titles = [words for _, _, words in PAGES[lang].of("h3") if "nord/egen" in words]
        assert titles == ["nord/egen </p><script>alert(1)</script> \"'&amp; \\u202eomvendt"]


def test_an_example_is_escaped_and_whole():
    given = book(topics=("TIL",))
    course = 'a: "<b>&\'"\nb: [1]\n'
    example = CaseExample(
        "<i>navn</i>", gm.valid_on if hasattr(gm, "valid_on") else LAW_READ, course
    )
    told = evolve(given, examples={"TIL-001": CaseExamples(passes=example)})
    page = Page(rule_book_html(told, lang="nb"))
    (pre,) = page.of("pre")
    assert pre[2] == " ".join(course.split())
    assert page.of("i") == page.of("b") == []


def test_without_examples_there_are_none():
    bare = evolve(book(topics=("TIL",)), examples={"TIL-001": NO_EXAMPLES}, carries={})
    assert Page(rule_book_html(bare, lang="nb")).of("pre") == []


def test_an_example_stands_there_as_it_is_written():
    for each in book().listed.duties:
        found = case_examples(each.duty.id)
        for example in (found.passes, found.fails):
            if example is not None:
                assert escape(example.course.rstrip("\n")) in HTML["nb"]


# --- parts of it


def test_nothing_asked_for_says_so():
    page = Page(rule_book_html(book(topics=("DOK",), kinds=("deadline",)), lang="nb"))
    assert page.of("article") == []
    assert "Ingen regler svarer til det du spurte etter." in page.of("main")[0][2]


def test_one_phase_of_one_model():
    html = rule_book_html(book(faser=("oppstart",), modeller=("senter",)), lang="nb")
    assert [w for t, _, w in Page(html).of("h2", "h3") if "oppstart" in w] in (
        [], ["Senter for foreldre og barn: oppstart"],
    )  # fmt: skip
    every = Page(rule_book_html(book(faser=("oppstart",)), lang="nb"))
    names = [words for tag, _, words in every.of("h3") if words.endswith(": oppstart")]
    assert names[0] == "Hjelpetiltak: oppstart"


def test_a_duty_of_several_phases_is_told_in_the_first_and_named_in_the_others():
    html = HTML["nb"]
    assert html.count('id="duty/MED-001"') == 1
    # The table of contents, and three phases after the first.
    assert html.count('href="#duty/MED-001"') == 4


# --- contrast


def luminance(colour: str) -> float:
    parts = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    linear = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def test_contrasts_are_high():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    pairs = []
    for body in re.findall(r"\{([^{}]*)\}", STYLE):
        colours = dict(re.findall(r"(?:^|;|\n)(background|color):(#[0-9a-f]{6})", body))
        if "color" in colours:
            pairs.append((colours["color"], colours.get("background", "#ffffff")))
        if "background" in colours:
            assert "color" in colours, body
    assert len(pairs) >= 7
    assert [pair for pair in pairs if contrast(*pair) < 7] == []
    borders = set(re.findall(r"(?:border|outline)[a-z-]*:[^;{}]*(#[0-9a-f]{6})", STYLE))
    assert [colour for colour in borders if contrast(colour, "#ffffff") < 3] == []


def test_paper_breaks_no_rule():
    printed = STYLE.partition("@media print{")[2]
    assert ".rule,fieldset,table,li{break-inside:avoid}" in printed
