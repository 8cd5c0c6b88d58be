"""Rules on goals: that they can be measured, and that a measure serves them."""

from collections.abc import Iterator

from grunnmodell.forlop import Behov, Malsetting
from grunnmodell.law import Norm, kapittel, punkt
from grunnmodell.law.statutes import OURS, TJENESTEKATALOG
from grunnmodell.national.rules.behov import is_met_by_measure
from grunnmodell.national.rules.tiltak import has_started
from grunnmodell.rules import Context, Problem, rule
from grunnmodell.text import Text

__all__ = ["RULES"]

_PLAN_MADE = "/tiltaksplaner.utarbeidet"


@rule(
    "MAL-001",
    on=Malsetting,
    anchor=_PLAN_MADE,
    hjemmel=(
        TJENESTEKATALOG.section(kapittel("2")),
        TJENESTEKATALOG.section(kapittel("5.4")),
    ),
    norm=Norm.BOR,
    validity=TJENESTEKATALOG.validity,
    needs=("tiltaksplaner",),
    title=Text(
        nb="Hvert mål kan måles",
        nn="Kvart mål kan målast",
        en="Every goal can be measured",
    ),
    message=Text(
        nb="det er ikke registrert hvordan en kan se om målet er nådd",
        nn="det er ikkje registrert korleis ein kan sjå om målet er nådd",
        en="it is not recorded how one can tell whether the goal is reached",
    ),
    why=Text(
        nb="ellers kan barnet og familien ikke vite når hjelpen har virket",
        nn="elles kan barnet og familien ikkje vite når hjelpa har verka",
        en="otherwise the child and the family cannot know when the help has worked",
    ),
    mend=Text(
        nb="gjør målet så konkret at det kan måles, og sett «malbar: true» eller skriv hvordan i "
        "«maling»",
        nn="gjer målet så konkret at det kan målast, og set «malbar: true» eller skriv korleis i "
        "«maling»",
        en='make the goal so concrete that it can be measured, and set "malbar: true" or write '
        'how in "maling"',
    ),
)
def goal_can_be_measured(g: Malsetting, c: Context) -> Iterator[Problem]:
    """A goal says how one can tell whether it is reached.

    Sees that a way to measure is recorded, not whether it is a good one.
    """
    if g.malbar is not True and g.maling is None:
        yield c.problem("malbar")


@rule(
    "MAL-002",
    on=Malsetting,
    anchor=_PLAN_MADE,
    hjemmel=(
        OURS.section(
            Text(
                nb="fra mål til tiltak i planen",
                nn="frå mål til tiltak i planen",
                en="from goal to measure in the plan",
            )
        ),
        TJENESTEKATALOG.section(punkt("5.1")),
    ),
    # The sources ask that a measure has a goal; the other way round is ours.
    norm=Norm.BOR,
    validity=TJENESTEKATALOG.validity,
    needs=("behov", "tiltak", "tiltaksplaner"),
    title=Text(
        nb="Hvert mål har et tiltak",
        nn="Kvart mål har eit tiltak",
        en="Every goal has a measure",
    ),
    message=Text(
        nb="ingen plan setter inn noe tiltak for å nå dette målet",
        nn="ingen plan set inn noko tiltak for å nå dette målet",
        en="no plan sets in a measure to reach this goal",
    ),
    why=Text(
        nb="ellers venter barnet og familien på noe som ingen arbeider for å nå",
        nn="elles ventar barnet og familien på noko som ingen arbeider for å nå",
        en="otherwise the child and the family wait for something that nobody works to reach",
    ),
    mend=Text(
        nb="knytt målet til et tiltak i planens «tiltak: malsettinger», eller ta målet ut",
        nn="knyt målet til eit tiltak i «tiltak: malsettinger» i planen, eller ta målet ut",
        en='tie the goal to a measure in the plan\'s "tiltak: malsettinger", or take it out',
    ),
)
def goal_has_measure(g: Malsetting, c: Context) -> Iterator[Problem]:
    """Some plan's measure serves each goal, or it was worked on in an evaluation or at a centre.

    Asks only where the goal's needs are met through other goals: a need that is not, or that
    another service meets, is looked at as such (BEH-001). Silent while a measure lacks a goal or a
    plan, for that missing link is then the fault (PLA-002, PLA-004).
    """
    if _is_worked_on(g, c) or _links_are_missing(c):
        return
    if all(is_met_by_measure(b, c) for b in c.index.get_all(g.behov, Behov)):
        yield c.problem()


def _is_worked_on(g: Malsetting, c: Context) -> bool:
    plans = c.forlop.tiltaksplaner or ()
    in_plan = any(g.id in line.malsettinger for plan in plans for line in plan.tiltak)
    judged = {m.ref for plan in plans for e in plan.evalueringer for m in e.malsettinger}
    at_centre = c.forlop.handlingsplan
    return in_plan or g.id in judged or (at_centre is not None and g.id in at_centre.malsettinger)


def _links_are_missing(c: Context) -> bool:
    plans = c.forlop.tiltaksplaner or ()
    without_goal = any(not line.malsettinger for plan in plans for line in plan.tiltak)
    started = [t for t in c.forlop.tiltak or () if has_started(t)]
    return without_goal or not all(any(c.index.planned(t)) for t in started)


RULES = (goal_can_be_measured, goal_has_measure)
