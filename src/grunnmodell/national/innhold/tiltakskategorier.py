"""The categories of measures, as the catalogue of help measures divides them."""

from grunnmodell.katalog import Tiltakskategori
from grunnmodell.law import kapittel
from grunnmodell.law.statutes import BVL_2021, OURS, TJENESTEKATALOG
from grunnmodell.text import Text

__all__ = ["TILTAKSKATEGORIER"]

TILTAKSKATEGORIER: tuple[Tiltakskategori, ...] = (
    Tiltakskategori(
        kode="foreldrenes-omsorg",
        navn=Text(
            nb="tiltak for å styrke foreldrenes omsorg",
            nn="tiltak for å styrkje omsorga til foreldra",
            en="measures to strengthen the parents' care",
        ),
        hjemmel=(TJENESTEKATALOG.section(kapittel("5.4.1")),),
        formal=(
            Text(
                nb="bedre omsorg for barnet gjennom bedre relasjoner i familien",
                nn="betre omsorg for barnet gjennom betre relasjonar i familien",
                en="better care for the child through better relations in the family",
            ),
            Text(
                nb="mindre omsorgssvikt, vold og overgrep",
                nn="mindre omsorgssvikt, vald og overgrep",
                en="less neglect, violence and abuse",
            ),
            Text(
                nb="tryggere foreldre som er mindre belastet",
                nn="tryggare foreldre med mindre belastning",
                en="parents who are more confident and under less strain",
            ),
        ),
    ),
    Tiltakskategori(
        kode="barns-utvikling",
        navn=Text(
            nb="tiltak som styrker barns utvikling",
            nn="tiltak som styrkjer utviklinga til barn",
            en="measures that strengthen children's development",
        ),
        hjemmel=(TJENESTEKATALOG.section(kapittel("5.4.2")),),
        formal=(
            Text(
                nb="at krevende omsorgsforhold virker mindre inn på barnet",
                nn="at krevjande omsorgsforhold verkar mindre inn på barnet",
                en="that demanding care affects the child less",
            ),
            Text(
                nb="god utvikling og mestring",
                nn="god utvikling og meistring",
                en="sound development and coping",
            ),
            Text(
                nb="at uheldig atferd ikke får feste",
                nn="at uheldig åtferd ikkje får feste",
                en="that harmful behaviour does not take hold",
            ),
            Text(
                nb="utbytte av barnehage, skole, fritid og helsetjenester",
                nn="utbytte av barnehage, skule, fritid og helsetenester",
                en="benefit from kindergarten, school, leisure and health services",
            ),
        ),
    ),
    Tiltakskategori(
        kode="familie-nettverk-og-miljø",
        navn=Text(
            nb="tiltak som styrker barnets familie, nettverk og miljø",
            nn="tiltak som styrkjer familien, nettverket og miljøet til barnet",
            en="measures that strengthen the child's family, network and environment",
        ),
        hjemmel=(TJENESTEKATALOG.section(kapittel("5.4.3")),),
        formal=(
            Text(
                nb="at vansker ikke vokser",
                nn="at vanskar ikkje veks",
                en="that difficulties do not grow",
            ),
            Text(
                nb="at familien får nytte av hjelpen som finnes i nettverket og nærmiljøet",
                nn="at familien får nytte av hjelpa som finst i nettverket og nærmiljøet",
                en="that the family makes use of the help in its network and neighbourhood",
            ),
            Text(
                nb="avlastning og støtte fra flere voksne",
                nn="avlasting og støtte frå fleire vaksne",
                en="relief and support from more adults",
            ),
        ),
    ),
    Tiltakskategori(
        kode="samtidige-og-omfattende",
        navn=Text(
            nb="samtidige og omfattende tiltak for å forebygge behov for omsorgsovertakelse",
            nn="samtidige og omfattande tiltak for å førebyggje behov for omsorgsovertaking",
            en="simultaneous and extensive measures to prevent the need for a care order",
        ),
        hjemmel=(TJENESTEKATALOG.section(kapittel("5.4.4")),),
        formal=(
            Text(
                nb="god nok hjelp og omsorg hjemme, så omsorgsovertakelse ikke blir nødvendig",
                nn="god nok hjelp og omsorg heime, så omsorgsovertaking ikkje blir nødvendig",
                en="good enough help and care at home, so that no care order is needed",
            ),
            Text(
                nb="målrettet innsats mot flere problemer på én gang",
                nn="målretta innsats mot fleire problem på éin gong",
                en="targeted work on several problems at once",
            ),
        ),
    ),
    Tiltakskategori(
        kode="ettervern",
        navn=Text(
            nb="ettervern: tiltak for ungdom over 18 år",
            nn="ettervern: tiltak for ungdom over 18 år",
            en="help after 18: measures for young people over 18",
        ),
        hjemmel=(TJENESTEKATALOG.section(kapittel("5.5")), BVL_2021.paragraf("3-6")),
        beskrivelse=Text(
            nb="også tiltak i de andre kategoriene kan gis etter 18 år, inntil fylte 25",
            nn="også tiltak i dei andre kategoriane kan givast etter 18 år, inntil fylte 25",
            en="measures of the other categories may be given after 18 too, up to the 25th "
            "birthday",
        ),
        formal=(
            Text(
                nb="en støttet overgang til selvstendig voksenliv",
                nn="ein støtta overgang til sjølvstendig vaksenliv",
                en="a supported transition to independent adult life",
            ),
            Text(
                nb="at ungdommen klarer seg selv",
                nn="at ungdommen klarer seg sjølv",
                en="that the young person can manage alone",
            ),
        ),
    ),
    Tiltakskategori(
        kode="utredning",
        navn=Text(nb="utredning", nn="utgreiing", en="assessment"),
        hjemmel=(
            TJENESTEKATALOG.section(kapittel("6.2")),
            BVL_2021.paragraf("16-3", ledd=4, bokstav="a"),
        ),
        formal=(
            Text(
                nb="avklare om omsorgen har alvorlige mangler",
                nn="avklare om omsorga har alvorlege manglar",
                en="to find out whether the care has serious shortcomings",
            ),
            Text(
                nb="vise hva familien trenger, og hvilke tiltak den har nytte av",
                nn="vise kva familien treng, og kva tiltak han har nytte av",
                en="to show what the family needs and which measures would help it",
            ),
        ),
    ),
    # A kind that no catalogue has belongs to none of the others.
    Tiltakskategori(
        kode="uspesifisert",
        navn=Text(nb="uspesifisert", nn="uspesifisert", en="unspecified"),
        hjemmel=(
            OURS.section(
                Text(
                    nb="tiltak utenfor katalogen",
                    nn="tiltak utanfor katalogen",
                    en="measures outside the catalogue",
                )
            ),
        ),
        egen=True,
    ),
)
