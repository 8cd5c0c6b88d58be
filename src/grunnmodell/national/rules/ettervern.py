"""Rules on help after 18: what it rests on, and who wants it."""

import datetime as dt
from collections.abc import Iterator

from grunnmodell.forlop import (
    BARN,
    Ettervern,
    Samtykke,
    SamtykkeGjelder,
    Tiltak,
    Vedtak,
    Vedtakstype,
)
from grunnmodell.law import Norm, kapittel
from grunnmodell.law.statutes import BVL_1992, BVL_2021, TJENESTEKATALOG
from grunnmodell.national.ages import age_of, day_of_age
from grunnmodell.national.at_18 import goes_on_elsewhere, was_not_contacted
from grunnmodell.national.rules.samtykke import PARTY_AGE
from grunnmodell.national.rules.tiltak import has_started, is_imposed
from grunnmodell.national.rules.vedtak import GRANTS, cites
from grunnmodell.rules import Context, NotRecorded, Problem, rule
from grunnmodell.text import Text

__all__ = ["RULES"]

_CATALOGUE = TJENESTEKATALOG.section(kapittel("5.5"))
# Decisions that say what becomes of a measure at 18; systems write «forlenget» for the first too.
_AT_18 = (
    Vedtakstype.VIDEREFORT,
    Vedtakstype.FORLENGET,
    Vedtakstype.ERSTATTET,
    Vedtakstype.OPPHORT,
)


def _runs_past(t: Tiltak, birthday: dt.date, c: Context) -> bool:
    """Say whether a measure from before the 18th birthday ran on after it."""
    started = t.startet is not None and t.startet < birthday < c.as_of
    return started and (t.avsluttet is None or t.avsluttet > birthday)


def _was_granted(t: Tiltak, c: Context) -> bool:
    """A measure that rests on no decision at all is another fault (TIL-001)."""
    return any(v.type in GRANTS for v in c.index.vedtak_of(t))


@rule(
    "ETT-007",
    on=Tiltak,
    when=has_started,
    # The 18th birthday decides, and would tell the birth date if it were the anchor.
    anchor=None,
    hjemmel=BVL_2021.paragraf("3-6", ledd=2, punktum=2),
    norm=Norm.SKAL,
    validity=BVL_2021.validity,
    needs=("barn", "vedtak"),
    title=Text(
        nb="Hva som skjer med tiltaket ved 18 år, er vedtatt",
        nn="Kva som skjer med tiltaket ved 18 år, er vedteke",
        en="What becomes of the measure at 18 is decided",
    ),
    message=Text(
        nb="tiltaket fortsatte etter 18-årsdagen uten et vedtak om at det skulle videreføres eller "
        "erstattes",
        nn="tiltaket heldt fram etter 18-årsdagen utan eit vedtak om at det skulle førast vidare "
        "eller erstattast",
        en="the measure went on after the 18th birthday without a decision that it was to continue "
        "or be replaced",
    ),
    why=Text(
        nb="uten vedtak vet ikke ungdommen om hjelpen varer, og kan ikke klage",
        nn="utan vedtak veit ikkje ungdommen om hjelpa varer, og kan ikkje klage",
        en="without a decision the youth does not know whether the help lasts, and cannot complain",
    ),
    mend=Text(
        nb="treff vedtak om å videreføre, erstatte eller avslutte tiltaket, og vis til det i "
        "«vedtak» på tiltaket",
        nn="gjer vedtak om å føre vidare, erstatte eller avslutte tiltaket, og vis til det i "
        "«vedtak» på tiltaket",
        en="decide whether the measure continues, is replaced or ends, and name the decision in "
        'the measure\'s "vedtak"',
    ),
)
def measure_at_18_is_decided_on(t: Tiltak, c: Context) -> Iterator[Problem]:
    """A measure from before 18 runs on after the birthday by a decision made by that day.

    Of birthdays from 2023 on. Where the youth was not contacted by then, that is the fault
    (ETT-001); where help goes on in another course, the decision stands there. An end at 18 is a
    decision too, and asked for where measures end. A decision that cites § 3-6 counts, whatever
    its kind. It cannot see what the decision says.
    """
    birthday = day_of_age(c)
    if birthday is None or birthday not in BVL_2021.validity or goes_on_elsewhere(c):
        return
    if not _runs_past(t, birthday, c) or not _was_granted(t, c) or was_not_contacted(birthday, c):
        return
    if not any(v.dato <= birthday and _says_what_becomes(v) for v in c.index.vedtak_of(t)):
        yield c.problem("vedtak")


def _says_what_becomes(v: Vedtak) -> bool:
    """Help granted under § 3-6 is help after 18, whatever the kind of decision is called."""
    return v.type in _AT_18 or (v.type in GRANTS and cites(v, "3-6"))


