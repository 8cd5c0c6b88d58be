"""The reference pages that are written from the code say what the code says."""

import re
from pathlib import Path

import pytest
from tools.make_holiday_table import table
from tools.make_reference import FOLDER, pages

ROOT = Path(__file__).parents[2]


WRITTEN = pages()
PAGES = ["catalogue.md", "deadlines.md", "law.md", "models.md", "requirements.md"]
PAGES += ["what-is-noticed.md"]
LINK = re.compile(r"\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)")


@pytest.mark.parametrize("name", sorted(WRITTEN))
def test_the_page_is_what_would_be_written(name):
    written = WRITTEN[name]
    assert (FOLDER / name).read_text(encoding="utf-8") == written, "run nox -s reference"


def test_there_is_no_other_page_to_write():
    rules = {name for name in WRITTEN if name.startswith("rules/")}
    assert sorted(WRITTEN.keys() - rules) == PAGES
    found = {f"rules/{file.name}" for file in (FOLDER / "rules").iterdir()}
    assert found == rules, "run nox -s reference"


@pytest.mark.parametrize("name", sorted(WRITTEN))
def test_its_links_lead_to_files(name):
    here = (FOLDER / name).parent
    assert [to for to in LINK.findall(WRITTEN[name]) if not (here / to).is_file()] == []


def test_every_rule_is_on_the_list_of_rules():
    own = {name.removeprefix("rules/") for name in WRITTEN if name.startswith("rules/")}
    listed = LINK.findall(WRITTEN["rules/index.md"])
    assert sorted(listed) == sorted(own - {"index.md"})


def test_a_rule_is_told_in_full():
    page = WRITTEN["rules/SEN-001.md"]
    for told in (
        "# SEN-001: The service is contacted within two working days",
        "bokmål: Tjenesten er kontaktet innen to virkedager",
        "norm: must (skal)",
        "severity: error",
        "where in a course: `senter/avklart`",
        "the day that decides which law holds: vurderingsmote",
        "[R088](../requirements.md) (skal)",
        "> Avdelingsleder skal innen to virkedager",
        "From 2022-01-01:",
        "## An example that passes",
        "## An example that gives a finding",
        "A clean run is no professional approval",
    ):
        assert told in page, told
    assert "(https://lovdata.no/lov/2021-06-18-97/§15-3)" in WRITTEN["rules/TIL-001.md"]


@pytest.mark.oracle
def test_the_holiday_table_is_what_would_be_written():
    file = ROOT / "src/grunnmodell/dates/holiday_table.py"
    assert file.read_text(encoding="utf-8") == table(), "run nox -s holiday-table"
