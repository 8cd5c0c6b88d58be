"""Rules on plans over time: the right kind, made in time, and changed when it has to be."""

import datetime as dt
from collections.abc import Iterator

from grunnmodell.findings import Severity
from grunnmodell.forlop import (
    Beslutning,
    Evaluering,
    Forhold,
    Plantype,
    Tiltak,
    Tiltaksplan,
    Vedtak,
    Vedtakstype,
)
from grunnmodell.law import Norm, Validity, punkt
from grunnmodell.law.statutes import BVL_1992, BVL_2021, RETNINGSLINJER_2016, TJENESTEKATALOG
from grunnmodell.national.ages import day_of_age
from grunnmodell.national.at_18 import goes_on_elsewhere, was_not_contacted
from grunnmodell.national.rules.plan import grants_help, plans_for
from grunnmodell.national.rules.vedtak import GRANTS
from grunnmodell.rules import Context, Problem, rule
from grunnmodell.text import Text

__all__ = ["RULES", "is_acted_on", "is_time_up", "last_day", "next_evaluation"]

_GUIDELINE = RETNINGSLINJER_2016.section(punkt("7"))
_BY_GUIDELINE = Validity(RETNINGSLINJER_2016.validity.start, BVL_1992.validity.end)
_BEFORE = Text(nb="før", nn="før", en="before")
_AFTER = Text(nb="etter", nn="etter", en="after")


def last_day(t: Tiltak, c: Context) -> dt.date:
    """Return the last day a measure is known to have run, once it has started."""
    return c.as_of if t.avsluttet is None else t.avsluttet


@rule(
    "PLA-005",
    on=Tiltaksplan,
    anchor="utarbeidet",
    hjemmel=(
        BVL_2021.paragraf("8-5", ledd=2, punktum=1),
        BVL_2021.paragraf("8-1", ledd=2, punktum=1),
    ),
    norm=Norm.SKAL,
    validity=BVL_2021.validity,
    needs=("barn", "tiltak"),
    title=Text(
        nb="Planen er av riktig type for alderen",
        nn="Planen er av rett type for alderen",
        en="The plan is of the right kind for the age",
    ),
    message=Text(
        nb="planen gjelder tiltak {when} 18-årsdagen, men ingen plan for dem er av typen «{kind}»",
        nn="planen gjeld tiltak {when} 18-årsdagen, men ingen plan for dei er av typen «{kind}»",
        en="the plan is about measures {when} the 18th birthday, but no plan for them is of the "
        'kind "{kind}"',
    ),
    why=Text(
        nb="fra 18 år er det ungdommen selv planen lages med, og målene er andre enn før",
        nn="frå 18 år er det ungdommen sjølv planen blir laga med, og måla er andre enn før",
        en="from 18 the plan is made with the youth alone, and its goals are others than before",
    ),
    mend=Text(
        nb="lag en plan av riktig type («type»): tiltaksplan til 18-årsdagen, plan-ettervern "
        "etter den",
        nn="lag ein plan av rett type («type»): tiltaksplan til 18-årsdagen, plan-ettervern etter "
        "den",
        en='make a plan of the right kind for the measure ("type"): tiltaksplan up to the 18th '
        "birthday, plan-ettervern after it",
    ),
)
def plan_is_of_right_kind(p: Tiltaksplan, c: Context) -> Iterator[Problem]:
    """A measure that runs before 18 has a plan under § 8-1, one that runs after it under § 8-5.

    A plan for help after 18 may well be made before the birthday: what counts is when its
    measures run. A measure that goes on from another course has its first plan there, and help
    that goes on in another course its next one. Where the youth was not contacted by the birthday,
    that is the fault (ETT-001). That there is a plan at all is asked by PLA-001 and PLA-004.
    """
    turns = day_of_age(c)
    measures = c.index.get_all((line.ref for line in p.tiltak), Tiltak)
    started = [t for t in measures if t.startet is not None and _is_last_plan(p, t, c)]
    if p.type is Plantype.TILTAKSPLAN:
        if turns is not None and any(_needs_plan_after(t, turns, c) for t in started):
            yield c.problem("type", when=_AFTER, kind=Plantype.PLAN_ETTERVERN)
    elif any(_needs_plan_before(t, turns, c) for t in started):
        yield c.problem("type", when=_BEFORE, kind=Plantype.TILTAKSPLAN)


