from google.protobuf import duration_pb2 as _duration_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from outcry.v1 import orders_pb2 as _orders_pb2
from outcry.v1 import types_pb2 as _types_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class DayOfWeek(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    DAY_OF_WEEK_UNSPECIFIED: _ClassVar[DayOfWeek]
    DAY_OF_WEEK_MONDAY: _ClassVar[DayOfWeek]
    DAY_OF_WEEK_TUESDAY: _ClassVar[DayOfWeek]
    DAY_OF_WEEK_WEDNESDAY: _ClassVar[DayOfWeek]
    DAY_OF_WEEK_THURSDAY: _ClassVar[DayOfWeek]
    DAY_OF_WEEK_FRIDAY: _ClassVar[DayOfWeek]
    DAY_OF_WEEK_SATURDAY: _ClassVar[DayOfWeek]
    DAY_OF_WEEK_SUNDAY: _ClassVar[DayOfWeek]

class RiskMode(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    RISK_MODE_UNSPECIFIED: _ClassVar[RiskMode]
    RISK_MODE_NORMAL: _ClassVar[RiskMode]
    RISK_MODE_REDUCE_ONLY: _ClassVar[RiskMode]
    RISK_MODE_HALTED: _ClassVar[RiskMode]

class RiskHaltType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    RISK_HALT_TYPE_UNSPECIFIED: _ClassVar[RiskHaltType]
    RISK_HALT_TYPE_DAILY_LOSS: _ClassVar[RiskHaltType]
    RISK_HALT_TYPE_DRAWDOWN: _ClassVar[RiskHaltType]
    RISK_HALT_TYPE_STRATEGY_LOSS: _ClassVar[RiskHaltType]
    RISK_HALT_TYPE_OVERFILL: _ClassVar[RiskHaltType]
DAY_OF_WEEK_UNSPECIFIED: DayOfWeek
DAY_OF_WEEK_MONDAY: DayOfWeek
DAY_OF_WEEK_TUESDAY: DayOfWeek
DAY_OF_WEEK_WEDNESDAY: DayOfWeek
DAY_OF_WEEK_THURSDAY: DayOfWeek
DAY_OF_WEEK_FRIDAY: DayOfWeek
DAY_OF_WEEK_SATURDAY: DayOfWeek
DAY_OF_WEEK_SUNDAY: DayOfWeek
RISK_MODE_UNSPECIFIED: RiskMode
RISK_MODE_NORMAL: RiskMode
RISK_MODE_REDUCE_ONLY: RiskMode
RISK_MODE_HALTED: RiskMode
RISK_HALT_TYPE_UNSPECIFIED: RiskHaltType
RISK_HALT_TYPE_DAILY_LOSS: RiskHaltType
RISK_HALT_TYPE_DRAWDOWN: RiskHaltType
RISK_HALT_TYPE_STRATEGY_LOSS: RiskHaltType
RISK_HALT_TYPE_OVERFILL: RiskHaltType

class RiskLimits(_message.Message):
    __slots__ = ("max_open_positions", "max_position_percent", "max_daily_loss_percent", "trading_hours", "max_symbol_quantity", "max_symbol_notional", "max_total_exposure_percent", "max_sector_exposure_percent", "max_leverage", "max_order_quantity", "max_order_notional", "max_orders_per_second", "max_orders_per_minute", "price_band_percent", "duplicate_order_window", "max_daily_loss", "max_drawdown_percent", "max_strategy_loss", "max_quote_age", "halt_confirmations", "max_risk_bias_age", "conservative_risk_bias")
    MAX_OPEN_POSITIONS_FIELD_NUMBER: _ClassVar[int]
    MAX_POSITION_PERCENT_FIELD_NUMBER: _ClassVar[int]
    MAX_DAILY_LOSS_PERCENT_FIELD_NUMBER: _ClassVar[int]
    TRADING_HOURS_FIELD_NUMBER: _ClassVar[int]
    MAX_SYMBOL_QUANTITY_FIELD_NUMBER: _ClassVar[int]
    MAX_SYMBOL_NOTIONAL_FIELD_NUMBER: _ClassVar[int]
    MAX_TOTAL_EXPOSURE_PERCENT_FIELD_NUMBER: _ClassVar[int]
    MAX_SECTOR_EXPOSURE_PERCENT_FIELD_NUMBER: _ClassVar[int]
    MAX_LEVERAGE_FIELD_NUMBER: _ClassVar[int]
    MAX_ORDER_QUANTITY_FIELD_NUMBER: _ClassVar[int]
    MAX_ORDER_NOTIONAL_FIELD_NUMBER: _ClassVar[int]
    MAX_ORDERS_PER_SECOND_FIELD_NUMBER: _ClassVar[int]
    MAX_ORDERS_PER_MINUTE_FIELD_NUMBER: _ClassVar[int]
    PRICE_BAND_PERCENT_FIELD_NUMBER: _ClassVar[int]
    DUPLICATE_ORDER_WINDOW_FIELD_NUMBER: _ClassVar[int]
    MAX_DAILY_LOSS_FIELD_NUMBER: _ClassVar[int]
    MAX_DRAWDOWN_PERCENT_FIELD_NUMBER: _ClassVar[int]
    MAX_STRATEGY_LOSS_FIELD_NUMBER: _ClassVar[int]
    MAX_QUOTE_AGE_FIELD_NUMBER: _ClassVar[int]
    HALT_CONFIRMATIONS_FIELD_NUMBER: _ClassVar[int]
    MAX_RISK_BIAS_AGE_FIELD_NUMBER: _ClassVar[int]
    CONSERVATIVE_RISK_BIAS_FIELD_NUMBER: _ClassVar[int]
    max_open_positions: _types_pb2.Count
    max_position_percent: _types_pb2.Decimal
    max_daily_loss_percent: _types_pb2.Decimal
    trading_hours: TradingHours
    max_symbol_quantity: _types_pb2.Decimal
    max_symbol_notional: _types_pb2.Decimal
    max_total_exposure_percent: _types_pb2.Decimal
    max_sector_exposure_percent: _types_pb2.Decimal
    max_leverage: _types_pb2.Decimal
    max_order_quantity: _types_pb2.Decimal
    max_order_notional: _types_pb2.Decimal
    max_orders_per_second: _types_pb2.Count
    max_orders_per_minute: _types_pb2.Count
    price_band_percent: _types_pb2.Decimal
    duplicate_order_window: _duration_pb2.Duration
    max_daily_loss: _types_pb2.Decimal
    max_drawdown_percent: _types_pb2.Decimal
    max_strategy_loss: _types_pb2.Decimal
    max_quote_age: _duration_pb2.Duration
    halt_confirmations: _types_pb2.Count
    max_risk_bias_age: _duration_pb2.Duration
    conservative_risk_bias: _types_pb2.Decimal
    def __init__(self, max_open_positions: _Optional[_Union[_types_pb2.Count, _Mapping]] = ..., max_position_percent: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., max_daily_loss_percent: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., trading_hours: _Optional[_Union[TradingHours, _Mapping]] = ..., max_symbol_quantity: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., max_symbol_notional: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., max_total_exposure_percent: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., max_sector_exposure_percent: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., max_leverage: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., max_order_quantity: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., max_order_notional: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., max_orders_per_second: _Optional[_Union[_types_pb2.Count, _Mapping]] = ..., max_orders_per_minute: _Optional[_Union[_types_pb2.Count, _Mapping]] = ..., price_band_percent: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., duplicate_order_window: _Optional[_Union[_duration_pb2.Duration, _Mapping]] = ..., max_daily_loss: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., max_drawdown_percent: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., max_strategy_loss: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., max_quote_age: _Optional[_Union[_duration_pb2.Duration, _Mapping]] = ..., halt_confirmations: _Optional[_Union[_types_pb2.Count, _Mapping]] = ..., max_risk_bias_age: _Optional[_Union[_duration_pb2.Duration, _Mapping]] = ..., conservative_risk_bias: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ...) -> None: ...

class TradingHours(_message.Message):
    __slots__ = ("time_zone", "open", "close", "days", "holidays")
    TIME_ZONE_FIELD_NUMBER: _ClassVar[int]
    OPEN_FIELD_NUMBER: _ClassVar[int]
    CLOSE_FIELD_NUMBER: _ClassVar[int]
    DAYS_FIELD_NUMBER: _ClassVar[int]
    HOLIDAYS_FIELD_NUMBER: _ClassVar[int]
    time_zone: str
    open: str
    close: str
    days: _containers.RepeatedScalarFieldContainer[DayOfWeek]
    holidays: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, time_zone: _Optional[str] = ..., open: _Optional[str] = ..., close: _Optional[str] = ..., days: _Optional[_Iterable[_Union[DayOfWeek, str]]] = ..., holidays: _Optional[_Iterable[str]] = ...) -> None: ...

class RiskHalt(_message.Message):
    __slots__ = ("halt_id", "type", "symbol", "strategy_id", "limit", "observed", "readings", "message", "latch_time")
    HALT_ID_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    SYMBOL_FIELD_NUMBER: _ClassVar[int]
    STRATEGY_ID_FIELD_NUMBER: _ClassVar[int]
    LIMIT_FIELD_NUMBER: _ClassVar[int]
    OBSERVED_FIELD_NUMBER: _ClassVar[int]
    READINGS_FIELD_NUMBER: _ClassVar[int]
    MESSAGE_FIELD_NUMBER: _ClassVar[int]
    LATCH_TIME_FIELD_NUMBER: _ClassVar[int]
    halt_id: str
    type: RiskHaltType
    symbol: str
    strategy_id: str
    limit: str
    observed: str
    readings: int
    message: str
    latch_time: _timestamp_pb2.Timestamp
    def __init__(self, halt_id: _Optional[str] = ..., type: _Optional[_Union[RiskHaltType, str]] = ..., symbol: _Optional[str] = ..., strategy_id: _Optional[str] = ..., limit: _Optional[str] = ..., observed: _Optional[str] = ..., readings: _Optional[int] = ..., message: _Optional[str] = ..., latch_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class RiskBias(_message.Message):
    __slots__ = ("value", "effective_value", "source", "set_time")
    VALUE_FIELD_NUMBER: _ClassVar[int]
    EFFECTIVE_VALUE_FIELD_NUMBER: _ClassVar[int]
    SOURCE_FIELD_NUMBER: _ClassVar[int]
    SET_TIME_FIELD_NUMBER: _ClassVar[int]
    value: _types_pb2.Decimal
    effective_value: _types_pb2.Decimal
    source: str
    set_time: _timestamp_pb2.Timestamp
    def __init__(self, value: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., effective_value: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., source: _Optional[str] = ..., set_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class RiskBreach(_message.Message):
    __slots__ = ("breach_id", "verdict", "denial", "symbol", "strategy_id", "order_id", "signal_id", "time")
    BREACH_ID_FIELD_NUMBER: _ClassVar[int]
    VERDICT_FIELD_NUMBER: _ClassVar[int]
    DENIAL_FIELD_NUMBER: _ClassVar[int]
    SYMBOL_FIELD_NUMBER: _ClassVar[int]
    STRATEGY_ID_FIELD_NUMBER: _ClassVar[int]
    ORDER_ID_FIELD_NUMBER: _ClassVar[int]
    SIGNAL_ID_FIELD_NUMBER: _ClassVar[int]
    TIME_FIELD_NUMBER: _ClassVar[int]
    breach_id: str
    verdict: _types_pb2.RiskVerdict
    denial: _types_pb2.Denial
    symbol: str
    strategy_id: str
    order_id: str
    signal_id: str
    time: _timestamp_pb2.Timestamp
    def __init__(self, breach_id: _Optional[str] = ..., verdict: _Optional[_Union[_types_pb2.RiskVerdict, str]] = ..., denial: _Optional[_Union[_types_pb2.Denial, _Mapping]] = ..., symbol: _Optional[str] = ..., strategy_id: _Optional[str] = ..., order_id: _Optional[str] = ..., signal_id: _Optional[str] = ..., time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class KillSwitch(_message.Message):
    __slots__ = ("engaged", "reason", "engage_time")
    ENGAGED_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    ENGAGE_TIME_FIELD_NUMBER: _ClassVar[int]
    engaged: bool
    reason: str
    engage_time: _timestamp_pb2.Timestamp
    def __init__(self, engaged: bool = ..., reason: _Optional[str] = ..., engage_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class RiskStatus(_message.Message):
    __slots__ = ("session_id", "limits", "kill_switch", "open_positions", "open_positions_headroom", "max_position_notional", "day", "day_start_equity", "day_pnl", "daily_loss_limit", "daily_loss_headroom", "daily_loss_reached", "within_trading_hours", "halted_symbols", "equity", "market_time", "mode", "mode_reason", "bias", "halts", "exposure", "buying_power", "peak_equity", "drawdown_percent", "orders_last_second", "orders_last_minute", "etag")
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    LIMITS_FIELD_NUMBER: _ClassVar[int]
    KILL_SWITCH_FIELD_NUMBER: _ClassVar[int]
    OPEN_POSITIONS_FIELD_NUMBER: _ClassVar[int]
    OPEN_POSITIONS_HEADROOM_FIELD_NUMBER: _ClassVar[int]
    MAX_POSITION_NOTIONAL_FIELD_NUMBER: _ClassVar[int]
    DAY_FIELD_NUMBER: _ClassVar[int]
    DAY_START_EQUITY_FIELD_NUMBER: _ClassVar[int]
    DAY_PNL_FIELD_NUMBER: _ClassVar[int]
    DAILY_LOSS_LIMIT_FIELD_NUMBER: _ClassVar[int]
    DAILY_LOSS_HEADROOM_FIELD_NUMBER: _ClassVar[int]
    DAILY_LOSS_REACHED_FIELD_NUMBER: _ClassVar[int]
    WITHIN_TRADING_HOURS_FIELD_NUMBER: _ClassVar[int]
    HALTED_SYMBOLS_FIELD_NUMBER: _ClassVar[int]
    EQUITY_FIELD_NUMBER: _ClassVar[int]
    MARKET_TIME_FIELD_NUMBER: _ClassVar[int]
    MODE_FIELD_NUMBER: _ClassVar[int]
    MODE_REASON_FIELD_NUMBER: _ClassVar[int]
    BIAS_FIELD_NUMBER: _ClassVar[int]
    HALTS_FIELD_NUMBER: _ClassVar[int]
    EXPOSURE_FIELD_NUMBER: _ClassVar[int]
    BUYING_POWER_FIELD_NUMBER: _ClassVar[int]
    PEAK_EQUITY_FIELD_NUMBER: _ClassVar[int]
    DRAWDOWN_PERCENT_FIELD_NUMBER: _ClassVar[int]
    ORDERS_LAST_SECOND_FIELD_NUMBER: _ClassVar[int]
    ORDERS_LAST_MINUTE_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    session_id: str
    limits: RiskLimits
    kill_switch: KillSwitch
    open_positions: int
    open_positions_headroom: int
    max_position_notional: _types_pb2.Decimal
    day: str
    day_start_equity: _types_pb2.Decimal
    day_pnl: _types_pb2.Decimal
    daily_loss_limit: _types_pb2.Decimal
    daily_loss_headroom: _types_pb2.Decimal
    daily_loss_reached: bool
    within_trading_hours: bool
    halted_symbols: _containers.RepeatedScalarFieldContainer[str]
    equity: _types_pb2.Decimal
    market_time: _timestamp_pb2.Timestamp
    mode: RiskMode
    mode_reason: str
    bias: RiskBias
    halts: _containers.RepeatedCompositeFieldContainer[RiskHalt]
    exposure: _types_pb2.Exposure
    buying_power: _types_pb2.Decimal
    peak_equity: _types_pb2.Decimal
    drawdown_percent: _types_pb2.Decimal
    orders_last_second: int
    orders_last_minute: int
    etag: str
    def __init__(self, session_id: _Optional[str] = ..., limits: _Optional[_Union[RiskLimits, _Mapping]] = ..., kill_switch: _Optional[_Union[KillSwitch, _Mapping]] = ..., open_positions: _Optional[int] = ..., open_positions_headroom: _Optional[int] = ..., max_position_notional: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., day: _Optional[str] = ..., day_start_equity: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., day_pnl: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., daily_loss_limit: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., daily_loss_headroom: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., daily_loss_reached: bool = ..., within_trading_hours: bool = ..., halted_symbols: _Optional[_Iterable[str]] = ..., equity: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., market_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., mode: _Optional[_Union[RiskMode, str]] = ..., mode_reason: _Optional[str] = ..., bias: _Optional[_Union[RiskBias, _Mapping]] = ..., halts: _Optional[_Iterable[_Union[RiskHalt, _Mapping]]] = ..., exposure: _Optional[_Union[_types_pb2.Exposure, _Mapping]] = ..., buying_power: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., peak_equity: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., drawdown_percent: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., orders_last_second: _Optional[int] = ..., orders_last_minute: _Optional[int] = ..., etag: _Optional[str] = ...) -> None: ...

class GetRiskStatusRequest(_message.Message):
    __slots__ = ("session_id", "min_revision")
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    MIN_REVISION_FIELD_NUMBER: _ClassVar[int]
    session_id: str
    min_revision: int
    def __init__(self, session_id: _Optional[str] = ..., min_revision: _Optional[int] = ...) -> None: ...

class GetRiskStatusResponse(_message.Message):
    __slots__ = ("status", "revision")
    STATUS_FIELD_NUMBER: _ClassVar[int]
    REVISION_FIELD_NUMBER: _ClassVar[int]
    status: RiskStatus
    revision: int
    def __init__(self, status: _Optional[_Union[RiskStatus, _Mapping]] = ..., revision: _Optional[int] = ...) -> None: ...

class WatchRiskStatusRequest(_message.Message):
    __slots__ = ("session_id", "start")
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    START_FIELD_NUMBER: _ClassVar[int]
    session_id: str
    start: _types_pb2.WatchStart
    def __init__(self, session_id: _Optional[str] = ..., start: _Optional[_Union[_types_pb2.WatchStart, _Mapping]] = ...) -> None: ...

class WatchRiskStatusResponse(_message.Message):
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
    snapshot: RiskStatus
    snapshot_end: _types_pb2.StreamSnapshotEnd
    event: RiskStatus
    heartbeat: _types_pb2.StreamHeartbeat
    closing: _types_pb2.StreamClosing
    def __init__(self, revision: _Optional[int] = ..., opened: _Optional[_Union[_types_pb2.StreamOpened, _Mapping]] = ..., snapshot: _Optional[_Union[RiskStatus, _Mapping]] = ..., snapshot_end: _Optional[_Union[_types_pb2.StreamSnapshotEnd, _Mapping]] = ..., event: _Optional[_Union[RiskStatus, _Mapping]] = ..., heartbeat: _Optional[_Union[_types_pb2.StreamHeartbeat, _Mapping]] = ..., closing: _Optional[_Union[_types_pb2.StreamClosing, _Mapping]] = ...) -> None: ...

class EngageKillSwitchRequest(_message.Message):
    __slots__ = ("session_id", "reason")
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    session_id: str
    reason: str
    def __init__(self, session_id: _Optional[str] = ..., reason: _Optional[str] = ...) -> None: ...

class EngageKillSwitchResponse(_message.Message):
    __slots__ = ("status", "revision")
    STATUS_FIELD_NUMBER: _ClassVar[int]
    REVISION_FIELD_NUMBER: _ClassVar[int]
    status: RiskStatus
    revision: int
    def __init__(self, status: _Optional[_Union[RiskStatus, _Mapping]] = ..., revision: _Optional[int] = ...) -> None: ...

class ReleaseKillSwitchRequest(_message.Message):
    __slots__ = ("session_id",)
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    session_id: str
    def __init__(self, session_id: _Optional[str] = ...) -> None: ...

class ReleaseKillSwitchResponse(_message.Message):
    __slots__ = ("status", "revision")
    STATUS_FIELD_NUMBER: _ClassVar[int]
    REVISION_FIELD_NUMBER: _ClassVar[int]
    status: RiskStatus
    revision: int
    def __init__(self, status: _Optional[_Union[RiskStatus, _Mapping]] = ..., revision: _Optional[int] = ...) -> None: ...

class UpdateRiskLimitsRequest(_message.Message):
    __slots__ = ("session_id", "limits", "etag", "reason", "validate_only")
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    LIMITS_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    session_id: str
    limits: RiskLimits
    etag: str
    reason: str
    validate_only: bool
    def __init__(self, session_id: _Optional[str] = ..., limits: _Optional[_Union[RiskLimits, _Mapping]] = ..., etag: _Optional[str] = ..., reason: _Optional[str] = ..., validate_only: bool = ...) -> None: ...

class UpdateRiskLimitsResponse(_message.Message):
    __slots__ = ("status", "revision")
    STATUS_FIELD_NUMBER: _ClassVar[int]
    REVISION_FIELD_NUMBER: _ClassVar[int]
    status: RiskStatus
    revision: int
    def __init__(self, status: _Optional[_Union[RiskStatus, _Mapping]] = ..., revision: _Optional[int] = ...) -> None: ...

class ListRiskBreachesRequest(_message.Message):
    __slots__ = ("session_id", "page_size", "page_token", "rule", "symbol", "strategy_id", "order_by", "min_revision")
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    RULE_FIELD_NUMBER: _ClassVar[int]
    SYMBOL_FIELD_NUMBER: _ClassVar[int]
    STRATEGY_ID_FIELD_NUMBER: _ClassVar[int]
    ORDER_BY_FIELD_NUMBER: _ClassVar[int]
    MIN_REVISION_FIELD_NUMBER: _ClassVar[int]
    session_id: str
    page_size: int
    page_token: str
    rule: str
    symbol: str
    strategy_id: str
    order_by: str
    min_revision: int
    def __init__(self, session_id: _Optional[str] = ..., page_size: _Optional[int] = ..., page_token: _Optional[str] = ..., rule: _Optional[str] = ..., symbol: _Optional[str] = ..., strategy_id: _Optional[str] = ..., order_by: _Optional[str] = ..., min_revision: _Optional[int] = ...) -> None: ...

class ListRiskBreachesResponse(_message.Message):
    __slots__ = ("breaches", "next_page_token", "revision")
    BREACHES_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    REVISION_FIELD_NUMBER: _ClassVar[int]
    breaches: _containers.RepeatedCompositeFieldContainer[RiskBreach]
    next_page_token: str
    revision: int
    def __init__(self, breaches: _Optional[_Iterable[_Union[RiskBreach, _Mapping]]] = ..., next_page_token: _Optional[str] = ..., revision: _Optional[int] = ...) -> None: ...

class SetRiskBiasRequest(_message.Message):
    __slots__ = ("session_id", "value", "source")
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    VALUE_FIELD_NUMBER: _ClassVar[int]
    SOURCE_FIELD_NUMBER: _ClassVar[int]
    session_id: str
    value: _types_pb2.Decimal
    source: str
    def __init__(self, session_id: _Optional[str] = ..., value: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., source: _Optional[str] = ...) -> None: ...

class SetRiskBiasResponse(_message.Message):
    __slots__ = ("status", "revision")
    STATUS_FIELD_NUMBER: _ClassVar[int]
    REVISION_FIELD_NUMBER: _ClassVar[int]
    status: RiskStatus
    revision: int
    def __init__(self, status: _Optional[_Union[RiskStatus, _Mapping]] = ..., revision: _Optional[int] = ...) -> None: ...

class SetModeRequest(_message.Message):
    __slots__ = ("session_id", "mode", "reason")
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    MODE_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    session_id: str
    mode: RiskMode
    reason: str
    def __init__(self, session_id: _Optional[str] = ..., mode: _Optional[_Union[RiskMode, str]] = ..., reason: _Optional[str] = ...) -> None: ...

class SetModeResponse(_message.Message):
    __slots__ = ("status", "revision")
    STATUS_FIELD_NUMBER: _ClassVar[int]
    REVISION_FIELD_NUMBER: _ClassVar[int]
    status: RiskStatus
    revision: int
    def __init__(self, status: _Optional[_Union[RiskStatus, _Mapping]] = ..., revision: _Optional[int] = ...) -> None: ...

class ReleaseHaltRequest(_message.Message):
    __slots__ = ("session_id", "halt_id", "reason")
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    HALT_ID_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    session_id: str
    halt_id: str
    reason: str
    def __init__(self, session_id: _Optional[str] = ..., halt_id: _Optional[str] = ..., reason: _Optional[str] = ...) -> None: ...

class ReleaseHaltResponse(_message.Message):
    __slots__ = ("status", "revision")
    STATUS_FIELD_NUMBER: _ClassVar[int]
    REVISION_FIELD_NUMBER: _ClassVar[int]
    status: RiskStatus
    revision: int
    def __init__(self, status: _Optional[_Union[RiskStatus, _Mapping]] = ..., revision: _Optional[int] = ...) -> None: ...

class FlattenAllRequest(_message.Message):
    __slots__ = ("session_id", "client_flatten_id", "reason", "validate_only")
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    CLIENT_FLATTEN_ID_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    session_id: str
    client_flatten_id: str
    reason: str
    validate_only: bool
    def __init__(self, session_id: _Optional[str] = ..., client_flatten_id: _Optional[str] = ..., reason: _Optional[str] = ..., validate_only: bool = ...) -> None: ...

class FlattenAllResponse(_message.Message):
    __slots__ = ("cancelled_orders", "closing_orders", "revision")
    CANCELLED_ORDERS_FIELD_NUMBER: _ClassVar[int]
    CLOSING_ORDERS_FIELD_NUMBER: _ClassVar[int]
    REVISION_FIELD_NUMBER: _ClassVar[int]
    cancelled_orders: _containers.RepeatedCompositeFieldContainer[_orders_pb2.Order]
    closing_orders: _containers.RepeatedCompositeFieldContainer[_orders_pb2.Order]
    revision: int
    def __init__(self, cancelled_orders: _Optional[_Iterable[_Union[_orders_pb2.Order, _Mapping]]] = ..., closing_orders: _Optional[_Iterable[_Union[_orders_pb2.Order, _Mapping]]] = ..., revision: _Optional[int] = ...) -> None: ...
