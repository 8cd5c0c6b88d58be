"""What can be wrong with a document itself (DOK-nnn), before any law is asked.

Ids are never reused. 001 to 019: the document cannot be read as a course; such a finding breaks
the run (exit code 2). From 020 on the course was read, and the item is named. From 030 on it is
an exception that is wrong.
"""

from grunnmodell.findings.diagnostic import Diagnostic
from grunnmodell.findings.of_exceptions import OF_EXCEPTIONS
from grunnmodell.text import Text

__all__ = ["DIAGNOSTICS"]

_UNREADABLE = (
    Diagnostic(
        "DOK-001",
        Text(nb="Filen kan ikke leses", nn="Fila kan ikkje lesast", en="File cannot be read"),
        Text(
            nb="filen kan ikke leses: {reason}",
            nn="fila kan ikkje lesast: {reason}",
            en="the file cannot be read: {reason}",
        ),
        Text(
            nb="kontroller navnet og at du har lesetilgang",
            nn="kontroller namnet og at du har lesetilgang",
            en="check the name and that you may read it",
        ),
    ),
    Diagnostic(
        "DOK-002",
        Text(
            nb="Ikke et grunnmodell-dokument",
            nn="Ikkje eit grunnmodell-dokument",
            en="Not a grunnmodell document",
        ),
        Text(
            nb="dette er ikke et grunnmodell-dokument: {reason}",
            nn="dette er ikkje eit grunnmodell-dokument: {reason}",
            en="this is no grunnmodell document: {reason}",
        ),
        Text(
            nb="begynn dokumentet med «grunnmodell: 1»",
            nn="start dokumentet med «grunnmodell: 1»",
            en='begin the document with "grunnmodell: 1"',
        ),
    ),
    Diagnostic(
        "DOK-003",
        Text(nb="Ikke UTF-8", nn="Ikkje UTF-8", en="Not UTF-8"),
        Text(
            nb="filen er ikke UTF-8: {reason}",
            nn="fila er ikkje UTF-8: {reason}",
            en="the file is not UTF-8: {reason}",
        ),
        Text(
            nb="lagre filen på nytt som UTF-8",
            nn="lagre fila på nytt som UTF-8",
            en="save the file again as UTF-8",
        ),
    ),
    Diagnostic(
        "DOK-004",
        Text(nb="Skrivefeil i filen", nn="Skrivefeil i fila", en="Syntax error"),
        Text(
            nb="her er det en skrivefeil: {reason}",
            nn="her er det ein skrivefeil: {reason}",
            en="syntax error here: {reason}",
        ),
        Text(nb="{mend}", nn="{mend}", en="{mend}"),
    ),
    Diagnostic(
        "DOK-005",
        Text(nb="Samme nøkkel to ganger", nn="Same nøkkel to gonger", en="Key given twice"),
        Text(
            nb="denne nøkkelen står to ganger i samme objekt; først på linje {line}",
            nn="denne nøkkelen står to gonger i same objekt; først på linje {line}",
            en="this key stands twice in the same object; first on line {line}",
        ),
        Text(
            nb="slå de to sammen, eller ta bort den ene",
            nn="slå dei to saman, eller ta bort den eine",
            en="join the two, or take one away",
        ),
    ),
    Diagnostic(
        "DOK-006",
        Text(
            nb="YAML som ikke er tillatt her",
            nn="YAML som ikkje er tillaten her",
            en="YAML that is not allowed here",
        ),
        Text(
            nb="{reason} kan ikke brukes i et grunnmodell-dokument",
            nn="{reason} kan ikkje brukast i eit grunnmodell-dokument",
            en="{reason} may not be used in a grunnmodell document",
        ),
        Text(nb="{mend}", nn="{mend}", en="{mend}"),
    ),
    Diagnostic(
        "DOK-007",
        Text(nb="Ukjent nøkkel", nn="Ukjend nøkkel", en="Unknown key"),
        Text(
            nb="ukjent nøkkel i {kind}",
            nn="ukjend nøkkel i {kind}",
            en="unknown key in {kind}",
        ),
        Text(nb="{mend}", nn="{mend}", en="{mend}"),
    ),
    Diagnostic(
        "DOK-008",
        Text(nb="Feil type verdi", nn="Feil type verdi", en="Wrong type of value"),
        Text(
            nb="«{key}» skal være {expected}, men her står {found}",
            nn="«{key}» skal vere {expected}, men her står {found}",
            en='"{key}" must be {expected}, but here stands {found}',
        ),
        Text(nb="{mend}", nn="{mend}", en="{mend}"),
    ),
    Diagnostic(
        "DOK-009",
        Text(nb="Ugyldig dato", nn="Ugyldig dato", en="Invalid date"),
        Text(
            nb="«{key}» skal være en dato: {reason}",
            nn="«{key}» skal vere ein dato: {reason}",
            en='"{key}" must be a date: {reason}',
        ),
        Text(
            nb="skriv datoen som ÅÅÅÅ-MM-DD, for eksempel 2026-02-01",
            nn="skriv datoen som ÅÅÅÅ-MM-DD, til dømes 2026-02-01",
            en="write the date as YYYY-MM-DD, such as 2026-02-01",
        ),
    ),
    Diagnostic(
        "DOK-010",
        Text(nb="Ukjent kode", nn="Ukjend kode", en="Unknown code"),
        Text(
            nb="«{key}» har en verdi som ikke finnes i kodelisten",
            nn="«{key}» har ein verdi som ikkje finst i kodelista",
            en='"{key}" has a value that is not in its code list',
        ),
        Text(
            nb="bruk en av: {allowed}",
            nn="bruk ein av: {allowed}",
            en="use one of: {allowed}",
        ),
    ),
    Diagnostic(
        "DOK-011",
        Text(nb="Påkrevd nøkkel mangler", nn="Påkravd nøkkel manglar", en="Required key missing"),
        Text(
            nb="{kind} mangler nøkkelen «{key}»",
            nn="{kind} manglar nøkkelen «{key}»",
            en='{kind} lacks the key "{key}"',
        ),
        Text(nb="legg til «{key}»", nn="legg til «{key}»", en='add "{key}"'),
    ),
    Diagnostic(
        "DOK-012",
        Text(nb="For stort dokument", nn="For stort dokument", en="Document too large"),
        Text(
            nb="dokumentet er for stort: {reason}",
            nn="dokumentet er for stort: {reason}",
            en="the document is too large: {reason}",
        ),
        Text(
            nb="del opp dokumentet, ett forløp i hvert",
            nn="del opp dokumentet, eitt forløp i kvart",
            en="split the document, one course in each",
        ),
    ),
    Diagnostic(
        "DOK-013",
        Text(
            nb="Formatversjon som ikke støttes",
            nn="Formatversjon som ikkje er støtta",
            en="Format version not supported",
        ),
        Text(
            nb="dokumentet bruker en formatversjon som denne utgaven ikke kjenner; den kjenner 1",
            nn="dokumentet bruker ein formatversjon som denne utgåva ikkje kjenner; ho kjenner 1",
            en="the document uses a format version this release does not know; it knows 1",
        ),
        Text(
            nb="oppgrader grunnmodell, eller skriv «grunnmodell: 1»",
            nn="oppgrader grunnmodell, eller skriv «grunnmodell: 1»",
            en='upgrade grunnmodell, or write "grunnmodell: 1"',
        ),
    ),
    Diagnostic(
        "DOK-014",
        Text(
            nb="Ingen dokumenter i mappen",
            nn="Ingen dokument i mappa",
            en="No documents in the folder",
        ),
        Text(
            nb="mappen inneholder ingen grunnmodell-dokumenter (andre filer: {count})",
            nn="mappa inneheld ingen grunnmodell-dokument (andre filer: {count})",
            en="the folder holds no grunnmodell documents (other files: {count})",
        ),
        Text(
            nb="oppgi en annen mappe eller en fil",
            nn="oppgi ei anna mappe eller ei fil",
            en="name another folder, or a file",
        ),
    ),
    Diagnostic(
        "DOK-015",
        Text(nb="Fødselsnummer", nn="Fødselsnummer", en="Identity number"),
        Text(
            nb="her står et fødselsnummer eller D-nummer",
            nn="her står eit fødselsnummer eller D-nummer",
            en="an identity number stands here",
        ),
        Text(
            nb="ta det bort; bruk en id uten personopplysninger",
            nn="ta det bort; bruk ein id utan personopplysningar",
            en="take it away; use an id that tells nothing of the person",
        ),
    ),
)

