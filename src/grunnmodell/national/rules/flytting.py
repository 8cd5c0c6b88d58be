"""Rules on moves and who is responsible."""

from grunnmodell.rules import Rule

__all__ = ["RULES"]

RULES: tuple[Rule, ...] = ()
