"""A course that lasts through a change in the law is judged by the law of each day."""

from __future__ import annotations

import datetime as dt

from tests.national.courses import course

import grunnmodell as gm


def found(body: str, *rules: str) -> list[tuple[str, str, str]]:
    report = gm.check(course(body), as_of=dt.date(2026, 11, 2))
    return [
        (f.rule, f.pointer, f.hjemmel[0].cite("nb")) for f in report.findings if f.rule in rules
    ]


def test_a_course_under_the_act_of_1992_gets_its_sections() -> None:
    body = """\
meldinger: [{id: m1, mottatt: 2018-03-01, melder: skole, konkludert: 2018-03-09,
  bekreftelse: {sendt: 2018-03-23}}]
"""
    assert found(body, "MEL-001", "MEL-002") == [
        ("MEL-001", "/meldinger/0/konkludert", "bvl. (1992) § 4-2"),
        ("MEL-002", "/meldinger/0/bekreftelse", "bvl. (1992) § 6-7 a"),
    ]


def test_reports_on_either_side_of_2023() -> None:
    body = """\
meldinger:
  - {id: m1, mottatt: 2022-12-31, konkludert: 2023-01-09}
  - {id: m2, mottatt: 2023-01-01, konkludert: 2023-01-09}
"""
    assert found(body, "MEL-001") == [
        ("MEL-001", "/meldinger/0/konkludert", "bvl. (1992) § 4-2"),
        ("MEL-001", "/meldinger/1/konkludert", "bvl. § 2-1 første ledd"),
    ]


def test_dismissals_on_either_side_of_2026() -> None:
    """The same new investigation: begun in time, but not carried out in time."""
    body = """\
vedtak:
  - {id: v1, dato: 2025-12-31, type: henlagt, forbehold_ny_undersokelse: true}
  - {id: v2, dato: 2026-01-01, type: henlagt, forbehold_ny_undersokelse: true}
undersokelser:
  - {id: u1, gjenopptak_av: v1, startet: 2026-06-01, avsluttet: 2026-09-01}
  - {id: u2, gjenopptak_av: v2, startet: 2026-06-01, avsluttet: 2026-09-01}
"""
    assert found(body, "UND-003") == [
        ("UND-003", "/undersokelser/0/avsluttet", "bvl. § 2-5 tredje ledd")
    ]
