"""Plugins hand over content; what is wrong with one is said, and names it."""

import datetime as dt
import re

import pytest

import grunnmodell as gm
from grunnmodell.errors import PluginError
from grunnmodell.law.statutes import OURS

WORD = gm.Text.same("ord")
EMPTY = """\
import grunnmodell as gm
class Plugin(gm.HookSpecs):
    api = 1
    gjelder = gm.ALLE
"""
SOURCE = OURS.section(WORD)


def found_in_every_measure(t, c):
    """Find something in every measure."""
    yield c.problem()


def make_rule(own: str, **changes) -> gm.Rule:
    given = {
        "on": gm.Tiltak,
        "anchor": "startet",
        "hjemmel": SOURCE,
        "norm": gm.Norm.SKAL,
        "title": WORD,
        "message": WORD,
        "mend": WORD,
    }
    return gm.rule(own, **(given | changes))(found_in_every_measure)


class Telemark(gm.HookSpecs):
    """A cluster with a rule of its own."""

    api = 1
    name = "telemark"

    @gm.hookimpl
    def klynger(self):
        return (gm.Klynge(kode="telemark", navn=WORD, tjenester=("tinn",)),)

    @gm.hookimpl
    def rules(self):
        return (make_rule("telemark/lokal"),)


def course(tjeneste: str | None) -> gm.Forlop:
    tiltak = gm.Tiltak(id="t1", type="x", startet=dt.date(2026, 4, 1))
    return gm.Forlop(
        grunnmodell=1, id="c1", modell="hjelpetiltak", tjeneste=tjeneste, tiltak=(tiltak,)
    )


def rules_found(forlop: gm.Forlop, plugins: gm.Plugins) -> set[str]:
    return {f.rule for f in gm.check(forlop, as_of=dt.date(2026, 5, 1), plugins=plugins).findings}


class TestScope:
    def test_a_cluster_reaches_its_own_services(self):
        assert "telemark/lokal" in rules_found(course("tinn"), gm.Plugins.of(Telemark()))

    @pytest.mark.parametrize("tjeneste", ["harstad", None])
    def test_and_nobody_elses(self, tjeneste):
        with_it = gm.check(
            course(tjeneste), as_of=dt.date(2026, 5, 1), plugins=gm.Plugins.of(Telemark())
        )
        assert with_it == gm.check(course(tjeneste), as_of=dt.date(2026, 5, 1))

    def test_all(self):
        class Everywhere(Telemark):
            gjelder = gm.ALLE

        assert "telemark/lokal" in rules_found(course("harstad"), gm.Plugins.of(Everywhere()))

    def test_must_be_said_where_it_does_not_follow(self):
        class Nowhere(gm.HookSpecs):
            api = 1
            name = "nowhere"

        with pytest.raises(PluginError, match=r"nowhere: .*gjelder"):
            gm.Plugins.of(Nowhere())

    def test_must_be_one(self):
        class Odd(Telemark):
            gjelder = "min"

        with pytest.raises(PluginError, match="telemark: gjelder must be a Gjelder"):
            gm.Plugins.of(Odd())


class TestFaults:
    def one(self, **members) -> gm.HookSpecs:
        return type(
            "Broken", (gm.HookSpecs,), {"api": 1, "name": "broken", "gjelder": gm.ALLE} | members
        )()

    def says(self, plugin) -> str:
        with pytest.raises(PluginError) as caught:
            gm.Plugins.of(plugin)
        return str(caught.value)

    def test_misspelt_hook(self):
        plugin = self.one(tiltakstype=gm.hookimpl(lambda self: ()))
        assert "broken" in self.says(plugin)
        assert "tiltakstype" in self.says(plugin)

    def test_hook_that_is_not_marked(self):
        def rules(self):
            return ()

        assert "@hookimpl" in self.says(self.one(rules=rules))

    @pytest.mark.parametrize("key", ["anchor", "runs"])
    def test_a_rule_whose_path_is_not_there(self, key):
        rule = make_rule("broken/x", **{key: "begynt"})
        says = self.says(self.one(rules=gm.hookimpl(lambda self: (rule,))))
        assert "the path begynt: Tiltak has no field begynt" in says

    @pytest.mark.parametrize(
        ("changes", "fault"),
        [
            ({"start": "begynt"}, "the path begynt: Tiltak has no field begynt"),
            ({"done": "vedtak.datoen"}, "the path vedtak.datoen: Vedtak has no field datoen"),
            ({"when": (gm.Present("/barnet"),)}, "the path /barnet: Forlop has no field barnet"),
            ({"done": "a b"}, "the path a b: the steps of a path are joined by dots"),
        ],
    )
    def test_a_deadline_that_reads_what_is_not_there(self, changes, fault):
        words = gm.Text.same("x")
        given = {"start": "startet", "done": "avsluttet"} | changes
        regel = gm.Fristregel(
            id="broken/frist",
            title=words,
            message=words,
            mend=words,
            hjemmel=(gm.read_citation("bvl. § 8-1"),),
            norm=gm.Norm.SKAL,
            on=gm.Tiltak,
            actor=words,
            **given,
        )
        plugin = self.one(fristregler=gm.hookimpl(lambda self: (regel,)))
        assert f"broken: broken/frist: {fault}" in self.says(plugin)

    @pytest.mark.parametrize("option", ["tryfirst", "trylast", "hookwrapper", "wrapper"])
    def test_ordering_is_refused(self, option):
        def rules(self):
            yield

        plugin = self.one(rules=gm.hookimpl(**{option: True})(rules))
        assert "broken: rules()" in self.says(plugin)

    def test_wrong_argument(self):
        def rules(self, katalog):
            return ()

        assert "katalog" in self.says(self.one(rules=gm.hookimpl(rules)))

    def test_wrong_return_type(self):
        def rules(self):
            return ("ikke en regel",)

        said = self.says(self.one(rules=gm.hookimpl(rules)))
        assert said == "broken: rules() must return Rule objects, not str"

    def test_a_generator_that_raises_half_way(self):
        def rules(self):
            yield make_rule("broken/en")
            raise RuntimeError("hemmelig")

        said = self.says(self.one(rules=gm.hookimpl(rules)))
        assert re.fullmatch(
            r"broken: rules\(\) raised RuntimeError, line \d+ of test_hooks.py", said
        )

    @pytest.mark.parametrize("plugin", [object(), Telemark])
    def test_not_a_plugin(self, plugin):
        assert "instance" in self.says(plugin)

    def test_all_at_once(self):
        def rules(self):
            return ("x",)

        plugin = self.one(rules=gm.hookimpl(rules), krav=gm.hookimpl(rules))
        assert len(self.says(plugin).splitlines()) == 2


