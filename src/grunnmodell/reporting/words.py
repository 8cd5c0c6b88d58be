"""The words of a report, in the three languages."""

from grunnmodell.dates import Shift
from grunnmodell.findings import Severity
from grunnmodell.katalog import Fristtype
from grunnmodell.law import Ground, Norm
from grunnmodell.reporting.outcome import DayFrom
from grunnmodell.text import Lang, Text

__all__ = [
    "DAY_FROM",
    "GROUNDS",
    "KINDS",
    "MEND",
    "WHY",
    "NORMS",
    "NO_APPROVAL",
    "SHIFTS",
    "count",
    "lowered_words",
    "severity_word",
]

_SEVERITIES = {
    Severity.ERROR: (
        Text(nb="feil", nn="feil", en="error"),
        Text(nb="feil", nn="feil", en="errors"),
    ),
    Severity.WARNING: (
        Text(nb="advarsel", nn="åtvaring", en="warning"),
        Text(nb="advarsler", nn="åtvaringar", en="warnings"),
    ),
    Severity.NOTE: (
        Text(nb="merknad", nn="merknad", en="note"),
        Text(nb="merknader", nn="merknader", en="notes"),
    ),
}
_NOUNS = {
    "course": (
        Text(nb="forløp sjekket", nn="forløp sjekka", en="course checked"),
        Text(nb="forløp sjekket", nn="forløp sjekka", en="courses checked"),
    ),
    "unreadable": (
        Text(
            nb="dokument kunne ikke leses",
            nn="dokument kunne ikkje lesast",
            en="document could not be read",
        ),
        Text(
            nb="dokumenter kunne ikke leses",
            nn="dokument kunne ikkje lesast",
            en="documents could not be read",
        ),
    ),
    "passed over": (
        Text(
            nb="annen fil i mappene er hoppet over",
            nn="anna fil i mappene er hoppa over",
            en="other file in the folders was passed over",
        ),
        Text(
            nb="andre filer i mappene er hoppet over",
            nn="andre filer i mappene er hoppa over",
            en="other files in the folders were passed over",
        ),
    ),
    "assessed": (
        Text(nb="plikt vurdert", nn="plikt vurdert", en="duty assessed"),
        Text(nb="plikter vurdert", nn="plikter vurderte", en="duties assessed"),
    ),
    "not assessed": (
        Text(nb="plikt ikke vurdert", nn="plikt ikkje vurdert", en="duty not assessed"),
        Text(nb="plikter ikke vurdert", nn="plikter ikkje vurderte", en="duties not assessed"),
    ),
    "left out": (
        Text(
            nb="plikt utelatt av oppsettet",
            nn="plikt utelaten av oppsettet",
            en="duty left out by the settings",
        ),
        Text(
            nb="plikter utelatt av oppsettet",
            nn="plikter utelatne av oppsettet",
            en="duties left out by the settings",
        ),
    ),
    "previews": (
        Text(
            nb="plikt teller først fra en senere utgave",
            nn="plikt tel først frå ei seinare utgåve",
            en="duty counts only from a later edition",
        ),
        Text(
            nb="plikter teller først fra en senere utgave",
            nn="plikter tel først frå ei seinare utgåve",
            en="duties count only from a later edition",
        ),
    ),
    "items": (
        Text(
            nb="enkeltpost ikke vurdert, fordi en dag ikke er registrert",
            nn="enkeltpost ikkje vurdert, fordi ein dag ikkje er registrert",
            en="single item not assessed, because a day is not recorded",
        ),
        Text(
            nb="enkeltposter ikke vurdert, fordi en dag ikke er registrert",
            nn="enkeltpostar ikkje vurderte, fordi ein dag ikkje er registrert",
            en="single items not assessed, because a day is not recorded",
        ),
    ),
    "excepted": (
        Text(
            nb="funn er dekket av et unntak",
            nn="funn er dekt av eit unntak",
            en="finding is covered by an exception",
        ),
        Text(
            nb="funn er dekket av unntak",
            nn="funn er dekte av unntak",
            en="findings are covered by exceptions",
        ),
    ),
    "lowered": (
        Text(
            nb="funn veier mindre, fordi dataene er flyttet fra et eldre system («migrert»)",
            nn="funn veg mindre, fordi dataa er flytta frå eit eldre system («migrert»)",
            en='finding weighs less, because the data were moved from an older system ("migrert")',
        ),
        Text(
            nb="funn veier mindre, fordi dataene er flyttet fra et eldre system («migrert»)",
            nn="funn veg mindre, fordi dataa er flytta frå eit eldre system («migrert»)",
            en='findings weigh less, because the data were moved from an older system ("migrert")',
        ),
    ),
    "known": (
        Text(
            nb="funn er kjent fra referanselisten",
            nn="funn er kjent frå referanselista",
            en="finding is known from the baseline",
        ),
        Text(
            nb="funn er kjent fra referanselisten",
            nn="funn er kjende frå referanselista",
            en="findings are known from the baseline",
        ),
    ),
    "gone": (
        Text(
            nb="funn i referanselisten ble ikke funnet igjen: rettet opp, eller ikke med i denne "
            "kjøringen",
            nn="funn i referanselista vart ikkje funne att: retta opp, eller ikkje med i denne "
            "køyringa",
            en="finding of the baseline was not met: mended, or not part of this run",
        ),
        Text(
            nb="funn i referanselisten ble ikke funnet igjen: rettet opp, eller ikke med i denne "
            "kjøringen",
            nn="funn i referanselista vart ikkje funne att: retta opp, eller ikkje med i denne "
            "køyringa",
            en="findings of the baseline were not met: mended, or not part of this run",
        ),
    ),
    "unmet exceptions": (
        Text(
            nb="unntak er for et forløp som ikke var med i kjøringen, eller ikke kunne leses",
            nn="unntak er for eit forløp som ikkje var med i køyringa, eller ikkje kunne lesast",
            en="exception is for a course that was not in the run, or could not be read",
        ),
        Text(
            nb="unntak er for forløp som ikke var med i kjøringen, eller ikke kunne leses",
            nn="unntak er for forløp som ikkje var med i køyringa, eller ikkje kunne lesast",
            en="exceptions are for courses that were not in the run, or could not be read",
        ),
    ),
}

