"""The reference pages that are written from the code say what the code says."""

from pathlib import Path

import pytest
from tools.make_holiday_table import table
from tools.make_reference import FOLDER, pages

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("name", ["deadlines.md", "law.md"])
def test_the_page_is_what_would_be_written(name):
    written = pages()[name]
    assert (FOLDER / name).read_text(encoding="utf-8") == written, "run nox -s reference"


def test_there_is_no_other_page_to_write():
    assert sorted(pages()) == ["deadlines.md", "law.md"]


@pytest.mark.oracle
def test_the_holiday_table_is_what_would_be_written():
    file = ROOT / "src/grunnmodell/dates/holiday_table.py"
    assert file.read_text(encoding="utf-8") == table(), "run nox -s holiday-table"
