from __future__ import annotations

import io
import sys

import pytest

from grunnmodell.cli.progress import counted
from grunnmodell.cli.terminal import fitted, use_colour


@pytest.mark.parametrize(
    ("encoding", "text", "shown"),
    [
        ("utf-8", "§ 8-1 «øl» 日", "§ 8-1 «øl» 日"),
        ("latin-1", "§ 8-1 «øl» 日…", "§ 8-1 «øl» ?..."),
        ("ascii", "§ 8-1 «Øl på ære»", 'par. 8-1 "Oel paa aere"'),
    ],
)
def test_what_cannot_be_shown_is_written_otherwise(encoding: str, text: str, shown: str) -> None:
    assert fitted(text, encoding) == shown


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("asked", "environ", "expected"),
    [
        (None, {}, True),
        (None, {"TERM": "dumb"}, False),
        (None, {"NO_COLOR": "1"}, False),
        (None, {"NO_COLOR": ""}, True),
        (True, {"NO_COLOR": "1"}, True),
        (False, {"FORCE_COLOR": "1"}, False),
        (None, {"NO_COLOR": "1", "FORCE_COLOR": "1"}, False),
    ],
)
def test_colour_on_a_terminal(
    monkeypatch: pytest.MonkeyPatch, asked: bool | None, environ: dict[str, str], expected: bool
) -> None:
    monkeypatch.setattr(sys, "stdout", Terminal())
    assert use_colour(asked, environ) is expected


def test_progress_on_a_terminal_only(monkeypatch: pytest.MonkeyPatch) -> None:
    quiet, loud = io.StringIO(), Terminal()
    monkeypatch.setattr(sys, "stderr", quiet)
    assert list(counted(range(100))) == list(range(100))
    monkeypatch.setattr(sys, "stderr", loud)
    assert list(counted(range(3))) == [0, 1, 2]
    assert loud.getvalue() == ""
    assert list(counted(range(100))) == list(range(100))
    assert quiet.getvalue() == ""
    assert "50/100" in loud.getvalue()
    assert loud.getvalue().endswith("\r")
