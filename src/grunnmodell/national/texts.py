"""Words that several rules put into their messages."""

from collections.abc import Sequence

from grunnmodell.text import LANGS, Text

__all__ = [
    "CENTRE_HEAD",
    "CENTRE_TEAM",
    "CHILD",
    "CHILDS_VIEW",
    "CHILDS_VIEW_AND_WEIGHT",
    "CHILD_AND_PARENTS",
    "CONTENT",
    "DURATION",
    "FOLLOW_UP",
    "GOAL",
    "INTAKE",
    "MEASURES",
    "PARENTS",
    "SERVICE",
    "TRIBUNAL",
    "WEIGHT",
    "YOUTH",
    "listed",
]

_AND = {"nb": "og", "nn": "og", "en": "and"}


def listed(texts: Sequence[Text]) -> Text:
    """Return fixed texts as one, with commas and an «and»; there must be one or more."""
    return Text(**{lang: _listed([t.in_lang(lang) for t in texts], _AND[lang]) for lang in LANGS})


def _listed(words: Sequence[str], last: str) -> str:
    *first, end = words
    return f"{', '.join(first)} {last} {end}" if first else end


GOAL = Text(nb="målet med tiltaket", nn="målet med tiltaket", en="the measure's goal")
CONTENT = Text(nb="hva tiltaket inneholder", nn="kva tiltaket inneheld", en="the measure's content")
DURATION = Text(
    nb="hvor lenge tiltaket skal vare",
    nn="kor lenge tiltaket skal vare",
    en="the measure's duration",
)
FOLLOW_UP = Text(
    nb="oppfølgingen av barn og foreldre",
    nn="oppfølginga av barn og foreldre",
    en="the follow-up of child and parents",
)
MEASURES = Text(
    nb="hvilke tiltak den gjelder", nn="kva tiltak han gjeld", en="which measures it covers"
)
CHILDS_VIEW = Text(nb="barnets mening", nn="kva barnet meiner", en="the child's view")
WEIGHT = Text(
    nb="hvilken vekt barnets mening er tillagt",
    nn="kva vekt meininga til barnet er tillagd",
    en="the weight given to the child's view",
)
CHILDS_VIEW_AND_WEIGHT = Text(
    nb="barnets mening, og hvilken vekt den er tillagt",
    nn="kva barnet meiner, og kva vekt det er tillagt",
    en="the child's view and the weight given to it",
)
CHILD = Text(nb="barnet", nn="barnet", en="the child")
PARENTS = Text(nb="foreldrene", nn="foreldra", en="the parents")
CHILD_AND_PARENTS = Text(
    nb="barnet og foreldrene", nn="barnet og foreldra", en="the child and the parents"
)
YOUTH = Text(nb="ungdommen", nn="ungdommen", en="the youth")
SERVICE = Text(nb="barnevernstjenesten", nn="barnevernstenesta", en="the child welfare service")
TRIBUNAL = Text(nb="barneverns- og helsenemnda", nn="barneverns- og helsenemnda", en="the tribunal")
CENTRE_HEAD = Text(
    nb="avdelingslederen ved senteret",
    nn="avdelingsleiaren ved senteret",
    en="the head of department at the centre",
)
CENTRE_TEAM = Text(nb="teamet ved senteret", nn="teamet ved senteret", en="the centre's team")
INTAKE = Text(nb="enheten for inntak", nn="eininga for inntak", en="the intake unit")
