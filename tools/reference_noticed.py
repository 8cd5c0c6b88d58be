"""The reference page of what is noticed when a recorded fact is lost or wrong."""

from collections.abc import Iterable, Iterator

from tools.mutation_oracle import VALID, Noticed, noticed
from tools.unnoticed import UNNOTICED

__all__ = ["what_is_noticed"]


def what_is_noticed() -> Iterator[str]:
    """Yield the page."""
    found = noticed()
    kept = [name for name, each in found.items() if each.loss_is_noticed]
    yield "# What is noticed when a fact is lost or wrong"
    yield ""
    yield (
        "Written by `tools/make_reference.py`, which takes "
        f"{', '.join(f'`{name}`' for name in VALID)} and the passing cases of every duty, and "
        "spoils each recorded fact in turn: it is lost; in the examples it is also moved by 40 and "
        "400 days to either side, turned around, or replaced by another code. What stands below is "
        "who then finds something that was not found before."
    )
    yield ""
    yield (
        f"**Of {len(found)} kinds of facts the loss of {len(kept)} is noticed**: something is "
        "found, or a duty says that it can no longer be assessed (in brackets). The other "
        f"{len(found) - len(kept)} stand at the end, each with why."
    )
    yield ""
    yield "| fact | lost | wrong |"
    yield "|---|---|---|"
    for name in kept:
        yield f"| `{name}` | {_lost(found[name])} | {_ids(found[name].changed)} |"
    yield ""
    yield "## What nobody misses"
    yield ""
    yield "| fact | why | wrong |"
    yield "|---|---|---|"
    for name, each in found.items():
        if not each.loss_is_noticed:
            yield f"| `{name}` | {UNNOTICED.get(name, '')} | {_ids(each.changed)} |"


def _lost(each: Noticed) -> str:
    unassessed = each.unassessed - each.lost
    parts = (_ids(each.lost), f"({_ids(unassessed)})" if unassessed else "")
    return " ".join(part for part in parts if part)


def _ids(ids: Iterable[str]) -> str:
    return ", ".join(sorted(ids))
