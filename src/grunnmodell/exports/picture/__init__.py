"""Pictures of a course model: its phases, the ways between them, what each asks, and when."""

from grunnmodell.exports.picture.mermaid import mermaid
from grunnmodell.exports.picture.svg import svg
from grunnmodell.exports.picture.told import ModelPicture

__all__ = ["FORMATS", "ModelPicture"]

# What draws a model in each format.
FORMATS = {"svg": svg, "mermaid": mermaid}
