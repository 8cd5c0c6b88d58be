"""What must exist in a phase before it is left."""

import datetime as dt
from functools import partial

from grunnmodell.katalog import Krav, TookPart
from grunnmodell.law import Norm, Validity
from grunnmodell.law.statutes import (
    BVL_1992,
    BVL_2021,
    MEDVIRKNINGSFORSKRIFTEN,
)
from grunnmodell.national.texts import SERVICE
from grunnmodell.text import Text

__all__ = ["KRAV"]

_FROM_INVESTIGATION = ("undersokelse", "oppstart", "gjennomforing", "avslutning")
_participation = partial(
    Krav,
    id="MED-001",
    title=Text(
        nb="Barnet medvirker i hver fase",
        nn="Barnet medverkar i kvar fase",
        en="The child takes part in every phase",
    ),
    message=Text(
        nb="ingenting viser at barnet har medvirket i fasen {fase}, eller hvorfor ikke",
        nn="ingenting viser at barnet har medverka i fasen {fase}, eller kvifor ikkje",
        en="nothing shows that the child took part in the phase {fase}, or why not",
    ),
    mend=Text(
        nb="registrer barnets medvirkning på en hendelse i fasen, eller grunnen til at barnet ikke "
        "fikk anledning",
        nn="registrer medverknaden til barnet på ei hending i fasen, eller grunnen til at barnet "
        "ikkje fekk høve",
        en="record the child's participation in an event of the phase, or the reason why it had "
        "no chance",
    ),
    norm=Norm.SKAL,
    modeller=("hjelpetiltak",),
    faser=_FROM_INVESTIGATION,
    form=TookPart("barn"),
    actor=SERVICE,
    needs=("undersokelser", "vedtak", "tiltak", "tiltaksplaner", "hendelser"),
    docs="Sees that participation is recorded in each phase, in a talk, a meeting or an "
    "evaluation. It cannot see whether the child was truly heard.",
)

KRAV = (
    _participation(
        hjemmel=(BVL_1992.paragraf("6-3"),),
        validity=Validity(None, dt.date(2023, 1, 1)),
    ),
    _participation(
        hjemmel=(BVL_2021.paragraf("1-4"),),
        validity=Validity(dt.date(2023, 1, 1), dt.date(2024, 1, 1)),
    ),
    _participation(
        hjemmel=(
            BVL_2021.paragraf("1-4"),
            MEDVIRKNINGSFORSKRIFTEN.paragraf("3"),
            MEDVIRKNINGSFORSKRIFTEN.paragraf("6"),
        ),
        validity=Validity(dt.date(2024, 1, 1)),
    ),
)
