"""The conditions of the trial, and the clusters that took part (R029 to R042)."""

from grunnmodell.katalog import Kildekrav
from grunnmodell.law import heading
from grunnmodell.law.statutes import GRUNNMODELL
from grunnmodell.national.kildekrav.felles import baert, planlagt, tjenesteregel, utenfor

__all__ = ["UTPROVINGEN"]

_KRAV = GRUNNMODELL.section(heading("Kvalifiseringskrav"))
_RAPPORTERING = GRUNNMODELL.section(heading("Rapportering og regnskap"))
_FORUTSETNINGER = GRUNNMODELL.section(heading("Øvrige sentrale forutsetninger for deltakelse"))
_MER = GRUNNMODELL.section(heading("Les mer om grunnmodellen"))

UTPROVINGEN: tuple[Kildekrav, ...] = (
    planlagt(
        id="R029",
        norm="må",
        tekst="The administrative leadership of the municipality supports taking part",
        kilde=(_KRAV,),
        sitat="Administrativ ledelse i kommunen(e) må støtte deltakelse",
        grunn=tjenesteregel(
            "the support of the leadership; bound the services of the trial, 2020 to 2022"
        ),
    ),
    planlagt(
        id="R030",
        norm="skal",
        tekst="Every year the service reports to Bufdir how the money was used",
        kilde=(_KRAV, _RAPPORTERING),
        sitat="årlig rapportering til Bufdir om bruk av midler",
        grunn=tjenesteregel("the yearly report; bound the services of the trial, 2020 to 2022"),
    ),
    planlagt(
        id="R031",
        norm="skal",
        tekst="The service makes a letter of intent with the competence centre picked for it",
        kilde=(_KRAV,),
        sitat="inngår intensjonsavtale med utpekt kompetansesenter",
        baerere=("role:kompetansesenter",),
        grunn=tjenesteregel("the letter of intent; bound the services of the trial, 2020 to 2022"),
    ),
    planlagt(
        id="R032",
        norm="må",
        tekst="At least 20 new cases a year aged 4–12 and 20 youths aged 17–18; smaller services "
        "join others",
        kilde=(_FORUTSETNINGER,),
        sitat="minimum ha 20 nye hjelpetiltakssaker pr. år med barn i alderen 4-12",
        baerere=("module:4-12", "module:ettervern"),
        grunn=tjenesteregel("the number of cases; bound the services of the trial, 2020 to 2022"),
    ),
    planlagt(
        id="R033",
        norm="må",
        tekst="Those picked get full training, and a work situation that lets them try the model",
        kilde=(_FORUTSETNINGER,),
        sitat="gjennomføre full opplæring i grunnmodellen",
        baerere=("role:kontaktperson", "role:saksbehandler", "role:tiltaksperson"),
        grunn=tjenesteregel(
            "full training and adapted work; bound the services of the trial, 2020 to 2022"
        ),
    ),
    planlagt(
        id="R034",
        norm="må",
        tekst="Service and municipality organise who answers locally for cooperation, training "
        "and use",
        kilde=(_FORUTSETNINGER,),
        sitat="etablere en implementeringsorganisering som tar lokalt ansvar for samarbeid om "
        "utprøvingen",
        grunn=tjenesteregel(
            "the local implementation organisation; bound the services of the trial, 2020 to 2022"
        ),
    ),
    utenfor(
        id="R035",
        norm="info",
        tekst="How much money a service could apply for, and what was set aside in 2020 and 2021",
        kilde=(_FORUTSETNINGER, _MER),
        sitat="mellom kr. 130.000-210.000 i 2020",
        grunn="history of the trial: amounts of 2020 and 2021",
    ),
    utenfor(
        id="R036",
        norm="info",
        tekst="Services in demanding schemes in 2020 were left out; experience of other "
        "programmes was mixed",
        kilde=(_MER,),
        sitat="Kommuner og tjenester som i 2020 deltar i særlig krevende aktiviteter",
        grunn="history of the trial: how services were picked in 2020",
    ),
    utenfor(
        id="R037",
        norm="info",
        tekst="The choice of services is no individual decision, and cannot be complained over",
        kilde=(_MER,),
        sitat="er ikke et enkeltvedtak etter forvaltningsloven § 2",
        grunn="history of the trial: the choice of services is over",
    ),
    utenfor(
        id="R038",
        norm="info",
        tekst="The trial ran from May 2020 to about 2022, with some ten services in three or four "
        "clusters",
        kilde=(_MER,),
        sitat="fra mai 2020 frem til anslagsvis 2022",
        grunn="history of the trial: its period; the clusters picked are R039 to R042",
    ),
    baert(
        id="R039",
        norm="info",
        tekst="Cluster A: Grorud, Aurskog-Høland and Lørenskog",
        kilde=(_MER,),
        sitat="Grorud, Aurskog-Høland og Lørenskog barnevernstjenester",
        baerere=(
            "cluster:klynge-a",
            "service:grorud",
            "service:aurskog-høland",
            "service:lørenskog",
        ),
    ),
    baert(
        id="R040",
        norm="info",
        tekst="Cluster B in Telemark: Tinn, Notodden and Hjartdal, Midt-Telemark, Vest-Telemark",
        kilde=(_MER,),
        sitat="En kommunal og tre interkommunale tjenester i Telemark",
        baerere=(
            "cluster:klynge-b",
            "service:tinn",
            "service:notodden-og-hjartdal",
            "service:midt-telemark",
            "service:vest-telemark",
        ),
    ),
    baert(
        id="R041",
        norm="info",
        tekst="Cluster C: one service, which Haugesund and Utsira share",
        kilde=(_MER,),
        sitat="Haugesund og Utsira barnevernstjeneste (tjeneste som dekker to kommuner)",
        baerere=("cluster:klynge-c", "service:haugesund-utsira"),
    ),
    baert(
        id="R042",
        norm="info",
        tekst="Cluster D: Harstad and Narvik, one of them shared by several municipalities",
        kilde=(_MER,),
        sitat="Harstad og Narvik barnevernstjenester (en kommunal og en interkommunal tjeneste)",
        baerere=("cluster:klynge-d", "service:harstad", "service:narvik"),
    ),
)
