"""Rules on reports of concern and how they are answered."""

import datetime as dt
from collections.abc import Iterator

from grunnmodell.findings import Severity
from grunnmodell.forlop import Melder, Melding, MeldingKonklusjon
from grunnmodell.law import Norm, Validity, heading
from grunnmodell.law.statutes import BVL_1992, BVL_2021, SSB_BARNEVERN, SSB_KONTROLLER
from grunnmodell.rules import Context, NotRecorded, Problem, rule
from grunnmodell.text import Text

__all__ = ["PUBLIC", "RULES", "SECTION_6_7_A"]

_PRIVATE = (
    Melder.BARNET,
    Melder.FORELDRE,
    Melder.FAMILIE,
    Melder.PRIVAT,
    Melder.FRIVILLIG,
    Melder.ANONYM,
)
# Those who report for a public body or in a profession (bvl. § 13-2). Not the service itself: it
# has nobody to answer.
_OTHERS = (*_PRIVATE, Melder.BARNEVERNSTJENESTEN)
PUBLIC = tuple(melder for melder in Melder if melder not in _OTHERS)
# The act of 19 June 2009 no. 45 made § 6-7 a; the day it came into force is not established, but a
# consultation paper of 6 October 2016 counts it as law in force.
SECTION_6_7_A = Validity(dt.date(2017, 1, 1), dt.date(2023, 1, 1))

# What is dismissed with no investigation; a clearly groundless report needs no reasons.
_DISMISSED = (
    MeldingKonklusjon.HENLAGT,
    MeldingKonklusjon.HENLAGT_AKTIVE_TILTAK,
    MeldingKonklusjon.HENLAGT_FLYTTET_UTLAND,
    MeldingKonklusjon.HENLAGT_FLYTTET_UKJENT,
    MeldingKonklusjon.HENLAGT_ANNEN_LOV,
    MeldingKonklusjon.HENLAGT_ANNET,
)


def _is_concluded(m: Melding) -> bool:
    return m.konkludert is not None or m.konklusjon is not None


@rule(
    "MEL-005",
    on=Melding,
    when=lambda m: m.konklusjon in _DISMISSED,
    anchor="konkludert",
    hjemmel=BVL_2021.paragraf("2-1", ledd=2),
    norm=Norm.SKAL,
    validity=BVL_2021.validity,
    title=Text(
        nb="En henlagt melding har en skriftlig, faglig begrunnelse",
        nn="Ei melding som er lagd bort, har ei skriftleg, fagleg grunngiving",
        en="A dismissed report has written, professional reasons",
    ),
    message=Text(
        nb="meldingen er henlagt uten undersøkelse, og ingen skriftlig, faglig begrunnelse er "
        "registrert",
        nn="meldinga er lagd bort utan undersøking, og inga skriftleg, fagleg grunngiving er "
        "registrert",
        en="the report was dismissed without an investigation, and no written, professional "
        "reasons are recorded",
    ),
    why=Text(
        nb="uten begrunnelse kan ingen se om barnet burde ha fått hjelp",
        nn="utan grunngiving kan ingen sjå om barnet burde ha fått hjelp",
        en="without reasons nobody can see whether the child should have had help",
    ),
    mend=Text(
        nb="skriv begrunnelsen og sett «begrunnelse: true»; var meldingen åpenbart grunnløs, "
        "registrer det i «konklusjon»",
        nn="skriv grunngivinga og set «begrunnelse: true»; var meldinga openbert grunnlaus, "
        "registrer det i «konklusjon»",
        en='write the reasons and set "begrunnelse: true"; if the report was clearly groundless, '
        'record that in "konklusjon"',
    ),
)
def dismissal_has_reasons(m: Melding, c: Context) -> Iterator[Problem]:
    """A report that is dismissed without an investigation has written, professional reasons.

    Not asked of a clearly groundless report, nor of one passed on to another service or body: the
    act speaks of dismissals. Sees that there are reasons, not what they say. What the act of 1992
    asked here is not established.
    """
    if m.begrunnelse is not True:
        yield c.problem("begrunnelse")


