"""Rules on the way to a measure at a centre for parents and children."""

from grunnmodell.rules import Rule

__all__ = ["RULES"]

RULES: tuple[Rule, ...] = ()
