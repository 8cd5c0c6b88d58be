"""Identity numbers are found in every form, and keys that only look alike are let through."""

import pytest
from hypothesis import given, strategies as st

from grunnmodell.privacy import holds_identity_number, printable


def number(day: int, month: int, year: int, individual: int) -> str | None:
    """Make a number with right check digits, or None where the series has none."""
    digits = [int(d) for d in f"{day:02}{month:02}{year:02}{individual:03}"]
    first = -sum(d * w for d, w in zip(digits, (3, 7, 6, 1, 8, 9, 4, 5, 2), strict=True)) % 11
    digits.append(first)
    second = -sum(d * w for d, w in zip(digits, (5, 4, 3, 2, 7, 6, 5, 4, 3, 2), strict=True)) % 11
    return None if 10 in (first, second) else "".join(map(str, [*digits, second]))


FORMS = [(0, 0), (40, 0), (0, 40), (0, 65), (0, 80), (40, 80)]


@given(
    day=st.integers(1, 28),
    month=st.integers(1, 12),
    year=st.integers(0, 99),
    individual=st.integers(0, 999),
    form=st.sampled_from(FORMS),
)
def test_every_form_is_found_wherever_it_stands(day, month, year, individual, form):
    found = number(day + form[0], month + form[1], year, individual)
    if found is None:
        return
    for text in (found, f"se {found}.", f"{found[:6]} {found[6:]}", f"a/{found}/b", f"({found})"):
        assert holds_identity_number(text)


@given(st.integers(0, 10**11 - 1))
def test_a_wrong_check_digit_is_no_identity_number(n):
    digits = f"{n:011}"
    changed = digits[:10] + str((int(digits[10]) + 1) % 10)
    assert not (holds_identity_number(digits) and holds_identity_number(changed))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "12345678901",
        "x" + str(number(1, 1, 10, 0)),
        str(number(1, 1, 10, 0)) + "7",
        "32010112345",
        "00000000000",
        "7f3c1e",
        "2026-03-01",
    ],
)
def test_keys_and_dates_are_let_through(text):
    assert not holds_identity_number(text)


def test_the_31st_of_a_short_month_is_no_date():
    assert number(31, 2, 5, 0) is None or not holds_identity_number(str(number(31, 2, 5, 0)))


@pytest.mark.parametrize(
    ("raw", "safe"),
    [
        ("forløp.yaml", "forløp.yaml"),
        ("a\x1b[31mb", "a\\u001b[31mb"),
        ("a\u202eb", "a\\u202eb"),
        ("a\nb", "a\\u000ab"),
    ],
)
def test_control_characters_are_written_out(raw, safe):
    assert printable(raw) == safe
