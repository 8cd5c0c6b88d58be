"""Rules on measures without consent."""

from collections.abc import Iterator

from grunnmodell.findings import Severity
from grunnmodell.forlop import Begjaring, FattetAv, Vedtak, Vedtakstype
from grunnmodell.law import Norm
from grunnmodell.law.statutes import BVL_1992, BVL_2021
from grunnmodell.national.ages import age_of
from grunnmodell.national.rules.vedtak import GRANTS, by_service_or_tribunal, cites, is_emergency
from grunnmodell.rules import Context, NotRecorded, Problem, rule
from grunnmodell.text import Text

__all__ = ["RULES"]

_OLDEST_AT_CENTRE = 6
# Who may impose: the tribunal, and the courts that review its decisions.
_NO_POWER_TO_IMPOSE = (FattetAv.BARNEVERNSTJENESTEN, FattetAv.STATSFORVALTEREN)

# § 3-4 by Statistics Norway's codes of category. First paragraph: what changes care at home (3),
# day care, visiting home, relief, leisure, support contact and the like (4), supervision (5).
# Help with homework, which it names, has no code of its own: 4.8 is let be.
_CENTRE = "3.8"
_FIRST_PARAGRAPH_GROUPS = ("3", "5")
_FIRST_PARAGRAPH = ("4.1", "4.2", "4.3", "4.5", "4.6", "4.7", "4.8", "4.99")
_FIRST = Text(nb="første ledd", nn="første ledd", en="first paragraph")
_SECOND = Text(nb="andre ledd", nn="andre ledd", en="second paragraph")


@rule(
    "VED-013",
    on=Vedtak,
    when=lambda v: v.type is Vedtakstype.PALAGT and v.fra is None,
    anchor="dato",
    runs="tiltak[vedtak]",
    hjemmel=(
        BVL_2021.paragraf("3-4", ledd=1),
        BVL_2021.paragraf("3-5"),
        BVL_2021.paragraf("2-3", ledd=2),
        BVL_2021.paragraf("4-1"),
    ),
    norm=Norm.SKAL,
    validity=BVL_2021.validity,
    title=Text(
        nb="Tiltak uten samtykke vedtas av nemnda",
        nn="Tiltak utan samtykke blir vedtekne av nemnda",
        en="A measure without consent is decided by the tribunal",
    ),
    message=Text(
        nb="tiltaket er pålagt uten samtykke, men nemnda har ikke truffet vedtaket",
        nn="tiltaket er pålagt utan samtykke, men nemnda har ikkje gjort vedtaket",
        en="the measure is imposed without consent, but the tribunal did not decide on it",
    ),
    why=Text(
        nb="tvang overfor en familie skal avgjøres av et uavhengig organ",
        nn="tvang overfor ein familie skal avgjerast av eit uavhengig organ",
        en="compulsion of a family is for an independent body to decide on",
    ),
    mend=Text(
        nb="send begjæring til nemnda, eller innhent samtykke; er det feil registrert, rett "
        "«fattet_av» eller «type»",
        nn="send krav til nemnda, eller hent inn samtykke; er det feil registrert, rett "
        "«fattet_av» eller «type»",
        en="send a request to the tribunal, or ask for consent; if it is recorded wrongly, correct "
        '"fattet_av" or "type"',
    ),
)
def tribunal_decides_without_consent(v: Vedtak, c: Context) -> Iterator[Problem]:
    """What is imposed is decided by the tribunal, or a court that reviews it.

    Not in an emergency (chapter 4), when the service itself decides, at once. Sees decisions
    recorded as imposed; a voluntary measure that lacks consent is SAM-001.
    """
    if is_emergency(v):
        return
    if v.fattet_av is None:
        raise NotRecorded("vedtak.fattet_av")
    if v.fattet_av in _NO_POWER_TO_IMPOSE:
        yield c.problem("fattet_av")


