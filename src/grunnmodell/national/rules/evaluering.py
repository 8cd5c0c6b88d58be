"""Rules on evaluations: that there are any, what they judge, and who makes them."""

from collections.abc import Iterator

from grunnmodell.flow import runs_on
from grunnmodell.forlop import Evaluering, Tiltak, Tiltaksplan, Vedtak, Vedtakstype
from grunnmodell.law import Norm, punkt
from grunnmodell.law.statutes import BVL_1992, BVL_2021, TJENESTEKATALOG
from grunnmodell.national.rules.plan import (
    CENTRE_EVALUATES_NOT,
    PRIVATE_IN_SECOND_LEDD,
    PRIVATE_IN_THIRD_LEDD,
    is_not_service,
)
from grunnmodell.national.rules.tiltak import ENDED_BY_OTHERS
from grunnmodell.rules import Context, Problem, rule
from grunnmodell.text import Text

__all__ = ["AGAINST_THE_GOALS", "JUDGE_EACH_GOAL", "RULES", "goals_due", "goals_judged"]


def _has_ended(t: Tiltak) -> bool:
    return t.avsluttet is not None and t.arsak not in ENDED_BY_OTHERS


def _was_evaluated(t: Tiltak, plan: Tiltaksplan) -> bool:
    return any(
        e.utfort is not None
        and (t.startet is None or t.startet <= e.utfort)
        and (t.avsluttet is None or e.utfort <= t.avsluttet)
        for e in plan.evalueringer
    )


@rule(
    "EVA-001",
    on=Tiltak,
    when=_has_ended,
    anchor="avsluttet",
    hjemmel=(
        BVL_2021.paragraf("8-1", ledd=1, punktum=2),
        BVL_2021.paragraf("8-5", ledd=1, punktum=2),
        TJENESTEKATALOG.section(punkt("5.1")),
    ),
    norm=Norm.SKAL,
    validity=BVL_2021.validity,
    needs=("tiltaksplaner",),
    title=Text(
        nb="Et tiltak avsluttes ikke uten evaluering",
        nn="Eit tiltak blir ikkje avslutta utan evaluering",
        en="No measure ends without an evaluation",
    ),
    message=Text(
        nb="tiltaket ble avsluttet uten at det var evaluert",
        nn="tiltaket vart avslutta utan at det var evaluert",
        en="the measure ended without ever having been evaluated",
    ),
    why=Text(
        nb="ellers vet ingen om hjelpen virket, eller hva barnet trenger nå",
        nn="elles veit ingen om hjelpa verka, eller kva barnet treng no",
        en="otherwise nobody knows whether the help worked, or what the child needs now",
    ),
    mend=Text(
        nb="evaluer tiltaket før det avsluttes, og registrer det under planens «evalueringer»",
        nn="evaluer tiltaket før det blir avslutta, og registrer det under «evalueringer» i planen",
        en='evaluate the measure before it ends, and record it under the plan\'s "evalueringer"',
    ),
)
def ended_measure_was_evaluated(t: Tiltak, c: Context) -> Iterator[Problem]:
    """A measure is evaluated while it runs, the last day included.

    Not asked for where consent was withdrawn or the child moved. A measure no plan covers is the
    plan's fault, and is reported there (PLA-004).
    """
    plans = [plan for plan, _ in c.index.planned(t)]
    if plans and not any(_was_evaluated(t, plan) for plan in plans):
        yield c.problem("avsluttet")


# «Må sees opp mot de målene som er satt».
AGAINST_THE_GOALS = (
    TJENESTEKATALOG.section(punkt("5.1")),
    BVL_2021.paragraf("8-1", ledd=1, punktum=2),
)
JUDGE_EACH_GOAL = Text(
    nb="registrer resultatet for hvert mål under evalueringens «malsettinger»",
    nn="registrer resultatet for kvart mål under «malsettinger» i evalueringa",
    en='record the result of each goal under the evaluation\'s "malsettinger"',
)


@rule(
    "EVA-003",
    on=Evaluering,
    when=lambda e: e.utfort is not None,
    anchor="utfort",
    hjemmel=AGAINST_THE_GOALS,
    norm=Norm.SKAL,
    validity=BVL_2021.validity,
    needs=("tiltak",),
    title=Text(
        nb="Evalueringen vurderer målene",
        nn="Evalueringa vurderer måla",
        en="The evaluation judges the goals",
    ),
    message=Text(
        nb="evalueringen vurderer ingen av målene for tiltakene som var i gang",
        nn="evalueringa vurderer ingen av måla for tiltaka som var i gang",
        en="the evaluation judges none of the goals of the measures then running",
    ),
    why=Text(
        nb="ellers går det ikke fram om barnet har fått det bedre slik planen sa",
        nn="elles går det ikkje fram om barnet har fått det betre slik planen sa",
        en="otherwise it does not show whether things are better for the child as the plan said",
    ),
    mend=JUDGE_EACH_GOAL,
)
def evaluation_judges_goals(e: Evaluering, c: Context) -> Iterator[Problem]:
    """An evaluation is held up against the goals of the plan's measures that run on its day.

    Found where it judges none of them; EVA-010 sees whether it judges them all.
    """
    due = goals_due(e, c)
    if due and not due & goals_judged(e):
        yield c.problem("malsettinger")


def goals_judged(e: Evaluering) -> set[str]:
    """Return the goals an evaluation gives a result for."""
    return {m.ref for m in e.malsettinger if m.resultat is not None}


def goals_due(e: Evaluering, c: Context) -> set[str]:
    """Return the goals of the plan's measures that run on the day of an evaluation."""
    plan, day = c.index.plan_of(e), e.utfort
    if plan is None or day is None:
        return set()
    running = {t.id for t in c.forlop.tiltak or () if runs_on(t, day)}
    return {ref for line in plan.tiltak if line.ref in running for ref in line.malsettinger}


