"""What is wrong with content once it is put together: found when the plugins are loaded."""

from collections.abc import Collection, Iterable, Iterator
from itertools import combinations

from grunnmodell.flow import condition_faults, entry_faults, form_paths, path_fault
from grunnmodell.forlop import Forhold, Forlop, SamtykkeGjelder, Virksomhet, fields_of
from grunnmodell.hooks.collecting import Contribution
from grunnmodell.katalog import (
    Aktivitet,
    Aldersmodul,
    Consented,
    CoversPoints,
    EachHas,
    Forlopsmodell,
    Fristregel,
    HasRoles,
    Held,
    Katalog,
    Krav,
    Motemal,
    Motepunkt,
    Rolle,
    Tiltakstype,
    TookPart,
)

__all__ = ["content_faults"]


def content_faults(
    contributions: Iterable[Contribution], katalog: Katalog, duties: Collection[str]
) -> Iterator[str]:
    """Yield each fault of some plugins' content, naming the plugin.

    Parameters: ``contributions``: of the plugins to look at; ``katalog``: what all plugins define
    together; ``duties``: the ids of all their duties.
    """
    for each in contributions:
        try:
            faults = list(_faults(each, katalog, duties))
        except Exception as error:  # noqa: BLE001  # a field may hold anything: a text for a tuple
            faults = [f"its content cannot be read ({type(error).__name__})"]
        yield from (f"{each.name}: {fault}" for fault in faults)


def _faults(each: Contribution, katalog: Katalog, duties: Collection[str]) -> Iterator[str]:
    items = each.items
    for modell in items["forlopsmodeller"]:
        yield from (f"the course model {modell.kode}: {f}" for f in _of_model(modell, katalog))
        yield from _unknown(
            f"the course model {modell.kode}",
            "duty",
            (i for f in modell.faser for i in (*f.krever, *f.slutter_med)),
            duties,
        )
    for krav in items["krav"]:
        yield from (f"{krav.id}: {f}" for f in _of_krav(krav, katalog))
        yield from (f"{krav.id}: {f}" for f in _of_needs(krav.needs))
    for regel in items["fristregler"]:
        yield from (f"{regel.id}: {f}" for f in _of_deadline(regel, katalog))
    for modul in items["aldersmoduler"]:
        yield from (f"the age module {modul.kode}: {f}" for f in _of_module(modul, katalog))
    for tiltak in items["tiltakstyper"]:
        yield from (f"the measure {tiltak.kode}: {f}" for f in _of_measure(tiltak, katalog))
    for aktivitet in items["aktiviteter"]:
        where = f"the activity {aktivitet.kode}"
        yield from (f"{where}: {f}" for f in _of_activity(aktivitet, katalog))
    for motemal in items["motemaler"]:
        yield from (f"the template {motemal.kode}: {f}" for f in _of_template(motemal, katalog))
    yield from _of_the_rest(each, katalog)


def _of_needs(parts: Iterable[str]) -> Iterator[str]:
    return _missing("part of a document", parts, [f.name for f in fields_of(Forlop)])


def _of_the_rest(each: Contribution, katalog: Katalog) -> Iterator[str]:
    for omrade in each.items["behovsomrader"]:
        where = f"the need area {omrade.kode}"
        yield from _unknown(where, "category", omrade.peker_mot, katalog.tiltakskategorier)
    for kvalitet in each.items["kvalitetsdefinisjoner"]:
        where = f"the definition of quality {kvalitet.kode}"
        known = katalog.kvalitetsdefinisjoner
        yield from _unknown(where, "quality goal", kvalitet.malsettinger, known)
        yield from _unknown(where, "course model", kvalitet.modeller, katalog.modellversjoner)
    for rolle in each.items["roller"]:
        yield from (f"the role {rolle.kode}: {f}" for f in _of_role(rolle))
    for fagomrade in each.items["fagomrader"]:
        where = f"the professional area {fagomrade.kode}"
        yield from _unknown(where, "need area", fagomrade.behov, katalog.behovsomrader)
        yield from _unknown(where, "professional area", fagomrade.rettet_mot, katalog.fagomrader)


def _unknown(where: str, what: str, codes: Iterable[str], known: Collection[str]) -> Iterator[str]:
    for kode in dict.fromkeys(codes):
        if kode not in known:
            yield f"{where}: there is no {what} {kode}"


def _of_model(modell: Forlopsmodell, katalog: Katalog) -> Iterator[str]:
    phases = [fase.kode for fase in modell.faser]
    if not phases:
        yield "it has no phases"
        return
    yield from _strangers(modell, katalog, phases)
    for fase in modell.faser:
        if not fase.entered:
            yield f"no fact enters the phase {fase.kode}"
        for fault in dict.fromkeys(f for entry in fase.entered for f in entry_faults(entry)):
            yield f"what enters the phase {fase.kode}: {fault}"
    reached = _reached(modell, phases[0])
    for kode in phases:
        if kode not in reached:
            yield f"no way leads from the first phase to {kode}"
    ends = {fase.kode for fase in modell.faser if fase.end}
    for kode in phases:
        if not ends & (_reached(modell, kode) | {kode}):
            yield f"no way leads from the phase {kode} to an end"


