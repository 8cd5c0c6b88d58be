"""A report for people: one line for each finding, the line it stands on, and what mends it."""

from collections.abc import Callable, Iterator

from grunnmodell.documents import Excerpt
from grunnmodell.findings import Finding
from grunnmodell.reporting.outcome import Checked, Outcome
from grunnmodell.reporting.paint import Paint, paint
from grunnmodell.reporting.safe import shown
from grunnmodell.reporting.summary import summary
from grunnmodell.reporting.words import MEND, WHY, lowered_words, severity_word
from grunnmodell.text import Lang

__all__ = ["finding_lines", "text_report"]

# A document may be one line of JSON: only so much of a line is shown, around the place.
_WIDTH = 96
_BEFORE = 48


def text_report(
    outcome: Outcome,
    *,
    lang: Lang,
    concise: bool = False,
    quiet: bool = False,
    colour: bool = False,
    fit: Callable[[str], str] = str,
) -> str:
    """Return the findings of a run and a summary, for people.

    Parameters: ``outcome``; ``lang``; ``concise``: one line for each finding; ``quiet``: without
    the summary; ``colour``: with the codes that colour a terminal; ``fit``: replaces the signs
    that cannot be shown, so that what is pointed at is still above its mark.
    """
    styled = paint(colour=colour)
    blocks = [
        "\n".join(finding_lines(finding, checked, lang, styled, concise=concise, fit=fit))
        for checked in outcome.checked
        for finding in checked.report.findings
    ]
    findings = ("\n" if concise else "\n\n").join(blocks)
    parts = [findings, "" if quiet else summary(outcome, lang, styled)]
    written = "\n\n".join(part for part in parts if part)
    return fit(f"{written}\n") if written else ""


def finding_lines(
    finding: Finding,
    checked: Checked,
    lang: Lang,
    styled: Paint,
    *,
    concise: bool = False,
    fit: Callable[[str], str] = str,
) -> Iterator[str]:
    """Yield the lines of one finding: the message, the excerpt, why it matters, what mends it."""
    weight = f"{severity_word(finding.severity, lang)}{lowered_words(finding.lowered_from, lang)}"
    severity = styled(weight, finding.severity.value)
    sources = "; ".join(h.cite(lang) for h in finding.hjemmel)
    yield " ".join(
        part
        for part in (
            styled(f"{_place(finding)}:", "bold"),
            finding.rule,
            severity,
            finding.message(lang),
            styled(f"({sources})", "faint") if sources else "",
        )
        if part
    )
    if concise:
        return
    line = None if finding.location is None else finding.location.line
    gutter = " " * (len(str(line)) if line is not None else 1)
    excerpt = _excerpt(finding, checked)
    if excerpt is not None and line is not None:
        yield from _excerpt_lines(excerpt, str(line), finding, styled, fit)
    if finding.why is not None:
        yield f"  {gutter} = {styled(WHY.in_lang(lang), 'mend')}: {finding.why.in_lang(lang)}"
    yield f"  {gutter} = {styled(MEND.in_lang(lang), 'mend')}: {finding.mend(lang)}"


def _excerpt(finding: Finding, checked: Checked) -> Excerpt | None:
    source, at = checked.source, finding.location
    # What is wrong with a caller's exception stands in another file.
    if source is None or (at is not None and at.file != source.shown_name):
        return None
    return source.excerpt(finding.pointer)


def _place(finding: Finding) -> str:
    if finding.location is None:
        return shown(finding.pointer) or "/"
    return shown(str(finding.location))


def _excerpt_lines(
    excerpt: Excerpt, line: str, finding: Finding, styled: Paint, fit: Callable[[str], str]
) -> Iterator[str]:
    text, column = _window(excerpt.line_text, excerpt.column)
    bar = styled("|", "faint")
    before = fit(text[: column - 1])
    marked = fit(text[column - 1 : column - 1 + excerpt.width])
    caret = styled("^" * max(1, len(marked)), finding.severity.value)
    yield f"  {styled(line, 'faint')} {bar} {fit(text)}"
    yield f"  {' ' * len(line)} {bar} {' ' * len(before)}{caret}"


def _window(text: str, column: int) -> tuple[str, int]:
    """Return the part of a line around a column, and the column in that part."""
    if len(text) <= _WIDTH:
        return text, column
    start = max(0, min(column - 1 - _BEFORE, len(text) - _WIDTH))
    end = min(start + _WIDTH, len(text))
    before, after = "…" if start else "", "…" if end < len(text) else ""
    return f"{before}{text[start:end]}{after}", column - start + len(before)
