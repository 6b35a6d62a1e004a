from google.protobuf import timestamp_pb2 as _timestamp_pb2
from outcry.v1 import positions_pb2 as _positions_pb2
from outcry.v1 import risk_pb2 as _risk_pb2
from outcry.v1 import signals_pb2 as _signals_pb2
from outcry.v1 import types_pb2 as _types_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class TradingMode(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    TRADING_MODE_UNSPECIFIED: _ClassVar[TradingMode]
    TRADING_MODE_PAPER: _ClassVar[TradingMode]
    TRADING_MODE_LIVE: _ClassVar[TradingMode]

class SessionState(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    SESSION_STATE_UNSPECIFIED: _ClassVar[SessionState]
    SESSION_STATE_CREATED: _ClassVar[SessionState]
    SESSION_STATE_RUNNING: _ClassVar[SessionState]
    SESSION_STATE_PAUSED: _ClassVar[SessionState]
    SESSION_STATE_STOPPED: _ClassVar[SessionState]
    SESSION_STATE_FAILED: _ClassVar[SessionState]
    SESSION_STATE_RECOVERING: _ClassVar[SessionState]

class PriceAdjustment(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    PRICE_ADJUSTMENT_UNSPECIFIED: _ClassVar[PriceAdjustment]
    PRICE_ADJUSTMENT_RAW: _ClassVar[PriceAdjustment]
    PRICE_ADJUSTMENT_SPLITS: _ClassVar[PriceAdjustment]
    PRICE_ADJUSTMENT_SPLITS_AND_DIVIDENDS: _ClassVar[PriceAdjustment]

class BarPath(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    BAR_PATH_UNSPECIFIED: _ClassVar[BarPath]
    BAR_PATH_NEAREST_EXTREME_FIRST: _ClassVar[BarPath]
    BAR_PATH_PESSIMISTIC: _ClassVar[BarPath]

class LimitFill(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    LIMIT_FILL_UNSPECIFIED: _ClassVar[LimitFill]
    LIMIT_FILL_TRADE_THROUGH: _ClassVar[LimitFill]
    LIMIT_FILL_TOUCH: _ClassVar[LimitFill]

class OrderArrival(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    ORDER_ARRIVAL_UNSPECIFIED: _ClassVar[OrderArrival]
    ORDER_ARRIVAL_NEXT_TICK: _ClassVar[OrderArrival]
    ORDER_ARRIVAL_LAST_PRICE: _ClassVar[OrderArrival]

class StopLimitFill(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    STOP_LIMIT_FILL_UNSPECIFIED: _ClassVar[StopLimitFill]
    STOP_LIMIT_FILL_AT_CLOSE: _ClassVar[StopLimitFill]
    STOP_LIMIT_FILL_AT_LIMIT: _ClassVar[StopLimitFill]
TRADING_MODE_UNSPECIFIED: TradingMode
TRADING_MODE_PAPER: TradingMode
TRADING_MODE_LIVE: TradingMode
SESSION_STATE_UNSPECIFIED: SessionState
SESSION_STATE_CREATED: SessionState
SESSION_STATE_RUNNING: SessionState
SESSION_STATE_PAUSED: SessionState
SESSION_STATE_STOPPED: SessionState
SESSION_STATE_FAILED: SessionState
SESSION_STATE_RECOVERING: SessionState
PRICE_ADJUSTMENT_UNSPECIFIED: PriceAdjustment
PRICE_ADJUSTMENT_RAW: PriceAdjustment
PRICE_ADJUSTMENT_SPLITS: PriceAdjustment
PRICE_ADJUSTMENT_SPLITS_AND_DIVIDENDS: PriceAdjustment
BAR_PATH_UNSPECIFIED: BarPath
BAR_PATH_NEAREST_EXTREME_FIRST: BarPath
BAR_PATH_PESSIMISTIC: BarPath
LIMIT_FILL_UNSPECIFIED: LimitFill
LIMIT_FILL_TRADE_THROUGH: LimitFill
LIMIT_FILL_TOUCH: LimitFill
ORDER_ARRIVAL_UNSPECIFIED: OrderArrival
ORDER_ARRIVAL_NEXT_TICK: OrderArrival
ORDER_ARRIVAL_LAST_PRICE: OrderArrival
STOP_LIMIT_FILL_UNSPECIFIED: StopLimitFill
STOP_LIMIT_FILL_AT_CLOSE: StopLimitFill
STOP_LIMIT_FILL_AT_LIMIT: StopLimitFill

class SessionSpec(_message.Message):
    __slots__ = ("display_name", "mode", "symbols", "initial_cash", "strategy_yaml", "risk_limits", "replay", "paper", "cost_method", "instruments", "base_currency", "exchange_rates", "execution", "strategy_version")
    DISPLAY_NAME_FIELD_NUMBER: _ClassVar[int]
    MODE_FIELD_NUMBER: _ClassVar[int]
    SYMBOLS_FIELD_NUMBER: _ClassVar[int]
    INITIAL_CASH_FIELD_NUMBER: _ClassVar[int]
    STRATEGY_YAML_FIELD_NUMBER: _ClassVar[int]
    RISK_LIMITS_FIELD_NUMBER: _ClassVar[int]
    REPLAY_FIELD_NUMBER: _ClassVar[int]
    PAPER_FIELD_NUMBER: _ClassVar[int]
    COST_METHOD_FIELD_NUMBER: _ClassVar[int]
    INSTRUMENTS_FIELD_NUMBER: _ClassVar[int]
    BASE_CURRENCY_FIELD_NUMBER: _ClassVar[int]
    EXCHANGE_RATES_FIELD_NUMBER: _ClassVar[int]
    EXECUTION_FIELD_NUMBER: _ClassVar[int]
    STRATEGY_VERSION_FIELD_NUMBER: _ClassVar[int]
    display_name: str
    mode: TradingMode
    symbols: _containers.RepeatedScalarFieldContainer[str]
    initial_cash: _types_pb2.Decimal
    strategy_yaml: str
    risk_limits: _risk_pb2.RiskLimits
    replay: ReplaySettings
    paper: PaperSettings
    cost_method: _positions_pb2.CostMethod
    instruments: _containers.RepeatedCompositeFieldContainer[InstrumentSettings]
    base_currency: str
    exchange_rates: _containers.RepeatedCompositeFieldContainer[ExchangeRate]
    execution: _signals_pb2.ExecutionSettings
    strategy_version: str
    def __init__(self, display_name: _Optional[str] = ..., mode: _Optional[_Union[TradingMode, str]] = ..., symbols: _Optional[_Iterable[str]] = ..., initial_cash: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., strategy_yaml: _Optional[str] = ..., risk_limits: _Optional[_Union[_risk_pb2.RiskLimits, _Mapping]] = ..., replay: _Optional[_Union[ReplaySettings, _Mapping]] = ..., paper: _Optional[_Union[PaperSettings, _Mapping]] = ..., cost_method: _Optional[_Union[_positions_pb2.CostMethod, str]] = ..., instruments: _Optional[_Iterable[_Union[InstrumentSettings, _Mapping]]] = ..., base_currency: _Optional[str] = ..., exchange_rates: _Optional[_Iterable[_Union[ExchangeRate, _Mapping]]] = ..., execution: _Optional[_Union[_signals_pb2.ExecutionSettings, _Mapping]] = ..., strategy_version: _Optional[str] = ...) -> None: ...

class InstrumentSettings(_message.Message):
    __slots__ = ("symbol", "sector")
    SYMBOL_FIELD_NUMBER: _ClassVar[int]
    SECTOR_FIELD_NUMBER: _ClassVar[int]
    symbol: str
    sector: str
    def __init__(self, symbol: _Optional[str] = ..., sector: _Optional[str] = ...) -> None: ...

class ExchangeRate(_message.Message):
    __slots__ = ("currency", "rate")
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    RATE_FIELD_NUMBER: _ClassVar[int]
    currency: str
    rate: _types_pb2.Decimal
    def __init__(self, currency: _Optional[str] = ..., rate: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ...) -> None: ...

class ReplaySettings(_message.Message):
    __slots__ = ("start_time", "end_time", "bars_per_second", "maximum", "bar_interval", "price_adjustment")
    class MaximumPace(_message.Message):
        __slots__ = ()
        def __init__(self) -> None: ...
    START_TIME_FIELD_NUMBER: _ClassVar[int]
    END_TIME_FIELD_NUMBER: _ClassVar[int]
    BARS_PER_SECOND_FIELD_NUMBER: _ClassVar[int]
    MAXIMUM_FIELD_NUMBER: _ClassVar[int]
    BAR_INTERVAL_FIELD_NUMBER: _ClassVar[int]
    PRICE_ADJUSTMENT_FIELD_NUMBER: _ClassVar[int]
    start_time: _timestamp_pb2.Timestamp
    end_time: _timestamp_pb2.Timestamp
    bars_per_second: _types_pb2.Decimal
    maximum: ReplaySettings.MaximumPace
    bar_interval: str
    price_adjustment: PriceAdjustment
    def __init__(self, start_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., end_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., bars_per_second: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., maximum: _Optional[_Union[ReplaySettings.MaximumPace, _Mapping]] = ..., bar_interval: _Optional[str] = ..., price_adjustment: _Optional[_Union[PriceAdjustment, str]] = ...) -> None: ...

class PaperSettings(_message.Message):
    __slots__ = ("spread_basis_points", "maximum_volume_percent", "commission", "slippage", "bar_path", "limit_fill", "latency_microseconds", "session_hours", "max_quote_age_milliseconds", "random_seed", "latency_jitter_microseconds", "order_arrival", "stop_limit_fill", "touch_fill_percent")
    SPREAD_BASIS_POINTS_FIELD_NUMBER: _ClassVar[int]
    MAXIMUM_VOLUME_PERCENT_FIELD_NUMBER: _ClassVar[int]
    COMMISSION_FIELD_NUMBER: _ClassVar[int]
    SLIPPAGE_FIELD_NUMBER: _ClassVar[int]
    BAR_PATH_FIELD_NUMBER: _ClassVar[int]
    LIMIT_FILL_FIELD_NUMBER: _ClassVar[int]
    LATENCY_MICROSECONDS_FIELD_NUMBER: _ClassVar[int]
    SESSION_HOURS_FIELD_NUMBER: _ClassVar[int]
    MAX_QUOTE_AGE_MILLISECONDS_FIELD_NUMBER: _ClassVar[int]
    RANDOM_SEED_FIELD_NUMBER: _ClassVar[int]
    LATENCY_JITTER_MICROSECONDS_FIELD_NUMBER: _ClassVar[int]
    ORDER_ARRIVAL_FIELD_NUMBER: _ClassVar[int]
    STOP_LIMIT_FILL_FIELD_NUMBER: _ClassVar[int]
    TOUCH_FILL_PERCENT_FIELD_NUMBER: _ClassVar[int]
    spread_basis_points: _types_pb2.Decimal
    maximum_volume_percent: _types_pb2.Decimal
    commission: CommissionModel
    slippage: SlippageModel
    bar_path: BarPath
    limit_fill: LimitFill
    latency_microseconds: _types_pb2.Count
    session_hours: _risk_pb2.TradingHours
    max_quote_age_milliseconds: _types_pb2.Count
    random_seed: _types_pb2.Count
    latency_jitter_microseconds: _types_pb2.Count
    order_arrival: OrderArrival
    stop_limit_fill: StopLimitFill
    touch_fill_percent: _types_pb2.Decimal
    def __init__(self, spread_basis_points: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., maximum_volume_percent: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., commission: _Optional[_Union[CommissionModel, _Mapping]] = ..., slippage: _Optional[_Union[SlippageModel, _Mapping]] = ..., bar_path: _Optional[_Union[BarPath, str]] = ..., limit_fill: _Optional[_Union[LimitFill, str]] = ..., latency_microseconds: _Optional[_Union[_types_pb2.Count, _Mapping]] = ..., session_hours: _Optional[_Union[_risk_pb2.TradingHours, _Mapping]] = ..., max_quote_age_milliseconds: _Optional[_Union[_types_pb2.Count, _Mapping]] = ..., random_seed: _Optional[_Union[_types_pb2.Count, _Mapping]] = ..., latency_jitter_microseconds: _Optional[_Union[_types_pb2.Count, _Mapping]] = ..., order_arrival: _Optional[_Union[OrderArrival, str]] = ..., stop_limit_fill: _Optional[_Union[StopLimitFill, str]] = ..., touch_fill_percent: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ...) -> None: ...

class CommissionModel(_message.Message):
    __slots__ = ("per_share", "per_order", "percent_of_notional", "maker_taker")
    class PerShare(_message.Message):
        __slots__ = ("amount", "minimum")
        AMOUNT_FIELD_NUMBER: _ClassVar[int]
        MINIMUM_FIELD_NUMBER: _ClassVar[int]
        amount: _types_pb2.Decimal
        minimum: _types_pb2.Decimal
        def __init__(self, amount: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., minimum: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ...) -> None: ...
    class PerOrder(_message.Message):
        __slots__ = ("amount",)
        AMOUNT_FIELD_NUMBER: _ClassVar[int]
        amount: _types_pb2.Decimal
        def __init__(self, amount: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ...) -> None: ...
    class MakerTaker(_message.Message):
        __slots__ = ("maker_percent", "taker_percent")
        MAKER_PERCENT_FIELD_NUMBER: _ClassVar[int]
        TAKER_PERCENT_FIELD_NUMBER: _ClassVar[int]
        maker_percent: _types_pb2.Decimal
        taker_percent: _types_pb2.Decimal
        def __init__(self, maker_percent: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., taker_percent: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ...) -> None: ...
    class PercentOfNotional(_message.Message):
        __slots__ = ("percent",)
        PERCENT_FIELD_NUMBER: _ClassVar[int]
        percent: _types_pb2.Decimal
        def __init__(self, percent: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ...) -> None: ...
    PER_SHARE_FIELD_NUMBER: _ClassVar[int]
    PER_ORDER_FIELD_NUMBER: _ClassVar[int]
    PERCENT_OF_NOTIONAL_FIELD_NUMBER: _ClassVar[int]
    MAKER_TAKER_FIELD_NUMBER: _ClassVar[int]
    per_share: CommissionModel.PerShare
    per_order: CommissionModel.PerOrder
    percent_of_notional: CommissionModel.PercentOfNotional
    maker_taker: CommissionModel.MakerTaker
    def __init__(self, per_share: _Optional[_Union[CommissionModel.PerShare, _Mapping]] = ..., per_order: _Optional[_Union[CommissionModel.PerOrder, _Mapping]] = ..., percent_of_notional: _Optional[_Union[CommissionModel.PercentOfNotional, _Mapping]] = ..., maker_taker: _Optional[_Union[CommissionModel.MakerTaker, _Mapping]] = ...) -> None: ...

class SlippageModel(_message.Message):
    __slots__ = ("fixed", "percent_of_price", "volume_share")
    class Fixed(_message.Message):
        __slots__ = ("amount",)
        AMOUNT_FIELD_NUMBER: _ClassVar[int]
        amount: _types_pb2.Decimal
        def __init__(self, amount: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ...) -> None: ...
    class PercentOfPrice(_message.Message):
        __slots__ = ("percent",)
        PERCENT_FIELD_NUMBER: _ClassVar[int]
        percent: _types_pb2.Decimal
        def __init__(self, percent: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ...) -> None: ...
    class VolumeShare(_message.Message):
        __slots__ = ()
        def __init__(self) -> None: ...
    FIXED_FIELD_NUMBER: _ClassVar[int]
    PERCENT_OF_PRICE_FIELD_NUMBER: _ClassVar[int]
    VOLUME_SHARE_FIELD_NUMBER: _ClassVar[int]
    fixed: SlippageModel.Fixed
    percent_of_price: SlippageModel.PercentOfPrice
    volume_share: SlippageModel.VolumeShare
    def __init__(self, fixed: _Optional[_Union[SlippageModel.Fixed, _Mapping]] = ..., percent_of_price: _Optional[_Union[SlippageModel.PercentOfPrice, _Mapping]] = ..., volume_share: _Optional[_Union[SlippageModel.VolumeShare, _Mapping]] = ...) -> None: ...

class Session(_message.Message):
    __slots__ = ("session_id", "spec", "state", "state_reason", "strategy_name", "currency", "create_time", "market_time", "equity", "open_positions", "revision")
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    SPEC_FIELD_NUMBER: _ClassVar[int]
    STATE_FIELD_NUMBER: _ClassVar[int]
    STATE_REASON_FIELD_NUMBER: _ClassVar[int]
    STRATEGY_NAME_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    MARKET_TIME_FIELD_NUMBER: _ClassVar[int]
    EQUITY_FIELD_NUMBER: _ClassVar[int]
    OPEN_POSITIONS_FIELD_NUMBER: _ClassVar[int]
    REVISION_FIELD_NUMBER: _ClassVar[int]
    session_id: str
    spec: SessionSpec
    state: SessionState
    state_reason: str
    strategy_name: str
    currency: str
    create_time: _timestamp_pb2.Timestamp
    market_time: _timestamp_pb2.Timestamp
    equity: _types_pb2.Decimal
    open_positions: int
    revision: int
    def __init__(self, session_id: _Optional[str] = ..., spec: _Optional[_Union[SessionSpec, _Mapping]] = ..., state: _Optional[_Union[SessionState, str]] = ..., state_reason: _Optional[str] = ..., strategy_name: _Optional[str] = ..., currency: _Optional[str] = ..., create_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., market_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., equity: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., open_positions: _Optional[int] = ..., revision: _Optional[int] = ...) -> None: ...

class CreateSessionRequest(_message.Message):
    __slots__ = ("session_id", "spec")
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    SPEC_FIELD_NUMBER: _ClassVar[int]
    session_id: str
    spec: SessionSpec
    def __init__(self, session_id: _Optional[str] = ..., spec: _Optional[_Union[SessionSpec, _Mapping]] = ...) -> None: ...

class CreateSessionResponse(_message.Message):
    __slots__ = ("session",)
    SESSION_FIELD_NUMBER: _ClassVar[int]
    session: Session
    def __init__(self, session: _Optional[_Union[Session, _Mapping]] = ...) -> None: ...

class StartSessionRequest(_message.Message):
    __slots__ = ("session_id", "validate_only", "confirmation")
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    CONFIRMATION_FIELD_NUMBER: _ClassVar[int]
    session_id: str
    validate_only: bool
    confirmation: str
    def __init__(self, session_id: _Optional[str] = ..., validate_only: bool = ..., confirmation: _Optional[str] = ...) -> None: ...

class StartSessionResponse(_message.Message):
    __slots__ = ("session",)
    SESSION_FIELD_NUMBER: _ClassVar[int]
    session: Session
    def __init__(self, session: _Optional[_Union[Session, _Mapping]] = ...) -> None: ...

class PauseSessionRequest(_message.Message):
    __slots__ = ("session_id",)
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    session_id: str
    def __init__(self, session_id: _Optional[str] = ...) -> None: ...

class PauseSessionResponse(_message.Message):
    __slots__ = ("session",)
    SESSION_FIELD_NUMBER: _ClassVar[int]
    session: Session
    def __init__(self, session: _Optional[_Union[Session, _Mapping]] = ...) -> None: ...

class ResumeSessionRequest(_message.Message):
    __slots__ = ("session_id",)
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    session_id: str
    def __init__(self, session_id: _Optional[str] = ...) -> None: ...

class ResumeSessionResponse(_message.Message):
    __slots__ = ("session",)
    SESSION_FIELD_NUMBER: _ClassVar[int]
    session: Session
    def __init__(self, session: _Optional[_Union[Session, _Mapping]] = ...) -> None: ...

class StopSessionRequest(_message.Message):
    __slots__ = ("session_id", "reason")
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    session_id: str
    reason: str
    def __init__(self, session_id: _Optional[str] = ..., reason: _Optional[str] = ...) -> None: ...

class StopSessionResponse(_message.Message):
    __slots__ = ("session",)
    SESSION_FIELD_NUMBER: _ClassVar[int]
    session: Session
    def __init__(self, session: _Optional[_Union[Session, _Mapping]] = ...) -> None: ...

class GetSessionRequest(_message.Message):
    __slots__ = ("session_id", "min_revision")
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    MIN_REVISION_FIELD_NUMBER: _ClassVar[int]
    session_id: str
    min_revision: int
    def __init__(self, session_id: _Optional[str] = ..., min_revision: _Optional[int] = ...) -> None: ...

class GetSessionResponse(_message.Message):
    __slots__ = ("session", "revision")
    SESSION_FIELD_NUMBER: _ClassVar[int]
    REVISION_FIELD_NUMBER: _ClassVar[int]
    session: Session
    revision: int
    def __init__(self, session: _Optional[_Union[Session, _Mapping]] = ..., revision: _Optional[int] = ...) -> None: ...

class ListSessionsRequest(_message.Message):
    __slots__ = ("page_size", "page_token", "states", "order_by", "min_revision")
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    STATES_FIELD_NUMBER: _ClassVar[int]
    ORDER_BY_FIELD_NUMBER: _ClassVar[int]
    MIN_REVISION_FIELD_NUMBER: _ClassVar[int]
    page_size: int
    page_token: str
    states: _containers.RepeatedScalarFieldContainer[SessionState]
    order_by: str
    min_revision: int
    def __init__(self, page_size: _Optional[int] = ..., page_token: _Optional[str] = ..., states: _Optional[_Iterable[_Union[SessionState, str]]] = ..., order_by: _Optional[str] = ..., min_revision: _Optional[int] = ...) -> None: ...

class ListSessionsResponse(_message.Message):
    __slots__ = ("sessions", "next_page_token", "revision")
    SESSIONS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    REVISION_FIELD_NUMBER: _ClassVar[int]
    sessions: _containers.RepeatedCompositeFieldContainer[Session]
    next_page_token: str
    revision: int
    def __init__(self, sessions: _Optional[_Iterable[_Union[Session, _Mapping]]] = ..., next_page_token: _Optional[str] = ..., revision: _Optional[int] = ...) -> None: ...

class WatchSessionsRequest(_message.Message):
    __slots__ = ("start", "session_id")
    START_FIELD_NUMBER: _ClassVar[int]
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    start: _types_pb2.WatchStart
    session_id: str
    def __init__(self, start: _Optional[_Union[_types_pb2.WatchStart, _Mapping]] = ..., session_id: _Optional[str] = ...) -> None: ...

class WatchSessionsResponse(_message.Message):
    __slots__ = ("revision", "opened", "snapshot", "snapshot_end", "event", "heartbeat", "closing")
    REVISION_FIELD_NUMBER: _ClassVar[int]
    OPENED_FIELD_NUMBER: _ClassVar[int]
    SNAPSHOT_FIELD_NUMBER: _ClassVar[int]
    SNAPSHOT_END_FIELD_NUMBER: _ClassVar[int]
    EVENT_FIELD_NUMBER: _ClassVar[int]
    HEARTBEAT_FIELD_NUMBER: _ClassVar[int]
    CLOSING_FIELD_NUMBER: _ClassVar[int]
    revision: int
    opened: _types_pb2.StreamOpened
    snapshot: Session
    snapshot_end: _types_pb2.StreamSnapshotEnd
    event: Session
    heartbeat: _types_pb2.StreamHeartbeat
    closing: _types_pb2.StreamClosing
    def __init__(self, revision: _Optional[int] = ..., opened: _Optional[_Union[_types_pb2.StreamOpened, _Mapping]] = ..., snapshot: _Optional[_Union[Session, _Mapping]] = ..., snapshot_end: _Optional[_Union[_types_pb2.StreamSnapshotEnd, _Mapping]] = ..., event: _Optional[_Union[Session, _Mapping]] = ..., heartbeat: _Optional[_Union[_types_pb2.StreamHeartbeat, _Mapping]] = ..., closing: _Optional[_Union[_types_pb2.StreamClosing, _Mapping]] = ...) -> None: ...
