"""Rules on the way to a measure at a centre for parents and children: referral and answer."""

import datetime as dt
from collections.abc import Iterator

from grunnmodell.dates import age_on
from grunnmodell.forlop import HenvisningUtfall, Senterhenvisning, is_unborn
from grunnmodell.law import Norm, heading
from grunnmodell.law.statutes import STANDARDFORLOP
from grunnmodell.rules import Context, NotRecorded, Problem, rule
from grunnmodell.text import Text

__all__ = ["RULES", "is_offered"]

_CENTRE = ("senter",)
_ASSESSMENT = STANDARDFORLOP.section(heading("Vurderingsmøte"))
_ANSWERED = (HenvisningUtfall.TILBUD, HenvisningUtfall.AVSLAG)
_OLDEST = 6


def is_offered(h: Senterhenvisning) -> bool:
    """Say whether a place was offered."""
    return h.utfall is HenvisningUtfall.TILBUD


def _is_refused(h: Senterhenvisning) -> bool:
    return h.utfall is HenvisningUtfall.AVSLAG


def _in_writing(h: Senterhenvisning) -> dt.date | None:
    return None if h.svar is None else h.svar.skriftlig


def _is_of_age_group(h: Senterhenvisning, c: Context) -> bool:
    """Say whether the child is 0 to 6, both included, on the day the referral came."""
    barn = c.forlop.barn
    if is_unborn(barn, h.mottatt):
        return False
    if barn is None or barn.fodt is None:
        raise NotRecorded("barn.fodt")
    return age_on(barn.fodt, h.mottatt) <= _OLDEST


@rule(
    "SEN-017",
    on=Senterhenvisning,
    when=lambda h: h.utfall in _ANSWERED,
    anchor="mottatt",
    hjemmel=_ASSESSMENT,
    norm=Norm.SKAL,
    validity=STANDARDFORLOP.validity,
    modeller=_CENTRE,
    needs=("barn",),
    title=Text(
        nb="Henvisningen er vurdert i vurderingsmøtet før den besvares",
        nn="Tilvisinga er vurdert i vurderingsmøtet før ho blir svara på",
        en="The referral is assessed in the assessment meeting before it is answered",
    ),
    message=Text(
        nb="henvisningen er besvart uten at den først er vurdert i et vurderingsmøte",
        nn="tilvisinga er svara på utan at ho først er vurdert i eit vurderingsmøte",
        en="the referral was answered without first being assessed in an assessment meeting",
    ),
    why=Text(
        nb="i møtet ser inntak og sentrene sakene samlet, så barna i regionen får et likt og "
        "forutsigbart tilbud",
        nn="i møtet ser inntak og sentera sakene samla, så barna i regionen får eit likt og "
        "føreseieleg tilbod",
        en="in the meeting intake and the centres see the cases together, so that children of the "
        "region get an equal and predictable offer",
    ),
    mend=Text(
        nb="vurder henvisningen i et vurderingsmøte, og registrer dagen i «vurderingsmote»",
        nn="vurder tilvisinga i eit vurderingsmøte, og registrer dagen i «vurderingsmote»",
        en='assess the referral in an assessment meeting, and record the day in "vurderingsmote"',
    ),
)
def referral_is_assessed_in_meeting(h: Senterhenvisning, c: Context) -> Iterator[Problem]:
    """Every referral is assessed in the regional meeting, unless no child in the family is 0 to 6.

    Asked once the referral is answered, of a child of 0 to 6 on the day it came. Sees neither
    siblings nor what was said in the meeting; how long an answer may take, no source says.
    """
    answered = _in_writing(h)
    held = h.vurderingsmote
    is_first = held is not None and (answered is None or held <= answered)
    if not is_first and _is_of_age_group(h, c):
        yield c.problem("vurderingsmote")


