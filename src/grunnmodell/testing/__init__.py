"""For those who test rules, their own or ours: YAML cases, and courses to start from."""

from grunnmodell.testing.builders import valid_course
from grunnmodell.testing.cases import Case, CaseError, CaseResult, load_cases, run_case

__all__ = ["Case", "CaseError", "CaseResult", "load_cases", "run_case", "valid_course"]
