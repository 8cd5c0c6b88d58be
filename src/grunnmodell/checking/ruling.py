"""What settings make of each duty, who said so, and what is wrong with them."""

import datetime as dt
from collections.abc import Collection, Iterable, Iterator, Sequence

from attrs import define, field, frozen

from grunnmodell.checking.selectors import best, matches, plugin_of
from grunnmodell.checking.settings import EDITION, Settings
from grunnmodell.findings import Severity
from grunnmodell.katalog import Duty

__all__ = ["Decision", "Ruling", "SettingsFault", "rule_on", "rulings_on", "settings_faults"]

_KEYS = ("select", "ignore", "severity", "mandatory")


@frozen
class Decision:
    """Who decided: the settings, their key, and the name there that counted.

    ``select`` without a name has left a duty out by naming others.
    """

    settings: Settings
    key: str
    name: str | None = None


@frozen
class SettingsFault:
    """What is wrong with some settings.

    Parameters: ``where``; ``what``: in English; ``against``: who made mandatory what it goes
    against, None where it is that a name is nobody's.
    """

    where: Decision
    what: str = "is no rule's, topic's or plugin's"
    against: Decision | None = None

    @property
    def told(self) -> str:
        """What is wrong, with the number of the name in its list and not the name itself."""
        name = self.where.name
        if self.against is not None or name is None:
            return self.what
        number = list(getattr(self.where.settings, self.where.key)).index(name) + 1
        return f"name {number} {self.what}"


@frozen(kw_only=True)
class Ruling:
    """What settings make of one duty.

    Parameters: ``selected``: whether ``select`` and ``ignore`` leave it in; ``counts``: whether the
    edition has it, or previews run; ``severity``: another than its own, else None; ``mandatory``,
    ``decided``, ``weighed``: who made it so, None where nobody did; ``faults``: what goes against a
    mandatory duty, and so does not count.
    """

    selected: bool = True
    counts: bool = True
    severity: Severity | None = None
    mandatory: Decision | None = None
    decided: Decision | None = None
    weighed: Decision | None = None
    faults: tuple[SettingsFault, ...] = ()

    @property
    def runs(self) -> bool:
        """Whether the duty runs."""
        return self.selected and self.counts


def rule_on(versions: Sequence[Duty], settings: Settings, modeller: Iterable[str]) -> Ruling:
    """Return what settings make of one duty.

    Parameters: ``versions``: every version of it; ``settings``; ``modeller``: the course models.
    """
    deliberation = _Deliberation(versions, modeller)
    for layer in settings.layers:
        deliberation.hear(layer)
    return deliberation.ruling()


