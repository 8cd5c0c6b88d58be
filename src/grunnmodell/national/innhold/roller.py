"""The roles somebody may have in a course."""

from grunnmodell.katalog import Rolle
from grunnmodell.law import heading, kapittel
from grunnmodell.law.statutes import (
    BVL_2021,
    FVL_1967,
    GRUNNMODELL,
    GRUNNMODELLPROSJEKTET,
    MEDVIRKNINGSFORSKRIFTEN,
    STANDARDFORLOP,
    TJENESTEKATALOG,
    TOLKELOVEN,
)
from grunnmodell.national.innhold.roller_senter import SENTERROLLER
from grunnmodell.text import Text

__all__ = ["ROLLER"]

_MODEL = GRUNNMODELLPROSJEKTET.section(heading("Grunnmodell for hjelpetiltak"))
_TRIAL = GRUNNMODELL.section(heading("Øvrige sentrale forutsetninger for deltakelse"))

# The sources write «kontaktpersoner/saksbehandlere» as one: they have the same tasks.
_FOLLOW_UP = (
    Text(
        nb="bruker grunnmodellen i møte med barn, ungdom og familier",
        nn="bruker grunnmodellen i møte med barn, ungdom og familiar",
        en="uses the base model together with children, youth and families",
    ),
    Text(
        nb="er selv med på å gjennomføre og følge opp tiltakene",
        nn="er sjølv med på å gjennomføre og følgje opp tiltaka",
        en="takes an active part in carrying out and following up the measures",
    ),
)
_TRAINING = Text(
    nb="får full opplæring i grunnmodellen og en arbeidssituasjon som gir rom for den, når "
    "tjenesten prøver den ut",
    nn="får full opplæring i grunnmodellen og ein arbeidssituasjon som gir rom for han, når "
    "tenesta prøver han ut",
    en="gets full training in the base model and time to work by it where the service tries it out",
)

_FAMILIEN = (
    Rolle(
        kode="barn",
        navn=Text(nb="barn", nn="barn", en="child"),
        beskrivelse=Text(
            nb="Barnet saken gjelder, også ungdommen som får ettervern",
            nn="Barnet saka gjeld, også ungdommen som får ettervern",
            en="The child of the case, and the youth who gets help after 18",
        ),
        oppgaver=(
            Text(
                nb="medvirker i alt som gjelder barnet selv",
                nn="medverkar i alt som gjeld barnet sjølv",
                en="takes part in everything that concerns the child",
            ),
            Text(
                nb="er part i saken fra fylte 15 år, og i noen saker uansett alder",
                nn="er part i saka frå fylte 15 år, og i nokre saker uansett alder",
                en="is a party from the age of 15, and in some cases at any age",
            ),
        ),
        hjemmel=(
            BVL_2021.paragraf("1-4"),
            BVL_2021.paragraf("12-3"),
            TJENESTEKATALOG.section(kapittel("5.6")),
        ),
    ),
    Rolle(
        kode="forelder",
        navn=Text(nb="forelder", nn="forelder", en="parent"),
        beskrivelse=Text(
            nb="Forelder til barnet, med eller uten foreldreansvar",
            nn="Forelder til barnet, med eller utan foreldreansvar",
            en="Parent of the child, with parental responsibility or without",
        ),
        oppgaver=(
            Text(
                nb="medvirker gjennom hele forløpet, i samtaler og annet arbeid",
                nn="medverkar gjennom heile forløpet, i samtalar og anna arbeid",
                en="takes part all through the course, in talks and other work",
            ),
            Text(
                nb="får informasjon om alle vedtak når forelderen har foreldreansvar",
                nn="får informasjon om alle vedtak når forelderen har foreldreansvar",
                en="is informed of every decision when having parental responsibility",
            ),
            Text(
                nb="sier sitt om arbeidet i senteret og om behovet for mer støtte",
                nn="seier sitt om arbeidet i senteret og om behovet for meir støtte",
                en="gives a view on the work at the centre and on the need for more support",
            ),
        ),
        hjemmel=(
            BVL_2021.paragraf("12-2"),
            TJENESTEKATALOG.section(kapittel("5.6")),
            STANDARDFORLOP.section(heading("Tilbakemeldingsmøte")),
        ),
    ),
    Rolle(
        kode="familie",
        navn=Text(nb="familien", nn="familien", en="the family"),
        beskrivelse=Text(
            nb="Barnet og foreldrene samlet, som deltakere i et møte; i ettervern ungdommen selv",
            nn="Barnet og foreldra samla, som deltakarar i eit møte; i ettervern ungdommen sjølv",
            en="Child and parents as one group in a meeting; the youth in help after 18",
        ),
        oppgaver=(
            Text(
                nb="lager handlingsplanen sammen med teamet ved senteret",
                nn="lagar handlingsplanen saman med teamet ved senteret",
                en="makes the action plan together with the centre's team",
            ),
            Text(
                nb="møter barnevernstjenesten og senteret ved start, underveis og til slutt",
                nn="møter barnevernstenesta og senteret ved start, undervegs og til slutt",
                en="meets the service and the centre at the start, on the way and at the end",
            ),
        ),
        hjemmel=(
            STANDARDFORLOP.section(heading("Oppstartsmøte")),
            STANDARDFORLOP.section(heading("Handlingsplan")),
            STANDARDFORLOP.section(heading("Samarbeidsmøter med familien og barnevernstjenesten")),
            STANDARDFORLOP.section(heading("Tilbakemeldingsmøte")),
        ),
    ),
)

