"""The meeting templates from the referral until the measure starts."""

from functools import partial

from grunnmodell.katalog import Motemal, Motepunkt
from grunnmodell.law import heading
from grunnmodell.law.statutes import STANDARDFORLOP
from grunnmodell.text import Text

__all__ = ["INNTAKSMALER"]

_template = partial(Motemal, validity=STANDARDFORLOP.validity)

# The same in both sets of criteria.
_YOUNGEST_FIRST = Motepunkt(
    kode="null-til-tre",
    navn=Text(
        nb="Prioritet for barn på 0–3 år",
        nn="Prioritet for barn på 0–3 år",
        en="Priority for children aged 0–3",
    ),
)
_NECESSARY = Motepunkt(
    kode="nødvendig",
    navn=Text(
        nb="Må barnet ha tiltaket for å få forsvarlig hjelp?",
        nn="Må barnet ha tiltaket for å få forsvarleg hjelp?",
        en="Does the child need the measure to get sound help?",
    ),
)
_PLACE = Motepunkt(
    kode="arena",
    navn=Text(
        nb="Hvilken arena er det plass på?",
        nn="Kva arena er det plass på?",
        en="Which setting is there room in?",
    ),
)
_CAPACITY = Text(
    nb="Er kapasiteten stor nok?", nn="Er kapasiteten stor nok?", en="Is there enough capacity?"
)

