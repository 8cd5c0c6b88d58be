"""Texts in three languages."""

import datetime as dt
from enum import Enum

import pytest

from grunnmodell.text import LANGS, Text


class Colour(Enum):
    RED = "rød"


GREETING = Text(nb="hei {who}", nn="hei {who}", en="hello {who}")


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (dt.date(2026, 3, 1), {"nb": "hei 01.03.2026", "en": "hello 2026-03-01"}),
        (7, {"nb": "hei 7", "en": "hello 7"}),
        (Colour.RED, {"nn": "hei rød", "en": "hello rød"}),
        (Text(nb="du", nn="du", en="you"), {"nb": "hei du", "en": "hello you"}),
    ],
)
def test_fill_writes_values_in_the_language(value, expected):
    for lang, words in expected.items():
        assert GREETING.fill(lang, {"who": value}) == words


def test_no_language_may_be_left_out():
    with pytest.raises(TypeError):
        Text(nb="hei", nn="hei")  # type: ignore[call-arg]


def test_placeholders_are_those_put_in():
    assert GREETING.placeholders() == {"who"}


def test_same_is_the_same_in_all():
    assert {Text.same("SSB").in_lang(lang) for lang in LANGS} == {"SSB"}
