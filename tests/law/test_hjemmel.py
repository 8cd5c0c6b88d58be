"""How sources are cited, and read."""

import pytest

from grunnmodell.law import CitedAct, read_citation
from grunnmodell.law.statutes import BVL_1992, BVL_2021, STATUTES, TJENESTEKATALOG
from grunnmodell.text import LANGS, Text


def test_cited_in_three_languages():
    hjemmel = BVL_2021.paragraf("8-1", ledd=2, punktum=1)
    assert hjemmel.cite("nb") == "bvl. § 8-1 andre ledd første punktum"
    assert hjemmel.cite("nn") == "bvl. § 8-1 andre ledd første punktum"
    assert hjemmel.cite("en") == "bvl. § 8-1 second paragraph first sentence"
    assert hjemmel.cite_in_full("nb").startswith("barnevernsloven § 8-1")
    assert hjemmel.url == "https://lovdata.no/lov/2021-06-18-97/§8-1"


def test_letters_and_sections():
    assert BVL_2021.paragraf("12-3 a").url == "https://lovdata.no/lov/2021-06-18-97/§12-3a"
    assert BVL_2021.paragraf("15-3", ledd=3, bokstav="c").cite("nb").endswith("bokstav c")
    section = TJENESTEKATALOG.section(Text.same("punkt 5.1"))
    assert section.cite("nb") == "tjenestekatalogen punkt 5.1"
    assert not section.is_law


@pytest.mark.parametrize("lov", STATUTES, ids=lambda lov: lov.id)
def test_every_statute_has_a_name_in_every_language(lov):
    for lang in LANGS:
        assert lov.name.in_lang(lang)
        assert lov.abbreviation.in_lang(lang)


def test_ids_of_statutes_are_unique():
    assert len({lov.id for lov in STATUTES}) == len(STATUTES)


def test_the_two_acts_meet():
    assert BVL_1992.validity.end == BVL_2021.validity.start


@pytest.mark.parametrize(
    ("written", "act", "paragraf", "ledd"),
    [
        ("bvl § 3-1", CitedAct.EITHER, "3-1", None),
        ("bvl. § 8-1 andre ledd", CitedAct.EITHER, "8-1", 2),
        ("barnevernsloven § 3-4 fjerde ledd", CitedAct.BVL_2021, "3-4", 4),
        ("BVL2021 3-4", CitedAct.BVL_2021, "3-4", None),
        ("bvl. (2021) § 3-1", CitedAct.BVL_2021, "3-1", None),
        ("lov 2021-06-18-97 § 8-1", CitedAct.BVL_2021, "8-1", None),
        ("barnevernloven § 4-4 annet ledd", CitedAct.BVL_1992, "4-4", 2),
        ("barneverneloven § 4-4", CitedAct.BVL_1992, "4-4", None),
        ("bvl. (1992) § 4-4", CitedAct.BVL_1992, "4-4", None),
        ("bvl 1992 § 4-4 1. ledd", CitedAct.BVL_1992, "4-4", 1),
        ("bvl § 12-3 a", CitedAct.EITHER, "12-3 a", None),
        ("bvl § 9 A-1", CitedAct.EITHER, "9 A-1", None),
        ("fvl. § 25", CitedAct.OTHER, "25", None),
        ("barnevernloven (2021) § 3-1", CitedAct.BVL_2021, "3-1", None),
        ("barnevernloven av 18. juni 2021 § 3-1", CitedAct.BVL_2021, "3-1", None),
        ("barnevernsloven av 1992 § 4-4", CitedAct.BVL_1992, "4-4", None),
        ("barnevernlova § 4-4", CitedAct.BVL_1992, "4-4", None),
        ("barnevernslova § 3-4 fyrste ledd", CitedAct.BVL_2021, "3-4", 1),
        ("LOV-2021-06-18-97 § 4-1", CitedAct.BVL_2021, "4-1", None),
        ("lov 17. juli 1992 nr. 100 § 4-4", CitedAct.BVL_1992, "4-4", None),
        ("lov 1992-07-17-100 4-4", CitedAct.BVL_1992, "4-4", None),
        ("lov 19. juni 1992 nr. 59 § 2-1", CitedAct.OTHER, "2-1", None),
        ("bvl. § 4–1", CitedAct.EITHER, "4-1", None),  # the dash a word processor makes
        ("bvl. § 4 - 1", CitedAct.EITHER, "4-1", None),
        ("", CitedAct.OTHER, None, None),
    ],
)
def test_read_the_ways_people_write(written, act, paragraf, ledd):
    citation = read_citation(written)
    assert (citation.act, citation.paragraf, citation.ledd) == (act, paragraf, ledd)
