"""Lengths of time, and the day they end (domstolloven §§ 148-149)."""

import datetime as dt
from bisect import bisect_right
from calendar import monthrange

import pytest
from hypothesis import assume, given, settings, strategies as st

from grunnmodell.dates import (
    NATIONAL,
    DueDate,
    Frist,
    Shift,
    Unit,
    WorkingDays,
    age_on,
    birthday,
    public_holidays,
)
from grunnmodell.dates.units import Leg
from grunnmodell.errors import DateRangeError
from grunnmodell.text import LANGS

ONE_DAY = dt.timedelta(days=1)
FIRST, LAST = dt.date(1901, 1, 1), dt.date(2100, 12, 31)
DAYS = st.dates(dt.date(1950, 1, 1), dt.date(2050, 12, 31))
NEAR_THE_ENDS = st.dates(FIRST, dt.date(1904, 12, 31)) | st.dates(dt.date(2097, 1, 1), LAST)
WEEK = Frist(1, Unit.WEEKS, Shift.NONE)
OWN_DAYS = WorkingDays(
    saturday=True, closed=[dt.date(2026, 5, 18), dt.date(2026, 5, 19), dt.date(2026, 7, 1)]
)


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


def amounts(unit: Unit, most: int = 60) -> st.SearchStrategy[int]:
    """Amounts that a unit allows; three in a row stay inside the calendar."""
    return st.integers(unit is Unit.WORKING_DAYS, min(most, 15) if unit is Unit.YEARS else most)


@st.composite
def lengths(draw, shifts=tuple(Shift), most=60):
    unit = draw(st.sampled_from(Unit))
    return Frist(draw(amounts(unit, most)), unit, draw(st.sampled_from(shifts)))


@st.composite
def chains(draw, most=60):
    """A length alone, or two in a row."""
    length = draw(lengths(most=most))
    return length.then(draw(lengths(most=most))) if draw(st.booleans()) else length


@st.composite
def calendars(draw):
    """The national calendar, or one with Saturdays and closed days."""
    if draw(st.booleans()):
        return NATIONAL
    return WorkingDays(saturday=draw(st.booleans()), closed=[dt.date(2026, 5, 15)])


# One length


@pytest.mark.parametrize(
    ("amount", "unit", "start", "due"),
    [
        (1, Unit.WEEKS, "2026-01-08", "2026-01-15"),
        (3, Unit.DAYS, "2026-12-30", "2027-01-02"),
        (1, Unit.MONTHS, "2026-01-31", "2026-02-28"),
        (1, Unit.MONTHS, "2028-01-31", "2028-02-29"),
        (1, Unit.MONTHS, "2026-02-28", "2026-03-28"),
        (3, Unit.MONTHS, "2026-11-30", "2027-02-28"),
        (1, Unit.YEARS, "2028-02-29", "2029-02-28"),
        (4, Unit.YEARS, "2028-02-29", "2032-02-29"),
        (0, Unit.DAYS, "2026-05-17", "2026-05-17"),
        (0, Unit.MONTHS, "2026-01-31", "2026-01-31"),
        (1, Unit.WORKING_DAYS, "2026-05-13", "2026-05-15"),  # over Ascension Day
        (2, Unit.WORKING_DAYS, "2026-05-13", "2026-05-18"),
        (1, Unit.WORKING_DAYS, "2026-05-14", "2026-05-15"),  # from a holiday
        (1, Unit.WORKING_DAYS, "2026-05-16", "2026-05-18"),  # from a Saturday
        (3, Unit.WORKING_DAYS, "2026-04-01", "2026-04-09"),  # over Easter
        (1, Unit.WORKING_DAYS, "2026-12-23", "2026-12-24"),
    ],
)
def test_due_day(amount, unit, start, due):
    assert Frist(amount, unit, Shift.NONE).due(day(start)).date == day(due)


def test_working_days_go_by_the_calendar_asked_for():
    length = Frist(2, Unit.WORKING_DAYS, Shift.NONE)
    start = day("2026-05-13")
    shut = WorkingDays(closed=[day("2026-05-15")])
    assert length.due(start).date == day("2026-05-18")
    assert length.due(start, calendar=shut).date == day("2026-05-19")
    assert length.due(start, calendar=WorkingDays(saturday=True)).date == day("2026-05-16")
    assert length.due(start, calendar=shut).calendar is shut


