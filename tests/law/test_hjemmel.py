"""How sources are cited, and read."""

import contextlib
import datetime as dt

import pytest
from hypothesis import given, strategies as st

from grunnmodell.api import Plugins
from grunnmodell.errors import HjemmelError
from grunnmodell.law import Ground, Hjemmel, LovStatus, punkt
from grunnmodell.law.reading import read_citation
from grunnmodell.law.statutes import (
    BVL_1992,
    BVL_2021,
    FVL_1967,
    FVL_2025,
    LAW_READ,
    OURS,
    STATUTES,
    TJENESTEKATALOG,
)
from grunnmodell.text import LANGS

DUTIES = Plugins.national().whole_book().duties
CITED = sorted(
    {h for duty in DUTIES for h in duty.hjemmel if h.lov is not OURS}, key=lambda h: h.cite("nb")
)


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
    section = TJENESTEKATALOG.section(punkt("5.1"))
    assert section.cite("nb") == "tjenestekatalogen punkt 5.1"
    assert not section.is_law


@pytest.mark.parametrize("number", [0, 9])
def test_a_paragraph_no_language_has_a_word_for_is_refused(number):
    with pytest.raises(ValueError, match="number 1 to 8"):
        BVL_2021.paragraf("3-1", ledd=number)


@pytest.mark.parametrize("lov", STATUTES, ids=lambda lov: lov.id)
def test_every_statute_has_a_name_in_every_language(lov):
    for lang in LANGS:
        assert lov.name.in_lang(lang)
        assert lov.abbreviation.in_lang(lang)


@pytest.mark.parametrize("lov", STATUTES, ids=lambda lov: lov.id)
def test_the_versions_of_a_statute_are_in_order_of_days(lov):
    starts = [version.start for version in lov.versions]
    days = [start for start in starts if start is not None]
    assert days == sorted(set(days))
    assert starts == days + [None] * (len(starts) - len(days)), "what has no day comes last"
    assert all(version.changes for version in lov.versions if version.by is not None)


def test_ids_of_statutes_are_unique():
    assert len({lov.id for lov in STATUTES}) == len(STATUTES)


def test_the_two_acts_meet():
    assert BVL_1992.validity.end == BVL_2021.validity.start


@pytest.mark.parametrize(
    ("lov", "day", "status"),
    [
        (BVL_1992, "2022-12-31", LovStatus.IN_FORCE),
        (BVL_1992, "2023-01-01", LovStatus.REPEALED),
        (BVL_2021, "2022-12-31", LovStatus.NOT_YET),
        (BVL_2021, "2023-01-01", LovStatus.IN_FORCE),
        (FVL_1967, "2026-11-24", LovStatus.IN_FORCE),
        (FVL_2025, "2026-11-24", LovStatus.DATE_NOT_SET),
        (FVL_2025, "2099-01-01", LovStatus.DATE_NOT_SET),
    ],
)
def test_status_on_a_day(lov, day, status):
    assert lov.status_on(dt.date.fromisoformat(day)) is status
    assert lov.in_force(dt.date.fromisoformat(day)) == (status is LovStatus.IN_FORCE)


@pytest.mark.parametrize(
    ("day", "start"),
    [
        ("2022-12-31", None),
        ("2023-01-01", "2023-01-01"),
        ("2025-12-31", "2024-07-01"),
        ("2026-01-01", "2026-01-01"),
        ("2026-01-22", "2026-01-01"),
        ("2026-01-23", "2026-01-23"),
        ("2026-06-18", "2026-01-23"),
        ("2026-06-19", "2026-06-19"),
        ("2026-06-30", "2026-06-19"),
        ("2026-07-01", "2026-07-01"),
        ("2026-12-31", "2026-07-01"),
        ("2027-01-01", "2027-01-01"),
    ],
)
def test_version_on_a_day(day, start):
    version = BVL_2021.version_on(dt.date.fromisoformat(day))
    assert (version and version.start) == (start and dt.date.fromisoformat(start))


