"""Running rules, requirements and deadlines over a course."""

from grunnmodell.checking.assessment import Assessment, Walk, by_due, insist_sound
from grunnmodell.checking.given import Given
from grunnmodell.checking.known import Known, known_on
from grunnmodell.checking.plan import Plan
from grunnmodell.checking.report import NotAssessed, PluginInfo, Report
from grunnmodell.checking.rulebook import RuleBook
from grunnmodell.checking.run import Run
from grunnmodell.checking.runner import check_course
from grunnmodell.checking.settings import DEFAULT_SETTINGS, EDITION, EDITIONS, Settings

__all__ = [
    "DEFAULT_SETTINGS",
    "EDITION",
    "EDITIONS",
    "Assessment",
    "Given",
    "Known",
    "NotAssessed",
    "Plan",
    "PluginInfo",
    "Report",
    "RuleBook",
    "Run",
    "Settings",
    "Walk",
    "by_due",
    "check_course",
    "insist_sound",
    "known_on",
]
