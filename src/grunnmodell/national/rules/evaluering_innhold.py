"""Rules on what an evaluation answers, with whom it is made, and what follows from it."""

import datetime as dt
from collections.abc import Iterator

from grunnmodell.findings import Severity
from grunnmodell.flow import days_of_participation
from grunnmodell.forlop import BARN, Beslutning, Evaluering, EvalueringVurdert, Resultat
from grunnmodell.law import Norm, kapittel, punkt
from grunnmodell.law.statutes import BVL_1992, BVL_2021, RETNINGSLINJER_2016, TJENESTEKATALOG
from grunnmodell.national.ages import OF_AGE, age_of
from grunnmodell.national.rules.evaluering import (
    AGAINST_THE_GOALS,
    JUDGE_EACH_GOAL,
    goals_due,
    goals_judged,
)
from grunnmodell.national.rules.plan_gangen import is_acted_on
from grunnmodell.national.texts import CHILD, CHILD_AND_PARENTS, PARENTS, YOUTH
from grunnmodell.rules import Context, Problem, rule
from grunnmodell.text import Text

__all__ = ["RULES"]

_PARENT = "forelder"
_BOTH_AGES = ("virker", "nye_tiltak")
_UP_TO_18, _FROM_18 = "omsorgsovertakelse", "opphor"


def _is_made(e: Evaluering) -> bool:
    return e.utfort is not None


_ANSWERS = Text(
    nb="Evalueringen svarer på spørsmålene i loven",
    nn="Evalueringa svarer på spørsmåla i lova",
    en="The evaluation answers the act's questions",
)
_WHY_ANSWERED = Text(
    nb="ellers kan det gå for lang tid før barnet får annen hjelp, eller hjelpen tar slutt",
    nn="elles kan det gå for lang tid før barnet får anna hjelp, eller hjelpa tek slutt",
    en="otherwise it may take too long before the child gets other help, or the help ends",
)


@rule(
    "EVA-006",
    on=Evaluering,
    when=_is_made,
    anchor="utfort",
    hjemmel=(
        BVL_2021.paragraf("8-1", ledd=1, punktum=2),
        BVL_2021.paragraf("8-5", ledd=1, punktum=2),
    ),
    norm=Norm.SKAL,
    # The act joins its questions by «eller», and leaves open how often each is asked.
    severity=Severity.WARNING,
    validity=BVL_2021.validity,
    needs=("barn",),
    title=_ANSWERS,
    message=Text(
        nb="evalueringen svarer ikke på alle de tre spørsmålene loven stiller ({count} mangler)",
        nn="evalueringa svarer ikkje på alle dei tre spørsmåla lova stiller ({count} manglar)",
        en="the evaluation does not answer all three questions of the act ({count} missing)",
    ),
    why=_WHY_ANSWERED,
    mend=Text(
        nb="vurder dem, og registrer svarene i «vurdert»: «virker», «nye_tiltak» og «{third}»",
        nn="vurder dei, og registrer svara i «vurdert»: «virker», «nye_tiltak» og «{third}»",
        en='assess them, and record the answers in "vurdert": "virker", "nye_tiltak" and "{third}"',
    ),
)
def evaluation_answers_questions(e: Evaluering, c: Context) -> Iterator[Problem]:
    """Does the help work, are new measures needed, and are there grounds for a care order?

    From the 18th birthday the third question is whether the measure should end. The act lists
    three questions, joined by «or»; that each evaluation answers all of them is our reading. Sees
    that there is an answer, not whether it is right.
    """
    if e.utfort is None:
        return
    third = _FROM_18 if age_of(c, e.utfort) >= OF_AGE else _UP_TO_18
    missing = _unanswered(e, *_BOTH_AGES, third)
    if missing:
        yield c.problem("vurdert", count=missing, third=Text.same(third))


def _unanswered(e: Evaluering, *questions: str) -> int:
    answers = e.vurdert or EvalueringVurdert()
    return sum(getattr(answers, name) is None for name in questions)


