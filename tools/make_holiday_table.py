"""Write the table of Norwegian public holidays, from the ``holidays`` package.

Run it after a new release of that package that corrects Norway: ``nox -s holiday-table``.
"""

import textwrap
from pathlib import Path

from grunnmodell.dates import holidays, verifying

_HEAD = '''"""Norwegian public holidays from {first} to {last}, month and day, a line a year.

Written by tools/make_holiday_table.py from the package «holidays»: never edited by hand. A test
and ``grunnmodell workdays verify`` compare it with that package again.
The columns are:
{columns}.
"""

__all__ = ["FIRST_YEAR", "TABLE"]

FIRST_YEAR = {first}
TABLE = (
'''


def main() -> None:
    """Write the file beside the module that reads it."""
    target = Path(holidays.__file__).with_name("holiday_table.py")
    target.write_text(table(), encoding="utf-8", newline="\n")
    print(f"wrote {target.name}")


def table() -> str:
    """Return the text of the file."""
    first, last = holidays.FIRST_YEAR, holidays.LAST_YEAR
    columns = [name.nb for name in holidays.NAMES]
    lines = [_line(year, columns) for year in range(first, last + 1)]
    head = _HEAD.format(first=first, last=last, columns=_wrapped(columns))
    return head + "\n".join(lines) + "\n)\n"


def _line(year: int, columns: list[str]) -> str:
    by_name = {name: f"{day:%m%d}" for day, name in verifying.independent_holidays(year)}
    return f'    "{" ".join(by_name.get(name, holidays.NONE) for name in columns)}",  # {year}'


def _wrapped(columns: list[str]) -> str:
    return textwrap.fill(", ".join(columns), 99)


if __name__ == "__main__":
    main()
