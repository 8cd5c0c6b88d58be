"""The templates for the end of the measure: the final report and the last meeting."""

from functools import partial

from grunnmodell.katalog import Motemal, Motepunkt
from grunnmodell.law import heading
from grunnmodell.law.statutes import STANDARDFORLOP
from grunnmodell.text import Text

__all__ = ["AVSLUTNINGSMALER"]

_template = partial(Motemal, validity=STANDARDFORLOP.validity)

AVSLUTNINGSMALER: tuple[Motemal, ...] = (
    _template(
        kode="sluttrapport",
        aktivitet="sluttrapport",
        navn=Text(
            nb="mal for sluttrapport", nn="mal for sluttrapport", en="template for a final report"
        ),
        punkter=(
            Motepunkt(
                kode="endringsarbeid",
                navn=Text(
                    nb="Hva endringsarbeidet har bestått i",
                    nn="Kva endringsarbeidet har gått ut på",
                    en="What the work for change has consisted of",
                ),
            ),
            Motepunkt(
                kode="virkning",
                navn=Text(
                    nb="Hvordan tiltaket har virket",
                    nn="Korleis tiltaket har verka",
                    en="How the measure has worked",
                ),
            ),
            Motepunkt(
                kode="godkjenning",
                navn=Text(
                    nb="Avdelingslederen godkjenner rapporten",
                    nn="Avdelingsleiaren godkjenner rapporten",
                    en="The head of department approves the report",
                ),
            ),
        ),
        hjemmel=(
            STANDARDFORLOP.section(heading("Sluttrapport fra hjelpetiltaket")),
            STANDARDFORLOP.section(heading("Avdelingsleder")),
        ),
    ),
    _template(
        kode="tilbakemeldingsmøte",
        aktivitet="tilbakemeldingsmøte",
        navn=Text(
            nb="mal for tilbakemeldingsmøte",
            nn="mal for tilbakemeldingsmøte",
            en="template for a feedback meeting",
        ),
        punkter=(
            Motepunkt(
                kode="gjennomgang",
                navn=Text(
                    nb="Teamet går gjennom sluttrapporten, åpent og tydelig",
                    nn="Teamet går gjennom sluttrapporten, ope og tydeleg",
                    en="The team goes through the final report, openly and clearly",
                ),
            ),
            Motepunkt(
                kode="overlevering",
                navn=Text(
                    nb="Barnevernstjenesten får sluttrapporten",
                    nn="Barnevernstenesta får sluttrapporten",
                    en="The final report is handed to the service",
                ),
            ),
            Motepunkt(
                kode="foreldrenes-syn",
                navn=Text(
                    nb="Hva synes foreldrene om arbeidet i tiltaket?",
                    nn="Kva synest foreldra om arbeidet i tiltaket?",
                    en="What do the parents think of the work in the measure?",
                ),
            ),
            Motepunkt(
                kode="videre-behov",
                navn=Text(
                    nb="Trenger familien mer støtte?",
                    nn="Treng familien meir støtte?",
                    en="Does the family need more support?",
                ),
            ),
            Motepunkt(
                kode="referat",
                navn=Text(
                    nb="Barnevernstjenesten skriver referat",
                    nn="Barnevernstenesta skriv referat",
                    en="The service writes the minutes",
                ),
            ),
        ),
        hjemmel=(STANDARDFORLOP.section(heading("Tilbakemeldingsmøte")),),
    ),
)