_WRITTEN = Text(nb="skriftlig", nn="skriftleg", en="in writing")
_ORALLY = Text(nb="muntlig", nn="munnleg", en="orally")
_WRITTEN_OR_ORALLY = Text(
    nb="skriftlig eller muntlig", nn="skriftleg eller munnleg", en="in writing or orally"
)


@rule(
    "SEN-019",
    on=Senterhenvisning,
    when=_is_refused,
    anchor="mottatt",
    hjemmel=_ASSESSMENT,
    norm=Norm.SKAL,
    validity=STANDARDFORLOP.validity,
    modeller=_CENTRE,
    title=Text(
        nb="Avslaget er gitt både skriftlig og muntlig",
        nn="Avslaget er gitt både skriftleg og munnleg",
        en="The refusal is given both in writing and orally",
    ),
    message=Text(
        nb="avslaget er ikke registrert som gitt {what}",
        nn="avslaget er ikkje registrert som gitt {what}",
        en="the refusal is not recorded as given {what}",
    ),
    why=Text(
        nb="tjenesten må raskt forstå avslaget for å finne annen hjelp til barnet",
        nn="tenesta må raskt forstå avslaget for å finne anna hjelp til barnet",
        en="the service must soon understand the refusal to find other help for the child",
    ),
    mend=Text(
        nb="gi avslaget både skriftlig og muntlig, og registrer dagene i «svar: skriftlig» og "
        "«svar: muntlig»",
        nn="gi avslaget både skriftleg og munnleg, og registrer dagane i «svar: skriftlig» og "
        "«svar: muntlig»",
        en='give the refusal in writing and orally, and record the days in "svar: skriftlig" and '
        '"svar: muntlig"',
    ),
)
def refusal_is_written_and_oral(h: Senterhenvisning, c: Context) -> Iterator[Problem]:
    """The intake unit tells the service of a refusal both in writing and orally.

    Sees the two days, not how soon they came: no source sets a time for the answer.
    """
    written = _in_writing(h) is not None
    orally = h.svar is not None and h.svar.muntlig is not None
    match written, orally:
        case False, False:
            yield c.problem("svar", what=_WRITTEN_OR_ORALLY)
        case False, True:
            yield c.problem("svar", "skriftlig", what=_WRITTEN)
        case True, False:
            yield c.problem("svar", "muntlig", what=_ORALLY)


@rule(
    "SEN-023",
    on=Senterhenvisning,
    when=is_offered,
    anchor="mottatt",
    hjemmel=_ASSESSMENT,
    norm=Norm.SKAL,
    validity=STANDARDFORLOP.validity,
    modeller=_CENTRE,
    title=Text(
        nb="Tilbudet er gitt skriftlig",
        nn="Tilbodet er gitt skriftleg",
        en="The offer is made in writing",
    ),
    message=Text(
        nb="tilbudet er ikke registrert som gitt skriftlig",
        nn="tilbodet er ikkje registrert som gitt skriftleg",
        en="the offer is not recorded as made in writing",
    ),
    why=Text(
        nb="ellers vet verken tjenesten eller familien sikkert hvilket tilbud de har fått",
        nn="elles veit verken tenesta eller familien sikkert kva tilbod dei har fått",
        en="otherwise neither the service nor the family knows for sure what offer they have",
    ),
    mend=Text(
        nb="gi tilbudet skriftlig, og registrer dagen i «svar: skriftlig»",
        nn="gi tilbodet skriftleg, og registrer dagen i «svar: skriftlig»",
        en='make the offer in writing, and record the day in "svar: skriftlig"',
    ),
)
def offer_is_written(h: Senterhenvisning, c: Context) -> Iterator[Problem]:
    """The intake unit tells the service in writing that a place is offered.

    The outcome is what was answered: until there is an answer, «utfall» is left out.
    """
    if _in_writing(h) is None:
        yield c.problem("svar")


