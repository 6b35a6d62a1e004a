from google.protobuf import timestamp_pb2 as _timestamp_pb2
from outcry.v1 import data_pb2 as _data_pb2
from outcry.v1 import sessions_pb2 as _sessions_pb2
from outcry.v1 import types_pb2 as _types_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class BacktestState(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    BACKTEST_STATE_UNSPECIFIED: _ClassVar[BacktestState]
    BACKTEST_STATE_RUNNING: _ClassVar[BacktestState]
    BACKTEST_STATE_SUCCEEDED: _ClassVar[BacktestState]
    BACKTEST_STATE_FAILED: _ClassVar[BacktestState]
    BACKTEST_STATE_CANCELLED: _ClassVar[BacktestState]

class StatisticsConvention(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    STATISTICS_CONVENTION_UNSPECIFIED: _ClassVar[StatisticsConvention]
    STATISTICS_CONVENTION_STANDARD: _ClassVar[StatisticsConvention]
    STATISTICS_CONVENTION_LEAN: _ClassVar[StatisticsConvention]

class EndOfData(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    END_OF_DATA_UNSPECIFIED: _ClassVar[EndOfData]
    END_OF_DATA_LEAVE_POSITIONS: _ClassVar[EndOfData]
    END_OF_DATA_CLOSE_POSITIONS: _ClassVar[EndOfData]
BACKTEST_STATE_UNSPECIFIED: BacktestState
BACKTEST_STATE_RUNNING: BacktestState
BACKTEST_STATE_SUCCEEDED: BacktestState
BACKTEST_STATE_FAILED: BacktestState
BACKTEST_STATE_CANCELLED: BacktestState
STATISTICS_CONVENTION_UNSPECIFIED: StatisticsConvention
STATISTICS_CONVENTION_STANDARD: StatisticsConvention
STATISTICS_CONVENTION_LEAN: StatisticsConvention
END_OF_DATA_UNSPECIFIED: EndOfData
END_OF_DATA_LEAVE_POSITIONS: EndOfData
END_OF_DATA_CLOSE_POSITIONS: EndOfData

class BacktestSettings(_message.Message):
    __slots__ = ("benchmark", "convention", "risk_free_percent", "periods_per_year", "end_of_data")
    BENCHMARK_FIELD_NUMBER: _ClassVar[int]
    CONVENTION_FIELD_NUMBER: _ClassVar[int]
    RISK_FREE_PERCENT_FIELD_NUMBER: _ClassVar[int]
    PERIODS_PER_YEAR_FIELD_NUMBER: _ClassVar[int]
    END_OF_DATA_FIELD_NUMBER: _ClassVar[int]
    benchmark: str
    convention: StatisticsConvention
    risk_free_percent: _types_pb2.Decimal
    periods_per_year: _types_pb2.Count
    end_of_data: EndOfData
    def __init__(self, benchmark: _Optional[str] = ..., convention: _Optional[_Union[StatisticsConvention, str]] = ..., risk_free_percent: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., periods_per_year: _Optional[_Union[_types_pb2.Count, _Mapping]] = ..., end_of_data: _Optional[_Union[EndOfData, str]] = ...) -> None: ...

class BacktestProgress(_message.Message):
    __slots__ = ("bars_done", "bars_total", "market_time", "equity", "milliseconds_left")
    BARS_DONE_FIELD_NUMBER: _ClassVar[int]
    BARS_TOTAL_FIELD_NUMBER: _ClassVar[int]
    MARKET_TIME_FIELD_NUMBER: _ClassVar[int]
    EQUITY_FIELD_NUMBER: _ClassVar[int]
    MILLISECONDS_LEFT_FIELD_NUMBER: _ClassVar[int]
    bars_done: int
    bars_total: int
    market_time: _timestamp_pb2.Timestamp
    equity: _types_pb2.Decimal
    milliseconds_left: _types_pb2.Count
    def __init__(self, bars_done: _Optional[int] = ..., bars_total: _Optional[int] = ..., market_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., equity: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., milliseconds_left: _Optional[_Union[_types_pb2.Count, _Mapping]] = ...) -> None: ...

class Statistic(_message.Message):
    __slots__ = ("value",)
    VALUE_FIELD_NUMBER: _ClassVar[int]
    value: float
    def __init__(self, value: _Optional[float] = ...) -> None: ...

class BacktestSeries(_message.Message):
    __slots__ = ("symbol", "interval", "source", "revision", "revision_time", "factors_revision", "factors_revision_time", "bars", "first_open_time", "last_close_time", "file_name", "checksum")
    SYMBOL_FIELD_NUMBER: _ClassVar[int]
    INTERVAL_FIELD_NUMBER: _ClassVar[int]
    SOURCE_FIELD_NUMBER: _ClassVar[int]
    REVISION_FIELD_NUMBER: _ClassVar[int]
    REVISION_TIME_FIELD_NUMBER: _ClassVar[int]
    FACTORS_REVISION_FIELD_NUMBER: _ClassVar[int]
    FACTORS_REVISION_TIME_FIELD_NUMBER: _ClassVar[int]
    BARS_FIELD_NUMBER: _ClassVar[int]
    FIRST_OPEN_TIME_FIELD_NUMBER: _ClassVar[int]
    LAST_CLOSE_TIME_FIELD_NUMBER: _ClassVar[int]
    FILE_NAME_FIELD_NUMBER: _ClassVar[int]
    CHECKSUM_FIELD_NUMBER: _ClassVar[int]
    symbol: str
    interval: str
    source: _data_pb2.SeriesSource
    revision: int
    revision_time: _timestamp_pb2.Timestamp
    factors_revision: int
    factors_revision_time: _timestamp_pb2.Timestamp
    bars: int
    first_open_time: _timestamp_pb2.Timestamp
    last_close_time: _timestamp_pb2.Timestamp
    file_name: str
    checksum: str
    def __init__(self, symbol: _Optional[str] = ..., interval: _Optional[str] = ..., source: _Optional[_Union[_data_pb2.SeriesSource, str]] = ..., revision: _Optional[int] = ..., revision_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., factors_revision: _Optional[int] = ..., factors_revision_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., bars: _Optional[int] = ..., first_open_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., last_close_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., file_name: _Optional[str] = ..., checksum: _Optional[str] = ...) -> None: ...

class BacktestResult(_message.Message):
    __slots__ = ("initial_equity", "final_equity", "fees", "start_time", "end_time", "bars", "fills", "performance", "trades", "deepest_drawdown", "longest_drawdown", "time_in_market", "average_exposure", "by_symbol", "by_strategy", "days", "round_trips", "series")
    INITIAL_EQUITY_FIELD_NUMBER: _ClassVar[int]
    FINAL_EQUITY_FIELD_NUMBER: _ClassVar[int]
    FEES_FIELD_NUMBER: _ClassVar[int]
    START_TIME_FIELD_NUMBER: _ClassVar[int]
    END_TIME_FIELD_NUMBER: _ClassVar[int]
    BARS_FIELD_NUMBER: _ClassVar[int]
    FILLS_FIELD_NUMBER: _ClassVar[int]
    PERFORMANCE_FIELD_NUMBER: _ClassVar[int]
    TRADES_FIELD_NUMBER: _ClassVar[int]
    DEEPEST_DRAWDOWN_FIELD_NUMBER: _ClassVar[int]
    LONGEST_DRAWDOWN_FIELD_NUMBER: _ClassVar[int]
    TIME_IN_MARKET_FIELD_NUMBER: _ClassVar[int]
    AVERAGE_EXPOSURE_FIELD_NUMBER: _ClassVar[int]
    BY_SYMBOL_FIELD_NUMBER: _ClassVar[int]
    BY_STRATEGY_FIELD_NUMBER: _ClassVar[int]
    DAYS_FIELD_NUMBER: _ClassVar[int]
    ROUND_TRIPS_FIELD_NUMBER: _ClassVar[int]
    SERIES_FIELD_NUMBER: _ClassVar[int]
    initial_equity: _types_pb2.Decimal
    final_equity: _types_pb2.Decimal
    fees: _types_pb2.Decimal
    start_time: _timestamp_pb2.Timestamp
    end_time: _timestamp_pb2.Timestamp
    bars: int
    fills: int
    performance: PerformanceStatistics
    trades: TradeStatistics
    deepest_drawdown: DrawdownRecord
    longest_drawdown: DrawdownRecord
    time_in_market: Statistic
    average_exposure: Statistic
    by_symbol: _containers.RepeatedCompositeFieldContainer[BacktestContribution]
    by_strategy: _containers.RepeatedCompositeFieldContainer[BacktestContribution]
    days: _containers.RepeatedCompositeFieldContainer[BacktestDay]
    round_trips: _containers.RepeatedCompositeFieldContainer[RoundTrip]
    series: _containers.RepeatedCompositeFieldContainer[BacktestSeries]
    def __init__(self, initial_equity: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., final_equity: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., fees: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., start_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., end_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., bars: _Optional[int] = ..., fills: _Optional[int] = ..., performance: _Optional[_Union[PerformanceStatistics, _Mapping]] = ..., trades: _Optional[_Union[TradeStatistics, _Mapping]] = ..., deepest_drawdown: _Optional[_Union[DrawdownRecord, _Mapping]] = ..., longest_drawdown: _Optional[_Union[DrawdownRecord, _Mapping]] = ..., time_in_market: _Optional[_Union[Statistic, _Mapping]] = ..., average_exposure: _Optional[_Union[Statistic, _Mapping]] = ..., by_symbol: _Optional[_Iterable[_Union[BacktestContribution, _Mapping]]] = ..., by_strategy: _Optional[_Iterable[_Union[BacktestContribution, _Mapping]]] = ..., days: _Optional[_Iterable[_Union[BacktestDay, _Mapping]]] = ..., round_trips: _Optional[_Iterable[_Union[RoundTrip, _Mapping]]] = ..., series: _Optional[_Iterable[_Union[BacktestSeries, _Mapping]]] = ...) -> None: ...

class PerformanceStatistics(_message.Message):
    __slots__ = ("convention", "periods", "risk_free_rate", "total_return", "annual_return", "volatility", "sharpe", "sortino", "sortino_of_losses", "calmar", "maximum_drawdown", "skewness", "excess_kurtosis", "probabilistic_sharpe", "alpha", "beta", "information_ratio", "tracking_error", "treynor", "up_capture", "down_capture", "turnover")
    CONVENTION_FIELD_NUMBER: _ClassVar[int]
    PERIODS_FIELD_NUMBER: _ClassVar[int]
    RISK_FREE_RATE_FIELD_NUMBER: _ClassVar[int]
    TOTAL_RETURN_FIELD_NUMBER: _ClassVar[int]
    ANNUAL_RETURN_FIELD_NUMBER: _ClassVar[int]
    VOLATILITY_FIELD_NUMBER: _ClassVar[int]
    SHARPE_FIELD_NUMBER: _ClassVar[int]
    SORTINO_FIELD_NUMBER: _ClassVar[int]
    SORTINO_OF_LOSSES_FIELD_NUMBER: _ClassVar[int]
    CALMAR_FIELD_NUMBER: _ClassVar[int]
    MAXIMUM_DRAWDOWN_FIELD_NUMBER: _ClassVar[int]
    SKEWNESS_FIELD_NUMBER: _ClassVar[int]
    EXCESS_KURTOSIS_FIELD_NUMBER: _ClassVar[int]
    PROBABILISTIC_SHARPE_FIELD_NUMBER: _ClassVar[int]
    ALPHA_FIELD_NUMBER: _ClassVar[int]
    BETA_FIELD_NUMBER: _ClassVar[int]
    INFORMATION_RATIO_FIELD_NUMBER: _ClassVar[int]
    TRACKING_ERROR_FIELD_NUMBER: _ClassVar[int]
    TREYNOR_FIELD_NUMBER: _ClassVar[int]
    UP_CAPTURE_FIELD_NUMBER: _ClassVar[int]
    DOWN_CAPTURE_FIELD_NUMBER: _ClassVar[int]
    TURNOVER_FIELD_NUMBER: _ClassVar[int]
    convention: StatisticsConvention
    periods: int
    risk_free_rate: float
    total_return: Statistic
    annual_return: Statistic
    volatility: Statistic
    sharpe: Statistic
    sortino: Statistic
    sortino_of_losses: Statistic
    calmar: Statistic
    maximum_drawdown: Statistic
    skewness: Statistic
    excess_kurtosis: Statistic
    probabilistic_sharpe: Statistic
    alpha: Statistic
    beta: Statistic
    information_ratio: Statistic
    tracking_error: Statistic
    treynor: Statistic
    up_capture: Statistic
    down_capture: Statistic
    turnover: Statistic
    def __init__(self, convention: _Optional[_Union[StatisticsConvention, str]] = ..., periods: _Optional[int] = ..., risk_free_rate: _Optional[float] = ..., total_return: _Optional[_Union[Statistic, _Mapping]] = ..., annual_return: _Optional[_Union[Statistic, _Mapping]] = ..., volatility: _Optional[_Union[Statistic, _Mapping]] = ..., sharpe: _Optional[_Union[Statistic, _Mapping]] = ..., sortino: _Optional[_Union[Statistic, _Mapping]] = ..., sortino_of_losses: _Optional[_Union[Statistic, _Mapping]] = ..., calmar: _Optional[_Union[Statistic, _Mapping]] = ..., maximum_drawdown: _Optional[_Union[Statistic, _Mapping]] = ..., skewness: _Optional[_Union[Statistic, _Mapping]] = ..., excess_kurtosis: _Optional[_Union[Statistic, _Mapping]] = ..., probabilistic_sharpe: _Optional[_Union[Statistic, _Mapping]] = ..., alpha: _Optional[_Union[Statistic, _Mapping]] = ..., beta: _Optional[_Union[Statistic, _Mapping]] = ..., information_ratio: _Optional[_Union[Statistic, _Mapping]] = ..., tracking_error: _Optional[_Union[Statistic, _Mapping]] = ..., treynor: _Optional[_Union[Statistic, _Mapping]] = ..., up_capture: _Optional[_Union[Statistic, _Mapping]] = ..., down_capture: _Optional[_Union[Statistic, _Mapping]] = ..., turnover: _Optional[_Union[Statistic, _Mapping]] = ...) -> None: ...

class TradeStatistics(_message.Message):
    __slots__ = ("count", "wins", "losses", "win_rate", "average_win", "average_loss", "largest_win", "largest_loss", "profit_factor", "payoff_ratio", "expectancy", "longest_losing_streak", "profit", "fees")
    COUNT_FIELD_NUMBER: _ClassVar[int]
    WINS_FIELD_NUMBER: _ClassVar[int]
    LOSSES_FIELD_NUMBER: _ClassVar[int]
    WIN_RATE_FIELD_NUMBER: _ClassVar[int]
    AVERAGE_WIN_FIELD_NUMBER: _ClassVar[int]
    AVERAGE_LOSS_FIELD_NUMBER: _ClassVar[int]
    LARGEST_WIN_FIELD_NUMBER: _ClassVar[int]
    LARGEST_LOSS_FIELD_NUMBER: _ClassVar[int]
    PROFIT_FACTOR_FIELD_NUMBER: _ClassVar[int]
    PAYOFF_RATIO_FIELD_NUMBER: _ClassVar[int]
    EXPECTANCY_FIELD_NUMBER: _ClassVar[int]
    LONGEST_LOSING_STREAK_FIELD_NUMBER: _ClassVar[int]
    PROFIT_FIELD_NUMBER: _ClassVar[int]
    FEES_FIELD_NUMBER: _ClassVar[int]
    count: int
    wins: int
    losses: int
    win_rate: Statistic
    average_win: _types_pb2.Decimal
    average_loss: _types_pb2.Decimal
    largest_win: _types_pb2.Decimal
    largest_loss: _types_pb2.Decimal
    profit_factor: Statistic
    payoff_ratio: Statistic
    expectancy: _types_pb2.Decimal
    longest_losing_streak: int
    profit: _types_pb2.Decimal
    fees: _types_pb2.Decimal
    def __init__(self, count: _Optional[int] = ..., wins: _Optional[int] = ..., losses: _Optional[int] = ..., win_rate: _Optional[_Union[Statistic, _Mapping]] = ..., average_win: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., average_loss: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., largest_win: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., largest_loss: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., profit_factor: _Optional[_Union[Statistic, _Mapping]] = ..., payoff_ratio: _Optional[_Union[Statistic, _Mapping]] = ..., expectancy: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., longest_losing_streak: _Optional[int] = ..., profit: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., fees: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ...) -> None: ...

class DrawdownRecord(_message.Message):
    __slots__ = ("depth", "amount", "peak_time", "trough_time", "recovery_time", "seconds")
    DEPTH_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_FIELD_NUMBER: _ClassVar[int]
    PEAK_TIME_FIELD_NUMBER: _ClassVar[int]
    TROUGH_TIME_FIELD_NUMBER: _ClassVar[int]
    RECOVERY_TIME_FIELD_NUMBER: _ClassVar[int]
    SECONDS_FIELD_NUMBER: _ClassVar[int]
    depth: float
    amount: _types_pb2.Decimal
    peak_time: _timestamp_pb2.Timestamp
    trough_time: _timestamp_pb2.Timestamp
    recovery_time: _timestamp_pb2.Timestamp
    seconds: int
    def __init__(self, depth: _Optional[float] = ..., amount: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., peak_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., trough_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., recovery_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., seconds: _Optional[int] = ...) -> None: ...

class BacktestContribution(_message.Message):
    __slots__ = ("name", "profit", "realized_profit", "unrealized_profit", "fees", "trades")
    NAME_FIELD_NUMBER: _ClassVar[int]
    PROFIT_FIELD_NUMBER: _ClassVar[int]
    REALIZED_PROFIT_FIELD_NUMBER: _ClassVar[int]
    UNREALIZED_PROFIT_FIELD_NUMBER: _ClassVar[int]
    FEES_FIELD_NUMBER: _ClassVar[int]
    TRADES_FIELD_NUMBER: _ClassVar[int]
    name: str
    profit: _types_pb2.Decimal
    realized_profit: _types_pb2.Decimal
    unrealized_profit: _types_pb2.Decimal
    fees: _types_pb2.Decimal
    trades: TradeStatistics
    def __init__(self, name: _Optional[str] = ..., profit: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., realized_profit: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., unrealized_profit: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., fees: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., trades: _Optional[_Union[TradeStatistics, _Mapping]] = ...) -> None: ...

class BacktestDay(_message.Message):
    __slots__ = ("date", "equity", "benchmark", "traded", "drawdown")
    DATE_FIELD_NUMBER: _ClassVar[int]
    EQUITY_FIELD_NUMBER: _ClassVar[int]
    BENCHMARK_FIELD_NUMBER: _ClassVar[int]
    TRADED_FIELD_NUMBER: _ClassVar[int]
    DRAWDOWN_FIELD_NUMBER: _ClassVar[int]
    date: str
    equity: _types_pb2.Decimal
    benchmark: _types_pb2.Decimal
    traded: _types_pb2.Decimal
    drawdown: float
    def __init__(self, date: _Optional[str] = ..., equity: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., benchmark: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., traded: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., drawdown: _Optional[float] = ...) -> None: ...

class RoundTrip(_message.Message):
    __slots__ = ("symbol", "is_long", "quantity", "entry_time", "exit_time", "entry_notional", "exit_notional", "fees", "profit")
    SYMBOL_FIELD_NUMBER: _ClassVar[int]
    IS_LONG_FIELD_NUMBER: _ClassVar[int]
    QUANTITY_FIELD_NUMBER: _ClassVar[int]
    ENTRY_TIME_FIELD_NUMBER: _ClassVar[int]
    EXIT_TIME_FIELD_NUMBER: _ClassVar[int]
    ENTRY_NOTIONAL_FIELD_NUMBER: _ClassVar[int]
    EXIT_NOTIONAL_FIELD_NUMBER: _ClassVar[int]
    FEES_FIELD_NUMBER: _ClassVar[int]
    PROFIT_FIELD_NUMBER: _ClassVar[int]
    symbol: str
    is_long: bool
    quantity: _types_pb2.Decimal
    entry_time: _timestamp_pb2.Timestamp
    exit_time: _timestamp_pb2.Timestamp
    entry_notional: _types_pb2.Decimal
    exit_notional: _types_pb2.Decimal
    fees: _types_pb2.Decimal
    profit: _types_pb2.Decimal
    def __init__(self, symbol: _Optional[str] = ..., is_long: bool = ..., quantity: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., entry_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., exit_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., entry_notional: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., exit_notional: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., fees: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., profit: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ...) -> None: ...

class Backtest(_message.Message):
    __slots__ = ("backtest_id", "spec", "settings", "state", "state_reason", "strategy_name", "currency", "create_time", "progress", "result")
    BACKTEST_ID_FIELD_NUMBER: _ClassVar[int]
    SPEC_FIELD_NUMBER: _ClassVar[int]
    SETTINGS_FIELD_NUMBER: _ClassVar[int]
    STATE_FIELD_NUMBER: _ClassVar[int]
    STATE_REASON_FIELD_NUMBER: _ClassVar[int]
    STRATEGY_NAME_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    PROGRESS_FIELD_NUMBER: _ClassVar[int]
    RESULT_FIELD_NUMBER: _ClassVar[int]
    backtest_id: str
    spec: _sessions_pb2.SessionSpec
    settings: BacktestSettings
    state: BacktestState
    state_reason: str
    strategy_name: str
    currency: str
    create_time: _timestamp_pb2.Timestamp
    progress: BacktestProgress
    result: BacktestResult
    def __init__(self, backtest_id: _Optional[str] = ..., spec: _Optional[_Union[_sessions_pb2.SessionSpec, _Mapping]] = ..., settings: _Optional[_Union[BacktestSettings, _Mapping]] = ..., state: _Optional[_Union[BacktestState, str]] = ..., state_reason: _Optional[str] = ..., strategy_name: _Optional[str] = ..., currency: _Optional[str] = ..., create_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., progress: _Optional[_Union[BacktestProgress, _Mapping]] = ..., result: _Optional[_Union[BacktestResult, _Mapping]] = ...) -> None: ...

class RunBacktestRequest(_message.Message):
    __slots__ = ("backtest_id", "spec", "settings")
    BACKTEST_ID_FIELD_NUMBER: _ClassVar[int]
    SPEC_FIELD_NUMBER: _ClassVar[int]
    SETTINGS_FIELD_NUMBER: _ClassVar[int]
    backtest_id: str
    spec: _sessions_pb2.SessionSpec
    settings: BacktestSettings
    def __init__(self, backtest_id: _Optional[str] = ..., spec: _Optional[_Union[_sessions_pb2.SessionSpec, _Mapping]] = ..., settings: _Optional[_Union[BacktestSettings, _Mapping]] = ...) -> None: ...

class RunBacktestResponse(_message.Message):
    __slots__ = ("started", "progress", "ended")
    STARTED_FIELD_NUMBER: _ClassVar[int]
    PROGRESS_FIELD_NUMBER: _ClassVar[int]
    ENDED_FIELD_NUMBER: _ClassVar[int]
    started: Backtest
    progress: BacktestProgress
    ended: Backtest
    def __init__(self, started: _Optional[_Union[Backtest, _Mapping]] = ..., progress: _Optional[_Union[BacktestProgress, _Mapping]] = ..., ended: _Optional[_Union[Backtest, _Mapping]] = ...) -> None: ...

class GetBacktestRequest(_message.Message):
    __slots__ = ("backtest_id",)
    BACKTEST_ID_FIELD_NUMBER: _ClassVar[int]
    backtest_id: str
    def __init__(self, backtest_id: _Optional[str] = ...) -> None: ...

class GetBacktestResponse(_message.Message):
    __slots__ = ("backtest",)
    BACKTEST_FIELD_NUMBER: _ClassVar[int]
    backtest: Backtest
    def __init__(self, backtest: _Optional[_Union[Backtest, _Mapping]] = ...) -> None: ...

class ListBacktestsRequest(_message.Message):
    __slots__ = ("page_size", "page_token", "states", "order_by", "min_revision")
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    STATES_FIELD_NUMBER: _ClassVar[int]
    ORDER_BY_FIELD_NUMBER: _ClassVar[int]
    MIN_REVISION_FIELD_NUMBER: _ClassVar[int]
    page_size: int
    page_token: str
    states: _containers.RepeatedScalarFieldContainer[BacktestState]
    order_by: str
    min_revision: int
    def __init__(self, page_size: _Optional[int] = ..., page_token: _Optional[str] = ..., states: _Optional[_Iterable[_Union[BacktestState, str]]] = ..., order_by: _Optional[str] = ..., min_revision: _Optional[int] = ...) -> None: ...

class ListBacktestsResponse(_message.Message):
    __slots__ = ("backtests", "next_page_token", "revision")
    BACKTESTS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    REVISION_FIELD_NUMBER: _ClassVar[int]
    backtests: _containers.RepeatedCompositeFieldContainer[Backtest]
    next_page_token: str
    revision: int
    def __init__(self, backtests: _Optional[_Iterable[_Union[Backtest, _Mapping]]] = ..., next_page_token: _Optional[str] = ..., revision: _Optional[int] = ...) -> None: ...

class CancelBacktestRequest(_message.Message):
    __slots__ = ("backtest_id",)
    BACKTEST_ID_FIELD_NUMBER: _ClassVar[int]
    backtest_id: str
    def __init__(self, backtest_id: _Optional[str] = ...) -> None: ...

class CancelBacktestResponse(_message.Message):
    __slots__ = ("backtest",)
    BACKTEST_FIELD_NUMBER: _ClassVar[int]
    backtest: Backtest
    def __init__(self, backtest: _Optional[_Union[Backtest, _Mapping]] = ...) -> None: ...

class CompareBacktestsRequest(_message.Message):
    __slots__ = ("backtest_ids",)
    BACKTEST_IDS_FIELD_NUMBER: _ClassVar[int]
    backtest_ids: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, backtest_ids: _Optional[_Iterable[str]] = ...) -> None: ...

class SeriesUse(_message.Message):
    __slots__ = ("series", "backtest_ids")
    SERIES_FIELD_NUMBER: _ClassVar[int]
    BACKTEST_IDS_FIELD_NUMBER: _ClassVar[int]
    series: BacktestSeries
    backtest_ids: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, series: _Optional[_Union[BacktestSeries, _Mapping]] = ..., backtest_ids: _Optional[_Iterable[str]] = ...) -> None: ...

class SeriesDifference(_message.Message):
    __slots__ = ("symbol", "interval", "uses")
    SYMBOL_FIELD_NUMBER: _ClassVar[int]
    INTERVAL_FIELD_NUMBER: _ClassVar[int]
    USES_FIELD_NUMBER: _ClassVar[int]
    symbol: str
    interval: str
    uses: _containers.RepeatedCompositeFieldContainer[SeriesUse]
    def __init__(self, symbol: _Optional[str] = ..., interval: _Optional[str] = ..., uses: _Optional[_Iterable[_Union[SeriesUse, _Mapping]]] = ...) -> None: ...

class CompareBacktestsResponse(_message.Message):
    __slots__ = ("backtests", "differences")
    BACKTESTS_FIELD_NUMBER: _ClassVar[int]
    DIFFERENCES_FIELD_NUMBER: _ClassVar[int]
    backtests: _containers.RepeatedCompositeFieldContainer[Backtest]
    differences: _containers.RepeatedCompositeFieldContainer[SeriesDifference]
    def __init__(self, backtests: _Optional[_Iterable[_Union[Backtest, _Mapping]]] = ..., differences: _Optional[_Iterable[_Union[SeriesDifference, _Mapping]]] = ...) -> None: ...
