"""Which language to write in."""

import os
from collections.abc import Mapping

import click

from grunnmodell.text import LANGS, Lang

__all__ = ["HELP", "environment_lang", "lang_option"]

HELP = (
    "Language: bokmål, nynorsk or English. Without it: what LC_ALL, LC_MESSAGES or LANG says, the "
    "first of them that is set (nb and no: bokmål, nn: nynorsk, anything else: English)."
)
_PREFIXES: dict[str, Lang] = {"nb": "nb", "no": "nb", "nn": "nn"}

lang_option = click.option("--lang", type=click.Choice(LANGS), help=HELP)


def environment_lang(environ: Mapping[str, str] = os.environ) -> Lang:
    """Return the language the environment asks for."""
    names = ("LC_ALL", "LC_MESSAGES", "LANG")
    said = next((environ[name] for name in names if environ.get(name)), "")
    return _PREFIXES.get(said[:2].lower(), "en")
