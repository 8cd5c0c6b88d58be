"""The meeting templates while the measure goes on."""

from functools import partial

from grunnmodell.katalog import Motemal, Motepunkt
from grunnmodell.law import heading
from grunnmodell.law.statutes import STANDARDFORLOP
from grunnmodell.text import Text

__all__ = ["TILTAKSMALER"]

_template = partial(Motemal, validity=STANDARDFORLOP.validity)

_NEXT_STEP = Motepunkt(
    kode="neste-skritt",
    navn=Text(nb="Hva gjør vi nå?", nn="Kva gjer vi no?", en="What do we do next?"),
)

TILTAKSMALER: tuple[Motemal, ...] = (
    _template(
        kode="oppstartsmøte",
        aktivitet="oppstartsmøte",
        navn=Text(
            nb="mal for oppstartsmøte i et senter",
            nn="mal for oppstartsmøte i eit senter",
            en="template for a start-up meeting at a centre",
        ),
        beskrivelse=Text(
            nb="Familien, barnevernstjenesten og senteret møtes, og tiltaket starter",
            nn="Familien, barnevernstenesta og senteret møtest, og tiltaket startar",
            en="The family, the service and the centre meet, and the measure starts",
        ),
        punkter=(
            Motepunkt(
                kode="senterets-rolle",
                navn=Text(
                    nb="Hva senteret skal gjøre i tiltaket",
                    nn="Kva senteret skal gjere i tiltaket",
                    en="What the centre is to do in the measure",
                ),
            ),
            Motepunkt(
                kode="henvisning-og-mål",
                navn=Text(
                    nb="Henvisningen, og målene for tiltaket",
                    nn="Tilvisinga, og måla for tiltaket",
                    en="The referral, and the goals of the measure",
                ),
            ),
            Motepunkt(
                kode="informasjon",
                navn=Text(
                    nb="Det familien trenger å få vite",
                    nn="Det familien treng å få vite",
                    en="What the family needs to know",
                ),
            ),
            Motepunkt(
                kode="praktisk",
                navn=Text(nb="Praktiske spørsmål", nn="Praktiske spørsmål", en="Practical matters"),
            ),
        ),
        informasjon=(
            Motepunkt(
                kode="klagerett",
                navn=Text(
                    nb="Retten til å klage til statsforvalteren",
                    nn="Retten til å klage til statsforvaltaren",
                    en="The right to complain to the county governor",
                ),
            ),
            Motepunkt(
                kode="innsyn",
                navn=Text(
                    nb="Retten til innsyn", nn="Retten til innsyn", en="The right to see the file"
                ),
            ),
            Motepunkt(
                kode="filming",
                navn=Text(
                    nb="Samtykke til å filme",
                    nn="Samtykke til å filme",
                    en="Consent to filming",
                ),
            ),
            Motepunkt(
                kode="videreformidling",
                navn=Text(
                    nb="Hva senteret forteller videre til barnevernstjenesten",
                    nn="Kva senteret fortel vidare til barnevernstenesta",
                    en="What the centre passes on to the service",
                ),
            ),
            Motepunkt(
                kode="samarbeidsmøter",
                navn=Text(
                    nb="Samarbeidsmøtene som skal holdes",
                    nn="Samarbeidsmøta som skal haldast",
                    en="The cooperation meetings to be held",
                ),
            ),
        ),
        hjemmel=(STANDARDFORLOP.section(heading("Oppstartsmøte")),),
    ),
    _template(
        kode="handlingsplan",
        aktivitet="handlingsplan",
        navn=Text(
            nb="mal for handlingsplan",
            nn="mal for handlingsplan",
            en="template for an action plan",
        ),
        punkter=(
            Motepunkt(
                kode="oppdrag",
                navn=Text(
                    nb="Oppdraget til senteret",
                    nn="Oppdraget til senteret",
                    en="The centre's assignment",
                ),
            ),
            Motepunkt(
                kode="tiltaksplan",
                navn=Text(
                    nb="Tiltaksplanen fra barnevernstjenesten",
                    nn="Tiltaksplanen frå barnevernstenesta",
                    en="The plan of measures from the service",
                ),
            ),
            Motepunkt(
                kode="behov-og-tiltak",
                navn=Text(
                    nb="Hvordan svarer tiltaket på behovene?",
                    nn="Korleis svarer tiltaket på behova?",
                    en="How does the measure answer the needs?",
                ),
            ),
            Motepunkt(
                kode="sammen-med-familien",
                navn=Text(
                    nb="Er planen laget sammen med familien, og gir tiltaket mening for den?",
                    nn="Er planen laga saman med familien, og gir tiltaket meining for han?",
                    en="Was the plan made together with the family, and does the measure make "
                    "sense to them?",
                ),
            ),
        ),
        hjemmel=(STANDARDFORLOP.section(heading("Handlingsplan")),),
    ),
    _template(
        kode="stoppunkt",
        aktivitet="stoppunkt",
        navn=Text(nb="mal for stoppunkt", nn="mal for stoppunkt", en="template for a checkpoint"),
        punkter=(
            Motepunkt(
                kode="handlingsplan",
                navn=Text(
                    nb="Hvilke temaer i handlingsplanen er aktuelle nå?",
                    nn="Kva tema i handlingsplanen er aktuelle no?",
                    en="Which themes of the action plan matter now?",
                ),
            ),
            Motepunkt(
                kode="endringsprosesser",
                navn=Text(
                    nb="Hvordan endrer foreldrene seg?",
                    nn="Korleis endrar foreldra seg?",
                    en="How are the parents changing?",
                ),
                underpunkter=(
                    Motepunkt(
                        kode="motivasjon",
                        navn=Text(
                            nb="Foreldrenes motivasjon",
                            nn="Motivasjonen til foreldra",
                            en="The parents' motivation",
                        ),
                    ),
                    Motepunkt(
                        kode="råd-og-veiledning",
                        navn=Text(
                            nb="Hva slags råd og veiledning foreldrene selv vil ha, og om hva",
                            nn="Kva slags råd og rettleiing foreldra sjølve vil ha, og om kva",
                            en="What kind of advice and guidance the parents themselves want, and "
                            "about what",
                        ),
                    ),
                    Motepunkt(
                        kode="problemforståelse",
                        navn=Text(
                            nb="Teamets vurdering av hvordan foreldrene forstår problemene",
                            nn="Vurderinga teamet gjer av korleis foreldra forstår problema",
                            en="The team's assessment of how the parents understand the problems",
                        ),
                    ),
                    Motepunkt(
                        kode="løsningsforslag",
                        navn=Text(
                            nb="Forslag til løsninger fra foreldrene",
                            nn="Forslag til løysingar frå foreldra",
                            en="Solutions the parents suggest",
                        ),
                    ),
                    Motepunkt(
                        kode="bruk-av-tiltaket",
                        navn=Text(
                            nb="Hvordan foreldrene bruker tiltaket",
                            nn="Korleis foreldra bruker tiltaket",
                            en="How the parents make use of the measure",
                        ),
                    ),
                    Motepunkt(
                        kode="teamets-påvirkning",
                        navn=Text(
                            nb="Hva teamet og senteret har hatt å si for endringen",
                            nn="Kva teamet og senteret har hatt å seie for endringa",
                            en="What the team and the centre have meant for the change",
                        ),
                    ),
                ),
            ),
            Motepunkt(
                kode="virkning",
                navn=Text(
                    nb="Hvordan virker tiltaket for barnet?",
                    nn="Korleis verkar tiltaket for barnet?",
                    en="How does the measure work for the child?",
                ),
                underpunkter=(
                    Motepunkt(
                        kode="mål-og-delmål",
                        navn=Text(
                            nb="Mål og delmål i perioden",
                            nn="Mål og delmål i perioden",
                            en="Goals and sub-goals in the period",
                        ),
                    ),
                    Motepunkt(
                        kode="endringer",
                        navn=Text(
                            nb="Endringer i omsorgen for barnet, til det bedre eller verre",
                            nn="Endringar i omsorga for barnet, til det betre eller verre",
                            en="Changes in the care of the child, for better or worse",
                        ),
                    ),
                    Motepunkt(
                        kode="helhet",
                        navn=Text(
                            nb="Har tiltaket virket, sett under ett?",
                            nn="Har tiltaket verka, sett under eitt?",
                            en="Has the measure worked, taken as a whole?",
                        ),
                    ),
                    Motepunkt(
                        kode="situasjonen-nå",
                        navn=Text(
                            nb="Hvordan har barnet det nå?",
                            nn="Korleis har barnet det no?",
                            en="How is the child doing now?",
                        ),
                    ),
                ),
            ),
            Motepunkt(
                kode="medvirkning",
                navn=Text(
                    nb="Hvordan har barn og foreldre fått medvirke?",
                    nn="Korleis har barn og foreldre fått medverke?",
                    en="How have child and parents been able to take part?",
                ),
            ),
            _NEXT_STEP,
            Motepunkt(
                kode="arena",
                navn=Text(
                    nb="Er arenaen fortsatt den rette?",
                    nn="Er arenaen framleis den rette?",
                    en="Is the setting still the right one?",
                ),
            ),
            # The risk to staff is no part of the child's case and is kept out of its record.
            Motepunkt(
                kode="risiko",
                navn=Text(
                    nb="Risiko for barnet og foreldrene, og for seg: risiko for de ansatte",
                    nn="Risiko for barnet og foreldra, og for seg: risiko for dei tilsette",
                    en="Risk to the child and the parents and, kept apart, risk to the staff",
                ),
            ),
        ),
        avtaler=(
            Motepunkt(
                kode="hvem-gjør-hva",
                navn=Text(
                    nb="Hvem gjør hva til neste stoppunkt?",
                    nn="Kven gjer kva til neste stoppunkt?",
                    en="Who does what till the next checkpoint?",
                ),
                underpunkter=(
                    Motepunkt(
                        kode="rapport",
                        navn=Text(
                            nb="Hva skal inn i rapporten nå, og hvem skriver det?",
                            nn="Kva skal inn i rapporten no, og kven skriv det?",
                            en="What goes into the report now, and who writes it?",
                        ),
                    ),
                    Motepunkt(
                        kode="orientere-familien",
                        navn=Text(
                            nb="Hva skal familien få vite i samarbeidsmøtet, og fra hvem?",
                            nn="Kva skal familien få vite i samarbeidsmøtet, og frå kven?",
                            en="What is the family to be told in the cooperation meeting, and by "
                            "whom?",
                        ),
                    ),
                ),
            ),
        ),
        tilpasses=True,
        hjemmel=(
            STANDARDFORLOP.section(heading("Stoppunkt")),
            STANDARDFORLOP.section(heading("Trygghet og sikkerhet")),
        ),
    ),
    _template(
        kode="samarbeidsmøte",
        aktivitet="samarbeidsmøte",
        navn=Text(
            nb="mal for samarbeidsmøte",
            nn="mal for samarbeidsmøte",
            en="template for a cooperation meeting",
        ),
        punkter=(
            Motepunkt(
                kode="medvirkning",
                navn=Text(
                    nb="Hva har teamet gjort for at barn og foreldre skal få medvirke?",
                    nn="Kva har teamet gjort for at barn og foreldre skal få medverke?",
                    en="What has the team done to let child and parents take part?",
                ),
            ),
            Motepunkt(
                kode="mål",
                navn=Text(
                    nb="Mål og delmål vi har arbeidet med siden sist",
                    nn="Mål og delmål vi har arbeidd med sidan sist",
                    en="Goals and sub-goals worked on since last time",
                ),
            ),
            Motepunkt(
                kode="barnets-situasjon",
                navn=Text(
                    nb="Teamets vurdering av hvordan barnet har det",
                    nn="Vurderinga teamet gjer av korleis barnet har det",
                    en="The team's assessment of how the child is doing",
                ),
            ),
            Motepunkt(
                kode="endringsprosesser",
                navn=Text(
                    nb="Teamets vurdering av hvordan foreldrene endrer seg",
                    nn="Vurderinga teamet gjer av korleis foreldra endrar seg",
                    en="The team's assessment of how the parents are changing",
                ),
            ),
            _NEXT_STEP,
            Motepunkt(
                kode="handlingsplan",
                navn=Text(
                    nb="Må handlingsplanen endres?",
                    nn="Må handlingsplanen endrast?",
                    en="Does the action plan need changing?",
                ),
            ),
            Motepunkt(
                kode="hyppighet",
                navn=Text(
                    nb="Hvor ofte skal vi møtes framover?",
                    nn="Kor ofte skal vi møtast framover?",
                    en="How often are we to meet from now on?",
                ),
            ),
        ),
        tilpasses=True,
        hjemmel=(
            STANDARDFORLOP.section(heading("Samarbeidsmøter med familien og barnevernstjenesten")),
        ),
    ),
)
