"""Exceptions: which findings they cover, and what is wrong with the exceptions themselves."""

from collections.abc import Iterator, Sequence

import attrs
from attrs import field, frozen

from grunnmodell.checking.given import Given, Locate
from grunnmodell.checking.run import Run
from grunnmodell.findings import DIAGNOSTICS, Cover, Finding, Message, Subject, fingerprint
from grunnmodell.forlop import BARN, Barn, Forlop, Record, Unntak
from grunnmodell.text import Param

__all__ = ["Sifted", "sift"]

_MARK = "fingeravtrykk"


@frozen
class Sifted:
    """The findings of a run, sifted by its exceptions.

    Parameters: ``findings``: those no exception covers; ``excepted``: the others, each with the
    exception that covers it; ``told``: what is wrong with exceptions of the document's;
    ``told_of_caller``: with those the caller gave, which have no place in the document.
    """

    findings: list[Finding]
    excepted: list[Finding] = field(factory=list)
    told: list[Finding] = field(factory=list)
    told_of_caller: list[Finding] = field(factory=list)


def sift(run: Run, found: list[Finding], locate: Locate | None) -> Sifted:
    """Sift the findings of a run by the exceptions of its document and of its caller."""
    given = (*_of_document(run, locate), *run.exceptions)
    if not given:
        return Sifted(found)
    holding: list[Given] = []
    sifted = Sifted([])
    for each in given:
        faults = list(_faults(each.unntak, run))
        for rule, key, params in faults:
            _tell(run, sifted, each, rule, key, **params)
        if not faults:
            holding.append(each)
    used = _cover(run, found, holding, sifted)
    fixed = {f.fingerprint: f for f in found if not _may_be_excepted(f, run)}
    for each in (g for g in holding if id(g) not in used):
        finding = fixed.get(each.unntak.fingeravtrykk or "")
        if finding is not None:
            _tell(run, sifted, each, "DOK-035" if finding.norm is None else "DOK-036", _MARK)
        elif _is_judged(each.unntak, run):
            _tell(run, sifted, each, "DOK-032", None, as_of=run.as_of)
    return sifted


def _of_document(run: Run, locate: Locate | None) -> Iterator[Given]:
    """Yield the document's own exceptions; one that refers to nothing is already told of."""
    for number, unntak in enumerate(run.forlop.unntak or ()):
        if ("unntak", number) not in run.broken.items:
            yield Given(unntak=unntak, pointer=f"/unntak/{number}", locate=locate)


Fault = tuple[str, str | None, dict[str, Param]]


def _faults(unntak: Unntak, run: Run) -> Iterator[Fault]:
    """Yield why an exception does not hold: the diagnostic, the field, and its values."""
    yield from _naming_faults(unntak, run)
    if not unntak.grunn.strip():
        yield "DOK-030", "grunn", {}
    if run.as_of > unntak.til:
        yield "DOK-031", "til", {"til": unntak.til}


def _naming_faults(unntak: Unntak, run: Run) -> Iterator[Fault]:
    if not unntak.regel:
        if not unntak.fingeravtrykk:
            yield "DOK-033", None, {}
        return
    if unntak.regel in run.plan.mandatory:
        yield "DOK-036", "regel", {}
    elif not run.book.knows(unntak.regel) and not _is_of_absent_plugin(unntak.regel, run):
        yield "DOK-035" if unntak.regel in DIAGNOSTICS else "DOK-034", "regel", {}


def _is_of_absent_plugin(rule: str, run: Run) -> bool:
    """Say whether a rule is of a plugin that takes no part in the run, or not for this course."""
    owner, slash, _ = rule.partition("/")
    return bool(slash) and all(plugin.name != owner for plugin in run.book.plugins)


def _may_be_excepted(finding: Finding, run: Run) -> bool:
    """Say whether an exception may cover a finding.

    Not what is wrong with the document itself (no norm is behind it), nor what is mandatory.
    """
    return finding.norm is not None and finding.rule not in run.plan.mandatory


