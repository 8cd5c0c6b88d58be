"""How a course flows: its phases, what each requires, and when things are due."""

from grunnmodell.flow.conditions import runs_on
from grunnmodell.flow.deadlines import Deadline, deadlines_of
from grunnmodell.flow.entries import condition_faults, entry_faults, entry_paths, paths_of
from grunnmodell.flow.facts import days_at, records_named
from grunnmodell.flow.forms import form_paths, missing_in, parts_of
from grunnmodell.flow.participation import days_of_participation
from grunnmodell.flow.paths import path_fault
from grunnmodell.flow.phases import PhaseSpan, phase_spans, way_between
from grunnmodell.flow.requirements import UnmetKrav, asked_in, unmet_in
from grunnmodell.flow.settling import DeadlineState
from grunnmodell.flow.standing import NextPhase, Obstacle, ObstacleKind, PhaseStatus, Standing
from grunnmodell.flow.steps import Step, StepKind, next_steps

__all__ = [
    "Deadline",
    "DeadlineState",
    "NextPhase",
    "Obstacle",
    "ObstacleKind",
    "PhaseSpan",
    "PhaseStatus",
    "Standing",
    "Step",
    "StepKind",
    "UnmetKrav",
    "asked_in",
    "condition_faults",
    "days_at",
    "days_of_participation",
    "deadlines_of",
    "entry_faults",
    "entry_paths",
    "form_paths",
    "missing_in",
    "next_steps",
    "parts_of",
    "path_fault",
    "paths_of",
    "phase_spans",
    "records_named",
    "runs_on",
    "unmet_in",
    "way_between",
]
