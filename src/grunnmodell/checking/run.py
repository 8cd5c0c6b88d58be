"""What one run knows: the course as it was known on the day, and which duties can be assessed."""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

from grunnmodell.checking.given import Given
from grunnmodell.checking.known import known_on
from grunnmodell.checking.make import place_key, subject_of
from grunnmodell.checking.muting import Broken, broken_items
from grunnmodell.checking.report import NotAssessed
from grunnmodell.checking.rulebook import RuleBook
from grunnmodell.checking.settings import Settings
from grunnmodell.findings import Finding, Message, Subject, fingerprint, pointer
from grunnmodell.flow import Deadline, deadlines_of
from grunnmodell.forlop import Forlop, Index, Path, Record, fields_of
from grunnmodell.katalog import Duty, Fristregel
from grunnmodell.rules import Context
from grunnmodell.text import Param

__all__ = ["Run"]

_PARTS = tuple(field.name for field in fields_of(Forlop) if field.optional)


class Run:
    """One run over one course.

    ``whole`` is the document as it stands, ``index`` the course as it was known on the day.
    ``sorted`` are the duties by whether they can be assessed; those that cannot are listed in
    ``not_assessed`` with what is missing. ``exceptions`` are those the caller gives; ``migrert``:
    the day before which old findings weigh less, None where none do.
    """

    def __init__(
        self,
        forlop: Forlop,
        *,
        as_of: dt.date,
        book: RuleBook,
        settings: Settings,
        exceptions: Sequence[Given] = (),
    ) -> None:
        self.forlop = forlop
        self.as_of = as_of
        self.book = book
        self.plan = book.plan(settings)
        self.exceptions = exceptions
        # A day ahead would lower everything that is over: by then nothing had been moved.
        moved = forlop.migrert is not None and forlop.migrert <= as_of
        self.migrert = forlop.migrert if moved and self.plan.lower_migrated else None
        self.whole = Index(forlop)
        self.known = known_on(self.whole, as_of)
        self.index = self.whole if self.known.forlop is forlop else Index(self.known.forlop)
        self.broken: Broken = broken_items(self.whole, self.known.dropped)
        self.context = Context(
            self.index,
            as_of=as_of,
            katalog=book.katalog,
            modell=book.katalog.modell(forlop.modell, as_of),
            settle=lambda: self.deadlines,
        )
        # In order, and each once.
        self.not_assessed: dict[NotAssessed, None] = {}
        self.crashed_deadlines: dict[str, tuple[Fristregel, str]] = {}
        self._crashed: set[str] = set()
        self.sorted = self.plan.sorted_for(
            forlop.modell,
            book.part_of,
            absent=frozenset(p for p in _PARTS if getattr(forlop, p) is None),
            broken=self.broken.parts,
        )
        for duty, missing in self.sorted.unassessed:
            self.not_assess(duty, missing)

    @cached_property
    def deadlines(self) -> tuple[Deadline, ...]:
        """Every deadline of the course's model, however it stands, without those that crash."""
        regler = [r for r in self.book.katalog.fristregler if r.is_for(self.forlop.modell)]
        return tuple(deadlines_of(regler, self.index, self.as_of, on_crash=self._note_crash))

    def _note_crash(self, regel: Fristregel, error: Exception) -> None:
        self.crashed_deadlines[regel.id] = (regel, type(error).__name__)

    @property
    def active(self) -> Iterator[Duty]:
        """The duties that can be assessed, and have not crashed."""
        return (duty for duty in self.sorted.active if duty.id not in self._crashed)

    def is_active(self, duty: Duty) -> bool:
        """Say whether a duty, in this very version, can be assessed."""
        return id(duty) in self.sorted.ids and duty.id not in self._crashed

    def deactivate(self, duty: Duty) -> None:
        """Assess a duty no further, in none of its versions."""
        self._crashed.add(duty.id)

    def not_assess(
        self, duty: Duty, missing: tuple[str, ...], record: Record | None = None
    ) -> None:
        """List a duty as not assessed, for one item where ``record`` is given."""
        subject = subject_of(record) if record is not None else None
        self.not_assessed[NotAssessed(duty.id, missing, subject)] = None

    def is_muted(self, path: Path) -> bool:
        """Say whether the item a path leads into is broken, so that no duty looks at it."""
        items = self.broken.items
        if not items:
            return False
        original = self.known.original(path)
        return original[:1] in items or original[:2] in items

    def record_at(self, path: Path) -> Record:
        """Return the innermost record of the document on the way to a place."""
        found: Record = self.forlop
        here: object = self.forlop
        for step in path:
            if isinstance(step, int):
                here = here[step] if isinstance(here, tuple) else None
            else:
                here = getattr(here, step, None)
            if isinstance(here, Record):
                found = here
        return found

    def finding(
        self,
        duty: Duty,
        subject: Subject,
        place: Path,
        params: Mapping[str, Param],
        *key: str,
        days: tuple[tuple[str, dt.date], ...] = (),
        lowered: bool = False,
    ) -> Finding:
        """Return the finding of a broken duty.

        Parameters, beside those of a finding: ``key``: what tells it from others of the same duty;
        ``lowered``: whether it weighs a step less, because the data were migrated; a mandatory duty
        never does.
        """
        whole = self.plan.severity.get(duty.id) or duty.severity_in(self.forlop.modell)
        severity = whole.lowered if lowered and duty.id not in self.plan.mandatory else whole
        return Finding(
            rule=duty.id,
            severity=severity,
            lowered_from=None if severity is whole else whole,
            norm=duty.norm,
            why=duty.why,
            subject=subject,
            pointer=pointer(place),
            what=Message(duty.message, params),
            how_to_mend=Message(duty.mend, params),
            hjemmel=duty.hjemmel,
            days=days,
            fingerprint=fingerprint(duty.id, self.forlop.id, *key),
            plugin=self.book.owners.get(duty.id, "grunnmodell"),
            forlop=self.forlop.id,
        )

    def key_of(self, place: Path) -> str:
        """Return what tells a place from others, wherever its items stand in their lists."""
        return place_key(self.forlop, place)
