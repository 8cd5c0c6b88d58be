"""The cases that ship with the library, as examples: one that passes and one that fails."""

import datetime as dt
from importlib.resources import files
from textwrap import dedent
from typing import Any

from attrs import frozen

from grunnmodell.documents.tree import Tree, read_tree

__all__ = ["NO_EXAMPLES", "CaseExample", "CaseExamples", "case_examples", "examples_in"]


@frozen
class CaseExample:
    """A course that shows what a duty asks.

    Parameters: ``name``: what it shows, in bokmål; ``per``: the day it is checked for; ``course``:
    the course as its case file has it, in YAML.
    """

    name: str
    per: dt.date
    course: str


@frozen
class CaseExamples:
    """The first case of a duty that passes and the first that fails, None where there is none."""

    passes: CaseExample | None = None
    fails: CaseExample | None = None


NO_EXAMPLES = CaseExamples()


def case_examples(rule: str) -> CaseExamples:
    """Return the examples of a duty: none for a plugin's, and for a day that is only told."""
    # An id is somebody else's text: what is no plain name is no file of ours.
    if not rule.replace("-", "").isalnum():
        return NO_EXAMPLES
    file = files("grunnmodell") / "cases" / f"{rule}.yaml"
    return examples_in(file.read_bytes(), file.name) if file.is_file() else NO_EXAMPLES


def examples_in(data: bytes, name: str) -> CaseExamples:
    """Return the examples in a case file (see ``grunnmodell.testing``).

    Parameters: ``data``; ``name``: of the file. Raises DocumentError for YAML that cannot be read.
    """
    tree = read_tree(data, name=name, format="yaml")
    cases: list[dict[str, Any]] = tree.value["saker"]
    return CaseExamples(
        passes=_first(tree, [i for i, case in enumerate(cases) if case["forvent"] == []]),
        fails=_first(tree, [i for i, case in enumerate(cases) if _expects_findings(case)]),
    )


def _expects_findings(case: dict[str, Any]) -> bool:
    return isinstance(case["forvent"], list) and bool(case["forvent"])


def _first(tree: Tree, indexes: list[int]) -> CaseExample | None:
    if not indexes:
        return None
    case = tree.value["saker"][indexes[0]]
    per = dt.date.fromisoformat(str(case["per"]))
    return CaseExample(case["navn"], per, _written(tree, f"/saker/{indexes[0]}/forlop"))


def _written(tree: Tree, pointer: str) -> str:
    """Return a part of a file as it is written there, from after its key."""
    place = tree.source.locate(pointer)
    lines = tree.source.text.splitlines()
    if place is None or place.line is None or place.column is None:
        return ""
    first, margin = lines[place.line - 1], place.column - 1
    inside = [first[margin:].partition(":")[2].strip()]
    for line in lines[place.line :]:
        if line.strip() and len(line) - len(line.lstrip()) <= margin:
            break
        inside.append(line)
    head, *rest = inside
    return "\n".join([head, dedent("\n".join(rest))]).strip() + "\n"
