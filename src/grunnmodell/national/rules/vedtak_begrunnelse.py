"""Rules on what a decision shows."""

from collections.abc import Iterator

from grunnmodell.forlop import Begrunnelse, Vedtak, is_unborn
from grunnmodell.law import Norm, kapittel
from grunnmodell.law.statutes import BVL_2021, TJENESTEKATALOG
from grunnmodell.national.rules.vedtak import GRANTS, by_service, by_service_or_tribunal
from grunnmodell.national.texts import listed
from grunnmodell.rules import Context, Problem, rule
from grunnmodell.text import Text

__all__ = ["RULES"]

_FACTS = {
    "fakta": Text(
        nb="hvilke faktiske opplysninger det bygger på",
        nn="kva faktiske opplysningar det byggjer på",
        en="the facts it rests on",
    ),
    "faglig_vurdering": Text(
        nb="de barnevernsfaglige vurderingene",
        nn="dei barnevernsfaglege vurderingane",
        en="the professional assessments",
    ),
}
_OF_THE_CHILD = {
    "barnets_beste": Text(
        nb="hvordan barnets beste er vurdert",
        nn="korleis det beste for barnet er vurdert",
        en="how the child's best interests were assessed",
    ),
    "familieband": Text(
        nb="hvordan hensynet til familiebånd er vurdert",
        nn="korleis omsynet til familieband er vurdert",
        en="how family ties were considered",
    ),
}


@rule(
    "VED-009",
    on=Vedtak,
    when=by_service_or_tribunal,
    anchor="dato",
    hjemmel=(
        BVL_2021.paragraf("12-5", punktum=1),
        BVL_2021.paragraf("12-5", punktum=3),
        BVL_2021.paragraf("14-20", ledd=3),
    ),
    norm=Norm.SKAL,
    validity=BVL_2021.validity,
    title=Text(
        nb="Vedtaket viser fakta, faglige vurderinger, barnets beste og familiebånd",
        nn="Vedtaket viser fakta, faglege vurderingar, det beste for barnet og familieband",
        en="The decision shows facts, assessments, best interests and family ties",
    ),
    message=Text(
        nb="vedtaket viser ikke {what}",
        nn="vedtaket viser ikkje {what}",
        en="the decision does not show {what}",
    ),
    why=Text(
        nb="ellers kan familien ikke forstå vedtaket, og klageinstansen ikke prøve det",
        nn="elles kan ikkje familien forstå vedtaket, og klageinstansen kan ikkje prøve det",
        en="otherwise the family cannot understand the decision, nor a complaint body review it",
    ),
    mend=Text(
        nb="registrer under «begrunnelse» det som går fram av vedtaket; går det ikke fram, må "
        "vedtaket begrunnes bedre",
        nn="registrer under «begrunnelse» det som går fram av vedtaket; går det ikkje fram, må "
        "vedtaket grunngivast betre",
        en='record under "begrunnelse" what the decision shows; if it does not show it, it needs '
        "better reasons",
    ),
)
def decision_shows_its_grounds(v: Vedtak, c: Context) -> Iterator[Problem]:
    """Every decision shows its facts, the assessments, best interests and family ties.

    Also refusals, dismissals and ends; the tribunal's decisions by § 14-20. Sees only that each is
    recorded as shown. Best interests and family ties are not asked for before birth. Where no
    reasons are recorded at all, VED-002 says so.
    """
    unborn = is_unborn(c.forlop.barn, v.dato)
    if v.begrunnelse is None and not unborn:
        return
    asked = _FACTS if unborn else {**_FACTS, **_OF_THE_CHILD}
    lacks = [field for field in asked if not _shows(v.begrunnelse, field)]
    if lacks:
        place = ("begrunnelse", lacks[0]) if v.begrunnelse and len(lacks) == 1 else ("begrunnelse",)
        yield c.problem(*place, what=listed([asked[field] for field in lacks]))


def _shows(reasons: Begrunnelse | None, field: str) -> bool:
    return reasons is not None and getattr(reasons, field) is True


@rule(
    "VED-010",
    on=Vedtak,
    when=lambda v: by_service(v) and v.type in GRANTS and v.begrunnelse is not None,
    anchor="dato",
    hjemmel=TJENESTEKATALOG.section(kapittel("2")),
    norm=Norm.SKAL,
    validity=TJENESTEKATALOG.validity,
    title=Text(
        nb="Vedtaket sier hva tiltaket er, og hvorfor det vil hjelpe",
        nn="Vedtaket seier kva tiltaket er, og kvifor det vil hjelpe",
        en="The decision says what the measure is and why it will help",
    ),
    message=Text(
        nb="vedtaket sier ikke hva tiltaket går ut på, og hvorfor nettopp det vil hjelpe barnet",
        nn="vedtaket seier ikkje kva tiltaket går ut på, og kvifor nettopp det vil hjelpe barnet",
        en="the decision does not say what the measure is, and why just this one will help the "
        "child",
    ),
    why=Text(
        nb="familien skal vite hva de sier ja til, og hva hjelpen skal føre til",
        nn="familien skal vite kva dei seier ja til, og kva hjelpa skal føre til",
        en="the family is to know what it agrees to, and what the help is to lead to",
    ),
    mend=Text(
        nb="begrunn valget av tiltak i vedtaket, og registrer det i «begrunnelse: "
        "hvorfor_tiltaket»",
        nn="grunngi valet av tiltak i vedtaket, og registrer det i «begrunnelse: hvorfor_tiltaket»",
        en='give the reasons for the choice in the decision, and record it in "begrunnelse: '
        'hvorfor_tiltaket"',
    ),
)
def decision_says_why_this_measure(v: Vedtak, c: Context) -> Iterator[Problem]:
    """The service's granting decisions say what the measure is and why just that one will help.

    Asked for by the catalogue of help measures, of the municipality's own decisions. Sees only
    that it is recorded, not whether the measure suits the child: that is professional judgement.
    """
    if not _shows(v.begrunnelse, "hvorfor_tiltaket"):
        yield c.problem("begrunnelse", "hvorfor_tiltaket")


RULES = (decision_shows_its_grounds, decision_says_why_this_measure)
