"""The agenda of a meeting, in Markdown: from its template, filled with what the course holds."""

import datetime as dt
from collections.abc import Iterable, Iterator

from attrs import frozen

from grunnmodell.checking import Assessment
from grunnmodell.exports.agenda_facts import Facts, plain
from grunnmodell.forlop import Forlop
from grunnmodell.katalog import Aktivitet, Katalog, Motemal, Motepunkt
from grunnmodell.text import Lang, Param, Text

__all__ = ["Course", "agenda"]

_BEFORE = Text(nb="Før møtet", nn="Før møtet", en="Before the meeting")
_AGENDA = Text(nb="Agenda", nn="Saksliste", en="Agenda")
_INFORM = Text(nb="Informer om", nn="Informer om", en="Inform about")
_AGREE = Text(nb="Avtal", nn="Avtal", en="Agree on")
_CALLS = Text(nb="innkaller", nn="kallar inn", en="called by")
_TAKE_PART = Text(nb="deltar", nn="deltek", en="take part")
_MAY = Text(nb="kan delta", nn="kan delta", en="may take part")
_DOCUMENTS = Text(nb="dokumenter", nn="dokument", en="documents")
_AFTER = Text(nb="holdes etter", nn="blir halde etter", en="held after")
_COURSE = Text(
    nb="forløp {id} per {day}, fase: {fase}",
    nn="forløp {id} per {day}, fase: {fase}",
    en="course {id} as of {day}, phase: {fase}",
)
_NO_PHASE = Text(nb="ikke begynt", nn="ikkje byrja", en="not begun")
_LEFT_OUT = Text(
    nb="utelatt, fordi det er registrert som utenfor oppdraget",
    nn="utelate, fordi det er registrert som utanfor oppdraget",
    en="left out, because it is recorded as outside the assignment",
)
_ADAPT = Text(
    nb="punkter som ikke vedrører oppdraget, tas bort",
    nn="punkt som ikkje gjeld oppdraget, blir tekne bort",
    en="points that do not concern the assignment are taken out",
)
_SOURCE = Text(nb="kilde", nn="kjelde", en="source")
_OURS = Text(nb="vår, ikke offisiell", nn="vår, ikkje offisiell", en="ours, not official")


@frozen(kw_only=True)
class Course:
    """The course an agenda is filled from: as it was known on the day.

    Parameters: ``forlop``; ``as_of``; ``assessment``; ``show_values``: also the texts of goals,
    which are sensitive.
    """

    forlop: Forlop
    as_of: dt.date
    assessment: Assessment
    show_values: bool = False


def agenda(mal: Motemal, katalog: Katalog, *, lang: Lang, course: Course | None = None) -> str:
    """Return the agenda of a meeting in Markdown.

    Parameters: ``mal``: its template; ``katalog``: the activities and roles; ``lang``; ``course``:
    what to fill it with, None for an empty one. Points that the course's meetings have marked as
    outside the assignment are left out, and named at the end.
    """
    lines = _lines(mal, katalog, lang, course)
    return "\n".join(lines) + "\n"


def _lines(mal: Motemal, katalog: Katalog, lang: Lang, course: Course | None) -> Iterator[str]:
    facts = _facts(mal, katalog, lang, course)
    yield f"# {_capital(mal.navn.in_lang(lang))}"
    yield ""
    if course is not None:
        yield _course_line(course, lang)
        yield ""
    aktivitet = katalog.aktiviteter.get(mal.aktivitet)
    if aktivitet is not None:
        yield from _before(aktivitet, katalog, facts, lang)
    outside = facts.outside if facts is not None and mal.tilpasses else frozenset()
    kept = [p for p in mal.punkter if p.kode not in outside]
    yield from _section(_AGENDA, kept, facts, lang, numbered=True)
    yield from _section(_INFORM, mal.informasjon, facts, lang)
    yield from _section(_AGREE, mal.avtaler, facts, lang)
    yield from _notes(mal, outside, lang)


