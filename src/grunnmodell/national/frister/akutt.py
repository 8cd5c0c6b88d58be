"""When an emergency decision lapses without a request to the tribunal.

Whether a request is needed at all depends on whether further measures are: without one the
decision lapses, and nothing is wrong by itself. A request after that day has nothing to rest on.
"""

import datetime as dt
from functools import partial

from grunnmodell.dates import Frist, Shift, Unit
from grunnmodell.forlop import Akuttvedtak
from grunnmodell.katalog import Absent, Cites, Condition, Fristregel, Fristtype, Present
from grunnmodell.law import Norm, Validity
from grunnmodell.law.statutes import BVL_2021
from grunnmodell.national.texts import SERVICE
from grunnmodell.text import Text

__all__ = ["FRISTREGLER"]

_SIX_WEEKS = Frist(6, Unit.WEEKS, Shift.NONE)
_SIX_WEEKS_MESSAGE = Text(
    nb="begjæringen til nemnda kom etter {due}, seks uker etter akuttvedtaket, som da falt bort",
    nn="kravet til nemnda kom etter {due}, seks veker etter akuttvedtaket, som då fall bort",
    en="the request to the tribunal came after {due}, six weeks after the emergency decision, "
    "which then lapsed",
)
_ABROAD = "bosted_i_annen_stat"

_lapse = partial(
    Fristregel,
    mend=Text(
        nb="vedtaket er falt bort; er «dato» eller «begjaring» feil, rett det",
        nn="vedtaket er falle bort; er «dato» eller «begjaring» feil, rett det",
        en='the decision has lapsed; if "dato" or "begjaring" is wrong, correct it',
    ),
    norm=Norm.SKAL,
    type=Fristtype.RETT,
    validity=BVL_2021.validity,
    on=Akuttvedtak,
    start="dato",
    done="begjaring",
    actor=SERVICE,
)


def _under(*paragrafer: str) -> Condition:
    return Cites("hjemmel", tuple(BVL_2021.paragraf(p) for p in paragrafer))


FRISTREGLER = (
    _lapse(
        id="AKU-001",
        faser=("utenfor",),
        title=Text(
            nb="Akuttvedtak om omsorgsovertakelse er fulgt opp innen seks uker",
            nn="Akuttvedtak om omsorgsovertaking er følgt opp innan seks veker",
            en="An emergency care order is followed up within six weeks",
        ),
        message=_SIX_WEEKS_MESSAGE,
        why=Text(
            nb="et så stort inngrep kan ikke vare uten at nemnda får se på det",
            nn="eit så stort inngrep kan ikkje vare utan at nemnda får sjå på det",
            en="so grave a step cannot last without the tribunal looking at it",
        ),
        hjemmel=(BVL_2021.paragraf("4-2", ledd=3),),
        frist=_SIX_WEEKS,
        when=(_under("4-2"), Absent(_ABROAD)),
        ordlyd="Dersom slik begjæring ikke foreligger innen seks uker fra vedtakstidspunktet, "
        "faller akuttvedtaket bort.",
        docs="For a child whose habitual residence is in another state see AKU-004.",
    ),
    _lapse(
        id="AKU-002",
        faser=("utenfor",),
        title=Text(
            nb="Akuttvedtak om opphold i institusjon er fulgt opp innen to uker",
            nn="Akuttvedtak om opphald i institusjon er følgt opp innan to veker",
            en="An emergency placement in an institution is followed up within two weeks",
        ),
        message=Text(
            nb="begjæringen til nemnda kom etter {due}, to uker etter akuttvedtaket, som da falt "
            "bort",
            nn="kravet til nemnda kom etter {due}, to veker etter akuttvedtaket, som då fall bort",
            en="the request to the tribunal came after {due}, two weeks after the emergency "
            "decision, which then lapsed",
        ),
        why=Text(
            nb="en ungdom kan ikke holdes i institusjon uten at nemnda får se på det",
            nn="ein ungdom kan ikkje haldast i institusjon utan at nemnda får sjå på det",
            en="a youth cannot be kept in an institution without the tribunal looking at it",
        ),
        hjemmel=(BVL_2021.paragraf("4-4", ledd=2), BVL_2021.paragraf("4-5", ledd=2)),
        frist=Frist(2, Unit.WEEKS, Shift.NONE),
        when=(_under("4-4", "4-5"), Absent(_ABROAD)),
        ordlyd="Dersom slik begjæring ikke foreligger innen to uker fra vedtakstidspunktet, faller "
        "akuttvedtaket bort.",
        docs="For a child whose habitual residence is in another state see AKU-004.",
    ),
    _lapse(
        id="AKU-003",
        faser=("utenfor",),
        title=Text(
            nb="Akuttvedtak om utreiseforbud er fulgt opp innen seks uker",
            nn="Akuttvedtak om utreiseforbod er følgt opp innan seks veker",
            en="An emergency ban on leaving the country is followed up within six weeks",
        ),
        message=_SIX_WEEKS_MESSAGE,
        why=Text(
            nb="familien kan ikke nektes å reise uten at nemnda får se på det",
            nn="familien kan ikkje nektast å reise utan at nemnda får sjå på det",
            en="the family cannot be kept from leaving without the tribunal looking at it",
        ),
        hjemmel=(BVL_2021.paragraf("4-6", ledd=2),),
        validity=Validity(dt.date(2026, 1, 23)),
        frist=_SIX_WEEKS,
        when=(_under("4-6"),),
        ordlyd="Dersom slik begjæring ikke foreligger innen seks uker fra vedtakstidspunktet, "
        "faller akuttvedtaket bort.",
        docs="The provision came into force on 23 January 2026.",
    ),
    _lapse(
        id="AKU-004",
        faser=("utenfor",),
        title=Text(
            nb="Akuttvedtak for barn bosatt i en annen stat faller bort etter seks måneder",
            nn="Akuttvedtak for barn busett i ein annan stat fell bort etter seks månader",
            en="An emergency decision on a child resident abroad lapses after six months",
        ),
        message=Text(
            nb="akuttvedtaket falt bort {due}, seks måneder etter at det ble truffet",
            nn="akuttvedtaket fall bort {due}, seks månader etter at det vart gjort",
            en="the emergency decision lapsed on {due}, six months after it was made",
        ),
        why=Text(
            nb="barnets eget land skal rekke å ta ansvaret før vernet faller bort",
            nn="heimlandet til barnet skal rekkje å ta ansvaret før vernet fell bort",
            en="the child's own country is to have time to take over before the protection lapses",
        ),
        hjemmel=(BVL_2021.paragraf("4-2", ledd=4), BVL_2021.paragraf("4-4", ledd=3)),
        validity=Validity(dt.date(2026, 1, 1)),
        done=(),
        frist=Frist(6, Unit.MONTHS, Shift.NONE),
        when=(Present(_ABROAD), _under("4-2", "4-4")),
        ordlyd="Vedtak som gjelder et barn som har sitt vanlige bosted i en annen stat, jf. § 1-2 "
        "fjerde ledd, faller likevel bort først seks måneder etter vedtakstidspunktet dersom "
        "norske myndigheter innen samme frist har gjort ett av følgende",
        docs="Holds only if a request to the state of residence was made, or jurisdiction taken "
        "over, within the six months: a course does not record either, so only the day is told. "
        "The wording before 2026 is not established.",
    ),
)
