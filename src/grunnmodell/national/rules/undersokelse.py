"""Rules on investigations: where they come from, how long they last, and how they end."""

import datetime as dt
from collections.abc import Iterator

from grunnmodell.flow import days_at
from grunnmodell.forlop import Undersokelse, UndersokelseKonklusjon, Vedtak, Vedtakstype
from grunnmodell.law import Norm
from grunnmodell.law.statutes import BVL_1992, BVL_2021, SSB_KONTROLLER
from grunnmodell.national.lengths import INVESTIGATION
from grunnmodell.national.rules.vedtak import GRANTS
from grunnmodell.rules import Context, NotRecorded, Problem, rule
from grunnmodell.text import Text

__all__ = ["RULES"]

_DISMISSALS = (UndersokelseKonklusjon.HENLAGT, UndersokelseKonklusjon.HENLAGT_MED_FORBEHOLD)
_SSB_20 = SSB_KONTROLLER.section(Text.same("Undersøkelse 20"))


def _has_ended(u: Undersokelse) -> bool:
    return u.avsluttet is not None


_LATE = Text(
    nb="etter at de tre månedene var ute",
    nn="etter at dei tre månadene var ute",
    en="after the three months had run out",
)
_WITHOUT_REASON = Text(
    nb="uten at den særlige grunnen er registrert",
    nn="utan at den særlege grunnen er registrert",
    en="and its special reason is not recorded",
)


@rule(
    "UND-006",
    on=Undersokelse,
    when=lambda u: u.utvidet_frist is not None,
    anchor="utvidet_frist.besluttet",
    hjemmel=BVL_2021.paragraf("2-2", ledd=2, punktum=2),
    norm=Norm.SKAL,
    validity=BVL_2021.validity,
    needs=("meldinger",),
    title=Text(
        nb="Undersøkelsestiden er utvidet i tide og av en særlig grunn",
        nn="Undersøkingstida er utvida i tide og av ein særleg grunn",
        en="The investigation is extended in time and for a special reason",
    ),
    message=Text(
        nb="undersøkelsestiden ble utvidet {what}",
        nn="undersøkingstida vart utvida {what}",
        en="the investigation was extended {what}",
    ),
    why=Text(
        nb="familien skal ikke leve i uvisse lenger enn saken krever",
        nn="familien skal ikkje leve i uvisse lenger enn saka krev",
        en="the family is not to live in doubt longer than the case demands",
    ),
    mend=Text(
        nb="registrer grunnen i «utvidet_frist: grunn» og dagen i «besluttet»; er det utvidet for "
        "sent, er fristen brutt",
        nn="registrer grunnen i «utvidet_frist: grunn» og dagen i «besluttet»; er det utvida for "
        "seint, er fristen broten",
        en='record the reason in "utvidet_frist: grunn" and the day in "besluttet"; if it was '
        "extended too late, the deadline is broken",
    ),
)
def extension_is_in_time(u: Undersokelse, c: Context) -> Iterator[Problem]:
    """An extension is decided before the three months are out, and its special reason recorded.

    The months run from the end of the week after the report, as in UND-001; the day after a
    holiday still passes, for it is not settled whether the last day moves. That time which has run
    out cannot be extended is our reading. Not assessed of an investigation without a report, or
    one that is resumed. Sees that there is a reason, not whether it is special.
    """
    extension = u.utvidet_frist
    if extension is None:
        return
    if extension.grunn is not True:
        yield c.problem("utvidet_frist", "grunn", what=_WITHOUT_REASON)
    reports = days_at(u, "meldinger.mottatt", c.index) if u.gjenopptak_av is None else []
    if reports and extension.besluttet > INVESTIGATION.due(min(reports)).at_latest:
        yield c.problem("utvidet_frist", "besluttet", what=_LATE)
    if not reports and extension.grunn is True:
        raise NotRecorded("meldinger.mottatt")


