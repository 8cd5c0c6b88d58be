"""What a requirement's form still misses in a phase: nothing, where it is met."""

import datetime as dt
from collections.abc import Iterator
from itertools import pairwise

from grunnmodell.dates import age_on
from grunnmodell.flow.facts import code_of, days_at, records_named, values_at
from grunnmodell.flow.participation import took_part
from grunnmodell.flow.phases import PhaseSpan
from grunnmodell.forlop import BARN, Hendelse, Index, Samtykke, Tiltak
from grunnmodell.katalog import (
    Consented,
    CoversPoints,
    EachHas,
    Exists,
    HasRoles,
    Held,
    Katalog,
    KravForm,
    Motemal,
    Noted,
    TookPart,
)

__all__ = ["form_paths", "missing_in", "parts_of"]


def missing_in(form: KravForm, span: PhaseSpan, index: Index, katalog: Katalog) -> tuple[str, ...]:
    """Return what is still missing of a form in a phase, as paths and codes; empty where met.

    Parameters: ``form``; ``span``: the phase and its days; ``index``: the course; ``katalog``: the
    meeting templates.
    """
    return tuple(dict.fromkeys(_missing(form, span, index, katalog)))


def parts_of(form: KravForm) -> tuple[str, ...]:
    """Return the top-level parts of a document that a form reads, the one to write in first."""
    match form:
        case TookPart():
            return ("hendelser", "tiltaksplaner")
        case Exists(paths=paths):
            return tuple(dict.fromkeys(_part(path) for path in paths))
        case Noted(path=path) | EachHas(path=path):
            return (_part(path),)
        case Held() | CoversPoints():
            return ("hendelser",)
        case Consented():
            return ("samtykker", "tiltak")
        case HasRoles():
            return ("personer",)


def form_paths(form: KravForm) -> tuple[str, ...]:
    """Return the paths a form reads, from the course."""
    match form:
        case Exists(paths=paths):
            return paths
        case Noted(path=path):
            return (path,)
        case EachHas(path=path, day=day, fields=fields):
            return (f"{path}.{day}", *(f"{path}.{field}" for field in fields))
        case _:
            return ()


def _part(path: str) -> str:
    return path.partition(".")[0].partition("(")[0]


def _missing(form: KravForm, span: PhaseSpan, index: Index, katalog: Katalog) -> Iterator[str]:
    match form:
        case Exists() | Noted() | EachHas():
            yield from _missing_facts(form, span, index)
        case CoversPoints():
            yield from _uncovered(form, span, index, katalog)
        case Held():
            if not _held(form, span, index):
                yield f"hendelser(type={form.aktivitet})"
        case TookPart() | Consented() | HasRoles():
            yield from _missing_people(form, span, index)


def _missing_facts(form: Exists | Noted | EachHas, span: PhaseSpan, index: Index) -> Iterator[str]:
    match form:
        case Exists():
            yield from (p for p in form.paths if not _exists(p, form, span, index))
        case Noted(path=path):
            if not any(day in span for day in days_at(index.forlop, path, index)):
                yield path
        case EachHas():
            yield from _lacking(form, span, index)


def _missing_people(
    form: TookPart | Consented | HasRoles, span: PhaseSpan, index: Index
) -> Iterator[str]:
    match form:
        case TookPart(who=who):
            if not took_part(who, span, index):
                field = "barnets_medvirkning" if who == BARN else "foreldres_medvirkning"
                yield f"hendelser.{field}"
        case Consented():
            yield from _without_consent(form, span, index)
        case HasRoles(roller=roller):
            taken = {person.rolle for person in index.forlop.personer or ()}
            yield from (f"personer(rolle={rolle})" for rolle in roller if rolle not in taken)


def _exists(path: str, form: Exists, span: PhaseSpan, index: Index) -> bool:
    return any(_counts(v, form, span) for v in values_at(index.forlop, path, index))


def _counts(value: object, form: Exists, span: PhaseSpan) -> bool:
    return form.answered if value is False else _is_there(value, span)


def _is_there(value: object, span: PhaseSpan) -> bool:
    """Say whether a value says that something is there, by the end of the phase."""
    if isinstance(value, dt.date):
        return span.til is None or value <= span.til
    return value is not False and value != ()


