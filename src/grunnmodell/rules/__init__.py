"""What a rule is made of. The rules themselves are content: national, or a plugin's."""

from grunnmodell.rules.context import Context
from grunnmodell.rules.problem import NotRecorded, Problem
from grunnmodell.rules.rule import Rule, rule

__all__ = ["Context", "NotRecorded", "Problem", "Rule", "rule"]