@given(DAYS, st.sampled_from(Unit), st.data())
def test_a_longer_deadline_never_ends_earlier(start, unit, data):
    amount = data.draw(amounts(unit))
    shorter = Frist(amount, unit, Shift.NONE).due(start).date
    assert start <= shorter <= Frist(amount + 1, unit, Shift.NONE).due(start).date


@given(DAYS, DAYS, chains(), calendars())
def test_a_later_start_never_ends_earlier(a, b, frist, calendar):
    earlier, later = (frist.due(each, calendar=calendar) for each in sorted((a, b)))
    assert earlier.unshifted <= later.unshifted
    assert earlier.date <= later.date
    assert earlier.at_latest <= later.at_latest


@given(DAYS, st.integers(0, 500), st.sampled_from([Unit.MONTHS, Unit.YEARS]))
def test_months_are_exact_and_clamp_to_the_last_day(start, amount, unit):
    months = amount if unit is Unit.MONTHS else amount // 12 * 12
    counted = months if unit is Unit.MONTHS else months // 12
    due = Frist(counted, unit, Shift.NONE).due(start).date
    assert (due.year - start.year) * 12 + due.month - start.month == months
    assert due.day <= start.day
    assert due.day == min(start.day, monthrange(due.year, due.month)[1])


@given(DAYS, st.integers(0, 2000), st.integers(0, 300))
def test_days_and_weeks_are_exact(start, days, weeks):
    assert Frist(days, Unit.DAYS, Shift.NONE).due(start).date - start == dt.timedelta(days)
    assert Frist(weeks, Unit.WEEKS, Shift.NONE).due(start).date - start == dt.timedelta(weeks * 7)


@given(DAYS, st.integers(1, 300), calendars(), st.sampled_from(Shift))
def test_working_days_are_as_many_and_end_on_one(start, amount, calendar, shift):
    due = Frist(amount, Unit.WORKING_DAYS, shift).due(start, calendar=calendar)
    assert calendar.is_working_day(due.unshifted)
    assert calendar.between(start + ONE_DAY, due.unshifted + ONE_DAY) == amount


# The shift


@pytest.mark.parametrize(
    ("due", "moved"),
    [
        ("2026-05-17", "2026-05-18"),
        ("2026-04-02", "2026-04-07"),
        ("2026-12-25", "2026-12-28"),
        ("2026-12-24", "2026-12-24"),
        ("2026-05-16", "2026-05-18"),
        ("1946-05-17", "1946-05-17"),
    ],
)
def test_shift_to_the_next_working_day(due, moved):
    found = Frist(0, Unit.DAYS, Shift.NEXT_WORKING_DAY).due(day(due))
    assert (found.date, found.unshifted, found.at_latest) == (day(moved), day(due), day(moved))


def test_without_a_shift_all_three_days_are_one():
    found = Frist(0, Unit.DAYS, Shift.NONE).due(day("2026-05-17"))
    assert {found.date, found.unshifted, found.at_latest} == {day("2026-05-17")}


@pytest.mark.parametrize(
    ("due", "at_latest"), [("2026-05-17", "2026-05-18"), ("2026-05-18", "2026-05-18")]
)
def test_where_the_shift_is_unsettled_the_day_stays_and_the_latest_moves(due, at_latest):
    found = Frist(0, Unit.DAYS, Shift.UNSETTLED).due(day(due))
    assert (found.date, found.unshifted, found.at_latest) == (day(due), day(due), day(at_latest))


@given(DAYS, lengths(shifts=[Shift.NONE]), calendars())
def test_the_three_shifts_differ_only_in_what_they_say_of_the_last_day(start, plain, calendar):
    stays, moves, unsettled = (
        Frist(plain.amount, plain.unit, shift).due(start, calendar=calendar) for shift in Shift
    )
    assert stays.unshifted == moves.unshifted == unsettled.unshifted == stays.date
    assert moves.date == unsettled.at_latest == moves.at_latest == NATIONAL.roll(stays.date)
    assert unsettled.date == stays.at_latest == stays.date


