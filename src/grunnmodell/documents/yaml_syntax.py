"""YAML's syntax errors in plain words, for people who write courses and not parsers."""

from typing import Any

from yaml.error import YAMLError

from grunnmodell.documents import yaml_words
from grunnmodell.documents.faults import Fault
from grunnmodell.documents.tree_marks import too_deep
from grunnmodell.text import Text

__all__ = ["syntax_fault"]

_TAB = (
    Text(
        nb="linjen er rykket inn med tabulator",
        nn="linja er rykt inn med tabulator",
        en="the line is indented with a tab",
    ),
    Text(nb="bruk mellomrom", nn="bruk mellomrom", en="use spaces"),
)
_CURLY = (yaml_words.CURLY_QUOTES, yaml_words.STRAIGHT_QUOTES)
_DIRECTIVE = (
    Text(
        nb="linjen begynner med %, som er et direktiv",
        nn="linja byrjar med %, som er eit direktiv",
        en="the line begins with %, a directive",
    ),
    yaml_words.DIRECTIVE.mend,
)
_SPECIAL = (
    Text(
        nb="verdien begynner med et tegn som YAML bruker selv",
        nn="verdien byrjar med eit teikn som YAML bruker sjølv",
        en="the value begins with a character YAML keeps for itself",
    ),
    Text(
        nb="skriv verdien i anførselstegn",
        nn="skriv verdien i hermeteikn",
        en="put the value in quotes",
    ),
)
_COLON = (
    Text(
        nb="her står et kolon YAML ikke venter",
        nn="her står eit kolon YAML ikkje ventar",
        en="a colon stands where YAML expects none",
    ),
    Text(
        nb="skriv verdien i anførselstegn, eller rett innrykket på denne linjen og den forrige",
        nn="skriv verdien i hermeteikn, eller rett innrykket på denne linja og den førre",
        en="put the value in quotes, or correct the indentation of this line and the one before",
    ),
)
_NO_COLON = (
    Text(
        nb="det mangler et kolon etter nøkkelen",
        nn="det manglar eit kolon etter nøkkelen",
        en="a colon is missing after the key",
    ),
    Text(
        nb="skriv nøkkel, kolon, mellomrom og verdi",
        nn="skriv nøkkel, kolon, mellomrom og verdi",
        en="write key, colon, space and value",
    ),
)
_OPEN_BRACKET = (
    Text(
        nb="det mangler et komma eller en avsluttende klamme",
        nn="det manglar eit komma eller ein avsluttande klamme",
        en="a comma or a closing bracket is missing",
    ),
    Text(
        nb="avslutt hver [ med ] og hver { med }, med komma mellom verdiene",
        nn="avslutt kvar [ med ] og kvar { med }, med komma mellom verdiane",
        en="close every [ with ] and every { with }, with commas between the values",
    ),
)
_OPEN_QUOTE = (
    Text(
        nb="teksten som begynner her, mangler et avsluttende anførselstegn",
        nn="teksten som byrjar her, manglar eit avsluttande hermeteikn",
        en="the text that begins here lacks its closing quote",
    ),
    Text(
        nb="avslutt teksten med det samme tegnet som den begynner med",
        nn="avslutt teksten med det same teiknet som han byrjar med",
        en="close the text with the character it begins with",
    ),
)
_INDENT = (
    Text(
        nb="innrykket stemmer ikke, eller noe står etter en ferdig verdi",
        nn="innrykket stemmer ikkje, eller noko står etter ein ferdig verdi",
        en="the indentation does not fit, or something follows a finished value",
    ),
    Text(
        nb="rykk linjen inn like langt som linjene den hører sammen med",
        nn="rykk linja inn like langt som linjene ho høyrer saman med",
        en="indent the line as far as those it belongs with",
    ),
)
_ESCAPE = (
    Text(
        nb='en omvendt skråstrek inni "..." kan ikke følges av dette tegnet',
        nn='ein omvend skråstrek inni "..." kan ikkje følgjast av dette teiknet',
        en='a backslash inside "..." may not be followed by this character',
    ),
    Text(nb=r"skriv \\ i stedet", nn=r"skriv \\ i staden", en=r"write \\ instead"),
)
_TAG = (
    Text(
        nb="verdien begynner med !, som er en typemerking",
        nn="verdien byrjar med !, som er ei typemerking",
        en="the value begins with !, a tag",
    ),
    yaml_words.TAG.mend,
)
_CONTROL = (
    Text(
        nb="her står et usynlig styretegn",
        nn="her står eit usynleg styreteikn",
        en="an invisible control character stands here",
    ),
    Text(nb="ta bort tegnet", nn="ta bort teiknet", en="take the character away"),
)
_OTHER = (
    Text(
        nb="dette er ikke gyldig YAML", nn="dette er ikkje gyldig YAML", en="this is not valid YAML"
    ),
    Text(
        nb="se på denne linjen og den forrige",
        nn="sjå på denne linja og den førre",
        en="look at this line and the one before",
    ),
)

# Words in libyaml's and PyYAML's messages, the most telling first.
_BY_PROBLEM = (
    ("tab character", _TAB),
    ("end of stream", _OPEN_QUOTE),
    ("document separator", _OPEN_QUOTE),
    ("mapping values are not allowed", _COLON),
    ("expected ':'", _NO_COLON),
    ("expected ',' or", _OPEN_BRACKET),
    ("escape", _ESCAPE),
    ("hexdecimal", _ESCAPE),
    ("tag", _TAG),
    ("directive", _DIRECTIVE),
    ("cannot start any token", _SPECIAL),
    ("node content", _SPECIAL),
    ("expected key", _INDENT),
    ("'-' indicator", _INDENT),
    ("<block end>", _INDENT),
    ("not allowed in this context", _INDENT),
)


_TOO_NESTED = "maximum nesting depth"


def syntax_fault(error: YAMLError, text: str) -> Fault:
    """Return a syntax error as a fault, with its place and what mends it.

    Parameters: ``error``: PyYAML's, which may quote the text and goes no further; ``text``.
    """
    offset = _offset(error, text)
    # From PyYAML 6.0.4 on libyaml has a limit of its own, and looks ahead far enough to meet it
    # before the reader meets the document's.
    if _TOO_NESTED in (getattr(error, "problem", None) or ""):
        return too_deep(offset)
    reason, mend = _words(error, text, offset)
    return Fault(rule="DOK-004", params={"reason": reason, "mend": mend}, offset=offset)


def _offset(error: Any, text: str) -> int:
    at = getattr(error, "problem_mark", None)
    if at is None:
        return _unprintable(error, text)
    began = getattr(error, "context_mark", None)
    # A quote or bracket that is never closed is noticed at the end: show where it began.
    if began is not None and not text[at.index :].strip():
        at = began
    return int(at.index)


def _unprintable(error: Any, text: str) -> int:
    position = getattr(error, "position", 0)
    character = getattr(error, "character", None)
    found = text.find(chr(character)) if isinstance(character, int) else -1
    return found if found >= 0 else min(position, len(text))


def _words(error: Any, text: str, offset: int) -> tuple[Text, Text]:
    problem = getattr(error, "problem", None)
    if problem is None:
        return _CONTROL
    if text[offset : offset + 1] == "\t":
        return _TAB
    if text[offset : offset + 1] == "%" and (offset == 0 or text[offset - 1] == "\n"):
        return _DIRECTIVE
    line = text[text.rfind("\n", 0, offset) + 1 :].partition("\n")[0]
    if any(quote in line for quote in "“”„"):
        return _CURLY
    return next((found for part, found in _BY_PROBLEM if part in problem), _OTHER)
