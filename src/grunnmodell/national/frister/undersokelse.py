"""Deadlines of an investigation."""

import datetime as dt
from functools import partial

from grunnmodell.dates import Frist, Shift, Unit
from grunnmodell.findings import Severity
from grunnmodell.forlop import Undersokelse, Vedtak
from grunnmodell.katalog import Absent, Fristregel, Fristtype, OneOf, Present
from grunnmodell.law import Norm, Validity
from grunnmodell.law.statutes import (
    BVL_2021,
    SSB_KONTROLLER,
)
from grunnmodell.national.lengths import INVESTIGATION, WEEK
from grunnmodell.national.texts import SERVICE
from grunnmodell.text import Text

__all__ = ["FRISTREGLER"]

_NEW_WORDING = dt.date(2026, 1, 1)

# A resumed investigation does not run from the report that the dismissed one came from.
_IS_FIRST = Absent("gjenopptak_av")
_end = partial(
    Fristregel,
    hjemmel=(
        BVL_2021.paragraf("2-2", ledd=2),
        SSB_KONTROLLER.section(Text.same("Undersøkelse 11")),
    ),
    norm=Norm.SKAL,
    validity=BVL_2021.validity,
    on=Undersokelse,
    start="meldinger.mottatt",
    done="avsluttet",
    actor=SERVICE,
    needs=("meldinger",),
)
_resumption = partial(
    Fristregel,
    id="UND-003",
    faser=("henlagt",),
    title=Text(
        nb="Undersøkelsen er gjenopptatt innen seks måneder etter henleggelsen",
        nn="Undersøkinga er teken opp att innan seks månader etter at saka vart lagd bort",
        en="The investigation is resumed within six months after the dismissal",
    ),
    message=Text(
        nb="saken ble henlagt med forbehold, men adgangen til ny undersøkelse gikk ut {due}, seks "
        "måneder etter henleggelsen",
        nn="saka vart lagd bort med atterhald, men høvet til ny undersøking gjekk ut {due}, seks "
        "månader etterpå",
        en="the case was dismissed with a reservation, but the power to investigate anew ended on "
        "{due}, six months after the dismissal",
    ),
    why=Text(
        nb="familien må kunne stole på at saken er lukket når tiden er ute",
        nn="familien må kunne lite på at saka er lukka når tida er ute",
        en="the family must be able to trust that the case is closed when the time is out",
    ),
    mend=Text(
        nb="etter fristen trengs det en ny melding: registrer den i «meldinger» på undersøkelsen; "
        "er datoen feil, rett den",
        nn="etter fristen trengst det ei ny melding: registrer ho i «meldinger» på undersøkinga; "
        "er datoen feil, rett han",
        en='after that a new report is needed: record it in the investigation\'s "meldinger"; if '
        "the date is wrong, correct it",
    ),
    hjemmel=(BVL_2021.paragraf("2-5", ledd=3),),
    # A power («kan») with a limit: to use it after that has no ground in law.
    norm=Norm.KAN,
    severity=Severity.ERROR,
    on=Vedtak,
    start="dato",
    actor=SERVICE,
    frist=Frist(6, Unit.MONTHS, Shift.NONE),
    when=(OneOf("type", ("henlagt",)), Present("forbehold_ny_undersokelse")),
    needs=("undersokelser",),
)

