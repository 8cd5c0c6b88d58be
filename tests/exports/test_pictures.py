"""Pictures of course models: nothing runs over anything else, and every word can be read."""

from __future__ import annotations

import datetime as dt
import re
import xml.etree.ElementTree as ET
from itertools import combinations, pairwise

import pytest
import yaml
from attrs import evolve
from hypothesis import given, strategies as st

import grunnmodell as gm
from grunnmodell.exports.picture import ModelPicture
from grunnmodell.exports.picture.layout import Box, Edge, Layout, laid_out, letters_in
from grunnmodell.law.statutes import OURS
from grunnmodell.text import LANGS, Lang

BOOK = gm.Plugins.national().whole_book()
MODELS = [modell for versions in BOOK.katalog.modellversjoner.values() for modell in versions]
DAY = dt.date(2026, 5, 1)
TOP = 70
NS = "{http://www.w3.org/2000/svg}"
LOCAL_WORDS = {"nb": "lokalt tillegg", "nn": "lokalt tillegg", "en": "local addition"}
# A title is larger than the lines below it, and bold: how wide a letter of it may be.
TITLE_LETTER = 9.8

every_model = pytest.mark.parametrize(
    "modell", MODELS, ids=lambda m: f"{m.kode} {m.validity.start or ''}"
)
every_lang = pytest.mark.parametrize("lang", LANGS)


def layout_of(modell: gm.Forlopsmodell, lang: Lang) -> Layout:
    picture = ModelPicture(modell=modell, katalog=BOOK.katalog, owners=BOOK.owners)
    return laid_out(picture, lang, top=TOP)


def drawn(modell: gm.Forlopsmodell, to: str, lang: Lang, plugins: gm.Plugins | None = None) -> str:
    return gm.export(modell, to, as_of=DAY, plugins=plugins, lang=lang).decode()


def inside(box: Box, x: int, y: int) -> bool:
    return box.x < x < box.right and box.y < y < box.bottom


def on_border(box: Box, x: int, y: int) -> bool:
    within = box.x <= x <= box.right and box.y <= y <= box.bottom
    return within and (x in (box.x, box.right) or y in (box.y, box.bottom))


def verticals(edge: Edge) -> list[tuple[int, int, int]]:
    """Return the vertical parts of a way: where across, from where down to where."""
    parts = pairwise(edge.points)
    return [(x, *sorted((y, end))) for (x, y), (x2, end) in parts if x == x2 and y != end]


def horizontals(edge: Edge) -> list[tuple[int, int, int]]:
    parts = pairwise(edge.points)
    return [(y, *sorted((x, end))) for (x, y), (end, y2) in parts if y == y2 and x != end]


