"""Exit codes: 2 beats 1 beats 0."""

import click

__all__ = ["BROKEN", "FINDINGS", "INTERRUPTED", "OK", "WHAT_THEY_MEAN", "Refused"]

OK = 0
FINDINGS = 1
BROKEN = 2
# What shells give a process that was ended with Ctrl-C.
INTERRUPTED = 130

WHAT_THEY_MEAN = """\b
Exit codes:
  0  nothing at or above --fail-on (an error, unless you say otherwise)
  1  findings
  2  wrong usage, a document that cannot be read, a broken plugin, or a
     rule that crashed; all that could be checked is still reported
"""


class Refused(click.ClickException):
    """It was asked for rightly, and cannot be done."""

    exit_code = BROKEN
