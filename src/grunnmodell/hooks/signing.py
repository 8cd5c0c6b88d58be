"""Whether the methods of a plugin can be its hooks: a misspelt one would never be called."""

import inspect
from collections.abc import Collection, Iterator
from difflib import get_close_matches

from grunnmodell.hooks.problems import ProblemKind
from grunnmodell.hooks.specs import PROJECT, HookSpecs

__all__ = ["signature_faults"]

_ORDERING = ("wrapper", "hookwrapper", "tryfirst", "trylast")


def signature_faults(
    plugin: type[HookSpecs], hooks: Collection[str]
) -> Iterator[tuple[str, ProblemKind, str]]:
    """Yield each method that pluggy would ignore, reorder or refuse: its name, and what is wrong.

    Parameters: ``plugin``; ``hooks``: the names of those there are.
    """
    for name in sorted({*hooks, *_marked(plugin)}):
        method = getattr(plugin, name)
        if method is getattr(HookSpecs, name, None):
            continue
        for kind, told in _faults(name, method, hooks):
            yield name, kind, f"{name}() {told}"


def _marked(plugin: type[HookSpecs]) -> Iterator[str]:
    for name in dir(plugin):
        if _options(inspect.getattr_static(plugin, name)) is not None:
            yield name


def _options(method: object) -> dict[str, object] | None:
    found = getattr(method, f"{PROJECT}_impl", None)
    return found if isinstance(found, dict) else None


def _faults(name: str, method: object, hooks: Collection[str]) -> Iterator[tuple[ProblemKind, str]]:
    options = _options(method)
    if name not in hooks:
        meant = get_close_matches(name, sorted(hooks), n=1)
        guess = f"; did you mean {meant[0]}?" if meant else ""
        yield ProblemKind.UNKNOWN_HOOK, f"is marked as a hook, but there is no such hook{guess}"
    elif options is None:
        yield (
            ProblemKind.HOOK_NOT_MARKED,
            "is not marked with @hookimpl, so it would never be called",
        )
    elif any(options.get(word) for word in _ORDERING):
        yield (
            ProblemKind.HOOK_ORDERING,
            "may not be a wrapper or ask to be called first or last",
        )
    elif asked := _arguments(method):
        yield ProblemKind.WRONG_ARGUMENT, f"takes only self, not {', '.join(asked)}"


def _arguments(method: object) -> list[str]:
    """Return the names of the arguments nobody would give, beside ``self``."""
    if not callable(method):
        return []
    _, *others = inspect.signature(method).parameters.values()
    return [
        each.name
        for each in others
        if each.default is each.empty and each.kind not in (each.VAR_POSITIONAL, each.VAR_KEYWORD)
    ]
