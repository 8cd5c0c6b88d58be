"""The reference pages of the course models and of the catalogue."""

from collections.abc import Iterable, Iterator

from grunnmodell.api import Plugins
from grunnmodell.exports.picture import ModelPicture, mermaid
from grunnmodell.katalog import CatalogueEntry, Duty, Fase, Forlopsmodell, Tiltakstype
from grunnmodell.law import Hjemmel
from grunnmodell.reporting.words import GROUNDS, NORMS

BOOK = Plugins.national().whole_book()


def models() -> Iterator[str]:
    """Yield the page of the course models."""
    yield "# The course models"
    yield ""
    yield "Written by `tools/make_reference.py` from the models; edit those."
    yield ""
    yield (
        "**What is ours.** The phases of the real grunnmodell are not public. Only the headings "
        "«Før hjelpetiltak», «Under hjelpetiltak» and «Avslutning av hjelpetiltaket» of the "
        "standardised course are official. All phases below, the borders between them and the "
        "ways from one to another are our own, derived from the act and the source documents."
    )
    yield ""
    yield (
        "A phase follows from the facts of a course. Facts move it forward along the main line, "
        "and elsewhere only by a way written down: a new report during measures never moves it "
        "back. What *must* be there (*skal*) bars the next phase; what *should* or *may* never "
        "does. `grunnmodell export MODEL --to svg` draws the pictures."
    )
    for kode, versions in BOOK.katalog.modellversjoner.items():
        yield from _model(kode, versions)


def _model(kode: str, versions: tuple[Forlopsmodell, ...]) -> Iterator[str]:
    modell = versions[-1]
    yield ""
    yield f"## {kode}"
    yield ""
    yield f"**{modell.navn.en[0].upper()}{modell.navn.en[1:]}** ({modell.navn.nb})."
    if len(versions) > 1:
        days = ", ".join(str(v.validity.start) for v in versions[1:])
        yield f"{len(versions)} versions stand side by side, the newest from {days}."
    yield ""
    yield "```mermaid"
    yield mermaid(
        ModelPicture(modell=modell, katalog=BOOK.katalog, owners=BOOK.owners), "en"
    ).rstrip()
    yield "```"
    yield ""
    yield "| phase | entered by | sources |"
    yield "|---|---|---|"
    for fase in modell.faser:
        yield f"| `{fase.kode}` {fase.navn.en} | {_entered(fase)} | {_cited(fase.hjemmel)} |"
    yield ""
    yield "| from | to | what is done | sources |"
    yield "|---|---|---|---|"
    for way in modell.overganger:
        mark = " (breaks off)" if way.avbryter else ""
        fra = ", ".join(f"`{f}`" for f in way.fra)
        yield f"| {fra} | `{way.til}`{mark} | {way.handling.en} | {_cited(way.hjemmel)} |"
    yield from _requirements(modell)


def _entered(fase: Fase) -> str:
    from grunnmodell.flow import entry_paths

    paths = dict.fromkeys(p.removeprefix("/") for e in fase.entered for p in entry_paths(e))
    return ", ".join(f"`{path}`" for path in paths)


def _cited(hjemmel: Iterable[Hjemmel]) -> str:
    return "; ".join(h.cite("nb") for h in hjemmel)


def _requirements(modell: Forlopsmodell) -> Iterator[str]:
    own = [k for k in BOOK.katalog.krav if k.is_for(modell.kode)]
    yield ""
    yield "| id | requirement | phases | norm | who | sources |"
    yield "|---|---|---|---|---|---|"
    for krav in sorted({k.id: k for k in own}.values(), key=_by_id):
        phases = [f.kode for f in modell.faser if f.kode in krav.faser]
        if phases:
            yield (
                f"| {krav.id} | {krav.title.en} | {', '.join(phases)} | {NORMS[krav.norm].en} "
                f"| {krav.actor.en} | {_cited(krav.hjemmel)} |"
            )


def _by_id(duty: Duty) -> str:
    return duty.id


def catalogue() -> Iterator[str]:
    """Yield the page of the catalogue: measures, needs, activities, clusters, quality."""
    katalog = BOOK.katalog
    yield "# The catalogue"
    yield ""
    yield "Written by `tools/make_reference.py` from the national content; edit that."
    yield ""
    yield (
        "What is marked *ours* is not official; a star marks ages and needs that no source says "
        "of the "
        "measure, and that are our own reading. `grunnmodell catalogue KIND` lists the same, for "
        "an age, a need, a municipality or a day, and in JSON and YAML with every field."
    )
    yield ""
    yield "## Measures"
    yield ""
    yield "| code | name | category | ages | needs | providers | SSB | sources |"
    yield "|---|---|---|---|---|---|---|---|"
    for tiltak in katalog.tiltakstyper.values():
        yield _measure(tiltak)
    for head, entries in (
        ("Needs", katalog.behovsomrader),
        ("Categories", katalog.tiltakskategorier),
        ("Activities", katalog.aktiviteter),
        ("Roles", katalog.roller),
        ("Meeting templates", katalog.motemaler),
        ("Age modules", katalog.aldersmoduler),
        ("Clusters", katalog.klynger),
        ("Services", katalog.tjenester),
        ("Quality", katalog.kvalitetsdefinisjoner),
        ("Professional areas", katalog.fagomrader),
    ):
        yield from _table(head, entries.values())


def _measure(tiltak: Tiltakstype) -> str:
    ages, needs = ("*" if name in tiltak.egne else "" for name in ("alder", "behov"))
    providers = ", ".join(dict.fromkeys(t.virksomhet for t in tiltak.tilbydere)) or "–"
    return (
        f"| `{tiltak.kode}` | {_named(tiltak)} | {tiltak.kategori} "
        f"| {tiltak.alder_fra}–{tiltak.alder_til}{ages} | {', '.join(tiltak.behov) or '–'}{needs} "
        f"| {providers} | {tiltak.ssb or '–'} | {_cited(tiltak.hjemmel)} |"
    )


def _named(entry: CatalogueEntry) -> str:
    ours = " (*ours*)" if entry.egen else ""
    same = entry.navn.nb == entry.navn.en
    return f"{entry.navn.nb}{'' if same else f' – {entry.navn.en}'}{ours}"


def _table(head: str, entries: Iterable[CatalogueEntry]) -> Iterator[str]:
    yield ""
    yield f"## {head}"
    yield ""
    yield "| code | name | what it is | sources |"
    yield "|---|---|---|---|"
    for entry in entries:
        said = "" if entry.beskrivelse is None else entry.beskrivelse.en
        grounds = ", ".join(dict.fromkeys(GROUNDS[h.lov.ground].en for h in entry.hjemmel))
        cited = f"{_cited(entry.hjemmel)} ({grounds})"
        yield f"| `{entry.kode}` | {_named(entry)} | {said} | {cited} |"
