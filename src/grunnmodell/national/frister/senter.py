"""Deadlines of a course at a centre for parents and children."""

from functools import partial

from grunnmodell.dates import Frist, Shift, Unit
from grunnmodell.forlop import Forlop, Senterhenvisning
from grunnmodell.katalog import Absent, AllEnded, First, Fristregel, Fristtype, NoneOf
from grunnmodell.law import Norm, heading
from grunnmodell.law.statutes import STANDARDFORLOP
from grunnmodell.national.texts import CENTRE_HEAD, CENTRE_TEAM, SERVICE
from grunnmodell.text import Text

__all__ = ["FRISTREGLER"]

_centre = partial(
    Fristregel,
    modeller=("senter",),
    validity=STANDARDFORLOP.validity,
    pending=True,
)

FRISTREGLER = (
    _centre(
        id="SEN-001",
        faser=("avklart",),
        title=Text(
            nb="Tjenesten er kontaktet innen to virkedager etter vurderingsmøtet",
            nn="Tenesta er kontakta innan to yrkedagar etter vurderingsmøtet",
            en="The service is contacted within two working days after the assessment meeting",
        ),
        message=Text(
            nb="barnevernstjenesten var ikke kontaktet innen {due}, to virkedager etter "
            "vurderingsmøtet",
            nn="barnevernstenesta var ikkje kontakta innan {due}, to yrkedagar etter "
            "vurderingsmøtet",
            en="the child welfare service was not contacted by {due}, two working days after the "
            "assessment meeting",
        ),
        why=Text(
            nb="familien venter, og oppdraget må avklares før hjelpen kan starte",
            nn="familien ventar, og oppdraget må avklarast før hjelpa kan starte",
            en="the family is waiting, and the assignment must be settled before help can start",
        ),
        mend=Text(
            nb="ta kontakt og registrer dagen i «henvisning: kontakt_med_tjenesten»",
            nn="ta kontakt og registrer dagen i «henvisning: kontakt_med_tjenesten»",
            en='make contact and record the day in "henvisning: kontakt_med_tjenesten"',
        ),
        hjemmel=(STANDARDFORLOP.section(heading("Henvisningsmøte")),),
        norm=Norm.SKAL,
        on=Senterhenvisning,
        start="vurderingsmote",
        done="kontakt_med_tjenesten",
        actor=CENTRE_HEAD,
        frist=Frist(2, Unit.WORKING_DAYS, Shift.NONE),
        when=(NoneOf("utfall", ("avslag", "trukket")), Absent("trukket")),
        ordlyd="Avdelingsleder skal innen to virkedager etter vurderingsmøte ta kontakt med "
        "barnevernstjenesten for henvisningsmøte.",
        docs="Nobody has defined «virkedag» here: Monday to Friday less the public holidays is how "
        "offices work. Not asked where the referral was refused or withdrawn.",
    ),
    _centre(
        id="SEN-002",
        faser=("henvist",),
        title=Text(
            nb="Henvisningen kom innen seks måneder etter utredningen",
            nn="Tilvisinga kom innan seks månader etter utgreiinga",
            en="The referral came within six months after the assessment",
        ),
        message=Text(
            nb="henvisningen kom etter {due}, seks måneder etter at utredningen ble avsluttet, "
            "uten at den konkrete vurderingen er registrert",
            nn="tilvisinga kom etter {due}, seks månader etter at utgreiinga vart avslutta, utan "
            "at den konkrete vurderinga er registrert",
            en="the referral came after {due}, six months after the assessment ended, and no "
            "concrete assessment of it is recorded",
        ),
        why=Text(
            nb="en gammel utredning kan føre til hjelp barnet ikke lenger trenger",
            nn="ei gammal utgreiing kan føre til hjelp barnet ikkje lenger treng",
            en="an old assessment may lead to help the child no longer needs",
        ),
        mend=Text(
            nb="vurder om utredningen fortsatt er aktuell, og registrer det i «kriterier: "
            "konkret_vurdering»",
            nn="vurder om utgreiinga framleis er aktuell, og registrer det i «kriterier: "
            "konkret_vurdering»",
            en="assess whether the earlier assessment is still valid, and record it in "
            '"kriterier: konkret_vurdering"',
        ),
        hjemmel=(STANDARDFORLOP.section(heading("Vurderingsmøte")),),
        norm=Norm.BOR,
        type=Fristtype.RETT,
        on=Forlop,
        start="utredning.avsluttet",
        done="henvisning.mottatt",
        actor=SERVICE,
        frist=Frist(6, Unit.MONTHS, Shift.NONE),
        when=(Absent("henvisning.kriterier.konkret_vurdering"),),
        needs=("henvisning",),
        ordlyd="I etterkant av utredning er ikke definert i lov, men vurderes å være opptil 6 "
        "måneder etter avsluttet utredning.",
        docs="A later referral is taken after a concrete assessment of whether the earlier "
        "assessment still holds. Sees that one is recorded, not what it says.",
    ),
    _centre(
        id="SEN-003",
        faser=("avslutning",),
        title=Text(
            nb="Sluttrapporten er ferdig når tiltaket slutter",
            nn="Sluttrapporten er ferdig når tiltaket sluttar",
            en="The final report is finished when the measure ends",
        ),
        message=Text(
            nb="sluttrapporten var ikke ferdig {due}, dagen tiltaket sluttet eller "
            "tilbakemeldingsmøtet ble holdt",
            nn="sluttrapporten var ikkje ferdig {due}, dagen tiltaket slutta eller "
            "tilbakemeldingsmøtet vart halde",
            en="the final report was not finished on {due}, the day the measure ended or the "
            "feedback meeting was held",
        ),
        why=Text(
            nb="tjenesten trenger rapporten for å hjelpe videre uten opphold",
            nn="tenesta treng rapporten for å hjelpe vidare utan opphald",
            en="the service needs the report to go on helping without a gap",
        ),
        mend=Text(
            nb="gjør rapporten ferdig og registrer dagen i «sluttrapport: ferdig»",
            nn="gjer rapporten ferdig og registrer dagen i «sluttrapport: ferdig»",
            en='finish the report and record the day in "sluttrapport: ferdig"',
        ),
        hjemmel=(STANDARDFORLOP.section(heading("Sluttrapport fra hjelpetiltaket")),),
        norm=Norm.SKAL,
        on=Forlop,
        start=(
            AllEnded("tiltak"),
            First(("hendelser(type=tilbakemeldingsmøte).dato",)),
        ),
        done="sluttrapport.ferdig",
        actor=CENTRE_TEAM,
        needs=("tiltak", "hendelser"),
        ordlyd="Sluttrapporten skal ferdigstilles innen tiltakets slutt.",
        docs="The standardised course names two days, the end of the measure and, as an indicator, "
        "the feedback meeting: the earlier of the two counts.",
    ),
)