@rule(
    "SEN-024",
    on=Senterhenvisning,
    when=_is_refused,
    anchor="mottatt",
    hjemmel=_ASSESSMENT,
    norm=Norm.BOR,
    validity=STANDARDFORLOP.validity,
    modeller=_CENTRE,
    title=Text(
        nb="Avslaget har en begrunnelse",
        nn="Avslaget har ei grunngiving",
        en="The refusal holds its reasons",
    ),
    message=Text(
        nb="det skriftlige avslaget viser ikke hvorfor familien ikke får tilbud",
        nn="det skriftlege avslaget viser ikkje kvifor familien ikkje får tilbod",
        en="the written refusal does not show why the family gets no offer",
    ),
    why=Text(
        nb="begrunnelsen viser tjenesten om den bør henvise på nytt eller finne annen hjelp",
        nn="grunngivinga viser tenesta om ho bør tilvise på nytt eller finne anna hjelp",
        en="the reasons show the service whether to refer again or to find other help",
    ),
    mend=Text(
        nb="skriv begrunnelsen i avslaget, og registrer det i «svar: begrunnelse»",
        nn="skriv grunngivinga i avslaget, og registrer det i «svar: begrunnelse»",
        en='write the reasons into the refusal, and record it in "svar: begrunnelse"',
    ),
)
def refusal_has_reasons(h: Senterhenvisning, c: Context) -> Iterator[Problem]:
    """The document that refuses should hold the reasons.

    Sees that there are some, not what they say. That the document is missing is SEN-019.
    """
    has_reasons = h.svar is not None and h.svar.begrunnelse is True
    if _in_writing(h) is not None and not has_reasons:
        yield c.problem("svar", "begrunnelse")


_WHICH_CENTRE = Text(
    nb="hvilket senter det gjelder", nn="kva senter det gjeld", en="which centre it is for"
)
_MONEY = Text(
    nb="de økonomiske rammene og hva kommunen betaler",
    nn="dei økonomiske rammene og kva kommunen betaler",
    en="the economic frame and what the municipality pays",
)


@rule(
    "SEN-031",
    on=Senterhenvisning,
    when=is_offered,
    anchor="mottatt",
    hjemmel=_ASSESSMENT,
    norm=Norm.BOR,
    validity=STANDARDFORLOP.validity,
    modeller=_CENTRE,
    title=Text(
        nb="Tilbudet sier hvilket senter det gjelder, og hva kommunen betaler",
        nn="Tilbodet seier kva senter det gjeld, og kva kommunen betaler",
        en="The offer says which centre it is for, and what the municipality pays",
    ),
    message=Text(
        nb="det skriftlige tilbudet viser ikke {what}",
        nn="det skriftlege tilbodet viser ikkje {what}",
        en="the written offer does not show {what}",
    ),
    why=Text(
        nb="uenighet om sted eller penger kan utsette hjelpen til familien",
        nn="usemje om stad eller pengar kan utsetje hjelpa til familien",
        en="disagreement on place or money may delay the family's help",
    ),
    mend=Text(
        nb="skriv det i tilbudet, og registrer det i «svar: senter» og «svar: okonomi»",
        nn="skriv det i tilbodet, og registrer det i «svar: senter» og «svar: okonomi»",
        en='write it into the offer, and record it in "svar: senter" and "svar: okonomi"',
    ),
)
def offer_names_centre_and_money(h: Senterhenvisning, c: Context) -> Iterator[Problem]:
    """The document that offers a place should name the centre and the economic frame.

    Sees that both are recorded, not what they say. That the document is missing is SEN-023.
    """
    if h.svar is None or h.svar.skriftlig is None:
        return
    if h.svar.senter is None:
        yield c.problem("svar", "senter", what=_WHICH_CENTRE)
    if h.svar.okonomi is not True:
        yield c.problem("svar", "okonomi", what=_MONEY)


RULES = (
    referral_is_assessed_in_meeting,
    refusal_is_written_and_oral,
    offer_is_written,
    refusal_has_reasons,
    offer_names_centre_and_money,
)
