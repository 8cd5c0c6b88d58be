"""Rules on decisions."""

import datetime as dt
from collections.abc import Iterator

from grunnmodell.errors import HjemmelError
from grunnmodell.forlop import Akuttvedtak, FattetAv, Tiltak, Vedtak, Vedtakstype, is_unborn
from grunnmodell.law import Hjemmel, Norm, Validity, kapittel
from grunnmodell.law.reading import read_citation
from grunnmodell.law.statutes import BVL_1992, BVL_2021, FVL_1967, SSB_KONTROLLER, TJENESTEKATALOG
from grunnmodell.national.texts import CHILDS_VIEW, CHILDS_VIEW_AND_WEIGHT, WEIGHT
from grunnmodell.rules import Context, Problem, rule
from grunnmodell.text import Text

__all__ = [
    "GRANTS",
    "RULES",
    "by_service",
    "by_service_or_tribunal",
    "cited",
    "cites",
    "is_emergency",
    "is_without_care",
    "latest_grant",
]

# Decisions that give help, so that measures can rest on them.
GRANTS = (
    Vedtakstype.INNVILGET,
    Vedtakstype.ENDRET,
    Vedtakstype.FORLENGET,
    Vedtakstype.PALAGT,
    Vedtakstype.VIDEREFORT,
    Vedtakstype.ERSTATTET,
)
_NEW_ACT = dt.date(2023, 1, 1)
_BOTH_ACTS = (BVL_1992, BVL_2021)
_BY_SERVICE = (None, FattetAv.BARNEVERNSTJENESTEN)
# The paragraph decides who may impose what, and for how long.
_LEDD_DECIDES = ("2-3", "3-4")
_DECIDING_LEDD = (1, 2)
# Help to a child without care, decided at once; it ends when somebody opposes it.
_WITHOUT_CARE = ((BVL_2021, "4-1"), (BVL_1992, "4-6"))
_EMERGENCY = (
    *((BVL_2021, f"4-{number}") for number in range(1, 7)),
    *((BVL_1992, paragraf) for paragraf in ("4-6", "4-9", "4-25")),
)
# Each of these asks for one of the alternatives of § 3-1.
_ON_THE_TERMS_OF_3_1 = ("3-1", "3-2", "3-3", "3-4")


def cited(v: Vedtak | Akuttvedtak) -> Hjemmel | None:
    """Return the source a decision rests on, as it is written; None where nobody can read it."""
    try:
        return None if v.hjemmel is None else read_citation(v.hjemmel, on=v.dato)
    except HjemmelError:
        return None


def cites(v: Vedtak, paragraf: str, *, ledd: int | None = None) -> bool:
    """Say whether a decision rests on a section, or a paragraph of it, of the act of 2021."""
    hjemmel = cited(v)
    if hjemmel is None or hjemmel.lov is not BVL_2021 or hjemmel.paragraf != paragraf:
        return False
    return ledd is None or hjemmel.ledd == ledd


def is_emergency(v: Vedtak | Akuttvedtak) -> bool:
    """Say whether a decision is one for emergencies: the service's leader decides, at once."""
    hjemmel = cited(v)
    return hjemmel is not None and (hjemmel.lov, hjemmel.paragraf) in _EMERGENCY


def is_without_care(v: Vedtak | Akuttvedtak) -> bool:
    """Say whether a decision gives help to a child without care."""
    hjemmel = cited(v)
    if hjemmel is None or (hjemmel.lov, hjemmel.paragraf) not in _WITHOUT_CARE:
        return False
    # § 4-6 of 1992 is about placement too, from its second paragraph on.
    return hjemmel.lov is BVL_2021 or hjemmel.ledd in (None, 1)


def by_service(v: Vedtak) -> bool:
    """Say whether a decision is the service's own; a copy is checked where it comes from."""
    return v.fra is None and v.fattet_av in _BY_SERVICE and v.type is not Vedtakstype.PALAGT


def by_service_or_tribunal(v: Vedtak) -> bool:
    """Say whether a decision is the service's or the tribunal's, and no copy."""
    return v.fra is None and v.fattet_av in (*_BY_SERVICE, FattetAv.NEMNDA)


def latest_grant(t: Tiltak, c: Context) -> Vedtak | None:
    """Return the latest decision that gives a measure: it says how long the measure may last."""
    granted = (v for v in c.index.vedtak_of(t) if v.type in GRANTS)
    return max(granted, key=lambda v: v.dato, default=None)


