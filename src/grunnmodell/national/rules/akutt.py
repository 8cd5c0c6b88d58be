"""Rules on emergency decisions and serious events."""

from grunnmodell.rules import Rule

__all__ = ["RULES"]

RULES: tuple[Rule, ...] = ()
