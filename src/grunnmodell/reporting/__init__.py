"""Reports as text: for people, for programs, and for code scanning. Everything here returns text.

``text_report``, ``json_report`` and ``sarif_report`` take a whole run (``Outcome``); ``explain``
and ``explain_json`` take one duty or diagnostic; ``deadlines_text``, ``deadlines_json`` and
``deadlines_csv`` take the deadlines of some courses (``Listing``); ``phase_text``, ``next_text``,
``why_not_text`` and ``flow_json`` take where they stand (``Standings``); ``catalogue_text`` and
``catalogue_json`` take entries of the catalogue (``Extract``), ``requirements_text`` and
``requirements_json`` what the source documents ask; ``rules_text`` and ``rules_json`` take some
duties (``RuleList``), and ``rule_book_html`` makes a book of them (``PrintedBook``);
``settings_text`` and ``settings_json`` take what a run is set up with (``Effective``). Each is
loaded when it is first used: a run seldom needs more than one.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from grunnmodell.reporting.as_json import FORMAT, REPORT_SCHEMA, json_report
    from grunnmodell.reporting.as_sarif import sarif_report
    from grunnmodell.reporting.as_text import text_report
    from grunnmodell.reporting.catalogue import (
        CATALOGUE_SCHEMA,
        Extract,
        catalogue_json,
        catalogue_yaml,
    )
    from grunnmodell.reporting.catalogue_text import catalogue_text
    from grunnmodell.reporting.effective import (
        DEFAULT,
        SETTINGS_SCHEMA,
        Effective,
        Entry,
        RulesFor,
        RuleState,
        State,
        settings_json,
        settings_text,
    )
    from grunnmodell.reporting.explaining import explain, explain_json
    from grunnmodell.reporting.listing import Listed, Listing, only_due_by
    from grunnmodell.reporting.listing_json import (
        DEADLINES_SCHEMA,
        deadlines_csv,
        deadlines_json,
    )
    from grunnmodell.reporting.listing_text import deadlines_text
    from grunnmodell.reporting.outcome import Checked, DayFrom, Outcome
    from grunnmodell.reporting.requirements import (
        requirement_text,
        requirements_json,
        requirements_text,
    )
    from grunnmodell.reporting.rule_book import PrintedBook, rule_book_html
    from grunnmodell.reporting.rule_list import ListedDuty, RuleList, rules_text
    from grunnmodell.reporting.rule_list_json import RULES_SCHEMA, rules_json
    from grunnmodell.reporting.safe import shown
    from grunnmodell.reporting.standing import Barred, Standings, Stood
    from grunnmodell.reporting.standing_json import FLOW_SCHEMA, flow_json
    from grunnmodell.reporting.standing_text import next_text, phase_text, why_not_text

__all__ = [
    "CATALOGUE_SCHEMA",
    "DEADLINES_SCHEMA",
    "DEFAULT",
    "FLOW_SCHEMA",
    "FORMAT",
    "REPORT_SCHEMA",
    "RULES_SCHEMA",
    "SETTINGS_SCHEMA",
    "Barred",
    "Checked",
    "DayFrom",
    "Effective",
    "Entry",
    "Extract",
    "Listed",
    "ListedDuty",
    "Listing",
    "Outcome",
    "PrintedBook",
    "RuleList",
    "RuleState",
    "RulesFor",
    "Standings",
    "State",
    "Stood",
    "catalogue_json",
    "catalogue_text",
    "catalogue_yaml",
    "deadlines_csv",
    "deadlines_json",
    "deadlines_text",
    "explain",
    "explain_json",
    "flow_json",
    "json_report",
    "next_text",
    "only_due_by",
    "phase_text",
    "requirement_text",
    "requirements_json",
    "requirements_text",
    "rule_book_html",
    "rules_json",
    "rules_text",
    "sarif_report",
    "settings_json",
    "settings_text",
    "shown",
    "text_report",
    "why_not_text",
]

# No name here may be that of a module too: importing the module would hide the function.
_HOMES = {
    "catalogue": ("CATALOGUE_SCHEMA", "Extract", "catalogue_json", "catalogue_yaml"),
    "catalogue_text": ("catalogue_text",),
    "effective": (
        "DEFAULT",
        "SETTINGS_SCHEMA",
        "Effective",
        "Entry",
        "RuleState",
        "RulesFor",
        "State",
        "settings_json",
        "settings_text",
    ),
    "explaining": ("explain", "explain_json"),
    "listing": ("Listed", "Listing", "only_due_by"),
    "listing_json": ("DEADLINES_SCHEMA", "deadlines_csv", "deadlines_json"),
    "listing_text": ("deadlines_text",),
    "as_json": ("FORMAT", "REPORT_SCHEMA", "json_report"),
    "outcome": ("Checked", "DayFrom", "Outcome"),
    "as_sarif": ("sarif_report",),
    "requirements": ("requirement_text", "requirements_json", "requirements_text"),
    "rule_book": ("PrintedBook", "rule_book_html"),
    "rule_list": ("ListedDuty", "RuleList", "rules_text"),
    "rule_list_json": ("RULES_SCHEMA", "rules_json"),
    "safe": ("shown",),
    "standing": ("Barred", "Standings", "Stood"),
    "standing_json": ("FLOW_SCHEMA", "flow_json"),
    "standing_text": ("next_text", "phase_text", "why_not_text"),
    "as_text": ("text_report",),
}
_HOME = {name: module for module, names in _HOMES.items() for name in names}


def __getattr__(name: str) -> Any:
    """Return a public name, loading its module the first time (PEP 562)."""
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
