"""The roles in a course at a centre for parents and children."""

from functools import partial

from grunnmodell.katalog import Rolle
from grunnmodell.law import heading, kapittel
from grunnmodell.law.statutes import BVL_2021, STANDARDFORLOP, TJENESTEKATALOG
from grunnmodell.text import Text

__all__ = ["SENTERROLLER"]

_TEAM = STANDARDFORLOP.section(heading("Tverrfaglig team"))
_ASSESSMENT = STANDARDFORLOP.section(heading("Vurderingsmøte"))
_REFERRAL = STANDARDFORLOP.section(heading("Henvisningsmøte"))
_CHECKPOINT = STANDARDFORLOP.section(heading("Stoppunkt"))

_SHARED = Text(
    nb="har sammen med resten av teamet ansvar for å koordinere faglige og administrative oppgaver",
    nn="har saman med resten av teamet ansvar for å koordinere faglege og administrative oppgåver",
    en="shares with the team the duty to coordinate professional and administrative tasks",
)
_role = partial(
    Rolle,
    virksomhet="senter",
    validity=STANDARDFORLOP.validity,
    # The same person may have one role in one case and the other in the next.
    beskrivelse=Text(
        nb="Rolle i teamet rundt familien, gitt av avdelingslederen for hver sak og ikke bundet "
        "til person eller profesjon",
        nn="Rolle i teamet rundt familien, gitt av avdelingsleiaren for kvar sak og ikkje bunden "
        "til person eller profesjon",
        en="Role in the team around the family, given by the head of department for each case and "
        "bound to no person or profession",
    ),
)

