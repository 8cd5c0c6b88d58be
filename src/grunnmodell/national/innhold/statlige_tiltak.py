"""Kinds of measures the state offers: for serious behaviour difficulties, and at centres.

The need areas are read out of what the source names, such as school, friends and neighbourhood
for MST; those of an assessment at a centre are ours.
"""

import datetime as dt
from functools import partial

from attrs import evolve

from grunnmodell.katalog import Tilbyder, Tiltakstype
from grunnmodell.law import Validity, heading
from grunnmodell.law.statutes import BVL_2021, STANDARDFORLOP
from grunnmodell.national.innhold.tiltaksgrunnlag import KOMMUNALE, SSB_TILTAK, katalogen
from grunnmodell.text import Text

__all__ = ["STATLIGE_TILTAK"]

_OSLO = "0301"
# Chapter 6: the municipality applies, not all measures are offered everywhere, and Oslo gets none.
_fra_staten = partial(Tilbyder, ikke_i=(_OSLO,), henvisning=True)
# Oslo is itself responsible for a sufficient selection in its districts.
_OSLOS_EGNE = tuple(evolve(own, bare_i=(_OSLO,)) for own in KOMMUNALE)
_bufetat = partial(_fra_staten, virksomhet="bufetat", hele_landet=False)
_SPECIALISED = (
    BVL_2021.paragraf("16-3", ledd=4, bokstav="c"),
    BVL_2021.paragraf("16-6"),
    SSB_TILTAK,
)
# Chapter 6.1.2: Bufetat through 2023, then the municipalities themselves, in any of the ways of
# chapter 5.3.
_UNTIL_2024 = Validity(None, dt.date(2024, 1, 1))
# Services had therapists of their own before 2024 too (grants text: experience with PMTO).
_PMTO_PROVIDERS = (_bufetat(validity=_UNTIL_2024), *KOMMUNALE)
# The standardised course: basic care and protection, sensitivity, care that supports development.
_sentertiltak = partial(
    Tiltakstype,
    egne=("behov",),
    alder_til=6,
    behov=("2.1", "2.2", "2.3", "2.4"),
    tilbydere=(
        _fra_staten(virksomhet="senter"),
        _fra_staten(virksomhet="bufetat"),
        *_OSLOS_EGNE,
        Tilbyder(virksomhet="senter", bare_i=(_OSLO,)),
    ),
)
_AGES_OF_YOUTH = Text(
    nb="kilden skriver «mellom», her lest som til og med 18 år. Oslo får ikke tiltaket av Bufetat "
    "og har selv ansvar for et tilstrekkelig utvalg",
    nn="kjelda skriv «mellom», her lese som til og med 18 år. Oslo får ikkje tiltaket av Bufetat "
    "og har sjølv ansvar for eit tilstrekkeleg utval",
    en='the source says "between", read here as 18 included. Oslo does not get it from Bufetat, '
    "and is itself responsible for a sufficient selection",
)
_OSLO_CENTRES = Text(
    nb="Oslo får ikke sentertilbud av Bufetat og har selv ansvar for egne tilbud",
    nn="Oslo får ikkje sentertilbod av Bufetat og har sjølv ansvar for eigne tilbod",
    en="Oslo gets no centre offer from Bufetat, and is responsible for its own",
)

