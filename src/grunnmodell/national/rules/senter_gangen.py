"""Rules on how a measure at a centre starts and goes on: its meetings and its plan of action."""

import datetime as dt
from collections.abc import Iterator

from grunnmodell.findings import Severity
from grunnmodell.forlop import BARN, Handlingsplan, Hendelse, Person, Tiltak
from grunnmodell.law import Norm, heading
from grunnmodell.law.statutes import STANDARDFORLOP
from grunnmodell.national.innhold.aktiviteter_senter import MED_FAMILIEN
from grunnmodell.national.rules.senter_felles import (
    COOPERATION,
    FEEDBACK,
    START_UP,
    STOPPUNKT,
    is_at_centre,
    is_team_member,
    works_for,
)
from grunnmodell.national.texts import listed
from grunnmodell.rules import Context, NotRecorded, Problem, rule
from grunnmodell.text import Text

__all__ = ["RULES"]

_CENTRE = ("senter",)
_START_UP = STANDARDFORLOP.section(heading("Oppstartsmøte"))
_CHECKPOINT = STANDARDFORLOP.section(heading("Stoppunkt"))
_COOPERATION = STANDARDFORLOP.section(
    heading("Samarbeidsmøter med familien og barnevernstjenesten")
)
_FEEDBACK = STANDARDFORLOP.section(heading("Tilbakemeldingsmøte"))
_PARENT = "forelder"


def _held(kind: str, c: Context) -> list[dt.date]:
    """Return the days on which a kind of meeting was held."""
    return [h.dato for h in c.forlop.hendelser or () if h.type == kind and h.dato is not None]


def _starts_here(t: Tiltak) -> bool:
    """Say whether a measure of the centre's has started, and goes not on from another course."""
    return t.startet is not None and t.viderefort_fra is None and is_at_centre(t)


@rule(
    "SEN-020",
    on=Tiltak,
    when=_starts_here,
    anchor="startet",
    hjemmel=_START_UP,
    norm=Norm.SKAL,
    validity=STANDARDFORLOP.validity,
    modeller=_CENTRE,
    needs=("hendelser",),
    title=Text(
        nb="Tiltaket starter med oppstartsmøtet",
        nn="Tiltaket startar med oppstartsmøtet",
        en="The measure starts with the start-up meeting",
    ),
    message=Text(
        nb="ingenting viser at tiltaket startet med et oppstartsmøte den dagen",
        nn="ingenting viser at tiltaket starta med eit oppstartsmøte den dagen",
        en="nothing shows that the measure started with a start-up meeting that day",
    ),
    why=Text(
        nb="i oppstartsmøtet blir familien, tjenesten og senteret enige om hva de skal gjøre",
        nn="i oppstartsmøtet blir familien, tenesta og senteret samde om kva dei skal gjere",
        en="in the start-up meeting family, service and centre agree on what they are to do",
    ),
    mend=Text(
        nb="hold oppstartsmøtet, og registrer det i «hendelser»; er tiltaket ført opp med en "
        "annen dag enn møtet, rett «startet»",
        nn="hald oppstartsmøtet, og registrer det i «hendelser»; er tiltaket ført opp med ein "
        "annan dag enn møtet, rett «startet»",
        en='hold the start-up meeting, and record it in "hendelser"; if the measure is entered '
        'with another day than the meeting, correct "startet"',
    ),
)
def measure_starts_with_meeting(t: Tiltak, c: Context) -> Iterator[Problem]:
    """The start-up meeting marks the start of a measure at a centre: both are of one day.

    Not asked of a measure that goes on from another course.
    """
    if t.startet not in _held(START_UP, c):
        yield c.problem("startet")


# Of these the source says between whom they are. The activity that other models share names no
# centre, which the source does.
_ALSO: dict[str, tuple[str, ...]] = {
    START_UP: ("senter",),
    STOPPUNKT: (),
    COOPERATION: (),
    FEEDBACK: (),
}
_SENTERET = Text(nb="senteret", nn="senteret", en="the centre")


def _groups(person: Person, c: Context) -> set[str | None]:
    """Return all that somebody takes part as: a role, an employer, the family, the team."""
    family = {"familie"} if person.rolle == _PARENT else set()
    team = {"team"} if is_team_member(person, c) else set()
    return {person.rolle, works_for(person, c), *family, *team}


def _present(h: Hendelse, c: Context) -> set[str | None]:
    refs = (*h.deltakere, *h.foreldres_medvirkning)
    people = c.index.get_all(refs, Person)
    child = {"familie"} if BARN in refs else set()
    return child.union(*(_groups(person, c) for person in people))


