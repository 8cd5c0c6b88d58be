"""How long an imposed measure may last."""

import datetime as dt
from functools import partial

from grunnmodell.dates import Frist, Shift, Unit
from grunnmodell.forlop import Vedtak
from grunnmodell.katalog import Cites, Condition, Fristregel, Fristtype, NoneOf, OneOf
from grunnmodell.law import Norm, Validity, heading
from grunnmodell.law.statutes import BVL_1992, BVL_2021, STANDARDFORLOP
from grunnmodell.national.texts import TRIBUNAL
from grunnmodell.text import Text

__all__ = ["FRISTREGLER"]

_MEND = Text(
    nb="avslutt tiltaket og registrer «avsluttet», eller la det bygge på et nytt vedtak; er "
    "datoen feil, rett den",
    nn="avslutt tiltaket og registrer «avsluttet», eller la det byggje på eit nytt vedtak; er "
    "datoen feil, rett han",
    en='end the measure and record "avsluttet", or let it rest on a new decision; if the date is '
    "wrong, correct it",
)
# The act says «inntil» and not from when; the day of the decision is our reading, the earliest.
_DOCS = (
    "The act does not say from when it runs: from the day of the decision is our reading, and the "
    "earliest. Broken when the decision's own «varer_til» is later, or the measure runs on after "
    "the day and rests on no later decision. Which length holds follows from the paragraph that "
    "the decision cites."
)
_WITHOUT_LIMIT = ("barnehage", "dagtilbud")

_limit = partial(
    Fristregel,
    # «Kan vedtas for inntil»: more is forbidden.
    norm=Norm.SKAL,
    on=Vedtak,
    start="dato",
    done=("tiltak[last vedtak].avsluttet", "varer_til"),
    runs="tiltak[last vedtak]",
    type=Fristtype.GRENSE,
    actor=TRIBUNAL,
    mend=_MEND,
    needs=("tiltak",),
)


def _imposed(paragraf: str, ledd: int) -> tuple[Condition, ...]:
    place = (BVL_2021.paragraf(paragraf),)
    return OneOf("type", ("pålagt",)), Cites("hjemmel", place, ledd=ledd, among=(1, 2))


_YEAR = partial(
    _limit,
    id="VED-004",
    faser=("hjelpetiltak/gjennomforing",),
    title=Text(
        nb="Andre pålagte hjelpetiltak varer høyst ett år",
        nn="Andre pålagde hjelpetiltak varer høgst eitt år",
        en="Other imposed measures last one year at most",
    ),
    message=Text(
        nb="det pålagte tiltaket varer lenger enn til {due}, ett år etter vedtaket",
        nn="det pålagde tiltaket varer lenger enn til {due}, eitt år etter vedtaket",
        en="the imposed measure lasts beyond {due}, one year after the decision",
    ),
    why=Text(
        nb="familien er underlagt tvang lenger enn loven tillater",
        nn="familien er underlagd tvang lenger enn lova tillèt",
        en="the family is under compulsion for longer than the act allows",
    ),
    frist=Frist(1, Unit.YEARS, Shift.NONE),
)