@rule(
    "MEL-006",
    on=Melding,
    when=_is_concluded,
    anchor="mottatt",
    hjemmel=BVL_2021.paragraf("2-1", ledd=1, punktum=3),
    norm=Norm.SKAL,
    validity=BVL_2021.validity,
    title=Text(
        nb="Det er vurdert om meldingen krever umiddelbar oppfølging",
        nn="Det er vurdert om meldinga krev oppfølging med ein gong",
        en="It is assessed whether the report calls for immediate follow-up",
    ),
    message=Text(
        nb="meldingen er gjennomgått, men det er ikke registrert om den krevde umiddelbar "
        "oppfølging",
        nn="meldinga er gjennomgått, men det er ikkje registrert om ho kravde oppfølging med ein "
        "gong",
        en="the report was reviewed, but it is not recorded whether it called for immediate "
        "follow-up",
    ),
    why=Text(
        nb="et barn i fare kan ikke vente til meldingen er ferdig behandlet",
        nn="eit barn i fare kan ikkje vente til meldinga er ferdig behandla",
        en="a child in danger cannot wait until the report has been dealt with",
    ),
    mend=Text(
        nb="vurder det, og registrer dagen i «umiddelbar_oppfolging: vurdert»",
        nn="vurder det, og registrer dagen i «umiddelbar_oppfolging: vurdert»",
        en='assess it, and record the day in "umiddelbar_oppfolging: vurdert"',
    ),
)
def immediate_follow_up_is_assessed(m: Melding, c: Context) -> Iterator[Problem]:
    """Of every report it is assessed whether it calls for immediate follow-up.

    Asked once the report has been reviewed; MEL-001 asks for that. Sees that it was assessed, not
    how soon, nor whether the follow-up came. What the act of 1992 asked here is not established.
    """
    assessed = m.umiddelbar_oppfolging
    if assessed is None or (assessed.vurdert is None and assessed.nodvendig is None):
        yield c.problem("umiddelbar_oppfolging")


@rule(
    "MEL-007",
    on=Melding,
    when=lambda m: m.bekreftelse is not None and m.bekreftelse.sendt is not None,
    anchor="bekreftelse.sendt",
    hjemmel=BVL_2021.paragraf("13-3", ledd=2, punktum=1),
    norm=Norm.SKAL,
    validity=BVL_2021.validity,
    title=Text(
        nb="Offentlig melder får vite om det er satt i gang undersøkelse",
        nn="Offentleg meldar får vite om det er sett i gang undersøking",
        en="A public reporter is told whether an investigation is opened",
    ),
    message=Text(
        nb="bekreftelsen til en offentlig melder sier ikke om det er satt i gang undersøkelse",
        nn="stadfestinga til ein offentleg meldar seier ikkje om det er sett i gang undersøking",
        en="the confirmation to a public reporter does not say whether an investigation is opened",
    ),
    why=Text(
        nb="den som skal følge barnet videre, må vite om noen undersøker saken",
        nn="den som skal følgje barnet vidare, må vite om nokon undersøkjer saka",
        en="whoever goes on seeing the child has to know whether somebody looks into the case",
    ),
    mend=Text(
        nb="gi melderen beskjed, og sett «bekreftelse: opplyst_om_undersokelse: true»",
        nn="gi meldaren beskjed, og set «bekreftelse: opplyst_om_undersokelse: true»",
        en='tell the reporter, and set "bekreftelse: opplyst_om_undersokelse: true"',
    ),
)
def public_reporter_is_told(m: Melding, c: Context) -> Iterator[Problem]:
    """Whoever reports for a public body or in a profession is told if an investigation is opened.

    Looks only at a confirmation that was sent: one that was not is MEL-002. Which reporters these
    are is read from the kind of reporter; not assessed where that is not recorded. Not asked where
    the child welfare service reported: that it was another municipality's is not seen.
    """
    if m.melder is None:
        raise NotRecorded("meldinger.melder")
    told = m.bekreftelse is not None and m.bekreftelse.opplyst_om_undersokelse is True
    if m.melder in PUBLIC and not told:
        yield c.problem("bekreftelse")


