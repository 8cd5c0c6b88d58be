"""The course at a centre, from referral to feedback (R077 to R100)."""

from grunnmodell.katalog import Kildekrav
from grunnmodell.law import heading
from grunnmodell.law.statutes import STANDARDFORLOP
from grunnmodell.national.kildekrav.felles import baert, utenfor

__all__ = ["GANGEN"]

_VURDERES = STANDARDFORLOP.section(heading("Kvalitetsmålene vil kunne vurderes gjennom"))
_VURDERINGSMOTE = STANDARDFORLOP.section(heading("Vurderingsmøte"))
_AVKLAR = STANDARDFORLOP.section(heading("Avklar teamet"))
_HENVISNINGSMOTE = STANDARDFORLOP.section(heading("Henvisningsmøte"))
_OPPSTARTSMOTE = STANDARDFORLOP.section(heading("Oppstartsmøte"))
_HANDLINGSPLAN = STANDARDFORLOP.section(heading("Handlingsplan"))
_STOPPUNKT = STANDARDFORLOP.section(heading("Stoppunkt"))
_SAMARBEIDSMOTER = STANDARDFORLOP.section(
    heading("Samarbeidsmøter med familien og barnevernstjenesten")
)
_AVSLUTNING = STANDARDFORLOP.section(heading("Avslutning av hjelpetiltaket"))
_SLUTTRAPPORT = STANDARDFORLOP.section(heading("Sluttrapport fra hjelpetiltaket"))
_TILBAKEMELDING = STANDARDFORLOP.section(heading("Tilbakemeldingsmøte"))

