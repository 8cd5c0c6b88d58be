"""Rules on measures: what they rest on, and why they ended."""

import datetime as dt
from collections.abc import Iterator

from grunnmodell.findings import Severity
from grunnmodell.flow import runs_on
from grunnmodell.forlop import (
    Arsak,
    Evaluering,
    FattetAv,
    Person,
    Tiltak,
    Vedtak,
    Vedtakstype,
    Virksomhet,
)
from grunnmodell.law import Hjemmel, Norm, Validity, heading, kapittel, punkt
from grunnmodell.law.statutes import (
    BVL_1992,
    BVL_2021,
    GRUNNMODELL,
    PILAR,
    SSB_KONTROLLER,
    TJENESTEKATALOG,
)
from grunnmodell.national.rules.vedtak import GRANTS, cited
from grunnmodell.rules import Context, NotRecorded, Problem, rule
from grunnmodell.text import Text

__all__ = ["ENDED_BY_OTHERS", "RULES", "has_started", "is_imposed"]

_SSB_20 = SSB_KONTROLLER.section(Text.same("Tiltak 20"))


def has_started(t: Tiltak) -> bool:
    """Say whether a measure has started."""
    return t.startet is not None


@rule(
    "TIL-001",
    on=Tiltak,
    when=has_started,
    anchor="startet",
    hjemmel=(BVL_2021.paragraf("15-3", ledd=3), _SSB_20),
    norm=Norm.SKAL,
    validity=Validity(dt.date(2023, 1, 1)),
    needs=("vedtak",),
    title=Text(
        nb="Tiltaket bygger på et vedtak",
        nn="Tiltaket byggjer på eit vedtak",
        en="The measure rests on a decision",
    ),
    message=Text(
        nb="tiltaket startet uten at det var truffet vedtak om det",
        nn="tiltaket starta utan at det var gjort vedtak om det",
        en="the measure started without a decision about it",
    ),
    why=Text(
        nb="uten vedtak vet familien ikke hva den har krav på, og kan ikke klage",
        nn="utan vedtak veit ikkje familien kva han har krav på, og kan ikkje klage",
        en="without a decision the family does not know what it is due, and cannot complain",
    ),
    mend=Text(
        nb="registrer vedtaket og vis til det i «vedtak»; er startdatoen feil, rett den",
        nn="registrer vedtaket og vis til det i «vedtak»; er startdatoen feil, rett han",
        en='record the decision and name it in "vedtak"; if the start date is wrong, correct it',
    ),
)
def measure_rests_on_decision(t: Tiltak, c: Context) -> Iterator[Problem]:
    """A measure rests on a decision made on or before the day it starts, acute help too."""
    granted = [v.dato for v in c.index.vedtak_of(t) if v.type in GRANTS]
    if t.startet is not None and not any(day <= t.startet for day in granted):
        yield c.problem("vedtak" if not granted else "startet")


@rule(
    "AVS-001",
    on=Tiltak,
    when=lambda t: t.avsluttet is not None,
    anchor="avsluttet",
    hjemmel=TJENESTEKATALOG.section(punkt("5.1")),
    norm=Norm.SKAL,
    validity=Validity(dt.date(2022, 1, 1)),
    title=Text(
        nb="Et avsluttet tiltak har en årsak",
        nn="Eit avslutta tiltak har ei årsak",
        en="An ended measure has a reason",
    ),
    message=Text(
        nb="tiltaket er avsluttet uten at årsaken er oppgitt",
        nn="tiltaket er avslutta utan at årsaka er oppgitt",
        en="the measure has ended and no reason is given",
    ),
    why=Text(
        nb="årsaken sier om barnet har fått det bedre, eller trenger noe annet",
        nn="årsaka seier om barnet har fått det betre, eller treng noko anna",
        en="the reason tells whether things are better for the child, or the child needs "
        "something else",
    ),
    mend=Text(
        nb="oppgi hvorfor det ble avsluttet i «arsak»",
        nn="oppgi kvifor det vart avslutta i «arsak»",
        en='say why it ended in "arsak"',
    ),
)
def ended_measure_has_reason(t: Tiltak, c: Context) -> Iterator[Problem]:
    """A measure ends because it worked, because it did not, or for a reason of its own.

    The catalogue says when a measure is to end; that the reason is recorded follows from that.
    """
    if t.arsak is None:
        yield c.problem("arsak")