SENTERROLLER: tuple[Rolle, ...] = (
    _role(
        kode="tiltaksansvarlig",
        navn=Text(nb="tiltaksansvarlig", nn="tiltaksansvarleg", en="measure lead"),
        oppgaver=(
            _SHARED,
            Text(
                nb="er med i henvisningsmøtet når avdelingslederen finner det best",
                nn="er med i tilvisingsmøtet når avdelingsleiaren finn det best",
                en="joins the referral meeting where the head of department finds it best",
            ),
            Text(
                nb="avtaler det første møtet med barnevernstjenesten når det ikke ble gjort i "
                "henvisningsmøtet",
                nn="avtalar det første møtet med barnevernstenesta når det ikkje vart gjort i "
                "tilvisingsmøtet",
                en="agrees on the first meeting with the service where the referral meeting did "
                "not",
            ),
            Text(
                nb="vurderer før hvert stoppunkt om avdelingslederen bør være med",
                nn="vurderer før kvart stoppunkt om avdelingsleiaren bør vere med",
                en="considers before each checkpoint whether the head of department should be "
                "there",
            ),
        ),
        hjemmel=(
            _TEAM,
            STANDARDFORLOP.section(heading("Avklar teamet")),
            _REFERRAL,
            _CHECKPOINT,
        ),
    ),
    _role(
        kode="familieansvarlig",
        navn=Text(nb="familieansvarlig", nn="familieansvarleg", en="family lead"),
        oppgaver=(_SHARED,),
        hjemmel=(_TEAM, STANDARDFORLOP.section(heading("Avklar teamet"))),
    ),
    Rolle(
        kode="avdelingsleder",
        navn=Text(nb="avdelingsleder", nn="avdelingsleiar", en="head of the centre's unit"),
        virksomhet="senter",
        beskrivelse=Text(
            nb="Leder ved senteret, med ansvar for oppdraget, teamet og kvaliteten",
            nn="Leiar ved senteret, med ansvar for oppdraget, teamet og kvaliteten",
            en="Leader at the centre, in charge of the assignment, the team and the quality",
        ),
        oppgaver=(
            Text(
                nb="leser henvisningen med vedlegg før vurderingsmøtet",
                nn="les tilvisinga med vedlegg før vurderingsmøtet",
                en="reads the referral and its annexes before the assessment meeting",
            ),
            Text(
                nb="avklarer oppdraget ut fra prioritering og kapasitet",
                nn="avklarar oppdraget ut frå prioritering og kapasitet",
                en="settles the assignment by priority and capacity",
            ),
            Text(
                nb="setter sammen teamet, og tildeler og registrerer rollene i det",
                nn="set saman teamet, og tildeler og registrerer rollene i det",
                en="puts the team together, and assigns and registers the roles in it",
            ),
            Text(
                nb="bestemmer om teamet møtes første gang før eller etter henvisningsmøtet, og "
                "hvem fra senteret som er med der",
                nn="bestemmer om teamet møtest første gong før eller etter tilvisingsmøtet, og "
                "kven frå senteret som er med der",
                en="decides whether the team first meets before or after the referral meeting, and "
                "who from the centre joins it",
            ),
            Text(
                nb="kontakter barnevernstjenesten om henvisningsmøtet innen to virkedager etter "
                "vurderingsmøtet",
                nn="kontaktar barnevernstenesta om tilvisingsmøtet innan to yrkedagar etter "
                "vurderingsmøtet",
                en="contacts the service about the referral meeting within two working days after "
                "the assessment meeting",
            ),
            Text(
                nb="drøfter relevant dokumentasjon med barnevernstjenesten og avtaler det første "
                "møtet med familien",
                nn="drøftar relevant dokumentasjon med barnevernstenesta og avtalar det første "
                "møtet med familien",
                en="discusses relevant documents with the service and agrees on the first meeting "
                "with the family",
            ),
            Text(
                nb="støtter teamet underveis",
                nn="støttar teamet undervegs",
                en="supports the team along the way",
            ),
            Text(
                nb="har det overordnede ansvaret for kvalitetssikring og risikovurdering",
                nn="har det overordna ansvaret for kvalitetssikring og risikovurdering",
                en="has the overall charge of quality assurance and risk assessment",
            ),
            Text(
                nb="godkjenner sluttrapporten",
                nn="godkjenner sluttrapporten",
                en="approves the final report",
            ),
        ),
        hjemmel=(
            STANDARDFORLOP.section(heading("Avdelingsleder")),
            _TEAM,
            _ASSESSMENT,
            STANDARDFORLOP.section(heading("Avklar teamet")),
            _REFERRAL,
        ),
    ),
    Rolle(
        kode="team",
        navn=Text(nb="teamet", nn="teamet", en="the team"),
        virksomhet="senter",
        beskrivelse=Text(
            nb="De ansatte ved senteret som arbeider med familien, helst med både barnevernsfaglig "
            "og psykologfaglig kompetanse, og ikke flere enn nødvendig",
            nn="Dei tilsette ved senteret som arbeider med familien, helst med både "
            "barnevernsfagleg og psykologfagleg kompetanse, og ikkje fleire enn nødvendig",
            en="The centre's staff around the family, preferably with competence in both child "
            "welfare and psychology, and no more people than needed",
        ),
        oppgaver=(
            Text(
                nb="koordinerer de faglige og administrative oppgavene i fellesskap",
                nn="koordinerer dei faglege og administrative oppgåvene i fellesskap",
                en="coordinates the professional and administrative tasks together",
            ),
            Text(
                nb="møter barnet og gjør seg opp sin egen oppfatning",
                nn="møter barnet og gjer seg opp si eiga oppfatning",
                en="meets the child and forms an impression of its own",
            ),
            Text(
                nb="legger til rette for at barn og foreldre kan medvirke, og dokumenterer det",
                nn="legg til rette for at barn og foreldre kan medverke, og dokumenterer det",
                en="makes it possible for child and parents to take part, and documents it",
            ),
            Text(
                nb="holder jevnlige stoppunkter og fordeler oppgaver til neste gang",
                nn="held jamlege stoppunkt og fordeler oppgåver til neste gong",
                en="holds regular checkpoints and shares out the tasks till the next",
            ),
            Text(
                nb="dokumenterer periodens mål og tiltaket så langt til hvert samarbeidsmøte, så "
                "barnevernstjenesten kan evaluere",
                nn="dokumenterer måla for perioden og tiltaket så langt til kvart samarbeidsmøte, "
                "så barnevernstenesta kan evaluere",
                en="documents the period's goals and the measure so far for each cooperation "
                "meeting, so that the service can evaluate",
            ),
            Text(
                nb="skriver sluttrapporten og gir familien åpne og tydelige tilbakemeldinger",
                nn="skriv sluttrapporten og gir familien opne og tydelege tilbakemeldingar",
                en="writes the final report and gives the family open and clear feedback",
            ),
        ),
        hjemmel=(
            _TEAM,
            STANDARDFORLOP.section(heading("Medvirkning")),
            _CHECKPOINT,
            STANDARDFORLOP.section(heading("Samarbeidsmøter med familien og barnevernstjenesten")),
            STANDARDFORLOP.section(heading("Tilbakemeldingsmøte")),
        ),
    ),
    # No source says whom the psychologist works for.
    Rolle(
        kode="psykolog",
        navn=Text(nb="psykolog", nn="psykolog", en="psychologist"),
        oppgaver=(
            Text(
                nb="er med i enkelte stoppunkter når teamet mangler psykologfaglig kompetanse",
                nn="er med i enkelte stoppunkt når teamet manglar psykologfagleg kompetanse",
                en="joins some checkpoints where the team has no competence in psychology",
            ),
            Text(
                nb="følger barnevernslovens krav til forsvarlighet og dokumentasjon",
                nn="følgjer krava i barnevernslova til forsvarlegheit og dokumentasjon",
                en="follows the Child Welfare Act's demands for sound work and documentation",
            ),
        ),
        hjemmel=(_TEAM, STANDARDFORLOP.section(heading("Dokumentasjon"))),
    ),
    Rolle(
        kode="enhet-for-inntak",
        navn=Text(nb="enhet for inntak", nn="eining for inntak", en="intake unit"),
        virksomhet="bufetat",
        beskrivelse=Text(
            nb="Enheten i Bufetat som tar imot henvisninger og svarer barnevernstjenesten",
            nn="Eininga i Bufetat som tek imot tilvisingar og svarer barnevernstenesta",
            en="The unit in Bufetat that receives referrals and answers the service",
        ),
        oppgaver=(
            Text(
                nb="deler aktuelle dokumenter med avdelingslederen før vurderingsmøtet",
                nn="deler aktuelle dokument med avdelingsleiaren før vurderingsmøtet",
                en="shares the documents with the head of department before the assessment meeting",
            ),
            Text(
                nb="legger fram henvisningen i vurderingsmøtet",
                nn="legg fram tilvisinga i vurderingsmøtet",
                en="presents the referral in the assessment meeting",
            ),
            Text(
                nb="dokumenterer hvordan vurderingskriteriene er brukt",
                nn="dokumenterer korleis vurderingskriteria er brukte",
                en="documents how the criteria were assessed",
            ),
            Text(
                nb="gir skriftlig beskjed om tilbud, og skriftlig og muntlig beskjed om avslag",
                nn="gir skriftleg beskjed om tilbod, og skriftleg og munnleg beskjed om avslag",
                en="gives notice of an offer in writing, and of a refusal in writing and orally",
            ),
            Text(
                nb="kjenner tilbudet ved senteret og støtter avdelingslederen ved behov",
                nn="kjenner tilbodet ved senteret og støttar avdelingsleiaren ved behov",
                en="knows what the centre offers and supports its head where needed",
            ),
        ),
        hjemmel=(_ASSESSMENT,),
    ),
    Rolle(
        kode="bufetat",
        navn=Text.same("Bufetat"),
        virksomhet="bufetat",
        beskrivelse=Text(
            nb="Barne-, ungdoms- og familieetaten, som kan gi kommunen hjelpetiltak",
            nn="Barne-, ungdoms- og familieetaten, som kan gi kommunen hjelpetiltak",
            en="The state agency that may give the municipality help measures",
        ),
        oppgaver=(
            Text(
                nb="kan tilby hjelpetiltak etter utredning når barnet trenger det for å få "
                "forsvarlig hjelp, og uten utredning når kommunen betaler alt",
                nn="kan tilby hjelpetiltak etter utgreiing når barnet treng det for å få "
                "forsvarleg hjelp, og utan utgreiing når kommunen betaler alt",
                en="may offer help measures after an assessment where the child needs it to get "
                "sound help, and without one where the municipality pays in full",
            ),
            Text(
                nb="kan avslå når kapasiteten eller tidsrammen ikke strekker til",
                nn="kan avslå når kapasiteten eller tidsramma ikkje strekk til",
                en="may refuse for lack of capacity or because of the time frame",
            ),
            Text(
                nb="gir opplæring og metodestøtte i familieråd",
                nn="gir opplæring og metodestøtte i familieråd",
                en="gives training and support of method in family group conferences",
            ),
        ),
        hjemmel=(
            BVL_2021.paragraf("16-3", ledd=4),
            _ASSESSMENT,
            TJENESTEKATALOG.section(kapittel("6")),
            TJENESTEKATALOG.section(kapittel("6.3")),
        ),
    ),
)
