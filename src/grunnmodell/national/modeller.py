"""The national course models and their phases.

Only the headings of the standardised course at a centre are official. The other phases are ours,
derived from the act, and marked so (``egen``).
"""

from grunnmodell.katalog import AllEnded, Fase, First, Forlopsmodell, Last, OneOf
from grunnmodell.law import heading
from grunnmodell.law.statutes import BVL_2021, GRUNNMODELL, OURS, STANDARDFORLOP
from grunnmodell.national.rules.vedtak import GRANTS
from grunnmodell.text import Text

__all__ = ["ETTERVERN", "HJELPETILTAK", "MODELLER", "SENTER"]

_GRANTS = OneOf("type", tuple(grant.value for grant in GRANTS))
_DECIDES_TO_END = OneOf("beslutning", ("avslutte",))
_SEVERAL_PHASES = OURS.section(
    Text(nb="inndeling i faser", nn="inndeling i fasar", en="division into phases")
)
_STARTUP_PHASES = GRUNNMODELL.section(heading("oppstartsfasene"))


_MELDING = Fase(
    kode="melding",
    navn=Text(nb="melding", nn="melding", en="report"),
    entered=(First(("meldinger.mottatt", "soknader.mottatt")),),
    hjemmel=(BVL_2021.paragraf("2-1"), _SEVERAL_PHASES),
)
_UNDERSOKELSE = Fase(
    kode="undersokelse",
    navn=Text(nb="undersøkelse", nn="undersøking", en="investigation"),
    entered=(First(("undersokelser.startet",)),),
    hjemmel=(BVL_2021.paragraf("2-2"), _SEVERAL_PHASES),
)
_OPPSTART = Fase(
    kode="oppstart",
    navn=Text(nb="oppstart", nn="oppstart", en="start-up"),
    entered=(First(("vedtak.dato",), _GRANTS),),
    hjemmel=(BVL_2021.paragraf("3-1"), _STARTUP_PHASES, _SEVERAL_PHASES),
)
_GJENNOMFORING = Fase(
    kode="gjennomforing",
    navn=Text(nb="gjennomføring", nn="gjennomføring", en="carrying out"),
    entered=(First(("tiltak.startet",)),),
    hjemmel=(BVL_2021.paragraf("8-1"), _SEVERAL_PHASES),
)
_AVSLUTNING = Fase(
    kode="avslutning",
    navn=Text(nb="avslutning", nn="avslutning", en="ending"),
    entered=(
        Last("tiltaksplaner.evalueringer.utfort", _DECIDES_TO_END),
        AllEnded("tiltak"),
    ),
    hjemmel=(BVL_2021.paragraf("8-1"), _SEVERAL_PHASES),
)
_AVSLUTTET = Fase(
    kode="avsluttet",
    navn=Text(nb="avsluttet", nn="avslutta", en="ended"),
    entered=(First(("avslutning.dato",)),),
    hjemmel=(_SEVERAL_PHASES,),
    end=True,
)

HJELPETILTAK = Forlopsmodell(
    kode="hjelpetiltak",
    navn=Text(nb="hjelpetiltak", nn="hjelpetiltak", en="help measures"),
    faser=(_MELDING, _UNDERSOKELSE, _OPPSTART, _GJENNOMFORING, _AVSLUTNING, _AVSLUTTET),
)
ETTERVERN = Forlopsmodell(
    kode="ettervern",
    navn=Text(nb="ettervern", nn="ettervern", en="help after 18"),
    faser=(
        Fase(
            kode="forberedelse",
            navn=Text(nb="forberedelse", nn="førebuing", en="preparation"),
            entered=(First(("ettervern.kontakt", "soknader.mottatt")),),
            hjemmel=(BVL_2021.paragraf("3-6", ledd=2), _SEVERAL_PHASES),
        ),
        Fase(
            kode="beslutning",
            navn=Text(nb="beslutning", nn="avgjerd", en="decision"),
            entered=(First(("vedtak.dato",)),),
            hjemmel=(BVL_2021.paragraf("3-6", ledd=2), _SEVERAL_PHASES),
        ),
        Fase(
            kode="gjennomforing",
            navn=_GJENNOMFORING.navn,
            entered=(First(("tiltak.startet",)),),
            hjemmel=(BVL_2021.paragraf("8-5"), _SEVERAL_PHASES),
        ),
        _AVSLUTNING,
        _AVSLUTTET,
    ),
)
SENTER = Forlopsmodell(
    kode="senter",
    navn=Text(
        nb="senter for foreldre og barn",
        nn="senter for foreldre og barn",
        en="centre for parents and children",
    ),
    faser=(
        Fase(
            kode="henvist",
            navn=Text(nb="henvist", nn="tilvist", en="referred"),
            entered=(First(("henvisning.mottatt",)),),
            hjemmel=(STANDARDFORLOP.section(heading("Før hjelpetiltak")), _SEVERAL_PHASES),
        ),
        Fase(
            kode="vurdert",
            navn=Text(nb="vurdert", nn="vurdert", en="assessed"),
            entered=(First(("henvisning.vurderingsmote",)),),
            hjemmel=(STANDARDFORLOP.section(heading("Før hjelpetiltak")), _SEVERAL_PHASES),
        ),
        Fase(
            kode="avklart",
            navn=Text(nb="avklart", nn="avklart", en="settled"),
            entered=(First(("henvisning.svar.skriftlig",)),),
            hjemmel=(STANDARDFORLOP.section(heading("Før hjelpetiltak")), _SEVERAL_PHASES),
        ),
        Fase(
            kode="oppstart",
            navn=_OPPSTART.navn,
            entered=(First(("tiltak.startet",)),),
            hjemmel=(STANDARDFORLOP.section(heading("Under hjelpetiltak")), _SEVERAL_PHASES),
        ),
        Fase(
            kode="endringsarbeid",
            navn=Text(nb="endringsarbeid", nn="endringsarbeid", en="work for change"),
            entered=(First(("handlingsplan.utarbeidet",)),),
            hjemmel=(STANDARDFORLOP.section(heading("Under hjelpetiltak")), _SEVERAL_PHASES),
        ),
        Fase(
            kode="avslutning",
            navn=_AVSLUTNING.navn,
            entered=(First(("overgang.planlagt", "sluttrapport.ferdig")), AllEnded("tiltak")),
            hjemmel=(
                STANDARDFORLOP.section(heading("Avslutning av hjelpetiltaket")),
                _SEVERAL_PHASES,
            ),
        ),
        _AVSLUTTET,
    ),
)

MODELLER = (HJELPETILTAK, ETTERVERN, SENTER)