def _facts(mal: Motemal, katalog: Katalog, lang: Lang, course: Course | None) -> Facts | None:
    if course is None:
        return None
    return Facts(
        mal,
        katalog,
        forlop=course.forlop,
        as_of=course.as_of,
        assessment=course.assessment,
        lang=lang,
        show_values=course.show_values,
    )


def _course_line(course: Course, lang: Lang) -> str:
    history = course.assessment.history
    fase = history[-1].span.fase.navn if history else _NO_PHASE
    own = Text.same(plain(course.forlop.id))
    words: dict[str, Param] = {"id": own, "day": course.as_of, "fase": fase}
    return f"*{_capital(_COURSE.fill(lang, words))}*"


def _before(
    aktivitet: Aktivitet, katalog: Katalog, facts: Facts | None, lang: Lang
) -> Iterator[str]:
    yield f"## {_BEFORE.in_lang(lang)}"
    yield ""
    if aktivitet.beskrivelse is not None:
        yield f"{_capital(aktivitet.beskrivelse.in_lang(lang))}."
        yield ""
    caller = () if aktivitet.innkaller is None else (aktivitet.innkaller,)
    for label, roles in (
        (_CALLS, caller),
        (_TAKE_PART, aktivitet.deltakere),
        (_MAY, aktivitet.kan_delta),
    ):
        if roles:
            names = (_role(kode, katalog, facts, lang) for kode in roles)
            yield f"- {label.in_lang(lang)}: {', '.join(names)}"
    if aktivitet.etter:
        names = (_activity(kode, katalog, lang) for kode in aktivitet.etter)
        yield f"- {_AFTER.in_lang(lang)}: {', '.join(names)}"
    if aktivitet.dokumenter:
        told = "; ".join(d.in_lang(lang) for d in aktivitet.dokumenter)
        yield f"- {_DOCUMENTS.in_lang(lang)}: {told}"
    if facts is not None:
        yield from (f"- {told}" for told in facts.of_the_meeting())
    yield ""


def _activity(kode: str, katalog: Katalog, lang: Lang) -> str:
    aktivitet = katalog.aktiviteter.get(kode)
    return kode if aktivitet is None else aktivitet.navn.in_lang(lang)


def _role(kode: str, katalog: Katalog, facts: Facts | None, lang: Lang) -> str:
    rolle = katalog.roller.get(kode)
    name = kode if rolle is None else rolle.navn.in_lang(lang)
    own = () if facts is None else facts.persons_of(kode)
    return f"{name} ({', '.join(own)})" if own else name


def _section(
    head: Text,
    points: Iterable[Motepunkt],
    facts: Facts | None,
    lang: Lang,
    *,
    numbered: bool = False,
) -> Iterator[str]:
    points = tuple(points)
    if not points:
        return
    yield f"## {head.in_lang(lang)}"
    yield ""
    for number, point in enumerate(points, start=1):
        mark = f"{number}." if numbered else "-"
        yield f"{mark} [ ] {_capital(point.navn.in_lang(lang))}"
        indent = " " * (len(mark) + 1)
        yield from _below(point, indent, lang)
        if facts is not None:
            yield from (f"{indent}- *{told}*" for told in facts.of_point(point.kode))
    yield ""


def _below(point: Motepunkt, indent: str, lang: Lang) -> Iterator[str]:
    for each in point.underpunkter:
        yield f"{indent}- [ ] {_capital(each.navn.in_lang(lang))}"
        yield from _below(each, f"{indent}  ", lang)


def _notes(mal: Motemal, outside: frozenset[str], lang: Lang) -> Iterator[str]:
    yield "---"
    yield ""
    if mal.tilpasses:
        yield f"{_capital(_ADAPT.in_lang(lang))}."
    names = [p.navn.in_lang(lang) for p in mal.punkter if p.kode in outside]
    if names:
        yield f"{_capital(_LEFT_OUT.in_lang(lang))}: {'; '.join(names).rstrip('?')}."
    cited = "; ".join(h.cite_in_full(lang) for h in mal.hjemmel)
    ours = f" ({_OURS.in_lang(lang)})" if mal.egen else ""
    yield f"{_capital(_SOURCE.in_lang(lang))}: {cited}{ours}."


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