def _lacking(form: EachHas, span: PhaseSpan, index: Index) -> Iterator[str]:
    found = records_named(index.forlop, form.path, index)
    own = [r for r in found if (day := getattr(r, form.day)) is not None and day in span]
    if len(own) < form.at_least:
        yield form.path
    for record in own:
        for field in form.fields:
            if not any(_is_there(v, span) for v in values_at(record, field, index)):
                yield f"{form.path}.{field}"


def _events(index: Index) -> list[tuple[dt.date, int, Hendelse]]:
    """Return what has taken place, in order; what is of one day as it stands in the document."""
    dated = [
        (hendelse.dato, i, hendelse)
        for i, hendelse in enumerate(index.forlop.hendelser or ())
        if hendelse.dato is not None
    ]
    return sorted(dated, key=lambda each: each[:2])


def _held(form: Held, span: PhaseSpan, index: Index) -> bool:
    events = [(day, hendelse) for day, _, hendelse in _events(index)]
    own = [e for e in events if e[1].type == form.aktivitet]
    counting = [(day, h) for day, h in own if day in span or (form.earlier and day <= span.fra)]
    if not counting:
        return False
    if form.after is None:
        return True
    relevant = [(day, h) for day, h in events if h.type in (form.aktivitet, form.after)]
    followed = {
        id(later)
        for (_, earlier), (_, later) in pairwise(relevant)
        if earlier.type == form.after and later.type == form.aktivitet
    }
    return all(id(h) in followed for _, h in counting)


def _uncovered(
    form: CoversPoints, span: PhaseSpan, index: Index, katalog: Katalog
) -> Iterator[str]:
    by_activity: dict[str, Motemal] = {
        mal.aktivitet: mal
        for kode in form.motemaler
        if (mal := katalog.motemaler.get(kode)) is not None
    }
    for day, _, hendelse in _events(index):
        mal = by_activity.get(hendelse.type)
        # The meeting on the day that two phases share belongs to the one it opens.
        if mal is not None and day in span and day != span.til:
            yield from (f"{mal.kode}/{kode}" for kode in _left_out(mal, hendelse))


def _left_out(mal: Motemal, hendelse: Hendelse) -> Iterator[str]:
    """Yield what a meeting neither went through, informed of nor marked as outside."""
    for points, done in (
        (mal.punkter, hendelse.punkter),
        (mal.informasjon, hendelse.informert_om),
    ):
        seen = {*done, *hendelse.utenfor_oppdrag}
        yield from (point.kode for point in points if point.kode not in seen)


def _without_consent(form: Consented, span: PhaseSpan, index: Index) -> Iterator[str]:
    consents = [s for s in index.forlop.samtykker or () if code_of(s.gjelder) == form.gjelder]
    for ref in _aimed_at(form, span, index):
        own = [s for s in consents if s.person == ref]
        if not any(_stands(s, span) for s in own):
            yield f"samtykker(gjelder={form.gjelder})"


def _aimed_at(form: Consented, span: PhaseSpan, index: Index) -> Iterator[str]:
    own = (t for t in index.forlop.tiltak or () if _is_of_phase(t, span))
    refs = [ref for tiltak in own for ref in tiltak.retter_seg_mot]
    yield from form.always
    for ref in dict.fromkeys(refs):
        if ref in form.always:
            continue
        if ref != BARN or _is_of_age(form, span, index):
            yield ref


def _is_of_phase(tiltak: Tiltak, span: PhaseSpan) -> bool:
    """Say whether a measure runs in the phase or starts with its end, or has yet to start."""
    if tiltak.avsluttet is not None and tiltak.avsluttet < span.fra:
        return False
    if tiltak.startet is None:
        return span.til is None
    return span.til is None or tiltak.startet <= span.til


def _is_of_age(form: Consented, span: PhaseSpan, index: Index) -> bool:
    barn = index.forlop.barn
    return barn is not None and barn.fodt is not None and age_on(barn.fodt, span.fra) >= form.age


def _stands(samtykke: Samtykke, span: PhaseSpan) -> bool:
    """Say whether a consent was given by the end of a phase, and not withdrawn before that."""
    if samtykke.gitt is None or samtykke.avslatt is not None:
        return False
    if span.til is None:
        return samtykke.trukket is None
    return samtykke.gitt <= span.til and (samtykke.trukket is None or samtykke.trukket > span.til)
