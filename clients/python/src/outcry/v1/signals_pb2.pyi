from google.protobuf import duration_pb2 as _duration_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from outcry.v1 import types_pb2 as _types_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class SignalAction(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    SIGNAL_ACTION_UNSPECIFIED: _ClassVar[SignalAction]
    SIGNAL_ACTION_BUY: _ClassVar[SignalAction]
    SIGNAL_ACTION_SELL: _ClassVar[SignalAction]
    SIGNAL_ACTION_HOLD: _ClassVar[SignalAction]

class SignalStatus(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    SIGNAL_STATUS_UNSPECIFIED: _ClassVar[SignalStatus]
    SIGNAL_STATUS_PENDING_APPROVAL: _ClassVar[SignalStatus]
    SIGNAL_STATUS_QUEUED: _ClassVar[SignalStatus]
    SIGNAL_STATUS_ROUTED: _ClassVar[SignalStatus]
    SIGNAL_STATUS_DENIED: _ClassVar[SignalStatus]
    SIGNAL_STATUS_REJECTED: _ClassVar[SignalStatus]
    SIGNAL_STATUS_EXPIRED: _ClassVar[SignalStatus]
    SIGNAL_STATUS_DROPPED: _ClassVar[SignalStatus]

class ExecutionMode(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    EXECUTION_MODE_UNSPECIFIED: _ClassVar[ExecutionMode]
    EXECUTION_MODE_AUTO: _ClassVar[ExecutionMode]
    EXECUTION_MODE_CONFIRM: _ClassVar[ExecutionMode]
    EXECUTION_MODE_BATCH: _ClassVar[ExecutionMode]

class SignalEventType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    SIGNAL_EVENT_TYPE_UNSPECIFIED: _ClassVar[SignalEventType]
    SIGNAL_EVENT_TYPE_RECEIVED: _ClassVar[SignalEventType]
    SIGNAL_EVENT_TYPE_RESOLVED: _ClassVar[SignalEventType]
SIGNAL_ACTION_UNSPECIFIED: SignalAction
SIGNAL_ACTION_BUY: SignalAction
SIGNAL_ACTION_SELL: SignalAction
SIGNAL_ACTION_HOLD: SignalAction
SIGNAL_STATUS_UNSPECIFIED: SignalStatus
SIGNAL_STATUS_PENDING_APPROVAL: SignalStatus
SIGNAL_STATUS_QUEUED: SignalStatus
SIGNAL_STATUS_ROUTED: SignalStatus
SIGNAL_STATUS_DENIED: SignalStatus
SIGNAL_STATUS_REJECTED: SignalStatus
SIGNAL_STATUS_EXPIRED: SignalStatus
SIGNAL_STATUS_DROPPED: SignalStatus
EXECUTION_MODE_UNSPECIFIED: ExecutionMode
EXECUTION_MODE_AUTO: ExecutionMode
EXECUTION_MODE_CONFIRM: ExecutionMode
EXECUTION_MODE_BATCH: ExecutionMode
SIGNAL_EVENT_TYPE_UNSPECIFIED: SignalEventType
SIGNAL_EVENT_TYPE_RECEIVED: SignalEventType
SIGNAL_EVENT_TYPE_RESOLVED: SignalEventType

class SizingRule(_message.Message):
    __slots__ = ("quantity", "percent_of_equity", "risk_percent")
    QUANTITY_FIELD_NUMBER: _ClassVar[int]
    PERCENT_OF_EQUITY_FIELD_NUMBER: _ClassVar[int]
    RISK_PERCENT_FIELD_NUMBER: _ClassVar[int]
    quantity: _types_pb2.Decimal
    percent_of_equity: _types_pb2.Decimal
    risk_percent: _types_pb2.Decimal
    def __init__(self, quantity: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., percent_of_equity: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., risk_percent: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ...) -> None: ...

class ExecutionSettings(_message.Message):
    __slots__ = ("mode", "approval_patience", "batch_time", "time_zone", "size", "max_allocation_percent")
    MODE_FIELD_NUMBER: _ClassVar[int]
    APPROVAL_PATIENCE_FIELD_NUMBER: _ClassVar[int]
    BATCH_TIME_FIELD_NUMBER: _ClassVar[int]
    TIME_ZONE_FIELD_NUMBER: _ClassVar[int]
    SIZE_FIELD_NUMBER: _ClassVar[int]
    MAX_ALLOCATION_PERCENT_FIELD_NUMBER: _ClassVar[int]
    mode: ExecutionMode
    approval_patience: _duration_pb2.Duration
    batch_time: str
    time_zone: str
    size: SizingRule
    max_allocation_percent: _types_pb2.Decimal
    def __init__(self, mode: _Optional[_Union[ExecutionMode, str]] = ..., approval_patience: _Optional[_Union[_duration_pb2.Duration, _Mapping]] = ..., batch_time: _Optional[str] = ..., time_zone: _Optional[str] = ..., size: _Optional[_Union[SizingRule, _Mapping]] = ..., max_allocation_percent: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ...) -> None: ...

class SignalSizing(_message.Message):
    __slots__ = ("rule", "price", "equity", "wanted_quantity", "allocation_left", "reduced_by", "quantity", "explanation")
    RULE_FIELD_NUMBER: _ClassVar[int]
    PRICE_FIELD_NUMBER: _ClassVar[int]
    EQUITY_FIELD_NUMBER: _ClassVar[int]
    WANTED_QUANTITY_FIELD_NUMBER: _ClassVar[int]
    ALLOCATION_LEFT_FIELD_NUMBER: _ClassVar[int]
    REDUCED_BY_FIELD_NUMBER: _ClassVar[int]
    QUANTITY_FIELD_NUMBER: _ClassVar[int]
    EXPLANATION_FIELD_NUMBER: _ClassVar[int]
    rule: SizingRule
    price: _types_pb2.Decimal
    equity: _types_pb2.Decimal
    wanted_quantity: _types_pb2.Decimal
    allocation_left: _types_pb2.Decimal
    reduced_by: _types_pb2.Denial
    quantity: _types_pb2.Decimal
    explanation: str
    def __init__(self, rule: _Optional[_Union[SizingRule, _Mapping]] = ..., price: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., equity: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., wanted_quantity: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., allocation_left: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., reduced_by: _Optional[_Union[_types_pb2.Denial, _Mapping]] = ..., quantity: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., explanation: _Optional[str] = ...) -> None: ...

class Signal(_message.Message):
    __slots__ = ("session_id", "signal_id", "client_signal_id", "trace_id", "strategy_id", "symbol", "action", "confidence", "size", "target_price", "stop_price", "trailing_stop", "expire_time", "metadata", "decision_id", "reason", "status", "status_code", "status_message", "denial", "order_id", "sizing", "release_time", "quote", "create_time", "update_time")
    class MetadataEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    SIGNAL_ID_FIELD_NUMBER: _ClassVar[int]
    CLIENT_SIGNAL_ID_FIELD_NUMBER: _ClassVar[int]
    TRACE_ID_FIELD_NUMBER: _ClassVar[int]
    STRATEGY_ID_FIELD_NUMBER: _ClassVar[int]
    SYMBOL_FIELD_NUMBER: _ClassVar[int]
    ACTION_FIELD_NUMBER: _ClassVar[int]
    CONFIDENCE_FIELD_NUMBER: _ClassVar[int]
    SIZE_FIELD_NUMBER: _ClassVar[int]
    TARGET_PRICE_FIELD_NUMBER: _ClassVar[int]
    STOP_PRICE_FIELD_NUMBER: _ClassVar[int]
    TRAILING_STOP_FIELD_NUMBER: _ClassVar[int]
    EXPIRE_TIME_FIELD_NUMBER: _ClassVar[int]
    METADATA_FIELD_NUMBER: _ClassVar[int]
    DECISION_ID_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    STATUS_CODE_FIELD_NUMBER: _ClassVar[int]
    STATUS_MESSAGE_FIELD_NUMBER: _ClassVar[int]
    DENIAL_FIELD_NUMBER: _ClassVar[int]
    ORDER_ID_FIELD_NUMBER: _ClassVar[int]
    SIZING_FIELD_NUMBER: _ClassVar[int]
    RELEASE_TIME_FIELD_NUMBER: _ClassVar[int]
    QUOTE_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    UPDATE_TIME_FIELD_NUMBER: _ClassVar[int]
    session_id: str
    signal_id: str
    client_signal_id: str
    trace_id: str
    strategy_id: str
    symbol: str
    action: SignalAction
    confidence: _types_pb2.Decimal
    size: SizingRule
    target_price: _types_pb2.Decimal
    stop_price: _types_pb2.Decimal
    trailing_stop: _types_pb2.TrailingOffset
    expire_time: _timestamp_pb2.Timestamp
    metadata: _containers.ScalarMap[str, str]
    decision_id: str
    reason: str
    status: SignalStatus
    status_code: str
    status_message: str
    denial: _types_pb2.Denial
    order_id: str
    sizing: SignalSizing
    release_time: _timestamp_pb2.Timestamp
    quote: _types_pb2.QuotePoint
    create_time: _timestamp_pb2.Timestamp
    update_time: _timestamp_pb2.Timestamp
    def __init__(self, session_id: _Optional[str] = ..., signal_id: _Optional[str] = ..., client_signal_id: _Optional[str] = ..., trace_id: _Optional[str] = ..., strategy_id: _Optional[str] = ..., symbol: _Optional[str] = ..., action: _Optional[_Union[SignalAction, str]] = ..., confidence: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., size: _Optional[_Union[SizingRule, _Mapping]] = ..., target_price: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., stop_price: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., trailing_stop: _Optional[_Union[_types_pb2.TrailingOffset, _Mapping]] = ..., expire_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., metadata: _Optional[_Mapping[str, str]] = ..., decision_id: _Optional[str] = ..., reason: _Optional[str] = ..., status: _Optional[_Union[SignalStatus, str]] = ..., status_code: _Optional[str] = ..., status_message: _Optional[str] = ..., denial: _Optional[_Union[_types_pb2.Denial, _Mapping]] = ..., order_id: _Optional[str] = ..., sizing: _Optional[_Union[SignalSizing, _Mapping]] = ..., release_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., quote: _Optional[_Union[_types_pb2.QuotePoint, _Mapping]] = ..., create_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., update_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class SubmitSignalRequest(_message.Message):
    __slots__ = ("session_id", "client_signal_id", "strategy_id", "symbol", "action", "confidence", "size", "target_price", "stop_price", "trailing_stop", "expire_time", "metadata", "decision_id", "reason", "validate_only")
    class MetadataEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    CLIENT_SIGNAL_ID_FIELD_NUMBER: _ClassVar[int]
    STRATEGY_ID_FIELD_NUMBER: _ClassVar[int]
    SYMBOL_FIELD_NUMBER: _ClassVar[int]
    ACTION_FIELD_NUMBER: _ClassVar[int]
    CONFIDENCE_FIELD_NUMBER: _ClassVar[int]
    SIZE_FIELD_NUMBER: _ClassVar[int]
    TARGET_PRICE_FIELD_NUMBER: _ClassVar[int]
    STOP_PRICE_FIELD_NUMBER: _ClassVar[int]
    TRAILING_STOP_FIELD_NUMBER: _ClassVar[int]
    EXPIRE_TIME_FIELD_NUMBER: _ClassVar[int]
    METADATA_FIELD_NUMBER: _ClassVar[int]
    DECISION_ID_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    session_id: str
    client_signal_id: str
    strategy_id: str
    symbol: str
    action: SignalAction
    confidence: _types_pb2.Decimal
    size: SizingRule
    target_price: _types_pb2.Decimal
    stop_price: _types_pb2.Decimal
    trailing_stop: _types_pb2.TrailingOffset
    expire_time: _timestamp_pb2.Timestamp
    metadata: _containers.ScalarMap[str, str]
    decision_id: str
    reason: str
    validate_only: bool
    def __init__(self, session_id: _Optional[str] = ..., client_signal_id: _Optional[str] = ..., strategy_id: _Optional[str] = ..., symbol: _Optional[str] = ..., action: _Optional[_Union[SignalAction, str]] = ..., confidence: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., size: _Optional[_Union[SizingRule, _Mapping]] = ..., target_price: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., stop_price: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., trailing_stop: _Optional[_Union[_types_pb2.TrailingOffset, _Mapping]] = ..., expire_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., metadata: _Optional[_Mapping[str, str]] = ..., decision_id: _Optional[str] = ..., reason: _Optional[str] = ..., validate_only: bool = ...) -> None: ...

class SubmitSignalResponse(_message.Message):
    __slots__ = ("signal", "revision")
    SIGNAL_FIELD_NUMBER: _ClassVar[int]
    REVISION_FIELD_NUMBER: _ClassVar[int]
    signal: Signal
    revision: int
    def __init__(self, signal: _Optional[_Union[Signal, _Mapping]] = ..., revision: _Optional[int] = ...) -> None: ...

class GetSignalRequest(_message.Message):
    __slots__ = ("session_id", "signal_id", "client_signal_id", "min_revision")
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    SIGNAL_ID_FIELD_NUMBER: _ClassVar[int]
    CLIENT_SIGNAL_ID_FIELD_NUMBER: _ClassVar[int]
    MIN_REVISION_FIELD_NUMBER: _ClassVar[int]
    session_id: str
    signal_id: str
    client_signal_id: str
    min_revision: int
    def __init__(self, session_id: _Optional[str] = ..., signal_id: _Optional[str] = ..., client_signal_id: _Optional[str] = ..., min_revision: _Optional[int] = ...) -> None: ...

class GetSignalResponse(_message.Message):
    __slots__ = ("signal", "revision")
    SIGNAL_FIELD_NUMBER: _ClassVar[int]
    REVISION_FIELD_NUMBER: _ClassVar[int]
    signal: Signal
    revision: int
    def __init__(self, signal: _Optional[_Union[Signal, _Mapping]] = ..., revision: _Optional[int] = ...) -> None: ...

class ListSignalsRequest(_message.Message):
    __slots__ = ("session_id", "page_size", "page_token", "symbol", "strategy_id", "statuses", "order_by", "min_revision")
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    SYMBOL_FIELD_NUMBER: _ClassVar[int]
    STRATEGY_ID_FIELD_NUMBER: _ClassVar[int]
    STATUSES_FIELD_NUMBER: _ClassVar[int]
    ORDER_BY_FIELD_NUMBER: _ClassVar[int]
    MIN_REVISION_FIELD_NUMBER: _ClassVar[int]
    session_id: str
    page_size: int
    page_token: str
    symbol: str
    strategy_id: str
    statuses: _containers.RepeatedScalarFieldContainer[SignalStatus]
    order_by: str
    min_revision: int
    def __init__(self, session_id: _Optional[str] = ..., page_size: _Optional[int] = ..., page_token: _Optional[str] = ..., symbol: _Optional[str] = ..., strategy_id: _Optional[str] = ..., statuses: _Optional[_Iterable[_Union[SignalStatus, str]]] = ..., order_by: _Optional[str] = ..., min_revision: _Optional[int] = ...) -> None: ...

class ListSignalsResponse(_message.Message):
    __slots__ = ("signals", "next_page_token", "revision")
    SIGNALS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    REVISION_FIELD_NUMBER: _ClassVar[int]
    signals: _containers.RepeatedCompositeFieldContainer[Signal]
    next_page_token: str
    revision: int
    def __init__(self, signals: _Optional[_Iterable[_Union[Signal, _Mapping]]] = ..., next_page_token: _Optional[str] = ..., revision: _Optional[int] = ...) -> None: ...

class ApproveSignalRequest(_message.Message):
    __slots__ = ("session_id", "signal_id", "validate_only")
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    SIGNAL_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    session_id: str
    signal_id: str
    validate_only: bool
    def __init__(self, session_id: _Optional[str] = ..., signal_id: _Optional[str] = ..., validate_only: bool = ...) -> None: ...

class ApproveSignalResponse(_message.Message):
    __slots__ = ("signal", "revision")
    SIGNAL_FIELD_NUMBER: _ClassVar[int]
    REVISION_FIELD_NUMBER: _ClassVar[int]
    signal: Signal
    revision: int
    def __init__(self, signal: _Optional[_Union[Signal, _Mapping]] = ..., revision: _Optional[int] = ...) -> None: ...

class RejectSignalRequest(_message.Message):
    __slots__ = ("session_id", "signal_id", "reason")
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    SIGNAL_ID_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    session_id: str
    signal_id: str
    reason: str
    def __init__(self, session_id: _Optional[str] = ..., signal_id: _Optional[str] = ..., reason: _Optional[str] = ...) -> None: ...

class RejectSignalResponse(_message.Message):
    __slots__ = ("signal", "revision")
    SIGNAL_FIELD_NUMBER: _ClassVar[int]
    REVISION_FIELD_NUMBER: _ClassVar[int]
    signal: Signal
    revision: int
    def __init__(self, signal: _Optional[_Union[Signal, _Mapping]] = ..., revision: _Optional[int] = ...) -> None: ...

class WatchSignalsRequest(_message.Message):
    __slots__ = ("session_id", "start", "symbol", "strategy_id")
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    START_FIELD_NUMBER: _ClassVar[int]
    SYMBOL_FIELD_NUMBER: _ClassVar[int]
    STRATEGY_ID_FIELD_NUMBER: _ClassVar[int]
    session_id: str
    start: _types_pb2.WatchStart
    symbol: str
    strategy_id: str
    def __init__(self, session_id: _Optional[str] = ..., start: _Optional[_Union[_types_pb2.WatchStart, _Mapping]] = ..., symbol: _Optional[str] = ..., strategy_id: _Optional[str] = ...) -> None: ...

class SignalEvent(_message.Message):
    __slots__ = ("type", "signal")
    TYPE_FIELD_NUMBER: _ClassVar[int]
    SIGNAL_FIELD_NUMBER: _ClassVar[int]
    type: SignalEventType
    signal: Signal
    def __init__(self, type: _Optional[_Union[SignalEventType, str]] = ..., signal: _Optional[_Union[Signal, _Mapping]] = ...) -> None: ...

class WatchSignalsResponse(_message.Message):
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
    snapshot: Signal
    snapshot_end: _types_pb2.StreamSnapshotEnd
    event: SignalEvent
    heartbeat: _types_pb2.StreamHeartbeat
    closing: _types_pb2.StreamClosing
    def __init__(self, revision: _Optional[int] = ..., opened: _Optional[_Union[_types_pb2.StreamOpened, _Mapping]] = ..., snapshot: _Optional[_Union[Signal, _Mapping]] = ..., snapshot_end: _Optional[_Union[_types_pb2.StreamSnapshotEnd, _Mapping]] = ..., event: _Optional[_Union[SignalEvent, _Mapping]] = ..., heartbeat: _Optional[_Union[_types_pb2.StreamHeartbeat, _Mapping]] = ..., closing: _Optional[_Union[_types_pb2.StreamClosing, _Mapping]] = ...) -> None: ...
