"""Rules on how a measure at a centre ends: the final report and the feedback meeting."""

import datetime as dt
from collections.abc import Iterator

from grunnmodell.forlop import Hendelse, Sluttrapport, Virksomhet
from grunnmodell.law import Norm, heading
from grunnmodell.law.statutes import STANDARDFORLOP
from grunnmodell.national.rules.senter_felles import COOPERATION, FEEDBACK, START_UP, works_for
from grunnmodell.rules import Context, NotRecorded, Problem, rule
from grunnmodell.text import Text

__all__ = ["RULES"]

_CENTRE = ("senter",)
_FEEDBACK = STANDARDFORLOP.section(heading("Tilbakemeldingsmøte"))
_HEAD = "avdelingsleder"
_SERVICE = Virksomhet.BARNEVERNSTJENESTEN.value


def _is_feedback(h: Hendelse) -> bool:
    return h.type == FEEDBACK and h.dato is not None


@rule(
    "SEN-029",
    on=Hendelse,
    when=_is_feedback,
    anchor="dato",
    hjemmel=_FEEDBACK,
    norm=Norm.SKAL,
    validity=STANDARDFORLOP.validity,
    modeller=_CENTRE,
    needs=("personer",),
    title=Text(
        nb="Barnevernstjenesten skriver referatet fra tilbakemeldingsmøtet",
        nn="Barnevernstenesta skriv referatet frå tilbakemeldingsmøtet",
        en="The service writes the minutes of the feedback meeting",
    ),
    message=Text(
        nb="ingenting viser at barnevernstjenesten har skrevet referatet fra tilbakemeldingsmøtet",
        nn="ingenting viser at barnevernstenesta har skrive referatet frå tilbakemeldingsmøtet",
        en="nothing shows that the service wrote the minutes of the feedback meeting",
    ),
    why=Text(
        nb="det er tjenesten som skal følge opp det foreldrene og senteret sa i møtet",
        nn="det er tenesta som skal følgje opp det foreldra og senteret sa i møtet",
        en="it is the service that is to follow up what parents and centre said in the meeting",
    ),
    mend=Text(
        nb="la barnevernstjenesten skrive referatet, og registrer hvem i «referat_av»",
        nn="la barnevernstenesta skrive referatet, og registrer kven i «referat_av»",
        en='let the service write the minutes, and record who in "referat_av"',
    ),
)
def minutes_are_the_services(h: Hendelse, c: Context) -> Iterator[Problem]:
    """The service answers for the minutes of the feedback meeting.

    That nobody is recorded is a fault once the course has ended; until then they may be under way.
    Sees who wrote them, not what they say.
    """
    person = c.index.person(h.referat_av)
    employer = None if person is None else works_for(person, c)
    is_late = h.referat_av is None and c.forlop.avslutning is not None
    if employer is None and not is_late:
        raise NotRecorded("hendelser.referat_av" if person is None else "personer.virksomhet")
    if employer != _SERVICE:
        yield c.problem("referat_av")


def _goes_on_after(day: dt.date, c: Context) -> bool:
    """Say whether a cooperation meeting followed, before the course started anew."""
    events = [(h.dato, h.type) for h in c.forlop.hendelser or () if h.dato and h.dato > day]
    anew = min((later for later, kind in events if kind == START_UP), default=dt.date.max)
    return any(kind == COOPERATION and later < anew for later, kind in events)


