"""Rules on what decisions and measures may not do: whose measure, which refusal, how long."""

import datetime as dt
from collections.abc import Iterator

from grunnmodell.forlop import Arsak, Tiltak, Vedtak, Vedtakstype
from grunnmodell.law import Norm, Validity, kapittel
from grunnmodell.law.statutes import BVL_1992, BVL_2021, FVL_1967, TJENESTEKATALOG
from grunnmodell.national.rules.tiltak import has_started
from grunnmodell.national.rules.vedtak import GRANTS, by_service
from grunnmodell.rules import Context, Problem, rule
from grunnmodell.text import Text

__all__ = ["RULES"]

_REFUSES = (Vedtakstype.AVSLATT, Vedtakstype.OPPHORT, Vedtakstype.HENLAGT)
# A measure that runs past these is found by them, and only by them.
_STATUTORY_LIMITS = ("VED-003", "VED-004", "VED-005", "VED-006")
_NO_LACK_OF_RESOURCES = TJENESTEKATALOG.section(kapittel("5"))


@rule(
    "VED-015",
    on=Vedtak,
    when=lambda v: by_service(v) and v.type in GRANTS,
    anchor="dato",
    hjemmel=TJENESTEKATALOG.section(kapittel("5.3")),
    norm=Norm.SKAL,
    validity=TJENESTEKATALOG.validity,
    title=Text(
        nb="Barnevernstjenesten vedtar ikke andre tjenesters tiltak",
        nn="Barnevernstenesta vedtek ikkje tiltak frå andre tenester",
        en="The service decides on no other service's measure",
    ),
    message=Text(
        nb="vedtaket gjelder et tiltak fra en annen velferdstjeneste",
        nn="vedtaket gjeld eit tiltak frå ei anna velferdsteneste",
        en="the decision is on a measure of another welfare service",
    ),
    why=Text(
        nb="barnet kan gå glipp av retten sin hos den tjenesten som har ansvaret",
        nn="barnet kan gå glipp av retten sin hos den tenesta som har ansvaret",
        en="the child may lose its right with the service that answers for the measure",
    ),
    mend=Text(
        nb="hjelp familien i kontakt med den andre tjenesten, og registrer det i «samarbeid»; er "
        "tiltaket barnevernets eget, rett «annen_tjenestes_tiltak»",
        nn="hjelp familien i kontakt med den andre tenesta, og registrer det i «samarbeid»; er "
        "tiltaket barnevernet sitt eige, rett «annen_tjenestes_tiltak»",
        en='help the family reach the other service, and record it in "samarbeid"; if the measure '
        'is child welfare\'s own, correct "annen_tjenestes_tiltak"',
    ),
)
def decision_is_on_own_measure(v: Vedtak, c: Context) -> Iterator[Problem]:
    """The service's granting decisions are not on measures that other welfare services decide on.

    Sees only what the decision itself is recorded to be about: where nothing is recorded, nothing
    is said. Who provides a measure does not tell, since others may provide one of child welfare's.
    """
    if v.annen_tjenestes_tiltak is True:
        yield c.problem("annen_tjenestes_tiltak")


@rule(
    "VED-016",
    on=Vedtak,
    when=lambda v: by_service(v) and v.type in _REFUSES,
    anchor="dato",
    hjemmel=(BVL_2021.paragraf("1-6"), BVL_2021.paragraf("15-11", ledd=1), _NO_LACK_OF_RESOURCES),
    norm=Norm.SKAL,
    validity=BVL_2021.validity,
    title=Text(
        nb="Hjelp nektes ikke fordi det mangler ressurser",
        nn="Hjelp blir ikkje nekta fordi det manglar ressursar",
        en="Help is not refused for lack of resources",
    ),
    message=Text(
        nb="barnevernstjenesten har nektet hjelp og oppgitt kapasitet som årsak",
        nn="barnevernstenesta har nekta hjelp og oppgitt kapasitet som årsak",
        en="the service has refused help and gives capacity as the reason",
    ),
    why=Text(
        nb="barnets rett til nødvendig hjelp avhenger ikke av hva kommunen har til rådighet",
        nn="retten barnet har til nødvendig hjelp, er ikkje avhengig av kva kommunen har til "
        "rådvelde",
        en="a child's right to necessary help does not depend on what the municipality has",
    ),
    mend=Text(
        nb="vurder barnets behov på nytt, og treff et nytt vedtak; er årsaken en annen, rett "
        "«arsak»",
        nn="vurder behovet til barnet på nytt, og gjer eit nytt vedtak; er årsaka ei anna, rett "
        "«arsak»",
        en="assess the child's need anew, and make a new decision; if the reason is another, "
        'correct "arsak"',
    ),
)
def help_is_not_refused_for_capacity(v: Vedtak, c: Context) -> Iterator[Problem]:
    """The service refuses, ends or dismisses no help because it lacks capacity.

    Sees only the stated reason: a refusal that hides it cannot be found. Bufetat may refuse a
    referral for lack of capacity; that is no decision of the service's.
    """
    if v.arsak is Arsak.KAPASITET:
        yield c.problem("arsak")


