"""Rules on consent to voluntary measures."""

import datetime as dt
from collections.abc import Callable, Iterator

from grunnmodell.findings import Severity
from grunnmodell.forlop import BARN, Person, SamtykkeGjelder, Tiltak
from grunnmodell.law import Norm, punkt
from grunnmodell.law.statutes import BVL_1992, BVL_2021, RETNINGSLINJER_2016
from grunnmodell.national.ages import OF_AGE, age_of
from grunnmodell.national.rules.parter import PARTY_AGE, is_party_by_age, parents
from grunnmodell.national.rules.tiltak import has_started, is_imposed
from grunnmodell.national.rules.vedtak import is_without_care
from grunnmodell.rules import Context, NotRecorded, Problem, rule
from grunnmodell.text import Text

__all__ = ["PARTY_AGE", "RULES", "has_consented", "is_asked", "is_voluntary"]

_NEEDS = ("barn", "personer", "samtykker", "vedtak")
_GUIDELINE_PARENTS = RETNINGSLINJER_2016.section(punkt("3.1"))
_GUIDELINE_CHILD = RETNINGSLINJER_2016.section(punkt("3.2"))


def is_voluntary(t: Tiltak, day: dt.date, c: Context) -> bool:
    """Say whether a measure started on a decision that asks for consent."""
    decided = [v for v in c.index.vedtak_of(t) if v.dato <= day]
    return bool(decided) and not any(is_imposed(v) or is_without_care(v) for v in decided)


def has_consented(person: str, t: Tiltak, day: dt.date, c: Context) -> bool:
    """Say whether somebody's consent to a measure stands on a day."""
    return any(
        s.person == person
        and s.gjelder is SamtykkeGjelder.TILTAK
        and s.gitt is not None
        and s.gitt <= day
        and (s.trukket is None or s.trukket > day)
        for s in c.index.samtykker_to(t)
    )


def is_asked(p: Person, t: Tiltak) -> bool:
    """Say whether a measure needs the consent of a parent."""
    return p.bor_med_barnet is True or p.id in t.retter_seg_mot


@rule(
    "SAM-001",
    on=Tiltak,
    when=has_started,
    anchor="startet",
    hjemmel=(BVL_2021.paragraf("3-1"), BVL_2021.paragraf("3-4", ledd=1), _GUIDELINE_PARENTS),
    norm=Norm.SKAL,
    validity=BVL_2021.validity,
    needs=_NEEDS,
    title=Text(
        nb="Foreldrene samtykker før et frivillig tiltak starter",
        nn="Foreldra samtykkjer før eit frivillig tiltak startar",
        en="The parents consent before a voluntary measure starts",
    ),
    message=Text(
        nb="det frivillige tiltaket startet uten samtykke fra en forelder som må samtykke",
        nn="det frivillige tiltaket starta utan samtykke frå ein forelder som må samtykkje",
        en="the voluntary measure started without the consent of a parent who must consent",
    ),
    why=Text(
        nb="uten samtykke er hjelpen ikke frivillig, og familien har ikke hatt noe valg",
        nn="utan samtykke er hjelpa ikkje frivillig, og familien har ikkje hatt noko val",
        en="without consent the help is not voluntary, and the family has had no choice",
    ),
    mend=Text(
        nb="registrer samtykket i «samtykker» med dagen det ble gitt; er det ikke gitt, kan bare "
        "nemnda pålegge tiltaket",
        nn="registrer samtykket i «samtykker» med dagen det vart gitt; er det ikkje gitt, kan "
        "berre nemnda påleggje tiltaket",
        en='record the consent in "samtykker" with the day it was given; if it was not, only the '
        "tribunal can impose the measure",
    ),
)
def parents_consent(t: Tiltak, c: Context) -> Iterator[Problem]:
    """The parents the child lives with, and those a measure is aimed at, consent before it starts.

    Up to the 18th birthday, and not to measures the tribunal imposes. That consent is needed
    follows from § 3-4, which says when it is not.
    """
    day = t.startet
    if day is None or not is_voluntary(t, day, c) or age_of(c, day) >= OF_AGE:
        return
    asked = [p for p in parents(c) if is_asked(p, t)]
    if not all(has_consented(p.id, t, day, c) for p in asked):
        yield c.problem()
    elif not asked or any(p.bor_med_barnet is None for p in parents(c) if p not in asked):
        # Somebody may have to consent of whom the document does not tell.
        raise NotRecorded("personer.bor_med_barnet")


