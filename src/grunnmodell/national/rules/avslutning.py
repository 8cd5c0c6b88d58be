"""Rules on how a course ends."""

import datetime as dt
from collections.abc import Iterator

from grunnmodell.findings import Severity
from grunnmodell.forlop import BARN, Avslutning, Forlop, Record
from grunnmodell.law import Norm, Validity, punkt
from grunnmodell.law.statutes import (
    BVL_1992,
    BVL_2021,
    RETNINGSLINJER_2016,
    SSB_KONTROLLER,
    TJENESTEKATALOG,
)
from grunnmodell.national.ages import OF_AGE, age_of
from grunnmodell.national.rules.tiltak import NOBODY_DECIDED
from grunnmodell.national.texts import CHILD_AND_PARENTS, YOUTH
from grunnmodell.rules import Context, NotRecorded, Problem, rule
from grunnmodell.text import Text

__all__ = ["RULES"]


@rule(
    "AVS-002",
    on=Avslutning,
    anchor="dato",
    hjemmel=TJENESTEKATALOG.section(punkt("5.1")),
    norm=Norm.SKAL,
    validity=Validity(dt.date(2022, 1, 1)),
    title=Text(
        nb="Et avsluttet forløp har en årsak",
        nn="Eit avslutta forløp har ei årsak",
        en="An ended course has a reason",
    ),
    message=Text(
        nb="forløpet er avsluttet uten at årsaken er oppgitt",
        nn="forløpet er avslutta utan at årsaka er oppgitt",
        en="the course has ended and no reason is given",
    ),
    why=Text(
        nb="den som møter barnet igjen senere, må kunne se hvordan det gikk",
        nn="den som møter barnet att seinare, må kunne sjå korleis det gjekk",
        en="whoever meets the child again later has to see how it went",
    ),
    mend=Text(
        nb="oppgi hvorfor forløpet ble avsluttet i «arsak»",
        nn="oppgi kvifor forløpet vart avslutta i «arsak»",
        en='say why the course ended in "arsak"',
    ),
)
def ended_course_has_reason(a: Avslutning, c: Context) -> Iterator[Problem]:
    """A course ends because it reached its goals, because it did not, or for another reason.

    The catalogue says when help is to end; that the reason is recorded is our reading.
    """
    if a.arsak is None:
        yield c.problem("arsak")


@rule(
    "AVS-003",
    on=Avslutning,
    anchor="dato",
    hjemmel=(
        RETNINGSLINJER_2016.section(punkt("7")),
        TJENESTEKATALOG.section(punkt("5.1")),
    ),
    norm=Norm.BOR,
    validity=Validity(dt.date(2016, 1, 1)),
    needs=("tiltak",),
    title=Text(
        nb="Videre behov er vurdert når forløpet avsluttes",
        nn="Vidare behov er vurdert når forløpet blir avslutta",
        en="Further need is assessed when the course ends",
    ),
    message=Text(
        nb="forløpet er avsluttet uten at videre behov er vurdert",
        nn="forløpet er avslutta utan at vidare behov er vurdert",
        en="the course has ended and further need was not assessed",
    ),
    why=Text(
        nb="ellers kan barnet miste hjelpen mens det ennå trenger den",
        nn="elles kan barnet miste hjelpa medan det enno treng ho",
        en="otherwise the child may lose help that it still needs",
    ),
    mend=Text(
        nb="vurder om barnet trenger videre hjelp, og sett «videre_behov_vurdert: true»",
        nn="vurder om barnet treng vidare hjelp, og set «videre_behov_vurdert: true»",
        en='assess whether the child needs further help, and set "videre_behov_vurdert: true"',
    ),
)
def further_need_is_assessed(a: Avslutning, c: Context) -> Iterator[Problem]:
    """Whether the child needs further help is assessed when a course with measures ends.

    Sees that an assessment is recorded, not what it came to.
    """
    had_help = any(t.startet is not None for t in c.forlop.tiltak or ())
    if had_help and a.videre_behov_vurdert is not True:
        yield c.problem("videre_behov_vurdert")


@rule(
    "AVS-004",
    on=Forlop,
    anchor="avslutning.dato",
    hjemmel=(
        SSB_KONTROLLER.section(Text.same("Sak 23")),
        SSB_KONTROLLER.section(Text.same("Melding 02d, Undersokelse 02d, Tiltak 02d")),
    ),
    norm=Norm.SKAL,
    # SSB tells it as information in one format and as an error in the other: the facts contradict.
    severity=Severity.ERROR,
    validity=SSB_KONTROLLER.validity,
    needs=("avslutning", "tiltak"),
    title=Text(
        nb="Et avsluttet forløp har ingenting åpent",
        nn="Eit avslutta forløp har ingenting ope",
        en="A course that has ended leaves nothing open",
    ),
    message=Text(
        nb="forløpet er avsluttet, men dette står åpent: {what}",
        nn="forløpet er avslutta, men dette står ope: {what}",
        en="the course has ended, but this is open: {what}",
    ),
    why=Text(
        nb="ellers kan barnet bli stående med en sak som ingen følger opp",
        nn="elles kan barnet bli ståande med ei sak som ingen følgjer opp",
        en="otherwise the child may be left with a case that nobody follows up",
    ),
    mend=Text(
        nb="registrer dagen i «{field}», eller ta ut «avslutning» om forløpet går videre",
        nn="registrer dagen i «{field}», eller ta ut «avslutning» om forløpet går vidare",
        en='record the day in "{field}", or take out "avslutning" if the course goes on',
    ),
)
def ended_course_leaves_nothing_open(f: Forlop, c: Context) -> Iterator[Problem]:
    """When a course ends, its reports, investigations and measures have ended too.

    What is overdue by a deadline of its own is told there. What began after the course had ended,
    and measures that never started, are not looked at.
    """
    if f.avslutning is None:
        return
    found = list(_left_open(f, f.avslutning.dato, c))
    yield from found
    missing = [name for name in ("meldinger", "undersokelser") if getattr(f, name) is None]
    if missing and not found:
        raise NotRecorded(*missing)