def _cover(run: Run, found: list[Finding], holding: Sequence[Given], sifted: Sifted) -> set[int]:
    """Divide the findings, and return which exceptions cover any, by identity."""
    used: set[int] = set()
    for finding in found:
        may_be = _may_be_excepted(finding, run)
        by = [g for g in holding if may_be and _covers(g.unntak, finding, run.forlop)]
        used |= {id(each) for each in by}
        if by:
            # Of several, the one that holds longest says until when.
            last = max(by, key=lambda each: each.unntak.til)
            sifted.excepted.append(attrs.evolve(finding, covered_by=_cover_by(last)))
        else:
            sifted.findings.append(finding)
    return used


def _cover_by(given: Given) -> Cover:
    return Cover(
        until=given.unntak.til,
        pointer=given.pointer,
        given=given.of_caller,
        location=given.location(),
    )


def _covers(unntak: Unntak, finding: Finding, forlop: Forlop) -> bool:
    """Say whether everything an exception names agrees with a finding."""
    return (
        unntak.regel in (None, "", finding.rule)
        and unntak.fingeravtrykk in (None, "", finding.fingerprint)
        and unntak.gjelder in (None, finding.subject.id, _item_around(finding, forlop))
    )


def _item_around(finding: Finding, forlop: Forlop) -> str | None:
    """Return the id of the item a finding stands in, where what it is about has none."""
    if finding.subject.id is not None:
        return None
    found: str | None = None
    here: object = forlop
    for step in finding.pointer.split("/")[1:]:
        here = here[int(step)] if isinstance(here, tuple) else getattr(here, step, None)
        if isinstance(here, Record):
            found = BARN if isinstance(here, Barn) else getattr(here, "id", None) or found
    return found


def _is_judged(unntak: Unntak, run: Run) -> bool:
    """Say whether it can be known that an exception covers nothing: only of what was assessed.

    A fingerprint does not tell its rule: it is judged where everything was assessed.
    """
    if run.context.modell is None or _is_passed_over(unntak, run):
        return False
    if not unntak.regel:
        return not (run.not_assessed or run.plan.left_out or run.plan.previews)
    left = (n.subject for n in run.not_assessed if n.rule == unntak.regel)
    return any(duty.id == unntak.regel for duty in run.active) and not any(
        subject is None or None in (unntak.gjelder, subject.id) or subject.id == unntak.gjelder
        for subject in left
    )


def _is_passed_over(unntak: Unntak, run: Run) -> bool:
    """Say whether no rule looked at what an exception may be for: it is broken, or came later."""
    items = run.broken.items
    if unntak.gjelder is None:
        return any(path[0] != "unntak" for path in items)
    if unntak.gjelder in run.known.dropped:
        return True
    record = run.whole.by_id.get(unntak.gjelder)
    path = () if record is None else run.whole.paths[id(record)]
    return path[:1] in items or path[:2] in items


def _tell(
    run: Run, sifted: Sifted, given: Given, rule: str, key: str | None, /, **params: Param
) -> None:
    kind, unntak = DIAGNOSTICS[rule], given.unntak
    steps = () if key is None else (key,)
    names = (unntak.regel or "", unntak.gjelder or "", unntak.fingeravtrykk or "")
    finding = Finding(
        rule=rule,
        severity=kind.severity,
        subject=Subject("unntak"),
        # What the caller gave has no place in the document.
        pointer="" if given.of_caller else "/".join((given.pointer, *steps)),
        what=Message(kind.what, params),
        how_to_mend=Message(kind.mend, params),
        fingerprint=fingerprint(rule, run.forlop.id, *names),
        forlop=run.forlop.id,
        location=given.location(*steps),
        breaks_run=kind.breaks_run,
    )
    (sifted.told_of_caller if given.of_caller else sifted.told).append(finding)
