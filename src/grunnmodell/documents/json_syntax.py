"""JSON's syntax errors in plain words."""

from grunnmodell.documents import yaml_words
from grunnmodell.documents.faults import Fault
from grunnmodell.text import Text

__all__ = ["syntax_fault"]

_COMMA = (
    Text(
        nb="det mangler et komma eller en avsluttende klamme",
        nn="det manglar eit komma eller ein avsluttande klamme",
        en="a comma or a closing bracket is missing",
    ),
    Text(
        nb="sett komma mellom verdiene, og avslutt hver [ med ] og hver { med }",
        nn="set komma mellom verdiane, og avslutt kvar [ med ] og kvar { med }",
        en="put commas between the values, and close every [ with ] and every { with }",
    ),
)
_COLON = (
    Text(
        nb="det mangler et kolon etter nøkkelen",
        nn="det manglar eit kolon etter nøkkelen",
        en="a colon is missing after the key",
    ),
    Text(
        nb="skriv nøkkel, kolon og verdi",
        nn="skriv nøkkel, kolon og verdi",
        en="write key, colon and value",
    ),
)
_KEY = (
    Text(
        nb="en nøkkel i anførselstegn mangler, eller et komma er til overs",
        nn="ein nøkkel i hermeteikn manglar, eller eit komma er til overs",
        en="a key in quotes is missing, or there is a comma too many",
    ),
    Text(
        nb='skriv nøkkelen som "nøkkel", og ikke komma etter den siste',
        nn='skriv nøkkelen som "nøkkel", og ikkje komma etter den siste',
        en='write the key as "key", and no comma after the last one',
    ),
)
_VALUE = (
    Text(nb="her mangler en verdi", nn="her manglar ein verdi", en="a value is missing here"),
    Text(
        nb="skriv tekst i anførselstegn, heltall, true eller false, og ikke komma etter den siste",
        nn="skriv tekst i hermeteikn, heiltal, true eller false, og ikkje komma etter den siste",
        en="write text in quotes, a whole number, true or false, and no comma after the last one",
    ),
)
_QUOTE = (
    Text(
        nb="teksten som begynner her, mangler et avsluttende anførselstegn",
        nn="teksten som byrjar her, manglar eit avsluttande hermeteikn",
        en="the text that begins here lacks its closing quote",
    ),
    Text(nb='avslutt teksten med "', nn='avslutt teksten med "', en='close the text with "'),
)
_CONTROL = (
    Text(
        nb="her står et linjeskift eller styretegn inni en tekst",
        nn="her står eit linjeskift eller styreteikn inni ein tekst",
        en="a line break or control character stands inside a text",
    ),
    Text(
        nb=r"skriv det som \n eller \u0000",
        nn=r"skriv det som \n eller \u0000",
        en=r"write it as \n or \u0000",
    ),
)
_ESCAPE = (
    Text(
        nb="en omvendt skråstrek kan ikke følges av dette tegnet",
        nn="ein omvend skråstrek kan ikkje følgjast av dette teiknet",
        en="a backslash may not be followed by this character",
    ),
    Text(nb=r"skriv \\ i stedet", nn=r"skriv \\ i staden", en=r"write \\ instead"),
)
_EXTRA = (
    Text(
        nb="det står noe etter at dokumentet er slutt",
        nn="det står noko etter at dokumentet er slutt",
        en="something stands after the end of the document",
    ),
    Text(
        nb="ta det bort; flere forløp i en fil skrives som JSON Lines (.jsonl)",
        nn="ta det bort; fleire forløp i ei fil skriv ein som JSON Lines (.jsonl)",
        en="take it away; several courses in a file are written as JSON Lines (.jsonl)",
    ),
)

_BY_MESSAGE = (
    ("delimiter: ','", _COMMA),
    ("',' delimiter", _COMMA),
    ("':' delimiter", _COLON),
    ("Expecting property name", _KEY),
    ("Illegal trailing comma", _KEY),
    ("Unterminated string", _QUOTE),
    ("control character", _CONTROL),
    ("escape", _ESCAPE),
    ("Extra data", _EXTRA),
)


def syntax_fault(message: str, text: str, offset: int) -> Fault:
    """Return a syntax error as a fault, with what mends it.

    Parameters: ``message``: the standard library's; ``text``; ``offset``: where it stands.
    """
    curly = text[offset : offset + 1] in yaml_words.CURLY
    reason, mend = (
        (yaml_words.CURLY_QUOTES, yaml_words.STRAIGHT_QUOTES)
        if curly
        else next((found for part, found in _BY_MESSAGE if part in message), _VALUE)
    )
    return Fault(rule="DOK-004", params={"reason": reason, "mend": mend}, offset=offset)
