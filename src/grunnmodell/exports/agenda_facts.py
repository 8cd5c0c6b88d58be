"""What a course holds that belongs under the points of an agenda."""

import datetime as dt
import re
from collections.abc import Iterator

from grunnmodell.checking import Assessment
from grunnmodell.forlop import BARN, Forlop, Hendelse, Tiltak
from grunnmodell.katalog import Katalog, Motemal
from grunnmodell.privacy import printable
from grunnmodell.text import Lang, Param, Text, render_param

__all__ = ["Facts", "plain"]

_LAST = Text(nb="forrige: {day}", nn="førre: {day}", en="last one: {day}")
_PLANNED = Text(nb="planlagt: {day}", nn="planlagt: {day}", en="planned: {day}")
_AGREED = Text(nb="avtalt sist: {day}", nn="avtalt sist: {day}", en="agreed last time: {day}")
_MADE = Text(nb="utarbeidet {day}", nn="utarbeidd {day}", en="made on {day}")
_CHANGED = Text(nb="justert {day}", nn="justert {day}", en="adjusted on {day}")
_GOAL = Text(nb="målsetting {id}: behov {needs}", nn="målsetting {id}: behov {needs}",
             en="goal {id}: needs {needs}")  # fmt: skip
_RESULT = Text(
    nb="sist vurdert {day}: {result}", nn="sist vurdert {day}: {result}",
    en="last judged on {day}: {result}",
)  # fmt: skip
_MEASURE = Text(
    nb="tiltak {id} ({kind}), startet {day}", nn="tiltak {id} ({kind}), starta {day}",
    en="measure {id} ({kind}), started on {day}",
)  # fmt: skip
_CHILD = Text(
    nb="barnet medvirket sist {day}", nn="barnet medverka sist {day}",
    en="the child last took part on {day}",
)  # fmt: skip
_PARENTS = Text(
    nb="foreldrene medvirket sist {day}", nn="foreldra medverka sist {day}",
    en="the parents last took part on {day}",
)  # fmt: skip
_NEVER_CHILD = Text(
    nb="ingenting viser at barnet har medvirket", nn="ingenting viser at barnet har medverka",
    en="nothing shows that the child has taken part",
)  # fmt: skip
_ARENA = Text(nb="arena nå: {arenas}", nn="arena no: {arenas}", en="arena now: {arenas}")
_HELD = Text(nb="holdt: {days}", nn="halde: {days}", en="held: {days}")
_DUE = Text(
    nb="gjenstår innen {day}: {what}",
    nn="står att innan {day}: {what}",
    en="left to do by {day}: {what}",
)
_LEFT = Text(nb="gjenstår: {what}", nn="står att: {what}", en="left to do: {what}")
_STEPS = 6


_MARKUP = re.compile(r"([\\`*_\[\]<>#|~!])")


def plain(text: str) -> str:
    """Return what somebody else has written as Markdown shows it: no markup, no steering signs."""
    return _MARKUP.sub(r"\\\1", printable(text)).replace("\\<", "&lt;").replace("\\>", "&gt;")


def _id(code: str) -> Text:
    return Text.same(plain(code))


