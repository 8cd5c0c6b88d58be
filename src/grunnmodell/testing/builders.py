"""Courses to start from in a test."""

import datetime as dt
from collections.abc import Mapping
from typing import Any

from grunnmodell.documents import from_dict
from grunnmodell.forlop import Forlop

__all__ = ["VALID_ON", "valid_course", "valid_tree"]

# A day on which the course below is without findings.
VALID_ON = dt.date(2026, 6, 1)


def valid_course(**changes: Any) -> Forlop:
    """Return a small course of help measures that checks clean, with changes.

    Parameters: ``changes``: top-level parts to replace, written as in a document (plain values;
    days as text); None leaves the part out, so that it is not supplied.

    Returns: the course; check it for ``VALID_ON`` or the days around it.

    Raises: DocumentError, with a finding for each thing that is wrong with the changes.
    """
    return from_dict(valid_tree(**changes))


def valid_tree(**changes: Any) -> dict[str, Any]:
    """Return the same course as plain values, a new copy each time. Parameters as above."""
    return _with(_tree(), changes)


def _with(tree: dict[str, Any], changes: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in {**tree, **changes}.items() if value is not None}


def _heard() -> dict[str, Any]:
    """Return the participation of a child who was heard, with all that is to be documented."""
    documented = ("informert", "om_bruk_av_opplysninger", "hort_om", "uttrykt")
    return {
        "form": "samtale",
        **dict.fromkeys((*documented, "enig_i_gjengivelse", "vekt"), True),
    }


def _tree() -> dict[str, Any]:
    return {
        "grunnmodell": 1,
        "id": "t",
        "modell": "hjelpetiltak",
        "syntetisk": True,
        "barn": {"fodt": "2017-04-12"},
        "tillitsperson": {"informert": "2026-01-22", "onsket": False},
        "personer": [
            {
                "id": "mor",
                "rolle": "forelder",
                "foreldreansvar": True,
                "bor_med_barnet": True,
                "part": True,
            },
            {"id": "kp", "rolle": "kontaktperson", "virksomhet": "barnevernstjenesten"},
        ],
        "meldinger": [
            {
                "id": "m1",
                "mottatt": "2026-01-08",
                "melder": "skole",
                "konkludert": "2026-01-12",
                "konklusjon": "undersøkelse",
                "umiddelbar_oppfolging": {"vurdert": "2026-01-08", "nodvendig": False},
                "bekreftelse": {"sendt": "2026-01-13", "opplyst_om_undersokelse": True},
                "ny_tilbakemelding": {"sendt": "2026-04-08"},
            }
        ],
        "soknader": [],
        "undersokelser": [
            {
                "id": "u1",
                "meldinger": ["m1"],
                "startet": "2026-01-12",
                "plan": "2026-01-14",
                "kartlegging": {"risiko": True, "beskyttelse": True, "ressurser": True},
                "behov": ["2.3"],
                "avsluttet": "2026-03-25",
                "konklusjon": "vedtak",
            }
        ],
        "behov": [{"id": "b1", "omrade": "2.3", "fra": "2026-03-25"}],
        "malsettinger": [{"id": "g1", "behov": ["b1"], "malbar": True}],
        "samtykker": [
            {
                "person": "mor",
                "gjelder": "tiltak",
                "ref": ["t1"],
                "gitt": "2026-03-24",
                "skriftlig": True,
            },
        ],
        "vedtak": [
            {
                "id": "v1",
                "dato": "2026-03-25",
                "type": "innvilget",
                "fattet_av": "barnevernstjenesten",
                "hjemmel": "bvl § 3-1 første ledd",
                "vilkar": "omsorgssituasjon",
                "undersokelse": "u1",
                "forhandsvarsel": "2026-03-16",
                "begrunnelse": {
                    "fakta": True,
                    "faglig_vurdering": True,
                    "barnets_mening": True,
                    "vekt": True,
                    "barnets_beste": True,
                    "familieband": True,
                    "hvorfor_tiltaket": True,
                },
                "underrettet": [
                    {"person": "mor", "kommet_frem": "2026-03-27", "klageopplysning": True}
                ],
            }
        ],
        "endringskrav": [],
        "begjaringer": [],
        "akuttvedtak": [],
        "tiltak": [
            {
                "id": "t1",
                "type": "marte-meo",
                "vedtak": ["v1"],
                "retter_seg_mot": ["mor"],
                "leverandor": "barnevernstjenesten",
                "ansvarlig": "kp",
                "startet": "2026-04-07",
            }
        ],
        "tiltaksplaner": [
            {
                "id": "p1",
                "utarbeidet": "2026-03-25",
                "ansvarlig": "kp",
                "vedtak": ["v1"],
                "tiltak": [
                    {
                        "ref": "t1",
                        "malsettinger": ["g1"],
                        "innhold": True,
                        "varer_til": "2026-12-31",
                    }
                ],
                "oppfolging": True,
                "evalueringer": [{"id": "e1", "planlagt": "2026-07-01"}],
            }
        ],
        "hendelser": [
            {
                "id": "h1",
                "type": "barnesamtale",
                "dato": "2026-01-22",
                "barnets_medvirkning": _heard(),
                "foreldres_medvirkning": ["mor"],
            },
            {
                "id": "h2",
                "type": "oppstartsmøte",
                "dato": "2026-04-07",
                "barnets_medvirkning": _heard(),
                "foreldres_medvirkning": ["mor"],
            },
        ],
        "kulturvurderinger": [{"dato": "2026-01-22"}, {"dato": "2026-04-07"}],
        "nettverksvurderinger": [{"dato": "2026-01-22"}],
        "samarbeid": {"tjenester": []},
    }