@rule(
    "UND-007",
    on=Undersokelse,
    anchor="startet",
    hjemmel=(BVL_2021.paragraf("2-2", ledd=1), _SSB_20),
    norm=Norm.SKAL,
    validity=BVL_2021.validity,
    title=Text(
        nb="Undersøkelsen bygger på en melding, egen kunnskap eller gjenopptak",
        nn="Undersøkinga byggjer på ei melding, eigen kunnskap eller gjenopptak",
        en="The investigation rests on a report, own knowledge or a resumption",
    ),
    message=Text(
        nb="undersøkelsen viser ikke til noen melding, og verken eget tiltak eller gjenopptak er "
        "registrert",
        nn="undersøkinga viser ikkje til noka melding, og verken eige tiltak eller gjenopptak er "
        "registrert",
        en="the investigation names no report, and neither the service's own knowledge nor a "
        "resumption is recorded",
    ),
    why=Text(
        nb="familien har krav på å vite hvorfor den blir undersøkt",
        nn="familien har krav på å vite kvifor han blir undersøkt",
        en="the family has a right to know why it is looked into",
    ),
    mend=Text(
        nb="vis til meldingen i «meldinger», sett «av_eget_tiltak: true», eller vis til "
        "henleggelsen i «gjenopptak_av»",
        nn="vis til meldinga i «meldinger», set «av_eget_tiltak: true», eller vis til vedtaket om "
        "å leggje bort saka i «gjenopptak_av»",
        en='name the report in "meldinger", set "av_eget_tiltak: true", or name the dismissal in '
        '"gjenopptak_av"',
    ),
)
def investigation_has_an_origin(u: Undersokelse, c: Context) -> Iterator[Problem]:
    """The service investigates when it has reason to: a report, what it knows, or a resumption.

    The act asks for reasonable ground; that a report is named is Statistics Norway's control. An
    application that had come by then will do: the record does not say which it led to.
    """
    if u.meldinger or u.av_eget_tiltak is True or u.gjenopptak_av is not None:
        return
    if not any(s.mottatt <= u.startet for s in c.forlop.soknader or ()):
        yield c.problem("meldinger")


_NO_CONCLUSION = Text(
    nb="konklusjonen er ikke registrert",
    nn="konklusjonen er ikkje registrert",
    en="its conclusion is not recorded",
)
_NO_DECISION = Text(
    nb="ingen vedtak om tiltak viser til den",
    nn="ingen vedtak om tiltak viser til ho",
    en="no decision on measures names it",
)
_NO_REQUEST = Text(
    nb="ingen begjæring til nemnda viser til den",
    nn="ingen krav til nemnda viser til ho",
    en="no request to the tribunal names it",
)
_OTHER_DAY = Text(
    nb="sluttdatoen er en annen enn dagen for vedtaket eller begjæringen",
    nn="sluttdatoen er ein annan enn dagen for vedtaket eller kravet",
    en="its end is not the day of the decision or request",
)


@rule(
    "UND-008",
    on=Undersokelse,
    when=lambda u: _has_ended(u) or u.konklusjon is not None,
    anchor="avsluttet",
    hjemmel=(
        BVL_2021.paragraf("2-5", ledd=1),
        SSB_KONTROLLER.section(Text.same("Undersøkelse 04")),
        SSB_KONTROLLER.section(Text.same("Undersøkelse 21")),
    ),
    norm=Norm.SKAL,
    validity=BVL_2021.validity,
    needs=("vedtak",),
    title=Text(
        nb="Undersøkelsen slutter med vedtaket eller begjæringen som avslutter den",
        nn="Undersøkinga sluttar med vedtaket eller kravet som avsluttar ho",
        en="The investigation ends with the decision or request that ends it",
    ),
    message=Text(
        nb="undersøkelsen er avsluttet, men {what}",
        nn="undersøkinga er avslutta, men {what}",
        en="the investigation has ended, but {what}",
    ),
    why=Text(
        nb="barnet står uten svar til noen har bestemt hva som skal skje",
        nn="barnet står utan svar til nokon har avgjort kva som skal skje",
        en="the child is left without an answer until somebody has decided what is to happen",
    ),
    mend=Text(
        nb="registrer «konklusjon», la vedtaket eller begjæringen vise til undersøkelsen i "
        "«undersokelse», og bruk samme dag i «avsluttet»",
        nn="registrer «konklusjon», la vedtaket eller kravet vise til undersøkinga i "
        "«undersokelse», og bruk same dag i «avsluttet»",
        en='record "konklusjon", let the decision or request name the investigation in '
        '"undersokelse", and use the same day in "avsluttet"',
    ),
)
def ending_agrees_with_conclusion(u: Undersokelse, c: Context) -> Iterator[Problem]:
    """An investigation ends on the day of the decision, dismissal or request that ends it.

    A dismissal without a decision is UND-009. Of one that is ended because the child moved, or
    passed on to another body, only the conclusion is asked for. What the act of 1992 counted as
    the end is not established.
    """
    if u.konklusjon is None:
        yield c.problem("konklusjon", what=_NO_CONCLUSION)
    elif u.konklusjon is UndersokelseKonklusjon.VEDTAK:
        yield from _ends_on(u, _decided(u, c, GRANTS), c, _NO_DECISION)
    elif u.konklusjon is UndersokelseKonklusjon.BEGJARING:
        yield from _ends_on(u, _requested(u, c), c, _NO_REQUEST)
    elif u.konklusjon in _DISMISSALS:
        yield from _ends_on(u, _decided(u, c, (Vedtakstype.HENLAGT,)), c, None)


