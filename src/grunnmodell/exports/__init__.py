"""The built-in export formats."""

from grunnmodell.exports.plain import PLAIN

__all__ = ["BUILT_IN"]

BUILT_IN = PLAIN
