"""Rules on the team around a family at a centre, and on where its measure is given."""

from collections.abc import Iterator

from grunnmodell.findings import Severity
from grunnmodell.forlop import Arena, Hendelse, Person, Tiltak
from grunnmodell.law import Norm, heading, kapittel
from grunnmodell.law.statutes import STANDARDFORLOP, TJENESTEKATALOG
from grunnmodell.national.rules.senter_felles import STOPPUNKT, is_at_centre, team_of
from grunnmodell.national.rules.tiltak import ENDED_BY_OTHERS, is_imposed
from grunnmodell.rules import Context, NotRecorded, Problem, rule
from grunnmodell.text import Text

__all__ = ["RULES"]

_CENTRE = ("senter",)
# Higher degrees build on a bachelor's, or take its place.
_DEGREES = {"bachelor", "master", "psykolog"}
_PSYCHOLOGY = {"psykologfaglig", "psykolog"}
_PSYCHOLOGIST = "psykolog"


@rule(
    "SEN-026",
    on=Tiltak,
    when=lambda t: t.startet is not None and is_at_centre(t) and Arena.DOGN in t.arena,
    anchor="startet",
    hjemmel=(
        STANDARDFORLOP.section(heading("Arenaer for hjelpetiltak")),
        TJENESTEKATALOG.section(kapittel("6.2")),
    ),
    norm=Norm.SKAL,
    # «Skal i utgangspunktet»: what makes an exception is left to judgement.
    severity=Severity.WARNING,
    validity=STANDARDFORLOP.validity,
    modeller=_CENTRE,
    needs=("vedtak",),
    title=Text(
        nb="Et døgnbasert tiltak har en særskilt grunn",
        nn="Eit døgnbasert tiltak har ein særskild grunn",
        en="A round-the-clock measure has an exceptional reason",
    ),
    message=Text(
        nb="tiltaket gis på døgnbasis uten at grunnen til unntaket er registrert",
        nn="tiltaket blir gitt på døgnbasis utan at grunnen til unntaket er registrert",
        en="the measure is given round the clock, and no reason for the exception is recorded",
    ),
    why=Text(
        nb="hjemme beholder familien nettverket sitt, barnehagen og jobben",
        nn="heime held familien på nettverket sitt, barnehagen og jobben",
        en="at home the family keeps its network, its kindergarten and its work",
    ),
    mend=Text(
        nb="vurder om tiltaket kan gis hjemme eller som dagtilbud; kan det ikke, dokumenter "
        "grunnen og registrer den i «dogn_grunn»",
        nn="vurder om tiltaket kan givast heime eller som dagtilbod; kan det ikkje, dokumenter "
        "grunnen og registrer han i «dogn_grunn»",
        en="consider whether the measure can be given at home or by day; if it cannot, document "
        'the reason and record it in "dogn_grunn"',
    ),
)
def round_the_clock_has_reason(t: Tiltak, c: Context) -> Iterator[Problem]:
    """A centre's measure is given at home; day and night is an exception, such as for distance.

    Sees that a reason is recorded, not whether it is good. That the measure is imposed is a reason
    by itself, which the source names.
    """
    imposed = any(is_imposed(v) for v in c.index.vedtak_of(t))
    if t.dogn_grunn is not True and not imposed:
        yield c.problem("dogn_grunn")


def _knows_psychology(person: Person) -> bool:
    return person.rolle == _PSYCHOLOGIST or not _PSYCHOLOGY.isdisjoint(person.kompetanse)


def _checkpoints(c: Context) -> list[Hendelse]:
    return [h for h in c.forlop.hendelser or () if h.type == STOPPUNKT and h.dato is not None]


def _was_joined(h: Hendelse, c: Context) -> bool:
    there = c.index.get_all(h.deltakere, Person)
    return h.psykolog_deltok is True or any(_knows_psychology(p) for p in there)


def _has_run_its_course(t: Tiltak) -> bool:
    return t.avsluttet is not None and t.arsak not in ENDED_BY_OTHERS and is_at_centre(t)