def test_what_is_adopted_without_a_day_is_told_apart():
    pending = {version.by: version.changes for version in BVL_2021.versions if not version.start}
    assert pending == {
        "LOV-2022-03-25-13": ("2-6",),
        "LOV-2025-06-20-40": ("3-4",),
        "LOV-2026-06-19-35": ("3-2", "4-4", "8-1", "8-3"),
    }
    assert max(v.start for v in BVL_2021.versions if v.start and v.start <= LAW_READ) == dt.date(
        2026, 7, 1
    )


@pytest.mark.parametrize(
    ("written", "lov", "paragraf", "ledd", "bokstav", "punktum"),
    [
        ("bvl § 3-1", BVL_2021, "3-1", None, None, None),
        ("bvl. § 8-1 andre ledd", BVL_2021, "8-1", 2, None, None),
        ("bvl. §8-1", BVL_2021, "8-1", None, None, None),
        ("barnevernsloven § 3-4 fjerde ledd", BVL_2021, "3-4", 4, None, None),
        ("barnevernsloven § 3-4, 4. ledd, 2. pkt.", BVL_2021, "3-4", 4, None, 2),
        ("bvl. § 3-4 ledd 4", BVL_2021, "3-4", 4, None, None),
        ("BVL2021 3-4", BVL_2021, "3-4", None, None, None),
        ("bvl. (2021) § 3-1", BVL_2021, "3-1", None, None, None),
        ("lov 2021-06-18-97 § 8-1", BVL_2021, "8-1", None, None, None),
        ("barnevernloven § 4-4 annet ledd", BVL_1992, "4-4", 2, None, None),
        ("barneverneloven § 4-4", BVL_1992, "4-4", None, None, None),
        ("bvl. (1992) § 4-4", BVL_1992, "4-4", None, None, None),
        ("bvl 1992 § 4-4 1. ledd", BVL_1992, "4-4", 1, None, None),
        ("bvl § 12-3 a", BVL_2021, "12-3 a", None, None, None),
        ("bvl § 12-3a", BVL_2021, "12-3 a", None, None, None),
        ("bvl § 9 A-1", BVL_2021, "9 A-1", None, None, None),
        ("bvl. § 3-4 (1) a", BVL_2021, "3-4", 1, "a", None),
        ("bvl. § 3-4 første ledd litra B", BVL_2021, "3-4", 1, "b", None),
        ("fvl. § 25", FVL_1967, "25", None, None, None),
        ("fvl § 11a tredje ledd", FVL_1967, "11 a", 3, None, None),
        ("forvaltningsloven 2025 § 63", FVL_2025, "63", None, None, None),
        ("barnevernloven (2021) § 3-1", BVL_2021, "3-1", None, None, None),
        ("barnevernloven av 18. juni 2021 § 3-1", BVL_2021, "3-1", None, None, None),
        ("barnevernsloven av 1992 § 4-4", BVL_1992, "4-4", None, None, None),
        ("barnevernlova § 4-4", BVL_1992, "4-4", None, None, None),
        ("barnevernslova § 3-4 fyrste ledd", BVL_2021, "3-4", 1, None, None),
        ("LOV-2021-06-18-97 § 4-1", BVL_2021, "4-1", None, None, None),
        ("lov 17. juli 1992 nr. 100 § 4-4", BVL_1992, "4-4", None, None, None),
        (
            "lov 17. juli 1992 nr. 100 om barneverntjenester (barnevernloven) § 4-4",
            BVL_1992, "4-4", None, None, None,
        ),
        ("lov om barnevern § 3-1", BVL_2021, "3-1", None, None, None),
        ("Lov om barnevern (barnevernsloven) § 3-1", BVL_2021, "3-1", None, None, None),
        ("lov om barneverntjenester § 4-4", BVL_1992, "4-4", None, None, None),
        ("bvl. paragraf 3-1 første ledd", BVL_2021, "3-1", 1, None, None),
        ("lov 1992-07-17-100 4-4", BVL_1992, "4-4", None, None, None),
        ("jf. bvl. § 3-1", BVL_2021, "3-1", None, None, None),
        ("bvl. § 4–1", BVL_2021, "4-1", None, None, None),  # the dash a word processor makes
        ("bvl.\u00a0§\u00a04 - 1", BVL_2021, "4-1", None, None, None),
        # Of several, the first.
        ("bvl. § 3-4 første ledd bokstav a, jf. § 3-1", BVL_2021, "3-4", 1, "a", None),
        ("bvl §§ 3-1 og 12-5", BVL_2021, "3-1", None, None, None),
        ("bvl. § 3-1; fvl. § 25", BVL_2021, "3-1", None, None, None),
    ],
)  # fmt: skip
def test_read_the_ways_people_write(written, lov, paragraf, ledd, bokstav, punktum):
    expected = lov.paragraf(paragraf, ledd=ledd, bokstav=bokstav, punktum=punktum)
    assert read_citation(written) == expected


