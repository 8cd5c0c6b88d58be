"""A course model as a Mermaid flowchart, which many wikis and code hosts draw."""

import json
from collections.abc import Iterator

from grunnmodell.exports.picture.told import (
    ModelPicture,
    lines_of,
    name_of,
    role_of,
    source_note,
    ways_told,
)
from grunnmodell.katalog import Fase
from grunnmodell.privacy import printable
from grunnmodell.text import Lang

__all__ = ["mermaid"]


def mermaid(picture: ModelPicture, lang: Lang) -> str:
    """Return a picture of a course model as a Mermaid flowchart.

    Parameters: ``picture``; ``lang``: of its words.
    """
    return "\n".join(_lines(picture, lang)) + "\n"


def _lines(picture: ModelPicture, lang: Lang) -> Iterator[str]:
    modell = picture.modell
    ids = {fase.kode: f"f{i}" for i, fase in enumerate(modell.faser)}
    yield "---"
    # JSON's quoting is YAML's too.
    yield f"title: {json.dumps(printable(role_of(picture, lang)), ensure_ascii=False)}"
    yield "---"
    yield "flowchart TD"
    yield f"  accTitle: {_escaped(role_of(picture, lang))}"
    yield f"  accDescr: {source_note(lang)}"
    for fase in modell.faser:
        yield f"  {ids[fase.kode]}{_shaped(fase, _label(picture, fase, lang))}"
    for way in modell.overganger:
        if way.avbryter:
            continue
        for fra in way.fra:
            arrow = "-.->" if _is_back(picture, fra, way.til) else "-->"
            told = _escaped(way.handling.in_lang(lang))
            yield f'  {ids[fra]} {arrow}|"{told}"| {ids[way.til]}'
    yield "  classDef lokal stroke-dasharray: 4 3,stroke-width:3px"
    local = [f for f in modell.faser if any(x.local for x in lines_of(picture, f, lang))]
    if local:
        yield f"  class {','.join(ids[fase.kode] for fase in local)} lokal"


def _label(picture: ModelPicture, fase: Fase, lang: Lang) -> str:
    told = [name_of(fase, lang)]
    told += [f"{'◆ ' if line.local else ''}{line.text}" for line in lines_of(picture, fase, lang)]
    ways = ways_told(picture, fase, lang)
    if ways is not None:
        told.append(ways)
    return "<br/>".join(_escaped(each) for each in told)


def _shaped(fase: Fase, label: str) -> str:
    # A phase the course may end in has another shape, as in flowcharts on paper.
    if fase.end:
        return f'(["{label}"])'
    return f'[/"{label}"/]' if fase.side else f'["{label}"]'


def _is_back(picture: ModelPicture, fra: str, til: str) -> bool:
    order = [fase.kode for fase in picture.modell.faser]
    return order.index(til) < order.index(fra)


def _escaped(text: str) -> str:
    text = printable(" ".join(text.split()))
    for sign, code in (("&", "&amp;"), ('"', "#quot;"), ("<", "&lt;"), (">", "&gt;")):
        text = text.replace(sign, code)
    return text
