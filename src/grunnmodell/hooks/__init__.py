"""How plugins, the national one included, hand over their content."""

from grunnmodell.hooks.collecting import Contribution, Found, trusted
from grunnmodell.hooks.exporter import Export, ExportedCourse, Exporter
from grunnmodell.hooks.installed import declared_plugins, load_plugin
from grunnmodell.hooks.merging import rule_book
from grunnmodell.hooks.problems import PluginProblem, ProblemKind
from grunnmodell.hooks.scope import ALLE, Gjelder
from grunnmodell.hooks.specs import PLUGIN_API, HookSpecs, hookimpl

__all__ = [
    "ALLE",
    "PLUGIN_API",
    "Contribution",
    "Export",
    "ExportedCourse",
    "Exporter",
    "Found",
    "Gjelder",
    "HookSpecs",
    "PluginProblem",
    "ProblemKind",
    "declared_plugins",
    "hookimpl",
    "load_plugin",
    "rule_book",
    "trusted",
]
