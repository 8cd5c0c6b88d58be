"""Plugins that are installed and broken, each in its own way, beside one that is sound.

Each is a real distribution on the path: its metadata, its entry point and its module. Whatever is
wrong is told by kind and by name, and the sound one makes the report it makes alone.
"""

from __future__ import annotations

import datetime as dt
import importlib
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import grunnmodell as gm
from grunnmodell.errors import PluginError

DAY = dt.date(2026, 5, 1)
HEAD = """\
import datetime as dt
import grunnmodell as gm
from grunnmodell.law.statutes import OURS

WORD = gm.Text.same("ord")
SOURCE = (OURS.section(WORD),)
WORDS = {"title": WORD, "message": WORD, "mend": WORD, "norm": gm.Norm.SKAL}


def rule(id, **changes):
    given = {"on": gm.Tiltak, "anchor": "startet", "hjemmel": SOURCE} | WORDS | changes
    return gm.rule(id, **given)(found)


def found(record, context):
    yield context.problem()


def krav(id, form, **changes):
    given = {"hjemmel": SOURCE, "actor": WORD, "modeller": ("hjelpetiltak",)}
    given |= {"faser": ("oppstart",)} | WORDS | changes
    return gm.Krav(id=id, form=form, **given)


def deadline(id, **changes):
    given = {"hjemmel": SOURCE, "actor": WORD, "on": gm.Tiltak, "start": "startet"}
    given |= {"done": "avsluttet"} | WORDS | changes
    return gm.Fristregel(id=id, **given)


"""
GOOD = """\
class Plugin(gm.HookSpecs):
    api = 1
    gjelder = gm.ALLE

    @gm.hookimpl
    def rules(self):
        return (rule("god/alltid"),)
"""
COURSE = gm.Forlop(
    grunnmodell=1,
    id="c1",
    modell="hjelpetiltak",
    tiltak=(gm.Tiltak(id="t1", type="icdp", startet=dt.date(2026, 4, 1)),),
)

Install = Callable[..., None]


def hook(name: str, *items: str, mark: str = "@gm.hookimpl", args: str = "self") -> str:
    """Return a plugin class with one hook that returns these items."""
    given = "".join(f"{item}, " for item in items)
    return (
        "class Plugin(gm.HookSpecs):\n    api = 1\n    gjelder = gm.ALLE\n\n"
        f"    {mark}\n    def {name}({args}):\n        return ({given})\n"
    )


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Install]:
    """Return what installs a distribution into a folder of its own, the latest last on the path.

    Its module is written after the lines that all of them share.
    """
    modules: list[str] = []
    folders: list[str] = []
    before = list(sys.path)

    def installed(
        name: str, source: str, *, entry: str | None = None, version: str = "1", module: str = ""
    ) -> None:
        folder = tmp_path / f"{len(folders)}-{name}"
        module = module or f"gm_{name.replace('-', '_')}"
        info = folder / f"{name.replace('-', '_')}-{version}.dist-info"
        info.mkdir(parents=True)
        (folder / f"{module}.py").write_text(HEAD + source, encoding="utf-8")
        (info / "METADATA").write_text(
            f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n", encoding="utf-8"
        )
        (info / "entry_points.txt").write_text(
            f"[grunnmodell]\n{entry or name} = {module}:Plugin\n", encoding="utf-8"
        )
        modules.append(module)
        folders.append(str(folder))
        monkeypatch.setattr(sys, "path", [*folders, *before])
        importlib.invalidate_caches()

    yield installed
    for module in modules:
        sys.modules.pop(module, None)


