"""Read courses and compute their deadlines."""

import datetime as dt

from grunnmodell.api import Plugins, deadlines
from grunnmodell.cli.days import day_for
from grunnmodell.cli.inputs import Inputs
from grunnmodell.cli.running import read_inputs
from grunnmodell.documents import Document
from grunnmodell.findings import DocumentError
from grunnmodell.reporting import Listed

__all__ = ["listed"]


def listed(
    inputs: Inputs, *, as_of: dt.date | None, plugins: Plugins, all_states: bool
) -> tuple[Listed, ...]:
    """Return the deadlines of everything that can be read, and what is wrong with the rest.

    Parameters: ``inputs``; ``as_of``: None for each document's own day, else today; ``plugins``;
    ``all_states``: also those that do not apply.
    """
    return tuple(
        _listed(name, result, as_of, plugins, all_states=all_states)
        for name, result in read_inputs(inputs.items)
    )


def _listed(
    name: str,
    result: Document | DocumentError,
    as_of: dt.date | None,
    plugins: Plugins,
    *,
    all_states: bool,
) -> Listed:
    if isinstance(result, DocumentError):
        return Listed(file=name, findings=result.findings)
    day, whence = day_for(result, as_of)
    forlop = result.content
    return Listed(
        file=name,
        forlop=forlop.id,
        modell=forlop.modell,
        as_of=day,
        day_from=whence,
        deadlines=deadlines(result, as_of=day, plugins=plugins, all_states=all_states),
        source=result.source,
    )
