"""The words that fill in what is wrong with a document, in three languages."""

import datetime as dt
from collections.abc import Iterable

from grunnmodell.text import Text

__all__ = ["allowed", "did_you_mean", "found", "keys_allowed"]

THE_DOCUMENT = Text(nb="dokumentet", nn="dokumentet", en="the document")
THE_EXCEPTION = Text(nb="unntaket", nn="unntaket", en="the exception")
THE_FILE = Text(nb="filen", nn="fila", en="the file")

# What a field expects.
TEXT = Text(nb="tekst", nn="tekst", en="text")
INTEGER = Text(nb="et heltall", nn="eit heiltal", en="a whole number")
FLAG = Text(nb="true eller false", nn="true eller false", en="true or false")
OBJECT = Text(nb="et objekt", nn="eit objekt", en="an object")
LIST = Text(nb="en liste", nn="ei liste", en="a list")
CODE = Text(nb="en kode", nn="ein kode", en="a code")
PLAIN = Text(
    nb="tekst, heltall, true, false, lister og objekter",
    nn="tekst, heiltal, true, false, lister og objekt",
    en="text, whole numbers, true, false, lists and objects",
)

# What stands there instead.
NULL = Text(nb="null (ingenting)", nn="null (ingenting)", en="null (nothing)")
NUMBER = Text(nb="et tall", nn="eit tal", en="a number")
DECIMAL = Text(nb="et desimaltall", nn="eit desimaltal", en="a decimal number")
HUGE = Text(
    nb="et tall med over 18 siffer", nn="eit tal med over 18 siffer", en="a number above 18 digits"
)
BROKEN_TEXT = Text(
    nb="tekst med halve tegn", nn="tekst med halve teikn", en="text with halves of characters"
)
LONG_KEY = Text(
    nb="en nøkkel på over 100 tegn", nn="ein nøkkel på over 100 teikn", en="a key above 100 signs"
)
KEY_NOT_TEXT = Text(
    nb="en nøkkel som ikke er tekst",
    nn="ein nøkkel som ikkje er tekst",
    en="a key that is not text",
)
TOO_NESTED = Text(
    nb="for mange lister og objekter inni hverandre",
    nn="for mange lister og objekt inni kvarandre",
    en="too many lists and objects inside each other",
)
OTHER = Text(nb="noe annet", nn="noko anna", en="something else")
DATE = Text(
    nb="et dato-objekt; skriv dagen som tekst, «2026-02-01»",
    nn="eit dato-objekt; skriv dagen som tekst, «2026-02-01»",
    en='a date object; write the day as text, "2026-02-01"',
)
TUPLE = Text(nb="et tuppel", nn="eit tuppel", en="a tuple")

# What mends it.
RETYPED = Text(
    nb="noe uten anførselstegn som andre lesere tar for et tall, en dato eller ja/nei",
    nn="noko utan hermeteikn som andre lesarar tek for eit tal, ein dato eller ja/nei",
    en="something without quotes that other readers take for a number, a date or yes/no",
)
QUOTE = Text(
    nb='skriv verdien i anførselstegn, for eksempel "0301"',
    nn='skriv verdien i hermeteikn, til dømes "0301"',
    en='write the value in quotes, such as "0301"',
)
LEAVE_OUT = Text(
    nb="ta bort nøkkelen når det ikke er noe å si",
    nn="ta bort nøkkelen når det ikkje er noko å seie",
    en="leave the key out when there is nothing to say",
)
BARE_NUMBER = Text(
    nb="skriv et heltall uten anførselstegn",
    nn="skriv eit heiltal utan hermeteikn",
    en="write a whole number without quotes",
)
BARE_FLAG = Text(
    nb="skriv true eller false, uten anførselstegn",
    nn="skriv true eller false, utan hermeteikn",
    en="write true or false, without quotes",
)
AS_LIST = Text(
    nb="skriv en liste, også når det bare er én: [ ... ]",
    nn="skriv ei liste, også når det berre er éin: [ ... ]",
    en="write a list, even when there is only one: [ ... ]",
)
AS_EXCEPTIONS = Text(
    nb="skriv unntakene som en liste øverst: - {forlop: k1, regel: MEL-001, grunn: …, til: …}",
    nn="skriv unntaka som ei liste øvst: - {forlop: k1, regel: MEL-001, grunn: …, til: …}",
    en="write a list of exceptions at the top: - {forlop: k1, regel: MEL-001, grunn: …, til: …}",
)
AS_OBJECT = Text(
    nb="skriv nøkler og verdier, for eksempel {id: x1}",
    nn="skriv nøklar og verdiar, til dømes {id: x1}",
    en="write keys and values, such as {id: x1}",
)
AS_ONE = Text(
    nb="skriv én verdi her, ikke flere",
    nn="skriv éin verdi her, ikkje fleire",
    en="write one value here, not several",
)
AS_PLAIN = Text(
    nb="skriv verdien som tekst i anførselstegn, eller ta den bort",
    nn="skriv verdien som tekst i hermeteikn, eller ta han bort",
    en="write the value as text in quotes, or take it away",
)

# Why a document is none of ours.
NO_HEADER = Text(
    nb="nøkkelen «grunnmodell» mangler",
    nn="nøkkelen «grunnmodell» manglar",
    en='the key "grunnmodell" is missing',
)
EMPTY = Text(nb="det er tomt", nn="det er tomt", en="it is empty")
TOP_IS_LIST = Text(nb="det er en liste", nn="det er ei liste", en="it is a list")
TOP_IS_VALUE = Text(
    nb="det er bare én verdi", nn="det er berre éin verdi", en="it is only a single value"
)
SEVERAL_LINES = Text(
    nb="filen har ett dokument på hver linje, og her skulle det være ett i alt",
    nn="fila har eitt dokument på kvar linje, og her skulle det vere eitt i alt",
    en="the file holds one document in each line, and one in all was asked for",
)


def allowed(codes: Iterable[str]) -> Text:
    """Return a list of codes, which are the same in every language."""
    return Text.same(", ".join(codes))


def did_you_mean(key: str) -> Text:
    """Return the hint for a key that is nearly right."""
    return Text(nb=f"mente du «{key}»?", nn=f"meinte du «{key}»?", en=f'did you mean "{key}"?')


def keys_allowed(keys: Iterable[str]) -> Text:
    """Return the hint for a key that is like no other."""
    listed = ", ".join(keys)
    return Text(nb=f"bruk en av: {listed}", nn=f"bruk ein av: {listed}", en=f"use one of: {listed}")


_FOUND: dict[type, Text] = {
    type(None): NULL,
    str: TEXT,
    bool: FLAG,
    int: NUMBER,
    float: DECIMAL,
    list: LIST,
    dict: OBJECT,
    dt.date: DATE,
    tuple: TUPLE,
}


def found(value: object) -> Text:
    """Say of what kind a value is, never which."""
    return _FOUND.get(str if isinstance(value, str) else type(value), OTHER)