@rule(
    "SEN-027",
    on=Tiltak,
    when=_has_run_its_course,
    anchor="startet",
    hjemmel=STANDARDFORLOP.section(heading("Tverrfaglig team")),
    norm=Norm.BOR,
    validity=STANDARDFORLOP.validity,
    modeller=_CENTRE,
    needs=("personer", "hendelser"),
    title=Text(
        nb="Teamet har psykologfaglig kompetanse, eller en psykolog er med i stoppunkter",
        nn="Teamet har psykologfagleg kompetanse, eller ein psykolog er med i stoppunkt",
        en="The team has competence in psychology, or a psychologist joins checkpoints",
    ),
    message=Text(
        nb="tiltaket ble gjennomført uten psykologfaglig kompetanse, både i teamet og i "
        "stoppunktene",
        nn="tiltaket vart gjennomført utan psykologfagleg kompetanse, både i teamet og i "
        "stoppunkta",
        en="the measure was carried out without competence in psychology, in the team and in "
        "the checkpoints alike",
    ),
    why=Text(
        nb="to fag ser mer enn ett av det som hjelper eller hindrer barnet",
        nn="to fag ser meir enn eitt av det som hjelper eller hindrar barnet",
        en="two professions see more than one of what helps or hinders the child",
    ),
    mend=Text(
        nb="registrer «kompetanse» på dem som var i teamet, eller «psykolog_deltok» på "
        "stoppunktet der en psykolog var med",
        nn="registrer «kompetanse» på dei som var i teamet, eller «psykolog_deltok» på "
        "stoppunktet der ein psykolog var med",
        en='record "kompetanse" of those in the team, or "psykolog_deltok" on the checkpoint that '
        "a psychologist joined",
    ),
)
def psychology_is_in_team_or_checkpoint(t: Tiltak, c: Context) -> Iterator[Problem]:
    """The team should unite child welfare and psychology, or a psychologist joins some checkpoints.

    Asked once the measure has run its course. Where no checkpoint was held, that is the fault
    (SEN-012). Not assessed while the competence of somebody in the team is not recorded.
    """
    team = [person for _, person in team_of(t, c)]
    joined = [_was_joined(h, c) for h in _checkpoints(c)]
    if any(_knows_psychology(p) for p in team) or any(joined) or not joined:
        return
    if not team or not all(p.kompetanse for p in team):
        raise NotRecorded("personer.kompetanse" if team else "tiltak.utforer")
    yield c.problem("utforer")


@rule(
    "SEN-028",
    on=Tiltak,
    when=lambda t: t.startet is not None and is_at_centre(t),
    anchor="startet",
    hjemmel=STANDARDFORLOP.section(heading("Kompetansekrav")),
    norm=Norm.SKAL,
    # A code says neither that a degree is relevant nor that there is none: the centre answers for
    # its staff in its own papers.
    severity=Severity.WARNING,
    validity=STANDARDFORLOP.validity,
    modeller=_CENTRE,
    needs=("personer",),
    title=Text(
        nb="De som utfører tiltaket, har relevant bachelorutdanning",
        nn="Dei som utfører tiltaket, har relevant bachelorutdanning",
        en="Those who carry out the measure have a relevant bachelor's degree",
    ),
    message=Text(
        nb="en ansatt ved senteret utfører tiltaket uten registrert bachelorutdanning",
        nn="ein tilsett ved senteret utfører tiltaket utan registrert bachelorutdanning",
        en="a member of the centre's staff carries out the measure with no bachelor's degree "
        "recorded",
    ),
    why=Text(
        nb="familien skal møte fagfolk som kan endre omsorgen for de minste barna",
        nn="familien skal møte fagfolk som kan endre omsorga for dei minste barna",
        en="the family is to meet professionals able to change the care of the youngest children",
    ),
    mend=Text(
        nb="registrer utdanningen i «kompetanse» på personen; mangler den, gi oppgaven til en "
        "annen",
        nn="registrer utdanninga i «kompetanse» på personen; manglar ho, gi oppgåva til ein annan",
        en='record the degree in "kompetanse" of the person; if there is none, give the task to '
        "somebody else",
    ),
)
def staff_have_degree(t: Tiltak, c: Context) -> Iterator[Problem]:
    """The centre's staff who work with the measure have a relevant bachelor's degree.

    Sees the codes bachelor, master and psykolog, not whether the degree is relevant. Not assessed
    where no competence at all is recorded. The act asks it of those who assess families only.
    """
    team = list(team_of(t, c))
    if not team:
        raise NotRecorded("tiltak.utforer")
    lack = [i for i, p in team if p.kompetanse and _DEGREES.isdisjoint(p.kompetanse)]
    if not lack and not all(p.kompetanse for _, p in team):
        raise NotRecorded("personer.kompetanse")
    yield from (c.problem("utforer", i) for i in lack)


RULES = (
    round_the_clock_has_reason,
    psychology_is_in_team_or_checkpoint,
    staff_have_degree,
)
