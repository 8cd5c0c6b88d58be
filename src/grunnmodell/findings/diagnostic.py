"""One kind of fault in a document, with the words it is told in."""

from attrs import frozen

from grunnmodell.findings.severity import Severity
from grunnmodell.text import Text

__all__ = ["Diagnostic"]


@frozen
class Diagnostic:
    """One kind of fault in a document.

    Parameters: ``id``; ``title``: the kind in a few words; ``what``, ``mend``: the message and
    what mends it, with placeholders; ``severity``; ``breaks_run``: whether nothing could be
    checked because of it.
    """

    id: str
    title: Text
    what: Text
    mend: Text
    severity: Severity = Severity.ERROR
    breaks_run: bool = True
