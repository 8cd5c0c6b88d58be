"""Where courses stand, for people: their phases, what bars one, and what comes next."""

from collections.abc import Callable, Iterable, Iterator

from grunnmodell.checking import Assessment
from grunnmodell.dates import Unit
from grunnmodell.dates.units import length_text
from grunnmodell.flow import NextPhase, Obstacle, ObstacleKind, PhaseStatus, Step, StepKind
from grunnmodell.forlop import Forlop
from grunnmodell.law import Hjemmel, Norm
from grunnmodell.reporting.listing import item_of
from grunnmodell.reporting.paint import Paint, paint
from grunnmodell.reporting.safe import shown
from grunnmodell.reporting.standing import Standings, Stood, due_of
from grunnmodell.reporting.words import DAY_FROM, NORMS, count
from grunnmodell.text import Lang, Param, Text, render_param

__all__ = ["next_text", "phase_text", "why_not_text"]

_PHASE = Text(
    nb="{file}: fase per {day} ({whence})",
    nn="{file}: fase per {day} ({whence})",
    en="{file}: phase as of {day} ({whence})",
)
_NEXT = Text(
    nb="{file}: neste steg per {day} ({whence})",
    nn="{file}: neste steg per {day} ({whence})",
    en="{file}: next steps as of {day} ({whence})",
)
_BARS = Text(
    nb="{file}: det som hindrer fasen {fase} per {day} ({whence})",
    nn="{file}: det som hindrar fasen {fase} per {day} ({whence})",
    en="{file}: what bars the phase {fase} as of {day} ({whence})",
)
_NOW = Text(nb="{fase}, siden {day}", nn="{fase}, sidan {day}", en="{fase}, since {day}")
_NOT_BEGUN = Text(
    nb="forløpet har ikke begynt: ingenting i dokumentet går inn i en fase",
    nn="forløpet har ikkje byrja: ingenting i dokumentet går inn i ein fase",
    en="the course has not begun: nothing in the document enters a phase",
)
_NO_MODEL = Text(
    nb="forløpsmodellen i «modell» er ikke kjent for denne dagen",
    nn="forløpsmodellen i «modell» er ikkje kjend for denne dagen",
    en='the course model in "modell" is not known for this day',
)
_LINKED = Text(
    nb="hører sammen med {courses}",
    nn="høyrer saman med {courses}",
    en="belongs together with {courses}",
)
_MET = Text(
    nb="{met} av {asked} krav oppfylt",
    nn="{met} av {asked} krav oppfylte",
    en="{met} of {asked} requirements met",
)
_UNMET = Text(nb="mangler {ids}", nn="manglar {ids}", en="missing {ids}")
_UNKNOWN = Text(
    nb="ikke vurdert, fordi deler ikke er levert: {ids}",
    nn="ikkje vurdert, fordi delar ikkje er leverte: {ids}",
    en="not assessed, because parts are not supplied: {ids}",
)
_BROKEN_OFF = Text(nb="avbrutt", nn="avbrote", en="broken off")
_OURS = Text(
    nb="Inndelingen i faser er vår egen, utledet av kildene; den er ikke offisiell.",
    nn="Inndelinga i fasar er vår eiga, utleidd av kjeldene; ho er ikkje offisiell.",
    en="The division into phases is our own, derived from the sources; it is not official.",
)
_THEN = Text(nb="deretter", nn="deretter", en="then")
_NOT_YET = Text(nb="ikke ennå", nn="ikkje enno", en="not yet")
_ELSEWHERE = Text(nb="egne forløp", nn="eigne forløp", en="courses of their own")
_NOTHING_LEFT = Text(
    nb="ingenting: forløpet er i en fase det kan bli i",
    nn="ingenting: forløpet er i ein fase det kan bli i",
    en="nothing: the course is in a phase it may stay in",
)
_NOTHING_BARS = Text(
    nb="ingenting: fasen kan begynne nå", nn="ingenting: fasen kan byrje no",
    en="nothing: the phase can begin now",
)  # fmt: skip
_NEEDS = Text(nb="{fase}: krever {ids}", nn="{fase}: krev {ids}", en="{fase}: needs {ids}")
_MISSING = Text(nb="mangler: {facts}", nn="manglar: {facts}", en="missing: {facts}")
_IN = Text(nb="om {days}", nn="om {days}", en="in {days}")
_AGO = Text(nb="for {days} siden", nn="for {days} sidan", en="{days} ago")
_TODAY = Text(nb="i dag", nn="i dag", en="today")
_DO = Text(nb="gjør", nn="gjer", en="do")

Lines = Callable[[Stood, Assessment, Standings, Lang, Paint], Iterator[str]]


