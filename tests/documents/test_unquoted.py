"""What other readers of YAML would take for something else must stand in quotes."""

import pytest
import yaml
from hypothesis import given, strategies as st
from tests.documents.helpers import HEAD, refused

from grunnmodell.documents import loads, loads_document
from grunnmodell.documents.unquoted import is_retyped
from grunnmodell.findings import DocumentError

RETYPED = ["0301", "NO", "1.10", "12:30", "0891", "2026-02-01", "0x1F", "1e3", "yes", "True", ".5"]


@pytest.mark.parametrize("written", RETYPED)
class TestInATextField:
    def test_is_refused_with_what_to_do(self, written):
        (finding,) = refused(f"{HEAD}bydel: {written}\n")
        assert finding.rule == "DOK-008"
        assert str(finding.location) == "<string>:4:8"
        assert "quotes" in finding.message("en")
        assert '"0301"' in finding.mend("en")
        assert "yes/no" in finding.message("en")

    def test_is_itself_in_quotes(self, written):
        assert loads(f'{HEAD}bydel: "{written}"\n').bydel == written

    def test_is_refused_deep_inside_a_plugins_fields(self, written):
        (finding,) = refused(f"{HEAD}lokalt: {{telemark: {{a: [{written}]}}}}\n")
        assert finding.rule == "DOK-008"

    def test_is_refused_as_a_plugins_key(self, written):
        with pytest.raises(DocumentError):
            loads(f"{HEAD}lokalt: {{telemark: {{{written}: a}}}}\n")


@pytest.mark.parametrize(
    "written", ["7f3c1e", "4-12", "1.1.01", "2024/12", "nei", "v1", "B.2", "-a"]
)
def test_what_all_read_as_text_needs_no_quotes(written):
    assert loads(f"{HEAD}bydel: {written}\n").bydel == written


def test_a_day_needs_no_quotes_and_may_have_them():
    assert loads(f"{HEAD}per: 2026-02-01\n") == loads(f'{HEAD}per: "2026-02-01"\n')


def test_a_wrong_day_keeps_its_own_words():
    (finding,) = refused(f"{HEAD}per: 2026-02-30\n")
    assert finding.rule == "DOK-009"


def test_a_truth_value_in_another_spelling():
    (finding,) = refused(f"{HEAD}barn: {{part: NO}}\n")
    assert finding.rule == "DOK-008"
    assert "text" in finding.message("en")


@given(
    st.from_regex(r"[-+]?[0-9._:xobeETy a-fnuo-]{1,12}", fullmatch=True) | st.sampled_from(RETYPED)
)
def test_nothing_another_reader_retypes_gets_through(written):
    if written != written.strip() or ": " in written or written.endswith(":"):
        return
    try:
        theirs = yaml.safe_load(f"[{written}]")
    except (yaml.YAMLError, ValueError, AttributeError):
        return
    if (
        isinstance(theirs, list)
        and len(theirs) == 1
        and not isinstance(theirs[0], str | dict | None)
    ):
        assert is_retyped(written)


def test_the_document_still_knows_where_it_stands():
    document = loads_document(f'{HEAD}bydel: "0301"\n')
    assert str(document.source.locate("/bydel")) == "<string>:4:8"
