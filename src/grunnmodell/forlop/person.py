"""People in a course, by role: never by name."""

from enum import Enum

from grunnmodell.forlop.record import Record, fact, record

__all__ = ["Person", "Virksomhet"]


class Virksomhet(Enum):
    """Whom somebody works for, or who provides a measure (*virksomhet*, *leverandør*)."""

    BARNEVERNSTJENESTEN = "barnevernstjenesten"
    KOMMUNE = "kommune"
    ANNEN_KOMMUNE = "annen-kommune"
    PRIVAT = "privat"
    BUFETAT = "bufetat"
    SENTER = "senter"
    VELFERDSTJENESTE = "velferdstjeneste"
    FRIVILLIG = "frivillig"


@record
class Person(Record):
    """Somebody with a part in the course: a role and what the rules need to know, no name."""

    id: str = fact("Own id, unique in the document; «barn» is kept for the child.")
    rolle: str = fact("Role, such as forelder, kontaktperson or tiltaksansvarlig.")
    virksomhet: Virksomhet | None = fact("Whom the person works for.", default=None)
    foreldreansvar: bool | None = fact(
        "Whether a parent has parental responsibility.", default=None
    )
    bor_med_barnet: bool | None = fact("Whether the child lives with this parent.", default=None)
    part: bool | None = fact(
        "Whether a parent is a party; absent: not assessed (bvl. § 12-2).", default=None
    )
    tolk: bool | None = fact("Whether an interpreter is needed.", default=None)
    myndig: bool | None = fact("Whether the person is 18 or older.", default=None)
    kompetanse: tuple[str, ...] = fact("Competence codes, such as bachelor.", default=())
