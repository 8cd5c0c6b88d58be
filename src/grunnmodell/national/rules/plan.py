"""Rules on plans: that there is one, what it states, and who made it."""

import datetime as dt
from collections.abc import Iterator

from grunnmodell.forlop import PlanlagtTiltak, Tiltak, Tiltaksplan, Vedtak, Vedtakstype, Virksomhet
from grunnmodell.law import Norm, Validity
from grunnmodell.law.statutes import BVL_1992, BVL_2021, STANDARDFORLOP
from grunnmodell.national.rules.tiltak import has_started
from grunnmodell.national.rules.vedtak import GRANTS, by_service, cited
from grunnmodell.national.texts import CONTENT, DURATION, FOLLOW_UP, GOAL, MEASURES
from grunnmodell.rules import Context, NotRecorded, Problem, rule
from grunnmodell.text import Text

__all__ = [
    "CENTRE_EVALUATES_NOT",
    "PRIVATE_IN_SECOND_LEDD",
    "PRIVATE_IN_THIRD_LEDD",
    "RULES",
    "grants_help",
    "is_not_service",
    "plans_for",
]

# An assessment at a centre is decided too, but it is no help measure and has no such plan.
_ASSESSMENT = "2-3"
_GOES_ON = (Vedtakstype.ENDRET, Vedtakstype.FORLENGET, Vedtakstype.VIDEREFORT)


def grants_help(v: Vedtak) -> bool:
    """Say whether the service itself decided on help: that is when § 8-1 asks for a plan."""
    hjemmel = cited(v)
    is_assessment = hjemmel is not None and hjemmel.paragraf == _ASSESSMENT
    return v.type in GRANTS and by_service(v) and not is_assessment


def plans_for(v: Vedtak, c: Context) -> Iterator[Tiltaksplan]:
    """Yield the plans of a decision and of those it changes or prolongs: they go on."""
    seen: set[str] = set()
    current: Vedtak | None = v
    while current is not None and current.id not in seen:
        yield from c.index.plans_of_vedtak(current)
        seen.add(current.id)
        current = c.index.get(current.endrer, Vedtak)


@rule(
    "PLA-001",
    on=Vedtak,
    when=grants_help,
    anchor="dato",
    hjemmel=(
        BVL_2021.paragraf("8-1", ledd=2, punktum=1),
        BVL_2021.paragraf("8-5", ledd=2, punktum=1),
    ),
    norm=Norm.SKAL,
    validity=BVL_2021.validity,
    needs=("tiltaksplaner",),
    runs="tiltak[vedtak]",
    title=Text(
        nb="Vedtak om hjelpetiltak har en tiltaksplan",
        nn="Vedtak om hjelpetiltak har ein tiltaksplan",
        en="A decision on help measures has a plan",
    ),
    message=Text(
        nb="det er truffet vedtak om hjelpetiltak, men ingen tiltaksplan hører til det",
        nn="det er gjort vedtak om hjelpetiltak, men ingen tiltaksplan høyrer til det",
        en="a decision on help measures was made, but no plan belongs to it",
    ),
    why=Text(
        nb="ellers vet ikke familien hva hjelpen skal føre til, eller hvor lenge den varer",
        nn="elles veit ikkje familien kva hjelpa skal føre til, eller kor lenge ho varer",
        en="otherwise the family does not know what the help is to lead to, or how long it lasts",
    ),
    mend=Text(
        nb="lag en tiltaksplan, og vis til vedtaket i planens «vedtak»",
        nn="lag ein tiltaksplan, og vis til vedtaket i «vedtak» i planen",
        en='make a plan, and name the decision in the plan\'s "vedtak"',
    ),
)
def decision_has_plan(v: Vedtak, c: Context) -> Iterator[Problem]:
    """When the service decides on help measures, it makes a plan for them.

    Sees that there is a plan, not how soon after the decision it was made.
    """
    if not any(plans_for(v, c)) and not _goes_on_by_plan(v, c):
        yield c.problem()


def _goes_on_by_plan(v: Vedtak, c: Context) -> bool:
    """Say whether a decision lets a measure go on that a plan covers already."""
    measures = [t for t in c.forlop.tiltak or () if v.id in t.vedtak]
    return v.type in _GOES_ON and any(any(c.index.planned(t)) for t in measures)


