"""Many tenants in one process: sets of plugins share nothing that one could see of another."""

import datetime as dt
import multiprocessing
import os
import sys
from concurrent.futures import ThreadPoolExecutor
from itertools import product
from pathlib import Path

import pytest

import grunnmodell as gm
from grunnmodell.law.statutes import OURS
from grunnmodell.reporting import Checked, Outcome, json_report

AS_OF = dt.date(2026, 5, 1)
WORD = gm.Text.same("ord")
SOURCE = OURS.section(WORD)
FILES = sorted((Path(gm.__file__).parent / "examples").glob("*.yaml"))
SERVICES = ("grorud", "tinn", "haugesund-utsira", "harstad", None)


def local(name: str, klynge: str) -> gm.HookSpecs:
    """Return a plugin of a cluster's, which finds something in every measure."""

    @gm.rule(
        f"{name}/tiltak",
        on=gm.Tiltak,
        anchor="startet",
        hjemmel=SOURCE,
        norm=gm.Norm.BOR,
        title=WORD,
        message=gm.Text.same(f"funnet av {name}"),
        mend=WORD,
    )
    def found(t, c):
        yield c.problem()

    class Local(gm.HookSpecs):
        api = 1

        @gm.hookimpl
        def rules(self):
            return (found,)

    Local.name = name
    Local.gjelder = gm.Gjelder(klynger=frozenset({klynge}))
    return Local()


PLUGINS = tuple(local(f"plugin-{letter}", f"klynge-{letter}") for letter in "abcd")


def sets() -> tuple[gm.Plugins, ...]:
    """Return four sets, as four tenants would have them, newly made."""
    return (
        gm.Plugins.national(),
        gm.Plugins.of(PLUGINS[0]),
        gm.Plugins.of(*PLUGINS[1:3]),
        gm.Plugins.of(*PLUGINS),
    )


@pytest.fixture(scope="module")
def courses() -> list[gm.Forlop]:
    """Every example course, in every service."""
    given = [gm.to_dict(gm.load(file)) for file in FILES]
    return [
        gm.from_dict({k: v for k, v in {**tree, "tjeneste": service}.items() if v is not None})
        for tree, service in product(given[:12], SERVICES)
    ]


def report(forlop: gm.Forlop, plugins: gm.Plugins) -> str:
    checked = Checked(report=gm.check(forlop, as_of=AS_OF, plugins=plugins))
    return json_report(Outcome(checked=(checked,), plugins=plugins.active))


def all_reports(courses: list[gm.Forlop], tenants: tuple[gm.Plugins, ...]) -> list[str]:
    return [report(forlop, plugins) for plugins, forlop in product(tenants, courses)]


def test_eight_threads_say_what_one_says(courses):
    alone = all_reports(courses, sets())
    # Sets that nobody has used yet: what is worked out on demand is worked out by many at once.
    tenants = sets()
    with ThreadPoolExecutor(8) as pool:
        each = [pool.submit(all_reports, courses, tenants) for _ in range(8)]
        assert all(future.result() == alone for future in each)


def _child(connection, courses, tenants):
    connection.send(all_reports(courses, tenants))
    connection.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no fork")
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_child_process_says_the_same(courses):
    tenants = sets()
    here = all_reports(courses, tenants)
    context = multiprocessing.get_context("fork")
    receiving, sending = context.Pipe(duplex=False)
    child = context.Process(target=_child, args=(sending, courses, tenants))
    child.start()
    sending.close()
    there = receiving.recv()
    child.join(60)
    assert child.exitcode == 0
    assert there == here
    assert os.getpid() != child.pid


@pytest.mark.parametrize("letter", "abcd")
def test_outside_its_scope_a_plugin_changes_nothing(courses, letter):
    plugin = PLUGINS["abcd".index(letter)]
    national, added = gm.Plugins.national(), gm.Plugins.of(plugin)
    klynge = national.whole_book().katalog.klynger[f"klynge-{letter}"]
    outside = [f for f in courses if f.tjeneste not in klynge.tjenester]
    inside = [f for f in courses if f.tjeneste in klynge.tjenester and f.tiltak]
    assert outside
    assert inside
    for forlop in outside:
        assert gm.check(forlop, as_of=AS_OF, plugins=added) == gm.check(forlop, as_of=AS_OF)
    for forlop in inside:
        assert gm.check(forlop, as_of=AS_OF, plugins=added) != gm.check(forlop, as_of=AS_OF)


def test_a_set_cannot_be_changed():
    plugins = gm.Plugins.of(PLUGINS[0])
    with pytest.raises(AttributeError):
        plugins.contributions = ()
