"""How the table of requirements is written: one helper for each place, and for what is planned."""

from functools import partial

from grunnmodell.katalog import Kildekrav, Plass

__all__ = [
    "BEHOV",
    "baert",
    "indikator",
    "informasjon",
    "planlagt",
    "regel",
    "tjenesteregel",
    "utenfor",
]

baert = partial(Kildekrav, plass=Plass.BAERT)
planlagt = partial(Kildekrav, plass=Plass.PLANLAGT)
informasjon = partial(Kildekrav, plass=Plass.INFORMASJON)
utenfor = partial(Kildekrav, plass=Plass.UTENFOR)

# Every need area of Barnets behov i sentrum.
BEHOV = (
    *(f"need:1.{n}" for n in range(1, 5)),
    *(f"need:2.{n}" for n in range(1, 5)),
    *(f"need:3.{n}" for n in range(1, 4)),
)


def regel(emne: str) -> str:
    """Say that a rule on a course is to carry it."""
    return f"planned: rule on {emne} (issue «The rules»)"


def tjenesteregel(emne: str) -> str:
    """Say that a rule on the service document is to carry it."""
    return f"planned: rule of the service document on {emne} (issue «The service and the whole»)"


def indikator(emne: str) -> str:
    """Say that an indicator over many courses is to carry it."""
    return f"planned: indicator of {emne} (issue «The service and the whole»)"
