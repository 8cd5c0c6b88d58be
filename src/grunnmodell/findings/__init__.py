"""What is wrong in a course: one finding for each fault, where it is, and by which law."""

from grunnmodell.findings.baseline import Baseline, BaselineEntry, Tally
from grunnmodell.findings.diagnostic import Diagnostic
from grunnmodell.findings.diagnostics import DIAGNOSTICS
from grunnmodell.findings.document_error import DocumentError
from grunnmodell.findings.finding import Cover, Finding, Subject, fingerprint
from grunnmodell.findings.location import Location
from grunnmodell.findings.message import Message, birthday_text
from grunnmodell.findings.pointer import Path, Pointer, pointer
from grunnmodell.findings.severity import Severity

__all__ = [
    "DIAGNOSTICS",
    "Baseline",
    "BaselineEntry",
    "Cover",
    "Diagnostic",
    "DocumentError",
    "Finding",
    "Location",
    "Message",
    "Path",
    "Pointer",
    "Severity",
    "Subject",
    "Tally",
    "birthday_text",
    "fingerprint",
    "pointer",
]
