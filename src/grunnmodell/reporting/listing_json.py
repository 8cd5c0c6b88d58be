"""The deadlines for programs: one JSON object, or a table in CSV."""

import csv
import io
from collections.abc import Iterator

from grunnmodell.flow import Deadline
from grunnmodell.reporting.as_json import (
    Json,
    day_json,
    dumped,
    finding_json,
    head_json,
    hjemmel_json,
    location_json,
    text_json,
)
from grunnmodell.reporting.listing import Listed, Listing, due_text, place_of
from grunnmodell.reporting.safe import shown
from grunnmodell.text import LANGS, Lang

__all__ = ["DEADLINES_SCHEMA", "deadlines_csv", "deadlines_json"]

FORMAT = "grunnmodell-deadlines/1"
# Lies beside this module, as the report's does.
DEADLINES_SCHEMA = "deadlines-1.schema.json"
_COLUMNS = (
    "file", "forlop", "as_of", "rule", "kind", "id", "title", "type", "norm", "state", "due",
    "unshifted", "at_latest", "done", "days_left", "working_days_left", "actor", "hjemmel",
    "reason",
)  # fmt: skip
_OF_DUE_DAY = (
    "start", "due", "unshifted", "at_latest", "done", "days_left", "working_days_left",
)  # fmt: skip
# A spreadsheet takes a cell that begins so for a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def deadlines_json(listing: Listing, *, lang: Lang | None = None) -> str:
    """Return the deadlines as one JSON object.

    Parameters: ``listing``; ``lang``: None for words in all three languages.
    """
    langs = LANGS if lang is None else (lang,)
    days = [(d.as_of, d.day_from) for d in listing.documents]
    return dumped(
        {
            **head_json(FORMAT, days, listing.version, listing.plugins),
            "documents": [_document(d, listing, langs) for d in listing.documents],
        }
    )


def _document(document: Listed, listing: Listing, langs: tuple[Lang, ...]) -> Json:
    return {
        "file": text_json(document.file),
        "forlop": text_json(document.forlop),
        "modell": text_json(document.modell),
        "as_of": None if document.as_of is None else day_json(document.as_of),
        "as_of_from": document.day_from,
        "deadlines": [
            {
                **_deadline(d, document, listing, langs),
                "explanation": _explanation(d, langs, hidden=listing.hides(d)),
            }
            for d in document.deadlines
        ],
        "findings": [finding_json(f, langs) for f in document.findings],
    }


def _deadline(
    deadline: Deadline, document: Listed, listing: Listing, langs: tuple[Lang, ...]
) -> Json:
    regel, where = deadline.regel, place_of(deadline, document)
    hidden = listing.hides(deadline) and deadline.due is not None
    return {
        "rule": regel.id,
        "title": {lang: regel.title.in_lang(lang) for lang in langs},
        "type": regel.type.value,
        "norm": regel.norm.value,
        "subject": {"kind": _kind(deadline), "id": _own_id(deadline)},
        "pointer": shown(where[0]),
        "location": location_json(where[1]),
        "state": deadline.state.value,
        **_days(deadline, hidden=hidden),
        "due_text": {lang: due_text(deadline).in_lang(lang) for lang in langs} if hidden else None,
        "missing": [fact.removeprefix("/") for fact in deadline.missing],
        "reason": _reason(deadline, langs),
        "actor": {lang: deadline.actor.in_lang(lang) for lang in langs},
        "hjemmel": [hjemmel_json(h, langs) for h in deadline.hjemmel],
    }


def _days(deadline: Deadline, *, hidden: bool) -> Json:
    due = None if hidden else deadline.due
    done = None if deadline.done is None else day_json(deadline.done)
    if due is None:
        return {**dict.fromkeys(_OF_DUE_DAY), "done": done}
    return {
        "start": None if deadline.start is None else day_json(deadline.start),
        "due": day_json(due.date),
        "unshifted": day_json(due.unshifted),
        "at_latest": day_json(due.at_latest),
        "done": done,
        "days_left": deadline.days_left,
        "working_days_left": deadline.working_days_left,
    }


def _reason(deadline: Deadline, langs: tuple[Lang, ...]) -> Json | None:
    reason = deadline.reason
    return None if reason is None else {lang: reason.in_lang(lang) for lang in langs}


def _explanation(deadline: Deadline, langs: tuple[Lang, ...], *, hidden: bool) -> Json | None:
    due = deadline.due
    if due is None or hidden:
        return None
    return {lang: due.explain(lang) for lang in langs}


def _kind(deadline: Deadline) -> str:
    return type(deadline.record).__name__.lower()


def _own_id(deadline: Deadline) -> str | None:
    return text_json(getattr(deadline.record, "id", None))


def deadlines_csv(listing: Listing, *, lang: Lang) -> str:
    """Return the deadlines as a table: a header, and a line for each, parted by commas."""
    written = io.StringIO()
    table = csv.DictWriter(written, _COLUMNS, lineterminator="\n", extrasaction="ignore")
    table.writeheader()
    table.writerows(_rows(listing, lang))
    return written.getvalue()


def _rows(listing: Listing, lang: Lang) -> Iterator[dict[str, str]]:
    for document in listing.documents:
        for deadline in document.deadlines:
            tree = _deadline(deadline, document, listing, (lang,))
            words = {name: _word(tree[name], lang) for name in ("title", "actor", "reason")}
            yield {
                **{name: _cell(tree.get(name)) for name in _COLUMNS},
                **{name: _cell(word) for name, word in words.items()},
                "file": _cell(shown(document.file)),
                "forlop": _cell(text_json(document.forlop)),
                "as_of": _cell(document.as_of and day_json(document.as_of)),
                "kind": _cell(tree["subject"]["kind"]),
                "id": _cell(tree["subject"]["id"]),
                "due": _cell(tree["due"] or _word(tree["due_text"], lang)),
                "hjemmel": _cell("; ".join(h.cite(lang) for h in deadline.hjemmel)),
            }


def _word(texts: Json | None, lang: Lang) -> str | None:
    return None if texts is None else str(texts[lang])


def _cell(value: object) -> str:
    if value is None:
        return ""
    text = str(value)
    is_text = isinstance(value, str) and text.startswith(_FORMULA)
    return f"'{text}" if is_text else text
