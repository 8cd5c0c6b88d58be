"""``export``: a course model as a picture, and a course in another format."""

from __future__ import annotations

import datetime as dt
import json
import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

import grunnmodell as gm
from grunnmodell.api import Plugins
from grunnmodell.cli.shipped import example_files
from grunnmodell.documents import read, to_dict
from grunnmodell.katalog import Forlopsmodell, Katalog
from grunnmodell.text import LANGS

SVG = "{http://www.w3.org/2000/svg}"
MODELS = ("hjelpetiltak", "ettervern", "senter")
DAY = dt.date(2026, 5, 1)
ON = ("--as-of", "2026-05-01")
NAMES = [file.name for file in example_files()]


@pytest.fixture
def courses(folder: Path, invoke) -> Path:
    invoke("examples", "forlop")
    return folder


@pytest.fixture(scope="module")
def katalog() -> Katalog:
    return Plugins.national().whole_book().katalog


def model(katalog: Katalog, kode: str) -> Forlopsmodell:
    found = katalog.modell(kode, DAY)
    assert found is not None
    return found


def told_ids(katalog: Katalog, modell: Forlopsmodell) -> set[str]:
    """Return the ids of what the phases of a model ask, and of their deadlines."""
    here = {fase.kode for fase in modell.faser}
    own = here | {f"{modell.kode}/{kode}" for kode in here}
    krav = [k for k in katalog.krav if here & set(k.faser)]
    frister = [f for f in katalog.fristregler if own & set(f.faser)]
    return {
        duty.id
        for duty in (*krav, *frister)
        if duty.is_for(modell.kode) and duty.validity.overlaps(modell.validity)
    }


def ids_in(text: str) -> set[str]:
    return set(re.findall(r"\b[A-ZÆØÅ]{3}-\d{3}\b", text))


def label_texts(root: ElementTree.Element) -> str:
    return "\n".join(element.text or "" for element in root.iter(f"{SVG}text"))


# --- pictures


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("kode", MODELS)
def test_svg_is_a_document_that_says_what_it_is(invoke, kode: str, lang: str) -> None:
    result = invoke("export", kode, "--to", "svg", "--lang", lang, *ON)
    assert (result.exit_code, result.stderr) == (0, "")
    root = ElementTree.fromstring(result.stdout)
    assert root.tag == f"{SVG}svg"
    assert (root.get("lang"), root.get("role")) == (lang, "img")
    ids = {element.get("id") for element in root if element.tag in (f"{SVG}title", f"{SVG}desc")}
    assert set((root.get("aria-labelledby") or "").split()) == ids == {"title", "desc"}
    title, description = root.find(f"{SVG}title"), root.find(f"{SVG}desc")
    assert title is not None
    assert f"({kode})" in (title.text or "")
    assert description is not None
    assert description.text


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("kode", MODELS)
def test_svg_holds_every_phase_and_every_duty(
    invoke, katalog: Katalog, kode: str, lang: str
) -> None:
    root = ElementTree.fromstring(invoke("export", kode, "--to", "svg", "--lang", lang, *ON).stdout)
    modell = model(katalog, kode)
    texts = label_texts(root)
    groups = [element.get("id") for element in root.iter(f"{SVG}g") if element.get("id")]
    assert sorted(groups) == sorted(f"fase-{fase.kode}" for fase in modell.faser)
    # A long title is broken to fit its box.
    unbroken = " ".join(texts.split())
    for fase in modell.faser:
        assert f"{fase.navn.in_lang(lang)} ({fase.kode})" in unbroken  # type: ignore[arg-type]
    assert told_ids(katalog, modell)
    assert ids_in(texts) == told_ids(katalog, modell)


