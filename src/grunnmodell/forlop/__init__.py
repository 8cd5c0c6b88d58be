"""Course records: what happened in one child's course, one module for each concept."""

from grunnmodell.forlop.arsak import Arsak
from grunnmodell.forlop.avslutning import Avslutning
from grunnmodell.forlop.barn import BARN, Barn, Tillitsperson, is_unborn
from grunnmodell.forlop.behov import Behov, Malsetting
from grunnmodell.forlop.ettervern import (
    Dekning,
    Ettervern,
    EttervernGrunnlag,
    EttervernOmrader,
    Onske,
)
from grunnmodell.forlop.forlop import Dokumenttype, Forlop
from grunnmodell.forlop.hendelse import (
    BarnetsMedvirkning,
    Hendelse,
    Kulturvurdering,
    Medvirkningsform,
    Tolkebruk,
)
from grunnmodell.forlop.index import Index
from grunnmodell.forlop.melding import (
    Bekreftelse,
    Melder,
    Melding,
    MeldingKonklusjon,
    Soknad,
    Tilbakemelding,
    UmiddelbarOppfolging,
    UnntakBekreftelse,
)
from grunnmodell.forlop.person import Person, Virksomhet
from grunnmodell.forlop.record import ANY, Record
from grunnmodell.forlop.samarbeid import (
    AlvorligHendelse,
    Apent,
    Barnekoordinator,
    Flytting,
    IndividuellPlan,
    Nettverksvurdering,
    Samarbeid,
    Samarbeidstjeneste,
    Samordning,
)
from grunnmodell.forlop.samtykke import Samtykke, SamtykkeGjelder
from grunnmodell.forlop.senter import (
    Finansiering,
    Handlingsplan,
    Kriterier,
    Overgang,
    Senterhenvisning,
    Senterhenvisningssvar,
    Sluttrapport,
    Utredning,
    Utredningsform,
    Utredningsrapport,
)
from grunnmodell.forlop.shape import Field, Shape, fields_of, shape_of
from grunnmodell.forlop.tiltak import Arena, FraForlop, Henvisning, HenvisningUtfall, Tiltak
from grunnmodell.forlop.tiltaksplan import (
    Beslutning,
    Evaluering,
    EvalueringVurdert,
    Malvurdering,
    Planendring,
    PlanlagtTiltak,
    Plantype,
    Resultat,
    Tiltaksplan,
)
from grunnmodell.forlop.undersokelse import (
    Kartlegging,
    Sakkyndig,
    Undersokelse,
    UndersokelseKonklusjon,
    UtvidetFrist,
)
from grunnmodell.forlop.unntak import Forhold, Forlopsunntak, Tilknytning, Unntak
from grunnmodell.forlop.vedtak import (
    Akuttvedtak,
    Begjaring,
    Begrunnelse,
    Endringskrav,
    FattetAv,
    Klage,
    KlageUtfall,
    Underretning,
    Vedtak,
    Vedtakstype,
    Vilkar,
)
from grunnmodell.forlop.walk import Path, walk

__all__ = [
    "Akuttvedtak",
    "AlvorligHendelse",
    "ANY",
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
    "Field",
    "fields_of",
    "is_unborn",
    "shape_of",
    "Finansiering",
    "Flytting",
    "Forhold",
    "Forlop",
    "Forlopsunntak",
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
    "Path",
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
    "Shape",
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
    "walk",
]

# What other layers build on, and users do not need.
MECHANISM = frozenset(
    {"ANY", "Field", "Path", "Shape", "fields_of", "is_unborn", "shape_of", "walk"}
)
