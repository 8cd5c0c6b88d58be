"""Rules on decisions."""

import datetime as dt
from collections.abc import Iterator

from grunnmodell.errors import HjemmelError
from grunnmodell.forlop import Akuttvedtak, FattetAv, Vedtak, Vedtakstype, is_unborn
from grunnmodell.law import Hjemmel, Norm, Validity
from grunnmodell.law.reading import read_citation
from grunnmodell.law.statutes import BVL_1992, BVL_2021, FVL_1967
from grunnmodell.national.texts import CHILDS_VIEW, CHILDS_VIEW_AND_WEIGHT, WEIGHT
from grunnmodell.rules import Context, Problem, rule
from grunnmodell.text import Text

__all__ = ["GRANTS", "RULES", "cited"]

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
_BY_SERVICE_OR_TRIBUNAL = (None, FattetAv.BARNEVERNSTJENESTEN, FattetAv.NEMNDA)


def cited(v: Vedtak | Akuttvedtak) -> Hjemmel | None:
    """Return the source a decision rests on, as it is written; None where nobody can read it."""
    try:
        return None if v.hjemmel is None else read_citation(v.hjemmel, on=v.dato)
    except HjemmelError:
        return None


@rule(
    "VED-001",
    on=Vedtak,
    when=lambda v: v.hjemmel is not None,
    anchor="dato",
    hjemmel=FVL_1967.paragraf("25", ledd=1),
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
    mend=Text(
        nb="barnevernloven av 1992 gjaldt til og med 31.12.2022, barnevernsloven av 2021 fra "
        "01.01.2023: rett hjemmelen eller datoen",
        nn="barnevernlova av 1992 galdt til og med 31.12.2022, barnevernslova av 2021 frå "
        "01.01.2023: rett heimelen eller datoen",
        en="the act of 1992 was in force to 2022-12-31, the act of 2021 from 2023-01-01: correct "
        "the citation or the date",
    ),
)
def decision_cites_act_in_force(v: Vedtak, c: Context) -> Iterator[Problem]:
    """The act a decision cites was in force on its day; «bvl.» alone fits both acts."""
    hjemmel = cited(v)
    if hjemmel is not None and hjemmel.lov in _BOTH_ACTS and not hjemmel.lov.in_force(v.dato):
        yield c.problem("hjemmel", date=v.dato)


@rule(
    "VED-002",
    on=Vedtak,
    # A copied decision is checked in the course it comes from.
    when=lambda v: v.fra is None and v.fattet_av in _BY_SERVICE_OR_TRIBUNAL,
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


RULES = (decision_cites_act_in_force, decision_shows_childs_view)
