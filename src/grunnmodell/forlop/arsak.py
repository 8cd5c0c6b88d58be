"""Why something ended or was refused."""

from enum import Enum

__all__ = ["Arsak"]


class Arsak(Enum):
    """The reason (*årsak*) a measure or course ended, or help was refused."""

    MAL_NADD = "mål-nådd"
    IKKE_EFFEKT = "ikke-effekt"
    SAMTYKKE_TRUKKET = "samtykke-trukket"
    PLANLAGT_SLUTT = "planlagt-slutt"
    FLYTTET = "flyttet"
    ALDER = "alder"
    ERSTATTET = "erstattet"
    KAPASITET = "kapasitet"
    VILKAR_IKKE_OPPFYLT = "vilkår-ikke-oppfylt"
    IKKE_SAMTYKKE = "ikke-samtykke"
    ANNET = "annet"
