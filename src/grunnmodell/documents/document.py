"""A course together with the text it was read from."""

from attrs import frozen

from grunnmodell.documents.source import Source
from grunnmodell.forlop import Forlop

__all__ = ["Document"]


@frozen
class Document:
    """A course that was read, and where each part of it stands.

    Parameters: ``content``: the course; ``source``: the text, for positions and excerpts.
    """

    content: Forlop
    source: Source
