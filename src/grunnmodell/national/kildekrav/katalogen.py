"""What the catalogue of help measures asks (R101 to R125)."""

from grunnmodell.katalog import Kildekrav
from grunnmodell.law import kapittel
from grunnmodell.law.statutes import TJENESTEKATALOG
from grunnmodell.national.kildekrav.felles import (
    BEHOV,
    baert,
    indikator,
    planlagt,
    regel,
    tjenesteregel,
)

__all__ = ["KATALOGEN"]

_K1 = TJENESTEKATALOG.section(kapittel("1"))
_K2 = TJENESTEKATALOG.section(kapittel("2"))
_K3 = TJENESTEKATALOG.section(kapittel("3"))
_K4 = TJENESTEKATALOG.section(kapittel("4"))
_K4_1 = TJENESTEKATALOG.section(kapittel("4.1"))
_K5 = TJENESTEKATALOG.section(kapittel("5"))
_K5_1 = TJENESTEKATALOG.section(kapittel("5.1"))
_K5_2 = TJENESTEKATALOG.section(kapittel("5.2"))
_K5_3 = TJENESTEKATALOG.section(kapittel("5.3"))
_K5_4 = TJENESTEKATALOG.section(kapittel("5.4"))
_K5_4_1 = TJENESTEKATALOG.section(kapittel("5.4.1"))
_K5_4_2 = TJENESTEKATALOG.section(kapittel("5.4.2"))
_K5_4_3 = TJENESTEKATALOG.section(kapittel("5.4.3"))
_K5_4_4 = TJENESTEKATALOG.section(kapittel("5.4.4"))
_K5_5 = TJENESTEKATALOG.section(kapittel("5.5"))
_K5_6 = TJENESTEKATALOG.section(kapittel("5.6"))
_K6 = TJENESTEKATALOG.section(kapittel("6"))
_K6_1_2 = TJENESTEKATALOG.section(kapittel("6.1.2"))
_K6_2 = TJENESTEKATALOG.section(kapittel("6.2"))
_K6_3 = TJENESTEKATALOG.section(kapittel("6.3"))

