"""``phase``, ``next`` and ``why-not``: where a course stands, what comes next, what bars it."""

from __future__ import annotations

import json
import re
from importlib.resources import files
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from grunnmodell.cli.shipped import example_files
from grunnmodell.reporting import FLOW_SCHEMA
from grunnmodell.text import LANGS

YOUTH = """\
grunnmodell: 1
id: k7
modell: hjelpetiltak
per: 2026-05-01
barn: {fodt: 2008-05-11}
tiltak:
  - {id: t1, type: icdp, startet: 2026-03-02}
"""
BORN = ("2008-05-11", "11.05.2008", "2026-05-11", "11.05.2026")
LATE = """\
grunnmodell: 1
id: k3
modell: hjelpetiltak
meldinger:
  - {id: m2, mottatt: 2026-04-01, melder: skole, konkludert: 2026-04-09, konklusjon: undersøkelse,
     innhold: ["2.1.02"], umiddelbar_oppfolging: {vurdert: 2026-04-01}}
  - {id: m1, mottatt: 2026-04-20, melder: skole}
"""
UNKNOWN_MODEL = "grunnmodell: 1\nid: k1\nmodell: ukjent\nper: 2026-05-01\nmeldinger: []\n"
NOT_BEGUN = "grunnmodell: 1\nid: k2\nmodell: hjelpetiltak\nper: 2026-05-01\n"
MISSING = "MED-001, MED-002, KUL-001"
FAMILY = "forlop/familie-4-12.yaml"
NAMES = [file.name for file in example_files()]
WITH_BIRTH = [file.name for file in example_files() if "fodt" in file.read_text("utf-8")]
# The day in "per", and days with steps of several norms.
DAYS = (None, "2026-03-26", "2026-04-07", "2026-06-01", "2026-11-20")
# Every model has a phase of this name.
COMMANDS = (("phase",), ("next",), ("why-not", "avslutning"))
STRENGTH = {"skal": 0, "bør": 1, "kan": 2, None: 3}


@pytest.fixture
def courses(folder: Path, invoke) -> Path:
    """Return a folder with the shipped examples in it, and some courses of one's own."""
    invoke("examples", "forlop")
    mine = {"k7": YOUTH, "unknown": UNKNOWN_MODEL, "empty": NOT_BEGUN, "late": LATE}
    for name, text in mine.items():
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def schema() -> dict[str, Any]:
    text = (files("grunnmodell.reporting") / FLOW_SCHEMA).read_text(encoding="utf-8")
    loaded: dict[str, Any] = json.loads(text)
    jsonschema.Draft202012Validator.check_schema(loaded)
    return loaded


def insist(tree: Any, schema: dict[str, Any]) -> None:
    kind = jsonschema.Draft202012Validator
    kind(schema, format_checker=kind.FORMAT_CHECKER).validate(tree)


def one(result: Any) -> dict[str, Any]:
    """Return the one course a JSON output tells of."""
    (document,) = json.loads(result.stdout)["documents"]
    return document


def spans(document: dict[str, Any]) -> list[tuple[str, str, str | None, int]]:
    return [(s["phase"], s["from"], s["to"], s["number"]) for s in document["history"]]


def heads(output: str) -> list[str]:
    """Return the headings of what comes next."""
    return re.findall(r"^  (\S.*)$", output, re.MULTILINE)


# --- phase


def test_the_phases_as_they_are_printed(courses: Path, invoke) -> None:
    result = invoke("phase", FAMILY, "--as-of", "2026-03-26", "--lang", "en")
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.splitlines() == [
        f"{FAMILY}: phase as of 2026-03-26 (given with --as-of)",
        "  start-up, since 2026-03-25",
        "  belongs together with 7f3c20 (søsken)",
        "  report         2026-01-08  2026-01-12",
        "  investigation  2026-01-12  2026-03-25  7 of 7 requirements met",
        f"  start-up       2026-03-25  –           1 of 4 requirements met; missing {MISSING}",
        "  The division into phases is our own, derived from the sources; it is not official.",
    ]


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("nb", "oppstart, siden 25.03.2026"),
        ("nn", "oppstart, sidan 25.03.2026"),
        ("en", "start-up, since 2026-03-25"),
    ],
)
def test_the_phase_in_every_language(courses: Path, invoke, lang: str, line: str) -> None:
    result = invoke("phase", FAMILY, "--as-of", "2026-03-26", "--lang", lang)
    assert result.stdout.splitlines()[1] == f"  {line}"