def is_imposed(v: Vedtak) -> bool:
    """Say whether a decision gives a measure without the parties' consent."""
    return v.type is Vedtakstype.PALAGT or v.fattet_av is FattetAv.NEMNDA


# Ended because it had to: there was nothing left to evaluate together.
ENDED_BY_OTHERS = (Arsak.SAMTYKKE_TRUKKET, Arsak.FLYTTET)
# The family's own choice, or an age limit: the service has nothing to decide or talk through.
NOBODY_DECIDED = (*ENDED_BY_OTHERS, Arsak.IKKE_SAMTYKKE, Arsak.ALDER)

_CONTACT = "kontaktperson"
_NOBODY = Text(
    nb="ingen står som ansvarlig",
    nn="ingen står som ansvarleg",
    en="nobody is named as responsible",
)
_NOT_SERVICE = Text(
    nb="den som står som ansvarlig, hører ikke til tjenesten",
    nn="den som står som ansvarleg, høyrer ikkje til tenesta",
    en="whoever is named as responsible does not belong to the service",
)
_NO_CONTACT = Text(
    nb="kontaktpersonen tar ikke del i det",
    nn="kontaktpersonen tek ikkje del i det",
    en="the contact person takes no part in it",
)


@rule(
    "TIL-006",
    on=Tiltak,
    when=has_started,
    anchor="startet",
    hjemmel=(
        TJENESTEKATALOG.section(kapittel("5.3")),
        GRUNNMODELL.section(heading("Øvrige sentrale forutsetninger for deltakelse")),
    ),
    norm=Norm.SKAL,
    # The catalogue makes the municipality responsible: that one person is named is our reading.
    severity=Severity.WARNING,
    validity=TJENESTEKATALOG.validity,
    needs=("personer",),
    title=Text(
        nb="En i barnevernstjenesten er ansvarlig for tiltaket",
        nn="Ein i barnevernstenesta er ansvarleg for tiltaket",
        en="Somebody in the child welfare service is responsible for the measure",
    ),
    message=Text(
        nb="barnevernstjenestens ansvar for tiltaket er uklart: {what}",
        nn="ansvaret barnevernstenesta har for tiltaket, er uklart: {what}",
        en="the service's responsibility for the measure is unclear: {what}",
    ),
    why=Text(
        nb="ellers følger ingen med på om hjelpen virker, og familien vet ikke hvem den kan spørre",
        nn="elles følgjer ingen med på om hjelpa verkar, og familien veit ikkje kven han kan "
        "spørje",
        en="nobody otherwise watches whether the help works, and the family does not know whom to "
        "ask",
    ),
    mend=Text(
        nb="før opp en i barnevernstjenesten i «ansvarlig», og la kontaktpersonen være med i "
        "gjennomføringen",
        nn="før opp ein i barnevernstenesta i «ansvarlig», og la kontaktpersonen vere med i "
        "gjennomføringa",
        en='name somebody in the service in "ansvarlig", and let the contact person take part',
    ),
)
def service_is_responsible(t: Tiltak, c: Context) -> Iterator[Problem]:
    """Whoever is responsible works for the service, and by the base model the contact takes part.

    The base model is used where the document names an age module. The contact person takes part by
    being responsible, by carrying it out, or in an event or evaluation while it runs. Sees who is
    named, not what they do.
    """
    person = c.index.person(t.ansvarlig)
    if person is None:
        yield c.problem("ansvarlig", what=_NOBODY)
    elif person.virksomhet is None:
        raise NotRecorded("personer.virksomhet")
    elif person.virksomhet is not Virksomhet.BARNEVERNSTJENESTEN:
        yield c.problem("ansvarlig", what=_NOT_SERVICE)
    elif c.forlop.aldersmodul is not None and not _contact_takes_part(t, person, c):
        yield c.problem("utforer", what=_NO_CONTACT)


