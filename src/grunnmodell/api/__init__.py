"""The composition root: plugins, content and checking joined."""

from grunnmodell.api.check import check, check_many, deadlines, phase, unreadable
from grunnmodell.api.export import export, exporters
from grunnmodell.api.plugins import Plugins

__all__ = [
    "Plugins",
    "check",
    "check_many",
    "deadlines",
    "export",
    "exporters",
    "phase",
    "unreadable",
]
