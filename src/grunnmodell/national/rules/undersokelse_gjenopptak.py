"""Rules on investigations that are taken up again without a new report."""

from collections.abc import Iterator

from grunnmodell.forlop import Arsak, Undersokelse, UndersokelseKonklusjon, Vedtak
from grunnmodell.law import Norm
from grunnmodell.law.statutes import BVL_2021
from grunnmodell.rules import Context, NotRecorded, Problem, rule
from grunnmodell.text import Text

__all__ = ["RULES"]

_NOT_RESERVED = Text(
    nb="henleggelsen tok ikke forbehold om en ny undersøkelse",
    nn="vedtaket om å leggje bort saka tok ikkje atterhald om ei ny undersøking",
    en="the dismissal did not reserve a new investigation",
)
_OTHER_REASON = Text(
    nb="saken ble henlagt av en annen grunn enn at foreldrene ikke samtykket",
    nn="saka vart lagd bort av ein annan grunn enn at foreldra ikkje samtykte",
    en="the case was dismissed for another reason than that the parents did not consent",
)


@rule(
    "UND-012",
    on=Undersokelse,
    when=lambda u: u.gjenopptak_av is not None and not u.meldinger and not u.av_eget_tiltak,
    anchor="startet",
    hjemmel=BVL_2021.paragraf("2-5", ledd=3, punktum=1),
    norm=Norm.SKAL,
    validity=BVL_2021.validity,
    needs=("vedtak",),
    title=Text(
        nb="Uten ny melding gjenopptas bare en undersøkelse det er tatt forbehold om",
        nn="Utan ny melding blir berre ei undersøking det er teke atterhald om, teken opp igjen",
        en="Without a new report only an investigation that was reserved is resumed",
    ),
    message=Text(
        nb="undersøkelsen er gjenopptatt uten ny melding, men {what}",
        nn="undersøkinga er teken opp igjen utan ny melding, men {what}",
        en="the investigation was resumed without a new report, but {what}",
    ),
    why=Text(
        nb="en familie som er ferdig med en undersøkelse, skal kunne stole på at den er over",
        nn="ein familie som er ferdig med ei undersøking, skal kunne lite på at ho er over",
        en="a family that is done with an investigation must be able to trust that it is over",
    ),
    mend=Text(
        nb="registrer forbeholdet i «forbehold_ny_undersokelse» på henleggelsen; bygger "
        "undersøkelsen på en ny melding, vis til den i «meldinger»",
        nn="registrer atterhaldet i «forbehold_ny_undersokelse» på vedtaket om å leggje bort saka; "
        "byggjer undersøkinga på ei ny melding, vis til ho i «meldinger»",
        en='record the reservation in the dismissal\'s "forbehold_ny_undersokelse"; if the '
        'investigation rests on a new report, name it in "meldinger"',
    ),
)
def resumption_was_reserved(u: Undersokelse, c: Context) -> Iterator[Problem]:
    """An investigation is resumed without a new report only where the dismissal reserved that.

    It may do so only where the parents did not consent to the help recommended. Within which time,
    UND-003 sees. A new report, or what the service comes to know, starts a new case at any time.
    """
    dismissal = c.index.get(u.gjenopptak_av, Vedtak)
    if dismissal is None:
        raise NotRecorded("gjenopptak_av")
    if not _reserves(dismissal, c):
        yield c.problem("gjenopptak_av", what=_NOT_RESERVED)
    elif dismissal.arsak not in (None, Arsak.IKKE_SAMTYKKE):
        yield c.problem("gjenopptak_av", what=_OTHER_REASON)


def _reserves(dismissal: Vedtak, c: Context) -> bool:
    """Say whether a dismissal reserves a new investigation, by itself or by how it is concluded."""
    ended = c.index.get(dismissal.undersokelse, Undersokelse)
    concluded = None if ended is None else ended.konklusjon
    reserved = dismissal.forbehold_ny_undersokelse is True
    return reserved or concluded is UndersokelseKonklusjon.HENLAGT_MED_FORBEHOLD


RULES = (resumption_was_reserved,)
