"""Read courses and tell where they stand."""

import datetime as dt
from typing import Any

from grunnmodell.api import Plugins, assess, next_phases, why_not
from grunnmodell.checking import Settings
from grunnmodell.cli.configuration import Config
from grunnmodell.cli.days import day_for
from grunnmodell.cli.inputs import Inputs
from grunnmodell.cli.running import read_inputs
from grunnmodell.documents import Document
from grunnmodell.errors import UnknownCodeError
from grunnmodell.findings import DocumentError
from grunnmodell.reporting import Barred, Stood

__all__ = ["stood"]

_YEAR = 365


def stood(
    inputs: Inputs,
    *,
    as_of: dt.date | None,
    plugins: Plugins,
    config: Config,
    within: int | None,
    fase: str | None,
) -> tuple[Stood, ...]:
    """Return where everything that can be read stands, and what is wrong with the rest.

    Parameters: ``inputs``; ``as_of``: None for each document's own day, else today; ``plugins``;
    ``config``: which settings hold for which file; ``within``: leave out steps due only after so
    many days, None for a year; ``fase``: a phase, to tell what bars it.
    """
    days = _YEAR if within is None else within
    return tuple(
        _stood(name, result, as_of, plugins, config.settings_for(name), days, fase)
        for name, result in read_inputs(inputs.items)
    )


def _stood(
    name: str,
    result: Document | DocumentError,
    as_of: dt.date | None,
    plugins: Plugins,
    settings: Settings,
    within: int,
    fase: str | None,
) -> Stood:
    if isinstance(result, DocumentError):
        return Stood(file=name, findings=result.findings)
    day, whence = day_for(result, as_of)
    forlop = result.content
    return Stood(
        file=name,
        forlop=forlop.id,
        modell=forlop.modell,
        as_of=day,
        day_from=whence,
        linked=forlop.knyttet_til or (),
        assessment=assess(result, as_of=day, plugins=plugins, settings=settings, within=within),
        **({} if fase is None else _asked(result, fase, day, plugins, settings)),
    )


def _asked(
    document: Document, fase: str, day: dt.date, plugins: Plugins, settings: Settings
) -> dict[str, Any]:
    """Return what bars a phase, or why that cannot be said of this course."""
    try:
        return {"barred": _barred(document, fase, day, plugins, settings)}
    except UnknownCodeError as error:
        return {"refused": str(error)}


def _barred(
    document: Document, fase: str, day: dt.date, plugins: Plugins, settings: Settings
) -> Barred:
    obstacles = why_not(document, fase, as_of=day, plugins=plugins, settings=settings)
    katalog = plugins.book_for(document.content).katalog
    modell = katalog.modell(document.content.modell, day)
    found = None if modell is None else modell.fase(fase)
    assert modell is not None and found is not None  # noqa: S101, PT018  # why_not has looked
    following = next_phases(document, as_of=day, plugins=plugins, settings=settings)
    way = next((n.overgang for n in following if n.fase.kode == fase), None)
    return Barred(fase=found, obstacles=obstacles, handling=None if way is None else way.handling)
