"""Rules on the phase a case system has recorded."""

from collections.abc import Iterator

from grunnmodell.forlop import Forlop
from grunnmodell.law import Norm
from grunnmodell.law.statutes import OURS
from grunnmodell.rules import Context, Problem, rule
from grunnmodell.text import Text

__all__ = ["RULES"]


@rule(
    "FAS-001",
    on=Forlop,
    when=lambda f: f.fase is not None,
    anchor=None,
    hjemmel=OURS.section(
        Text(
            nb="registrert fase og fakta",
            nn="registrert fase og fakta",
            en="recorded phase and facts",
        )
    ),
    norm=Norm.SKAL,
    title=Text(
        nb="Fasen som er registrert, er den fakta viser",
        nn="Fasen som er registrert, er den fakta viser",
        en="The recorded phase is the one the facts show",
    ),
    message=Text(
        nb="fakta i dokumentet viser at forløpet er i fasen «{fase}», men en annen er registrert",
        nn="fakta i dokumentet viser at forløpet er i fasen «{fase}», men ein annan er registrert",
        en='the facts show that the course is in the phase "{fase}", but another is recorded',
    ),
    why=Text(
        nb="fasen avgjør hva som kreves nå, og feil fase får folk til å se etter feil ting",
        nn="fasen avgjer kva som er kravd no, og feil fase får folk til å sjå etter feil ting",
        en="the phase decides what is asked now, and a wrong one makes people look for the wrong "
        "things",
    ),
    mend=Text(
        nb="rett «fase», eller registrer det som mangler; «grunnmodell phase» viser hva som avgjør",
        nn="rett «fase», eller registrer det som manglar; «grunnmodell phase» viser kva som avgjer",
        en='correct "fase", or record what is missing; "grunnmodell phase" shows what decides',
    ),
)
def recorded_phase_is_the_derived_one(f: Forlop, c: Context) -> Iterator[Problem]:
    """The phase follows from the facts; what a case system has recorded is compared with it.

    The names of the phases and what enters them are ours. Not asked where the course has not
    entered any phase.
    """
    if c.phases and c.phases[-1].fase.kode != f.fase:
        yield c.problem("fase", fase=c.phases[-1].fase.navn)


RULES = (recorded_phase_is_the_derived_one,)