@rule(
    "VED-001",
    on=Vedtak,
    when=lambda v: v.hjemmel is not None and v.fra is None,
    anchor="dato",
    hjemmel=(
        FVL_1967.paragraf("25", ledd=1),
        SSB_KONTROLLER.section(Text.same("Vedtak 5, Tiltak 24")),
    ),
    norm=Norm.SKAL,
    validity=FVL_1967.validity,
    title=Text(
        nb="Vedtaket viser til loven som gjaldt",
        nn="Vedtaket viser til lova som galdt",
        en="The decision cites the act in force",
    ),
    message=Text(
        nb="vedtaket av {date} viser til en barnevernlov som ikke gjaldt den dagen",
        nn="vedtaket av {date} viser til ei barnevernlov som ikkje galdt den dagen",
        en="the decision of {date} cites a child welfare act that was not in force that day",
    ),
    why=Text(
        nb="familien skal kunne slå opp reglene som faktisk gjaldt for vedtaket",
        nn="familien skal kunne slå opp reglane som faktisk galdt for vedtaket",
        en="the family is to be able to look up the rules that did apply",
    ),
    mend=Text(
        nb="barnevernloven av 1992 gjaldt til og med 31.12.2022, barnevernsloven av 2021 fra "
        "01.01.2023: rett «hjemmel» eller «dato»",
        nn="barnevernlova av 1992 galdt til og med 31.12.2022, barnevernslova av 2021 frå "
        "01.01.2023: rett «hjemmel» eller «dato»",
        en="the act of 1992 was in force to 2022-12-31, the act of 2021 from 2023-01-01: correct "
        '"hjemmel" or "dato"',
    ),
)
def decision_cites_act_in_force(v: Vedtak, c: Context) -> Iterator[Problem]:
    """The act a decision cites was in force on its day; «bvl.» alone fits both acts.

    A copied decision is checked in the course it comes from.
    """
    hjemmel = cited(v)
    if hjemmel is not None and hjemmel.lov in _BOTH_ACTS and not hjemmel.lov.in_force(v.dato):
        yield c.problem("hjemmel", date=v.dato)


@rule(
    "VED-002",
    on=Vedtak,
    when=by_service_or_tribunal,
    anchor="dato",
    hjemmel=(BVL_2021.paragraf("12-5", punktum=2), BVL_2021.paragraf("14-20", ledd=3)),
    norm=Norm.SKAL,
    validity=Validity(_NEW_ACT),
    title=Text(
        nb="Vedtaket viser barnets mening og hvilken vekt den er tillagt",
        nn="Vedtaket viser kva barnet meiner, og kva vekt det er tillagt",
        en="The decision shows the child's view and its weight",
    ),
    message=Text(
        nb="vedtaket viser ikke {what}",
        nn="vedtaket viser ikkje {what}",
        en="the decision does not show {what}",
    ),
    why=Text(
        nb="ellers kan verken barnet eller andre se om barnets syn fikk noe å si",
        nn="elles kan verken barnet eller andre sjå om synet til barnet fekk noko å seie",
        en="otherwise neither the child nor others can see whether its view counted",
    ),
    mend=Text(
        nb="registrer under «begrunnelse» at «barnets_mening» og «vekt» går fram; gjør de ikke "
        "det, må vedtaket begrunnes bedre",
        nn="registrer under «begrunnelse» at «barnets_mening» og «vekt» går fram; gjer dei ikkje "
        "det, må vedtaket grunngivast betre",
        en='record under "begrunnelse" that "barnets_mening" and "vekt" are shown; if they are '
        "not, the decision needs better reasons",
    ),
)
def decision_shows_childs_view(v: Vedtak, c: Context) -> Iterator[Problem]:
    """A decision shows what the child thinks and what weight that was given.

    Sees only that both are recorded as shown, not what they say. Not asked before birth.
    """
    if is_unborn(c.forlop.barn, v.dato):
        return
    reasons = v.begrunnelse
    view = reasons is not None and reasons.barnets_mening is True
    weight = reasons is not None and reasons.vekt is True
    match view, weight:
        case False, False:
            yield c.problem("begrunnelse", what=CHILDS_VIEW_AND_WEIGHT)
        case False, True:
            yield c.problem("begrunnelse", "barnets_mening", what=CHILDS_VIEW)
        case True, False:
            yield c.problem("begrunnelse", "vekt", what=WEIGHT)


_NOT_GIVEN = Text(nb="er ikke oppgitt", nn="er ikkje oppgitt", en="is not given")
_UNKNOWN = Text(
    nb="er ikke en paragraf i en lov vi kjenner",
    nn="er ikkje ein paragraf i ei lov vi kjenner",
    en="is no section of an act that is known",
)
_LACKS_LEDD = Text(
    nb="mangler leddet, som avgjør hva vedtaket kan gå ut på",
    nn="manglar leddet, som avgjer kva vedtaket kan gå ut på",
    en="lacks the paragraph, which says what can be decided",
)


