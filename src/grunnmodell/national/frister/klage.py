"""How long a decision may be complained over, and demands to change it."""

from functools import partial

from grunnmodell.dates import Frist, Shift, Unit
from grunnmodell.findings import Severity
from grunnmodell.forlop import Endringskrav, Underretning, Vedtak
from grunnmodell.katalog import Absent, Fristregel, Fristtype, NoneOf, OneOf
from grunnmodell.law import Norm
from grunnmodell.law.statutes import BVL_2021, FVL_1967
from grunnmodell.national.rules.vedtak import GRANTS
from grunnmodell.national.texts import SERVICE
from grunnmodell.text import Text

__all__ = ["FRISTREGLER"]

_PARTY = Text(nb="parten", nn="parten", en="the party")
_OTHERS = Text(
    nb="andre med klagerett", nn="andre med klagerett", en="others with a right to complain"
)
# What the tribunal and the courts decide is not complained over, and what the county governor
# decides in a complaint is not either.
_NOT_COMPLAINED_OVER = ("nemnda", "statsforvalteren", "retten")
# A late complaint that was rejected has been dealt with as the act says (fvl. § 33).
_REJECTED = ("avvist",)
_COMPLAINT_LATE = Text(
    nb="vurder å avvise klagen, eller behandle den likevel innen ett år fra vedtaket "
    "(fvl. § 31); er dagen i «fremsatt» feil, rett den",
    nn="vurder å avvise klaga, eller behandle ho likevel innan eitt år frå vedtaket "
    "(fvl. § 31); er dagen i «fremsatt» feil, rett han",
    en="consider rejecting the complaint, or taking it all the same within a year of the decision "
    '(fvl. § 31); if the day in "fremsatt" is wrong, correct it',
)
# After the year § 31 leaves no choice.
_COMPLAINT_TOO_LATE = Text(
    nb="avvis klagen, og registrer «utfall: avvist»; er dagen i «fremsatt» feil, rett den",
    nn="avvis klaga, og registrer «utfall: avvist»; er dagen i «fremsatt» feil, rett han",
    en='reject the complaint, and record "utfall: avvist"; if the day in "fremsatt" is wrong, '
    "correct it",
)
_right = partial(
    Fristregel,
    norm=Norm.KAN,
    type=Fristtype.RETT,
    validity=FVL_1967.validity,
    mend=_COMPLAINT_LATE,
)

