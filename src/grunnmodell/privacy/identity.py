"""Find Norwegian identity numbers in text, without ever handing them on."""

import calendar
import re

__all__ = ["holds_identity_number"]

# A whole token: digits inside a longer number or word are somebody's key, not a person.
# People write the number with a space or a hyphen before the last five digits.
_TOKEN = re.compile(r"(?<![0-9A-Za-z])(\d{6})[ \-\u00a0]?(\d{5})(?![0-9A-Za-z])")
_FIRST = (3, 7, 6, 1, 8, 9, 4, 5, 2)
_SECOND = (5, 4, 3, 2, 7, 6, 5, 4, 3, 2)
_D_NUMBER = 40
# H-numbers and three families of synthetic test persons move the month.
_MONTH_SHIFTS = (0, 40, 65, 80)


def holds_identity_number(text: str) -> bool:
    """Say whether a text holds a national identity number, a D- or H-number or a synthetic one.

    A hit needs a possible date part and both check digits: eleven digits alone are often a key.
    """
    return any(_is_identity_number(six + five) for six, five in _TOKEN.findall(text))


def _is_identity_number(digits: str) -> bool:
    return _possible_date(digits) and _check_digits_hold(digits)


def _possible_date(digits: str) -> bool:
    day, month, year = int(digits[:2]), int(digits[2:4]), int(digits[4:6])
    if day > _D_NUMBER:
        day -= _D_NUMBER
    months = [month - shift for shift in _MONTH_SHIFTS if 1 <= month - shift <= 12]
    # The century is hidden in the individual number: a day is possible if it is in any of them.
    return any(
        1 <= day <= calendar.monthrange(century + year, m)[1]
        for m in months
        for century in (1800, 1900, 2000)
    )


def _check_digits_hold(digits: str) -> bool:
    numbers = [int(d) for d in digits]
    return numbers[9] == _check_digit(numbers, _FIRST) and numbers[10] == _check_digit(
        numbers, _SECOND
    )


def _check_digit(numbers: list[int], weights: tuple[int, ...]) -> int:
    return -sum(n * w for n, w in zip(numbers, weights, strict=False)) % 11
