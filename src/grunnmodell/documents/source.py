"""The text a document was read from: where things stand, and which lines may be shown."""

import re
from functools import cached_property
from typing import Literal

from attrs import field, frozen

from grunnmodell.documents.course_paths import field_at
from grunnmodell.documents.faults import Unreadable
from grunnmodell.documents.places import Lines, Places, Span
from grunnmodell.findings import Location, Path
from grunnmodell.privacy import holds_identity_number, printable

__all__ = ["Excerpt", "Format", "Source"]

Format = Literal["yaml", "json"]

_NUMBERED = re.compile(r"\d")
# What may stand between the values of a line that is shown; anything else may be a comment.
_PUNCTUATION = re.compile(r"[\s{}\[\],:-]*").fullmatch
# A longer line, such as a whole course in compact JSON, helps nobody.
_LONGEST_LINE = 10_000
_COMMENT = re.compile(r"(?:^|\s+)#", re.MULTILINE).search


@frozen
class Excerpt:
    """One line of a document that holds nothing sensitive.

    Parameters: ``line_text``: safe to print; ``column``: where to point, from 1; ``width``: how
    far.
    """

    line_text: str
    column: int
    width: int


# Not slotted, so that what is worked out on demand can be kept.
@frozen(slots=False)
class Source:
    """The text a document was read from (*kilde*).

    Parameters: ``name``: the file's name as it was given; ``text``; ``format``; ``first_line``:
    the line the text begins on, for JSON Lines; ``structured``: whether it was read as a course
    without any fault, which ``excerpt`` asks for.
    """

    name: str
    text: str = field(repr=False)
    format: Format
    first_line: int = 1
    structured: bool = False

    @cached_property
    def shown_name(self) -> str:
        """The name, its digits hidden in a part of the path that holds an identity number."""
        parts = re.split(r"([/\\])", self.name)
        return "".join(_NUMBERED.sub("#", p) if holds_identity_number(p) else p for p in parts)

    @cached_property
    def places(self) -> Places:
        """Where everything stands; worked out by a second reading, the first time it is asked."""
        return _places(self.text, self.format)

    @cached_property
    def lines(self) -> Lines:
        """The lines of the text."""
        return Lines(self.text, self.first_line)

    def locate(self, pointer: str) -> Location | None:
        """Say where a part of the document stands.

        Parameters: ``pointer``: a JSON pointer.

        Returns: for a single value its start, for a list or object its key, for an item of a list
        its start; for what is not there, the nearest thing around it. None for an empty text.
        """
        span = self.places.near(self._path(pointer))
        return None if span is None else self.location(span[0])

    def location(self, offset: int) -> Location:
        """Return line and column of a place in the text."""
        return Location(self.shown_name, *self.lines.position(offset))

    def excerpt(self, pointer: str) -> Excerpt | None:
        """Return the line a part of the document stands on, where nothing on it is sensitive.

        Parameters: ``pointer``: a JSON pointer.

        Returns: the line, without a comment, and where to point; None when the document had a
        fault, or when the line is long, or holds a sensitive or unknown field or a part of a longer
        text.
        """
        span = self.places.near(self._path(pointer)) if self.structured else None
        if span is None:
            return None
        start, whole = self.lines.bounds(span[0])
        end = self._shown_end(start, whole)
        if end is None:
            return None
        before = printable(self.text[start : span[0]])
        width = len(printable(self.text[span[0] : min(span[1], end)]))
        return Excerpt(printable(self.text[start:end]), len(before) + 1, max(width, 1))

    def _path(self, pointer: str) -> Path:
        tokens = pointer.split("/")[1:]
        return self.places.resolve([t.replace("~1", "/").replace("~0", "~") for t in tokens])

    def _shown_end(self, start: int, end: int) -> int | None:
        """Return how far a line may be shown, or None; worked out once for each line."""
        if start not in self._shown_ends:
            here = self._scalars_by_line.get(start, [])
            end = self._without_comment(start, end, here)
            is_short = end - start <= _LONGEST_LINE
            shown = is_short and self._may_be_shown(start, end, here)
            self._shown_ends[start] = end if shown else None
        return self._shown_ends[start]

    @cached_property
    def _shown_ends(self) -> dict[int, int | None]:
        return {}

    @cached_property
    def _scalars_by_line(self) -> dict[int, list[tuple[Path, Span]]]:
        """Every key and single value, by the start of each line it stands on."""
        found: dict[int, list[tuple[Path, Span]]] = {}
        for path, span in self.places.scalars():
            for start in self.lines.starts_of(span):
                found.setdefault(start, []).append((path, span))
        return found

    def _without_comment(self, start: int, end: int, here: list[tuple[Path, Span]]) -> int:
        """Return where a line ends before its comment: what people note there may be anything."""
        last = min(max((b for _, (_, b) in here), default=start), end)
        comment = _COMMENT(self.text, last, end)
        return end if comment is None or self.format != "yaml" else comment.start()

    def _may_be_shown(self, start: int, end: int, here: list[tuple[Path, Span]]) -> bool:
        if not all(start <= a and b <= end and _is_open(path) for path, (a, b) in here):
            return False
        rest, at = "", start
        for _, (a, b) in sorted(here, key=lambda item: item[1]):
            rest, at = rest + self.text[at:a], b
        return _PUNCTUATION(rest + self.text[at:end]) is not None


def _is_open(path: Path) -> bool:
    known = field_at(path)
    return known is not None and not known.sensitive


def _places(text: str, text_format: Format) -> Places:
    places = Places()
    try:
        if text_format == "json":
            from grunnmodell.documents.json_places import scan

            scan(text, places)
        else:
            from grunnmodell.documents.yaml_reading import read_yaml

            read_yaml(text, places=places)
    except Unreadable:
        # The part before the fault is still known.
        pass
    return places
