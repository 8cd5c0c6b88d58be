"""What is wrong with content once it is put together: found when the plugins are loaded."""

from collections.abc import Collection, Iterable, Iterator
from itertools import combinations
from typing import Any

from grunnmodell.flow import condition_faults, form_paths, path_fault
from grunnmodell.forlop import Forlop, SamtykkeGjelder, Virksomhet, fields_of
from grunnmodell.hooks.collecting import Contribution
from grunnmodell.hooks.items import Fault, code_of, problem_of
from grunnmodell.hooks.models import model_faults
from grunnmodell.hooks.problems import PluginProblem, ProblemKind
from grunnmodell.hooks.raised import told_of
from grunnmodell.hooks.tightening import tightening_faults
from grunnmodell.katalog import (
    Aktivitet,
    Aldersmodul,
    Behovsomrade,
    Consented,
    CoversPoints,
    EachHas,
    Fagomrade,
    Forlopsmodell,
    Fristregel,
    HasRoles,
    Held,
    Katalog,
    Krav,
    Kvalitetsdefinisjon,
    Motemal,
    Motepunkt,
    Rolle,
    Tiltakstype,
    TookPart,
)
from grunnmodell.rules import Rule

__all__ = ["content_faults"]

_WRONG = ProblemKind.IMPOSSIBLE_VALUE


def content_faults(
    contributions: Iterable[Contribution], katalog: Katalog, duties: Collection[str]
) -> Iterator[PluginProblem]:
    """Yield each fault of some plugins' content.

    Parameters: ``contributions``: of the plugins to look at; ``katalog``: what all plugins define
    together; ``duties``: the ids of all their duties.
    """
    for each in contributions:
        for hook, items in each.items.items():
            for item in items:
                for fault in _readable(item, katalog, duties):
                    yield problem_of(each, hook, code_of(item), fault)


def _readable(item: Any, katalog: Katalog, duties: Collection[str]) -> list[Fault]:
    try:
        return list(_faults(item, katalog, duties))
    except Exception as error:  # noqa: BLE001  # a field may hold what nobody thought of
        return [Fault(ProblemKind.CONTENT_UNREADABLE, f"it cannot be read ({told_of(error)})")]


def _faults(item: Any, katalog: Katalog, duties: Collection[str]) -> Iterator[Fault]:
    match item:
        case Forlopsmodell():
            yield from model_faults(item, katalog)
            required = (i for f in item.faser for i in (*f.krever, *f.slutter_med))
            yield from _missing("duty", required, duties)
        case Krav() | Fristregel():
            yield from (
                _of_krav(item, katalog) if isinstance(item, Krav) else _of_deadline(item, katalog)
            )
            yield from _missing(
                "part of a document", item.needs, [f.name for f in fields_of(Forlop)]
            )
            yield from tightening_faults(item, katalog, duties)
        case Rule():
            yield from _missing("course model", item.modeller, katalog.modellversjoner)
            yield from _missing(
                "part of a document", item.needs, [f.name for f in fields_of(Forlop)]
            )
        case _:
            yield from _of_entry(item, katalog)


def _of_entry(item: Any, katalog: Katalog) -> Iterator[Fault]:
    match item:
        case Aldersmodul():
            yield from _of_module(item, katalog)
        case Tiltakstype():
            yield from _of_measure(item, katalog)
        case Aktivitet():
            yield from _of_activity(item, katalog)
        case Motemal():
            yield from _of_template(item, katalog)
        case Behovsomrade():
            yield from _missing("category", item.peker_mot, katalog.tiltakskategorier)
        case Kvalitetsdefinisjon():
            yield from _missing("quality goal", item.malsettinger, katalog.kvalitetsdefinisjoner)
            yield from _missing("course model", item.modeller, katalog.modellversjoner)
        case Rolle():
            body = [] if item.virksomhet is None else [item.virksomhet]
            yield from _missing("body", body, [v.value for v in Virksomhet])
        case Fagomrade():
            yield from _missing("need area", item.behov, katalog.behovsomrader)
            yield from _missing("professional area", item.rettet_mot, katalog.fagomrader)


def _missing(what: str, codes: Iterable[str], known: Collection[str]) -> Iterator[Fault]:
    for kode in dict.fromkeys(codes):
        if kode not in known:
            yield _unknown(f"there is no {what} {kode}")


def _unknown(told: str) -> Fault:
    return Fault(ProblemKind.UNKNOWN_REFERENCE, told)


def _of_krav(krav: Krav, katalog: Katalog) -> Iterator[Fault]:
    known = katalog.modellversjoner
    yield from _missing("course model", krav.modeller, known)
    yield from _of_phases(krav, katalog)
    if krav.aldersmodul is not None and krav.aldersmodul not in katalog.aldersmoduler:
        yield _unknown(f"there is no age module {krav.aldersmodul}")
    for path in form_paths(krav.form):
        fault = path_fault(Forlop, path)
        if fault is not None:
            yield Fault(ProblemKind.BAD_PATH, f"the path {path}: {fault}")
    for condition in krav.when:
        for fault in condition_faults(Forlop, condition):
            yield Fault(ProblemKind.BAD_PATH, fault)
    yield from _of_form(krav, katalog)