def _is_last_plan(p: Tiltaksplan, t: Tiltak, c: Context) -> bool:
    """Of several plans for a measure the last one made is told of the fault."""
    plans = [plan for plan, _ in c.index.planned(t)]
    return p is max(plans, key=lambda plan: plan.utarbeidet or dt.date.min)


def _kinds(t: Tiltak, c: Context) -> set[Plantype]:
    return {plan.type for plan, _ in c.index.planned(t)}


def _needs_plan_after(t: Tiltak, turns: dt.date, c: Context) -> bool:
    # Either is another fault, or another course's affair.
    is_looked_at_elsewhere = goes_on_elsewhere(c) or was_not_contacted(turns, c)
    lacks = Plantype.PLAN_ETTERVERN not in _kinds(t, c)
    return last_day(t, c) > turns and lacks and not is_looked_at_elsewhere


def _needs_plan_before(t: Tiltak, turns: dt.date | None, c: Context) -> bool:
    links = c.forlop.knyttet_til or ()
    goes_on = t.viderefort_fra is not None or any(k.forhold is Forhold.FORTSETTER for k in links)
    ran_before = turns is None or (t.startet is not None and t.startet < turns)
    return ran_before and not goes_on and Plantype.TILTAKSPLAN not in _kinds(t, c)


@rule(
    "PLA-006",
    on=Tiltaksplan,
    anchor="utarbeidet",
    hjemmel=(
        BVL_2021.paragraf("8-1", ledd=2, punktum=1),
        BVL_2021.paragraf("8-5", ledd=2, punktum=1),
    ),
    norm=Norm.SKAL,
    validity=BVL_2021.validity,
    needs=("tiltak", "vedtak"),
    title=Text(
        nb="Tiltakene i planen bygger på vedtak",
        nn="Tiltaka i planen byggjer på vedtak",
        en="The measures in the plan rest on decisions",
    ),
    message=Text(
        nb="planen har med et tiltak som det ikke er truffet vedtak om",
        nn="planen har med eit tiltak som det ikkje er gjort vedtak om",
        en="the plan holds a measure that no decision was made about",
    ),
    why=Text(
        nb="familien kan tro at hjelpen er bestemt, og har ingenting å klage på om den uteblir",
        nn="familien kan tru at hjelpa er avgjord, og har ingenting å klage på om ho uteblir",
        en="the family may think the help is settled, and has nothing to complain about if it "
        "never comes",
    ),
    mend=Text(
        nb="treff vedtak om tiltaket og vis til det i tiltakets «vedtak», eller ta det ut av "
        "planen",
        nn="gjer vedtak om tiltaket og vis til det i «vedtak» på tiltaket, eller ta det ut av "
        "planen",
        en='decide on the measure and name the decision in its "vedtak", or take it out of the '
        "plan",
    ),
)
def plan_has_decided_measures(p: Tiltaksplan, c: Context) -> Iterator[Problem]:
    """A plan made for a decision holds only measures that were decided on.

    Looks at measures yet to start: those that have are looked at themselves (TIL-001). A plan
    drafted before there is any decision may hold what is proposed.
    """
    if not any(v.type in GRANTS for v in c.index.get_all(p.vedtak, Vedtak)):
        return
    for i, line in enumerate(p.tiltak):
        t = c.index.get(line.ref, Tiltak)
        if t is not None and _is_planned_only(t) and not _is_granted(t, c):
            yield c.problem("tiltak", i, "ref")


def _is_planned_only(t: Tiltak) -> bool:
    return t.startet is None and t.avsluttet is None


def _is_granted(t: Tiltak, c: Context) -> bool:
    return any(v.type in GRANTS for v in c.index.vedtak_of(t))