def told(*kinds: str) -> list[tuple[str, str]]:
    """Return the kind and the whole message of each problem of what is installed.

    Asserts that the sound plugin beside it still works, and that nothing of this is let through.
    Parameters: ``kinds``: of the warnings, which let the plugin be used.
    """
    lenient = gm.Plugins.installed(strict=False)
    problems = [p for p in lenient.problems if p.kind.value not in kinds]
    assert [p.name for p in lenient.active if p.name == "god"] == ["god"]
    if problems:
        alone = gm.Plugins.installed(only=("god",))
        assert gm.check(COURSE, as_of=DAY, plugins=lenient) == gm.check(
            COURSE, as_of=DAY, plugins=alone
        )
        with pytest.raises(PluginError) as caught:
            gm.Plugins.installed()
        assert str(caught.value).splitlines() == [str(problem) for problem in problems]
        assert list(caught.value.problems) == problems
    assert all(problem.mend for problem in lenient.problems)
    return [(p.kind.value, str(p)) for p in lenient.problems]


def line_of(module_source: str, text: str) -> int:
    return next(i for i, line in enumerate((HEAD + module_source).splitlines(), 1) if text in line)


@pytest.fixture
def broken(install: Install) -> Callable[[str], list[tuple[str, str]]]:
    """Return what installs a broken plugin beside a sound one, and returns what is told of it."""

    def one(source: str) -> list[tuple[str, str]]:
        install("god", GOOD)
        install("fjord", source)
        return told()

    return one


LATER = """\
class Plugin(gm.HookSpecs):
    api = 1
    gjelder = gm.ALLE

    @gm.hookimpl
    def aktiviteter(self):
        return (
            gm.Aktivitet(
                kode="fjord/gruppe", navn=WORD, modeller=("hjelpetiltak",), faser=(%r,)
            ),
        )

    @gm.hookimpl
    def aldersmoduler(self):
        return (
            gm.Aldersmodul(
                kode="fjord/0-3", navn=WORD, hjemmel=SOURCE, modell="hjelpetiltak",
                alder_fra=0, alder_til=3,
            ),
        )

    @gm.hookimpl
    def krav(self):
        return (
            krav("fjord/x", gm.Held("fjord/gruppe"), aldersmodul="fjord/0-3", norm=gm.Norm.%s),
        )
"""


