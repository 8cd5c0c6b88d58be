"""The built-in export formats."""

from grunnmodell.exports.plain import PLAIN

__all__ = ["BUILT_IN", "MODEL_FORMATS"]

BUILT_IN = PLAIN
# Of course models: drawn by ``exports.picture``, which is loaded when it is asked for.
MODEL_FORMATS = ("mermaid", "svg")