_TJENESTEN = (
    Rolle(
        kode="barnevernstjenesten",
        navn=Text(nb="barnevernstjenesten", nn="barnevernstenesta", en="the child welfare service"),
        virksomhet="barnevernstjenesten",
        beskrivelse=Text(
            nb="Den kommunale tjenesten som har saken, som deltaker i et møte",
            nn="Den kommunale tenesta som har saka, som deltakar i eit møte",
            en="The municipal service that has the case, as one side in a meeting",
        ),
        oppgaver=(
            Text(
                nb="eier endringsarbeidet og oppfølgingen, også når andre gir tiltaket",
                nn="eig endringsarbeidet og oppfølginga, også når andre gir tiltaket",
                en="owns the work for change and the follow-up, also when others give the measure",
            ),
            Text(
                nb="følger nøye med på hvordan det går, og vurderer tiltaket som helhet",
                nn="følgjer nøye med på korleis det går, og vurderer tiltaket som heilskap",
                en="watches closely how things go, and assesses the measure as a whole",
            ),
            Text(
                nb="gjennomfører og dokumenterer evalueringen, og kaller inn til evalueringsmøter "
                "utover samarbeidsmøtene",
                nn="gjennomfører og dokumenterer evalueringa, og kallar inn til evalueringsmøte "
                "utover samarbeidsmøta",
                en="carries out and documents the evaluation, and calls evaluation meetings beyond "
                "the cooperation meetings",
            ),
            Text(
                nb="får på plass hjelpen som skal følge etter senteret, i en planlagt overgang",
                nn="får på plass hjelpa som skal følgje etter senteret, i ein planlagd overgang",
                en="sets up the help to follow after the centre, in a planned transition",
            ),
            Text(
                nb="tar imot sluttrapporten og skriver referat fra tilbakemeldingsmøtet",
                nn="tek imot sluttrapporten og skriv referat frå tilbakemeldingsmøtet",
                en="receives the final report and writes the minutes of the feedback meeting",
            ),
        ),
        hjemmel=(
            BVL_2021.paragraf("8-1"),
            BVL_2021.paragraf("15-7", ledd=2),
            _MODEL,
            STANDARDFORLOP.section(heading("Samarbeidsmøter med familien og barnevernstjenesten")),
            STANDARDFORLOP.section(heading("Avslutning av hjelpetiltaket")),
            STANDARDFORLOP.section(heading("Tilbakemeldingsmøte")),
        ),
    ),
    Rolle(
        kode="kontaktperson",
        navn=Text(nb="kontaktperson", nn="kontaktperson", en="contact person"),
        virksomhet="barnevernstjenesten",
        beskrivelse=Text(
            nb="Den i barnevernstjenesten som følger opp barnet og familien",
            nn="Den i barnevernstenesta som følgjer opp barnet og familien",
            en="The one in the service who follows up the child and the family",
        ),
        oppgaver=(*_FOLLOW_UP, _TRAINING),
        hjemmel=(_MODEL, _TRIAL),
    ),
    Rolle(
        kode="saksbehandler",
        navn=Text(nb="saksbehandler", nn="saksbehandlar", en="caseworker"),
        virksomhet="barnevernstjenesten",
        beskrivelse=Text(
            nb="Den i barnevernstjenesten som behandler saken",
            nn="Den i barnevernstenesta som behandlar saka",
            en="The one in the service who handles the case",
        ),
        oppgaver=(*_FOLLOW_UP, _TRAINING),
        hjemmel=(_MODEL, _TRIAL),
    ),
    # Belongs to the service where grunnmodellen is tried out; elsewhere somebody else may be the
    # employer, so the catalogue names none.
    Rolle(
        kode="tiltaksarbeider",
        navn=Text(nb="tiltaksarbeider", nn="tiltaksarbeidar", en="measures worker"),
        beskrivelse=Text(
            nb="Utfører tiltak; ansatt i barnevernstjenesten når grunnmodellen prøves ut",
            nn="Utfører tiltak; tilsett i barnevernstenesta når grunnmodellen blir prøvd ut",
            en="Carries out measures; employed in the service where the model is tried out",
        ),
        oppgaver=(_FOLLOW_UP[0],),
        hjemmel=(_MODEL, _TRIAL),
    ),
    Rolle(
        kode="tiltaksperson",
        navn=Text(nb="tiltaksperson", nn="tiltaksperson", en="measures person"),
        beskrivelse=Text(
            nb="Arbeider med tiltak; fra barnevernstjenesten når grunnmodellen prøves ut",
            nn="Arbeider med tiltak; frå barnevernstenesta når grunnmodellen blir prøvd ut",
            en="Works with measures; from the service where the model is tried out",
        ),
        oppgaver=(_TRAINING,),
        hjemmel=(_TRIAL,),
    ),
)

