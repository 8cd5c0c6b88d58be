"""Running rules, requirements and deadlines over a course."""

from grunnmodell.checking.known import Known, known_on
from grunnmodell.checking.report import NotAssessed, PluginInfo, Report
from grunnmodell.checking.rulebook import RuleBook
from grunnmodell.checking.runner import check_course
from grunnmodell.checking.settings import Settings

__all__ = [
    "Known",
    "NotAssessed",
    "PluginInfo",
    "Report",
    "RuleBook",
    "Settings",
    "check_course",
    "known_on",
]