# A municipal day off is not made equal to a holiday, so it moves no deadline (domstolloven § 149).
@pytest.mark.parametrize(
    ("due", "moved"),
    [
        ("2026-05-16", "2026-05-18"),  # a Saturday, though the calendar counts it
        ("2026-05-18", "2026-05-18"),  # closed, but a working day for all others
        ("2026-05-17", "2026-05-18"),  # moves to a closed day
    ],
)
def test_a_shift_goes_by_the_national_days(due, moved):
    for shift in (Shift.NEXT_WORKING_DAY, Shift.UNSETTLED):
        found = Frist(0, Unit.DAYS, shift).due(day(due), calendar=OWN_DAYS)
        assert found.at_latest == day(moved)
        assert found.unshifted == day(due)


def test_working_days_that_count_saturdays_may_still_move():
    length = Frist(1, Unit.WORKING_DAYS, Shift.NEXT_WORKING_DAY)
    due = length.due(day("2026-05-15"), calendar=OWN_DAYS)
    assert (due.unshifted, due.date) == (day("2026-05-16"), day("2026-05-18"))


# Chains


def test_chain_runs_from_the_unshifted_day():
    moved = Frist(1, Unit.WEEKS, Shift.NEXT_WORKING_DAY)
    chain = moved.then(Frist(3, Unit.MONTHS, Shift.NONE))
    # A week from Thursday 7 May 2026 ends on Ascension Day, and moves to Friday.
    assert moved.due(day("2026-05-07")).date == day("2026-05-15")
    assert chain.due(day("2026-05-07")).date == day("2026-08-14")


def test_chains_of_chains_run_in_order():
    month = Frist(1, Unit.MONTHS, Shift.NONE)
    assert WEEK.then(month.then(WEEK)) == WEEK.then(month).then(WEEK)
    assert WEEK.then(month).due(day("2026-01-08")).date == day("2026-02-15")


def test_the_last_of_a_chain_decides_whether_it_moves():
    moves = Frist(1, Unit.WEEKS, Shift.NEXT_WORKING_DAY)
    start = day("2026-05-03")  # two weeks before Sunday 17 May
    assert WEEK.then(moves).due(start).date == day("2026-05-18")
    assert moves.then(WEEK).due(start).date == day("2026-05-17")


def test_links_are_in_order_and_alone():
    month = Frist(1, Unit.MONTHS, Shift.UNSETTLED)
    assert WEEK.then(month).then(WEEK).links() == (WEEK, month, WEEK)
    assert WEEK.links() == (WEEK,)


@given(DAYS, lengths(), lengths(), lengths(), calendars())
def test_a_chain_is_its_links_in_a_row(start, a, b, c, calendar):
    chain = a.then(b).then(c)
    assert chain == a.then(b.then(c))
    due = chain.due(start, calendar=calendar)
    end = start
    for link, leg in zip((a, b, c), due.legs, strict=True):
        assert leg == Leg(link.amount, link.unit, end, link.due(end, calendar=calendar).unshifted)
        end = leg.end
    assert due.unshifted == end


# What is refused


@pytest.mark.parametrize("start", [dt.datetime(2026, 1, 1), "2026-01-01", None])  # noqa: DTZ001
def test_only_dates_start_or_end_a_deadline(start):
    with pytest.raises(DateRangeError, match="a deadline starts on a plain date"):
        WEEK.due(start)
    with pytest.raises(DateRangeError, match="a deadline ends on a plain date"):
        WEEK.latest_start(start)


@pytest.mark.parametrize("unit", Unit)
@pytest.mark.parametrize("amount", [75_000, 10**7, 10**12, 10**30])
def test_past_the_calendar(unit, amount):
    with pytest.raises(DateRangeError, match=r"past the last year|1901 to 2100"):
        Frist(amount, unit, Shift.NONE).due(dt.date(2026, 1, 1))
    with pytest.raises(DateRangeError, match=r"before the calendar|1901 to 2100"):
        Frist(amount, unit, Shift.NONE).latest_start(dt.date(2026, 1, 1))


@pytest.mark.parametrize("start", [dt.date(1900, 12, 31), dt.date(2101, 1, 1), dt.date.max])
def test_outside_the_years_of_the_calendar(start):
    with pytest.raises(DateRangeError, match="1901 to 2100"):
        WEEK.due(start)
    with pytest.raises(DateRangeError, match="1901 to 2100"):
        WEEK.latest_start(start)


