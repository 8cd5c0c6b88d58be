"""Single values, taken as they are or refused: nothing is turned into something else.

Stock converters read ``"false"`` as True, 5 as ``"5"`` and ``"abc"`` as a list of letters. In a
child's case that is a wrong answer given in silence, so each type here takes its own kind only.
"""

import datetime as dt
import re
from collections.abc import Callable, Mapping
from enum import Enum
from functools import cache
from typing import Any

from grunnmodell.documents import words
from grunnmodell.documents.faults import ValueFault
from grunnmodell.documents.unquoted import Unquoted
from grunnmodell.privacy import holds_identity_number
from grunnmodell.text import Text

__all__ = ["as_day", "as_flag", "as_integer", "as_member", "as_plain", "as_text", "leaf"]

MAX_INTEGER = 10**18 - 1
# Inside ``lokalt``. Readers of YAML give up on keys above 1,024 characters, escapes counted.
MAX_PLAIN_DEPTH = 32
MAX_PLAIN_KEY = 100

_FIRST_YEAR, _LAST_YEAR = 1901, 2100
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}").fullmatch
_NO_DAY = (
    (
        re.compile(r"[0-9]{1,2}[./][0-9]{1,2}[./]([0-9]{2}|[0-9]{4})"),
        Text(
            nb="dagen står først, og det er brukt punktum eller skråstrek",
            nn="dagen står først, og det er brukt punktum eller skråstrek",
            en="the day comes first, with full stops or slashes",
        ),
    ),
    (
        re.compile(r"[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}"),
        Text(
            nb="måned og dag skal ha to sifre",
            nn="månad og dag skal ha to siffer",
            en="month and day need two digits",
        ),
    ),
    (
        re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ].*", re.DOTALL),
        Text(
            nb="klokkeslettet skal ikke være med",
            nn="klokkeslettet skal ikkje vere med",
            en="the time of day may not be there",
        ),
    ),
)
_OTHER_FORM = Text(
    nb="verdien har ikke formen ÅÅÅÅ-MM-DD",
    nn="verdien har ikkje forma ÅÅÅÅ-MM-DD",
    en="the value does not have the form YYYY-MM-DD",
)
_NO_SUCH_DAY = Text(
    nb="denne dagen finnes ikke i kalenderen",
    nn="denne dagen finst ikkje i kalenderen",
    en="there is no such day in the calendar",
)
_YEAR = Text(
    nb="året må være fra 1901 til 2100",
    nn="året må vere frå 1901 til 2100",
    en="the year must be from 1901 to 2100",
)


def as_text(value: object) -> str:
    """Return a text that is one.

    Raises: ValueFault for anything else, for what should have stood in quotes, for half
    characters, and for an identity number.
    """
    if type(value) is not str:
        if isinstance(value, Unquoted):
            raise _mismatch(words.TEXT, words.RETYPED, words.QUOTE)
        raise _wrong(words.TEXT, value, words.QUOTE if _is_scalar(value) else words.AS_ONE)
    if len(value) > 10 and holds_identity_number(value):
        raise ValueFault("DOK-015")
    if not value.isascii() and not _encodable(value):
        raise _mismatch(words.TEXT, words.BROKEN_TEXT, words.AS_PLAIN)
    return value


def as_integer(value: object) -> int:
    """Return a whole number that is one; true and false are none.

    Raises: ValueFault for anything else.
    """
    if type(value) is not int:
        raise _wrong(words.INTEGER, value, words.BARE_NUMBER)
    if abs(value) > MAX_INTEGER:
        raise _mismatch(words.INTEGER, words.HUGE, words.QUOTE)
    return value


def as_flag(value: object) -> bool:
    """Return true or false; no word or number stands for them.

    Raises: ValueFault for anything else.
    """
    if type(value) is not bool:
        raise _wrong(words.FLAG, value, words.BARE_FLAG)
    return value


