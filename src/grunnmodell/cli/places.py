"""Where a name that somebody gave leads to."""

import os

__all__ = ["absolute"]


def absolute(name: str | os.PathLike[str]) -> str:
    """Return a name from the root on, without «..»: a link is not followed.

    ``Path.resolve`` would follow links, and refuse a name with a zero byte, which is no path and
    has to be told as a file that is not there.
    """
    return os.path.abspath(name)  # noqa: PTH100  # the one place; why stands above
