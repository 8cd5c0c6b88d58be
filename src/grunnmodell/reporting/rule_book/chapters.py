"""In which order the rule book tells the duties: by course model and phase, each duty once."""

from collections.abc import Iterator, Mapping

from attrs import field, frozen

from grunnmodell.documents import NO_EXAMPLES, CaseExamples
from grunnmodell.katalog import Kildekrav, Place, places_of
from grunnmodell.reporting.rule_book.markup import anchor
from grunnmodell.reporting.rule_book.words import WHOLE_COURSE
from grunnmodell.reporting.rule_list import ListedDuty, RuleList
from grunnmodell.text import Text

__all__ = ["Chapter", "PrintedBook", "Section", "chapters", "duty_anchor"]


@frozen(kw_only=True)
class PrintedBook:
    """What a rule book is made of.

    Parameters: ``listed``: the duties; ``carries``: what each carries of the source documents, by
    id; ``examples``: of each, by id; ``new_since``: mark what came after this edition, None for no
    marks.
    """

    listed: RuleList
    carries: Mapping[str, tuple[Kildekrav, ...]] = field(factory=dict)
    examples: Mapping[str, CaseExamples] = field(factory=dict)
    new_since: str | None = None

    def is_new(self, each: ListedDuty) -> bool:
        """Say whether a duty came after the edition that is asked about."""
        return self.new_since is not None and each.duty.newest.since > self.new_since

    def examples_of(self, each: ListedDuty) -> CaseExamples:
        """Return the examples of a duty."""
        return self.examples.get(each.duty.id, NO_EXAMPLES)

    def places_of(self, each: ListedDuty) -> tuple[Place, ...]:
        """Return where a duty belongs, within the models and phases that were asked for."""
        wanted = self.listed.wanted
        return tuple(
            (modell, fase)
            for modell, fase in places_of(each.duty.newest, self.listed.katalog)
            if modell in self.listed.modeller and (not wanted.faser or fase in wanted.faser)
        )


@frozen(kw_only=True)
class Section:
    """A phase, or a whole course: the duties told here, and those told elsewhere in the book."""

    anchor: str
    name: Text
    duties: tuple[ListedDuty, ...]
    also: tuple[ListedDuty, ...] = ()


@frozen(kw_only=True)
class Chapter:
    """A course model, or what holds in several; ``whole``: what holds through all of it."""

    anchor: str
    name: Text
    whole: tuple[ListedDuty, ...] = ()
    sections: tuple[Section, ...] = ()


def duty_anchor(each: ListedDuty, *part: str) -> str:
    """Return the id of the element of a duty, or of a part of it."""
    return anchor("duty", each.duty.id, *part)


def chapters(book: PrintedBook) -> tuple[Chapter, ...]:
    """Return the chapters that hold anything."""
    homes = {each: _home(book, each) for each in book.listed.duties}
    shared = tuple(each for each, home in homes.items() if home is None)
    first = Chapter(anchor="whole", name=WHOLE_COURSE, whole=shared)
    every = (first, *_models(book, homes))
    return tuple(c for c in every if c.whole or c.sections)


# A model and a phase, a model and its whole course, or every model.
_Home = tuple[str, str | None] | None


def _home(book: PrintedBook, each: ListedDuty) -> _Home:
    places = book.places_of(each)
    if places:
        return places[0]
    modeller = each.duty.newest.modeller
    return (modeller[0], None) if len(modeller) == 1 else None


def _models(book: PrintedBook, homes: Mapping[ListedDuty, _Home]) -> Iterator[Chapter]:
    katalog = book.listed.katalog
    for kode in book.listed.modeller:
        whole = tuple(each for each, home in homes.items() if home == (kode, None))
        yield Chapter(
            anchor=anchor("model", kode),
            name=katalog.forlopsmodeller[kode].navn,
            whole=whole,
            sections=tuple(_sections(book, homes, kode)),
        )


def _sections(book: PrintedBook, homes: Mapping[ListedDuty, _Home], kode: str) -> Iterator[Section]:
    for fase in book.listed.katalog.forlopsmodeller[kode].faser:
        place = (kode, fase.kode)
        own = tuple(each for each, home in homes.items() if home == place)
        also = tuple(e for e, home in homes.items() if home != place and place in book.places_of(e))
        if own or also:
            yield Section(
                anchor=anchor("phase", kode, fase.kode), name=fase.navn, duties=own, also=also
            )
