"""Where everything in a picture of a course model stands, in whole units from the upper left.

The main line runs down the middle; what lies beside it stands to the right; ways that lead back or
skip phases run in lanes of their own on the left. Nothing overlaps, whatever the texts.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from functools import partial

from attrs import frozen

from grunnmodell.exports.picture.told import Line, ModelPicture, lines_of, name_of, ways_told
from grunnmodell.katalog import Fase, Faseovergang
from grunnmodell.text import Lang

__all__ = ["TITLE_ROW", "Box", "Edge", "Layout", "laid_out", "letters_in", "wrapped"]

_MARGIN = 24
_LANE = 14
_MAIN_WIDTH = 560
_SIDE_WIDTH = 330
_GAP = 46
_LINE_HEIGHT = 18
_TITLE_HEIGHT = 30
TITLE_ROW = 20
_PADDING = 12
# How wide a letter may be: of the text below a title (13 units high), and of a title (16, bold).
_LETTER = 7.1
_TITLE_LETTER = 9.8


@frozen(kw_only=True)
class Box:
    """A phase's box: its place, its size, and its title and lines as they are broken.

    Each line of ``lines`` is what it tells, broken to fit; so is ``title``.
    """

    fase: Fase
    x: int
    y: int
    width: int
    height: int
    title: tuple[str, ...]
    lines: tuple[tuple[Line, tuple[str, ...]], ...]

    @property
    def right(self) -> int:
        """Its right side."""
        return self.x + self.width

    @property
    def bottom(self) -> int:
        """Its lower side."""
        return self.y + self.height

    @property
    def middle(self) -> int:
        """Halfway across."""
        return self.x + self.width // 2

    @property
    def below_title(self) -> int:
        """How far down the lines below the title begin."""
        return self.y + _TITLE_HEIGHT + TITLE_ROW * (len(self.title) - 1)


@frozen(kw_only=True)
class Edge:
    """A way drawn as an arrow: its corners, the last of them its point."""

    overgang: Faseovergang
    fra: str
    points: tuple[tuple[int, int], ...]
    back: bool


@frozen(kw_only=True)
class Layout:
    """Everything in a picture and its size."""

    width: int
    height: int
    boxes: tuple[Box, ...]
    edges: tuple[Edge, ...]


def laid_out(picture: ModelPicture, lang: Lang, *, top: int) -> Layout:
    """Return where everything stands.

    Parameters: ``picture``; ``lang``: of the words, which decide the sizes; ``top``: how much room
    to leave above for a title. The picture ends with its lowest box: what stands below comes on
    top of ``height``.
    """
    main = [fase for fase in picture.modell.faser if not fase.side]
    side = [fase for fase in picture.modell.faser if fase.side]
    order = {fase.kode: i for i, fase in enumerate(main)}
    ways = [(w, fra) for w in picture.modell.overganger if not w.avbryter for fra in w.fra]
    beyond = [way for way in ways if _is_left(*way, order)]
    across = [way for way in ways if way[1] not in order or way[0].til not in order]
    ports = Counter(kode for w, fra in (*beyond, *across) for kode in (fra, w.til))
    stack = partial(_stacked, picture, lang=lang, y=top, ports=ports)
    left = _MARGIN + _LANE * (len(beyond) + 1)
    between = left + _MAIN_WIDTH
    boxes = [
        *stack(main, x=left, width=_MAIN_WIDTH),
        *stack(side, x=between + _LANE * (len(across) + 2), width=_SIDE_WIDTH),
    ]
    by_code = {box.fase.kode: box for box in boxes}
    docks = _Docks(by_code, ports)
    edges = [
        *_straight(ways, order, by_code),
        *_on_the_left(beyond, order, docks),
        *_across(across, docks, between),
    ]
    return Layout(
        width=max(box.right for box in boxes) + _MARGIN,
        height=max(box.bottom for box in boxes) + _MARGIN,
        boxes=tuple(boxes),
        edges=tuple(edges),
    )


class _Docks:
    """Where ways meet the sides of the boxes: each at a height of its own, evenly spread."""

    def __init__(self, boxes: dict[str, Box], ports: Counter[str]) -> None:
        self.boxes = boxes
        self._ports = ports
        self._taken: Counter[str] = Counter()

    def next(self, kode: str) -> int:
        """Return how far down the next way meets a box."""
        box = self.boxes[kode]
        self._taken[kode] += 1
        return box.y + box.height * self._taken[kode] // (self._ports[kode] + 1)


def _is_left(way: Faseovergang, fra: str, order: dict[str, int]) -> bool:
    """Say whether a way runs on the left: it leads back along the main line, or skips phases."""
    return fra in order and way.til in order and order[way.til] != order[fra] + 1


def _stacked(
    picture: ModelPicture,
    phases: Iterable[Fase],
    *,
    lang: Lang,
    x: int,
    y: int,
    width: int,
    ports: Counter[str],
) -> Iterator[Box]:
    for fase in phases:
        lines = tuple(_lines(picture, fase, lang, width))
        rows = sum(len(parts) for _, parts in lines)
        title = tuple(wrapped(name_of(fase, lang), int((width - 3 * _PADDING) / _TITLE_LETTER)))
        height = _TITLE_HEIGHT + TITLE_ROW * (len(title) - 1) + _LINE_HEIGHT * rows + _PADDING
        # Arrows need room too, so that their points can be told apart.
        height = max(height, _LANE * (ports[fase.kode] + 1))
        yield Box(fase=fase, x=x, y=y, width=width, height=height, title=title, lines=lines)
        y += height + _GAP


def letters_in(width: int) -> int:
    """Return how many letters of ordinary text fit in a width."""
    return int(width / _LETTER)


def _lines(
    picture: ModelPicture, fase: Fase, lang: Lang, width: int
) -> Iterator[tuple[Line, tuple[str, ...]]]:
    room = letters_in(width - 3 * _PADDING)
    told = list(lines_of(picture, fase, lang))
    ways = ways_told(picture, fase, lang)
    if ways is not None:
        told.append(Line(kind="way", text=ways))
    for line in told:
        yield line, tuple(wrapped(line.text, room))


def wrapped(text: str, room: int) -> Iterator[str]:
    """Yield the text in lines of so many letters, broken between words where that can be."""
    line = ""
    for word in (part for whole in text.split() for part in _pieces(whole, room)):
        if line and len(line) + 1 + len(word) > room:
            yield line
            line = word
        else:
            line = f"{line} {word}".strip()
    yield line


def _pieces(word: str, room: int) -> Iterator[str]:
    yield from (word[i : i + room] for i in range(0, len(word), room))


def _straight(
    ways: list[tuple[Faseovergang, str]], order: dict[str, int], boxes: dict[str, Box]
) -> Iterator[Edge]:
    for way, fra in ways:
        if fra in order and way.til in order and order[way.til] == order[fra] + 1:
            one, other = boxes[fra], boxes[way.til]
            points = ((one.middle, one.bottom), (other.middle, other.y))
            yield Edge(overgang=way, fra=fra, points=points, back=False)


def _on_the_left(
    ways: list[tuple[Faseovergang, str]], order: dict[str, int], docks: _Docks
) -> Iterator[Edge]:
    for i, (way, fra) in enumerate(ways):
        lane = _MARGIN + _LANE * i
        start, end = docks.next(fra), docks.next(way.til)
        first, last = docks.boxes[fra].x, docks.boxes[way.til].x
        points = ((first, start), (lane, start), (lane, end), (last, end))
        yield Edge(overgang=way, fra=fra, points=points, back=order[way.til] < order[fra])


def _across(ways: list[tuple[Faseovergang, str]], docks: _Docks, between: int) -> Iterator[Edge]:
    for i, (way, fra) in enumerate(ways):
        one, other = docks.boxes[fra], docks.boxes[way.til]
        lane = between + _LANE * (i + 1)
        start, end = docks.next(fra), docks.next(way.til)
        first = one.right if one.right < lane else one.x
        last = other.right if other.right < lane else other.x
        points = ((first, start), (lane, start), (lane, end), (last, end))
        yield Edge(overgang=way, fra=fra, points=points, back=one.x > other.x)
