"""Turn every broken duty into a finding: rules, requirements and deadlines, in one walk."""

import datetime as dt
from collections.abc import Iterator, Sequence

import attrs

from grunnmodell.checking.make import diagnostic, subject_of
from grunnmodell.checking.migrated import deadline_is_old, krav_is_old, rule_is_old
from grunnmodell.checking.run import Run
from grunnmodell.checking.sorting import Looking
from grunnmodell.findings import Finding, Severity, Subject, birthday_text, fingerprint
from grunnmodell.flow import Deadline, DeadlineState, UnmetKrav, parts_of, unmet_in
from grunnmodell.forlop import Barn, Forlop, Path, Record, fields_of
from grunnmodell.katalog import Duty
from grunnmodell.rules import NotRecorded, Problem, Rule
from grunnmodell.text import Param, Text

__all__ = ["deadline_findings", "krav_findings", "rule_findings"]

# For a day that would tell the birth date, and is no birthday.
_THE_DAY = Text(nb="fristen", nn="fristen", en="the deadline")


def rule_findings(run: Run) -> Iterator[Finding]:
    """Yield what the rules find, in document order; a rule that crashes is run no further."""
    by_kind = run.sorted.by_kind
    crashed: set[str] = set()
    for record, path in run.index.nodes:
        looking = by_kind.get(type(record), ())
        if not looking or run.is_muted(path):
            continue
        for each in looking:
            # Nearly every rule finds nothing in nearly every record: nothing is built for that.
            found = _problems(run, each, record)
            if not found or each.rule.id in crashed:
                continue
            error = _unsound(each.rule, record, found)
            if error is not None:
                crashed.add(each.rule.id)
                run.deactivate(each.rule)
                yield _crash(run, each.rule, type(error).__name__)
                continue
            sound = (one for one in found if isinstance(one, Problem))
            yield from (_from_problem(run, each.rule, record, path, one) for one in sound)


def _problems(run: Run, by: Looking, record: Record) -> Sequence[Problem | Exception]:
    """Return what a rule says of a record, or what it crashes with."""
    try:
        if by.when is not None and not by.when(record):
            return ()
        day = by.day_of(record, run.context)
        if day is None:
            run.not_assess(by.rule, ("anchor",), record)
            return ()
        if day < by.start or (by.end is not None and day >= by.end):
            return ()
        return list(by.check(record, run.context))
    except NotRecorded as missing:
        run.not_assess(by.rule, missing.facts, record)
        return ()
    except Exception as error:  # noqa: BLE001  # a plugin's rule may raise anything
        return (error,)


def _unsound(rule: Rule, record: Record, problems: Sequence[object]) -> Exception | None:
    """Return what a rule crashed with, or why no message can be made of what it yields.

    A message may hold no free text.
    """
    wanted = rule.message.placeholders() | rule.mend.placeholders()
    names = {field.name for field in fields_of(type(record))}
    for problem in problems:
        if isinstance(problem, Exception):
            return problem
        if not isinstance(problem, Problem) or not wanted <= problem.params.keys():
            return TypeError("a rule must yield problems with a value for each placeholder")
        if problem.steps and problem.steps[0] not in names:
            return TypeError("a problem stands on a field of the record, or on the record itself")
        if not all(isinstance(value, Param) for value in problem.params.values()):
            return TypeError("a message takes days, whole numbers, codes and fixed texts only")
    return None


def _crash(run: Run, rule: Duty, error: str) -> Finding:
    owner = run.book.owners.get(rule.id, "grunnmodell")
    words = {"rule": rule.id, "plugin": owner, "error": error}
    finding = diagnostic(
        "DOK-025", run.forlop, run.forlop, (), **{k: Text.same(v) for k, v in words.items()}
    )
    mark = fingerprint("DOK-025", run.forlop.id, rule.id)
    return attrs.evolve(finding, plugin=owner, fingerprint=mark)


def _from_problem(run: Run, rule: Rule, record: Record, path: Path, problem: Problem) -> Finding:
    day = rule.day_of(record, run.context)
    place = run.known.original((*path, *problem.steps))
    # The day a rule on the child or the whole course is anchored in may tell the birth date.
    days: tuple[tuple[str, dt.date], ...] = ()
    if day is not None and not isinstance(record, Barn | Forlop):
        days = (("anchor", day),)
    # What a rule on the whole course finds is told of the item it finds it in.
    subject = subject_of(run.record_at(place) if isinstance(record, Forlop) else record)
    return run.finding(
        rule,
        subject,
        place,
        problem.params,
        run.key_of(place),
        days=days,
        lowered=rule_is_old(run, rule, record, day),
    )


