"""What is wrong with a plugin's content is said when it is loaded: all of it, by name."""

from __future__ import annotations

import datetime as dt

import pytest
from attrs import evolve

import grunnmodell as gm
from grunnmodell.errors import PluginError
from grunnmodell.law.statutes import OURS

WORD = gm.Text.same("ord")
SOURCE = OURS.section(WORD)
BEGUN = gm.First(("startet",))
ENDED = gm.First(("avslutning.dato",))
TURN = dt.date(2026, 1, 1)


def plugin(name: str = "lokal", **content) -> gm.HookSpecs:
    """Return a plugin for every course that adds these items, by hook."""
    hooks = {hook: gm.hookimpl(lambda self, items=items: items) for hook, items in content.items()}
    return type("Local", (gm.HookSpecs,), {"api": 1, "name": name, "gjelder": gm.ALLE} | hooks)()


def said(**content) -> list[str]:
    with pytest.raises(PluginError) as caught:
        gm.Plugins.of(plugin(**content))
    return str(caught.value).splitlines()


def fase(kode: str, **changes) -> gm.Fase:
    given = {"navn": WORD, "entered": (BEGUN,), "hjemmel": (SOURCE,)}
    return gm.Fase(kode=kode, **(given | changes))


def way(fra: str, til: str) -> gm.Faseovergang:
    return gm.Faseovergang(fra=(fra,), til=til, handling=WORD, hjemmel=(SOURCE,))


BEGINNING = fase("begynt")
END = fase("slutt", entered=(ENDED,), end=True)
MODEL = gm.Forlopsmodell(
    kode="lokalmodell",
    navn=WORD,
    faser=(BEGINNING, END),
    overganger=(way("begynt", "slutt"),),
    hjemmel=(SOURCE,),
)


def krav(own: str = "lokal/x", **changes) -> gm.Krav:
    given = {
        "title": WORD,
        "message": WORD,
        "mend": WORD,
        "hjemmel": (SOURCE,),
        "norm": gm.Norm.SKAL,
        "modeller": ("hjelpetiltak",),
        "faser": ("oppstart",),
        "form": gm.TookPart("barn"),
        "actor": WORD,
    }
    return gm.Krav(id=own, **(given | changes))


def modul(kode: str, fra: int, til: int, **changes) -> gm.Aldersmodul:
    given = {"navn": WORD, "modell": "hjelpetiltak", "hjemmel": (SOURCE,)}
    return gm.Aldersmodul(kode=kode, alder_fra=fra, alder_til=til, **(given | changes))


def tiltak(kode: str = "lokal/tiltak", **changes) -> gm.Tiltakstype:
    given = {"navn": WORD, "kategori": "foreldrenes-omsorg", "hjemmel": (SOURCE,)}
    return gm.Tiltakstype(kode=kode, **(given | changes))


def aktivitet(**changes) -> gm.Aktivitet:
    given = {"navn": WORD, "modeller": ("hjelpetiltak",), "faser": ("oppstart",)}
    return gm.Aktivitet(kode="lokal/møte", **(given | changes))


def motemal(**changes) -> gm.Motemal:
    given = {"navn": WORD, "aktivitet": "stoppunkt", "punkter": (punkt("a"),)}
    return gm.Motemal(kode="lokal/mal", **(given | changes))


def punkt(kode: str, *below: gm.Motepunkt) -> gm.Motepunkt:
    return gm.Motepunkt(kode=kode, navn=WORD, underpunkter=below)