class TestUntilItIsAPlugin:
    def test_one_that_raises_when_it_is_imported(self, broken) -> None:
        source = "raise RuntimeError('hemmelig')\n"
        line = line_of(source, "RuntimeError")
        assert broken(source) == [
            (
                "import-error",
                f"fjord: it cannot be loaded (RuntimeError, line {line} of gm_fjord.py)",
            )
        ]

    def test_one_that_ends_the_process_when_it_is_imported(self, broken) -> None:
        [(kind, text)] = broken("raise SystemExit(0)\n")
        assert kind == "import-error"
        assert "SystemExit" in text

    def test_one_that_needs_what_is_not_installed(self, broken) -> None:
        [(kind, text)] = broken("import gm_ingen_slik\n")
        assert kind == "import-error"
        assert "(ModuleNotFoundError: there is no module gm_ingen_slik, line " in text

    def test_one_that_cannot_be_parsed(self, broken) -> None:
        [(kind, text)] = broken("class Plugin(:\n")
        assert kind == "import-error"
        assert text.startswith("fjord: it cannot be loaded (SyntaxError, line ")

    def test_a_class_of_another_base(self, broken) -> None:
        assert broken("class Plugin:\n    pass\n") == [
            ("not-a-plugin", "fjord: its entry point is no class that inherits from HookSpecs")
        ]

    def test_a_function_may_make_it(self, install: Install) -> None:
        install("god", GOOD)
        source = GOOD.replace("class Plugin", "class _Fjord").replace("god/", "fjord/")
        install("fjord", f"{source}\n\ndef Plugin():\n    return _Fjord()\n")
        assert told() == []
        assert "fjord" in [p.name for p in gm.Plugins.installed().active]

    @pytest.mark.parametrize(
        ("api", "kind", "text"),
        [
            ("None", "api-missing", "it does not say which API it is written for"),
            ("2", "api-newer", "it is written for API 2, but this grunnmodell has API 1"),
            ("0", "api-wrong", "api must be a whole number from 1 to 1"),
            ("True", "api-wrong", "api must be a whole number from 1 to 1"),
            ("'1'", "api-wrong", "api must be a whole number from 1 to 1"),
        ],
    )
    def test_the_api_it_is_written_for(self, broken, api: str, kind: str, text: str) -> None:
        source = hook("rules").replace("api = 1", f"api = {api}")
        assert broken(source) == [(kind, f"fjord: {text}")]

    def test_of_a_newer_api_nothing_else_is_said(self, broken) -> None:
        source = hook("nytt").replace("api = 1", "api = 2")
        assert [kind for kind, _ in broken(source)] == ["api-newer"]

    def test_a_name_that_differs_from_the_entry_points(self, broken) -> None:
        source = hook("rules").replace("api = 1", "api = 1\n    name = 'bre'")
        assert broken(source) == [
            (
                "name-differs",
                "fjord: its class sets the name bre, but its entry point is called fjord",
            )
        ]

    def test_the_same_name_is_no_fault(self, install: Install) -> None:
        install("god", GOOD.replace("api = 1", "api = 1\n    name = 'god'"))
        assert told() == []

    def test_a_name_that_no_id_can_begin_with(self, install: Install) -> None:
        install("god", GOOD)
        install("fjord", hook("rules"), entry="en/fjord")
        assert [kind for kind, _ in told()] == ["wrong-name"]

    def test_two_of_one_name(self, install: Install) -> None:
        install("god", GOOD)
        install("fjord-en", hook("rules"), entry="fjord")
        install("fjord-to", hook("rules"), entry="fjord")
        assert told() == [
            (
                "same-name",
                "fjord: two plugins are named fjord, of the distributions fjord-en and fjord-to",
            )
        ]

    def test_the_national_name(self, install: Install) -> None:
        install("god", GOOD)
        install("fjord", hook("rules"), entry="grunnmodell")
        [(kind, text)] = told()
        assert kind == "same-name"
        assert text.endswith(
            "two plugins are named grunnmodell, of the distributions fjord and grunnmodell"
        )

    def test_no_scope(self, broken) -> None:
        [(kind, _)] = broken(hook("rules").replace("gjelder = gm.ALLE", ""))
        assert kind == "scope-missing"

    def test_a_scope_that_is_none(self, broken) -> None:
        assert broken(hook("rules").replace("gm.ALLE", "'alle'")) == [
            ("scope-wrong", "fjord: gjelder must be a Gjelder, such as ALLE")
        ]


class TestTwoVersions:
    def test_of_one_distribution_are_warned_of(self, install: Install) -> None:
        install("god", GOOD)
        install("fjord", GOOD.replace("god/", "fjord/"), version="1.1")
        install("fjord", GOOD.replace("god/", "fjord/"), version="1.0")
        said = "the distribution fjord is installed more than once: version 1.1 is used, "
        assert told("two-versions") == [
            (
                "two-versions",
                f"fjord: {said}because it comes first on the path, and not 1.0",
            )
        ]
        plugins = gm.Plugins.installed()
        assert ("fjord", "1.1") in [(p.name, p.version) for p in plugins.active]
        assert [p.kind for p in plugins.problems] == [gm.ProblemKind.TWO_VERSIONS]

    def test_the_same_version_twice_is_not(self, install: Install) -> None:
        install("god", GOOD)
        install("god", GOOD)
        assert told() == []