def test_the_day_of_the_document_is_said(courses: Path, invoke) -> None:
    result = invoke("phase", FAMILY, "--lang", "en")
    first, second, *_ = result.stdout.splitlines()
    assert first == f'{FAMILY}: phase as of 2026-12-01 (the day in the document\'s "per")'
    assert second == "  ended, since 2026-10-30"
    assert one(invoke("phase", FAMILY, "--format", "json"))["as_of_from"] == "document"


def test_a_phase_that_comes_again(courses: Path, invoke) -> None:
    found = one(invoke("phase", "forlop/sjeldne-deler.yaml", "--format", "json"))
    assert spans(found) == [
        ("melding", "2026-01-05", "2026-01-13", 1),
        ("henlagt", "2026-01-13", "2026-03-02", 1),
        ("melding", "2026-03-02", "2026-03-04", 2),
        ("undersokelse", "2026-03-04", "2026-04-10", 1),
        ("henlagt", "2026-04-10", "2026-06-01", 2),
        ("undersokelse", "2026-06-01", "2026-08-31", 2),
        ("nemnd", "2026-08-31", "2026-10-05", 1),
        ("oppstart", "2026-10-05", "2026-10-19", 1),
        ("gjennomforing", "2026-10-19", None, 1),
    ]
    assert found["phase"] == "gjennomforing"
    table = invoke("phase", "forlop/sjeldne-deler.yaml", "--lang", "en").stdout
    names = re.findall(r"^  (\S+(?: \S+)*)  +\d{4}-", table, re.MULTILINE)
    assert names == [
        "report", "dismissed", "report", "investigation", "dismissed", "investigation",
        "with the tribunal", "start-up", "carrying out",
    ]  # fmt: skip


def test_a_course_is_told_as_it_was_known(courses: Path, invoke) -> None:
    result = invoke("phase", FAMILY, "--as-of", "2025-01-01", "--lang", "en")
    assert result.exit_code == 0
    assert "the course has not begun" in result.stdout
    early = one(invoke("phase", FAMILY, "--as-of", "2026-02-05", "--format", "json"))
    assert spans(early)[-1] == ("undersokelse", "2026-01-12", None, 1)


def test_parts_not_supplied_are_not_assessed(courses: Path, invoke) -> None:
    result = invoke("phase", "k7.yaml", "--lang", "en")
    assert "not assessed, because parts are not supplied: MED-001, MED-002, KUL-001" in (
        result.stdout
    )


# --- next


def test_the_next_steps_as_they_are_printed(courses: Path, invoke) -> None:
    result = invoke("next", FAMILY, "--as-of", "2026-03-26", "--lang", "en")
    assert (result.exit_code, result.stderr) == (0, "")
    lines = result.stdout.splitlines()
    assert lines[:4] == [
        f"{FAMILY}: next steps as of 2026-03-26 (given with --as-of)",
        "  start-up, since 2026-03-25",
        "  belongs together with 7f3c20 (søsken)",
        "  must (skal)",
    ]
    lines = lines[1:]
    assert lines[3].startswith("    2026-04-15 in 20 days  MEL-003 m1  A public reporter has")
    assert lines[4].startswith("        the child welfare service · give the second feedback")
    assert lines[4].endswith("· bvl. § 13-3 second paragraph")
    assert [line[4:34].split() for line in lines[5:11:2]] == [
        ["–", each] for each in ("MED-001", "MED-002", "KUL-001")
    ]
    assert lines[11:13] == ["  not yet", "    carrying out: needs MED-001, MED-002, KUL-001"]
    assert lines[13] == "  courses of their own"
    assert lines[-1].endswith("it is not official.")


def test_must_comes_before_should_and_then_the_way_on(courses: Path, invoke) -> None:
    result = invoke("next", FAMILY, "--as-of", "2026-04-07", "--lang", "en")
    assert heads(result.stdout)[2:6] == [
        "must (skal)", "should (bør)", "then", "courses of their own",
    ]  # fmt: skip
    days = re.findall(r"^    (\d{4}-\d\d-\d\d) in .*? (\w{3}-\d{3}) ", result.stdout, re.MULTILINE)
    assert days == [
        ("2026-04-15", "MEL-003"),
        ("2026-06-25", "EVA-002"),
        ("2026-09-22", "EVA-002"),
        ("2026-10-28", "EVA-002"),
    ]
    assert "go on to the phase ending" in result.stdout


