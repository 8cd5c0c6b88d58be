"""The words for what YAML can do and a course document may not use."""

from attrs import frozen

from grunnmodell.text import Text

__all__ = ["NotAllowed"]


@frozen
class NotAllowed:
    """A feature of YAML that is refused: what it is, and what to write instead."""

    reason: Text
    mend: Text


NOTHING = NotAllowed(
    Text(nb="en tom verdi", nn="ein tom verdi", en="an empty value"),
    Text(
        nb='ta bort nøkkelen, eller skriv "" for tom tekst og [] for ingen',
        nn='ta bort nøkkelen, eller skriv "" for tom tekst og [] for ingen',
        en='leave the key out, or write "" for empty text and [] for none',
    ),
)
ANCHOR = NotAllowed(
    Text(nb="et anker (&)", nn="eit anker (&)", en="an anchor (&)"),
    Text(
        nb="ta bort &-navnet; skriv verdien i anførselstegn hvis den skal begynne med &",
        nn="ta bort &-namnet; skriv verdien i hermeteikn om han skal byrje med &",
        en="take the &name away; put the value in quotes if it is to begin with &",
    ),
)
ALIAS = NotAllowed(
    Text(
        nb="en henvisning til et anker (*)", nn="ei tilvising til eit anker (*)", en="an alias (*)"
    ),
    Text(
        nb="skriv verdien helt ut, i anførselstegn hvis den skal begynne med *",
        nn="skriv verdien heilt ut, i hermeteikn om han skal byrje med *",
        en="write the value out, in quotes if it is to begin with *",
    ),
)
TAG = NotAllowed(
    Text(nb="en typemerking (!)", nn="ei typemerking (!)", en="a tag (!)"),
    Text(
        nb="ta bort merket; skriv verdien i anførselstegn hvis den skal begynne med !",
        nn="ta bort merket; skriv verdien i hermeteikn om han skal byrje med !",
        en="take the tag away; put the value in quotes if it is to begin with !",
    ),
)
MERGE = NotAllowed(
    Text(nb="fletting med <<", nn="fletting med <<", en="merging with <<"),
    Text(
        nb="skriv nøklene helt ut",
        nn="skriv nøklane heilt ut",
        en="write the keys out",
    ),
)
COMPLEX_KEY = NotAllowed(
    Text(
        nb="en nøkkel som er en liste, et objekt eller en henvisning",
        nn="ein nøkkel som er ei liste, eit objekt eller ei tilvising",
        en="a key that is a list, an object or an alias",
    ),
    Text(
        nb="skriv nøkkelen som ett ord foran kolon",
        nn="skriv nøkkelen som eitt ord framfor kolon",
        en="write the key as one word before a colon",
    ),
)
DIRECTIVE = NotAllowed(
    Text(nb="et direktiv (%)", nn="eit direktiv (%)", en="a directive (%)"),
    Text(
        nb="ta bort linjene som begynner med %",
        nn="ta bort linjene som byrjar med %",
        en="take away the lines that begin with %",
    ),
)
SECOND_DOCUMENT = NotAllowed(
    Text(
        nb="mer enn ett dokument i samme fil",
        nn="meir enn eitt dokument i same fil",
        en="more than one document in a file",
    ),
    Text(
        nb="legg hvert forløp i sin egen fil",
        nn="legg kvart forløp i si eiga fil",
        en="put each course in a file of its own",
    ),
)

CURLY = frozenset("“”„‘’‚")  # noqa: RUF001
CURLY_QUOTES = Text(
    nb="krøllete anførselstegn (“ ”) er ikke anførselstegn i YAML og JSON",
    nn="krølla hermeteikn (“ ”) er ikkje hermeteikn i YAML og JSON",
    en="curly quotes (“ ”) are no quotes in YAML and JSON",
)
STRAIGHT_QUOTES = Text(
    nb='skriv rette anførselstegn: "..."',
    nn='skriv rette hermeteikn: "..."',
    en='write straight quotes: "..."',
)
