"""Rules on other services, and who brings it all together."""

import datetime as dt
from collections.abc import Iterator

from grunnmodell.findings import Severity
from grunnmodell.forlop import (
    IndividuellPlan,
    Samarbeid,
    Samarbeidstjeneste,
    Samtykke,
    SamtykkeGjelder,
)
from grunnmodell.law import Norm, kapittel
from grunnmodell.law.statutes import BVL_2021, IP_FORSKRIFTEN, OURS, TJENESTEKATALOG
from grunnmodell.rules import Context, NotRecorded, Problem, rule
from grunnmodell.text import Text

__all__ = ["RULES"]


@rule(
    "SAK-001",
    on=Samarbeidstjeneste,
    when=lambda s: s.onsket is True and s.kontakt_formidlet is None,
    anchor="/tiltaksplaner.evalueringer.utfort",
    hjemmel=(
        BVL_2021.paragraf("8-1", ledd=1, punktum=3),
        BVL_2021.paragraf("8-5", ledd=1, punktum=3),
        TJENESTEKATALOG.section(kapittel("4.1")),
    ),
    norm=Norm.SKAL,
    # The act sets no day for it, and the record does not say when the wish came.
    severity=Severity.WARNING,
    validity=BVL_2021.validity,
    needs=("tiltaksplaner",),
    title=Text(
        nb="Ønsket kontakt med en annen tjeneste er formidlet",
        nn="Ønskt kontakt med ei anna teneste er formidla",
        en="The contact the family wants with another service is arranged",
    ),
    message=Text(
        nb="familien ønsker kontakt med en annen tjeneste, men den er ikke formidlet",
        nn="familien ønskjer kontakt med ei anna teneste, men han er ikkje formidla",
        en="the family wants contact with another service, but it was not arranged",
    ),
    why=Text(
        nb="barnevernet kan ikke dekke alle behov, og familien når ikke alltid fram alene",
        nn="barnevernet kan ikkje dekkje alle behov, og familien når ikkje alltid fram åleine",
        en="child welfare cannot meet every need, and a family does not always get through alone",
    ),
    mend=Text(
        nb="formidle kontakten, og registrer dagen i «kontakt_formidlet»",
        nn="formidle kontakten, og registrer dagen i «kontakt_formidlet»",
        en='arrange the contact, and record the day in "kontakt_formidlet"',
    ),
)
def wished_contact_is_made(s: Samarbeidstjeneste, c: Context) -> Iterator[Problem]:
    """As part of the follow-up the service makes the contact with others that the family wants.

    Asked for once the help has been evaluated: by then the wish has been talked of. Sees that the
    contact was made, not whether the other service helped.
    """
    yield c.problem("kontakt_formidlet")


@rule(
    "SAK-002",
    on=IndividuellPlan,
    when=lambda p: p.langvarig_koordinert is True,
    anchor="vurdert",
    hjemmel=(
        BVL_2021.paragraf("15-9", ledd=1),
        IP_FORSKRIFTEN.paragraf("6"),
        TJENESTEKATALOG.section(kapittel("4")),
    ),
    norm=Norm.SKAL,
    validity=BVL_2021.validity,
    title=Text(
        nb="Barn som trenger langvarige og koordinerte tjenester, får tilbud om individuell plan",
        nn="Barn som treng langvarige og koordinerte tenester, får tilbod om individuell plan",
        en="A child who needs long-lasting, coordinated services is offered an individual plan",
    ),
    message=Text(
        nb="det er vurdert at barnet trenger langvarige og koordinerte tjenester, men individuell "
        "plan er ikke tilbudt",
        nn="det er vurdert at barnet treng langvarige og koordinerte tenester, men individuell "
        "plan er ikkje tilboden",
        en="the child is found to need long-lasting, coordinated services, but no individual plan "
        "was offered",
    ),
    why=Text(
        nb="uten en felles plan må barnet og foreldrene selv samordne tjenestene",
        nn="utan ein felles plan må barnet og foreldra sjølve samordne tenestene",
        en="without one plan the child and the parents have to coordinate the services themselves",
    ),
    mend=Text(
        nb="tilby individuell plan, og registrer dagen i «individuell_plan: tilbudt»",
        nn="tilby individuell plan, og registrer dagen i «individuell_plan: tilbudt»",
        en='offer an individual plan, and record the day in "individuell_plan: tilbudt"',
    ),
)
def individual_plan_is_offered(p: IndividuellPlan, c: Context) -> Iterator[Problem]:
    """A child with a need for long and coordinated services has a right to an individual plan.

    The law says that the work on one is to begin; since it takes consent, an offer is the first
    step, asked for from the day after. A consent or a plan says that it was offered. An offer of
    another service's is not seen.
    """
    is_offered = any(day is not None for day in (p.tilbudt, p.samtykke, p.utarbeidet))
    if not is_offered and p.vurdert is not None and p.vurdert < c.as_of:
        yield c.problem("tilbudt")


