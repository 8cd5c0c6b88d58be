"""A caseworker who does what the next step says, and nothing else."""

from __future__ import annotations

import copy
import datetime as dt
from collections.abc import Callable
from typing import Any

import grunnmodell as gm
from grunnmodell.testing import valid_tree

Tree = dict[str, Any]
Action = Callable[["Walker", str], None]

FULL = {
    "fakta": True,
    "faglig_vurdering": True,
    "barnets_mening": True,
    "vekt": True,
    "barnets_beste": True,
    "familieband": True,
    "hvorfor_tiltaket": True,
}
DOCUMENTED = (
    "informert", "om_bruk_av_opplysninger", "hort_om", "uttrykt", "enig_i_gjengivelse", "vekt",
)  # fmt: skip
TAKES_PART = {"form": "samtale", **dict.fromkeys(DOCUMENTED, True)}
ANSWERED = {"virker": True, "nye_tiltak": False, "omsorgsovertakelse": False, "opphor": False}
NOT_YET = 30
EVALUATED_AFTER = 80
URGENT = 7
ENDS_THE_PHASE = ("MEL-001", "UND-001")


class Walker:
    """A course that grows, one step at a time, and the day it is."""

    def __init__(self, tree: Tree, day: dt.date, actions: dict[str, Action]) -> None:
        self.tree = tree
        self.day = day
        self.actions = actions
        self.done: list[str] = []

    @property
    def iso(self) -> str:
        return self.day.isoformat()

    @property
    def forlop(self) -> gm.Forlop:
        return gm.from_dict(copy.deepcopy(self.tree))

    def forlop_tree(self) -> Tree:
        return copy.deepcopy(self.tree)

    def assess(self) -> gm.Assessment:
        return gm.assess(self.forlop, as_of=self.day)

    def findings(self) -> list[tuple[str, str]]:
        return [(f.rule, f.pointer) for f in self.assess().report.findings]

    def perform(self, step: gm.Step) -> None:
        key = step.rule or f"fase:{step.fase.kode}"
        self.done.append(key)
        self.actions[key](self, self.iso)

    def eligible(self, steps: tuple[gm.Step, ...]) -> list[gm.Step]:
        """What a caseworker would do now: the ways on only when nothing else is left."""
        now = [s for s in steps if s.kind in (gm.StepKind.KRAV, gm.StepKind.MEND)]
        urgent = [
            s
            for s in steps
            if s.kind is gm.StepKind.FRIST
            and (s.due - self.day).days <= URGENT
            and s.rule not in ENDS_THE_PHASE
        ]
        if urgent or now:
            return urgent or now
        # A day far ahead can wait, and so can what ends the phase.
        near = [s for s in steps if s.due is not None and (s.due - self.day).days <= NOT_YET]
        return near or [s for s in steps if s.norm is None][:1]

    def event(self, kind: str, **fields: Any) -> None:
        number = len(self.tree.setdefault("hendelser", [])) + 1
        self.tree["hendelser"].append(
            {"id": f"h{number}", "type": kind, "dato": self.iso, **fields}
        )


def put(path: str, value: Any = None) -> Action:
    """Return an action that records a value, or the day, at a place of the document."""

    def act(w: Walker, day: str) -> None:
        *steps, last = path.split(".")
        here: Any = w.tree
        for step in steps:
            here = here[int(step)] if step.isdigit() else here.setdefault(step, {})
        here[last] = day if value is None else value

    return act


def every(*actions: Action) -> Action:
    def act(w: Walker, day: str) -> None:
        for action in actions:
            action(w, day)

    return act


def note(part: str, **fields: Any) -> Action:
    def act(w: Walker, day: str) -> None:
        w.tree.setdefault(part, []).append({"dato": day, **fields})

    return act


def consent(kind: str, *people: str) -> Action:
    def act(w: Walker, day: str) -> None:
        for person in people:
            given = {"person": person, "gjelder": kind, "gitt": day}
            w.tree["samtykker"].append(given | ({"ref": ["t1"]} if kind == "tiltak" else {}))

    return act


def child_takes_part(w: Walker, day: str) -> None:
    w.event("barnesamtale", barnets_medvirkning=TAKES_PART)


