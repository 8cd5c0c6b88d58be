"""Rules on needs: from need to measure, and from measure to need."""

from collections.abc import Iterator

from grunnmodell.forlop import Behov, FattetAv, Malsetting, Tiltak, Tiltaksplan
from grunnmodell.law import Norm, kapittel, punkt
from grunnmodell.law.statutes import BVL_2021, TJENESTEKATALOG
from grunnmodell.national.rules.vedtak import GRANTS
from grunnmodell.rules import Context, Problem, rule
from grunnmodell.text import Text

__all__ = ["RULES"]


@rule(
    "BEH-001",
    on=Behov,
    anchor="fra",
    hjemmel=(
        BVL_2021.paragraf("3-1", ledd=1),
        TJENESTEKATALOG.section(kapittel("5")),
    ),
    norm=Norm.SKAL,
    validity=BVL_2021.validity,
    needs=("vedtak", "malsettinger", "tiltak", "tiltaksplaner", "samarbeid"),
    title=Text(
        nb="Hvert behov har et tiltak",
        nn="Kvart behov har eit tiltak",
        en="Every need has a measure",
    ),
    message=Text(
        nb="det er truffet vedtak om hjelpetiltak, men ingenting er satt inn mot dette behovet",
        nn="det er treft vedtak om hjelpetiltak, men ingenting er sett inn mot dette behovet",
        en="a decision on help measures was made, but nothing is done about this need",
    ),
    mend=Text(
        nb="lag et mål for behovet og knytt et tiltak til målet i planen, eller registrer en annen "
        "tjeneste eller grunnen («uten_tiltak_grunn»)",
        nn="lag eit mål for behovet og knyt eit tiltak til målet i planen, eller registrer ei anna "
        "teneste eller grunnen («uten_tiltak_grunn»)",
        en="make a goal for the need and tie a measure to it in the plan, or record another "
        'service or the reason ("uten_tiltak_grunn")',
    ),
)
def need_has_measure(b: Behov, c: Context) -> Iterator[Problem]:
    """Once help is decided on, a measure or another service meets each need, or it says why not.

    Sees that the two are linked, not whether the measure suits the need.
    """
    if b.uten_tiltak_grunn is True or not _is_due(b, c):
        return
    if _links_are_missing(b, c) or _is_met_by_other_service(b, c) or _is_met_by_measure(b, c):
        return
    yield c.problem()


def _is_due(b: Behov, c: Context) -> bool:
    granted = [v.dato for v in c.forlop.vedtak or () if v.type in GRANTS]
    return bool(granted) and (b.til is None or b.til >= min(granted))


def _links_are_missing(b: Behov, c: Context) -> bool:
    """A measure in the plan without a goal, or with a goal without a need, might meet this need.

    The missing link is then the fault: PLA-004 for a measure no plan covers, PLA-002 for one
    without a goal, BEH-002 for its goal without a need.
    """
    goals = [c.index.malsettinger_of(t) for t in c.forlop.tiltak or () if _may_meet(t, b, c)]
    return not all(goals) or not all(g.behov for served in goals for g in served)


def _may_meet(t: Tiltak, b: Behov, c: Context) -> bool:
    """Say whether a measure runs while the need is there, and its links are asked for."""
    ran_out = t.avsluttet is not None and b.fra is not None and t.avsluttet < b.fra
    by_service = any(v.fattet_av is not FattetAv.NEMNDA for v in c.index.vedtak_of(t))
    has_started = t.startet is not None and by_service
    return not ran_out and (has_started or any(c.index.planned(t)))


def _is_met_by_other_service(b: Behov, c: Context) -> bool:
    return c.forlop.samarbeid is not None and any(
        b.id in service.behov for service in c.forlop.samarbeid.tjenester
    )


def _is_met_by_measure(b: Behov, c: Context) -> bool:
    goals = {g.id for g in c.index.malsettinger_for(b)}
    plans = c.forlop.tiltaksplaner or ()
    return any(goals & set(line.malsettinger) for plan in plans for line in plan.tiltak)


@rule(
    "BEH-002",
    on=Tiltaksplan,
    anchor="utarbeidet",
    hjemmel=(
        BVL_2021.paragraf("3-1", ledd=1),
        TJENESTEKATALOG.section(punkt("5.1")),
    ),
    norm=Norm.SKAL,
    validity=BVL_2021.validity,
    needs=("behov", "malsettinger"),
    title=Text(
        nb="Hvert tiltak svarer til et behov",
        nn="Kvart tiltak svarer til eit behov",
        en="Every measure answers a need",
    ),
    message=Text(
        nb="planen setter inn et tiltak mot et mål som ikke svarer til noe registrert behov",
        nn="planen set inn eit tiltak mot eit mål som ikkje svarer til noko registrert behov",
        en="the plan sets a measure to a goal that answers no recorded need",
    ),
    mend=Text(
        nb="vis i målets «behov» til behovet det skal møte",
        nn="vis i «behov» på målet til behovet det skal møte",
        en='name the need it is to meet in the goal\'s "behov"',
    ),
)
def measure_answers_need(p: Tiltaksplan, c: Context) -> Iterator[Problem]:
    """The goals a plan's measures serve each serve a need; a goal is reported once."""
    seen: set[str] = set()
    for i, line in enumerate(p.tiltak):
        for j, ref in enumerate(line.malsettinger):
            goal = c.index.get(ref, Malsetting)
            if goal is not None and not goal.behov and ref not in seen:
                seen.add(ref)
                yield c.problem("tiltak", i, "malsettinger", j)


RULES = (need_has_measure, measure_answers_need)