def phase_text(
    standings: Standings, *, lang: Lang, colour: bool = False, fit: Callable[[str], str] = str
) -> str:
    """Return the phase each course is in, and those it has been in.

    Parameters: ``standings``; ``lang``; ``colour``: with the codes that colour a terminal;
    ``fit``: replaces the signs that cannot be shown.
    """
    return _blocks(standings, _PHASE, _phase_lines, lang, paint(colour=colour), fit)


def next_text(
    standings: Standings, *, lang: Lang, colour: bool = False, fit: Callable[[str], str] = str
) -> str:
    """Return what comes next in each course. Parameters as above."""
    return _blocks(standings, _NEXT, _next_lines, lang, paint(colour=colour), fit)


def why_not_text(
    standings: Standings, *, lang: Lang, colour: bool = False, fit: Callable[[str], str] = str
) -> str:
    """Return what bars each course from the phase asked for. Parameters as above."""
    return _blocks(standings, _BARS, _bar_lines, lang, paint(colour=colour), fit)


def _blocks(
    standings: Standings,
    head: Text,
    lines: Lines,
    lang: Lang,
    styled: Paint,
    fit: Callable[[str], str],
) -> str:
    blocks = []
    for document in standings.documents:
        if document.assessment is None or document.as_of is None or document.day_from is None:
            continue
        words: dict[str, Param] = {
            "file": Text.same(shown(document.file)),
            "day": document.as_of,
            "whence": DAY_FROM[document.day_from],
        }
        if document.barred is not None:
            words["fase"] = document.barred.fase.navn
        title = styled(head.fill(lang, words), "bold")
        body = [
            *lines(document, document.assessment, standings, lang, styled),
            *_left_out(document.assessment, lang, styled),
        ]
        blocks.append("\n".join([title, *(f"  {line}" for line in body)]))
    return fit("\n\n".join(blocks) + "\n") if blocks else ""


def _left_out(found: Assessment, lang: Lang, styled: Paint) -> Iterator[str]:
    """Say how many duties nothing is told of, so that what is told does not look whole."""
    for what, rules in (("left out", found.report.left_out), ("previews", found.report.previews)):
        if rules:
            yield styled(count(len(rules), what, lang), "faint")


def _phase_lines(
    document: Stood, found: Assessment, standings: Standings, lang: Lang, styled: Paint
) -> Iterator[str]:
    if not found.history:
        yield from _no_phase(found, lang)
        return
    now = found.history[-1].span
    yield styled(_NOW.fill(lang, {"fase": now.fase.navn, "day": now.fra}), "note")
    yield from _linked(document, lang)
    rows = [_phase_row(status, lang) for status in found.history]
    widths = [max(len(row[i]) for row in rows) for i in range(3)]
    for row in rows:
        yield "  ".join(f"{cell:{w}}" for cell, w in zip(row, (*widths, 0), strict=True)).rstrip()
    if any(status.span.fase.egen for status in found.history):
        yield styled(_OURS.in_lang(lang), "faint")


def _linked(document: Stood, lang: Lang) -> Iterator[str]:
    """Yield which courses this one belongs together with, and how."""
    courses = [f"{shown(link.forlop)} ({link.forhold.value})" for link in document.linked]
    if courses:
        yield _LINKED.fill(lang, {"courses": Text.same(", ".join(courses))})


def _no_phase(found: Assessment, lang: Lang) -> Iterator[str]:
    unknown = any(f.rule == "DOK-022" for f in found.report.findings)
    yield (_NO_MODEL if unknown else _NOT_BEGUN).in_lang(lang)


def _phase_row(status: PhaseStatus, lang: Lang) -> tuple[str, str, str, str]:
    span = status.span
    until = "–" if span.til is None else render_param(span.til, lang)
    notes = [_BROKEN_OFF.in_lang(lang)] if span.avbrutt else []
    if status.asked:
        notes.append(_MET.fill(lang, {"met": len(status.met), "asked": status.asked}))
    if status.unmet:
        notes.append(_ids(_UNMET, (u.krav.id for u in status.unmet), lang))
    if status.not_assessed:
        notes.append(_ids(_UNKNOWN, (k.id for k in status.not_assessed), lang))
    return span.fase.navn.in_lang(lang), render_param(span.fra, lang), until, "; ".join(notes)


def _ids(text: Text, ids: Iterable[str], lang: Lang) -> str:
    return text.fill(lang, {"ids": Text.same(", ".join(dict.fromkeys(ids)))})


