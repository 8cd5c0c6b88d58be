"""Find in free text what would tell who somebody is, without ever handing it on."""

import re

__all__ = ["looks_personal"]

_DIGIT = re.compile(r"\d")
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
# Norwegian numbers: eight digits that do not begin with 0 or 1, in pairs, in 3-2-3, or together;
# together they do not begin with 20, as a day written in a row does.
_PHONE = re.compile(
    r"(?<![\w.,:/-])(?:(?:\+|00)47[ \u00a0]?)?"
    r"(?:[2-9]\d[ \u00a0]\d\d[ \u00a0]\d\d[ \u00a0]\d\d|[2-9]\d\d[ \u00a0]\d\d[ \u00a0]\d\d\d"
    r"|(?!20)[2-9]\d{7})(?![\w-])"
)
_WORD = r"[A-ZÆØÅ][a-zæøåéèüöä]+(?:-[A-ZÆØÅ][a-zæøåéèüöä]+)?"
# A first name and a surname. One word with a capital alone may be a place or a service.
_NAME = re.compile(rf"\b(?P<first>{_WORD})(?: (?:{_WORD}|[A-ZÆØÅ]\.?))? (?P<last>{_WORD})\b")
# Words that begin a sentence, before a place or a service.
_BEGINNING_WORDS = (
    "Av Barnet Begge Da De Den Det Dette Eleven En Et Etter Far Familien Fikk For Foreldrene "
    "Fra Foresatte Før Guten Gutten Han Har Hun Ho Hos I Ifølge Ikke Ingen Jenta Kom "
    "Kontaktperson Man Med Mellom Men Mor Mot Møte Nå Når Og Om Oppfølging På Samarbeid Samtale "
    "Samtalen Se Siden Som Til Tiltak Tiltaket Under Ungdommen Uten Ut Ved Var Vi"
)
_BEGINNINGS = frozenset(_BEGINNING_WORDS.split())


def looks_personal(text: str, known: frozenset[str] = frozenset()) -> bool:
    """Say whether a text holds what looks like an e-mail address, a phone number or a full name.

    Parameters: ``text``; ``known``: names of measures and programmes, which are nobody's. A name
    by itself cannot be told from a place, and is let be.
    """
    # Most texts hold none of the signs it takes, and are not looked at further.
    if "@" in text and _EMAIL.search(text):
        return True
    if _DIGIT.search(text) and _PHONE.search(text):
        return True
    return not text.islower() and any(_is_name(hit, known) for hit in _NAME.finditer(text))


def _is_name(hit: re.Match[str], known: frozenset[str]) -> bool:
    return hit["first"] not in _BEGINNINGS and hit[0].casefold() not in known
