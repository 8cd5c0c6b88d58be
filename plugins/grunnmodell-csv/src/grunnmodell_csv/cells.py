"""One cell, as Norwegian Excel should read it, and never as something else."""

import datetime as dt
import re

import grunnmodell as gm

__all__ = ["MARK", "Cell", "written"]

# What a cell may hold; None is an empty one.
Cell = str | int | bool | dt.date | gm.Text | None

# Text is kept as text by an apostrophe in front, as grunnmodell's own tables do: ="…" would be a
# formula itself. Text that has one already gets one more, so that taking one off gives it back.
MARK = "'"

# OWASP, CSV Injection: what begins a formula, also in the wide signs of East Asian keyboards.
_FORMULA = tuple("=+-@\t\r\n＝＋－＠")  # noqa: RUF001  # that they look alike is the point
_TRUTHS = frozenset({"SANN", "USANN", "TRUE", "FALSE"})
# Words that may stand in a number, a day or a time: with any other word, Excel leaves it as text.
_OF_NUMBERS = re.compile(
    r"\b(?:jan|feb|mars|mar|apr|mai|may|jun|juni|jul|juli|aug|sep|sept|okt|oct|nov|des|dec"
    r"|januar|februar|april|august|september|oktober|november|desember"
    r"|january|february|march|june|july|october|december|kr|nok|am|pm|e)\b|(?<=\d)e(?=[-+]?\d)",
    re.IGNORECASE,
)
_YES = gm.Text(nb="ja", nn="ja", en="yes")
_NO = gm.Text(nb="nei", nn="nei", en="no")


def written(cell: Cell, lang: gm.Lang) -> str:
    """Return what stands in the file for a cell, before quoting.

    Days are ISO 8601: Excel and LibreOffice take ``2026-04-07`` for a day in every language, and
    show it as the reader's own settings say; ``07.04.2026`` they take for a day in some only.
    """
    match cell:
        case None:
            return ""
        case bool():
            return (_YES if cell else _NO).in_lang(lang)
        case int():
            return str(cell)
        case dt.date():
            return cell.isoformat()
        case gm.Text():
            return _as_text(cell.in_lang(lang))
        case str():
            return _as_text(cell)


def _as_text(text: str) -> str:
    return f"{MARK}{text}" if text.startswith(MARK) or _would_change(text) else text


def _would_change(text: str) -> bool:
    """Say whether Excel would read a text as a formula, a number, a day or a truth value.

    It would lose the zero of ``0301``, and make days of ``4-12`` and ``2.3``.
    """
    bare = text.strip()
    if text.startswith(_FORMULA) or bare.startswith(_FORMULA) or bare.upper() in _TRUTHS:
        return True
    has_digit = any(sign.isdigit() for sign in bare)
    return has_digit and not any(sign.isalpha() for sign in _OF_NUMBERS.sub("", bare))