def _contact_takes_part(t: Tiltak, responsible: Person, c: Context) -> bool:
    contacts = {p.id for p in c.forlop.personer or () if p.rolle == _CONTACT}
    named = not contacts.isdisjoint({responsible.id, *t.utforer})
    return named or not contacts.isdisjoint(_present(t, c))


def _present(t: Tiltak, c: Context) -> set[str]:
    """Return who took part in an event or evaluation while a measure ran."""
    if c.forlop.hendelser is None or c.forlop.tiltaksplaner is None:
        raise NotRecorded("hendelser", "tiltaksplaner")
    there = {
        ref
        for h in c.forlop.hendelser
        if h.dato is not None and runs_on(t, h.dato)
        for ref in h.deltakere
    }
    for plan in c.forlop.tiltaksplaner:
        for e in plan.evalueringer:
            if e.utfort is not None and runs_on(t, e.utfort):
                there.update((*e.deltakere, *([e.ansvarlig] if e.ansvarlig else [])))
    return there


# Foster home and institution by consent (3-2, 3-3, 6-1), by emergency (4-2, 4-4, 4-5), care order
# (5-1), and institution without consent (6-2, 6-6).
_PLACEMENTS_2021 = ("3-2", "3-3", "4-2", "4-4", "4-5", "5-1", "6-1", "6-2", "6-6")
# Of the act of 1992 only what cites a section of its own: a foster home by consent rests on § 4-4,
# as help at home does.
_PLACEMENTS_1992 = ("4-8", "4-12", "4-24", "4-26")


def _is_placement(hjemmel: Hjemmel | None) -> bool:
    if hjemmel is None:
        return False
    sections = {BVL_2021: _PLACEMENTS_2021, BVL_1992: _PLACEMENTS_1992}
    return hjemmel.paragraf in sections.get(hjemmel.lov, ())


@rule(
    "TIL-008",
    on=Vedtak,
    # A copied decision is told of in the course it comes from.
    when=lambda v: v.fra is None and v.hjemmel is not None,
    anchor="dato",
    hjemmel=(
        BVL_2021.paragraf("3-2"),
        BVL_2021.paragraf("5-1"),
        BVL_2021.paragraf("6-2"),
        PILAR.section(heading("Vedlegg B")),
    ),
    norm=Norm.KAN,
    validity=BVL_2021.validity,
    title=Text(
        nb="Plassering utenfor hjemmet blir ikke kontrollert her",
        nn="Plassering utanfor heimen blir ikkje kontrollert her",
        en="Placement outside the home is not checked here",
    ),
    message=Text(
        nb="vedtaket viser til en bestemmelse om plassering utenfor hjemmet, og den delen av saken "
        "er ikke kontrollert",
        nn="vedtaket viser til ei føresegn om plassering utanfor heimen, og den delen av saka er "
        "ikkje kontrollert",
        en="the decision cites a provision on placement outside the home, and that part of the "
        "case is not checked",
    ),
    why=Text(
        nb="loven stiller egne krav til plasseringer, og de er ikke vurdert her",
        nn="lova stiller eigne krav til plasseringar, og dei er ikkje vurderte her",
        en="the act asks more of placements, and none of that is looked at here",
    ),
    mend=Text(
        nb="følg opp plasseringen etter lovens egne regler; er hjemmelen feil, rett «hjemmel»",
        nn="følg opp plasseringa etter dei eigne reglane i lova; er heimelen feil, rett «hjemmel»",
        en="follow the placement up by the act's own rules; if the citation is wrong, correct "
        '"hjemmel"',
    ),
)
def placement_is_out_of_scope(v: Vedtak, c: Context) -> Iterator[Problem]:
    """A note that placements and care orders are outside the course models, by the § cited.

    It is ours to say so: the sources describe help at home, at a centre and after 18. It sees the
    section first cited, not where the child lives.
    """
    if _is_placement(cited(v)):
        yield c.problem("hjemmel")


