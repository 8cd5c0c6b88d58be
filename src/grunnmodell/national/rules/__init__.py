"""The national rules, by topic."""

from grunnmodell.national.rules import avslutning, behov, evaluering, plan, samtykke, tiltak, vedtak
from grunnmodell.rules import Rule

__all__ = ["RULES"]

RULES: tuple[Rule, ...] = (
    *vedtak.RULES,
    *tiltak.RULES,
    *samtykke.RULES,
    *behov.RULES,
    *plan.RULES,
    *evaluering.RULES,
    *avslutning.RULES,
)