GANGEN: tuple[Kildekrav, ...] = (
    utenfor(
        id="R077",
        norm="bør",
        tekst="Each region holds assessment meetings of intake and centres twice a week",
        kilde=(_VURDERINGSMOTE,),
        sitat="mellom enhet for inntak og sentrene to ganger per uke",
        grunn="how a region organises its meetings, which no child's course or municipal service "
        "shows",
    ),
    baert(
        id="R078",
        norm="skal",
        tekst="Every referral is assessed in that meeting, unless no child is between 0 and 6",
        kilde=(_VURDERINGSMOTE,),
        sitat="skal vurderes i vurderingsmøte, dersom det ikke foreligger eksklusjonskriterium på "
        "alder",
        baerere=(
            "duty:SEN-017",
            "activity:vurderingsmøte",
            "model:senter/vurdert",
            "field:Senterhenvisning.vurderingsmote",
        ),
    ),
    baert(
        id="R079",
        norm="info",
        tekst="The head reads the referral first, intake presents it; a centre gets it with a "
        "measure card, or no help is given",
        kilde=(_VURDERINGSMOTE,),
        sitat="fordeles henvisningen til aktuelt senter og det opprettes tiltakskort",
        baerere=(
            "role:avdelingsleder",
            "role:enhet-for-inntak",
            "template:vurderingsmøte/fordeling",
            "field:Senterhenvisning.tiltakskort",
            "field:Senterhenvisning.utfall",
        ),
    ),
    baert(
        id="R080",
        norm="skal",
        tekst="Criteria after an assessment: six months, children of 0–3 first, necessary, "
        "capacity",
        kilde=(_VURDERINGSMOTE,),
        sitat="er tiltaket nødvendig for at barnet skal få forsvarlig hjelp",
        baerere=("duty:SEN-004", "duty:SEN-002", "template:vurderingsmøte/kriterier-a"),
    ),
    baert(
        id="R081",
        norm="bør",
        tekst="Criteria without one: well enough informed, children of 0–3 first, necessary, "
        "capacity",
        kilde=(_VURDERINGSMOTE,),
        sitat="er saken godt nok opplyst slik at det ikke krever ny undersøkelse/utredning",
        baerere=("duty:SEN-018", "duty:SEN-005", "template:vurderingsmøte/kriterier-b"),
    ),
    baert(
        id="R082",
        norm="bør",
        tekst="Intake documents the criteria and offers in writing, naming the centre and what "
        "the municipality pays",
        kilde=(_VURDERINGSMOTE,),
        sitat="orientere barnevernstjenesten skriftlig dersom det gis tilbud",
        baerere=(
            "duty:SEN-023",
            "duty:SEN-031",
            "duty:SEN-004",
            "duty:SEN-005",
            "template:vurderingsmøte/tilbud",
            "role:enhet-for-inntak",
            "field:Senterhenvisningssvar.skriftlig",
            "field:Senterhenvisningssvar.okonomi",
        ),
    ),
    baert(
        id="R083",
        norm="bør",
        tekst="A refusal is given in writing and orally, with its reasons",
        kilde=(_VURDERINGSMOTE,),
        sitat="både skriftlig og muntlig",
        baerere=(
            "duty:SEN-019",
            "duty:SEN-024",
            "template:vurderingsmøte/avslag",
            "role:enhet-for-inntak",
            "field:Senterhenvisningssvar.muntlig",
            "field:Senterhenvisningssvar.begrunnelse",
        ),
    ),
    baert(
        id="R084",
        norm="kan",
        tekst="Bufetat may say no where capacity or time does not suffice; assessments go first",
        kilde=(_VURDERINGSMOTE,),
        sitat="Bufetat kan gi avslag ved manglende kapasitet og tidsramme",
        baerere=("role:bufetat", "field:Henvisning.arsak"),
    ),
    baert(
        id="R085",
        norm="kan",
        tekst="Help may follow an assessment, taken as within six months; a later referral is "
        "weighed concretely",
        kilde=(_VURDERINGSMOTE,),
        sitat="vurderes å være opptil 6 måneder etter avsluttet utredning",
        baerere=(
            "duty:SEN-002",
            "template:vurderingsmøte/kriterier-a",
            "field:Kriterier.konkret_vurdering",
            "role:bufetat",
        ),
    ),
    baert(
        id="R086",
        norm="kan",
        tekst="Without an assessment only where the municipality pays in full; cases with one "
        "come first",
        kilde=(_VURDERINGSMOTE,),
        sitat="uten foregående utredning ved at kommunen fullfinansierer hjelpetiltaket",
        baerere=(
            "duty:SEN-018",
            "template:vurderingsmøte/kriterier-b",
            "field:Senterhenvisning.finansiering",
        ),
    ),
    baert(
        id="R087",
        norm="skal",
        tekst="The head registers both roles, and settles when the team first meets and who joins "
        "the referral meeting",
        kilde=(_AVKLAR,),
        sitat="registrere tiltaksansvarlig og familieansvarlig i saken",
        baerere=(
            "duty:SEN-006",
            "activity:avklar-teamet",
            "template:avklar-teamet/roller",
            "template:avklar-teamet/første-teammøte",
            "template:avklar-teamet/deltakelse",
        ),
    ),
    baert(
        id="R088",
        norm="skal",
        tekst="The head contacts the service within two working days, to settle the assignment in "
        "one or more meetings",
        kilde=(_HENVISNINGSMOTE,),
        sitat="skal innen to virkedager etter vurderingsmøte ta kontakt med barnevernstjenesten",
        baerere=("duty:SEN-001", "activity:henvisningsmøte"),
    ),
    baert(
        id="R089",
        norm="bør",
        tekst="The referral meeting: referral, assignment and start, arena, documents, the first "
        "meeting, intake's part",
        kilde=(_HENVISNINGSMOTE, _VURDERINGSMOTE),
        sitat="Hvilke diskusjoner er nødvendig om arenavalg",
        baerere=(
            "template:henvisningsmøte/henvisning",
            "template:henvisningsmøte/oppdrag",
            "template:henvisningsmøte/arena",
            "template:henvisningsmøte/dokumentasjon",
            "template:henvisningsmøte/første-møte",
            "template:vurderingsmøte/inntaks-rolle",
            "duty:SEN-007",
            "duty:SEN-008",
        ),
    ),
    baert(
        id="R090",
        norm="bør",
        tekst="The start-up meeting of family, service and centre starts the measure, and should "
        "involve the parents",
        kilde=(_OPPSTARTSMOTE,),
        sitat="Oppstartsmøte markerer starten på hjelpetiltaket",
        baerere=(
            "duty:SEN-020",
            "duty:SEN-021",
            "activity:oppstartsmøte",
            "model:senter/oppstart",
            "template:henvisningsmøte/oppdrag",
        ),
    ),
    baert(
        id="R091",
        norm="info",
        tekst="The start-up meeting has four points, and informs of complaint, access, filming, "
        "sharing and meetings",
        kilde=(_OPPSTARTSMOTE,),
        sitat="Gjennomgang av henvisningen og mål for hjelpetiltaket",
        baerere=(
            "template:oppstartsmøte/senterets-rolle",
            "template:oppstartsmøte/henvisning-og-mål",
            "template:oppstartsmøte/informasjon",
            "template:oppstartsmøte/praktisk",
            "template:oppstartsmøte/klagerett",
            "template:oppstartsmøte/innsyn",
            "template:oppstartsmøte/filming",
            "template:oppstartsmøte/videreformidling",
            "template:oppstartsmøte/samarbeidsmøter",
            "duty:SEN-008",
        ),
    ),
    baert(
        id="R092",
        norm="skal",
        tekst="A plan of action comes first, made with the family from assignment and service's "
        "plan, so that measures fit needs",
        kilde=(_HANDLINGSPLAN,),
        sitat="basert på senterets oppdrag og barnevernstjenestens tiltaksplan",
        baerere=(
            "duty:SEN-033",
            "duty:SEN-010",
            "duty:SEN-011",
            "activity:handlingsplan",
            "template:handlingsplan",
        ),
    ),
    baert(
        id="R093",
        norm="skal",
        tekst="The team holds regular checkpoints that keep the case moving; how often is not said",
        kilde=(_STOPPUNKT,),
        sitat="skal sikre fremdrift i saken",
        baerere=("duty:SEN-021", "duty:SEN-012", "activity:stoppunkt", "role:tiltaksansvarlig"),
    ),
    baert(
        id="R094",
        norm="info",
        tekst="The checkpoint: plan, the parents' change, effect on the child, participation, "
        "next step, arena, risk",
        kilde=(_STOPPUNKT,),
        sitat="Drøft hvordan tiltaket virker på barnets situasjon",
        baerere=(
            "duty:SEN-008",
            "template:stoppunkt/handlingsplan",
            "template:stoppunkt/endringsprosesser",
            "template:stoppunkt/virkning",
            "template:stoppunkt/medvirkning",
            "template:stoppunkt/neste-skritt",
            "template:stoppunkt/arena",
            "template:stoppunkt/risiko",
        ),
    ),
    baert(
        id="R095",
        norm="skal",
        tekst="Points outside the assignment are left out; the team agrees who does, writes and "
        "tells what till next time",
        kilde=(_STOPPUNKT,),
        sitat="skal teamet drøfte og avklare hvem som gjør hva til neste stoppunkt",
        baerere=(
            "duty:SEN-025",
            "duty:SEN-008",
            "template:stoppunkt/hvem-gjør-hva",
            "field:Hendelse.utenfor_oppdrag",
            "field:Hendelse.oppgaver_fordelt",
        ),
    ),
    baert(
        id="R096",
        norm="skal",
        tekst="A cooperation meeting after a checkpoint: the team documents goals and measure, so "
        "that the service can evaluate",
        kilde=(_SAMARBEIDSMOTER,),
        sitat="skal teamet dokumentere periodens målsettinger, og tiltaket i sin helhet så langt",
        baerere=(
            "duty:SEN-021",
            "duty:SEN-022",
            "duty:SEN-012",
            "activity:samarbeidsmøte",
            "template:samarbeidsmøte/mål",
            "role:team",
        ),
    ),
    baert(
        id="R097",
        norm="info",
        tekst="The cooperation meeting: participation, goals, the child, the parents' change, "
        "next step, plan, how often",
        kilde=(_SAMARBEIDSMOTER,),
        sitat="Drøft behov for å justere handlingsplanen, og hyppighet av samarbeidsmøter",
        baerere=(
            "duty:SEN-008",
            "template:samarbeidsmøte/medvirkning",
            "template:samarbeidsmøte/mål",
            "template:samarbeidsmøte/barnets-situasjon",
            "template:samarbeidsmøte/endringsprosesser",
            "template:samarbeidsmøte/neste-skritt",
            "template:samarbeidsmøte/handlingsplan",
            "template:samarbeidsmøte/hyppighet",
        ),
    ),
    baert(
        id="R098",
        norm="bør",
        tekst="The transition is planned before the end, and what the family needs is passed on; "
        "it is unclear to whom",
        kilde=(_AVSLUTNING,),
        sitat="En planlagt overgang mellom senteret og barnevernstjeneste bør sikres før tiltaket "
        "avsluttes",
        baerere=("duty:SEN-016", "activity:overgang", "field:Overgang.informasjon_overfort"),
    ),
    baert(
        id="R099",
        norm="skal",
        tekst="A final report on the work and its effect by the end of the measure; the indicator "
        "says by the feedback meeting",
        kilde=(_SLUTTRAPPORT, _VURDERES),
        sitat="skal ferdigstilles innen tiltakets slutt",
        baerere=("duty:SEN-003", "duty:SEN-013", "activity:sluttrapport", "template:sluttrapport"),
    ),
    baert(
        id="R100",
        norm="skal",
        tekst="In the last meeting the report is gone through and handed over, the parents are "
        "heard, the service writes minutes",
        kilde=(_TILBAKEMELDING,),
        sitat="skal sluttrapporten gjennomgås, og overleveres barnevernstjenesten",
        baerere=(
            "duty:SEN-021",
            "duty:SEN-029",
            "duty:SEN-032",
            "duty:SEN-034",
            "duty:SEN-015",
            "template:tilbakemeldingsmøte",
            "template:tilbakemeldingsmøte/referat",
            "field:Hendelse.referat_av",
        ),
    ),
)