# Chapter 6 gives no category. Ours: MST and FFT may keep a youth from moving out and work on
# several sides at once (5.4.4); PMTO trains parents (5.4.1).
STATLIGE_TILTAK: tuple[Tiltakstype, ...] = (
    Tiltakstype(
        kode="mst",
        egne=("behov",),
        kategori="samtidige-og-omfattende",
        navn=Text(
            nb="multisystemisk terapi (MST)",
            nn="multisystemisk terapi (MST)",
            en="multisystemic therapy (MST)",
        ),
        hjemmel=(*katalogen("6", "6.1"), *_SPECIALISED),
        beskrivelse=Text(
            nb="behandling for familier med ungdom som har alvorlige vansker i familien, på skolen "
            "og i nærmiljøet, som aggresjon, rus og skolefravær",
            nn="behandling for familiar med ungdom som har alvorlege vanskar i familien, på skulen "
            "og i nærmiljøet, som aggresjon, rus og skulefråvær",
            en="treatment for families with youth in serious difficulty at home, at school and in "
            "the neighbourhood, such as aggression, substance use and absence from school",
        ),
        formal=(
            Text(
                nb="sterkere samhold og omsorg i familien",
                nn="sterkare samhald og omsorg i familien",
                en="a closer and more caring family",
            ),
            Text(
                nb="en tryggere måte å oppdra på",
                nn="ein tryggare måte å oppdra på",
                en="a surer way of bringing up the youth",
            ),
            Text(
                nb="bedre kontakt med nettverk, skole, fritid og offentlige tjenester",
                nn="betre kontakt med nettverk, skule, fritid og offentlege tenester",
                en="better contact with network, school, leisure and public services",
            ),
            Text(
                nb="trivsel og bedre resultater på skole eller jobb",
                nn="trivsel og betre resultat på skule eller jobb",
                en="well-being and better results at school or work",
            ),
            Text(
                nb="venner og fritidsaktiviteter som gjør godt, ikke miljøer som trekker ned",
                nn="venner og fritidsaktivitetar som gjer godt, ikkje miljø som dreg ned",
                en="friends and activities that do good, not circles that drag down",
            ),
            Text(
                nb="en familie som løser senere problemer selv",
                nn="ein familie som løyser seinare problem sjølv",
                en="a family that solves later problems itself",
            ),
        ),
        alder_fra=12,
        alder_til=18,
        behov=("1.2", "1.3", "1.4", "2.3", "3.1", "3.3"),
        tilbydere=(_bufetat(), *_OSLOS_EGNE),
        ssb="3.1",
        merknad=_AGES_OF_YOUTH,
    ),
    Tiltakstype(
        kode="fft",
        egne=("behov",),
        kategori="samtidige-og-omfattende",
        navn=Text(
            nb="funksjonell familieterapi (FFT)",
            nn="funksjonell familieterapi (FFT)",
            en="functional family therapy (FFT)",
        ),
        hjemmel=(*katalogen("6", "6.1.1"), *_SPECIALISED),
        beskrivelse=Text(
            nb="behandling for familier med ungdom i alvorlige vansker, der samspillet mellom alle "
            "i familien er det som skal endres",
            nn="behandling for familiar med ungdom i alvorlege vanskar, der samspelet mellom alle "
            "i familien er det som skal endrast",
            en="treatment for families with youth in serious difficulty, where what is to change "
            "is how all in the family act on each other",
        ),
        formal=(
            Text(
                nb="at familien forstår hverandre bedre",
                nn="at familien forstår kvarandre betre",
                en="that the family understand each other better",
            ),
            Text(
                nb="samtaler med håp og løsninger",
                nn="samtalar med håp og løysingar",
                en="talks with hope and solutions",
            ),
            Text(
                nb="bedre kommunikasjon og samarbeid hjemme",
                nn="betre kommunikasjon og samarbeid heime",
                en="better communication and cooperation at home",
            ),
            Text(
                nb="en familie som løser senere problemer selv",
                nn="ein familie som løyser seinare problem sjølv",
                en="a family that solves later problems itself",
            ),
            Text(
                nb="at familien bruker støtten i nærmiljø og nettverk",
                nn="at familien bruker støtta i nærmiljø og nettverk",
                en="that the family uses the support in neighbourhood and network",
            ),
        ),
        alder_fra=11,
        alder_til=18,
        behov=("1.2", "1.3", "1.4", "3.1", "3.3"),
        tilbydere=(_bufetat(), *_OSLOS_EGNE),
        ssb="3.3",
        merknad=_AGES_OF_YOUTH,
    ),
    Tiltakstype(
        kode="pmto",
        egne=("behov",),
        kategori="foreldrenes-omsorg",
        navn=Text.same("PMTO (Parent Management Training Oregon)"),
        hjemmel=(*katalogen("6", "6.1.2"), *_SPECIALISED),
        beskrivelse=Text(
            nb="foreldretrening for familier med yngre barn som har atferdsvansker, der samspillet "
            "har vært gjensidig negativt i minst et halvt år",
            nn="foreldretrening for familiar med yngre barn som har åtferdsvanskar, der samspelet "
            "har vore gjensidig negativt i minst eit halvt år",
            en="parent training for families with younger children with behaviour difficulties, "
            "where parents and child have been negative to each other for half a year or more",
        ),
        formal=(
            Text(
                nb="foreldre som oppmuntrer når barnet øver på noe nytt eller følger reglene",
                nn="foreldre som oppmuntrar når barnet øver på noko nytt eller følgjer reglane",
                en="parents who encourage the child when it learns and when it keeps the rules",
            ),
            Text(
                nb="klare regler som følges opp, med milde konsekvenser",
                nn="klare reglar som blir følgde opp, med milde konsekvensar",
                en="clear rules that are kept up, with mild consequences",
            ),
            Text(
                nb="foreldre som styrer sine egne negative følelser",
                nn="foreldre som styrer sine eigne negative kjensler",
                en="parents who master their own negative feelings",
            ),
            Text(
                nb="aktiviteter hjemme og ute som er bra for barnet",
                nn="aktivitetar heime og ute som er bra for barnet",
                en="activities at home and outside that are good for the child",
            ),
        ),
        alder_fra=3,
        alder_til=12,
        behov=("1.3", "1.4", "2.2", "2.3"),
        tilbydere=_PMTO_PROVIDERS,
        ssb="3.2",
        merknad=Text(
            nb="kapittel 6 sier 2–12 år, kapittel 6.1.2 sier 3–12 år; her brukes 3–12, så et barn "
            "på 2 år kan være innenfor. Oslo fikk ikke tiltaket av Bufetat",
            nn="kapittel 6 seier 2–12 år, kapittel 6.1.2 seier 3–12 år; her blir 3–12 brukt, så "
            "eit barn på 2 år kan vere innanfor. Oslo fekk ikkje tiltaket av Bufetat",
            en="chapter 6 says 2–12, chapter 6.1.2 says 3–12; 3–12 is used here, so a child of 2 "
            "may be within. Oslo did not get it from Bufetat",
        ),
    ),
    _sentertiltak(
        kode="utredning-i-senter",
        kategori="utredning",
        navn=Text(
            nb="utredning i senter for foreldre og barn",
            nn="utgreiing i senter for foreldre og barn",
            en="assessment at a centre for parents and children",
        ),
        hjemmel=(
            *katalogen("6.2"),
            BVL_2021.paragraf("2-3"),
            BVL_2021.paragraf("16-3", ledd=4, bokstav="a"),
            BVL_2021.paragraf("16-6"),
        ),
        beskrivelse=Text(
            nb="gis poliklinisk, hjemme, som døgnopphold eller kombinert; rapporten utfyller "
            "kommunens undersøkelse",
            nn="blir gitt poliklinisk, heime, som døgnopphald eller kombinert; rapporten utfyller "
            "undersøkinga til kommunen",
            en="given as an outpatient, at home, round the clock or combined; the report adds to "
            "the municipality's investigation",
        ),
        formal=(
            Text(
                nb="avklare om omsorgen for et lite barn har alvorlige mangler",
                nn="avklare om omsorga for eit lite barn har alvorlege manglar",
                en="to find out whether the care of a small child has serious shortcomings",
            ),
        ),
        # Not a help measure: Statistics Norway's 3.8 is for those.
        merknad=_OSLO_CENTRES,
    ),
    _sentertiltak(
        kode="hjelpetiltak-i-senter",
        kategori="foreldrenes-omsorg",
        navn=Text(
            nb="hjelpetiltak i senter for foreldre og barn",
            nn="hjelpetiltak i senter for foreldre og barn",
            en="help measure at a centre for parents and children",
        ),
        hjemmel=(
            *katalogen("6.2"),
            STANDARDFORLOP.section(heading("Kravene knyttet standardiserte forløpet")),
            BVL_2021.paragraf("16-3", ledd=4, bokstav="b"),
            BVL_2021.paragraf("16-6"),
            SSB_TILTAK,
        ),
        beskrivelse=Text(
            nb="omsorgsendrende tiltak, først og fremst hjemme; etter utredning, eller uten når "
            "kommunen betaler alt",
            nn="omsorgsendrande tiltak, først og fremst heime; etter utgreiing, eller utan når "
            "kommunen betaler alt",
            en="work to change the care, first of all at home; after an assessment, or without one "
            "when the municipality pays in full",
        ),
        formal=(
            Text(
                nb="grunnleggende omsorg og beskyttelse",
                nn="grunnleggjande omsorg og vern",
                en="basic care and protection",
            ),
            Text(
                nb="foreldre som er lydhøre for barnet og svarer det",
                nn="foreldre som er lydhøyre for barnet og svarer det",
                en="parents who are sensitive and respond to the child",
            ),
            Text(
                nb="omsorg som støtter utviklingen",
                nn="omsorg som støttar utviklinga",
                en="care that supports development",
            ),
        ),
        ssb="3.8",
        merknad=_OSLO_CENTRES,
    ),
)