@pytest.mark.parametrize("unit", Unit)
def test_an_end_outside_the_years_of_the_calendar(unit):
    with pytest.raises(DateRangeError, match="1901 to 2100"):
        Frist(1, unit, Shift.NONE).due(LAST)


@pytest.mark.parametrize("unit", Unit)
def test_a_start_before_the_years_of_the_calendar(unit):
    with pytest.raises(DateRangeError, match="the deadline starts"):
        Frist(1, unit, Shift.NONE).latest_start(FIRST)


def test_a_length_is_no_less_than_nothing():
    with pytest.raises(ValueError, match="0 or more"):
        Frist(-1, Unit.DAYS, Shift.NONE)
    with pytest.raises(ValueError, match="1 or more"):
        Frist(0, Unit.WORKING_DAYS, Shift.NONE)


@pytest.mark.parametrize("amount", [1.0, "1", None, True], ids=repr)
def test_a_length_is_a_whole_number(amount):
    with pytest.raises(TypeError, match="whole number"):
        Frist(amount, Unit.DAYS, Shift.NONE)


def test_the_shift_is_a_choice_that_must_be_made():
    with pytest.raises(TypeError):
        Frist(1, Unit.WEEKS)


# The latest start


def ends_after(frist: Frist, start: dt.date, due: dt.date, calendar: WorkingDays) -> bool:
    """Say whether a start is too late; one whose end lies past the calendar is."""
    try:
        return frist.due(start, calendar=calendar).date > due
    except DateRangeError:
        return True


@pytest.mark.parametrize(
    ("amount", "unit", "shift", "due", "start"),
    [
        (1, Unit.WEEKS, Shift.NONE, "2026-05-17", "2026-05-10"),
        (1, Unit.WEEKS, Shift.UNSETTLED, "2026-05-17", "2026-05-10"),
        # What ends on 17 May moves past it: only what ends by Friday the 15th is in time.
        (1, Unit.WEEKS, Shift.NEXT_WORKING_DAY, "2026-05-17", "2026-05-08"),
        (1, Unit.WEEKS, Shift.NEXT_WORKING_DAY, "2026-05-18", "2026-05-11"),
        (1, Unit.MONTHS, Shift.NONE, "2026-02-28", "2026-01-31"),
        (1, Unit.MONTHS, Shift.NONE, "2026-02-27", "2026-01-27"),
        (1, Unit.MONTHS, Shift.NONE, "2026-03-30", "2026-02-28"),
        (1, Unit.YEARS, Shift.NONE, "2029-02-28", "2028-02-29"),
        (1, Unit.WORKING_DAYS, Shift.NONE, "2026-05-15", "2026-05-14"),
        (1, Unit.WORKING_DAYS, Shift.NONE, "2026-05-17", "2026-05-14"),
        (2, Unit.WORKING_DAYS, Shift.NONE, "2026-05-15", "2026-05-12"),
    ],
)
def test_latest_start(amount, unit, shift, due, start):
    assert Frist(amount, unit, shift).latest_start(day(due)) == day(start)


@given(DAYS, chains(), calendars())
def test_the_latest_start_is_the_inverse(due, frist, calendar):
    start = frist.latest_start(due, calendar=calendar)
    assert frist.due(start, calendar=calendar).date <= due
    assert frist.due(start + ONE_DAY, calendar=calendar).date > due


@given(NEAR_THE_ENDS, chains(), calendars())
def test_the_latest_start_is_the_inverse_up_to_the_ends_of_the_calendar(due, frist, calendar):
    try:
        start = frist.latest_start(due, calendar=calendar)
    except DateRangeError:
        assert ends_after(frist, FIRST, due, calendar)
        return
    assert not ends_after(frist, start, due, calendar)
    assert start == LAST or ends_after(frist, start + ONE_DAY, due, calendar)


# The last month of the calendar, where the day after a due day may lie outside. A fresh calendar
# each time: the answer may not hang on what has been asked before.
@pytest.mark.parametrize("unit", Unit)
@pytest.mark.parametrize("before", [0, 1, 2, 3, 30])
def test_the_latest_start_of_what_ends_with_the_calendar(unit, before):
    due = LAST - before * ONE_DAY
    frist = Frist(1, unit, Shift.NEXT_WORKING_DAY)
    start = frist.latest_start(due, calendar=WorkingDays())
    assert not ends_after(frist, start, due, NATIONAL)
    assert ends_after(frist, start + ONE_DAY, due, NATIONAL)


