"""One thing that is wrong, where, and by which law."""

import datetime as dt
import hashlib

from attrs import field, frozen

from grunnmodell.findings.location import Location
from grunnmodell.findings.message import Message
from grunnmodell.findings.pointer import Pointer
from grunnmodell.findings.severity import Severity
from grunnmodell.law import Hjemmel, Norm
from grunnmodell.text import Lang, Text

__all__ = ["Finding", "Subject", "fingerprint"]


@frozen
class Subject:
    """What a finding is about: the kind of record, and its own id where it has one."""

    kind: str
    id: str | None = None


@frozen(kw_only=True)
class Cover:
    """The exception (*unntak*) that covers a finding; never its reason, which is sensitive.

    Parameters: ``until``: the last day it holds; ``pointer``: its place in the document, or in
    what the caller gave; ``given``: whether the caller gave it, and not the document;
    ``location``: file, line and column where known.
    """

    until: dt.date
    pointer: Pointer
    given: bool = False
    location: Location | None = None


@frozen(kw_only=True)
class Finding:
    """One thing that is wrong in a course, or in a document that could not be read.

    Parameters: ``rule``: the id of the rule, requirement, deadline or diagnostic; ``severity``;
    ``norm``: None where no source is behind it; ``subject``: kind and own id; ``pointer``: JSON
    pointer into the document; ``what``, ``how_to_mend``: what ``message`` and ``mend`` print;
    ``why``: why it matters, in one clause; ``hjemmel``: the sources; ``days``: the days the rule
    used, by name; ``fingerprint``: stays the same while the fault stays, whatever else in the
    document moves; ``plugin``: whose rule it is; ``forlop``: the course's id; ``location``: file,
    line and column where known; ``lowered_from``: what it would weigh, were the data not migrated;
    ``covered_by``: the exception that takes it out of the findings.
    """

    rule: str
    severity: Severity
    subject: Subject
    pointer: Pointer
    what: Message
    how_to_mend: Message
    fingerprint: str
    norm: Norm | None = None
    why: Text | None = None
    hjemmel: tuple[Hjemmel, ...] = ()
    days: tuple[tuple[str, dt.date], ...] = ()
    plugin: str = "grunnmodell"
    forlop: str | None = None
    location: Location | None = field(default=None)
    breaks_run: bool = False
    lowered_from: Severity | None = None
    covered_by: Cover | None = None

    def message(self, lang: Lang) -> str:
        """Return what is wrong, in one language, without any value of a child's."""
        return self.what(lang)

    def mend(self, lang: Lang) -> str:
        """Return what mends it, in one language."""
        return self.how_to_mend(lang)

    def one_line(self, lang: Lang) -> str:
        """Return place, rule, severity and message on one line."""
        place = str(self.location) if self.location is not None else self.pointer or "/"
        return f"{place}: {self.rule} {self.severity.value} {self.message(lang)}"


def fingerprint(*parts: str) -> str:
    """Return 16 hexadecimal digits that stand for a rule on an item, and tell neither."""
    return hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:16]
