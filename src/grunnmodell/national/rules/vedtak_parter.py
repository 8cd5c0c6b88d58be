"""Rules on whom a decision concerns: hearing, notice, party status."""

import datetime as dt
from collections.abc import Iterator

from grunnmodell.findings import Severity
from grunnmodell.forlop import BARN, Person, Samtykke, SamtykkeGjelder, Soknad, Vedtak, Vedtakstype
from grunnmodell.law import Norm, Validity
from grunnmodell.law.statutes import BVL_1992, BVL_2021, FVL_1967
from grunnmodell.national.ages import OF_AGE, age_of
from grunnmodell.national.rules.parter import (
    PARENT,
    is_child_party,
    is_party_by_age,
    parents,
    party_adults,
)
from grunnmodell.national.rules.vedtak import GRANTS, by_service, is_without_care
from grunnmodell.rules import Context, NotRecorded, Problem, rule
from grunnmodell.text import Text

__all__ = ["RULES"]

_GUARDIAN = "verge"
# § 12-3 first paragraph second sentence: «atferdsvansker» before, the words of § 3-1 from this day.
_PARTY_BY_3_1 = Validity(dt.date(2026, 6, 19))
_NOTICE = (FVL_1967.paragraf("27", ledd=1), FVL_1967.paragraf("27", ledd=3))
_NO_NOTICE = Text(
    nb="mangler til en av partene",
    nn="manglar til ein av partane",
    en="is missing for one of the parties",
)
_NO_NOTICE_TO_CHILD = Text(
    nb="mangler til barnet, som er part",
    nn="manglar til barnet, som er part",
    en="is missing for the child, who is a party",
)
_NO_INFORMATION = Text(
    nb="opplyser ikke om klagerett, klagefrist og klageinstans",
    nn="opplyser ikkje om klagerett, klagefrist og klageinstans",
    en="does not tell of the right to complain, the time limit and where to complain",
)
_NOTICE_MESSAGE = Text(
    nb="underretningen om vedtaket {what}",
    nn="underrettinga om vedtaket {what}",
    en="the notice of the decision {what}",
)


def _notice_faults(
    v: Vedtak, c: Context, parties: list[set[str]], missing: Text
) -> Iterator[Problem]:
    """Yield one problem where a party has no notice, and one for each without information.

    A party is the ids by which it may be notified. The information may come in a later notice.
    «As soon as possible», says the act: nothing is late on the day of the decision.
    """
    if v.dato >= c.as_of:
        return
    notified = {u.person for u in v.underrettet}
    if not all(party & notified for party in parties):
        yield c.problem("underrettet", what=missing)
    told = {u.person for u in v.underrettet if u.klageopplysning is True or u.unnlatt_grunn is True}
    for party in parties:
        if party & notified and not party & told:
            place = next(i for i, u in enumerate(v.underrettet) if u.person in party)
            yield c.problem("underrettet", place, "klageopplysning", what=_NO_INFORMATION)


@rule(
    "VED-011",
    on=Vedtak,
    when=by_service,
    anchor="dato",
    runs="tiltak[vedtak]",
    hjemmel=_NOTICE,
    norm=Norm.SKAL,
    validity=FVL_1967.validity,
    needs=("barn", "personer"),
    title=Text(
        nb="Alle parter får vite om vedtaket og om klageadgangen",
        nn="Alle partar får vite om vedtaket og om klageretten",
        en="Every party is told of the decision and of the right to complain",
    ),
    message=_NOTICE_MESSAGE,
    why=Text(
        nb="den som ikke får vite om vedtaket eller klagefristen, får ikke brukt klageretten sin",
        nn="den som ikkje får vite om vedtaket eller klagefristen, får ikkje brukt klageretten sin",
        en="whoever is not told of the decision or the time limit cannot use the right to complain",
    ),
    mend=Text(
        nb="underrett parten, og registrer det i «underrettet» med «klageopplysning»; er det "
        "lovlig "
        "grunn til å la være, registrer «unnlatt_grunn»",
        nn="underrett parten, og registrer det i «underrettet» med «klageopplysning»; er det "
        "lovleg "
        "grunn til å la vere, registrer «unnlatt_grunn»",
        en='notify the party, and record it in "underrettet" with "klageopplysning"; if there is a '
        'lawful reason not to, record "unnlatt_grunn"',
    ),
)
def every_party_is_notified(v: Vedtak, c: Context) -> Iterator[Problem]:
    """Everybody recorded as a party is notified of the service's decision, and how to complain.

    Every kind of decision. The child is VED-012, a parent whose party status is not assessed
    VED-019. Asked for from the day after. Sees that a notice is recorded, not when it came or what
    it says; one sent to a party's representative is recorded on the party. From 18 the youth is the
    only party.
    """
    yield from _notice_faults(v, c, [{p.id} for p in party_adults(v, c)], _NO_NOTICE)


