"""The composition root: plugins, content and checking joined."""

from grunnmodell.api.check import check, check_many, deadlines, phase, unreadable
from grunnmodell.api.export import export
from grunnmodell.api.plugins import Plugins

__all__ = [
    "Plugins",
    "check",
    "check_many",
    "deadlines",
    "export",
    "phase",
    "unreadable",
]