@pytest.mark.parametrize("kode", MODELS)
def test_svg_ids_are_unique_and_all_lies_within(invoke, kode: str) -> None:
    root = ElementTree.fromstring(invoke("export", kode, "--to", "svg", *ON).stdout)
    ids = [element.get("id") for element in root.iter() if element.get("id")]
    assert len(ids) == len(set(ids))
    width, height = int(root.get("width") or 0), int(root.get("height") or 0)
    assert root.get("viewBox") == f"0 0 {width} {height}"
    for rect in root.iter(f"{SVG}rect"):
        x, y = int(rect.get("x", "0")), int(rect.get("y", "0"))
        assert 0 <= x <= x + int(rect.get("width", "0")) <= width
        assert 0 <= y <= y + int(rect.get("height", "0")) <= height
    for text in root.iter(f"{SVG}text"):
        assert 0 < int(text.get("y", "0")) < height


@pytest.mark.parametrize("kode", MODELS)
def test_svg_tells_every_way_that_does_not_break_off(invoke, katalog: Katalog, kode: str) -> None:
    root = ElementTree.fromstring(invoke("export", kode, "--to", "svg", *ON).stdout)
    titles = [t.text or "" for g in root.iter(f"{SVG}g") for t in g.findall(f"{SVG}title")]
    told = sorted(title.partition(":")[0] for title in titles)
    ways = [w for w in model(katalog, kode).overganger if not w.avbryter]
    assert told == sorted(f"{fra} → {way.til}" for way in ways for fra in way.fra)


def test_pictures_load_nothing_from_elsewhere(invoke) -> None:
    for kode in MODELS:
        text = invoke("export", kode, "--to", "svg", *ON).stdout
        assert "<script" not in text
        assert not re.search(r"(?:href|src)\s*=|url\((?!#)|@import", text)


def after_the_front_matter(text: str) -> list[str]:
    """Return the lines of a diagram; Mermaid takes its title between two rulers above it."""
    first, _title, last, *lines = text.splitlines()
    assert (first, last) == ("---", "---")
    return lines


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("kode", MODELS)
def test_mermaid_is_a_flowchart_of_every_phase_and_duty(
    invoke, katalog: Katalog, kode: str, lang: str
) -> None:
    result = invoke("export", kode, "--to", "mermaid", "--lang", lang, *ON)
    assert (result.exit_code, result.stderr) == (0, "")
    lines = after_the_front_matter(result.stdout)
    assert lines[0] == "flowchart TD"
    assert lines[1].startswith("  accTitle: ")
    assert lines[2].startswith("  accDescr: ")
    modell = model(katalog, kode)
    nodes = [line for line in lines if re.match(r"  f\d+[\[(]", line)]
    assert len(nodes) == len(modell.faser)
    for node, fase in zip(nodes, modell.faser, strict=True):
        assert f"{fase.navn.in_lang(lang)} ({fase.kode})" in node  # type: ignore[arg-type]
        assert node.count('"') == 2
    assert ids_in(result.stdout) == told_ids(katalog, modell)


@pytest.mark.parametrize("kode", MODELS)
def test_mermaid_has_an_arrow_for_every_way(invoke, katalog: Katalog, kode: str) -> None:
    output = invoke("export", kode, "--to", "mermaid", *ON).stdout
    modell = model(katalog, kode)
    order = [fase.kode for fase in modell.faser]
    arrows = re.findall(r'^  f(\d+) (-->|-\.->)\|"[^"|]+"\| f(\d+)$', output, re.MULTILINE)
    found = sorted((order[int(fra)], order[int(til)]) for fra, _, til in arrows)
    ways = [w for w in modell.overganger if not w.avbryter]
    assert found == sorted((fra, way.til) for way in ways for fra in way.fra)
    assert all((arrow == "-.->") is (int(til) < int(fra)) for fra, arrow, til in arrows)


@pytest.mark.parametrize("form", ["svg", "mermaid"])
def test_the_languages_differ_and_a_run_is_like_the_next(invoke, form: str) -> None:
    for kode in MODELS:
        args = ("export", kode, "--to", form, *ON)
        texts = {lang: invoke(*args, "--lang", lang).stdout_bytes for lang in LANGS}
        assert len(set(texts.values())) == len(LANGS)
        assert all(invoke(*args, "--lang", lang).stdout_bytes == texts[lang] for lang in LANGS)
        assert all(b"\r" not in text for text in texts.values())


