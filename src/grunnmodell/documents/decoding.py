"""Bytes to text: UTF-8 and nothing else."""

from grunnmodell.documents.faults import Fault
from grunnmodell.documents.limits import Limits
from grunnmodell.text import Text

__all__ = ["decode", "fitting", "is_utf_16", "too_large"]

_UTF_16 = Text(
    nb="den er lagret som UTF-16 (Unicode)",
    nn="ho er lagra som UTF-16 (Unicode)",
    en="it is saved as UTF-16 (Unicode)",
)
_OTHER = Text(
    nb="her står et tegn i en annen koding, trolig Windows-1252 eller Latin-1",
    nn="her står eit teikn i ei anna koding, truleg Windows-1252 eller Latin-1",
    en="a character here is in another encoding, likely Windows-1252 or Latin-1",
)
_HALVES = Text(
    nb="teksten har halve tegn", nn="teksten har halve teikn", en="the text has half characters"
)
_BOMS_16 = (b"\xff\xfe", b"\xfe\xff")
_BOM = "\ufeff"


def decode(data: bytes, limits: Limits) -> tuple[str, Fault | None]:
    """Return the text of a document, its byte order mark left out.

    Parameters: ``data``; ``limits``.

    Returns: the text and None; or the readable part and what is wrong with the rest.
    """
    if len(data) > limits.max_bytes:
        return "", too_large(limits)
    if is_utf_16(data):
        return "", Fault(rule="DOK-003", params={"reason": _UTF_16}, whole_file=True)
    try:
        return data.decode("utf-8").removeprefix(_BOM), None
    except UnicodeDecodeError as error:
        text = data[: error.start].decode("utf-8").removeprefix(_BOM)
    return text, Fault(rule="DOK-003", params={"reason": _OTHER}, offset=len(text))


def fitting(text: str, limits: Limits) -> tuple[str, Fault | None]:
    """Return a text that was handed over as text, checked as ``decode`` checks bytes."""
    try:
        data = text.encode("utf-8")
    except UnicodeEncodeError:
        return "", Fault(rule="DOK-003", params={"reason": _HALVES}, whole_file=True)
    if len(data) > limits.max_bytes:
        return "", too_large(limits)
    return text.removeprefix(_BOM), None


def is_utf_16(data: bytes) -> bool:
    """Say whether the bytes are text in UTF-16, with a byte order mark or without."""
    # Without one it is betrayed by the zero half of its first letters.
    return data.startswith(_BOMS_16) or b"\0" in data[:4]


def too_large(limits: Limits) -> Fault:
    """Return the fault of a document above the limit."""
    size = f"{limits.max_bytes:,}".replace(",", " ")
    reason = Text(nb=f"over {size} byte", nn=f"over {size} byte", en=f"above {size} bytes")
    return Fault(rule="DOK-012", params={"reason": reason}, whole_file=True)
