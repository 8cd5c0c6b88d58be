"""The national course models, their phases and the ways between them.

Only the headings of the standardised course at a centre are official. The other phases and all the
ways between them are ours, derived from the act, and marked so (``egen``).
"""

from grunnmodell.national.modeller.ettervern import ETTERVERN
from grunnmodell.national.modeller.hjelpetiltak import HJELPETILTAK
from grunnmodell.national.modeller.senter import SENTER

__all__ = ["MODELLER"]

MODELLER = (*HJELPETILTAK, *ETTERVERN, *SENTER)
