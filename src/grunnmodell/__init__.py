"""grunnmodell: the Norwegian base model for help measures in municipal child welfare.

``import grunnmodell as gm`` gives every public name; each is loaded when it is first used.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from grunnmodell._version import __version__

if TYPE_CHECKING:
    from grunnmodell.api import (
        Plugins as Plugins,
    )
    from grunnmodell.api import (
        check as check,
    )
    from grunnmodell.api import (
        check_many as check_many,
    )
    from grunnmodell.api import (
        deadlines as deadlines,
    )
    from grunnmodell.api import (
        export as export,
    )
    from grunnmodell.api import (
        phase as phase,
    )
    from grunnmodell.checking import (
        NotAssessed as NotAssessed,
    )
    from grunnmodell.checking import (
        PluginInfo as PluginInfo,
    )
    from grunnmodell.checking import (
        Report as Report,
    )
    from grunnmodell.checking import (
        Settings as Settings,
    )
    from grunnmodell.dates import (
        DueDate as DueDate,
    )
    from grunnmodell.dates import (
        Frist as Frist,
    )
    from grunnmodell.dates import (
        Shift as Shift,
    )
    from grunnmodell.dates import (
        Unit as Unit,
    )
    from grunnmodell.documents import (
        Document as Document,
    )
    from grunnmodell.documents import (
        Limits as Limits,
    )
    from grunnmodell.documents import (
        dumps as dumps,
    )
    from grunnmodell.documents import (
        from_dict as from_dict,
    )
    from grunnmodell.documents import (
        load as load,
    )
    from grunnmodell.documents import (
        loads as loads,
    )
    from grunnmodell.documents import (
        loads_document as loads_document,
    )
    from grunnmodell.documents import (
        read as read,
    )
    from grunnmodell.documents import (
        read_all as read_all,
    )
    from grunnmodell.documents import (
        to_dict as to_dict,
    )
    from grunnmodell.errors import (
        DateRangeError as DateRangeError,
    )
    from grunnmodell.errors import (
        DocumentError as DocumentError,
    )
    from grunnmodell.errors import (
        ExportError as ExportError,
    )
    from grunnmodell.errors import (
        GrunnmodellError as GrunnmodellError,
    )
    from grunnmodell.errors import (
        HjemmelError as HjemmelError,
    )
    from grunnmodell.errors import (
        PluginError as PluginError,
    )
    from grunnmodell.findings import (
        Finding as Finding,
    )
    from grunnmodell.findings import (
        Location as Location,
    )
    from grunnmodell.findings import (
        Severity as Severity,
    )
    from grunnmodell.findings import (
        Subject as Subject,
    )
    from grunnmodell.flow import (
        Deadline as Deadline,
    )
    from grunnmodell.flow import (
        DeadlineState as DeadlineState,
    )
    from grunnmodell.flow import (
        PhaseSpan as PhaseSpan,
    )
    from grunnmodell.flow import (
        UnmetKrav as UnmetKrav,
    )
    from grunnmodell.forlop import (
        BARN as BARN,
    )
    from grunnmodell.forlop import (
        Akuttvedtak as Akuttvedtak,
    )
    from grunnmodell.forlop import (
        AlvorligHendelse as AlvorligHendelse,
    )
    from grunnmodell.forlop import (
        Apent as Apent,
    )
    from grunnmodell.forlop import (
        Arena as Arena,
    )
    from grunnmodell.forlop import (
        Arsak as Arsak,
    )
    from grunnmodell.forlop import (
        Avslutning as Avslutning,
    )
    from grunnmodell.forlop import (
        Barn as Barn,
    )
    from grunnmodell.forlop import (
        Barnekoordinator as Barnekoordinator,
    )
    from grunnmodell.forlop import (
        BarnetsMedvirkning as BarnetsMedvirkning,
    )
    from grunnmodell.forlop import (
        Begjaring as Begjaring,
    )
    from grunnmodell.forlop import (
        Begrunnelse as Begrunnelse,
    )
    from grunnmodell.forlop import (
        Behov as Behov,
    )
    from grunnmodell.forlop import (
        Bekreftelse as Bekreftelse,
    )
    from grunnmodell.forlop import (
        Beslutning as Beslutning,
    )
    from grunnmodell.forlop import (
        Dekning as Dekning,
    )
    from grunnmodell.forlop import (
        Dokumenttype as Dokumenttype,
    )
    from grunnmodell.forlop import (
        Endringskrav as Endringskrav,
    )
    from grunnmodell.forlop import (
        Ettervern as Ettervern,
    )
    from grunnmodell.forlop import (
        EttervernGrunnlag as EttervernGrunnlag,
    )
    from grunnmodell.forlop import (
        EttervernOmrader as EttervernOmrader,
    )
    from grunnmodell.forlop import (
        Evaluering as Evaluering,
    )
    from grunnmodell.forlop import (
        EvalueringVurdert as EvalueringVurdert,
    )
    from grunnmodell.forlop import (
        FattetAv as FattetAv,
    )
    from grunnmodell.forlop import (
        Finansiering as Finansiering,
    )
    from grunnmodell.forlop import (
        Flytting as Flytting,
    )
    from grunnmodell.forlop import (
        Forhold as Forhold,
    )
    from grunnmodell.forlop import (
        Forlop as Forlop,
    )
    from grunnmodell.forlop import (
        FraForlop as FraForlop,
    )
    from grunnmodell.forlop import (
        Handlingsplan as Handlingsplan,
    )
    from grunnmodell.forlop import (
        Hendelse as Hendelse,
    )
    from grunnmodell.forlop import (
        Henvisning as Henvisning,
    )
    from grunnmodell.forlop import (
        HenvisningUtfall as HenvisningUtfall,
    )
    from grunnmodell.forlop import (
        Index as Index,
    )
    from grunnmodell.forlop import (
        IndividuellPlan as IndividuellPlan,
    )
    from grunnmodell.forlop import (
        Kartlegging as Kartlegging,
    )
    from grunnmodell.forlop import (
        Klage as Klage,
    )
    from grunnmodell.forlop import (
        KlageUtfall as KlageUtfall,
    )
    from grunnmodell.forlop import (
        Kriterier as Kriterier,
    )
    from grunnmodell.forlop import (
        Kulturvurdering as Kulturvurdering,
    )
    from grunnmodell.forlop import (
        Malsetting as Malsetting,
    )
    from grunnmodell.forlop import (
        Malvurdering as Malvurdering,
    )
    from grunnmodell.forlop import (
        Medvirkningsform as Medvirkningsform,
    )
    from grunnmodell.forlop import (
        Melder as Melder,
    )
    from grunnmodell.forlop import (
        Melding as Melding,
    )
    from grunnmodell.forlop import (
        MeldingKonklusjon as MeldingKonklusjon,
    )
    from grunnmodell.forlop import (
        Nettverksvurdering as Nettverksvurdering,
    )
    from grunnmodell.forlop import (
        Onske as Onske,
    )
    from grunnmodell.forlop import (
        Overgang as Overgang,
    )
    from grunnmodell.forlop import (
        Person as Person,
    )
    from grunnmodell.forlop import (
        Planendring as Planendring,
    )
    from grunnmodell.forlop import (
        PlanlagtTiltak as PlanlagtTiltak,
    )
    from grunnmodell.forlop import (
        Plantype as Plantype,
    )
    from grunnmodell.forlop import (
        Record as Record,
    )
    from grunnmodell.forlop import (
        Resultat as Resultat,
    )
    from grunnmodell.forlop import (
        Sakkyndig as Sakkyndig,
    )
    from grunnmodell.forlop import (
        Samarbeid as Samarbeid,
    )
    from grunnmodell.forlop import (
        Samarbeidstjeneste as Samarbeidstjeneste,
    )
    from grunnmodell.forlop import (
        Samordning as Samordning,
    )
    from grunnmodell.forlop import (
        Samtykke as Samtykke,
    )
    from grunnmodell.forlop import (
        SamtykkeGjelder as SamtykkeGjelder,
    )
    from grunnmodell.forlop import (
        Senterhenvisning as Senterhenvisning,
    )
    from grunnmodell.forlop import (
        Senterhenvisningssvar as Senterhenvisningssvar,
    )
    from grunnmodell.forlop import (
        Sluttrapport as Sluttrapport,
    )
    from grunnmodell.forlop import (
        Soknad as Soknad,
    )
    from grunnmodell.forlop import (
        Tilbakemelding as Tilbakemelding,
    )
    from grunnmodell.forlop import (
        Tilknytning as Tilknytning,
    )
    from grunnmodell.forlop import (
        Tillitsperson as Tillitsperson,
    )
    from grunnmodell.forlop import (
        Tiltak as Tiltak,
    )
    from grunnmodell.forlop import (
        Tiltaksplan as Tiltaksplan,
    )
    from grunnmodell.forlop import (
        Tolkebruk as Tolkebruk,
    )
    from grunnmodell.forlop import (
        UmiddelbarOppfolging as UmiddelbarOppfolging,
    )
    from grunnmodell.forlop import (
        Underretning as Underretning,
    )
    from grunnmodell.forlop import (
        Undersokelse as Undersokelse,
    )
    from grunnmodell.forlop import (
        UndersokelseKonklusjon as UndersokelseKonklusjon,
    )
    from grunnmodell.forlop import (
        Unntak as Unntak,
    )
    from grunnmodell.forlop import (
        UnntakBekreftelse as UnntakBekreftelse,
    )
    from grunnmodell.forlop import (
        Utredning as Utredning,
    )
    from grunnmodell.forlop import (
        Utredningsform as Utredningsform,
    )
    from grunnmodell.forlop import (
        Utredningsrapport as Utredningsrapport,
    )
    from grunnmodell.forlop import (
        UtvidetFrist as UtvidetFrist,
    )
    from grunnmodell.forlop import (
        Vedtak as Vedtak,
    )
    from grunnmodell.forlop import (
        Vedtakstype as Vedtakstype,
    )
    from grunnmodell.forlop import (
        Vilkar as Vilkar,
    )
    from grunnmodell.forlop import (
        Virksomhet as Virksomhet,
    )
    from grunnmodell.hooks import (
        ALLE as ALLE,
    )
    from grunnmodell.hooks import (
        Exporter as Exporter,
    )
    from grunnmodell.hooks import (
        Gjelder as Gjelder,
    )
    from grunnmodell.hooks import (
        HookSpecs as HookSpecs,
    )
    from grunnmodell.hooks import (
        hookimpl as hookimpl,
    )
    from grunnmodell.katalog import (
        Aktivitet as Aktivitet,
    )
    from grunnmodell.katalog import (
        Aldersmodul as Aldersmodul,
    )
    from grunnmodell.katalog import (
        Behovsomrade as Behovsomrade,
    )
    from grunnmodell.katalog import (
        Fase as Fase,
    )
    from grunnmodell.katalog import (
        Forlopsmodell as Forlopsmodell,
    )
    from grunnmodell.katalog import (
        Fristregel as Fristregel,
    )
    from grunnmodell.katalog import (
        Katalog as Katalog,
    )
    from grunnmodell.katalog import (
        Klynge as Klynge,
    )
    from grunnmodell.katalog import (
        Krav as Krav,
    )
    from grunnmodell.katalog import (
        Motemal as Motemal,
    )
    from grunnmodell.katalog import (
        Motepunkt as Motepunkt,
    )
    from grunnmodell.katalog import (
        Rolle as Rolle,
    )
    from grunnmodell.katalog import (
        Tiltakstype as Tiltakstype,
    )
    from grunnmodell.katalog import (
        Tjeneste as Tjeneste,
    )
    from grunnmodell.law import (
        ALWAYS as ALWAYS,
    )
    from grunnmodell.law import (
        Ground as Ground,
    )
    from grunnmodell.law import (
        Hjemmel as Hjemmel,
    )
    from grunnmodell.law import (
        Lov as Lov,
    )
    from grunnmodell.law import (
        Norm as Norm,
    )
    from grunnmodell.law import (
        Timeline as Timeline,
    )
    from grunnmodell.law import (
        Validity as Validity,
    )
    from grunnmodell.rules import (
        Context as Context,
    )
    from grunnmodell.rules import (
        Problem as Problem,
    )
    from grunnmodell.rules import (
        Rule as Rule,
    )
    from grunnmodell.rules import (
        rule as rule,
    )
    from grunnmodell.text import (
        Lang as Lang,
    )
    from grunnmodell.text import (
        Text as Text,
    )

_HOMES = {
    "api": (
        "Plugins",
        "check",
        "check_many",
        "deadlines",
        "export",
        "phase",
    ),
    "checking": (
        "NotAssessed",
        "PluginInfo",
        "Report",
        "Settings",
    ),
    "dates": (
        "DueDate",
        "Frist",
        "Shift",
        "Unit",
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
    "errors": (
        "DateRangeError",
        "DocumentError",
        "ExportError",
        "GrunnmodellError",
        "HjemmelError",
        "PluginError",
    ),
    "findings": (
        "Finding",
        "Location",
        "Severity",
        "Subject",
    ),
    "flow": (
        "Deadline",
        "DeadlineState",
        "PhaseSpan",
        "UnmetKrav",
    ),
    "forlop": (
        "Akuttvedtak",
        "AlvorligHendelse",
        "Apent",
        "Arena",
        "Arsak",
        "Avslutning",
        "Barn",
        "BARN",
        "Barnekoordinator",
        "BarnetsMedvirkning",
        "Begjaring",
        "Begrunnelse",
        "Behov",
        "Bekreftelse",
        "Beslutning",
        "Dekning",
        "Dokumenttype",
        "Endringskrav",
        "Ettervern",
        "EttervernGrunnlag",
        "EttervernOmrader",
        "Evaluering",
        "EvalueringVurdert",
        "FattetAv",
        "Finansiering",
        "Flytting",
        "Forhold",
        "Forlop",
        "FraForlop",
        "Handlingsplan",
        "Hendelse",
        "Henvisning",
        "HenvisningUtfall",
        "Index",
        "IndividuellPlan",
        "Kartlegging",
        "Klage",
        "KlageUtfall",
        "Kriterier",
        "Kulturvurdering",
        "Malsetting",
        "Malvurdering",
        "Medvirkningsform",
        "Melder",
        "Melding",
        "MeldingKonklusjon",
        "Nettverksvurdering",
        "Onske",
        "Overgang",
        "Person",
        "Planendring",
        "PlanlagtTiltak",
        "Plantype",
        "Record",
        "Resultat",
        "Sakkyndig",
        "Samarbeid",
        "Samarbeidstjeneste",
        "Samordning",
        "Samtykke",
        "SamtykkeGjelder",
        "Senterhenvisning",
        "Senterhenvisningssvar",
        "Sluttrapport",
        "Soknad",
        "Tilbakemelding",
        "Tilknytning",
        "Tillitsperson",
        "Tiltak",
        "Tiltaksplan",
        "Tolkebruk",
        "UmiddelbarOppfolging",
        "Underretning",
        "Undersokelse",
        "UndersokelseKonklusjon",
        "Unntak",
        "UnntakBekreftelse",
        "Utredning",
        "Utredningsform",
        "Utredningsrapport",
        "UtvidetFrist",
        "Vedtak",
        "Vedtakstype",
        "Vilkar",
        "Virksomhet",
    ),
    "hooks": (
        "ALLE",
        "Exporter",
        "Gjelder",
        "HookSpecs",
        "hookimpl",
    ),
    "katalog": (
        "Aktivitet",
        "Aldersmodul",
        "Behovsomrade",
        "Fase",
        "Forlopsmodell",
        "Fristregel",
        "Katalog",
        "Klynge",
        "Krav",
        "Motemal",
        "Motepunkt",
        "Rolle",
        "Tiltakstype",
        "Tjeneste",
    ),
    "law": (
        "ALWAYS",
        "Ground",
        "Hjemmel",
        "Lov",
        "Norm",
        "Timeline",
        "Validity",
    ),
    "rules": (
        "Context",
        "Problem",
        "Rule",
        "rule",
    ),
    "text": (
        "Lang",
        "Text",
    ),
}
_HOME = {name: home for home, names in _HOMES.items() for name in names}

__all__ = ["__version__", *_HOME]  # noqa: PLE0604  # every name is a string


def __getattr__(name: str) -> Any:
    home = _HOME.get(name)
    if home is None:
        raise AttributeError(f"module 'grunnmodell' has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(f"grunnmodell.{home}"), name)
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
