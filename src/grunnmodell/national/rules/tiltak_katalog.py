"""Rules on what the catalogue says of a kind of measure: that there is one, and its ages."""

from collections.abc import Iterator

from grunnmodell.findings import Severity
from grunnmodell.forlop import Tiltak, Virksomhet
from grunnmodell.katalog import Tiltakstype
from grunnmodell.law import Norm, kapittel
from grunnmodell.law.statutes import OURS, SSB_KONTROLLER, TJENESTEKATALOG
from grunnmodell.national.ages import age_of
from grunnmodell.national.rules.tiltak import has_started
from grunnmodell.rules import Context, Problem, rule
from grunnmodell.text import Text

__all__ = ["RULES", "STATE_MEASURES", "STATE_PMTO", "kind_of"]

_KINDS = OURS.section(
    Text(
        nb="koder for tiltakstyper",
        nn="kodar for tiltakstypar",
        en="codes of kinds of measures",
    )
)
STATE_MEASURES = TJENESTEKATALOG.section(kapittel("6"))
STATE_PMTO = TJENESTEKATALOG.section(kapittel("6.1.2"))
_PMTO = "pmto"
_PMTO_DISPUTED_AGE = 2
# Statistics Norway's codes of kindergarten and after-school programme: TIL-011 has their ages.
_BY_SSB = ("4.1", "4.2")
_UNSPECIFIED = "uspesifisert"
_CENTRE = Virksomhet.SENTER.value

_NOT_LISTED = Text(
    nb="finnes ikke i katalogen",
    nn="finst ikkje i katalogen",
    en="is not in the catalogue",
)
_NOT_THAT_DAY = Text(
    nb="gjaldt ikke den dagen tiltaket startet",
    nn="galdt ikkje den dagen tiltaket starta",
    en="did not hold on the day the measure started",
)
_TOO_YOUNG = Text(nb="yngre", nn="yngre", en="younger")
_TOO_OLD = Text(nb="eldre", nn="eldre", en="older")


def kind_of(t: Tiltak, c: Context) -> Tiltakstype | None:
    """Return the kind of a measure, None where the catalogue has none (TIL-002 says so)."""
    return c.katalog.tiltakstyper.get(t.type)


@rule(
    "TIL-002",
    on=Tiltak,
    when=has_started,
    anchor="startet",
    hjemmel=_KINDS,
    norm=Norm.SKAL,
    # Nothing that depends on the kind can be checked for a kind that nobody knows.
    severity=Severity.ERROR,
    title=Text(
        nb="Tiltakstypen finnes i katalogen",
        nn="Tiltakstypen finst i katalogen",
        en="The kind of measure is in the catalogue",
    ),
    message=Text(
        nb="tiltakstypen {what}",
        nn="tiltakstypen {what}",
        en="the kind of measure {what}",
    ),
    why=Text(
        nb="ellers kan ingen se om tiltaket passer for barnets alder og behov",
        nn="elles kan ingen sjå om tiltaket passar for alderen og behova til barnet",
        en="nobody can otherwise see whether the measure suits the child's age and needs",
    ),
    mend=Text(
        nb="velg en type fra katalogen eller et tillegg i «type»; finnes ingen som passer, bruk "
        "«uspesifisert» og fyll ut «presisering»",
        nn="vel ein type frå katalogen eller eit tillegg i «type»; finst det ingen som passar, "
        "bruk «uspesifisert» og fyll ut «presisering»",
        en='choose a kind of the catalogue or of a plugin in "type"; if none fits, use '
        '"uspesifisert" and fill in "presisering"',
    ),
)
def kind_is_in_catalogue(t: Tiltak, c: Context) -> Iterator[Problem]:
    """The kind is one of the catalogue's or of a plugin's, and held on the day of the start.

    No source closes the list of measures: it is ours that a kind is a known code. Whether the
    measure given is truly of that kind, the rule cannot see.
    """
    kind = kind_of(t, c)
    if kind is None:
        yield c.problem("type", what=_NOT_LISTED)
    elif t.startet is not None and t.startet not in kind.validity:
        yield c.problem("type", what=_NOT_THAT_DAY)


