"""Requirements on participation: the child, its parents, its network."""

import datetime as dt
from functools import partial

from grunnmodell.findings import Severity
from grunnmodell.katalog import BornByStart, Exists, Krav, TookPart
from grunnmodell.law import Norm, Validity, heading, kapittel
from grunnmodell.law.statutes import (
    BVL_1992,
    BVL_2021,
    GRUNNMODELL,
    MEDVIRKNINGSFORSKRIFTEN,
    TJENESTEKATALOG,
)
from grunnmodell.national.texts import SERVICE
from grunnmodell.text import Text

__all__ = ["KRAV"]

_FROM_INVESTIGATION = ("undersokelse", "oppstart", "gjennomforing", "avslutning")
_participation = partial(
    Krav,
    id="MED-001",
    title=Text(
        nb="Barnet medvirker i hver fase",
        nn="Barnet medverkar i kvar fase",
        en="The child takes part in every phase",
    ),
    message=Text(
        nb="ingenting viser at barnet har medvirket i fasen {fase}, eller hvorfor ikke",
        nn="ingenting viser at barnet har medverka i fasen {fase}, eller kvifor ikkje",
        en="nothing shows that the child took part in the phase {fase}, or why not",
    ),
    why=Text(
        nb="barnet har rett til å bli hørt hele veien, og hjelpen treffer bedre når det skjer",
        nn="barnet har rett til å bli høyrt heile vegen, og hjelpa treffer betre når det skjer",
        en="the child has a right to be heard all the way, and help fits better when that is done",
    ),
    mend=Text(
        nb="registrer «barnets_medvirkning» på en hendelse i fasen, eller der at grunnen til at "
        "barnet ikke medvirket, er dokumentert («grunn»)",
        nn="registrer «barnets_medvirkning» på ei hending i fasen, eller der at grunnen til at "
        "barnet ikkje medverka, er dokumentert («grunn»)",
        en='record "barnets_medvirkning" on an event of the phase, or there that the reason why '
        'the child took no part is documented ("grunn")',
    ),
    norm=Norm.SKAL,
    modeller=("hjelpetiltak",),
    faser=_FROM_INVESTIGATION,
    form=TookPart("barn"),
    actor=SERVICE,
    needs=("undersokelser", "vedtak", "tiltak", "tiltaksplaner", "hendelser"),
    docs="Sees that participation is recorded in each phase, in a talk, a meeting or an "
    "evaluation. It cannot see whether the child was truly heard.",
)