_CONTENT_TITLE = Text(
    nb="Planen oppgir mål, innhold og varighet",
    nn="Planen oppgir mål, innhald og kor lenge tiltaket skal vare",
    en="The plan states goal, content and duration",
)
_CONTENT_MESSAGE = Text(
    nb="planen oppgir ikke {what}",
    nn="planen oppgir ikkje {what}",
    en="the plan does not state {what}",
)
_CONTENT_WHY = Text(
    nb="ellers er det ingenting å holde hjelpen opp mot når den skal evalueres",
    nn="elles er det ingenting å halde hjelpa opp mot når ho skal evaluerast",
    en="otherwise there is nothing to hold the help up against when it is evaluated",
)
_CONTENT_MEND = Text(
    nb="skriv det inn i planen, og registrer det i «malsettinger», «innhold» og «varer_til» under "
    "planens «tiltak», og oppfølgingen i «oppfolging»",
    nn="skriv det inn i planen, og registrer det i «malsettinger», «innhold» og «varer_til» under "
    "«tiltak» i planen, og oppfølginga i «oppfolging»",
    en='add it to the plan, and record it in "malsettinger", "innhold" and "varer_til" under the '
    'plan\'s "tiltak", and the follow-up in "oppfolging"',
)


@rule(
    "PLA-002",
    on=Tiltaksplan,
    anchor="utarbeidet",
    hjemmel=(
        # Goal, content and duration stand in the second sentence, the follow-up in the first.
        BVL_2021.paragraf("8-1", ledd=2),
        BVL_2021.paragraf("8-5", ledd=2),
    ),
    norm=Norm.SKAL,
    validity=BVL_2021.validity,
    title=_CONTENT_TITLE,
    message=_CONTENT_MESSAGE,
    why=_CONTENT_WHY,
    mend=_CONTENT_MEND,
)
def plan_states_goal_content_duration(p: Tiltaksplan, c: Context) -> Iterator[Problem]:
    """A plan states each measure's goal, content and duration, and the follow-up.

    Sees that they are recorded, not whether they are any good.
    """
    if not p.tiltak:
        yield c.problem("tiltak", what=MEASURES)
    for i, line in enumerate(p.tiltak):
        yield from (c.problem("tiltak", i, name, what=what) for name, what in _lacks(line))
    if p.oppfolging is not True:
        yield c.problem("oppfolging", what=FOLLOW_UP)


def _lacks(line: PlanlagtTiltak) -> Iterator[tuple[str, Text]]:
    if not line.malsettinger:
        yield "malsettinger", GOAL
    if line.innhold is not True:
        yield "innhold", CONTENT
    if line.varer_til is None:
        yield "varer_til", DURATION


@rule(
    "PLA-002",
    on=Tiltaksplan,
    anchor="utarbeidet",
    hjemmel=BVL_1992.paragraf("4-5"),
    norm=Norm.SKAL,
    validity=BVL_1992.validity,
    title=_CONTENT_TITLE,
    message=_CONTENT_MESSAGE,
    why=_CONTENT_WHY,
    mend=_CONTENT_MEND,
)
def plan_stated_duration(p: Tiltaksplan, c: Context) -> Iterator[Problem]:
    """Under the act of 1992 a plan had to be limited in time; no more than that was said."""
    for i, line in enumerate(p.tiltak):
        if line.varer_til is None:
            yield c.problem("tiltak", i, "varer_til", what=DURATION)


def is_not_service(ref: str | None, c: Context) -> bool:
    """Say whether somebody works for others than the child welfare service."""
    person = c.index.person(ref)
    if person is None or person.virksomhet is None:
        raise NotRecorded("ansvarlig" if person is None else "personer.virksomhet")
    return person.virksomhet is not Virksomhet.BARNEVERNSTJENESTEN


# The list of what private providers may not do was § 15-7's third paragraph to the end of 2025.
_MOVED = dt.date(2026, 1, 1)
PRIVATE_IN_THIRD_LEDD = Validity(BVL_2021.validity.start, _MOVED)
PRIVATE_IN_SECOND_LEDD = Validity(_MOVED)
CENTRE_EVALUATES_NOT = STANDARDFORLOP.section(Text.same("«Samarbeidsmøter»"))
_PLAN_BY_SERVICE = (
    BVL_2021.paragraf("8-1", ledd=2, punktum=1),
    BVL_2021.paragraf("8-5", ledd=2, punktum=1),
)