@pytest.mark.parametrize(
    ("lang", "must", "should"),
    [("nb", "skal", "bør"), ("nn", "skal", "bør"), ("en", "must (skal)", "should (bør)")],
)
def test_the_norms_in_every_language(
    courses: Path, invoke, lang: str, must: str, should: str
) -> None:
    output = invoke("next", FAMILY, "--as-of", "2026-04-07", "--lang", lang).stdout
    assert heads(output).index(must) < heads(output).index(should)


@pytest.mark.parametrize("day", DAYS)
def test_the_order_of_steps_in_every_example(courses: Path, invoke, day: str | None) -> None:
    as_of = ["--as-of", day] if day else []
    tree = json.loads(invoke("next", "forlop", "--format", "json", *as_of).stdout)
    for document in tree["documents"]:
        steps = document["next_steps"]
        strengths = [STRENGTH[step["norm"]] for step in steps]
        assert strengths == sorted(strengths), document["file"]
        for strength in set(strengths) - {3}:
            # What has no day comes last; a birthday in words could be anywhere.
            mine = [s for s in steps if STRENGTH[s["norm"]] == strength and not s["due_text"]]
            dues = [s["due"] or "9999" for s in mine]
            assert dues == sorted(dues), document["file"]


def test_what_is_overdue_and_what_is_due_today(courses: Path, invoke) -> None:
    args = ("next", "late.yaml", "--as-of", "2026-04-27")
    steps = one(invoke(*args, "--format", "json"))["next_steps"]
    assert [(s["rule"], s["due"], s["overdue"]) for s in steps] == [
        ("MEL-002", "2026-04-22", True),
        ("MEL-001", "2026-04-27", False),
        ("MEL-002", "2026-05-11", False),
    ]
    output = invoke(*args, "--lang", "en").stdout
    assert "2026-04-22 5 days ago  MEL-002" in output
    assert "2026-04-27 today       MEL-001" in output
    assert "investigation: needs MEL-001" in output


def test_within_leaves_out_what_is_far_off(courses: Path, invoke) -> None:
    def rules(*args: str) -> list[str]:
        result = invoke("next", FAMILY, "--as-of", "2026-04-07", "--format", "json", *args)
        return [s["rule"] for s in one(result)["next_steps"] if s["rule"]]

    assert rules() == ["MEL-003", "EVA-002", "EVA-002", "EVA-002"]
    assert rules("--within", "2w") == rules("--within", "8d") == ["MEL-003"]
    assert rules("--within", "7d") == []
    assert rules("--within", "79d") == ["MEL-003", "EVA-002"]


@pytest.mark.parametrize("wrong", ["14", "d", "14m", "-1d", "99999d"])
def test_a_wrong_span_says_how_to_write_it(courses: Path, invoke, wrong: str) -> None:
    result = invoke("next", FAMILY, "--within", wrong)
    assert result.exit_code == 2
    assert "such as 14d or 2w" in result.stderr


def test_a_course_at_its_end_needs_nothing(courses: Path, invoke) -> None:
    result = invoke("next", FAMILY, "--lang", "en")
    assert "  nothing: the course is in a phase it may stay in" in result.stdout.splitlines()
    assert one(invoke("next", FAMILY, "--format", "json"))["next_steps"] == []


# --- why-not


def test_what_bars_a_phase_as_it_is_printed(courses: Path, invoke) -> None:
    result = invoke("why-not", FAMILY, "gjennomforing", "--as-of", "2026-03-26", "--lang", "en")
    assert result.exit_code == 1
    lines = result.stdout.splitlines()
    assert lines[0] == (
        f"{FAMILY}: what bars the phase carrying out as of 2026-03-26 (given with --as-of)"
    )
    assert lines[1] == "  MED-001  The child takes part in every phase"
    assert "missing: hendelser.barnets_medvirkning" in lines[2]
    assert "bvl. § 1-4" in lines[2]
    assert [line.split()[0] for line in lines[1:7:2]] == ["MED-001", "MED-002", "KUL-001"]
    assert len(lines) == 8


def test_nothing_bars_a_centre(courses: Path, invoke) -> None:
    args = ("why-not", "forlop/senter.yaml", "oppstart", "--as-of", "2026-03-11")
    result = invoke(*args, "--lang", "en")
    assert result.exit_code == 0
    assert result.stdout.splitlines()[1:3] == [
        "  nothing: the phase can begin now",
        "  do: hold the start-up meeting, which is the start of the measure",
    ]
    barred = one(invoke(*args, "--format", "json"))["why_not"]
    assert (barred["phase"], barred["can_enter"], barred["obstacles"]) == ("oppstart", True, [])


