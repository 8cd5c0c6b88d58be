"""The national content: course models, duties and rules, handed over as one plugin."""

from grunnmodell.national.plugin import National

__all__ = ["National"]