INNTAKSMALER: tuple[Motemal, ...] = (
    _template(
        kode="vurderingsmøte",
        aktivitet="vurderingsmøte",
        navn=Text(
            nb="mal for vurderingsmøte",
            nn="mal for vurderingsmøte",
            en="template for an assessment meeting",
        ),
        beskrivelse=Text(
            nb="Alle henvisninger vurderes, så sant minst ett av barna er 0–6 år",
            nn="Alle tilvisingar blir vurderte, så sant minst eitt av barna er 0–6 år",
            en="Every referral is assessed, provided that at least one child is aged 0–6",
        ),
        punkter=(
            Motepunkt(
                kode="kriterier-a",
                navn=Text(
                    nb="Kriterier når barnet har vært utredet",
                    nn="Kriterium når barnet har vore utgreidd",
                    en="Criteria where the child has been assessed at a centre",
                ),
                underpunkter=(
                    Motepunkt(
                        kode="innen-seks-måneder",
                        navn=Text(
                            nb="Kom henvisningen innen seks måneder etter utredningen?",
                            nn="Kom tilvisinga innan seks månader etter utgreiinga?",
                            en="Did the referral come within six months after the assessment?",
                        ),
                        underpunkter=(
                            # Later: a refusal, or an offer the municipality pays in full.
                            Motepunkt(
                                kode="konkret-vurdering",
                                navn=Text(
                                    nb="Hvis ikke: er utredningen fortsatt aktuell, og blir det "
                                    "avslag eller tilbud med fullfinansiering?",
                                    nn="Dersom ikkje: er utgreiinga framleis aktuell, og blir det "
                                    "avslag eller tilbod med fullfinansiering?",
                                    en="If not: does the assessment still hold, and is it to be a "
                                    "refusal or an offer paid in full by the municipality?",
                                ),
                            ),
                        ),
                    ),
                    _YOUNGEST_FIRST,
                    _NECESSARY,
                    Motepunkt(
                        kode="kapasitet",
                        navn=_CAPACITY,
                        underpunkter=(
                            Motepunkt(
                                kode="utredning-først",
                                navn=Text(
                                    nb="Utredninger går foran hjelpetiltak",
                                    nn="Utgreiingar går framfor hjelpetiltak",
                                    en="Assessments go before help measures",
                                ),
                            ),
                            _PLACE,
                        ),
                    ),
                ),
            ),
            Motepunkt(
                kode="kriterier-b",
                navn=Text(
                    nb="Kriterier når senteret ikke har utredet barnet",
                    nn="Kriterium når senteret ikkje har greidd ut barnet",
                    en="Criteria where the centre has not assessed the child",
                ),
                underpunkter=(
                    Motepunkt(
                        kode="godt-nok-opplyst",
                        navn=Text(
                            nb="Er saken godt nok opplyst, uten ny undersøkelse eller utredning?",
                            nn="Er saka godt nok opplyst, utan ny undersøking eller utgreiing?",
                            en="Is enough known, without a new investigation or assessment?",
                        ),
                        underpunkter=(
                            Motepunkt(
                                kode="undersøkelse",
                                navn=Text(
                                    nb="Av barnevernstjenestens egen undersøkelse",
                                    nn="Av undersøkinga til barnevernstenesta sjølv",
                                    en="From the service's own investigation",
                                ),
                            ),
                            Motepunkt(
                                kode="evalueringer",
                                navn=Text(
                                    nb="Av evalueringer av hjelpetiltak som pågår",
                                    nn="Av evalueringar av hjelpetiltak som går føre seg",
                                    en="From evaluations of help measures under way",
                                ),
                            ),
                        ),
                    ),
                    _YOUNGEST_FIRST,
                    _NECESSARY,
                    Motepunkt(
                        kode="kapasitet",
                        navn=_CAPACITY,
                        underpunkter=(
                            Motepunkt(
                                kode="utredning-først",
                                navn=Text(
                                    nb="Utredninger, og saker der utredningen er gjort, går foran",
                                    nn="Utgreiingar, og saker der utgreiinga er gjord, går framfor",
                                    en="Assessments, and cases already assessed, go first",
                                ),
                            ),
                            _PLACE,
                        ),
                    ),
                    # Not among the criteria of the source, but what it makes the help depend on.
                    Motepunkt(
                        kode="fullfinansiering",
                        navn=Text(
                            nb="Betaler kommunen hele tiltaket?",
                            nn="Betaler kommunen heile tiltaket?",
                            en="Does the municipality pay for the measure in full?",
                        ),
                    ),
                ),
            ),
            Motepunkt(
                kode="tilbud",
                navn=Text(
                    nb="Ved tilbud: skriftlig beskjed til barnevernstjenesten",
                    nn="Ved tilbod: skriftleg beskjed til barnevernstenesta",
                    en="For an offer: notice to the service in writing",
                ),
                underpunkter=(
                    Motepunkt(
                        kode="senter",
                        navn=Text(
                            nb="Hvilket senter som gir tilbudet",
                            nn="Kva senter som gir tilbodet",
                            en="Which centre makes the offer",
                        ),
                    ),
                    Motepunkt(
                        kode="økonomi",
                        navn=Text(
                            nb="Økonomisk ramme, og hva kommunen skal betale",
                            nn="Økonomisk ramme, og kva kommunen skal betale",
                            en="The financial frame, and what the municipality is to pay",
                        ),
                    ),
                ),
            ),
            Motepunkt(
                kode="avslag",
                navn=Text(
                    nb="Ved avslag: beskjed til barnevernstjenesten",
                    nn="Ved avslag: beskjed til barnevernstenesta",
                    en="For a refusal: notice to the service",
                ),
                underpunkter=(
                    Motepunkt(
                        kode="skriftlig",
                        navn=Text(nb="Skriftlig", nn="Skriftleg", en="In writing"),
                    ),
                    Motepunkt(kode="muntlig", navn=Text(nb="Muntlig", nn="Munnleg", en="Orally")),
                    Motepunkt(
                        kode="begrunnelse",
                        navn=Text(
                            nb="Hvorfor det blir avslag",
                            nn="Kvifor det blir avslag",
                            en="Why it is refused",
                        ),
                    ),
                ),
            ),
            Motepunkt(
                kode="inntaks-rolle",
                navn=Text(
                    nb="Hva skal enhet for inntak gjøre i henvisningsmøtet i denne saken?",
                    nn="Kva skal eining for inntak gjere i tilvisingsmøtet i denne saka?",
                    en="What is the intake unit to do in the referral meeting of this case?",
                ),
            ),
        ),
        avtaler=(
            Motepunkt(
                kode="fordeling",
                navn=Text(
                    nb="Hvilket senter får henvisningen, med tiltakskort, eller kan ikke Bufetat "
                    "bistå?",
                    nn="Kva senter får tilvisinga, med tiltakskort, eller kan ikkje Bufetat "
                    "hjelpe?",
                    en="Which centre gets the referral, with a measure card (tiltakskort), or can "
                    "Bufetat not help?",
                ),
            ),
        ),
        hjemmel=(STANDARDFORLOP.section(heading("Vurderingsmøte")),),
    ),
    _template(
        kode="avklar-teamet",
        aktivitet="avklar-teamet",
        navn=Text(
            nb="mal for å avklare teamet",
            nn="mal for å avklare teamet",
            en="template for settling the team",
        ),
        punkter=(
            Motepunkt(
                kode="sammensetning",
                navn=Text(
                    nb="Hvem skal være i teamet?",
                    nn="Kven skal vere i teamet?",
                    en="Who is to be in the team?",
                ),
                underpunkter=(
                    Motepunkt(
                        kode="tverrfaglig",
                        navn=Text(
                            nb="Er både barnevernsfaglig og psykologfaglig kompetanse med, eller "
                            "kan en psykolog være med i enkelte stoppunkter?",
                            nn="Er både barnevernsfagleg og psykologfagleg kompetanse med, eller "
                            "kan ein psykolog vere med i enkelte stoppunkt?",
                            en="Is there competence in both child welfare and psychology, or can "
                            "a psychologist join some checkpoints?",
                        ),
                    ),
                    Motepunkt(
                        kode="få-ansatte",
                        navn=Text(
                            nb="Møter familien så få ansatte som mulig?",
                            nn="Møter familien så få tilsette som mogleg?",
                            en="Does the family meet as few of the staff as possible?",
                        ),
                    ),
                ),
            ),
            Motepunkt(
                kode="roller",
                navn=Text(
                    nb="Registrering av rollene i fagsystemet",
                    nn="Registrering av rollene i fagsystemet",
                    en="Registering the roles in the case system",
                ),
                underpunkter=(
                    Motepunkt(
                        kode="tiltaksansvarlig",
                        navn=Text(nb="Tiltaksansvarlig", nn="Tiltaksansvarleg", en="Measure lead"),
                    ),
                    Motepunkt(
                        kode="familieansvarlig",
                        navn=Text(nb="Familieansvarlig", nn="Familieansvarleg", en="Family lead"),
                    ),
                ),
            ),
            Motepunkt(
                kode="første-teammøte",
                navn=Text(
                    nb="Møtes teamet første gang før eller etter henvisningsmøtet?",
                    nn="Møtest teamet første gong før eller etter tilvisingsmøtet?",
                    en="Does the team first meet before or after the referral meeting?",
                ),
            ),
            Motepunkt(
                kode="deltakelse",
                navn=Text(
                    nb="Hvem fra senteret blir med i henvisningsmøtet?",
                    nn="Kven frå senteret blir med i tilvisingsmøtet?",
                    en="Who from the centre joins the referral meeting?",
                ),
            ),
        ),
        hjemmel=(
            STANDARDFORLOP.section(heading("Avklar teamet")),
            STANDARDFORLOP.section(heading("Tverrfaglig team")),
        ),
    ),
    _template(
        kode="henvisningsmøte",
        aktivitet="henvisningsmøte",
        navn=Text(
            nb="mal for henvisningsmøte",
            nn="mal for tilvisingsmøte",
            en="template for a referral meeting",
        ),
        punkter=(
            Motepunkt(
                kode="henvisning",
                navn=Text(
                    nb="Barnevernstjenesten forteller om henvisningen",
                    nn="Barnevernstenesta fortel om tilvisinga",
                    en="The service tells of the referral",
                ),
            ),
            Motepunkt(
                kode="oppdrag",
                navn=Text(
                    nb="Hva er oppdraget til senteret, og når starter det?",
                    nn="Kva er oppdraget til senteret, og når startar det?",
                    en="What is the centre's assignment, and when does it start?",
                ),
                underpunkter=(
                    Motepunkt(
                        kode="avgrensning",
                        navn=Text(
                            nb="Må barnevernstjenesten drøfte avgrensningen internt før et nytt "
                            "møte?",
                            nn="Må barnevernstenesta drøfte avgrensinga internt før eit nytt møte?",
                            en="Does the service need to discuss the limits of the assignment "
                            "before a new meeting?",
                        ),
                    ),
                    Motepunkt(
                        kode="med-foreldrene",
                        navn=Text(
                            nb="Hva bør avklares med foreldrene i oppstartsmøtet?",
                            nn="Kva bør avklarast med foreldra i oppstartsmøtet?",
                            en="What should be settled with the parents in the start-up meeting?",
                        ),
                    ),
                ),
            ),
            Motepunkt(
                kode="arena",
                navn=Text(
                    nb="Hva må drøftes om valg av arena?",
                    nn="Kva må drøftast om val av arena?",
                    en="What has to be discussed about the setting?",
                ),
            ),
        ),
        avtaler=(
            Motepunkt(
                kode="dokumentasjon",
                navn=Text(
                    nb="Finnes det relevante dokumenter, og trenger senteret dem?",
                    nn="Finst det relevante dokument, og treng senteret dei?",
                    en="Are there relevant documents, and does the centre need them?",
                ),
            ),
            Motepunkt(
                kode="første-møte",
                navn=Text(
                    nb="Dato for det første møtet med familien, eller at tiltaksansvarlig tar "
                    "kontakt om den",
                    nn="Dato for det første møtet med familien, eller at tiltaksansvarleg tek "
                    "kontakt om han",
                    en="The day of the first meeting with the family, or that the measure lead "
                    "gets in touch about it",
                ),
            ),
        ),
        hjemmel=(STANDARDFORLOP.section(heading("Henvisningsmøte")),),
    ),
)