class TestHooks:
    def test_a_misspelt_one(self, broken) -> None:
        marked = "tiltakstype() is marked as a hook, but there is no such hook"
        assert broken(hook("tiltakstype")) == [
            ("unknown-hook", f"fjord: {marked}; did you mean tiltakstyper?")
        ]

    def test_one_that_is_like_no_other(self, broken) -> None:
        assert broken(hook("zzz")) == [
            ("unknown-hook", "fjord: zzz() is marked as a hook, but there is no such hook")
        ]

    def test_one_that_is_not_marked(self, broken) -> None:
        assert broken(hook("rules", mark="")) == [
            (
                "hook-not-marked",
                "fjord: rules() is not marked with @hookimpl, so it would never be called",
            )
        ]

    def test_a_method_of_its_own_is_nobodys_business(self, install: Install) -> None:
        install("god", GOOD + "\n    def rule(self, egen):\n        return egen\n")
        assert told() == []

    @pytest.mark.parametrize("option", ["wrapper", "hookwrapper", "tryfirst", "trylast"])
    def test_a_wrapper_and_one_that_wants_to_be_first(self, broken, option: str) -> None:
        assert broken(hook("rules", mark=f"@gm.hookimpl({option}=True)")) == [
            (
                "hook-ordering",
                "fjord: rules() may not be a wrapper or ask to be called first or last",
            )
        ]

    def test_a_wrong_argument(self, broken) -> None:
        assert broken(hook("rules", args="self, katalog, dag")) == [
            ("wrong-argument", "fjord: rules() takes only self, not katalog, dag")
        ]

    @pytest.mark.parametrize(
        ("returned", "given"), [("('x', 1)", "int, str"), ("None", "NoneType"), ("WORD", "Text")]
    )
    def test_a_wrong_return_type(self, broken, returned: str, given: str) -> None:
        source = hook("rules").replace("return ()", f"return {returned}")
        assert broken(source) == [
            ("wrong-return", f"fjord: rules() must return Rule objects, not {given}")
        ]

    def test_a_generator_that_raises_half_way(self, broken) -> None:
        source = hook("rules").replace(
            "return ()", "yield rule('fjord/en')\n        raise KeyError('hemmelig')"
        )
        line = line_of(source, "KeyError")
        assert broken(source) == [
            ("hook-raised", f"fjord: rules() raised KeyError, line {line} of gm_fjord.py")
        ]

    def test_our_own_words_are_told(self, broken) -> None:
        source = hook("fristregler", "deadline('fjord/x', frist=gm.Frist(-1, gm.Unit.DAYS, None))")
        [(kind, text)] = broken(source)
        assert kind == "hook-raised"
        assert "ValueError: a deadline's length is 0 or more, line " in text

    def test_a_rule_that_raises_is_told_in_the_report_and_the_run_goes_on(
        self, install: Install
    ) -> None:
        install("god", GOOD)
        source = "def crash(record, context):\n    raise KeyError('hemmelig')\n    yield\n\n\n"
        source += hook("rules", "rule('fjord/x').__class__(**given())")
        source += "\n\ndef given():\n    import attrs\n"
        source += "    made = rule('fjord/x')\n"
        source += "    fields = [f.name for f in attrs.fields(type(made)) if f.init]\n"
        source += "    return {n: getattr(made, n) for n in fields} | {'check': crash}\n"
        install("fjord", source)
        assert told() == []
        findings = gm.check(COURSE, as_of=DAY, plugins=gm.Plugins.installed()).findings
        assert [f.plugin for f in findings if f.rule == "DOK-025"] == ["fjord"]
        assert "god/alltid" in {f.rule for f in findings}


