"""The reference pages that are written from the code say what the code says."""

from pathlib import Path

import pytest
from tools.make_holiday_table import table
from tools.make_reference import FOLDER, pages

ROOT = Path(__file__).parents[2]


PAGES = ["catalogue.md", "deadlines.md", "law.md", "models.md", "requirements.md"]


@pytest.mark.parametrize("name", PAGES)
def test_the_page_is_what_would_be_written(name):
    written = pages()[name]
    assert (FOLDER / name).read_text(encoding="utf-8") == written, "run nox -s reference"


def test_there_is_no_other_page_to_write():
    assert sorted(pages()) == PAGES


@pytest.mark.oracle
def test_the_holiday_table_is_what_would_be_written():
    file = ROOT / "src/grunnmodell/dates/holiday_table.py"
    assert file.read_text(encoding="utf-8") == table(), "run nox -s holiday-table"
