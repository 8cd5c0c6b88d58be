"""The tables, read back with Python's csv module."""

from __future__ import annotations

import csv
import datetime as dt
import io
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

import grunnmodell as gm
import grunnmodell_csv
from grunnmodell.testing import VALID_ON, valid_course
from grunnmodell_csv import Csv
from grunnmodell_csv.cells import MARK, written

PLUGINS = gm.Plugins.of(Csv())
KODER = ("csv-forlop", "csv-tiltak", "csv-frister")
LANGS: tuple[gm.Lang, ...] = ("nb", "nn", "en")
EXAMPLES = sorted(Path(gm.__file__).parent.joinpath("examples").glob("*.yaml"))
DAY = dt.date(2026, 5, 1)


def rows(
    subject: gm.Forlop | Sequence[gm.Forlop],
    kode: str,
    as_of: dt.date = VALID_ON,
    lang: gm.Lang = "nb",
) -> list[dict[str, str]]:
    data = gm.export(subject, kode, as_of=as_of, plugins=PLUGINS, lang=lang)
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";"))


def tiltak(**changes: object) -> dict[str, object]:
    return {"id": "t1", "type": "marte-meo", "vedtak": ["v1"], "startet": "2026-04-07", **changes}


@pytest.fixture(scope="module")
def examples() -> list[gm.Forlop]:
    return [gm.load(path) for path in EXAMPLES]


class TestFile:
    @pytest.mark.parametrize("kode", KODER)
    def test_has_what_norwegian_excel_needs(self, kode):
        data = gm.export(valid_course(), kode, as_of=VALID_ON, plugins=PLUGINS)
        assert data.startswith(b"\xef\xbb\xbf" + "forløp;forløpsmodell;tjeneste;".encode())
        assert data.endswith(b"\r\n")
        assert data.count(b"\n") == data.count(b"\r\n") == data.count(b"\r") > 1

    @pytest.mark.parametrize("lang", LANGS)
    @pytest.mark.parametrize("kode", KODER)
    def test_every_row_of_every_example_is_as_wide_as_its_heading(self, examples, kode, lang):
        data = gm.export(examples, kode, as_of=DAY, plugins=PLUGINS, lang=lang)
        text = io.StringIO(data.decode("utf-8-sig"), newline="")
        heading, *lines = csv.reader(text, delimiter=";", strict=True)
        assert len(lines) >= len(examples) // 2
        assert {len(line) for line in lines} == {len(heading)}
        assert len(set(heading)) == len(heading)
        assert all(heading)

    @pytest.mark.parametrize("kode", KODER)
    def test_each_language_has_headings_of_its_own(self, kode):
        headings = {tuple(rows(valid_course(), kode, lang=lang)[0]) for lang in LANGS}
        assert len(headings) == len(LANGS)

    @pytest.mark.parametrize("kode", KODER)
    def test_many_courses_are_the_rows_of_each_below_one_heading(self, examples, kode):
        each = [row for forlop in examples for row in rows(forlop, kode, DAY)]
        assert rows(examples, kode, DAY) == each

    @pytest.mark.parametrize("kode", KODER)
    def test_no_courses_are_a_heading(self, kode):
        data = gm.export([], kode, as_of=DAY, plugins=PLUGINS)
        assert data.count(b"\r\n") == 1

    def test_it_is_the_same_under_another_hash_seed_and_locale(self):
        code = (
            "import sys, datetime as dt, grunnmodell as gm, grunnmodell_csv as c;"
            "p = gm.Plugins.of(c.Csv()); f = gm.load(sys.argv[1]);"
            "[sys.stdout.buffer.write(gm.export(f, k, as_of=dt.date(2026, 5, 1), plugins=p))"
            " for k in ('csv-forlop', 'csv-tiltak', 'csv-frister')]"
        )
        folders = [str(Path(m.__file__ or "").parents[1]) for m in (gm, grunnmodell_csv)]
        told = {
            subprocess.run(
                [sys.executable, "-c", code, str(EXAMPLES[0])],
                env={**os.environ, "PYTHONPATH": os.pathsep.join(folders), **changes},
                capture_output=True,
                check=True,
            ).stdout
            for changes in (
                {"PYTHONHASHSEED": "1", "LC_ALL": "C"},
                {"PYTHONHASHSEED": "2", "LC_ALL": "nb_NO.UTF-8"},
            )
        }
        assert len(told) == 1
        assert told.pop()


