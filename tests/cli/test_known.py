"""``--exceptions``, ``--baseline``, ``--update-baseline`` and ``--migrated-in-full``."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from grunnmodell.cli import writing

SECRET = "Ola Hemmelig"
FORMATS = ["text", "concise", "json", "sarif"]


def given(folder: Path, *lines: str, name: str = "unntak.yaml") -> None:
    (folder / name).write_text("".join(f"- {{{line}}}\n" for line in lines), encoding="utf-8")


HOLDS = f"forlop: k7, regel: MEL-001, grunn: {SECRET}, til: 2026-12-31"


class TestExceptions:
    def test_cover_the_findings_of_their_course(self, folder: Path, invoke) -> None:
        given(folder, HOLDS)
        result = invoke("check", "faulty.yaml", "--exceptions", "unntak.yaml", "--lang", "en")
        assert result.exit_code == 0
        assert "1 finding is covered by an exception: MEL-001 (up to 2026-12-31)" in result.stdout

    @pytest.mark.parametrize("form", FORMATS)
    def test_the_reason_is_never_shown(self, folder: Path, invoke, form: str) -> None:
        given(folder, HOLDS, f"forlop: k8, regel: MEL-001, grunn: {SECRET}, til: 2026-12-31")
        args = ("--exceptions", "unntak.yaml", "--format", form)
        result = invoke("check", "faulty.yaml", "clean.yaml", *args)
        assert result.exit_code == 0
        assert SECRET not in result.output

    def test_json_says_which_and_until_when(self, folder: Path, invoke) -> None:
        given(folder, f"forlop: x, grunn: {SECRET}, til: 2026-12-31", HOLDS)
        args = ("--exceptions", "unntak.yaml", "--format", "json")
        tree = json.loads(invoke("check", "faulty.yaml", *args).stdout)
        (finding,) = tree["reports"][0]["excepted"]
        assert finding["covered_by"] == {
            "until": "2026-12-31",
            "from": "caller",
            "pointer": "/1",
            "location": {"file": "unntak.yaml", "line": 2, "column": 3},
        }
        place = {"file": "unntak.yaml", "line": 1, "column": 3}
        assert tree["summary"]["unmet_exceptions"] == [place]

    def test_what_is_wrong_with_one_stands_on_its_line(self, folder: Path, invoke) -> None:
        given(folder, "forlop: k7, regel: MEL-999, grunn: avtalt, til: 2026-12-31")
        args = ("--exceptions", "unntak.yaml", "--lang", "en")
        result = invoke("check", "faulty.yaml", *args)
        assert "unntak.yaml:1:23: DOK-034 warning" in result.stdout
        # No excerpt of the course, in which the exception does not stand.
        after = result.stdout.partition("DOK-034")[2].splitlines()
        assert after[1].lstrip().startswith("= mend")

    def test_and_in_its_own_file_in_sarif(self, folder: Path, invoke) -> None:
        given(folder, "forlop: k7, regel: MEL-999, grunn: avtalt, til: 2026-12-31")
        args = ("--exceptions", "unntak.yaml", "--format", "sarif")
        (run,) = json.loads(invoke("check", "faulty.yaml", *args).stdout)["runs"]
        places = {
            r["ruleId"]: r["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
            for r in run["results"]
        }
        assert places == {"MEL-001": "faulty.yaml", "DOK-034": "unntak.yaml"}

    def test_for_courses_that_were_not_met_are_told_once(self, folder: Path, invoke) -> None:
        ends = "regel: MEL-001, grunn: avtalt, til: 2026-12-31"
        given(folder, HOLDS, *(f"forlop: x{n}, {ends}" for n in range(4)))
        args = ("--exceptions", "unntak.yaml", "--lang", "en")
        result = invoke("check", "faulty.yaml", "clean.yaml", *args)
        told = (
            "4 exceptions are for courses that were not in the run, or could not be read: "
            "unntak.yaml:2:3, unntak.yaml:3:3, unntak.yaml:4:3, …"
        )
        assert result.stdout.count(told) == 1
        assert result.exit_code == 0

    def test_a_file_that_is_wrong_ends_the_run_with_everything(self, folder: Path, invoke) -> None:
        given(folder, f"forlop: k7, grunn: {SECRET}", f"regl: {SECRET}, forlop: k7, til: x")
        result = invoke("check", "faulty.yaml", "--exceptions", "unntak.yaml")
        assert result.exit_code == 2
        assert result.stdout == ""
        for told in ("1:3: DOK-011", "2:3: DOK-011", "2:4: DOK-007", "2:41: DOK-009"):
            assert f"unntak.yaml:{told}" in result.stderr
        assert SECRET not in result.stderr

    @pytest.mark.parametrize(
        ("lang", "told"),
        [
            ("en", "= mend: write a list of exceptions at the top: - {forlop:"),
            ("nb", "= rett opp: skriv unntakene som en liste"),
            ("nn", "= rett opp: skriv unntaka som ei liste"),
        ],
    )
    def test_and_says_what_to_do(self, folder: Path, invoke, lang: str, told: str) -> None:
        (folder / "unntak.yaml").write_text("unntak: []\n", encoding="utf-8")
        args = ("--exceptions", "unntak.yaml", "--lang", lang)
        result = invoke("check", "faulty.yaml", *args)
        assert result.exit_code == 2
        assert told in result.stderr


class TestBaseline:
    def make(self, invoke, *paths: str) -> None:
        made = invoke("check", *paths, "--baseline", "known.json", "--update-baseline")
        assert made.exit_code == 0, made.output

    def test_hides_what_it_knows(self, folder: Path, invoke) -> None:
        self.make(invoke, "faulty.yaml")
        result = invoke("check", "faulty.yaml", "--baseline", "known.json", "--lang", "en")
        assert result.exit_code == 0
        assert "MEL-001" not in result.stdout
        assert "no new findings" in result.stdout
        assert "1 finding is known from the baseline" in result.stdout

    def test_only_new_findings_count(self, folder: Path, invoke) -> None:
        self.make(invoke, "clean.yaml")
        result = invoke("check", "faulty.yaml", "clean.yaml", "--baseline", "known.json")
        assert result.exit_code == 1
        assert "MEL-001" in result.stdout

    @pytest.mark.parametrize("form", FORMATS)
    def test_in_every_format(self, folder: Path, invoke, form: str) -> None:
        self.make(invoke, "faulty.yaml")
        args = ("--baseline", "known.json", "--format", form)
        result = invoke("check", "faulty.yaml", *args)
        assert result.exit_code == 0
        if form == "json":
            tree = json.loads(result.stdout)
            assert (tree["summary"]["known"], tree["summary"]["gone"]) == (1, 0)
            assert [f["rule"] for f in tree["reports"][0]["known"]] == ["MEL-001"]
            assert tree["reports"][0]["findings"] == []
        if form == "sarif":
            assert json.loads(result.stdout)["runs"][0]["results"] == []

    def test_holds_rule_and_fingerprint_and_nothing_else(self, folder: Path, invoke) -> None:
        self.make(invoke, "faulty.yaml")
        tree = json.loads((folder / "known.json").read_bytes())
        assert tree["format"] == "grunnmodell-baseline/1"
        (entry,) = tree["findings"]
        assert set(entry) == {"rule", "fingerprint"}
        assert entry["rule"] == "MEL-001"

    def test_the_same_course_twice_counts_twice(self, folder: Path, invoke) -> None:
        self.make(invoke, "faulty.yaml")
        (folder / "copy.yaml").write_bytes((folder / "faulty.yaml").read_bytes())
        once = invoke("check", "faulty.yaml", "copy.yaml", "--baseline", "known.json")
        assert once.exit_code == 1
        self.make(invoke, "faulty.yaml", "copy.yaml")
        assert json.loads((folder / "known.json").read_bytes())["findings"][0]["count"] == 2
        twice = invoke("check", "faulty.yaml", "copy.yaml", "--baseline", "known.json")
        assert twice.exit_code == 0

    def test_what_is_gone_is_told_and_dropped(self, folder: Path, invoke) -> None:
        self.make(invoke, "faulty.yaml")
        result = invoke("check", "clean.yaml", "--baseline", "known.json", "--lang", "en")
        assert "1 finding of the baseline was not met" in result.stdout
        updated = invoke(
            "check", "clean.yaml", "--baseline", "known.json", "--update-baseline", "--lang", "en"
        )
        assert "Baseline written: 0 known findings, 0 new and 1 gone." in updated.stderr
        assert json.loads((folder / "known.json").read_bytes())["findings"] == []

    def test_the_same_bytes_every_time(self, folder: Path, invoke) -> None:
        self.make(invoke, "faulty.yaml", "clean.yaml")
        first = (folder / "known.json").read_bytes()
        self.make(invoke, "clean.yaml", "faulty.yaml")
        assert (folder / "known.json").read_bytes() == first
        assert b"\r" not in first

    def test_never_hides_what_cannot_be_read(self, folder: Path, invoke) -> None:
        self.make(invoke, "faulty.yaml")
        before = (folder / "known.json").read_bytes()
        args = ("--baseline", "known.json", "--update-baseline", "--lang", "en")
        result = invoke("check", "clean.yaml", "broken.yaml", *args)
        assert result.exit_code == 2
        assert "DOK-007" in result.stdout
        assert "The baseline is left as it was" in result.stderr
        assert (folder / "known.json").read_bytes() == before

    def test_one_that_does_not_exist_yet(self, folder: Path, invoke) -> None:
        result = invoke("check", "faulty.yaml", "--baseline", "known.json")
        assert result.exit_code == 2
        assert "known.json: there is no such baseline; --update-baseline makes it" in result.stderr

    @pytest.mark.parametrize("update", [[], ["--update-baseline"]])
    @pytest.mark.parametrize("text", ["", "{}", '{"format": "grunnmodell-report/1"}'])
    def test_what_is_no_baseline_is_neither_read_nor_replaced(
        self, folder: Path, invoke, text: str, update: list[str]
    ) -> None:
        (folder / "known.json").write_text(text, encoding="utf-8")
        result = invoke("check", "faulty.yaml", "--baseline", "known.json", *update)
        assert result.exit_code == 2
        assert "known.json" in result.stderr
        assert result.stdout == ""
        assert (folder / "known.json").read_text(encoding="utf-8") == text

    def test_a_course_is_never_replaced(self, folder: Path, invoke) -> None:
        args = ("--baseline", "clean.yaml", "--update-baseline")
        result = invoke("check", "faulty.yaml", *args)
        assert result.exit_code == 2
        assert "a course stands there" in result.stderr

    def test_update_needs_a_file(self, folder: Path, invoke) -> None:
        result = invoke("check", "faulty.yaml", "--update-baseline")
        assert result.exit_code == 2
        assert "--update-baseline needs --baseline FILE" in result.stderr

    def test_nothing_half_written(
        self, folder: Path, invoke, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        self.make(invoke, "clean.yaml")
        before = sorted(folder.iterdir()), (folder / "known.json").read_bytes()

        def fail(*args: object) -> None:
            raise OSError(28, "no space left")

        monkeypatch.setattr(writing.os, "replace", fail)
        result = invoke("check", "faulty.yaml", "--baseline", "known.json", "--update-baseline")
        assert result.exit_code == 2
        assert (sorted(folder.iterdir()), (folder / "known.json").read_bytes()) == before

    def test_excepted_findings_are_not_in_it(self, folder: Path, invoke) -> None:
        given(folder, HOLDS)
        args = ("--exceptions", "unntak.yaml", "--baseline", "known.json", "--update-baseline")
        assert invoke("check", "faulty.yaml", *args).exit_code == 0
        assert json.loads((folder / "known.json").read_bytes())["findings"] == []


class TestMigrated:
    @pytest.fixture(autouse=True)
    def _moved(self, folder: Path) -> None:
        text = (folder / "faulty.yaml").read_text(encoding="utf-8")
        (folder / "moved.yaml").write_text(f"{text}migrert: 2026-02-01\n", encoding="utf-8")

    def test_is_marked_and_counted(self, folder: Path, invoke) -> None:
        result = invoke("check", "moved.yaml", "--lang", "en")
        assert result.exit_code == 0
        assert "MEL-001 warning (lowered from error) the report" in result.stdout
        assert "1 finding weighs less" in result.stdout

    @pytest.mark.parametrize(
        ("lang", "words"),
        [("nb", "advarsel (senket fra feil)"), ("nn", "åtvaring (senka frå feil)")],
    )
    def test_in_norwegian(self, folder: Path, invoke, lang: str, words: str) -> None:
        assert words in invoke("check", "moved.yaml", "--lang", lang).stdout

    def test_in_full_where_asked_for(self, folder: Path, invoke) -> None:
        result = invoke("check", "moved.yaml", "--migrated-in-full", "--lang", "en")
        assert result.exit_code == 1
        assert "lowered" not in result.stdout

    def test_in_json_and_sarif(self, folder: Path, invoke) -> None:
        tree = json.loads(invoke("check", "moved.yaml", "--format", "json").stdout)
        (finding,) = tree["reports"][0]["findings"]
        assert (finding["severity"], finding["lowered_from"]) == ("warning", "error")
        assert tree["summary"]["lowered"] == 1
        log = json.loads(invoke("check", "moved.yaml", "--format", "sarif").stdout)
        (result,) = log["runs"][0]["results"]
        assert (result["level"], result["properties"]["loweredFrom"]) == ("warning", "error")


def test_the_schema_of_a_baseline_is_published(invoke) -> None:
    tree = json.loads(invoke("schema", "baseline").stdout)
    assert tree["$id"] == "urn:grunnmodell:baseline:1"


@pytest.mark.parametrize(
    "name", ["document", "report", "baseline", "deadlines", "flow", "catalogue", "rules"]
)
def test_every_schema_can_be_printed(invoke, name: str) -> None:
    assert json.loads(invoke("schema", name).stdout)["$schema"]