@rule(
    "VED-017",
    on=Tiltak,
    when=has_started,
    anchor="startet",
    hjemmel=(BVL_2021.paragraf("15-3", ledd=3), FVL_1967.paragraf("2", ledd=1)),
    norm=Norm.SKAL,
    validity=BVL_2021.validity,
    needs=("vedtak",),
    title=Text(
        nb="Et tiltak som fortsetter etter at vedtaket er ute, har et nytt vedtak",
        nn="Eit tiltak som held fram etter at vedtaket er ute, har eit nytt vedtak",
        en="A measure that goes on after its decision has run out has a new one",
    ),
    message=Text(
        nb="tiltaket fortsatte etter {last}, som er siste dag for vedtaket, uten et nytt vedtak",
        nn="tiltaket heldt fram etter {last}, som er siste dag for vedtaket, utan eit nytt vedtak",
        en="the measure went on after {last}, the decision's last day, without a new decision",
    ),
    why=Text(
        nb="uten vedtak vet familien ikke hvor lenge hjelpen varer, og har ingenting å klage på",
        nn="utan vedtak veit ikkje familien kor lenge hjelpa varer, og har ingenting å klage på",
        en="without one the family does not know how long help lasts, and has nothing to complain "
        "about",
    ),
    mend=Text(
        nb="registrer det nye vedtaket og vis til det i tiltakets «vedtak», eller avslutt "
        "tiltaket; "
        "er «varer_til» feil, rett den",
        nn="registrer det nye vedtaket og vis til det i «vedtak» på tiltaket, eller avslutt "
        "tiltaket; "
        "er «varer_til» feil, rett han",
        en='record the new decision and name it in the measure\'s "vedtak", or end the measure; if '
        '"varer_til" is wrong, correct it',
    ),
)
def prolonged_measure_has_new_decision(t: Tiltak, c: Context) -> Iterator[Problem]:
    """A measure does not run past the last day of the latest granting decision it rests on.

    A decision without a last day goes on. Does not see a gap before the latest decision, nor that
    a measure was essentially changed. One left open in a course that has ended is AVS-004, one
    that runs past the length the act itself sets VED-003 to VED-006.
    """
    granted = [v for v in c.index.vedtak_of(t) if v.type in GRANTS]
    latest = max(granted, key=lambda v: v.dato, default=None)
    if latest is None or latest.varer_til is None:
        return
    if _last_day(t, c) > latest.varer_til and not _passes_statutory_limit(latest, c):
        yield c.problem("vedtak", last=latest.varer_til)


def _last_day(t: Tiltak, c: Context) -> dt.date:
    """Return the last day a measure is known to have run, in a course that may have ended."""
    end = c.forlop.avslutning
    return t.avsluttet or (c.as_of if end is None else min(end.dato, c.as_of))


def _passes_statutory_limit(v: Vedtak, c: Context) -> bool:
    limits = (d for d in c.deadlines if d.regel.id in _STATUTORY_LIMITS and d.record is v)
    return any(limit.is_broken for limit in limits)


RULES = (
    decision_is_on_own_measure,
    help_is_not_refused_for_capacity,
    help_is_not_refused_for_capacity.under(
        _NO_LACK_OF_RESOURCES,
        validity=Validity(TJENESTEKATALOG.validity.start, BVL_2021.validity.start),
    ),
    prolonged_measure_has_new_decision,
    prolonged_measure_has_new_decision.under(
        BVL_1992.paragraf("4-4"), FVL_1967.paragraf("2", ledd=1), validity=BVL_1992.validity
    ),
)
