"""The error that tells everything wrong with a document."""

from collections.abc import Sequence

from grunnmodell.errors import GrunnmodellError
from grunnmodell.findings.finding import Finding
from grunnmodell.text import Lang

__all__ = ["DocumentError"]


class DocumentError(GrunnmodellError):
    """A document could not be read as a course.

    ``findings`` holds one DOK finding for each thing that is wrong, all of them, in file order.
    """

    def __init__(self, findings: Sequence[Finding], *, lang: Lang = "en") -> None:
        self.findings: tuple[Finding, ...] = tuple(findings)
        super().__init__("\n".join(f.one_line(lang) for f in self.findings))
