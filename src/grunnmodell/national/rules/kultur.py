"""Rules on language and culture: interpreters, and a Sami child's rights."""

import datetime as dt
from collections.abc import Iterator

from grunnmodell.findings import Severity
from grunnmodell.forlop import Hendelse, Kulturvurdering, Tolkebruk
from grunnmodell.law import Norm, Validity
from grunnmodell.law.statutes import BVL_2021, MEDVIRKNINGSFORSKRIFTEN, TOLKELOVEN
from grunnmodell.rules import Context, NotRecorded, Problem, rule
from grunnmodell.text import Text

__all__ = ["RULES"]

# § 7 fifth paragraph: a dispensation from qualified interpreters up to 31 December 2026.
_AFTER_DISPENSATION = Validity(dt.date(2027, 1, 1))
_BEFORE_REGULATION = Validity(BVL_2021.validity.start, MEDVIRKNINGSFORSKRIFTEN.validity.start)

_NONE = Text(
    nb="det ble ikke brukt tolk for en deltaker som trenger det",
    nn="det vart ikkje brukt tolk for ein deltakar som treng det",
    en="no interpreter was used for a participant who needs one",
)
_CHILD = Text(
    nb="et barn ble brukt som tolk",
    nn="eit barn vart brukt som tolk",
    en="a child was used as interpreter",
)


@rule(
    "KUL-002",
    on=Hendelse,
    # Of a meeting that is planned nothing can be said yet.
    when=lambda h: h.dato is not None,
    anchor="dato",
    hjemmel=(
        TOLKELOVEN.paragraf("6", ledd=1),
        TOLKELOVEN.paragraf("4", ledd=1),
    ),
    norm=Norm.SKAL,
    validity=TOLKELOVEN.validity,
    needs=("personer",),
    title=Text(
        nb="Den som trenger tolk, får det, og aldri et barn",
        nn="Den som treng tolk, får det, og aldri eit barn",
        en="Whoever needs an interpreter gets one, and never a child",
    ),
    message=Text(
        nb="samtalen ble ikke tolket slik loven krever: {what}",
        nn="samtalen vart ikkje tolka slik lova krev: {what}",
        en="the talk was not interpreted as the act demands: {what}",
    ),
    why=Text(
        nb="den som ikke forstår, kan verken medvirke eller samtykke, og et barn skal slippe å "
        "bære de voksnes ord",
        nn="den som ikkje forstår, kan verken medverke eller samtykkje, og eit barn skal sleppe å "
        "bere orda til dei vaksne",
        en="whoever does not understand can neither take part nor consent, and a child should not "
        "have to carry the adults' words",
    ),
    mend=Text(
        nb="bruk tolk, og registrer det i «tolk» med hvem det var for i «personer»; er et unntak "
        "begrunnet, sett «unntak_grunn: true»",
        nn="bruk tolk, og registrer det i «tolk» med kven det var for i «personer»; er eit unntak "
        "grunngitt, set «unntak_grunn: true»",
        en='use an interpreter, and record it in "tolk" with for whom in "personer"; if an '
        'exception has a reason, set "unntak_grunn: true"',
    ),
)
def interpreter_is_used(h: Hendelse, c: Context) -> Iterator[Problem]:
    """Whoever takes part and needs an interpreter has one; a child interprets only by exception.

    Sees whom the document says needs one, not what anybody understands; the child's own need is
    not recorded.
    """
    tolk = h.tolk or Tolkebruk()
    if tolk.barn_brukt is True:
        if tolk.unntak_grunn is not True:
            yield c.problem("tolk", "barn_brukt", what=_CHILD)
    elif any(not _is_interpreted(tolk, person) for person in _needing(h, c)):
        yield c.problem("tolk", what=_NONE)


def _needing(h: Hendelse, c: Context) -> list[str]:
    present = dict.fromkeys((*h.deltakere, *h.foreldres_medvirkning))
    people = (c.index.person(ref) for ref in present)
    return [p.id for p in people if p is not None and p.tolk is True]


def _is_interpreted(tolk: Tolkebruk, person: str) -> bool:
    return tolk.brukt is True and (not tolk.personer or person in tolk.personer)


