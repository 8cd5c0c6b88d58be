"""The public names, joined."""

import datetime as dt
import json
import subprocess
import sys
from pathlib import Path

import pytest

import grunnmodell as gm
from grunnmodell.errors import ExportError
from grunnmodell.testing import VALID_ON, valid_course

EXAMPLES = Path(gm.__file__).parent / "examples"
FAMILY = EXAMPLES / "familie-4-12.yaml"


class Upper(gm.HookSpecs):
    """A plugin with an export format."""

    api = 1
    name = "upper"
    gjelder = gm.ALLE

    @gm.hookimpl
    def exporters(self):
        return (
            gm.Exporter(
                kode="upper",
                navn=gm.Text.same("UPPER"),
                suffix=".txt",
                write=lambda export: f"{export.forlop.id} {export.lang}".upper().encode(),
            ),
        )


class TestRoot:
    def test_every_name_is_there(self):
        assert [name for name in dir(gm) if getattr(gm, name, None) is None] == []

    def test_a_name_that_is_not(self):
        for name in ("nope", "_nope", "__nope__"):
            with pytest.raises(AttributeError, match=name):
                getattr(gm, name)

    def test_importing_it_loads_next_to_nothing(self):
        code = "import sys, grunnmodell; print([m for m in sys.modules if 'grunnmodell' in m])"
        done = subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, check=True
        )
        assert done.stdout.strip() == "['grunnmodell._version', 'grunnmodell']"

    def test_as_a_module(self):
        command = [sys.executable, "-m", "grunnmodell", "--version"]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        assert done.stdout.startswith(f"grunnmodell {gm.__version__}")


class TestCheck:
    def test_a_course_and_its_document_give_the_same(self):
        document = gm.read(EXAMPLES / "mange-feil.yaml")
        as_of = document.content.per
        placed = gm.check(document, as_of=as_of)
        plain = gm.check(document.content, as_of=as_of)
        assert {f.fingerprint for f in placed.findings} == {f.fingerprint for f in plain.findings}
        assert all(f.location is not None for f in placed.findings)
        assert all(f.location is None for f in plain.findings)

    def test_many(self):
        courses = [gm.load(FAMILY), gm.read(EXAMPLES / "senter.yaml")]
        reports = gm.check_many(courses, as_of=dt.date(2026, 12, 1))
        assert [r.forlop for r in reports] == ["7f3c1e", "7f3d03"]

    def test_never_raises_on_content(self):
        empty = gm.Forlop(grunnmodell=1, id="a", modell="hjelpetiltak")
        report = gm.check(empty, as_of=dt.date.min)
        assert report.findings == ()
        assert report.not_assessed

    def test_a_valid_course_is_valid(self):
        assert gm.check(valid_course(), as_of=VALID_ON).findings == ()

    def test_errors_are_the_heaviest(self):
        document = gm.read(EXAMPLES / "mange-feil.yaml")
        report = gm.check(document, as_of=document.content.per)
        assert len(report.errors) == 22
        assert {f.severity for f in report.errors} == {gm.Severity.ERROR}


class TestExport:
    @pytest.mark.parametrize("to", ["yaml", "json"])
    def test_a_course_is_itself_again(self, to):
        course = gm.load(FAMILY)
        assert gm.loads(gm.export(course, to, as_of=VALID_ON), format=to) == course

    def test_a_document(self):
        assert json.loads(gm.export(gm.read(FAMILY), "json", as_of=VALID_ON))["id"] == "7f3c1e"

    def test_a_plugins_format(self):
        plugins = gm.Plugins.of(Upper())
        assert (
            gm.export(gm.load(FAMILY), "upper", as_of=VALID_ON, plugins=plugins, lang="nn")
            == b"7F3C1E NN"
        )

    def test_a_format_nobody_has(self):
        with pytest.raises(ExportError, match="known are: json, yaml"):
            gm.export(gm.load(FAMILY), "upper", as_of=VALID_ON)


class Several(gm.HookSpecs):
    """A plugin with a format that holds several courses, for one service only."""

    name = "several"
    api = 1
    gjelder = gm.Gjelder(tjenester=frozenset({"grorud"}))

    def __init__(self, broken: bool = False) -> None:
        self.broken = broken

    @gm.hookimpl
    def exporters(self):
        def ids(export):
            if self.broken:
                raise ValueError("Ola Hemmelig")
            return " ".join(course.forlop.id for course in export.courses).encode()

        return (
            gm.Exporter(
                kode="ids",
                navn=gm.Text.same("ids"),
                suffix=".txt",
                write=ids,
                several=True,
            ),
        )


class TestExportOfSeveral:
    PLUGINS = gm.Plugins.of(Several())

    def export(self, courses, to="ids", plugins=PLUGINS):
        return gm.export(courses, to, as_of=VALID_ON, plugins=plugins)

    def course(self, own, tjeneste="grorud"):
        return valid_course(id=own, tjeneste=tjeneste)

    def test_go_into_one_file_in_the_order_given(self):
        assert self.export([self.course("b"), self.course("a")]) == b"b a"

    def test_a_list_of_one_is_like_one(self):
        assert self.export((self.course("b"),)) == self.export(self.course("b")) == b"b"

    def test_none_at_all(self):
        assert self.export([]) == b""

    def test_a_format_that_holds_one_takes_a_list_of_one(self):
        course = self.course("b")
        assert self.export([course], "json") == self.export(course, "json")

    @pytest.mark.parametrize("count", [0, 2])
    def test_a_format_that_holds_one_says_which_hold_several(self, count):
        told = f"holds one course, and {count} were given; formats that hold several: ids"
        with pytest.raises(ExportError, match=told):
            self.export([self.course("b")] * count, "json")
        with pytest.raises(ExportError, match="none here does"):
            self.export([self.course("b")] * count, "json", gm.Plugins.national())

    def test_a_format_that_is_not_for_all_of_them(self):
        courses = [self.course("a"), self.course("b", "tinn"), self.course("c", None)]
        with pytest.raises(ExportError, match="ids is not for every course: 2 of the 3"):
            self.export(courses)
        with pytest.raises(ExportError, match="known are: json, yaml"):
            self.export(courses[1:])

    def test_one_that_fails_does_not_tell_what_it_saw(self):
        with pytest.raises(ExportError, match=r"failed \(ValueError\)") as raised:
            self.export([self.course("a")], plugins=gm.Plugins.of(Several(broken=True)))
        assert "Hemmelig" not in str(raised.value)
