"""A course model: its phases, how they are entered, and which ways lead from one to another."""

from attrs import field, frozen

from grunnmodell.katalog.forms import Entry
from grunnmodell.law import ALWAYS, Hjemmel, Validity
from grunnmodell.text import Text

__all__ = ["Fase", "Faseovergang", "Forlopsmodell", "Modellovergang"]


@frozen(kw_only=True)
class Fase:
    """A phase (*fase*) of a course model.

    Parameters: ``kode``; ``navn``; ``entered``: the facts that enter it, any of them; ``hjemmel``:
    what it rests on; ``krever``: ids of the rules and deadlines that must hold before it is left,
    beside the requirements that name the phase themselves; ``slutter_med``: ids of the deadlines
    that are met by leaving it, so that what it requires is due by then; ``egen``: whether the phase
    is ours and not official; ``end``: whether a course may stay in it for good; ``side``: whether
    it lies beside the main line, so that only a transition written down leads to it.
    """

    kode: str
    navn: Text
    entered: tuple[Entry, ...]
    hjemmel: tuple[Hjemmel, ...]
    krever: tuple[str, ...] = ()
    slutter_med: tuple[str, ...] = ()
    egen: bool = True
    end: bool = False
    side: bool = False


@frozen(kw_only=True)
class Faseovergang:
    """A transition (*faseovergang*) from some phases to another.

    Parameters: ``fra``, ``til``: codes of the phases; ``handling``: what is done to make it;
    ``hjemmel``; ``ved``: those of the entries of the phase that make it, empty for all of them;
    ``avbryter``: whether it breaks the phase off, so that nothing more is asked of
    it; ``egen``: whether it is ours and not official.
    """

    fra: tuple[str, ...]
    til: str
    handling: Text
    hjemmel: tuple[Hjemmel, ...]
    ved: tuple[Entry, ...] = ()
    avbryter: bool = False
    egen: bool = True


@frozen(kw_only=True)
class Modellovergang:
    """A way from one course model to another (*modellovergang*): a course of its own is opened.

    Parameters: ``fra``: codes of the phases it goes out from; ``modell``: code of the other model;
    ``forhold``: how the new course belongs to this one, as a code of ``Forhold``; ``handling``:
    what is done; ``hjemmel``.
    """

    fra: tuple[str, ...]
    modell: str
    forhold: str
    handling: Text
    hjemmel: tuple[Hjemmel, ...]


@frozen(kw_only=True)
class Forlopsmodell:
    """A course model (*forløpsmodell*): the phases a course goes through, in order.

    Parameters: ``kode``; ``navn``; ``faser``: in order; ``overganger``: the ways between them;
    ``modelloverganger``: the ways to other models; ``hjemmel``: what it rests on; ``validity``:
    when it holds: versions of one model stand side by side.
    Raises ValueError when two phases have the same code.
    """

    kode: str
    navn: Text
    faser: tuple[Fase, ...] = field()
    overganger: tuple[Faseovergang, ...] = ()
    modelloverganger: tuple[Modellovergang, ...] = ()
    hjemmel: tuple[Hjemmel, ...] = ()
    validity: Validity = ALWAYS

    def __attrs_post_init__(self) -> None:
        codes = [f.kode for f in self.faser]
        if len(set(codes)) != len(codes):
            raise ValueError(f"the course model {self.kode} has two phases of the same code")

    def fase(self, kode: str) -> Fase | None:
        """Return the phase of a code, or None."""
        return next((f for f in self.faser if f.kode == kode), None)

    def overgang(self, fra: str, til: str) -> Faseovergang | None:
        """Return the transition between two phases, or None where no way is written down."""
        return next((o for o in self.overganger if fra in o.fra and til == o.til), None)

    def overganger_fra(self, fra: str) -> tuple[Faseovergang, ...]:
        """Return the transitions out of a phase, in order."""
        return tuple(o for o in self.overganger if fra in o.fra)