def parents_take_part(w: Walker, day: str) -> None:
    w.event("samtale", foreldres_medvirkning=["mor"])


def evaluation_planned(w: Walker, day: str) -> None:
    evaluations = w.tree["tiltaksplaner"][0].setdefault("evalueringer", [])
    due = (w.day + dt.timedelta(days=EVALUATED_AFTER)).isoformat()
    evaluations.append({"id": f"e{len(evaluations) + 1}", "planlagt": due})


def evaluated(decision: str, *people: str) -> Action:
    def act(w: Walker, day: str) -> None:
        evaluations = w.tree["tiltaksplaner"][0].setdefault("evalueringer", [])
        if not evaluations or "utfort" in evaluations[-1]:
            evaluations.append({"id": f"e{len(evaluations) + 1}"})
        evaluations[-1] |= {
            "utfort": day,
            "ansvarlig": "kp",
            "deltakere": list(people),
            "malsettinger": [{"ref": "g1", "resultat": "delvis"}],
            "vurdert": ANSWERED,
            "beslutning": decision,
            "grunn": True,
        }

    return act


def decided(kind: str, hjemmel: str, **fields: Any) -> Action:
    def act(w: Walker, day: str) -> None:
        number = len(w.tree["vedtak"]) + 1
        parties = ["barn", *(p["id"] for p in w.tree["personer"] if p.get("part"))]
        w.tree["vedtak"].append(
            {
                "id": f"v{number}",
                "dato": day,
                "type": kind,
                "fattet_av": "barnevernstjenesten",
                "hjemmel": hjemmel,
                "vilkar": "omsorgssituasjon",
                "forhandsvarsel": day,
                "begrunnelse": FULL,
                "underrettet": [{"person": p, "klageopplysning": True} for p in parties],
                **fields,
            }
        )

    return act


def planned(kind: str) -> Action:
    def act(w: Walker, day: str) -> None:
        if w.tree["tiltaksplaner"]:
            return
        line = {
            "ref": "t1",
            "malsettinger": ["g1"],
            "innhold": True,
            "varer_til": (w.day + dt.timedelta(days=300)).isoformat(),
        }
        w.tree["tiltaksplaner"].append(
            {
                "id": "p1",
                "type": kind,
                "utarbeidet": day,
                "ansvarlig": "kp",
                "vedtak": ["v1"],
                "tiltak": [line],
                "oppfolging": True,
            }
        )

    return act


def help_decided(w: Walker, day: str) -> None:
    if w.tree["vedtak"]:
        decided("innvilget", "bvl § 3-1 første ledd")(w, day)
        return
    decided("innvilget", "bvl § 3-1 første ledd", undersokelse="u1")(w, day)
    put("undersokelser.0.avsluttet")(w, day)
    put("undersokelser.0.konklusjon", "vedtak")(w, day)
    put("undersokelser.0.behov", ["2.3"])(w, day)
    w.tree["behov"] = [{"id": "b1", "omrade": "2.3", "fra": day}]
    w.tree["malsettinger"] = [{"id": "g1", "behov": ["b1"], "malbar": True}]
    w.tree["tiltak"] = [
        {
            "id": "t1",
            "type": "marte-meo",
            "vedtak": ["v1"],
            "retter_seg_mot": ["mor"],
            "ansvarlig": "kp",
        }
    ]
    planned("tiltaksplan")(w, day)


def ended(*people: str) -> Action:
    def act(w: Walker, day: str) -> None:
        evaluated("avslutte", *people)(w, day)
        w.tree["tiltak"][0] |= {"avsluttet": day, "arsak": "mål-nådd"}

    return act


def youth_ended(w: Walker, day: str) -> None:
    decided("opphørt", "bvl § 3-6 andre ledd", arsak="mål-nådd")(w, day)
    w.tree["tiltak"][0]["vedtak"].append(w.tree["vedtak"][-1]["id"])
    ended("barn")(w, day)


def closed(w: Walker, day: str) -> None:
    w.tree["avslutning"] = {
        "dato": day,
        "arsak": "mål-nådd",
        "videre_behov_vurdert": True,
        "i_dialog_med": ["barn"],
    }


