"""What holds for every run: told apart, never told twice, and the same from any thread."""

import datetime as dt
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import grunnmodell as gm
from grunnmodell.checking import RuleBook, check_course
from grunnmodell.katalog import Katalog
from grunnmodell.law.statutes import OURS
from grunnmodell.testing import VALID_ON, valid_course

EXAMPLES = sorted((Path(gm.__file__).parent / "examples").glob("*.yaml"))
WORD = gm.Text.same("ord")
DAY = dt.date(2026, 5, 1)


def reports() -> Iterator[gm.Report]:
    for path in EXAMPLES:
        document = gm.read(path)
        for as_of in (document.content.per, dt.date(2024, 1, 1), dt.date(2030, 1, 1)):
            yield gm.check(document, as_of=as_of)


def test_fingerprints_tell_findings_apart():
    # Items without an id that differ by a day only, such as assessments, cannot be told apart.
    for report in (r for r in reports() if r.as_of.year in (2026, 2028)):
        marks = [f.fingerprint for f in report.findings]
        assert len(set(marks)) == len(marks), report.file


def test_no_duty_is_both_assessed_and_not():
    for report in reports():
        whole = {n.rule for n in report.not_assessed if n.subject is None}
        assert not whole & set(report.assessed), report.file


def test_findings_can_be_put_in_a_set():
    for report in reports():
        assert len(set(report.findings)) == len(report.findings)


def test_a_set_of_plugins_gives_the_same_from_many_threads():
    code = """
import sys, threading, grunnmodell as gm, datetime as dt
sys.setswitchinterval(1e-6)
course = gm.Forlop(grunnmodell=1, id="a", modell="hjelpetiltak")
found, gate = [], threading.Barrier(8)
def run():
    gate.wait()
    report = gm.check(course, as_of=dt.date(2026, 5, 1))
    found.append((report.assessed, report.not_assessed))
threads = [threading.Thread(target=run) for _ in range(8)]
[t.start() for t in threads]; [t.join() for t in threads]
print(len(found), len(set(map(repr, found))))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["8", "1"]


def run(rule: gm.Rule) -> gm.Report:
    tiltak = (gm.Tiltak(id="t1", type="x", startet=dt.date(2026, 4, 1)),)
    course = gm.Forlop(grunnmodell=1, id="c1", modell="m", tiltak=tiltak)
    modell = gm.Forlopsmodell(kode="m", navn=WORD, faser=())
    book = RuleBook(katalog=Katalog(modellversjoner={"m": (modell,)}), rules=(rule,))
    return check_course(course, as_of=DAY, book=book, settings=gm.Settings())


@pytest.mark.parametrize(
    "problem",
    [
        lambda c: "ikke et problem",
        lambda c: c.problem("type"),
        lambda c: c.problem("type", who="Kari Nordmann"),
        lambda c: c.problem("type", who=1.5),
        lambda c: c.problem("finnes_ikke", who=1),
    ],
    ids=["no problem", "no value", "free text", "decimal", "no field"],
)
def test_what_no_message_can_be_made_of_is_the_rules_own_fault(problem):
    @gm.rule(
        "XXX-001",
        on=gm.Tiltak,
        anchor="startet",
        hjemmel=OURS.section(WORD),
        norm=gm.Norm.SKAL,
        title=WORD,
        message=gm.Text.same("{who}"),
        mend=WORD,
    )
    def wrong(t: gm.Tiltak, c: gm.Context) -> Iterator[gm.Problem]:
        """Yield something no message can be made of."""
        yield problem(c)

    report = run(wrong)
    assert [f.rule for f in report.findings] == ["DOK-025"]
    assert "Kari" not in "".join(f.message("nb") for f in report.findings)


class TestLookingBack:
    def test_the_day_a_document_is_complete_to_is_no_fact(self):
        course = gm.read(EXAMPLES[0]).content
        early = dt.date(2020, 1, 1)
        assert "/per" not in {f.pointer for f in gm.check(course, as_of=early).findings}

    def test_a_child_not_yet_born_is_unborn(self):
        vedtak = gm.Vedtak(id="v1", dato=dt.date(2026, 3, 25), type=gm.Vedtakstype.INNVILGET)
        barn = gm.Barn(fodt=dt.date(2026, 7, 1))
        course = gm.Forlop(
            grunnmodell=1, id="c", modell="hjelpetiltak", barn=barn, vedtak=(vedtak,)
        )
        report = gm.check(course, as_of=DAY)
        assert "/barn/fodt" in {f.pointer for f in report.findings}
        # A child that is not born has no view to show.
        assert "VED-002" not in {f.rule for f in report.findings}

    def test_what_rests_on_an_earlier_decision_too_is_still_looked_at(self):
        first = gm.Vedtak(id="v1", dato=dt.date(2026, 3, 25), type=gm.Vedtakstype.INNVILGET)
        later = gm.Vedtak(id="v2", dato=dt.date(2026, 6, 1), type=gm.Vedtakstype.FORLENGET)
        tiltak = gm.Tiltak(id="t1", type="x", vedtak=("v1", "v2"), startet=dt.date(2026, 3, 1))
        course = gm.Forlop(
            grunnmodell=1, id="c", modell="hjelpetiltak", vedtak=(first, later), tiltak=(tiltak,)
        )
        found = {f.rule for f in gm.check(course, as_of=DAY).findings}
        assert "TIL-001" in found


def test_a_broken_part_of_one_record_is_let_be():
    ending = {"dato": VALID_ON.isoformat(), "i_dialog_med": ["ingen"]}
    course = valid_course(avslutning=ending)
    found = [f.rule for f in gm.check(course, as_of=VALID_ON).findings]
    assert [rule for rule in found if rule.startswith(("DOK", "AVS"))] == ["DOK-020"]


@pytest.mark.parametrize("as_of", ["2026-05-01", dt.datetime(2026, 5, 1), None])  # noqa: DTZ001
def test_the_day_must_be_a_date(as_of):
    with pytest.raises(gm.DateRangeError, match="as_of must be a date"):
        gm.check(valid_course(), as_of=as_of)


def test_a_required_part_must_be_one():
    with pytest.raises(ValueError, match="no parts of a document"):
        gm.Settings(require=("tiltakk",))
