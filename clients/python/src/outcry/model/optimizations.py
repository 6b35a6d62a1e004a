"""Optimizations and what they came to. Every figure is defined in ``docs/statistics.md``."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from ..decimals import DecimalLike
from ..enums import MarketRegime, OptimizationPhase, OptimizationState, VerdictStatus
from .backtests import BacktestSettings, PerformanceStatistics, TradeStatistics
from .conversion import Resource, resource
from .sessions import SessionSpec

if TYPE_CHECKING:
    import pandas


@resource("ParameterRange")
@dataclass(frozen=True, kw_only=True)
class ParameterRange(Resource):
    """The values of one parameter to try."""

    name: str = ""
    minimum: DecimalLike | None = None
    maximum: DecimalLike | None = None
    step: DecimalLike | None = None


@resource("VerdictPolicy")
@dataclass(frozen=True, kw_only=True)
class VerdictPolicy(Resource):
    """What a strategy must show before somebody should believe it. None is the server's default."""

    minimum_sharpe: float | None = None
    minimum_trades: int | None = None
    maximum_drawdown: float | None = None
    maximum_degradation: float | None = None
    minimum_deflated_sharpe: float | None = None
    minimum_stability: float | None = None
    maximum_losing_regimes: int | None = None


@resource("OptimizationSettings")
@dataclass(frozen=True, kw_only=True)
class OptimizationSettings(Resource):
    """How an optimization searches."""

    parameters: tuple[ParameterRange, ...] = ()
    walk_forward_steps: int | None = None
    is_anchored: bool = False
    training_length: int | None = None
    policy: VerdictPolicy | None = None


@resource("ParameterSetting")
@dataclass(frozen=True, kw_only=True)
class ParameterSetting(Resource):
    """A parameter's value."""

    name: str = ""
    value: Decimal | None = None


@resource("OptimizationProgress")
@dataclass(frozen=True, kw_only=True)
class OptimizationProgress(Resource):
    """How far an optimization is."""

    phase: OptimizationPhase = OptimizationPhase.UNSPECIFIED
    runs_done: int = 0
    runs_total: int = 0
    milliseconds_left: int | None = None
    """By how fast it went so far. None while nobody can tell."""
    best_sharpe: float | None = None


@resource("OptimizationTrial")
@dataclass(frozen=True, kw_only=True)
class OptimizationTrial(Resource):
    """What one set of parameters came to on the training period."""

    parameters: tuple[ParameterSetting, ...] = ()
    sharpe: float | None = None
    total_return: float | None = None
    maximum_drawdown: float | None = None
    trades: int = 0
    final_equity: Decimal | None = None
    error: str = ""


@resource("PeriodResult")
@dataclass(frozen=True, kw_only=True)
class PeriodResult(Resource):
    """What a set of parameters came to in a period."""

    start_time: dt.datetime | None = None
    end_time: dt.datetime | None = None
    final_equity: Decimal | None = None
    performance: PerformanceStatistics | None = None
    trades: TradeStatistics | None = None
    error: str = ""


@resource("WalkForwardStep")
@dataclass(frozen=True, kw_only=True)
class WalkForwardStep(Resource):
    """One step of a walk forward."""

    parameters: tuple[ParameterSetting, ...] = ()
    training: PeriodResult | None = None
    test: PeriodResult | None = None


@resource("StabilityNeighbour")
@dataclass(frozen=True, kw_only=True)
class StabilityNeighbour(Resource):
    """The best set with one parameter moved, on the training period."""

    parameter: str = ""
    change: float = 0.0
    sharpe: float | None = None


@resource("RegimeResult")
@dataclass(frozen=True, kw_only=True)
class RegimeResult(Resource):
    """How the best set did in one kind of market."""

    regime: MarketRegime = MarketRegime.UNSPECIFIED
    performance: PerformanceStatistics | None = None


@resource("LookAheadCut")
@dataclass(frozen=True, kw_only=True)
class LookAheadCut(Resource):
    """One early end of history: what was decided up to there must be what is decided on all of it."""

    time: dt.datetime | None = None
    compared: int = 0
    difference: str = ""
    """Empty: they agree."""


@resource("VerdictReason")
@dataclass(frozen=True, kw_only=True)
class VerdictReason(Resource):
    """One check of a verdict."""

    check: str = ""
    status: VerdictStatus = VerdictStatus.UNSPECIFIED
    observed: str = ""
    required: str = ""


@resource("OptimizationVerdict")
@dataclass(frozen=True, kw_only=True)
class OptimizationVerdict(Resource):
    """Whether a strategy may be believed."""

    status: VerdictStatus = VerdictStatus.UNSPECIFIED
    reasons: tuple[VerdictReason, ...] = ()


@resource("OptimizationResult")
@dataclass(frozen=True, kw_only=True)
class OptimizationResult(Resource):
    """What an optimization came to. Lists leave trials, neighbours, regimes, look-ahead, steps and reasons out."""

    best: tuple[ParameterSetting, ...] = ()
    training: PeriodResult | None = None
    validation: PeriodResult | None = None
    test: PeriodResult | None = None
    whole: PeriodResult | None = None
    sets: int = 0
    trials: tuple[OptimizationTrial, ...] = ()
    deflated_sharpe: float | None = None
    degradation: float | None = None
    stability: float | None = None
    neighbours: tuple[StabilityNeighbour, ...] = ()
    regimes: tuple[RegimeResult, ...] = ()
    look_ahead: tuple[LookAheadCut, ...] = ()
    walk_forward: tuple[WalkForwardStep, ...] = ()
    verdict: OptimizationVerdict | None = None


@resource("Optimization")
@dataclass(frozen=True, kw_only=True)
class Optimization(Resource):
    """An optimization, with its result when it has one."""

    optimization_id: str = ""
    spec: SessionSpec | None = None
    backtest: BacktestSettings | None = None
    settings: OptimizationSettings | None = None
    state: OptimizationState = OptimizationState.UNSPECIFIED
    state_reason: str = ""
    strategy_name: str = ""
    currency: str = ""
    create_time: dt.datetime | None = None
    progress: OptimizationProgress | None = None
    result: OptimizationResult | None = None

    def trials_to_dataframe(self, *, decimals: str = "exact") -> pandas.DataFrame:
        """One row a trial, the best first: its parameters, a column each, and what it came to.

        Raises:
            ImportError: pandas is not installed.
        """
        from ..frames import optimization_trials_to_dataframe

        return optimization_trials_to_dataframe(self, decimals=decimals)