# The conclusions of Statistics Norway's list that have not always been there, or are no longer.
# It writes the end of code 1 as 2025-31-12, and splits that code into 5 to 10 from 2026.
_SPLIT = dt.date(2026, 1, 1)
_CODES = {
    MeldingKonklusjon.HENLAGT: Validity(None, _SPLIT),
    MeldingKonklusjon.HENLAGT_AKTIVE_TILTAK: Validity(dt.date(2020, 1, 1)),
    MeldingKonklusjon.I_PAGAENDE_UNDERSOKELSE: Validity(dt.date(2020, 1, 1)),
    MeldingKonklusjon.HENLAGT_FLYTTET_UTLAND: Validity(_SPLIT),
    MeldingKonklusjon.HENLAGT_FLYTTET_UKJENT: Validity(_SPLIT),
    MeldingKonklusjon.OVERFORT_KOMMUNE: Validity(_SPLIT),
    MeldingKonklusjon.OVERFORT_ETAT: Validity(_SPLIT),
    MeldingKonklusjon.HENLAGT_ANNEN_LOV: Validity(_SPLIT),
    MeldingKonklusjon.HENLAGT_ANNET: Validity(_SPLIT),
}
_NO_REPORTER = Text(
    nb="hvem som meldte, er ikke registrert",
    nn="kven som melde, er ikkje registrert",
    en="who reported is not recorded",
)
_NO_CONTENT = Text(
    nb="hva den handler om, er ikke registrert",
    nn="kva ho handlar om, er ikkje registrert",
    en="what it is about is not recorded",
)
_NO_CONCLUSION = Text(
    nb="konklusjonen er ikke registrert",
    nn="konklusjonen er ikkje registrert",
    en="the conclusion is not recorded",
)
_CODE_NOT_VALID = Text(
    nb="konklusjonen står ikke i SSBs kodeliste for den dagen",
    nn="konklusjonen står ikkje i kodelista til SSB for den dagen",
    en="the conclusion is not in Statistics Norway's code list for that day",
)


@rule(
    "MEL-008",
    on=Melding,
    when=_is_concluded,
    anchor="konkludert",
    hjemmel=(
        SSB_KONTROLLER.section(Text.same("Melding 4")),
        SSB_KONTROLLER.section(Text.same("Melding 5")),
        SSB_BARNEVERN.section(heading("Melding/Konklusjon")),
    ),
    norm=Norm.SKAL,
    # Statistics Norway's own controls 4 and 5 are errors, which stop the report to it.
    severity=Severity.ERROR,
    validity=SSB_KONTROLLER.validity,
    title=Text(
        nb="En konkludert melding har melder, innhold og gyldig konklusjon",
        nn="Ei konkludert melding har meldar, innhald og gyldig konklusjon",
        en="A concluded report has a reporter, contents and a valid conclusion",
    ),
    message=Text(
        nb="meldingen er konkludert, men {what}",
        nn="meldinga er konkludert, men {what}",
        en="the report is concluded, but {what}",
    ),
    why=Text(
        nb="uten det tar ikke Statistisk sentralbyrå imot rapporteringen om barnet",
        nn="utan det tek ikkje Statistisk sentralbyrå imot rapporteringa om barnet",
        en="without it Statistics Norway does not accept what is reported on the child",
    ),
    mend=Text(
        nb="registrer «melder», «innhold» og «konklusjon» fra SSBs kodelister; fra 2026 sier "
        "konklusjonen hvorfor en melding ble henlagt",
        nn="registrer «melder», «innhold» og «konklusjon» frå kodelistene til SSB; frå 2026 seier "
        "konklusjonen kvifor ei melding vart lagd bort",
        en='record "melder", "innhold" and "konklusjon" by Statistics Norway\'s code lists; from '
        "2026 the conclusion says why a report was dismissed",
    ),
)
def concluded_report_is_complete(m: Melding, c: Context) -> Iterator[Problem]:
    """A concluded report names its reporter and contents, and a conclusion of that day's list.

    «henlagt-grunnløs» is the act's word and no code of Statistics Norway's: it is let be. Sees
    that there are contents, not whether their codes are in the list.
    """
    if m.melder is None:
        yield c.problem("melder", what=_NO_REPORTER)
    if not m.innhold:
        yield c.problem("innhold", what=_NO_CONTENT)
    if m.konklusjon is None:
        yield c.problem("konklusjon", what=_NO_CONCLUSION)
    elif m.konkludert is not None and m.konkludert not in _CODES.get(m.konklusjon, Validity()):
        yield c.problem("konklusjon", what=_CODE_NOT_VALID)


RULES = (
    dismissal_has_reasons,
    immediate_follow_up_is_assessed,
    public_reporter_is_told,
    public_reporter_is_told.under(BVL_1992.paragraf("6-7 a"), validity=SECTION_6_7_A),
    concluded_report_is_complete,
)