_RUNDT_SAKEN = (
    Rolle(
        kode="statsforvalter",
        navn=Text(nb="statsforvalteren", nn="statsforvaltaren", en="the county governor"),
        beskrivelse=Text(
            nb="Statens klageinstans og tilsyn i fylket",
            nn="Klageinstansen og tilsynet til staten i fylket",
            en="The state's body for complaints and supervision in the county",
        ),
        oppgaver=(
            Text(
                nb="behandler klager på barnevernstjenestens vedtak",
                nn="behandlar klager på vedtaka til barnevernstenesta",
                en="handles complaints about the service's decisions",
            ),
        ),
        hjemmel=(
            BVL_2021.paragraf("12-9"),
            BVL_2021.paragraf("16-7"),
            STANDARDFORLOP.section(heading("Oppstartsmøte")),
        ),
    ),
    Rolle(
        kode="nemnda",
        navn=Text(
            nb="barneverns- og helsenemnda", nn="barneverns- og helsenemnda", en="the tribunal"
        ),
        beskrivelse=Text(
            nb="Uavhengig organ som avgjør saker om tvang",
            nn="Uavhengig organ som avgjer saker om tvang",
            en="Independent body that decides cases of compulsion",
        ),
        oppgaver=(
            Text(
                nb="kan pålegge hjelpetiltak når de private partene ikke samtykker",
                nn="kan påleggje hjelpetiltak når dei private partane ikkje samtykkjer",
                en="may order help measures where the private parties do not consent",
            ),
        ),
        hjemmel=(BVL_2021.paragraf("3-4"), BVL_2021.paragraf("14-1", ledd=1)),
    ),
    Rolle(
        kode="tillitsperson",
        navn=Text(nb="tillitsperson", nn="tillitsperson", en="person of trust"),
        beskrivelse=Text(
            nb="Myndig person som barnet har særlig tillit til og selv velger; aldri en forelder",
            nn="Myndig person som barnet har særleg tillit til og sjølv vel; aldri ein forelder",
            en="An adult the child trusts in particular and chooses itself; never a parent",
        ),
        oppgaver=(
            Text(
                nb="er med barnet i møter med barnevernet, til trygghet og støtte",
                nn="er med barnet i møte med barnevernet, til tryggleik og støtte",
                en="goes with the child to meetings with child welfare, as comfort and support",
            ),
            Text(
                nb="hjelper barnets syn fram uten å legge til sitt eget",
                nn="hjelper synet til barnet fram utan å leggje til sitt eige",
                en="helps the child's view come forward and adds none of their own",
            ),
        ),
        hjemmel=(
            BVL_2021.paragraf("1-4", ledd=3),
            MEDVIRKNINGSFORSKRIFTEN.paragraf("7"),
            MEDVIRKNINGSFORSKRIFTEN.paragraf("8"),
            MEDVIRKNINGSFORSKRIFTEN.paragraf("9"),
        ),
    ),
    Rolle(
        kode="talsperson",
        navn=Text(nb="talsperson", nn="talsperson", en="spokesperson"),
        beskrivelse=Text(
            nb="Den som nemnda oppnevner for å høre barnet",
            nn="Den som nemnda nemner opp for å høyre barnet",
            en="The one the tribunal appoints to hear the child",
        ),
        oppgaver=(
            Text(
                nb="innhenter barnets mening og formidler den til nemnda og partene",
                nn="hentar inn meininga til barnet og formidlar ho til nemnda og partane",
                en="asks for the child's view and gives it to the tribunal and the parties",
            ),
        ),
        hjemmel=(BVL_2021.paragraf("14-13", ledd=1), MEDVIRKNINGSFORSKRIFTEN.paragraf("15")),
    ),
    Rolle(
        kode="verge",
        navn=Text(nb="verge", nn="verje", en="guardian"),
        beskrivelse=Text(
            nb="Den som representerer en part som ikke er myndig eller har verge",
            nn="Den som representerer ein part som ikkje er myndig eller har verje",
            en="One who represents a party who is not of age or is under guardianship",
        ),
        hjemmel=(FVL_1967.paragraf("11 d", ledd=1),),
    ),
    Rolle(
        kode="fullmektig",
        navn=Text(nb="fullmektig", nn="fullmektig", en="representative"),
        beskrivelse=Text(
            nb="Advokat eller annen som en part har valgt til å bistå seg",
            nn="Advokat eller annan som ein part har valt til å hjelpe seg",
            en="A lawyer or somebody else a party has chosen as help",
        ),
        oppgaver=(
            Text(
                nb="bistår parten på alle trinn av saken, også i møter",
                nn="hjelper parten på alle steg av saka, også i møte",
                en="assists the party at every stage of the case, in meetings too",
            ),
        ),
        hjemmel=(FVL_1967.paragraf("12"),),
    ),
    Rolle(
        kode="tolk",
        navn=Text(nb="tolk", nn="tolk", en="interpreter"),
        beskrivelse=Text(
            nb="Tolker mellom norsk og et annet språk; som hovedregel aldri et barn",
            nn="Tolkar mellom norsk og eit anna språk; som hovudregel aldri eit barn",
            en="Interprets between Norwegian and another language; as a rule never a child",
        ),
        oppgaver=(
            Text(
                nb="tolker når rettssikkerheten eller forsvarlig hjelp krever det",
                nn="tolkar når rettstryggleiken eller forsvarleg hjelp krev det",
                en="interprets where due process or sound help calls for it",
            ),
        ),
        hjemmel=(TOLKELOVEN.paragraf("4"), TOLKELOVEN.paragraf("6", ledd=1)),
    ),
    Rolle(
        kode="barnekoordinator",
        navn=Text(nb="barnekoordinator", nn="barnekoordinator", en="child coordinator"),
        beskrivelse=Text(
            nb="Koordinator oppnevnt etter helse- og omsorgstjenesteloven § 7-2 a",
            nn="Koordinator oppnemnd etter helse- og omsorgstenestelova § 7-2 a",
            en="Coordinator appointed under the Health and Care Services Act § 7-2 a",
        ),
        oppgaver=(
            Text(
                nb="sørger for at tjenestene til barnet er samordnet",
                nn="syter for at tenestene til barnet er samordna",
                en="sees to it that the services for the child are coordinated",
            ),
        ),
        hjemmel=(BVL_2021.paragraf("15-8", ledd=2), TJENESTEKATALOG.section(kapittel("4"))),
    ),
    Rolle(
        kode="kompetansesenter",
        navn=Text(nb="kompetansesenter", nn="kompetansesenter", en="competence centre"),
        beskrivelse=Text(
            nb="Senter som støtter barnevernstjenester i å ta grunnmodellen i bruk",
            nn="Senter som støttar barnevernstenester i å ta grunnmodellen i bruk",
            en="A centre that supports services in taking up the base model",
        ),
        oppgaver=(
            Text(
                nb="gir opplæring, implementeringsstøtte og kvalitetssikring",
                nn="gir opplæring, implementeringsstøtte og kvalitetssikring",
                en="gives training, support for implementation and quality assurance",
            ),
            Text(
                nb="avtaler med tjenestene, i dialog med Bufdir, hvilke saker modellen passer for",
                nn="avtalar med tenestene, i dialog med Bufdir, kva saker modellen passar for",
                en="agrees with the services, in dialogue with Bufdir, which cases the model fits",
            ),
        ),
        hjemmel=(GRUNNMODELL.section(heading("Om tilskuddsordningen")),),
    ),
)

ROLLER: tuple[Rolle, ...] = (*_FAMILIEN, *_TJENESTEN, *SENTERROLLER, *_RUNDT_SAKEN)