def _left_open(f: Forlop, ended: dt.date, c: Context) -> Iterator[Problem]:
    for part, start, end, what in _OPEN:
        for i, item in enumerate(getattr(f, part) or ()):
            if _is_open(item, start, end, ended) and not _is_overdue(item, c):
                yield c.problem(part, i, end, what=what, field=Text.same(end))


def _is_overdue(item: Record, c: Context) -> bool:
    return any(d.is_broken for d in c.deadlines if d.record is item)


def _is_open(item: Record, start: str, end: str, ended: dt.date) -> bool:
    began: dt.date | None = getattr(item, start)
    return getattr(item, end) is None and began is not None and began <= ended


# Each part that may be left open: the fields of its first and last day, and what one is called.
_OPEN = (
    ("meldinger", "mottatt", "konkludert", Text(nb="en melding", nn="ei melding", en="a report")),
    (
        "undersokelser",
        "startet",
        "avsluttet",
        Text(nb="en undersøkelse", nn="ei undersøking", en="an investigation"),
    ),
    ("tiltak", "startet", "avsluttet", Text(nb="et tiltak", nn="eit tiltak", en="a measure")),
)


@rule(
    "AVS-006",
    on=Avslutning,
    when=lambda a: a.arsak is not None and a.arsak not in NOBODY_DECIDED,
    anchor="dato",
    hjemmel=(TJENESTEKATALOG.section(punkt("5.1")), BVL_2021.paragraf("1-9", ledd=1)),
    norm=Norm.SKAL,
    # The catalogue asks it of help that has reached its goals; the act says «so far as possible».
    severity=Severity.WARNING,
    validity=BVL_2021.validity,
    needs=("barn", "personer", "tiltak"),
    title=Text(
        nb="Hjelpen avsluttes i dialog med dem det gjelder",
        nn="Hjelpa blir avslutta i dialog med dei det gjeld",
        en="Help ends in dialogue with those concerned",
    ),
    message=Text(
        nb="ingenting viser at avslutningen er snakket gjennom med {who}",
        nn="ingenting viser at avslutninga er snakka gjennom med {who}",
        en="nothing shows that the end was talked through with {who}",
    ),
    why=Text(
        nb="barnet og familien skal vite hvorfor hjelpen slutter, og hvor de kan henvende seg "
        "senere",
        nn="barnet og familien skal vite kvifor hjelpa sluttar, og kvar dei kan vende seg seinare",
        en="the child and the family should know why the help ends, and where to turn later",
    ),
    mend=Text(
        nb="snakk med dem om avslutningen, og registrer hvem i «i_dialog_med»",
        nn="snakk med dei om avslutninga, og registrer kven i «i_dialog_med»",
        en='talk with them about the end, and record with whom in "i_dialog_med"',
    ),
)
def help_ends_in_dialogue(a: Avslutning, c: Context) -> Iterator[Problem]:
    """A course with help ends in dialogue with the child or a parent, from 18 with the youth.

    Not asked where consent was withdrawn, the family moved or an age limit ended the help. Sees
    with whom it was talked through, not what came of it.
    """
    had_help = any(t.startet is not None for t in c.forlop.tiltak or ())
    if not had_help or BARN in a.i_dialog_med:
        return
    of_age = age_of(c, a.dato) >= OF_AGE
    with_parent = any(_is_parent(ref, c) for ref in a.i_dialog_med)
    if of_age or not with_parent:
        yield c.problem("i_dialog_med", who=YOUTH if of_age else CHILD_AND_PARENTS)


def _is_parent(ref: str, c: Context) -> bool:
    person = c.index.person(ref)
    return person is not None and person.rolle == "forelder"


_CATALOGUE_ALONE = Validity(TJENESTEKATALOG.validity.start, BVL_1992.validity.end)

RULES = (
    ended_course_has_reason,
    further_need_is_assessed,
    ended_course_leaves_nothing_open,
    help_ends_in_dialogue,
    help_ends_in_dialogue.under(TJENESTEKATALOG.section(punkt("5.1")), validity=_CATALOGUE_ALONE),
)
