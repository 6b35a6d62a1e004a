from google.protobuf import timestamp_pb2 as _timestamp_pb2
from outcry.v1 import types_pb2 as _types_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Quote(_message.Message):
    __slots__ = ("session_id", "symbol", "last", "tick_sequence", "time", "bar", "bid", "ask")
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    SYMBOL_FIELD_NUMBER: _ClassVar[int]
    LAST_FIELD_NUMBER: _ClassVar[int]
    TICK_SEQUENCE_FIELD_NUMBER: _ClassVar[int]
    TIME_FIELD_NUMBER: _ClassVar[int]
    BAR_FIELD_NUMBER: _ClassVar[int]
    BID_FIELD_NUMBER: _ClassVar[int]
    ASK_FIELD_NUMBER: _ClassVar[int]
    session_id: str
    symbol: str
    last: _types_pb2.Decimal
    tick_sequence: int
    time: _timestamp_pb2.Timestamp
    bar: Bar
    bid: _types_pb2.Decimal
    ask: _types_pb2.Decimal
    def __init__(self, session_id: _Optional[str] = ..., symbol: _Optional[str] = ..., last: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., tick_sequence: _Optional[int] = ..., time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., bar: _Optional[_Union[Bar, _Mapping]] = ..., bid: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., ask: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ...) -> None: ...

class Bar(_message.Message):
    __slots__ = ("open_time", "close_time", "open", "high", "low", "close", "volume")
    OPEN_TIME_FIELD_NUMBER: _ClassVar[int]
    CLOSE_TIME_FIELD_NUMBER: _ClassVar[int]
    OPEN_FIELD_NUMBER: _ClassVar[int]
    HIGH_FIELD_NUMBER: _ClassVar[int]
    LOW_FIELD_NUMBER: _ClassVar[int]
    CLOSE_FIELD_NUMBER: _ClassVar[int]
    VOLUME_FIELD_NUMBER: _ClassVar[int]
    open_time: _timestamp_pb2.Timestamp
    close_time: _timestamp_pb2.Timestamp
    open: _types_pb2.Decimal
    high: _types_pb2.Decimal
    low: _types_pb2.Decimal
    close: _types_pb2.Decimal
    volume: _types_pb2.Decimal
    def __init__(self, open_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., close_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., open: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., high: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., low: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., close: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., volume: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ...) -> None: ...

class GetQuoteRequest(_message.Message):
    __slots__ = ("session_id", "symbol", "min_revision")
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    SYMBOL_FIELD_NUMBER: _ClassVar[int]
    MIN_REVISION_FIELD_NUMBER: _ClassVar[int]
    session_id: str
    symbol: str
    min_revision: int
    def __init__(self, session_id: _Optional[str] = ..., symbol: _Optional[str] = ..., min_revision: _Optional[int] = ...) -> None: ...

class GetQuoteResponse(_message.Message):
    __slots__ = ("quote", "revision")
    QUOTE_FIELD_NUMBER: _ClassVar[int]
    REVISION_FIELD_NUMBER: _ClassVar[int]
    quote: Quote
    revision: int
    def __init__(self, quote: _Optional[_Union[Quote, _Mapping]] = ..., revision: _Optional[int] = ...) -> None: ...

class WatchQuotesRequest(_message.Message):
    __slots__ = ("session_id", "symbols", "start")
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    SYMBOLS_FIELD_NUMBER: _ClassVar[int]
    START_FIELD_NUMBER: _ClassVar[int]
    session_id: str
    symbols: _containers.RepeatedScalarFieldContainer[str]
    start: _types_pb2.WatchStart
    def __init__(self, session_id: _Optional[str] = ..., symbols: _Optional[_Iterable[str]] = ..., start: _Optional[_Union[_types_pb2.WatchStart, _Mapping]] = ...) -> None: ...

class WatchQuotesResponse(_message.Message):
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
    snapshot: Quote
    snapshot_end: _types_pb2.StreamSnapshotEnd
    event: Quote
    heartbeat: _types_pb2.StreamHeartbeat
    closing: _types_pb2.StreamClosing
    def __init__(self, revision: _Optional[int] = ..., opened: _Optional[_Union[_types_pb2.StreamOpened, _Mapping]] = ..., snapshot: _Optional[_Union[Quote, _Mapping]] = ..., snapshot_end: _Optional[_Union[_types_pb2.StreamSnapshotEnd, _Mapping]] = ..., event: _Optional[_Union[Quote, _Mapping]] = ..., heartbeat: _Optional[_Union[_types_pb2.StreamHeartbeat, _Mapping]] = ..., closing: _Optional[_Union[_types_pb2.StreamClosing, _Mapping]] = ...) -> None: ...
