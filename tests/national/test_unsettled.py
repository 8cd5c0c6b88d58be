"""What breaks a deadline only by the earlier of two readings is a note, and no error."""

from __future__ import annotations

import datetime as dt

import pytest
from tests.national.courses import course

import grunnmodell as gm


@pytest.mark.parametrize(
    ("ended", "severity"),
    [("2026-07-02", None), ("2026-07-03", "note"), ("2026-07-07", "note"), ("2026-07-08", "error")],
)
def test_an_investigation_whose_week_ended_on_maundy_thursday(
    ended: str, severity: str | None
) -> None:
    told = course(
        f"meldinger: [{{id: m1, mottatt: 2026-03-26}}]\n"
        f"undersokelser: [{{id: u1, meldinger: [m1], startet: 2026-03-30, avsluttet: {ended}}}]\n"
    )
    found = gm.check(told, as_of=dt.date(2026, 11, 2)).findings
    said = [f.severity.value for f in found if f.rule == "UND-001"]
    assert said == ([] if severity is None else [severity])
