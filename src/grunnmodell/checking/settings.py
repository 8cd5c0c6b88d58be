"""How a run is set up."""

from collections.abc import Mapping
from types import MappingProxyType

from attrs import field, frozen

from grunnmodell.findings import Severity
from grunnmodell.forlop import Forlop, fields_of

__all__ = ["Settings"]


@frozen(kw_only=True)
class Settings:
    """How a run is set up; it may change how much a finding weighs, never what law says.

    Parameters: ``require``: top-level parts whose absence is an error; ``severity``: another
    severity for a rule, by id; ``lower_migrated``: whether findings that old data cannot mend
    weigh less in a course that was moved from an older system (``migrert``).
    Raises ValueError for a part that no document has.
    """

    require: tuple[str, ...] = ()
    severity: Mapping[str, Severity] = field(default=MappingProxyType({}))
    lower_migrated: bool = True

    def __attrs_post_init__(self) -> None:
        parts = {part.name for part in fields_of(Forlop)}
        unknown = [part for part in self.require if part not in parts]
        if unknown:
            raise ValueError(f"{len(unknown)} of the required parts are no parts of a document")