class Facts:
    """The facts of a course that an agenda is filled with; texts of the child's only on request.

    Parameters: ``mal``: the template; ``katalog``; ``forlop``; ``as_of``; ``assessment``;
    ``lang``; ``show_values``: also the words of goals.
    """

    def __init__(
        self,
        mal: Motemal,
        katalog: Katalog,
        *,
        forlop: Forlop,
        as_of: dt.date,
        assessment: Assessment,
        lang: Lang,
        show_values: bool,
    ) -> None:
        self.mal = mal
        self.katalog = katalog
        self.forlop = forlop
        self.as_of = as_of
        self.assessment = assessment
        self.lang = lang
        self.show_values = show_values
        # Under which point, by its code, which facts belong.
        self._by_point = {
            "handlingsplan": self._plan,
            "mål": self._goals,
            "henvisning-og-mål": self._goals,
            "virkning": self._goals,
            "tiltaksplan": self._measures,
            "medvirkning": self._participation,
            "arena": self._arenas,
            "hyppighet": self._rhythm,
            "neste-skritt": self._steps,
        }

    @property
    def outside(self) -> frozenset[str]:
        """The points that the last meeting of the kind marked as outside the assignment."""
        held = self._held()
        return frozenset(held[-1].utenfor_oppdrag) if held else frozenset()

    def of_the_meeting(self) -> Iterator[str]:
        """Yield what the course tells of the meeting itself: the last one, and the next."""
        held = self._held()
        if held:
            yield self._say(_LAST, day=self._day(held[-1]))
            if held[-1].neste_avtalt is not None:
                yield self._say(_AGREED, day=held[-1].neste_avtalt)
        for hendelse in self.forlop.hendelser or ():
            if hendelse.type == self.mal.aktivitet and hendelse.dato is None and hendelse.planlagt:
                yield self._say(_PLANNED, day=hendelse.planlagt)

    def persons_of(self, rolle: str) -> tuple[str, ...]:
        """Return the ids of those who have a role; ids are opaque."""
        own = (plain(p.id) for p in self.forlop.personer or () if p.rolle == rolle)
        return (BARN,) if rolle == BARN else tuple(own)

    def of_point(self, kode: str) -> Iterator[str]:
        """Yield the facts that belong under a point."""
        found = self._by_point.get(kode)
        if found is not None:
            yield from found()

    def _say(self, text: Text, **values: Param) -> str:
        return text.fill(self.lang, values)

    def _held(self) -> list[Hendelse]:
        events = (h for h in self.forlop.hendelser or () if h.type == self.mal.aktivitet)
        past = [h for h in events if h.dato is not None and h.dato <= self.as_of]
        return sorted(past, key=self._day)

    @staticmethod
    def _day(hendelse: Hendelse) -> dt.date:
        return hendelse.dato or dt.date.min

    def _plan(self) -> Iterator[str]:
        plan = self.forlop.handlingsplan
        if plan is not None and plan.utarbeidet <= self.as_of:
            yield self._say(_MADE, day=plan.utarbeidet)
            changed = [day for day in plan.endret if day <= self.as_of]
            if changed:
                yield self._say(_CHANGED, day=max(changed))

    def _goals(self) -> Iterator[str]:
        needs = {behov.id: behov.omrade for behov in self.forlop.behov or ()}
        for goal in self.forlop.malsettinger or ():
            areas = _id(", ".join(needs.get(ref, ref) for ref in goal.behov) or "–")
            told = self._say(_GOAL, id=_id(goal.id), needs=areas)
            judged = self._judged(goal.id)
            words = plain(goal.beskrivelse or "") if self.show_values else None
            yield "; ".join(part for part in (told, judged, words) if part)

    def _judged(self, goal: str) -> str | None:
        found = [
            (evaluering.utfort, judged.resultat)
            for plan in self.forlop.tiltaksplaner or ()
            for evaluering in plan.evalueringer
            for judged in evaluering.malsettinger
            if judged.ref == goal and evaluering.utfort and evaluering.utfort <= self.as_of
        ]
        if not found:
            return None
        day, result = max(found, key=lambda each: each[0])
        return None if result is None else self._say(_RESULT, day=day, result=result)

    def _measures(self) -> Iterator[str]:
        for tiltak, started in self._running():
            kind = self.katalog.tiltakstyper.get(tiltak.type)
            name = _id(tiltak.type) if kind is None else kind.navn
            yield self._say(_MEASURE, id=_id(tiltak.id), kind=name, day=started)

    def _running(self) -> Iterator[tuple[Tiltak, dt.date]]:
        """Yield each measure that runs on the day, and when it started."""
        for tiltak in self.forlop.tiltak or ():
            runs = tiltak.avsluttet is None or tiltak.avsluttet > self.as_of
            if tiltak.startet is not None and tiltak.startet <= self.as_of and runs:
                yield tiltak, tiltak.startet

    def _participation(self) -> Iterator[str]:
        past = [h for h in self.forlop.hendelser or () if h.dato and h.dato <= self.as_of]
        child = [self._day(h) for h in past if h.barnets_medvirkning is not None]
        parents = [self._day(h) for h in past if h.foreldres_medvirkning]
        yield self._say(_CHILD, day=max(child)) if child else _NEVER_CHILD.in_lang(self.lang)
        if parents:
            yield self._say(_PARENTS, day=max(parents))

    def _arenas(self) -> Iterator[str]:
        arenas = [a.value for tiltak, _ in self._running() for a in tiltak.arena]
        if arenas:
            yield self._say(_ARENA, arenas=Text.same(", ".join(dict.fromkeys(arenas))))

    def _rhythm(self) -> Iterator[str]:
        held = [render_param(self._day(h), self.lang) for h in self._held()]
        if held:
            yield self._say(_HELD, days=Text.same(", ".join(held)))

    def _steps(self) -> Iterator[str]:
        for step in self.assessment.next_steps[:_STEPS]:
            deadline = step.deadline
            if step.due is not None and deadline is not None and not deadline.from_birth:
                yield self._say(_DUE, what=step.what, day=step.due)
            else:
                yield self._say(_LEFT, what=step.what)
