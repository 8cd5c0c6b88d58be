"""The national requirements: what must exist in a phase before it is left."""

from grunnmodell.national.krav import ettervern, medvirkning, senter, senter_slutt, undersokelse

__all__ = ["KRAV"]

KRAV = (
    *medvirkning.KRAV,
    *undersokelse.KRAV,
    *ettervern.KRAV,
    *senter.KRAV,
    *senter_slutt.KRAV,
)