@rule(
    "EVA-006",
    on=Evaluering,
    when=_is_made,
    anchor="utfort",
    hjemmel=(BVL_1992.paragraf("4-5"), RETNINGSLINJER_2016.section(punkt("7"))),
    norm=Norm.SKAL,
    # The act said «eventuelt» and «eller» of all but the first question.
    severity=Severity.WARNING,
    validity=BVL_1992.validity,
    needs=("barn",),
    title=_ANSWERS,
    message=Text(
        nb="evalueringen svarer ikke på alle spørsmålene loven stilte ({count} mangler)",
        nn="evalueringa svarer ikkje på alle spørsmåla lova stilte ({count} manglar)",
        en="the evaluation does not answer all the questions of the act ({count} missing)",
    ),
    why=_WHY_ANSWERED,
    mend=Text(
        nb="vurder dem, og registrer svarene i «vurdert»: «virker», «nye_tiltak» og, før fylte "
        "18 år, «omsorgsovertakelse»",
        nn="vurder dei, og registrer svara i «vurdert»: «virker», «nye_tiltak» og, før fylte "
        "18 år, «omsorgsovertakelse»",
        en='assess them, and record the answers in "vurdert": "virker", "nye_tiltak" and, before '
        'the age of 18, "omsorgsovertakelse"',
    ),
)
def evaluation_answered_questions_of_1992(e: Evaluering, c: Context) -> Iterator[Problem]:
    """Under the act of 1992 the same was asked, but of a youth over 18 no third question."""
    if e.utfort is None:
        return
    is_youth = age_of(c, e.utfort) >= OF_AGE
    missing = _unanswered(e, *_BOTH_AGES, *(() if is_youth else (_UP_TO_18,)))
    if missing:
        yield c.problem("vurdert", count=missing)


@rule(
    "EVA-007",
    on=Evaluering,
    when=_is_made,
    anchor="utfort",
    hjemmel=(
        TJENESTEKATALOG.section(punkt("5.1")),
        TJENESTEKATALOG.section(kapittel("5.5")),
    ),
    norm=Norm.SKAL,
    validity=TJENESTEKATALOG.validity,
    needs=("barn", "personer", "hendelser"),
    title=Text(
        nb="Evalueringen er gjort sammen med barnet og foreldrene",
        nn="Evalueringa er gjord saman med barnet og foreldra",
        en="The evaluation is made with the child and the parents",
    ),
    message=Text(
        nb="ingenting viser at {who} var med på evalueringen, eller hvorfor ikke",
        nn="ingenting viser at {who} var med på evalueringa, eller kvifor ikkje",
        en="nothing shows that {who} took part in the evaluation, or why not",
    ),
    why=Text(
        nb="de som får hjelpen, vet best hvordan den er, og har rett til å bli hørt",
        nn="dei som får hjelpa, veit best korleis ho er, og har rett til å bli høyrde",
        en="those who get the help know best how it is, and have the right to be heard",
    ),
    mend=Text(
        nb="evaluer sammen med dem og registrer det i «deltakere»; samtalen, eller grunnen til at "
        "de ikke var med, kan også stå på en hendelse før evalueringen",
        nn="evaluer saman med dei og registrer det i «deltakere»; samtalen, eller grunnen til at "
        "dei ikkje var med, kan også stå på ei hending før evalueringa",
        en='evaluate with them and record it in "deltakere"; the talk, or the reason why they '
        "took no part, may also stand on an event before the evaluation",
    ),
)
def evaluation_is_made_with_those_concerned(e: Evaluering, c: Context) -> Iterator[Problem]:
    """The child and a parent, from the 18th birthday the youth alone, take part in an evaluation.

    A talk since the plan was made or last evaluated counts, and so does a recorded reason. No
    source sets an age: a small child may be observed. One parent is enough; whether it is the one
    concerned, and whether anybody was truly heard, cannot be seen.
    """
    day = e.utfort
    if day is None:
        return
    of_age = age_of(c, day) >= OF_AGE
    child = _is_asked_about(BARN, e, c) and age_of(c, day) >= 0
    parents = _is_asked_about(_PARENT, e, c) and not of_age and _has_parents(c)
    if child or parents:
        yield c.problem("deltakere", who=_who(child=child, parents=parents, of_age=of_age))


def _who(*, child: bool, parents: bool, of_age: bool) -> Text:
    if child and parents:
        return CHILD_AND_PARENTS
    if parents:
        return PARENTS
    return YOUTH if of_age else CHILD


def _has_parents(c: Context) -> bool:
    return any(p.rolle == _PARENT for p in c.forlop.personer or ())


def _is_asked_about(who: str, e: Evaluering, c: Context) -> bool:
    """Say whether nothing shows that somebody took part since the evaluation before it."""
    since = _evaluated_before(e, c)
    return not any(
        e.utfort is not None and day <= e.utfort and (since is None or since < day)
        for day in days_of_participation(who, c.index)
    )


def _evaluated_before(e: Evaluering, c: Context) -> dt.date | None:
    """Return the last day that is too old to count: of the evaluation before, or of the plan."""
    plan = c.index.plan_of(e)
    if plan is None or e.utfort is None:
        return None
    made = None if plan.utarbeidet is None else plan.utarbeidet - dt.timedelta(days=1)
    days = [o.utfort for o in plan.evalueringer if o.utfort is not None and o.utfort < e.utfort]
    return max(days, default=made)


