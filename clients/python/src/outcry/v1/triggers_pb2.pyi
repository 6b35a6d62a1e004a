from google.protobuf import timestamp_pb2 as _timestamp_pb2
from outcry.v1 import orders_pb2 as _orders_pb2
from outcry.v1 import types_pb2 as _types_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class TriggerType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    TRIGGER_TYPE_UNSPECIFIED: _ClassVar[TriggerType]
    TRIGGER_TYPE_STOP_LOSS: _ClassVar[TriggerType]
    TRIGGER_TYPE_TAKE_PROFIT: _ClassVar[TriggerType]
    TRIGGER_TYPE_TRAILING_STOP: _ClassVar[TriggerType]
    TRIGGER_TYPE_ENTRY_LIMIT: _ClassVar[TriggerType]

class TriggerStatus(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    TRIGGER_STATUS_UNSPECIFIED: _ClassVar[TriggerStatus]
    TRIGGER_STATUS_ARMED: _ClassVar[TriggerStatus]
    TRIGGER_STATUS_FIRED: _ClassVar[TriggerStatus]
    TRIGGER_STATUS_CANCELLED: _ClassVar[TriggerStatus]

class TriggerEventType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    TRIGGER_EVENT_TYPE_UNSPECIFIED: _ClassVar[TriggerEventType]
    TRIGGER_EVENT_TYPE_ARMED: _ClassVar[TriggerEventType]
    TRIGGER_EVENT_TYPE_HIGH_WATER_MARK: _ClassVar[TriggerEventType]
    TRIGGER_EVENT_TYPE_UPDATED: _ClassVar[TriggerEventType]
    TRIGGER_EVENT_TYPE_FIRED: _ClassVar[TriggerEventType]
    TRIGGER_EVENT_TYPE_CANCELLED: _ClassVar[TriggerEventType]
TRIGGER_TYPE_UNSPECIFIED: TriggerType
TRIGGER_TYPE_STOP_LOSS: TriggerType
TRIGGER_TYPE_TAKE_PROFIT: TriggerType
TRIGGER_TYPE_TRAILING_STOP: TriggerType
TRIGGER_TYPE_ENTRY_LIMIT: TriggerType
TRIGGER_STATUS_UNSPECIFIED: TriggerStatus
TRIGGER_STATUS_ARMED: TriggerStatus
TRIGGER_STATUS_FIRED: TriggerStatus
TRIGGER_STATUS_CANCELLED: TriggerStatus
TRIGGER_EVENT_TYPE_UNSPECIFIED: TriggerEventType
TRIGGER_EVENT_TYPE_ARMED: TriggerEventType
TRIGGER_EVENT_TYPE_HIGH_WATER_MARK: TriggerEventType
TRIGGER_EVENT_TYPE_UPDATED: TriggerEventType
TRIGGER_EVENT_TYPE_FIRED: TriggerEventType
TRIGGER_EVENT_TYPE_CANCELLED: TriggerEventType

class StopLossCondition(_message.Message):
    __slots__ = ("price",)
    PRICE_FIELD_NUMBER: _ClassVar[int]
    price: _types_pb2.Decimal
    def __init__(self, price: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ...) -> None: ...

class TakeProfitCondition(_message.Message):
    __slots__ = ("price",)
    PRICE_FIELD_NUMBER: _ClassVar[int]
    price: _types_pb2.Decimal
    def __init__(self, price: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ...) -> None: ...

class TrailingStopCondition(_message.Message):
    __slots__ = ("percent", "amount")
    PERCENT_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_FIELD_NUMBER: _ClassVar[int]
    percent: _types_pb2.Decimal
    amount: _types_pb2.Decimal
    def __init__(self, percent: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., amount: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ...) -> None: ...

class EntryLimitCondition(_message.Message):
    __slots__ = ("price", "side", "quantity")
    PRICE_FIELD_NUMBER: _ClassVar[int]
    SIDE_FIELD_NUMBER: _ClassVar[int]
    QUANTITY_FIELD_NUMBER: _ClassVar[int]
    price: _types_pb2.Decimal
    side: _orders_pb2.OrderSide
    quantity: _types_pb2.Decimal
    def __init__(self, price: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., side: _Optional[_Union[_orders_pb2.OrderSide, str]] = ..., quantity: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ...) -> None: ...

class TriggerFiring(_message.Message):
    __slots__ = ("tick_sequence", "tick_time", "tick_price", "price", "order_id")
    TICK_SEQUENCE_FIELD_NUMBER: _ClassVar[int]
    TICK_TIME_FIELD_NUMBER: _ClassVar[int]
    TICK_PRICE_FIELD_NUMBER: _ClassVar[int]
    PRICE_FIELD_NUMBER: _ClassVar[int]
    ORDER_ID_FIELD_NUMBER: _ClassVar[int]
    tick_sequence: int
    tick_time: _timestamp_pb2.Timestamp
    tick_price: _types_pb2.Decimal
    price: _types_pb2.Decimal
    order_id: str
    def __init__(self, tick_sequence: _Optional[int] = ..., tick_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., tick_price: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., price: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., order_id: _Optional[str] = ...) -> None: ...

class TriggerRecord(_message.Message):
    __slots__ = ("type", "time", "tick_sequence", "price", "level", "high_water_mark", "order_id", "detail")
    TYPE_FIELD_NUMBER: _ClassVar[int]
    TIME_FIELD_NUMBER: _ClassVar[int]
    TICK_SEQUENCE_FIELD_NUMBER: _ClassVar[int]
    PRICE_FIELD_NUMBER: _ClassVar[int]
    LEVEL_FIELD_NUMBER: _ClassVar[int]
    HIGH_WATER_MARK_FIELD_NUMBER: _ClassVar[int]
    ORDER_ID_FIELD_NUMBER: _ClassVar[int]
    DETAIL_FIELD_NUMBER: _ClassVar[int]
    type: TriggerEventType
    time: _timestamp_pb2.Timestamp
    tick_sequence: int
    price: _types_pb2.Decimal
    level: _types_pb2.Decimal
    high_water_mark: _types_pb2.Decimal
    order_id: str
    detail: str
    def __init__(self, type: _Optional[_Union[TriggerEventType, str]] = ..., time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., tick_sequence: _Optional[int] = ..., price: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., level: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., high_water_mark: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., order_id: _Optional[str] = ..., detail: _Optional[str] = ...) -> None: ...

class Trigger(_message.Message):
    __slots__ = ("session_id", "trigger_id", "client_trigger_id", "symbol", "type", "stop_loss", "take_profit", "trailing_stop", "entry_limit", "quantity", "status", "high_water_mark", "level", "firing", "reason", "denial", "create_time", "update_time", "signal_id", "entry_order_id", "oco_trigger_ids", "records", "etag")
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    TRIGGER_ID_FIELD_NUMBER: _ClassVar[int]
    CLIENT_TRIGGER_ID_FIELD_NUMBER: _ClassVar[int]
    SYMBOL_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    STOP_LOSS_FIELD_NUMBER: _ClassVar[int]
    TAKE_PROFIT_FIELD_NUMBER: _ClassVar[int]
    TRAILING_STOP_FIELD_NUMBER: _ClassVar[int]
    ENTRY_LIMIT_FIELD_NUMBER: _ClassVar[int]
    QUANTITY_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    HIGH_WATER_MARK_FIELD_NUMBER: _ClassVar[int]
    LEVEL_FIELD_NUMBER: _ClassVar[int]
    FIRING_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    DENIAL_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    UPDATE_TIME_FIELD_NUMBER: _ClassVar[int]
    SIGNAL_ID_FIELD_NUMBER: _ClassVar[int]
    ENTRY_ORDER_ID_FIELD_NUMBER: _ClassVar[int]
    OCO_TRIGGER_IDS_FIELD_NUMBER: _ClassVar[int]
    RECORDS_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    session_id: str
    trigger_id: str
    client_trigger_id: str
    symbol: str
    type: TriggerType
    stop_loss: StopLossCondition
    take_profit: TakeProfitCondition
    trailing_stop: TrailingStopCondition
    entry_limit: EntryLimitCondition
    quantity: _types_pb2.Decimal
    status: TriggerStatus
    high_water_mark: _types_pb2.Decimal
    level: _types_pb2.Decimal
    firing: TriggerFiring
    reason: str
    denial: _types_pb2.Denial
    create_time: _timestamp_pb2.Timestamp
    update_time: _timestamp_pb2.Timestamp
    signal_id: str
    entry_order_id: str
    oco_trigger_ids: _containers.RepeatedScalarFieldContainer[str]
    records: _containers.RepeatedCompositeFieldContainer[TriggerRecord]
    etag: str
    def __init__(self, session_id: _Optional[str] = ..., trigger_id: _Optional[str] = ..., client_trigger_id: _Optional[str] = ..., symbol: _Optional[str] = ..., type: _Optional[_Union[TriggerType, str]] = ..., stop_loss: _Optional[_Union[StopLossCondition, _Mapping]] = ..., take_profit: _Optional[_Union[TakeProfitCondition, _Mapping]] = ..., trailing_stop: _Optional[_Union[TrailingStopCondition, _Mapping]] = ..., entry_limit: _Optional[_Union[EntryLimitCondition, _Mapping]] = ..., quantity: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., status: _Optional[_Union[TriggerStatus, str]] = ..., high_water_mark: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., level: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., firing: _Optional[_Union[TriggerFiring, _Mapping]] = ..., reason: _Optional[str] = ..., denial: _Optional[_Union[_types_pb2.Denial, _Mapping]] = ..., create_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., update_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., signal_id: _Optional[str] = ..., entry_order_id: _Optional[str] = ..., oco_trigger_ids: _Optional[_Iterable[str]] = ..., records: _Optional[_Iterable[_Union[TriggerRecord, _Mapping]]] = ..., etag: _Optional[str] = ...) -> None: ...

class CreateTriggerRequest(_message.Message):
    __slots__ = ("session_id", "client_trigger_id", "symbol", "stop_loss", "take_profit", "trailing_stop", "entry_limit", "quantity", "validate_only")
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    CLIENT_TRIGGER_ID_FIELD_NUMBER: _ClassVar[int]
    SYMBOL_FIELD_NUMBER: _ClassVar[int]
    STOP_LOSS_FIELD_NUMBER: _ClassVar[int]
    TAKE_PROFIT_FIELD_NUMBER: _ClassVar[int]
    TRAILING_STOP_FIELD_NUMBER: _ClassVar[int]
    ENTRY_LIMIT_FIELD_NUMBER: _ClassVar[int]
    QUANTITY_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    session_id: str
    client_trigger_id: str
    symbol: str
    stop_loss: StopLossCondition
    take_profit: TakeProfitCondition
    trailing_stop: TrailingStopCondition
    entry_limit: EntryLimitCondition
    quantity: _types_pb2.Decimal
    validate_only: bool
    def __init__(self, session_id: _Optional[str] = ..., client_trigger_id: _Optional[str] = ..., symbol: _Optional[str] = ..., stop_loss: _Optional[_Union[StopLossCondition, _Mapping]] = ..., take_profit: _Optional[_Union[TakeProfitCondition, _Mapping]] = ..., trailing_stop: _Optional[_Union[TrailingStopCondition, _Mapping]] = ..., entry_limit: _Optional[_Union[EntryLimitCondition, _Mapping]] = ..., quantity: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., validate_only: bool = ...) -> None: ...

class CreateTriggerResponse(_message.Message):
    __slots__ = ("trigger", "revision")
    TRIGGER_FIELD_NUMBER: _ClassVar[int]
    REVISION_FIELD_NUMBER: _ClassVar[int]
    trigger: Trigger
    revision: int
    def __init__(self, trigger: _Optional[_Union[Trigger, _Mapping]] = ..., revision: _Optional[int] = ...) -> None: ...

class CancelTriggerRequest(_message.Message):
    __slots__ = ("session_id", "trigger_id")
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    TRIGGER_ID_FIELD_NUMBER: _ClassVar[int]
    session_id: str
    trigger_id: str
    def __init__(self, session_id: _Optional[str] = ..., trigger_id: _Optional[str] = ...) -> None: ...

class CancelTriggerResponse(_message.Message):
    __slots__ = ("trigger", "revision")
    TRIGGER_FIELD_NUMBER: _ClassVar[int]
    REVISION_FIELD_NUMBER: _ClassVar[int]
    trigger: Trigger
    revision: int
    def __init__(self, trigger: _Optional[_Union[Trigger, _Mapping]] = ..., revision: _Optional[int] = ...) -> None: ...

class ListTriggersRequest(_message.Message):
    __slots__ = ("session_id", "page_size", "page_token", "symbol", "statuses", "order_by", "min_revision")
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    SYMBOL_FIELD_NUMBER: _ClassVar[int]
    STATUSES_FIELD_NUMBER: _ClassVar[int]
    ORDER_BY_FIELD_NUMBER: _ClassVar[int]
    MIN_REVISION_FIELD_NUMBER: _ClassVar[int]
    session_id: str
    page_size: int
    page_token: str
    symbol: str
    statuses: _containers.RepeatedScalarFieldContainer[TriggerStatus]
    order_by: str
    min_revision: int
    def __init__(self, session_id: _Optional[str] = ..., page_size: _Optional[int] = ..., page_token: _Optional[str] = ..., symbol: _Optional[str] = ..., statuses: _Optional[_Iterable[_Union[TriggerStatus, str]]] = ..., order_by: _Optional[str] = ..., min_revision: _Optional[int] = ...) -> None: ...

class ListTriggersResponse(_message.Message):
    __slots__ = ("triggers", "next_page_token", "revision")
    TRIGGERS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    REVISION_FIELD_NUMBER: _ClassVar[int]
    triggers: _containers.RepeatedCompositeFieldContainer[Trigger]
    next_page_token: str
    revision: int
    def __init__(self, triggers: _Optional[_Iterable[_Union[Trigger, _Mapping]]] = ..., next_page_token: _Optional[str] = ..., revision: _Optional[int] = ...) -> None: ...

class UpdateTriggerRequest(_message.Message):
    __slots__ = ("session_id", "trigger_id", "stop_loss", "take_profit", "trailing_stop", "entry_limit", "quantity", "etag", "validate_only")
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    TRIGGER_ID_FIELD_NUMBER: _ClassVar[int]
    STOP_LOSS_FIELD_NUMBER: _ClassVar[int]
    TAKE_PROFIT_FIELD_NUMBER: _ClassVar[int]
    TRAILING_STOP_FIELD_NUMBER: _ClassVar[int]
    ENTRY_LIMIT_FIELD_NUMBER: _ClassVar[int]
    QUANTITY_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    session_id: str
    trigger_id: str
    stop_loss: StopLossCondition
    take_profit: TakeProfitCondition
    trailing_stop: TrailingStopCondition
    entry_limit: EntryLimitCondition
    quantity: _types_pb2.Decimal
    etag: str
    validate_only: bool
    def __init__(self, session_id: _Optional[str] = ..., trigger_id: _Optional[str] = ..., stop_loss: _Optional[_Union[StopLossCondition, _Mapping]] = ..., take_profit: _Optional[_Union[TakeProfitCondition, _Mapping]] = ..., trailing_stop: _Optional[_Union[TrailingStopCondition, _Mapping]] = ..., entry_limit: _Optional[_Union[EntryLimitCondition, _Mapping]] = ..., quantity: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., etag: _Optional[str] = ..., validate_only: bool = ...) -> None: ...

class UpdateTriggerResponse(_message.Message):
    __slots__ = ("trigger", "revision")
    TRIGGER_FIELD_NUMBER: _ClassVar[int]
    REVISION_FIELD_NUMBER: _ClassVar[int]
    trigger: Trigger
    revision: int
    def __init__(self, trigger: _Optional[_Union[Trigger, _Mapping]] = ..., revision: _Optional[int] = ...) -> None: ...

class GetTriggerRequest(_message.Message):
    __slots__ = ("session_id", "trigger_id", "min_revision")
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    TRIGGER_ID_FIELD_NUMBER: _ClassVar[int]
    MIN_REVISION_FIELD_NUMBER: _ClassVar[int]
    session_id: str
    trigger_id: str
    min_revision: int
    def __init__(self, session_id: _Optional[str] = ..., trigger_id: _Optional[str] = ..., min_revision: _Optional[int] = ...) -> None: ...

class GetTriggerResponse(_message.Message):
    __slots__ = ("trigger", "revision")
    TRIGGER_FIELD_NUMBER: _ClassVar[int]
    REVISION_FIELD_NUMBER: _ClassVar[int]
    trigger: Trigger
    revision: int
    def __init__(self, trigger: _Optional[_Union[Trigger, _Mapping]] = ..., revision: _Optional[int] = ...) -> None: ...

class WatchTriggersRequest(_message.Message):
    __slots__ = ("session_id", "start", "symbol")
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    START_FIELD_NUMBER: _ClassVar[int]
    SYMBOL_FIELD_NUMBER: _ClassVar[int]
    session_id: str
    start: _types_pb2.WatchStart
    symbol: str
    def __init__(self, session_id: _Optional[str] = ..., start: _Optional[_Union[_types_pb2.WatchStart, _Mapping]] = ..., symbol: _Optional[str] = ...) -> None: ...

class TriggerEvent(_message.Message):
    __slots__ = ("type", "trigger")
    TYPE_FIELD_NUMBER: _ClassVar[int]
    TRIGGER_FIELD_NUMBER: _ClassVar[int]
    type: TriggerEventType
    trigger: Trigger
    def __init__(self, type: _Optional[_Union[TriggerEventType, str]] = ..., trigger: _Optional[_Union[Trigger, _Mapping]] = ...) -> None: ...

class WatchTriggersResponse(_message.Message):
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
    snapshot: Trigger
    snapshot_end: _types_pb2.StreamSnapshotEnd
    event: TriggerEvent
    heartbeat: _types_pb2.StreamHeartbeat
    closing: _types_pb2.StreamClosing
    def __init__(self, revision: _Optional[int] = ..., opened: _Optional[_Union[_types_pb2.StreamOpened, _Mapping]] = ..., snapshot: _Optional[_Union[Trigger, _Mapping]] = ..., snapshot_end: _Optional[_Union[_types_pb2.StreamSnapshotEnd, _Mapping]] = ..., event: _Optional[_Union[TriggerEvent, _Mapping]] = ..., heartbeat: _Optional[_Union[_types_pb2.StreamHeartbeat, _Mapping]] = ..., closing: _Optional[_Union[_types_pb2.StreamClosing, _Mapping]] = ...) -> None: ...
