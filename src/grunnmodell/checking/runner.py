"""Check one course: walk it once, and turn every broken duty into a finding."""

import datetime as dt
from collections.abc import Callable, Iterator
from operator import attrgetter

import attrs

from grunnmodell.checking.known import known_on
from grunnmodell.checking.make import diagnostic, entity_key, field_name, subject_of
from grunnmodell.checking.muting import broken_items
from grunnmodell.checking.report import NotAssessed, Report
from grunnmodell.checking.rulebook import RuleBook
from grunnmodell.checking.settings import Settings
from grunnmodell.findings import (
    Finding,
    Location,
    Message,
    Pointer,
    Subject,
    birthday_text,
    fingerprint,
    pointer,
)
from grunnmodell.flow import Deadline, DeadlineState, unmet_in
from grunnmodell.forlop import Barn, Forlop, Index, Path, Record
from grunnmodell.katalog import Duty, TookPart
from grunnmodell.rules import Context, Problem, Rule
from grunnmodell.text import Param, Text

__all__ = ["check_course"]

Locate = Callable[[Pointer], Location | None]


def check_course(
    forlop: Forlop,
    *,
    as_of: dt.date,
    book: RuleBook,
    settings: Settings,
    file: str | None = None,
    locate: Locate | None = None,
) -> Report:
    """Check a course as it was known on a day.

    Parameters: ``forlop``; ``as_of``; ``book``: what to check against; ``settings``; ``file``,
    ``locate``: the name it was read from, and what finds a pointer's place in it.
    Returns the report. Content never makes it raise: a rule that crashes becomes a finding.
    """
    run = _Run(forlop, as_of, book, settings, locate)
    return run.report(file)