_CHILD_TITLE = Text(
    nb="Barn som er part, får vite om vedtaket",
    nn="Barn som er part, får vite om vedtaket",
    en="A child who is a party is told of the decision",
)
_CHILD_WHY = Text(
    nb="et barn som er part, har sine egne rettigheter og kan klage på egne vegne",
    nn="eit barn som er part, har sine eigne rettar og kan klage på eigne vegner",
    en="a child who is a party has rights of its own and may complain itself",
)
_CHILD_MEND = Text(
    nb="underrett barnet på en måte det forstår, og registrer det i «underrettet» med «person: "
    "barn» "
    "og «klageopplysning»; er det lovlig grunn til å la være, registrer «unnlatt_grunn»",
    nn="underrett barnet på ein måte det forstår, og registrer det i «underrettet» med "
    "«person: barn» og «klageopplysning»; er det lovleg grunn til å la vere, registrer "
    "«unnlatt_grunn»",
    en='tell the child in a way it understands, and record it in "underrettet" with "person: barn" '
    'and "klageopplysning"; if there is a lawful reason not to, record "unnlatt_grunn"',
)


def _child_is_not_notified(v: Vedtak, c: Context) -> Iterator[Problem]:
    if is_child_party(v, c):
        stands_in = set() if is_party_by_age(c, v.dato) else _guardians(c)
        yield from _notice_faults(v, c, [{BARN} | stands_in], _NO_NOTICE_TO_CHILD)


def _guardians(c: Context) -> set[str]:
    return {p.id for p in c.forlop.personer or () if p.rolle == _GUARDIAN}


@rule(
    "VED-012",
    on=Vedtak,
    when=by_service,
    anchor="dato",
    runs="tiltak[vedtak]",
    hjemmel=(BVL_2021.paragraf("12-3", ledd=1), *_NOTICE),
    norm=Norm.SKAL,
    validity=_PARTY_BY_3_1,
    needs=("barn",),
    title=_CHILD_TITLE,
    message=_NOTICE_MESSAGE,
    why=_CHILD_WHY,
    mend=_CHILD_MEND,
)
def child_party_is_notified(v: Vedtak, c: Context) -> Iterator[Problem]:
    """A child who is a party is notified: from 15, or when it puts its own development at risk.

    The second alternative of § 3-1 makes a child a party at any age; to use the right it has to
    understand what the case is about. Under 15 a guardian may be notified in its place, and a
    reason for not telling it recorded. Not seen: cases of human trafficking, and the tribunal's
    grant, which is for its own cases. Where § 3-1's alternative is not recorded: VED-008.
    """
    return _child_is_not_notified(v, c)


@rule(
    "VED-012",
    on=Vedtak,
    when=by_service,
    anchor="dato",
    runs="tiltak[vedtak]",
    hjemmel=(BVL_2021.paragraf("12-3", ledd=1), *_NOTICE),
    norm=Norm.SKAL,
    validity=Validity(BVL_2021.validity.start, _PARTY_BY_3_1.start),
    needs=("barn",),
    title=_CHILD_TITLE,
    message=_NOTICE_MESSAGE,
    why=_CHILD_WHY,
    mend=_CHILD_MEND,
)
def child_party_was_notified(v: Vedtak, c: Context) -> Iterator[Problem]:
    """To 18 June 2026 the act said «measures for children with behaviour difficulties».

    Read here as the second alternative of § 3-1, which was the child's conduct («atferd») to 2025:
    our reading. Otherwise as the version from 19 June 2026.
    """
    return _child_is_not_notified(v, c)