def _child_has_not_consented(
    t: Tiltak, c: Context, is_aimed: Callable[[Tiltak], bool]
) -> Iterator[Problem]:
    day = t.startet
    if day is None or not is_voluntary(t, day, c) or not _is_party_child(day, c):
        return
    if not t.retter_seg_mot:
        raise NotRecorded("tiltak.retter_seg_mot")
    if is_aimed(t) and not has_consented(BARN, t, day, c):
        yield c.problem()


def _is_party_child(day: dt.date, c: Context) -> bool:
    return is_party_by_age(c, day) and age_of(c, day) < OF_AGE


def _is_aimed_at_child(t: Tiltak) -> bool:
    return BARN in t.retter_seg_mot


def _is_aimed_at_parents_only(t: Tiltak) -> bool:
    return BARN not in t.retter_seg_mot


_CHILD_MEND = Text(
    nb="registrer barnets samtykke («person: barn») med dagen det ble gitt",
    nn="registrer samtykket til barnet («person: barn») med dagen det vart gitt",
    en='record the child\'s consent ("person: barn") with the day it was given',
)


@rule(
    "SAM-002",
    on=Tiltak,
    when=has_started,
    anchor="startet",
    hjemmel=(BVL_2021.paragraf("12-3", ledd=1, punktum=1), _GUIDELINE_CHILD),
    norm=Norm.SKAL,
    validity=BVL_2021.validity,
    needs=_NEEDS,
    title=Text(
        nb="Barn over 15 år samtykker til tiltak rettet mot barnet",
        nn="Barn over 15 år samtykkjer til tiltak retta mot barnet",
        en="A child of 15 consents to a measure aimed at the child",
    ),
    message=Text(
        nb="barnet er part i saken, men tiltaket rettet mot barnet startet uten barnets samtykke",
        nn="barnet er part i saka, men tiltaket retta mot barnet starta utan samtykke frå barnet",
        en="the child is a party, but the measure aimed at the child started without its consent",
    ),
    why=Text(
        nb="ungdommen skal ikke få hjelp rettet mot seg selv uten å ha sagt ja",
        nn="ungdommen skal ikkje få hjelp retta mot seg sjølv utan å ha sagt ja",
        en="no youth is to be given help aimed at him or her without having agreed",
    ),
    mend=_CHILD_MEND,
)
def child_party_consents(t: Tiltak, c: Context) -> Iterator[Problem]:
    """From the 15th birthday the child is a party and consents to measures aimed at it.

    No § says so in words: it follows from party status. Up to the 18th birthday.
    """
    return _child_has_not_consented(t, c, _is_aimed_at_child)


@rule(
    "SAM-003",
    on=Tiltak,
    when=has_started,
    anchor="startet",
    hjemmel=(BVL_2021.paragraf("12-3", ledd=1, punktum=1), _GUIDELINE_CHILD),
    norm=Norm.SKAL,
    severity=Severity.WARNING,
    validity=BVL_2021.validity,
    needs=_NEEDS,
    title=Text(
        nb="Barn over 15 år samtykker også til tiltak rettet mot foreldrene",
        nn="Barn over 15 år samtykkjer også til tiltak retta mot foreldra",
        en="A child of 15 consents to measures aimed at the parents too",
    ),
    message=Text(
        nb="barnet er part i saken, men har ikke samtykket til tiltaket rettet mot foreldrene",
        nn="barnet er part i saka, men har ikkje samtykt til tiltaket retta mot foreldra",
        en="the child is a party, but has not consented to the measure aimed at its parents",
    ),
    why=Text(
        nb="også hjelp til foreldrene griper inn i ungdommens hverdag",
        nn="også hjelp til foreldra grip inn i kvardagen til ungdommen",
        en="help to the parents too reaches into the youth's daily life",
    ),
    mend=_CHILD_MEND,
)
def child_party_consents_to_parents_measure(t: Tiltak, c: Context) -> Iterator[Problem]:
    """A warning only: how far a child party's consent reaches here is not settled."""
    return _child_has_not_consented(t, c, _is_aimed_at_parents_only)


RULES = (
    parents_consent,
    parents_consent.under(BVL_1992.paragraf("4-4"), _GUIDELINE_PARENTS, validity=BVL_1992.validity),
    child_party_consents,
    child_party_consents.under(
        BVL_1992.paragraf("6-3"), _GUIDELINE_CHILD, validity=BVL_1992.validity
    ),
    child_party_consents_to_parents_measure,
)
