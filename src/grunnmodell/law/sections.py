"""How the sections of guidelines are named."""

from grunnmodell.text import Text

__all__ = ["heading", "kapittel", "punkt"]


def punkt(number: str) -> Text:
    """Name a numbered item (*punkt*) of a guideline."""
    return Text(nb=f"punkt {number}", nn=f"punkt {number}", en=f"item {number}")


def kapittel(number: str) -> Text:
    """Name a chapter (*kapittel*) of a guideline."""
    return Text(nb=f"kapittel {number}", nn=f"kapittel {number}", en=f"chapter {number}")


def heading(words: str) -> Text:
    """Name a section by its heading, as it stands in the document."""
    return Text.same(f"«{words}»")