@pytest.mark.parametrize(
    ("phase", "as_of", "kinds", "line"),
    [
        ("avsluttet", "2026-07-01", ["here"], "the course is already in the phase ended"),
        ("henvist", "2026-07-01", ["no-way"], "no way leads from the phase ended to referred"),
        ("endringsarbeid", "2026-03-04", ["phase", "phase"], "the phase settled must come first"),
        ("vurdert", "2026-02-01", ["phase"], "the phase referred must come first"),
    ],
)
def test_what_bars_a_phase_of_a_centre(
    courses: Path, invoke, phase: str, as_of: str, kinds: list[str], line: str
) -> None:
    args = ("why-not", "forlop/senter.yaml", phase, "--as-of", as_of)
    result = invoke(*args, "--lang", "en")
    assert result.exit_code == 1
    assert result.stdout.splitlines()[1] == f"  –  {line}"
    shown = invoke(*args, "--format", "json")
    assert shown.exit_code == 1
    assert [o["kind"] for o in one(shown)["why_not"]["obstacles"]] == kinds


def test_an_unknown_phase_lists_the_known(courses: Path, invoke) -> None:
    result = invoke("why-not", "forlop/senter.yaml", "sommerferie")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "its phases are: henvist, vurdert, avklart, oppstart, endringsarbeid," in result.stderr
    assert "sommerferie" not in result.output


def test_why_not_takes_one_path_and_a_phase(courses: Path, invoke) -> None:
    assert invoke("why-not", FAMILY).exit_code == 2
    assert invoke("why-not", FAMILY, "oppstart", "avsluttet").exit_code == 2


# --- all three


@pytest.mark.parametrize("command", ["phase", "next"])
def test_an_unknown_model_and_a_course_not_begun(courses: Path, invoke, command: str) -> None:
    result = invoke(command, "unknown.yaml", "empty.yaml", "--lang", "en")
    assert result.exit_code == 0
    assert 'the course model in "modell" is not known for this day' in result.stdout
    assert "the course has not begun: nothing in the document enters a phase" in result.stdout
    tree = json.loads(invoke(command, "unknown.yaml", "empty.yaml", "--format", "json").stdout)
    assert [d["phase"] for d in tree["documents"]] == [None, None]


def test_why_not_of_an_unknown_model_lists_the_known(courses: Path, invoke) -> None:
    result = invoke("why-not", "unknown.yaml", "melding")
    assert result.exit_code == 2
    assert "known are: ettervern, hjelpetiltak, senter" in result.stderr


def test_why_not_before_the_course_has_begun(courses: Path, invoke) -> None:
    assert invoke("why-not", "empty.yaml", "melding").exit_code == 0
    result = invoke("why-not", "empty.yaml", "avsluttet", "--lang", "en")
    assert result.exit_code == 1
    assert "the phase report must come first" in result.stdout


@pytest.mark.parametrize("command", ["phase", "next"])
def test_what_cannot_be_read_is_said_and_the_rest_told(courses: Path, invoke, command: str) -> None:
    result = invoke(command, "broken.yaml", "missing.yaml", FAMILY, "k7.yaml", "--lang", "en")
    assert result.exit_code == 2
    assert "broken.yaml:4:1: DOK-007 error" in result.stderr
    assert "missing.yaml: DOK-001 error" in result.stderr
    assert "hemmelig_navn" not in result.output
    blocks = result.stdout.split("\n\n")
    assert [block.partition(":")[0] for block in blocks] == [FAMILY, "k7.yaml"]


def test_why_not_of_what_cannot_be_read(courses: Path, invoke) -> None:
    result = invoke("why-not", "broken.yaml", "avsluttet", "--format", "json")
    assert result.exit_code == 2
    found = one(result)
    assert found["why_not"] is None
    assert found["findings"][0]["rule"] == "DOK-007"


@pytest.mark.parametrize("command", ["phase", "next"])
def test_a_course_on_standard_input(courses: Path, invoke, command: str) -> None:
    result = invoke(command, "-", stdin=YOUTH.encode())
    assert result.exit_code == 0
    assert result.stdout.startswith("<stdin>: ")


