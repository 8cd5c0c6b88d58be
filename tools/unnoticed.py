"""Why nobody notices that these facts are lost: each is looked at by somebody who owns the rules.

A fact stands here for one of a few reasons. Some tell people something and no rule anything; some
are the only trace of what they tell, so that without them there is nothing to ask; some excuse, or
start a right, and without them nothing is wrong.
"""

from collections.abc import Mapping
from types import MappingProxyType

__all__ = ["UNNOTICED"]

_FOR_PEOPLE = "tells people something; no source asks for it, and no rule reads it"
_OWN_ID = "an id that nothing refers to; findings then go by the item's kind"
_ONLY_TRACE = "the only trace of what it tells: without it nothing shows that anything is asked"
_TELLS_THE_MODEL = "tells where and how the course is kept; scope, clusters and modules go by it"
_ADMITS = "true tells of a fault; where it is not recorded, nobody has said that there is one"
_NO_SOURCE = "no source asks it of other referrals than those to a centre"
_EITHER = "either this or the other field of the record will do"

UNNOTICED: Mapping[str, str] = MappingProxyType(
    {
        "Akuttvedtak.begjaring": "without a request the emergency decision lapses by itself",
        "Akuttvedtak.id": _OWN_ID,
        "Akuttvedtak.motsatt_seg": _ONLY_TRACE,
        "AlvorligHendelse.id": _OWN_ID,
        "Barn.part": "party status a tribunal has granted; without it the child's age decides",
        "Barn.samisk": "not recorded is no answer, and every course would be asked for one",
        "Barn.sprak": _FOR_PEOPLE,
        "Begjaring.hjemmel": "the decision that answers the request states it",
        "Behov.beskrivelse": _FOR_PEOPLE,
        "Behov.tema": _FOR_PEOPLE,
        "Endringskrav.vedtak": "the deadline runs from the demand, whatever decision it is about",
        "Ettervern.takket_nei": "starts the deadline to ask again; before a no nothing runs",
        "Flytting.apent": "what was open decides whether the other municipality has to be told",
        "Flytting.id": _OWN_ID,
        "Flytting.til_kommune": _FOR_PEOPLE,
        "Forlop.akuttvedtak": "a part that only its own deadlines read; absent is not supplied",
        "Forlop.aldersmodul": _TELLS_THE_MODEL,
        "Forlop.alvorlige_hendelser": "a part that only its own rule reads; absent is not supplied",
        "Forlop.bydel": _TELLS_THE_MODEL,
        "Forlop.dokument": "a course is what a document is where it does not say",
        "Forlop.endringskrav": "a part that only its own deadline reads; absent is not supplied",
        "Forlop.fase": "the phase follows from the facts; a recorded one is only compared",
        "Forlop.lokalt": "a plugin's own fields, which that plugin validates",
        "Forlop.migrert": "lowers what old data cannot mend; without it all weighs in full",
        "Forlop.per": "the day checked for, where nobody says another",
        "Forlop.startet": "without it nothing can lie before the course",
        "Forlop.syntetisk": _TELLS_THE_MODEL,
        "Forlop.tjeneste": _TELLS_THE_MODEL,
        "FraForlop.ref": "the other course is not read",
        "Handlingsplan.endret": "the plan is adjusted where needed; no source says how often",
        "Hendelse.lokalt": "a plugin's own fields, which that plugin validates",
        "Hendelse.neste_avtalt": "how often they meet is agreed; no source gives an interval",
        "Hendelse.planlagt": "a plan for a meeting; what took place is what counts",
        "Henvisning.arsak": _NO_SOURCE,
        "Henvisning.begrunnelse": _NO_SOURCE,
        "Henvisning.muntlig": _NO_SOURCE,
        "Henvisning.skriftlig": _NO_SOURCE,
        "Henvisning.til": _FOR_PEOPLE,
        "Henvisning.tiltak": _FOR_PEOPLE,
        "IndividuellPlan.ansvarlig": _FOR_PEOPLE,
        "IndividuellPlan.langvarig_koordinert": _ONLY_TRACE,
        "Klage.id": _OWN_ID,
        "Klage.person": "whoever complains, the complaint has to be dealt with",
        "Malsetting.beskrivelse": _FOR_PEOPLE,
        "Nettverksvurdering.familierad": "a family council is recommended, and not asked for",
        "Person.tolk": "not recorded is no answer, and every meeting would be asked for one",
        "Planendring.grunn": "that the plan was changed is what the act asks",
        "Sakkyndig.rapport": _ONLY_TRACE,
        "Samarbeidstjeneste.onsket": "help to reach a service is given where it is wished",
        "Samordning.ansvarlig": _EITHER,
        "Samordning.avklart": _EITHER,
        "Samtykke.id": _OWN_ID,
        "Samtykke.skriftlig": "no source asks that a consent be in writing",
        "Senterhenvisning.tiltakskort": _FOR_PEOPLE,
        "Soknad.fra": _FOR_PEOPLE,
        "Soknad.gjelder": _FOR_PEOPLE,
        "Tillitsperson.person": "a child may want a person of trust, and not yet have chosen one",
        "Tiltak.arena": "help is given at home where nothing else is said",
        "Tiltak.felles_med": _FOR_PEOPLE,
        "Tiltak.kommune": "the course's own municipality is meant where no other is named",
        "Tiltak.lokalt": "a plugin's own fields, which that plugin validates",
        "Tolkebruk.personer": "that an interpreter was used is what counts",
        "Underretning.kommet_frem": "starts a right; «as soon as possible» has no number to break",
        "Undersokelse.sakkyndig": _ONLY_TRACE,
        "Unntak.gjelder": "the exception then covers the rule in the whole course",
        "Utredning.form": _FOR_PEOPLE,
        "Utredning.startet": "the limit runs from the decision, and the referral from the end",
        "Vedtak.annen_tjenestes_tiltak": _ADMITS,
        "Vedtak.begjaring": "the request is asked for by itself, whatever decision answers it",
        "Vedtak.klager": _ONLY_TRACE,
        "Vedtak.lokalt": "a plugin's own fields, which that plugin validates",
    }
)
