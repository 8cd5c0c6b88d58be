"""One child's course: facts only."""

import datetime as dt
from enum import Enum
from typing import Any

from grunnmodell.forlop.avslutning import Avslutning
from grunnmodell.forlop.barn import Barn, Tillitsperson
from grunnmodell.forlop.behov import Behov, Malsetting
from grunnmodell.forlop.ettervern import Ettervern
from grunnmodell.forlop.hendelse import Hendelse, Kulturvurdering
from grunnmodell.forlop.melding import Melding, Soknad
from grunnmodell.forlop.person import Person
from grunnmodell.forlop.record import Record, fact, record
from grunnmodell.forlop.samarbeid import (
    AlvorligHendelse,
    Barnekoordinator,
    Flytting,
    IndividuellPlan,
    Nettverksvurdering,
    Samarbeid,
)
from grunnmodell.forlop.samtykke import Samtykke
from grunnmodell.forlop.senter import (
    Handlingsplan,
    Overgang,
    Senterhenvisning,
    Sluttrapport,
    Utredning,
)
from grunnmodell.forlop.tiltak import Henvisning, Tiltak
from grunnmodell.forlop.tiltaksplan import Tiltaksplan
from grunnmodell.forlop.undersokelse import Undersokelse
from grunnmodell.forlop.unntak import Tilknytning, Unntak
from grunnmodell.forlop.vedtak import Akuttvedtak, Begjaring, Endringskrav, Vedtak

__all__ = ["Dokumenttype", "Forlop"]


class Dokumenttype(Enum):
    """What a document is about (*dokumenttype*)."""

    FORLOP = "forlop"


@record
class Forlop(Record):
    """One child's course (*forløp*): what happened, and nothing that follows from it.

    A part left out is *not supplied*; an empty list says there is none.
    """

    grunnmodell: int = fact("Version of the document format: 1.")
    dokument: Dokumenttype = fact("Kind of document.", default=Dokumenttype.FORLOP)
    id: str = fact("The course's own id, which tells nothing of the child.")
    modell: str = fact("The course model, such as hjelpetiltak, senter or ettervern.")
    aldersmodul: str | None = fact("The age module, such as 4-12.", default=None)
    tjeneste: str | None = fact("The service, as a code.", default=None)
    kommune: str | None = fact(
        'The municipality\'s number in quotes, such as "1106".', default=None
    )
    bydel: str | None = fact("City district, where there are such.", default=None)
    per: dt.date | None = fact("Day the facts are complete to.", default=None, planned=True)
    migrert: dt.date | None = fact(
        "Day the facts were moved from an older system.", default=None, planned=True
    )
    syntetisk: bool | None = fact("Whether the course is made up.", default=None)
    startet: dt.date | None = fact("Day the course began.", default=None)
    fase: str | None = fact("The phase the case system has recorded.", default=None)
    knyttet_til: tuple[Tilknytning, ...] | None = fact("Other courses it belongs to.", default=None)
    barn: Barn | None = fact("The child or youth.", default=None)
    tillitsperson: Tillitsperson | None = fact("The child's person of trust.", default=None)
    personer: tuple[Person, ...] | None = fact("People with a part in it.", default=None)
    meldinger: tuple[Melding, ...] | None = fact("Reports of concern.", default=None)
    soknader: tuple[Soknad, ...] | None = fact("Applications for help.", default=None)
    undersokelser: tuple[Undersokelse, ...] | None = fact("Investigations.", default=None)
    behov: tuple[Behov, ...] | None = fact("Needs.", default=None)
    malsettinger: tuple[Malsetting, ...] | None = fact("Goals.", default=None)
    samtykker: tuple[Samtykke, ...] | None = fact("Consents.", default=None)
    begjaringer: tuple[Begjaring, ...] | None = fact("Requests to the tribunal.", default=None)
    vedtak: tuple[Vedtak, ...] | None = fact("Decisions.", default=None)
    endringskrav: tuple[Endringskrav, ...] | None = fact(
        "Demands to change a decision of the tribunal's.", default=None
    )
    akuttvedtak: tuple[Akuttvedtak, ...] | None = fact("Emergency decisions.", default=None)
    henvisninger: tuple[Henvisning, ...] | None = fact(
        "The municipality's referrals.", default=None
    )
    tiltak: tuple[Tiltak, ...] | None = fact("Help measures.", default=None)
    tiltaksplaner: tuple[Tiltaksplan, ...] | None = fact("Plans for the measures.", default=None)
    utredning: Utredning | None = fact("Assessment at a centre before the measure.", default=None)
    henvisning: Senterhenvisning | None = fact(
        "The referral as the centre's side records it.", default=None
    )
    handlingsplan: Handlingsplan | None = fact("The centre's plan of action.", default=None)
    barnet_mott: dt.date | None = fact("Day the centre's team met the child.", default=None)
    overgang: Overgang | None = fact("Transition from the centre.", default=None)
    sluttrapport: Sluttrapport | None = fact("The centre's final report.", default=None)
    hendelser: tuple[Hendelse, ...] | None = fact("What took place.", default=None)
    kulturvurderinger: tuple[Kulturvurdering, ...] | None = fact(
        "Assessments of cultural background.", default=None
    )
    nettverksvurderinger: tuple[Nettverksvurdering, ...] | None = fact(
        "Assessments of family and network.", default=None
    )
    samarbeid: Samarbeid | None = fact("Other services.", default=None)
    individuell_plan: IndividuellPlan | None = fact("Individual plan.", default=None)
    barnekoordinator: Barnekoordinator | None = fact("Child coordinator.", default=None)
    ettervern: Ettervern | None = fact("Help after 18.", default=None)
    flyttinger: tuple[Flytting, ...] | None = fact("Moves to other municipalities.", default=None)
    alvorlige_hendelser: tuple[AlvorligHendelse, ...] | None = fact("Serious events.", default=None)
    avslutning: Avslutning | None = fact("The end of the course.", default=None)
    unntak: tuple[Unntak, ...] | None = fact("Exceptions from rules.", default=None)
    lokalt: dict[str, Any] | None = fact(
        "Fields of plugins, by plugin.", default=None, sensitive=True
    )
