"""A run over invented courses: one with faults, one without, one that cannot be read."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest

from grunnmodell.api import Plugins, check, unreadable
from grunnmodell.documents import loads_document
from grunnmodell.findings import DocumentError
from grunnmodell.reporting import Checked, Outcome

FAULTY = """\
grunnmodell: 1
id: k7
modell: hjelpetiltak
per: 2026-05-01
meldinger:
  - {id: m, mottatt: 2026-01-08, konkludert: 2026-01-22, konklusjon: undersøkelse, melder: anonym,
     innhold: ["2.1.02"], umiddelbar_oppfolging: {vurdert: 2026-01-08}}
vedtak: []
tiltak:
  - {id: t1, type: icdp, startet: 2026-03-01}
undersokelser:
  - {id: u1, av_eget_tiltak: true, startet: 2026-01-22, plan: 2026-01-23,
     kartlegging: {risiko: true, beskyttelse: true, ressurser: true}}
"""
CLEAN = """\
grunnmodell: 1
id: k8
modell: hjelpetiltak
meldinger:
  - {id: me1, mottatt: 2026-01-08, konkludert: 2026-01-12, konklusjon: henlagt-grunnløs,
     melder: anonym, innhold: ["2.1.02"], umiddelbar_oppfolging: {vurdert: 2026-01-08}}
"""
BROKEN = "grunnmodell: 1\nid: k9\nmodell: hjelpetiltak\nbarnet: {}\nper: 01.02.2026\n"
DAY = dt.date(2026, 5, 1)

Run = Callable[..., Outcome]


def checked(name: str, text: str, plugins: Plugins) -> Checked:
    try:
        document = loads_document(text, name=name)
    except DocumentError as error:
        report = unreadable(error.findings, as_of=DAY, plugins=plugins, file=name)
        return Checked(report=report)
    report = check(document, as_of=DAY, plugins=plugins)
    return Checked(report=report, day_from="option", source=document.source)


@pytest.fixture
def run() -> Run:
    """Return a run over some texts by file name, by default the faulty course."""

    def outcome(texts: dict[str, str] | None = None, *, plugins: Plugins | None = None) -> Outcome:
        plugins = plugins or Plugins.national()
        texts = {"forløp/a.yaml": FAULTY} if texts is None else texts
        every = tuple(checked(name, text, plugins) for name, text in texts.items())
        return Outcome(checked=every, plugins=plugins.active)

    return outcome


@pytest.fixture
def everything(run: Run) -> Outcome:
    return run({"a.yaml": FAULTY, "b.yaml": CLEAN, "c.yaml": BROKEN})
