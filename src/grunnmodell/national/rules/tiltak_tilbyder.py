"""Rules on who provides a measure: where and when it is offered, and that it is applied for."""

import datetime as dt
from collections.abc import Iterator

from grunnmodell.forlop import Henvisning, HenvisningUtfall, Tiltak, Virksomhet
from grunnmodell.katalog import Tilbyder, Tiltakstype
from grunnmodell.law import Norm, Validity
from grunnmodell.law.statutes import BVL_2021, TJENESTEKATALOG
from grunnmodell.national.rules.tiltak import has_started
from grunnmodell.national.rules.tiltak_katalog import STATE_MEASURES, STATE_PMTO, kind_of
from grunnmodell.rules import Context, NotRecorded, Problem, rule
from grunnmodell.text import Text

__all__ = ["RULES"]

_OF_STATE = (Virksomhet.BUFETAT, Virksomhet.SENTER)
_IN_2022 = Validity(TJENESTEKATALOG.validity.start, BVL_2021.validity.start)


def _as_provider(t: Tiltak, kind: Tiltakstype) -> list[Tilbyder]:
    """Return what the catalogue says of the measure's provider, where that is of the state."""
    if t.leverandor is None and any(p.henvisning for p in kind.tilbydere):
        raise NotRecorded("tiltak.leverandor")
    of_state = t.leverandor if t.leverandor in _OF_STATE else None
    return [p for p in kind.tilbydere if of_state is not None and p.virksomhet == of_state.value]


def _is_offered(providers: list[Tilbyder], day: dt.date, c: Context) -> bool:
    kommune = c.forlop.kommune
    if not any(p.offers(kommune, day) for p in providers):
        return False
    if kommune is None and all(p.ikke_i or p.bare_i for p in providers):
        raise NotRecorded("kommune")
    return True


@rule(
    "TIL-004",
    on=Tiltak,
    when=has_started,
    anchor="startet",
    hjemmel=(
        BVL_2021.paragraf("16-3", ledd=4),
        BVL_2021.paragraf("16-6"),
        STATE_MEASURES,
        STATE_PMTO,
    ),
    norm=Norm.SKAL,
    validity=BVL_2021.validity,
    title=Text(
        nb="Statlige tiltak er i bruk der og da de tilbys",
        nn="Statlege tiltak er i bruk der og då dei blir tilbodne",
        en="State measures are used where and when they are offered",
    ),
    message=Text(
        nb="leverandøren tilbød ikke dette tiltaket i kommunen den dagen det startet",
        nn="leverandøren tilbaud ikkje dette tiltaket i kommunen den dagen det starta",
        en="the provider did not offer this measure in the municipality on the day it started",
    ),
    why=Text(
        nb="ellers venter familien på hjelp som ingen kan gi",
        nn="elles ventar familien på hjelp som ingen kan gi",
        en="the family otherwise waits for help that nobody can give",
    ),
    mend=Text(
        nb="rett «leverandor», «kommune» eller «startet», eller velg et tiltak som tilbys der",
        nn="rett «leverandor», «kommune» eller «startet», eller vel eit tiltak som blir tilbode "
        "der",
        en='correct "leverandor", "kommune" or "startet", or choose a measure that is offered '
        "there",
    ),
)
def state_offers_measure(t: Tiltak, c: Context) -> Iterator[Problem]:
    """Bufetat, or a centre, offers the kind in the municipality on the day of the start.

    Oslo gets none from Bufetat; PMTO was Bufetat's through 2023. What a municipality gives itself
    or buys from others is its own choice, and not looked at. Nor can it see whether there was room.
    """
    kind = kind_of(t, c)
    if kind is None or t.startet is None or not kind.tilbydere:
        return
    providers = _as_provider(t, kind)
    if t.leverandor in _OF_STATE and not _is_offered(providers, t.startet, c):
        yield c.problem("leverandor")


def _is_applied_for(t: Tiltak, day: dt.date, c: Context) -> bool:
    """Say whether the measure comes from somebody whom the municipality has to apply to."""
    kind = kind_of(t, c)
    if kind is None:
        return False
    if not kind.tilbydere:
        return t.leverandor is Virksomhet.BUFETAT
    providers = _as_provider(t, kind)
    kommune = c.forlop.kommune
    if kommune is None and not all(p.henvisning for p in providers):
        raise NotRecorded("kommune")
    # What is not offered there at all is another fault (TIL-004).
    offering = [p for p in providers if p.offers(kommune, day)]
    return bool(offering) and all(p.henvisning for p in offering)


@rule(
    "TIL-005",
    on=Tiltak,
    when=has_started,
    anchor="startet",
    hjemmel=STATE_MEASURES,
    norm=Norm.SKAL,
    validity=TJENESTEKATALOG.validity,
    # In a centre's own course the referral is another part, with requirements of its own.
    modeller=("hjelpetiltak", "ettervern"),
    title=Text(
        nb="Tiltak fra Bufetat er søkt om og tilbudt før start",
        nn="Tiltak frå Bufetat er søkte om og tilbodne før start",
        en="A measure from Bufetat is applied for and offered before it starts",
    ),
    message=Text(
        nb="tiltaket startet uten en henvisning som var besvart med tilbud",
        nn="tiltaket starta utan ei tilvising som var svara på med tilbod",
        en="the measure started without a referral that was answered with an offer",
    ),
    why=Text(
        nb="uten tilbud er verken plass, ansvar eller betaling avklart",
        nn="utan tilbod er verken plass, ansvar eller betaling avklart",
        en="without an offer neither the place, the responsibility nor the payment is settled",
    ),
    mend=Text(
        nb="registrer henvisningen i «henvisninger» med «svar» og «utfall: tilbud», og vis til den "
        "i «henvisning» på tiltaket",
        nn="registrer tilvisinga i «henvisninger» med «svar» og «utfall: tilbud», og vis til ho i "
        "«henvisning» på tiltaket",
        en='record the referral in "henvisninger" with "svar" and "utfall: tilbud", and name it in '
        'the measure\'s "henvisning"',
    ),
)
def state_measure_has_offer(t: Tiltak, c: Context) -> Iterator[Problem]:
    """The municipality applies to Bufetat, and has an offer on or before the day of the start.

    Sees the answer, not what was applied for or whether the measure is the one offered.
    """
    day = t.startet
    if day is None or _has_offer(c.index.get(t.henvisning, Henvisning), day):
        return
    if _is_applied_for(t, day, c):
        if c.forlop.henvisninger is None:
            raise NotRecorded("henvisninger")
        yield c.problem("henvisning")


def _has_offer(h: Henvisning | None, day: dt.date) -> bool:
    if h is None or h.utfall is not HenvisningUtfall.TILBUD:
        return False
    return h.svar is not None and h.svar <= day


RULES = (
    state_offers_measure,
    state_offers_measure.under(STATE_MEASURES, STATE_PMTO, validity=_IN_2022),
    state_measure_has_offer,
)