def krav_findings(run: Run) -> Iterator[Finding]:
    """Yield the requirements that were not met in phases that have been left."""
    for krav in [k for k in run.book.katalog.krav if run.is_active(k)]:
        try:
            unmet = [
                each
                for span in run.context.phases
                if span.is_passed
                for each in unmet_in((krav,), span, run.index, run.book.katalog)
            ]
        except Exception as error:  # noqa: BLE001  # a plugin's requirement may be written wrong
            run.deactivate(krav)
            yield _crash(run, krav, type(error).__name__)
            continue
        yield from (_from_krav(run, each) for each in unmet)


def _from_krav(run: Run, unmet: UnmetKrav) -> Finding:
    fase, span = unmet.span.fase, unmet.span
    return run.finding(
        unmet.krav,
        Subject("fase", fase.kode),
        parts_of(unmet.krav.form)[:1],
        {"fase": fase.navn},
        f"fase:{fase.kode}" if span.nummer == 1 else f"fase:{fase.kode}:{span.nummer}",
        days=(("from", span.fra), ("to", span.til or run.as_of)),
        lowered=krav_is_old(run, unmet),
    )


def deadline_findings(run: Run) -> Iterator[Finding]:
    """Yield the deadlines that were met too late, or are overdue."""
    deadlines = run.deadlines
    for regel, error in run.crashed_deadlines.values():
        if run.is_active(regel):
            run.deactivate(regel)
            yield _crash(run, regel, error)
    for deadline in deadlines:
        if not run.is_active(deadline.regel) or run.is_muted(deadline.path):
            continue
        if deadline.state is DeadlineState.NOT_COMPUTABLE:
            _note_missing(run, deadline)
        elif deadline.is_broken and not _done_is_unknown(run, deadline):
            yield _from_deadline(run, deadline)


def _note_missing(run: Run, deadline: Deadline) -> None:
    if deadline.start is None and deadline.regel.pending:
        # What it runs from may not have come: nothing is missing then.
        return
    missing = tuple(fact.removeprefix("/") for fact in deadline.missing)
    run.not_assess(deadline.regel, missing, deadline.record)


def _done_is_unknown(run: Run, deadline: Deadline) -> bool:
    """Say whether the part that would tell if the duty was done is not supplied; list it."""
    if deadline.path != ():
        return False
    parts = [path.partition(".") for path in deadline.regel.done]
    unknown = [part for part, _, rest in parts if rest and getattr(run.forlop, part, ()) is None]
    if unknown:
        run.deactivate(deadline.regel)
        run.not_assess(deadline.regel, tuple(unknown))
    return bool(unknown)


def _from_deadline(run: Run, deadline: Deadline) -> Finding:
    due, days = _due_words(deadline)
    path, own = _place_of(deadline)
    place = run.known.original(path)
    subject = subject_of(deadline.record if own else run.record_at(place))
    key = run.key_of(place)
    old = deadline_is_old(run, deadline)
    finding = run.finding(deadline.regel, subject, place, {"due": due}, key, days=days, lowered=old)
    if not deadline.is_disputable:
        return finding
    # Whether the last day moves off a holiday is not settled: until the later day is past too,
    # nobody can say that the law is broken.
    return attrs.evolve(finding, severity=Severity.NOTE, lowered_from=None)


def _place_of(deadline: Deadline) -> tuple[Path, bool]:
    """Return what a finding points at, and whether that is the record the deadline is about.

    That is the field that tells whether the duty was done; of several such, or of what stands in
    another record, what met it too late.
    """
    done = deadline.regel.done[0] if deadline.regel.done else ""
    named = {field.name: field for field in fields_of(type(deadline.record))}
    field = named.get(done.partition(".")[0])
    if deadline.done_at is not None and (field is None or field.many):
        return deadline.done_at, False
    return (deadline.path if field is None else (*deadline.path, field.name)), True


def _due_words(deadline: Deadline) -> tuple[Param, tuple[tuple[str, dt.date], ...]]:
    """Return how a broken deadline's day is told: never as a date where that tells the birth."""
    due, years = deadline.due, deadline.birthday
    if due is None or deadline.from_birth:
        return _THE_DAY if years is None else birthday_text(years), ()
    days: tuple[tuple[str, dt.date], ...] = (("due", due.date),)
    return due.date, days if deadline.done is None else (*days, ("done", deadline.done))
