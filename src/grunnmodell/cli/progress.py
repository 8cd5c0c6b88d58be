"""Count along on a terminal while many documents are checked."""

import sys
from collections.abc import Iterator, Sequence
from typing import TypeVar

import click

__all__ = ["counted"]

T = TypeVar("T")

# Fewer are done before anybody could read the count.
_WORTH_COUNTING = 50


def counted(items: Sequence[T]) -> Iterator[T]:
    """Yield the items, and show how far it has come where standard error is a terminal."""
    if len(items) < _WORTH_COUNTING or not sys.stderr.isatty():
        yield from items
        return
    for number, item in enumerate(items, start=1):
        if number % 10 == 0 or number == len(items):
            click.echo(f"\r{number}/{len(items)}", nl=False, err=True)
        yield item
    click.echo(f"\r{' ' * (2 * len(str(len(items))) + 1)}\r", nl=False, err=True)
