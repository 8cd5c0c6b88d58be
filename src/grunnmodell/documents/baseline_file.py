"""A baseline as a file: one finding a line, in an order of its own, the same bytes every time."""

import json
import os
import re
from collections.abc import Iterator
from typing import Any

from grunnmodell.documents.limits import DEFAULT_LIMITS, Limits
from grunnmodell.documents.refusal import bytes_or_refusal
from grunnmodell.documents.tree import Tree, read_tree
from grunnmodell.errors import BaselineError
from grunnmodell.findings import Baseline, BaselineEntry

__all__ = ["BASELINE_FORMAT", "baseline_text", "read_baseline"]

BASELINE_FORMAT = "grunnmodell-baseline/1"
_FINGERPRINT = re.compile(r"[0-9a-f]{16}").fullmatch
# Ids of rules: the library's own, and 'plugin/slug'.
_RULE = re.compile(r"[A-Za-z0-9._/-]{1,100}").fullmatch


def baseline_text(baseline: Baseline) -> str:
    """Return a baseline as it is written: JSON, a line for each entry."""
    lines = ",\n".join(f"    {_entry_text(entry)}" for entry in sorted(baseline.entries))
    findings = f"[\n{lines}\n  ]" if lines else "[]"
    return f'{{\n  "format": "{BASELINE_FORMAT}",\n  "findings": {findings}\n}}\n'


def _entry_text(entry: BaselineEntry) -> str:
    count = {} if entry.count == 1 else {"count": entry.count}
    return json.dumps({"rule": entry.rule, "fingerprint": entry.fingerprint, **count})


def read_baseline(path: str | os.PathLike[str], *, limits: Limits = DEFAULT_LIMITS) -> Baseline:
    """Read a baseline.

    Parameters: ``path``; ``limits``.

    Raises: DocumentError for what cannot be read, BaselineError, with a line for everything that
    is wrong, for what is no baseline of a format this release knows.
    """
    name = os.fspath(path)
    tree = read_tree(
        bytes_or_refusal(name, format="json", max_bytes=limits.max_bytes),
        name=name,
        format="json",
        limits=limits,
    )
    faults = [_told(tree, pointer, what) for pointer, what in _faults(tree.value)]
    if faults:
        raise BaselineError("\n".join(faults))
    return Baseline(tuple(sorted(_entry(each) for each in tree.value["findings"])))


def _entry(each: dict[str, Any]) -> BaselineEntry:
    return BaselineEntry(each["rule"], each["fingerprint"], each.get("count", 1))


def _told(tree: Tree, pointer: str, what: str) -> str:
    place = tree.source.locate(pointer)
    return f"{tree.source.shown_name if place is None else place}: {what}"


def _faults(top: Any) -> Iterator[tuple[str, str]]:
    """Yield the place of each fault, as a pointer, and what is wrong there."""
    if not isinstance(top, dict) or not str(top.get("format", "")).startswith("grunnmodell-"):
        yield "", f'this is no baseline: it must begin with "format": "{BASELINE_FORMAT}"'
        return
    if top["format"] != BASELINE_FORMAT:
        yield "/format", f"this release reads the format {BASELINE_FORMAT} only"
        return
    findings = top.get("findings")
    if not isinstance(findings, list):
        yield "/findings", '"findings" must be a list'
        return
    seen: set[str] = set()
    for number, each in enumerate(findings):
        what = _entry_fault(each, seen)
        if what is not None:
            yield f"/findings/{number}", what


def _entry_fault(each: Any, seen: set[str]) -> str | None:
    if not isinstance(each, dict):
        return 'an entry must be an object with "rule" and "fingerprint"'
    mark, rule, count = each.get("fingerprint"), each.get("rule"), each.get("count", 1)
    if not isinstance(mark, str) or not _FINGERPRINT(mark):
        return '"fingerprint" must be 16 of the signs 0-9 and a-f'
    if not isinstance(rule, str) or not _RULE(rule):
        return '"rule" must be the id of a rule'
    if type(count) is not int or count < 1:
        return '"count" must be a whole number from 1'
    if mark in seen:
        return "this fingerprint stands in the baseline already; take one away, or add the counts"
    seen.add(mark)
    return None
