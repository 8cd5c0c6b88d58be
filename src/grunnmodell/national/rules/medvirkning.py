"""Rules on how the child takes part: what is documented, told, and who supports it."""

import datetime as dt
from collections.abc import Iterator

from grunnmodell.forlop import (
    BarnetsMedvirkning,
    Hendelse,
    Medvirkningsform,
    Tillitsperson,
    is_unborn,
)
from grunnmodell.law import Norm, Validity
from grunnmodell.law.statutes import BVL_1992, BVL_2021, MEDVIRKNINGSFORSKRIFTEN
from grunnmodell.national.ages import is_surely_of_age
from grunnmodell.national.texts import WEIGHT, listed
from grunnmodell.rules import Context, NotRecorded, Problem, rule
from grunnmodell.text import Text

__all__ = ["RULES"]

_BEFORE_REGULATION = Validity(BVL_2021.validity.start, MEDVIRKNINGSFORSKRIFTEN.validity.start)
_PARENT = "forelder"

_TOLD = Text(
    nb="hvilken informasjon barnet fikk",
    nn="kva informasjon barnet fekk",
    en="what information the child was given",
)
_ABOUT = Text(
    nb="hva barnet ble hørt om",
    nn="kva barnet vart høyrt om",
    en="what the child was heard about",
)
_EXPRESSED = Text(
    nb="hva barnet sa eller uttrykte",
    nn="kva barnet sa eller uttrykte",
    en="what the child said or showed",
)
_AGREED = Text(
    nb="om barnet var enig i gjengivelsen",
    nn="om barnet var samd i attgivinga",
    en="whether the child agreed with the rendering",
)
_FIELDS = {
    "informert": _TOLD,
    "hort_om": _ABOUT,
    "uttrykt": _EXPRESSED,
    "enig_i_gjengivelse": _AGREED,
    "vekt": WEIGHT,
}
# Whoever speaks, or has somebody speak for it, can be asked whether the rendering is right. A
# drawing or play cannot, and an infant who is observed is neither informed nor asked.
_SPOKEN = tuple(_FIELDS)
_SHOWN = ("informert", "hort_om", "uttrykt", "vekt")
_OBSERVED = ("uttrykt", "vekt")
_ASKED = {
    Medvirkningsform.SAMTALE: _SPOKEN,
    Medvirkningsform.REPRESENTANT: _SPOKEN,
    Medvirkningsform.ANDRE_UTTRYKK: _SHOWN,
    Medvirkningsform.OBSERVASJON: _OBSERVED,
}
_GAVE_INFORMATION = (
    Medvirkningsform.SAMTALE,
    Medvirkningsform.REPRESENTANT,
    Medvirkningsform.ANDRE_UTTRYKK,
)


def _day(m: BarnetsMedvirkning, c: Context) -> dt.date | None:
    event = c.index.outer(m)
    return event.dato if isinstance(event, Hendelse) else None


def _is_of_a_child(m: BarnetsMedvirkning, c: Context) -> bool:
    """Say whether it is about a child: not before birth, and not after the 18th birthday."""
    day = _day(m, c)
    if day is None:
        return False
    return not is_unborn(c.forlop.barn, day) and not is_surely_of_age(c, day)


