"""Rules on the assessment before a measure at a centre, and on offers made without one."""

from collections.abc import Iterator

from grunnmodell.findings import Severity
from grunnmodell.forlop import Finansiering, Senterhenvisning, Utredning
from grunnmodell.law import Norm, heading, kapittel
from grunnmodell.law.statutes import STANDARDFORLOP, TJENESTEKATALOG
from grunnmodell.national.rules.senter import is_offered
from grunnmodell.rules import Context, NotRecorded, Problem, rule
from grunnmodell.text import Text

__all__ = ["RULES"]

_CENTRE = ("senter",)
_BY_CATALOGUE = TJENESTEKATALOG.section(kapittel("6.2"))

_PAYMENT = Text(
    nb="kommunen betaler ikke hele tiltaket",
    nn="kommunen betaler ikkje heile tiltaket",
    en="the municipality does not pay in full",
)
_KNOWLEDGE = Text(
    nb="saken er ikke godt nok opplyst",
    nn="saka er ikkje godt nok opplyst",
    en="not enough is known of the case",
)


# The source says whom the centre *may* help without an assessment: an offer beyond that has no
# ground, as where it says «kan ikke».
@rule(
    "SEN-018",
    on=Senterhenvisning,
    when=is_offered,
    anchor="mottatt",
    hjemmel=(STANDARDFORLOP.section(heading("Vurderingsmøte")), _BY_CATALOGUE),
    norm=Norm.SKAL,
    validity=STANDARDFORLOP.validity,
    modeller=_CENTRE,
    needs=("utredning",),
    title=Text(
        nb="Uten utredning betaler kommunen alt, og saken er godt nok opplyst",
        nn="Utan utgreiing betaler kommunen alt, og saka er godt nok opplyst",
        en="Without an assessment the municipality pays in full, and enough is known of the case",
    ),
    message=Text(
        nb="tilbudet er gitt uten en utredning, og {what}",
        nn="tilbodet er gitt utan ei utgreiing, og {what}",
        en="the offer was made without an assessment, and {what}",
    ),
    why=Text(
        nb="uten utredning er det bare det tjenesten selv vet, som skal holde til å velge riktig "
        "hjelp",
        nn="utan utgreiing er det berre det tenesta sjølv veit, som skal halde til å velje rett "
        "hjelp",
        en="without an assessment, what the service itself knows is all there is to choose the "
        "right help by",
    ),
    mend=Text(
        nb="avklar det før tiltaket starter, og registrer det i «finansiering» og i «kriterier: "
        "godt_nok_opplyst»; er familien utredet, registrer det i «utredning»",
        nn="avklar det før tiltaket startar, og registrer det i «finansiering» og i «kriterier: "
        "godt_nok_opplyst»; er familien utgreidd, registrer det i «utredning»",
        en='settle it before the measure starts, and record it in "finansiering" and in '
        '"kriterier: godt_nok_opplyst"; if the family was assessed, record it in "utredning"',
    ),
)
def offer_without_assessment_is_paid_and_informed(
    h: Senterhenvisning, c: Context
) -> Iterator[Problem]:
    """Without an assessment the municipality pays in full, and enough must be known of the case.

    Sees what is answered, not whether it is right. That the criterion is answered at all is
    SEN-005. How an assessment that has grown old is paid for follows from a judgement that a
    course does not hold.
    """
    utredning = c.forlop.utredning
    if utredning is not None and utredning.avsluttet is not None:
        return
    is_informed = h.kriterier is None or h.kriterier.godt_nok_opplyst is not False
    if h.finansiering not in (None, Finansiering.FULLFINANSIERING):
        yield c.problem("finansiering", what=_PAYMENT)
    elif h.finansiering is None and is_informed:
        raise NotRecorded("henvisning.finansiering")
    if not is_informed:
        yield c.problem("kriterier", "godt_nok_opplyst", what=_KNOWLEDGE)


_NEEDS = Text(nb="hva familien trenger", nn="kva familien treng", en="what the family needs")
_MEASURES = Text(
    nb="hvilke tiltak familien kan ha nytte av",
    nn="kva tiltak familien kan ha nytte av",
    en="which measures may help the family",
)
_NEEDS_AND_MEASURES = Text(
    nb="hva familien trenger, og hvilke tiltak den kan ha nytte av",
    nn="kva familien treng, og kva tiltak han kan ha nytte av",
    en="what the family needs and which measures may help it",
)


@rule(
    "SEN-030",
    on=Utredning,
    when=lambda u: u.avsluttet is not None,
    anchor="avsluttet",
    hjemmel=_BY_CATALOGUE,
    norm=Norm.SKAL,
    # The catalogue says it of the centres' own assessments, so it binds in their course too.
    severity=Severity.ERROR,
    validity=TJENESTEKATALOG.validity,
    modeller=_CENTRE,
    title=Text(
        nb="Utredningsrapporten beskriver behov og tiltak",
        nn="Utgreiingsrapporten skildrar behov og tiltak",
        en="The assessment report describes needs and measures",
    ),
    message=Text(
        nb="rapporten fra utredningen viser ikke {what}",
        nn="rapporten frå utgreiinga viser ikkje {what}",
        en="the report of the assessment does not show {what}",
    ),
    why=Text(
        nb="det er rapporten tjenesten og senteret velger hjelpen ut fra",
        nn="det er rapporten tenesta og senteret vel hjelpa ut frå",
        en="it is by the report that the service and the centre choose the help",
    ),
    mend=Text(
        nb="beskriv det i rapporten, og registrer det i «rapport: behov» og «rapport: tiltak»",
        nn="skildre det i rapporten, og registrer det i «rapport: behov» og «rapport: tiltak»",
        en='describe it in the report, and record it in "rapport: behov" and "rapport: tiltak"',
    ),
)
def assessment_report_describes_needs_and_measures(u: Utredning, c: Context) -> Iterator[Problem]:
    """The report of an ended assessment describes the family's needs and what may help.

    Sees that both are recorded as described, not what the report says.
    """
    report = u.rapport
    needs = report is not None and report.behov is True
    measures = report is not None and report.tiltak is True
    match needs, measures:
        case False, False:
            yield c.problem("rapport", what=_NEEDS_AND_MEASURES)
        case False, True:
            yield c.problem("rapport", "behov", what=_NEEDS)
        case True, False:
            yield c.problem("rapport", "tiltak", what=_MEASURES)


RULES = (
    offer_without_assessment_is_paid_and_informed,
    assessment_report_describes_needs_and_measures,
)
