"""How a run is set up."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from types import MappingProxyType

from attrs import field, fields, frozen

from grunnmodell.errors import SettingsError
from grunnmodell.findings import Severity
from grunnmodell.forlop import Forlop, fields_of

__all__ = ["DEFAULT_SETTINGS", "EDITION", "EDITIONS", "Settings"]

# The editions there are, and the next, which may be tried before its time.
EDITIONS = ("2026", "2027")
EDITION = "2026"

# What names duties, in lists.
_LISTS = ("select", "ignore", "mandatory")


def _listed(given: Iterable[str]) -> tuple[str, ...]:
    if isinstance(given, str):
        raise SettingsError("a list of names is wanted, such as ('MEL-001',), and not a text")
    return tuple(given)


def _kept(given: Mapping[str, Severity]) -> Mapping[str, Severity]:
    if not all(isinstance(each, Severity) for each in given.values()):
        raise SettingsError("severity: a Severity is wanted, such as Severity.NOTE, and not a text")
    return MappingProxyType(dict(given))


def _pairs(given: Mapping[str, Severity]) -> tuple[tuple[str, str], ...]:
    return tuple(sorted((rule, severity.value) for rule, severity in given.items()))


# The hash is kept: what settings make of a rule book is looked up by it in every check.
@frozen(kw_only=True, cache_hash=True)
class Settings:
    """How a run is set up; it may change how much a finding weighs, never what law says.

    Duties are named by id (``MEL-001``), by topic (``MEL``), as a plugin's (``telemark/*``), or all
    at once (``ALL``). Faults of the document itself (DOK) always count and cannot be named.

    Parameters: ``select``: the duties to run, empty for all; ``ignore``: those to leave out. Of
    several names for a duty the most exact one decides, and of equally exact ones ``ignore``.
    ``severity``: another severity, by name; ``mandatory``: duties that no settings on top of these
    may leave out or make lighter; ``require``: top-level parts whose absence is an error;
    ``edition``: the edition whose duties count, None for that of ``base``, at the bottom
    ``EDITION``; ``preview``: run also duties of later editions, None for what ``base`` says, at the
    bottom not; ``lower_migrated``: whether findings that old data cannot mend weigh less in a
    course that was moved from an older system (``migrert``), None for what ``base`` says, at the
    bottom yes; ``base``: the settings these lie on top of, such as those a cluster of services has
    in common. What is said here goes before what ``base`` says, but never against its mandatory
    duties.
    Raises SettingsError (a ValueError) for a part that no document has, an edition that does not
    exist, a severity that is no Severity, or a DOK id. Ids that no rule has are found when the
    settings are used.
    """

    require: tuple[str, ...] = field(default=(), converter=_listed)
    severity: Mapping[str, Severity] = field(
        default=MappingProxyType({}), converter=_kept, eq=_pairs
    )
    select: tuple[str, ...] = field(default=(), converter=_listed)
    ignore: tuple[str, ...] = field(default=(), converter=_listed)
    mandatory: tuple[str, ...] = field(default=(), converter=_listed)
    edition: str | None = None
    preview: bool | None = None
    lower_migrated: bool | None = None
    base: "Settings | None" = None

    def __attrs_post_init__(self) -> None:
        faults = list(_faults(self))
        if faults:
            raise SettingsError("\n".join(faults))

    def __reduce__(self) -> tuple[Callable[[], "Settings"], tuple[()]]:
        # For runs in several processes: a mapping that cannot be changed cannot be pickled either.
        given = {each.name: getattr(self, each.name) for each in fields(Settings)}
        return partial(Settings, **given | {"severity": dict(self.severity)}), ()

    @property
    def layers(self) -> tuple["Settings", ...]:
        """These settings and those they lie on, the undermost first."""
        below = () if self.base is None else self.base.layers
        return (*below, self)


def _faults(settings: Settings) -> Iterator[str]:
    if settings.require:
        parts = {part.name for part in fields_of(Forlop)}
        unknown = [part for part in settings.require if part not in parts]
        if unknown:
            yield f"{len(unknown)} of the required parts are no parts of a document"
    if settings.edition is not None and settings.edition not in EDITIONS:
        yield f"there is no such edition; there are: {', '.join(EDITIONS)}"
    for key in (*_LISTS, "severity"):
        if _names_documents(getattr(settings, key)):
            yield f"{key}: faults of the document itself (DOK) always count, and cannot be named"


def _names_documents(names: Iterable[str]) -> bool:
    if not names:
        return False
    # Loaded only where settings say something: most runs have none.
    from grunnmodell.checking.selectors import is_of_document

    return any(is_of_document(name) for name in names)


DEFAULT_SETTINGS = Settings()