class _Run:
    def __init__(
        self,
        forlop: Forlop,
        as_of: dt.date,
        book: RuleBook,
        settings: Settings,
        locate: Locate | None,
    ) -> None:
        self.forlop = forlop
        self.as_of = as_of
        self.book = book
        self.settings = settings
        self.locate = locate
        self.whole = Index(forlop)
        self.known = known_on(forlop, as_of)
        self.index = self.whole if self.known.forlop is forlop else Index(self.known.forlop)
        self.context = Context(
            self.index,
            as_of=as_of,
            katalog=book.katalog,
            modell=book.katalog.forlopsmodeller.get(forlop.modell),
        )
        self.not_assessed: list[NotAssessed] = []
        self.assessed: set[str] = set()

    def report(self, file: str | None) -> Report:
        muted, findings = broken_items(self.whole, self.known.dropped)
        self.muted = muted
        findings += self._about_document()
        active = self._active_duties()
        findings += self._from_rules(active)
        findings += self._from_krav(active)
        findings += self._from_fristregler(active)
        kept, excepted = self._without_exceptions(findings)
        return Report(
            as_of=self.as_of,
            forlop=self.forlop.id,
            modell=self.forlop.modell,
            file=file,
            findings=tuple(self._placed(kept)),
            excepted=tuple(self._placed(excepted)),
            assessed=tuple(sorted(self.assessed)),
            not_assessed=tuple(self.not_assessed),
            plugins=self.book.plugins,
        )

    # What is wrong with the document as such.

    def _about_document(self) -> list[Finding]:
        found = []
        if self.context.modell is None:
            known = ", ".join(sorted(self.book.katalog.forlopsmodeller))
            found.append(self._diagnostic("DOK-022", ("modell",), allowed=Text.same(known)))
        for path in self.known.later:
            key = Text.same(field_name(path))
            found.append(self._diagnostic("DOK-023", path, key=key, as_of=self.as_of))
        for part in self.settings.require:
            if getattr(self.forlop, part) is None:
                found.append(self._diagnostic("DOK-024", (part,), key=Text.same(part)))
        return found

    def _diagnostic(self, rule: str, path: Path, /, **params: Param) -> Finding:
        return diagnostic(rule, self.forlop, self._record_at(path), path, **params)

    def _record_at(self, path: Path) -> Record:
        """Return the innermost record of the document on the way to a place."""
        found: Record = self.forlop
        here: object = self.forlop
        for step in path:
            here = here[step] if isinstance(here, tuple) else getattr(here, str(step), None)  # type: ignore[index]  # an index, where the value is a tuple
            if isinstance(here, Record):
                found = here
        return found

    # Which duties can be assessed at all.

    def _active_duties(self) -> set[str]:
        """Return the ids of the duties whose parts are supplied; list the others."""
        active = set()
        for duty in self.book.duties:
            if not duty.is_for(self.forlop.modell):
                continue
            needs = self.book.needs_of(duty)
            missing = tuple(part for part in needs if getattr(self.forlop, part) is None)
            if missing:
                self.not_assessed.append(NotAssessed(duty.id, missing))
            else:
                active.add(duty.id)
        self.assessed |= active
        return active

    def _is_muted(self, path: Path) -> bool:
        return bool(self.muted) and self.known.original(path)[:2] in self.muted

    # Rules.

    def _from_rules(self, active: set[str]) -> list[Finding]:
        by_kind: dict[type[Record], list[Rule]] = {}
        for rule in self.book.rules:
            if rule.id in active:
                by_kind.setdefault(rule.on, []).append(rule)
        crashed: set[str] = set()
        found: list[Finding] = []
        for record, path in self.index.nodes:
            rules = by_kind.get(type(record), ())
            if not rules or self._is_muted(path):
                continue
            for rule in rules:
                if rule.id not in crashed:
                    found += self._apply(rule, record, path, crashed)
        return found

    def _apply(self, rule: Rule, record: Record, path: Path, crashed: set[str]) -> list[Finding]:
        try:
            if rule.when is not None and not rule.when(record):
                return []
            day = rule.anchor(record)
            if day is None:
                self.not_assessed.append(NotAssessed(rule.id, (), subject_of(record)))
                return []
            if day not in rule.validity:
                return []
            problems = list(rule.check(record, self.context))
        except Exception as error:  # noqa: BLE001  # a plugin's rule may raise anything
            crashed.add(rule.id)
            self.assessed.discard(rule.id)
            return [self._crash(rule, type(error).__name__)]
        return [self._from_problem(rule, record, path, day, problem) for problem in problems]

    def _crash(self, rule: Rule, error: str) -> Finding:
        owner = self.book.owners.get(rule.id, "grunnmodell")
        finding = self._diagnostic(
            "DOK-025",
            (),
            rule=Text.same(rule.id),
            plugin=Text.same(owner),
            error=Text.same(error),
        )
        return attrs.evolve(
            finding, plugin=owner, fingerprint=fingerprint("DOK-025", self.forlop.id, rule.id)
        )

    def _from_problem(
        self, rule: Rule, record: Record, path: Path, day: dt.date, problem: Problem
    ) -> Finding:
        place = self.known.original((*path, *problem.steps))
        # The day a rule on the child or the whole course is anchored in may tell the birth date.
        days = () if isinstance(record, Barn | Forlop) else (("anchor", day),)
        return self._finding(
            rule,
            subject_of(record),
            place,
            problem.params,
            entity_key(self._record_at(place)),
            *(str(step) for step in problem.steps if isinstance(step, str)),
            days=days,
        )

    # Requirements of phases that have been left.

    def _from_krav(self, active: set[str]) -> list[Finding]:
        krav = [k for k in self.book.katalog.krav if k.id in active]
        found = []
        for span in self.context.phases:
            if not span.is_passed:
                continue
            for unmet in unmet_in(krav, span, self.index):
                form = unmet.krav.form
                place = (
                    ("hendelser",) if isinstance(form, TookPart) else tuple(form.path.split("."))
                )
                found.append(
                    self._finding(
                        unmet.krav,
                        Subject("fase", span.fase.kode),
                        place,
                        {"fase": span.fase.navn},
                        f"fase:{span.fase.kode}",
                        days=(("from", span.fra), ("to", span.til or self.as_of)),
                    )
                )
        return found

    # Deadlines.

    def _from_fristregler(self, active: set[str]) -> list[Finding]:
        found = []
        for deadline in self.context.deadlines:
            if deadline.regel.id not in active or self._is_muted(deadline.path):
                continue
            if deadline.state is DeadlineState.NOT_COMPUTABLE:
                missing = (deadline.regel.start,)
                subject = subject_of(deadline.record)
                self.not_assessed.append(NotAssessed(deadline.regel.id, missing, subject))
            elif deadline.is_broken:
                found.append(self._from_deadline(deadline))
        return found

    def _from_deadline(self, deadline: Deadline) -> Finding:
        assert deadline.due is not None  # noqa: S101  # a broken deadline has been computed
        regel = deadline.regel
        due: Param = deadline.due.date
        days: tuple[tuple[str, dt.date], ...] = (("due", deadline.due.date),)
        if deadline.from_birth:
            years = regel.frist.amount if regel.frist is not None else 0
            due, days = birthday_text(years), ()
        elif deadline.done is not None:
            days = (*days, ("done", deadline.done))
        step = regel.done if "." not in regel.done else regel.done.split(".")[0]
        return self._finding(
            regel,
            subject_of(deadline.record),
            self.known.original((*deadline.path, step)),
            {"due": due},
            entity_key(deadline.record),
            days=days,
        )

    # Putting findings together.

    def _finding(
        self,
        duty: Duty,
        subject: Subject,
        place: Path,
        params: object,
        *key: str,
        days: tuple[tuple[str, dt.date], ...] = (),
    ) -> Finding:
        severity = self.settings.severity.get(duty.id) or duty.severity_in(self.forlop.modell)
        return Finding(
            rule=duty.id,
            severity=severity,
            norm=duty.norm,
            subject=subject,
            pointer=pointer(place),
            what=Message(duty.message, dict(params)),  # type: ignore[call-overload]  # a mapping of params
            how_to_mend=Message(duty.mend, dict(params)),  # type: ignore[call-overload]  # likewise
            hjemmel=duty.hjemmel,
            days=days,
            fingerprint=fingerprint(duty.id, self.forlop.id, *key),
            plugin=self.book.owners.get(duty.id, "grunnmodell"),
            forlop=self.forlop.id,
        )

    def _without_exceptions(self, findings: list[Finding]) -> tuple[list[Finding], list[Finding]]:
        kept: list[Finding] = []
        excepted: list[Finding] = []
        for finding in findings:
            (excepted if self._has_exception(finding) else kept).append(finding)
        return kept, excepted

    def _has_exception(self, finding: Finding) -> bool:
        if finding.norm is None:
            return False
        return any(
            unntak.til >= self.as_of
            and (finding.rule == unntak.regel or finding.fingerprint == unntak.fingeravtrykk)
            and unntak.gjelder in (None, finding.subject.id)
            for unntak in self.forlop.unntak or ()
        )

    def _placed(self, findings: list[Finding]) -> Iterator[Finding]:
        """Give each finding its place in the file, and put them in document order."""
        order = {pointer(path): i for i, (_, path) in enumerate(self.whole.nodes)}

        def rank(finding: Finding) -> tuple[int, str, str]:
            place = finding.pointer
            while place not in order:
                place = place.rpartition("/")[0]
            return order[place], finding.pointer, finding.rule

        for finding in sorted(sorted(findings, key=attrgetter("rule")), key=rank):
            yield self._located(finding)

    def _located(self, finding: Finding) -> Finding:
        if self.locate is None:
            return finding
        return attrs.evolve(finding, location=self.locate(finding.pointer))
