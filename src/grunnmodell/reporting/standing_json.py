"""Where courses stand, for programs: one JSON object."""

from grunnmodell.flow import NextPhase, Obstacle, PhaseStatus, Step, StepKind
from grunnmodell.katalog import Fase, Modellovergang
from grunnmodell.reporting.as_json import (
    Json,
    day_json,
    dumped,
    finding_json,
    head_json,
    hjemmel_json,
    text_json,
)
from grunnmodell.reporting.standing import Barred, Standings, Stood, due_of
from grunnmodell.text import LANGS, Lang, Text

__all__ = ["FLOW_SCHEMA", "flow_json"]

FORMAT = "grunnmodell-flow/1"
# Lies beside this module, as the report's does.
FLOW_SCHEMA = "flow-1.schema.json"


def flow_json(standings: Standings, *, lang: Lang | None = None) -> str:
    """Return where courses stand as one JSON object.

    Parameters: ``standings``; ``lang``: None for words in all three languages.
    """
    langs = LANGS if lang is None else (lang,)
    days = [(d.as_of, d.day_from) for d in standings.documents]
    return dumped(
        {
            **head_json(FORMAT, days, standings.version, standings.plugins),
            "documents": [_document(d, standings, langs) for d in standings.documents],
        }
    )


def _document(document: Stood, standings: Standings, langs: tuple[Lang, ...]) -> Json:
    found = document.assessment
    return {
        "file": text_json(document.file),
        "forlop": text_json(document.forlop),
        "modell": text_json(document.modell),
        "as_of": None if document.as_of is None else day_json(document.as_of),
        "as_of_from": document.day_from,
        "linked": [
            {"forlop": text_json(link.forlop), "relation": link.forhold.value}
            for link in document.linked
        ],
        "phase": None if found is None else found.phase,
        "history": [] if found is None else [_status(s, langs) for s in found.history],
        "next_phases": [] if found is None else [_following(n, langs) for n in found.next_phases],
        "next_steps": []
        if found is None
        else [_step(s, standings, langs) for s in found.next_steps],
        "other_models": [] if found is None else [_way(w, langs) for w in found.other_models],
        "left_out": [] if found is None else list(found.report.left_out),
        "previews": [] if found is None else list(found.report.previews),
        "why_not": None if document.barred is None else _barred(document.barred, langs),
        "findings": [finding_json(f, langs) for f in document.findings],
    }


def _words(text: Text, langs: tuple[Lang, ...]) -> Json:
    return {lang: text.in_lang(lang) for lang in langs}


def _fase(fase: Fase, langs: tuple[Lang, ...]) -> Json:
    return {
        "phase": fase.kode,
        "name": _words(fase.navn, langs),
        "ours": fase.egen,
        "end": fase.end,
        "hjemmel": [hjemmel_json(h, langs) for h in fase.hjemmel],
    }


def _status(status: PhaseStatus, langs: tuple[Lang, ...]) -> Json:
    span = status.span
    return {
        **_fase(span.fase, langs),
        "from": day_json(span.fra),
        "to": None if span.til is None else day_json(span.til),
        "number": span.nummer,
        "broken_off": span.avbrutt,
        "met": [krav.id for krav in status.met],
        "unmet": [{"rule": u.krav.id, "missing": list(u.missing)} for u in status.unmet],
        "not_assessed": [krav.id for krav in status.not_assessed],
    }


def _following(following: NextPhase, langs: tuple[Lang, ...]) -> Json:
    return {
        **_fase(following.fase, langs),
        "can_enter": following.can_enter,
        "action": _words(following.overgang.handling, langs),
        "obstacles": [_obstacle(o, langs) for o in following.obstacles],
    }


def _obstacle(obstacle: Obstacle, langs: tuple[Lang, ...]) -> Json:
    return {
        "kind": obstacle.kind.value,
        "rule": obstacle.rule,
        "phase": obstacle.fase.kode,
        "what": _words(obstacle.what, langs),
        "mend": _words(obstacle.mend, langs),
        "missing": [text_json(each) for each in obstacle.missing],
        "hjemmel": [hjemmel_json(h, langs) for h in obstacle.hjemmel],
    }


def _step(step: Step, standings: Standings, langs: tuple[Lang, ...]) -> Json:
    due = due_of(step, show_values=standings.show_values)
    return {
        "kind": step.kind.value,
        "rule": step.rule,
        "phase": None if step.fase is None else step.fase.kode,
        "subject": _subject(step),
        "norm": None if step.norm is None else step.norm.value,
        "what": _words(step.what, langs),
        "how": _words(step.how, langs),
        "due": None if due is None or isinstance(due, Text) else day_json(due),
        "due_text": _words(due, langs) if isinstance(due, Text) else None,
        "overdue": step.is_overdue,
        "actor": None if step.actor is None else _words(step.actor, langs),
        "missing": [text_json(each) for each in step.missing],
        "hjemmel": [hjemmel_json(h, langs) for h in step.hjemmel],
    }


def _subject(step: Step) -> Json | None:
    """Return which record a deadline is about; a requirement is about the phase."""
    if step.kind is not StepKind.FRIST or step.deadline is None:
        return None
    record = step.deadline.record
    own = text_json(getattr(record, "id", None))
    return {"kind": type(record).__name__.lower(), "id": own}


def _way(way: Modellovergang, langs: tuple[Lang, ...]) -> Json:
    return {
        "modell": way.modell,
        "relation": way.forhold,
        "action": _words(way.handling, langs),
        "hjemmel": [hjemmel_json(h, langs) for h in way.hjemmel],
    }


def _barred(barred: Barred, langs: tuple[Lang, ...]) -> Json:
    return {
        **_fase(barred.fase, langs),
        "can_enter": not barred.obstacles,
        "action": None if barred.handling is None else _words(barred.handling, langs),
        "obstacles": [_obstacle(o, langs) for o in barred.obstacles],
    }