def _decided(u: Undersokelse, c: Context, kinds: tuple[Vedtakstype, ...]) -> list[dt.date]:
    """Return the days of the decisions of these kinds that name an investigation."""
    return [v.dato for v in _ending(u, c) if v.type in kinds]


def _ending(u: Undersokelse, c: Context) -> list[Vedtak]:
    return [v for v in c.forlop.vedtak or () if v.undersokelse == u.id]


def _requested(u: Undersokelse, c: Context) -> list[dt.date]:
    if c.forlop.begjaringer is None:
        raise NotRecorded("begjaringer")
    return [b.sendt for b in c.forlop.begjaringer if b.undersokelse == u.id]


def _ends_on(
    u: Undersokelse, days: list[dt.date], c: Context, missing: Text | None
) -> Iterator[Problem]:
    if days and u.avsluttet not in days:
        yield c.problem("avsluttet", what=_OTHER_DAY)
    elif not days and missing is not None:
        yield c.problem("konklusjon", what=missing)


@rule(
    "UND-009",
    on=Undersokelse,
    when=lambda u: u.konklusjon in _DISMISSALS,
    anchor="avsluttet",
    hjemmel=BVL_2021.paragraf("2-5", ledd=2),
    norm=Norm.SKAL,
    validity=BVL_2021.validity,
    needs=("vedtak",),
    title=Text(
        nb="En undersøkelse henlegges ved vedtak",
        nn="Ei undersøking blir lagd bort ved vedtak",
        en="An investigation is dismissed by a decision",
    ),
    message=Text(
        nb="undersøkelsen er henlagt, men ingen vedtak om henleggelse viser til den",
        nn="undersøkinga er lagd bort, men ingen vedtak om det viser til ho",
        en="the investigation was dismissed, but no decision on dismissal names it",
    ),
    why=Text(
        nb="uten et vedtak får familien verken begrunnelse eller klagerett",
        nn="utan eit vedtak får familien verken grunngiving eller klagerett",
        en="without a decision the family gets neither reasons nor a right to complain",
    ),
    mend=Text(
        nb="treff vedtaket med begrunnelse, underrett partene, og la det vise til undersøkelsen i "
        "«undersokelse»",
        nn="gjer vedtaket med grunngiving, underrett partane, og la det vise til undersøkinga i "
        "«undersokelse»",
        en="make the decision with its reasons, notify the parties, and let it name the "
        'investigation in "undersokelse"',
    ),
)
def dismissal_is_a_decision(u: Undersokelse, c: Context) -> Iterator[Problem]:
    """An investigation is dismissed by a decision («enkeltvedtak»).

    Sees that there is one. Its reasons and notices are asked for as of every decision, in the
    rules on those. Not asked of an investigation that ended because the child moved or was sent to
    another body: whether that is a dismissal is not settled.
    """
    if not _decided(u, c, (Vedtakstype.HENLAGT,)):
        yield c.problem("konklusjon")


