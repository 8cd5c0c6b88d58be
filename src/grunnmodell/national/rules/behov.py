"""Rules on needs: from need to measure, and from measure to need."""

from collections.abc import Iterator

from grunnmodell.findings import Severity
from grunnmodell.forlop import (
    Behov,
    FattetAv,
    Malsetting,
    Tiltak,
    Tiltaksplan,
    Undersokelse,
    Vedtak,
)
from grunnmodell.law import Norm, heading, kapittel, punkt
from grunnmodell.law.statutes import BVL_2021, PILAR, TJENESTEKATALOG
from grunnmodell.national.rules.tiltak import has_started
from grunnmodell.national.rules.vedtak import GRANTS
from grunnmodell.rules import Context, NotRecorded, Problem, rule
from grunnmodell.text import Text

__all__ = ["RULES", "is_met_by_measure"]

_HEALTH = "1.1"
_PROTECTION = "2.4"
_POINTS_TO_MEASURES = PILAR.section(heading("Vedlegg A"))


@rule(
    "BEH-001",
    on=Behov,
    anchor="fra",
    hjemmel=(
        BVL_2021.paragraf("3-1", ledd=1),
        TJENESTEKATALOG.section(kapittel("5")),
    ),
    norm=Norm.SKAL,
    validity=BVL_2021.validity,
    needs=("vedtak", "malsettinger", "tiltak", "tiltaksplaner", "samarbeid"),
    title=Text(
        nb="Hvert behov har et tiltak",
        nn="Kvart behov har eit tiltak",
        en="Every need has a measure",
    ),
    message=Text(
        nb="det er truffet vedtak om hjelpetiltak, men ingenting er satt inn mot dette behovet",
        nn="det er gjort vedtak om hjelpetiltak, men ingenting er sett inn mot dette behovet",
        en="a decision on help measures was made, but nothing is done about this need",
    ),
    why=Text(
        nb="ellers kan noe barnet trenger hjelp til, bli glemt når hjelpen er i gang",
        nn="elles kan noko barnet treng hjelp til, bli gløymt når hjelpa er i gang",
        en="otherwise something the child needs can be forgotten once help is under way",
    ),
    mend=Text(
        nb="lag et mål for behovet og knytt et tiltak til målet i planen, eller registrer en annen "
        "tjeneste eller grunnen («uten_tiltak_grunn»)",
        nn="lag eit mål for behovet og knyt eit tiltak til målet i planen, eller registrer ei anna "
        "teneste eller grunnen («uten_tiltak_grunn»)",
        en="make a goal for the need and tie a measure to it in the plan, or record another "
        'service or the reason ("uten_tiltak_grunn")',
    ),
)
def need_has_measure(b: Behov, c: Context) -> Iterator[Problem]:
    """Once help is decided on, a measure or another service meets each need, or it says why not.

    The act asks for help where there is a particular need: that each recorded need is one is our
    reading. A need found after the last decision is not asked about until the next one. Sees that
    the two are linked, not whether the measure suits the need.
    """
    if b.uten_tiltak_grunn is True or not _is_due(b, c):
        return
    if is_met_by_measure(b, c) or _is_met_by_other_service(b, c) or _links_are_missing(b, c):
        return
    yield c.problem()


def _is_due(b: Behov, c: Context) -> bool:
    """Say whether help was decided on while the need was there: no source sets another day."""
    return any(v.type in GRANTS and _is_in_force(b, v) for v in c.forlop.vedtak or ())


def _links_are_missing(b: Behov, c: Context) -> bool:
    """A measure in the plan without a goal, or with a goal without a need, might meet this need.

    The missing link is then the fault: PLA-004 for a measure no plan covers, PLA-002 for one
    without a goal, BEH-002 for its goal without a need.
    """
    goals = [c.index.malsettinger_of(t) for t in c.forlop.tiltak or () if _may_meet(t, b, c)]
    return not all(goals) or not all(g.behov for served in goals for g in served)


def _may_meet(t: Tiltak, b: Behov, c: Context) -> bool:
    """Say whether a measure runs while the need is there, and its links are asked for."""
    ran_out = t.avsluttet is not None and b.fra is not None and t.avsluttet < b.fra
    by_service = any(v.fattet_av is not FattetAv.NEMNDA for v in c.index.vedtak_of(t))
    has_started = t.startet is not None and by_service
    return not ran_out and (has_started or any(c.index.planned(t)))


