"""What a catalogue lists: measures, need areas, activities, roles, modules, services, quality."""

import datetime as dt
from enum import Enum

from attrs import frozen

from grunnmodell.law import ALWAYS, Hjemmel, Timeline, Validity
from grunnmodell.text import Text

__all__ = [
    "Aktivitet",
    "Aldersmodul",
    "Behovsomrade",
    "Behovstema",
    "CatalogueEntry",
    "Fagomrade",
    "Fagomradetype",
    "Klynge",
    "Kommune",
    "Kvalitetsdefinisjon",
    "Kvalitetstype",
    "Motemal",
    "Motepunkt",
    "Rolle",
    "Tilbyder",
    "Tiltakskategori",
    "Tiltakstype",
    "Tjeneste",
]


@frozen(kw_only=True)
class CatalogueEntry:
    """What every entry has.

    Parameters: ``kode``: its code, unique among its kind; ``navn``; ``hjemmel``: its sources;
    ``validity``: the days it holds; ``beskrivelse``: what it is, in a sentence; ``egen``: whether
    it is ours and not official.
    """

    kode: str
    navn: Text
    hjemmel: tuple[Hjemmel, ...] = ()
    validity: Validity = ALWAYS
    beskrivelse: Text | None = None
    egen: bool = False


@frozen(kw_only=True)
class Tiltakskategori(CatalogueEntry):
    """A category of measures (*tiltakskategori*); ``formal``: what its measures aim at."""

    formal: tuple[Text, ...] = ()


@frozen(kw_only=True)
class Tilbyder:
    """Who may provide a measure (*tilbyder*), where and when.

    Parameters: ``virksomhet``: a code of ``Virksomhet``; ``validity``: the days it is offered;
    ``ikke_i``: numbers of the municipalities where it is not; ``bare_i``: of the only ones where
    it is, empty for no such limit; ``hele_landet``: whether it is offered in the whole country;
    ``henvisning``: whether the municipality has to apply for it.
    """

    virksomhet: str
    validity: Validity = ALWAYS
    ikke_i: tuple[str, ...] = ()
    bare_i: tuple[str, ...] = ()
    hele_landet: bool = True
    henvisning: bool = False

    def offers(self, kommune: str | None, on: dt.date) -> bool:
        """Say whether it is offered in a municipality on a day; None: in some municipality."""
        if on not in self.validity:
            return False
        if kommune is None:
            return True
        return kommune not in self.ikke_i and (not self.bare_i or kommune in self.bare_i)


@frozen(kw_only=True)
class Tiltakstype(CatalogueEntry):
    """A kind of measure (*tiltakstype*).

    Parameters: ``kategori``: code of its category; ``formal``: what it aims at; ``alder_fra``,
    ``alder_til``: ages in whole years, both included; ``behov``: need areas it meets;
    ``tilbydere``: who may provide it; ``ssb``: Statistics Norway's code of category;
    ``erstatter``: the kind it takes the place of where the model is tried out; ``merknad``: what
    the sources disagree on, or leave open; ``egne``: which of ``alder`` and ``behov`` are our own
    reading, because no source says them of this kind.
    """

    kategori: str
    formal: tuple[Text, ...] = ()
    alder_fra: int = 0
    alder_til: int = 24
    behov: tuple[str, ...] = ()
    tilbydere: tuple[Tilbyder, ...] = ()
    ssb: str | None = None
    erstatter: str | None = None
    merknad: Text | None = None
    egne: tuple[str, ...] = ("alder", "behov")


@frozen(kw_only=True)
class Behovstema(CatalogueEntry):
    """A coded theme (*tema*) below a need area, as Statistics Norway lists them from 2026."""


@frozen(kw_only=True)
class Behovsomrade(CatalogueEntry):
    """A need area (*behovsområde*) of Barnets behov i sentrum.

    Parameters: ``dimensjon``: the dimension it belongs to; ``peker_mot``: codes of the categories
    of measures it points to; ``temaer``: the themes below it.
    """

    dimensjon: Text
    peker_mot: tuple[str, ...] = ()
    temaer: tuple[Behovstema, ...] = ()


@frozen(kw_only=True)
class Aktivitet(CatalogueEntry):
    """An activity (*aktivitet*) of a course, such as a meeting.

    Parameters: ``modeller``: the course models it belongs to; ``faser``: codes of the phases it is
    held in; ``deltakere``: roles that belong in it; ``kan_delta``: roles that may take part;
    ``innkaller``: the role that calls it; ``dokumenter``: what is made or brought;
    ``etter``: codes of the activities that come before it.
    """

    modeller: tuple[str, ...] = ()
    faser: tuple[str, ...] = ()
    deltakere: tuple[str, ...] = ()
    kan_delta: tuple[str, ...] = ()
    innkaller: str | None = None
    dokumenter: tuple[Text, ...] = ()
    etter: tuple[str, ...] = ()


