"""Whose courses a plugin's content is for."""

from attrs import frozen

__all__ = ["ALLE", "Gjelder"]


@frozen
class Gjelder:
    """The services and clusters a plugin's content applies to (*gjelder*).

    Parameters: ``tjenester``, ``klynger``: codes; ``alle``: every course, whoever it belongs to.
    """

    tjenester: frozenset[str] = frozenset()
    klynger: frozenset[str] = frozenset()
    alle: bool = False

    def covers(self, tjeneste: str | None, klynger: frozenset[str]) -> bool:
        """Say whether a course of this service, which belongs to these clusters, is covered."""
        return self.alle or tjeneste in self.tjenester or bool(self.klynger & klynger)


ALLE = Gjelder(alle=True)