def _next_lines(
    document: Stood, found: Assessment, standings: Standings, lang: Lang, styled: Paint
) -> Iterator[str]:
    if not found.history:
        yield from _no_phase(found, lang)
        return
    now = found.history[-1].span
    yield styled(_NOW.fill(lang, {"fase": now.fase.navn, "day": now.fra}), "note")
    yield from _linked(document, lang)
    for norm in Norm:
        steps = [step for step in found.next_steps if step.norm is norm]
        if steps:
            yield styled(NORMS[norm].in_lang(lang), "bold")
            yield from _step_lines(steps, standings, lang, styled)
    onward = [step for step in found.next_steps if step.norm is None]
    if onward:
        yield styled(_THEN.in_lang(lang), "bold")
        for step in onward:
            yield f"  {step.what.in_lang(lang)}"
            yield f"      {styled(_details([step.how], step.hjemmel, lang), 'faint')}"
    yield from _barred_lines(found, lang, styled)
    if found.other_models:
        yield styled(_ELSEWHERE.in_lang(lang), "bold")
        for way in found.other_models:
            yield f"  {way.modell}: {way.handling.in_lang(lang)} ({_cited(way.hjemmel, lang)})"
    if not found.next_steps and now.fase.end:
        yield _NOTHING_LEFT.in_lang(lang)
    yield styled(_OURS.in_lang(lang), "faint")


def _barred_lines(found: Assessment, lang: Lang, styled: Paint) -> Iterator[str]:
    barred = [n for n in found.next_phases if not n.can_enter and not n.fase.side]
    if not barred:
        return
    yield styled(_NOT_YET.in_lang(lang), "bold")
    for each in barred:
        yield f"  {_needs(each, lang)}"


def _needs(each: NextPhase, lang: Lang) -> str:
    ids = dict.fromkeys(o.rule or o.fase.kode for o in each.obstacles)
    words: dict[str, Param] = {"fase": each.fase.navn, "ids": Text.same(", ".join(ids))}
    return _NEEDS.fill(lang, words)


def _step_lines(
    steps: list[Step], standings: Standings, lang: Lang, styled: Paint
) -> Iterator[str]:
    rows = [(_when(step, standings, lang), _duty_of(step), step.what) for step in steps]
    widest = max(len(when) for when, _, _ in rows), max(len(rule) for _, rule, _ in rows)
    for step, (when, rule, what) in zip(steps, rows, strict=True):
        cell = f"{when:{widest[0]}}"
        padded = styled(cell, "error") if step.is_overdue else cell
        yield f"  {padded}  {rule:{widest[1]}}  {what.in_lang(lang)}"
        told = [step.how] if step.actor is None else [step.actor, step.how]
        yield f"      {styled(_details(told, step.hjemmel, lang), 'faint')}"


def _duty_of(step: Step) -> str:
    """Return the duty behind a step, and which record it is about where several may have it."""
    deadline = step.deadline
    if step.kind is not StepKind.FRIST or deadline is None or isinstance(deadline.record, Forlop):
        return step.rule or ""
    return f"{step.rule} {item_of(deadline)}"


def _when(step: Step, standings: Standings, lang: Lang) -> str:
    due = due_of(step, show_values=standings.show_values)
    if due is None or step.deadline is None:
        return "–"
    left = step.deadline.days_left
    if isinstance(due, Text) or left is None:
        return render_param(due, lang)
    length = length_text(abs(left), Unit.DAYS)
    text = _TODAY if left == 0 else _AGO if left < 0 else _IN
    return f"{render_param(due, lang)} {text.fill(lang, {'days': length})}"


def _bar_lines(
    document: Stood, found: Assessment, standings: Standings, lang: Lang, styled: Paint
) -> Iterator[str]:
    barred = document.barred
    if barred is None:
        return
    if not barred.obstacles:
        yield styled(_NOTHING_BARS.in_lang(lang), "mend")
        if barred.handling is not None:
            yield f"{_DO.in_lang(lang)}: {barred.handling.in_lang(lang)}"
    width = max((len(o.rule or "–") for o in barred.obstacles), default=0)
    for obstacle in barred.obstacles:
        yield f"{obstacle.rule or '–':{width}}  {obstacle.what.in_lang(lang)}"
        yield f"    {styled(_obstacle_details(obstacle, lang), 'faint')}"
    if barred.fase.egen:
        yield styled(_OURS.in_lang(lang), "faint")


def _obstacle_details(obstacle: Obstacle, lang: Lang) -> str:
    told = [obstacle.mend]
    if obstacle.missing and obstacle.kind is not ObstacleKind.REGEL:
        facts = Text.same(", ".join(obstacle.missing))
        told.append(_MISSING.with_values(facts=facts))
    return _details(told, obstacle.hjemmel, lang)


def _details(told: Iterable[Text], hjemmel: Iterable[Hjemmel], lang: Lang) -> str:
    return " · ".join([*(text.in_lang(lang) for text in told), _cited(hjemmel, lang)])


def _cited(hjemmel: Iterable[Hjemmel], lang: Lang) -> str:
    return "; ".join(h.cite(lang) for h in hjemmel)
