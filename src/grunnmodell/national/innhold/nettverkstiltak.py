"""Kinds of measures for family, network and environment, and simultaneous ones."""

from functools import partial

from grunnmodell.katalog import Tiltakstype
from grunnmodell.law import heading
from grunnmodell.law.statutes import PILAR
from grunnmodell.national.innhold.tiltaksgrunnlag import (
    FAMILIE_OG_MILJO,
    FORELDREFERDIGHETER,
    GRUNNMODELLEN,
    LOKALE,
    MED_ANDRE_TJENESTER,
    SSB_TILTAK,
    katalogen,
    kommunalt,
)
from grunnmodell.text import Text

__all__ = ["NETTVERKSTILTAK"]

_nettverk = partial(kommunalt, kategori="familie-nettverk-og-miljø", hjemmel=katalogen("5.4.3"))
# Named as kinds by the grunnmodell, and as the direction of the third dimension by Pilar.
_GROUP = (GRUNNMODELLEN, PILAR.section(heading("Vedlegg A")))
_SUPPORT = (
    Text(
        nb="at familien kan bruke hjelp og støtte i nettverket og nærmiljøet",
        nn="at familien kan bruke hjelp og støtte i nettverket og nærmiljøet",
        en="that the family can use help and support in its network and neighbourhood",
    ),
)
_CONDITIONS = (
    Text(
        nb="rammevilkår som gjør det mulig å gi god omsorg",
        nn="rammevilkår som gjer det mogleg å gi god omsorg",
        en="conditions that make good care possible",
    ),
)

NETTVERKSTILTAK: tuple[Tiltakstype, ...] = (
    _nettverk(
        kode="støttende-tiltak",
        navn=Text(nb="støttende tiltak", nn="støttande tiltak", en="supportive measures"),
        hjemmel=_GROUP,
        formal=_CONDITIONS,
        behov=("1.3", "1.4", *FAMILIE_OG_MILJO),
    ),
    _nettverk(
        kode="nettverksmobiliserende-tiltak",
        navn=Text(
            nb="nettverksmobiliserende tiltak",
            nn="nettverksmobiliserande tiltak",
            en="measures that mobilise the network",
        ),
        hjemmel=_GROUP,
        formal=_SUPPORT,
        behov=("3.1", "3.3"),
        ssb="6.99",
    ),
    _nettverk(
        kode="samarbeidstiltak",
        navn=Text(nb="samarbeidstiltak", nn="samarbeidstiltak", en="cooperation measures"),
        hjemmel=_GROUP,
        formal=_CONDITIONS,
        # Appendix A: child welfare has to know when to work with the health services (1.1).
        behov=("1.1", "1.2", *FAMILIE_OG_MILJO),
        tilbydere=MED_ANDRE_TJENESTER,
        ssb="6.99",
    ),
    _nettverk(
        kode="nettverksmøte",
        navn=Text(nb="nettverksmøte", nn="nettverksmøte", en="network meeting"),
        hjemmel=(*katalogen("5.4.3"), SSB_TILTAK),
        formal=_SUPPORT,
        behov=("3.1", "3.3"),
        ssb="6.2",
    ),
    _nettverk(
        kode="familieråd",
        navn=Text(nb="familieråd", nn="familieråd", en="family group conference"),
        hjemmel=(*katalogen("5.4.3", "6.3"), SSB_TILTAK),
        beskrivelse=Text(
            nb="modell for medvirkning og nettverk, brukt gjennom hele saken og som eget tiltak",
            nn="modell for medverknad og nettverk, brukt gjennom heile saka og som eige tiltak",
            en="a model for participation and network, used all through a case and as a measure",
        ),
        formal=(
            Text(
                nb="reell innflytelse for barnet og familien",
                nn="reell innverknad for barnet og familien",
                en="real influence for child and family",
            ),
            Text(
                nb="et nettverk som tas i bruk",
                nn="eit nettverk som blir teke i bruk",
                en="a network that is put to use",
            ),
        ),
        behov=("3.1", "3.3"),
        ssb="6.1",
        merknad=Text(
            nb="kommunen holder familierådet; Bufetat gir opplæring og metodestøtte og skaffer "
            "koordinatorer",
            nn="kommunen held familierådet; Bufetat gir opplæring og metodestøtte og skaffar "
            "koordinatorar",
            en="the municipality holds it; Bufetat trains, supports the method and provides "
            "coordinators",
        ),
    ),
    _nettverk(
        kode="kulturtolk",
        navn=Text(nb="kulturtolk", nn="kulturtolk", en="cultural interpreter"),
        formal=_SUPPORT,
        behov=("3.3",),
        ssb="6.99",
    ),
    _nettverk(
        kode="linkarbeider",
        navn=Text(nb="linkarbeider", nn="linkarbeidar", en="link worker"),
        formal=_SUPPORT,
        behov=("3.3",),
        ssb="6.99",
    ),
    _nettverk(
        kode="foreldregruppe",
        navn=Text(nb="foreldregruppe", nn="foreldregruppe", en="parents' group"),
        formal=_SUPPORT,
        behov=(*FORELDREFERDIGHETER, "3.3"),
        tilbydere=LOKALE,
        ssb="6.99",
    ),
    _nettverk(
        kode="sosialt-treffpunkt",
        navn=Text(nb="sosialt treffpunkt", nn="sosialt treffpunkt", en="social meeting place"),
        formal=_SUPPORT,
        behov=("1.4", "3.3"),
        tilbydere=LOKALE,
        ssb="6.99",
    ),
    _nettverk(
        kode="ansvarsgruppe",
        navn=Text(nb="ansvarsgruppe", nn="ansvarsgruppe", en="responsible group"),
        hjemmel=(SSB_TILTAK,),
        formal=(
            Text(
                nb="samordnet hjelp fra flere tjenester",
                nn="samordna hjelp frå fleire tenester",
                en="coordinated help from several services",
            ),
        ),
        behov=("1.1", "1.2", *FAMILIE_OG_MILJO),
        tilbydere=MED_ANDRE_TJENESTER,
        ssb="6.4",
    ),
    # The needs are those chapter 5.4.4 names: violence and high conflict (2.4), the parents'
    # substance use, mental health and cognition (3.1), and the youth's own problems (1.3).
    kommunalt(
        kode="tverrfaglig-team",
        kategori="samtidige-og-omfattende",
        navn=Text(
            nb="tverrfaglig team med multisystemisk tilnærming",
            nn="tverrfagleg team med multisystemisk tilnærming",
            en="interdisciplinary team with a multisystemic approach",
        ),
        hjemmel=katalogen("5.4.4"),
        formal=(
            Text(
                nb="at ungdommens og familiens problemer møtes fra flere sider samtidig",
                nn="at problema til ungdommen og familien blir møtte frå fleire sider samtidig",
                en="that the problems of youth and family are met from several sides at once",
            ),
        ),
        behov=("1.3", *FORELDREFERDIGHETER, "2.4", "3.1"),
    ),
)