def _can_wait(v: Vedtak) -> bool:
    return by_service(v) and not is_without_care(v)


@rule(
    "VED-018",
    on=Vedtak,
    when=lambda v: _can_wait(v) and v.type is not Vedtakstype.HENLAGT,
    anchor="dato",
    hjemmel=FVL_1967.paragraf("16", ledd=1),
    norm=Norm.SKAL,
    # The act has exceptions the document cannot show, such as a party who has spoken in a talk.
    severity=Severity.WARNING,
    validity=FVL_1967.validity,
    needs=("barn", "personer", "samtykker", "tiltak"),
    title=Text(
        nb="Partene er varslet eller hørt før vedtaket",
        nn="Partane er varsla eller høyrde før vedtaket",
        en="The parties are warned or heard before the decision",
    ),
    message=Text(
        nb="ingenting viser at alle parter var varslet eller hadde uttalt seg før vedtaket av "
        "{date}",
        nn="ingenting viser at alle partar var varsla eller hadde uttalt seg før vedtaket av "
        "{date}",
        en="nothing shows that all parties were warned or had spoken before the decision of {date}",
    ),
    why=Text(
        nb="den som blir hørt først etterpå, får ikke påvirket avgjørelsen",
        nn="den som først blir høyrd etterpå, får ikkje påverka avgjerda",
        en="whoever is heard only afterwards has no say in the matter",
    ),
    mend=Text(
        nb="registrer i «forhandsvarsel» dagen partene ble varslet eller hørt",
        nn="registrer i «forhandsvarsel» dagen partane vart varsla eller høyrde",
        en='record in "forhandsvarsel" the day the parties were warned or heard',
    ),
)
def parties_were_heard(v: Vedtak, c: Context) -> Iterator[Problem]:
    """Before the service grants, changes, refuses or ends help, every party was warned or heard.

    A party has spoken who applied, or who took a stand on consent before the decision; to end or
    refuse help, having once agreed to it is not enough. Not asked of a dismissal, which ends an
    investigation the parties take part in, nor of help at once to a child without care. Does not
    see talks, nor what a warning said.
    """
    warned = v.forhandsvarsel is not None and v.forhandsvarsel <= v.dato
    if not warned and not _parties(v, c) <= _have_spoken(v, c):
        yield c.problem("forhandsvarsel", date=v.dato)


def _parties(v: Vedtak, c: Context) -> set[str]:
    adults = {p.id for p in party_adults(v, c)}
    return adults | {BARN} if is_child_party(v, c) else adults


def _have_spoken(v: Vedtak, c: Context) -> set[str]:
    soknad = c.index.get(v.soknad, Soknad)
    if soknad is not None and soknad.fra is None:
        return _parties(v, c)
    applied = {soknad.fra} if soknad is not None and soknad.fra is not None else set()
    measures = {t.id for t in c.forlop.tiltak or () if v.id in t.vedtak}
    stands = (s for s in c.forlop.samtykker or () if measures & set(s.ref))
    return applied | {s.person for s in stands if _took_a_stand(s, v)}


def _took_a_stand(s: Samtykke, v: Vedtak) -> bool:
    days = [s.avslatt, s.trukket, s.gitt if v.type in GRANTS else None]
    before = any(day is not None and day <= v.dato for day in days)
    return s.gjelder is SamtykkeGjelder.TILTAK and before