class TestSound:
    def test_a_plugin_with_a_model_modules_and_a_measure_of_its_own_loads(self):
        sound = plugin(
            forlopsmodeller=(MODEL,),
            aldersmoduler=(
                modul("lokal/0-3", 0, 3, tiltakstyper=("lokal/tiltak",), behov=("2.1",)),
                modul("lokal/13-17", 13, 17),
                modul("lokal/egne-unge", 4, 12, modell="lokalmodell"),
            ),
            tiltakstyper=(
                tiltak(behov=("2.1",), tilbydere=(gm.Tilbyder(virksomhet="kommune"),)),
                tiltak("lokal/nytt", erstatter="lokal/tiltak"),
            ),
            roller=(gm.Rolle(kode="lokal/rolle", navn=WORD),),
            aktiviteter=(aktivitet(deltakere=("lokal/rolle", "barn"), innkaller="lokal/rolle"),),
            motemaler=(motemal(aktivitet="lokal/møte", punkter=(punkt("a", punkt("a")),)),),
            krav=(
                krav(form=gm.Held("lokal/møte"), aldersmodul="lokal/0-3"),
                krav("lokal/y", modeller=("lokalmodell",), faser=("begynt",)),
            ),
        )
        katalog = gm.Plugins.of(sound).whole_book().katalog
        assert katalog.modellversjoner["lokalmodell"] == (MODEL,)
        assert {"lokal/0-3", "4-12", "lokal/13-17"} <= katalog.aldersmoduler.keys()
        assert "lokal/tiltak" in katalog.tiltakstyper

    def test_an_end_that_no_way_leads_on_from_is_no_dead_end(self):
        assert gm.Plugins.of(plugin(forlopsmodeller=(MODEL,)))

    def test_a_plugin_may_build_on_what_another_one_defines(self):
        one = plugin(name="en", tiltakstyper=(tiltak("en/x"),))
        other = plugin(name="to", aldersmoduler=(modul("to/0-3", 0, 3, tiltakstyper=("en/x",)),))
        assert gm.Plugins.of(one, other)
        with pytest.raises(PluginError, match="to: the age module to/0-3: there is no measure"):
            gm.Plugins.of(other)


class TestVersions:
    OLD = evolve(MODEL, validity=gm.Validity(None, TURN))
    NEW = evolve(MODEL, validity=gm.Validity(TURN))

    def test_apart_in_time_are_allowed_and_stand_in_order(self):
        plugins = gm.Plugins.of(plugin(forlopsmodeller=(self.NEW, self.OLD)))
        katalog = plugins.whole_book().katalog
        assert katalog.modellversjoner["lokalmodell"] == (self.OLD, self.NEW)
        assert katalog.modell("lokalmodell", TURN - dt.timedelta(days=1)) == self.OLD
        assert katalog.modell("lokalmodell", TURN) == self.NEW

    def test_that_overlap_are_refused(self):
        late = evolve(MODEL, validity=gm.Validity(TURN - dt.timedelta(days=1)))
        assert said(forlopsmodeller=(self.OLD, late)) == [
            "lokal: forlopsmodeller: the code lokalmodell is used by both lokal and lokal"
        ]

    def test_of_two_plugins_are_refused_also_apart_in_time(self):
        with pytest.raises(PluginError, match="lokalmodell is used by both en and to"):
            gm.Plugins.of(
                plugin(name="en", forlopsmodeller=(self.OLD,)),
                plugin(name="to", forlopsmodeller=(self.NEW,)),
            )

    def test_each_of_them_is_looked_at(self):
        broken = evolve(self.OLD, overganger=())
        assert (
            "lokal: the course model lokalmodell: no way leads from the first phase to slutt"
            in said(forlopsmodeller=(broken, self.NEW))
        )