def _of_phases(krav: Krav, katalog: Katalog) -> Iterator[Fault]:
    known = katalog.modellversjoner
    phases = ", ".join(krav.faser)
    models = [kode for kode in krav.modeller or known if kode in known]
    without = [kode for kode in models if not _has_phase(kode, krav.faser, katalog)]
    if not krav.modeller and len(without) == len(models):
        yield _unknown(f"no course model has any of its phases ({phases})")
    elif krav.modeller and without:
        for kode in without:
            yield _unknown(f"the course model {kode} has none of its phases ({phases})")
    elif models:
        for fase in krav.faser:
            if not any(_has_phase(kode, [fase], katalog) for kode in models):
                yield _unknown(f"there is no phase {fase} in its course models")


def _has_phase(modell: str, phases: Iterable[str], katalog: Katalog) -> bool:
    versions = katalog.modellversjoner[modell]
    return any(version.fase(kode) for version in versions for kode in phases)


def _of_deadline(regel: Fristregel, katalog: Katalog) -> Iterator[Fault]:
    known = katalog.modellversjoner
    yield from _missing("course model", regel.modeller, known)
    for place in regel.faser:
        modell, _, fase = place.rpartition("/")
        models = [modell] if modell else list(known)
        if not any(kode in known and _has_phase(kode, [fase], katalog) for kode in models):
            yield _unknown(f"there is no phase {place}")


def _of_form(krav: Krav, katalog: Katalog) -> Iterator[Fault]:
    match krav.form:
        case Held(aktivitet=aktivitet, after=after):
            codes = [kode for kode in (aktivitet, after) if kode is not None]
            yield from _missing("activity", codes, katalog.aktiviteter)
        case CoversPoints(motemaler=motemaler):
            yield from _missing("template", motemaler, katalog.motemaler)
        case HasRoles(roller=roller):
            yield from _missing("role", roller, katalog.roller)
        case TookPart(who=who):
            yield from _missing("role", [who], katalog.roller)
        case Consented(gjelder=gjelder):
            yield from _missing("consent to", [gjelder], [g.value for g in SamtykkeGjelder])
        case EachHas(at_least=count) if count < 0:
            yield Fault(_WRONG, "a number of records cannot be negative")


def _of_module(modul: Aldersmodul, katalog: Katalog) -> Iterator[Fault]:
    yield from _missing("course model", [modul.modell], katalog.modellversjoner)
    yield from _missing("need area", modul.behov, katalog.behovsomrader)
    yield from _missing("measure", modul.tiltakstyper, katalog.tiltakstyper)
    if modul.alder_fra > modul.alder_til:
        yield Fault(_WRONG, f"it goes from {modul.alder_fra} to {modul.alder_til} years")
    same = [m for m in katalog.aldersmoduler.values() if m.modell == modul.modell]
    for one, other in combinations(same, 2):
        overlap = one.alder_fra <= other.alder_til and other.alder_fra <= one.alder_til
        if modul in (one, other) and overlap and one.validity.overlaps(other.validity):
            another = other if modul is one else one
            yield Fault(
                ProblemKind.MODULE_OVERLAP,
                f"it contradicts the age module {another.kode}: some ages are in both",
            )


def _of_measure(tiltak: Tiltakstype, katalog: Katalog) -> Iterator[Fault]:
    yield from _missing("category", [tiltak.kategori], katalog.tiltakskategorier)
    yield from _missing("need area", tiltak.behov, katalog.behovsomrader)
    if tiltak.erstatter is not None:
        yield from _missing("measure", [tiltak.erstatter], katalog.tiltakstyper)
    if tiltak.alder_fra > tiltak.alder_til:
        yield Fault(_WRONG, f"it is for ages from {tiltak.alder_fra} to {tiltak.alder_til}")
    known = [v.value for v in Virksomhet]
    yield from _missing("provider", (t.virksomhet for t in tiltak.tilbydere), known)


def _of_activity(aktivitet: Aktivitet, katalog: Katalog) -> Iterator[Fault]:
    caller = [] if aktivitet.innkaller is None else [aktivitet.innkaller]
    roles = (*aktivitet.deltakere, *aktivitet.kan_delta, *caller)
    yield from _missing("role", roles, katalog.roller)
    yield from _missing("activity", aktivitet.etter, katalog.aktiviteter)
    yield from _missing("course model", aktivitet.modeller, katalog.modellversjoner)
    phases = {
        fase.kode
        for kode in aktivitet.modeller
        for modell in katalog.modellversjoner.get(kode, ())
        for fase in modell.faser
    }
    yield from _missing("phase", aktivitet.faser, phases)


def _of_template(motemal: Motemal, katalog: Katalog) -> Iterator[Fault]:
    yield from _missing("activity", [motemal.aktivitet], katalog.aktiviteter)
    for points in (motemal.punkter, motemal.informasjon, motemal.avtaler):
        yield from _doubled(points)


def _doubled(points: tuple[Motepunkt, ...]) -> Iterator[Fault]:
    codes = [point.kode for point in points]
    for kode in dict.fromkeys(codes):
        if codes.count(kode) > 1:
            yield Fault(ProblemKind.DUPLICATE_CODE, f"two of its points have the code {kode}")
    for point in points:
        yield from _doubled(point.underpunkter)
