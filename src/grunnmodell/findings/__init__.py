"""What is wrong in a course: one finding for each fault, where it is, and by which law."""

from grunnmodell.findings.diagnostics import DIAGNOSTICS, Diagnostic
from grunnmodell.findings.document_error import DocumentError
from grunnmodell.findings.finding import Finding, Subject, fingerprint
from grunnmodell.findings.location import Location
from grunnmodell.findings.message import Message, birthday_text
from grunnmodell.findings.pointer import Path, Pointer, pointer
from grunnmodell.findings.severity import Severity

__all__ = [
    "DIAGNOSTICS",
    "Diagnostic",
    "DocumentError",
    "Finding",
    "Location",
    "Message",
    "Path",
    "Pointer",
    "Severity",
    "Subject",
    "birthday_text",
    "fingerprint",
    "pointer",
]