@rule(
    "SEN-032",
    on=Hendelse,
    when=_is_feedback,
    anchor="dato",
    hjemmel=_FEEDBACK,
    norm=Norm.SKAL,
    validity=STANDARDFORLOP.validity,
    modeller=_CENTRE,
    title=Text(
        nb="Tilbakemeldingsmøtet er det siste møtet",
        nn="Tilbakemeldingsmøtet er det siste møtet",
        en="The feedback meeting is the last meeting",
    ),
    message=Text(
        nb="det er holdt et samarbeidsmøte etter tilbakemeldingsmøtet",
        nn="det er halde eit samarbeidsmøte etter tilbakemeldingsmøtet",
        en="a cooperation meeting was held after the feedback meeting",
    ),
    why=Text(
        nb="familien skal vite når arbeidet er ferdig, og få hele tilbakemeldingen da",
        nn="familien skal vite når arbeidet er ferdig, og få heile tilbakemeldinga då",
        en="the family is to know when the work is done, and get the whole feedback then",
    ),
    mend=Text(
        nb="hold et nytt tilbakemeldingsmøte når arbeidet er ferdig; er «dato» eller «type» på "
        "møtet feil, rett det",
        nn="hald eit nytt tilbakemeldingsmøte når arbeidet er ferdig; er «dato» eller «type» på "
        "møtet feil, rett det",
        en='hold a new feedback meeting when the work is done; if the meeting\'s "dato" or "type" '
        "is wrong, correct it",
    ),
)
def feedback_meeting_is_last(h: Hendelse, c: Context) -> Iterator[Problem]:
    """No cooperation meeting follows the feedback meeting, the last of family, service and team.

    A course that starts anew, with a start-up meeting, has a feedback meeting of its own. What
    the meeting goes through is SEN-015.
    """
    if h.dato is not None and _goes_on_after(h.dato, c):
        yield c.problem("dato")


def _handed_over(c: Context) -> dt.date | None:
    """Return the day the report was first handed over."""
    meetings = [h for h in c.forlop.hendelser or () if h.rapport_overlevert is True]
    return min((h.dato for h in meetings if h.dato and h.type == FEEDBACK), default=None)


@rule(
    "SEN-034",
    on=Sluttrapport,
    when=lambda s: s.godkjent is not None and s.godkjent_av is not None,
    anchor="godkjent",
    hjemmel=(STANDARDFORLOP.section(heading("Avdelingsleder")), _FEEDBACK),
    norm=Norm.SKAL,
    validity=STANDARDFORLOP.validity,
    modeller=_CENTRE,
    needs=("personer", "hendelser"),
    title=Text(
        nb="Avdelingslederen godkjenner sluttrapporten før den overleveres",
        nn="Avdelingsleiaren godkjenner sluttrapporten før han blir overlevert",
        en="The head of department approves the final report before it is handed over",
    ),
    message=Text(
        nb="sluttrapporten er ikke godkjent av avdelingslederen før den ble overlevert",
        nn="sluttrapporten er ikkje godkjend av avdelingsleiaren før han vart overlevert",
        en="the final report was not approved by the head of department before it was handed over",
    ),
    why=Text(
        nb="tjenesten bygger det videre arbeidet med barnet på en rapport senteret må stå for",
        nn="tenesta byggjer det vidare arbeidet med barnet på ein rapport senteret må stå for",
        en="the service builds its further work with the child on a report the centre must vouch "
        "for",
    ),
    mend=Text(
        nb="la avdelingslederen godkjenne rapporten, og registrer hvem i «godkjent_av» og dagen "
        "i «godkjent»; er noe feil registrert, rett det",
        nn="la avdelingsleiaren godkjenne rapporten, og registrer kven i «godkjent_av» og dagen i "
        "«godkjent»; er noko feil registrert, rett det",
        en='let the head of department approve the report, and record who in "godkjent_av" and '
        'the day in "godkjent"; if something is recorded wrong, correct it',
    ),
)
def report_is_approved_by_head_first(s: Sluttrapport, c: Context) -> Iterator[Problem]:
    """The head of department approves the report, on or before the day it is handed over.

    That it is one of the head's duties stands in the course; that it comes first is our reading.
    That the approval is missing altogether is SEN-014.
    """
    person = c.index.person(s.godkjent_av)
    handed = _handed_over(c)
    if person is not None and person.rolle != _HEAD:
        yield c.problem("godkjent_av")
    elif s.godkjent is not None and handed is not None and s.godkjent > handed:
        yield c.problem("godkjent")


RULES = (
    minutes_are_the_services,
    feedback_meeting_is_last,
    report_is_approved_by_head_first,
)
