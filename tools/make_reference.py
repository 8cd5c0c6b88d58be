"""Write the reference pages that follow from the code.

They are the deadlines, the state of the law, the course models, the catalogue, what carries each
requirement of the source documents, and a page for each rule.

Run it after a change to any: ``nox -s reference``. A test compares the pages with the code.
"""

import sys
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from grunnmodell.api import Plugins
from grunnmodell.katalog import Fristregel
from grunnmodell.law import NOT_SET, Lov, LovVersion, Validity
from grunnmodell.law.statutes import LAW_READ, STATUTES
from grunnmodell.reporting.words import GROUNDS, KINDS, NORMS, SHIFTS, severity_word

sys.path.insert(0, str(Path(__file__).parents[1]))
from tools.reference_models import catalogue, models
from tools.reference_noticed import what_is_noticed
from tools.reference_requirements import traced
from tools.reference_rules import rule_pages

FOLDER = Path(__file__).parents[1] / "docs" / "reference"


def main() -> None:
    """Write every page, and take away those of rules that are gone."""
    written = pages()
    (FOLDER / "rules").mkdir(exist_ok=True)
    for file in (FOLDER / "rules").glob("*.md"):
        if f"rules/{file.name}" not in written:
            file.unlink()
    for name, text in written.items():
        (FOLDER / name).write_text(text, encoding="utf-8", newline="\n")
        print(f"wrote {name}")


def pages() -> dict[str, str]:
    """Return the text of each page, by its name."""
    return {
        "catalogue.md": _joined(catalogue()),
        "deadlines.md": _joined(_deadlines()),
        "law.md": _joined(_law()),
        "models.md": _joined(models()),
        "requirements.md": _joined(traced()),
        "what-is-noticed.md": _joined(what_is_noticed()),
        **{name: _joined(lines) for name, lines in rule_pages().items()},
    }


def _joined(lines: Iterator[str]) -> str:
    return "\n".join(lines) + "\n"


def _deadlines() -> Iterator[str]:
    book = Plugins.national().whole_book()
    regler = sorted(book.katalog.fristregler, key=lambda r: (r.id, _start(r.validity)))
    by_id = {own: list(versions) for own, versions in groupby(regler, key=lambda r: r.id)}
    yield "# The deadlines"
    yield ""
    yield "Written by `tools/make_reference.py` from the rules; edit those."
    yield ""
    yield (
        f"{len(by_id)} deadlines, with the law as it was read on {LAW_READ}. "
        "Each is a duty (*plikt*), a right (*rett*) or a limit (*grense*). "
        "How the days are counted stands in [the worked cases](worked-cases.md), what the law's "
        "versions are in [the state of the law](law.md)."
    )
    yield ""
    yield "| id | deadline | length | source | norm |"
    yield "|---|---|---|---|---|"
    for own, versions in by_id.items():
        yield _overview(own, versions[-1])
    for own, versions in by_id.items():
        yield from _section(own, versions)


def _start(validity: Validity) -> str:
    return "" if validity.start is None else validity.start.isoformat()


def _overview(own: str, regel: Fristregel) -> str:
    source = "; ".join(h.cite("nb") for h in regel.hjemmel)
    anchor = own.lower()
    return (
        f"| [{own}](#{anchor}) | {regel.title.en} | {_length(regel)} | {source} "
        f"| {regel.norm.value} |"
    )


def _length(regel: Fristregel) -> str:
    return "the day itself" if regel.frist is None else regel.frist.text().en


def _section(own: str, versions: list[Fristregel]) -> Iterator[str]:
    regel = versions[-1]
    yield ""
    yield f"## {own}"
    yield ""
    yield f"**{regel.title.en}.** {regel.title.nb}. {regel.title.nn}."
    yield ""
    yield f"- {KINDS[regel.type].en}; who: {regel.actor.en}"
    yield f"- norm: {NORMS[regel.norm].en}; severity: {_severities(regel)}"
    yield f"- about each `{regel.on.__name__.lower()}`; in {_models(regel)}"
    yield f"- {' '.join(regel.docs.split())}"
    for version in versions:
        yield from _version(version)


def _severities(regel: Fristregel) -> str:
    modeller = Plugins.national().whole_book().katalog.forlopsmodeller
    severities = (regel.severity_in(m) for m in modeller if regel.is_for(m))
    words = dict.fromkeys(severity_word(severity, "en") for severity in severities)
    return " or ".join(words)


def _models(regel: Fristregel) -> str:
    return f"the course model {', '.join(regel.modeller)}" if regel.modeller else "every model"


def _version(regel: Fristregel) -> Iterator[str]:
    shift = "" if regel.frist is None else f"; {SHIFTS[regel.frist.shift].en}"
    yield ""
    yield f"{_span(regel.validity)}: {_length(regel)}{shift}."
    for hjemmel in regel.hjemmel:
        cited = f"[{hjemmel.cite('nb')}]({hjemmel.url})" if hjemmel.url else hjemmel.cite("nb")
        yield f"{cited} ({GROUNDS[hjemmel.lov.ground].en})."
    yield ""
    yield f"> {regel.ordlyd}"


def _span(validity: Validity) -> str:
    start, end = validity.start, validity.end
    if start is None:
        return "At any time" if end is None else f"Before {end}"
    return f"From {start}" if end is None else f"From {start}, before {end}"


def _law() -> Iterator[str]:
    yield "# The state of the law"
    yield ""
    yield "Written by `tools/make_reference.py` from `grunnmodell.law.statutes`; edit that."
    yield ""
    yield (
        f"The law was last read as it stood on **{LAW_READ}**. "
        "It is read again before each release; what has changed since is not here."
    )
    yield ""
    yield "| source | cited | kind | in force |"
    yield "|---|---|---|---|"
    for lov in STATUTES:
        name = f"[{lov.name.nb}]({lov.url})" if lov.url else lov.name.nb
        ground = GROUNDS[lov.ground].en
        yield f"| {name} ({lov.id}) | {lov.abbreviation.nb} | {ground} | {_in_force(lov)} |"
    for lov in STATUTES:
        if lov.versions:
            yield from _versions(lov)


def _in_force(lov: Lov) -> str:
    if lov.validity == NOT_SET:
        return "adopted, no date set"
    return _span(lov.validity).lower()


def _versions(lov: Lov) -> Iterator[str]:
    yield ""
    yield f"## {lov.name.nb[0].upper()}{lov.name.nb[1:]}: its versions"
    yield ""
    yield "| from | by | sections that a course of help measures meets |"
    yield "|---|---|---|"
    for version in lov.versions:
        yield _version_row(version)


def _version_row(version: LovVersion) -> str:
    start = "no date set" if version.start is None else version.start.isoformat()
    by = version.by or "the statute itself"
    return f"| {start} | {by} | {', '.join(f'§ {s}' for s in version.changes) or 'all'} |"


if __name__ == "__main__":
    main()
