"""Every case on the page of worked cases is what the library counts, the weekdays included."""

import datetime as dt
import re
from functools import reduce
from itertools import groupby
from pathlib import Path

import pytest

from grunnmodell.dates import (
    NATIONAL,
    Frist,
    Shift,
    Unit,
    WorkingDays,
    age_on,
    birthday,
    public_holidays,
)

PAGE = (Path(__file__).parents[2] / "docs/reference/worked-cases.md").read_text("utf-8")
WEEKDAYS = ("ma.", "ti.", "on.", "to.", "fr.", "lø.", "sø.")
DAY_NAMES = ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag")
MONTHS = (
    *("januar", "februar", "mars", "april", "mai", "juni"),
    *("juli", "august", "september", "oktober", "november", "desember"),
)
DATE = rf"(?P<number>\d+)\. (?P<month>{'|'.join(MONTHS)})"
UNITS = {
    "dag": Unit.DAYS,
    "virkedag": Unit.WORKING_DAYS,
    "uke": Unit.WEEKS,
    "måned": Unit.MONTHS,
    "år": Unit.YEARS,
}
PLURALS = {
    "dager": Unit.DAYS,
    "virkedager": Unit.WORKING_DAYS,
    "uker": Unit.WEEKS,
    "måneder": Unit.MONTHS,
    "år": Unit.YEARS,
}
SHIFTS = {"nei": Shift.NONE, "ja": Shift.NEXT_WORKING_DAY, "uavklart": Shift.UNSETTLED}
YES = {"ja": True, "nei": False}

# Reading a cell: whatever is not understood raises, so that no case passes unread.


def day(cell: str) -> dt.date:
    weekday, iso = cell.split(" ")
    found = dt.date.fromisoformat(iso)
    assert found.isoformat() == iso
    assert WEEKDAYS[found.weekday()] == weekday, cell
    return found


def amount(cell: str) -> tuple[int, Unit]:
    number, word = cell.split(" ")
    n = int(number)
    assert str(n) == number
    return n, (UNITS if n == 1 else PLURALS)[word]


def length(cell: str, shift: str) -> Frist:
    links = [Frist(*amount(part), SHIFTS[shift]) for part in cell.split(", så ")]
    return reduce(Frist.then, links)


# What each kind of table asks.


def check_due(start: str, frist: str, shift: str, last: str, calendar=NATIONAL) -> None:
    expected = [day(part) for part in last.split(", kanskje ")]
    due = length(frist, shift).due(day(start), calendar=calendar)
    assert list(dict.fromkeys([due.date, due.at_latest])) == expected
    told = due.explain("nb").splitlines()
    assert f"{expected[0]:%d.%m.%Y}" in told[-1]
    assert "siste dag" in told[-1]
    moved = shift == "ja" and expected[0] != due.unshifted
    assert ("domstolloven § 149" in told[-1]) == moved
    assert ("forvaltningslovforskriften § 41" in told[-1]) == (len(expected) > 1)
    assert not any("§ 149" in line or "§ 41" in line for line in told[:-1])


def check_saturday(start: str, frist: str, saturday: str, last: str) -> None:
    check_due(start, frist, "nei", last, WorkingDays(saturday=YES[saturday]))


def check_closed(start: str, frist: str, shift: str, closed: str, last: str) -> None:
    days = [day(part) for part in closed.split(", ")]
    check_due(start, frist, shift, last, WorkingDays(closed=days))


def check_day(when: str, is_open: str, names: str) -> None:
    assert NATIONAL.is_working_day(day(when)) == YES[is_open]
    assert (names == "–") == YES[is_open]
    told = [reason.nb for reason in NATIONAL.why_not(day(when))]
    assert (" og ".join(told) or "–") == names


def check_latest_start(due: str, frist: str, shift: str, start: str) -> None:
    asked = length(frist, shift)
    assert asked.latest_start(day(due)) == day(start)
    assert asked.due(day(start)).date <= day(due) < asked.due(day_after(start)).date


def day_after(cell: str) -> dt.date:
    return day(cell) + dt.timedelta(days=1)


def check_birthday(born: str, years: str, turns: str) -> None:
    n, unit = amount(years)
    assert unit is Unit.YEARS
    assert birthday(day(born), n) == day(turns)


