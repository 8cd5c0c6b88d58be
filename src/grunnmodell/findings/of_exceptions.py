"""What can be wrong with an exception (*unntak*): it then does not hold, or has no work to do.

They are diagnostics and no rules. No law asks for an exception, so there is none to cite; an
exception from a finding about exceptions must not be possible; an exception the caller gives
stands in no course a rule could look at; and a course without exceptions has nothing here that
could be left unassessed.
"""

from grunnmodell.findings.diagnostic import Diagnostic
from grunnmodell.findings.severity import Severity
from grunnmodell.text import Text

__all__ = ["OF_EXCEPTIONS"]


def _kind(id: str, title: Text, what: Text, mend: Text) -> Diagnostic:
    return Diagnostic(id, title, what, mend, severity=Severity.WARNING, breaks_run=False)


OF_EXCEPTIONS = (
    _kind(
        "DOK-030",
        Text(nb="Unntak uten grunn", nn="Unntak utan grunn", en="Exception without a reason"),
        Text(
            nb="unntaket sier ikke hvorfor, og gjelder derfor ikke",
            nn="unntaket seier ikkje kvifor, og gjeld derfor ikkje",
            en="the exception does not say why, and so does not hold",
        ),
        Text(
            nb="skriv hvorfor i «grunn», eller ta bort unntaket",
            nn="skriv kvifor i «grunn», eller ta bort unntaket",
            en='write why in "grunn", or take the exception away',
        ),
    ),
    _kind(
        "DOK-031",
        Text(
            nb="Unntak som har gått ut", nn="Unntak som har gått ut", en="Exception that has ended"
        ),
        Text(
            nb="unntaket gjaldt til og med {til}, og gjelder ikke lenger",
            nn="unntaket galdt til og med {til}, og gjeld ikkje lenger",
            en="the exception held up to {til}, and holds no longer",
        ),
        Text(
            nb="ta bort unntaket; skal det fortsatt gjelde, avgjør det på nytt og sett en ny «til»",
            nn="ta bort unntaket; skal det framleis gjelde, avgjer det på nytt og set ein ny «til»",
            en='take it away; if it is to hold further, decide so anew and set a new "til"',
        ),
    ),
    _kind(
        "DOK-032",
        Text(nb="Unntak uten virkning", nn="Unntak utan verknad", en="Exception without effect"),
        Text(
            nb="unntaket dekker ingen funn per {as_of}",
            nn="unntaket dekkjer ingen funn per {as_of}",
            en="the exception covers no finding as of {as_of}",
        ),
        Text(
            nb="ta det bort; eller rett «regel», «gjelder» eller «fingeravtrykk»",
            nn="ta det bort; eller rett «regel», «gjelder» eller «fingeravtrykk»",
            en='take it away; or correct "regel", "gjelder" or "fingeravtrykk"',
        ),
    ),
    _kind(
        "DOK-033",
        Text(
            nb="Unntak fra ingenting", nn="Unntak frå ingenting", en="Exception from nothing named"
        ),
        Text(
            nb="unntaket nevner verken regel eller fingeravtrykk, og dekker derfor ingenting",
            nn="unntaket nemner verken regel eller fingeravtrykk, og dekkjer derfor ingenting",
            en="the exception names neither a rule nor a fingerprint, and so covers nothing",
        ),
        Text(
            nb="skriv id-en til regelen i «regel», eller fingeravtrykket til ett funn i "
            "«fingeravtrykk»",
            nn="skriv id-en til regelen i «regel», eller fingeravtrykket til eitt funn i "
            "«fingeravtrykk»",
            en='write the rule\'s id in "regel", or the fingerprint of one finding in '
            '"fingeravtrykk"',
        ),
    ),
    _kind(
        "DOK-034",
        Text(
            nb="Unntak fra en ukjent regel",
            nn="Unntak frå ein ukjend regel",
            en="Exception from an unknown rule",
        ),
        Text(
            nb="«regel» er ikke id-en til noen regel, noe krav eller noen frist",
            nn="«regel» er ikkje id-en til nokon regel, noko krav eller nokon frist",
            en='"regel" is not the id of any rule, requirement or deadline',
        ),
        Text(
            nb="skriv id-en slik den står i funnet, for eksempel EVA-002",
            nn="skriv id-en slik han står i funnet, til dømes EVA-002",
            en="write the id as it stands in the finding, such as EVA-002",
        ),
    ),
    _kind(
        "DOK-035",
        Text(
            nb="Unntak fra en feil i dokumentet",
            nn="Unntak frå ein feil i dokumentet",
            en="Exception from a fault in the document",
        ),
        Text(
            nb="unntaket gjelder en feil i selve dokumentet, og slike feil kan ikke unntas",
            nn="unntaket gjeld ein feil i sjølve dokumentet, og slike feil kan ikkje unntakast",
            en="the exception is from a fault in the document itself, which cannot be excepted",
        ),
        Text(
            nb="rett feilen i dokumentet, og ta bort unntaket",
            nn="rett feilen i dokumentet, og ta bort unntaket",
            en="mend the document, and take the exception away",
        ),
    ),
    _kind(
        "DOK-036",
        Text(
            nb="Unntak fra en obligatorisk regel",
            nn="Unntak frå ein obligatorisk regel",
            en="Exception from a mandatory rule",
        ),
        Text(
            nb="oppsettet gjør regelen obligatorisk, så unntaket gjelder ikke",
            nn="oppsettet gjer regelen obligatorisk, så unntaket gjeld ikkje",
            en="the settings make the rule mandatory, so the exception does not hold",
        ),
        Text(
            nb="rett opp det regelen finner, og ta bort unntaket; eller ta det opp med dem som "
            "eier oppsettet",
            nn="rett opp det regelen finn, og ta bort unntaket; eller ta det opp med dei som eig "
            "oppsettet",
            en="mend what the rule finds, and take the exception away; or ask those who own the "
            "settings",
        ),
    ),
)
