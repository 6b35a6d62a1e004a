from google.protobuf import timestamp_pb2 as _timestamp_pb2
from outcry.v1 import market_data_pb2 as _market_data_pb2
from outcry.v1 import orders_pb2 as _orders_pb2
from outcry.v1 import positions_pb2 as _positions_pb2
from outcry.v1 import risk_pb2 as _risk_pb2
from outcry.v1 import sessions_pb2 as _sessions_pb2
from outcry.v1 import triggers_pb2 as _triggers_pb2
from outcry.v1 import types_pb2 as _types_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class EventKind(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    EVENT_KIND_UNSPECIFIED: _ClassVar[EventKind]
    EVENT_KIND_SESSION: _ClassVar[EventKind]
    EVENT_KIND_ORDER: _ClassVar[EventKind]
    EVENT_KIND_TRIGGER: _ClassVar[EventKind]
    EVENT_KIND_RISK: _ClassVar[EventKind]
    EVENT_KIND_PORTFOLIO: _ClassVar[EventKind]
    EVENT_KIND_SIGNAL: _ClassVar[EventKind]
    EVENT_KIND_MARKET: _ClassVar[EventKind]
    EVENT_KIND_ALERT: _ClassVar[EventKind]
    EVENT_KIND_LEASE: _ClassVar[EventKind]

class EventType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    EVENT_TYPE_UNSPECIFIED: _ClassVar[EventType]
    EVENT_TYPE_SESSION_CREATED: _ClassVar[EventType]
    EVENT_TYPE_SESSION_STATE_CHANGED: _ClassVar[EventType]
    EVENT_TYPE_ORDER: _ClassVar[EventType]
    EVENT_TYPE_TRIGGER: _ClassVar[EventType]
    EVENT_TYPE_KILL_SWITCH_ENGAGED: _ClassVar[EventType]
    EVENT_TYPE_KILL_SWITCH_RELEASED: _ClassVar[EventType]
    EVENT_TYPE_DAY_STARTED: _ClassVar[EventType]
    EVENT_TYPE_DAILY_LOSS_REACHED: _ClassVar[EventType]
    EVENT_TYPE_INSTRUMENT_HALTED: _ClassVar[EventType]
    EVENT_TYPE_RISK_LIMITS_CHANGED: _ClassVar[EventType]
    EVENT_TYPE_RISK_MODE_CHANGED: _ClassVar[EventType]
    EVENT_TYPE_RISK_BIAS_SET: _ClassVar[EventType]
    EVENT_TYPE_HALT_LATCHED: _ClassVar[EventType]
    EVENT_TYPE_HALT_RELEASED: _ClassVar[EventType]
    EVENT_TYPE_RISK_BREACHED: _ClassVar[EventType]
    EVENT_TYPE_FLATTENED: _ClassVar[EventType]
    EVENT_TYPE_TRANSACTION_RECORDED: _ClassVar[EventType]
    EVENT_TYPE_EXCHANGE_RATE_SET: _ClassVar[EventType]
    EVENT_TYPE_SNAPSHOT_TAKEN: _ClassVar[EventType]
    EVENT_TYPE_EQUITY_RECORDED: _ClassVar[EventType]
    EVENT_TYPE_SIGNAL: _ClassVar[EventType]
    EVENT_TYPE_SIGNAL_DROPPED: _ClassVar[EventType]
    EVENT_TYPE_RISK_CHECKED: _ClassVar[EventType]
    EVENT_TYPE_QUOTE: _ClassVar[EventType]
    EVENT_TYPE_QUOTE_IGNORED: _ClassVar[EventType]
    EVENT_TYPE_BAR_CLOSED: _ClassVar[EventType]
    EVENT_TYPE_ALERT: _ClassVar[EventType]
    EVENT_TYPE_LEASE_GRANTED: _ClassVar[EventType]
    EVENT_TYPE_LEASE_BOUND: _ClassVar[EventType]
    EVENT_TYPE_LEASE_LAPSED: _ClassVar[EventType]
    EVENT_TYPE_LEASE_RELEASED: _ClassVar[EventType]
EVENT_KIND_UNSPECIFIED: EventKind
EVENT_KIND_SESSION: EventKind
EVENT_KIND_ORDER: EventKind
EVENT_KIND_TRIGGER: EventKind
EVENT_KIND_RISK: EventKind
EVENT_KIND_PORTFOLIO: EventKind
EVENT_KIND_SIGNAL: EventKind
EVENT_KIND_MARKET: EventKind
EVENT_KIND_ALERT: EventKind
EVENT_KIND_LEASE: EventKind
EVENT_TYPE_UNSPECIFIED: EventType
EVENT_TYPE_SESSION_CREATED: EventType
EVENT_TYPE_SESSION_STATE_CHANGED: EventType
EVENT_TYPE_ORDER: EventType
EVENT_TYPE_TRIGGER: EventType
EVENT_TYPE_KILL_SWITCH_ENGAGED: EventType
EVENT_TYPE_KILL_SWITCH_RELEASED: EventType
EVENT_TYPE_DAY_STARTED: EventType
EVENT_TYPE_DAILY_LOSS_REACHED: EventType
EVENT_TYPE_INSTRUMENT_HALTED: EventType
EVENT_TYPE_RISK_LIMITS_CHANGED: EventType
EVENT_TYPE_RISK_MODE_CHANGED: EventType
EVENT_TYPE_RISK_BIAS_SET: EventType
EVENT_TYPE_HALT_LATCHED: EventType
EVENT_TYPE_HALT_RELEASED: EventType
EVENT_TYPE_RISK_BREACHED: EventType
EVENT_TYPE_FLATTENED: EventType
EVENT_TYPE_TRANSACTION_RECORDED: EventType
EVENT_TYPE_EXCHANGE_RATE_SET: EventType
EVENT_TYPE_SNAPSHOT_TAKEN: EventType
EVENT_TYPE_EQUITY_RECORDED: EventType
EVENT_TYPE_SIGNAL: EventType
EVENT_TYPE_SIGNAL_DROPPED: EventType
EVENT_TYPE_RISK_CHECKED: EventType
EVENT_TYPE_QUOTE: EventType
EVENT_TYPE_QUOTE_IGNORED: EventType
EVENT_TYPE_BAR_CLOSED: EventType
EVENT_TYPE_ALERT: EventType
EVENT_TYPE_LEASE_GRANTED: EventType
EVENT_TYPE_LEASE_BOUND: EventType
EVENT_TYPE_LEASE_LAPSED: EventType
EVENT_TYPE_LEASE_RELEASED: EventType

class Event(_message.Message):
    __slots__ = ("revision", "session_id", "time", "kind", "type", "symbol", "order_id", "trigger_id", "signal_id", "message", "state", "order_event", "trigger_event", "mode", "lease_id", "session", "order", "fill", "level", "limits", "halt", "breach", "transaction", "equity", "quote", "bar")
    REVISION_FIELD_NUMBER: _ClassVar[int]
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    TIME_FIELD_NUMBER: _ClassVar[int]
    KIND_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    SYMBOL_FIELD_NUMBER: _ClassVar[int]
    ORDER_ID_FIELD_NUMBER: _ClassVar[int]
    TRIGGER_ID_FIELD_NUMBER: _ClassVar[int]
    SIGNAL_ID_FIELD_NUMBER: _ClassVar[int]
    MESSAGE_FIELD_NUMBER: _ClassVar[int]
    STATE_FIELD_NUMBER: _ClassVar[int]
    ORDER_EVENT_FIELD_NUMBER: _ClassVar[int]
    TRIGGER_EVENT_FIELD_NUMBER: _ClassVar[int]
    MODE_FIELD_NUMBER: _ClassVar[int]
    LEASE_ID_FIELD_NUMBER: _ClassVar[int]
    SESSION_FIELD_NUMBER: _ClassVar[int]
    ORDER_FIELD_NUMBER: _ClassVar[int]
    FILL_FIELD_NUMBER: _ClassVar[int]
    LEVEL_FIELD_NUMBER: _ClassVar[int]
    LIMITS_FIELD_NUMBER: _ClassVar[int]
    HALT_FIELD_NUMBER: _ClassVar[int]
    BREACH_FIELD_NUMBER: _ClassVar[int]
    TRANSACTION_FIELD_NUMBER: _ClassVar[int]
    EQUITY_FIELD_NUMBER: _ClassVar[int]
    QUOTE_FIELD_NUMBER: _ClassVar[int]
    BAR_FIELD_NUMBER: _ClassVar[int]
    revision: int
    session_id: str
    time: _timestamp_pb2.Timestamp
    kind: EventKind
    type: EventType
    symbol: str
    order_id: str
    trigger_id: str
    signal_id: str
    message: str
    state: _sessions_pb2.SessionState
    order_event: _orders_pb2.OrderEventType
    trigger_event: _triggers_pb2.TriggerEventType
    mode: _risk_pb2.RiskMode
    lease_id: str
    session: _sessions_pb2.SessionSpec
    order: _orders_pb2.Order
    fill: _orders_pb2.Fill
    level: _types_pb2.Decimal
    limits: _risk_pb2.RiskLimits
    halt: _risk_pb2.RiskHalt
    breach: _risk_pb2.RiskBreach
    transaction: _positions_pb2.Transaction
    equity: _positions_pb2.EquityPoint
    quote: _market_data_pb2.Quote
    bar: _market_data_pb2.Bar
    def __init__(self, revision: _Optional[int] = ..., session_id: _Optional[str] = ..., time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., kind: _Optional[_Union[EventKind, str]] = ..., type: _Optional[_Union[EventType, str]] = ..., symbol: _Optional[str] = ..., order_id: _Optional[str] = ..., trigger_id: _Optional[str] = ..., signal_id: _Optional[str] = ..., message: _Optional[str] = ..., state: _Optional[_Union[_sessions_pb2.SessionState, str]] = ..., order_event: _Optional[_Union[_orders_pb2.OrderEventType, str]] = ..., trigger_event: _Optional[_Union[_triggers_pb2.TriggerEventType, str]] = ..., mode: _Optional[_Union[_risk_pb2.RiskMode, str]] = ..., lease_id: _Optional[str] = ..., session: _Optional[_Union[_sessions_pb2.SessionSpec, _Mapping]] = ..., order: _Optional[_Union[_orders_pb2.Order, _Mapping]] = ..., fill: _Optional[_Union[_orders_pb2.Fill, _Mapping]] = ..., level: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., limits: _Optional[_Union[_risk_pb2.RiskLimits, _Mapping]] = ..., halt: _Optional[_Union[_risk_pb2.RiskHalt, _Mapping]] = ..., breach: _Optional[_Union[_risk_pb2.RiskBreach, _Mapping]] = ..., transaction: _Optional[_Union[_positions_pb2.Transaction, _Mapping]] = ..., equity: _Optional[_Union[_positions_pb2.EquityPoint, _Mapping]] = ..., quote: _Optional[_Union[_market_data_pb2.Quote, _Mapping]] = ..., bar: _Optional[_Union[_market_data_pb2.Bar, _Mapping]] = ...) -> None: ...

class EventFilter(_message.Message):
    __slots__ = ("session_ids", "kinds", "symbols", "start_time", "end_time")
    SESSION_IDS_FIELD_NUMBER: _ClassVar[int]
    KINDS_FIELD_NUMBER: _ClassVar[int]
    SYMBOLS_FIELD_NUMBER: _ClassVar[int]
    START_TIME_FIELD_NUMBER: _ClassVar[int]
    END_TIME_FIELD_NUMBER: _ClassVar[int]
    session_ids: _containers.RepeatedScalarFieldContainer[str]
    kinds: _containers.RepeatedScalarFieldContainer[EventKind]
    symbols: _containers.RepeatedScalarFieldContainer[str]
    start_time: _timestamp_pb2.Timestamp
    end_time: _timestamp_pb2.Timestamp
    def __init__(self, session_ids: _Optional[_Iterable[str]] = ..., kinds: _Optional[_Iterable[_Union[EventKind, str]]] = ..., symbols: _Optional[_Iterable[str]] = ..., start_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., end_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class ListEventsRequest(_message.Message):
    __slots__ = ("filter", "after_revision", "page_size", "page_token", "min_revision")
    FILTER_FIELD_NUMBER: _ClassVar[int]
    AFTER_REVISION_FIELD_NUMBER: _ClassVar[int]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    MIN_REVISION_FIELD_NUMBER: _ClassVar[int]
    filter: EventFilter
    after_revision: int
    page_size: int
    page_token: str
    min_revision: int
    def __init__(self, filter: _Optional[_Union[EventFilter, _Mapping]] = ..., after_revision: _Optional[int] = ..., page_size: _Optional[int] = ..., page_token: _Optional[str] = ..., min_revision: _Optional[int] = ...) -> None: ...

class ListEventsResponse(_message.Message):
    __slots__ = ("events", "next_page_token", "revision")
    EVENTS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    REVISION_FIELD_NUMBER: _ClassVar[int]
    events: _containers.RepeatedCompositeFieldContainer[Event]
    next_page_token: str
    revision: int
    def __init__(self, events: _Optional[_Iterable[_Union[Event, _Mapping]]] = ..., next_page_token: _Optional[str] = ..., revision: _Optional[int] = ...) -> None: ...

class WatchEventsRequest(_message.Message):
    __slots__ = ("start", "filter", "end_revision", "speed")
    START_FIELD_NUMBER: _ClassVar[int]
    FILTER_FIELD_NUMBER: _ClassVar[int]
    END_REVISION_FIELD_NUMBER: _ClassVar[int]
    SPEED_FIELD_NUMBER: _ClassVar[int]
    start: _types_pb2.WatchStart
    filter: EventFilter
    end_revision: int
    speed: _types_pb2.Decimal
    def __init__(self, start: _Optional[_Union[_types_pb2.WatchStart, _Mapping]] = ..., filter: _Optional[_Union[EventFilter, _Mapping]] = ..., end_revision: _Optional[int] = ..., speed: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ...) -> None: ...

class EventSnapshotItem(_message.Message):
    __slots__ = ("session", "order", "position", "trigger")
    SESSION_FIELD_NUMBER: _ClassVar[int]
    ORDER_FIELD_NUMBER: _ClassVar[int]
    POSITION_FIELD_NUMBER: _ClassVar[int]
    TRIGGER_FIELD_NUMBER: _ClassVar[int]
    session: _sessions_pb2.Session
    order: _orders_pb2.Order
    position: _positions_pb2.Position
    trigger: _triggers_pb2.Trigger
    def __init__(self, session: _Optional[_Union[_sessions_pb2.Session, _Mapping]] = ..., order: _Optional[_Union[_orders_pb2.Order, _Mapping]] = ..., position: _Optional[_Union[_positions_pb2.Position, _Mapping]] = ..., trigger: _Optional[_Union[_triggers_pb2.Trigger, _Mapping]] = ...) -> None: ...

class WatchEventsResponse(_message.Message):
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
    snapshot: EventSnapshotItem
    snapshot_end: _types_pb2.StreamSnapshotEnd
    event: Event
    heartbeat: _types_pb2.StreamHeartbeat
    closing: _types_pb2.StreamClosing
    def __init__(self, revision: _Optional[int] = ..., opened: _Optional[_Union[_types_pb2.StreamOpened, _Mapping]] = ..., snapshot: _Optional[_Union[EventSnapshotItem, _Mapping]] = ..., snapshot_end: _Optional[_Union[_types_pb2.StreamSnapshotEnd, _Mapping]] = ..., event: _Optional[_Union[Event, _Mapping]] = ..., heartbeat: _Optional[_Union[_types_pb2.StreamHeartbeat, _Mapping]] = ..., closing: _Optional[_Union[_types_pb2.StreamClosing, _Mapping]] = ...) -> None: ...
