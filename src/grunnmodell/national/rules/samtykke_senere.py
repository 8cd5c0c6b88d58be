"""Rules on consent withdrawn, and on consent to a stay in another state."""

import datetime as dt
from collections.abc import Iterator

from grunnmodell.forlop import BARN, Person, Samtykke, SamtykkeGjelder, Tiltak
from grunnmodell.law import Norm
from grunnmodell.law.statutes import BVL_1992, BVL_2021
from grunnmodell.national.ages import OF_AGE, age_of
from grunnmodell.national.rules.parter import is_party_by_age, parents
from grunnmodell.national.rules.samtykke import has_consented, is_asked, is_voluntary
from grunnmodell.national.rules.tiltak import has_started, is_imposed
from grunnmodell.national.rules.vedtak import GRANTS, cites
from grunnmodell.rules import Context, NotRecorded, Problem, rule
from grunnmodell.text import Text

__all__ = ["RULES"]

_CONSENT_ABROAD = 12


@rule(
    "SAM-005",
    on=Samtykke,
    when=lambda s: s.trukket is not None and s.gjelder is SamtykkeGjelder.TILTAK,
    anchor="trukket",
    hjemmel=(
        BVL_2021.paragraf("3-1", ledd=1),
        BVL_2021.paragraf("3-4", ledd=1),
        BVL_2021.paragraf("3-6", ledd=1),
    ),
    norm=Norm.SKAL,
    validity=BVL_2021.validity,
    needs=("barn", "personer", "vedtak", "tiltak"),
    title=Text(
        nb="Når samtykket trekkes, avsluttes tiltaket, eller nemnda blir spurt",
        nn="Når samtykket blir trekt, blir tiltaket avslutta, eller nemnda blir spurd",
        en="When consent is withdrawn, the measure ends or the tribunal is asked",
    ),
    message=Text(
        nb="samtykket ble trukket {date}, men det frivillige tiltaket fortsetter",
        nn="samtykket vart trekt {date}, men det frivillige tiltaket held fram",
        en="the consent was withdrawn on {date}, but the voluntary measure goes on",
    ),
    why=Text(
        nb="hjelp som fortsetter mot noens vilje uten nemndas vedtak, er tvang uten hjemmel",
        nn="hjelp som held fram mot viljen til nokon utan vedtak i nemnda, er tvang utan heimel",
        en="help that goes on against somebody's will without the tribunal is unlawful compulsion",
    ),
    mend=Text(
        nb="avslutt tiltaket og registrer «avsluttet», eller registrer begjæringen til nemnda i "
        "«begjaringer»; er det gitt nytt samtykke, registrer det i «samtykker»",
        nn="avslutt tiltaket og registrer «avsluttet», eller registrer kravet til nemnda i "
        "«begjaringer»; er det gitt nytt samtykke, registrer det i «samtykker»",
        en='end the measure and record "avsluttet", or record the request to the tribunal in '
        '"begjaringer"; if consent was given anew, record it in "samtykker"',
    ),
)
def withdrawn_consent_is_heeded(s: Samtykke, c: Context) -> Iterator[Problem]:
    """After somebody who must consent withdraws it, the measure ends or the tribunal is asked.

    Or consent is given anew. From the day after; sees that the measure has ended, not how soon.
    A child's own consent counts from 15 for measures aimed at it, and from 18 for all.
    """
    day = s.trukket
    if day is None or c.as_of <= day:
        return
    measures = c.index.get_all(s.ref, Tiltak)
    goes_on = any(_goes_on(t, day) and _is_needed(s, t, day, c) for t in measures)
    if goes_on and not _is_answered(s, day, c):
        yield c.problem("trukket", date=day)


def _goes_on(t: Tiltak, day: dt.date) -> bool:
    return t.startet is not None and t.startet < day and t.avsluttet is None


def _is_needed(s: Samtykke, t: Tiltak, day: dt.date, c: Context) -> bool:
    """Say whether a measure that ran on a day needed this person's consent."""
    if not is_voluntary(t, day, c) or has_consented(s.person, t, c.as_of, c):
        return False
    if s.person == BARN:
        of_age = age_of(c, day) >= OF_AGE
        return of_age or (BARN in t.retter_seg_mot and is_party_by_age(c, day))
    parent = next((p for p in parents(c) if p.id == s.person), None)
    return parent is not None and age_of(c, day) < OF_AGE and _parent_is_asked(parent, t)


