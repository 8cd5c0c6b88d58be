"""JSON pointers (RFC 6901) to a place in a document."""

from collections.abc import Iterable

__all__ = ["Path", "Pointer", "pointer"]

# The steps from the document's top to a place: keys and list indexes.
Path = tuple[str | int, ...]
Pointer = str


def pointer(path: Iterable[str | int]) -> Pointer:
    """Write a path as a JSON pointer, such as ``/vedtak/0/dato``."""
    return "".join(f"/{str(step).replace('~', '~0').replace('/', '~1')}" for step in path)