class TestConflicts:
    def test_an_id_of_the_national_content(self):
        class Taker(Telemark):
            @gm.hookimpl
            def rules(self):
                return (make_rule("TIL-001"),)

        with pytest.raises(PluginError, match="TIL-001 is used by both grunnmodell and telemark"):
            gm.Plugins.of(Taker())

    @pytest.mark.parametrize("own", ["DOK-020", "XXX-001", "vestfold/x"])
    def test_an_id_that_may_be_taken_for_anothers(self, own):
        class Taker(Telemark):
            @gm.hookimpl
            def rules(self):
                return (make_rule(own),)

        with pytest.raises(PluginError, match="must begin with telemark/"):
            gm.Plugins.of(Taker())

    def test_a_message_nobody_can_fill(self):
        class Unclear(Telemark):
            @gm.hookimpl
            def krav(self):
                return (
                    gm.Krav(
                        id="telemark/x",
                        title=WORD,
                        message=gm.Text.same("{due}"),
                        mend=WORD,
                        hjemmel=(SOURCE,),
                        norm=gm.Norm.BOR,
                        faser=("oppstart",),
                        form=gm.TookPart("barn"),
                        actor=gm.Text.same("x"),
                    ),
                )

        with pytest.raises(PluginError, match=r"may only put in \{fase\}"):
            gm.Plugins.of(Unclear())

    def test_a_built_in_export_format(self):
        class Exports(Telemark):
            @gm.hookimpl
            def exporters(self):
                return (gm.Exporter(kode="yaml", navn=WORD, suffix=".y", write=lambda export: b""),)

        with pytest.raises(PluginError, match="the code yaml is used by both"):
            gm.Plugins.of(Exports())

    def test_two_plugins_of_one_name(self):
        with pytest.raises(PluginError, match="two plugins are named telemark"):
            gm.Plugins.of(Telemark(), Telemark())

    def test_one_code_in_two_plugins(self):
        class Other(Telemark):
            name = "vestfold"

            @gm.hookimpl
            def rules(self):
                return ()

        with pytest.raises(PluginError, match="klynger: the code telemark is used by both"):
            gm.Plugins.of(Telemark(), Other())

    def test_versions_of_a_rule_may_not_overlap(self):
        turn = dt.date(2026, 1, 1)
        apart = (
            make_rule("telemark/a", validity=gm.Validity(None, turn)),
            make_rule("telemark/a", validity=gm.Validity(turn)),
        )
        overlapping = (make_rule("telemark/a"), make_rule("telemark/a", validity=gm.Validity(turn)))

        class Versions(Telemark):
            given = apart

            @gm.hookimpl
            def rules(self):
                return self.given

        class Overlapping(Versions):
            given = overlapping

        assert gm.Plugins.of(Versions())
        with pytest.raises(PluginError, match="telemark/a is used by both"):
            gm.Plugins.of(Overlapping())


class TestSets:
    def test_it_says_whose_content_it_holds(self):
        assert repr(gm.Plugins.of(Telemark())) == "<Plugins grunnmodell, telemark>"

    def test_the_national_set_is_built_once(self):
        assert gm.Plugins.national() is gm.Plugins.national()
        assert [p.name for p in gm.Plugins.national().active] == ["grunnmodell"]

    def test_order_does_not_matter(self):
        class Vestfold(gm.HookSpecs):
            api = 1
            name = "vestfold"
            gjelder = gm.ALLE

            @gm.hookimpl
            def rules(self):
                return (make_rule("vestfold/x"),)

        one, other = (
            gm.Plugins.of(*p) for p in ((Telemark(), Vestfold()), (Vestfold(), Telemark()))
        )
        assert one.active == other.active
        as_of = dt.date(2026, 5, 1)
        assert gm.check(course("tinn"), as_of=as_of, plugins=one) == gm.check(
            course("tinn"), as_of=as_of, plugins=other
        )


