"""The composition root: plugins, content and checking joined."""

from grunnmodell.api.check import check, check_many, deadlines, unreadable
from grunnmodell.api.export import export
from grunnmodell.api.flow import (
    assess,
    history,
    next_phases,
    next_steps,
    phase,
    why_not,
)
from grunnmodell.api.plugins import Plugins
from grunnmodell.api.template import template

__all__ = [
    "Plugins",
    "assess",
    "check",
    "check_many",
    "deadlines",
    "export",
    "history",
    "next_phases",
    "next_steps",
    "phase",
    "template",
    "unreadable",
    "why_not",
]