KATALOGEN: tuple[Kildekrav, ...] = (
    baert(
        id="R101",
        norm="info",
        tekst="«Skal» in the catalogue is law, or what sound and lawful help needs; it holds from "
        "2022",
        kilde=(_K1,),
        sitat="basert på et konkret lovgrunnlag eller på en vurdering",
        baerere=("page:src/grunnmodell/katalog/duties.py", "page:docs/reference/law.md"),
    ),
    planlagt(
        id="R102",
        norm="bør",
        tekst="Every measure has a clear, concrete goal one can measure; a clear goal is «skal» "
        "in chapter 5.1 and bvl. § 8-1",
        kilde=(_K2, _K5_4, _K5_1),
        sitat="klar målsetting som gjør det mulig å måle om tiltaket er vellykket",
        baerere=("duty:PLA-002", "duty:BEH-002", "field:Malsetting.malbar"),
        grunn=regel("goals that can be measured"),
    ),
    baert(
        id="R103",
        norm="skal",
        tekst="A decision is for one child, and says what the measure is and why it will help",
        kilde=(_K2,),
        sitat="skal inneholde en begrunnelse for hvorfor nettopp dette tiltaket",
        baerere=(
            "duty:TIL-001",
            "duty:VED-010",
            "document:forlop",
            "field:Begrunnelse.hvorfor_tiltaket",
        ),
    ),
    planlagt(
        id="R104",
        norm="må",
        tekst="Conclusion of the investigation, seriousness and measures match",
        kilde=(_K5,),
        sitat="samsvar mellom konklusjonen i undersøkelsen, alvorlighetsgraden og hjelpetiltakene",
        baerere=("duty:BEH-001", "field:Undersokelse.behov", "field:Behov.avvik_forklart"),
        grunn=regel("needs that are among those the investigation found"),
    ),
    planlagt(
        id="R105",
        norm="må",
        tekst="Measures can start quickly; how quickly is not said",
        kilde=(_K5,),
        sitat="Tiltakene må kunne iverksettes raskt",
        baerere=("field:Vedtak.dato", "field:Tiltak.startet"),
        grunn=indikator("the days from decision to start"),
    ),
    planlagt(
        id="R106",
        norm="skal",
        tekst="Measures meet the need and lead to change for the better; some may be decided "
        "without consent",
        kilde=(_K5,),
        sitat="egnet til å møte barnets behov og til å bidra",
        baerere=(
            "duty:BEH-002",
            "duty:SAM-001",
            "duty:VED-013",
            "duty:VED-014",
            "role:nemnda",
            "model:hjelpetiltak/nemnd",
        ),
        grunn=regel("a measure's fit with the need"),
    ),
    baert(
        id="R107",
        norm="kan ikke",
        tekst="Necessary help is not refused because money or measures are lacking",
        kilde=(_K5,),
        sitat="kan ikke unnlate å gi barn nødvendig hjelp, omsorg og beskyttelse",
        baerere=("duty:VED-016", "field:Vedtak.arsak"),
    ),
    planlagt(
        id="R108",
        norm="skal",
        tekst="The council adopts a plan for prevention and hears of the service every year (now "
        "bvl. §§ 15-1, 15-3)",
        kilde=(_K3, _K5),
        sitat="kommunestyret skal vedta en plan for det forebyggende arbeidet i kommunen",
        grunn=tjenesteregel("the plan for prevention and the yearly account"),
    ),
    planlagt(
        id="R109",
        norm="skal",
        tekst="Services are coordinated: a body or child coordinator, an individual plan, help to "
        "reach others",
        kilde=(_K4, _K4_1),
        sitat="bistå familien i kontakten med andre velferdstjenester",
        baerere=(
            "quality:samordnet",
            "role:barnekoordinator",
            "measure:individuell-plan",
            "field:Forlop.samarbeid",
            "field:Forlop.individuell_plan",
            "field:Forlop.barnekoordinator",
        ),
        grunn=regel("contact with other services, coordination and individual plans"),
    ),
    baert(
        id="R110",
        norm="skal ikke",
        tekst="Child welfare acts on care and conduct only, makes up for no other sector and "
        "decides none of its measures",
        kilde=(_K4_1, _K5_3),
        sitat="ikke skal kompensere for mangelfull innsats fra andre sektorer",
        baerere=(
            "duty:VED-008",
            "duty:VED-015",
            "quality:samordnet",
            "field:Vedtak.vilkar",
            "field:Vedtak.annen_tjenestes_tiltak",
        ),
    ),
    baert(
        id="R111",
        norm="info",
        tekst="Six principles of good services, by the WHO",
        kilde=(_K5_1,),
        sitat="Tjenester av god kvalitet",
        baerere=(
            "quality:trygge-og-sikre",
            "quality:virkningsfulle",
            "quality:involverer-brukerne",
            "quality:samordnet",
            "quality:tilgjengelig",
            "quality:utnytter-ressursene",
        ),
    ),
    baert(
        id="R112",
        norm="skal",
        tekst="Measures are chosen from individual needs and resources, with risk and protection "
        "mapped",
        kilde=(_K5_1,),
        sitat="med basis i kartlegging av risiko- og beskyttelsesfaktorer",
        baerere=("duty:UND-005", "quality:trygge-og-sikre"),
    ),
    planlagt(
        id="R113",
        norm="skal",
        tekst="Work rests on users', practice and research knowledge; the choice of measures is "
        "looked at again and adjusted",
        kilde=(_K5_1,),
        sitat="forankret i bruker-, praksis- og forskningskunnskap",
        baerere=(
            "quality:virkningsfulle",
            "field:Tiltaksplan.endret",
            "field:Evaluering.beslutning",
        ),
        grunn=regel("a plan that changes when an evaluation calls for it"),
    ),
    planlagt(
        id="R114",
        norm="skal",
        tekst="Work is evaluated regularly, with those it is about, against the goals; no "
        "interval is given",
        kilde=(_K5_1,),
        sitat="skal evalueres jevnlig og i dialog med dem det gjelder",
        baerere=(
            "duty:EVA-001",
            "duty:EVA-002",
            "duty:EVA-003",
            "duty:EVA-005",
            "quality:involverer-brukerne",
        ),
        grunn=regel("an evaluation made together with child and parents"),
    ),
    planlagt(
        id="R115",
        norm="skal",
        tekst="A measure ends when it has worked, or does not, in dialogue; then others are "
        "considered",
        kilde=(_K5_1,),
        sitat="Tiltakene skal avsluttes når de har gitt den ønskede effekten",
        baerere=(
            "duty:AVS-001",
            "duty:AVS-002",
            "duty:AVS-003",
            "quality:tilgjengelig",
            "quality:utnytter-ressursene",
            "field:Avslutning.i_dialog_med",
        ),
        grunn=regel(
            "an end in dialogue, and what follows when goals are reached or help does not work"
        ),
    ),
    baert(
        id="R116",
        norm="info",
        tekst="Barnets behov i sentrum serves the whole course, and underlies the professional "
        "quality system",
        kilde=(_K5_2,),
        sitat="barnevernstjenestens arbeid gjennom hele tiltaksforløpet",
        baerere=(*BEHOV, "field:Behov.omrade"),
    ),
    planlagt(
        id="R117",
        norm="skal",
        tekst="The service can reach enough sound measures, its own or others'; the municipality "
        "answers for them",
        kilde=(_K5_3, _K5_4),
        sitat="selvstendig ansvar for at tiltak er forsvarlig og tilpasset barnets",
        baerere=(
            "duty:TIL-006",
            "field:Tiltak.leverandor",
            "quality:tilgjengelig",
            "role:barnevernstjenesten",
        ),
        grunn=tjenesteregel("what the service can offer"),
    ),
    baert(
        id="R118",
        norm="må",
        tekst="Measures for the parents' care: guidance at home, in groups or one to one, "
        "programmes, practical help and relief",
        kilde=(_K5_4_1,),
        sitat="hjemmebasert, gruppebasert og strukturert individuell veiledning",
        baerere=(
            "category:foreldrenes-omsorg",
            "measure:råd-og-veiledning",
            "measure:hjemmebasert-veiledning",
            "measure:gruppebasert-veiledning",
            "measure:strukturert-individuell-veiledning",
            "measure:icdp",
            "measure:de-utrolige-årene",
            "measure:cos",
            "measure:marte-meo",
            "measure:praktisk-bistand",
            "measure:avlastning-i-hjemmet",
        ),
    ),
    baert(
        id="R119",
        norm="skal",
        tekst="Measures for the child's development soften harsh care, open everyday arenas and "
        "point to other offers",
        kilde=(_K5_4_2, _K5_4),
        sitat="redusere effekten av krevende omsorgsbetingelser for barnet eller ungdommen",
        baerere=(
            "category:barns-utvikling",
            "measure:støttekontakt",
            "measure:besøkshjem",
            "measure:barnehage",
            "measure:sfo",
            "measure:fritidstiltak",
            "measure:samtalegruppe",
            "measure:individuell-plan",
        ),
    ),
    baert(
        id="R120",
        norm="skal",
        tekst="Measures that open family, network and neighbourhood to the family",
        kilde=(_K5_4_3,),
        sitat="nettverksmøter, familieråd, kulturtolker, linkarbeidere, foreldregrupper og "
        "sosiale treffpunkter",
        baerere=(
            "category:familie-nettverk-og-miljø",
            "measure:nettverksmøte",
            "measure:familieråd",
            "measure:kulturtolk",
            "measure:linkarbeider",
            "measure:foreldregruppe",
            "measure:sosialt-treffpunkt",
            "duty:MED-004",
        ),
    ),
    baert(
        id="R121",
        norm="skal",
        tekst="Where a care order threatens, several intensive measures at once, by competent "
        "staff",
        kilde=(_K5_4_4,),
        sitat="skal kommunen tilby samtidige, intensive og målrettede tiltak",
        baerere=("duty:TIL-009", "category:samtidige-og-omfattende", "measure:tverrfaglig-team"),
    ),
    planlagt(
        id="R122",
        norm="skal",
        tekst="Help after 18, till 25: assessed together in good time, planned, evaluated; a no "
        "has reasons (best interests, 1992 act)",
        kilde=(_K5_5,),
        sitat="I god tid før ungdommen fyller 18 år skal barnevernstjenesten og ungdommen",
        baerere=(
            "duty:ETT-001",
            "duty:ETT-002",
            "duty:ETT-004",
            "duty:ETT-005",
            "duty:ETT-010",
            "duty:PLA-002",
            "duty:EVA-003",
            "category:ettervern",
            "model:ettervern",
        ),
        grunn=regel("evaluation with the youth"),
    ),
    baert(
        id="R123",
        norm="må",
        tekst="Children and parents have a right to take part, all through the course",
        kilde=(_K5_6,),
        sitat="Medvirkningen må skje kontinuerlig gjennom hjelpetiltaksforløpet",
        baerere=("duty:MED-001", "duty:MED-002", "quality:involverer-brukerne", "role:forelder"),
    ),
    baert(
        id="R124",
        norm="må",
        tekst="Bufetat's measures are applied for, have ages and are not for Oslo; PMTO is 2–12 "
        "in chapter 6, 3–12 in 6.1.2",
        kilde=(_K6, _K6_1_2, _K6_3),
        sitat="Kommunen må søke om bistand fra Bufetat gjennom vårt henvisningsskjema",
        baerere=(
            "duty:TIL-003",
            "duty:TIL-004",
            "duty:TIL-005",
            "duty:TIL-012",
            "measure:mst",
            "measure:fft",
            "measure:pmto",
            "measure:utredning-i-senter",
            "measure:hjelpetiltak-i-senter",
            "measure:familieråd",
            "field:Tiltak.henvisning",
        ),
    ),
    baert(
        id="R125",
        norm="skal",
        tekst="An assessment at a centre has four forms; its report describes needs and what may "
        "help",
        kilde=(_K6_2,),
        sitat="Rapporten skal beskrive familiens behov og hvilken type velferds- og hjelpetiltak",
        baerere=(
            "duty:SEN-030",
            "measure:utredning-i-senter",
            "field:Utredning.form",
            "field:Utredningsrapport.behov",
            "field:Utredningsrapport.tiltak",
        ),
    ),
)
