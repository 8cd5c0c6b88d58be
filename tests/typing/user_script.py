"""A user's script, type-checked and never run: the public names have the types they promise."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import assert_type

import grunnmodell as gm

AS_OF = dt.date(2026, 5, 1)

document = gm.read(Path("forlop.yaml"))
assert_type(document, gm.Document)
assert_type(document.content, gm.Forlop)
forlop = gm.load(Path("forlop.yaml"))
assert_type(forlop, gm.Forlop)
assert_type(gm.loads("grunnmodell: 1", format="yaml"), gm.Forlop)
assert_type(gm.from_dict({"grunnmodell": 1}), gm.Forlop)
assert_type(gm.dumps(forlop, format="json"), str)

report = gm.check(document, as_of=AS_OF, settings=gm.Settings(require=("vedtak",)))
assert_type(report, gm.Report)
assert_type(report.errors, tuple[gm.Finding, ...])
for finding in report.findings:
    assert_type(finding.message("nb"), str)
    assert_type(finding.severity, gm.Severity)
    assert_type(finding.location, gm.Location | None)
    print(finding.rule, [hjemmel.cite("nn") for hjemmel in finding.hjemmel])
for each in gm.check_many([forlop, document], as_of=AS_OF, plugins=gm.Plugins.national()):
    assert_type(each, gm.Report)

assert_type(gm.phase(forlop, as_of=AS_OF), str | None)
assert_type(gm.deadlines(forlop, as_of=AS_OF), tuple[gm.Deadline, ...])
assert_type(gm.export(forlop, "json", as_of=AS_OF), bytes)
assert_type(gm.export([forlop, document], "csv-tiltak", as_of=AS_OF), bytes)

week = gm.Frist(1, gm.Unit.WEEKS, shift=gm.Shift.NONE)
chain = week.then(gm.Frist(3, gm.Unit.MONTHS, shift=gm.Shift.NEXT_WORKING_DAY))
assert_type(chain.due(AS_OF), gm.DueDate)
assert_type(chain.due(AS_OF).unshifted, dt.date)

tiltak = gm.Tiltak(id="t1", type="marte-meo", startet=AS_OF, vedtak=("v1",))
assert_type(tiltak.avsluttet, dt.date | None)

ACT = gm.Lov(
    id="x",
    abbreviation=gm.Text.same("x"),
    name=gm.Text(nb="lov", nn="lov", en="act"),
    validity=gm.Validity(dt.date(2023, 1, 1)),
)


@gm.rule(
    "eksempel/start",
    on=gm.Tiltak,
    anchor="startet",
    hjemmel=ACT.paragraf("8-1", ledd=2),
    norm=gm.Norm.SKAL,
    title=gm.Text.same("x"),
    message=gm.Text.same("x"),
    mend=gm.Text.same("x"),
)
def local_rule(t: gm.Tiltak, c: gm.Context) -> Iterator[gm.Problem]:
    """A rule of a cluster's own."""
    if not c.index.vedtak_of(t):
        yield c.problem("vedtak", day=c.as_of)


assert_type(local_rule, gm.Rule)


class Klyngen(gm.HookSpecs):
    """A cluster's plugin."""

    api = 1
    name = "klyngen"
    gjelder = gm.ALLE

    @gm.hookimpl
    def rules(self) -> tuple[gm.Rule, ...]:
        """Add the cluster's rules."""
        return (local_rule,)


plugins = gm.Plugins.of(Klyngen())
assert_type(plugins, gm.Plugins)
try:
    gm.read(Path("feil.yaml"))
except gm.DocumentError as error:
    assert_type(error.findings, tuple[gm.Finding, ...])

calendar = gm.WorkingDays(saturday=True, closed=[dt.date(2026, 12, 28)])
assert_type(calendar.is_working_day(AS_OF), bool)
assert_type(calendar.add(AS_OF, 2), dt.date)
assert_type(calendar.between(AS_OF, AS_OF), int)
assert_type(list(calendar.days(AS_OF, AS_OF)), list[dt.date])
assert_type(calendar.why_not(AS_OF), tuple[gm.Text, ...])
assert_type(gm.public_holidays(2026)[0].name, gm.Text)
week = gm.Frist(1, gm.Unit.WEEKS, gm.Shift.UNSETTLED)
due = week.then(gm.Frist(3, gm.Unit.MONTHS, gm.Shift.NONE)).due(AS_OF, calendar=calendar)
assert_type(due, gm.DueDate)
assert_type(due.explain("nn"), str)
assert_type(week.latest_start(AS_OF), dt.date)
for deadline in gm.deadlines(forlop, as_of=AS_OF, all_states=True):
    assert_type(deadline.due, gm.DueDate | None)
    assert_type(deadline.state, gm.DeadlineState)
    assert_type(deadline.days_left, int | None)
    assert_type(deadline.hjemmel, tuple[gm.Hjemmel, ...])
assert_type(gm.read_citation("bvl. § 3-1", on=AS_OF), gm.Hjemmel)
found = gm.assess(forlop, as_of=AS_OF)
assert_type(found, gm.Assessment)
assert_type(found.phase, str | None)
for status in gm.history(forlop, as_of=AS_OF):
    assert_type(status.span, gm.PhaseSpan)
    assert_type(status.unmet, tuple[gm.UnmetKrav, ...])
for following in gm.next_phases(forlop, as_of=AS_OF):
    assert_type(following.can_enter, bool)
    assert_type(following.obstacles, tuple[gm.Obstacle, ...])
for step in gm.next_steps(forlop, as_of=AS_OF, within=30):
    assert_type(step.due, dt.date | None)
    assert_type(step.actor, gm.Text | None)
assert_type(gm.why_not(forlop, "avsluttet", as_of=AS_OF), tuple[gm.Obstacle, ...])
assert_type(gm.template("stoppunkt", on=AS_OF, subject=forlop, lang="nn"), str)
assert_type(gm.requirements(), tuple[gm.Kildekrav, ...])
gm.Frist(1, gm.Unit.WEEKS)  # type: ignore[call-arg]  # whether it moves is a legal choice

wrong: int = gm.phase(forlop, as_of=AS_OF)  # type: ignore[assignment]  # the types are not Any
gm.Tiltak(type="x")  # type: ignore[call-arg]  # a required field is missed
