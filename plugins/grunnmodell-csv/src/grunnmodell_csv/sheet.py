"""A table: its columns, and how it becomes a file."""

import csv
import datetime as dt
import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

import grunnmodell as gm
from grunnmodell_csv.cells import Cell, written

__all__ = ["Column", "Sheet"]

Row = TypeVar("Row")


@dataclass(frozen=True)
class Column(Generic[Row]):
    """One column: its heading, and what it tells of a row."""

    navn: gm.Text
    cell: Callable[[Row], Cell]


@dataclass(frozen=True, kw_only=True)
class Sheet(Generic[Row]):
    """A table.

    Parameters: ``kode``: of its export format; ``navn``; ``columns``; ``rows``: the rows of one
    course, as it was known on a day.
    """

    kode: str
    navn: gm.Text
    columns: tuple[Column[Row], ...]
    rows: Callable[[gm.ExportedCourse, dt.date], Iterator[Row]]

    def exporter(self) -> gm.Exporter:
        """Return the table as an export format."""
        return gm.Exporter(
            kode=self.kode,
            navn=self.navn,
            suffix=".csv",
            write=self.file,
            several=True,
        )

    def file(self, export: gm.Export) -> bytes:
        """Return the file: the rows of each course, in the order given, below one heading.

        Semicolons and a byte order mark are what Norwegian Excel needs to open it with a double
        click; the rest is RFC 4180. Raises DocumentError for a course that could not have been
        read, such as one made in code with an identity number in it.
        """
        table = io.StringIO(newline="")
        writer = csv.writer(table, delimiter=";", lineterminator="\r\n")
        writer.writerow([column.navn.in_lang(export.lang) for column in self.columns])
        for course in export.courses:
            gm.from_dict(gm.to_dict(course.forlop))
            for row in self.rows(course, export.as_of):
                cells = (column.cell(row) for column in self.columns)
                writer.writerow([written(cell, export.lang) for cell in cells])
        return table.getvalue().encode("utf-8-sig")