FRISTREGLER = (
    _right(
        id="KLA-001",
        faser=("hjelpetiltak/oppstart", "ettervern/beslutning"),
        title=Text(
            nb="Parten kan klage innen tre uker",
            nn="Parten kan klage innan tre veker",
            en="The party may complain within three weeks",
        ),
        message=Text(
            nb="klagen kom etter {due}, siste dag i klagefristen på tre uker",
            nn="klaga kom etter {due}, siste dag i klagefristen på tre veker",
            en="the complaint came after {due}, the last day of the three weeks to complain in",
        ),
        why=Text(
            nb="etter fristen kan familien miste retten til å få saken prøvd på nytt",
            nn="etter fristen kan familien miste retten til å få saka prøvd på nytt",
            en="after that the family may lose the right to have the case looked at again",
        ),
        hjemmel=(
            FVL_1967.paragraf("29", ledd=1),
            FVL_1967.paragraf("30"),
            BVL_2021.paragraf("12-9", ledd=1),
        ),
        on=Underretning,
        start="kommet_frem",
        done="^.klager(person={person}).fremsatt",
        actor=_PARTY,
        frist=Frist(3, Unit.WEEKS, Shift.NEXT_WORKING_DAY),
        when=(
            NoneOf("^.fattet_av", _NOT_COMPLAINED_OVER),
            Absent("^.fra"),
            Absent("unnlatt_grunn"),
            NoneOf("^.klager(person={person}).utfall", _REJECTED),
        ),
        pending=True,
        ordlyd="Fristen for å klage er 3 uker fra det tidspunkt underretning om vedtaket er kommet "
        "frem til vedkommende part. […] Fristen regnes overensstemmende med reglene i "
        "domstollovens §§ 148 og 149.",
        docs="One for each party, from the day the notice reached that party. A complaint handed "
        "to the post in time is in time. It may be taken even if it is late (§ 31).",
    ),
    _right(
        id="KLA-002",
        faser=("hjelpetiltak/oppstart", "ettervern/beslutning"),
        title=Text(
            nb="Andre kan klage på et vedtak om hjelp i høyst tre måneder",
            nn="Andre kan klage på eit vedtak om hjelp i høgst tre månader",
            en="Others may complain about a decision on help for three months at most",
        ),
        message=Text(
            nb="andres klagefrist gikk ut {due}, tre måneder etter vedtaket",
            nn="klagefristen til andre gjekk ut {due}, tre månader etter vedtaket",
            en="others' time to complain ended on {due}, three months after the decision",
        ),
        why=Text(
            nb="den som får hjelp, må kunne innrette seg etter vedtaket",
            nn="den som får hjelp, må kunne innrette seg etter vedtaket",
            en="whoever gets help must be able to rely on the decision",
        ),
        hjemmel=(FVL_1967.paragraf("29", ledd=2), FVL_1967.paragraf("30")),
        on=Vedtak,
        start="dato",
        done=(),
        actor=_OTHERS,
        frist=Frist(3, Unit.MONTHS, Shift.NEXT_WORKING_DAY),
        when=(
            OneOf("type", tuple(grant.value for grant in GRANTS)),
            NoneOf("fattet_av", _NOT_COMPLAINED_OVER),
            Absent("fra"),
        ),
        ordlyd="Ved vedtak som går ut på å tilstå noen en rettighet, skal klagefristen for andre "
        "likevel senest løpe ut når det er gått 3 måneder fra det tidspunkt vedtaket ble truffet.",
        docs="For those who got no notice, such as the other parent. Only the day is told: whether "
        "a complainer is somebody else's party is not recorded, so a late one is not found.",
    ),
    _right(
        id="KLA-003",
        faser=("hjelpetiltak/oppstart", "ettervern/beslutning"),
        title=Text(
            nb="En klage kan behandles i høyst ett år etter vedtaket",
            nn="Ei klage kan behandlast i høgst eitt år etter vedtaket",
            en="A complaint may be taken for one year at most after the decision",
        ),
        message=Text(
            nb="klagen kom etter {due}, ett år etter vedtaket, og kan ikke behandles som klagesak",
            nn="klaga kom etter {due}, eitt år etter vedtaket, og kan ikkje behandlast som "
            "klagesak",
            en="the complaint came after {due}, one year after the decision, and cannot be taken "
            "as a complaint",
        ),
        why=Text(
            nb="etter så lang tid må alle kunne innrette seg etter vedtaket",
            nn="etter så lang tid må alle kunne innrette seg etter vedtaket",
            en="after so long everybody must be able to rely on the decision",
        ),
        hjemmel=(FVL_1967.paragraf("31", ledd=3),),
        on=Vedtak,
        start="dato",
        done="klager.fremsatt",
        mend=_COMPLAINT_TOO_LATE,
        actor=SERVICE,
        frist=Frist(1, Unit.YEARS, Shift.NONE),
        when=(
            NoneOf("fattet_av", _NOT_COMPLAINED_OVER),
            Absent("fra"),
            NoneOf("klager.utfall", _REJECTED),
        ),
        ordlyd="Klagen kan ikke tas under behandling som klagesak dersom det er gått mer enn ett "
        "år siden vedtaket ble truffet.",
        docs="No time to complain in, but the end of every complaint: it never moves off a "
        "holiday.",
    ),
    Fristregel(
        id="KLA-004",
        faser=("hjelpetiltak/oppstart",),
        title=Text(
            nb="Krav om endring av nemndas vedtak er sendt innen tre måneder",
            nn="Krav om endring av vedtaket i nemnda er sendt innan tre månader",
            en="A demand to change the tribunal's decision is sent on within three months",
        ),
        message=Text(
            nb="kravet om endring var ikke sendt til nemnda innen {due}, tre måneder etter at det "
            "kom",
            nn="kravet om endring var ikkje sendt til nemnda innan {due}, tre månader etter at det "
            "kom",
            en="the demand for a change was not sent to the tribunal by {due}, three months after "
            "it came",
        ),
        mend=Text(
            nb="send saken til nemnda og registrer «sendt»; i særlige tilfeller er fristen seks "
            "måneder",
            nn="send saka til nemnda og registrer «sendt»; i særlege tilfelle er fristen seks "
            "månader",
            en='send the case to the tribunal and record "sendt"; in special cases there are six '
            "months",
        ),
        why=Text(
            nb="foreldre og barn skal få saken prøvd mens den ennå kan endre noe",
            nn="foreldre og barn skal få saka prøvd medan ho enno kan endre noko",
            en="parents and children are to have the case tried while it can still matter",
        ),
        hjemmel=(BVL_2021.paragraf("14-8", ledd=3),),
        norm=Norm.SKAL,
        # In special cases there are six months, and no course records that the case is one.
        severity=Severity.WARNING,
        validity=BVL_2021.validity,
        on=Endringskrav,
        start="mottatt",
        done="sendt",
        actor=SERVICE,
        frist=Frist(3, Unit.MONTHS, Shift.UNSETTLED),
        ordlyd="Når en sak gjelder krav fra den private parten om endringer i et tidligere vedtak, "
        "skal kommunen forberede og sende saken til nemnda snarest mulig, og senest innen tre "
        "måneder etter at kommunen mottok kravet. I særlige tilfeller kan fristen være seks "
        "måneder.",
        docs="In special cases there are six months; a course does not record that it is one.",
    ),
)
