from google.protobuf import timestamp_pb2 as _timestamp_pb2
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
DAY_OF_WEEK_UNSPECIFIED: DayOfWeek
DAY_OF_WEEK_MONDAY: DayOfWeek
DAY_OF_WEEK_TUESDAY: DayOfWeek
DAY_OF_WEEK_WEDNESDAY: DayOfWeek
DAY_OF_WEEK_THURSDAY: DayOfWeek
DAY_OF_WEEK_FRIDAY: DayOfWeek
DAY_OF_WEEK_SATURDAY: DayOfWeek
DAY_OF_WEEK_SUNDAY: DayOfWeek

class RiskLimits(_message.Message):
    __slots__ = ("max_open_positions", "max_position_percent", "max_daily_loss_percent", "trading_hours")
    MAX_OPEN_POSITIONS_FIELD_NUMBER: _ClassVar[int]
    MAX_POSITION_PERCENT_FIELD_NUMBER: _ClassVar[int]
    MAX_DAILY_LOSS_PERCENT_FIELD_NUMBER: _ClassVar[int]
    TRADING_HOURS_FIELD_NUMBER: _ClassVar[int]
    max_open_positions: _types_pb2.Count
    max_position_percent: _types_pb2.Decimal
    max_daily_loss_percent: _types_pb2.Decimal
    trading_hours: TradingHours
    def __init__(self, max_open_positions: _Optional[_Union[_types_pb2.Count, _Mapping]] = ..., max_position_percent: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., max_daily_loss_percent: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., trading_hours: _Optional[_Union[TradingHours, _Mapping]] = ...) -> None: ...

class TradingHours(_message.Message):
    __slots__ = ("time_zone", "open", "close", "days")
    TIME_ZONE_FIELD_NUMBER: _ClassVar[int]
    OPEN_FIELD_NUMBER: _ClassVar[int]
    CLOSE_FIELD_NUMBER: _ClassVar[int]
    DAYS_FIELD_NUMBER: _ClassVar[int]
    time_zone: str
    open: str
    close: str
    days: _containers.RepeatedScalarFieldContainer[DayOfWeek]
    def __init__(self, time_zone: _Optional[str] = ..., open: _Optional[str] = ..., close: _Optional[str] = ..., days: _Optional[_Iterable[_Union[DayOfWeek, str]]] = ...) -> None: ...

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
    __slots__ = ("session_id", "limits", "kill_switch", "open_positions", "open_positions_headroom", "max_position_notional", "day", "day_start_equity", "day_pnl", "daily_loss_limit", "daily_loss_headroom", "daily_loss_reached", "within_trading_hours", "halted_symbols", "equity", "market_time")
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
    def __init__(self, session_id: _Optional[str] = ..., limits: _Optional[_Union[RiskLimits, _Mapping]] = ..., kill_switch: _Optional[_Union[KillSwitch, _Mapping]] = ..., open_positions: _Optional[int] = ..., open_positions_headroom: _Optional[int] = ..., max_position_notional: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., day: _Optional[str] = ..., day_start_equity: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., day_pnl: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., daily_loss_limit: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., daily_loss_headroom: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., daily_loss_reached: bool = ..., within_trading_hours: bool = ..., halted_symbols: _Optional[_Iterable[str]] = ..., equity: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., market_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class GetRiskStatusRequest(_message.Message):
    __slots__ = ("session_id",)
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    session_id: str
    def __init__(self, session_id: _Optional[str] = ...) -> None: ...

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