@define
class _Deliberation:
    """One duty, and what has been said of it so far, from the undermost settings up."""

    versions: Sequence[Duty]
    modeller: Iterable[str]
    selected: bool = True
    counts: bool = True
    edition: str = EDITION
    preview: bool = False
    severity: Severity | None = None
    # What a mandatory duty weighs, by model, and whether it counted, where it was made mandatory.
    floor: tuple[Severity, ...] = ()
    had_to_count: bool = False
    mandatory: Decision | None = None
    decided: Decision | None = None
    weighed: Decision | None = None
    faults: list[SettingsFault] = field(factory=list)

    @property
    def id(self) -> str:
        return self.versions[0].id

    def hear(self, layer: Settings) -> None:
        """Take in one layer of settings."""
        found = best(layer.mandatory, self.id)
        declared = None if found is None else Decision(layer, "mandatory", found[1])
        self._choose(layer, declared)
        self._count(layer)
        self._weigh(layer)
        if declared is not None:
            self.mandatory = self.mandatory or declared
            self.had_to_count = self.had_to_count or self.counts
            self.floor = self._weights()

    def _choose(self, layer: Settings, declared: Decision | None) -> None:
        chosen = _chosen(layer, self.id)
        must = self.mandatory or declared
        if must is None:
            if chosen is not None:
                # Who says what to run has said that the rest is left out.
                self.selected = chosen.key == "select" and chosen.name is not None
                self.decided = chosen
            return
        self.selected, self.decided = True, must
        # That «select» names others leaves a mandatory duty where it is, and is no fault.
        if chosen is not None and chosen.key == "ignore":
            self._object(chosen, "is mandatory and cannot be left out", must)

    def _count(self, layer: Settings) -> None:
        self.edition = layer.edition or self.edition
        self.preview = self.preview if layer.preview is None else layer.preview
        self.counts = self.preview or not _is_preview(self.versions, self.edition)
        if self.had_to_count and not self.counts:
            self.counts = True
            key = "preview" if layer.edition is None else "edition"
            self._object(Decision(layer, key), "is mandatory, and would not run", self.mandatory)

    def _weigh(self, layer: Settings) -> None:
        found = best(layer.severity, self.id)
        if found is None:
            return
        where, severity = Decision(layer, "severity", found[1]), layer.severity[found[1]]
        if any(severity.rank > least.rank for least in self.floor):
            self._object(where, "is mandatory and cannot be made lighter", self.mandatory)
            return
        self.severity, self.weighed = severity, where

    def _object(self, where: Decision, what: str, against: Decision | None) -> None:
        self.faults.append(SettingsFault(where, f"{self.id} {what}", against))

    def _weights(self) -> tuple[Severity, ...]:
        if self.severity is not None:
            return (self.severity,)
        models = [m for m in self.modeller if self.versions[0].is_for(m)] or [""]
        return tuple({d.severity_in(m) for d in self.versions for m in models})

    def ruling(self) -> Ruling:
        """Return what it came to."""
        return Ruling(
            selected=self.selected,
            counts=self.counts,
            severity=self.severity,
            mandatory=self.mandatory,
            decided=self.decided,
            weighed=self.weighed,
            faults=tuple(self.faults),
        )


def _chosen(layer: Settings, rule: str) -> Decision | None:
    """Return what one layer says of a duty: of equally exact names, ``ignore`` counts.

    A decision by ``select`` without a name is that others are selected.
    """
    ignored, selected = best(layer.ignore, rule), best(layer.select, rule)
    if ignored is not None and (selected is None or ignored[0] >= selected[0]):
        return Decision(layer, "ignore", ignored[1])
    if selected is not None:
        return Decision(layer, "select", selected[1])
    return Decision(layer, "select") if layer.select else None


def _is_preview(versions: Sequence[Duty], edition: str) -> bool:
    """Say whether a duty is of a later edition than the one that counts.

    A change of law counts from its own day in every edition: so a new version of a duty is as old
    as the duty, and a duty of an act that came after the edition is no preview.
    """
    if any(duty.since <= edition for duty in versions):
        return False
    first = min(versions, key=lambda d: d.validity.start or dt.date.min)
    start = first.validity.start
    new_law = start is not None and str(start.year) >= edition
    return not (new_law and bool(first.hjemmel) and first.hjemmel[0].is_law)


def rulings_on(
    duties: Iterable[Duty], settings: Settings, modeller: Sequence[str]
) -> dict[str, Ruling]:
    """Return what settings make of each duty, by id. Parameters as above."""
    by_id: dict[str, list[Duty]] = {}
    for duty in duties:
        by_id.setdefault(duty.id, []).append(duty)
    return {id: rule_on(versions, settings, modeller) for id, versions in by_id.items()}


def settings_faults(
    duties: Sequence[Duty],
    settings: Settings,
    modeller: Sequence[str],
    *,
    plugins: Collection[str] | None = None,
) -> Iterator[SettingsFault]:
    """Yield every name in settings that no duty has, and all that goes against a mandatory duty.

    Parameters: ``duties``: every duty there is, whatever its scope; ``plugins``: the plugins that
    take part, where others were left out, whose rules may be named all the same; the others as
    above.
    """
    ids = {duty.id for duty in duties}
    for layer in settings.layers:
        for key in _KEYS:
            for name in getattr(layer, key):
                if not any(matches(name, id) for id in ids) and not _is_absent(name, plugins):
                    yield SettingsFault(Decision(layer, key, name))
    for ruling in rulings_on(duties, settings, modeller).values():
        yield from ruling.faults


def _is_absent(name: str, plugins: Collection[str] | None) -> bool:
    """Say whether a name is one of a plugin's that was left out."""
    plugin = plugin_of(name)
    return plugin is not None and plugins is not None and plugin not in plugins
