"""How a run is set up."""

from collections.abc import Mapping
from types import MappingProxyType

from attrs import field, frozen

from grunnmodell.findings import Severity

__all__ = ["Settings"]


@frozen(kw_only=True)
class Settings:
    """How a run is set up; it may change how much a finding weighs, never what law says.

    Parameters: ``require``: top-level parts whose absence is an error; ``severity``: another
    severity for a rule, by id.
    """

    require: tuple[str, ...] = ()
    severity: Mapping[str, Severity] = field(default=MappingProxyType({}))
