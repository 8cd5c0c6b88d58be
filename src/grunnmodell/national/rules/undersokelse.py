"""Rules on investigations: what they rest on, and how they end."""

from grunnmodell.rules import Rule

__all__ = ["RULES"]

RULES: tuple[Rule, ...] = ()