class TestContent:
    def test_a_duplicate_id_within(self, broken) -> None:
        assert broken(hook("rules", "rule('fjord/x')", "rule('fjord/x')")) == [
            ("duplicate-id", "fjord: the id fjord/x is used by both fjord and fjord")
        ]

    def test_a_duplicate_id_across_leaves_both_out(self, install: Install) -> None:
        install("god", GOOD)
        install("fjord", hook("rules", "rule('fjord/x')"))
        install("bre-as", hook("rules", "rule('fjord/x')"), entry="bre")
        both = "bre (of the distribution bre-as) and fjord"
        assert told() == [
            ("id-prefix", "bre: fjord/x: its id must begin with bre/"),
            ("duplicate-id", f"fjord: the id fjord/x is used by both {both}"),
        ]

    def test_a_national_id(self, broken) -> None:
        found = broken(hook("rules", "rule('TIL-001')"))
        assert (
            "duplicate-id",
            "fjord: the id TIL-001 is used by both fjord and grunnmodell",
        ) in found

    def test_a_national_model(self, broken) -> None:
        model = "gm.Plugins.national().whole_book().katalog.forlopsmodeller['senter']"
        found = broken(hook("forlopsmodeller", model))
        text = "fjord: forlopsmodeller: the code senter is used by both fjord and grunnmodell"
        assert found == [("duplicate-code", text)]

    def test_a_code_without_its_prefix(self, broken) -> None:
        assert broken(hook("roller", "gm.Rolle(kode='loser', navn=WORD)")) == [
            ("code-prefix", "fjord: the role loser: its code must begin with fjord/")
        ]

    @pytest.mark.parametrize("code", ["fjord/", "fjord/a b", "fjord/a/b", "fjordx/a"])
    def test_a_prefix_alone_is_no_code(self, broken, code: str) -> None:
        [(kind, _)] = broken(hook("roller", f"gm.Rolle(kode='{code}', navn=WORD)"))
        assert kind == "code-prefix"

    @pytest.mark.parametrize(
        ("name", "item", "what"),
        [
            ("rules", "rule('fjord/x', hjemmel=())", "fjord/x"),
            ("krav", "krav('fjord/x', gm.HasRoles(('barn',)), hjemmel=())", "fjord/x"),
            ("fristregler", "deadline('fjord/x', hjemmel=())", "fjord/x"),
            (
                "tiltakstyper",
                "gm.Tiltakstype(kode='fjord/x', navn=WORD, kategori='foreldrenes-omsorg')",
                "the measure fjord/x",
            ),
            (
                "aldersmoduler",
                "gm.Aldersmodul(kode='fjord/x', navn=WORD, modell='x', alder_fra=0, alder_til=3)",
                "the age module fjord/x",
            ),
        ],
    )
    def test_no_hjemmel(self, broken, name: str, item: str, what: str) -> None:
        text = f"fjord: {what}: it names no source (hjemmel)"
        assert ("no-hjemmel", text) in broken(hook(name, item))

    def test_a_validity_outside_that_of_its_source(self, broken) -> None:
        law = "hjemmel=gm.read_citation('bvl. § 8-1')"
        turn = "dt.date(2023, 1, 1)"
        source = hook("rules", f"rule('fjord/x', {law}, validity=gm.Validity(None, {turn}))")
        [(kind, text)] = broken(source)
        assert kind == "invalid-validity"
        assert "fjord: fjord/x: its first source, " in text
        assert text.endswith("is not in force on any day of its validity")

    def test_a_validity_that_touches_that_of_its_source(self, install: Install) -> None:
        law = "hjemmel=gm.read_citation('bvl. § 8-1')"
        turn = "dt.date(2023, 1, 2)"
        given = f"rule('god/x', {law}, validity=gm.Validity(None, {turn}))"
        install("god", hook("rules", given))
        assert told() == []

    @pytest.mark.parametrize("where", ["in the hook", "in the module"])
    def test_a_validity_that_ends_before_it_starts(self, broken, where: str) -> None:
        never = "gm.Validity(dt.date(2026, 1, 2), dt.date(2026, 1, 2))"
        source = f"NEVER = {never}\n" if where == "in the module" else ""
        source += hook("rules", f"rule('fjord/x', validity={'NEVER' if source else never})")
        [(kind, text)] = broken(source)
        assert kind == "invalid-validity"
        assert "ValueError: a validity must end after it starts, line " in text

    @pytest.mark.parametrize(
        ("given", "text"),
        [
            ("'2026'", "its validity must be Validity, not str"),
            (
                "gm.Validity(dt.datetime(2026, 1, 1))",
                "its validity begins and ends on plain dates, not datetime",
            ),
        ],
    )
    def test_what_is_no_validity(self, broken, given: str, text: str) -> None:
        assert broken(hook("rules", f"rule('fjord/x', validity={given})")) == [
            ("invalid-validity", f"fjord: fjord/x: {text}")
        ]

    @pytest.mark.parametrize(
        ("changes", "text"),
        [
            ("faser='oppstart'", "its faser must be a tuple of str, not str"),
            ("faser=(1,)", "its faser must be a tuple of str, not a tuple of int"),
            ("norm='skal'", "its norm must be Norm, not str"),
            ("hjemmel=SOURCE[0]", "its hjemmel must be a tuple of Hjemmel, not Hjemmel"),
            ("title='ord'", "its title must be Text, not str"),
            ("aldersmodul=4", "its aldersmodul must be str or None, not int"),
        ],
    )
    def test_a_field_that_holds_what_it_must_not(self, broken, changes: str, text: str) -> None:
        assert broken(hook("krav", f"krav('fjord/x', gm.HasRoles(('barn',)), {changes})")) == [
            ("wrong-field", f"fjord: fjord/x: {text}")
        ]

    def test_a_field_below(self, broken) -> None:
        source = hook("krav", "krav('fjord/x', gm.HasRoles('barn'))")
        text = "fjord: fjord/x: its form.roller must be a tuple of str, not str"
        assert broken(source) == [("wrong-field", text)]

    def test_a_module_that_makes_a_phase_unreachable(self, broken) -> None:
        phase = "the phase oppstart of hjelpetiltak could never be left"
        late = "it asks for the activity fjord/gruppe, which belongs to later phases only"
        assert broken(LATER % ("gjennomforing", "SKAL")) == [
            ("unreachable-phase", f"fjord: fjord/x: {phase}: {late} (gjennomforing)")
        ]

    @pytest.mark.parametrize(
        ("fase", "norm"), [("oppstart", "SKAL"), ("undersokelse", "SKAL"), ("gjennomforing", "BOR")]
    )
    def test_a_module_that_does_not(self, install: Install, fase: str, norm: str) -> None:
        source = (LATER % (fase, norm)).replace("fjord/", "god/")
        source += '\n    @gm.hookimpl\n    def rules(self):\n        return (rule("god/alltid"),)\n'
        install("god", source)
        assert told() == []