def _parent_is_asked(parent: Person, t: Tiltak) -> bool:
    if parent.bor_med_barnet is None and not is_asked(parent, t):
        raise NotRecorded("personer.bor_med_barnet")
    return is_asked(parent, t)


def _is_answered(s: Samtykke, day: dt.date, c: Context) -> bool:
    """Say whether the tribunal was asked, or has imposed the measures, since a day."""
    measures = c.index.get_all(s.ref, Tiltak)
    if any(is_imposed(v) and v.dato >= day for t in measures for v in c.index.vedtak_of(t)):
        return True
    if c.forlop.begjaringer is None:
        raise NotRecorded("begjaringer")
    return any(b.sendt >= day for b in c.forlop.begjaringer)


def _is_abroad(t: Tiltak, c: Context) -> bool:
    return any(cites(v, "3-3") for v in c.index.vedtak_of(t) if v.type in GRANTS)


@rule(
    "SAM-006",
    on=Tiltak,
    when=has_started,
    anchor="startet",
    hjemmel=BVL_2021.paragraf("3-3", ledd=1, bokstav="d"),
    norm=Norm.SKAL,
    validity=BVL_2021.validity,
    needs=("barn", "personer", "samtykker", "vedtak"),
    title=Text(
        nb="Opphold i en annen stat har samtykke fra foreldre og barn over 12 år",
        nn="Opphald i ein annan stat har samtykke frå foreldre og barn over 12 år",
        en="A stay in another state has the consent of parents and a child over 12",
    ),
    message=Text(
        nb="oppholdet i en annen stat startet uten samtykke fra en forelder med foreldreansvar "
        "eller "
        "fra barnet",
        nn="opphaldet i ein annan stat starta utan samtykke frå ein forelder med foreldreansvar "
        "eller "
        "frå barnet",
        en="the stay in another state started without the consent of a parent with parental "
        "responsibility or of the child",
    ),
    why=Text(
        nb="å flytte et barn ut av landet er så inngripende at alle det gjelder, må være enige",
        nn="å flytte eit barn ut av landet er så inngripande at alle det gjeld, må vere samde",
        en="moving a child out of the country reaches so far that all concerned must agree",
    ),
    mend=Text(
        nb="registrer samtykket i «samtykker» med dagen det ble gitt; er det ikke gitt, kan "
        "oppholdet ikke tilbys",
        nn="registrer samtykket i «samtykker» med dagen det vart gitt; er det ikkje gitt, kan "
        "opphaldet ikkje tilbydast",
        en='record the consent in "samtykker" with the day it was given; if it was not, the stay '
        "cannot be offered",
    ),
)
def stay_abroad_is_consented(t: Tiltak, c: Context) -> Iterator[Problem]:
    """A stay by § 3-3 has the consent of parents with parental responsibility and a child of 12.

    «Over 12» is read as from the 12th birthday. The first paragraph has stood since 2023; in 2026
    only the third was changed. Those whose consent every voluntary measure needs are SAM-001 to
    SAM-003: here the parents the child does not live with, and a child under 15. Placements are
    otherwise outside the model.
    """
    day = t.startet
    if day is None or not _is_abroad(t, c) or age_of(c, day) >= OF_AGE:
        return
    others = [p for p in parents(c) if not is_asked(p, t)]
    asked = [p.id for p in others if p.foreldreansvar is True]
    if age_of(c, day) >= _CONSENT_ABROAD and not is_party_by_age(c, day):
        asked.append(BARN)
    if not all(has_consented(person, t, day, c) for person in asked):
        yield c.problem()
    elif any(p.foreldreansvar is None for p in others):
        raise NotRecorded("personer.foreldreansvar")


RULES = (
    withdrawn_consent_is_heeded,
    withdrawn_consent_is_heeded.under(BVL_1992.paragraf("4-4"), validity=BVL_1992.validity),
    stay_abroad_is_consented,
)
