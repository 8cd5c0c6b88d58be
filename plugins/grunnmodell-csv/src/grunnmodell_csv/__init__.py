"""Courses as tables for Norwegian Excel: ``csv-forlop``, ``csv-tiltak`` and ``csv-frister``."""

import grunnmodell as gm

__all__ = ["Csv"]


class Csv(gm.HookSpecs):
    """The plugin: three export formats, for the courses of every service."""

    name = "csv"
    api = 1
    gjelder = gm.ALLE

    @gm.hookimpl
    def exporters(self) -> tuple[gm.Exporter, ...]:
        """Add the three tables."""
        # Loaded when a format is asked for: an installed plugin should not slow down a check.
        from grunnmodell_csv.forlop import FORLOP
        from grunnmodell_csv.frister import FRISTER
        from grunnmodell_csv.tiltak import TILTAK

        return (FORLOP.exporter(), TILTAK.exporter(), FRISTER.exporter())
