"""Requirements before and at the start of a course at a centre for parents and children."""

from grunnmodell.findings import Severity
from grunnmodell.katalog import Absent, CoversPoints, Exists, HasRoles, Held, Present
from grunnmodell.law import Norm, heading
from grunnmodell.law.statutes import STANDARDFORLOP
from grunnmodell.national.krav.felles import CENTRE_HEAD, CENTRE_TEAM, INTAKE, centre
from grunnmodell.text import Text

__all__ = ["KRAV"]

KRAV = (
    centre(
        id="SEN-004",
        title=Text(
            nb="Kriteriene er dokumentert når senteret har utredet",
            nn="Kriteria er dokumenterte når senteret har greidd ut",
            en="The criteria are documented where the centre has assessed",
        ),
        message=Text(
            nb="henvisningen er vurdert uten at alle kriteriene er dokumentert: innen seks "
            "måneder, 0 til 3 år, nødvendig, kapasitet",
            nn="tilvisinga er vurdert utan at alle kriteria er dokumenterte: innan seks "
            "månader, 0 til 3 år, nødvendig, kapasitet",
            en="the referral was assessed, and not all criteria are documented: within six "
            "months, 0 to 3 years, necessary, capacity",
        ),
        why=Text(
            nb="kriteriene viser hvorfor familien fikk plass eller ikke, og at like saker blir "
            "likt behandlet",
            nn="kriteria viser kvifor familien fekk plass eller ikkje, og at like saker blir likt "
            "behandla",
            en="the criteria show why the family got a place or not, and that like cases are "
            "treated alike",
        ),
        mend=Text(
            nb="dokumenter vurderingen av hvert kriterium i «henvisning: kriterier»",
            nn="dokumenter vurderinga av kvart kriterium i «henvisning: kriterier»",
            en='document the assessment of each criterion in "henvisning: kriterier"',
        ),
        hjemmel=(STANDARDFORLOP.section(heading("Vurderingsmøte")),),
        norm=Norm.SKAL,
        faser=("vurdert",),
        form=Exists(
            (
                "henvisning.kriterier.innen_seks_maneder",
                "henvisning.kriterier.null_til_tre",
                "henvisning.kriterier.nodvendig",
                "henvisning.kriterier.kapasitet",
            ),
            answered=True,
        ),
        actor=INTAKE,
        needs=("henvisning",),
        docs="The criteria that hold after an assessment at the centre. Sees that each is "
        "answered, yes or no, not whether the answer was right.",
        when=(Present("utredning.avsluttet"),),
    ),
    centre(
        id="SEN-005",
        title=Text(
            nb="Kriteriene er dokumentert når senteret ikke har utredet",
            nn="Kriteria er dokumenterte når senteret ikkje har greidd ut",
            en="The criteria are documented where the centre has not assessed",
        ),
        message=Text(
            nb="henvisningen er vurdert uten at alle kriteriene er dokumentert: godt nok "
            "opplyst, 0 til 3 år, nødvendig, kapasitet",
            nn="tilvisinga er vurdert utan at alle kriteria er dokumenterte: godt nok "
            "opplyst, 0 til 3 år, nødvendig, kapasitet",
            en="the referral was assessed, and not all criteria are documented: enough known of "
            "the case, 0 to 3 years, necessary, capacity",
        ),
        why=Text(
            nb="uten en utredning er det kriteriene som viser at saken er kjent nok til å hjelpe",
            nn="utan ei utgreiing er det kriteria som viser at saka er kjend nok til å hjelpe",
            en="without an assessment it is the criteria that show that enough is known to help",
        ),
        mend=Text(
            nb="dokumenter vurderingen av hvert kriterium i «henvisning: kriterier»",
            nn="dokumenter vurderinga av kvart kriterium i «henvisning: kriterier»",
            en='document the assessment of each criterion in "henvisning: kriterier"',
        ),
        hjemmel=(STANDARDFORLOP.section(heading("Vurderingsmøte")),),
        norm=Norm.BOR,
        faser=("vurdert",),
        form=Exists(
            (
                "henvisning.kriterier.godt_nok_opplyst",
                "henvisning.kriterier.null_til_tre",
                "henvisning.kriterier.nodvendig",
                "henvisning.kriterier.kapasitet",
            ),
            answered=True,
        ),
        actor=INTAKE,
        needs=("henvisning", "utredning"),
        docs="The criteria that should be used where the centre has not assessed the family "
        "before. Sees that each is answered, yes or no.",
        when=(Absent("utredning.avsluttet"),),
    ),
    centre(
        id="SEN-006",
        title=Text(
            nb="Tiltaksansvarlig og familieansvarlig er registrert",
            nn="Tiltaksansvarleg og familieansvarleg er registrerte",
            en="Those responsible for measure and family are registered",
        ),
        message=Text(
            nb="tiltaksansvarlig og familieansvarlig er ikke begge registrert før fasen "
            "{fase} var over",
            nn="tiltaksansvarleg og familieansvarleg er ikkje begge registrerte før fasen "
            "{fase} var over",
            en="those responsible for the measure and for the family are not both "
            "registered before the phase {fase} was over",
        ),
        why=Text(
            nb="familien og barnevernstjenesten må vite hvem de skal snakke med",
            nn="familien og barnevernstenesta må vite kven dei skal snakke med",
            en="family and service must know whom to talk to",
        ),
        mend=Text(
            nb="registrer dem i «personer» med rollene tiltaksansvarlig og familieansvarlig",
            nn="registrer dei i «personer» med rollene tiltaksansvarlig og familieansvarlig",
            en='register them in "personer" with the roles tiltaksansvarlig and familieansvarlig',
        ),
        hjemmel=(STANDARDFORLOP.section(heading("Avklar teamet")),),
        norm=Norm.SKAL,
        faser=("avklart",),
        form=HasRoles(("tiltaksansvarlig", "familieansvarlig")),
        actor=CENTRE_HEAD,
        needs=("personer",),
        docs="The head of department gives the roles; one employee may have different roles in "
        "different cases.",
        # The course describes what the head does, and does not say «skal» of it.
        severity=Severity.WARNING,
    ),
    centre(
        id="SEN-007",
        title=Text(
            nb="Henvisningsmøtet er holdt før oppstartsmøtet",
            nn="Tilvisingsmøtet er halde før oppstartsmøtet",
            en="The referral meeting is held before the start-up meeting",
        ),
        message=Text(
            nb="ingenting viser at henvisningsmøtet er holdt før fasen {fase} var over",
            nn="ingenting viser at tilvisingsmøtet er halde før fasen {fase} var over",
            en="nothing shows that the referral meeting was held before the phase {fase} was over",
        ),
        why=Text(
            nb="ellers kan senteret begynne på noe annet enn det barnet trenger",
            nn="elles kan senteret byrje på noko anna enn det barnet treng",
            en="otherwise the centre may set out on something else than what the child needs",
        ),
        mend=Text(
            nb="hold henvisningsmøtet, og registrer det i «hendelser»",
            nn="hald tilvisingsmøtet, og registrer det i «hendelser»",
            en='hold the referral meeting, and record it in "hendelser"',
        ),
        hjemmel=(STANDARDFORLOP.section(heading("Henvisningsmøte")),),
        norm=Norm.SKAL,
        faser=("avklart",),
        form=Held("henvisningsmøte", earlier=True),
        actor=CENTRE_HEAD,
        needs=("hendelser",),
        docs="The assignment is settled in one or more referral meetings with the service.",
        # The course asks for contact within two working days; the meeting follows from it.
        severity=Severity.WARNING,
    ),
    centre(
        id="SEN-008",
        title=Text(
            nb="Punktene i møtemalene er gått gjennom",
            nn="Punkta i møtemalane er gått gjennom",
            en="The points of the meeting templates are covered",
        ),
        message=Text(
            nb="et møte i fasen {fase} har ikke vært gjennom alle punktene i malen",
            nn="eit møte i fasen {fase} har ikkje vore gjennom alle punkta i malen",
            en="a meeting of the phase {fase} has not covered all points of its template",
        ),
        why=Text(
            nb="malene sørger for at medvirkning, risiko og barnets situasjon ikke blir glemt",
            nn="malane sørgjer for at medverknad, risiko og situasjonen til barnet ikkje blir "
            "gløymde",
            en="the templates see to it that participation, risk and the child's situation are "
            "not forgotten",
        ),
        mend=Text(
            nb="registrer punktene i «punkter» og «informert_om», og i «utenfor_oppdrag» dem som "
            "ikke vedrører oppdraget",
            nn="registrer punkta i «punkter» og «informert_om», og i «utenfor_oppdrag» dei som "
            "ikkje gjeld oppdraget",
            en='record the points in "punkter" and "informert_om", and in "utenfor_oppdrag" those '
            "that do not concern the assignment",
        ),
        hjemmel=(
            STANDARDFORLOP.section(heading("Henvisningsmøte")),
            STANDARDFORLOP.section(heading("Oppstartsmøte")),
            STANDARDFORLOP.section(heading("Stoppunkt")),
            STANDARDFORLOP.section(heading("Samarbeidsmøter med familien og barnevernstjenesten")),
        ),
        norm=Norm.BOR,
        faser=("avklart", "oppstart", "endringsarbeid", "avslutning"),
        form=CoversPoints(("henvisningsmøte", "oppstartsmøte", "stoppunkt", "samarbeidsmøte")),
        actor=CENTRE_TEAM,
        needs=("hendelser",),
        docs="The templates support the meetings: what to go through, and what to inform of. "
        "Points outside the assignment are to be left out, and are then marked so.",
    ),
)