def _sourced_ages(t: Tiltak, c: Context) -> Tiltakstype | None:
    """Return the kind where the catalogue says its ages.

    Not for what Statistics Norway's controls ask of (TIL-011), nor at a centre, where the act sets
    the ages and a sibling of that age is enough.
    """
    kind = kind_of(t, c)
    if kind is None or "alder" in kind.egne or kind.ssb in _BY_SSB:
        return None
    return None if any(p.virksomhet == _CENTRE for p in kind.tilbydere) else kind


def _is_disputed(t: Tiltak, years: int) -> bool:
    return t.type == _PMTO and years == _PMTO_DISPUTED_AGE


@rule(
    "TIL-003",
    on=Tiltak,
    when=has_started,
    anchor="startet",
    hjemmel=(STATE_MEASURES, STATE_PMTO),
    norm=Norm.BOR,
    validity=TJENESTEKATALOG.validity,
    needs=("barn",),
    title=Text(
        nb="Barnet er i aldersgruppen tiltaket er for",
        nn="Barnet er i aldersgruppa tiltaket er for",
        en="The child is of the age the measure is for",
    ),
    message=Text(
        nb="barnet var {what} enn aldersgruppen tiltaket er for, {low}–{high} år, da tiltaket "
        "startet",
        nn="barnet var {what} enn aldersgruppa tiltaket er for, {low}–{high} år, då tiltaket "
        "starta",
        en="the child was {what} than the age group the measure is for, {low}–{high} years, when "
        "it started",
    ),
    why=Text(
        nb="tiltaket er laget og prøvd ut for en annen alder, og hjelper kanskje ikke",
        nn="tiltaket er laga og prøvd ut for ein annan alder, og hjelper kanskje ikkje",
        en="the measure is made and tried for another age, and may not help",
    ),
    mend=Text(
        nb="velg et tiltak for barnets alder, eller rett «type» eller «startet»",
        nn="vel eit tiltak for alderen til barnet, eller rett «type» eller «startet»",
        en='choose a measure for the child\'s age, or correct "type" or "startet"',
    ),
)
def child_is_of_age_for_kind(t: Tiltak, c: Context) -> Iterator[Problem]:
    """On the day of the start the child's age is within those the source gives, both included.

    Only where the catalogue gives them: ages marked as our own reading are not asked for, nor a
    centre's. It cannot see how mature the child is. The age of 2 for PMTO is TIL-012.
    """
    kind = _sourced_ages(t, c)
    if kind is None or t.startet is None:
        return
    years = age_of(c, t.startet)
    if not kind.alder_fra <= years <= kind.alder_til and not _is_disputed(t, years):
        what = _TOO_YOUNG if years < kind.alder_fra else _TOO_OLD
        yield c.problem("type", what=what, low=kind.alder_fra, high=kind.alder_til)


@rule(
    "TIL-012",
    on=Tiltak,
    when=lambda t: t.startet is not None and t.type == _PMTO,
    anchor="startet",
    hjemmel=(STATE_MEASURES, STATE_PMTO),
    norm=Norm.KAN,
    validity=TJENESTEKATALOG.validity,
    needs=("barn",),
    title=Text(
        nb="PMTO for barn på 2 år: kildene er uenige",
        nn="PMTO for barn på 2 år: kjeldene er usamde",
        en="PMTO for a child of 2: the sources disagree",
    ),
    message=Text(
        nb="kildene er uenige om tiltaket er for barn så små som dette: kapittel 6 sier 2–12 år, "
        "kapittel 6.1.2 sier 3–12 år",
        nn="kjeldene er usamde om tiltaket er for så små barn som dette: kapittel 6 seier 2–12 år, "
        "kapittel 6.1.2 seier 3–12 år",
        en="the sources disagree on whether the measure is for a child so young: chapter 6 says "
        "2–12 years, chapter 6.1.2 says 3–12",
    ),
    why=Text(
        nb="tjenesten bør vite at den ene kilden ikke regner barnet med",
        nn="tenesta bør vite at den eine kjelda ikkje reknar barnet med",
        en="the service should know that one of the sources does not include the child",
    ),
    mend=Text(
        nb="avklar med leverandøren om tiltaket passer; det er ikke noe å rette",
        nn="avklar med leverandøren om tiltaket passar; det er ikkje noko å rette",
        en="settle with the provider whether the measure suits; there is nothing to correct",
    ),
)
def pmto_at_two_is_disputed(t: Tiltak, c: Context) -> Iterator[Problem]:
    """A note only: the catalogue gives two lower ages, and does not say which one holds."""
    if t.startet is not None and _is_disputed(t, age_of(c, t.startet)):
        yield c.problem("type")