FRISTREGLER = (
    _limit(
        id="VED-003",
        faser=("hjelpetiltak/gjennomforing",),
        title=Text(
            nb="Pålagt hjelpetiltak i senter varer høyst tre måneder",
            nn="Pålagt hjelpetiltak i senter varer høgst tre månader",
            en="An imposed measure at a centre lasts three months at most",
        ),
        message=Text(
            nb="det pålagte tiltaket i senteret varer lenger enn til {due}, tre måneder etter "
            "vedtaket",
            nn="det pålagde tiltaket i senteret varer lenger enn til {due}, tre månader etter "
            "vedtaket",
            en="the imposed measure at the centre lasts beyond {due}, three months after the "
            "decision",
        ),
        why=Text(
            nb="et pålagt opphold i senter er et stort inngrep i familiens liv og har en kort "
            "grense",
            nn="eit pålagt opphald i senter er eit stort inngrep i livet til familien og har ei "
            "kort grense",
            en="an imposed stay at a centre reaches far into the family's life and has a short "
            "limit",
        ),
        hjemmel=(
            BVL_2021.paragraf("3-4", ledd=4),
            STANDARDFORLOP.section(heading("Varighet og målsetting med hjelpetiltaket")),
        ),
        validity=BVL_2021.validity,
        frist=Frist(3, Unit.MONTHS, Shift.NONE),
        when=_imposed("3-4", 2),
        ordlyd="Pålegg om hjelpetiltak i senter for foreldre og barn kan vedtas for inntil tre "
        "måneder.",
        docs=_DOCS,
    ),
    _YEAR(
        hjemmel=(BVL_1992.paragraf("4-4"),),
        # In force from 1 April 2016 by the tribunals' own page; no longer limit before it is known.
        validity=Validity(dt.date(2016, 4, 1), dt.date(2023, 1, 1)),
        when=(
            OneOf("type", ("pålagt",)),
            Cites("hjemmel", (BVL_1992.paragraf("4-4"),)),
            NoneOf("tiltak[vedtak].type", _WITHOUT_LIMIT),
        ),
        ordlyd="Hjelpetiltak etter tredje ledd kan opprettholdes inntil ett år fra "
        "vedtakstidspunktet.",
        docs="Under the act of 1992 the year ran from the decision, in so many words. Day care has "
        "no limit. The paragraph is not cited, since its number at the end of the act's life is "
        "not established.",
    ),
    _YEAR(
        hjemmel=(BVL_2021.paragraf("3-4", ledd=4),),
        validity=BVL_2021.validity,
        when=(*_imposed("3-4", 1), NoneOf("tiltak[vedtak].type", _WITHOUT_LIMIT)),
        ordlyd="For øvrig kan pålegg om hjelpetiltak vedtas for inntil ett år.",
        docs=f"{_DOCS} Day care has no limit.",
    ),
    _limit(
        id="VED-005",
        faser=("hjelpetiltak/gjennomforing",),
        title=Text(
            nb="Foreldrestøttende tiltak uten barnets samtykke varer høyst seks måneder",
            nn="Foreldrestøttande tiltak utan samtykke frå barnet varer høgst seks månader",
            en="Support to parents without the child's consent lasts six months at most",
        ),
        message=Text(
            nb="tiltaket uten barnets samtykke varer lenger enn til {due}, seks måneder etter "
            "nemndas vedtak",
            nn="tiltaket utan samtykke frå barnet varer lenger enn til {due}, seks månader etter "
            "vedtaket i nemnda",
            en="the measure without the child's consent lasts beyond {due}, six months after the "
            "tribunal's decision",
        ),
        why=Text(
            nb="ungdommen har ikke sagt ja til hjelpen, og da skal den ikke vare lenger enn loven "
            "tillater",
            nn="ungdommen har ikkje sagt ja til hjelpa, og då skal ho ikkje vare lenger enn lova "
            "tillèt",
            en="the youth has not agreed to the help, so it is not to last longer than the act "
            "allows",
        ),
        hjemmel=(BVL_2021.paragraf("3-5"),),
        validity=BVL_2021.validity,
        frist=Frist(6, Unit.MONTHS, Shift.NONE),
        when=(OneOf("type", ("pålagt",)), Cites("hjemmel", (BVL_2021.paragraf("3-5"),))),
        ordlyd="Foreldrestøttende tiltak uten barnets samtykke kan ikke opprettholdes i mer enn "
        "seks måneder etter at nemndas vedtak ble truffet.",
        docs="Runs from the day of the tribunal's decision, in so many words.",
    ),
    _limit(
        id="VED-006",
        faser=("undersokelse",),
        title=Text(
            nb="Pålagt utredning i senter varer høyst tre måneder",
            nn="Pålagd utgreiing i senter varer høgst tre månader",
            en="An imposed assessment at a centre lasts three months at most",
        ),
        message=Text(
            nb="den pålagte utredningen varer lenger enn til {due}, tre måneder etter vedtaket",
            nn="den pålagde utgreiinga varer lenger enn til {due}, tre månader etter vedtaket",
            en="the imposed assessment lasts beyond {due}, three months after the decision",
        ),
        why=Text(
            nb="familien skal ikke holdes i en utredning den ikke har sagt ja til, lenger enn "
            "loven tillater",
            nn="familien skal ikkje haldast i ei utgreiing han ikkje har sagt ja til, lenger enn "
            "lova tillèt",
            en="a family is not to be kept in an assessment it has not agreed to for longer than "
            "allowed",
        ),
        mend=Text(
            nb="avslutt utredningen og registrer «utredning: avsluttet»; er datoen feil, rett den",
            nn="avslutt utgreiinga og registrer «utredning: avsluttet»; er datoen feil, rett han",
            en='end the assessment and record "utredning: avsluttet"; if the date is wrong, '
            "correct it",
        ),
        hjemmel=(BVL_2021.paragraf("2-3", ledd=2),),
        validity=BVL_2021.validity,
        done=("/utredning.avsluttet", "varer_til"),
        runs="/utredning",
        frist=Frist(3, Unit.MONTHS, Shift.NONE),
        when=_imposed("2-3", 2),
        needs=(),
        ordlyd="Slikt pålegg kan vedtas for inntil tre måneder.",
        docs="Runs from the day of the decision: our reading, the act does not say. A voluntary "
        "assessment has no limit.",
    ),
)
