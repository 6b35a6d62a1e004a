"""What must hold before a session may go live."""

from __future__ import annotations

from dataclasses import dataclass

from ..enums import PrerequisiteResult, PrerequisiteType
from .conversion import Resource, resource


@resource("Prerequisite")
@dataclass(frozen=True, kw_only=True)
class Prerequisite(Resource):
    """One condition: what was found, what is needed, what the answer rests on and what to do about it."""

    type: PrerequisiteType = PrerequisiteType.UNSPECIFIED
    result: PrerequisiteResult = PrerequisiteResult.UNSPECIFIED
    observed: str = ""
    required: str = ""
    evidence: tuple[str, ...] = ()
    remedy: str = ""


@resource("CheckPrerequisitesResponse")
@dataclass(frozen=True, kw_only=True)
class PrerequisiteReport(Resource):
    """Every condition, and whether all of them pass."""

    prerequisites: tuple[Prerequisite, ...] = ()
    satisfied: bool = False
