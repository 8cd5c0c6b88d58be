"""What can be wrong with a plugin, kind by kind, and what mends it."""

from enum import Enum

from attrs import Factory, frozen

__all__ = ["PluginProblem", "ProblemKind"]


class ProblemKind(Enum):
    """The kinds of faults a plugin may have: each has one code, and one hint at what mends it."""

    # Until it is a plugin.
    IMPORT_ERROR = "import-error"
    NOT_A_PLUGIN = "not-a-plugin"
    NO_NAME = "no-name"
    WRONG_NAME = "wrong-name"
    NAME_DIFFERS = "name-differs"
    SAME_NAME = "same-name"
    API_MISSING = "api-missing"
    API_WRONG = "api-wrong"
    API_NEWER = "api-newer"
    SCOPE_MISSING = "scope-missing"
    SCOPE_WRONG = "scope-wrong"
    # Its hooks.
    UNKNOWN_HOOK = "unknown-hook"
    HOOK_NOT_MARKED = "hook-not-marked"
    HOOK_ORDERING = "hook-ordering"
    WRONG_ARGUMENT = "wrong-argument"
    WRONG_RETURN = "wrong-return"
    HOOK_RAISED = "hook-raised"
    # Its content.
    WRONG_FIELD = "wrong-field"
    CONTENT_UNREADABLE = "content-unreadable"
    DUPLICATE_ID = "duplicate-id"
    DUPLICATE_CODE = "duplicate-code"
    ID_PREFIX = "id-prefix"
    CODE_PREFIX = "code-prefix"
    NO_HJEMMEL = "no-hjemmel"
    INVALID_VALIDITY = "invalid-validity"
    IMPOSSIBLE_VALUE = "impossible-value"
    BAD_PATH = "bad-path"
    BAD_MESSAGE = "bad-message"
    UNKNOWN_REFERENCE = "unknown-reference"
    UNREACHABLE_PHASE = "unreachable-phase"
    MODULE_OVERLAP = "module-overlap"
    LOOSENS = "loosens"
    # What is only warned of.
    TWO_VERSIONS = "two-versions"
    SLOW_IMPORT = "slow-import"
    SLOW_HOOK = "slow-hook"

    @property
    def mend(self) -> str:
        """What to do about it, in a sentence."""
        return _MEND[self]

    @property
    def is_warning(self) -> bool:
        """Say whether the plugin is used all the same."""
        return self in _WARNINGS


_WARNINGS = frozenset({ProblemKind.TWO_VERSIONS, ProblemKind.SLOW_IMPORT, ProblemKind.SLOW_HOOK})
_K = ProblemKind
_MEND = {
    _K.IMPORT_ERROR: "Import the module in a Python shell, mend what it says, or uninstall it.",
    _K.NOT_A_PLUGIN: "Make it a class that inherits from gm.HookSpecs; an entry point names the "
    "class, and gm.Plugins.of takes an instance of it.",
    _K.NO_NAME: "Set name in the class.",
    _K.WRONG_NAME: "Use letters, digits, hyphens and underscores.",
    _K.NAME_DIFFERS: "Leave name out of the class, or make the two the same.",
    _K.SAME_NAME: "Rename one of them, or uninstall one.",
    _K.API_MISSING: "Set api = 1 in the class.",
    _K.API_WRONG: "Set api = 1 in the class.",
    _K.API_NEWER: "Upgrade grunnmodell, or install an earlier version of the plugin.",
    _K.SCOPE_MISSING: "Set gjelder in the class: gm.ALLE for every course.",
    _K.SCOPE_WRONG: "Set gjelder to gm.ALLE, or to a gm.Gjelder that names services or clusters.",
    _K.UNKNOWN_HOOK: "Use the name of a hook of gm.HookSpecs, or remove @gm.hookimpl.",
    _K.HOOK_NOT_MARKED: "Write @gm.hookimpl above the method.",
    _K.HOOK_ORDERING: "Write @gm.hookimpl without arguments.",
    _K.WRONG_ARGUMENT: "Let the method take self only.",
    _K.WRONG_RETURN: "Return a tuple of the objects the hook is for.",
    _K.HOOK_RAISED: "Call the method in a Python shell and mend what it says.",
    _K.WRONG_FIELD: "Give the field a value of its type.",
    _K.CONTENT_UNREADABLE: "Look through the fields of its items: one holds what it must not.",
    _K.DUPLICATE_ID: "Give one of them another id; versions of one duty must not overlap in time.",
    _K.DUPLICATE_CODE: "Give one of them another code.",
    _K.ID_PREFIX: "Write the id as the plugin's name, a slash and a name of its own.",
    _K.CODE_PREFIX: "Write the code as the plugin's name, a slash and a name of its own.",
    _K.NO_HJEMMEL: "Name its source in hjemmel, such as gm.read_citation('bvl. § 8-1').",
    _K.INVALID_VALIDITY: "Set validity to a gm.Validity within the time its source is in force.",
    _K.IMPOSSIBLE_VALUE: "Correct the value.",
    _K.BAD_PATH: "Correct the path: gm.Forlop and its records have the fields it may name.",
    _K.BAD_MESSAGE: "Remove the placeholder from the text.",
    _K.UNKNOWN_REFERENCE: "Correct the code, or add what it names.",
    _K.UNREACHABLE_PHASE: "Add the way that is missing, or ask for what can be done in the phase.",
    _K.MODULE_OVERLAP: "Let the modules of one model share no age in the same time.",
    _K.LOOSENS: "Ask no less than the duty it tightens, or leave skjerper out.",
    _K.TWO_VERSIONS: "Uninstall the version that is not meant to be used.",
    _K.SLOW_IMPORT: "Import what takes long inside the hooks that need it.",
    _K.SLOW_HOOK: "Make the content once, when the module is loaded.",
}


@frozen(kw_only=True)
class PluginProblem:
    """One thing that is wrong with a plugin (*problem*).

    Parameters: ``kind``; ``plugin``: its name; ``told``: what is wrong; ``mend``: what to do;
    ``place``: file, line and column of what is read from a file; ``about``: the hook, and the id or
    code of the item at fault; ``others``: the names of the plugins that share in it, such as the
    other one that uses a code.
    """

    kind: ProblemKind
    plugin: str
    told: str
    mend: str = Factory(lambda problem: problem.kind.mend, takes_self=True)
    place: str | None = None
    about: tuple[str, str] | None = None
    others: tuple[str, ...] = ()

    @property
    def is_warning(self) -> bool:
        """Say whether the plugin is used all the same."""
        return self.kind.is_warning

    def __str__(self) -> str:
        return f"{self.place or self.plugin}: {self.told}"
