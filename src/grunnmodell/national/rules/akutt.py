"""Rules on acute measures and serious events."""

import datetime as dt
from collections.abc import Iterator

from grunnmodell.dates import age_on
from grunnmodell.forlop import BARN, Akuttvedtak, AlvorligHendelse, Tiltak
from grunnmodell.law import Norm, Validity
from grunnmodell.law.statutes import BVL_2021
from grunnmodell.national.rules.parter import PARTY_AGE
from grunnmodell.national.rules.vedtak import is_without_care
from grunnmodell.rules import Context, NotRecorded, Problem, rule
from grunnmodell.text import Text

__all__ = ["RULES"]

_PARENT = "forelder"


@rule(
    "AKU-005",
    on=Akuttvedtak,
    when=lambda a: bool(a.motsatt_seg) and is_without_care(a),
    anchor="dato",
    hjemmel=BVL_2021.paragraf("4-1", punktum=2),
    norm=Norm.SKAL,
    validity=BVL_2021.validity,
    needs=("personer", "vedtak", "tiltak"),
    title=Text(
        nb="Akutt hjelp fortsetter ikke når foreldre eller barn over 15 år sier nei",
        nn="Akutt hjelp held ikkje fram når foreldre eller barn over 15 år seier nei",
        en="Emergency help does not go on against parents or a child of 15",
    ),
    message=Text(
        nb="et hjelpetiltak etter § 4-1 går fortsatt, selv om en som kan si nei, har motsatt seg "
        "det",
        nn="eit hjelpetiltak etter § 4-1 går framleis, sjølv om ein som kan seie nei, har motsett "
        "seg det",
        en="a help measure under § 4-1 goes on, although somebody who may refuse has opposed it",
    ),
    why=Text(
        nb="hjelp mot familiens vilje kan bare nemnda bestemme",
        nn="hjelp mot viljen til familien kan berre nemnda bestemme",
        en="only the tribunal can decide on help against the family's will",
    ),
    mend=Text(
        nb="avslutt tiltaket og registrer «avsluttet»; samtykker de senere, treff et nytt vedtak "
        "og vis til det i tiltakets «vedtak»",
        nn="avslutt tiltaket og registrer «avsluttet»; samtykkjer dei seinare, gjer eit nytt "
        "vedtak og vis til det i «vedtak» på tiltaket",
        en='end the measure and record "avsluttet"; if they consent later, make a new decision '
        'and name it in the measure\'s "vedtak"',
    ),
)
def acute_help_is_not_upheld(a: Akuttvedtak, c: Context) -> Iterator[Problem]:
    """Help to a child without care ends when a parent, or a child of 15, opposes it.

    The measure is one that rests on a decision under § 4-1 of the same day and on no other.
    Finds one that still runs: when somebody opposed it is not recorded, so one that has ended is
    let be, however late.
    """
    if _may_refuse(a, c) and any(_still_rests_on(t, a, c) for t in c.forlop.tiltak or ()):
        yield c.problem("motsatt_seg")


def _may_refuse(a: Akuttvedtak, c: Context) -> bool:
    people = [c.index.person(ref) for ref in a.motsatt_seg]
    if any(person is not None and person.rolle == _PARENT for person in people):
        return True
    return BARN in a.motsatt_seg and _is_old_enough(a.dato, c)


def _is_old_enough(day: dt.date, c: Context) -> bool:
    barn, age = c.forlop.barn, PARTY_AGE.on(day)
    if barn is None or barn.fodt is None:
        raise NotRecorded("barn.fodt")
    return age is not None and age_on(barn.fodt, day) >= age


def _still_rests_on(t: Tiltak, a: Akuttvedtak, c: Context) -> bool:
    decisions = c.index.vedtak_of(t)
    is_running = t.startet is not None and t.avsluttet is None
    only_acute = all(is_without_care(v) and v.dato == a.dato for v in decisions)
    return is_running and bool(decisions) and only_acute


@rule(
    "AKU-006",
    on=AlvorligHendelse,
    anchor="dato",
    hjemmel=BVL_2021.paragraf("13-5 a"),
    norm=Norm.SKAL,
    validity=Validity(dt.date(2026, 1, 1)),
    title=Text(
        nb="Statsforvalteren er informert om en alvorlig hendelse",
        nn="Statsforvaltaren er informert om ei alvorleg hending",
        en="The county governor is informed of a serious event",
    ),
    message=Text(
        nb="det er ikke registrert at statsforvalteren er informert om den alvorlige hendelsen",
        nn="det er ikkje registrert at statsforvaltaren er informert om den alvorlege hendinga",
        en="it is not recorded that the county governor was informed of the serious event",
    ),
    why=Text(
        nb="den som fører tilsyn, må kunne gripe inn før det skjer igjen",
        nn="den som fører tilsyn, må kunne gripe inn før det skjer igjen",
        en="whoever supervises must be able to step in before it happens again",
    ),
    mend=Text(
        nb="informer statsforvalteren snarest, og registrer dagen i «statsforvalter_informert»",
        nn="informer statsforvaltaren snarast, og registrer dagen i «statsforvalter_informert»",
        en='inform the county governor at once, and record the day in "statsforvalter_informert"',
    ),
)
def county_governor_is_informed(a: AlvorligHendelse, c: Context) -> Iterator[Problem]:
    """Of a death, a life-threatening event or sexual abuse the county governor is informed.

    The duty is for children with measures outside the home, a stay at a centre among them; what is
    recorded as a serious event is taken to be one. The act says «as soon as possible»: asked for
    from the day after, and how late it came is not judged.
    """
    if a.statsforvalter_informert is None and a.dato < c.as_of:
        yield c.problem("statsforvalter_informert")


RULES = (acute_help_is_not_upheld, county_governor_is_informed)
