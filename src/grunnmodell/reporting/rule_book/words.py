"""The words of the rule book, in the three languages."""

from grunnmodell.text import Text

__all__ = [
    "ADOPTED",
    "ALL_DAYS",
    "ALL_MODELS",
    "ALSO_HERE",
    "APPROVED",
    "BOOK",
    "CHANGE",
    "COMMENT",
    "CONTENTS",
    "COUNTS",
    "DATE",
    "DAY",
    "EDITION",
    "EXAMPLES",
    "FOR_DEVELOPERS",
    "HOW_TO",
    "LAW",
    "LAW_READ",
    "LIMITS",
    "LOCAL",
    "LOCAL_FROM",
    "NATIONAL",
    "NEW",
    "NO_DATE",
    "NO_LOCAL",
    "NO_RULES",
    "OUR_PHASES",
    "PLUGINS",
    "REVIEW_OF",
    "RULES",
    "SIGNATURE",
    "SKIP",
    "TOPIC",
    "TOTAL",
    "VERSION",
    "WHEN_BROKEN",
    "WHOLE_COURSE",
    "WHERE",
]

BOOK = Text(
    nb="Regelboken for grunnmodellen",
    nn="Regelboka for grunnmodellen",
    en="The rule book of the base model",
)
HOW_TO = (
    Text(
        nb="Denne boken er for fagpersoner som går gjennom reglene. Hver regel står ett sted, i "
        "den fasen der den først gjelder, og har en boks der du krysser av, skriver en merknad og "
        "signerer med rolle og dato. Fyll ut på skjermen og skriv ut eller lagre som PDF, eller "
        "skriv ut og fyll ut på papir.",
        nn="Denne boka er for fagpersonar som går gjennom reglane. Kvar regel står éin stad, i den "
        "fasen der han først gjeld, og har ein boks der du kryssar av, skriv ein merknad og "
        "signerer med rolle og dato. Fyll ut på skjermen og skriv ut eller lagre som PDF, eller "
        "skriv ut og fyll ut på papir.",
        en="This book is for professionals who review the rules. Each rule stands in one place, in "
        "the phase where it first holds, and has a box to tick, with a line for a comment and a "
        "signature with role and date. Fill it in on the screen and print it or save it as PDF, or "
        "print it and fill it in on paper.",
    ),
    Text(
        nb="Skriv aldri opplysninger om et barn eller en familie i feltene. Eksemplene er "
        "oppdiktet.",
        nn="Skriv aldri opplysningar om eit barn eller ein familie i felta. Døma er oppdikta, og "
        "teksten i dei er på bokmål.",
        en="Never write anything about a child or a family in the fields. The examples are "
        "invented, and their words are in bokmål.",
    ),
)
OUR_PHASES = Text(
    nb="Faseinndelingen er vår egen og ikke offisiell.",
    nn="Faseinndelinga er vår eiga og ikkje offisiell.",
    en="The division into phases is our own and not official.",
)
SKIP = Text(nb="Gå til reglene", nn="Gå til reglane", en="Go to the rules")
CONTENTS = Text(nb="Innhold", nn="Innhald", en="Contents")
EDITION = Text(nb="Utgave", nn="Utgåve", en="Edition")
DAY = Text(nb="Dag", nn="Dag", en="Day")
ALL_DAYS = Text(
    nb="alle dager; hver regel sier når den gjelder",
    nn="alle dagar; kvar regel seier når han gjeld",
    en="every day; each rule says when it holds",
)
VERSION = Text(nb="grunnmodell, versjon", nn="grunnmodell, versjon", en="grunnmodell, version")
RULES = Text(nb="Innhold i tall", nn="Innhald i tal", en="In numbers")
PLUGINS = Text(nb="Lokale tillegg", nn="Lokale tillegg", en="Local additions")
NO_LOCAL = Text(nb="ingen", nn="ingen", en="none")
LAW = Text(nb="Loven", nn="Lova", en="The law")
LAW_READ = Text(
    nb="Loven ble sist lest slik den sto {day}.",
    nn="Lova vart sist lesen slik ho stod {day}.",
    en="The law was last read as it stood on {day}.",
)
ADOPTED = Text(
    nb="Vedtatt, men ikke i kraft den dagen:",
    nn="Vedteke, men ikkje i kraft den dagen:",
    en="Adopted, but not in force on that day:",
)
NO_DATE = Text(nb="ingen dag er satt", nn="ingen dag er sett", en="no date set")
COUNTS = Text(nb="Regler etter tema og norm", nn="Reglar etter tema og norm",
              en="Rules by topic and norm")  # fmt: skip
TOPIC = Text(nb="Tema", nn="Tema", en="Topic")
TOTAL = Text(nb="I alt", nn="I alt", en="In all")
NO_RULES = Text(
    nb="Ingen regler svarer til det du spurte etter.",
    nn="Ingen reglar svarer til det du spurde etter.",
    en="No rule matches what was asked for.",
)
WHOLE_COURSE = Text(
    nb="Gjennom hele forløpet", nn="Gjennom heile forløpet", en="Through the whole course"
)
ALSO_HERE = Text(
    nb="Gjelder også i denne fasen:", nn="Gjeld også i denne fasen:", en="Holds in this phase too:"
)
NATIONAL = Text(nb="nasjonal", nn="nasjonal", en="national")
LOCAL = Text(nb="lokal: {name}", nn="lokal: {name}", en="local: {name}")
LOCAL_FROM = Text(nb="{name}, versjon {version}", nn="{name}, versjon {version}",
                  en="{name}, version {version}")  # fmt: skip
NEW = Text(nb="ny etter utgave {edition}", nn="ny etter utgåve {edition}",
           en="new after edition {edition}")  # fmt: skip
WHEN_BROKEN = Text(
    nb="det regelen sier når den er brutt",
    nn="det regelen seier når han er broten",
    en="what the rule says when it is broken",
)
WHERE = Text(nb="forløpsmodell og fase", nn="forløpsmodell og fase", en="course model and phase")
ALL_MODELS = Text(nb="alle forløpsmodeller", nn="alle forløpsmodellar", en="every course model")
EXAMPLES = Text(nb="eksempler", nn="døme", en="examples")
FOR_DEVELOPERS = Text(
    nb="hva regelen ser og ikke ser (på engelsk)",
    nn="kva regelen ser og ikkje ser (på engelsk)",
    en="what the rule sees and does not see",
)
LIMITS = Text(
    nb="Regelen ser at noe er registrert, ikke om det var riktig eller godt nok.",
    nn="Regelen ser at noko er registrert, ikkje om det var rett eller godt nok.",
    en="The rule sees that something is recorded, not whether it was right or good enough.",
)
REVIEW_OF = Text(nb="Vurdering av {rule}", nn="Vurdering av {rule}", en="Review of {rule}")
APPROVED = Text(nb="Godkjent", nn="Godkjend", en="Approved")
CHANGE = Text(nb="Må endres", nn="Må endrast", en="Must be changed")
COMMENT = Text(nb="Merknad", nn="Merknad", en="Comment")
SIGNATURE = Text(nb="Signatur og rolle", nn="Signatur og rolle", en="Signature and role")
DATE = Text(nb="Dato", nn="Dato", en="Date")