class TestLoosening:
    @pytest.mark.parametrize(
        ("changes", "text"),
        [
            ("frist=gm.Frist(2, gm.Unit.WEEKS, gm.Shift.NONE)", "2 weeks is longer than 1 week"),
            (
                "frist=gm.Frist(7, gm.Unit.DAYS, gm.Shift.NONE)",
                "it is counted in days, not weeks",
            ),
            (
                "frist=gm.Frist(1, gm.Unit.WEEKS, gm.Shift.NEXT_WORKING_DAY)",
                "its last day is moved further by a holiday",
            ),
            ("frist=None", "only one of them has a length"),
            (
                "frist=WEEK.then(WEEK)",
                "what runs before it is another length",
            ),
            ("norm=gm.Norm.BOR", "bør binds less than skal"),
            ("type=gm.Fristtype.GRENSE", "it is of the type grense, not plikt"),
            ("start='konkludert'", "it runs from another day"),
            ("done='mottatt'", "it is met by what the other is not met by"),
        ],
    )
    def test_a_deadline_that_asks_less(self, broken, changes: str, text: str) -> None:
        source = self.MEL_001 + hook("fristregler", f"copied(WEEKLY, {changes})")
        assert broken(source) == [
            ("loosens", f"fjord: fjord/x: it loosens MEL-001: {text}"),
        ]

    MEL_001 = """\
import attrs

BOOK = gm.Plugins.national().whole_book().katalog
WEEKLY = next(r for r in BOOK.fristregler if r.id == "MEL-001" and r.validity.end is None)
MEETING = next(k for k in BOOK.krav if k.id == "SEN-012")
WEEK = gm.Frist(1, gm.Unit.WEEKS, gm.Shift.NONE)


def copied(duty, **changes):
    return attrs.evolve(duty, **({"id": "fjord/x", "skjerper": duty.id} | changes))


"""

    @pytest.mark.parametrize(
        "given",
        [
            "copied(WEEKLY)",
            "copied(WEEKLY, frist=WEEK)",
            "copied(WEEKLY, frist=gm.Frist(0, gm.Unit.WEEKS, gm.Shift.NONE))",
        ],
    )
    def test_a_deadline_that_asks_as_much(self, install: Install, given: str) -> None:
        install("god", GOOD)
        install("fjord", self.MEL_001 + hook("fristregler", given))
        assert told() == []

    @pytest.mark.parametrize(
        ("changes", "text"),
        [
            ("norm=gm.Norm.KAN", "kan binds less than skal"),
            (
                "faser=('endringsarbeid', 'avklart')",
                "it is asked in phases that the other is not of (avklart)",
            ),
            ("form=gm.HasRoles(('barn',))", "it is of another form"),
            ("form=attrs.evolve(MEETING.form, after=None)", "its form asks for less"),
        ],
    )
    def test_a_requirement_that_asks_less(self, broken, changes: str, text: str) -> None:
        source = self.MEL_001 + hook("krav", f"copied(MEETING, {changes})")
        assert ("loosens", f"fjord: fjord/x: it loosens SEN-012: {text}") in broken(source)

    @pytest.mark.parametrize(
        ("given", "kind", "text"),
        [
            (
                "skjerper='MEL-999'",
                "unknown-reference",
                "there is no duty MEL-999 to tighten",
            ),
            (
                "skjerper='SEN-012'",
                "loosens",
                "it cannot tighten SEN-012, which is of another kind",
            ),
            (
                "skjerper='fjord/x'",
                "loosens",
                "it tightens fjord/x, which in the end tightens it",
            ),
        ],
    )
    def test_what_cannot_be_tightened(self, broken, given: str, kind: str, text: str) -> None:
        source = self.MEL_001 + hook("fristregler", f"copied(WEEKLY, {given})")
        assert (kind, f"fjord: fjord/x: {text}") in broken(source)

    def test_what_does_not_hold_in_its_time(self, broken) -> None:
        turn = "dt.date(2020, 1, 1)"
        source = hook(
            "fristregler",
            f"deadline('fjord/a', frist=None, validity=gm.Validity(None, {turn}))",
            f"deadline('fjord/b', skjerper='fjord/a', validity=gm.Validity({turn}))",
        )
        text = "fjord: fjord/b: it tightens fjord/a, which does not hold in its time"
        assert broken(source) == [("loosens", text)]