def _is_met_by_other_service(b: Behov, c: Context) -> bool:
    return c.forlop.samarbeid is not None and any(
        b.id in service.behov for service in c.forlop.samarbeid.tjenester
    )


def is_met_by_measure(b: Behov, c: Context) -> bool:
    """Say whether some plan sets a measure to a goal that serves the need."""
    goals = {g.id for g in c.index.malsettinger_for(b)}
    plans = c.forlop.tiltaksplaner or ()
    return any(goals & set(line.malsettinger) for plan in plans for line in plan.tiltak)


@rule(
    "BEH-002",
    on=Tiltaksplan,
    anchor="utarbeidet",
    hjemmel=(
        BVL_2021.paragraf("3-1", ledd=1),
        TJENESTEKATALOG.section(punkt("5.1")),
    ),
    norm=Norm.SKAL,
    validity=BVL_2021.validity,
    needs=("behov", "malsettinger"),
    title=Text(
        nb="Hvert tiltak svarer til et behov",
        nn="Kvart tiltak svarer til eit behov",
        en="Every measure answers a need",
    ),
    message=Text(
        nb="planen setter inn et tiltak mot et mål som ikke svarer til noe registrert behov",
        nn="planen set inn eit tiltak mot eit mål som ikkje svarer til noko registrert behov",
        en="the plan sets a measure to a goal that answers no recorded need",
    ),
    why=Text(
        nb="ellers kan ingen si hva tiltaket skal hjelpe barnet med",
        nn="elles kan ingen seie kva tiltaket skal hjelpe barnet med",
        en="otherwise nobody can say what the measure is to help the child with",
    ),
    mend=Text(
        nb="vis i målets «behov» til behovet det skal møte",
        nn="vis i «behov» på målet til behovet det skal møte",
        en='name the need it is to meet in the goal\'s "behov"',
    ),
)
def measure_answers_need(p: Tiltaksplan, c: Context) -> Iterator[Problem]:
    """The goals a plan's measures serve each serve a need; a goal is reported once."""
    seen: set[str] = set()
    for i, line in enumerate(p.tiltak):
        for j, ref in enumerate(line.malsettinger):
            goal = c.index.get(ref, Malsetting)
            if goal is not None and not goal.behov and ref not in seen:
                seen.add(ref)
                yield c.problem("tiltak", i, "malsettinger", j)


@rule(
    "BEH-003",
    on=Behov,
    when=lambda b: b.omrade == _PROTECTION,
    anchor="fra",
    hjemmel=(
        BVL_2021.paragraf("1-7"),
        TJENESTEKATALOG.section(punkt("5.1")),
        _POINTS_TO_MEASURES,
    ),
    norm=Norm.SKAL,
    # The act asks for sound help: that an assessment is recorded is how we look for it.
    severity=Severity.WARNING,
    validity=BVL_2021.validity,
    needs=("malsettinger", "tiltak", "tiltaksplaner"),
    title=Text(
        nb="Barnets sikkerhet er vurdert når det trenger beskyttelse",
        nn="Tryggleiken til barnet er vurdert når det treng vern",
        en="The child's safety is assessed when it needs protection",
    ),
    message=Text(
        nb="barnet trenger beskyttelse, men verken en vurdering av sikkerheten eller et tiltak som "
        "beskytter det, er registrert",
        nn="barnet treng vern, men verken ei vurdering av tryggleiken eller eit tiltak som vernar "
        "det, er registrert",
        en="the child needs protection, but neither an assessment of its safety nor a measure "
        "that protects it is recorded",
    ),
    why=Text(
        nb="barnet kan bli skadet mens andre tiltak får tid til å virke",
        nn="barnet kan bli skadd medan andre tiltak får tid til å verke",
        en="the child can be harmed while other measures take time to work",
    ),
    mend=Text(
        nb="vurder om barnet er trygt, og sett «sikkerhet_vurdert: true», eller knytt et tiltak "
        "som beskytter barnet, til behovet i planen",
        nn="vurder om barnet er trygt, og set «sikkerhet_vurdert: true», eller knyt eit tiltak "
        "som vernar barnet, til behovet i planen",
        en='assess whether the child is safe, and set "sikkerhet_vurdert: true", or tie a measure '
        "that protects the child to the need in the plan",
    ),
)
def need_of_protection_is_assessed(b: Behov, c: Context) -> Iterator[Problem]:
    """Where the child needs protection, its safety is assessed, or a measure protects it.

    A measure protects where the catalogue says that its kind meets this need. Sees *that* safety
    was assessed, not whether the child is safe.
    """
    against = _measures_against(b, c)
    if b.sikkerhet_vurdert is not True and not any(_PROTECTION in _meets(t, c) for t in against):
        yield c.problem("sikkerhet_vurdert")