FRISTREGLER = (
    _end(
        id="UND-001",
        faser=("undersokelse",),
        title=Text(
            nb="Undersøkelsen er avsluttet innen tre måneder",
            nn="Undersøkinga er avslutta innan tre månader",
            en="The investigation is ended within three months",
        ),
        message=Text(
            nb="undersøkelsen var ikke avsluttet innen {due}, tre måneder etter at fristen på en "
            "uke løp ut",
            nn="undersøkinga var ikkje avslutta innan {due}, tre månader etter at fristen på ei "
            "veke gjekk ut",
            en="the investigation had not ended by {due}, three months after the week had run out",
        ),
        why=Text(
            nb="en lang undersøkelse tærer på familien og utsetter hjelpen til barnet",
            nn="ei lang undersøking tærer på familien og utset hjelpa til barnet",
            en="a long investigation wears on the family and puts off the help to the child",
        ),
        mend=Text(
            nb="avslutt undersøkelsen og registrer «avsluttet»; er fristen utvidet, registrer "
            "«utvidet_frist»",
            nn="avslutt undersøkinga og registrer «avsluttet»; er fristen utvida, registrer "
            "«utvidet_frist»",
            en='end the investigation and record "avsluttet"; if it was extended, record '
            '"utvidet_frist"',
        ),
        frist=INVESTIGATION,
        when=(Absent("utvidet_frist"), _IS_FIRST),
        ordlyd="Undersøkelsen skal gjennomføres snarest, og den skal være avsluttet senest innen "
        "tre måneder etter at fristen på en uke i § 2-1 første ledd er utløpt.",
        docs="The months run from the day the week of § 2-1 has run out, whatever day the report "
        "was concluded. Not assessed for an investigation without a report, nor under the act of "
        "1992: its § 6-9 names no day to count from. Not asked of one that is resumed: from when "
        "its months run, the act does not say.",
    ),
    _end(
        id="UND-002",
        faser=("undersokelse",),
        title=Text(
            nb="Utvidet undersøkelse er avsluttet innen seks måneder i alt",
            nn="Utvida undersøking er avslutta innan seks månader i alt",
            en="An extended investigation is ended within six months in all",
        ),
        message=Text(
            nb="den utvidede undersøkelsen var ikke avsluttet innen {due}, seks måneder etter at "
            "fristen på en uke løp ut",
            nn="den utvida undersøkinga var ikkje avslutta innan {due}, seks månader etter at "
            "fristen på ei veke gjekk ut",
            en="the extended investigation had not ended by {due}, six months after the week had "
            "run out",
        ),
        why=Text(
            nb="barnet trenger et svar, også når saken er vanskelig",
            nn="barnet treng eit svar, også når saka er vanskeleg",
            en="the child needs an answer, in a difficult case too",
        ),
        mend=Text(
            nb="avslutt undersøkelsen og registrer «avsluttet»; den kan ikke utvides mer",
            nn="avslutt undersøkinga og registrer «avsluttet»; ho kan ikkje utvidast meir",
            en='end the investigation and record "avsluttet"; it cannot be extended further',
        ),
        frist=WEEK.then(Frist(6, Unit.MONTHS, Shift.UNSETTLED)),
        when=(Present("utvidet_frist"), _IS_FIRST),
        ordlyd="I særlige tilfeller kan barnevernstjenesten utvide undersøkelsestiden til inntil "
        "seks måneder totalt.",
        docs="The act does not say from when the six months run; the day the week has run out is "
        "our reading, the one that agrees with the three months.",
    ),
    # The wording of 2026 moved the limit from the end of the new investigation to its beginning.
    _resumption(
        validity=Validity(dt.date(2023, 1, 1), _NEW_WORDING),
        type=Fristtype.GRENSE,
        done="undersokelser[gjenopptak_av].avsluttet",
        runs="undersokelser[gjenopptak_av]",
        ordlyd="Dersom barnevernstjenesten henlegger en sak etter en undersøkelse fordi foreldrene "
        "ikke samtykker til anbefalte hjelpetiltak, kan den fastsette i vedtaket at ny "
        "undersøkelse gjennomføres inntil seks måneder etter at saken ble henlagt, dersom "
        "vilkårene etter § 2-2 fortsatt er oppfylt.",
        docs="To 2025 the new investigation had to be carried out within the six months.",
    ),
    _resumption(
        validity=Validity(_NEW_WORDING),
        type=Fristtype.RETT,
        done="undersokelser[gjenopptak_av].startet",
        ordlyd="Dersom barnevernstjenesten henlegger en sak etter en undersøkelse fordi foreldrene "
        "ikke samtykker til anbefalte hjelpetiltak, kan den fastsette i vedtaket at ny "
        "undersøkelse igangsettes innen seks måneder etter at saken ble henlagt, dersom vilkårene "
        "etter § 2-2 fortsatt er oppfylt.",
        docs="From 2026 the new investigation has to be started within the six months. A new "
        "report starts a new case at any time.",
    ),
)