def measure_started(w: Walker, day: str) -> None:
    if w.tree["tiltak"][0].get("avsluttet") is not None:
        w.tree["tiltak"].append({**w.tree["tiltak"][0], "id": "t2", "startet": day})
        del w.tree["tiltak"][1]["avsluttet"], w.tree["tiltak"][1]["arsak"]
        return
    consent("tiltak", "mor")(w, day)
    w.tree["tiltak"][0]["startet"] = day


def dismissed(w: Walker, day: str) -> None:
    if not w.tree["undersokelser"]:
        w.tree["meldinger"][0] |= {
            "konkludert": day,
            "konklusjon": "henlagt-annet",
            "begrunnelse": True,
        }
        return
    decided("henlagt", "bvl § 2-5", undersokelse="u1")(w, day)
    w.tree["undersokelser"][0] |= {"avsluttet": day, "konklusjon": "henlagt"}


SHARED: dict[str, Action] = {
    "MED-001": child_takes_part,
    "MED-002": parents_take_part,
    "KUL-001": note("kulturvurderinger"),
    "PLA-001": planned("tiltaksplan"),
    "BEH-001": planned("tiltaksplan"),
    "PLA-009": evaluation_planned,
    "EVA-002": evaluated("fortsette", "mor", "barn"),
    "EVA-005": evaluated("fortsette", "mor", "barn"),
    "fase:avsluttet": closed,
}
HJELPETILTAK: dict[str, Action] = {
    **SHARED,
    "MEL-001": every(put("meldinger.0.konkludert"), put("meldinger.0.konklusjon", "undersøkelse")),
    "MEL-002": every(
        put("meldinger.0.bekreftelse.sendt"),
        put("meldinger.0.bekreftelse.opplyst_om_undersokelse", True),
    ),
    "MEL-003": put("meldinger.0.ny_tilbakemelding.sendt"),
    "fase:undersokelse": lambda w, day: w.tree["undersokelser"].append(
        {"id": "u1", "startet": day, "meldinger": ["m1"]}
    ),
    "MED-003": every(put("tillitsperson.informert"), put("tillitsperson.onsket", False)),
    "MED-004": note("nettverksvurderinger"),
    "UND-004": put("undersokelser.0.plan"),
    "UND-005": put(
        "undersokelser.0.kartlegging", {"risiko": True, "beskyttelse": True, "ressurser": True}
    ),
    "UND-001": help_decided,
    "fase:oppstart": help_decided,
    "SAM-004": consent("grunnmodell", "mor"),
    "fase:gjennomforing": measure_started,
    # They took part in talks of the phase.
    "fase:avslutning": ended(),
    "fase:henlagt": dismissed,
}


def hjelpetiltak(aldersmodul: str | None, fodt: str) -> Walker:
    tree = valid_tree(
        aldersmodul=aldersmodul,
        barn={"fodt": fodt},
        meldinger=[
            {
                "id": "m1",
                "mottatt": "2026-01-08",
                "melder": "skole",
                "innhold": ["2.1.02"],
                "umiddelbar_oppfolging": {"vurdert": "2026-01-08"},
            }
        ],
        tillitsperson={},
        individuell_plan=None,
        **dict.fromkeys(
            (
                "undersokelser", "behov", "malsettinger", "samtykker", "vedtak", "tiltak",
                "tiltaksplaner", "hendelser", "kulturvurderinger", "nettverksvurderinger",
            ),
        ),
    )  # fmt: skip
    for part in (
        "undersokelser", "behov", "malsettinger", "samtykker", "vedtak", "tiltak",
        "tiltaksplaner", "hendelser", "kulturvurderinger", "nettverksvurderinger",
    ):  # fmt: skip
        tree[part] = []
    return Walker(tree, dt.date(2026, 1, 9), HJELPETILTAK)