@rule(
    "PLA-007",
    on=Tiltaksplan,
    anchor="utarbeidet",
    hjemmel=(BVL_2021.paragraf("8-1", ledd=2, punktum=1), _GUIDELINE),
    norm=Norm.BOR,
    validity=BVL_2021.validity,
    needs=("vedtak",),
    title=Text(
        nb="Planen er laget når vedtaket blir truffet",
        nn="Planen er laga når vedtaket blir gjort",
        en="The plan is made when the decision is",
    ),
    message=Text(
        nb="planen ble laget {made}, etter vedtaket av {decided}",
        nn="planen vart laga {made}, etter vedtaket av {decided}",
        en="the plan was made on {made}, after the decision of {decided}",
    ),
    why=Text(
        nb="ellers begynner hjelpen før noen har sagt hva den skal føre til",
        nn="elles tek hjelpa til før nokon har sagt kva ho skal føre til",
        en="otherwise the help begins before anybody has said what it is to lead to",
    ),
    mend=Text(
        nb="lag planen senest samtidig med vedtaket; er dagen i «utarbeidet» feil, rett den",
        nn="lag planen seinast samtidig med vedtaket; er dagen i «utarbeidet» feil, rett han",
        en='make the plan with the decision at the latest; if the day in "utarbeidet" is wrong, '
        "correct it",
    ),
)
def plan_is_made_with_decision(p: Tiltaksplan, c: Context) -> Iterator[Problem]:
    """The plan is there on the day of the decision that it is made for.

    The act says «when» it decides; that the two should come at the same time is the guideline's.
    A plan that goes on when a decision is changed was made in time.
    """
    made = p.utarbeidet
    decided = [v for v in c.index.get_all(p.vedtak, Vedtak) if grants_help(v)]
    late = [v.dato for v in decided if made is not None and _is_late(p, made, v, c)]
    if made is not None and late:
        yield c.problem("utarbeidet", made=made, decided=min(late))


def _is_late(p: Tiltaksplan, made: dt.date, v: Vedtak, c: Context) -> bool:
    """Say whether a plan came after its decision, and is the first there was for it."""
    first = min(plans_for(v, c), key=lambda plan: plan.utarbeidet or dt.date.min)
    return v.dato < made and first is p


def next_evaluation(e: Evaluering, plan: Tiltaksplan) -> dt.date | None:
    """Return the day of the plan's next evaluation, made or planned, if there is one."""
    days = (other.utfort or other.planlagt for other in plan.evalueringer)
    later = (d for d in days if d is not None and e.utfort is not None and d > e.utfort)
    return min(later, default=None)


def is_time_up(e: Evaluering, plan: Tiltaksplan, c: Context) -> bool:
    """Say whether what an evaluation called for should have been done by now.

    No source sets a number. We wait until the next evaluation, where one is set.
    """
    following = next_evaluation(e, plan)
    if following is not None:
        return c.as_of >= following
    return e.utfort is not None and c.as_of > e.utfort


def is_acted_on(e: Evaluering, plan: Tiltaksplan, c: Context) -> bool:
    """Say whether a plan, decision or measure was made, changed or ended since an evaluation."""
    return any(e.utfort is not None and day >= e.utfort for day in _days_of_change(plan, c))


def _days_of_change(plan: Tiltaksplan, c: Context) -> Iterator[dt.date]:
    forlop = c.forlop
    yield from (change.dato for change in plan.endret)
    yield from (v.dato for v in forlop.vedtak or () if v.type in (*GRANTS, Vedtakstype.OPPHORT))
    yield from (b.sendt for b in forlop.begjaringer or ())
    others = (p.utarbeidet for p in forlop.tiltaksplaner or () if p is not plan)
    started = (t.startet for t in forlop.tiltak or ())
    measures = c.index.get_all((line.ref for line in plan.tiltak), Tiltak)
    for day in (*others, *started, *(t.avsluttet for t in measures)):
        if day is not None:
            yield day


_CALLS_FOR_CHANGE = (Beslutning.JUSTERE, Beslutning.ERSTATTE)


def _calls_for_change(e: Evaluering) -> bool:
    wants_new = e.vurdert is not None and e.vurdert.nye_tiltak is True
    return e.utfort is not None and (e.beslutning in _CALLS_FOR_CHANGE or wants_new)


