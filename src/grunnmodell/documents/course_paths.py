"""What a path in a course document leads to, by the shape of the records."""

from collections.abc import Sequence

from grunnmodell.documents import words
from grunnmodell.findings import Path
from grunnmodell.forlop import Field, Forlop, Record, fields_of
from grunnmodell.text import Text

__all__ = ["field_at", "known_part", "near_key", "owner_name"]

_FOLD = str.maketrans("æøåÆØÅ- ", "aoaaoa__")


def field_at(path: Path) -> Field | None:
    """Return the field a path leads to or into, or None where a key on the way is unknown.

    An item of a list belongs to the list's field, and so does everything inside ``lokalt``.
    """
    field: Field | None = None
    cls: type[Record] | None = Forlop
    for step in path:
        if isinstance(step, int):
            continue
        if cls is None:
            return field
        field = _by_name(cls).get(step)
        if field is None:
            return None
        cls = field.type if field.is_record else None
    return field


def known_part(path: Path, top: type[Record] = Forlop) -> Path:
    """Return as much of a path as the format itself names: unknown keys are a document's words.

    Parameters: ``path``; ``top``: the record it begins in, or a list of such.
    """
    cls: type[Record] | None = top
    known: list[str | int] = []
    for step in path:
        if isinstance(step, str):
            field = _by_name(cls).get(step) if cls else None
            if field is None:
                break
            cls = field.type if field.is_record else None
        elif known and known[-1] == "lokalt":
            break
        known.append(step)
    return tuple(known)


def owner_name(path: Path, top: type[Record] = Forlop) -> Text:
    """Return the last key on the known part of a path; where there is none, what it begins in."""
    keys = [step for step in known_part(path, top) if isinstance(step, str)]
    if keys:
        return Text.same(keys[-1])
    return words.THE_DOCUMENT if top is Forlop else words.THE_EXCEPTION


def near_key(key: object, names: Sequence[str]) -> str | None:
    """Return the allowed key somebody most likely meant, or None.

    Parameters: ``key``: what stands there; ``names``: the allowed keys.
    """
    import difflib  # only for faulty documents

    folded = str(key)[:100].casefold().translate(_FOLD)
    near = difflib.get_close_matches(folded, names, n=1, cutoff=0.7)
    return near[0] if near else None


def _by_name(cls: type[Record]) -> dict[str, Field]:
    return {f.name: f for f in fields_of(cls)}
