"""What the source documents ask, and what carries each of it."""

from enum import Enum

from attrs import frozen

from grunnmodell.law import Hjemmel

__all__ = ["Kildekrav", "Plass"]


# The words of the sources that bind; «må» is used as «skal» is.
BINDING = ("skal", "må", "skal ikke", "kan ikke")


class Plass(Enum):
    """How a requirement of a source document is taken care of (*plass*)."""

    BAERT = "carried"
    PLANLAGT = "planned"
    INFORMASJON = "information"
    UTENFOR = "out-of-scope"


@frozen(kw_only=True)
class Kildekrav:
    """One requirement of a source document (*kildekrav*), and what carries it.

    Parameters: ``id``: ``R001`` to ``R125``; ``norm``: the word of the source: skal, må, bør, kan,
    or info; ``tekst``: what it asks, in English; ``kilde``: where it stands; ``sitat``: a few words
    as they stand there; ``plass``; ``baerere``: what carries it, each written ``kind:code``, such
    as ``duty:SEN-001``, ``measure:mst``, ``template:stoppunkt`` or ``page:docs/reference/law.md``;
    ``grunn``: why it is out of scope, or what is to carry what is planned.
    """

    id: str
    norm: str
    tekst: str
    kilde: tuple[Hjemmel, ...]
    sitat: str
    plass: Plass
    baerere: tuple[str, ...] = ()
    grunn: str = ""

    @property
    def binds(self) -> bool:
        """Say whether the source says that it must be so, or must not."""
        return self.norm in BINDING

    @property
    def duties(self) -> tuple[str, ...]:
        """The ids of the rules, requirements and deadlines that check it in a course."""
        return tuple(b.removeprefix("duty:") for b in self.baerere if b.startswith("duty:"))
