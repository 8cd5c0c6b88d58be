"""What holds for everything the national catalogue lists."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from itertools import combinations, groupby
from pathlib import Path

import attrs
import pytest

import grunnmodell as gm
from grunnmodell.documents import read
from grunnmodell.forlop import Forhold, Virksomhet
from grunnmodell.hooks.conflicts import conflicts
from grunnmodell.hooks.models import blocked_phases
from grunnmodell.hooks.own import own_problems, shape_problems
from grunnmodell.hooks.soundness import content_faults
from grunnmodell.katalog import KINDS, CatalogueEntry
from grunnmodell.law.statutes import BVL_1992, BVL_2021, OURS, STATUTES
from grunnmodell.text import LANGS

PLUGINS = gm.Plugins.national()
BOOK = PLUGINS.whole_book()
KATALOG = BOOK.katalog
MODELS = [modell for versions in KATALOG.modellversjoner.values() for modell in versions]
EXAMPLES = Path(gm.__file__).parent / "examples"
CLEAN = [
    "familie-4-12.yaml",
    "senter.yaml",
    "ettervern.yaml",
    "loven-fra-1992.yaml",
    "delvis-uttrekk.yaml",
    "sjeldne-deler.yaml",
]
OSLO = "0301"
LAST_OF_2022 = dt.date(2022, 12, 31)
FIRST_OF_2023 = dt.date(2023, 1, 1)
DAY = dt.date(2026, 5, 1)

NAMES = {
    "1.1": "Helse",
    "1.2": "Barnehage og skole",
    "1.3": "Følelser og uttrykk",
    "1.4": "Venner og fritid",
    "2.1": "Grunnleggende omsorg",
    "2.2": "Følelsesmessig tilgjengelighet",
    "2.3": "Stimulering og veiledning",
    "2.4": "Beskyttelse",
    "3.1": "Familieforhold",
    "3.2": "Bolig, økonomi og arbeid",
    "3.3": "Nettverk og sosial integrering",
}
# By municipality: its number before 2020, from then and from 2024.
NUMBERS = {
    "Oslo": ("0301", "0301", "0301"),
    "Aurskog-Høland": ("0221", "3026", "3226"),
    "Lørenskog": ("0230", "3029", "3222"),
    "Tinn": ("0826", "3818", "4026"),
    "Notodden": ("0807", "3808", "4005"),
    "Hjartdal": ("0827", "3819", "4024"),
    "Midt-Telemark": (None, "3817", "4020"),
    "Bø": ("0821", None, None),
    "Sauherad": ("0822", None, None),
    "Nome": ("0819", "3816", "4018"),
    "Seljord": ("0828", "3820", "4022"),
    "Kviteseid": ("0829", "3821", "4028"),
    "Nissedal": ("0830", "3822", "4030"),
    "Fyresdal": ("0831", "3823", "4032"),
    "Tokke": ("0833", "3824", "4034"),
    "Vinje": ("0834", "3825", "4036"),
    "Haugesund": ("1106", "1106", "1106"),
    "Utsira": ("1151", "1151", "1151"),
    "Harstad": ("1903", "5402", "5503"),
    "Narvik": ("1805", "1806", "1806"),
}
TURNS = (
    (dt.date(2019, 12, 31), 0),
    (dt.date(2020, 1, 1), 1),
    (dt.date(2023, 12, 31), 1),
    (dt.date(2024, 1, 1), 2),
    (DAY, 2),
)

ENTRIES: list[tuple[str, CatalogueEntry]] = [
    (kind, entry)
    for kind in KINDS.values()
    if kind != "modellversjoner"
    for entry in getattr(KATALOG, kind).values()
]
ENTRIES += [("temaer", tema) for omrade in KATALOG.behovsomrader.values() for tema in omrade.temaer]
every_entry = pytest.mark.parametrize(
    ("kind", "entry"), ENTRIES, ids=[f"{kind} {entry.kode}" for kind, entry in ENTRIES]
)
every_model = pytest.mark.parametrize(
    "modell", MODELS, ids=lambda m: f"{m.kode} {m.validity.start or ''}"
)


def texts(value: object, path: str = "") -> Iterator[tuple[str, gm.Text]]:
    """Yield every text in a value, and where; abbreviations of statutes may end in a stop."""
    if isinstance(value, gm.Text):
        yield path, value
    elif isinstance(value, gm.Lov):
        yield f"{path}.name", value.name
    elif isinstance(value, type):
        return
    elif attrs.has(type(value)):
        for field in attrs.fields(type(value)):
            yield from texts(getattr(value, field.name), f"{path}.{field.name}")
    elif isinstance(value, Mapping):
        for key, each in value.items():
            yield from texts(each, f"{path}[{key}]")
    elif isinstance(value, (tuple, list, frozenset)):
        for i, each in enumerate(value):
            yield from texts(each, f"{path}[{i}]")


def test_the_national_content_is_sound() -> None:
    ids = {duty.id for duty in BOOK.duties}
    (national,) = PLUGINS.contributions
    assert list(content_faults([national], KATALOG, ids)) == []
    assert list(conflicts((national,), ())) == []
    assert shape_problems(national) == ()
    prefixes = {gm.ProblemKind.ID_PREFIX, gm.ProblemKind.CODE_PREFIX}
    assert {problem.kind for problem in own_problems(national)} <= prefixes


def test_no_national_requirement_asks_for_what_comes_later() -> None:
    every = {("krav", krav.id) for krav in KATALOG.krav}
    assert list(blocked_phases(KATALOG, every)) == []


def test_every_text_is_there_in_three_languages_and_well_formed() -> None:
    found = list(texts(KATALOG))
    assert len(found) > 1000
    wrong = [
        (path, lang, words)
        for path, text in found
        for lang in LANGS
        if not (words := text.in_lang(lang)) or words != words.strip() or words.endswith(".")
    ]
    assert wrong == []


def test_no_text_holds_double_spaces_or_line_breaks() -> None:
    wrong = [
        (path, lang)
        for path, text in texts(KATALOG)
        for lang in LANGS
        if re.search(r"\s\s|[\n\t]", text.in_lang(lang))
    ]
    assert wrong == []


class TestEntries:
    @every_entry
    def test_has_known_sources(self, kind: str, entry: CatalogueEntry) -> None:
        assert entry.hjemmel
        assert {hjemmel.lov for hjemmel in entry.hjemmel} <= set(STATUTES)

    @every_entry
    def test_is_ours_where_nothing_official_stands_behind_it(
        self, kind: str, entry: CatalogueEntry
    ) -> None:
        if entry.egen:
            assert OURS in {hjemmel.lov for hjemmel in entry.hjemmel}
        else:
            assert entry.hjemmel[0].lov is not OURS
            assert any(hjemmel.lov is not OURS for hjemmel in entry.hjemmel)

    @every_entry
    def test_code_is_lower_case_without_spaces(self, kind: str, entry: CatalogueEntry) -> None:
        assert re.fullmatch(r"[a-zæøå0-9]+([.-][a-zæøå0-9]+)*", entry.kode)

    @every_entry
    def test_is_listed_under_its_code(self, kind: str, entry: CatalogueEntry) -> None:
        if kind != "temaer":
            assert getattr(KATALOG, kind)[entry.kode] is entry


class TestNeeds:
    def test_eleven_areas_by_their_official_names(self) -> None:
        found = {kode: omrade.navn.nb for kode, omrade in KATALOG.behovsomrader.items()}
        assert found == NAMES
        assert list(found) == sorted(found)

    def test_three_dimensions_of_four_four_and_three(self) -> None:
        areas = KATALOG.behovsomrader.values()
        by_dimension = [
            (name, [omrade.kode[0] for omrade in group])
            for name, group in groupby(areas, key=lambda o: o.dimensjon.nb)
        ]
        assert by_dimension == [
            ("Barnets utvikling", ["1"] * 4),
            ("Foreldrenes omsorg", ["2"] * 4),
            ("Familie og miljø", ["3"] * 3),
        ]

    def test_fifty_seven_themes_only_from_2026(self) -> None:
        themes = [t for omrade in KATALOG.behovsomrader.values() for t in omrade.temaer]
        assert len(themes) == len({t.kode for t in themes}) == 57
        for tema in themes:
            assert dt.date(2025, 12, 31) not in tema.validity
            assert dt.date(2026, 1, 1) in tema.validity

    def test_every_theme_stands_below_its_area(self) -> None:
        for kode, omrade in KATALOG.behovsomrader.items():
            assert omrade.temaer
            for tema in omrade.temaer:
                assert re.fullmatch(rf"{re.escape(kode)}\.\d\d", tema.kode)

    def test_every_area_is_met_by_some_measure(self) -> None:
        met = {kode for tiltak in KATALOG.tiltakstyper.values() for kode in tiltak.behov}
        assert met == set(NAMES)


class TestMeasures:
    @pytest.mark.parametrize(
        ("kode", "fra", "til"), [("mst", 12, 18), ("fft", 11, 18), ("pmto", 3, 12)]
    )
    def test_ages_of_the_specialised_ones(self, kode: str, fra: int, til: int) -> None:
        tiltak = KATALOG.tiltakstyper[kode]
        assert (tiltak.alder_fra, tiltak.alder_til) == (fra, til)

    @pytest.mark.parametrize(
        ("day", "offered"), [(dt.date(2023, 12, 31), True), (dt.date(2024, 1, 1), False)]
    )
    def test_pmto_of_the_state_ended_with_2023(self, day: dt.date, offered: bool) -> None:
        tilbydere = KATALOG.tiltakstyper["pmto"].tilbydere
        for kommune in (None, "1106"):
            of_the_state = [t.virksomhet for t in tilbydere if t.offers(kommune, day)]
            assert ("bufetat" in of_the_state) is offered
            assert "barnevernstjenesten" in of_the_state

    @pytest.mark.parametrize("day", [dt.date(2022, 6, 1), dt.date(2023, 12, 31), DAY])
    def test_nothing_from_the_state_in_oslo(self, day: dt.date) -> None:
        for tiltak in KATALOG.tiltakstyper.values():
            state = [t for t in tiltak.tilbydere if t.virksomhet == "bufetat"]
            assert not any(t.offers(OSLO, day) for t in state), tiltak.kode

    def test_oslo_has_providers_of_its_own_of_whatever_the_state_offers_elsewhere(self) -> None:
        found = 0
        for tiltak in KATALOG.tiltakstyper.values():
            if any(t.virksomhet == "bufetat" for t in tiltak.tilbydere):
                own = {t.virksomhet for t in tiltak.tilbydere if t.offers(OSLO, DAY)}
                assert {"barnevernstjenesten", "kommune"} <= own, tiltak.kode
                found += 1
        assert found == 5

    def test_what_only_oslo_offers_itself_is_offered_nowhere_else_by_the_municipality(self) -> None:
        for kode in ("mst", "fft", "utredning-i-senter", "hjelpetiltak-i-senter"):
            tilbydere = KATALOG.tiltakstyper[kode].tilbydere
            elsewhere = {t.virksomhet for t in tilbydere if t.offers("1106", DAY)}
            assert elsewhere <= {"bufetat", "senter"}
            assert elsewhere

    def test_all_are_offered_by_somebody_but_what_is_not_specified(self) -> None:
        assert [t.kode for t in KATALOG.tiltakstyper.values() if not t.tilbydere] == [
            "uspesifisert"
        ]

    def test_ages_are_those_child_welfare_may_help(self) -> None:
        for tiltak in KATALOG.tiltakstyper.values():
            assert 0 <= tiltak.alder_fra <= tiltak.alder_til <= 24


class TestServices:
    def test_four_clusters_with_ten_services_each_in_one(self) -> None:
        assert len(KATALOG.klynger) == 4
        within = [kode for klynge in KATALOG.klynger.values() for kode in klynge.tjenester]
        assert sorted(within) == sorted(KATALOG.tjenester)
        assert len(within) == len(set(within)) == 10

    def kommuner(self) -> dict[str, gm.Kommune]:
        return {
            kommune.navn: kommune
            for tjeneste in KATALOG.tjenester.values()
            for kommune in tjeneste.kommuner
        }

    def test_numbers_in_time(self) -> None:
        kommuner = self.kommuner()
        assert kommuner.keys() == NUMBERS.keys()
        for navn, numbers in NUMBERS.items():
            for day, turn in TURNS:
                assert kommuner[navn].nummer(day) == numbers[turn], (navn, day)

    def test_no_two_municipalities_have_one_number_on_one_day(self) -> None:
        kommuner = self.kommuner().values()
        days = {day for k in kommuner for day, _ in k.numre.steps}
        days |= {day - dt.timedelta(days=1) for day in days} | {DAY}
        for day in days:
            numbers = [n for k in kommuner if (n := k.nummer(day)) is not None]
            assert len(numbers) == len(set(numbers)), day

    def test_each_municipality_belongs_to_one_service(self) -> None:
        names = [k.navn for t in KATALOG.tjenester.values() for k in t.kommuner]
        assert len(names) == len(set(names))

    def test_numbers_are_four_digits(self) -> None:
        for kommune in self.kommuner().values():
            assert all(re.fullmatch(r"\d{4}", number) for _, number in kommune.numre.steps)

    def test_grorud_is_a_city_district_of_oslo(self) -> None:
        grorud = KATALOG.tjenester["grorud"]
        assert [k.navn for k in grorud.kommuner] == ["Oslo"]
        assert grorud.bydel == "030110"
        assert grorud.serves(OSLO, DAY)
        assert [t.kode for t in KATALOG.tjenester.values() if t.bydel] == ["grorud"]


class TestQuality:
    def of(self, kind: gm.Kvalitetstype) -> list[gm.Kvalitetsdefinisjon]:
        return [k for k in KATALOG.kvalitetsdefinisjoner.values() if k.type is kind]

    def test_six_principles(self) -> None:
        assert len(self.of(gm.Kvalitetstype.PRINSIPP)) == 6

    def test_seven_quality_goals(self) -> None:
        goals = [k.kode for k in self.of(gm.Kvalitetstype.MALSETTING)]
        assert [k for k in goals if k.startswith("km-")] == [f"km-{i}" for i in range(1, 8)]

    def test_eight_indicators_of_which_the_first_cannot_be_computed(self) -> None:
        indicators = self.of(gm.Kvalitetstype.INDIKATOR)
        assert [k.kode for k in indicators] == [f"ki-{i}" for i in range(1, 9)]
        assert [k.kode for k in indicators if k.ikke_beregnbar is not None] == ["ki-1"]

    def test_every_quality_goal_has_an_indicator(self) -> None:
        told = {goal for k in self.of(gm.Kvalitetstype.INDIKATOR) for goal in k.malsettinger}
        assert told == {f"km-{i}" for i in range(1, 8)}

    @pytest.mark.parametrize(
        ("kind", "count"),
        [
            (gm.Fagomradetype.TJENESTEOMRADE, 6),
            (gm.Fagomradetype.KOMPETANSEOMRADE, 4),
            (gm.Fagomradetype.PRIORITERING, 5),
        ],
    )
    def test_areas(self, kind: gm.Fagomradetype, count: int) -> None:
        assert len([f for f in KATALOG.fagomrader.values() if f.type is kind]) == count


class TestModels:
    @every_model
    def test_every_phase_and_every_way_is_ours(self, modell: gm.Forlopsmodell) -> None:
        assert all(fase.egen for fase in modell.faser)
        for way in modell.overganger:
            assert way.egen
            assert OURS in {hjemmel.lov for hjemmel in way.hjemmel}
        for fase in modell.faser:
            assert OURS in {hjemmel.lov for hjemmel in fase.hjemmel}

    @every_model
    def test_every_source_is_known(self, modell: gm.Forlopsmodell) -> None:
        for part in (modell, *modell.faser, *modell.overganger, *modell.modelloverganger):
            assert part.hjemmel
            assert {hjemmel.lov for hjemmel in part.hjemmel} <= set(STATUTES)

    @every_model
    def test_cites_only_an_act_that_is_in_force_with_it(self, modell: gm.Forlopsmodell) -> None:
        """A version of the old law cites the old act, one of the new law the new one."""
        for part in (modell, *modell.faser, *modell.overganger):
            for hjemmel in part.hjemmel:
                if hjemmel.lov in (BVL_1992, BVL_2021):
                    assert modell.validity.overlaps(hjemmel.lov.validity)

    @pytest.mark.parametrize("kode", ["hjelpetiltak", "ettervern"])
    def test_two_versions_meet_at_the_change_of_law(self, kode: str) -> None:
        old, new = KATALOG.modellversjoner[kode]
        assert KATALOG.modell(kode, LAST_OF_2022) is old
        assert KATALOG.modell(kode, FIRST_OF_2023) is new
        assert old.validity == gm.Validity(None, FIRST_OF_2023)
        assert new.validity == gm.Validity(FIRST_OF_2023)
        assert [f.kode for f in old.faser] == [f.kode for f in new.faser]

    def test_the_centre_begins_with_2022(self) -> None:
        assert KATALOG.modell("senter", dt.date(2021, 12, 31)) is None
        for day in (dt.date(2022, 1, 1), LAST_OF_2022, FIRST_OF_2023, DAY):
            assert KATALOG.modell("senter", day) is KATALOG.modellversjoner["senter"][0]

    @pytest.mark.parametrize("kode", KATALOG.modellversjoner)
    def test_versions_never_hold_on_the_same_day(self, kode: str) -> None:
        for one, other in combinations(KATALOG.modellversjoner[kode], 2):
            assert not one.validity.overlaps(other.validity)

    @every_model
    def test_codes_are_ascii(self, modell: gm.Forlopsmodell) -> None:
        assert all(re.fullmatch(r"[a-z]+(-[a-z]+)*", f.kode) for f in modell.faser)

    @every_model
    def test_ways_to_other_models_lead_to_one_that_holds(self, modell: gm.Forlopsmodell) -> None:
        for way in modell.modelloverganger:
            assert way.forhold in {each.value for each in Forhold}
            versions = KATALOG.modellversjoner[way.modell]
            assert any(v.validity.overlaps(modell.validity) for v in versions)


class TestMeetings:
    def test_every_meeting_of_a_centre_has_a_template(self) -> None:
        meetings = {
            kode
            for kode, aktivitet in KATALOG.aktiviteter.items()
            if "senter" in aktivitet.modeller and (kode.endswith("møte") or kode == "stoppunkt")
        }
        assert meetings == {
            "vurderingsmøte",
            "henvisningsmøte",
            "oppstartsmøte",
            "stoppunkt",
            "samarbeidsmøte",
            "tilbakemeldingsmøte",
        }
        assert meetings <= {mal.aktivitet for mal in KATALOG.motemaler.values()}

    def test_a_template_and_its_activity_hold_at_the_same_time(self) -> None:
        for mal in KATALOG.motemaler.values():
            assert mal.validity.within(KATALOG.aktiviteter[mal.aktivitet].validity)

    def test_points_of_one_template_have_codes_of_their_own_across_its_parts(self) -> None:
        for mal in KATALOG.motemaler.values():
            codes = [p.kode for p in (*mal.punkter, *mal.informasjon, *mal.avtaler)]
            assert len(codes) == len(set(codes)), mal.kode


class TestExamples:
    @pytest.mark.parametrize("file", sorted(EXAMPLES.glob("*.yaml")), ids=lambda f: f.name)
    def test_every_role_exists(self, file: Path) -> None:
        forlop = read(file).content
        roles = {person.rolle for person in forlop.personer or ()}
        assert roles <= KATALOG.roller.keys()

    @pytest.mark.parametrize("name", CLEAN)
    def test_every_measure_need_and_activity_exists(self, name: str) -> None:
        forlop = read(EXAMPLES / name).content
        assert {t.type for t in forlop.tiltak or ()} <= KATALOG.tiltakstyper.keys()
        assert {b.omrade for b in forlop.behov or ()} <= KATALOG.behovsomrader.keys()
        assert {h.type for h in forlop.hendelser or ()} <= KATALOG.aktiviteter.keys()

    @pytest.mark.parametrize("name", CLEAN)
    def test_every_point_covered_is_one_of_the_template(self, name: str) -> None:
        for hendelse in read(EXAMPLES / name).content.hendelser or ():
            mal = KATALOG.motemaler.get(hendelse.type)
            if mal is not None:
                known = {p.kode for p in mal.punkter}
                assert {*hendelse.punkter, *hendelse.utenfor_oppdrag} <= known, hendelse.id


def test_every_role_that_belongs_to_somebody_belongs_to_a_known_one() -> None:
    known = {each.value for each in Virksomhet}
    assert {r.virksomhet for r in KATALOG.roller.values()} - {None} <= known
