"""Deadlines that begin with a report of concern or an application."""

from functools import partial

from grunnmodell.dates import Frist, Shift, Unit
from grunnmodell.findings import Severity
from grunnmodell.forlop import Melder, Melding, Soknad, UndersokelseKonklusjon
from grunnmodell.katalog import Absent, Fristregel, NoneOf, OneOf, Present
from grunnmodell.law import Norm
from grunnmodell.law.statutes import (
    BVL_1992,
    BVL_2021,
    FVL_1967,
    SSB_KONTROLLER,
)
from grunnmodell.national.lengths import WEEK
from grunnmodell.national.rules.melding import PUBLIC, SECTION_6_7_A
from grunnmodell.national.texts import SERVICE
from grunnmodell.text import Text

__all__ = ["FRISTREGLER"]

_SSB = SSB_KONTROLLER.section(Text.same("Melding 3"))

_THREE_WEEKS = Frist(3, Unit.WEEKS, Shift.UNSETTLED)

_review = partial(
    Fristregel,
    id="MEL-001",
    faser=("melding",),
    title=Text(
        nb="Meldingen er gjennomgått innen en uke",
        nn="Meldinga er gjennomgått innan ei veke",
        en="The report is reviewed within a week",
    ),
    message=Text(
        nb="meldingen var ikke gjennomgått innen {due}, en uke etter at den kom",
        nn="meldinga var ikkje gjennomgått innan {due}, ei veke etter at ho kom",
        en="the report was not reviewed by {due}, one week after it came",
    ),
    why=Text(
        nb="et barn i fare kan ikke vente på at noen leser meldingen",
        nn="eit barn i fare kan ikkje vente på at nokon les meldinga",
        en="a child in danger cannot wait for somebody to read the report",
    ),
    mend=Text(
        nb="gå gjennom meldingen og registrer «konkludert»; er datoen feil, rett den",
        nn="gå gjennom meldinga og registrer «konkludert»; er datoen feil, rett han",
        en='review the report and record "konkludert"; if the date is wrong, correct it',
    ),
    norm=Norm.SKAL,
    on=Melding,
    start="mottatt",
    done="konkludert",
    actor=SERVICE,
    frist=WEEK,
    docs="The week ends on the same weekday; the day the report came is not counted.",
)
_confirmation = partial(
    Fristregel,
    id="MEL-002",
    faser=("melding",),
    title=Text(
        nb="Melderen har fått bekreftelse innen tre uker",
        nn="Meldaren har fått stadfesting innan tre veker",
        en="The reporter has a confirmation within three weeks",
    ),
    message=Text(
        nb="melderen fikk ikke bekreftelse innen {due}, tre uker etter at meldingen kom",
        nn="meldaren fekk ikkje stadfesting innan {due}, tre veker etter at meldinga kom",
        en="the reporter got no confirmation by {due}, three weeks after the report came",
    ),
    why=Text(
        nb="den som melder, må vite at bekymringen er kommet fram",
        nn="den som melder, må vite at bekymringa er komen fram",
        en="whoever reports has to know that the concern has arrived",
    ),
    mend=Text(
        nb="send bekreftelsen og registrer dagen i «bekreftelse: sendt»; skal den ikke gis, "
        "registrer hvorfor i «bekreftelse: unntak»",
        nn="send stadfestinga og registrer dagen i «bekreftelse: sendt»; skal ho ikkje givast, "
        "registrer kvifor i «bekreftelse: unntak»",
        en='send the confirmation and record the day in "bekreftelse: sendt"; if none is to be '
        'given, record why in "bekreftelse: unntak"',
    ),
    norm=Norm.SKAL,
    on=Melding,
    start="mottatt",
    done="bekreftelse.sendt",
    actor=SERVICE,
    frist=_THREE_WEEKS,
    when=(
        NoneOf("melder", (Melder.ANONYM.value, Melder.BARNEVERNSTJENESTEN.value)),
        Absent("bekreftelse.unntak"),
    ),
    docs="Not asked for an anonymous report or one of the service's own, nor where the reason for "
    "none is recorded: that it is clearly groundless, or other special considerations.",
)
_second_feedback = partial(
    Fristregel,
    id="MEL-003",
    faser=("undersokelse",),
    title=Text(
        nb="Offentlig melder har fått ny tilbakemelding innen tre uker etter undersøkelsen",
        nn="Offentleg meldar har fått ny tilbakemelding innan tre veker etter undersøkinga",
        en="A public reporter has a second feedback within three weeks after the investigation",
    ),
    message=Text(
        nb="melderen fikk ikke ny tilbakemelding innen {due}, tre uker etter at undersøkelsen ble "
        "avsluttet",
        nn="meldaren fekk ikkje ny tilbakemelding innan {due}, tre veker etter at undersøkinga "
        "vart avslutta",
        en="the reporter got no second feedback by {due}, three weeks after the investigation "
        "ended",
    ),
    why=Text(
        nb="skolen eller legen må vite om barnet blir fulgt opp av andre",
        nn="skulen eller legen må vite om barnet blir følgt opp av andre",
        en="the school or the doctor has to know whether others follow the child up",
    ),
    mend=Text(
        nb="gi ny tilbakemelding og registrer dagen i «ny_tilbakemelding: sendt»",
        nn="gi ny tilbakemelding og registrer dagen i «ny_tilbakemelding: sendt»",
        en='give the second feedback and record the day in "ny_tilbakemelding: sendt"',
    ),
    norm=Norm.SKAL,
    on=Melding,
    start="undersokelser[meldinger].avsluttet",
    done="ny_tilbakemelding.sendt",
    actor=SERVICE,
    frist=_THREE_WEEKS,
    when=(
        Present("undersokelser[meldinger]"),
        OneOf("melder", tuple(melder.value for melder in PUBLIC)),
        NoneOf("undersokelser[meldinger].konklusjon", (UndersokelseKonklusjon.FLYTTET.value,)),
    ),
    needs=("undersokelser",),
    pending=True,
    docs="Only for those who report for a public body or in a profession, and only where an "
    "investigation was made. One that went with the child to another municipality has not ended "
    "by § 2-5.",
)
_CONFIRM_WORDS = (
    "Når barnevernstjenesten har mottatt en bekymringsmelding, skal den innen tre uker bekrefte at "
    "bekymringsmeldingen er mottatt."
)