def by_trying(frist: Frist, due: dt.date, calendar: WorkingDays) -> dt.date:
    """Return the latest start by trying every day back from the due day."""
    start = due
    while frist.due(start, calendar=calendar).date > due:
        start -= ONE_DAY
    return start


@settings(max_examples=60, deadline=None)
@given(DAYS, chains(most=4), calendars())
def test_the_latest_start_is_what_trying_every_day_finds(due, frist, calendar):
    assert frist.latest_start(due, calendar=calendar) == by_trying(frist, due, calendar)


@pytest.mark.parametrize("shift", Shift)
@pytest.mark.parametrize("unit", Unit)
def test_the_latest_start_for_every_day_of_a_leap_year(unit, shift):
    frist = Frist(1, unit, shift)
    # The last of those that end on each day or before: a later start never ends earlier.
    starts = [dt.date(2026, 11, 1) + n * ONE_DAY for n in range(900)]
    ends = [frist.due(start).date for start in starts]
    for n in range(366):
        due = dt.date(2028, 1, 1) + n * ONE_DAY
        assert frist.latest_start(due) == starts[bisect_right(ends, due) - 1]


# The due day, and its explanation


def test_a_due_date_is_told_by_keywords():
    may = day("2026-05-18")
    with pytest.raises(TypeError):
        DueDate(may, may, may)
    assert repr(DueDate.on(may)).count("2026, 5, 18") == 3


def test_a_due_date_tells_how_it_was_found():
    frist = Frist(1, Unit.WEEKS, Shift.NEXT_WORKING_DAY)
    due = frist.due(day("2026-05-10"))
    assert (due.frist, due.calendar) == (frist, NATIONAL)
    assert due.legs == (Leg(1, Unit.WEEKS, day("2026-05-10"), day("2026-05-17")),)


def test_a_day_may_be_due_by_itself():
    may = day("2026-05-17")
    due = DueDate.on(may)
    assert (due.date, due.unshifted, due.at_latest) == (may, may, may)
    assert (due.frist, due.legs) == (None, ())
    assert due.explain("nb") == "17.05.2026 søndag   dagen er satt, ikke regnet ut"
    assert due.explain("nn") == "17.05.2026 søndag   dagen er sett, ikkje rekna ut"
    assert due.explain("en") == "2026-05-17 Sunday     the day is set, not computed"