def test_the_version_of_the_day(invoke) -> None:
    old = invoke("export", "hjelpetiltak", "--to", "svg", "--as-of", "2022-12-31").stdout
    new = invoke("export", "hjelpetiltak", "--to", "svg", "--as-of", "2023-01-01").stdout
    assert "VED-003" in new
    assert "VED-003" not in old


def test_a_version_that_does_not_hold(invoke) -> None:
    result = invoke("export", "senter", "--to", "svg", "--as-of", "1980-01-01")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "no version of that course model holds on the day" in result.stderr


# --- courses


@pytest.mark.parametrize("name", NAMES)
def test_a_course_as_json_is_what_was_read(courses: Path, invoke, name: str) -> None:
    result = invoke("export", f"forlop/{name}", "--to", "json")
    assert (result.exit_code, result.stderr) == (0, "")
    (courses / "ut.json").write_bytes(result.stdout_bytes)
    assert read(courses / "ut.json").content == read(courses / "forlop" / name).content
    assert json.loads(result.stdout) == json.loads(
        json.dumps(to_dict(read(courses / "forlop" / name).content), default=str)
    )


@pytest.mark.parametrize("name", NAMES)
def test_a_course_as_yaml_is_what_was_read(courses: Path, invoke, name: str) -> None:
    result = invoke("export", f"forlop/{name}", "--to", "yaml")
    assert (result.exit_code, result.stderr) == (0, "")
    (courses / "ut.yaml").write_bytes(result.stdout_bytes)
    assert read(courses / "ut.yaml").content == read(courses / "forlop" / name).content


def test_the_json_example_is_its_own_export(courses: Path, invoke) -> None:
    before = json.loads((courses / "forlop/familie-4-12.json").read_text(encoding="utf-8"))
    for name in ("familie-4-12.json", "familie-4-12.yaml"):
        assert json.loads(invoke("export", f"forlop/{name}", "--to", "json").stdout) == before


def test_what_is_local_stays(courses: Path, invoke) -> None:
    tree = json.loads(invoke("export", "forlop/sjeldne-deler.yaml", "--to", "json").stdout)
    assert tree["lokalt"]["fjordtjenesten"]["mappe"] == "26/114"


def test_a_course_from_standard_input(courses: Path, invoke) -> None:
    data = (courses / "forlop/senter.yaml").read_bytes()
    result = invoke("export", "-", "--to", "json", stdin=data)
    assert result.exit_code == 0
    assert result.stdout == invoke("export", "forlop/senter.yaml", "--to", "json").stdout


# --- several courses in one file


class Lister(gm.HookSpecs):
    """A plugin with a format that holds several courses."""

    name = "lister"
    api = 1
    gjelder = gm.ALLE

    @gm.hookimpl
    def exporters(self) -> tuple[gm.Exporter, ...]:
        def lines(export: gm.Export) -> bytes:
            told = f"{export.as_of} {export.lang}"
            return "".join(f"{each.forlop.id} {told}\n" for each in export.courses).encode()

        return (
            gm.Exporter(
                kode="liste",
                navn=gm.Text.same("liste"),
                suffix=".txt",
                write=lines,
                several=True,
            ),
        )


