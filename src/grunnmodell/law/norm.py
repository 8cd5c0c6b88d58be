"""How strongly a source binds."""

from enum import Enum

__all__ = ["Norm"]


class Norm(Enum):
    """Whether the source says must (*skal*), should (*bør*) or may (*kan*)."""

    SKAL = "skal"
    BOR = "bør"
    KAN = "kan"
