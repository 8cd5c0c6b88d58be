"""When the plan is to be evaluated."""

import datetime as dt
from functools import partial

from grunnmodell.dates import Frist, Shift, Unit
from grunnmodell.findings import Severity
from grunnmodell.forlop import Evaluering, Tiltaksplan
from grunnmodell.katalog import Fristregel, NoneWithin, Present, RunningOnDue
from grunnmodell.law import Norm, Validity, punkt
from grunnmodell.law.statutes import BVL_1992, BVL_2021, RETNINGSLINJER_2016
from grunnmodell.national.texts import SERVICE
from grunnmodell.text import Text

__all__ = ["FRISTREGLER"]

_NEW_ACT = dt.date(2023, 1, 1)

_DOCS = (
    "Each evaluation starts the quarter anew. Asks only while a measure of the plan is running, "
    "and only where the plan has set no day of its own within the quarter: then EVA-002 asks."
)

_planned = partial(
    Fristregel,
    id="EVA-002",
    faser=("gjennomforing",),
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
    why=Text(
        nb="familien har fått vite når hjelpen skal vurderes, og innretter seg etter det",
        nn="familien har fått vite når hjelpa skal vurderast, og innrettar seg etter det",
        en="the family was told when the help would be looked at, and relies on it",
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
_quarterly = partial(
    Fristregel,
    id="EVA-005",
    faser=("gjennomforing",),
    title=Text(
        nb="Planen er evaluert hvert kvartal",
        nn="Planen er evaluert kvart kvartal",
        en="The plan is evaluated every quarter",
    ),
    message=Text(
        nb="planen var ikke evaluert innen {due}, tre måneder etter at tiltakene begynte eller "
        "planen sist ble evaluert",
        nn="planen var ikkje evaluert innan {due}, tre månader etter at tiltaka tok til eller "
        "planen sist vart evaluert",
        en="the plan was not evaluated by {due}, three months after the measures began or the plan "
        "was last evaluated",
    ),
    why=Text(
        nb="ellers kan et barn ha hjelp som ikke virker, lenge før noen ser det",
        nn="elles kan eit barn ha hjelp som ikkje verkar, lenge før nokon ser det",
        en="otherwise a child may have help that does not work long before anybody sees it",
    ),
    mend=Text(
        nb="evaluer planen, eller registrer på evalueringen i «utsatt_grunn» at grunnen til å "
        "vente er dokumentert",
        nn="evaluer planen, eller registrer på evalueringa i «utsatt_grunn» at grunnen til å vente "
        "er dokumentert",
        en='evaluate the plan, or record on the evaluation in "utsatt_grunn" that the reason for '
        "waiting is documented",
    ),
    hjemmel=(RETNINGSLINJER_2016.section(punkt("7")),),
    norm=Norm.BOR,
    on=Tiltaksplan,
    start="tiltak.ref.startet",
    done="evalueringer.utfort",
    repeats=True,
    excused="utsatt_grunn",
    actor=SERVICE,
    frist=Frist(3, Unit.MONTHS, Shift.NONE),
    when=(RunningOnDue("tiltak.ref"), NoneWithin("evalueringer.planlagt")),
    runs="tiltak.ref",
    needs=("tiltak",),
    pending=True,
    ordlyd="Tiltaksplaner bør som hovedregel evalueres hvert kvartal, men i enkelttilfeller kan "
    "det vurderes at evalueringer kan skje sjeldnere",
)

FRISTREGLER = (
    _planned(
        hjemmel=(BVL_1992.paragraf("4-5"),),
        validity=BVL_1992.validity,
        ordlyd="Tiltaksplanen skal evalueres regelmessig.",
    ),
    _planned(
        hjemmel=(BVL_2021.paragraf("8-1", ledd=1), BVL_2021.paragraf("8-5", ledd=1)),
        validity=BVL_2021.validity,
        ordlyd="Barnevernstjenesten skal systematisk og regelmessig vurdere om hjelpen fungerer "
        "etter hensikten, om det er behov for nye tiltak, eller om det er grunnlag for "
        "omsorgsovertakelse.",
    ),
    _quarterly(
        # Issued in 2016, on a day that is not established.
        validity=Validity(dt.date(2017, 1, 1), _NEW_ACT),
        docs=f"A guideline to the act of 1992. {_DOCS}",
    ),
    _quarterly(
        validity=Validity(_NEW_ACT),
        severity=Severity.NOTE,
        docs="The guideline is to the act of 1992, and nobody has said that it holds for the act "
        "of 2021, which asks for «systematic and regular» evaluation without a number: a note "
        f"only. {_DOCS}",
    ),
)