@rule(
    "VED-014",
    on=Vedtak,
    when=lambda v: v.type is Vedtakstype.PALAGT and v.fra is None,
    anchor="dato",
    runs="tiltak[vedtak]",
    hjemmel=(BVL_2021.paragraf("3-4", ledd=1), BVL_2021.paragraf("3-4", ledd=2)),
    norm=Norm.SKAL,
    validity=BVL_2021.validity,
    needs=("tiltak",),
    title=Text(
        nb="Et pålagt tiltak er av en type som kan pålegges",
        nn="Eit pålagt tiltak er av ein type som kan påleggjast",
        en="An imposed measure is of a kind that can be imposed",
    ),
    message=Text(
        nb="vedtaket pålegger et tiltak av en type som § 3-4 {ledd} ikke gir adgang til",
        nn="vedtaket pålegg eit tiltak av ein type som § 3-4 {ledd} ikkje gir høve til",
        en="the decision imposes a measure of a kind that § 3-4 {ledd} does not allow",
    ),
    why=Text(
        nb="tvang trenger hjemmel i lov, og loven sier hva slags tiltak som kan pålegges",
        nn="tvang treng heimel i lov, og lova seier kva slags tiltak som kan påleggjast",
        en="compulsion needs a basis in law, and the act says which kinds can be imposed",
    ),
    mend=Text(
        nb="gi tiltaket frivillig, eller velg et tiltak loven nevner; er tiltakets «type» eller "
        "vedtakets «hjemmel» feil, rett det",
        nn="gi tiltaket frivillig, eller vel eit tiltak lova nemner; er «type» på tiltaket eller "
        "«hjemmel» på vedtaket feil, rett det",
        en='give the measure with consent, or choose one the act lists; if the measure\'s "type" '
        'or the decision\'s "hjemmel" is wrong, correct it',
    ),
)
def imposed_measure_can_be_imposed(v: Vedtak, c: Context) -> Iterator[Problem]:
    """Measures imposed by § 3-4 are of the kinds its first or second paragraph names.

    The second names stays at a centre; the first measures that change care at home, day care,
    relief and the like, and supervision. Read from the kind's code of category; «other similar
    measures» are read widely. Cannot see whether a measure at home rests on generally accepted
    knowledge, as letter a asks: the catalogue does not say so of any kind.
    """
    for ledd, words in ((1, _FIRST), (2, _SECOND)):
        if cites(v, "3-4", ledd=ledd) and not _all_allowed(v, ledd, c):
            yield c.problem("hjemmel", ledd=words)


def _all_allowed(v: Vedtak, ledd: int, c: Context) -> bool:
    kinds = [c.katalog.tiltakstyper.get(t.type) for t in c.forlop.tiltak or () if v.id in t.vedtak]
    codes = [kind.ssb for kind in kinds if kind is not None and kind.ssb is not None]
    if not all(_is_allowed(code, ledd) for code in codes):
        return False
    if len(codes) < len(kinds):
        raise NotRecorded("tiltak.type")
    return True


def _is_allowed(code: str, ledd: int) -> bool:
    if code == _CENTRE or ledd == 2:
        return code == _CENTRE and ledd == 2
    return code.partition(".")[0] in _FIRST_PARAGRAPH_GROUPS or code in _FIRST_PARAGRAPH


def _is_for_small_children(v: Vedtak) -> bool:
    at_centre = cites(v, "2-3") or cites(v, "3-4", ledd=2)
    return by_service_or_tribunal(v) and v.type in GRANTS and at_centre


