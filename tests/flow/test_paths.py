"""The paths that requirements, conditions and deadlines are written in."""

import datetime as dt

import pytest
from hypothesis import given, strategies as st

import grunnmodell as gm
from grunnmodell.flow import path_fault
from grunnmodell.flow.facts import dated_at, days_at, records_named, values_at
from grunnmodell.flow.paths import steps_of

DAY = dt.date(2026, 3, 25)
LATER = dt.date(2026, 6, 18)
OLD = gm.Vedtak(id="v1", dato=DAY, type=gm.Vedtakstype.INNVILGET)
NEW = gm.Vedtak(
    id="v2",
    dato=LATER,
    type=gm.Vedtakstype.ENDRET,
    underrettet=(gm.Underretning(person="mor"), gm.Underretning(person="far")),
    klager=(gm.Klage(person="far", fremsatt=LATER), gm.Klage(person="mor", fremsatt=DAY)),
)
# The later decision stands first: what counts is the day, not the order.
CHANGED = gm.Tiltak(id="t1", type="icdp", vedtak=("v2", "v1"), startet=DAY)
KEPT = gm.Tiltak(id="t2", type="icdp", vedtak=("v1",), startet=DAY)
COURSE = gm.Forlop(
    grunnmodell=1,
    id="c1",
    modell="hjelpetiltak",
    barn=gm.Barn(fodt=dt.date(2016, 5, 3)),
    vedtak=(OLD, NEW),
    tiltak=(CHANGED, KEPT),
    hendelser=(
        gm.Hendelse(id="h1", type="samtale", dato=DAY),
        gm.Hendelse(id="h2", type="tilbakemeldingsmøte", dato=LATER),
    ),
)
INDEX = gm.Index(COURSE)


def ids(records) -> list[str]:
    return [record.id for record in records]


def test_a_reference_leads_on():
    assert days_at(CHANGED, "vedtak.dato", INDEX) == [LATER, DAY]


def test_from_the_course():
    assert days_at(CHANGED, "/barn.fodt", INDEX) == [dt.date(2016, 5, 3)]


def test_the_record_itself():
    assert values_at(CHANGED, ".", INDEX) == [CHANGED]
    assert records_named(CHANGED, ".", INDEX) == [CHANGED]


def test_what_it_stands_in():
    assert values_at(NEW.klager[0], "^.dato", INDEX) == [LATER]
    assert values_at(COURSE, "^.dato", INDEX) == []


def test_those_that_name_this_one():
    assert ids(records_named(OLD, "tiltak[vedtak]", INDEX)) == ["t1", "t2"]
    assert ids(records_named(NEW, "tiltak[vedtak]", INDEX)) == ["t1"]


def test_those_that_name_this_one_last():
    assert ids(records_named(OLD, "tiltak[last vedtak]", INDEX)) == ["t2"]
    assert ids(records_named(NEW, "tiltak[last vedtak]", INDEX)) == ["t1"]


def test_only_those_with_a_code():
    assert days_at(COURSE, "hendelser(type=tilbakemeldingsmøte).dato", INDEX) == [LATER]


def test_only_those_with_what_stands_here():
    mor, far = NEW.underrettet
    path = "^.klager(person={person}).fremsatt"
    assert days_at(mor, path, INDEX) == [DAY]
    assert days_at(far, path, INDEX) == [LATER]


def test_the_record_that_holds_a_day():
    found = dated_at(COURSE, "hendelser.dato", INDEX)
    assert [(f.record.id, f.field, f.day) for f in found] == [
        ("h1", "dato", DAY),
        ("h2", "dato", LATER),
    ]


@pytest.mark.parametrize(
    ("on", "path"),
    [
        (gm.Melding, "mottatt"),
        (gm.Melding, "bekreftelse.sendt"),
        (gm.Undersokelse, "meldinger.mottatt"),
        (gm.Melding, "undersokelser[meldinger].avsluttet"),
        (gm.Vedtak, "tiltak[last vedtak].avsluttet"),
        (gm.Underretning, "^.klager(person={person}).fremsatt"),
        (gm.Forlop, "hendelser(type=stoppunkt).dato"),
        (gm.Tiltak, "/barn.fodt"),
        (gm.Tiltak, "."),
    ],
)
def test_a_path_that_can_be_read(on, path):
    assert path_fault(on, path) is None


@pytest.mark.parametrize(
    ("on", "path", "fault"),
    [
        (gm.Melding, "motatt", "Melding has no field motatt"),
        (gm.Undersokelse, "meldinger.motatt", "Melding has no field motatt"),
        (gm.Melding, "undersokelse[meldinger].avsluttet", "Forlop has no field undersokelse"),
        (gm.Melding, "undersokelser[melding].avsluttet", "no field melding at undersokelser"),
        (gm.Forlop, "hendelser(slag=stoppunkt).dato", "no field slag at hendelser"),
        (gm.Melding, "/barnet.fodt", "Forlop has no field barnet"),
        (gm.Underretning, "klager(person={navn})", "Underretning has no field klager"),
        (gm.Melding, "mottatt..sendt", "a path is steps joined by dots"),
        (gm.Melding, "", "a path is steps joined by dots"),
        (gm.Melding, "mottatt sendt", "the steps of a path are joined by dots"),
    ],
)
def test_a_path_that_leads_nowhere_is_told(on, path, fault):
    assert fault in str(path_fault(on, path))


@given(st.text(max_size=20))
def test_any_text_is_a_path_or_refused(path):
    try:
        steps = steps_of(path)
    except ValueError:
        return
    assert all(step.name for step in steps)
