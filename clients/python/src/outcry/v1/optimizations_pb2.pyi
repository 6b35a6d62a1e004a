from google.protobuf import timestamp_pb2 as _timestamp_pb2
from outcry.v1 import backtests_pb2 as _backtests_pb2
from outcry.v1 import sessions_pb2 as _sessions_pb2
from outcry.v1 import types_pb2 as _types_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class OptimizationState(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    OPTIMIZATION_STATE_UNSPECIFIED: _ClassVar[OptimizationState]
    OPTIMIZATION_STATE_RUNNING: _ClassVar[OptimizationState]
    OPTIMIZATION_STATE_SUCCEEDED: _ClassVar[OptimizationState]
    OPTIMIZATION_STATE_FAILED: _ClassVar[OptimizationState]
    OPTIMIZATION_STATE_CANCELLED: _ClassVar[OptimizationState]

class OptimizationPhase(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    OPTIMIZATION_PHASE_UNSPECIFIED: _ClassVar[OptimizationPhase]
    OPTIMIZATION_PHASE_LOADING: _ClassVar[OptimizationPhase]
    OPTIMIZATION_PHASE_SWEEP: _ClassVar[OptimizationPhase]
    OPTIMIZATION_PHASE_OUT_OF_SAMPLE: _ClassVar[OptimizationPhase]
    OPTIMIZATION_PHASE_STABILITY: _ClassVar[OptimizationPhase]
    OPTIMIZATION_PHASE_LOOK_AHEAD: _ClassVar[OptimizationPhase]
    OPTIMIZATION_PHASE_WALK_FORWARD: _ClassVar[OptimizationPhase]

class MarketRegime(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    MARKET_REGIME_UNSPECIFIED: _ClassVar[MarketRegime]
    MARKET_REGIME_BULL: _ClassVar[MarketRegime]
    MARKET_REGIME_BEAR: _ClassVar[MarketRegime]
    MARKET_REGIME_HIGH_VOLATILITY: _ClassVar[MarketRegime]
    MARKET_REGIME_LOW_VOLATILITY: _ClassVar[MarketRegime]

class VerdictStatus(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    VERDICT_STATUS_UNSPECIFIED: _ClassVar[VerdictStatus]
    VERDICT_STATUS_PASS: _ClassVar[VerdictStatus]
    VERDICT_STATUS_FAIL: _ClassVar[VerdictStatus]
    VERDICT_STATUS_UNKNOWN: _ClassVar[VerdictStatus]
OPTIMIZATION_STATE_UNSPECIFIED: OptimizationState
OPTIMIZATION_STATE_RUNNING: OptimizationState
OPTIMIZATION_STATE_SUCCEEDED: OptimizationState
OPTIMIZATION_STATE_FAILED: OptimizationState
OPTIMIZATION_STATE_CANCELLED: OptimizationState
OPTIMIZATION_PHASE_UNSPECIFIED: OptimizationPhase
OPTIMIZATION_PHASE_LOADING: OptimizationPhase
OPTIMIZATION_PHASE_SWEEP: OptimizationPhase
OPTIMIZATION_PHASE_OUT_OF_SAMPLE: OptimizationPhase
OPTIMIZATION_PHASE_STABILITY: OptimizationPhase
OPTIMIZATION_PHASE_LOOK_AHEAD: OptimizationPhase
OPTIMIZATION_PHASE_WALK_FORWARD: OptimizationPhase
MARKET_REGIME_UNSPECIFIED: MarketRegime
MARKET_REGIME_BULL: MarketRegime
MARKET_REGIME_BEAR: MarketRegime
MARKET_REGIME_HIGH_VOLATILITY: MarketRegime
MARKET_REGIME_LOW_VOLATILITY: MarketRegime
VERDICT_STATUS_UNSPECIFIED: VerdictStatus
VERDICT_STATUS_PASS: VerdictStatus
VERDICT_STATUS_FAIL: VerdictStatus
VERDICT_STATUS_UNKNOWN: VerdictStatus

class ParameterRange(_message.Message):
    __slots__ = ("name", "minimum", "maximum", "step")
    NAME_FIELD_NUMBER: _ClassVar[int]
    MINIMUM_FIELD_NUMBER: _ClassVar[int]
    MAXIMUM_FIELD_NUMBER: _ClassVar[int]
    STEP_FIELD_NUMBER: _ClassVar[int]
    name: str
    minimum: _types_pb2.Decimal
    maximum: _types_pb2.Decimal
    step: _types_pb2.Decimal
    def __init__(self, name: _Optional[str] = ..., minimum: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., maximum: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., step: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ...) -> None: ...

class VerdictPolicy(_message.Message):
    __slots__ = ("minimum_sharpe", "minimum_trades", "maximum_drawdown", "maximum_degradation", "minimum_deflated_sharpe", "minimum_stability", "maximum_losing_regimes")
    MINIMUM_SHARPE_FIELD_NUMBER: _ClassVar[int]
    MINIMUM_TRADES_FIELD_NUMBER: _ClassVar[int]
    MAXIMUM_DRAWDOWN_FIELD_NUMBER: _ClassVar[int]
    MAXIMUM_DEGRADATION_FIELD_NUMBER: _ClassVar[int]
    MINIMUM_DEFLATED_SHARPE_FIELD_NUMBER: _ClassVar[int]
    MINIMUM_STABILITY_FIELD_NUMBER: _ClassVar[int]
    MAXIMUM_LOSING_REGIMES_FIELD_NUMBER: _ClassVar[int]
    minimum_sharpe: _backtests_pb2.Statistic
    minimum_trades: _types_pb2.Count
    maximum_drawdown: _backtests_pb2.Statistic
    maximum_degradation: _backtests_pb2.Statistic
    minimum_deflated_sharpe: _backtests_pb2.Statistic
    minimum_stability: _backtests_pb2.Statistic
    maximum_losing_regimes: _types_pb2.Count
    def __init__(self, minimum_sharpe: _Optional[_Union[_backtests_pb2.Statistic, _Mapping]] = ..., minimum_trades: _Optional[_Union[_types_pb2.Count, _Mapping]] = ..., maximum_drawdown: _Optional[_Union[_backtests_pb2.Statistic, _Mapping]] = ..., maximum_degradation: _Optional[_Union[_backtests_pb2.Statistic, _Mapping]] = ..., minimum_deflated_sharpe: _Optional[_Union[_backtests_pb2.Statistic, _Mapping]] = ..., minimum_stability: _Optional[_Union[_backtests_pb2.Statistic, _Mapping]] = ..., maximum_losing_regimes: _Optional[_Union[_types_pb2.Count, _Mapping]] = ...) -> None: ...

class OptimizationSettings(_message.Message):
    __slots__ = ("parameters", "walk_forward_steps", "is_anchored", "training_length", "policy")
    PARAMETERS_FIELD_NUMBER: _ClassVar[int]
    WALK_FORWARD_STEPS_FIELD_NUMBER: _ClassVar[int]
    IS_ANCHORED_FIELD_NUMBER: _ClassVar[int]
    TRAINING_LENGTH_FIELD_NUMBER: _ClassVar[int]
    POLICY_FIELD_NUMBER: _ClassVar[int]
    parameters: _containers.RepeatedCompositeFieldContainer[ParameterRange]
    walk_forward_steps: _types_pb2.Count
    is_anchored: bool
    training_length: _types_pb2.Count
    policy: VerdictPolicy
    def __init__(self, parameters: _Optional[_Iterable[_Union[ParameterRange, _Mapping]]] = ..., walk_forward_steps: _Optional[_Union[_types_pb2.Count, _Mapping]] = ..., is_anchored: bool = ..., training_length: _Optional[_Union[_types_pb2.Count, _Mapping]] = ..., policy: _Optional[_Union[VerdictPolicy, _Mapping]] = ...) -> None: ...

class ParameterSetting(_message.Message):
    __slots__ = ("name", "value")
    NAME_FIELD_NUMBER: _ClassVar[int]
    VALUE_FIELD_NUMBER: _ClassVar[int]
    name: str
    value: _types_pb2.Decimal
    def __init__(self, name: _Optional[str] = ..., value: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ...) -> None: ...

class OptimizationProgress(_message.Message):
    __slots__ = ("phase", "runs_done", "runs_total", "milliseconds_left", "best_sharpe")
    PHASE_FIELD_NUMBER: _ClassVar[int]
    RUNS_DONE_FIELD_NUMBER: _ClassVar[int]
    RUNS_TOTAL_FIELD_NUMBER: _ClassVar[int]
    MILLISECONDS_LEFT_FIELD_NUMBER: _ClassVar[int]
    BEST_SHARPE_FIELD_NUMBER: _ClassVar[int]
    phase: OptimizationPhase
    runs_done: int
    runs_total: int
    milliseconds_left: _types_pb2.Count
    best_sharpe: _backtests_pb2.Statistic
    def __init__(self, phase: _Optional[_Union[OptimizationPhase, str]] = ..., runs_done: _Optional[int] = ..., runs_total: _Optional[int] = ..., milliseconds_left: _Optional[_Union[_types_pb2.Count, _Mapping]] = ..., best_sharpe: _Optional[_Union[_backtests_pb2.Statistic, _Mapping]] = ...) -> None: ...

class OptimizationTrial(_message.Message):
    __slots__ = ("parameters", "sharpe", "total_return", "maximum_drawdown", "trades", "final_equity", "error")
    PARAMETERS_FIELD_NUMBER: _ClassVar[int]
    SHARPE_FIELD_NUMBER: _ClassVar[int]
    TOTAL_RETURN_FIELD_NUMBER: _ClassVar[int]
    MAXIMUM_DRAWDOWN_FIELD_NUMBER: _ClassVar[int]
    TRADES_FIELD_NUMBER: _ClassVar[int]
    FINAL_EQUITY_FIELD_NUMBER: _ClassVar[int]
    ERROR_FIELD_NUMBER: _ClassVar[int]
    parameters: _containers.RepeatedCompositeFieldContainer[ParameterSetting]
    sharpe: _backtests_pb2.Statistic
    total_return: _backtests_pb2.Statistic
    maximum_drawdown: _backtests_pb2.Statistic
    trades: int
    final_equity: _types_pb2.Decimal
    error: str
    def __init__(self, parameters: _Optional[_Iterable[_Union[ParameterSetting, _Mapping]]] = ..., sharpe: _Optional[_Union[_backtests_pb2.Statistic, _Mapping]] = ..., total_return: _Optional[_Union[_backtests_pb2.Statistic, _Mapping]] = ..., maximum_drawdown: _Optional[_Union[_backtests_pb2.Statistic, _Mapping]] = ..., trades: _Optional[int] = ..., final_equity: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., error: _Optional[str] = ...) -> None: ...

class PeriodResult(_message.Message):
    __slots__ = ("start_time", "end_time", "final_equity", "performance", "trades", "error")
    START_TIME_FIELD_NUMBER: _ClassVar[int]
    END_TIME_FIELD_NUMBER: _ClassVar[int]
    FINAL_EQUITY_FIELD_NUMBER: _ClassVar[int]
    PERFORMANCE_FIELD_NUMBER: _ClassVar[int]
    TRADES_FIELD_NUMBER: _ClassVar[int]
    ERROR_FIELD_NUMBER: _ClassVar[int]
    start_time: _timestamp_pb2.Timestamp
    end_time: _timestamp_pb2.Timestamp
    final_equity: _types_pb2.Decimal
    performance: _backtests_pb2.PerformanceStatistics
    trades: _backtests_pb2.TradeStatistics
    error: str
    def __init__(self, start_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., end_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., final_equity: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., performance: _Optional[_Union[_backtests_pb2.PerformanceStatistics, _Mapping]] = ..., trades: _Optional[_Union[_backtests_pb2.TradeStatistics, _Mapping]] = ..., error: _Optional[str] = ...) -> None: ...

class WalkForwardStep(_message.Message):
    __slots__ = ("parameters", "training", "test")
    PARAMETERS_FIELD_NUMBER: _ClassVar[int]
    TRAINING_FIELD_NUMBER: _ClassVar[int]
    TEST_FIELD_NUMBER: _ClassVar[int]
    parameters: _containers.RepeatedCompositeFieldContainer[ParameterSetting]
    training: PeriodResult
    test: PeriodResult
    def __init__(self, parameters: _Optional[_Iterable[_Union[ParameterSetting, _Mapping]]] = ..., training: _Optional[_Union[PeriodResult, _Mapping]] = ..., test: _Optional[_Union[PeriodResult, _Mapping]] = ...) -> None: ...

class StabilityNeighbour(_message.Message):
    __slots__ = ("parameter", "change", "sharpe")
    PARAMETER_FIELD_NUMBER: _ClassVar[int]
    CHANGE_FIELD_NUMBER: _ClassVar[int]
    SHARPE_FIELD_NUMBER: _ClassVar[int]
    parameter: str
    change: float
    sharpe: _backtests_pb2.Statistic
    def __init__(self, parameter: _Optional[str] = ..., change: _Optional[float] = ..., sharpe: _Optional[_Union[_backtests_pb2.Statistic, _Mapping]] = ...) -> None: ...

class RegimeResult(_message.Message):
    __slots__ = ("regime", "performance")
    REGIME_FIELD_NUMBER: _ClassVar[int]
    PERFORMANCE_FIELD_NUMBER: _ClassVar[int]
    regime: MarketRegime
    performance: _backtests_pb2.PerformanceStatistics
    def __init__(self, regime: _Optional[_Union[MarketRegime, str]] = ..., performance: _Optional[_Union[_backtests_pb2.PerformanceStatistics, _Mapping]] = ...) -> None: ...

class LookAheadCut(_message.Message):
    __slots__ = ("time", "compared", "difference")
    TIME_FIELD_NUMBER: _ClassVar[int]
    COMPARED_FIELD_NUMBER: _ClassVar[int]
    DIFFERENCE_FIELD_NUMBER: _ClassVar[int]
    time: _timestamp_pb2.Timestamp
    compared: int
    difference: str
    def __init__(self, time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., compared: _Optional[int] = ..., difference: _Optional[str] = ...) -> None: ...

class VerdictReason(_message.Message):
    __slots__ = ("check", "status", "observed", "required")
    CHECK_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    OBSERVED_FIELD_NUMBER: _ClassVar[int]
    REQUIRED_FIELD_NUMBER: _ClassVar[int]
    check: str
    status: VerdictStatus
    observed: str
    required: str
    def __init__(self, check: _Optional[str] = ..., status: _Optional[_Union[VerdictStatus, str]] = ..., observed: _Optional[str] = ..., required: _Optional[str] = ...) -> None: ...

class OptimizationVerdict(_message.Message):
    __slots__ = ("status", "reasons")
    STATUS_FIELD_NUMBER: _ClassVar[int]
    REASONS_FIELD_NUMBER: _ClassVar[int]
    status: VerdictStatus
    reasons: _containers.RepeatedCompositeFieldContainer[VerdictReason]
    def __init__(self, status: _Optional[_Union[VerdictStatus, str]] = ..., reasons: _Optional[_Iterable[_Union[VerdictReason, _Mapping]]] = ...) -> None: ...

class OptimizationResult(_message.Message):
    __slots__ = ("best", "training", "validation", "test", "whole", "sets", "trials", "deflated_sharpe", "degradation", "stability", "neighbours", "regimes", "look_ahead", "walk_forward", "verdict")
    BEST_FIELD_NUMBER: _ClassVar[int]
    TRAINING_FIELD_NUMBER: _ClassVar[int]
    VALIDATION_FIELD_NUMBER: _ClassVar[int]
    TEST_FIELD_NUMBER: _ClassVar[int]
    WHOLE_FIELD_NUMBER: _ClassVar[int]
    SETS_FIELD_NUMBER: _ClassVar[int]
    TRIALS_FIELD_NUMBER: _ClassVar[int]
    DEFLATED_SHARPE_FIELD_NUMBER: _ClassVar[int]
    DEGRADATION_FIELD_NUMBER: _ClassVar[int]
    STABILITY_FIELD_NUMBER: _ClassVar[int]
    NEIGHBOURS_FIELD_NUMBER: _ClassVar[int]
    REGIMES_FIELD_NUMBER: _ClassVar[int]
    LOOK_AHEAD_FIELD_NUMBER: _ClassVar[int]
    WALK_FORWARD_FIELD_NUMBER: _ClassVar[int]
    VERDICT_FIELD_NUMBER: _ClassVar[int]
    best: _containers.RepeatedCompositeFieldContainer[ParameterSetting]
    training: PeriodResult
    validation: PeriodResult
    test: PeriodResult
    whole: PeriodResult
    sets: int
    trials: _containers.RepeatedCompositeFieldContainer[OptimizationTrial]
    deflated_sharpe: _backtests_pb2.Statistic
    degradation: _backtests_pb2.Statistic
    stability: _backtests_pb2.Statistic
    neighbours: _containers.RepeatedCompositeFieldContainer[StabilityNeighbour]
    regimes: _containers.RepeatedCompositeFieldContainer[RegimeResult]
    look_ahead: _containers.RepeatedCompositeFieldContainer[LookAheadCut]
    walk_forward: _containers.RepeatedCompositeFieldContainer[WalkForwardStep]
    verdict: OptimizationVerdict
    def __init__(self, best: _Optional[_Iterable[_Union[ParameterSetting, _Mapping]]] = ..., training: _Optional[_Union[PeriodResult, _Mapping]] = ..., validation: _Optional[_Union[PeriodResult, _Mapping]] = ..., test: _Optional[_Union[PeriodResult, _Mapping]] = ..., whole: _Optional[_Union[PeriodResult, _Mapping]] = ..., sets: _Optional[int] = ..., trials: _Optional[_Iterable[_Union[OptimizationTrial, _Mapping]]] = ..., deflated_sharpe: _Optional[_Union[_backtests_pb2.Statistic, _Mapping]] = ..., degradation: _Optional[_Union[_backtests_pb2.Statistic, _Mapping]] = ..., stability: _Optional[_Union[_backtests_pb2.Statistic, _Mapping]] = ..., neighbours: _Optional[_Iterable[_Union[StabilityNeighbour, _Mapping]]] = ..., regimes: _Optional[_Iterable[_Union[RegimeResult, _Mapping]]] = ..., look_ahead: _Optional[_Iterable[_Union[LookAheadCut, _Mapping]]] = ..., walk_forward: _Optional[_Iterable[_Union[WalkForwardStep, _Mapping]]] = ..., verdict: _Optional[_Union[OptimizationVerdict, _Mapping]] = ...) -> None: ...

class Optimization(_message.Message):
    __slots__ = ("optimization_id", "spec", "backtest", "settings", "state", "state_reason", "strategy_name", "currency", "create_time", "progress", "result")
    OPTIMIZATION_ID_FIELD_NUMBER: _ClassVar[int]
    SPEC_FIELD_NUMBER: _ClassVar[int]
    BACKTEST_FIELD_NUMBER: _ClassVar[int]
    SETTINGS_FIELD_NUMBER: _ClassVar[int]
    STATE_FIELD_NUMBER: _ClassVar[int]
    STATE_REASON_FIELD_NUMBER: _ClassVar[int]
    STRATEGY_NAME_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    PROGRESS_FIELD_NUMBER: _ClassVar[int]
    RESULT_FIELD_NUMBER: _ClassVar[int]
    optimization_id: str
    spec: _sessions_pb2.SessionSpec
    backtest: _backtests_pb2.BacktestSettings
    settings: OptimizationSettings
    state: OptimizationState
    state_reason: str
    strategy_name: str
    currency: str
    create_time: _timestamp_pb2.Timestamp
    progress: OptimizationProgress
    result: OptimizationResult
    def __init__(self, optimization_id: _Optional[str] = ..., spec: _Optional[_Union[_sessions_pb2.SessionSpec, _Mapping]] = ..., backtest: _Optional[_Union[_backtests_pb2.BacktestSettings, _Mapping]] = ..., settings: _Optional[_Union[OptimizationSettings, _Mapping]] = ..., state: _Optional[_Union[OptimizationState, str]] = ..., state_reason: _Optional[str] = ..., strategy_name: _Optional[str] = ..., currency: _Optional[str] = ..., create_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., progress: _Optional[_Union[OptimizationProgress, _Mapping]] = ..., result: _Optional[_Union[OptimizationResult, _Mapping]] = ...) -> None: ...

class RunOptimizationRequest(_message.Message):
    __slots__ = ("optimization_id", "spec", "backtest", "settings")
    OPTIMIZATION_ID_FIELD_NUMBER: _ClassVar[int]
    SPEC_FIELD_NUMBER: _ClassVar[int]
    BACKTEST_FIELD_NUMBER: _ClassVar[int]
    SETTINGS_FIELD_NUMBER: _ClassVar[int]
    optimization_id: str
    spec: _sessions_pb2.SessionSpec
    backtest: _backtests_pb2.BacktestSettings
    settings: OptimizationSettings
    def __init__(self, optimization_id: _Optional[str] = ..., spec: _Optional[_Union[_sessions_pb2.SessionSpec, _Mapping]] = ..., backtest: _Optional[_Union[_backtests_pb2.BacktestSettings, _Mapping]] = ..., settings: _Optional[_Union[OptimizationSettings, _Mapping]] = ...) -> None: ...

class RunOptimizationResponse(_message.Message):
    __slots__ = ("started", "progress", "ended")
    STARTED_FIELD_NUMBER: _ClassVar[int]
    PROGRESS_FIELD_NUMBER: _ClassVar[int]
    ENDED_FIELD_NUMBER: _ClassVar[int]
    started: Optimization
    progress: OptimizationProgress
    ended: Optimization
    def __init__(self, started: _Optional[_Union[Optimization, _Mapping]] = ..., progress: _Optional[_Union[OptimizationProgress, _Mapping]] = ..., ended: _Optional[_Union[Optimization, _Mapping]] = ...) -> None: ...

class GetOptimizationRequest(_message.Message):
    __slots__ = ("optimization_id",)
    OPTIMIZATION_ID_FIELD_NUMBER: _ClassVar[int]
    optimization_id: str
    def __init__(self, optimization_id: _Optional[str] = ...) -> None: ...

class GetOptimizationResponse(_message.Message):
    __slots__ = ("optimization",)
    OPTIMIZATION_FIELD_NUMBER: _ClassVar[int]
    optimization: Optimization
    def __init__(self, optimization: _Optional[_Union[Optimization, _Mapping]] = ...) -> None: ...

class ListOptimizationsRequest(_message.Message):
    __slots__ = ("page_size", "page_token", "states")
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    STATES_FIELD_NUMBER: _ClassVar[int]
    page_size: int
    page_token: str
    states: _containers.RepeatedScalarFieldContainer[OptimizationState]
    def __init__(self, page_size: _Optional[int] = ..., page_token: _Optional[str] = ..., states: _Optional[_Iterable[_Union[OptimizationState, str]]] = ...) -> None: ...

class ListOptimizationsResponse(_message.Message):
    __slots__ = ("optimizations", "next_page_token")
    OPTIMIZATIONS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    optimizations: _containers.RepeatedCompositeFieldContainer[Optimization]
    next_page_token: str
    def __init__(self, optimizations: _Optional[_Iterable[_Union[Optimization, _Mapping]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class CancelOptimizationRequest(_message.Message):
    __slots__ = ("optimization_id",)
    OPTIMIZATION_ID_FIELD_NUMBER: _ClassVar[int]
    optimization_id: str
    def __init__(self, optimization_id: _Optional[str] = ...) -> None: ...

class CancelOptimizationResponse(_message.Message):
    __slots__ = ("optimization",)
    OPTIMIZATION_FIELD_NUMBER: _ClassVar[int]
    optimization: Optimization
    def __init__(self, optimization: _Optional[_Union[Optimization, _Mapping]] = ...) -> None: ...