@rule(
    "TIL-011",
    on=Tiltak,
    when=has_started,
    anchor="startet",
    hjemmel=(
        SSB_KONTROLLER.section(Text.same("Tiltak 5")),
        SSB_KONTROLLER.section(Text.same("Tiltak 6")),
    ),
    norm=Norm.BOR,
    validity=SSB_KONTROLLER.validity,
    needs=("barn",),
    title=Text(
        nb="Barnehage og SFO er for barn i den alderen",
        nn="Barnehage og SFO er for barn i den alderen",
        en="Kindergarten and after-school care are for children of that age",
    ),
    message=Text(
        nb="tiltaket varte etter at barnet var eldre enn {high} år",
        nn="tiltaket varte etter at barnet var eldre enn {high} år",
        en="the measure lasted after the child was older than {high} years",
    ),
    why=Text(
        nb="tiltaket er trolig feil kodet eller ikke avsluttet, og statistikken blir feil",
        nn="tiltaket er truleg feil koda eller ikkje avslutta, og statistikken blir feil",
        en="the measure is probably miscoded or was never ended, and the statistics go wrong",
    ),
    mend=Text(
        nb="registrer dagen tiltaket sluttet i «avsluttet», eller rett «type»",
        nn="registrer dagen tiltaket slutta i «avsluttet», eller rett «type»",
        en='record the day the measure ended in "avsluttet", or correct "type"',
    ),
)
def kindergarten_and_after_school_by_age(t: Tiltak, c: Context) -> Iterator[Problem]:
    """On the last day a measure is known to run, the child is not past the kind's upper age.

    Statistics Norway's controls ask the same on the day of the extract: over 7 years in
    kindergarten, over 11 in an after-school programme. They ask, and forbid nothing.
    """
    kind = kind_of(t, c)
    if kind is None or kind.ssb not in _BY_SSB:
        return
    if age_of(c, t.avsluttet or c.as_of) > kind.alder_til:
        yield c.problem("type", high=kind.alder_til)


@rule(
    "TIL-010",
    on=Tiltak,
    when=has_started,
    anchor="startet",
    hjemmel=(SSB_KONTROLLER.section(Text.same("Tiltak 7")), _KINDS),
    norm=Norm.SKAL,
    validity=SSB_KONTROLLER.validity,
    title=Text(
        nb="Et uspesifisert tiltak er presisert",
        nn="Eit uspesifisert tiltak er presisert",
        en="An unspecified measure is specified",
    ),
    message=Text(
        nb="tiltaket er uspesifisert, og det står ikke hva det er",
        nn="tiltaket er uspesifisert, og det står ikkje kva det er",
        en="the measure is unspecified, and it does not say what it is",
    ),
    why=Text(
        nb="ellers kan ingen se hva slags hjelp familien fikk",
        nn="elles kan ingen sjå kva slags hjelp familien fekk",
        en="nobody can otherwise see what kind of help the family got",
    ),
    mend=Text(
        nb="skriv i «presisering» hva tiltaket er, eller velg en type fra katalogen",
        nn="skriv i «presisering» kva tiltaket er, eller vel ein type frå katalogen",
        en='say in "presisering" what the measure is, or choose a kind of the catalogue',
    ),
)
def unspecified_measure_is_specified(t: Tiltak, c: Context) -> Iterator[Problem]:
    """A measure of an unspecified category says in words what it is.

    Statistics Norway asks the same of its categories for «other». Sees that something is written,
    not whether it says enough.
    """
    kind = kind_of(t, c)
    if kind is not None and kind.kategori == _UNSPECIFIED and not (t.presisering or "").strip():
        yield c.problem("presisering")


RULES = (
    kind_is_in_catalogue,
    child_is_of_age_for_kind,
    pmto_at_two_is_disputed,
    unspecified_measure_is_specified,
    kindergarten_and_after_school_by_age,
)