_EVALUATED_BY_SERVICE = (
    BVL_2021.paragraf("8-1", ledd=1, punktum=2),
    BVL_2021.paragraf("8-5", ledd=1, punktum=2),
)


@rule(
    "EVA-004",
    on=Evaluering,
    when=lambda e: e.utfort is not None,
    anchor="utfort",
    hjemmel=(
        *_EVALUATED_BY_SERVICE,
        BVL_2021.paragraf("15-7", ledd=2),
        CENTRE_EVALUATES_NOT,
    ),
    norm=Norm.SKAL,
    validity=PRIVATE_IN_SECOND_LEDD,
    needs=("personer",),
    title=Text(
        nb="Evalueringen er gjort av barnevernstjenesten",
        nn="Evalueringa er gjord av barnevernstenesta",
        en="The evaluation is made by the child welfare service",
    ),
    message=Text(
        nb="evalueringen er gjort av noen utenfor barnevernstjenesten, og det kan ikke settes bort",
        nn="evalueringa er gjord av nokon utanfor barnevernstenesta, og det kan ikkje setjast bort",
        en="the evaluation was made by somebody outside the service, which may not be contracted "
        "out",
    ),
    why=Text(
        nb="den som gir hjelpen, skal ikke alene avgjøre om den virker",
        nn="den som gir hjelpa, skal ikkje åleine avgjere om ho verkar",
        en="whoever gives the help is not to be the only judge of whether it works",
    ),
    mend=Text(
        nb="la barnevernstjenesten evaluere, og registrer det i «ansvarlig»; den som utfører "
        "tiltaket, kan delta",
        nn="la barnevernstenesta evaluere, og registrer det i «ansvarlig»; den som utfører "
        "tiltaket, kan delta",
        en='let the service evaluate, and record it in "ansvarlig"; whoever carries out the '
        "measure may take part",
    ),
)
def evaluation_is_made_by_service(e: Evaluering, c: Context) -> Iterator[Problem]:
    """Plans under chapters 7 and 8 may not be evaluated by private providers, nor by a centre."""
    if is_not_service(e.ansvarlig, c):
        yield c.problem("ansvarlig")


_PROLONGS = (Vedtakstype.FORLENGET, Vedtakstype.VIDEREFORT)


@rule(
    "EVA-009",
    on=Vedtak,
    # A copied decision is checked in the course it comes from.
    when=lambda v: v.type in _PROLONGS and v.fra is None,
    anchor="dato",
    hjemmel=(
        BVL_2021.paragraf("8-1", ledd=1, punktum=2),
        BVL_2021.paragraf("8-5", ledd=1, punktum=2),
        TJENESTEKATALOG.section(punkt("5.1")),
    ),
    norm=Norm.SKAL,
    validity=BVL_2021.validity,
    needs=("tiltak", "tiltaksplaner"),
    title=Text(
        nb="Et tiltak forlenges ikke uten evaluering",
        nn="Eit tiltak blir ikkje forlengt utan evaluering",
        en="No measure is prolonged without an evaluation",
    ),
    message=Text(
        nb="vedtaket av {date} lar tiltak gå videre som aldri er evaluert ({count})",
        nn="vedtaket av {date} lèt tiltak gå vidare som aldri er evaluerte ({count})",
        en="the decision of {date} lets measures go on that were never evaluated ({count})",
    ),
    why=Text(
        nb="ellers kan barnet få mer av en hjelp som ikke virker",
        nn="elles kan barnet få meir av ei hjelp som ikkje verkar",
        en="otherwise the child may get more of a help that does not work",
    ),
    mend=Text(
        nb="evaluer tiltaket før det forlenges, og registrer det under planens «evalueringer»",
        nn="evaluer tiltaket før det blir forlengt, og registrer det under «evalueringer» i planen",
        en="evaluate the measure before it is prolonged, and record it under the plan's "
        '"evalueringer"',
    ),
)
def prolonged_measure_was_evaluated(v: Vedtak, c: Context) -> Iterator[Problem]:
    """A measure that has run is evaluated by the day a decision prolongs it.

    Looks at measures that name the decision and began before it. One that goes on from another
    course is evaluated there; one no plan covers is the plan's fault (PLA-004).
    """
    prolonged = [t for t in c.forlop.tiltak or () if v.id in t.vedtak and _ran_before(t, v)]
    lacking = [t for t in prolonged if _lacks_evaluation(t, v, c)]
    if lacking:
        yield c.problem("dato", date=v.dato, count=len(lacking))


def _ran_before(t: Tiltak, v: Vedtak) -> bool:
    return t.startet is not None and t.startet < v.dato and t.viderefort_fra is None


def _lacks_evaluation(t: Tiltak, v: Vedtak, c: Context) -> bool:
    plans = [plan for plan, _ in c.index.planned(t)]
    made = (e.utfort for plan in plans for e in plan.evalueringer)
    in_time = any(day and t.startet and t.startet <= day <= v.dato for day in made)
    return bool(plans) and not in_time


RULES = (
    ended_measure_was_evaluated,
    ended_measure_was_evaluated.under(BVL_1992.paragraf("4-5"), validity=BVL_1992.validity),
    evaluation_judges_goals,
    evaluation_is_made_by_service,
    evaluation_is_made_by_service.under(
        *_EVALUATED_BY_SERVICE,
        BVL_2021.paragraf("15-7", ledd=3),
        CENTRE_EVALUATES_NOT,
        validity=PRIVATE_IN_THIRD_LEDD,
    ),
    prolonged_measure_was_evaluated,
    prolonged_measure_was_evaluated.under(BVL_1992.paragraf("4-5"), validity=BVL_1992.validity),
)
