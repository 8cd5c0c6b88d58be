"""Choose duties: by topic, norm, kind, course model, phase and day."""

import datetime as dt
from collections.abc import Iterable
from itertools import groupby

from attrs import frozen

from grunnmodell.katalog.duties import Duty
from grunnmodell.katalog.duty_places import places_of
from grunnmodell.katalog.katalog import Katalog
from grunnmodell.katalog.topics import TOPICS, kind_of, topic_of
from grunnmodell.law import Norm

__all__ = ["DutyInTime", "WantedDuties", "chosen_duties", "in_time"]


@frozen
class DutyInTime:
    """One duty through time: its versions, in order of days."""

    versions: tuple[Duty, ...]

    @property
    def id(self) -> str:
        """The id, the same in every version."""
        return self.newest.id

    @property
    def newest(self) -> Duty:
        """The version that began last."""
        return self.versions[-1]

    @property
    def topic(self) -> str:
        """What it is about, see ``topic_of``."""
        return topic_of(self.id)


@frozen(kw_only=True)
class WantedDuties:
    """Which duties are asked for; what is empty does not choose.

    Parameters: ``topics``; ``norms``; ``kinds``: keys of ``DUTY_KINDS``; ``modeller``, ``faser``:
    codes; ``on``: the day they must hold on.
    """

    topics: tuple[str, ...] = ()
    norms: tuple[Norm, ...] = ()
    kinds: tuple[str, ...] = ()
    modeller: tuple[str, ...] = ()
    faser: tuple[str, ...] = ()
    on: dt.date | None = None


def in_time(versions: Iterable[Duty]) -> tuple[Duty, ...]:
    """Return the versions of one duty, in order of days."""
    return tuple(sorted(versions, key=lambda duty: duty.validity.start or dt.date.min))


def chosen_duties(
    duties: Iterable[Duty], katalog: Katalog, wanted: WantedDuties
) -> tuple[DutyInTime, ...]:
    """Return the duties asked for, by topic and id; of a day, in the version that then holds."""
    kept = [duty for duty in duties if _is_wanted(duty, katalog, wanted)]
    order = {topic: number for number, topic in enumerate(TOPICS)}
    # The plugins' come after the national topics, by name.
    kept.sort(key=lambda d: (order.get(topic_of(d.id), len(order)), topic_of(d.id), d.id))
    grouped = groupby(kept, key=lambda duty: duty.id)
    return tuple(DutyInTime(in_time(versions)) for _, versions in grouped)


def _is_wanted(duty: Duty, katalog: Katalog, wanted: WantedDuties) -> bool:
    return (
        (not wanted.topics or topic_of(duty.id) in wanted.topics)
        and (not wanted.norms or duty.norm in wanted.norms)
        and (not wanted.kinds or kind_of(duty) in wanted.kinds)
        and (not wanted.modeller or any(duty.is_for(m) for m in wanted.modeller))
        and (not wanted.faser or _is_in_phase(duty, katalog, wanted))
        and (wanted.on is None or wanted.on in duty.validity)
    )


def _is_in_phase(duty: Duty, katalog: Katalog, wanted: WantedDuties) -> bool:
    return any(
        fase in wanted.faser and (not wanted.modeller or modell in wanted.modeller)
        for modell, fase in places_of(duty, katalog)
    )
