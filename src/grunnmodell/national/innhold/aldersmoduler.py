"""The age modules that were delivered in 2023; those for 0–3 and 13–17 come as plugins."""

from grunnmodell.katalog import Aldersmodul
from grunnmodell.law import heading
from grunnmodell.law.statutes import BVL_2021, GRUNNMODELL, PILAR
from grunnmodell.text import Text

__all__ = ["ALDERSMODULER"]

_TRIED = GRUNNMODELL.section(heading("Om tilskuddsordningen"))
_AREAS = PILAR.section(heading("Vedlegg B"))

ALDERSMODULER = (
    Aldersmodul(
        kode="4-12",
        navn=Text(nb="barn 4–12 år", nn="barn 4–12 år", en="children aged 4–12"),
        modell="hjelpetiltak",
        alder_fra=4,
        # The sources put 12 in two bands; the module for 13–17 that came later settles it.
        alder_til=12,
        hjemmel=(_TRIED, _AREAS),
        beskrivelse=Text(
            nb="familier med barn fra 4 til og med 12 år som får hjelpetiltak hjemme",
            nn="familiar med barn frå 4 til og med 12 år som får hjelpetiltak heime",
            en="families with children from 4 up to and including 12 who get help at home",
        ),
        behov=("2.1", "2.2", "2.3"),
        tiltakstyper=("familieveiledning",),
    ),
    Aldersmodul(
        kode="ettervern",
        navn=Text(nb="ettervern", nn="ettervern", en="help after 18"),
        modell="ettervern",
        # Planning starts at 17 in the trial; the act lets measures run to the 25th birthday.
        alder_fra=17,
        alder_til=24,
        hjemmel=(_TRIED, _AREAS, BVL_2021.paragraf("3-6", ledd=3)),
        beskrivelse=Text(
            nb="ungdom med rett til ettervern: planlegging fra 17 år, tiltak til 25-årsdagen",
            nn="ungdom med rett til ettervern: planlegging frå 17 år, tiltak til 25-årsdagen",
            en="youth with a right to help after 18: planning from 17, measures to the 25th "
            "birthday",
        ),
        behov=("3.1", "3.2", "3.3"),
        tiltakstyper=("veiledning-ettervern",),
    ),
)