@pytest.mark.parametrize("lang", [None, *LANGS])
@pytest.mark.parametrize("name", NAMES)
def test_json_is_what_its_schema_says(
    courses: Path, invoke, schema: dict[str, Any], name: str, lang: str | None
) -> None:
    words = ["--lang", lang] if lang else []
    for command, *rest in COMMANDS:
        for more in ([], ["--show-values"], ["--as-of", "2026-03-26"]):
            args = (command, f"forlop/{name}", *rest, "--format", "json", *words, *more)
            result = invoke(*args)
            assert result.exit_code in ((0, 1) if command == "why-not" else (0,)), result.stderr
            insist(json.loads(result.stdout), schema)


@pytest.mark.parametrize("lang", [None, *LANGS])
def test_json_of_all_and_of_what_cannot_be_read(
    courses: Path, invoke, schema: dict[str, Any], lang: str | None
) -> None:
    words = ["--lang", lang] if lang else []
    result = invoke("next", "forlop", "broken.yaml", "unknown.yaml", "--format", "json", *words)
    assert result.exit_code == 2
    tree = json.loads(result.stdout)
    insist(tree, schema)
    assert len(tree["documents"]) == len(NAMES) + 2
    assert tree["documents"][-2]["findings"][0]["rule"] == "DOK-007"
    described = schema["$defs"]["document"]["properties"].keys()
    assert all(document.keys() == described for document in tree["documents"])
    steps = [step for document in tree["documents"] for step in document["next_steps"]]
    assert steps
    assert all(s.keys() == schema["$defs"]["step"]["properties"].keys() for s in steps)
    assert all(list(s["what"]) == ([lang] if lang else list(LANGS)) for s in steps)


def test_the_schema_is_printed(invoke, schema: dict[str, Any]) -> None:
    result = invoke("schema", "flow")
    assert result.exit_code == 0
    assert json.loads(result.stdout) == schema


def test_the_schema_refuses_what_is_none(courses: Path, invoke, schema: dict[str, Any]) -> None:
    tree = json.loads(invoke("next", FAMILY, "--format", "json").stdout)
    del tree["documents"][0]["history"]
    with pytest.raises(jsonschema.ValidationError):
        insist(tree, schema)


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("command", ["phase", "next"])
def test_the_text_in_every_language(courses: Path, invoke, command: str, lang: str) -> None:
    result = invoke(command, "forlop", "--lang", lang)
    assert result.exit_code == 0
    assert "{" not in result.stdout
    assert len(result.stdout.split("\n\n")) == len(NAMES)


# --- birth dates


@pytest.mark.parametrize("day", ["2026-05-01", "2026-06-01"])
@pytest.mark.parametrize("lang", [None, *LANGS])
def test_a_birthday_is_named_and_not_dated(
    courses: Path, invoke, lang: str | None, day: str
) -> None:
    words = ["--lang", lang] if lang else []
    for command, *rest in COMMANDS:
        for form in ("text", "json"):
            args = (command, "k7.yaml", *rest, "--as-of", day, "--format", form, *words)
            output = invoke(*args).output
            assert not any(each in output for each in BORN), args


def test_the_step_without_its_day(courses: Path, invoke) -> None:
    assert "    18th birthday  ETT-001  " in invoke("next", "k7.yaml", "--lang", "en").stdout
    (step,) = (
        s for s in one(invoke("next", "k7.yaml", "--format", "json"))["next_steps"] if s["rule"]
    )
    assert (step["rule"], step["due"], step["overdue"]) == ("ETT-001", None, False)
    assert step["due_text"] == {
        "nb": "18-årsdagen", "nn": "18-årsdagen", "en": "18th birthday",
    }  # fmt: skip


def test_show_values_dates_it(courses: Path, invoke) -> None:
    result = invoke("next", "k7.yaml", "--format", "json", "--show-values")
    step = one(result)["next_steps"][0]
    assert (step["rule"], step["due"], step["due_text"]) == ("ETT-001", "2026-05-11", None)
    table = invoke("next", "k7.yaml", "--show-values", "--lang", "en").stdout
    assert "    2026-05-11 in 10 days  ETT-001  " in table


