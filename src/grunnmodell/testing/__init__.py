"""For those who test rules, their own or ours: YAML cases, and a course to start from."""

from grunnmodell.testing.builders import VALID_ON, valid_course, valid_tree
from grunnmodell.testing.cases import Case, CaseError, CaseResult, load_cases, run_case

__all__ = [
    "Case",
    "CaseError",
    "CaseResult",
    "VALID_ON",
    "load_cases",
    "run_case",
    "valid_course",
    "valid_tree",
]