class TestModels:
    @pytest.mark.parametrize(
        ("changes", "fault"),
        [
            pytest.param(
                {"faser": (BEGINNING, fase("øy", end=True), END)},
                "no way leads from the first phase to øy",
                id="unreachable",
            ),
            pytest.param(
                {
                    "faser": (BEGINNING, fase("a"), fase("b"), END),
                    "overganger": (
                        way("begynt", "slutt"),
                        way("begynt", "a"),
                        way("a", "b"),
                        way("b", "a"),
                    ),
                },
                "no way leads from the phase b to an end",
                id="cycle with no way out",
            ),
            pytest.param(
                {"faser": (BEGINNING, evolve(END, end=False))},
                "no way leads from the phase begynt to an end",
                id="no end at all",
            ),
            pytest.param(
                {"faser": (BEGINNING, evolve(END, entered=()))},
                "no fact enters the phase slutt",
                id="nothing enters it",
            ),
            pytest.param(
                {"faser": (BEGINNING, evolve(END, entered=(gm.First(("avslutning.dagen",)),)))},
                "what enters the phase slutt: the path avslutning.dagen: "
                "Avslutning has no field dagen",
                id="path",
            ),
            pytest.param(
                {"faser": (BEGINNING, evolve(END, entered=(gm.Last("avsluttning.dato"),)))},
                "what enters the phase slutt: the path avsluttning.dato: "
                "Forlop has no field avsluttning",
                id="path of the last",
            ),
            pytest.param(
                {"faser": (BEGINNING, evolve(END, entered=(gm.AllEnded("tiltakene"),)))},
                "what enters the phase slutt: the path /tiltakene.avsluttet: "
                "Forlop has no field tiltakene",
                id="part",
            ),
            pytest.param(
                {"overganger": (*MODEL.overganger, way("begynt", "slutten"))},
                "a transition names the phase slutten, which it does not have",
                id="transition to a stranger",
            ),
            pytest.param(
                {"overganger": (*MODEL.overganger, way("begynnt", "slutt"))},
                "a transition names the phase begynnt, which it does not have",
                id="transition from a stranger",
            ),
            pytest.param({"faser": (), "overganger": ()}, "it has no phases", id="empty"),
        ],
    )
    def test_that_are_unsound(self, changes, fault):
        found = said(forlopsmodeller=(evolve(MODEL, **changes),))
        assert f"lokal: the course model lokalmodell: {fault}" in found

    def test_a_sound_phase_of_an_unsound_model_is_not_named(self):
        cycle = evolve(
            MODEL,
            faser=(BEGINNING, fase("a"), fase("b"), END),
            overganger=(
                way("begynt", "slutt"),
                way("begynt", "a"),
                way("a", "b"),
                way("b", "a"),
            ),
        )
        found = said(forlopsmodeller=(cycle,))
        assert [line.rpartition(": ")[2] for line in found] == [
            "no way leads from the phase a to an end",
            "no way leads from the phase b to an end",
        ]

    @pytest.mark.parametrize(
        ("changes", "fault"),
        [
            ({"fra": ("borte",)}, "a way to another model names the phase borte, which"),
            ({"modell": "tvang"}, "a way leads to the course model tvang, which nobody defines"),
            ({"forhold": "fetter"}, "a way to another model has the relation fetter, which"),
        ],
    )
    def test_ways_to_other_models(self, changes, fault):
        given = {"fra": ("slutt",), "modell": "senter", "forhold": "del-av"} | changes
        onward = gm.Modellovergang(handling=WORD, hjemmel=(SOURCE,), **given)
        found = said(forlopsmodeller=(evolve(MODEL, modelloverganger=(onward,)),))
        assert any(
            line.startswith(f"lokal: the course model lokalmodell: {fault}") for line in found
        )

    @pytest.mark.parametrize("part", ["krever", "slutter_med"])
    def test_unknown_duty(self, part):
        broken = evolve(BEGINNING, **{part: ("TIL-001", "TIL-999")})
        assert said(forlopsmodeller=(evolve(MODEL, faser=(broken, END)),)) == [
            "lokal: the course model lokalmodell: there is no duty TIL-999"
        ]

    @pytest.mark.parametrize("part", ["krever", "slutter_med"])
    def test_a_duty_of_its_own_is_known(self, part):
        own = evolve(BEGINNING, **{part: ("lokal/x",)})
        assert gm.Plugins.of(
            plugin(forlopsmodeller=(evolve(MODEL, faser=(own, END)),), krav=(krav(),))
        )

    # What an entry asks of the record it found is read as a path too.
    @pytest.mark.parametrize(
        "entry",
        [
            gm.First(("avslutning.dato",), gm.OneOf("aarsak", ("x",))),
            gm.Last("avslutning.dato", gm.Present("aarsak")),
            gm.AllEnded("tiltak", where=gm.Present("aarsak")),
            gm.AllEnded("tiltak", start="begynt"),
        ],
        ids=["first where", "last where", "all ended where", "all ended start"],
    )
    def test_every_path_of_an_entry_is_looked_at(self, entry):
        broken = evolve(END, entered=(entry,))
        assert said(forlopsmodeller=(evolve(MODEL, faser=(BEGINNING, broken)),))


