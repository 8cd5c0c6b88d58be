"""Documents: YAML, JSON and JSON Lines to courses and back, with positions and every fault at once.

Everything is loaded the first time it is asked for, because the command line starts through here:
``grunnmodell schema`` needs neither the records nor a YAML reader.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from grunnmodell.documents.baseline_file import BASELINE_FORMAT, baseline_text, read_baseline
    from grunnmodell.documents.document import Document
    from grunnmodell.documents.exception_file import ExceptionFile, read_exceptions
    from grunnmodell.documents.limits import Limits
    from grunnmodell.documents.reading import (
        from_dict,
        load,
        loads,
        loads_document,
        read,
        read_all,
        read_all_bytes,
        read_bytes,
    )
    from grunnmodell.documents.recognition import is_document
    from grunnmodell.documents.shipped import schema_text
    from grunnmodell.documents.shipped_cases import (
        NO_EXAMPLES,
        CaseExample,
        CaseExamples,
        case_examples,
    )
    from grunnmodell.documents.source import Excerpt, Format, Source
    from grunnmodell.documents.tree import Tree, read_tree
    from grunnmodell.documents.writing import dumps, to_dict
    from grunnmodell.documents.yaml_writing import write_yaml

__all__ = [
    "BASELINE_FORMAT",
    "NO_EXAMPLES",
    "CaseExample",
    "CaseExamples",
    "Document",
    "ExceptionFile",
    "Excerpt",
    "Format",
    "Limits",
    "Source",
    "Tree",
    "baseline_text",
    "case_examples",
    "dumps",
    "from_dict",
    "is_document",
    "load",
    "loads",
    "loads_document",
    "read",
    "read_all",
    "read_all_bytes",
    "read_baseline",
    "read_bytes",
    "read_exceptions",
    "read_tree",
    "schema_text",
    "to_dict",
    "write_yaml",
]

_HOMES = {
    "baseline_file": ("BASELINE_FORMAT", "baseline_text", "read_baseline"),
    "document": ("Document",),
    "exception_file": ("ExceptionFile", "read_exceptions"),
    "limits": ("Limits",),
    "reading": (
        "from_dict",
        "load",
        "loads",
        "loads_document",
        "read",
        "read_all",
        "read_all_bytes",
        "read_bytes",
    ),
    "recognition": ("is_document",),
    "shipped": ("schema_text",),
    "shipped_cases": ("NO_EXAMPLES", "CaseExample", "CaseExamples", "case_examples"),
    "source": ("Excerpt", "Format", "Source"),
    "tree": ("Tree", "read_tree"),
    "writing": ("dumps", "to_dict"),
    "yaml_writing": ("write_yaml",),
}
_HOME = {name: module for module, names in _HOMES.items() for name in names}


def __getattr__(name: str) -> Any:
    """Return a public name, loading its module the first time (PEP 562)."""
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
