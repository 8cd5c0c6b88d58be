"""Requirements on the investigation, the cultural background and the consent to the model."""

from grunnmodell.findings import Severity
from grunnmodell.katalog import Consented, EachHas, Krav, Noted, Present
from grunnmodell.law import Norm, heading, kapittel
from grunnmodell.law.statutes import (
    BVL_2021,
    GRUNNMODELL,
    GRUNNMODELLPROSJEKTET,
    PILAR,
    TJENESTEKATALOG,
)
from grunnmodell.national.texts import SERVICE
from grunnmodell.text import Text

__all__ = ["KRAV"]

# From this age a child is a party, and its own consent is asked for (bvl. § 12-3).
_PARTY_AGE = 15

KRAV = (
    Krav(
        id="UND-004",
        title=Text(
            nb="Det er laget en plan for undersøkelsen",
            nn="Det er laga ein plan for undersøkinga",
            en="There is a plan for the investigation",
        ),
        message=Text(
            nb="undersøkelsen har ingen plan",
            nn="undersøkinga har ingen plan",
            en="the investigation has no plan",
        ),
        mend=Text(
            nb="lag en plan for undersøkelsen, og registrer dagen i «undersokelser: plan»",
            nn="lag ein plan for undersøkinga, og registrer dagen i «undersokelser: plan»",
            en='make a plan for the investigation, and record the day in "undersokelser: plan"',
        ),
        why=Text(
            nb="uten en plan vet verken familien eller tjenesten hva som skal undersøkes",
            nn="utan ein plan veit verken familien eller tenesta kva som skal undersøkjast",
            en="without a plan neither the family nor the service knows what is to be looked into",
        ),
        hjemmel=(BVL_2021.paragraf("2-2", ledd=3),),
        norm=Norm.SKAL,
        validity=BVL_2021.validity,
        modeller=("hjelpetiltak",),
        faser=("undersokelse",),
        form=EachHas("undersokelser", "startet", ("plan",)),
        actor=SERVICE,
        needs=("undersokelser",),
        docs="Asked of every investigation that was started in the phase. One that starts during "
        "measures is a side track, and not looked at here.",
    ),
    Krav(
        id="UND-005",
        title=Text(
            nb="Risiko, beskyttelse og ressurser er kartlagt",
            nn="Risiko, vern og ressursar er kartlagde",
            en="Risk, protection and resources are mapped",
        ),
        message=Text(
            nb="undersøkelsen viser ikke at risikofaktorer, beskyttelsesfaktorer og ressurser er "
            "kartlagt",
            nn="undersøkinga viser ikkje at risikofaktorar, vernefaktorar og ressursar er "
            "kartlagde",
            en="the investigation does not show that risk factors, protective factors and "
            "resources are mapped",
        ),
        mend=Text(
            nb="kartlegg dem, og registrer det i «undersokelser: kartlegging»",
            nn="kartlegg dei, og registrer det i «undersokelser: kartlegging»",
            en='map them, and record it in "undersokelser: kartlegging"',
        ),
        why=Text(
            nb="hjelpen treffer bare når både risikoen og det som beskytter barnet, er kjent",
            nn="hjelpa treffer berre når både risikoen og det som vernar barnet, er kjent",
            en="help fits only when both the dangers and what protects the child are known",
        ),
        hjemmel=(TJENESTEKATALOG.section(kapittel("5.1")), PILAR.section(heading("Mål 1"))),
        norm=Norm.SKAL,
        severity=Severity.WARNING,
        validity=TJENESTEKATALOG.validity,
        modeller=("hjelpetiltak",),
        faser=("undersokelse",),
        form=EachHas(
            "undersokelser",
            "startet",
            ("kartlegging.risiko", "kartlegging.beskyttelse", "kartlegging.ressurser"),
        ),
        actor=SERVICE,
        needs=("undersokelser",),
        docs="The catalogue builds the choice of measures on this mapping; no act lists it, so a "
        "lack of it is a warning. Sees that it is recorded, not what was found.",
    ),
    Krav(
        id="KUL-001",
        title=Text(
            nb="Barnets bakgrunn er vurdert i hver fase",
            nn="Bakgrunnen til barnet er vurdert i kvar fase",
            en="The child's background is considered in every phase",
        ),
        message=Text(
            nb="ingenting viser at barnets etniske, kulturelle, språklige og religiøse bakgrunn er "
            "vurdert i fasen {fase}",
            nn="ingenting viser at den etniske, kulturelle, språklege og religiøse bakgrunnen til "
            "barnet er vurdert i fasen {fase}",
            en="nothing shows that the child's ethnic, cultural, linguistic and religious "
            "background was considered in the phase {fase}",
        ),
        why=Text(
            nb="hjelp som ikke passer til språk, kultur og tro, når ikke fram til familien",
            nn="hjelp som ikkje passar til språk, kultur og tru, når ikkje fram til familien",
            en="help that does not fit language, culture and faith does not reach the family",
        ),
        mend=Text(
            nb="vurder bakgrunnen, og registrer dagen i «kulturvurderinger»",
            nn="vurder bakgrunnen, og registrer dagen i «kulturvurderinger»",
            en='consider the background, and record the day in "kulturvurderinger"',
        ),
        hjemmel=(
            BVL_2021.paragraf("1-8"),
            GRUNNMODELLPROSJEKTET.section(heading("Grunnmodellprosjektets mål")),
        ),
        norm=Norm.SKAL,
        # The act asks that it be considered in every phase, not that each time be recorded.
        severity=Severity.WARNING,
        validity=BVL_2021.validity,
        modeller=("hjelpetiltak",),
        faser=("undersokelse", "oppstart", "gjennomforing", "avslutning"),
        form=Noted("kulturvurderinger.dato"),
        actor=SERVICE,
        needs=("kulturvurderinger", "undersokelser", "vedtak", "tiltak", "tiltaksplaner"),
        docs="Sees *that* an assessment is recorded in the phase, not whether help was adapted.",
    ),
    Krav(
        id="SAM-004",
        title=Text(
            nb="De som får hjelp etter grunnmodellen, har samtykket til det",
            nn="Dei som får hjelp etter grunnmodellen, har samtykt til det",
            en="Those who get help by the base model have consented to that",
        ),
        message=Text(
            nb="grunnmodellen er brukt uten at alle som tiltakene retter seg mot, har samtykket "
            "før fasen {fase} var over",
            nn="grunnmodellen er brukt utan at alle som tiltaka rettar seg mot, har samtykt før "
            "fasen {fase} var over",
            en="the base model is used, and not all whom the measures are aimed at had consented "
            "before the phase {fase} was over",
        ),
        why=Text(
            nb="arbeidet etter grunnmodellen bygger på at familien selv vil være med på det",
            nn="arbeidet etter grunnmodellen byggjer på at familien sjølv vil vere med på det",
            en="work by the base model rests on the family's own wish to take part",
        ),
        mend=Text(
            nb="innhent samtykke, og registrer det i «samtykker» med «gjelder: grunnmodell»",
            nn="hent inn samtykke, og registrer det i «samtykker» med «gjelder: grunnmodell»",
            en='ask for consent, and record it in "samtykker" with "gjelder: grunnmodell"',
        ),
        hjemmel=(GRUNNMODELL.section(heading("Øvrige sentrale forutsetninger for deltakelse")),),
        norm=Norm.SKAL,
        validity=GRUNNMODELL.validity,
        modeller=("hjelpetiltak",),
        faser=("oppstart",),
        form=Consented("grunnmodell", _PARTY_AGE),
        when=(Present("aldersmodul"),),
        actor=SERVICE,
        needs=("samtykker", "tiltak", "barn", "vedtak"),
        docs="Asked where the document names an age module, which says that grunnmodellen is used. "
        "A child gives its own consent from 15, when it is a party (bvl. § 12-3); a younger child "
        "is heard.",
    ),
)
