"""Statutes and guidelines, how they are cited, and when they hold."""

from grunnmodell.law.lov import Ground, Hjemmel, Lov, LovStatus, LovVersion
from grunnmodell.law.norm import Norm
from grunnmodell.law.sections import heading, kapittel, punkt
from grunnmodell.law.validity import ALWAYS, NOT_SET, Timeline, Validity

__all__ = [
    "ALWAYS",
    "Ground",
    "NOT_SET",
    "Hjemmel",
    "Lov",
    "LovStatus",
    "LovVersion",
    "Norm",
    "Timeline",
    "Validity",
    "heading",
    "kapittel",
    "punkt",
]