def _measures_against(b: Behov, c: Context) -> list[Tiltak]:
    """Return the measures that the plans set to a goal which serves the need."""
    goals = {g.id for g in c.index.malsettinger_for(b)}
    return [t for t in c.forlop.tiltak or () if goals & {g.id for g in c.index.malsettinger_of(t)}]


def _meets(t: Tiltak, c: Context) -> frozenset[str]:
    """Return the need areas that a kind of measure meets, by the catalogue."""
    kind = c.katalog.tiltakstyper.get(t.type)
    return frozenset() if kind is None else frozenset(kind.behov)


@rule(
    "BEH-004",
    on=Behov,
    anchor="fra",
    hjemmel=TJENESTEKATALOG.section(kapittel("5")),
    norm=Norm.SKAL,
    # The catalogue asks that conclusion and measures agree; by need areas is our way to see it.
    severity=Severity.WARNING,
    validity=TJENESTEKATALOG.validity,
    needs=("undersokelser", "vedtak"),
    title=Text(
        nb="Behovet er blant dem undersøkelsen fant",
        nn="Behovet er blant dei undersøkinga fann",
        en="The need is among those the investigation found",
    ),
    message=Text(
        nb="det ble truffet vedtak etter en undersøkelse som ikke fant dette behovet, og det er "
        "ikke forklart",
        nn="det vart gjort vedtak etter ei undersøking som ikkje fann dette behovet, og det er "
        "ikkje forklart",
        en="the decision followed an investigation that did not find this need, and that is not "
        "explained",
    ),
    why=Text(
        nb="familien skal kunne kjenne igjen det undersøkelsen fant, i hjelpen de får",
        nn="familien skal kunne kjenne att det undersøkinga fann, i hjelpa dei får",
        en="the family should recognise what the investigation found in the help it gets",
    ),
    mend=Text(
        nb="registrer behovet i «behov» på undersøkelsen om den fant det, eller forklar avviket og "
        "sett «avvik_forklart: true»",
        nn="registrer behovet i «behov» på undersøkinga om ho fann det, eller forklar avviket og "
        "set «avvik_forklart: true»",
        en='record the need in the investigation\'s "behov" if it found it, or explain the '
        'difference and set "avvik_forklart: true"',
    ),
)
def need_was_found_by_investigation(b: Behov, c: Context) -> Iterator[Problem]:
    """A need that is there when the investigation leads to a decision is one that it found.

    Compares need areas, not how serious anything is. Not asked of needs that came up later, nor
    where the decision followed no investigation.
    """
    decided = [v for v in c.forlop.vedtak or () if v.type in GRANTS and _is_in_force(b, v)]
    found = [u for v in decided if (u := c.index.get(v.undersokelse, Undersokelse)) is not None]
    if b.avvik_forklart is True or not found:
        return
    areas = [code for u in found for code in u.behov]
    if not areas:
        raise NotRecorded("undersokelser.behov")
    # An area may be named by a theme below it.
    if not any(code == b.omrade or code.startswith(f"{b.omrade}.") for code in areas):
        yield c.problem("omrade")


def _is_in_force(b: Behov, v: Vedtak) -> bool:
    return b.fra is not None and b.fra <= v.dato and (b.til is None or v.dato <= b.til)


