"""Rules on how measures end: by a decision, and when their goals are reached."""

import datetime as dt
from collections.abc import Iterator

from grunnmodell.findings import Severity
from grunnmodell.forlop import (
    Arsak,
    Evaluering,
    PlanlagtTiltak,
    Resultat,
    Tiltak,
    Tiltaksplan,
    Vedtak,
    Vedtakstype,
)
from grunnmodell.law import Norm, Validity, kapittel, punkt
from grunnmodell.law.statutes import BVL_1992, BVL_2021, FVL_1967, TJENESTEKATALOG
from grunnmodell.national.ages import OF_AGE, UPPER_AGE, age_of, day_of_age
from grunnmodell.national.at_18 import goes_on_elsewhere, was_not_contacted
from grunnmodell.national.rules.plan_gangen import last_day, next_evaluation
from grunnmodell.national.rules.tiltak import ENDED_BY_OTHERS, is_imposed
from grunnmodell.national.rules.vedtak import GRANTS, latest_grant
from grunnmodell.rules import Context, Problem, rule
from grunnmodell.text import Text

__all__ = ["RULES"]

# The family's own choice: the service has nothing to decide then.
_FAMILY_DECIDED = (*ENDED_BY_OTHERS, Arsak.IKKE_SAMTYKKE)
# Reasons that are the service's own judgement.
_SERVICE_DECIDED = (Arsak.IKKE_EFFEKT, Arsak.KAPASITET, Arsak.VILKAR_IKKE_OPPFYLT)
_FROM_18 = Text(nb="etter fylte 18 år", nn="etter fylte 18 år", en="at 18 or later")
_BEFORE_TIME = Text(
    nb="før den siste dagen i vedtaket",
    nn="før den siste dagen i vedtaket",
    en="before the decision's last day",
)


def _ended_for_a_reason(t: Tiltak) -> bool:
    return t.avsluttet is not None and t.arsak is not None and t.arsak not in _FAMILY_DECIDED


@rule(
    "AVS-005",
    on=Tiltak,
    when=_ended_for_a_reason,
    anchor="avsluttet",
    hjemmel=(FVL_1967.paragraf("2", ledd=1), BVL_2021.paragraf("3-6", ledd=2, punktum=2)),
    norm=Norm.SKAL,
    validity=BVL_2021.validity,
    needs=("barn", "vedtak"),
    title=Text(
        nb="Hjelpen tas ikke bort uten vedtak",
        nn="Hjelpa blir ikkje teken bort utan vedtak",
        en="Help is not taken away without a decision",
    ),
    message=Text(
        nb="tiltaket ble avsluttet {when} uten at det ble truffet vedtak om det",
        nn="tiltaket vart avslutta {when} utan at det vart gjort vedtak om det",
        en="the measure ended {when}, and no decision was made about that",
    ),
    why=Text(
        nb="uten vedtak får den som mister hjelpen, verken en begrunnelse eller noe å klage på",
        nn="utan vedtak får den som mistar hjelpa, verken ei grunngiving eller noko å klage på",
        en="without a decision whoever loses the help gets neither reasons nor anything to "
        "complain about",
    ),
    mend=Text(
        nb="treff vedtak om å avslutte, og vis til det i tiltakets «vedtak»",
        nn="gjer vedtak om å avslutte, og vis til det i «vedtak» på tiltaket",
        en='decide on the end, and name the decision in the measure\'s "vedtak"',
    ),
)
def ending_is_decided(t: Tiltak, c: Context) -> Iterator[Problem]:
    """From the 18th birthday the end of help is a decision; so is taking it away before its day.

    Before 18 it asks only where a measure ended before the decision's own last day, and for a
    reason that is the service's own: it had no effect, there was no capacity, or the conditions
    were not met. It cannot see what a party wished, and asks nothing where consent was withdrawn,
    the family moved, or the decision's last day had come. Where the youth was not contacted by the
    birthday, that is the fault (ETT-001); where help goes on in another course, it is decided
    there.
    """
    day = t.avsluttet
    latest = latest_grant(t, c)
    if day is None or latest is None or _is_decided(t, day, c):
        return
    until = latest.varer_til
    if age_of(c, day) >= OF_AGE:
        if not _is_settled_at_18(t, day, c):
            yield c.problem("avsluttet", when=_FROM_18)
    elif until is not None and t.arsak in _SERVICE_DECIDED:
        yield c.problem("avsluttet", when=_BEFORE_TIME)


def _is_settled_at_18(t: Tiltak, day: dt.date, c: Context) -> bool:
    """Say whether an end is looked at elsewhere: at the birthday, or at the upper age."""
    years, upper = age_of(c, day), UPPER_AGE.on(day)
    if upper is not None and years >= upper:
        return True
    is_age_limit = t.arsak is Arsak.ALDER and years > OF_AGE
    is_elsewhere = goes_on_elsewhere(c) or was_not_contacted(day, c)
    return is_age_limit or (day == day_of_age(c) and is_elsewhere)


