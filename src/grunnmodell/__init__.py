"""grunnmodell: the Norwegian base model for help measures in municipal child welfare.

``import grunnmodell as gm`` gives every public name; each is loaded when it is first used.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from grunnmodell._version import __version__ as __version__

if TYPE_CHECKING:
    from grunnmodell.api import (
        Plugins as Plugins,
        check as check,
        check_many as check_many,
        deadlines as deadlines,
        export as export,
        phase as phase,
    )
    from grunnmodell.checking import (
        NotAssessed as NotAssessed,
        PluginInfo as PluginInfo,
        Report as Report,
        Settings as Settings,
    )
    from grunnmodell.dates import (
        DueDate as DueDate,
        Frist as Frist,
        PublicHoliday as PublicHoliday,
        Shift as Shift,
        Unit as Unit,
        WorkingDays as WorkingDays,
        public_holidays as public_holidays,
    )
    from grunnmodell.documents import (
        Document as Document,
        Limits as Limits,
        dumps as dumps,
        from_dict as from_dict,
        load as load,
        loads as loads,
        loads_document as loads_document,
        read as read,
        read_all as read_all,
        to_dict as to_dict,
    )
    from grunnmodell.errors import (
        DateRangeError as DateRangeError,
        ExportError as ExportError,
        GrunnmodellError as GrunnmodellError,
        HjemmelError as HjemmelError,
        PluginError as PluginError,
    )
    from grunnmodell.findings import (
        DocumentError as DocumentError,
        Finding as Finding,
        Location as Location,
        Severity as Severity,
        Subject as Subject,
    )
    from grunnmodell.flow import (
        Deadline as Deadline,
        DeadlineState as DeadlineState,
        PhaseSpan as PhaseSpan,
    )
    from grunnmodell.forlop import (
        BARN as BARN,
        Akuttvedtak as Akuttvedtak,
        AlvorligHendelse as AlvorligHendelse,
        Apent as Apent,
        Arena as Arena,
        Arsak as Arsak,
        Avslutning as Avslutning,
        Barn as Barn,
        Barnekoordinator as Barnekoordinator,
        BarnetsMedvirkning as BarnetsMedvirkning,
        Begjaring as Begjaring,
        Begrunnelse as Begrunnelse,
        Behov as Behov,
        Bekreftelse as Bekreftelse,
        Beslutning as Beslutning,
        Dekning as Dekning,
        Dokumenttype as Dokumenttype,
        Endringskrav as Endringskrav,
        Ettervern as Ettervern,
        EttervernGrunnlag as EttervernGrunnlag,
        EttervernOmrader as EttervernOmrader,
        Evaluering as Evaluering,
        EvalueringVurdert as EvalueringVurdert,
        FattetAv as FattetAv,
        Finansiering as Finansiering,
        Flytting as Flytting,
        Forhold as Forhold,
        Forlop as Forlop,
        FraForlop as FraForlop,
        Handlingsplan as Handlingsplan,
        Hendelse as Hendelse,
        Henvisning as Henvisning,
        HenvisningUtfall as HenvisningUtfall,
        Index as Index,
        IndividuellPlan as IndividuellPlan,
        Kartlegging as Kartlegging,
        Klage as Klage,
        KlageUtfall as KlageUtfall,
        Kriterier as Kriterier,
        Kulturvurdering as Kulturvurdering,
        Malsetting as Malsetting,
        Malvurdering as Malvurdering,
        Medvirkningsform as Medvirkningsform,
        Melder as Melder,
        Melding as Melding,
        MeldingKonklusjon as MeldingKonklusjon,
        Nettverksvurdering as Nettverksvurdering,
        Onske as Onske,
        Overgang as Overgang,
        Person as Person,
        Planendring as Planendring,
        PlanlagtTiltak as PlanlagtTiltak,
        Plantype as Plantype,
        Record as Record,
        Resultat as Resultat,
        Sakkyndig as Sakkyndig,
        Samarbeid as Samarbeid,
        Samarbeidstjeneste as Samarbeidstjeneste,
        Samordning as Samordning,
        Samtykke as Samtykke,
        SamtykkeGjelder as SamtykkeGjelder,
        Senterhenvisning as Senterhenvisning,
        Senterhenvisningssvar as Senterhenvisningssvar,
        Sluttrapport as Sluttrapport,
        Soknad as Soknad,
        Tilbakemelding as Tilbakemelding,
        Tilknytning as Tilknytning,
        Tillitsperson as Tillitsperson,
        Tiltak as Tiltak,
        Tiltaksplan as Tiltaksplan,
        Tolkebruk as Tolkebruk,
        UmiddelbarOppfolging as UmiddelbarOppfolging,
        Underretning as Underretning,
        Undersokelse as Undersokelse,
        UndersokelseKonklusjon as UndersokelseKonklusjon,
        Unntak as Unntak,
        UnntakBekreftelse as UnntakBekreftelse,
        Utredning as Utredning,
        Utredningsform as Utredningsform,
        Utredningsrapport as Utredningsrapport,
        UtvidetFrist as UtvidetFrist,
        Vedtak as Vedtak,
        Vedtakstype as Vedtakstype,
        Vilkar as Vilkar,
        Virksomhet as Virksomhet,
    )
    from grunnmodell.hooks import (
        ALLE as ALLE,
        Exporter as Exporter,
        Gjelder as Gjelder,
        HookSpecs as HookSpecs,
        hookimpl as hookimpl,
    )
    from grunnmodell.katalog import (
        Absent as Absent,
        Aktivitet as Aktivitet,
        Aldersmodul as Aldersmodul,
        AllEnded as AllEnded,
        Behovsomrade as Behovsomrade,
        Behovstema as Behovstema,
        Cites as Cites,
        Duty as Duty,
        Fagomrade as Fagomrade,
        Fagomradetype as Fagomradetype,
        Fase as Fase,
        First as First,
        Forlopsmodell as Forlopsmodell,
        Fristregel as Fristregel,
        Fristtype as Fristtype,
        Katalog as Katalog,
        Klynge as Klynge,
        Kommune as Kommune,
        Krav as Krav,
        Kvalitetsdefinisjon as Kvalitetsdefinisjon,
        Kvalitetstype as Kvalitetstype,
        Last as Last,
        Motemal as Motemal,
        Motepunkt as Motepunkt,
        NoneOf as NoneOf,
        NoneWithin as NoneWithin,
        OneOf as OneOf,
        Present as Present,
        Rolle as Rolle,
        RunningOnDue as RunningOnDue,
        Tilbyder as Tilbyder,
        Tiltakskategori as Tiltakskategori,
        Tiltakstype as Tiltakstype,
        Tjeneste as Tjeneste,
        TookPart as TookPart,
        UnderAgeOnDue as UnderAgeOnDue,
    )
    from grunnmodell.law import (
        ALWAYS as ALWAYS,
        NOT_SET as NOT_SET,
        Ground as Ground,
        Hjemmel as Hjemmel,
        Lov as Lov,
        LovStatus as LovStatus,
        LovVersion as LovVersion,
        Norm as Norm,
        Timeline as Timeline,
        Validity as Validity,
    )
    from grunnmodell.law.reading import read_citation as read_citation
    from grunnmodell.rules import (
        Context as Context,
        NotRecorded as NotRecorded,
        Problem as Problem,
        Rule as Rule,
        rule as rule,
    )
    from grunnmodell.text import (
        Lang as Lang,
        Text as Text,
    )

# Where each public name lives. What is not listed is a course record, or nothing.
_HOMES = {
    "api": ("Plugins", "check", "check_many", "deadlines", "export", "phase"),
    "checking": ("NotAssessed", "PluginInfo", "Report", "Settings"),
    "dates": (
        "DueDate",
        "Frist",
        "PublicHoliday",
        "Shift",
        "Unit",
        "WorkingDays",
        "public_holidays",
    ),
    "documents": (
        "Document",
        "Limits",
        "dumps",
        "from_dict",
        "load",
        "loads",
        "loads_document",
        "read",
        "read_all",
        "to_dict",
    ),
    "errors": ("DateRangeError", "ExportError", "GrunnmodellError", "HjemmelError", "PluginError"),
    "findings": ("DocumentError", "Finding", "Location", "Severity", "Subject"),
    "flow": ("Deadline", "DeadlineState", "PhaseSpan"),
    "hooks": ("ALLE", "Exporter", "Gjelder", "HookSpecs", "hookimpl"),
    "katalog": (
        "Absent",
        "Aktivitet",
        "Aldersmodul",
        "AllEnded",
        "Behovsomrade",
        "Behovstema",
        "Cites",
        "Duty",
        "Fagomrade",
        "Fagomradetype",
        "Fase",
        "First",
        "Forlopsmodell",
        "Fristregel",
        "Fristtype",
        "Katalog",
        "Klynge",
        "Kommune",
        "Krav",
        "Kvalitetsdefinisjon",
        "Kvalitetstype",
        "Last",
        "Motemal",
        "Motepunkt",
        "NoneOf",
        "NoneWithin",
        "OneOf",
        "Present",
        "Rolle",
        "RunningOnDue",
        "Tilbyder",
        "Tiltakskategori",
        "Tiltakstype",
        "Tjeneste",
        "TookPart",
        "UnderAgeOnDue",
    ),
    "law": (
        "ALWAYS",
        "NOT_SET",
        "Ground",
        "Hjemmel",
        "Lov",
        "LovStatus",
        "LovVersion",
        "Norm",
        "Timeline",
        "Validity",
    ),
    "law.reading": ("read_citation",),
    "rules": ("Context", "NotRecorded", "Problem", "Rule", "rule"),
    "text": ("Lang", "Text"),
}
_HOME = {name: home for home, names in _HOMES.items() for name in names}
_RECORDS = "grunnmodell.forlop"


def __getattr__(name: str) -> Any:
    if name.startswith("_"):
        raise AttributeError(f"module 'grunnmodell' has no attribute {name!r}")
    if name not in _HOME and name not in _records():
        raise AttributeError(f"module 'grunnmodell' has no attribute {name!r}")
    home = f"grunnmodell.{_HOME[name]}" if name in _HOME else _RECORDS
    value = globals()[name] = getattr(import_module(home), name)
    return value


def _records() -> list[str]:
    """Return the names of the course records and their code lists."""
    module = import_module(_RECORDS)
    return [name for name in module.__all__ if name not in module.MECHANISM]


def __dir__() -> list[str]:
    return sorted({"__version__", *_HOME, *_records()})
