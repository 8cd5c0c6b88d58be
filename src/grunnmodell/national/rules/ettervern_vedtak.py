"""Rules on decisions on help after 18: why it is refused or ended, and who is told."""

import datetime as dt
from collections.abc import Iterator

from grunnmodell.findings import Severity
from grunnmodell.forlop import (
    BARN,
    FattetAv,
    Samtykke,
    SamtykkeGjelder,
    Underretning,
    Vedtak,
    Vedtakstype,
)
from grunnmodell.law import Norm, Validity, kapittel
from grunnmodell.law.statutes import BVL_1992, BVL_2021, FVL_1967, TJENESTEKATALOG
from grunnmodell.national.ages import OF_AGE, age_of
from grunnmodell.national.rules.vedtak import cited
from grunnmodell.rules import Context, Problem, rule
from grunnmodell.text import Text

__all__ = ["RULES"]

_PARENT = "forelder"
_ETTERVERN = "ettervern"
_CATALOGUE = TJENESTEKATALOG.section(kapittel("5.5"))
_IN_2022 = Validity(TJENESTEKATALOG.validity.start, BVL_2021.validity.start)
_NO = (Vedtakstype.AVSLATT, Vedtakstype.OPPHORT)
_BY_SERVICE = (None, FattetAv.BARNEVERNSTJENESTEN)


def _says_no(v: Vedtak) -> bool:
    return v.type in _NO and v.fra is None and v.fattet_av in _BY_SERVICE


def _is_of_ettervern(v: Vedtak, c: Context, paragraf: str) -> bool:
    hjemmel = cited(v)
    return c.forlop.modell == _ETTERVERN or (hjemmel is not None and hjemmel.paragraf == paragraf)


_REASONED = Text(
    nb="Avslag på og opphør av ettervern er begrunnet",
    nn="Avslag på og opphøyr av ettervern er grunngitt",
    en="A refusal or end of help after 18 has reasons",
)
_WHY_REASONED = Text(
    nb="ellers vet ikke ungdommen hva det kan klages på, eller hva som kan endre svaret",
    nn="elles veit ikkje ungdommen kva det kan klagast på, eller kva som kan endre svaret",
    en="the youth does not otherwise know what to complain about, or what may change the answer",
)


@rule(
    "ETT-010",
    on=Vedtak,
    when=_says_no,
    anchor="dato",
    hjemmel=(
        FVL_1967.paragraf("24", ledd=1, punktum=1),
        BVL_2021.paragraf("3-6", ledd=2, punktum=2),
        _CATALOGUE,
    ),
    norm=Norm.SKAL,
    # The reasons may stand in the decision and no code for them: § 12-5 asks for those (VED-009).
    severity=Severity.WARNING,
    validity=BVL_2021.validity,
    title=_REASONED,
    message=Text(
        nb="vedtaket sier nei til ettervern eller avslutter det, men årsaken er ikke oppgitt",
        nn="vedtaket seier nei til ettervern eller avsluttar det, men årsaka er ikkje oppgitt",
        en="the decision refuses or ends help after 18, but the reason is not given",
    ),
    why=_WHY_REASONED,
    mend=Text(
        nb="oppgi årsaken i «arsak», og begrunn den i vedtaket",
        nn="oppgi årsaka i «arsak», og grunngi ho i vedtaket",
        en='give the reason in "arsak", and explain it in the decision',
    ),
)
def no_to_help_has_reason(v: Vedtak, c: Context) -> Iterator[Problem]:
    """A decision that refuses or ends help after 18 says why.

    What its reasons must show besides is asked of every decision. Sees the kind of reason, not
    whether it holds.
    """
    if v.arsak is None and _is_of_ettervern(v, c, "3-6"):
        yield c.problem("arsak")