@rule(
    "PLA-003",
    on=Tiltaksplan,
    anchor="utarbeidet",
    hjemmel=(
        *_PLAN_BY_SERVICE,
        BVL_2021.paragraf("15-7", ledd=2),
        CENTRE_EVALUATES_NOT,
    ),
    norm=Norm.SKAL,
    validity=PRIVATE_IN_SECOND_LEDD,
    needs=("personer",),
    title=Text(
        nb="Planen er laget av barnevernstjenesten",
        nn="Planen er laga av barnevernstenesta",
        en="The plan is made by the child welfare service",
    ),
    message=Text(
        nb="planen er laget av noen utenfor barnevernstjenesten, og det kan ikke settes bort",
        nn="planen er laga av nokon utanfor barnevernstenesta, og det kan ikkje setjast bort",
        en="the plan was made by somebody outside the service, which may not be contracted out",
    ),
    why=Text(
        nb="den som har ansvaret for barnet, skal selv bestemme hva hjelpen går ut på",
        nn="den som har ansvaret for barnet, skal sjølv avgjere kva hjelpa går ut på",
        en="whoever answers for the child is to settle what the help consists of",
    ),
    mend=Text(
        nb="la kontaktpersonen i barnevernstjenesten lage planen, og registrer det i «ansvarlig»",
        nn="la kontaktpersonen i barnevernstenesta lage planen, og registrer det i «ansvarlig»",
        en='let the contact person in the service make the plan, and record it in "ansvarlig"',
    ),
)
def plan_is_made_by_service(p: Tiltaksplan, c: Context) -> Iterator[Problem]:
    """Plans under chapters 7 and 8 may not be made by private providers, nor by a centre."""
    if is_not_service(p.ansvarlig, c):
        yield c.problem("ansvarlig")


@rule(
    "PLA-004",
    on=Tiltak,
    when=has_started,
    anchor="startet",
    hjemmel=(
        BVL_2021.paragraf("8-1", ledd=2, punktum=2),
        BVL_2021.paragraf("8-5", ledd=2, punktum=2),
    ),
    norm=Norm.SKAL,
    validity=BVL_2021.validity,
    needs=("tiltaksplaner", "vedtak"),
    title=Text(
        nb="Planen omfatter hvert tiltak som er i gang",
        nn="Planen omfattar kvart tiltak som er i gang",
        en="The plan covers every measure that has started",
    ),
    message=Text(
        nb="tiltaket er satt i gang, men står ikke i tiltaksplanen",
        nn="tiltaket er sett i gang, men står ikkje i tiltaksplanen",
        en="the measure has started, but the plan does not cover it",
    ),
    why=Text(
        nb="et tiltak utenfor planen blir verken fulgt opp eller evaluert",
        nn="eit tiltak utanfor planen blir verken følgt opp eller evaluert",
        en="a measure outside the plan is neither followed up nor evaluated",
    ),
    mend=Text(
        nb="endre planen og legg tiltaket til i planens «tiltak»",
        nn="endre planen og legg tiltaket til i «tiltak» i planen",
        en='change the plan, and add the measure to the plan\'s "tiltak"',
    ),
)
def plan_covers_measure(t: Tiltak, c: Context) -> Iterator[Problem]:
    """A measure that has started stands in the plan of its decision.

    Where the decision has no plan at all, that is the fault (PLA-001).
    """
    is_covered = any(c.index.planned(t))
    if not is_covered and any(any(plans_for(v, c)) for v in c.index.vedtak_of(t)):
        yield c.problem()


RULES = (
    decision_has_plan,
    decision_has_plan.under(BVL_1992.paragraf("4-5"), validity=BVL_1992.validity),
    plan_states_goal_content_duration,
    plan_stated_duration,
    plan_is_made_by_service,
    plan_is_made_by_service.under(
        *_PLAN_BY_SERVICE,
        BVL_2021.paragraf("15-7", ledd=3),
        CENTRE_EVALUATES_NOT,
        validity=PRIVATE_IN_THIRD_LEDD,
    ),
    plan_covers_measure,
    plan_covers_measure.under(BVL_1992.paragraf("4-5"), validity=BVL_1992.validity),
)
