"""How plugins, the national one included, hand over their content."""

from grunnmodell.hooks.collecting import Contribution, collect, trusted
from grunnmodell.hooks.exporter import Exporter
from grunnmodell.hooks.installed import installed_plugins
from grunnmodell.hooks.merging import check_content, rule_book
from grunnmodell.hooks.scope import ALLE, Gjelder
from grunnmodell.hooks.specs import HookSpecs, hookimpl

__all__ = [
    "ALLE",
    "Contribution",
    "Exporter",
    "Gjelder",
    "HookSpecs",
    "check_content",
    "collect",
    "hookimpl",
    "installed_plugins",
    "rule_book",
    "trusted",
]