def check_age(born: str, when: str, age: str) -> None:
    assert str(age_on(day(born), day(when))) == age


KINDS = {
    ("starter", "frist", "flytting", "siste dag"): check_due,
    ("starter", "frist", "lørdag teller", "siste dag"): check_saturday,
    ("starter", "frist", "flytting", "stengt", "siste dag"): check_closed,
    ("dag", "virkedag", "navn"): check_day,
    ("ute senest", "frist", "flytting", "seneste start"): check_latest_start,
    ("født", "fyller", "dagen"): check_birthday,
    ("født", "på dagen", "alder"): check_age,
}

# Reading the page: every line with a bar in it belongs to a table.


def cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.split("|")]


def rows(page: str) -> list[tuple[list[str], str]]:
    """Return each row below the two first lines of a table, with the table's columns."""
    found = []
    for is_table, lines in groupby(page.splitlines(), key=lambda line: "|" in line):
        if is_table:
            header, rule, *below = lines
            assert re.fullmatch(r"\|(---\|)+", rule), f"no table: {header}"
            assert rule.count("|") == header.count("|")
            assert below, f"an empty table: {header}"
            found += [(cells(header), line) for line in below]
    return found


def check(columns: list[str], line: str) -> None:
    before, first, *asked, why, after = columns
    assert (before, first, why, after) == ("", "nr.", "hvorfor", "")
    before, number, *values, why, after = cells(line)
    assert (before, after) == ("", "")
    assert number.isdigit()
    assert len(values) == len(asked), line
    assert re.fullmatch(r"\S.*\S\.", why), f"no sentence: {why}"
    KINDS[tuple(asked)](*values)


CASES = rows(PAGE)


@pytest.mark.parametrize(("columns", "line"), CASES, ids=[cells(line)[1] for _, line in CASES])
def test_the_case_is_what_the_library_counts(columns, line):
    check(columns, line)


def test_the_cases_are_numbered_and_many():
    assert [cells(line)[1] for _, line in CASES] == [str(n + 1) for n in range(len(CASES))]
    # The page says «more than 200».
    assert len(CASES) > 200


def test_every_kind_of_table_and_of_shift_has_cases():
    assert {tuple(columns[2:-2]) for columns, _ in CASES} == set(KINDS)
    assert {cell for _, line in CASES for cell in cells(line)} >= set(SHIFTS)


def test_the_days_with_two_holidays_are_all_there():
    double = set()
    for year in range(1948, 2101):
        days = [holiday.date for holiday in public_holidays(year)]
        double |= {each for each in days if days.count(each) > 1}
    named = [cells(line) for columns, line in CASES if "navn" in columns]
    assert {day(row[2]) for row in named if " og " in row[4]} == double
    assert len({found.year for found in double}) == 14


# What the reasons say of days.


def days_in(line: str) -> set[dt.date]:
    return {day(found) for found in re.findall(r"[a-zø]{2}\. \d{4}-\d\d-\d\d", line)}


def number_and_month(found: re.Match) -> tuple[int, int]:
    return int(found["number"]), MONTHS.index(found["month"]) + 1


REASONS = [(line, cells(line)[-2].lower()) for _, line in CASES]


def test_a_case_that_another_one_points_to_has_the_same_days():
    days = {cells(line)[1]: days_in(line) for _, line in CASES}
    pointing = [(line, m[1]) for line, why in REASONS if (m := re.search(r"nr\. (\d+)", why))]
    assert len(pointing) == 3
    for line, number in pointing:
        assert days_in(line) == days[number], line


def test_a_weekday_that_a_reason_names_is_right():
    named = rf"(?P<weekday>{'|'.join(DAY_NAMES)}) {DATE}"
    told = rf"{DATE} er en (?P<weekday>{'|'.join(DAY_NAMES)})"
    found = [(line, m) for line, why in REASONS for m in re.finditer(named, why)]
    found += [(line, m) for line, why in REASONS for m in re.finditer(told, why)]
    assert len(found) > 10
    for line, m in found:
        number, month = number_and_month(m)
        possible = {dt.date(a_day.year, month, number).weekday() for a_day in days_in(line)}
        assert DAY_NAMES.index(m["weekday"]) in possible, line


