"""Definitions say how much a breach weighs, and refuse to contradict themselves."""

import pytest

import grunnmodell as gm
from grunnmodell.katalog import First, TookPart
from grunnmodell.law.statutes import BVL_2021, OURS, STANDARDFORLOP, TJENESTEKATALOG

WORD = gm.Text.same("ord")
CATALOGUE = TJENESTEKATALOG.section(WORD)
COURSE = STANDARDFORLOP.section(WORD)
ACT = BVL_2021.paragraf("8-1")


@pytest.mark.parametrize(
    ("norm", "hjemmel", "modell", "severity"),
    [
        (gm.Norm.SKAL, (ACT,), "senter", "error"),
        (gm.Norm.SKAL, (CATALOGUE,), "hjelpetiltak", "error"),
        (gm.Norm.SKAL, (CATALOGUE,), "senter", "warning"),
        (gm.Norm.SKAL, (COURSE,), "senter", "error"),
        (gm.Norm.SKAL, (COURSE,), "hjelpetiltak", "warning"),
        (gm.Norm.SKAL, (COURSE, ACT), "hjelpetiltak", "error"),
        (gm.Norm.SKAL, (OURS.section(WORD),), "hjelpetiltak", "warning"),
        (gm.Norm.BOR, (ACT,), "hjelpetiltak", "warning"),
        (gm.Norm.KAN, (ACT,), "hjelpetiltak", "note"),
    ],
)
def test_severity_follows_norm_and_ground(norm, hjemmel, modell, severity):
    krav = gm.Krav(
        id="XXX-001",
        title=WORD,
        message=WORD,
        mend=WORD,
        hjemmel=hjemmel,
        norm=norm,
        faser=("a",),
        form=TookPart("barn"),
        actor=WORD,
    )
    assert krav.severity_in(modell).value == severity


class TestForlopsmodell:
    FASE = gm.Fase(kode="a", navn=WORD, entered=(First(("tiltak.startet",)),), hjemmel=(ACT,))

    def test_finds_its_phases(self):
        modell = gm.Forlopsmodell(kode="m", navn=WORD, faser=(self.FASE,))
        assert modell.fase("a") is self.FASE
        assert modell.fase("b") is None

    def test_two_phases_of_one_code_are_refused(self):
        with pytest.raises(ValueError, match="two phases of the same code"):
            gm.Forlopsmodell(kode="m", navn=WORD, faser=(self.FASE, self.FASE))