@rule(
    "ETT-008",
    on=Ettervern,
    anchor="/vedtak.dato",
    hjemmel=(
        BVL_2021.paragraf("3-6", ledd=1, punktum=1),
        BVL_2021.paragraf("15-10", ledd=2, punktum=3),
    ),
    norm=Norm.SKAL,
    validity=BVL_2021.validity,
    modeller=("ettervern",),
    needs=("barn", "vedtak"),
    title=Text(
        nb="Ettervern bygger på et tiltak fra før 18 år",
        nn="Ettervern byggjer på eit tiltak frå før 18 år",
        en="Help after 18 rests on a measure from before 18",
    ),
    message=Text(
        nb="det er gitt ettervern, men tiltaket det bygger på, startet ikke før 18-årsdagen",
        nn="det er gitt ettervern, men tiltaket det byggjer på, starta ikkje før 18-årsdagen",
        en="help after 18 is given, but the measure it rests on did not start before the 18th "
        "birthday",
    ),
    why=Text(
        nb="bare ungdom som hadde tiltak før 18 år, har rett til ettervern etter loven",
        nn="berre ungdom som hadde tiltak før 18 år, har rett til ettervern etter lova",
        en="by the act only youth who had a measure before 18 have a right to help after it",
    ),
    mend=Text(
        nb="rett «tiltak_iverksatt», eller vurder om hjelpen skal komme fra en annen tjeneste",
        nn="rett «tiltak_iverksatt», eller vurder om hjelpa skal komme frå ei anna teneste",
        en='correct "tiltak_iverksatt", or consider whether another service is to give the help',
    ),
)
def help_rests_on_earlier_measure(e: Ettervern, c: Context) -> Iterator[Problem]:
    """A measure was carried out before the 18th birthday; an investigation is not enough.

    Follow-up of a child in prison counts as one (§ 15-10). Its validity is tested against the
    first decision of the course. What kind of measure it was, the rule cannot see.
    """
    birthday = day_of_age(c)
    if birthday is None or not any(v.type in GRANTS for v in c.forlop.vedtak or ()):
        return
    earlier = e.grunnlag.tiltak_iverksatt if e.grunnlag is not None else None
    here = [t.startet for t in c.forlop.tiltak or () if t.startet is not None]
    if any(day < birthday for day in here):
        return
    if earlier is None:
        raise NotRecorded("ettervern.grunnlag.tiltak_iverksatt")
    if earlier >= birthday:
        yield c.problem("grunnlag", "tiltak_iverksatt")


@rule(
    "ETT-009",
    on=Tiltak,
    when=has_started,
    anchor="startet",
    hjemmel=(BVL_2021.paragraf("3-6", ledd=1, punktum=1), _CATALOGUE),
    norm=Norm.SKAL,
    validity=BVL_2021.validity,
    needs=("barn", "samtykker", "vedtak"),
    title=Text(
        nb="Ungdommen samtykker til tiltak etter 18 år",
        nn="Ungdommen samtykkjer til tiltak etter 18 år",
        en="The youth consents to measures after 18",
    ),
    message=Text(
        nb="tiltaket var i gang etter 18-årsdagen uten at ungdommen hadde samtykket",
        nn="tiltaket var i gang etter 18-årsdagen utan at ungdommen hadde samtykt",
        en="the measure was running after the 18th birthday, and the youth had not consented",
    ),
    why=Text(
        nb="en voksen bestemmer selv om han eller hun vil ha hjelp",
        nn="ein vaksen avgjer sjølv om han eller ho vil ha hjelp",
        en="an adult decides for himself or herself whether to have help",
    ),
    mend=Text(
        nb="spør ungdommen, og registrer samtykket («person: barn») med dagen det ble gitt; vil "
        "ungdommen ikke, avslutt tiltaket",
        nn="spør ungdommen, og registrer samtykket («person: barn») med dagen det vart gitt; vil "
        "ikkje ungdommen, avslutt tiltaket",
        en='ask the youth, and record the consent ("person: barn") with the day it was given; if '
        "the youth does not want it, end the measure",
    ),
)
def youth_consents(t: Tiltak, c: Context) -> Iterator[Problem]:
    """From 18 the youth alone consents: by the start, or by the birthday to what runs on.

    A consent from before 18 counts when it was not withdrawn before the start; a consent withdrawn
    later, and one that a party of 15 should have given, are other faults. Of a measure that runs
    on, where the youth was not contacted by the birthday, that is the fault (ETT-001); where help
    goes on in another course, the consent stands there.
    """
    birthday, start = day_of_age(c), t.startet
    if birthday is None or start is None or not _was_granted(t, c):
        return
    if start < birthday and _is_asked_elsewhere(t, start, birthday, c):
        return
    day = max(start, birthday)
    if not any(_is_consent(s, start, day) for s in c.index.samtykker_to(t)):
        yield c.problem()


def _is_asked_elsewhere(t: Tiltak, start: dt.date, birthday: dt.date, c: Context) -> bool:
    ended = not _runs_past(t, birthday, c)
    settled = goes_on_elsewhere(c) or was_not_contacted(birthday, c)
    return ended or settled or _was_asked_before(t, start, c)


def _was_asked_before(t: Tiltak, start: dt.date, c: Context) -> bool:
    """Say whether a party of 15 had to consent at the start, which is asked there (SAM-002)."""
    party_age = PARTY_AGE.on(start)
    imposed = any(is_imposed(v) for v in c.index.vedtak_of(t) if v.dato <= start)
    return party_age is not None and age_of(c, start) >= party_age and not imposed


def _is_consent(s: Samtykke, start: dt.date, by: dt.date) -> bool:
    given = s.person == BARN and s.gjelder is SamtykkeGjelder.TILTAK
    in_time = s.gitt is not None and s.gitt <= by
    return given and in_time and (s.trukket is None or s.trukket > start)


RULES = (
    measure_at_18_is_decided_on,
    help_rests_on_earlier_measure,
    help_rests_on_earlier_measure.under(
        BVL_1992.paragraf("1-3", ledd=2), validity=BVL_1992.validity
    ),
    youth_consents,
    youth_consents.under(BVL_1992.paragraf("1-3", ledd=2), validity=BVL_1992.validity),
)