@rule(
    "UND-010",
    on=Undersokelse,
    when=lambda u: u.gjenopptak_av is not None,
    anchor="startet",
    hjemmel=BVL_2021.paragraf("2-5", ledd=3, punktum=2),
    norm=Norm.SKAL,
    validity=BVL_2021.validity,
    title=Text(
        nb="Foreldrene får vite at undersøkelsen er gjenopptatt",
        nn="Foreldra får vite at undersøkinga er teken opp att",
        en="The parents are told that the investigation is resumed",
    ),
    message=Text(
        nb="undersøkelsen er gjenopptatt uten at det er registrert at foreldrene er informert",
        nn="undersøkinga er teken opp att utan at det er registrert at foreldra er informerte",
        en="the investigation was resumed, and it is not recorded that the parents were told",
    ),
    why=Text(
        nb="foreldrene trodde saken var lukket og må få mulighet til å medvirke",
        nn="foreldra trudde saka var lukka og må få høve til å medverke",
        en="the parents thought the case was closed and must have a chance to take part",
    ),
    mend=Text(
        nb="informer foreldrene, og registrer dagen i «foreldre_informert»",
        nn="informer foreldra, og registrer dagen i «foreldre_informert»",
        en='tell the parents, and record the day in "foreldre_informert"',
    ),
)
def parents_are_told_of_resumption(u: Undersokelse, c: Context) -> Iterator[Problem]:
    """The parents are told when an investigation is resumed without a new report.

    Sees that they were told, not when: the act sets no day, so it is asked for from the day after.
    That they are told of the reservation
    itself is asked for with the notices of the decision. Whether a resumption is allowed is
    UND-003. This sentence has stood since 2023; the one before it was changed in 2026.
    """
    if u.foreldre_informert is None and u.startet < c.as_of:
        yield c.problem("foreldre_informert")


@rule(
    "UND-011",
    on=Undersokelse,
    when=lambda u: u.konklusjon in (UndersokelseKonklusjon.VEDTAK, *_DISMISSALS),
    anchor="avsluttet",
    hjemmel=(
        BVL_2021.paragraf("12-7", ledd=1, punktum=3),
        BVL_2021.paragraf("12-7", ledd=1, punktum=5),
    ),
    norm=Norm.SKAL,
    validity=BVL_2021.validity,
    title=Text(
        nb="Sakkyndigrapporten er vurdert av kommisjonen før den brukes",
        nn="Rapporten frå den sakkunnige er vurdert av kommisjonen før han blir brukt",
        en="The expert's report is assessed by the commission before it is used",
    ),
    message=Text(
        nb="undersøkelsen ble avsluttet på en sakkyndigrapport som barnesakkyndig kommisjon ikke "
        "hadde vurdert",
        nn="undersøkinga vart avslutta på ein sakkunnigrapport som barnesakkunnig kommisjon ikkje "
        "hadde vurdert",
        en="the investigation ended on an expert's report that the commission had not assessed",
    ),
    why=Text(
        nb="feil i en rapport som ingen har kvalitetssikret, kan bli avgjørende for barnet",
        nn="feil i ein rapport som ingen har kvalitetssikra, kan bli avgjerande for barnet",
        en="faults in a report that nobody has checked may decide the child's case",
    ),
    mend=Text(
        nb="send rapporten til kommisjonen, og registrer dagen i «sakkyndig: "
        "vurdert_av_kommisjonen»; er datoen feil, rett den",
        nn="send rapporten til kommisjonen, og registrer dagen i «sakkyndig: "
        "vurdert_av_kommisjonen»; er datoen feil, rett han",
        en='send the report to the commission, and record the day in "sakkyndig: '
        'vurdert_av_kommisjonen"; if the date is wrong, correct it',
    ),
)
def expert_report_is_assessed(u: Undersokelse, c: Context) -> Iterator[Problem]:
    """An expert's report is assessed by the commission before a decision or dismissal rests on it.

    Looks at the service's own decisions: what is sent to the tribunal is decided there. A report
    that came after the end was not used. Whether the decision rests on the report is not recorded:
    one that is in hand when the investigation ends is taken to be used. The paragraph has stood
    since 2023: in 2026 only the second and third were changed.
    """
    expert, end = u.sakkyndig, u.avsluttet
    if expert is None or expert.rapport is None or end is None or expert.rapport > end:
        return
    if expert.vurdert_av_kommisjonen is None or expert.vurdert_av_kommisjonen > end:
        yield c.problem("sakkyndig", "vurdert_av_kommisjonen")


RULES = (
    extension_is_in_time,
    investigation_has_an_origin,
    investigation_has_an_origin.under(
        BVL_1992.paragraf("4-3"), _SSB_20, validity=BVL_1992.validity
    ),
    ending_agrees_with_conclusion,
    dismissal_is_a_decision,
    parents_are_told_of_resumption,
    expert_report_is_assessed,
)