@rule(
    "MED-005",
    on=BarnetsMedvirkning,
    anchor="^.dato",
    hjemmel=MEDVIRKNINGSFORSKRIFTEN.paragraf("6", ledd=1),
    norm=Norm.SKAL,
    validity=MEDVIRKNINGSFORSKRIFTEN.validity,
    title=Text(
        nb="Det er dokumentert hvordan barnet ble hørt",
        nn="Det er dokumentert korleis barnet vart høyrt",
        en="It is documented how the child was heard",
    ),
    message=Text(
        nb="det er ikke dokumentert {what}",
        nn="det er ikkje dokumentert {what}",
        en="it is not documented {what}",
    ),
    why=Text(
        nb="ellers kan ingen se senere hva barnet mente, og om noen lyttet",
        nn="elles kan ingen sjå seinare kva barnet meinte, og om nokon lytta",
        en="nobody can otherwise see later what the child meant, and whether anybody listened",
    ),
    mend=Text(
        nb="skriv det i journalen, og registrer det i «barnets_medvirkning» på hendelsen",
        nn="skriv det i journalen, og registrer det i «barnets_medvirkning» på hendinga",
        en='write it in the journal, and record it in the event\'s "barnets_medvirkning"',
    ),
)
def hearing_is_documented(m: BarnetsMedvirkning, c: Context) -> Iterator[Problem]:
    """When a child is heard, what the regulation lists is documented.

    All five points where the child spoke or somebody spoke for it. Not the agreement where it
    expressed itself in other ways, and of a child who was observed only what it showed and its
    weight: that is our reading. Sees that something is documented, not what it says.
    """
    if m.form is None:
        raise NotRecorded("form")
    missing = [name for name in _ASKED.get(m.form, ()) if getattr(m, name) is not True]
    if missing and _is_of_a_child(m, c):
        what = listed([_FIELDS[name] for name in missing])
        yield c.problem(*missing[: 1 if len(missing) == 1 else 0], what=what)


@rule(
    "MED-006",
    on=BarnetsMedvirkning,
    when=lambda m: m.form is Medvirkningsform.IKKE_ANLEDNING,
    anchor="^.dato",
    hjemmel=MEDVIRKNINGSFORSKRIFTEN.paragraf("6", ledd=2, punktum=1),
    norm=Norm.SKAL,
    validity=MEDVIRKNINGSFORSKRIFTEN.validity,
    title=Text(
        nb="Det er begrunnet hvorfor barnet ikke fikk medvirke",
        nn="Det er grunngitt kvifor barnet ikkje fekk medverke",
        en="It is explained why the child was given no chance to take part",
    ),
    message=Text(
        nb="barnet fikk ikke mulighet til å medvirke, og grunnen er ikke dokumentert",
        nn="barnet fekk ikkje høve til å medverke, og grunnen er ikkje dokumentert",
        en="the child had no chance to take part, and the reason is not documented",
    ),
    why=Text(
        nb="barnet har rett til å medvirke, og andre må kunne se hvorfor det ikke skjedde",
        nn="barnet har rett til å medverke, og andre må kunne sjå kvifor det ikkje skjedde",
        en="the child has a right to take part, and others must be able to see why it did not",
    ),
    mend=Text(
        nb="hør barnet; lot det seg ikke gjøre, skriv hvorfor og sett «grunn: true»",
        nn="høyr barnet; lét det seg ikkje gjere, skriv kvifor og set «grunn: true»",
        en='hear the child; if that could not be done, write why and set "grunn: true"',
    ),
)
def no_chance_is_reasoned(m: BarnetsMedvirkning, c: Context) -> Iterator[Problem]:
    """That a child had no chance to take part is an exception, and has a documented reason.

    A child who did not want to need give no reason: that it is recorded is enough. Before 2024 it
    follows from the right to be heard. Sees that a reason is documented, not whether it is good.
    """
    if m.grunn is not True and _is_of_a_child(m, c):
        yield c.problem("grunn")


