"""Read texts that must be refused, and look at what is said of them."""

from typing import Any

import pytest

from grunnmodell.documents import loads_document
from grunnmodell.findings import DocumentError, Finding

HEAD = "grunnmodell: 1\nid: a1\nmodell: hjelpetiltak\n"


def refused(data: str | bytes, **how: Any) -> tuple[Finding, ...]:
    """Return the findings of a text that cannot be read."""
    with pytest.raises(DocumentError) as caught:
        loads_document(data, **how)
    return caught.value.findings


def rules(findings: tuple[Finding, ...]) -> list[str]:
    return [finding.rule for finding in findings]


def place(finding: Finding) -> tuple[int | None, int | None]:
    assert finding.location is not None
    return finding.location.line, finding.location.column
