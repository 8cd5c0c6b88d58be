"""What is wrong with a configuration once the rules are known; and how faults are told."""

from collections.abc import Sequence

from grunnmodell.api import Plugins
from grunnmodell.checking import RuleBook
from grunnmodell.checking.ruling import SettingsFault
from grunnmodell.checking.selectors import ALL
from grunnmodell.cli.configuration.layers import Config, Stack, stacked
from grunnmodell.cli.configuration.reading import Fault
from grunnmodell.cli.exits import Refused
from grunnmodell.cli.suggesting import meant

__all__ = ["insist_sound", "refuse"]


def insist_sound(config: Config, plugins: Plugins) -> None:
    """Refuse names that nobody has, and what goes against a mandatory duty; all at once."""
    # All patterns together: a file may fit any of them.
    stack = stacked(config.every_layer)
    faults = plugins.faults_of(stack.settings)
    known = _known(plugins.whole_book()) if faults else []
    refuse([Fault(stack.place(f.where), _told(f, stack, known)) for f in faults])


def refuse(faults: Sequence[Fault]) -> None:
    """Raise Refused, which tells every fault, where there are any."""
    if faults:
        told = "\n".join(f"  {fault}" for fault in dict.fromkeys(faults))
        raise Refused(f"the configuration is wrong, and nothing was done:\n{told}")


def _known(book: RuleBook) -> list[str]:
    ids = list(dict.fromkeys(duty.id for duty in book.duties))
    topics = dict.fromkeys(id.partition("-")[0] for id in ids if "/" not in id)
    plugins = dict.fromkeys(f"{id.partition('/')[0]}/*" for id in ids if "/" in id)
    return [*ids, *topics, *plugins, ALL]


def _told(fault: SettingsFault, stack: Stack, known: list[str]) -> str:
    where = fault.where
    layer = next(each for each, made in stack.layers if made is where.settings)
    key = "" if layer.file is None else f"{where.key}: "
    if fault.against is not None:
        return f"{key}{fault.told} (see {stack.place(fault.against)})"
    hint = "" if where.name is None else meant(where.name, known)
    return f"{key}{fault.told}{'.' if hint else ''}{hint}"