def _is_decided(t: Tiltak, day: dt.date, c: Context) -> bool:
    """Say whether an end was decided, in a course of the service's own.

    The last decision may have set the day; a later one may say so, replace the measure, or change
    the help and leave it out. What is copied is ended where it comes from.
    """
    granted = [v for v in c.index.vedtak_of(t) if v.type in GRANTS]
    latest = latest_grant(t, c)
    until = None if latest is None else latest.varer_til
    set_then = until is not None and until <= day
    others = any(is_imposed(v) or v.fra is not None for v in granted)
    return set_then or others or any(_ends(v, t, day, granted) for v in c.forlop.vedtak or ())


def _ends(v: Vedtak, t: Tiltak, day: dt.date, granted: list[Vedtak]) -> bool:
    ids = {each.id for each in granted}
    says_so = v.id in t.vedtak and v.type not in GRANTS
    leaves_out = v.endrer in ids and v.id not in ids
    return v.dato <= day and (says_so or leaves_out or _replaces(v, t))


def _replaces(v: Vedtak, t: Tiltak) -> bool:
    """Say whether a decision replaces a measure: one it names, or one that replaces just any."""
    is_later = t.startet is not None and t.startet < v.dato
    may_be_meant = v.id in t.vedtak or v.endrer is None
    return v.type is Vedtakstype.ERSTATTET and is_later and may_be_meant


@rule(
    "AVS-007",
    on=Evaluering,
    when=lambda e: e.utfort is not None,
    anchor="utfort",
    hjemmel=TJENESTEKATALOG.section(punkt("5.1")),
    norm=Norm.SKAL,
    # When to end is a judgement, and there may be a good reason to go on.
    severity=Severity.WARNING,
    validity=TJENESTEKATALOG.validity,
    needs=("tiltak",),
    title=Text(
        nb="Tiltak som har nådd målene, avsluttes",
        nn="Tiltak som har nådd måla, blir avslutta",
        en="Measures that have reached their goals end",
    ),
    message=Text(
        nb="evalueringen sier at målene er nådd, men hjelpen fortsatte uten at grunnen er "
        "dokumentert ({count} tiltak)",
        nn="evalueringa seier at måla er nådde, men hjelpa heldt fram utan at grunnen er "
        "dokumentert ({count} tiltak)",
        en="the evaluation says that the goals are reached, but the help went on and no reason is "
        "documented ({count} measures)",
    ),
    why=Text(
        nb="familien skal slippe å ha barnevernet i livet sitt lenger enn nødvendig",
        nn="familien skal sleppe å ha barnevernet i livet sitt lenger enn nødvendig",
        en="the family should not have child welfare in its life longer than needed",
    ),
    mend=Text(
        nb="avslutt tiltaket og registrer «avsluttet», eller dokumenter hvorfor det fortsetter, og "
        "sett «grunn: true» på evalueringen",
        nn="avslutt tiltaket og registrer «avsluttet», eller dokumenter kvifor det held fram, og "
        "set «grunn: true» på evalueringa",
        en='end the measure and record "avsluttet", or document why it goes on, and set "grunn: '
        'true" on the evaluation',
    ),
)
def measure_ends_when_goals_are_reached(e: Evaluering, c: Context) -> Iterator[Problem]:
    """A measure whose every goal was reached ends before the next evaluation, or it says why not.

    Where no other evaluation is set, it may run to the day the plan says. Of several evaluations
    that found the goals reached, the first is told of. Sees results, not what the family wants.
    """
    plan = c.index.plan_of(e)
    if plan is None or e.grunn is True or _going_on_is_explained(c):
        return
    earlier = [o for o in plan.evalueringer if o.utfort and e.utfort and o.utfort < e.utfort]
    going_on = [
        line.ref
        for line in plan.tiltak
        if _is_reached(line, e)
        and not any(_is_reached(line, o) for o in earlier)
        and _goes_on(line, e, plan, c)
    ]
    if going_on:
        yield c.problem("malsettinger", count=len(going_on))


def _going_on_is_explained(c: Context) -> bool:
    a = c.forlop.avslutning
    return a is not None and a.mal_nadd_fortsetter_grunn is True


def _is_reached(line: PlanlagtTiltak, e: Evaluering) -> bool:
    reached = {m.ref for m in e.malsettinger if m.resultat is Resultat.NADD}
    return bool(line.malsettinger) and reached.issuperset(line.malsettinger)


def _goes_on(line: PlanlagtTiltak, e: Evaluering, plan: Tiltaksplan, c: Context) -> bool:
    t = c.index.get(line.ref, Tiltak)
    if t is None or t.startet is None or e.utfort is None or t.startet > e.utfort:
        return False
    following = next_evaluation(e, plan)
    if following is not None:
        return last_day(t, c) > following
    until = max(e.utfort, line.varer_til or e.utfort)
    return t.avsluttet is None and c.as_of > until


RULES = (
    ending_is_decided,
    ending_is_decided.under(
        FVL_1967.paragraf("2", ledd=1),
        TJENESTEKATALOG.section(kapittel("5.5")),
        validity=Validity(FVL_1967.validity.start, BVL_1992.validity.end),
    ),
    measure_ends_when_goals_are_reached,
)