class TestLeftOut:
    def test_what_builds_on_a_plugin_that_is_left_out_goes_with_it(self, install: Install) -> None:
        role = "gm.Rolle(kode='fjord/loser', navn=WORD)"
        install("god", GOOD)
        install("fjord", hook("roller", role).replace("api = 1", "api = 3"))
        meeting = "gm.Aktivitet(kode='elv/råd', navn=WORD, deltakere=('fjord/loser',))"
        install("elv", hook("aktiviteter", meeting))
        install("bekk", hook("krav", "krav('bekk/x', gm.Held('elv/råd'))"))
        either = "it may be in what was left out: elv, fjord"
        no_role = "there is no role fjord/loser (it may be in what was left out: fjord)"
        assert told() == [
            ("unknown-reference", f"bekk: bekk/x: there is no activity elv/råd ({either})"),
            ("unknown-reference", f"elv: the activity elv/råd: {no_role}"),
            ("api-newer", "fjord: it is written for API 3, but this grunnmodell has API 1"),
        ]

    def test_a_misspelt_name_is_never_let_through(self, install: Install) -> None:
        install("god", GOOD)
        with pytest.raises(PluginError, match="installed are: god"):
            gm.Plugins.installed(without=("gdo",), strict=False)

    def test_what_is_handed_over_comes_beside_what_is_installed(self, install: Install) -> None:
        install("god", GOOD)
        egen = type("Egen", (gm.HookSpecs,), {"api": 1, "name": "egen", "gjelder": gm.ALLE})()
        plugins = gm.Plugins.installed(also=(egen,))
        assert [p.name for p in plugins.active] == ["egen", "god", "grunnmodell"]


