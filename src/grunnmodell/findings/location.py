"""Where in which file a finding stands."""

from attrs import frozen

__all__ = ["Location"]


@frozen
class Location:
    """A place in a file.

    Parameters: ``file``: the name as it was given; ``line``, ``column``: from 1, columns counted
    in characters, None for the file as a whole.
    """

    file: str
    line: int | None = None
    column: int | None = None

    def __str__(self) -> str:
        return ":".join(str(part) for part in (self.file, self.line, self.column) if part)