@pytest.fixture
def lister(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the plugin take part as if it were installed."""
    plugins = gm.Plugins.of(Lister())
    monkeypatch.setattr("grunnmodell.cli.export.chosen_plugins", lambda *_, **__: plugins)


@pytest.fixture
def several(folder: Path, lister: None) -> Path:
    (folder / "mappe/under").mkdir(parents=True)
    text = (folder / "clean.yaml").read_text(encoding="utf-8")
    for place, own in (("b", "kb"), ("a", "ka"), ("under/c", "kc")):
        own_text = text.replace("id: k8", f"id: {own}")
        (folder / f"mappe/{place}.yaml").write_text(own_text, encoding="utf-8")
    return folder


def test_a_folder_goes_into_one_file(several: Path, invoke) -> None:
    result = invoke("export", "mappe", "--to", "liste", "--lang", "nn", "--output", "ut.txt")
    assert (result.exit_code, result.output) == (0, "")
    day = "2026-05-01 nn"
    told = (several / "ut.txt").read_text(encoding="utf-8")
    assert told == f"ka {day}\nkb {day}\nkc {day}\n"


def test_files_are_taken_in_the_order_named(several: Path, invoke) -> None:
    result = invoke("export", "mappe/b.yaml", "mappe/a.yaml", "--to", "liste")
    assert [line[:2] for line in result.stdout.splitlines()] == ["kb", "ka"]


def test_lines_are_courses_each(several: Path, invoke) -> None:
    lines = [json.dumps({"grunnmodell": 1, "id": i, "modell": "hjelpetiltak"}) for i in "xyz"]
    (several / "alle.jsonl").write_text("\n".join(lines), encoding="utf-8")
    result = invoke("export", "alle.jsonl", "--to", "liste", *ON)
    assert [line[0] for line in result.stdout.splitlines()] == ["x", "y", "z"]


def test_one_course_goes_too(several: Path, invoke) -> None:
    assert invoke("export", "clean.yaml", "--to", "liste", *ON).stdout.startswith("k8 2026-05-01")


def test_what_cannot_be_read_is_told_whole_and_nothing_is_written(several: Path, invoke) -> None:
    for name in ("a0", "z0"):
        (several / f"mappe/{name}.yaml").write_text(
            "grunnmodell: 1\nid: k9\nmodell: hjelpetiltak\nhemmelig: {}\nnavn: {}\n",
            encoding="utf-8",
        )
    result = invoke("export", "mappe", "--to", "liste", "--lang", "en", "--output", "ut.txt")
    assert (result.exit_code, result.stdout) == (2, "")
    assert not (several / "ut.txt").exists()
    for name in ("a0", "z0"):
        for line in (4, 5):
            assert f"{name}.yaml:{line}:1: DOK-007 error" in result.stderr.replace("\\", "/")
    assert "hemmelig" not in result.output


def test_an_empty_folder_is_told(several: Path, invoke) -> None:
    (several / "tom").mkdir()
    result = invoke("export", "tom", "--to", "liste", "--lang", "en")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "DOK-014" in result.stderr


def test_courses_complete_to_different_days_need_a_day(several: Path, invoke) -> None:
    other = several / "mappe/a.yaml"
    text = other.read_text(encoding="utf-8").replace("per: 2026-05-01", "per: 2026-05-02")
    other.write_text(text, encoding="utf-8")
    result = invoke("export", "mappe", "--to", "liste")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "say which with --as-of" in result.stderr
    assert invoke("export", "mappe", "--to", "liste", *ON).exit_code == 0


def test_a_format_that_holds_one_names_those_that_hold_several(several: Path, invoke) -> None:
    result = invoke("export", "mappe", "--to", "yaml")
    assert (result.exit_code, result.stdout) == (2, "")
    told = "the format yaml holds one course, and 3 were given; formats that hold several: liste"
    assert told in result.stderr


def test_what_is_read_is_not_written_over(several: Path, invoke) -> None:
    (several / "alle.jsonl").write_text(
        json.dumps({"grunnmodell": 1, "id": "x", "modell": "hjelpetiltak"}), encoding="utf-8"
    )
    result = invoke("export", "alle.jsonl", "--to", "liste", "--output", "alle.jsonl")
    assert result.exit_code == 2
    assert "would be lost" in result.stderr


# --- what is refused


def test_an_unknown_subject_lists_the_models(folder: Path, invoke) -> None:
    result = invoke("export", "hjelpetilta", "--to", "svg")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "there is no file and no course model of that name" in result.stderr
    assert "models: hjelpetiltak, ettervern, senter" in result.stderr
    assert "Did you mean hjelpetiltak?" in result.stderr
    far = invoke("export", "15820610080", "--to", "svg")
    assert far.exit_code == 2
    assert "15820610080" not in far.output


@pytest.mark.parametrize("form", ["pdf", "json", "SVG", ""])
def test_an_unknown_format_of_a_model(invoke, form: str) -> None:
    result = invoke("export", "senter", "--to", form)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "no such format of a course model; known are: mermaid, svg" in result.stderr


@pytest.mark.parametrize("form", ["svg", "mermaid", "xml"])
def test_an_unknown_format_of_a_course(courses: Path, invoke, form: str) -> None:
    result = invoke("export", "forlop/senter.yaml", "--to", form)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "no such format of a course; known are: json, yaml" in result.stderr


def test_several_courses_are_too_many_for_a_format_that_holds_one(courses: Path, invoke) -> None:
    result = invoke("export", "forlop", "--to", "json", "--output", "ut.json")
    assert (result.exit_code, result.stdout) == (2, "")
    assert re.search(r"the format json holds one course, and \d\d were given", result.stderr)
    assert not (courses / "ut.json").exists()


def test_a_folder_with_one_course_is_one_course(courses: Path, invoke) -> None:
    (courses / "one").mkdir()
    (courses / "clean.yaml").rename(courses / "one/clean.yaml")
    by_folder = invoke("export", "one", "--to", "json", *ON)
    assert by_folder.exit_code == 0
    assert by_folder.stdout == invoke("export", "one/clean.yaml", "--to", "json", *ON).stdout


def test_a_model_is_written_by_itself(folder: Path, invoke) -> None:
    result = invoke("export", "clean.yaml", "senter", "--to", "svg")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "a course model is written by itself" in result.stderr


def test_a_course_that_cannot_be_read(folder: Path, invoke) -> None:
    result = invoke("export", "broken.yaml", "--to", "json", "--lang", "en")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "broken.yaml:4:1: DOK-007 error" in result.stderr
    assert "hemmelig_navn" not in result.output


# --- where it goes


@pytest.mark.parametrize(
    ("subject", "form"),
    [("senter", "svg"), ("senter", "mermaid"), ("clean.yaml", "json"), ("clean.yaml", "yaml")],
)
def test_a_file_is_written_whole(folder: Path, invoke, subject: str, form: str) -> None:
    args = ("export", subject, "--to", form, *ON)
    written = invoke(*args, "--output", "ut.txt")
    assert (written.exit_code, written.stdout) == (0, "")
    assert (folder / "ut.txt").read_bytes() == invoke(*args).stdout_bytes
    assert not list(folder.glob(".grunnmodell-*"))


@pytest.mark.parametrize("subject", ["senter", "clean.yaml"])
def test_a_course_is_not_written_over(folder: Path, invoke, subject: str) -> None:
    before = (folder / "clean.yaml").read_bytes()
    form = "svg" if subject == "senter" else "yaml"
    refused = invoke("export", subject, "--to", form, "--output", "clean.yaml")
    assert refused.exit_code == 2
    assert "a course stands there" in refused.stderr
    assert (folder / "clean.yaml").read_bytes() == before


def test_help_and_misuse(folder: Path, invoke) -> None:
    told = invoke("export", "--help")
    assert told.exit_code == 0
    assert "grunnmodell export senter --to mermaid" in told.stdout
    assert invoke("export").exit_code == 2
    assert invoke("export", "senter").exit_code == 2
    assert invoke("export", "senter", "--to", "svg", "--as-of", "2026").exit_code == 2


def test_as_a_process_of_its_own(spawn) -> None:
    ended = spawn("export", "senter", "--to", "svg", "--lang", "nb", *ON)
    assert (ended.returncode, ended.stderr) == (0, b"")
    assert ElementTree.fromstring(ended.stdout.decode("utf-8")).tag == f"{SVG}svg"
