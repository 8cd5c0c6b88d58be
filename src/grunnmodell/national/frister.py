"""The statutory deadlines of a course of help measures.

The service's own deadlines are counted in plain calendar days (``Shift.NONE``): whether they move
off a holiday is not settled, and the earlier day is the safe one.
"""

from functools import partial

from grunnmodell.dates import Frist, Shift, Unit
from grunnmodell.forlop import Evaluering, Forlop, Melding, Undersokelse
from grunnmodell.katalog import Absent, Fristregel, Present, RunningOnDue
from grunnmodell.law import Norm
from grunnmodell.law.statutes import BVL_1992, BVL_2021
from grunnmodell.national.texts import SERVICE
from grunnmodell.text import Text

__all__ = ["FRISTREGLER"]

_WEEK = Frist(1, Unit.WEEKS, Shift.NONE)

_review = partial(
    Fristregel,
    id="MEL-001",
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
    frist=_WEEK,
    docs="The week ends on the same weekday; the day the report came is not counted.",
)
_evaluation = partial(
    Fristregel,
    id="EVA-002",
    title=Text(
        nb="Evalueringen er gjort innen dagen planen har satt",
        nn="Evalueringa er gjord innan dagen planen har sett",
        en="The evaluation is made by the day the plan sets",
    ),
    message=Text(
        nb="evalueringen var planlagt til {due}, men ble ikke gjort innen da",
        nn="evalueringa var planlagd til {due}, men vart ikkje gjord innan då",
        en="the evaluation was planned for {due}, but was not made by then",
    ),
    mend=Text(
        nb="gjør evalueringen og registrer «utfort»",
        nn="gjer evalueringa og registrer «utfort»",
        en='make the evaluation and record "utfort"',
    ),
    # The act sets no number: a slip against the plan's own day is no breach of law.
    norm=Norm.BOR,
    on=Evaluering,
    start="planlagt",
    done="utfort",
    actor=SERVICE,
    when=(Present("planlagt"), RunningOnDue("^.tiltak.ref")),
    needs=("tiltak",),
    docs="Asks only where a measure of the plan is running on the day the plan sets.",
)

FRISTREGLER = (
    _review(hjemmel=(BVL_1992.paragraf("4-2"),), validity=BVL_1992.validity),
    _review(hjemmel=(BVL_2021.paragraf("2-1", ledd=1),), validity=BVL_2021.validity),
    Fristregel(
        id="UND-001",
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
        mend=Text(
            nb="avslutt undersøkelsen; er fristen utvidet, registrer «utvidet_frist»",
            nn="avslutt undersøkinga; er fristen utvida, registrer «utvidet_frist»",
            en='end the investigation; if it was extended, record "utvidet_frist"',
        ),
        hjemmel=(BVL_2021.paragraf("2-2", ledd=2),),
        norm=Norm.SKAL,
        validity=BVL_2021.validity,
        on=Undersokelse,
        start="meldinger.mottatt",
        done="avsluttet",
        actor=SERVICE,
        frist=_WEEK.then(Frist(3, Unit.MONTHS, Shift.NONE)),
        when=(Absent("utvidet_frist"),),
        needs=("meldinger",),
        docs="The months run from the day the week of § 2-1 has run out, whatever day the report "
        "was concluded. Not assessed for an investigation without a report, nor under the act of "
        "1992, whose starting day is not established.",
    ),
    Fristregel(
        id="UND-002",
        title=Text(
            nb="Utvidet undersøkelse er avsluttet innen seks måneder totalt",
            nn="Utvida undersøking er avslutta innan seks månader totalt",
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
        mend=Text(
            nb="avslutt undersøkelsen; den kan ikke utvides mer",
            nn="avslutt undersøkinga; ho kan ikkje utvidast meir",
            en="end the investigation; it cannot be extended further",
        ),
        hjemmel=(BVL_2021.paragraf("2-2", ledd=2),),
        norm=Norm.SKAL,
        validity=BVL_2021.validity,
        on=Undersokelse,
        start="meldinger.mottatt",
        done="avsluttet",
        actor=SERVICE,
        frist=_WEEK.then(Frist(6, Unit.MONTHS, Shift.NONE)),
        when=(Present("utvidet_frist"),),
        needs=("meldinger",),
        docs="The act does not say from when the six months run; the day the week has run out is "
        "our reading, the one that agrees with the three months.",
    ),
    _evaluation(hjemmel=(BVL_1992.paragraf("4-5"),), validity=BVL_1992.validity),
    _evaluation(
        hjemmel=(BVL_2021.paragraf("8-1", ledd=1), BVL_2021.paragraf("8-5", ledd=1)),
        validity=BVL_2021.validity,
    ),
    Fristregel(
        id="ETT-001",
        title=Text(
            nb="Ettervern er tatt opp før ungdommen fyller 18 år",
            nn="Ettervern er teke opp før ungdommen fyller 18 år",
            en="Help after 18 is raised before the youth turns 18",
        ),
        message=Text(
            nb="ungdommen hadde tiltak på {due}, men ettervern var ikke tatt opp innen da",
            nn="ungdommen hadde tiltak på {due}, men ettervern var ikkje teke opp innan då",
            en="the youth had a measure on the {due}, but help after 18 was not raised by then",
        ),
        mend=Text(
            nb="ta kontakt med ungdommen og registrer dagen i «ettervern: kontakt»",
            nn="ta kontakt med ungdommen og registrer dagen i «ettervern: kontakt»",
            en='contact the youth and record the day in "ettervern: kontakt"',
        ),
        hjemmel=(BVL_2021.paragraf("3-6", ledd=2),),
        norm=Norm.SKAL,
        validity=BVL_2021.validity,
        on=Forlop,
        start="barn.fodt",
        done="ettervern.kontakt",
        actor=SERVICE,
        frist=Frist(18, Unit.YEARS, Shift.NONE),
        when=(Absent("barn.termin"), RunningOnDue("tiltak")),
        needs=("barn", "tiltak"),
        anchored_in_due=True,
        docs="The act says «in good time before»; contact on the birthday itself still passes, "
        "after it is surely too late. Only where a measure is in force on the birthday.",
    ),
)