@rule(
    "VED-007",
    on=Vedtak,
    when=by_service_or_tribunal,
    anchor="dato",
    hjemmel=(
        FVL_1967.paragraf("25", ledd=1, punktum=1),
        SSB_KONTROLLER.section(Text.same("Vedtak 4")),
        SSB_KONTROLLER.section(Text.same("Tiltak 14")),
    ),
    norm=Norm.SKAL,
    validity=FVL_1967.validity,
    title=Text(
        nb="Vedtaket oppgir hjemmelen fullstendig",
        nn="Vedtaket oppgir heimelen fullstendig",
        en="The decision states its legal basis in full",
    ),
    message=Text(
        nb="hjemmelen for vedtaket {what}",
        nn="heimelen for vedtaket {what}",
        en="the decision's legal basis {what}",
    ),
    why=Text(
        nb="uten hjemmel kan familien ikke se hva vedtaket bygger på, eller hva de kan klage på",
        nn="utan heimel kan familien ikkje sjå kva vedtaket byggjer på, eller kva dei kan klage på",
        en="without it the family cannot see what the decision rests on, or what to complain about",
    ),
    mend=Text(
        nb="skriv lov og paragraf i «hjemmel», med ledd der det avgjør (§§ 2-3 og 3-4), som "
        "«bvl. § 3-4 andre ledd»",
        nn="skriv lov og paragraf i «hjemmel», med ledd der det avgjer (§§ 2-3 og 3-4), som "
        "«bvl. § 3-4 andre ledd»",
        en='write act and section in "hjemmel", with the paragraph where it decides (§§ 2-3 and '
        '3-4), such as "bvl. § 3-4 andre ledd"',
    ),
)
def decision_states_legal_basis(v: Vedtak, c: Context) -> Iterator[Problem]:
    """Every decision names the act and section it rests on, to the paragraph where it decides.

    Refusals, dismissals and ends too. The act lets reasons be without where the party knows the
    rules; the controls do not, and no decision is made without a basis. The paragraph is asked for
    in §§ 2-3 and 3-4, where it says who decides what. Sees that a known act and a section are
    written, not that the section exists or is the right one; an act not in force is VED-001.
    """
    hjemmel = cited(v)
    if v.hjemmel is None:
        yield c.problem("hjemmel", what=_NOT_GIVEN)
    elif hjemmel is None or not hjemmel.is_law:
        yield c.problem("hjemmel", what=_UNKNOWN)
    elif _lacks_ledd(hjemmel):
        yield c.problem("hjemmel", what=_LACKS_LEDD)


def _lacks_ledd(hjemmel: Hjemmel) -> bool:
    decides = hjemmel.lov is BVL_2021 and hjemmel.paragraf in _LEDD_DECIDES
    return decides and hjemmel.ledd not in _DECIDING_LEDD


def _grants_on_terms_of_3_1(v: Vedtak) -> bool:
    on_its_terms = any(cites(v, paragraf) for paragraf in _ON_THE_TERMS_OF_3_1)
    return by_service_or_tribunal(v) and v.type in GRANTS and on_its_terms


@rule(
    "VED-008",
    on=Vedtak,
    when=_grants_on_terms_of_3_1,
    anchor="dato",
    hjemmel=(
        BVL_2021.paragraf("3-1", ledd=1, punktum=1),
        FVL_1967.paragraf("25", ledd=1),
        TJENESTEKATALOG.section(kapittel("4.1")),
    ),
    norm=Norm.SKAL,
    validity=BVL_2021.validity,
    title=Text(
        nb="Vedtaket sier hvilket vilkår i § 3-1 det bygger på",
        nn="Vedtaket seier kva vilkår i § 3-1 det byggjer på",
        en="The decision says which alternative of § 3-1 it rests on",
    ),
    message=Text(
        nb="det er ikke registrert om barnet trenger hjelp på grunn av omsorgssituasjonen eller "
        "fordi barnet utsetter sin utvikling for fare",
        nn="det er ikkje registrert om barnet treng hjelp på grunn av omsorgssituasjonen eller "
        "fordi barnet utset utviklinga si for fare",
        en="it is not recorded whether the child needs help because of its care or because it puts "
        "its development at risk",
    ),
    why=Text(
        nb="vilkåret avgjør om barnet er part selv om det er under 15 år, og hva hjelpen skal "
        "rette "
        "seg mot",
        nn="vilkåret avgjer om barnet er part sjølv om det er under 15 år, og kva hjelpa skal "
        "rette "
        "seg mot",
        en="it decides whether a child under 15 is a party, and what the help is to be aimed at",
    ),
    mend=Text(
        nb="registrer vilkåret i «vilkar»: «omsorgssituasjon» eller «utsetter-utvikling-for-fare»",
        nn="registrer vilkåret i «vilkar»: «omsorgssituasjon» eller «utsetter-utvikling-for-fare»",
        en='record the alternative in "vilkar": "omsorgssituasjon" or '
        '"utsetter-utvikling-for-fare"',
    ),
)
def decision_names_alternative_of_3_1(v: Vedtak, c: Context) -> Iterator[Problem]:
    """A decision that grants help on the terms of § 3-1 says which of the two alternatives is met.

    Granting decisions, the tribunal's too, that cite §§ 3-1 to 3-4; a refusal has none to name.
    To 2025 the second alternative was the child's conduct («atferd»). Not asked before birth, when
    neither can be met. Sees what is recorded, not whether the terms are met.
    """
    if v.vilkar is None and not is_unborn(c.forlop.barn, v.dato):
        yield c.problem("vilkar")


RULES = (
    decision_cites_act_in_force,
    decision_shows_childs_view,
    decision_states_legal_basis,
    decision_names_alternative_of_3_1,
)