def _lacks(h: Hendelse, c: Context) -> list[str]:
    aktivitet = c.katalog.aktiviteter.get(h.type)
    belong = () if aktivitet is None else aktivitet.deltakere
    present = _present(h, c)
    return [code for code in (*belong, *_ALSO[h.type]) if code not in present]


def _is_open(person: Person, c: Context) -> bool:
    """Say whether nobody can tell on whose side of the table somebody sits."""
    known = (_PARENT, *MED_FAMILIEN)
    return works_for(person, c) is None and person.rolle not in known


def _name(code: str, c: Context) -> Text:
    rolle = c.katalog.roller.get(code)
    return _SENTERET if rolle is None else rolle.navn


@rule(
    "SEN-021",
    on=Hendelse,
    when=lambda h: h.type in _ALSO and h.dato is not None,
    anchor="dato",
    hjemmel=(_START_UP, _CHECKPOINT, _COOPERATION, _FEEDBACK),
    norm=Norm.SKAL,
    validity=STANDARDFORLOP.validity,
    modeller=_CENTRE,
    needs=("personer",),
    title=Text(
        nb="De som hører til i møtet, er med",
        nn="Dei som høyrer til i møtet, er med",
        en="Those who belong in the meeting take part",
    ),
    message=Text(
        nb="møtet er registrert uten {who} blant deltakerne",
        nn="møtet er registrert utan {who} blant deltakarane",
        en="the meeting is recorded without {who} among those who took part",
    ),
    why=Text(
        nb="ellers blir det avgjort noe uten dem som skal gi, bruke eller følge opp hjelpen",
        nn="elles blir det avgjort noko utan dei som skal gi, bruke eller følgje opp hjelpa",
        en="otherwise things are settled without those who are to give, use or follow up the help",
    ),
    mend=Text(
        nb="registrer alle som var med, i «deltakere»; manglet noen, hold møtet igjen",
        nn="registrer alle som var med, i «deltakere»; mangla nokon, hald møtet igjen",
        en='record all who took part in "deltakere"; if somebody was missing, hold it again',
    ),
)
def meeting_has_those_who_belong(h: Hendelse, c: Context) -> Iterator[Problem]:
    """Start-up, checkpoint, cooperation and feedback: those whom the course names are there.

    The catalogue's activity says who. One of the child and the parents is the family, one of the
    staff the team: that the child is there is never demanded. Whose representative somebody is
    follows from «virksomhet», else from the role.
    """
    lacks = _lacks(h, c)
    if not lacks:
        return
    if not h.deltakere:
        raise NotRecorded("hendelser.deltakere")
    if any(_is_open(person, c) for person in c.index.get_all(h.deltakere, Person)):
        raise NotRecorded("personer.virksomhet")
    yield c.problem("deltakere", who=listed([_name(code, c) for code in lacks]))


_GOALS = Text(nb="målene for perioden", nn="måla for perioden", en="the period's goals")
_SO_FAR = Text(
    nb="tiltaket som helhet så langt",
    nn="tiltaket som heilskap så langt",
    en="the measure as a whole so far",
)
_GOALS_AND_SO_FAR = Text(
    nb="målene for perioden og tiltaket som helhet så langt",
    nn="måla for perioden og tiltaket som heilskap så langt",
    en="the period's goals and the measure as a whole so far",
)


@rule(
    "SEN-022",
    on=Hendelse,
    when=lambda h: h.type == COOPERATION and h.dato is not None,
    anchor="dato",
    hjemmel=_COOPERATION,
    norm=Norm.SKAL,
    validity=STANDARDFORLOP.validity,
    modeller=_CENTRE,
    title=Text(
        nb="Teamet dokumenterer målene og tiltaket til samarbeidsmøtet",
        nn="Teamet dokumenterer måla og tiltaket til samarbeidsmøtet",
        en="The team documents goals and measure for the cooperation meeting",
    ),
    message=Text(
        nb="samarbeidsmøtet viser ikke at teamet har dokumentert {what}",
        nn="samarbeidsmøtet viser ikkje at teamet har dokumentert {what}",
        en="the cooperation meeting does not show that the team has documented {what}",
    ),
    why=Text(
        nb="uten det kan ikke barnevernstjenesten evaluere om hjelpen virker for barnet",
        nn="utan det kan ikkje barnevernstenesta evaluere om hjelpa verkar for barnet",
        en="without it the service cannot evaluate whether the help works for the child",
    ),
    mend=Text(
        nb="dokumenter det til møtet, og registrer det i «malsettinger» og «tiltaket_sa_langt» "
        "på hendelsen",
        nn="dokumenter det til møtet, og registrer det i «malsettinger» og «tiltaket_sa_langt» "
        "på hendinga",
        en='document it for the meeting, and record it in "malsettinger" and '
        '"tiltaket_sa_langt" on the event',
    ),
)
def cooperation_meeting_documents_goals(h: Hendelse, c: Context) -> Iterator[Problem]:
    """For each cooperation meeting the team documents the period's goals and the measure so far.

    Sees that there are goals and a mark, not how it went with them. How often the meetings are
    held, no source says.
    """
    match bool(h.malsettinger), h.tiltaket_sa_langt is True:
        case False, False:
            yield c.problem("malsettinger", what=_GOALS_AND_SO_FAR)
        case False, True:
            yield c.problem("malsettinger", what=_GOALS)
        case True, False:
            yield c.problem("tiltaket_sa_langt", what=_SO_FAR)


