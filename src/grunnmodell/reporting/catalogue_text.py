"""Entries of the catalogue for people: a table, with what each rests on below."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from grunnmodell.katalog import Forlopsmodell, Tiltakstype
from grunnmodell.reporting.catalogue import Extract
from grunnmodell.reporting.paint import paint
from grunnmodell.text import Lang, Param, Text

__all__ = ["catalogue_text"]

_KINDS = {
    "measures": Text(nb="tiltakstyper", nn="tiltakstypar", en="kinds of measures"),
    "categories": Text(nb="tiltakskategorier", nn="tiltakskategoriar", en="categories of measures"),
    "needs": Text(nb="behovsområder", nn="behovsområde", en="need areas"),
    "activities": Text(nb="aktiviteter", nn="aktivitetar", en="activities"),
    "roles": Text(nb="roller", nn="roller", en="roles"),
    "templates": Text(nb="møtemaler", nn="møtemalar", en="meeting templates"),
    "modules": Text(nb="aldersmoduler", nn="aldersmodular", en="age modules"),
    "clusters": Text(nb="klynger", nn="klynger", en="clusters"),
    "services": Text(nb="tjenester", nn="tenester", en="services"),
    "quality": Text(nb="kvalitet", nn="kvalitet", en="quality"),
    "areas": Text(nb="fagområder", nn="fagområde", en="professional areas"),
    "models": Text(nb="forløpsmodeller", nn="forløpsmodellar", en="course models"),
}
_HEAD = Text(nb="{kind} per {day}", nn="{kind} per {day}", en="{kind} as of {day}")
_AGE = Text(nb="{age} år", nn="{age} år", en="age {age}")
_NEED = Text(nb="behov {need}", nn="behov {need}", en="need {need}")
_PLACE = Text(nb="kommune {number}", nn="kommune {number}", en="municipality {number}")
_NONE = Text(nb="ingen", nn="ingen", en="none")
_OURS = Text(nb="vår, ikke offisiell", nn="vår, ikkje offisiell", en="ours, not official")
_OUR_READING = Text(
    nb="vår lesning: ingen kilde sier det om dette tiltaket",
    nn="vår lesing: inga kjelde seier det om dette tiltaket",
    en="our own reading: no source says it of this kind of measure",
)
_REFERRAL = Text(nb="etter henvisning", nn="etter tilvising", en="on referral")
_PARTLY = Text(nb="ikke i hele landet", nn="ikkje i heile landet", en="not in the whole country")
_CODE = Text(nb="kode", nn="kode", en="code")
_NAME = Text(nb="navn", nn="namn", en="name")
_AGES = Text(nb="alder", nn="alder", en="ages")
_NEEDS = Text(nb="behov", nn="behov", en="needs")
_PROVIDERS = Text(nb="tilbydere", nn="tilbydarar", en="providers")
_DIMENSION = Text(nb="dimensjon", nn="dimensjon", en="dimension")
_POINTS_TO = Text(nb="peker mot", nn="peikar mot", en="points to")
_MODELS = Text(nb="modeller", nn="modellar", en="models")
_WHO = Text(nb="deltakere", nn="deltakarar", en="participants")
_AFTER = Text(nb="etter", nn="etter", en="after")
_EMPLOYER = Text(nb="virksomhet", nn="verksemd", en="body")
_POINTS = Text(nb="punkter", nn="punkt", en="points")
_MODEL = Text(nb="modell", nn="modell", en="model")
_SERVICES = Text(nb="tjenester", nn="tenester", en="services")
_PLACES = Text(nb="kommuner", nn="kommunar", en="municipalities")
_KIND = Text(nb="type", nn="type", en="kind")
_PHASES = Text(nb="faser", nn="fasar", en="phases")

Entry = Any
Column = tuple[Text, Callable[[Entry, Extract, Lang], str]]


def _joined(codes: Iterable[str]) -> str:
    return ", ".join(codes)


def _ages(entry: Entry, extract: Extract, lang: Lang) -> str:
    return f"{entry.alder_fra}–{entry.alder_til}{_star(entry, 'alder')}"


def _needs(entry: Tiltakstype, extract: Extract, lang: Lang) -> str:
    return f"{_joined(entry.behov)}{_star(entry, 'behov') if entry.behov else ''}"


def _star(entry: Entry, field: str) -> str:
    """Return a star where a field of a measure is our own reading."""
    return "*" if field in getattr(entry, "egne", ()) else ""


def _name(entry: Entry, extract: Extract, lang: Lang) -> str:
    navn: Text = entry.navn
    return navn.in_lang(lang)


def _providers(entry: Tiltakstype, extract: Extract, lang: Lang) -> str:
    """Return who provides a measure on the day, in the municipality where one was asked for."""
    wanted = extract.wanted
    offered = [t for t in entry.tilbydere if t.offers(wanted.kommune, wanted.on)]
    return _joined(dict.fromkeys(t.virksomhet for t in offered))


def _numbers(entry: Entry, extract: Extract, lang: Lang) -> str:
    on = extract.wanted.on
    found = [(k.navn, nummer) for k in entry.kommuner if (nummer := k.nummer(on)) is not None]
    return _joined(f"{navn} {nummer}" for navn, nummer in found)


_FIRST: tuple[Column, ...] = ((_CODE, lambda e, x, la: str(e.kode)), (_NAME, _name))
_COLUMNS: dict[str, tuple[Column, ...]] = {
    "measures": (
        (_AGES, _ages),
        (_NEEDS, _needs),
        (_PROVIDERS, _providers),
        (Text.same("SSB"), lambda e, x, la: e.ssb or "–"),
    ),
    "categories": (),
    "needs": (
        (_DIMENSION, lambda e, x, la: str(e.dimensjon.in_lang(la))),
        (_POINTS_TO, lambda e, x, la: _joined(e.peker_mot)),
    ),
    "activities": (
        (_MODELS, lambda e, x, la: _joined(e.modeller)),
        (_WHO, lambda e, x, la: _joined(e.deltakere)),
        (_AFTER, lambda e, x, la: _joined(e.etter)),
    ),
    "roles": ((_EMPLOYER, lambda e, x, la: e.virksomhet or "–"),),
    "templates": ((_POINTS, lambda e, x, la: _joined(p.kode for p in e.punkter)),),
    "modules": ((_MODEL, lambda e, x, la: str(e.modell)), (_AGES, _ages)),
    "clusters": ((_SERVICES, lambda e, x, la: _joined(e.tjenester)),),
    "services": ((_PLACES, _numbers),),
    "quality": ((_KIND, lambda e, x, la: str(e.type.value)),),
    "areas": (
        (_KIND, lambda e, x, la: str(e.type.value)),
        (_NEEDS, lambda e, x, la: _joined(e.behov)),
    ),
    "models": ((_PHASES, lambda e, x, la: _joined(f.kode for f in e.faser)),),
}


def catalogue_text(
    extract: Extract, *, lang: Lang, colour: bool = False, fit: Callable[[str], str] = str
) -> str:
    """Return entries of the catalogue for people.

    Parameters: ``extract``; ``lang``; ``colour``: with the codes that colour a terminal; ``fit``:
    replaces the signs that cannot be shown.
    """
    styled = paint(colour=colour)
    columns = (*_FIRST, *_COLUMNS[extract.kind])
    head = [text.in_lang(lang) for text, _ in columns]
    rows = [[cell(entry, extract, lang) for _, cell in columns] for entry in extract.entries]
    widths = [max(len(row[i]) for row in (head, *rows)) for i in range(len(head))]
    lines = [styled(_title(extract, lang), "bold")]
    if not rows:
        lines.append(f"  {_NONE.in_lang(lang)}")
    else:
        lines.append(styled(_row(head, widths), "faint"))
        for entry, row in zip(extract.entries, rows, strict=True):
            lines.append(_row(row, widths))
            lines += [styled(f"      {told}", "faint") for told in _below(entry, extract, lang)]
    if extract.kind == "measures" and rows:
        lines.append(styled(f"  * {_OUR_READING.in_lang(lang)}", "faint"))
    return fit("\n".join(lines) + "\n")


def _row(cells: list[str], widths: list[int]) -> str:
    padded = (f"{cell:{width}}" for cell, width in zip(cells, widths, strict=True))
    return f"  {'  '.join(padded)}".rstrip()


def _title(extract: Extract, lang: Lang) -> str:
    wanted = extract.wanted
    parts: list[tuple[Text, Param]] = []
    if wanted.age is not None:
        parts.append((_AGE, wanted.age))
    if wanted.need is not None:
        parts.append((_NEED, Text.same(wanted.need)))
    if wanted.kommune is not None:
        parts.append((_PLACE, Text.same(wanted.kommune)))
    named = [text.fill(lang, dict.fromkeys(text.placeholders(), value)) for text, value in parts]
    head = _HEAD.fill(lang, {"kind": _KINDS[extract.kind], "day": wanted.on})
    return ", ".join([head, *named])


def _below(entry: Entry, extract: Extract, lang: Lang) -> Iterator[str]:
    """Yield what stands below a row: what it is, what is special, and what it rests on."""
    said = getattr(entry, "beskrivelse", None)
    if said is not None:
        yield said.in_lang(lang)
    if isinstance(entry, Tiltakstype):
        if entry.merknad is not None:
            yield entry.merknad.in_lang(lang)
        yield from _limits(entry, extract, lang)
    if extract.kind == "needs" and extract.wanted.need is not None:
        on = extract.wanted.on
        yield from (
            f"{tema.kode} {tema.navn.in_lang(lang)}" for tema in entry.temaer if on in tema.validity
        )
    is_ours = entry.egen if not isinstance(entry, Forlopsmodell) else entry.faser[0].egen
    cited = "; ".join(h.cite(lang) for h in entry.hjemmel)
    yield " · ".join([*([_OURS.in_lang(lang)] if is_ours else []), *([cited] if cited else [])])


def _limits(entry: Tiltakstype, extract: Extract, lang: Lang) -> Iterator[str]:
    on, kommune = extract.wanted.on, extract.wanted.kommune
    for tilbyder in entry.tilbydere:
        if not tilbyder.offers(kommune, on):
            continue
        told = [text.in_lang(lang) for text, holds in (
            (_REFERRAL, tilbyder.henvisning), (_PARTLY, not tilbyder.hele_landet),
        ) if holds]  # fmt: skip
        if told:
            yield f"{tilbyder.virksomhet}: {', '.join(told)}"