class TestCells:
    @pytest.mark.parametrize(
        "text",
        [
            *(
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\tx",
                "\rx",
                "\nx",
                " =1+1",
                "\uff1d1",
                "=cmd|'/c'!A1",
            ),
            *("0301", "1106", "1", "1.5", "1,5", "1e5", "1E-3", "12 345", "5 %", "3 kr", "kr 3"),
            *("2.3", "2.3.02", "4-12", "1/2", "1 jan", "Jan 26", "mai 5", "12:30", "2:30 PM"),
            *("2026-05-01", "SANN", "false", "€ 5", "'0301"),
        ],
    )
    def test_text_that_excel_would_change_is_marked(self, text):
        assert written(text, "nb") == MARK + text

    @pytest.mark.parametrize(
        "text",
        [
            *("marte-meo", "0301 Oslo", "2.3 Stimulering", "barn 4–12 år", "t1", "1e5f", "a=1"),
            *("7f3c1e", "mars", "sann tekst", "", "bvl. § 2-1 første ledd"),
        ],
    )
    def test_other_text_is_left_as_it_is(self, text):
        assert written(text, "nb") == text

    def test_the_mark_taken_off_gives_the_text_back(self):
        for text in ("'x", "''", "=1", "0301", "t1"):
            cell = written(text, "nb")
            assert (cell[1:] if cell.startswith(MARK) else cell) == text

    def test_days_numbers_and_truth_are_left_to_excel(self):
        values = (dt.date(2026, 4, 7), -16, True, False, None)
        assert [written(v, "nb") for v in values] == ["2026-04-07", "-16", "ja", "nei", ""]
        assert (written(True, "en"), written(False, "en")) == ("yes", "no")

    def test_signs_that_part_cells_are_quoted(self):
        awkward = 'a;"b"'
        found = rows(valid_course(id=awkward), "csv-forlop")
        assert [row["forløp"] for row in found] == [awkward]

    def test_what_a_case_system_calls_its_courses_is_no_formula(self):
        assert rows(valid_course(id="=1+1"), "csv-forlop")[0]["forløp"] == "'=1+1"


class TestTiltak:
    def test_a_measure_is_told_whole(self):
        (row,) = rows(valid_course(kommune="0301", tjeneste="grorud"), "csv-tiltak")
        assert row == {
            "forløp": "t",
            "forløpsmodell": "hjelpetiltak",
            "tjeneste": "Grorud barnevernstjeneste",
            "kommune": "0301 Oslo",
            "tiltak": "t1",
            "tiltakskode": "marte-meo",
            "tiltakstype": "Marte Meo",
            "kategori": "tiltak for å styrke foreldrenes omsorg",
            "behovsområder": "2.3 Stimulering og veiledning",
            "leverandør": "barnevernstjenesten",
            "status": "pågår",
            "første vedtak": "2026-03-25",
            "siste vedtak": "2026-03-25",
            "startet": "2026-04-07",
            "planlagt til": "2026-12-31",
            "avsluttet": "",
            "dager": "56",
            "i plan": "ja",
            "siste evaluering": "",
            "neste evaluering": "2026-07-01",
            "per": "2026-06-01",
        }

    @pytest.mark.parametrize(
        ("as_of", "status", "startet", "days"),
        [
            (dt.date(2026, 4, 6), "ikke startet", "", ""),
            (dt.date(2026, 4, 7), "pågår", "2026-04-07", "1"),
            (dt.date(2026, 5, 7), "pågår", "2026-04-07", "31"),
            (dt.date(2026, 5, 8), "avsluttet", "2026-04-07", "32"),
            (dt.date(2026, 9, 1), "avsluttet", "2026-04-07", "32"),
        ],
    )
    def test_it_is_told_as_it_was_known_on_the_day(self, as_of, status, startet, days):
        forlop = valid_course(tiltak=[tiltak(avsluttet="2026-05-08")])
        (row,) = rows(forlop, "csv-tiltak", as_of)
        assert (row["status"], row["startet"], row["dager"]) == (status, startet, days)

    def test_a_decision_that_came_later_is_not_known(self):
        (row,) = rows(valid_course(), "csv-tiltak", dt.date(2026, 3, 24))
        assert (row["første vedtak"], row["i plan"]) == ("", "nei")

    @pytest.mark.parametrize(("as_of", "last", "following"), [
        (dt.date(2026, 6, 29), "", "2026-07-01"),
        (dt.date(2026, 6, 30), "2026-06-30", ""),
    ])  # fmt: skip
    def test_an_evaluation_counts_from_the_day_it_was_made(self, as_of, last, following):
        forlop = valid_course(
            tiltaksplaner=[
                {
                    "id": "p1",
                    "utarbeidet": "2026-03-25",
                    "tiltak": [{"ref": "t1"}],
                    "evalueringer": [
                        {"id": "e1", "planlagt": "2026-07-01", "utfort": "2026-06-30"}
                    ],
                }
            ]
        )
        (row,) = rows(forlop, "csv-tiltak", as_of)
        assert (row["siste evaluering"], row["neste evaluering"]) == (last, following)

    def test_a_code_nobody_knows_stands_without_a_name(self):
        (row,) = rows(valid_course(tiltak=[tiltak(type="annet/tiltak")]), "csv-tiltak")
        assert (row["tiltakskode"], row["tiltakstype"]) == ("annet/tiltak", "")

    def test_what_is_not_supplied_is_not_no(self):
        (row,) = rows(valid_course(tiltaksplaner=None), "csv-tiltak")
        assert row["i plan"] == ""
        (row,) = rows(valid_course(tiltaksplaner=[]), "csv-tiltak")
        assert row["i plan"] == "nei"

    def test_a_course_without_measures_has_no_row(self):
        assert rows(valid_course(tiltak=[]), "csv-tiltak") == []