@pytest.mark.parametrize("name", WITH_BIRTH)
def test_no_birth_date_of_an_example_is_told(courses: Path, invoke, name: str) -> None:
    text = (courses / "forlop" / name).read_text(encoding="utf-8")
    found = re.search(r"\"?fodt\"?: \"?(\d{4})-(\d\d)-(\d\d)", text)
    assert found is not None
    year, month, day = found.groups()
    told = (f"{year}-{month}-{day}", f"{day}.{month}.{year}")
    for command, *rest in COMMANDS:
        for form in ("text", "json"):
            output = invoke(command, f"forlop/{name}", *rest, "--format", form).output
            assert not any(each in output for each in told), (command, form)


# --- where it goes


@pytest.mark.parametrize(("command", "rest"), [(c, rest) for c, *rest in COMMANDS])
@pytest.mark.parametrize("form", ["text", "json"])
def test_a_file_is_written_whole(
    courses: Path, invoke, command: str, rest: list[str], form: str
) -> None:
    args = (command, FAMILY, *rest, "--format", form, "--as-of", "2026-04-07")
    printed = invoke(*args)
    written = invoke(*args, "--output", "ut.txt")
    assert (written.exit_code, written.stdout) == (0, "")
    assert (courses / "ut.txt").read_bytes() == printed.stdout_bytes
    assert not list(courses.glob(".grunnmodell-*"))


@pytest.mark.parametrize(("command", "rest"), [(c, rest) for c, *rest in COMMANDS])
def test_a_course_is_not_written_over(courses: Path, invoke, command: str, rest: list[str]) -> None:
    before = (courses / "clean.yaml").read_bytes()
    refused = invoke(command, FAMILY, *rest, "--output", "clean.yaml")
    assert refused.exit_code == 2
    assert "a course stands there" in refused.stderr
    assert (courses / "clean.yaml").read_bytes() == before


@pytest.mark.parametrize("command", ["phase", "next", "why-not"])
def test_help_and_misuse(folder: Path, invoke, command: str) -> None:
    told = invoke(command, "--help")
    assert told.exit_code == 0
    assert f"grunnmodell {command}" in told.stdout
    assert "Exit codes:" in told.stdout
    assert invoke(command).exit_code == 2
    rest = ["melding"] if command == "why-not" else []
    wrong = invoke(command, "clean.yaml", *rest, "--as-of", "20260501")
    assert wrong.exit_code == 2
    assert "YYYY-MM-DD" in wrong.stderr


def test_colour_is_asked_for(courses: Path, invoke) -> None:
    args = ("next", FAMILY, "--as-of", "2026-04-07", "--lang", "en")
    assert "\x1b[" in invoke(*args, "--colour").stdout
    plain = invoke(*args).stdout
    assert re.sub(r"\x1b\[[0-9;]*m", "", invoke(*args, "--colour").stdout) == plain
    assert "\x1b[" not in plain


def test_as_a_process_of_its_own(courses: Path, spawn) -> None:
    ended = spawn("why-not", FAMILY, "gjennomforing", "--as-of", "2026-03-26", cwd=courses)
    assert ended.returncode == 1
    assert b"MED-001" in ended.stdout
    assert ended.stderr == b""


def test_a_limit_that_is_overrun_is_a_step(folder: Path, invoke) -> None:
    (folder / "k9.yaml").write_text(
        "grunnmodell: 1\nid: k9\nmodell: ettervern\nper: 2026-05-01\nbarn: {fodt: 2001-04-01}\n"
        "tiltak:\n  - {id: t1, type: støttekontakt, startet: 2024-03-02}\n",
        encoding="utf-8",
    )
    printed = invoke("next", "k9.yaml", "--lang", "en").stdout
    assert "ETT-002 t1" in printed
    assert "25th birthday" in printed


def test_a_course_whose_model_lacks_the_phase_leaves_the_others_told(folder: Path, invoke) -> None:
    invoke("examples", "forlop")
    result = invoke("why-not", "forlop", "gjennomforing", "--lang", "en")
    assert result.exit_code == 2
    assert "forlop/senter.yaml: the course model senter has no such phase" in result.stderr
    assert "familie-4-12.yaml: what bars the phase carrying out" in result.stdout


def test_in_json_a_step_says_which_record_it_is_about(folder: Path, invoke) -> None:
    invoke("examples", "forlop")
    result = invoke("next", "forlop/familie-4-12.yaml", "--as-of", "2026-04-10", "--format", "json")
    (document,) = json.loads(result.stdout)["documents"]
    subjects = [s["subject"] for s in document["next_steps"] if s["rule"] == "EVA-002"]
    assert subjects == [{"kind": "evaluering", "id": f"e{n}"} for n in (1, 2, 3)]