@rule(
    "VED-019",
    on=Person,
    when=lambda p: p.rolle == PARENT,
    anchor="/vedtak.dato",
    hjemmel=BVL_2021.paragraf("12-2", ledd=1),
    norm=Norm.SKAL,
    validity=BVL_2021.validity,
    needs=("barn", "vedtak"),
    title=Text(
        nb="Det er vurdert om hver av foreldrene er part",
        nn="Det er vurdert om kvar av foreldra er part",
        en="It is assessed whether each parent is a party",
    ),
    message=Text(
        nb="det er truffet vedtak, men det er ikke registrert om forelderen er part i saken",
        nn="det er gjort vedtak, men det er ikkje registrert om forelderen er part i saka",
        en="a decision was made, but it is not recorded whether the parent is a party to the case",
    ),
    why=Text(
        nb="en forelder som er part, har rett til innsyn, til å bli hørt og til å klage, også når "
        "foreldrene ikke bor sammen",
        nn="ein forelder som er part, har rett til innsyn, til å bli høyrd og til å klage, også "
        "når "
        "foreldra ikkje bur saman",
        en="a parent who is a party may see the file, be heard and complain, also when the parents "
        "live apart",
    ),
    mend=Text(
        nb="vurder det, og registrer «part: true» eller «part: false» på forelderen",
        nn="vurder det, og registrer «part: true» eller «part: false» på forelderen",
        en='assess it, and record "part: true" or "part: false" on the parent',
    ),
)
def party_status_is_assessed(p: Person, c: Context) -> Iterator[Problem]:
    """Once a decision is made, it is recorded of each parent whether it is a party.

    Asked where the first decision came under the act of 2021, of decisions of this course's own,
    and up to the 18th birthday. Sees that it is assessed, not whether rightly.
    """
    own = [v.dato for v in c.forlop.vedtak or () if v.fra is None]
    if p.part is None and own and age_of(c, min(own)) < OF_AGE:
        yield c.problem("part")


@rule(
    "VED-020",
    on=Vedtak,
    when=by_service,
    anchor="dato",
    runs="tiltak[vedtak]",
    hjemmel=BVL_2021.paragraf("12-2", ledd=2),
    norm=Norm.SKAL,
    validity=BVL_2021.validity,
    needs=("barn", "personer"),
    title=Text(
        nb="Foreldre med foreldreansvar får vite om alle vedtak",
        nn="Foreldre med foreldreansvar får vite om alle vedtak",
        en="Parents with parental responsibility are told of every decision",
    ),
    message=Text(
        nb="en forelder med foreldreansvar er ikke informert om vedtaket, og det er ikke "
        "registrert "
        "hvorfor",
        nn="ein forelder med foreldreansvar er ikkje informert om vedtaket, og det er ikkje "
        "registrert kvifor",
        en="a parent with parental responsibility is not told of the decision, and it is not "
        "recorded why",
    ),
    why=Text(
        nb="den som har foreldreansvar, skal kunne ta del i det som gjelder barnet, også uten å "
        "være "
        "part",
        nn="den som har foreldreansvar, skal kunne ta del i det som gjeld barnet, også utan å vere "
        "part",
        en="whoever has parental responsibility is to be able to take part in what concerns the "
        "child",
    ),
    mend=Text(
        nb="informer forelderen, og registrer det i «underrettet»; kan det utsette noen for fare, "
        "eller er forelderen ikke tilgjengelig, registrer «unnlatt_grunn»",
        nn="informer forelderen, og registrer det i «underrettet»; kan det utsetje nokon for fare, "
        "eller er forelderen ikkje tilgjengeleg, registrer «unnlatt_grunn»",
        en='tell the parent, and record it in "underrettet"; if that may put somebody in danger, '
        'or the parent cannot be reached, record "unnlatt_grunn"',
    ),
)
def parents_are_informed(v: Vedtak, c: Context) -> Iterator[Problem]:
    """A parent with parental responsibility who is no party is informed of the decision.

    Every decision of the service's, up to the 18th birthday; parties are VED-011, parents whose
    party status is not assessed VED-019. Asked for from the day after. Sees that it is recorded,
    not what was said.
    """
    if age_of(c, v.dato) >= OF_AGE or v.dato >= c.as_of:
        return
    notified = {u.person for u in v.underrettet}
    uninformed = [p for p in parents(c) if p.part is False and p.id not in notified]
    if any(p.foreldreansvar is True for p in uninformed):
        yield c.problem("underrettet")
    elif any(p.foreldreansvar is None for p in uninformed):
        raise NotRecorded("personer.foreldreansvar")


RULES = (
    every_party_is_notified,
    child_party_was_notified,
    child_party_was_notified.under(BVL_1992.paragraf("6-3"), *_NOTICE, validity=BVL_1992.validity),
    child_party_is_notified,
    parties_were_heard,
    party_status_is_assessed,
    parents_are_informed,
)