class TestFrister:
    def test_a_row_for_each_deadline_of_the_api(self, examples):
        for forlop in examples:
            found = [row["regel"] for row in rows(forlop, "csv-frister", DAY)]
            assert found == [d.regel.id for d in gm.deadlines(forlop, as_of=DAY)]

    @pytest.mark.parametrize(
        ("as_of", "status", "left"),
        [
            (dt.date(2026, 1, 14), "løper", "1"),
            (dt.date(2026, 1, 15), "løper", "0"),
            (dt.date(2026, 1, 16), "oversittet", "-1"),
        ],
    )
    def test_the_days_left(self, as_of, status, left):
        forlop = valid_course(meldinger=[{"id": "m1", "mottatt": "2026-01-08"}])
        found = {row["regel"]: row for row in rows(forlop, "csv-frister", as_of)}
        row = found["MEL-001"]
        assert (row["status"], row["dager igjen"]) == (status, left)
        assert (row["siste dag"], row["gjelder"], row["id"]) == ("2026-01-15", "melding", "m1")
        assert row["hjemmel"].startswith("bvl. § 2-1")

    def test_one_that_is_met_has_no_days_left(self):
        found = {row["regel"]: row for row in rows(valid_course(), "csv-frister")}
        row = found["MEL-001"]
        assert (row["status"], row["gjort"], row["dager igjen"]) == ("holdt", "2026-01-12", "")

    def test_one_that_cannot_be_computed_says_why(self):
        found = rows(valid_course(undersokelser=None), "csv-frister")
        told = [row for row in found if row["status"] == "kan ikke regnes ut ennå"]
        assert told
        assert all(row["merknad"] and not row["siste dag"] for row in told)

    def test_what_a_deadline_is_about_has_a_name(self):
        katalog = gm.Plugins.national().whole_book().katalog
        from grunnmodell_csv.frister import _KINDS

        assert {regel.on for regel in katalog.fristregler} == set(_KINDS)


class TestForlop:
    def test_a_course_is_told_whole(self):
        forlop = valid_course(aldersmodul="4-12")
        (row,) = rows(forlop, "csv-forlop")
        found = gm.assess(forlop, as_of=VALID_ON)
        assert row["aldersmodul"] == "barn 4–12 år"
        assert (row["fase"], row["i fasen siden"]) == ("gjennomføring", "2026-04-07")
        assert (row["tiltak som pågår"], row["oversittede frister"]) == ("1", "0")
        assert row["regler ikke vurdert"] == str(len(found.report.not_assessed))

    def test_the_next_deadline_is_the_first_that_is_open(self):
        (row,) = rows(valid_course(), "csv-forlop", dt.date(2026, 6, 30))
        assert row["neste frist"] == "2026-07-01"
        assert row["hva fristen gjelder"].startswith("Evalueringen er gjort")
        (late,) = rows(valid_course(), "csv-forlop", dt.date(2026, 7, 2))
        assert late["oversittede frister"] == "1"
        assert late["neste frist"] != "2026-07-01"

    def test_findings_are_counted_by_weight(self, examples):
        for forlop in examples:
            (row,) = rows(forlop, "csv-forlop", DAY)
            report = gm.check(forlop, as_of=DAY)
            weights = [finding.severity for finding in report.findings]
            assert row["feil"] == str(weights.count(gm.Severity.ERROR))
            assert row["advarsler"] == str(weights.count(gm.Severity.WARNING))

    def test_a_course_that_has_not_begun(self):
        forlop = gm.from_dict({"grunnmodell": 1, "id": "ny", "modell": "hjelpetiltak"})
        (row,) = rows(forlop, "csv-forlop")
        assert (row["fase"], row["tiltak som pågår"], row["neste frist"]) == ("", "", "")


