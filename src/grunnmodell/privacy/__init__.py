"""What must not leave: identity numbers are found, and text is made safe to print."""

from grunnmodell.privacy.contact import looks_personal
from grunnmodell.privacy.identity import holds_identity_number
from grunnmodell.privacy.terminal import printable

__all__ = ["holds_identity_number", "looks_personal", "printable"]
