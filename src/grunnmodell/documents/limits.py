"""How much is read before a document is refused."""

from attrs import frozen

__all__ = ["DEFAULT_LIMITS", "Limits"]


@frozen(kw_only=True)
class Limits:
    """How large a document may be.

    Parameters: ``max_bytes``: for a file, or for one line of JSON Lines; ``max_depth``: lists and
    objects inside each other. A course needs about six, its plugin fields some more.
    """

    max_bytes: int = 8 * 1024 * 1024
    max_depth: int = 64


DEFAULT_LIMITS = Limits()
