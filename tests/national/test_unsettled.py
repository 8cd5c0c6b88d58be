"""What breaks a deadline only by the earlier of two readings is a note, and no error."""

from __future__ import annotations

import datetime as dt

import pytest

import grunnmodell as gm
from grunnmodell.documents import loads

HEAD = "grunnmodell: 1\ndokument: forlop\nid: a1b2c3\nmodell: hjelpetiltak\nsyntetisk: true\n"


@pytest.mark.parametrize(
    ("ended", "severity"),
    [("2026-07-02", None), ("2026-07-03", "note"), ("2026-07-07", "note"), ("2026-07-08", "error")],
)
def test_an_investigation_whose_week_ended_on_maundy_thursday(
    ended: str, severity: str | None
) -> None:
    course = loads(
        f"{HEAD}meldinger: [{{id: m1, mottatt: 2026-03-26}}]\n"
        f"undersokelser: [{{id: u1, meldinger: [m1], startet: 2026-03-30, avsluttet: {ended}}}]\n"
    )
    found = gm.check(course, as_of=dt.date(2026, 11, 2)).findings
    said = [f.severity.value for f in found if f.rule == "UND-001"]
    assert said == ([] if severity is None else [severity])
