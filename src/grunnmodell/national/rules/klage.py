"""Rules on complaints."""

from grunnmodell.rules import Rule

__all__ = ["RULES"]

RULES: tuple[Rule, ...] = ()
