"""``frist`` and ``workdays``: counting without a course."""

from __future__ import annotations

from pathlib import Path

import pytest

LONG_EASTER = """\
2 working days from 2026-04-01
  2026-04-01 Wednesday  the day it starts to run is not counted (Courts of Justice Act § 148 first paragraph)
  2026-04-02 Thursday   not counted: Maundy Thursday
  2026-04-03 Friday     not counted: Good Friday
  2026-04-04 Saturday   not counted: Saturday
  2026-04-05 Sunday     not counted: Easter Sunday
  2026-04-06 Monday     not counted: Easter Monday
  2026-04-07 Tuesday    working day 1 of 2
  2026-04-08 Wednesday  working day 2 of 2
  2026-04-08 Wednesday  last day: it is a working day and stays
"""  # noqa: E501  # as it is printed


@pytest.fixture
def closed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    file = tmp_path / "closed.txt"
    file.write_text("# romjul\n\n2026-04-07 planleggingsdag\n  2026-04-08\n", encoding="utf-8")
    return file


class TestFrist:
    def test_explained_day_by_day(self, invoke) -> None:
        args = ("--working-days", "2", "--from", "2026-04-01", "--explain", "--lang", "en")
        assert invoke("frist", *args).stdout == LONG_EASTER

    @pytest.mark.parametrize(
        ("args", "due"),
        [
            (["--weeks", "1", "--from", "2026-01-08"], "2026-01-15"),
            (["--days", "0", "--from", "2026-05-17"], "2026-05-17"),
            (["--months", "1", "--from", "2026-01-31"], "2026-02-28"),
            (["--years", "1", "--from", "2028-02-29"], "2029-02-28"),
            (["--weeks", "1", "--months", "3", "--from", "2026-01-08"], "2026-04-15"),
            # The order in which the lengths are given is the one they run in.
            (["--months", "1", "--days", "1", "--from", "2026-01-31"], "2026-03-01"),
            (["--days", "1", "--months", "1", "--from", "2026-01-31"], "2026-03-01"),
            (["--days", "28", "--months", "1", "--from", "2026-01-31"], "2026-03-28"),
            (["--months", "1", "--days", "28", "--from", "2026-01-31"], "2026-03-28"),
            (["--weeks", "3", "--from", "2026-04-26"], "2026-05-17"),
            (
                ["--weeks", "3", "--from", "2026-04-26", "--shift", "next-working-day"],
                "2026-05-18",
            ),
            (["--weeks", "3", "--from", "2026-04-26", "--shift", "unsettled"], "2026-05-17"),
            (["--working-days", "2", "--from", "2026-04-01", "--saturday"], "2026-04-07"),
        ],
    )
    def test_the_last_day(self, invoke, args: list[str], due: str) -> None:
        result = invoke("frist", *args)
        assert (result.exit_code, result.stdout) == (0, f"{due}\n"), result.stderr

    def test_with_closed_days(self, invoke, closed: Path) -> None:
        args = ("--working-days", "2", "--from", "2026-04-01", "--closed", "closed.txt")
        assert invoke("frist", *args).stdout == "2026-04-10\n"
        told = invoke("frist", *args, "--explain", "--lang", "nb").stdout
        assert "07.04.2026 tirsdag  teller ikke: tjenesten har stengt" in told

    @pytest.mark.parametrize(
        ("args", "said"),
        [
            (["--from", "2026-01-01"], "say how long it is: --days, --working-days"),
            (["--weeks", "1"], "Missing option '--from'"),
            (["--weeks", "1", "--from", "1.2.2026"], "write the day as YYYY-MM-DD"),
            (["--weeks", "-1", "--from", "2026-01-01"], "is not in the range"),
            (["--working-days", "0", "--from", "2026-01-01"], "1 or more of them"),
            (["--years", "100", "--from", "2026-01-01"], "in the years 1901 to 2100"),
            (["--years", "99999", "--from", "2026-01-01"], "past the last year"),
            (["--working-days", "99999", "--from", "2026-01-01"], "outside the years 1901 to"),
            (["--days", "1", "--from", "1900-12-31"], "in the years 1901 to 2100"),
        ],
    )
    def test_what_is_wrong_is_said(self, invoke, args: list[str], said: str) -> None:
        result = invoke("frist", *args)
        assert result.exit_code == 2
        assert result.stdout == ""
        assert said in result.stderr

    def test_everything_wrong_with_the_closed_days(self, invoke, closed: Path) -> None:
        closed.write_text("2026-04-07\n7.4.2026 hemmelig\n\n  2026-02-30\n", encoding="utf-8")
        result = invoke("frist", "--days", "1", "--from", "2026-01-01", "--closed", "closed.txt")
        assert result.exit_code == 2
        assert "closed.txt:2:1: write the day as YYYY-MM-DD" in result.stderr
        assert "closed.txt:4:3: write the day as YYYY-MM-DD" in result.stderr
        assert "hemmelig" not in result.stderr

    @pytest.mark.parametrize(
        ("data", "said"),
        [
            (b"\xff\xfe2", "is not UTF-8"),
            (b"1899-01-01\n", "covers the years 1901 to 2100"),
            (b"2026-01-01\n" * 100_000, "above 1000000 bytes"),
        ],
    )
    def test_a_file_that_cannot_be_used(self, invoke, closed: Path, data: bytes, said: str) -> None:
        closed.write_bytes(data)
        result = invoke("workdays", "next", "2026-01-01", "--closed", "closed.txt")
        assert result.exit_code == 2
        assert said in result.stderr

    def test_a_file_that_is_not_there(self, invoke) -> None:
        result = invoke("workdays", "next", "2026-01-01", "--closed", "missing.txt")
        assert result.exit_code == 2
        assert "missing.txt: the file cannot be read" in result.stderr