_LOWERED = Text(
    nb="(senket fra {severity})", nn="(senka frå {severity})", en="(lowered from {severity})"
)
DAY_FROM: dict[DayFrom, Text] = {
    "option": Text(nb="oppgitt med --as-of", nn="oppgitt med --as-of", en="given with --as-of"),
    "document": Text(
        nb="dagen i dokumentets «per»",
        nn="dagen i «per» i dokumentet",
        en='the day in the document\'s "per"',
    ),
    "today": Text(nb="i dag, norsk tid", nn="i dag, norsk tid", en="today in Norway"),
}
WHY = Text(nb="hvorfor", nn="kvifor", en="why")
MEND = Text(nb="rett opp", nn="rett opp", en="mend")
NO_APPROVAL = Text(
    nb="En kjøring uten funn er ingen faglig godkjenning: reglene ser hva som er registrert, ikke "
    "om det var riktig.",
    nn="Ei køyring utan funn er inga fagleg godkjenning: reglane ser kva som er registrert, ikkje "
    "om det var rett.",
    en="A clean run is no professional approval: the rules see what is recorded, not whether it "
    "was right.",
)
NORMS = {
    Norm.SKAL: Text(nb="skal", nn="skal", en="must (skal)"),
    Norm.BOR: Text(nb="bør", nn="bør", en="should (bør)"),
    Norm.KAN: Text(nb="kan", nn="kan", en="may (kan)"),
}
KINDS = {
    Fristtype.PLIKT: Text(
        nb="plikt: skal være gjort innen siste dag",
        nn="plikt: skal vere gjort innan siste dag",
        en="duty: to be done by the last day",
    ),
    Fristtype.RETT: Text(
        nb="rett: kan brukes til og med siste dag",
        nn="rett: kan brukast til og med siste dag",
        en="right: may be used up to the last day",
    ),
    Fristtype.GRENSE: Text(
        nb="grense: skal være avsluttet innen siste dag",
        nn="grense: skal vere avslutta innan siste dag",
        en="limit: must have ended by the last day",
    ),
}
SHIFTS = {
    Shift.NONE: Text(
        nb="flyttes ikke fra en fridag",
        nn="blir ikkje flytt frå ein fridag",
        en="not moved off a holiday",
    ),
    Shift.NEXT_WORKING_DAY: Text(
        nb="flyttes fra en fridag til nærmeste virkedag",
        nn="blir flytt frå ein fridag til næraste yrkedag",
        en="moved off a holiday to the next working day",
    ),
    Shift.UNSETTLED: Text(
        nb="ikke avklart om den flyttes fra en fridag: regn med den tidligste dagen",
        nn="ikkje avklart om han blir flytt frå ein fridag: rekn med den tidlegaste dagen",
        en="not settled whether it moves off a holiday: count on the earlier day",
    ),
}
GROUNDS = {
    Ground.ACT: Text(nb="lov", nn="lov", en="act"),
    Ground.REGULATION: Text(nb="forskrift", nn="forskrift", en="regulation"),
    Ground.GUIDELINE: Text(
        nb="retningslinje, ikke lov", nn="retningslinje, ikkje lov", en="guideline, not law"
    ),
    Ground.CATALOGUE: Text(
        nb="faglig katalog, ikke lov",
        nn="fagleg katalog, ikkje lov",
        en="professional catalogue, not law",
    ),
    Ground.STANDARD_COURSE: Text(
        nb="standardforløp, ikke lov",
        nn="standardforløp, ikkje lov",
        en="standardised course, not law",
    ),
    Ground.MODEL: Text(
        nb="vilkår i en prøveordning, ikke lov",
        nn="vilkår i ei prøveordning, ikkje lov",
        en="condition of a trial, not law",
    ),
    Ground.STRATEGY: Text(
        nb="strategi, ikke lov", nn="strategi, ikkje lov", en="strategy, not law"
    ),
    Ground.SPECIFICATION: Text(
        nb="spesifikasjon for rapportering, ikke lov",
        nn="spesifikasjon for rapportering, ikkje lov",
        en="specification for reporting, not law",
    ),
    Ground.OURS: Text(
        nb="vårt eget krav, ikke offisielt",
        nn="vårt eige krav, ikkje offisielt",
        en="our own requirement, not official",
    ),
}


def severity_word(severity: Severity, lang: Lang) -> str:
    """Return the name of a severity."""
    return _SEVERITIES[severity][0].in_lang(lang)


def lowered_words(lowered_from: Severity | None, lang: Lang) -> str:
    """Return what a finding was lowered from, to stand after how much it weighs; else nothing."""
    if lowered_from is None:
        return ""
    return f" {_LOWERED.fill(lang, {'severity': _SEVERITIES[lowered_from][0]})}"


def count(number: int, what: str | Severity, lang: Lang) -> str:
    """Return a number with its noun, in singular or plural."""
    one, many = _SEVERITIES[what] if isinstance(what, Severity) else _NOUNS[what]
    return f"{number} {(one if number == 1 else many).in_lang(lang)}"