_SEVERAL = 2
_EXTENSIVE = "samtidige-og-omfattende"


@rule(
    "TIL-009",
    on=Evaluering,
    when=lambda e: e.vurdert is not None and e.vurdert.omsorgsovertakelse is True,
    anchor="utfort",
    hjemmel=TJENESTEKATALOG.section(kapittel("5.4.4")),
    norm=Norm.SKAL,
    # The catalogue asks the municipality to offer it: what suits this family is a judgement.
    severity=Severity.WARNING,
    validity=TJENESTEKATALOG.validity,
    modeller=("hjelpetiltak",),
    needs=("tiltak",),
    title=Text(
        nb="Der omsorgsovertakelse truer, er flere tiltak satt inn samtidig",
        nn="Der omsorgsovertaking trugar, er fleire tiltak sette inn samtidig",
        en="Where a care order threatens, several measures are given at once",
    ),
    message=Text(
        nb="evalueringen ser grunnlag for omsorgsovertakelse, men familien har ikke flere tiltak "
        "samtidig, og det står ikke hvorfor",
        nn="evalueringa ser grunnlag for omsorgsovertaking, men familien har ikkje fleire tiltak "
        "samtidig, og det står ikkje kvifor",
        en="the evaluation sees grounds for a care order, but the family does not have several "
        "measures at once, and it does not say why",
    ),
    why=Text(
        nb="mer og bedre hjelp hjemme kan gjøre at barnet slipper å flytte",
        nn="meir og betre hjelp heime kan gjere at barnet slepp å flytte",
        en="more and better help at home may spare the child from moving",
    ),
    mend=Text(
        nb="sett inn flere målrettede tiltak samtidig, eller skriv hvorfor ikke og sett "
        "«grunn: true» på evalueringen",
        nn="set inn fleire målretta tiltak samtidig, eller skriv kvifor ikkje og set "
        "«grunn: true» på evalueringa",
        en='give several targeted measures at once, or write why not and set "grunn: true" on the '
        "evaluation",
    ),
)
def several_measures_against_care_order(e: Evaluering, c: Context) -> Iterator[Problem]:
    """Several measures run on the day of the evaluation, or start after it, or it says why not.

    One of the category of simultaneous and extensive measures is enough, and so is a request sent
    to the tribunal. Sees that there are several, not that they are intensive or suited.
    """
    day = e.utfort
    if day is None or e.grunn is True:
        return
    given = [t for t in c.forlop.tiltak or () if _is_given_from(t, day)]
    if len(given) >= _SEVERAL or any(_is_extensive(t, c) for t in given):
        return
    if c.forlop.begjaringer is None:
        raise NotRecorded("begjaringer")
    if not any(b.sendt >= day for b in c.forlop.begjaringer):
        yield c.problem("grunn")


def _is_given_from(t: Tiltak, day: dt.date) -> bool:
    return t.startet is not None and (t.avsluttet is None or t.avsluttet > day)


def _is_extensive(t: Tiltak, c: Context) -> bool:
    kind = c.katalog.tiltakstyper.get(t.type)
    return kind is not None and kind.kategori == _EXTENSIVE


RULES = (
    measure_rests_on_decision,
    measure_rests_on_decision.under(BVL_1992.paragraf("4-4"), _SSB_20, validity=BVL_1992.validity),
    ended_measure_has_reason,
    service_is_responsible,
    placement_is_out_of_scope,
    placement_is_out_of_scope.under(
        BVL_1992.paragraf("4-12"), BVL_1992.paragraf("4-24"), validity=BVL_1992.validity
    ),
    several_measures_against_care_order,
)
