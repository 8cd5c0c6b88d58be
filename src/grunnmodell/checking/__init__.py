"""Running rules, requirements and deadlines over a course."""

from grunnmodell.checking.known import Known, known_on
from grunnmodell.checking.report import NotAssessed, PluginInfo, Report
from grunnmodell.checking.rulebook import RuleBook
from grunnmodell.checking.run import Run
from grunnmodell.checking.runner import check_course, report_of
from grunnmodell.checking.settings import Settings

__all__ = [
    "Known",
    "NotAssessed",
    "PluginInfo",
    "Report",
    "RuleBook",
    "Run",
    "Settings",
    "check_course",
    "known_on",
    "report_of",
]