class TestRequirements:
    @pytest.mark.parametrize(
        ("changes", "fault"),
        [
            ({"form": gm.Held("lokalmote")}, "there is no activity lokalmote"),
            (
                {"form": gm.Held("oppstartsmøte", after="lokalmote")},
                "there is no activity lokalmote",
            ),
            ({"form": gm.CoversPoints(("stoppunkt", "stopp"))}, "there is no template stopp"),
            ({"form": gm.HasRoles(("barn", "sjefen"))}, "there is no role sjefen"),
            ({"form": gm.Consented("alt", 15)}, "there is no consent to alt"),
            (
                {"form": gm.EachHas("tiltak", "startet", ("arena",), at_least=-1)},
                "a number of records cannot be negative",
            ),
            (
                {"faser": ("utskriving",)},
                "the course model hjelpetiltak has none of its phases (utskriving)",
            ),
            ({"modeller": ("hjelptiltak",)}, "there is no course model hjelptiltak"),
            ({"aldersmodul": "4-13"}, "there is no age module 4-13"),
            (
                {"form": gm.Exists(("startet", "avslutning.dagen"))},
                "the path avslutning.dagen: Avslutning has no field dagen",
            ),
            (
                {"form": gm.Noted("barnet_møtt")},
                "the path barnet_møtt: Forlop has no field barnet_møtt",
            ),
            (
                {"form": gm.EachHas("tiltak", "begynt", ("arena",))},
                "the path tiltak.begynt: Tiltak has no field begynt",
            ),
            (
                {"form": gm.EachHas("tiltak", "startet", ("arenaer",))},
                "the path tiltak.arenaer: Tiltak has no field arenaer",
            ),
        ],
    )
    def test_that_ask_for_what_is_not_there(self, changes, fault):
        assert said(krav=(krav(**changes),)) == [f"lokal: lokal/x: {fault}"]

    def test_of_every_model_needs_a_phase_in_one_of_them(self):
        assert said(krav=(krav(modeller=(), faser=("utskriving",)),)) == [
            "lokal: lokal/x: no course model has any of its phases (utskriving)"
        ]

    def test_that_hear_a_role_nobody_can_have(self):
        assert said(krav=(krav(form=gm.TookPart("forelderen")),))

    def test_one_misspelt_phase_among_right_ones(self):
        """No model has it, so that nothing is ever asked of it."""
        assert said(krav=(krav(faser=("oppstart", "gjenomforing")),))

    def test_a_condition_that_reads_what_is_not_there(self):
        # It would be unknown of every course, so that the requirement is never asked.
        assert said(krav=(krav(when=(gm.Present("barnet"),)),))


class TestDeadlines:
    """What is looked at of requirements is looked at of deadlines: they are data too."""

    @pytest.mark.parametrize(
        "changes",
        [
            {"modeller": ("hjelptiltak",)},
            {"start": (gm.First(("startet",), gm.Present("aarsak")),)},
        ],
        ids=["model", "condition of the start"],
    )
    def test_that_name_what_is_not_there(self, changes):
        given = {
            "title": WORD,
            "message": WORD,
            "mend": WORD,
            "hjemmel": (SOURCE,),
            "norm": gm.Norm.SKAL,
            "on": gm.Tiltak,
            "start": "startet",
            "done": "avsluttet",
            "actor": WORD,
        }
        assert said(fristregler=(gm.Fristregel(id="lokal/frist", **(given | changes)),))


class TestModules:
    @pytest.mark.parametrize(("fra", "til"), [(12, 15), (0, 4), (6, 8), (0, 17), (4, 12)])
    def test_that_share_ages_with_the_national_one_contradict_it(self, fra, til):
        both = "it contradicts the age module 4-12: some ages are in both"
        assert said(aldersmoduler=(modul("lokal/m", fra, til),)) == [
            f"lokal: the age module lokal/m: {both}"
        ]

    def test_that_share_ages_with_each_other(self):
        found = said(aldersmoduler=(modul("lokal/13-15", 13, 15), modul("lokal/15-17", 15, 17)))
        assert (
            "lokal: the age module lokal/13-15: it contradicts the age module lokal/15-17"
            in found[0]
        )
        assert all("some ages are in both" in line for line in found)

    def test_of_two_plugins_name_the_plugin(self):
        with pytest.raises(PluginError) as caught:
            gm.Plugins.of(
                plugin(name="en", aldersmoduler=(modul("en/13-15", 13, 15),)),
                plugin(name="to", aldersmoduler=(modul("to/15-17", 15, 17),)),
            )
        assert {line.partition(":")[0] for line in str(caught.value).splitlines()} == {"en", "to"}

    def test_may_share_ages_in_different_models_and_times(self):
        old = gm.Validity(None, TURN)
        assert gm.Plugins.of(
            plugin(
                aldersmoduler=(
                    modul("lokal/a", 13, 17, validity=old),
                    modul("lokal/b", 13, 17, validity=gm.Validity(TURN)),
                    modul("lokal/c", 4, 12, modell="senter"),
                )
            )
        )

    @pytest.mark.parametrize(
        ("changes", "fault"),
        [
            ({"modell": "tvang"}, "there is no course model tvang"),
            ({"behov": ("2.1", "2.9")}, "there is no need area 2.9"),
            ({"tiltakstyper": ("mst", "mmst")}, "there is no measure mmst"),
            ({"alder_fra": 3, "alder_til": 0}, "it goes from 3 to 0 years"),
        ],
    )
    def test_that_name_what_is_not_there(self, changes, fault):
        broken = evolve(modul("lokal/0-3", 0, 3), **changes)
        assert said(aldersmoduler=(broken,)) == [f"lokal: the age module lokal/0-3: {fault}"]