_READABLE = (
    Diagnostic(
        "DOK-020",
        Text(
            nb="Viser til noe som ikke finnes",
            nn="Viser til noko som ikkje finst",
            en="Reference to nothing",
        ),
        Text(
            nb="«{key}» viser til en id som dokumentet ikke har for noe av det slaget",
            nn="«{key}» viser til ein id som dokumentet ikkje har for noko av det slaget",
            en='"{key}" refers to an id that nothing of that kind has in the document',
        ),
        Text(
            nb="rett id-en, eller legg til det den viser til",
            nn="rett id-en, eller legg til det han viser til",
            en="correct the id, or add what it refers to",
        ),
        breaks_run=False,
    ),
    Diagnostic(
        "DOK-021",
        Text(nb="Samme id to ganger", nn="Same id to gonger", en="Id used twice"),
        Text(
            nb="denne id-en er opptatt: brukt på noe annet i dokumentet, eller barnets egen",
            nn="denne id-en er oppteken: brukt på noko anna i dokumentet, eller den til barnet "
            "sjølv",
            en="this id is taken: used for something else in the document, or the child's own",
        ),
        Text(
            nb="gi hvert element sin egen id; «barn» er forbeholdt barnet",
            nn="gi kvart element sin eigen id; «barn» er reservert for barnet",
            en='give every item an id of its own; "barn" is kept for the child',
        ),
        breaks_run=False,
    ),
    Diagnostic(
        "DOK-022",
        Text(
            nb="Ukjent forløpsmodell",
            nn="Ukjend forløpsmodell",
            en="Unknown course model",
        ),
        Text(
            nb="forløpsmodellen i «modell» er ikke kjent, så krav og frister kan ikke vurderes",
            nn="forløpsmodellen i «modell» er ikkje kjend, så krav og fristar kan ikkje vurderast",
            en='the course model in "modell" is unknown, so its requirements cannot be assessed',
        ),
        Text(
            nb="bruk en av: {allowed}; eller last inn programtillegget som har modellen",
            nn="bruk ein av: {allowed}; eller last inn programtillegget som har modellen",
            en="use one of: {allowed}; or load the plugin that holds the model",
        ),
        breaks_run=False,
    ),
    Diagnostic(
        "DOK-023",
        Text(
            nb="Dato etter den dagen det sjekkes for",
            nn="Dato etter den dagen det blir sjekka for",
            en="Date after the day checked for",
        ),
        Text(
            nb="«{key}» er etter {as_of}, dagen det sjekkes for, og er ikke regnet med",
            nn="«{key}» er etter {as_of}, dagen det blir sjekka for, og er ikkje rekna med",
            en='"{key}" is after {as_of}, the day checked for, and was not counted',
        ),
        Text(
            nb="rett datoen, eller sjekk for en senere dag (--as-of)",
            nn="rett datoen, eller sjekk for ein seinare dag (--as-of)",
            en="correct the date, or check for a later day (--as-of)",
        ),
        breaks_run=False,
    ),
    Diagnostic(
        "DOK-024",
        Text(
            nb="Påkrevd del er ikke levert",
            nn="Påkravd del er ikkje levert",
            en="Required part not supplied",
        ),
        Text(
            nb="delen «{key}» er ikke levert, men kreves i denne kjøringen",
            nn="delen «{key}» er ikkje levert, men blir kravd i denne køyringa",
            en='the part "{key}" is not supplied, but this run requires it',
        ),
        Text(
            nb="lever delen; er det ikke noe å melde i den, lever den tom",
            nn="lever delen; er det ikkje noko å melde i han, lever han tom",
            en="supply the part; if there is nothing to tell in it, supply it empty",
        ),
        breaks_run=False,
    ),
    Diagnostic(
        "DOK-025",
        Text(nb="En regel krasjet", nn="Ein regel krasja", en="A rule crashed"),
        Text(
            nb="regelen {rule} fra {plugin} krasjet ({error}), så forløpet er ikke ferdig vurdert",
            nn="regelen {rule} frå {plugin} krasja ({error}), så forløpet er ikkje ferdig vurdert",
            en="the rule {rule} of {plugin} crashed ({error}), so the course is not fully assessed",
        ),
        Text(
            nb="meld feilen til dem som lager {plugin}",
            nn="meld feilen til dei som lagar {plugin}",
            en="report the fault to those who make {plugin}",
        ),
    ),
)

DIAGNOSTICS = {d.id: d for d in _UNREADABLE + _READABLE + OF_EXCEPTIONS}
