"""What must hold before a session may go live."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from ..decimals import DecimalLike
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
    hold_until: dt.datetime | None = None
    """Until when the answer holds by itself; None: as long as nothing that it rests on changes."""


@resource("CheckPrerequisitesResponse")
@dataclass(frozen=True, kw_only=True)
class PrerequisiteReport(Resource):
    """Every condition, and whether all of them pass."""

    prerequisites: tuple[Prerequisite, ...] = ()
    satisfied: bool = False
    revision: int = 0
    """The server's revision that this takes into account."""

    @property
    def open(self) -> tuple[Prerequisite, ...]:
        """Those that do not pass."""
        return tuple(p for p in self.prerequisites if p.result != PrerequisiteResult.PASS)


@resource("PrerequisitePolicy")
@dataclass(frozen=True, kw_only=True)
class PrerequisitePolicy(Resource):
    """What is asked before a session goes live; what is None is as the wider policy says."""

    strategy: str = ""
    account: str = ""
    minimum_backtest_sharpe: DecimalLike | None = None
    minimum_backtest_days: int | None = None
    maximum_backtest_age_days: int | None = None
    maximum_degradation_percent: DecimalLike | None = None
    minimum_paper_days: int | None = None
    maximum_paper_drift_percent: DecimalLike | None = None
    maximum_position_percent: DecimalLike | None = None
    maximum_daily_loss_percent: DecimalLike | None = None
    maximum_clock_skew_milliseconds: int | None = None
    maximum_data_age_seconds: int | None = None
    etag: str = ""
    update_time: dt.datetime | None = None
