"""The coded themes below the need areas, as Statistics Norway lists them from 2026."""

import datetime as dt

from grunnmodell.katalog import Behovstema
from grunnmodell.law import Validity, heading
from grunnmodell.law.statutes import SSB_BARNEVERN
from grunnmodell.text import Text

__all__ = ["BEHOVSTEMAER"]

# The list writes its heading so, with no s.
_THEMES = SSB_BARNEVERN.section(heading("KUNNSKAPMODELLEN"))
_FROM_2026 = Validity(dt.date(2026, 1, 1))


def _tema(kode: str, nb: str, nn: str, en: str) -> Behovstema:
    return Behovstema(
        kode=kode, navn=Text(nb=nb, nn=nn, en=en), hjemmel=(_THEMES,), validity=_FROM_2026
    )


# Bokmål as in the list, its misspellings corrected; nynorsk and English are ours.
BEHOVSTEMAER: tuple[Behovstema, ...] = (
    _tema(
        "1.1.01",
        "Fysisk helse og utvikling",
        "Fysisk helse og utvikling",
        "Physical health and development",
    ),
    _tema(
        "1.1.02",
        "Psykisk helse og utvikling",
        "Psykisk helse og utvikling",
        "Mental health and development",
    ),
    _tema(
        "1.1.03",
        "Barn med funksjonsnedsettelser",
        "Barn med funksjonsnedsetjingar",
        "Children with disabilities",
    ),
    _tema(
        "1.1.04",
        "Tilgang til helse- og tannhelsetjenester",
        "Tilgang til helse- og tannhelsetenester",
        "Access to health and dental services",
    ),
    _tema("1.2.01", "Læring", "Læring", "Learning"),
    _tema("1.2.02", "Skoleresultater", "Skuleresultat", "School results"),
    _tema(
        "1.2.03",
        "Trivsel i barnehage og skole",
        "Trivsel i barnehage og skule",
        "Well-being in kindergarten and school",
    ),
    _tema(
        "1.3.01",
        "Følelser og temperament",
        "Kjensler og temperament",
        "Feelings and temperament",
    ),
    _tema("1.3.02", "Holdninger og verdier", "Haldningar og verdiar", "Attitudes and values"),
    _tema("1.3.03", "Identitet", "Identitet", "Identity"),
    _tema("1.3.04", "Selvstendighet", "Sjølvstende", "Independence"),
    _tema("1.3.05", "Tilknytning", "Tilknyting", "Attachment"),
    _tema("1.3.06", "Stress og mestring", "Stress og meistring", "Stress and coping"),
    _tema("1.3.07", "Traumer", "Traume", "Trauma"),
    _tema("1.3.08", "Atferd", "Åtferd", "Behaviour"),
    _tema("1.3.09", "Rus", "Rus", "Substance use"),
    _tema(
        "1.3.10",
        "Skadelig seksuell atferd",
        "Skadeleg seksuell åtferd",
        "Harmful sexual behaviour",
    ),
    _tema(
        "1.3.11",
        "Barn som begår straffbare handlinger",
        "Barn som gjer straffbare handlingar",
        "Children who commit criminal offences",
    ),
    _tema("1.4.01", "Lek og interesser", "Leik og interesser", "Play and interests"),
    _tema(
        "1.4.02",
        "Relasjoner til andre barn og voksne",
        "Relasjonar til andre barn og vaksne",
        "Relations to other children and adults",
    ),
    _tema("1.4.03", "Mobbing", "Mobbing", "Bullying"),
    _tema("1.4.04", "Digital hverdag", "Digital kvardag", "Digital everyday life"),
    _tema("2.1.01", "Ansvar", "Ansvar", "Responsibility"),
    _tema(
        "2.1.02",
        "Basal og praktisk omsorg",
        "Basal og praktisk omsorg",
        "Basic and practical care",
    ),
    _tema("2.1.03", "Hverdagsrutiner", "Kvardagsrutinar", "Everyday routines"),
    _tema(
        "2.2.01",
        "Følelsesmessig regulering",
        "Kjenslemessig regulering",
        "Emotional regulation",
    ),
    _tema("2.2.02", "Følelsesmessig støtte", "Kjenslemessig støtte", "Emotional support"),
    _tema(
        "2.2.03",
        "Trygg relasjon mellom barn og foreldre",
        "Trygg relasjon mellom barn og foreldre",
        "A safe relation between child and parents",
    ),
    _tema(
        "2.3.01",
        "Stimulering og engasjement",
        "Stimulering og engasjement",
        "Stimulation and involvement",
    ),
    _tema(
        "2.3.02",
        "Oppdragelse, veiledning og grenser",
        "Oppseding, rettleiing og grenser",
        "Upbringing, guidance and limits",
    ),
    _tema(
        "2.4.01",
        "Beskyttelse mot æresrelatert vold og negativ sosial kontroll",
        "Vern mot æresrelatert vald og negativ sosial kontroll",
        "Protection against honour-related violence and negative social control",
    ),
    _tema(
        "2.4.02",
        "Beskyttelse mot å være vitne til vold i familien",
        "Vern mot å vere vitne til vald i familien",
        "Protection against witnessing violence in the family",
    ),
    _tema(
        "2.4.03",
        "Beskyttelse mot alvorlige konflikter mellom foreldre",
        "Vern mot alvorlege konfliktar mellom foreldre",
        "Protection against serious conflicts between parents",
    ),
    _tema(
        "2.4.04",
        "Konflikt mellom foreldre som ikke bor sammen",
        "Konflikt mellom foreldre som ikkje bur saman",
        "Conflict between parents who do not live together",
    ),
    _tema("2.4.05", "Beskyttelse mot vold", "Vern mot vald", "Protection against violence"),
    _tema(
        "2.4.06",
        "Beskyttelse mot menneskehandel",
        "Vern mot menneskehandel",
        "Protection against human trafficking",
    ),
    _tema(
        "2.4.07",
        "Beskyttelse mot seksuelle overgrep og seksuell utnyttelse",
        "Vern mot seksuelle overgrep og seksuell utnytting",
        "Protection against sexual abuse and sexual exploitation",
    ),
    _tema(
        "2.4.08",
        "Beskyttelse mot skadelige tradisjoner og skikker",
        "Vern mot skadelege tradisjonar og skikkar",
        "Protection against harmful traditions and customs",
    ),
    _tema(
        "2.4.09",
        "Beskyttelse mot vold og overgrep fra jevnaldrende",
        "Vern mot vald og overgrep frå jamaldringar",
        "Protection against violence and abuse by peers",
    ),
    _tema(
        "3.1.01",
        "Familiens sammensetning",
        "Samansetjinga av familien",
        "The family's composition",
    ),
    _tema(
        "3.1.02",
        "Foreldres fysiske sykdom",
        "Fysisk sjukdom hos foreldre",
        "Parents' physical illness",
    ),
    _tema(
        "3.1.03",
        "Foreldres psykiske problem/lidelse",
        "Psykisk problem/liding hos foreldre",
        "Parents' mental problem/disorder",
    ),
    _tema(
        "3.1.04",
        "Foreldres kognitive vansker",
        "Kognitive vanskar hos foreldre",
        "Parents' cognitive difficulties",
    ),
    _tema(
        "3.1.05",
        "Søskens helse og trivsel",
        "Helsa og trivselen til sysken",
        "Siblings' health and well-being",
    ),
    _tema(
        "3.1.06",
        "Tidligere hendelser av betydning i familien",
        "Tidlegare hendingar av betydning i familien",
        "Earlier events of importance in the family",
    ),
    _tema(
        "3.1.07",
        "Foreldres erfaring fra egen oppvekst",
        "Erfaringa foreldre har frå eigen oppvekst",
        "Parents' experience from their own childhood",
    ),
    _tema(
        "3.1.08",
        "Foreldre med rusrelaterte utfordringer",
        "Foreldre med rusrelaterte utfordringar",
        "Parents with substance-related challenges",
    ),
    _tema("3.1.09", "Barn som pårørende", "Barn som pårørande", "Children as next of kin"),
    _tema("3.1.10", "Foreldres kriminalitet", "Kriminalitet hos foreldre", "Parents' crime"),
    _tema(
        "3.2.01",
        "Levestandard og bolig",
        "Levestandard og bustad",
        "Standard of living and housing",
    ),
    _tema("3.2.02", "Fattigdom", "Fattigdom", "Poverty"),
    _tema(
        "3.3.01",
        "Familiens profesjonelle nettverk",
        "Det profesjonelle nettverket til familien",
        "The family's professional network",
    ),
    _tema(
        "3.3.02",
        "Familiens sosiale nettverk og integrering",
        "Det sosiale nettverket og integreringa til familien",
        "The family's social network and integration",
    ),
    _tema(
        "3.3.03",
        "Lukkede religiøse samfunn",
        "Lukka religiøse samfunn",
        "Closed religious communities",
    ),
    _tema(
        "3.3.04",
        "Minoritetsspråklige familier",
        "Minoritetsspråklege familiar",
        "Families with a minority language",
    ),
    _tema(
        "3.3.05",
        "Radikalisering og voldelig ekstremisme",
        "Radikalisering og valdeleg ekstremisme",
        "Radicalisation and violent extremism",
    ),
    _tema(
        "3.3.06",
        "Urfolk og nasjonale minoriteter",
        "Urfolk og nasjonale minoritetar",
        "Indigenous peoples and national minorities",
    ),
)
