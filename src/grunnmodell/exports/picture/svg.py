"""A course model as SVG: text stays text, and nothing is told by colour alone."""

from collections.abc import Iterator
from xml.sax import saxutils

from grunnmodell.exports.picture.layout import (
    TITLE_ROW,
    Box,
    Edge,
    Layout,
    laid_out,
    letters_in,
    wrapped,
)
from grunnmodell.exports.picture.told import Line, ModelPicture, role_of, source_note
from grunnmodell.privacy import printable
from grunnmodell.text import Lang, Text

__all__ = ["svg"]

_TOP = 70
_LANGS = {"nb": "nb", "nn": "nn", "en": "en"}
_DESCRIPTION = Text(
    nb="Fasene i forløpsmodellen ovenfra og ned, med krav og frister i hver, og veiene mellom dem.",
    nn="Fasane i forløpsmodellen ovanfrå og ned, med krav og fristar i kvar, og vegane mellom dei.",
    en="The phases of the course model from top to bottom, with requirements and deadlines in "
    "each, and the ways between them.",
)
_LEGEND = Text(
    nb="Hel pil: videre. Stiplet pil: tilbake. Hel ramme: en fase på hovedlinjen. Dobbel ramme: en "
    "fase forløpet kan slutte i. ◆ og stiplet strek: lokalt tillegg.",
    nn="Heil pil: vidare. Stipla pil: tilbake. Heil ramme: ein fase på hovudlinja. Dobbel ramme: "
    "ein fase forløpet kan slutte i. ◆ og stipla strek: lokalt tillegg.",
    en="Solid arrow: on. Dashed arrow: back. Plain frame: a phase of the main line. Double frame: "
    "a phase a course may end in. ◆ and a dashed line: a local addition.",
)
_STYLE = (
    "text{font-family:system-ui,'Segoe UI',Arial,sans-serif;fill:#1a1a1a}"
    ".n{font-size:16px;font-weight:600}.l{font-size:13px}.t{font-size:20px;font-weight:700}"
    ".b{fill:#fff;stroke:#333;stroke-width:1.5}.e{fill:none;stroke:#333;stroke-width:1.5}"
    ".r{stroke-dasharray:6 4}.k{fill:none;stroke:#6b2fa0;stroke-width:1.5;stroke-dasharray:3 3}"
)
_MARKS = {"requirement": "▪", "deadline": "◷", "way": "↦", "source": "–"}
_LOCAL_MARK = "◆"


def svg(picture: ModelPicture, lang: Lang) -> str:
    """Return a picture of a course model as one SVG document.

    Parameters: ``picture``; ``lang``: of its words.
    """
    layout = laid_out(picture, lang, top=_TOP)
    return "\n".join(_lines(picture, layout, lang)) + "\n"


def _lines(picture: ModelPicture, layout: Layout, lang: Lang) -> Iterator[str]:
    title = role_of(picture, lang)
    notes = [
        part
        for text in (source_note(lang), _LEGEND.in_lang(lang))
        for part in wrapped(text, letters_in(layout.width - 48))
    ]
    w, h = layout.width, layout.height + 20 * len(notes) + 16
    yield (
        f'<svg xmlns="http://www.w3.org/2000/svg" lang="{_LANGS[lang]}" role="img" '
        f'aria-labelledby="title desc" width="{w}" height="{h}" viewBox="0 0 {w} {h}">'
    )
    yield f'<title id="title">{_escaped(title)}</title>'
    yield f'<desc id="desc">{_escaped(_DESCRIPTION.in_lang(lang))}</desc>'
    yield f"<style>{_STYLE}</style>"
    yield (
        '<defs><marker id="p" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" '
        'markerHeight="8" orient="auto"><path d="M0 0L8 4L0 8z" fill="#333"/></marker></defs>'
    )
    yield f'<rect width="{w}" height="{h}" fill="#fff"/>'
    yield f'<text class="t" x="24" y="40">{_escaped(title)}</text>'
    for edge in layout.edges:
        yield from _edge(edge, lang)
    for box in layout.boxes:
        yield from _box(box)
    for i, note in enumerate(notes, start=1):
        yield f'<text class="l" x="24" y="{layout.height + 20 * i}">{_escaped(note)}</text>'
    yield "</svg>"


def _edge(edge: Edge, lang: Lang) -> Iterator[str]:
    told = f"{edge.fra} → {edge.overgang.til}: {edge.overgang.handling.in_lang(lang)}"
    path = "M" + "L".join(f"{x} {y}" for x, y in edge.points)
    kind = "e r" if edge.back else "e"
    yield f"<g><title>{_escaped(told)}</title>"
    yield f'<path class="{kind}" d="{path}" marker-end="url(#p)"/></g>'


def _box(box: Box) -> Iterator[str]:
    fase = box.fase
    yield f"<g id={saxutils.quoteattr(f'fase-{fase.kode}')}>"
    yield _rect("b", box.x, box.y, box.width, box.height)
    if fase.end:
        yield _rect("b", box.x + 4, box.y + 4, box.width - 8, box.height - 8)
    for i, part in enumerate(box.title):
        y = box.y + 23 + TITLE_ROW * i
        yield f'<text class="n" x="{box.x + 14}" y="{y}">{_escaped(part)}</text>'
    y = box.below_title
    for line, parts in box.lines:
        yield from _told(box, line, parts, y)
        y += 18 * len(parts)
    yield "</g>"


def _told(box: Box, line: Line, parts: tuple[str, ...], y: int) -> Iterator[str]:
    if line.local:
        # Told apart by shape and word: the sign, the dashed frame, and what the line says.
        yield _rect("k", box.x + 10, y + 1, box.width - 20, 18 * len(parts))
    mark = _LOCAL_MARK if line.local else _MARKS[line.kind]
    yield f'<text class="l" x="{box.x + 14}" y="{y + 14}">{mark}</text>'
    for i, part in enumerate(parts):
        yield f'<text class="l" x="{box.x + 30}" y="{y + 14 + 18 * i}">{_escaped(part)}</text>'


def _escaped(text: str) -> str:
    """Return a text as XML may hold it: a plugin's names may hold any sign."""
    return saxutils.escape(printable(text))


def _rect(kind: str, x: int, y: int, width: int, height: int) -> str:
    return f'<rect class="{kind}" x="{x}" y="{y}" width="{width}" height="{height}" rx="6"/>'
