"""What comes next in a course: what is missing, when it is due, and who acts."""

import datetime as dt
from collections.abc import Iterator
from enum import Enum

from attrs import field, frozen

from grunnmodell.findings import Finding
from grunnmodell.flow.deadlines import Deadline
from grunnmodell.flow.requirements import UnmetKrav
from grunnmodell.flow.settling import DeadlineState
from grunnmodell.flow.standing import NextPhase, Standing, mend_of
from grunnmodell.katalog import Fase, Fristtype
from grunnmodell.law import Hjemmel, Norm
from grunnmodell.text import Text

__all__ = ["Step", "StepKind", "next_steps"]

_PENDING = (DeadlineState.OPEN, DeadlineState.OVERDUE)
_ORDER = {Norm.SKAL: 0, Norm.BOR: 1, Norm.KAN: 2}
_GO_ON = Text(
    nb="gå videre til fasen {fase}", nn="gå vidare til fasen {fase}", en="go on to the phase {fase}"
)


class StepKind(Enum):
    """What a step is: something to mend, a deadline to meet, a requirement, or the next phase."""

    MEND = "mend"
    FRIST = "deadline"
    KRAV = "requirement"
    FASE = "phase"


@frozen(kw_only=True)
class Step:
    """One thing that comes next (*neste steg*).

    Parameters: ``kind``; ``what``: what is missing, or the phase to go on to; ``how``: what to do;
    ``norm``: how strongly it binds, None for a phase; ``hjemmel``: its sources; ``rule``: id of
    the duty behind it, None for a phase; ``fase``: the phase that asks it, or that it leads to;
    ``actor``: who acts, None where no source says; ``deadline``: the deadline, where it is one,
    or for a requirement the one by which the phase has to end; ``missing``: paths of the document,
    or codes, that are missing.
    """

    kind: StepKind
    what: Text
    how: Text
    norm: Norm | None
    hjemmel: tuple[Hjemmel, ...]
    rule: str | None = None
    fase: Fase | None = None
    actor: Text | None = None
    # A day may tell the child's birth date: it is not shown in repr.
    deadline: Deadline | None = field(default=None, repr=False)
    missing: tuple[str, ...] = ()

    @property
    def due(self) -> dt.date | None:
        """The day it is due, None where it has none."""
        return (
            None if self.deadline is None or self.deadline.due is None else self.deadline.due.date
        )

    @property
    def is_overdue(self) -> bool:
        """Say whether its day is past."""
        return self.deadline is not None and self.deadline.state is DeadlineState.OVERDUE


def next_steps(standing: Standing, *, within: int) -> tuple[Step, ...]:
    """Return what comes next: what must be before what should be, the first due first.

    Parameters: ``standing``; ``within``: leave out what is due only after so many days.
    """
    steps = [
        *(_from_finding(f) for f in standing.findings),
        *(_from_deadline(d) for d in _near(standing, within)),
        *(_from_krav(u, _ending(standing)) for u in standing.unmet_here),
        *(_from_phase(n) for n in standing.next_phases if _is_onward(standing, n)),
    ]
    return tuple(sorted(steps, key=_rank))


def _rank(step: Step) -> tuple[int, bool, dt.date, bool]:
    # Of the ways on, the main line comes before what lies beside it.
    beside = step.fase is not None and step.norm is None and step.fase.side
    strength = 3 if step.norm is None else _ORDER[step.norm]
    # What ends the phase comes after what has to be done in it.
    ends = step.kind is StepKind.FRIST
    return strength, beside, step.due or dt.date.max, ends


def _near(standing: Standing, within: int) -> Iterator[Deadline]:
    """Yield the duties that are due within so many days or overdue, and the limits overrun."""
    for deadline in standing.deadlines:
        left = deadline.days_left
        if left is None or left > within or deadline.state not in _PENDING:
            continue
        kind = deadline.regel.type
        overrun = kind is Fristtype.GRENSE and deadline.state is DeadlineState.OVERDUE
        if kind is Fristtype.PLIKT or overrun:
            yield deadline


def _ending(standing: Standing) -> Deadline | None:
    """Return the first pending deadline by which the phase the course is in has to end."""
    here = standing.current
    ids = () if here is None else here.fase.slutter_med
    found = [d for d in standing.deadlines if d.regel.id in ids and d.state in _PENDING]
    return min(found, key=lambda d: d.due.date if d.due else dt.date.max, default=None)


def _is_onward(standing: Standing, following: NextPhase) -> bool:
    """Say whether a phase is a way on: open to the course, not back, and no breaking off."""
    here = standing.current
    if here is None or here.fase.end or not following.can_enter or following.overgang.avbryter:
        return False
    order = [fase.kode for fase in standing.modell.faser]
    return order.index(following.fase.kode) > order.index(here.fase.kode)


def _from_finding(finding: Finding) -> Step:
    return Step(
        kind=StepKind.MEND,
        what=finding.what.text.with_values(**finding.what.params),
        how=finding.how_to_mend.text.with_values(**finding.how_to_mend.params),
        norm=finding.norm,
        hjemmel=finding.hjemmel,
        rule=finding.rule,
        missing=(finding.pointer,),
    )


def _from_deadline(deadline: Deadline) -> Step:
    regel = deadline.regel
    return Step(
        kind=StepKind.FRIST,
        what=regel.title,
        how=mend_of(deadline),
        norm=regel.norm,
        hjemmel=regel.hjemmel,
        rule=regel.id,
        actor=deadline.actor,
        deadline=deadline,
        missing=regel.done[:1],
    )


def _from_krav(unmet: UnmetKrav, ending: Deadline | None) -> Step:
    krav, fase = unmet.krav, unmet.span.fase
    return Step(
        kind=StepKind.KRAV,
        what=krav.title,
        how=krav.mend.with_values(fase=fase.navn),
        norm=krav.norm,
        hjemmel=krav.hjemmel,
        rule=krav.id,
        fase=fase,
        actor=krav.actor,
        deadline=ending,
        missing=unmet.missing,
    )


def _from_phase(following: NextPhase) -> Step:
    fase = following.fase
    return Step(
        kind=StepKind.FASE,
        what=_GO_ON.with_values(fase=fase.navn),
        how=following.overgang.handling,
        norm=None,
        hjemmel=following.overgang.hjemmel,
        fase=fase,
    )