@frozen(kw_only=True)
class Motepunkt:
    """One point of a meeting template, and the points below it."""

    kode: str
    navn: Text
    underpunkter: tuple["Motepunkt", ...] = ()


@frozen(kw_only=True)
class Motemal(CatalogueEntry):
    """A meeting template (*møtemal*) for an activity, point by point.

    Parameters: ``aktivitet``: code of the activity; ``punkter``: what to go through;
    ``informasjon``: what to inform about; ``avtaler``: what to agree on before it ends;
    ``tilpasses``: whether points outside the assignment are to be left out.
    """

    aktivitet: str
    punkter: tuple[Motepunkt, ...]
    informasjon: tuple[Motepunkt, ...] = ()
    avtaler: tuple[Motepunkt, ...] = ()
    tilpasses: bool = False


@frozen(kw_only=True)
class Rolle(CatalogueEntry):
    """A role (*rolle*) somebody may have in a course.

    Parameters: ``virksomhet``: a code of ``Virksomhet``, where the role belongs to one;
    ``oppgaver``: what the role does.
    """

    virksomhet: str | None = None
    oppgaver: tuple[Text, ...] = ()


@frozen(kw_only=True)
class Aldersmodul(CatalogueEntry):
    """An age module (*aldersmodul*): what is added to a course model for an age group.

    Parameters: ``modell``: code of the course model; ``alder_fra``, ``alder_til``: ages in whole
    years, both included; ``behov``: need areas it looks at first; ``tiltakstyper``: codes of the
    kinds of measures it holds.
    """

    modell: str
    alder_fra: int
    alder_til: int
    behov: tuple[str, ...] = ()
    tiltakstyper: tuple[str, ...] = ()

    def covers(self, alder: int) -> bool:
        """Say whether the module is for an age in whole years."""
        return self.alder_fra <= alder <= self.alder_til


@frozen(kw_only=True)
class Kommune:
    """A municipality (*kommune*), whose number changes in time.

    Parameters: ``navn``; ``numre``: its number from each day on; ``validity``: the days it exists.
    """

    navn: str
    numre: Timeline[str]
    validity: Validity = ALWAYS

    def nummer(self, on: dt.date) -> str | None:
        """Return its number on a day, None where it does not exist then."""
        return self.numre.on(on) if on in self.validity else None


@frozen(kw_only=True)
class Tjeneste(CatalogueEntry):
    """A child welfare service (*barnevernstjeneste*) and the municipalities it serves.

    Parameters: ``kommuner``; ``bydel``: number of the city district, where it serves one only;
    ``interkommunal``: whether several municipalities share it, None where no source says so.
    """

    kommuner: tuple[Kommune, ...] = ()
    bydel: str | None = None
    interkommunal: bool | None = None

    def serves(self, nummer: str, on: dt.date) -> bool:
        """Say whether the service serves the municipality that has a number on a day."""
        return any(kommune.nummer(on) == nummer for kommune in self.kommuner)


@frozen(kw_only=True)
class Klynge(CatalogueEntry):
    """A cluster (*klynge*) of services."""

    tjenester: tuple[str, ...]


class Kvalitetstype(Enum):
    """What a definition of quality is (*kvalitetstype*)."""

    PRINSIPP = "prinsipp"
    MALSETTING = "målsetting"
    INDIKATOR = "indikator"


@frozen(kw_only=True)
class Kvalitetsdefinisjon(CatalogueEntry):
    """A principle, goal or indicator of quality.

    Parameters: ``type``; ``modeller``: the course models it is for, empty for all;
    ``malsettinger``: for an indicator, codes of the quality goals it tells of;
    ``ikke_beregnbar``: why an indicator cannot be computed.
    """

    type: Kvalitetstype
    modeller: tuple[str, ...] = ()
    malsettinger: tuple[str, ...] = ()
    ikke_beregnbar: Text | None = None


class Fagomradetype(Enum):
    """What a professional area is (*fagområdetype*)."""

    TJENESTEOMRADE = "tjenesteområde"
    KOMPETANSEOMRADE = "kompetanseområde"
    PRIORITERING = "prioritering"
    ARBEIDSOMRADE = "arbeidsområde"
    INNHOLD = "innhold"


@frozen(kw_only=True)
class Fagomrade(CatalogueEntry):
    """A professional area (*fagområde*): of services, competence, priority or work.

    Parameters: ``type``; ``behov``: need areas it is about; ``rettet_mot``: codes of the areas of
    services it is meant for.
    """

    type: Fagomradetype
    behov: tuple[str, ...] = ()
    rettet_mot: tuple[str, ...] = ()