class TestWorkdays:
    @pytest.mark.parametrize(
        ("args", "printed", "code"),
        [
            (["is", "2026-05-18"], "yes", 0),
            (["is", "2026-05-17"], "no: Constitution Day", 1),
            (["is", "2027-05-17"], "no: Constitution Day, Whit Monday", 1),
            (["is", "2026-12-24"], "yes", 0),
            (["is", "2026-05-09"], "no: Saturday", 1),
            (["is", "2026-05-09", "--saturday"], "yes", 0),
            (["is", "2026-05-10", "--saturday"], "no: Sunday", 1),
            (["add", "2026-04-01", "2"], "2026-04-08", 0),
            (["add", "2026-04-08", "-2"], "2026-04-01", 0),
            (["add", "2026-04-08", "0"], "2026-04-08", 0),
            (["between", "2026-04-01", "2026-05-01"], "19", 0),
            (["between", "2026-05-01", "2026-04-01"], "-19", 0),
            (["next", "2026-04-01"], "2026-04-07", 0),
            (["previous", "2026-04-07"], "2026-04-01", 0),
            (["roll", "2026-04-02"], "2026-04-07", 0),
            (["roll", "2026-04-07"], "2026-04-07", 0),
        ],
    )
    def test_what_is_printed(self, invoke, args: list[str], printed: str, code: int) -> None:
        result = invoke("workdays", *args)
        assert (result.exit_code, result.stdout) == (code, f"{printed}\n"), result.stderr

    @pytest.mark.parametrize(
        ("lang", "name"), [("nb", "skjærtorsdag"), ("nn", "skjertorsdag"), ("en", "Maundy")]
    )
    def test_names_in_every_language(self, invoke, lang: str, name: str) -> None:
        assert name in invoke("workdays", "is", "2026-04-02", "--lang", lang).stdout

    @pytest.mark.parametrize(
        ("args", "said"),
        [
            (["add", "2026-05-17", "0"], "use roll()"),
            (["add", "2026-05-17"], "Missing argument 'N'"),
            (["add", "2026-05-17", "x"], "not a valid integer"),
            (["add", "2026-05-17", "-999999"], "outside the years 1901 to 2100"),
            (["is", "2101-01-01"], "covers the years 1901 to 2100"),
            (["is", "17.05.2026"], "write the day as YYYY-MM-DD"),
        ],
    )
    def test_what_is_wrong_is_said(self, invoke, args: list[str], said: str) -> None:
        result = invoke("workdays", *args)
        assert result.exit_code == 2
        assert said in result.stderr

    @pytest.mark.oracle
    def test_verify(self, invoke, monkeypatch: pytest.MonkeyPatch) -> None:
        result = invoke("workdays", "verify")
        assert result.exit_code == 0
        assert "agree in all 200 years, 1901 to 2100" in result.stdout
        monkeypatch.setattr("grunnmodell.dates.verifying.independent_holidays", lambda year: ())
        result = invoke("workdays", "verify")
        assert result.exit_code == 1
        assert result.stdout.startswith("1901: 1901-01-01, 1901-04-04, ")
        assert "differ in 200 of 200 years" in result.stdout
