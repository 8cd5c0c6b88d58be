"""The deadlines for people: two lines each, the most urgent first, in columns."""

from collections import Counter
from collections.abc import Callable, Iterator

from grunnmodell.dates import Unit
from grunnmodell.dates.units import length_text
from grunnmodell.flow import Deadline, DeadlineState
from grunnmodell.reporting.listing import CURRENT, Listed, Listing, due_text, item_of, place_of
from grunnmodell.reporting.paint import Paint, paint
from grunnmodell.reporting.safe import shown
from grunnmodell.reporting.words import DAY_FROM
from grunnmodell.text import Lang, Param, Text, render_param

__all__ = ["deadlines_text"]

_ORDER = (
    DeadlineState.OVERDUE,
    DeadlineState.OPEN,
    DeadlineState.NOT_COMPUTABLE,
    DeadlineState.MET_LATE,
    DeadlineState.MET,
    DeadlineState.LAPSED,
    DeadlineState.NOT_APPLICABLE,
)
_STYLES = {
    DeadlineState.OVERDUE: "error",
    DeadlineState.MET_LATE: "warning",
    DeadlineState.OPEN: "note",
}
_HEAD = Text(
    nb="{file}: frister per {day} ({whence})",
    nn="{file}: fristar per {day} ({whence})",
    en="{file}: deadlines as of {day} ({whence})",
)
_NONE = Text(nb="ingen", nn="ingen", en="none")
_ALSO = Text(nb="ikke vist", nn="ikkje vist", en="not shown")
_ALL = Text(nb="vis dem med --all", nn="vis dei med --all", en="show them with --all")
_LEFT = Text(nb="om {days} ({working})", nn="om {days} ({working})", en="in {days} ({working})")
_TODAY = Text(nb="i dag", nn="i dag", en="today")
_AGO = Text(nb="for {days} siden", nn="for {days} sidan", en="{days} ago")
_DONE = Text(nb="gjort {day}", nn="gjort {day}", en="done on {day}")
_MAY_MOVE = Text(
    nb="kanskje først {day}: det er ikke avklart om fristen flyttes fra en fridag",
    nn="kanskje først {day}: det er ikkje avklart om fristen blir flytt frå ein fridag",
    en="perhaps not before {day}: whether it moves off a holiday is not settled",
)


def deadlines_text(
    listing: Listing,
    *,
    lang: Lang,
    all_states: bool = False,
    colour: bool = False,
    fit: Callable[[str], str] = str,
) -> str:
    """Return the deadlines for people.

    Parameters: ``listing``; ``lang``; ``all_states``: also those that are history or do not
    apply; ``colour``: with the codes that colour a terminal; ``fit``: replaces the signs that
    cannot be shown.
    """
    styled = paint(colour=colour)
    blocks = [
        "\n".join(_document_lines(document, listing, lang, styled, all_states=all_states))
        for document in listing.documents
        if document.as_of is not None
    ]
    return fit("\n\n".join(blocks) + "\n") if blocks else ""


def _document_lines(
    document: Listed, listing: Listing, lang: Lang, styled: Paint, *, all_states: bool
) -> Iterator[str]:
    yield styled(_head(document, lang), "bold")
    chosen = [d for d in document.deadlines if all_states or d.state in CURRENT]
    chosen.sort(key=lambda d: _ORDER.index(d.state))
    rows = [_columns(deadline, listing, lang) for deadline in chosen]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for deadline, row in zip(chosen, rows, strict=True):
        yield "  " + _row(row, widths, deadline, styled)
        yield f"      {styled(' · '.join(_details(deadline, document, listing, lang)), 'faint')}"
    if not chosen:
        yield f"  {_NONE.in_lang(lang)}"
    left_out = Counter(d.state for d in document.deadlines if d not in chosen)
    if left_out:
        yield styled(f"  {_left_out(left_out, lang)}", "faint")


def _head(document: Listed, lang: Lang) -> str:
    words: dict[str, Param] = {"file": Text.same(shown(document.file))}
    if document.as_of is not None and document.day_from is not None:
        words |= {"day": document.as_of, "whence": DAY_FROM[document.day_from]}
    return _HEAD.fill(lang, words)


def _row(row: tuple[str, ...], widths: list[int], deadline: Deadline, styled: Paint) -> str:
    padded = [f"{cell:{width}}" for cell, width in zip(row, widths, strict=True)]
    style = _STYLES.get(deadline.state)
    if style is not None:
        padded[1] = styled(padded[1], style)
    return "  ".join(padded).rstrip()


def _left_out(states: Counter[DeadlineState], lang: Lang) -> str:
    counts = [f"{s.navn.in_lang(lang)} {states[s]}" for s in _ORDER if states[s]]
    return f"{_ALSO.in_lang(lang)}: {', '.join(counts)} ({_ALL.in_lang(lang)})"


def _columns(deadline: Deadline, listing: Listing, lang: Lang) -> tuple[str, ...]:
    return (
        _when(deadline, listing, lang),
        deadline.state.navn.in_lang(lang),
        deadline.regel.id,
        item_of(deadline),
        deadline.regel.title.in_lang(lang),
    )


def _when(deadline: Deadline, listing: Listing, lang: Lang) -> str:
    due = deadline.due
    if due is None:
        return "–"
    if listing.hides(deadline):
        return due_text(deadline).in_lang(lang)
    if deadline.state in (DeadlineState.OPEN, DeadlineState.OVERDUE):
        return f"{render_param(due.date, lang)} {_left(deadline, lang)}"
    return render_param(due.date, lang)


def _left(deadline: Deadline, lang: Lang) -> str:
    days, working = deadline.days_left, deadline.working_days_left
    if days is None or working is None:
        return ""
    if days == 0:
        return _TODAY.in_lang(lang)
    length = length_text(abs(days), Unit.DAYS)
    if days < 0:
        return _AGO.fill(lang, {"days": length})
    return _LEFT.fill(lang, {"days": length, "working": length_text(working, Unit.WORKING_DAYS)})


def _details(deadline: Deadline, document: Listed, listing: Listing, lang: Lang) -> Iterator[str]:
    _, location = place_of(deadline, document)
    if location is not None:
        yield shown(str(location))
    yield deadline.actor.in_lang(lang)
    yield "; ".join(h.cite(lang) for h in deadline.hjemmel)
    if deadline.reason is not None:
        yield deadline.reason.in_lang(lang)
    due = deadline.due
    if deadline.done is not None:
        yield _DONE.fill(lang, {"day": deadline.done})
    elif due is not None and due.at_latest != due.date and not listing.hides(deadline):
        yield _MAY_MOVE.fill(lang, {"day": due.at_latest})