@rule(
    "VED-021",
    on=Vedtak,
    when=_is_for_small_children,
    anchor="dato",
    runs="tiltak[vedtak]",
    hjemmel=(BVL_2021.paragraf("2-3"), BVL_2021.paragraf("3-4", ledd=2, punktum=1)),
    norm=Norm.SKAL,
    validity=BVL_2021.validity,
    needs=("barn",),
    title=Text(
        nb="Utredning og pålagt hjelp i senter gjelder barn fra 0 til 6 år",
        nn="Utgreiing og pålagd hjelp i senter gjeld barn frå 0 til 6 år",
        en="Assessment and imposed help at a centre are for children from 0 to 6",
    ),
    message=Text(
        nb="vedtaket bygger på en bestemmelse om barn fra 0 til 6 år, men barnet var eldre",
        nn="vedtaket byggjer på ei føresegn om barn frå 0 til 6 år, men barnet var eldre",
        en="the decision rests on a provision for children from 0 to 6, but the child was older",
    ),
    why=Text(
        nb="for eldre barn gir loven ikke adgang til dette, og vedtaket kan være ugyldig",
        nn="for eldre barn gir ikkje lova høve til dette, og vedtaket kan vere ugyldig",
        en="for older children the act does not allow it, and the decision may be void",
    ),
    mend=Text(
        nb="finn et annet tiltak, eller rett «hjemmel»; er fødselsdagen feil, rett den",
        nn="finn eit anna tiltak, eller rett «hjemmel»; er fødselsdagen feil, rett han",
        en='find another measure, or correct "hjemmel"; if the day of birth is wrong, correct it',
    ),
)
def child_at_centre_is_small(v: Vedtak, c: Context) -> Iterator[Problem]:
    """Assessment by § 2-3 and imposed stay by § 3-4 second paragraph: the child is 0 to 6 years.

    To the day before the 7th birthday, on the day of the decision. Decisions that grant; a
    voluntary stay by § 3-1 has no age in the act. A sibling at the centre may be older or younger.
    """
    if age_of(c, v.dato) > _OLDEST_AT_CENTRE:
        yield c.problem("hjemmel")


@rule(
    "VED-022",
    on=Begjaring,
    anchor="sendt",
    hjemmel=BVL_2021.paragraf("1-5", ledd=2),
    norm=Norm.SKAL,
    # The act forbids more than is necessary; that the assessment be recorded follows from that.
    severity=Severity.WARNING,
    validity=BVL_2021.validity,
    title=Text(
        nb="Mildere tiltak er vurdert før det sendes begjæring til nemnda",
        nn="Mildare tiltak er vurderte før det blir sendt krav til nemnda",
        en="Milder measures are assessed before the tribunal is asked",
    ),
    message=Text(
        nb="det er sendt begjæring til nemnda, men ingenting viser at mildere tiltak er vurdert",
        nn="det er sendt krav til nemnda, men ingenting viser at mildare tiltak er vurderte",
        en="the tribunal is asked, but nothing shows that milder measures were assessed",
    ),
    why=Text(
        nb="barnevernets tiltak skal ikke gripe mer inn i familiens liv enn nødvendig",
        nn="tiltaka til barnevernet skal ikkje gripe meir inn i livet til familien enn nødvendig",
        en="child welfare measures are not to reach further into family life than is necessary",
    ),
    mend=Text(
        nb="vurder om mildere tiltak er nok, og registrer det i «mildere_vurdert»",
        nn="vurder om mildare tiltak er nok, og registrer det i «mildere_vurdert»",
        en='assess whether milder measures will do, and record it in "mildere_vurdert"',
    ),
)
def milder_measures_are_assessed(b: Begjaring, c: Context) -> Iterator[Problem]:
    """Milder measures are assessed before the tribunal is asked for one without consent.

    Sees *that* it is recorded, not whether milder measures would have done.
    """
    if b.mildere_vurdert is not True:
        yield c.problem("mildere_vurdert")


RULES = (
    tribunal_decides_without_consent,
    tribunal_decides_without_consent.under(BVL_1992.paragraf("4-4"), validity=BVL_1992.validity),
    imposed_measure_can_be_imposed,
    child_at_centre_is_small,
    milder_measures_are_assessed,
)