class TestInstalled:
    @pytest.fixture
    def site(self, tmp_path, monkeypatch):
        """A folder on the path in which a test installs a distribution."""

        def install(module: str, source: str) -> None:
            (tmp_path / f"{module}.py").write_text(source, encoding="utf-8")
            info = tmp_path / f"{module}-1.2.dist-info"
            info.mkdir()
            (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {module}\nVersion: 1.2\n")
            (info / "entry_points.txt").write_text(f"[grunnmodell]\n{module} = {module}:Plugin\n")

        monkeypatch.syspath_prepend(tmp_path)
        return install

    def test_takes_name_and_version_of_the_distribution(self, site):
        site(
            "gm_test_good",
            EMPTY,
        )
        assert ("gm_test_good", "1.2") in [
            (p.name, p.version) for p in gm.Plugins.installed().active
        ]
        assert gm.Plugins.installed(without=("gm_test_good",)) is gm.Plugins.national()
        assert gm.Plugins.installed(only=()) is gm.Plugins.national()

    def test_a_name_nobody_has_is_said(self, site):
        site(
            "gm_test_other",
            EMPTY,
        )
        with pytest.raises(PluginError, match="installed are: gm_test_other"):
            gm.Plugins.installed(without=("gm_tset_other",))

    def test_one_that_cannot_be_imported_is_named(self, site):
        site("gm_test_bad", "raise RuntimeError('hemmelig')\n")
        with pytest.raises(
            PluginError,
            match=r"gm_test_bad: it cannot be loaded \(RuntimeError, line 1 of gm_test_bad.py\)",
        ):
            gm.Plugins.installed()


def deadline(own: str, **changes) -> gm.Fristregel:
    given = {
        "hjemmel": (SOURCE,),
        "norm": gm.Norm.SKAL,
        "title": WORD,
        "message": WORD,
        "mend": WORD,
        "on": gm.Tiltak,
        "start": "startet",
        "done": "avsluttet",
        "actor": WORD,
        "frist": gm.Frist(1, gm.Unit.WEEKS, gm.Shift.NONE),
    }
    return gm.Fristregel(id=own, **(given | changes))


class TestDeadlines:
    def plugins(self, *regler: gm.Fristregel) -> gm.Plugins:
        class WithDeadlines(Telemark):
            @gm.hookimpl
            def fristregler(self):
                return regler

        return gm.Plugins.of(WithDeadlines())

    def test_are_computed_beside_the_national_ones(self):
        found = gm.deadlines(
            course("tinn"),
            as_of=dt.date(2026, 5, 1),
            plugins=self.plugins(deadline("telemark/uke")),
        )
        assert [d.regel.id for d in found if "/" in d.regel.id] == ["telemark/uke"]

    def test_one_that_cannot_be_computed_is_refused_by_name(self):
        # What a measure stands in is known of a course only, so the path cannot be read before.
        plugins = self.plugins(deadline("telemark/gal", start="^.finnes_ikke"))
        with pytest.raises(PluginError) as caught:
            gm.deadlines(course("tinn"), as_of=dt.date(2026, 5, 1), plugins=plugins)
        said = "telemark: telemark/gal cannot be computed (AttributeError)"
        assert str(caught.value) == said

    def test_one_that_cannot_be_computed_is_a_finding_once(self):
        two = gm.Forlop(
            grunnmodell=1,
            id="c1",
            modell="hjelpetiltak",
            tjeneste="tinn",
            tiltak=tuple(
                gm.Tiltak(id=own, type="x", startet=dt.date(2026, 4, 1)) for own in ("t1", "t2")
            ),
        )
        plugins = self.plugins(deadline("telemark/gal", start="^.finnes_ikke"))
        findings = gm.check(two, as_of=dt.date(2026, 5, 1), plugins=plugins).findings
        assert [f.plugin for f in findings if f.rule == "DOK-025"] == ["telemark"]

    def test_are_there_for_a_rule_to_ask(self):
        seen = []

        def asks(t, c):
            seen.extend(d.regel.id for d in c.deadlines)
            return ()

        class Asking(Telemark):
            @gm.hookimpl
            def rules(self):
                given = {"on": gm.Tiltak, "anchor": "startet", "hjemmel": SOURCE}
                words = {"title": WORD, "message": WORD, "mend": WORD}
                return (gm.rule("telemark/spor", norm=gm.Norm.SKAL, **given, **words)(asks),)

            @gm.hookimpl
            def fristregler(self):
                return (deadline("telemark/uke"),)

        gm.check(course("tinn"), as_of=dt.date(2026, 5, 1), plugins=gm.Plugins.of(Asking()))
        assert "telemark/uke" in seen