def as_day(value: object) -> dt.date:
    """Return the day a text of the form YYYY-MM-DD names.

    Raises: ValueFault for another form, a day that does not exist, or a year out of range.
    """
    if not isinstance(value, str):
        raise ValueFault("DOK-009", reason=_instead(value))
    if not _DAY(value):
        forms = (reason for form, reason in _NO_DAY if form.fullmatch(value))
        raise ValueFault("DOK-009", reason=next(forms, _OTHER_FORM))
    day = _calendar_day(value)
    if day is None:
        raise ValueFault("DOK-009", reason=_NO_SUCH_DAY)
    if not _FIRST_YEAR <= day.year <= _LAST_YEAR:
        raise ValueFault("DOK-009", reason=_YEAR)
    return day


@cache
def as_member(codes: type[Enum]) -> Callable[[object], Enum]:
    """Return what reads a code of one code list.

    Parameters: ``codes``: the list, as an Enum whose values are spelt as in documents.
    """
    members = {member.value: member for member in codes}
    listed = words.allowed(members)

    def read(value: object) -> Enum:
        if isinstance(value, str) and value in members:
            return members[value]
        if value is None or isinstance(value, (list, dict)):
            raise _wrong(words.CODE, value, words.keys_allowed(members))
        raise ValueFault("DOK-010", allowed=listed)

    return read


def as_plain(value: object, depth: int = 0) -> Any:
    """Return a copy of plugin fields: text, whole numbers, true, false, lists and objects.

    No null and no decimal numbers: not every format can carry them unchanged.

    Raises: ValueFault for anything else, at whatever depth: the keys in there are not ours to tell.
    """
    if depth > MAX_PLAIN_DEPTH:
        raise _mismatch(words.PLAIN, words.TOO_NESTED, words.AS_PLAIN)
    if isinstance(value, dict):
        return {_plain_key(key): as_plain(item, depth + 1) for key, item in value.items()}
    if isinstance(value, list):
        return [as_plain(item, depth + 1) for item in value]
    if type(value) is int:
        return _plain_integer(value)
    if isinstance(value, str):
        return as_text(value)
    if type(value) is bool:
        return value
    raise _wrong(words.PLAIN, value, words.LEAVE_OUT if value is None else words.AS_PLAIN)


def as_plain_object(value: object) -> dict[str, Any]:
    """Return a copy of plugin fields, which stand in an object.

    Raises: ValueFault for anything else.
    """
    if not isinstance(value, dict):
        raise _wrong(words.OBJECT, value, words.AS_OBJECT)
    plain: dict[str, Any] = as_plain(value)
    return plain


_LEAVES: Mapping[type, Callable[[object], Any]] = {
    str: as_text,
    int: as_integer,
    bool: as_flag,
    dt.date: as_day,
    dict: as_plain_object,
}


def leaf(kind: type) -> Callable[[object], Any]:
    """Return what reads one value of a type that is no record."""
    return as_member(kind) if issubclass(kind, Enum) else _LEAVES[kind]


def _plain_key(key: object) -> str:
    if type(key) is not str:
        raise _mismatch(words.PLAIN, words.KEY_NOT_TEXT, words.AS_PLAIN)
    if len(key) > MAX_PLAIN_KEY:
        raise _mismatch(words.PLAIN, words.LONG_KEY, words.AS_PLAIN)
    return as_text(key)


def _plain_integer(value: int) -> int:
    # An identity number that begins with a digit above zero is a number to some systems.
    if value > 10**10 and holds_identity_number(str(as_integer(value))):
        raise ValueFault("DOK-015")
    return as_integer(value)


def _wrong(expected: Text, value: object, mend: Text) -> ValueFault:
    return _mismatch(expected, words.found(value), words.LEAVE_OUT if value is None else mend)


def _mismatch(expected: Text, found: Text, mend: Text) -> ValueFault:
    return ValueFault("DOK-008", expected=expected, found=found, mend=mend)


def _instead(value: object) -> Text:
    what = words.found(value)
    return Text(nb=f"her står {what.nb}", nn=f"her står {what.nn}", en=f"here stands {what.en}")


def _is_scalar(value: object) -> bool:
    return not isinstance(value, (list, dict))


def _calendar_day(value: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(value)
    except ValueError:
        return None


def _encodable(value: str) -> bool:
    # Half a surrogate pair can be written in JSON, but in no file that is UTF-8.
    return not any("\ud800" <= ch <= "\udfff" for ch in value)