def youth_helped(w: Walker, day: str) -> None:
    decided("videreført", "bvl § 3-6")(w, day)
    # Help after 18 starts on the birthday at the earliest.
    w.day = max(w.day, dt.date(2026, 9, 20))
    w.tree["tiltak"] = [
        {
            "id": "t1",
            "type": "veiledning-ettervern",
            "vedtak": ["v1"],
            "retter_seg_mot": ["barn"],
            "ansvarlig": "kp",
            "startet": w.iso,
        }
    ]
    planned("plan-ettervern")(w, day)
    consent("tiltak", "barn")(w, day)


def assessed_together(w: Walker, day: str) -> None:
    """Assess the need together; whoever said no or was helped before is asked again."""
    asked = w.tree["ettervern"]
    if "vurdert_sammen" in asked:
        asked["spurt_igjen"] = day
    else:
        asked |= {"kontakt": day, "vurdert_sammen": day}


ETTERVERN: dict[str, Action] = {
    **SHARED,
    "EVA-002": evaluated("fortsette", "barn"),
    "EVA-005": evaluated("fortsette", "barn"),
    "ETT-001": put("ettervern.kontakt"),
    "fase:beslutning": assessed_together,
    "ETT-004": put("ettervern.onske", "ja"),
    "ETT-005": put(
        "ettervern.omrader",
        dict.fromkeys(
            ("bolig", "utdanning_og_arbeid", "okonomi", "nettverk", "praktiske_gjoremal"),
            "dekket",
        ),
    ),
    "ETT-006": consent("grunnmodell", "barn"),
    "fase:gjennomforing": youth_helped,
    "fase:avslutning": youth_ended,
    "fase:takket-nei": put("ettervern.takket_nei"),
}


def ettervern(aldersmodul: str | None) -> Walker:
    tree = {
        "grunnmodell": 1,
        "id": "t",
        "modell": "ettervern",
        "syntetisk": True,
        "startet": "2026-02-02",
        "barn": {"fodt": "2008-09-20"},
        "personer": [
            {"id": "kp", "rolle": "kontaktperson", "virksomhet": "barnevernstjenesten"},
        ],
        "ettervern": {"grunnlag": {"tiltak_iverksatt": "2024-10-01"}},
        "behov": [{"id": "b1", "omrade": "3.2", "fra": "2026-02-02"}],
        "malsettinger": [{"id": "g1", "behov": ["b1"], "malbar": True}],
        **{
            part: []
            for part in (
                "soknader", "samtykker", "vedtak", "tiltak", "tiltaksplaner", "hendelser",
                "endringskrav", "akuttvedtak",
            )
        },
        "samarbeid": {"tjenester": []},
    }  # fmt: skip
    if aldersmodul is not None:
        tree["aldersmodul"] = aldersmodul
    return Walker(tree, dt.date(2026, 2, 3), ETTERVERN)


def meeting(kind: str, *points: str, **fields: Any) -> Action:
    def act(w: Walker, day: str) -> None:
        w.event(kind, punkter=list(points), **fields)

    return act


def cover_points(w: Walker, day: str) -> None:
    """Go through what was left out, or mark it as outside the assignment."""
    katalog = gm.Plugins.national().whole_book().katalog
    for hendelse in w.tree["hendelser"]:
        mal = katalog.motemaler.get(hendelse["type"])
        if mal is not None:
            points = [p.kode for p in mal.punkter]
            hendelse["punkter"] = points[:-1]
            hendelse["informert_om"] = [p.kode for p in mal.informasjon]
            hendelse["utenfor_oppdrag"] = points[-1:]


def criteria(*names: str) -> Action:
    return put("henvisning.kriterier", dict.fromkeys(names, True))


def family_met(w: Walker, day: str) -> None:
    w.tree["vedtak"] = [
        {
            "id": "v1",
            "fra": "annet",
            "dato": day,
            "type": "innvilget",
            "fattet_av": "barnevernstjenesten",
            "hjemmel": "bvl § 3-1 første ledd",
            "begrunnelse": FULL,
        }
    ]
    w.tree["samtykker"] = [{"person": "mor", "gjelder": "tiltak", "ref": ["t1"], "gitt": day}]
    w.tree["tiltak"] = [
        {
            "id": "t1",
            "type": "hjelpetiltak-i-senter",
            "vedtak": ["v1"],
            "retter_seg_mot": ["mor"],
            "ansvarlig": "kp",
            "startet": day,
        }
    ]
    w.event("oppstartsmøte")