@rule(
    "ETT-010",
    on=Vedtak,
    when=_says_no,
    anchor="dato",
    hjemmel=(_CATALOGUE, BVL_1992.paragraf("1-3")),
    norm=Norm.SKAL,
    validity=_IN_2022,
    title=_REASONED,
    message=Text(
        nb="vedtaket sier nei til ettervern eller avslutter det, men viser ikke at barnets beste "
        "er vurdert",
        nn="vedtaket seier nei til ettervern eller avsluttar det, men viser ikkje at det beste "
        "for barnet er vurdert",
        en="the decision refuses or ends help after 18, but does not show that the child's best "
        "interests were assessed",
    ),
    why=_WHY_REASONED,
    mend=Text(
        nb="begrunn vedtaket ut fra barnets beste, og sett «barnets_beste: true» i «begrunnelse»",
        nn="grunngi vedtaket ut frå det beste for barnet, og set «barnets_beste: true» i "
        "«begrunnelse»",
        en='give reasons by the child\'s best interests, and set "barnets_beste: true" in '
        '"begrunnelse"',
    ),
)
def no_to_help_was_by_best_interests(v: Vedtak, c: Context) -> Iterator[Problem]:
    """Under the act of 1992 the reasons were to start from the child's best interests.

    Known from the catalogue, and so asked from 2022. Sees that the assessment is recorded.
    """
    reasons = v.begrunnelse
    shown = reasons is not None and reasons.barnets_beste is True
    if not shown and _is_of_ettervern(v, c, "1-3"):
        yield c.problem("begrunnelse")


@rule(
    "ETT-011",
    on=Underretning,
    when=lambda u: u.kommet_frem is not None,
    anchor="^.dato",
    hjemmel=(BVL_2021.paragraf("13-1", ledd=1), BVL_2021.paragraf("3-6", ledd=1)),
    norm=Norm.SKAL,
    # A parent may act for the youth, and the leave to tell it may stand elsewhere.
    severity=Severity.WARNING,
    validity=BVL_2021.validity,
    needs=("barn", "personer", "samtykker"),
    title=Text(
        nb="Etter 18 år får foreldrene ikke underretning uten ungdommens samtykke",
        nn="Etter 18 år får ikkje foreldra underretning utan samtykke frå ungdommen",
        en="After 18 the parents get no notice without the youth's consent",
    ),
    message=Text(
        nb="ungdommen var 18 år da vedtaket ble truffet, men en forelder er underrettet uten at "
        "ungdommen har samtykket",
        nn="ungdommen var 18 år då vedtaket vart gjort, men ein forelder er underretta utan at "
        "ungdommen har samtykt",
        en="the youth was 18 when the decision was made, but a parent was notified and the youth "
        "had not consented",
    ),
    why=Text(
        nb="etter 18 år er bare ungdommen part, og taushetsplikten gjelder også overfor foreldrene",
        nn="etter 18 år er berre ungdommen part, og teieplikta gjeld også overfor foreldra",
        en="after 18 the youth alone is a party, and the duty of confidence holds towards the "
        "parents too",
    ),
    mend=Text(
        nb="underrett bare ungdommen; har ungdommen samtykket, registrer det med «gjelder: "
        "informasjonsdeling»",
        nn="underrett berre ungdommen; har ungdommen samtykt, registrer det med «gjelder: "
        "informasjonsdeling»",
        en='notify the youth alone; if the youth has consented, record it with "gjelder: '
        'informasjonsdeling"',
    ),
)
def parents_are_not_told_after_18(u: Underretning, c: Context) -> Iterator[Problem]:
    """No parent is notified of a decision made after the 18th birthday without the youth's consent.

    It looks at the day of the decision: one made before is made known to those who were parties.
    Other ways of telling parents it cannot see.
    """
    vedtak, person = c.index.outer(u), c.index.person(u.person)
    if not isinstance(vedtak, Vedtak) or vedtak.fra is not None:
        return
    if person is None or person.rolle != _PARENT or age_of(c, vedtak.dato) < OF_AGE:
        return
    day = u.kommet_frem
    if day is not None and not any(_may_be_told(s, day) for s in c.forlop.samtykker or ()):
        yield c.problem("person")


def _may_be_told(s: Samtykke, on: dt.date) -> bool:
    given = s.person == BARN and s.gjelder is SamtykkeGjelder.INFORMASJONSDELING
    in_time = s.gitt is not None and s.gitt <= on
    return given and in_time and (s.trukket is None or s.trukket > on)


RULES = (
    no_to_help_has_reason,
    no_to_help_was_by_best_interests,
    parents_are_not_told_after_18,
)
