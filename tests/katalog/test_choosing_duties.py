"""Duties are chosen by topic, norm, kind, model, phase and day, and have a place in a course."""

from __future__ import annotations

import datetime as dt

import pytest
from attrs import evolve

import grunnmodell as gm
from grunnmodell.katalog import (
    DUTY_KINDS,
    TOPICS,
    DutyInTime,
    WantedDuties,
    chosen_duties,
    kind_of,
    places_of,
    topic_name,
    topic_of,
)
from grunnmodell.katalog.duty_places import BY_RECORD, BY_RECORD_LOCALLY, BY_TOPIC
from grunnmodell.law import Norm
from grunnmodell.text import LANGS

BOOK = gm.Plugins.national().whole_book()
MODELS = BOOK.katalog.forlopsmodeller
PLACES = [
    place
    for table in (BY_RECORD, BY_RECORD_LOCALLY, BY_TOPIC)
    for places in table.values()
    for place in places
]


def chosen(**wanted) -> tuple[DutyInTime, ...]:
    return chosen_duties(BOOK.duties, BOOK.katalog, WantedDuties(**wanted))


def ids(**wanted) -> set[str]:
    return {duty.id for duty in chosen(**wanted)}


def newest(own: str) -> gm.Duty:
    (found,) = (duty for duty in chosen() if duty.id == own)
    return found.newest


class TestTopics:
    def test_every_duty_has_a_topic_with_a_name(self):
        assert {topic_of(duty.id) for duty in BOOK.duties} <= TOPICS.keys()

    def test_a_plugin_is_a_topic_of_its_own(self):
        assert topic_of("nord/egen-plan") == "nord"
        assert topic_name("nord").nn == "frå nord"
        assert topic_name("MEL").nb == "melding"

    def test_the_kinds(self):
        assert {kind_of(duty) for duty in BOOK.duties} == set(DUTY_KINDS)
        assert kind_of(newest("MEL-001")) == "deadline"
        assert kind_of(newest("MED-001")) == "requirement"
        assert kind_of(newest("TIL-001")) == "rule"


class TestChosen:
    def test_all_are_there_once_by_topic_and_id(self):
        every = chosen()
        own = [duty.id for duty in every]
        order = list(TOPICS)
        assert own == sorted({d.id for d in BOOK.duties}, key=lambda i: (order.index(i[:3]), i))
        assert sum(len(duty.versions) for duty in every) == len(BOOK.duties)

    def test_versions_stand_in_order_of_days(self):
        (duty,) = (duty for duty in chosen() if duty.id == "TIL-001")
        assert [v.validity.start for v in duty.versions] == [None, dt.date(2023, 1, 1)]
        assert duty.newest is duty.versions[-1]
        assert duty.topic == "TIL"

    def test_by_topic_and_norm_and_kind(self):
        assert {i[:3] for i in ids(topics=("MEL", "KLA"))} == {"MEL", "KLA"}
        assert ids(topics=("KLA",), norms=(Norm.SKAL,)) < ids(topics=("KLA",))
        every = [ids(norms=(norm,)) for norm in Norm]
        assert set.union(*every) == ids()
        assert sum(map(len, every)) == len(ids())
        assert "MED-001" in ids(kinds=("requirement",))
        assert "MED-001" not in ids(kinds=("rule", "deadline"))

    def test_by_model_and_phase(self):
        assert "SEN-001" in ids(modeller=("senter",))
        assert "SEN-001" not in ids(modeller=("hjelpetiltak", "ettervern"))
        assert "TIL-001" in ids(modeller=("senter",)), "of every model"
        assert "MEL-001" in ids(faser=("melding",))
        assert ids(faser=("oppstart",), modeller=("senter",)) < ids(faser=("oppstart",))

    @pytest.mark.parametrize(
        ("day", "held"), [(dt.date(2022, 12, 31), False), (dt.date(2023, 1, 1), True)]
    )
    def test_by_day(self, day, held):
        assert ("SAM-003" in ids(on=day)) is held
        assert all(len(duty.versions) == 1 for duty in chosen(on=day))
        assert all(day in duty.newest.validity for duty in chosen(on=day))


class TestPlaces:
    @pytest.mark.parametrize("place", sorted(set(PLACES)))
    def test_every_place_in_the_tables_is_a_phase(self, place):
        modell, _, fase = place.partition("/")
        assert MODELS[modell].fase(fase) is not None

    @pytest.mark.parametrize("record", sorted({*BY_RECORD, *BY_RECORD_LOCALLY}))
    def test_every_record_in_the_tables_is_one(self, record):
        assert hasattr(gm, record)

    def test_every_topic_in_the_table_is_one(self):
        assert BY_TOPIC.keys() <= TOPICS.keys()

    @pytest.mark.parametrize("duty", chosen(), ids=lambda duty: duty.id)
    def test_a_place_is_a_phase_of_a_model_the_duty_is_for(self, duty):
        places = places_of(duty.newest, BOOK.katalog)
        assert len(set(places)) == len(places)
        for modell, fase in places:
            assert duty.newest.is_for(modell)
            assert MODELS[modell].fase(fase) is not None

    def test_what_a_duty_says_itself_comes_first(self):
        regel = newest("ETT-001")
        assert regel.faser == ("hjelpetiltak/gjennomforing", "forberedelse")
        assert places_of(regel, BOOK.katalog) == (
            ("hjelpetiltak", "gjennomforing"),
            ("ettervern", "forberedelse"),
        )

    def test_then_what_a_phase_requires(self):
        assert ("senter", "avklart") in places_of(newest("SAM-001"), BOOK.katalog)

    def test_then_what_it_is_about(self):
        assert places_of(newest("TIL-001"), BOOK.katalog) == (
            ("hjelpetiltak", "gjennomforing"),
            ("ettervern", "gjennomforing"),
        )

    def test_what_has_no_place_holds_throughout(self):
        across = evolve(newest("TIL-001"), id="PER-900")
        assert places_of(across, BOOK.katalog) == ()

    def test_a_plugins_rule_goes_by_its_record(self):
        local = evolve(newest("TIL-001"), id="nord/tiltak")
        assert places_of(local, BOOK.katalog)[0] == ("hjelpetiltak", "gjennomforing")
        assert places_of(evolve(local, on=gm.Person), BOOK.katalog) == ()


def test_the_words_are_there_in_three_languages():
    for text in (*TOPICS.values(), *DUTY_KINDS.values()):
        assert all(text.in_lang(lang).strip() for lang in LANGS)