@rule(
    "BEH-005",
    on=Tiltak,
    when=has_started,
    anchor="startet",
    hjemmel=(TJENESTEKATALOG.section(kapittel("5")), _POINTS_TO_MEASURES),
    norm=Norm.BOR,
    # Which needs a kind of measure meets is mostly our own reading of the catalogue.
    severity=Severity.NOTE,
    validity=TJENESTEKATALOG.validity,
    needs=("behov", "malsettinger", "tiltaksplaner"),
    title=Text(
        nb="Tiltaket passer til behovet det skal møte",
        nn="Tiltaket passar til behovet det skal møte",
        en="The measure suits the need it is to meet",
    ),
    message=Text(
        nb="katalogen regner ikke med at denne typen tiltak møter noen av behovene det er satt inn "
        "mot",
        nn="katalogen reknar ikkje med at denne typen tiltak møter nokon av behova det er sett inn "
        "mot",
        en="the catalogue does not expect this kind of measure to meet any of the needs it is set "
        "against",
    ),
    why=Text(
        nb="et tiltak som er laget for noe annet, hjelper kanskje ikke barnet",
        nn="eit tiltak som er laga for noko anna, hjelper kanskje ikkje barnet",
        en="a measure that is made for something else may not help the child",
    ),
    mend=Text(
        nb="se etter om «type» er riktig, og om planen knytter tiltaket til rett mål; velges det "
        "likevel, er det en faglig vurdering",
        nn="sjå etter om «type» er rett, og om planen knyter tiltaket til rett mål; blir det valt "
        "likevel, er det ei fagleg vurdering",
        en='see whether "type" is right, and whether the plan ties the measure to the right goal; '
        "to choose it all the same is a professional judgement",
    ),
)
def measure_suits_need(t: Tiltak, c: Context) -> Iterator[Problem]:
    """A kind of measure meets at least one of the needs it is set against, by the catalogue.

    A note only: it sees the areas the catalogue lists, and cannot see why the measure was chosen.
    """
    goals = c.index.malsettinger_of(t)
    areas = {b.omrade for g in goals for b in c.index.get_all(g.behov, Behov)}
    meets = _meets(t, c)
    if areas and meets and not areas & meets:
        yield c.problem("type")


@rule(
    "BEH-006",
    on=Behov,
    when=lambda b: b.omrade == _HEALTH,
    anchor="fra",
    hjemmel=(TJENESTEKATALOG.section(kapittel("4.1")), _POINTS_TO_MEASURES),
    norm=Norm.SKAL,
    # Whether a measure treats the child's health is a judgement that no record shows.
    severity=Severity.WARNING,
    validity=TJENESTEKATALOG.validity,
    needs=("malsettinger", "tiltak", "tiltaksplaner", "samarbeid"),
    title=Text(
        nb="Et helsebehov møtes ikke av barnevernet alene",
        nn="Eit helsebehov blir ikkje møtt av barnevernet åleine",
        en="A health need is not met by child welfare alone",
    ),
    message=Text(
        nb="et hjelpetiltak er satt inn mot et behov som gjelder helse, og ingen annen tjeneste er "
        "med",
        nn="eit hjelpetiltak er sett inn mot eit behov som gjeld helse, og inga anna teneste er "
        "med",
        en="a help measure is set against a need that concerns health, and no other service takes "
        "part",
    ),
    why=Text(
        nb="barnevernet skal ikke gi helsehjelp, og barnet kan bli gående uten den hjelpen det "
        "trenger",
        nn="barnevernet skal ikkje gi helsehjelp, og barnet kan bli gåande utan den hjelpa det "
        "treng",
        en="child welfare does not give health care, and the child may be left without what it "
        "needs",
    ),
    mend=Text(
        nb="ta kontakt med helsetjenesten, og registrer den under «samarbeid: tjenester» med "
        "behovet i «behov»",
        nn="ta kontakt med helsetenesta, og registrer ho under «samarbeid: tjenester» med "
        "behovet i «behov»",
        en='contact the health service, and record it under "samarbeid: tjenester" with the need '
        'in "behov"',
    ),
)
def health_need_has_other_service(b: Behov, c: Context) -> Iterator[Problem]:
    """Where a measure is set against a health need, another service is in contact about it too.

    Sees that a service is recorded for the need, not what it does. A need that nothing is done
    about is another fault (BEH-001).
    """
    has_measure = any(has_started(t) for t in _measures_against(b, c))
    if has_measure and not _is_met_by_other_service(b, c):
        yield c.problem()


RULES = (
    need_has_measure,
    measure_answers_need,
    need_of_protection_is_assessed,
    need_was_found_by_investigation,
    measure_suits_need,
    health_need_has_other_service,
)