@every_model
@every_lang
class TestLayout:
    def test_every_phase_has_one_box(self, modell, lang):
        boxes = layout_of(modell, lang).boxes
        assert sorted(b.fase.kode for b in boxes) == sorted(f.kode for f in modell.faser)

    def test_boxes_do_not_overlap(self, modell, lang):
        for one, other in combinations(layout_of(modell, lang).boxes, 2):
            apart_across = one.right < other.x or other.right < one.x
            apart_down = one.bottom < other.y or other.bottom < one.y
            assert apart_across or apart_down, (one.fase.kode, other.fase.kode)

    def test_everything_is_within_the_picture(self, modell, lang):
        layout = layout_of(modell, lang)
        for box in layout.boxes:
            assert 0 < box.x < box.right < layout.width
            assert TOP <= box.y < box.bottom < layout.height
        for edge in layout.edges:
            assert all(0 < x < layout.width and 0 < y < layout.height for x, y in edge.points)

    def test_every_way_is_drawn_once_unless_it_breaks_off(self, modell, lang):
        ways = [(fra, w.til) for w in modell.overganger if not w.avbryter for fra in w.fra]
        edges = [(e.fra, e.overgang.til) for e in layout_of(modell, lang).edges]
        assert sorted(edges) == sorted(ways)

    def test_ways_go_from_border_to_border(self, modell, lang):
        layout = layout_of(modell, lang)
        boxes = {box.fase.kode: box for box in layout.boxes}
        for edge in layout.edges:
            assert on_border(boxes[edge.fra], *edge.points[0]), edge.fra
            assert on_border(boxes[edge.overgang.til], *edge.points[-1]), edge.overgang.til

    def test_ways_run_straight_down_or_across(self, modell, lang):
        for edge in layout_of(modell, lang).edges:
            for (x, y), (x2, y2) in pairwise(edge.points):
                assert x == x2 or y == y2, (edge.fra, edge.overgang.til)

    def test_no_two_ways_share_a_lane(self, modell, lang):
        for one, other in combinations(layout_of(modell, lang).edges, 2):
            for x, top, bottom in verticals(one):
                for x2, top2, bottom2 in verticals(other):
                    assert x != x2 or bottom < top2 or bottom2 < top, (one.fra, other.fra)

    def test_no_two_ways_run_along_the_same_height(self, modell, lang):
        for one, other in combinations(layout_of(modell, lang).edges, 2):
            for y, left, right in horizontals(one):
                for y2, left2, right2 in horizontals(other):
                    assert y != y2 or right < left2 or right2 < left, (one.fra, other.fra)

    def test_no_way_runs_through_a_box(self, modell, lang):
        layout = layout_of(modell, lang)
        for edge in layout.edges:
            for x, top, bottom in verticals(edge):
                for box in layout.boxes:
                    through = box.x < x < box.right and top < box.bottom and box.y < bottom
                    assert not through, (edge.fra, edge.overgang.til, box.fase.kode)
            for y, left, right in horizontals(edge):
                for box in layout.boxes:
                    through = box.y < y < box.bottom and left < box.right and box.x < right
                    assert not through, (edge.fra, edge.overgang.til, box.fase.kode)

    def test_the_text_fits(self, modell, lang):
        for box in layout_of(modell, lang).boxes:
            title = f"{box.fase.navn.in_lang(lang)} ({box.fase.kode})"
            assert " ".join(box.title) == title
            assert all(len(part) * TITLE_LETTER <= box.width - 28 for part in box.title)
            # The text begins 30 from the left, and the frame is 6 wide on the right.
            room = letters_in(box.width - 36)
            for line, parts in box.lines:
                assert " ".join(parts) == " ".join(line.text.split())
                assert all(0 < len(part) <= room for part in parts), line.text
            rows = sum(len(parts) for _, parts in box.lines)
            assert 30 + 20 * (len(box.title) - 1) + 18 * rows <= box.height

    def test_ways_that_lead_back_are_marked_so(self, modell, lang):
        order = [fase.kode for fase in modell.faser]
        side = {fase.kode for fase in modell.faser if fase.side}
        for edge in layout_of(modell, lang).edges:
            if {edge.fra, edge.overgang.til}.isdisjoint(side):
                back = order.index(edge.overgang.til) < order.index(edge.fra)
                assert edge.back is back


@every_model
@every_lang
class TestSvg:
    def test_is_a_picture_that_is_named_and_described(self, modell, lang):
        root = ET.fromstring(drawn(modell, "svg", lang))
        assert root.tag == f"{NS}svg"
        assert root.get("role") == "img"
        assert root.get("lang") == lang
        named = root.get("aria-labelledby").split()
        for tag in ("title", "desc"):
            element = root.find(f"{NS}{tag}")
            assert element is not None
            assert element.text.strip()
            assert element.get("id") in named
        assert modell.navn.in_lang(lang) in root.find(f"{NS}title").text

    def test_says_that_the_phases_are_ours(self, modell, lang):
        told = " ".join(ET.fromstring(drawn(modell, "svg", lang)).itertext())
        assert {"nb": "ikke offisiell", "nn": "ikkje offisiell", "en": "not official"}[lang] in told

    def test_every_id_is_there_once(self, modell, lang):
        ids = [e.get("id") for e in ET.fromstring(drawn(modell, "svg", lang)).iter() if e.get("id")]
        assert len(ids) == len(set(ids))
        assert {f"fase-{fase.kode}" for fase in modell.faser} <= set(ids)

    def test_every_text_lies_in_the_picture(self, modell, lang):
        root = ET.fromstring(drawn(modell, "svg", lang))
        width, height = float(root.get("width")), float(root.get("height"))
        for text in root.iter(f"{NS}text"):
            assert 0 < float(text.get("y")) < height
            assert float(text.get("x")) + 7 * len(text.text) < width

    def test_nothing_is_fetched_and_nothing_runs(self, modell, lang):
        root = ET.fromstring(drawn(modell, "svg", lang))
        assert not {e.tag.removeprefix(NS) for e in root.iter()} & {"script", "image", "use"}
        assert all("href" not in name for e in root.iter() for name in e.attrib)

    def test_nothing_national_is_marked_as_local(self, modell, lang):
        legend = 1
        assert drawn(modell, "svg", lang).count("◆") <= legend


