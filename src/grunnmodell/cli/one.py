"""Read the one course a file holds."""

import click

from grunnmodell.cli.exits import BROKEN, Refused
from grunnmodell.cli.inputs import find_inputs
from grunnmodell.cli.running import read_inputs
from grunnmodell.cli.terminal import fitted
from grunnmodell.documents import Document
from grunnmodell.text import Lang

__all__ = ["read_one"]


def read_one(ctx: click.Context, name: str, lang: Lang, *, what: str) -> Document:
    """Return the one course a file holds; what is wrong with it is printed, and ends the run.

    Parameters: ``ctx``; ``name``: of the file; ``lang``: to print in; ``what``: what the file was
    given as. Raises Refused where there are several.
    """
    documents = []
    for _, result in read_inputs(find_inputs([name]).items):
        if isinstance(result, Document):
            documents.append(result)
            continue
        for finding in result.findings:
            click.echo(fitted(finding.one_line(lang)), err=True)
        ctx.exit(BROKEN)
    if len(documents) != 1:
        raise Refused(f"{what} takes one course, and there are several")
    return documents[0]