def checkpoint_and_meeting(w: Walker, day: str) -> None:
    w.event("stoppunkt", oppgaver_fordelt=True)
    w.event("samarbeidsmøte", malsettinger=["g1"], tiltaket_sa_langt=True)


def report_finished(w: Walker, day: str) -> None:
    """Finish the report once: what is finished or approved is not finished anew."""
    w.tree["sluttrapport"].setdefault("ferdig", day)


def centre_closed(w: Walker, day: str) -> None:
    w.tree["tiltak"][0] |= {"avsluttet": day, "arsak": "planlagt-slutt"}
    closed(w, day)


SENTER: dict[str, Action] = {
    **SHARED,
    "fase:vurdert": put("henvisning.vurderingsmote"),
    "SEN-004": criteria("innen_seks_maneder", "null_til_tre", "nodvendig", "kapasitet"),
    "SEN-005": criteria("godt_nok_opplyst", "null_til_tre", "nodvendig", "kapasitet"),
    "fase:avklart": every(
        put("henvisning.utfall", "tilbud"),
        put("henvisning.svar.skriftlig"),
        put("henvisning.svar.senter", "senter-vest"),
        put("henvisning.svar.okonomi", True),
    ),
    "fase:avslag": every(
        put("henvisning.utfall", "avslag"),
        put("henvisning.svar.skriftlig"),
        put("henvisning.svar.muntlig"),
        put("henvisning.svar.begrunnelse", True),
    ),
    "SEN-001": put("henvisning.kontakt_med_tjenesten"),
    "SEN-006": lambda w, day: w.tree["personer"].extend(
        [{"id": r[:2], "rolle": r} for r in ("tiltaksansvarlig", "familieansvarlig")]
    ),
    "SEN-007": meeting("henvisningsmøte", "henvisning", "oppdrag", "arena"),
    "SEN-008": cover_points,
    "fase:oppstart": family_met,
    "fase:endringsarbeid": put("handlingsplan.utarbeidet"),
    "SEN-009": put("barnet_mott"),
    "SEN-010": every(
        put("handlingsplan.oppdrag", True), put("handlingsplan.tiltaksplan", {"forlop": "annet"})
    ),
    "SEN-011": put("handlingsplan.sammen_med", ["mor"]),
    "SEN-012": checkpoint_and_meeting,
    "fase:avslutning": put("overgang.planlagt"),
    "SEN-013": every(
        report_finished,
        put("sluttrapport.endringsarbeid", True),
        put("sluttrapport.virkning", True),
    ),
    "SEN-014": every(
        report_finished, put("sluttrapport.godkjent"), put("sluttrapport.godkjent_av", "al")
    ),
    "SEN-003": report_finished,
    "SEN-015": meeting(
        "tilbakemeldingsmøte",
        rapport_gjennomgatt=True,
        rapport_overlevert=True,
        foreldres_syn=True,
        videre_behov=True,
        referat_av="kp",
    ),
    "SEN-016": put("overgang.informasjon_overfort", True),
    "fase:avsluttet": centre_closed,
}


def senter(*, assessed: bool) -> Walker:
    tree: Tree = {
        "grunnmodell": 1,
        "id": "t",
        "modell": "senter",
        "syntetisk": True,
        "barn": {"fodt": "2023-09-14"},
        "personer": [
            {"id": "mor", "rolle": "forelder", "bor_med_barnet": True},
            {"id": "kp", "rolle": "kontaktperson", "virksomhet": "barnevernstjenesten"},
            {"id": "al", "rolle": "avdelingsleder", "virksomhet": "senter"},
        ],
        "malsettinger": [{"id": "g1"}],
        "henvisning": {"mottatt": "2026-03-02"},
        "sluttrapport": {},
        "overgang": {},
        **{part: [] for part in ("vedtak", "samtykker", "tiltak", "hendelser")},
    }
    report = {"behov": True, "tiltak": True}
    tree["utredning"] = {"avsluttet": "2026-01-30", "rapport": report} if assessed else {}
    return Walker(tree, dt.date(2026, 3, 3), SENTER)
