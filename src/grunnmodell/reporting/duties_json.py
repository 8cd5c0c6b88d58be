"""What a duty states, as JSON: the same wherever duties are written for programs."""

from collections.abc import Sequence

from grunnmodell.findings import Severity
from grunnmodell.katalog import Duty, Fristregel, Krav
from grunnmodell.reporting.as_json import Json
from grunnmodell.reporting.descriptors import filled_with_dots
from grunnmodell.reporting.duty_words import anchor_text, record_of
from grunnmodell.reporting.safe import shown
from grunnmodell.text import Lang, render_param

__all__ = ["duty_json"]


def duty_json(
    versions: Sequence[Duty], langs: tuple[Lang, ...], plugin: str, modeller: Sequence[str]
) -> Json:
    """Return what a duty states, as JSON.

    Parameters: ``versions``: in order of days; ``langs``; ``plugin``; ``modeller``: see
    ``explain``.
    """
    duty = versions[-1]
    why = duty.why
    severities: dict[str, Severity] = {m: duty.severity_in(m) for m in modeller if duty.is_for(m)}
    return {
        "plugin": shown(plugin),
        "title": {lang: duty.title.in_lang(lang) for lang in langs},
        "docs": " ".join(duty.docs.split()),
        "norm": duty.norm.value,
        "severity": {modell: s.value for modell, s in severities.items()},
        "modeller": list(duty.modeller),
        "faser": list(duty.faser) if isinstance(duty, Krav) else [],
        "on": record_of(duty),
        "anchor": {lang: anchor_text(duty, lang) for lang in langs},
        "needs": list(duty.needs),
        "message": {lang: filled_with_dots(duty.message, lang) for lang in langs},
        "why": None if why is None else {lang: why.in_lang(lang) for lang in langs},
        "mend": {lang: filled_with_dots(duty.mend, lang) for lang in langs},
        **_deadline_json(duty, langs),
        "since": duty.since,
        "versions": [_version_json(version, langs) for version in versions],
    }


def _deadline_json(duty: Duty, langs: tuple[Lang, ...]) -> Json:
    if not isinstance(duty, Fristregel):
        return {"type": None, "actor": None}
    return {"type": duty.type.value, "actor": {lang: duty.actor.in_lang(lang) for lang in langs}}


def _version_json(duty: Duty, langs: tuple[Lang, ...]) -> Json:
    start, end = duty.validity.start, duty.validity.end
    return {
        "from": None if start is None else render_param(start, "en"),
        "before": None if end is None else render_param(end, "en"),
        "length": _length_json(duty, langs),
        "ordlyd": duty.ordlyd if isinstance(duty, Fristregel) else None,
        "hjemmel": [
            {
                "source": h.lov.id,
                "cite": {lang: h.cite(lang) for lang in langs},
                "name": {lang: h.lov.name.in_lang(lang) for lang in langs},
                "url": h.url,
                "is_law": h.is_law,
                "ground": h.lov.ground.value,
            }
            for h in duty.hjemmel
        ],
    }


def _length_json(duty: Duty, langs: tuple[Lang, ...]) -> Json | None:
    if not isinstance(duty, Fristregel) or duty.frist is None:
        return None
    words = duty.frist.text()
    return {
        "text": {lang: words.in_lang(lang) for lang in langs},
        "shift": duty.frist.shift.value,
    }