def _strangers(modell: Forlopsmodell, katalog: Katalog, phases: list[str]) -> Iterator[str]:
    for way in modell.overganger:
        for kode in (*way.fra, way.til):
            if kode not in phases:
                yield f"a transition names the phase {kode}, which it does not have"
    for onward in modell.modelloverganger:
        for kode in onward.fra:
            if kode not in phases:
                yield f"a way to another model names the phase {kode}, which it does not have"
        if onward.modell not in katalog.modellversjoner:
            yield f"a way leads to the course model {onward.modell}, which nobody defines"
        if onward.forhold not in [each.value for each in Forhold]:
            yield f"a way to another model has the relation {onward.forhold}, which does not exist"


def _reached(modell: Forlopsmodell, start: str) -> set[str]:
    reached: set[str] = {start}
    waiting = [start]
    while waiting:
        for way in modell.overganger_fra(waiting.pop()):
            if way.til not in reached:
                reached.add(way.til)
                waiting.append(way.til)
    return reached


def _of_krav(krav: Krav, katalog: Katalog) -> Iterator[str]:
    known = katalog.modellversjoner
    yield from _missing("course model", krav.modeller, known)
    yield from _of_phases(krav, katalog)
    if krav.aldersmodul is not None and krav.aldersmodul not in katalog.aldersmoduler:
        yield f"there is no age module {krav.aldersmodul}"
    for path in form_paths(krav.form):
        fault = path_fault(Forlop, path)
        if fault is not None:
            yield f"the path {path}: {fault}"
    for condition in krav.when:
        yield from condition_faults(Forlop, condition)
    yield from _of_form(krav, katalog)


def _of_phases(krav: Krav, katalog: Katalog) -> Iterator[str]:
    known = katalog.modellversjoner
    phases = ", ".join(krav.faser)
    models = [kode for kode in krav.modeller or known if kode in known]
    without = [kode for kode in models if not _has_phase(kode, krav.faser, katalog)]
    if not krav.modeller and len(without) == len(models):
        yield f"no course model has any of its phases ({phases})"
    elif krav.modeller and without:
        yield from (
            f"the course model {kode} has none of its phases ({phases})" for kode in without
        )
    elif models:
        for fase in krav.faser:
            if not any(_has_phase(kode, [fase], katalog) for kode in models):
                yield f"there is no phase {fase} in its course models"


def _has_phase(modell: str, phases: Iterable[str], katalog: Katalog) -> bool:
    versions = katalog.modellversjoner[modell]
    return any(version.fase(kode) for version in versions for kode in phases)


def _of_deadline(regel: Fristregel, katalog: Katalog) -> Iterator[str]:
    known = katalog.modellversjoner
    yield from _missing("course model", regel.modeller, known)
    yield from _of_needs(regel.needs)
    for entry in regel.start:
        yield from entry_faults(entry, regel.on)
    for place in regel.faser:
        modell, _, fase = place.rpartition("/")
        models = [modell] if modell else list(known)
        if not any(kode in known and _has_phase(kode, [fase], katalog) for kode in models):
            yield f"there is no phase {place}"


def _of_form(krav: Krav, katalog: Katalog) -> Iterator[str]:
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
            yield "a number of records cannot be negative"


def _missing(what: str, codes: Iterable[str], known: Collection[str]) -> Iterator[str]:
    for kode in dict.fromkeys(codes):
        if kode not in known:
            yield f"there is no {what} {kode}"


def _of_module(modul: Aldersmodul, katalog: Katalog) -> Iterator[str]:
    yield from _missing("course model", [modul.modell], katalog.modellversjoner)
    yield from _missing("need area", modul.behov, katalog.behovsomrader)
    yield from _missing("measure", modul.tiltakstyper, katalog.tiltakstyper)
    if modul.alder_fra > modul.alder_til:
        yield f"it goes from {modul.alder_fra} to {modul.alder_til} years"
    same = [m for m in katalog.aldersmoduler.values() if m.modell == modul.modell]
    for one, other in combinations(same, 2):
        overlap = one.alder_fra <= other.alder_til and other.alder_fra <= one.alder_til
        if modul in (one, other) and overlap and one.validity.overlaps(other.validity):
            another = other if modul is one else one
            yield f"it contradicts the age module {another.kode}: some ages are in both"


def _of_measure(tiltak: Tiltakstype, katalog: Katalog) -> Iterator[str]:
    yield from _missing("category", [tiltak.kategori], katalog.tiltakskategorier)
    yield from _missing("need area", tiltak.behov, katalog.behovsomrader)
    if tiltak.erstatter is not None:
        yield from _missing("measure", [tiltak.erstatter], katalog.tiltakstyper)
    if tiltak.alder_fra > tiltak.alder_til:
        yield f"it is for ages from {tiltak.alder_fra} to {tiltak.alder_til}"
    known = [v.value for v in Virksomhet]
    yield from _missing("provider", (t.virksomhet for t in tiltak.tilbydere), known)


def _of_role(rolle: Rolle) -> Iterator[str]:
    body = [] if rolle.virksomhet is None else [rolle.virksomhet]
    yield from _missing("body", body, [v.value for v in Virksomhet])


def _of_activity(aktivitet: Aktivitet, katalog: Katalog) -> Iterator[str]:
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


def _of_template(motemal: Motemal, katalog: Katalog) -> Iterator[str]:
    yield from _missing("activity", [motemal.aktivitet], katalog.aktiviteter)
    for points in (motemal.punkter, motemal.informasjon, motemal.avtaler):
        yield from _doubled(points)


def _doubled(points: tuple[Motepunkt, ...]) -> Iterator[str]:
    codes = [point.kode for point in points]
    for kode in dict.fromkeys(codes):
        if codes.count(kode) > 1:
            yield f"two of its points have the code {kode}"
    for point in points:
        yield from _doubled(point.underpunkter)
