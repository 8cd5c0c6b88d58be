"""Rules on how long a measure lasts, against what its plan says."""

import datetime as dt
from collections.abc import Iterator

from grunnmodell.findings import Severity
from grunnmodell.forlop import Beslutning, PlanlagtTiltak, Tiltak, Tiltaksplan, Vedtak
from grunnmodell.law import Norm, punkt
from grunnmodell.law.statutes import BVL_1992, BVL_2021, RETNINGSLINJER_2016
from grunnmodell.national.rules.plan_gangen import last_day
from grunnmodell.national.rules.vedtak import GRANTS, latest_grant
from grunnmodell.rules import Context, Problem, rule
from grunnmodell.text import Text

__all__ = ["RULES"]

_GUIDELINE = RETNINGSLINJER_2016.section(punkt("7"))


@rule(
    "TIL-007",
    on=PlanlagtTiltak,
    when=lambda line: line.varer_til is not None,
    anchor="varer_til",
    hjemmel=(
        BVL_2021.paragraf("8-1", ledd=2, punktum=2),
        BVL_2021.paragraf("8-5", ledd=2, punktum=2),
        _GUIDELINE,
    ),
    norm=Norm.SKAL,
    # The plan says how long help is meant to last; the act does not say that it ends that day.
    severity=Severity.WARNING,
    validity=BVL_2021.validity,
    needs=("tiltak", "vedtak"),
    title=Text(
        nb="Et tiltak varer ikke lenger enn planen sier, uten evaluering",
        nn="Eit tiltak varer ikkje lenger enn planen seier, utan evaluering",
        en="No measure lasts longer than its plan says without an evaluation",
    ),
    message=Text(
        nb="tiltaket skulle vare til {until} etter planen, og gikk videre uten evaluering eller "
        "nytt vedtak",
        nn="tiltaket skulle vare til {until} etter planen, og gjekk vidare utan evaluering eller "
        "nytt vedtak",
        en="by the plan the measure was to last to {until}, and it went on without an evaluation "
        "or a new decision",
    ),
    why=Text(
        nb="ellers fortsetter hjelpen av vane, og ingen spør om barnet trenger den",
        nn="elles held hjelpa fram av vane, og ingen spør om barnet treng ho",
        en="otherwise the help goes on out of habit, and nobody asks whether the child needs it",
    ),
    mend=Text(
        nb="evaluer tiltaket, og avslutt det eller sett en ny dag i planens «varer_til»",
        nn="evaluer tiltaket, og avslutt det eller set ein ny dag i «varer_til» i planen",
        en='evaluate the measure, and end it or set a new day in the plan\'s "varer_til"',
    ),
)
def measure_keeps_to_plan(line: PlanlagtTiltak, c: Context) -> Iterator[Problem]:
    """A measure that runs past the last day of its plan is evaluated then, or decided on anew.

    An evaluation on that day or later counts, and one that decided to end the measure. Where the
    decision's own last day is past too, that is the fault. Sees the days, not why it went on.
    """
    until = line.varer_til
    t = c.index.get(line.ref, Tiltak)
    if until is None or t is None or t.startet is None or t.startet > until:
        return
    if last_day(t, c) > until and not _is_settled(t, until, c):
        yield c.problem("varer_til", until=until)


def _is_settled(t: Tiltak, until: dt.date, c: Context) -> bool:
    planned = list(c.index.planned(t))
    goes_further = any(line.varer_til is not None and line.varer_til > until for _, line in planned)
    was_evaluated = any(_is_evaluated(plan, t, until) for plan, _ in planned)
    return goes_further or was_evaluated or _is_decided_on(t, until, c)


def _is_evaluated(plan: Tiltaksplan, t: Tiltak, until: dt.date) -> bool:
    return any(
        e.utfort is not None
        and (t.startet is None or t.startet <= e.utfort)
        and (e.utfort >= until or e.beslutning is Beslutning.AVSLUTTE)
        for e in plan.evalueringer
    )


def _is_decided_on(t: Tiltak, until: dt.date, c: Context) -> bool:
    """Say whether a later decision lets it go on, or the last decision's own day is past too."""
    latest = latest_grant(t, c)
    ends = None if latest is None else latest.varer_til
    granted = (v for v in c.index.vedtak_of(t) if v.type in GRANTS)
    is_new = any(v.dato >= until or _prolongs(v, t, until, c) for v in granted)
    return is_new or (ends is not None and ends < last_day(t, c))


def _prolongs(v: Vedtak, t: Tiltak, until: dt.date, c: Context) -> bool:
    made = (plan.utarbeidet for plan, _ in c.index.planned(t))
    came_after = all(day is not None and day < v.dato for day in made)
    return came_after and v.varer_til is not None and v.varer_til > until


RULES = (
    measure_keeps_to_plan,
    measure_keeps_to_plan.under(BVL_1992.paragraf("4-5"), _GUIDELINE, validity=BVL_1992.validity),
)