FRISTREGLER = (
    _review(
        hjemmel=(BVL_1992.paragraf("4-2"), _SSB),
        validity=BVL_1992.validity,
        ordlyd="Barneverntjenesten skal snarest, og senest innen en uke, gjennomgå innkomne "
        "meldinger og vurdere om meldingen skal følges opp med undersøkelser etter § 4-3.",
    ),
    _review(
        hjemmel=(BVL_2021.paragraf("2-1", ledd=1), _SSB),
        validity=BVL_2021.validity,
        ordlyd="Barnevernstjenesten skal gjennomgå innkomne bekymringsmeldinger snarest, og senest "
        "innen en uke etter at de er mottatt.",
    ),
    _confirmation(
        hjemmel=(BVL_1992.paragraf("6-7 a"),),
        validity=SECTION_6_7_A,
        ordlyd="Tilbakemeldingen skal sendes innen tre uker etter at meldingen ble mottatt.",
    ),
    _confirmation(
        hjemmel=(BVL_2021.paragraf("13-3", ledd=1),),
        validity=BVL_2021.validity,
        ordlyd=_CONFIRM_WORDS,
    ),
    _second_feedback(
        hjemmel=(BVL_1992.paragraf("6-7 a"),),
        validity=SECTION_6_7_A,
        ordlyd="Den nye tilbakemeldingen skal sendes innen tre uker etter at undersøkelsen er "
        "gjennomført og skal inneholde opplysninger om hvorvidt saken er henlagt, eller om "
        "barneverntjenesten følger opp saken videre.",
    ),
    _second_feedback(
        hjemmel=(BVL_2021.paragraf("13-3", ledd=2),),
        validity=BVL_2021.validity,
        ordlyd="Innen tre uker etter at undersøkelsen er avsluttet, skal barnevernstjenesten gi ny "
        "tilbakemelding om hvorvidt den følger opp barnet og familien videre.",
    ),
    Fristregel(
        id="MEL-004",
        faser=("melding",),
        title=Text(
            nb="Søknaden er besvart, eller foreløpig svar gitt, innen en måned",
            nn="Søknaden er svara på, eller førebels svar gitt, innan ein månad",
            en="The application is answered, or a preliminary reply given, within a month",
        ),
        message=Text(
            nb="søknaden var verken avgjort eller foreløpig besvart innen {due}, en måned etter at "
            "den kom",
            nn="søknaden var verken avgjord eller førebels svara på innan {due}, ein månad etter "
            "at han kom",
            en="the application was neither decided nor given a preliminary reply by {due}, one "
            "month after it came",
        ),
        why=Text(
            nb="den som selv ber om hjelp, skal ikke bli sittende og vente uten svar",
            nn="den som sjølv ber om hjelp, skal ikkje bli sitjande og vente utan svar",
            en="whoever asks for help is not to be kept waiting without an answer",
        ),
        mend=Text(
            nb="gi foreløpig svar og registrer dagen i «forelopig_svar»; er søknaden avgjort, la "
            "vedtaket vise til den i «soknad»",
            nn="gi førebels svar og registrer dagen i «forelopig_svar»; er søknaden avgjord, la "
            "vedtaket vise til han i «soknad»",
            en='give a preliminary reply and record the day in "forelopig_svar"; if it is decided, '
            'let the decision name it in "soknad"',
        ),
        hjemmel=(FVL_1967.paragraf("11 a", ledd=3),),
        norm=Norm.SKAL,
        # The reply may be left out where it is clearly unnecessary, and no course records that.
        severity=Severity.WARNING,
        validity=FVL_1967.validity,
        on=Soknad,
        start="mottatt",
        done=("forelopig_svar", "vedtak[soknad].dato"),
        actor=SERVICE,
        frist=Frist(1, Unit.MONTHS, Shift.UNSETTLED),
        needs=("vedtak",),
        ordlyd="I saker som gjelder enkeltvedtak, skal det gis foreløpig svar etter annet ledd "
        "dersom en henvendelse ikke kan besvares i løpet av en måned etter at den er mottatt.",
        docs="Met by the preliminary reply or by the decision, whichever comes first. A reply may "
        "be left out where it is clearly unnecessary; a course does not record that.",
    ),
)
