"""Requirements on help after 18."""

from functools import partial

from grunnmodell.katalog import Consented, Exists, Krav, Present
from grunnmodell.law import Norm, Validity, heading, kapittel
from grunnmodell.law.statutes import BVL_1992, BVL_2021, GRUNNMODELL, TJENESTEKATALOG
from grunnmodell.national.texts import SERVICE
from grunnmodell.text import Text

__all__ = ["KRAV"]

_CATALOGUE = TJENESTEKATALOG.section(kapittel("5.5"))
_together = partial(
    Krav,
    id="ETT-004",
    title=Text(
        nb="Behovet er vurdert sammen med ungdommen",
        nn="Behovet er vurdert saman med ungdommen",
        en="The need is assessed together with the youth",
    ),
    message=Text(
        nb="ingenting viser at behovet for hjelp etter 18 år er vurdert sammen med ungdommen, "
        "og hva ungdommen ønsker",
        nn="ingenting viser at behovet for hjelp etter 18 år er vurdert saman med ungdommen, "
        "og kva ungdommen ønskjer",
        en="nothing shows that the need for help after 18 was assessed together with the "
        "youth, and what the youth wants",
    ),
    why=Text(
        nb="ungdommen vet best hva som trengs i voksenlivet, og hjelpen må passe til det",
        nn="ungdommen veit best kva som trengst i vaksenlivet, og hjelpa må passe til det",
        en="the youth knows best what adult life asks for, and the help has to fit that",
    ),
    mend=Text(
        nb="vurder behovet sammen med ungdommen, og registrer «vurdert_sammen» og «onske» i "
        "«ettervern»",
        nn="vurder behovet saman med ungdommen, og registrer «vurdert_sammen» og «onske» i "
        "«ettervern»",
        en='assess the need together with the youth, and record "vurdert_sammen" and "onske" '
        'in "ettervern"',
    ),
    norm=Norm.SKAL,
    modeller=("ettervern",),
    faser=("beslutning",),
    form=Exists(("ettervern.vurdert_sammen", "ettervern.onske")),
    actor=SERVICE,
    needs=("ettervern",),
    docs="The act asks the service to contact the youth in order to assess it; the catalogue "
    "says that the two do so together. Sees the day and the wish.",
)

KRAV = (
    _together(
        hjemmel=(_CATALOGUE, BVL_1992.paragraf("1-3")),
        validity=Validity(TJENESTEKATALOG.validity.start, BVL_2021.validity.start),
    ),
    _together(
        hjemmel=(_CATALOGUE, BVL_2021.paragraf("3-6", ledd=2)),
        validity=BVL_2021.validity,
    ),
    Krav(
        id="ETT-005",
        title=Text(
            nb="Viktige områder i livet etter 18 er vurdert",
            nn="Viktige område i livet etter 18 er vurderte",
            en="Important areas of life after 18 are considered",
        ),
        message=Text(
            nb="ikke alle områdene er vurdert: bolig, utdanning og arbeid, økonomi, nettverk, "
            "praktiske gjøremål",
            nn="ikkje alle områda er vurderte: bustad, utdanning og arbeid, økonomi, nettverk, "
            "praktiske gjeremål",
            en="not all areas are considered: housing, education and work, economy, network, "
            "practical matters",
        ),
        why=Text(
            nb="det som blir glemt, kan velte overgangen til voksenlivet",
            nn="det som blir gløymt, kan velte overgangen til vaksenlivet",
            en="what is forgotten can upset the transition to adult life",
        ),
        mend=Text(
            nb="vurder dem sammen med ungdommen, og registrer svarene i «ettervern: omrader»",
            nn="vurder dei saman med ungdommen, og registrer svara i «ettervern: omrader»",
            en='consider them together with the youth, and record the answers in "ettervern: '
            'omrader"',
        ),
        hjemmel=(TJENESTEKATALOG.section(kapittel("5.5")),),
        norm=Norm.KAN,
        validity=TJENESTEKATALOG.validity,
        modeller=("ettervern",),
        faser=("beslutning",),
        form=Exists(
            tuple(
                f"ettervern.omrader.{omrade}"
                for omrade in (
                    "bolig",
                    "utdanning_og_arbeid",
                    "okonomi",
                    "nettverk",
                    "praktiske_gjoremal",
                )
            )
        ),
        actor=SERVICE,
        needs=("ettervern",),
        docs="The catalogue names these as areas that may be important. An area that does not "
        "matter is recorded as «ikke-aktuelt».",
    ),
    Krav(
        id="ETT-006",
        title=Text(
            nb="Ungdommen har samtykket til å få hjelp etter grunnmodellen",
            nn="Ungdommen har samtykt til å få hjelp etter grunnmodellen",
            en="The youth has consented to help by the base model",
        ),
        message=Text(
            nb="grunnmodellen er brukt uten at ungdommen har samtykket før fasen {fase} var over",
            nn="grunnmodellen er brukt utan at ungdommen har samtykt før fasen {fase} var over",
            en="the base model is used, and the youth had not consented before the phase {fase} "
            "was over",
        ),
        why=Text(
            nb="hjelp etter grunnmodellen er frivillig, og ungdommen skal ha sagt ja først",
            nn="hjelp etter grunnmodellen er frivillig, og ungdommen skal ha sagt ja først",
            en="help by the base model is voluntary, and the youth is to have said yes first",
        ),
        mend=Text(
            nb="innhent samtykke, og registrer det i «samtykker» med «gjelder: grunnmodell»",
            nn="hent inn samtykke, og registrer det i «samtykker» med «gjelder: grunnmodell»",
            en='ask for consent, and record it in "samtykker" with "gjelder: grunnmodell"',
        ),
        hjemmel=(GRUNNMODELL.section(heading("Øvrige sentrale forutsetninger for deltakelse")),),
        norm=Norm.SKAL,
        validity=GRUNNMODELL.validity,
        modeller=("ettervern",),
        faser=("beslutning",),
        form=Consented("grunnmodell", 0, always=("barn",)),
        when=(Present("aldersmodul"),),
        actor=SERVICE,
        needs=("samtykker", "tiltak", "barn"),
        docs="Asked where the document names an age module, which says that grunnmodellen is used.",
    ),
)