def nodes_and_edges(text: str) -> tuple[dict[str, str], list[tuple[str, str, str]]]:
    """Return the labels of a flowchart by node, and its edges with theirs; read every line."""
    nodes: dict[str, str] = {}
    edges: list[tuple[str, str, str]] = []
    front, _, body = text.removeprefix("---\n").partition("---\n")
    assert yaml.safe_load(front).keys() == {"title"}
    head, *lines = body.splitlines()
    assert head == "flowchart TD"
    for line in lines:
        node = re.fullmatch(r'  (\w+)(?:\[|\(\[|\[/)"([^"]*)"(?:\]|\]\)|/\])', line)
        edge = re.fullmatch(r'  (\w+) (?:-->|-\.->)\|"([^"]*)"\| (\w+)', line)
        if node:
            nodes[node[1]] = node[2]
        elif edge:
            edges.append((edge[1], edge[2], edge[3]))
        else:
            assert re.match(r"  (accTitle: |accDescr: |classDef lokal |class \w)", line), line
    return nodes, edges


@every_model
@every_lang
class TestMermaid:
    def test_every_edge_names_known_nodes_and_no_label_breaks_out(self, modell, lang):
        nodes, edges = nodes_and_edges(drawn(modell, "mermaid", lang))
        assert len(nodes) == len(modell.faser)
        assert {kode for fra, _, til in edges for kode in (fra, til)} <= nodes.keys()
        assert len(edges) == sum(len(w.fra) for w in modell.overganger if not w.avbryter)
        for label in (*nodes.values(), *(told for _, told, _ in edges)):
            assert not re.search(r"[<>]", label.replace("<br/>", ""))
            assert label.strip()

    def test_tells_the_same_as_the_svg(self, modell, lang):
        nodes, _ = nodes_and_edges(drawn(modell, "mermaid", lang))
        for box, label in zip(
            sorted(layout_of(modell, lang).boxes, key=lambda b: b.fase.kode),
            sorted(nodes.values(), key=lambda each: re.search(r"\(([^()]*)\)", each)[1]),
            strict=True,
        ):
            assert f"({box.fase.kode})" in label
            for line, _ in box.lines:
                escaped = line.text.replace("&", "&amp;").replace('"', "#quot;")
                assert escaped.replace("<", "&lt;").replace(">", "&gt;") in label


TITLE = gm.Text(nb='møt "familien" & <barnet>', nn='møt "familien" & <barnet>', en='"meet" & <x>')
SOURCE = OURS.section(gm.Text.same("ord"))


class Local(gm.HookSpecs):
    """A cluster with a requirement of its own, whose words hold signs that mean something."""

    api = 1
    name = "lokal"
    gjelder = gm.ALLE

    @gm.hookimpl
    def krav(self):
        return (
            gm.Krav(
                id="lokal/x",
                title=TITLE,
                message=TITLE,
                mend=TITLE,
                hjemmel=(SOURCE,),
                norm=gm.Norm.SKAL,
                modeller=("hjelpetiltak",),
                faser=("oppstart",),
                form=gm.TookPart("barn"),
                actor=TITLE,
            ),
        )


class Own(gm.HookSpecs):
    """A cluster with a course model of its own, whose words hold signs that mean something."""

    api = 1
    name = "egen"
    gjelder = gm.ALLE

    @gm.hookimpl
    def forlopsmodeller(self):
        return (
            gm.Forlopsmodell(
                kode="egenmodell",
                navn=TITLE,
                faser=(
                    gm.Fase(
                        kode="a",
                        navn=TITLE,
                        entered=(gm.First(("startet",)),),
                        hjemmel=(SOURCE,),
                    ),
                    gm.Fase(
                        kode="b",
                        navn=TITLE,
                        entered=(gm.First(("avslutning.dato",)),),
                        hjemmel=(SOURCE,),
                        end=True,
                    ),
                ),
                overganger=(
                    gm.Faseovergang(fra=("a",), til="b", handling=TITLE, hjemmel=(SOURCE,)),
                ),
                hjemmel=(SOURCE,),
            ),
        )


