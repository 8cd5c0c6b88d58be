"""What a picture of a course model tells of each phase, in words."""

from collections.abc import Iterator, Mapping

from attrs import field, frozen

from grunnmodell.katalog import Duty, Fase, Faseovergang, Forlopsmodell, Katalog
from grunnmodell.law import Ground
from grunnmodell.text import Lang, Text

__all__ = [
    "Line",
    "LineKind",
    "ModelPicture",
    "lines_of",
    "name_of",
    "role_of",
    "source_note",
    "ways_told",
]

# The plugin whose content is not local.
_NATIONAL = "grunnmodell"
LineKind = str
REQUIREMENT, DEADLINE, WAY, SOURCE = "requirement", "deadline", "way", "source"

_KINDS = {
    REQUIREMENT: Text(nb="krav", nn="krav", en="requirement"),
    DEADLINE: Text(nb="frist", nn="frist", en="deadline"),
}
_LOCAL = Text(nb="lokalt tillegg", nn="lokalt tillegg", en="local addition")
_OFFICIAL = Text(nb="offisiell overskrift", nn="offisiell overskrift", en="official heading")
_OURS = Text(
    nb="Fasene og overgangene er vår inndeling, ikke offisiell.",
    nn="Fasane og overgangane er vår inndeling, ikkje offisiell.",
    en="The phases and the ways between them are our division, not official.",
)
_FROM = Text(nb="fra", nn="frå", en="from")
_END = Text(nb="her kan forløpet slutte", nn="her kan forløpet slutte", en="a course may end here")


@frozen(kw_only=True)
class ModelPicture:
    """What a picture is drawn of.

    Parameters: ``modell``; ``katalog``: the requirements and deadlines; ``owners``: the plugin
    that each duty comes from, by its id; ``local``: the plugin the model itself comes from, None
    for the national one.
    """

    modell: Forlopsmodell
    katalog: Katalog
    owners: Mapping[str, str] = field(factory=dict)
    local: str | None = None


@frozen(kw_only=True)
class Line:
    """One line below a phase's name: what it tells, and whether a plugin added it."""

    kind: LineKind
    text: str
    local: bool = False


def lines_of(picture: ModelPicture, fase: Fase, lang: Lang) -> Iterator[Line]:
    """Yield what a picture tells of a phase: its source, its requirements and its deadlines."""
    for hjemmel in () if fase.side else fase.hjemmel:
        if hjemmel.lov.ground is Ground.STANDARD_COURSE and hjemmel.section is not None:
            told = hjemmel.section.in_lang(lang)
            yield Line(kind=SOURCE, text=f"{_OFFICIAL.in_lang(lang)}: {told}")
    modell, katalog = picture.modell, picture.katalog
    krav = [k for k in katalog.krav if fase.kode in k.faser and _is_of(k, modell)]
    own = {fase.kode, f"{modell.kode}/{fase.kode}"}
    frister = [f for f in katalog.fristregler if own & set(f.faser) and _is_of(f, modell)]
    for kind, duties in ((REQUIREMENT, krav), (DEADLINE, frister)):
        for duty in {d.id: d for d in duties}.values():
            yield _duty_line(picture, duty, kind, lang)
    if fase.end:
        yield Line(kind=SOURCE, text=_END.in_lang(lang))


def _is_of(duty: Duty, modell: Forlopsmodell) -> bool:
    return duty.is_for(modell.kode) and duty.validity.overlaps(modell.validity)


def _duty_line(picture: ModelPicture, duty: Duty, kind: LineKind, lang: Lang) -> Line:
    owner = picture.owners.get(duty.id, _NATIONAL)
    local = owner != _NATIONAL
    head = f"{_KINDS[kind].in_lang(lang)} {duty.id} ({duty.norm.value})"
    mark = f" – {_LOCAL.in_lang(lang)}" if local else ""
    return Line(kind=kind, text=f"{head}{mark}: {duty.title.in_lang(lang)}", local=local)


def ways_told(picture: ModelPicture, fase: Fase, lang: Lang) -> str | None:
    """Return from which phases a way that breaks off leads to a phase; None where none does."""
    modell = picture.modell
    codes = [kode for way in _breaking(modell, fase) for kode in way.fra]
    phases = [modell.fase(kode) for kode in dict.fromkeys(codes)]
    names = ", ".join(f.navn.in_lang(lang) for f in phases if f is not None)
    return f"{_FROM.in_lang(lang)}: {names}" if names else None


def _breaking(modell: Forlopsmodell, fase: Fase) -> list[Faseovergang]:
    return [way for way in modell.overganger if way.avbryter and way.til == fase.kode]


def name_of(fase: Fase, lang: Lang) -> str:
    """Return the title of a phase: its name, and its code as commands take it."""
    return f"{fase.navn.in_lang(lang)} ({fase.kode})"


def role_of(picture: ModelPicture, lang: Lang) -> str:
    """Return the title of a picture."""
    name = f"{picture.modell.navn.in_lang(lang)} ({picture.modell.kode})"
    return name if picture.local is None else f"{name} – {_LOCAL.in_lang(lang)}: {picture.local}"


def source_note(lang: Lang) -> str:
    """Return what is said below every picture: that the phases are ours."""
    return _OURS.in_lang(lang)
