"""The exceptions a caller gives, as a run takes them."""

from collections.abc import Iterable

from grunnmodell.checking import Given
from grunnmodell.documents import ExceptionFile
from grunnmodell.forlop import Forlopsunntak, Unntak

__all__ = ["AnyExceptions", "given_for"]

AnyExceptions = ExceptionFile | Iterable[Unntak]


def given_for(exceptions: AnyExceptions, forlop: str) -> tuple[Given, ...]:
    """Return those of the exceptions that are for a course.

    One that names no course is for every course it is given with.
    """
    if isinstance(exceptions, ExceptionFile):
        locate = exceptions.source.locate
        return tuple(
            Given(unntak=unntak, pointer=f"/{number}", locate=locate, of_caller=True)
            for number, unntak in exceptions.of(forlop)
        )
    return tuple(
        Given(unntak=unntak, pointer=f"/{number}", of_caller=True)
        for number, unntak in enumerate(exceptions)
        if not isinstance(unntak, Forlopsunntak) or unntak.forlop == forlop
    )