@pytest.mark.parametrize(
    ("day", "lov"), [("2022-12-31", BVL_1992), ("2023-01-01", BVL_2021), (None, BVL_2021)]
)
def test_the_abbreviation_of_both_acts_is_read_by_the_day(day, lov):
    on = dt.date.fromisoformat(day) if day else None
    assert read_citation("bvl. § 4-4", on=on).lov is lov
    assert read_citation("barnevernsloven § 4-4", on=on).lov is BVL_2021


@pytest.mark.parametrize("hjemmel", CITED, ids=lambda h: h.cite("nb"))
def test_what_is_printed_is_read_again(hjemmel: Hjemmel):
    for lang in LANGS:
        assert read_citation(hjemmel.cite(lang)) == hjemmel
        assert read_citation(hjemmel.cite_in_full(lang)) == hjemmel


@given(
    st.sampled_from([lov for lov in STATUTES if lov.ground is not Ground.OURS]),
    st.from_regex(r"[1-9]\d?-[1-9]\d?( [a-h])?", fullmatch=True),
    st.none() | st.integers(1, 8),
    st.none() | st.sampled_from("abcdefgh"),
    st.none() | st.integers(1, 8),
    st.sampled_from(LANGS),
)
def test_reading_is_the_inverse_of_citing(lov, paragraf, ledd, bokstav, punktum, lang):
    if lov.ground.is_law:
        hjemmel = lov.paragraf(paragraf, ledd=ledd, bokstav=bokstav, punktum=punktum)
    else:
        hjemmel = lov.section(punkt(paragraf.replace("-", ".").partition(" ")[0]))
    assert read_citation(hjemmel.cite(lang)) == hjemmel
    assert read_citation(hjemmel.cite_in_full(lang)) == hjemmel


@pytest.mark.parametrize(
    ("written", "at", "expected"),
    [
        ("", 1, "an act or a guideline is expected first"),
        ("§ 3-1", 1, "an act or a guideline is expected first"),
        ("straffeloven § 257", 1, "an act or a guideline is expected first"),
        ("bvl.", 5, "a section is expected after the act"),
        ("barnevernsloven kapittel 3", 17, "a section is expected after the act"),
        ("bvl. § 3-1 Per", 12, "after the section a paragraph, letter or sentence is expected"),
        ("tjenestekatalogen § 5", 19, "a section is expected after the guideline"),
        ("lov 1. januar 1900 nr. 1 § 2", 25, "of this date and number is not one of those known"),
    ],
)
def test_what_cannot_be_read_says_what_was_expected(written, at, expected):
    with pytest.raises(HjemmelError, match=expected) as caught:
        read_citation(written)
    assert str(caught.value).startswith(f"at character {at}: ")
    assert "Per" not in str(caught.value)


@given(st.text(max_size=60))
def test_any_text_is_read_or_refused(written):
    with contextlib.suppress(HjemmelError):
        assert isinstance(read_citation(written), Hjemmel)