KRAV = (
    _participation(
        hjemmel=(BVL_1992.paragraf("6-3"),),
        validity=Validity(None, dt.date(2023, 1, 1)),
    ),
    _participation(
        hjemmel=(BVL_2021.paragraf("1-4"),),
        validity=Validity(dt.date(2023, 1, 1), dt.date(2024, 1, 1)),
    ),
    _participation(
        hjemmel=(
            BVL_2021.paragraf("1-4"),
            MEDVIRKNINGSFORSKRIFTEN.paragraf("3"),
            MEDVIRKNINGSFORSKRIFTEN.paragraf("6"),
        ),
        validity=Validity(dt.date(2024, 1, 1)),
    ),
    Krav(
        id="MED-002",
        title=Text(
            nb="Foreldrene medvirker i hver fase",
            nn="Foreldra medverkar i kvar fase",
            en="The parents take part in every phase",
        ),
        message=Text(
            nb="ingenting viser at foreldrene har medvirket i fasen {fase}, eller hvorfor ikke",
            nn="ingenting viser at foreldra har medverka i fasen {fase}, eller kvifor ikkje",
            en="nothing shows that the parents took part in the phase {fase}, or why not",
        ),
        why=Text(
            nb="foreldre som er med hele veien, kan lettere endre det som må endres",
            nn="foreldre som er med heile vegen, kan lettare endre det som må endrast",
            en="parents who take part all the way can more easily change what has to change",
        ),
        mend=Text(
            nb="registrer «foreldres_medvirkning» på en hendelse i fasen, eller at grunnen til "
            "fraværet er dokumentert («foreldres_fravaer_grunn»)",
            nn="registrer «foreldres_medvirkning» på ei hending i fasen, eller at grunnen til "
            "fråværet er dokumentert («foreldres_fravaer_grunn»)",
            en='record "foreldres_medvirkning" on an event of the phase, or that the reason for '
            'their absence is documented ("foreldres_fravaer_grunn")',
        ),
        hjemmel=(
            BVL_2021.paragraf("1-9", ledd=1),
            TJENESTEKATALOG.section(kapittel("5.6")),
            GRUNNMODELL.section(heading("Øvrige sentrale forutsetninger for deltakelse")),
        ),
        norm=Norm.SKAL,
        # The act says «so far as possible»: that one phase lacks it need be no breach.
        severity=Severity.WARNING,
        validity=BVL_2021.validity,
        modeller=("hjelpetiltak",),
        faser=_FROM_INVESTIGATION,
        form=TookPart("forelder"),
        actor=SERVICE,
        needs=("personer", "undersokelser", "vedtak", "tiltak", "tiltaksplaner", "hendelser"),
        docs="Sees that a parent's participation is recorded in each phase, in an event or an "
        "evaluation, or that the reason for its absence is. It cannot see whether it was real.",
    ),
    Krav(
        id="MED-003",
        title=Text(
            nb="Barnet er informert om tillitsperson",
            nn="Barnet er informert om tillitsperson",
            en="The child is told of the person of trust",
        ),
        message=Text(
            nb="ingenting viser at barnet er informert om muligheten til å ha en tillitsperson før "
            "fasen {fase} var over",
            nn="ingenting viser at barnet er informert om høvet til å ha ein tillitsperson før "
            "fasen {fase} var over",
            en="nothing shows that the child was told of the possibility to have a person of "
            "trust before the phase {fase} was over",
        ),
        why=Text(
            nb="barnet kan ikke be om en tillitsperson når det ikke vet at det går an",
            nn="barnet kan ikkje be om ein tillitsperson når det ikkje veit at det går an",
            en="the child cannot ask for a person of trust when it does not know that it may",
        ),
        mend=Text(
            nb="informer barnet, og registrer dagen i «tillitsperson: informert» og om barnet "
            "ønsker en i «onsket»",
            nn="informer barnet, og registrer dagen i «tillitsperson: informert» og om barnet "
            "ønskjer ein i «onsket»",
            en='tell the child, and record the day in "tillitsperson: informert" and whether the '
            'child wants one in "onsket"',
        ),
        hjemmel=(
            MEDVIRKNINGSFORSKRIFTEN.paragraf("7", ledd=1),
            BVL_2021.paragraf("1-4", ledd=3),
        ),
        norm=Norm.SKAL,
        # No age is set, and an infant cannot be told: that it lacks need be no breach.
        severity=Severity.WARNING,
        validity=MEDVIRKNINGSFORSKRIFTEN.validity,
        modeller=("hjelpetiltak",),
        faser=("undersokelse",),
        form=Exists(("tillitsperson.informert", "tillitsperson.onsket"), answered=True),
        when=(BornByStart(),),
        actor=SERVICE,
        needs=("barn", "tillitsperson", "undersokelser"),
        docs="The regulation asks for it as early as possible: by the end of the investigation is "
        "the latest that we let pass. Sees the day and the child's wish, not what was said.",
    ),
    Krav(
        id="MED-004",
        title=Text(
            nb="Det er vurdert å involvere familie og nettverk",
            nn="Det er vurdert å involvere familie og nettverk",
            en="Involving family and network has been assessed",
        ),
        message=Text(
            nb="ingenting viser at det ble vurdert å involvere familie og nettverk før fasen "
            "{fase} "
            "var over",
            nn="ingenting viser at det vart vurdert å involvere familie og nettverk før fasen "
            "{fase} var over",
            en="nothing shows that involving family and network was assessed before the phase "
            "{fase} was over",
        ),
        why=Text(
            nb="familie og nettverk kan gi hjelp som varer lenger enn tiltakene",
            nn="familie og nettverk kan gi hjelp som varer lenger enn tiltaka",
            en="family and network can give help that lasts longer than the measures",
        ),
        mend=Text(
            nb="vurder det, og registrer dagen i «nettverksvurderinger»",
            nn="vurder det, og registrer dagen i «nettverksvurderinger»",
            en='assess it, and record the day in "nettverksvurderinger"',
        ),
        hjemmel=(
            BVL_2021.paragraf("1-9", ledd=2),
            TJENESTEKATALOG.section(kapittel("6.3")),
        ),
        norm=Norm.SKAL,
        # The act asks the service to make room for it, not to write an assessment of it down.
        severity=Severity.WARNING,
        validity=BVL_2021.validity,
        modeller=("hjelpetiltak",),
        faser=("undersokelse",),
        form=Exists(("nettverksvurderinger.dato",)),
        actor=SERVICE,
        needs=("undersokelser", "nettverksvurderinger"),
        docs="The catalogue recommends a family council in all parts of the work. Sees *that* an "
        "assessment is recorded, not whether it was right.",
    ),
)
