"""The same story told in 2021, 2024 and 2026 is judged by the law of its own year."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

import grunnmodell as gm
from grunnmodell.testing import valid_course

# A boy of 13. The school reports; the service is late all along, forgets the child's view, plans
# without goal or content, and lets him be heard without writing down how. In the autumn he is hurt
# during a visit, and nobody tells the county governor. Help that was imposed lasts too long.
STORY = """\
grunnmodell: 1
id: s{year}
modell: hjelpetiltak
syntetisk: true
barn: {{fodt: {born}-02-10}}
personer:
  - {{id: mor, rolle: forelder, foreldreansvar: true, bor_med_barnet: true, part: true}}
  - {{id: kp, rolle: kontaktperson, virksomhet: barnevernstjenesten}}
meldinger:
  - {{id: m1, mottatt: {year}-01-11, melder: skole, innhold: ["23"], konkludert: {year}-01-20,
     umiddelbar_oppfolging: {{vurdert: {year}-01-11, nodvendig: false}},
     konklusjon: undersøkelse, bekreftelse: {{sendt: {year}-02-19, opplyst_om_undersokelse: true}},
     ny_tilbakemelding: {{sendt: {year}-06-30}}}}
soknader: []
undersokelser:
  - {{id: u1, meldinger: [m1], startet: {year}-01-20, avsluttet: {year}-05-20, konklusjon: vedtak}}
behov: [{{id: b1, omrade: "2.3", fra: {year}-05-20}}]
malsettinger: []
samtykker: [{{person: mor, gjelder: tiltak, ref: [t1], gitt: {year}-05-18, skriftlig: true}}]
vedtak:
  - {{id: v1, dato: {year}-05-20, type: innvilget, fattet_av: barnevernstjenesten,
     hjemmel: "{grant}", undersokelse: u1, forhandsvarsel: {year}-05-10,
     vilkar: utsetter-utvikling-for-fare,
     underrettet: [{{person: mor, kommet_frem: {year}-05-22, klageopplysning: true}}]}}
  - {{id: v2, dato: {year}-06-10, type: pålagt, fattet_av: nemnda, hjemmel: "{order}",
     varer_til: {later}-07-10, begjaring: bg1, vilkar: utsetter-utvikling-for-fare,
     begrunnelse: {{fakta: true, faglig_vurdering: true, barnets_mening: true, vekt: true,
                   barnets_beste: true, familieband: true, hvorfor_tiltaket: true}},
     underrettet: [{{person: mor, kommet_frem: {year}-06-12, klageopplysning: true}},
                   {{person: barn, kommet_frem: {year}-06-12, klageopplysning: true}}]}}
tiltak:
  - {{id: t2, type: støttekontakt, vedtak: [v2], retter_seg_mot: [barn], ansvarlig: kp,
     leverandor: kommune, startet: {year}-06-15}}
  - {{id: t1, type: marte-meo, vedtak: [v1], retter_seg_mot: [mor], ansvarlig: kp,
     leverandor: barnevernstjenesten, startet: {year}-06-01, avsluttet: {year}-11-30,
     arsak: planlagt-slutt}}
tiltaksplaner:
  - {{id: p1, utarbeidet: {year}-05-20, ansvarlig: kp, vedtak: [v1],
     tiltak: [{{ref: t1}}, {{ref: t2}}]}}
hendelser:
  - {{id: h1, type: barnesamtale, dato: {year}-03-01, deltakere: [barn, kp],
     barnets_medvirkning: {{form: samtale}}, foreldres_medvirkning: [mor]}}
alvorlige_hendelser: [{{dato: {year}-10-05}}]
endringskrav: []
akuttvedtak: []
begjaringer: [{{id: bg1, sendt: {year}-05-25, hjemmel: "{order}", mildere_vurdert: true}}]
samarbeid: {{tjenester: []}}
kulturvurderinger: []
nettverksvurderinger: []
"""
YEARS = (2021, 2024, 2026)
OF_1992 = {"grant": "bvl. § 4-4 andre ledd", "order": "bvl. § 4-4 tredje ledd"}
OF_2021 = {"grant": "bvl. § 3-1 første ledd", "order": "bvl. § 3-4 første ledd"}


def told(year: int) -> dict[str, str]:
    """Return what is found in a year's story: each duty, and the source it is found by."""
    cited = OF_1992 if year < 2023 else OF_2021
    text = STORY.format(year=year, later=year + 1, born=year - 13, **cited)
    report = gm.check(gm.loads(text), as_of=dt.date(year, 12, 15))
    return {f.rule: f"{f.hjemmel[0].cite('nb')}, {f.severity.value}" for f in report.findings}


PAGE = Path(__file__).parents[2] / "docs" / "explanation" / "old-law-and-new.md"
TOLD = {year: told(year) for year in YEARS}


def rows() -> dict[str, list[str]]:
    """Return the rows of the page's table, by rule."""
    lines = PAGE.read_text(encoding="utf-8").splitlines()
    cells = [[c.strip() for c in line.strip("|").split("|")] for line in lines if line[:3] == "| ["]
    return {row[0].partition("]")[0].lstrip("["): row[2:] for row in cells}


def test_the_page_tells_what_is_found_in_each_year() -> None:
    ids = sorted(set().union(*TOLD.values()))
    found = {own: [TOLD[year].get(own, "–") for year in YEARS] for own in ids}
    assert rows() == found


@pytest.mark.parametrize("year", YEARS)
def test_every_section_cited_was_in_force(year: int) -> None:
    acts = {"bvl. (1992)": 2021, "bvl. §": 2023, "medvirkningsforskriften": 2024}
    for cite in TOLD[year].values():
        first = next((since for act, since in acts.items() if cite.startswith(act)), 2016)
        assert first <= year
        assert year < 2023 or not cite.startswith("bvl. (1992)")


def test_an_imposed_stay_at_a_centre_had_a_year_and_has_three_months() -> None:
    days = {}
    for year in YEARS:
        cited = OF_1992["order"] if year < 2023 else "bvl. § 3-4 andre ledd"
        vedtak = {
            "id": "v1",
            "dato": f"{year}-06-10",
            "type": "pålagt",
            "fattet_av": "nemnda",
            "hjemmel": cited,
        }
        course = valid_course(vedtak=[vedtak], barn={"fodt": f"{year - 3}-01-01"})
        found = gm.deadlines(course, as_of=dt.date(year, 7, 1))
        days[year] = [
            (d.regel.id, d.due.date.isoformat())
            for d in found
            if d.regel.id in ("VED-003", "VED-004") and d.due is not None
        ]
    assert days == {
        2021: [("VED-004", "2022-06-10")],
        2024: [("VED-003", "2024-09-10")],
        2026: [("VED-003", "2026-09-10")],
    }


@pytest.mark.parametrize(
    ("day", "years"), [("2020-12-31", 23), ("2021-01-01", 25), ("2026-06-01", 25)]
)
def test_the_upper_age_of_help_after_18(day: str, years: int) -> None:
    course = gm.from_dict(
        {
            "grunnmodell": 1,
            "id": "a",
            "modell": "ettervern",
            "barn": {"fodt": f"{int(day[:4]) - years}{day[4:]}"},
            "tiltak": [{"id": "t1", "type": "støttekontakt", "startet": "2019-01-01"}],
        }
    )
    due = dt.date.fromisoformat(day)
    found = gm.deadlines(course, as_of=due)
    assert [d.birthday for d in found if d.regel.id == "ETT-002" and d.due is not None
            and d.due.date == due] == [years]  # fmt: skip
