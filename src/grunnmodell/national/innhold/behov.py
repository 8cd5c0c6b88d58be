"""The need areas of the knowledge model Barnets behov i sentrum."""

from functools import partial

from grunnmodell.katalog import Behovsomrade, Behovstema
from grunnmodell.law import heading
from grunnmodell.law.statutes import BBS, PILAR
from grunnmodell.national.innhold.behovstemaer import BEHOVSTEMAER
from grunnmodell.text import Text

__all__ = ["BEHOVSOMRADER"]

# Pilar's appendix A gives the direction from needs to measures; BBS itself names the areas.
_omrade = partial(
    Behovsomrade,
    hjemmel=(
        BBS.section(Text(nb="behovsområdene", nn="behovsområda", en="the need areas")),
        PILAR.section(heading("Vedlegg A")),
    ),
)
_utvikling = partial(
    _omrade,
    dimensjon=Text(
        nb="Barnets utvikling", nn="Utviklinga til barnet", en="The child's development"
    ),
    peker_mot=("barns-utvikling",),
)
_omsorg = partial(
    _omrade,
    dimensjon=Text(nb="Foreldrenes omsorg", nn="Omsorga til foreldra", en="The parents' care"),
    peker_mot=("foreldrenes-omsorg",),
)
_miljo = partial(
    _omrade,
    dimensjon=Text(nb="Familie og miljø", nn="Familie og miljø", en="Family and environment"),
    peker_mot=("familie-nettverk-og-miljø",),
)


def _under(omrade: str) -> tuple[Behovstema, ...]:
    return tuple(tema for tema in BEHOVSTEMAER if tema.kode.startswith(f"{omrade}."))


_UTVIKLING = (
    _utvikling(
        kode="1.1",
        navn=Text(nb="Helse", nn="Helse", en="Health"),
        beskrivelse=Text(
            nb="fysisk og psykisk helse; barnevernet behandler ikke helseplager, men skal se når "
            "helsetjenesten må inn",
            nn="fysisk og psykisk helse; barnevernet behandlar ikkje helseplager, men skal sjå når "
            "helsetenesta må inn",
            en="physical and mental health; child welfare does not treat health problems, but has "
            "to see when the health services are needed",
        ),
        temaer=_under("1.1"),
    ),
    _utvikling(
        kode="1.2",
        navn=Text(nb="Barnehage og skole", nn="Barnehage og skule", en="Kindergarten and school"),
        beskrivelse=Text(
            nb="hvordan barnet fungerer i barnehage og på skole",
            nn="korleis barnet fungerer i barnehage og på skule",
            en="how the child does in kindergarten and at school",
        ),
        temaer=_under("1.2"),
    ),
    _utvikling(
        kode="1.3",
        navn=Text(nb="Følelser og uttrykk", nn="Kjensler og uttrykk", en="Feelings and expression"),
        beskrivelse=Text(
            nb="hvordan barnets følelser og atferd utvikler seg, og hva det trenger hjelp til å "
            "håndtere",
            nn="korleis kjenslene og åtferda til barnet utviklar seg, og kva det treng hjelp til å "
            "handtere",
            en="how the child's feelings and behaviour develop, and what it needs help to handle",
        ),
        temaer=_under("1.3"),
    ),
    _utvikling(
        kode="1.4",
        navn=Text(nb="Venner og fritid", nn="Venner og fritid", en="Friends and leisure"),
        beskrivelse=Text(
            nb="hvordan barnet har det med venner og i fritiden",
            nn="korleis barnet har det med venner og i fritida",
            en="how the child gets on with friends and in its spare time",
        ),
        temaer=_under("1.4"),
    ),
)
_OMSORG = (
    _omsorg(
        kode="2.1",
        navn=Text(nb="Grunnleggende omsorg", nn="Grunnleggjande omsorg", en="Basic care"),
        beskrivelse=Text(
            nb="mat, hygiene, medisinsk hjelp og faste rutiner, som alle barn trenger",
            nn="mat, hygiene, medisinsk hjelp og faste rutinar, som alle barn treng",
            en="food, hygiene, medical needs and daily routines, which every child needs",
        ),
        temaer=_under("2.1"),
    ),
    _omsorg(
        kode="2.2",
        navn=Text(
            nb="Følelsesmessig tilgjengelighet",
            nn="Kjenslemessig tilgjengelegheit",
            en="Emotional availability",
        ),
        beskrivelse=Text(
            nb="stabil kontakt, støtte og hjelp til å regulere følelser",
            nn="stabil kontakt, støtte og hjelp til å regulere kjensler",
            en="stable contact, support, and help to regulate feelings",
        ),
        temaer=_under("2.2"),
    ),
    _omsorg(
        kode="2.3",
        navn=Text(
            nb="Stimulering og veiledning",
            nn="Stimulering og rettleiing",
            en="Stimulation and guidance",
        ),
        beskrivelse=Text(
            nb="at foreldrene stimulerer og veileder barnet og setter grenser",
            nn="at foreldra stimulerer og rettleier barnet og set grenser",
            en="that the parents stimulate and guide the child and set limits",
        ),
        temaer=_under("2.3"),
    ),
    _omsorg(
        kode="2.4",
        navn=Text(nb="Beskyttelse", nn="Vern", en="Protection"),
        beskrivelse=Text(
            nb="at barnet er trygt og ikke utsettes for vold eller overgrep; alvorligere enn svake "
            "foreldreferdigheter, fordi noe skader barnet nå",
            nn="at barnet er trygt og ikkje blir utsett for vald eller overgrep; alvorlegare enn "
            "svake foreldreferdigheiter, fordi noko skader barnet no",
            en="that the child is safe and not exposed to violence or abuse; graver than weak "
            "parenting skills, because something harms the child now",
        ),
        # Not guidance: appendix A asks for measures that stop harm going on, and the catalogue's
        # answer to violence and high conflict is chapter 5.4.4. That they are the same is ours.
        peker_mot=("samtidige-og-omfattende",),
        temaer=_under("2.4"),
    ),
)
_MILJO = (
    _miljo(
        kode="3.1",
        navn=Text(nb="Familieforhold", nn="Familieforhold", en="Family relations"),
        beskrivelse=Text(
            nb="foreldrenes egne forutsetninger, som helse og rus, og hva familien har opplevd",
            nn="føresetnadene til foreldra sjølve, som helse og rus, og kva familien har opplevd",
            en="the parents' own conditions, such as health and substance use, and what the family "
            "has been through",
        ),
        temaer=_under("3.1"),
    ),
    _miljo(
        kode="3.2",
        navn=Text(
            nb="Bolig, økonomi og arbeid",
            nn="Bustad, økonomi og arbeid",
            en="Housing, finances and work",
        ),
        beskrivelse=Text(
            nb="familiens ytre rammer: hvor den bor, arbeid og penger",
            nn="dei ytre rammene for familien: kvar han bur, arbeid og pengar",
            en="the family's outer conditions: where it lives, work and money",
        ),
        temaer=_under("3.2"),
    ),
    _miljo(
        kode="3.3",
        navn=Text(
            nb="Nettverk og sosial integrering",
            nn="Nettverk og sosial integrering",
            en="Network and social integration",
        ),
        beskrivelse=Text(
            nb="nettverket rundt familien, og om den hører til i lokalsamfunnet",
            nn="nettverket rundt familien, og om han høyrer til i lokalsamfunnet",
            en="the network around the family, and whether it belongs in the local community",
        ),
        temaer=_under("3.3"),
    ),
)

BEHOVSOMRADER: tuple[Behovsomrade, ...] = (*_UTVIKLING, *_OMSORG, *_MILJO)