@rule(
    "SEN-025",
    on=Hendelse,
    when=lambda h: h.type == STOPPUNKT and h.dato is not None,
    anchor="dato",
    hjemmel=_CHECKPOINT,
    norm=Norm.SKAL,
    validity=STANDARDFORLOP.validity,
    modeller=_CENTRE,
    title=Text(
        nb="Oppgavene til neste stoppunkt er fordelt",
        nn="Oppgåvene til neste stoppunkt er fordelte",
        en="The tasks till the next checkpoint are shared out",
    ),
    message=Text(
        nb="stoppunktet viser ikke hvem som gjør hva til neste gang",
        nn="stoppunktet viser ikkje kven som gjer kva til neste gong",
        en="the checkpoint does not show who does what till next time",
    ),
    why=Text(
        nb="ellers kan arbeidet med familien stoppe opp mellom møtene",
        nn="elles kan arbeidet med familien stoppe opp mellom møta",
        en="otherwise the work with the family may stall between the meetings",
    ),
    mend=Text(
        nb="avklar hvem som gjør, skriver og forteller hva, og registrer «oppgaver_fordelt»",
        nn="avklar kven som gjer, skriv og fortel kva, og registrer «oppgaver_fordelt»",
        en='settle who does, writes and tells what, and record "oppgaver_fordelt"',
    ),
)
def checkpoint_shares_out_tasks(h: Hendelse, c: Context) -> Iterator[Problem]:
    """In each checkpoint the team settles who does, writes and tells what till the next one.

    Sees that it is recorded. How often checkpoints are held, no source says.
    """
    if h.oppgaver_fordelt is not True:
        yield c.problem("oppgaver_fordelt")


@rule(
    "SEN-033",
    on=Handlingsplan,
    anchor="utarbeidet",
    hjemmel=STANDARDFORLOP.section(heading("Handlingsplan")),
    norm=Norm.SKAL,
    # The course describes the order, and does not say «skal» of it.
    severity=Severity.WARNING,
    validity=STANDARDFORLOP.validity,
    modeller=_CENTRE,
    needs=("hendelser",),
    title=Text(
        nb="Handlingsplanen er laget før det første samarbeidsmøtet",
        nn="Handlingsplanen er laga før det første samarbeidsmøtet",
        en="The plan of action is made before the first cooperation meeting",
    ),
    message=Text(
        nb="handlingsplanen ble laget etter at det var holdt samarbeidsmøte",
        nn="handlingsplanen vart laga etter at det var halde samarbeidsmøte",
        en="the plan of action was made after a cooperation meeting had been held",
    ),
    why=Text(
        nb="planen er der familien og teamet blir enige om hva hjelpen skal føre til",
        nn="planen er der familien og teamet blir samde om kva hjelpa skal føre til",
        en="the plan is where family and team agree on what the help is to lead to",
    ),
    mend=Text(
        nb="lag handlingsplanen som det første sammen med familien; er dagen feil, rett "
        "«utarbeidet»; er det dagen for en endring, før den i «endret»",
        nn="lag handlingsplanen som det første saman med familien; er dagen feil, rett "
        "«utarbeidet»; er det dagen for ei endring, før han i «endret»",
        en="make the plan of action first of all with the family; if the day is wrong, correct "
        '"utarbeidet"; if it is the day of a change, move it to "endret"',
    ),
)
def plan_of_action_comes_first(p: Handlingsplan, c: Context) -> Iterator[Problem]:
    """Making the plan is the first activity with the family, so no cooperation meeting precedes it.

    Where the course started anew, only meetings since the last start-up meeting count. Sees no
    other activity with the family; checkpoints are the team's own.
    """
    rounds = [day for day in _held(START_UP, c) if day <= p.utarbeidet]
    since = max(rounds, default=dt.date.min)
    if any(since <= day < p.utarbeidet for day in _held(COOPERATION, c)):
        yield c.problem("utarbeidet")


RULES = (
    measure_starts_with_meeting,
    meeting_has_those_who_belong,
    cooperation_meeting_documents_goals,
    checkpoint_shares_out_tasks,
    plan_of_action_comes_first,
)