@rule(
    "PLA-008",
    on=Evaluering,
    when=_calls_for_change,
    anchor="utfort",
    hjemmel=(
        BVL_2021.paragraf("8-1", ledd=2, punktum=3),
        BVL_2021.paragraf("8-5", ledd=2, punktum=3),
        TJENESTEKATALOG.section(punkt("5.1")),
    ),
    norm=Norm.SKAL,
    # The act asks for it when the child's need does: that an evaluation says so is a sign only.
    severity=Severity.WARNING,
    validity=BVL_2021.validity,
    needs=("tiltak", "vedtak"),
    title=Text(
        nb="Planen endres når en evaluering viser at det trengs",
        nn="Planen blir endra når ei evaluering viser at det trengst",
        en="The plan is changed when an evaluation calls for it",
    ),
    message=Text(
        nb="evalueringen kom til at noe måtte endres, men verken planen, vedtaket eller tiltakene "
        "er endret etterpå",
        nn="evalueringa kom til at noko måtte endrast, men verken planen, vedtaket eller tiltaka "
        "er endra etterpå",
        en="the evaluation found that something had to change, but neither plan, decision nor "
        "measures have changed since",
    ),
    why=Text(
        nb="ellers fortsetter barnet med hjelp som ingen lenger mener er den rette",
        nn="elles held barnet fram med hjelp som ingen lenger meiner er den rette",
        en="otherwise the child goes on with help that nobody any longer thinks is right",
    ),
    mend=Text(
        nb="endre planen og registrer dagen i planens «endret», eller registrer det nye vedtaket "
        "eller tiltaket",
        nn="endre planen og registrer dagen i «endret» på planen, eller registrer det nye vedtaket "
        "eller tiltaket",
        en='change the plan and record the day in the plan\'s "endret", or record the new decision '
        "or measure",
    ),
)
def plan_is_changed_after_evaluation(e: Evaluering, c: Context) -> Iterator[Problem]:
    """What an evaluation decided to adjust or replace, or to add, shows in the plan or the help.

    Asked once the next evaluation has come; where none is set, from the day after. Sees that
    something was changed, not whether it is what the evaluation called for.
    """
    plan = c.index.plan_of(e)
    if plan is not None and is_time_up(e, plan, c) and not is_acted_on(e, plan, c):
        yield c.problem("beslutning")


@rule(
    "PLA-009",
    on=Tiltaksplan,
    anchor="utarbeidet",
    hjemmel=(BVL_2021.paragraf("8-1", ledd=1, punktum=2), _GUIDELINE),
    norm=Norm.BOR,
    validity=BVL_2021.validity,
    needs=("tiltak",),
    title=Text(
        nb="Planen setter dager for evaluering",
        nn="Planen set dagar for evaluering",
        en="The plan sets days for evaluation",
    ),
    message=Text(
        nb="planen sier ikke når tiltakene skal evalueres",
        nn="planen seier ikkje når tiltaka skal evaluerast",
        en="the plan does not say when the measures are to be evaluated",
    ),
    why=Text(
        nb="ellers kan tiden gå uten at noen ser etter om hjelpen virker",
        nn="elles kan tida gå utan at nokon ser etter om hjelpa verkar",
        en="otherwise time may pass and nobody looks whether the help works",
    ),
    mend=Text(
        nb="avtal når planen skal evalueres, og registrer det i «evalueringer: planlagt»",
        nn="avtal når planen skal evaluerast, og registrer det i «evalueringer: planlagt»",
        en='agree on when to evaluate the plan, and record it in "evalueringer: planlagt"',
    ),
)
def plan_sets_days_for_evaluation(p: Tiltaksplan, c: Context) -> Iterator[Problem]:
    """A plan whose measures have not ended sets a day for its evaluation, or was evaluated.

    The guideline says that the time of the evaluation should be given; the act, that evaluation is
    systematic and regular. Whether it came in time is EVA-002 and EVA-005.
    """
    measures = c.index.get_all((line.ref for line in p.tiltak), Tiltak)
    goes_on = any(t.avsluttet is None for t in measures)
    if goes_on and not any(e.planlagt or e.utfort for e in p.evalueringer):
        yield c.problem("evalueringer")


_PLAN_OF_1992 = BVL_1992.paragraf("4-5")

RULES = (
    plan_is_of_right_kind,
    plan_has_decided_measures,
    plan_has_decided_measures.under(_PLAN_OF_1992, validity=BVL_1992.validity),
    plan_is_made_with_decision,
    plan_is_made_with_decision.under(_PLAN_OF_1992, _GUIDELINE, validity=_BY_GUIDELINE),
    plan_is_changed_after_evaluation,
    plan_sets_days_for_evaluation,
    plan_sets_days_for_evaluation.under(_PLAN_OF_1992, _GUIDELINE, validity=_BY_GUIDELINE),
)