@every_lang
class TestLocal:
    def test_requirement_is_shown_by_sign_and_words_in_svg(self, lang):
        plugins = gm.Plugins.of(Local())
        modell = plugins.whole_book().katalog.modell("hjelpetiltak", DAY)
        root = ET.fromstring(drawn(modell, "svg", lang, plugins))
        box = root.find(f".//{NS}g[@id='fase-oppstart']")
        told = [text.text for text in box.iter(f"{NS}text")]
        assert told.count("◆") == 1
        line = " ".join(told[told.index("◆") + 1 :])
        assert LOCAL_WORDS[lang] in line
        assert "lokal/x" in line
        assert " ".join(TITLE.in_lang(lang).split()) in line
        for other in root.iterfind(f".//{NS}g[@id]"):
            if other is not box:
                assert "◆" not in "".join(other.itertext())

    def test_requirement_is_shown_by_sign_and_words_in_mermaid(self, lang):
        plugins = gm.Plugins.of(Local())
        modell = plugins.whole_book().katalog.modell("hjelpetiltak", DAY)
        text = drawn(modell, "mermaid", lang, plugins)
        nodes, _ = nodes_and_edges(text)
        marked = {kode: label for kode, label in nodes.items() if "◆" in label}
        assert len(marked) == 1
        [(kode, label)] = marked.items()
        assert "(oppstart)" in label
        line = next(part for part in label.split("<br/>") if "◆" in part)
        assert f"lokal/x (skal) – {LOCAL_WORDS[lang]}: " in line
        assert f"  class {kode} lokal" in text

    def test_a_local_model_names_its_plugin_and_breaks_nothing(self, lang):
        plugins = gm.Plugins.of(Own())
        modell = plugins.whole_book().katalog.modell("egenmodell", DAY)
        root = ET.fromstring(drawn(modell, "svg", lang, plugins))
        assert f"{LOCAL_WORDS[lang]}: egen" in root.find(f"{NS}title").text
        assert TITLE.in_lang(lang) in root.find(f"{NS}title").text

    def test_a_local_model_with_signs_in_its_name_is_sound_mermaid(self, lang):
        plugins = gm.Plugins.of(Own())
        modell = plugins.whole_book().katalog.modell("egenmodell", DAY)
        nodes, edges = nodes_and_edges(drawn(modell, "mermaid", lang, plugins))
        assert len(nodes) == 2
        assert len(edges) == 1


def phase(kode: str, *, side: bool = False) -> gm.Fase:
    return gm.Fase(
        kode=kode,
        navn=gm.Text.same(kode),
        entered=(gm.First(("startet",)),),
        hjemmel=(SOURCE,),
        side=side,
        end=True,
    )


@st.composite
def models(draw: st.DrawFn) -> gm.Forlopsmodell:
    """Return a course model of a few phases, some beside the main line, with any ways at all."""
    sides = draw(st.lists(st.booleans(), min_size=1, max_size=7))
    faser = (phase("f"), *(phase(f"f{i}", side=side) for i, side in enumerate(sides)))
    codes = st.sampled_from([fase.kode for fase in faser])
    ways = draw(st.sets(st.tuples(codes, codes).filter(lambda way: way[0] != way[1]), max_size=12))
    overganger = tuple(
        gm.Faseovergang(fra=(fra,), til=til, handling=TITLE, hjemmel=(SOURCE,))
        for fra, til in sorted(ways)
    )
    return gm.Forlopsmodell(
        kode="egen",
        navn=gm.Text.same("egen"),
        faser=faser,
        overganger=overganger,
        hjemmel=(SOURCE,),
    )


def test_a_word_longer_than_its_box_is_broken():
    """A phase beside the main line has the smallest box; «whatever the texts», says the layout."""
    modell = gm.Forlopsmodell(
        kode="egen",
        navn=TITLE,
        faser=(phase("f"), phase("g", side=True)),
        overganger=(),
        hjemmel=(SOURCE,),
    )
    krav = evolve(Local().krav()[0], title=gm.Text.same("x" * 60), modeller=("egen",), faser=("g",))
    picture = ModelPicture(modell=modell, katalog=gm.Katalog(krav=(krav,)))
    [box] = [b for b in laid_out(picture, "nb", top=TOP).boxes if b.fase.side]
    parts = [part for _, parts in box.lines for part in parts]
    assert max(map(len, parts)) <= letters_in(box.width - 36)


class TestAnyModel:
    @given(modell=models())
    def test_neither_boxes_nor_lanes_run_over_each_other(self, modell):
        test = TestLayout()
        test.test_boxes_do_not_overlap(modell, "nb")
        test.test_everything_is_within_the_picture(modell, "nb")
        test.test_every_way_is_drawn_once_unless_it_breaks_off(modell, "nb")
        test.test_ways_go_from_border_to_border(modell, "nb")
        test.test_no_two_ways_share_a_lane(modell, "nb")
        test.test_no_way_runs_through_a_box(modell, "nb")

    @given(modell=models(), lang=st.sampled_from(LANGS))
    def test_both_formats_can_be_read(self, modell, lang):
        assert ET.fromstring(drawn(modell, "svg", lang)).tag == f"{NS}svg"
        nodes, edges = nodes_and_edges(drawn(modell, "mermaid", lang))
        assert len(nodes) == len(modell.faser)
        assert len(edges) == len(modell.overganger)
