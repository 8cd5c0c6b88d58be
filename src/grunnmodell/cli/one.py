"""Read the courses somebody named, where nothing can be done without all of them."""

from collections.abc import Iterable

import click

from grunnmodell.cli.exits import BROKEN, Refused
from grunnmodell.cli.inputs import find_inputs
from grunnmodell.cli.running import read_inputs
from grunnmodell.cli.terminal import fitted
from grunnmodell.documents import Document
from grunnmodell.text import Lang

__all__ = ["read_each", "read_one"]


def read_each(ctx: click.Context, names: Iterable[str], lang: Lang) -> list[Document]:
    """Return every course in what was named; all that is wrong is printed, and ends the run.

    Parameters: ``ctx``; ``names``: of files and folders; ``lang``: to print in.
    """
    documents, sound = [], True
    for _, result in read_inputs(find_inputs(names).items):
        if isinstance(result, Document):
            documents.append(result)
            continue
        sound = False
        for finding in result.findings:
            click.echo(fitted(finding.one_line(lang)), err=True)
    if not sound:
        ctx.exit(BROKEN)
    return documents


def read_one(ctx: click.Context, name: str, lang: Lang, *, what: str) -> Document:
    """Return the one course a file holds; what is wrong with it is printed, and ends the run.

    Parameters: as above; ``what``: what the file was given as. Raises Refused where there are
    several.
    """
    documents = read_each(ctx, [name], lang)
    if len(documents) != 1:
        raise Refused(f"{what} takes one course, and there are several")
    return documents[0]