@rule(
    "MED-007",
    on=BarnetsMedvirkning,
    when=lambda m: m.form in _GAVE_INFORMATION,
    anchor="^.dato",
    hjemmel=(
        BVL_2021.paragraf("1-4", ledd=2, punktum=1),
        MEDVIRKNINGSFORSKRIFTEN.paragraf("5", ledd=3),
    ),
    norm=Norm.SKAL,
    validity=MEDVIRKNINGSFORSKRIFTEN.validity,
    title=Text(
        nb="Barnet vet hva opplysningene kan brukes til",
        nn="Barnet veit kva opplysningane kan brukast til",
        en="The child knows how its information may be used",
    ),
    message=Text(
        nb="ingenting viser at barnet har fått vite hva opplysningene kan brukes til, og hvem som "
        "kan se dem",
        nn="ingenting viser at barnet har fått vite kva opplysningane kan brukast til, og kven som "
        "kan sjå dei",
        en="nothing shows that the child was told how its information may be used, and who may "
        "see it",
    ),
    why=Text(
        nb="barnet må vite hvem som får høre det, før det forteller",
        nn="barnet må vite kven som får høyre det, før det fortel",
        en="the child must know who will hear of it before it tells",
    ),
    mend=Text(
        nb="fortell barnet det, helst før samtalen, og sett «om_bruk_av_opplysninger: true»",
        nn="fortel barnet det, helst før samtalen, og set «om_bruk_av_opplysninger: true»",
        en='tell the child, preferably beforehand, and set "om_bruk_av_opplysninger: true"',
    ),
)
def child_is_told_of_use(m: BarnetsMedvirkning, c: Context) -> Iterator[Problem]:
    """A child who gives information is told, then or earlier, what becomes of it.

    Once in a course is enough. Not asked where the child was only observed. Sees that it is
    recorded, not whether the child understood.
    """
    day = _day(m, c)
    if day is None or not _is_of_a_child(m, c):
        return
    if not any(_was_told(h, day) for h in c.forlop.hendelser or ()):
        yield c.problem("om_bruk_av_opplysninger")


def _was_told(h: Hendelse, by: dt.date) -> bool:
    heard = h.barnets_medvirkning
    told = heard is not None and heard.om_bruk_av_opplysninger is True
    return told and h.dato is not None and h.dato <= by


_A_PARENT = Text(
    nb="en av barnets foreldre", nn="ein av foreldra til barnet", en="a parent of the child"
)
_A_MINOR = Text(nb="under 18 år", nn="under 18 år", en="under 18")


@rule(
    "MED-008",
    on=Tillitsperson,
    when=lambda t: t.person is not None,
    anchor="informert",
    hjemmel=MEDVIRKNINGSFORSKRIFTEN.paragraf("8", ledd=1),
    norm=Norm.SKAL,
    validity=MEDVIRKNINGSFORSKRIFTEN.validity,
    needs=("personer",),
    title=Text(
        nb="Tillitspersonen er voksen og ikke en av foreldrene",
        nn="Tillitspersonen er vaksen og ikkje ein av foreldra",
        en="The person of trust is an adult and no parent",
    ),
    message=Text(
        nb="den som er valgt til tillitsperson, er {what}",
        nn="den som er vald til tillitsperson, er {what}",
        en="the person of trust chosen is {what}",
    ),
    why=Text(
        nb="tillitspersonen skal støtte barnet alene, uten egen interesse i saken",
        nn="tillitspersonen skal støtte barnet åleine, utan eiga interesse i saka",
        en="the person of trust is to support the child alone, with no interest in the case",
    ),
    mend=Text(
        nb="la barnet velge en annen, og registrer hvem i «person»",
        nn="la barnet velje ein annan, og registrer kven i «person»",
        en='let the child choose somebody else, and record who in "person"',
    ),
)
def person_of_trust_is_adult_and_no_parent(t: Tillitsperson, c: Context) -> Iterator[Problem]:
    """The person of trust has turned 18, and is no parent of the child's.

    Its validity is tested against the day the child was told, since no day of the choice is
    recorded. Whether the person is suited in other ways it cannot see.
    """
    person = c.index.person(t.person)
    if person is None:
        raise NotRecorded("tillitsperson.person")
    if person.rolle == _PARENT:
        yield c.problem("person", what=_A_PARENT)
    elif person.myndig is None:
        raise NotRecorded("personer.myndig")
    elif not person.myndig:
        yield c.problem("person", what=_A_MINOR)


RULES = (
    hearing_is_documented,
    no_chance_is_reasoned,
    no_chance_is_reasoned.under(BVL_2021.paragraf("1-4"), validity=_BEFORE_REGULATION),
    no_chance_is_reasoned.under(BVL_1992.paragraf("6-3"), validity=BVL_1992.validity),
    child_is_told_of_use,
    child_is_told_of_use.under(
        BVL_2021.paragraf("1-4", ledd=2, punktum=1), validity=_BEFORE_REGULATION
    ),
    person_of_trust_is_adult_and_no_parent,
)