@rule(
    "SAK-003",
    on=IndividuellPlan,
    when=lambda p: p.utarbeidet is not None,
    anchor="utarbeidet",
    hjemmel=IP_FORSKRIFTEN.paragraf("5"),
    norm=Norm.SKAL,
    validity=IP_FORSKRIFTEN.validity,
    title=Text(
        nb="Individuell plan lages bare med samtykke",
        nn="Individuell plan blir berre laga med samtykke",
        en="An individual plan is made with consent only",
    ),
    message=Text(
        nb="individuell plan er laget uten at det var samtykket til den",
        nn="individuell plan er laga utan at det var samtykt til han",
        en="an individual plan was made without consent to it",
    ),
    why=Text(
        nb="planen deler opplysninger om barnet mellom flere tjenester",
        nn="planen deler opplysningar om barnet mellom fleire tenester",
        en="the plan shares information on the child between several services",
    ),
    mend=Text(
        nb="innhent samtykke, og registrer dagen i «individuell_plan: samtykke»; er datoen feil, "
        "rett den",
        nn="hent inn samtykke, og registrer dagen i «individuell_plan: samtykke»; er datoen feil, "
        "rett han",
        en='ask for consent, and record the day in "individuell_plan: samtykke"; if the date is '
        "wrong, correct it",
    ),
)
def individual_plan_has_consent(p: IndividuellPlan, c: Context) -> Iterator[Problem]:
    """An individual plan is not made without the consent of the one it is for, or on its behalf.

    Sees that there was consent by the day the plan was made, not whether the right person gave it.
    """
    day = p.utarbeidet
    if day is None or (p.samtykke is not None and p.samtykke <= day):
        return
    if c.forlop.samtykker is None and p.samtykke is None:
        raise NotRecorded("individuell_plan.samtykke")
    if not any(_is_given(s, day) for s in c.forlop.samtykker or ()):
        yield c.problem("samtykke")


def _is_given(s: Samtykke, day: dt.date) -> bool:
    is_about_plan = s.gjelder is SamtykkeGjelder.INDIVIDUELL_PLAN
    is_withdrawn = s.trukket is not None and s.trukket <= day
    return is_about_plan and s.gitt is not None and s.gitt <= day and not is_withdrawn


_NOT_SETTLED = Text(
    nb="hvem som samordner dem, er ikke avklart",
    nn="kven som samordnar dei, er ikkje avklart",
    en="who coordinates them is not settled",
)
_COORDINATOR_ABSENT = Text(
    nb="barnekoordinatoren har ikke vært med siden oppnevningen",
    nn="barnekoordinatoren har ikkje vore med sidan oppnemninga",
    en="the child coordinator has not taken part since the appointment",
)


@rule(
    "SAK-004",
    on=Samarbeid,
    when=lambda s: sum(t.kontakt_formidlet is not None for t in s.tjenester) > 1,
    anchor="tjenester.kontakt_formidlet",
    hjemmel=(
        BVL_2021.paragraf("15-8", ledd=2),
        TJENESTEKATALOG.section(kapittel("4")),
        OURS.section(
            Text(
                nb="barnekoordinatoren er med når hjelpen evalueres",
                nn="barnekoordinatoren er med når hjelpa blir evaluert",
                en="the child coordinator takes part when the help is evaluated",
            )
        ),
    ),
    norm=Norm.SKAL,
    # The municipality decides on a coordinating body «ved behov».
    severity=Severity.WARNING,
    validity=BVL_2021.validity,
    title=Text(
        nb="Når flere tjenester hjelper, er det avklart hvem som samordner",
        nn="Når fleire tenester hjelper, er det avklart kven som samordnar",
        en="Where several services help, it is settled who coordinates them",
    ),
    message=Text(
        nb="flere tjenester hjelper barnet, men {what}",
        nn="fleire tenester hjelper barnet, men {what}",
        en="several services help the child, but {what}",
    ),
    why=Text(
        nb="når ingen samordner, faller barnet mellom tjenestene",
        nn="når ingen samordnar, fell barnet mellom tenestene",
        en="when nobody coordinates, the child falls between the services",
    ),
    mend=Text(
        nb="avklar hvem som samordner, og registrer det i «samordning»; er en barnekoordinator "
        "oppnevnt, la koordinatoren være med, og registrer det i «deltakere»",
        nn="avklar kven som samordnar, og registrer det i «samordning»; er ein barnekoordinator "
        "oppnemnd, la koordinatoren vere med, og registrer det i «deltakere»",
        en='settle who coordinates, and record it in "samordning"; if a child coordinator is '
        'appointed, let that person take part, and record it in "deltakere"',
    ),
)
def coordination_is_settled(s: Samarbeid, c: Context) -> Iterator[Problem]:
    """When two or more other services are in contact, who coordinates them is settled.

    A child coordinator who is appointed coordinates, and takes part in an evaluation or a meeting
    by the first evaluation after that: so we read it, the act says only that the coordinator sees
    to the coordination. Sees that it is settled, not whether it works.
    """
    coordinator = c.forlop.barnekoordinator
    if coordinator is not None and coordinator.oppnevnt is not None:
        if not _takes_part(coordinator.person, coordinator.oppnevnt, c):
            yield c.problem("samordning", what=_COORDINATOR_ABSENT)
    elif s.samordning is None or not (s.samordning.ansvarlig or s.samordning.avklart):
        yield c.problem("samordning", what=_NOT_SETTLED)


def _takes_part(person: str | None, since: dt.date, c: Context) -> bool:
    """Say whether somebody has taken part since a day, or need not have done so yet."""
    plans = c.forlop.tiltaksplaner
    if person is None or plans is None:
        raise NotRecorded("barnekoordinator.person" if person is None else "tiltaksplaner")
    made = [e for p in plans for e in p.evalueringer if e.utfort is not None and e.utfort >= since]
    if not made or any(person in e.deltakere for e in made):
        return True
    if c.forlop.hendelser is None:
        raise NotRecorded("hendelser")
    met = [h for h in c.forlop.hendelser if h.dato is not None and h.dato >= since]
    return any(person in h.deltakere for h in met)


RULES = (
    wished_contact_is_made,
    individual_plan_is_offered,
    individual_plan_has_consent,
    coordination_is_settled,
)