def test_the_day_that_a_reason_says_the_first_length_has_run_out_is_right():
    pattern = rf"(?:uken|månedene) er ute (?:\w+ )?{DATE}"
    found = [(line, m) for line, why in REASONS if (m := re.search(pattern, why))]
    assert len(found) > 10
    for line, m in found:
        _, _, start, frist, shift, *_ = cells(line)
        end = length(frist, shift).legs(day(start))[0].end
        assert (end.day, end.month) == number_and_month(m), line


def test_the_easter_that_a_reason_names_is_right():
    found = [
        (line, m) for line, why in REASONS if (m := re.search(rf"påskedag (?:var|er) {DATE}", why))
    ]
    assert len(found) > 10
    for line, m in found:
        (when,) = days_in(line)
        easter = dt.date(when.year, *reversed(number_and_month(m)))
        assert any(
            h.date == easter and h.name.nb == "første påskedag" for h in public_holidays(when.year)
        )


# A page or a row with a fault in it.

DUE = "| nr. | starter | frist | flytting | siste dag | hvorfor |"
LATEST = "| nr. | ute senest | frist | flytting | seneste start | hvorfor |"
DAY = "| nr. | dag | virkedag | navn | hvorfor |"


@pytest.mark.parametrize(
    ("header", "row"),
    [
        (DUE, "| 1 | fr. 2026-01-08 | 1 uke | nei | to. 2026-01-15 | Feil ukedag. |"),
        (DUE, "| 1 | to. 2026-01-08 | 1 uke | nei | fr. 2026-01-15 | Feil ukedag. |"),
        (DUE, "| 1 | to. 2026-01-08 | 1 uke | nei | fr. 2026-01-16 | Feil dag. |"),
        (DUE, "| 1 | to. 2026-1-8 | 1 uke | nei | to. 2026-01-15 | Ingen dato. |"),
        (DUE, "| 1 | to. 2026-01-08 | 1 uker | nei | to. 2026-01-15 | Feil form. |"),
        (DUE, "| 1 | to. 2026-01-08 | en uke | nei | to. 2026-01-15 | Intet tall. |"),
        (DUE, "| 1 | to. 2026-01-08 | 1 uke | kanskje | to. 2026-01-15 | Ukjent ord. |"),
        (DUE, "| 1 | to. 2026-01-08 | 1 uke | nei | to. 2026-01-15 |  |"),
        (DUE, "| 1 | to. 2026-01-08 | 1 uke | nei | Ingen siste dag. |"),
        (DUE, "| 1 | sø. 2026-05-10 | 1 uke | uavklart | sø. 2026-05-17 | Én dag for lite. |"),
        (
            DUE,
            "| 1 | sø. 2026-05-10 | 1 uke | ja | sø. 2026-05-17, kanskje ma. 2026-05-18 | Nei. |",
        ),
        (DUE, "1 | to. 2026-01-08 | 1 uke | nei | to. 2026-01-15 | Uten strek foran. |"),
        (LATEST, "| 1 | to. 2026-01-15 | 1 uke | nei | on. 2026-01-07 | En dag for tidlig. |"),
        (DAY, "| 1 | fr. 2026-05-01 | ja | – | Ingen virkedag. |"),
        (DAY, "| 1 | fr. 2026-05-01 | nei | grunnlovsdag | Feil navn. |"),
        (DUE.replace("frist", "lengde"), "| 1 | to. 2026-01-08 | 1 uke | nei | x | Ukjent. |"),
    ],
)
def test_a_row_that_is_wrong_or_not_understood_fails(header, row):
    rule = "|" + "---|" * (header.count("|") - 1)
    ((columns, line),) = rows(f"{header}\n{rule}\n{row}\n")
    with pytest.raises((AssertionError, KeyError, ValueError)):
        check(columns, line)


@pytest.mark.parametrize("page", ["| 1 | alene |\n", f"{DUE}\n{DUE}\n", f"{DUE}\n|---|\n"])
def test_a_broken_table_fails(page):
    with pytest.raises((AssertionError, ValueError)):
        rows(page)
