"""Rules on whom a decision concerns: hearing, notice, party status."""

from grunnmodell.rules import Rule

__all__ = ["RULES"]

RULES: tuple[Rule, ...] = ()