class TestPrivacy:
    SECRET = "Ola Hemmelig"

    def sensitive(self) -> gm.Forlop:
        return valid_course(
            barn={"fodt": "2009-02-28", "samisk": True},
            behov=[{"id": "b1", "omrade": "2.3", "fra": "2026-03-25", "beskrivelse": self.SECRET}],
            malsettinger=[
                {"id": "g1", "behov": ["b1"], "maling": self.SECRET, "beskrivelse": self.SECRET}
            ],
            tiltak=[tiltak(presisering=self.SECRET, lokalt={"csv": {"navn": self.SECRET}})],
            lokalt={"csv": {"navn": self.SECRET}},
        )

    @pytest.mark.parametrize("lang", LANGS)
    @pytest.mark.parametrize("kode", KODER)
    def test_free_text_and_the_birth_date_are_left_out(self, kode, lang):
        forlop = self.sensitive()
        data = gm.export(forlop, kode, as_of=VALID_ON, plugins=PLUGINS, lang=lang).decode()
        assert self.SECRET not in data
        for birthday in ("02-28", "03-01", "28.02", "01.03", "2009"):
            assert birthday not in data

    def test_a_deadline_from_the_birth_date_shows_how_it_stands_and_no_day(self):
        forlop = self.sensitive()
        deadlines = gm.deadlines(forlop, as_of=VALID_ON)
        born = [i for i, d in enumerate(deadlines) if d.from_birth and d.due is not None]
        assert born
        found = rows(forlop, "csv-frister")
        for row in (found[i] for i in born):
            hidden = (row["siste dag"], row["dager igjen"], row["virkedager igjen"])
            assert hidden == ("", "", "")
            assert row["status"]
            assert row["merknad"] == "dagen følger av fødselsdatoen og vises ikke"

    @pytest.mark.parametrize("kode", KODER)
    def test_an_identity_number_is_refused_and_not_repeated(self, kode):
        forlop = gm.Forlop(grunnmodell=1, id="15820610080", modell="hjelpetiltak")
        with pytest.raises(gm.ExportError) as raised:
            gm.export(forlop, kode, as_of=VALID_ON, plugins=PLUGINS)
        assert "15820610080" not in str(raised.value)

    def test_nobody_but_the_provider_is_told(self, examples):
        for kode in KODER:
            data = gm.export(examples, kode, as_of=DAY, plugins=PLUGINS).decode("utf-8-sig")
            cells = {c for line in csv.reader(io.StringIO(data), delimiter=";") for c in line}
            people = {p.id for forlop in examples for p in forlop.personer or ()}
            assert not people & cells


class TestPlugin:
    def test_it_needs_nothing_but_the_library(self):
        code = (
            "import sys, grunnmodell_csv as c; c.Csv().exporters();"
            "print([m for m in ('pandas', 'openpyxl', 'numpy') if m in sys.modules])"
        )
        folders = [str(Path(m.__file__ or "").parents[1]) for m in (gm, grunnmodell_csv)]
        env = {**os.environ, "PYTHONPATH": os.pathsep.join(folders)}
        told = subprocess.run(
            [sys.executable, "-c", code], env=env, capture_output=True, text=True, check=True
        )
        assert told.stdout.strip() == "[]"

    def test_it_is_for_every_course(self):
        (csv_plugin,) = [c for c in PLUGINS.contributions if c.name == "csv"]
        assert csv_plugin.gjelder == gm.ALLE
        assert [e.kode for e in csv_plugin.items["exporters"]] == list(KODER)
        assert Csv.api == 1


class Lokal(gm.HookSpecs):
    """A plugin with a measure of its own, for one service."""

    name = "lokal"
    api = 1
    gjelder = gm.Gjelder(tjenester=frozenset({"harstad"}))

    @gm.hookimpl
    def tiltakstyper(self) -> tuple[gm.Tiltakstype, ...]:
        return (
            gm.Tiltakstype(
                kode="lokal/båtlag",
                navn=gm.Text.same("båtlag"),
                kategori="barns-utvikling",
                hjemmel=(gm.read_citation("bvl. § 3-1"),),
            ),
        )


@pytest.mark.parametrize(("tjeneste", "navn"), [("harstad", "båtlag"), ("narvik", "")])
def test_a_measure_of_another_plugin_has_its_name_in_that_plugin_s_scope(tjeneste, navn):
    forlop = valid_course(tjeneste=tjeneste, tiltak=[tiltak(type="lokal/båtlag")])
    plugins = gm.Plugins.of(Csv(), Lokal())
    data = gm.export(forlop, "csv-tiltak", as_of=VALID_ON, plugins=plugins)
    [row] = csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";")
    assert row["tiltakskode"] == "lokal/båtlag"
    assert row["tiltakstype"] == navn
