"""Running rules, requirements and deadlines over a course."""

from grunnmodell.checking.assessment import Assessment, Walk, by_due, insist_sound
from grunnmodell.checking.known import Known, known_on
from grunnmodell.checking.plan import (
    Decision,
    Plan,
    Ruling,
    SettingsFault,
    rule_on,
    settings_faults,
)
from grunnmodell.checking.report import NotAssessed, PluginInfo, Report
from grunnmodell.checking.rulebook import RuleBook
from grunnmodell.checking.run import Run
from grunnmodell.checking.runner import check_course
from grunnmodell.checking.settings import EDITION, EDITIONS, Settings

__all__ = [
    "EDITION",
    "EDITIONS",
    "Assessment",
    "Decision",
    "Known",
    "NotAssessed",
    "Plan",
    "PluginInfo",
    "Report",
    "RuleBook",
    "Ruling",
    "Run",
    "Settings",
    "SettingsFault",
    "Walk",
    "by_due",
    "check_course",
    "insist_sound",
    "known_on",
    "rule_on",
    "settings_faults",
]