@rule(
    "KUL-003",
    on=Hendelse,
    when=lambda h: h.tolk is not None and h.tolk.brukt is True and h.tolk.barn_brukt is not True,
    anchor="dato",
    hjemmel=TOLKELOVEN.paragraf("7", ledd=1),
    norm=Norm.SKAL,
    validity=_AFTER_DISPENSATION,
    title=Text(
        nb="Tolken er kvalifisert",
        nn="Tolken er kvalifisert",
        en="The interpreter is qualified",
    ),
    message=Text(
        nb="tolken er ikke kvalifisert, og det står ikke hvorfor",
        nn="tolken er ikkje kvalifisert, og det står ikkje kvifor",
        en="the interpreter is not qualified, and it does not say why",
    ),
    why=Text(
        nb="feil i tolkingen kan gi feil bilde av barn og foreldre, og ingen oppdager det",
        nn="feil i tolkinga kan gi feil bilete av barn og foreldre, og ingen oppdagar det",
        en="faults of interpreting can give a wrong picture of child and parents, and nobody sees "
        "it",
    ),
    mend=Text(
        nb="bruk en tolk fra Nasjonalt tolkeregister; lot det seg ikke gjøre, skriv hvorfor og "
        "sett «tolk: unntak_grunn: true»",
        nn="bruk ein tolk frå Nasjonalt tolkeregister; lét det seg ikkje gjere, skriv kvifor og "
        "set «tolk: unntak_grunn: true»",
        en="use an interpreter of the national register; if that could not be done, write why and "
        'set "tolk: unntak_grunn: true"',
    ),
)
def interpreter_is_qualified(h: Hendelse, c: Context) -> Iterator[Problem]:
    """An interpreter meets the demands of the national register, or an exception has a reason.

    Asked from 2027: to 31 December 2026 there is a dispensation, which a regulation may prolong.
    It cannot see whether the exception was lawful.
    """
    tolk = h.tolk
    if tolk is None or tolk.unntak_grunn is True or tolk.kvalifisert is True:
        return
    if tolk.kvalifisert is None:
        raise NotRecorded("tolk.kvalifisert")
    yield c.problem("tolk", "kvalifisert")


@rule(
    "KUL-004",
    on=Kulturvurdering,
    anchor="dato",
    hjemmel=(
        BVL_2021.paragraf("1-8", punktum=2),
        MEDVIRKNINGSFORSKRIFTEN.paragraf("3", ledd=4, punktum=3),
    ),
    norm=Norm.SKAL,
    # The act asks that the rights be safeguarded, not that an assessment of them be written down.
    severity=Severity.WARNING,
    validity=MEDVIRKNINGSFORSKRIFTEN.validity,
    needs=("barn",),
    title=Text(
        nb="Samiske barns særskilte rettigheter er vurdert",
        nn="Dei særskilde rettane til samiske barn er vurderte",
        en="A Sami child's particular rights are considered",
    ),
    message=Text(
        nb="ingen av vurderingene av barnets bakgrunn viser at samiske barns særskilte rettigheter "
        "er vurdert",
        nn="ingen av vurderingane av bakgrunnen til barnet viser at dei særskilde rettane til "
        "samiske barn er vurderte",
        en="none of the assessments of the child's background shows that a Sami child's "
        "particular rights were considered",
    ),
    why=Text(
        nb="et samisk barn har rett til sitt språk og sin kultur, også når det får hjelp",
        nn="eit samisk barn har rett til språket sitt og kulturen sin, også når det får hjelp",
        en="a Sami child has a right to its language and culture, also when it gets help",
    ),
    mend=Text(
        nb="vurder rettighetene, og sett «samiske_rettigheter: true» på vurderingen",
        nn="vurder rettane, og set «samiske_rettigheter: true» på vurderinga",
        en='consider the rights, and set "samiske_rettigheter: true" on the assessment',
    ),
)
def sami_rights_are_considered(k: Kulturvurdering, c: Context) -> Iterator[Problem]:
    """Of a child recorded as Sami, one of the assessments of its background considers its rights.

    Told of once, at the latest assessment; that there is any is KUL-001. Sees *that* they were
    considered, not whether they were safeguarded, and nothing of a child not recorded as Sami.
    """
    barn, assessments = c.forlop.barn, c.forlop.kulturvurderinger or ()
    if barn is None or barn.samisk is not True:
        return
    considered = any(each.samiske_rettigheter is True for each in assessments)
    # Of several made on one day, the last one listed.
    latest = max(enumerate(assessments), key=lambda each: (each[1].dato, each[0]))[1]
    if not considered and k is latest:
        yield c.problem("samiske_rettigheter")


RULES = (
    interpreter_is_used,
    interpreter_is_qualified,
    sami_rights_are_considered,
    sami_rights_are_considered.under(
        BVL_2021.paragraf("1-8", punktum=2), validity=_BEFORE_REGULATION
    ),
)