def _does_not_work(e: Evaluering) -> bool:
    works = None if e.vurdert is None else e.vurdert.virker
    return works is False or any(m.resultat is Resultat.IKKE for m in e.malsettinger)


def _changes_something(e: Evaluering) -> bool:
    wants_new = e.vurdert is not None and e.vurdert.nye_tiltak is True
    return wants_new or e.beslutning not in (None, Beslutning.FORTSETTE)


@rule(
    "EVA-008",
    on=Evaluering,
    when=lambda e: _is_made(e) and _does_not_work(e),
    anchor="utfort",
    hjemmel=(TJENESTEKATALOG.section(punkt("5.1")), BVL_2021.paragraf("8-1", ledd=1, punktum=2)),
    norm=Norm.SKAL,
    # The catalogue says «skal» of ending what has no effect in one place, «bør» in the next.
    severity=Severity.WARNING,
    validity=BVL_2021.validity,
    needs=("tiltak", "vedtak"),
    title=Text(
        nb="Hjelp som ikke virker, blir endret, avsluttet eller begrunnet",
        nn="Hjelp som ikkje verkar, blir endra, avslutta eller grunngitt",
        en="Help that does not work is changed, ended or explained",
    ),
    message=Text(
        nb="evalueringen kom til at hjelpen ikke virker eller et mål ikke er nådd, men den "
        "fortsetter uten at grunnen er dokumentert",
        nn="evalueringa kom til at hjelpa ikkje verkar eller eit mål ikkje er nådd, men ho held "
        "fram utan at grunnen er dokumentert",
        en="the evaluation found that the help does not work or a goal is not reached, but it goes "
        "on and no reason is documented",
    ),
    why=Text(
        nb="tiden går fra barnet mens hjelpen ikke hjelper",
        nn="tida går frå barnet medan hjelpa ikkje hjelper",
        en="the child loses time while the help does not help",
    ),
    mend=Text(
        nb="bestem hva som skal endres eller avsluttes («beslutning»), eller dokumenter hvorfor "
        "hjelpen skal fortsette, og sett «grunn: true»",
        nn="avgjer kva som skal endrast eller avsluttast («beslutning»), eller dokumenter kvifor "
        "hjelpa skal halde fram, og set «grunn: true»",
        en='decide what is to change or end ("beslutning"), or document why the help is to go on, '
        'and set "grunn: true"',
    ),
)
def failing_help_is_acted_on(e: Evaluering, c: Context) -> Iterator[Problem]:
    """Where the help does not work or a goal is not reached, something changes, or it says why not.

    Sees the decision, a recorded reason, or a change after it. Whether what was decided was also
    done is another question (PLA-008).
    """
    plan = c.index.plan_of(e)
    if e.grunn is True or _changes_something(e) or plan is None or is_acted_on(e, plan, c):
        return
    yield c.problem("beslutning")


@rule(
    "EVA-010",
    on=Evaluering,
    when=lambda e: e.utfort is not None,
    anchor="utfort",
    hjemmel=AGAINST_THE_GOALS,
    norm=Norm.SKAL,
    # «Må sees opp mot målene»: nobody says that each evaluation is about every measure.
    severity=Severity.WARNING,
    validity=BVL_2021.validity,
    needs=("tiltak",),
    title=Text(
        nb="Evalueringen vurderer hvert mål",
        nn="Evalueringa vurderer kvart mål",
        en="The evaluation judges every goal",
    ),
    message=Text(
        nb="evalueringen vurderer ikke alle målene for tiltakene som var i gang ({count} mangler)",
        nn="evalueringa vurderer ikkje alle måla for tiltaka som var i gang ({count} manglar)",
        en="the evaluation does not judge every goal of the measures then running "
        "({count} missing)",
    ),
    why=Text(
        nb="et mål ingen vurderer, blir stående når hjelpen for lengst burde vært endret",
        nn="eit mål ingen vurderer, blir ståande når hjelpa for lengst burde vore endra",
        en="a goal nobody judges stays on when the help should long since have been changed",
    ),
    mend=JUDGE_EACH_GOAL,
)
def evaluation_judges_every_goal(e: Evaluering, c: Context) -> Iterator[Problem]:
    """An evaluation that judges some goals judges each goal of the measures that run on its day.

    That each evaluation does so for every goal is our reading: two of a plan may share them out.
    Where it judges none, that is the fault (EVA-003).
    """
    due = goals_due(e, c)
    missing = due - goals_judged(e)
    if missing and missing != due:
        yield c.problem("malsettinger", count=len(missing))


RULES = (
    evaluation_judges_every_goal,
    evaluation_answers_questions,
    evaluation_answered_questions_of_1992,
    evaluation_is_made_with_those_concerned,
    failing_help_is_acted_on,
)
