"""The list of rules tells a plugin's duties apart, and shows nothing of theirs that is unsafe."""

from __future__ import annotations

import json
from importlib.resources import files

import jsonschema
import pytest

import grunnmodell as gm
from grunnmodell.katalog import WantedDuties, chosen_duties
from grunnmodell.law.statutes import OURS
from grunnmodell.reporting import RULES_SCHEMA, ListedDuty, RuleList, rules_json, rules_text
from grunnmodell.text import LANGS, Lang

WORD = gm.Text.same("ord")


def looks(t, c):
    """See nothing."""
    yield c.problem()


class Nord(gm.HookSpecs):
    """A cluster with two rules, one with a name that steers a terminal."""

    api = 1
    name = "nord"
    gjelder = gm.ALLE

    @gm.hookimpl
    def rules(self):
        return tuple(
            gm.rule(
                own, on=gm.Tiltak, anchor="startet", hjemmel=OURS.section(WORD), norm=gm.Norm.BOR,
                title=WORD, message=WORD, mend=WORD,
            )(looks)
            for own in ("nord/b", "nord/a\x1b[2J")
        )  # fmt: skip


def listed(**wanted) -> RuleList:
    plugins = gm.Plugins.of(Nord())
    book, asked = plugins.whole_book(), WantedDuties(**wanted)
    return RuleList(
        duties=tuple(
            ListedDuty(duty=duty, plugin=book.owners[duty.id])
            for duty in chosen_duties(book.duties, book.katalog, asked)
        ),
        wanted=asked,
        katalog=book.katalog,
        edition="2026",
        plugins=plugins.active,
    )


@pytest.mark.parametrize("lang", LANGS)
def test_a_plugins_duties_come_last_under_its_name(lang: Lang) -> None:
    lines = rules_text(listed(), lang=lang).splitlines()
    head = {"nb": "fra nord", "nn": "frå nord", "en": "from nord"}[lang]
    at = lines.index(head)
    local = {"nb": "lokal: nord", "nn": "lokal: nord", "en": "local: nord"}[lang]
    assert [line.split()[0] for line in lines[at + 1 : at + 3]] == ["nord/a\\u001b[2J", "nord/b"]
    assert all(line.endswith(f"; {local}") for line in lines[at + 1 : at + 3])
    assert lines[at + 3] == ""
    assert not any(line.endswith(local) for line in lines[:at])
    assert "\x1b" not in "".join(lines)


def test_a_plugin_can_be_asked_for_as_a_topic() -> None:
    found = listed(topics=("nord",))
    assert [each.duty.id for each in found.duties] == ["nord/a\x1b[2J", "nord/b"]
    assert found.by_topic == {"nord": 2}
    assert found.by_norm == {gm.Norm.BOR: 2}
    assert found.by_kind == {"rule": 2}


def test_json_names_the_plugin() -> None:
    tree = json.loads(rules_json(listed(topics=("nord",))))
    schema = files("grunnmodell") / "reporting" / RULES_SCHEMA
    jsonschema.validate(tree, json.loads(schema.read_text(encoding="utf-8")))
    assert [rule["plugin"] for rule in tree["rules"]] == ["nord", "nord"]
    assert tree["rules"][0]["id"] == "nord/a\\u001b[2J"
    assert tree["rules"][1]["places"][0] == {"model": "hjelpetiltak", "phase": "gjennomforing"}
    assert {"name": "nord", "version": "0"}.items() <= tree["plugins"][1].items()


def test_colours_are_only_for_those_who_ask() -> None:
    assert "\x1b[" in rules_text(listed(), lang="nb", colour=True)
    assert "?" in rules_text(listed(), lang="nb", fit=lambda text: text.replace("ø", "?"))