class TestEntries:
    @pytest.mark.parametrize(
        ("changes", "fault"),
        [
            ({"kategori": "annet"}, "there is no category annet"),
            ({"behov": ("1.1", "1.5")}, "there is no need area 1.5"),
            ({"erstatter": "mmst"}, "there is no measure mmst"),
            ({"alder_fra": 12, "alder_til": 4}, "it is for ages from 12 to 4"),
            (
                {"tilbydere": (gm.Tilbyder(virksomhet="bufdir"),)},
                "there is no provider bufdir",
            ),
        ],
    )
    def test_measures(self, changes, fault):
        assert said(tiltakstyper=(tiltak(**changes),)) == [
            f"lokal: the measure lokal/tiltak: {fault}"
        ]

    @pytest.mark.parametrize(
        ("changes", "fault"),
        [
            ({"deltakere": ("barn", "sjefen")}, "there is no role sjefen"),
            ({"kan_delta": ("sjefen",)}, "there is no role sjefen"),
            ({"innkaller": "sjefen"}, "there is no role sjefen"),
            ({"faser": ("oppstart", "utskriving")}, "there is no phase utskriving"),
            ({"faser": ("henvist",)}, "there is no phase henvist"),
            ({"etter": ("formøte",)}, "there is no activity formøte"),
        ],
    )
    def test_activities(self, changes, fault):
        found = said(aktiviteter=(aktivitet(**changes),))
        assert found == [f"lokal: the activity lokal/møte: {fault}"]

    def test_an_activity_of_an_unknown_model(self):
        found = said(aktiviteter=(aktivitet(modeller=("tvang",)),))
        assert "lokal: the activity lokal/møte: there is no course model tvang" in found

    @pytest.mark.parametrize(
        ("changes", "fault"),
        [
            ({"aktivitet": "stopp"}, "there is no activity stopp"),
            (
                {"punkter": (punkt("a"), punkt("b"), punkt("a"))},
                "two of its points have the code a",
            ),
            ({"informasjon": (punkt("a"), punkt("a"))}, "two of its points have the code a"),
            ({"avtaler": (punkt("a"), punkt("a"))}, "two of its points have the code a"),
            (
                {"punkter": (punkt("a", punkt("b", punkt("c"), punkt("c"))),)},
                "two of its points have the code c",
            ),
        ],
    )
    def test_templates(self, changes, fault):
        assert said(motemaler=(motemal(**changes),)) == [f"lokal: the template lokal/mal: {fault}"]

    def test_need_areas_quality_and_areas(self):
        found = said(
            behovsomrader=(
                gm.Behovsomrade(kode="lokal/4.1", navn=WORD, dimensjon=WORD, peker_mot=("annet",)),
            ),
            kvalitetsdefinisjoner=(
                gm.Kvalitetsdefinisjon(
                    kode="lokal/1",
                    navn=WORD,
                    type=gm.Kvalitetstype.INDIKATOR,
                    malsettinger=("km-9",),
                ),
            ),
            fagomrader=(
                gm.Fagomrade(
                    kode="lokal/fag",
                    navn=WORD,
                    type=gm.Fagomradetype.PRIORITERING,
                    behov=("9.9",),
                    rettet_mot=("ingen",),
                ),
            ),
        )
        assert found == [
            "lokal: the need area lokal/4.1: there is no category annet",
            "lokal: the definition of quality lokal/1: there is no quality goal km-9",
            "lokal: the professional area lokal/fag: there is no need area 9.9",
            "lokal: the professional area lokal/fag: there is no professional area ingen",
        ]


class TestAllAtOnce:
    def test_two_faults_of_one_plugin(self):
        assert said(
            krav=(krav(form=gm.Held("lokalmote")),), tiltakstyper=(tiltak(kategori="annet"),)
        ) == [
            "lokal: lokal/x: there is no activity lokalmote",
            "lokal: the measure lokal/tiltak: there is no category annet",
        ]

    def test_two_faults_of_one_item(self):
        assert len(said(tiltakstyper=(tiltak(kategori="annet", behov=("9.9",)),))) == 2

    def test_faults_of_two_plugins(self):
        with pytest.raises(PluginError) as caught:
            gm.Plugins.of(
                plugin(name="en", tiltakstyper=(tiltak("en/a", kategori="annet"),)),
                plugin(name="to", tiltakstyper=(tiltak("to/b", kategori="annet"),)),
            )
        assert str(caught.value).splitlines() == [
            "en: the measure en/a: there is no category annet",
            "to: the measure to/b: there is no category annet",
        ]
