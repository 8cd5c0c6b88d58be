"""Reports as text: for people, for programs, and for code scanning. Everything here returns text.

``text_report``, ``json_report`` and ``sarif_report`` take a whole run (``Outcome``); ``explain``
and ``explain_json`` take one duty or diagnostic.
"""

from grunnmodell.reporting.explaining import explain, explain_json
from grunnmodell.reporting.json_report import FORMAT, REPORT_SCHEMA, json_report
from grunnmodell.reporting.outcome import Checked, DayFrom, Outcome
from grunnmodell.reporting.sarif import sarif_report
from grunnmodell.reporting.shown import shown
from grunnmodell.reporting.text_report import text_report

__all__ = [
    "FORMAT",
    "REPORT_SCHEMA",
    "Checked",
    "DayFrom",
    "Outcome",
    "explain",
    "explain_json",
    "json_report",
    "sarif_report",
    "shown",
    "text_report",
]