@pytest.mark.parametrize(
    ("frist", "nb", "nn", "en"),
    [
        (Frist(1, Unit.DAYS, Shift.NONE), "1 dag", "1 dag", "1 day"),
        (Frist(0, Unit.DAYS, Shift.NONE), "0 dager", "0 dagar", "0 days"),
        (Frist(1, Unit.WORKING_DAYS, Shift.NONE), "1 virkedag", "1 yrkedag", "1 working day"),
        (Frist(5, Unit.WORKING_DAYS, Shift.NONE), "5 virkedager", "5 yrkedagar", "5 working days"),
        (WEEK, "1 uke", "1 veke", "1 week"),
        (Frist(3, Unit.WEEKS, Shift.NONE), "3 uker", "3 veker", "3 weeks"),
        (Frist(1, Unit.MONTHS, Shift.NONE), "1 måned", "1 månad", "1 month"),
        (Frist(6, Unit.MONTHS, Shift.NONE), "6 måneder", "6 månader", "6 months"),
        (Frist(1, Unit.YEARS, Shift.NONE), "1 år", "1 år", "1 year"),
        (Frist(3, Unit.YEARS, Shift.NONE), "3 år", "3 år", "3 years"),
        (
            WEEK.then(Frist(3, Unit.MONTHS, Shift.NONE)),
            "3 måneder etter at 1 uke er ute",
            "3 månader etter at 1 veke er ute",
            "3 months after 1 week has run out",
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_lengths_in_words(frist, nb, nn, en):
    text = frist.text()
    assert (text.nb, text.nn, text.en) == (nb, nn, en)


def written(due: dt.date, lang: str) -> str:
    return due.isoformat() if lang == "en" else due.strftime("%d.%m.%Y")


LAST_DAY = {"nb": "siste dag", "nn": "siste dag", "en": "last day"}
WORKING_DAY = {"nb": "virkedag", "nn": "yrkedag", "en": "working day"}


@given(DAYS, chains(most=20), calendars(), st.sampled_from(LANGS))
def test_the_explanation_ends_on_the_due_day(start, frist, calendar, lang):
    due = frist.due(start, calendar=calendar)
    first, second, *_, last = due.explain(lang).split("\n")
    assert first.startswith(frist.text().in_lang(lang))
    assert first.endswith(written(start, lang))
    assert second.startswith(f"  {written(start, lang)} ")
    assert last.startswith(f"  {written(due.date, lang)} ")
    assert LAST_DAY[lang] in last


@given(DAYS, st.integers(1, 40), calendars(), st.sampled_from(LANGS), st.sampled_from(Shift))
def test_the_explanation_of_working_days_tells_each(start, amount, calendar, lang, shift):
    due = Frist(amount, Unit.WORKING_DAYS, shift).due(start, calendar=calendar)
    _, _, *told, last = due.explain(lang).split("\n")
    counted = [line for line in told if f" {WORKING_DAY[lang]} " in line]
    assert len(counted) == amount
    assert all(f" {n} " in line for n, line in enumerate(counted, 1))
    # Every day from the one after the start: none is left out.
    assert [line.split()[0] for line in told] == [
        written(start + n * ONE_DAY, lang) for n in range(1, (due.unshifted - start).days + 1)
    ]
    assert told[-1] == counted[-1]
    assert last.split()[0] == written(due.date, lang)


def test_the_explanation_says_why_a_day_does_not_count():
    shut = WorkingDays(closed=[day("2026-05-15")])
    due = Frist(2, Unit.WORKING_DAYS, Shift.NONE).due(day("2026-05-13"), calendar=shut)
    assert (
        due.explain("nb")
        == """\
2 virkedager fra 13.05.2026
  13.05.2026 onsdag   dagen fristen begynner å løpe, regnes ikke med (domstolloven § 148 første \
ledd)
  14.05.2026 torsdag  teller ikke: Kristi himmelfartsdag
  15.05.2026 fredag   teller ikke: tjenesten har stengt
  16.05.2026 lørdag   teller ikke: lørdag
  17.05.2026 søndag   teller ikke: grunnlovsdag
  18.05.2026 mandag   virkedag 1 av 2
  19.05.2026 tirsdag  virkedag 2 av 2
  19.05.2026 tirsdag  siste dag: den er en virkedag og blir stående"""
    )


MOVED = {
    "nb": "flyttet fra 17.05.2026 (grunnlovsdag) til nærmeste virkedag"
    " (domstolloven § 149 første ledd)",
    "nn": "flytt frå 17.05.2026 (grunnlovsdag) til næraste yrkedag (domstollova § 149 første ledd)",
    "en": "moved from 2026-05-17 (Constitution Day) to the next working day"
    " (Courts of Justice Act § 149 first paragraph)",
}
NOT_SETTLED = {
    "nb": "Om fristen forlenges til 18.05.2026, er ikke avklart (forvaltningslovforskriften § 41)",
    "nn": "Om fristen blir lengd til 18.05.2026, er ikkje avklart (forvaltningslovforskrifta § 41)",
    "en": "Whether it is extended to 2026-05-18 is not settled"
    " (Public Administration Regulations § 41)",
}
STAYS = {
    "nb": "grunnlovsdag, men flyttes ikke: fristen er av dem som ikke flyttes",
    "nn": "grunnlovsdag, men blir ikkje flytt: fristen er av dei som ikkje blir flytte",
    "en": "Constitution Day, but not moved: this deadline is one of those that do not move",
}
WORKS = {
    "nb": "den er en virkedag og blir stående",
    "nn": "det er ein yrkedag og blir ståande",
    "en": "it is a working day and stays",
}


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize(
    ("shift", "words"),
    [
        (Shift.NEXT_WORKING_DAY, MOVED),
        (Shift.UNSETTLED, NOT_SETTLED),
        (Shift.NONE, STAYS),
    ],
)
def test_the_explanation_cites_what_moves_the_day(shift, words, lang):
    due = Frist(1, Unit.WEEKS, shift).due(day("2026-05-10"))
    assert due.explain(lang).endswith(words[lang])


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("shift", Shift)
def test_the_explanation_of_a_working_day_cites_nothing_that_moves(shift, lang):
    due = Frist(1, Unit.WEEKS, shift).due(day("2026-05-11"))
    told = due.explain(lang)
    assert told.endswith(WORKS[lang])
    assert "149" not in told
    assert "§ 41" not in told


# What the service itself has closed is nothing the law moves a deadline for.
def test_the_explanation_of_a_closed_day_says_that_it_stays():
    due = Frist(1, Unit.WEEKS, Shift.NEXT_WORKING_DAY).due(day("2026-05-11"), calendar=OWN_DAYS)
    assert due.explain("nb").endswith(WORKS["nb"])


@pytest.mark.parametrize(
    ("frist", "start", "words"),
    [
        (Frist(3, Unit.DAYS, Shift.NONE), "2026-05-11", "dag 3 av 3, regnet fra dagen etter"),
        (Frist(0, Unit.DAYS, Shift.NONE), "2026-05-11", "ingen dager å telle: samme dag"),
        (Frist(2, Unit.WEEKS, Shift.NONE), "2026-05-11", "samme ukedag, 2 uker etter"),
        (Frist(1, Unit.MONTHS, Shift.NONE), "2026-01-28", "samme dato, 1 måned etter"),
        (
            Frist(1, Unit.MONTHS, Shift.NONE),
            "2026-01-31",
            "måneden 1 måned etter har ingen 31., så fristen ender på den siste dagen",
        ),
        (
            Frist(1, Unit.YEARS, Shift.NONE),
            "2028-02-29",
            "måneden 1 år etter har ingen 29., så fristen ender på den siste dagen",
        ),
    ],
)
def test_the_explanation_says_how_it_was_counted(frist, start, words):
    told = frist.due(day(start)).explain("nb").split("\n")
    assert words in told[2]


def test_the_explanation_of_a_chain_says_where_the_next_length_runs_from():
    chain = WEEK.then(Frist(1, Unit.MONTHS, Shift.NONE))
    told = chain.due(day("2026-05-07")).explain("nb").split("\n")
    assert told[0] == "1 måned etter at 1 uke er ute fra 07.05.2026"
    assert told[3] == "  14.05.2026 torsdag  derfra løper neste frist, også når dagen er en fridag"
    assert told[4].startswith("  14.06.2026 søndag   samme dato, 1 måned etter")


@given(st.dates(FIRST, LAST), st.sampled_from(LANGS))
def test_every_holiday_that_moves_a_deadline_is_named(due, lang):
    assume(not NATIONAL.is_working_day(due))
    told = Frist(0, Unit.DAYS, Shift.NEXT_WORKING_DAY).due(due).explain(lang)
    names = [h.name.in_lang(lang) for h in public_holidays(due.year) if h.date == due]
    assert all(name in told for name in names)


# Ages


@pytest.mark.parametrize(
    ("born", "years", "turns"),
    [
        ("2008-09-20", 18, "2026-09-20"),
        ("2008-02-29", 18, "2026-02-28"),
        ("2008-02-29", 20, "2028-02-29"),
    ],
)
def test_birthdays(born, years, turns):
    assert birthday(day(born), years) == day(turns)


@given(DAYS, st.integers(0, 99))
def test_age_turns_on_the_birthday(born, years):
    turns = birthday(born, years)
    assert age_on(born, turns) == years
    assert age_on(born, turns - ONE_DAY) == years - 1


@pytest.mark.parametrize(
    ("start", "due", "at_latest"),
    [
        # The week ends on Saturday 31 January, perhaps on Monday 2 February: 2 May is a Saturday.
        ("2026-01-24", "2026-04-30", "2026-05-04"),
        # On Maundy Thursday, perhaps on the Tuesday after Easter.
        ("2026-03-26", "2026-07-02", "2026-07-07"),
        ("2026-05-10", "2026-08-17", "2026-08-18"),
        ("2026-01-08", "2026-04-15", "2026-04-15"),
    ],
)
def test_an_unsettled_chain_may_be_extended_at_each_length(start, due, at_latest):
    week = Frist(1, Unit.WEEKS, Shift.UNSETTLED)
    found = week.then(Frist(3, Unit.MONTHS, Shift.UNSETTLED)).due(day(start))
    assert (found.date, found.unshifted, found.at_latest) == (day(due), day(due), day(at_latest))
    assert f"{day(at_latest):%d.%m.%Y}" in found.explain("nb")