class TestHandedOver:
    def test_a_name_of_the_instance_counts(self) -> None:
        plugin = type("Fil", (gm.HookSpecs,), {"api": 1, "gjelder": gm.ALLE})()
        plugin.name = "fil"
        assert [p.name for p in gm.Plugins.of(plugin).active] == ["fil", "grunnmodell"]

    def test_an_attribute_that_cannot_be_read(self) -> None:
        def name(self) -> str:
            raise KeyError("hemmelig")

        plugin = type("Fil", (gm.HookSpecs,), {"name": property(name)})()
        (problem,) = gm.Plugins.of(plugin, strict=False).problems
        assert problem.kind is gm.ProblemKind.CONTENT_UNREADABLE
        assert str(problem).startswith("Fil: it cannot be read (KeyError, line ")

    def test_no_name(self) -> None:
        plugin = type("Navnlos", (gm.HookSpecs,), {"api": 1, "gjelder": gm.ALLE})()
        (problem,) = gm.Plugins.of(plugin, strict=False).problems
        assert (problem.kind.value, str(problem)) == ("no-name", "Navnlos: it has no name")

    def test_the_place_in_a_file_stands_before_the_name(self) -> None:
        word = gm.Text.same("ord")
        members = {
            "api": 1,
            "name": "fil",
            "gjelder": gm.ALLE,
            "places": {("roller", "loser"): "klynge.yaml:3:5"},
            "roller": gm.hookimpl(lambda self: (gm.Rolle(kode="loser", navn=word),)),
        }
        plugin = type("Fil", (gm.HookSpecs,), members)()
        (problem,) = gm.Plugins.of(plugin, strict=False).problems
        assert (problem.plugin, problem.about) == ("fil", ("roller", "loser"))
        assert str(problem).startswith("klynge.yaml:3:5: the role loser: its code must")


class TestExamined:
    def test_what_each_adds_and_whether_it_works(self, install: Install) -> None:
        install("god", GOOD, version="2.1")
        install("fjord", hook("roller", "gm.Rolle(kode='loser', navn=WORD)"))
        install("elv", "raise RuntimeError\n")
        found = {each.name: each for each in gm.examine_plugins(without=("elv",))}
        assert list(found) == ["elv", "fjord", "god"]
        god, fjord, elv = found["god"], found["fjord"], found["elv"]
        assert (god.version, god.distribution, god.problems) == ("2.1", "god", ())
        assert god.adds == {"rules": ("god/alltid",)}
        assert god.status is gm.PluginStatus.ACTIVE
        assert fjord.status is gm.PluginStatus.BROKEN
        assert fjord.adds == {"roller": ("loser",)}
        assert [p.kind for p in fjord.problems] == [gm.ProblemKind.CODE_PREFIX]
        assert (elv.status, elv.problems) == (gm.PluginStatus.LEFT_OUT, ())
        assert god.import_seconds > 0
        assert god.hook_seconds["rules"] > 0

    def test_one_that_cannot_be_imported(self, install: Install) -> None:
        install("elv", "raise RuntimeError\n")
        (elv,) = gm.examine_plugins()
        assert elv.status is gm.PluginStatus.BROKEN
        assert [p.kind for p in elv.problems] == [gm.ProblemKind.IMPORT_ERROR]

    def test_what_is_slow_is_warned_of(self, install: Install) -> None:
        install(
            "elv",
            "import time\ntime.sleep(0.55)\n"
            + hook("rules").replace("return ()", "time.sleep(0.3)\n        return ()"),
        )
        (elv,) = gm.examine_plugins()
        assert elv.status is gm.PluginStatus.ACTIVE
        assert [p.kind.value for p in elv.problems] == ["slow-import", "slow-hook"]
        assert all(p.is_warning for p in elv.problems)
        assert gm.Plugins.installed().problems == ()


class TestKinds:
    @pytest.mark.parametrize("kind", gm.ProblemKind)
    def test_each_has_a_hint(self, kind: gm.ProblemKind) -> None:
        assert kind.mend.endswith(".")

    def test_an_error_keeps_its_problems_when_it_is_pickled(self) -> None:
        import pickle

        problem = gm.PluginProblem(kind=gm.ProblemKind.NO_NAME, plugin="x", told="it has no name")
        again = pickle.loads(pickle.dumps(PluginError([problem])))
        assert (str(again), again.problems) == ("x: it has no name", (problem,))
