from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class StreamClosingReason(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    STREAM_CLOSING_REASON_UNSPECIFIED: _ClassVar[StreamClosingReason]
    STREAM_CLOSING_REASON_SESSION_ENDED: _ClassVar[StreamClosingReason]
    STREAM_CLOSING_REASON_SLOW_READER: _ClassVar[StreamClosingReason]
    STREAM_CLOSING_REASON_SERVER_SHUTDOWN: _ClassVar[StreamClosingReason]
    STREAM_CLOSING_REASON_REPLAY_ENDED: _ClassVar[StreamClosingReason]

class RiskVerdict(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    RISK_VERDICT_UNSPECIFIED: _ClassVar[RiskVerdict]
    RISK_VERDICT_APPROVED: _ClassVar[RiskVerdict]
    RISK_VERDICT_REDUCED: _ClassVar[RiskVerdict]
    RISK_VERDICT_DENIED: _ClassVar[RiskVerdict]
STREAM_CLOSING_REASON_UNSPECIFIED: StreamClosingReason
STREAM_CLOSING_REASON_SESSION_ENDED: StreamClosingReason
STREAM_CLOSING_REASON_SLOW_READER: StreamClosingReason
STREAM_CLOSING_REASON_SERVER_SHUTDOWN: StreamClosingReason
STREAM_CLOSING_REASON_REPLAY_ENDED: StreamClosingReason
RISK_VERDICT_UNSPECIFIED: RiskVerdict
RISK_VERDICT_APPROVED: RiskVerdict
RISK_VERDICT_REDUCED: RiskVerdict
RISK_VERDICT_DENIED: RiskVerdict

class Decimal(_message.Message):
    __slots__ = ("value",)
    VALUE_FIELD_NUMBER: _ClassVar[int]
    value: str
    def __init__(self, value: _Optional[str] = ...) -> None: ...

class Count(_message.Message):
    __slots__ = ("value",)
    VALUE_FIELD_NUMBER: _ClassVar[int]
    value: int
    def __init__(self, value: _Optional[int] = ...) -> None: ...

class WatchStart(_message.Message):
    __slots__ = ("now", "snapshot", "after_revision")
    class Now(_message.Message):
        __slots__ = ()
        def __init__(self) -> None: ...
    class Snapshot(_message.Message):
        __slots__ = ()
        def __init__(self) -> None: ...
    NOW_FIELD_NUMBER: _ClassVar[int]
    SNAPSHOT_FIELD_NUMBER: _ClassVar[int]
    AFTER_REVISION_FIELD_NUMBER: _ClassVar[int]
    now: WatchStart.Now
    snapshot: WatchStart.Snapshot
    after_revision: int
    def __init__(self, now: _Optional[_Union[WatchStart.Now, _Mapping]] = ..., snapshot: _Optional[_Union[WatchStart.Snapshot, _Mapping]] = ..., after_revision: _Optional[int] = ...) -> None: ...

class StreamOpened(_message.Message):
    __slots__ = ("after_revision",)
    AFTER_REVISION_FIELD_NUMBER: _ClassVar[int]
    after_revision: int
    def __init__(self, after_revision: _Optional[int] = ...) -> None: ...

class StreamSnapshotEnd(_message.Message):
    __slots__ = ("items",)
    ITEMS_FIELD_NUMBER: _ClassVar[int]
    items: int
    def __init__(self, items: _Optional[int] = ...) -> None: ...

class StreamHeartbeat(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class StreamClosing(_message.Message):
    __slots__ = ("reason", "message", "resume_after_revision")
    REASON_FIELD_NUMBER: _ClassVar[int]
    MESSAGE_FIELD_NUMBER: _ClassVar[int]
    RESUME_AFTER_REVISION_FIELD_NUMBER: _ClassVar[int]
    reason: StreamClosingReason
    message: str
    resume_after_revision: int
    def __init__(self, reason: _Optional[_Union[StreamClosingReason, str]] = ..., message: _Optional[str] = ..., resume_after_revision: _Optional[int] = ...) -> None: ...

class Denial(_message.Message):
    __slots__ = ("rule", "limit", "observed", "headroom", "message", "passes", "passing_quantity")
    RULE_FIELD_NUMBER: _ClassVar[int]
    LIMIT_FIELD_NUMBER: _ClassVar[int]
    OBSERVED_FIELD_NUMBER: _ClassVar[int]
    HEADROOM_FIELD_NUMBER: _ClassVar[int]
    MESSAGE_FIELD_NUMBER: _ClassVar[int]
    PASSES_FIELD_NUMBER: _ClassVar[int]
    PASSING_QUANTITY_FIELD_NUMBER: _ClassVar[int]
    rule: str
    limit: str
    observed: str
    headroom: str
    message: str
    passes: str
    passing_quantity: Decimal
    def __init__(self, rule: _Optional[str] = ..., limit: _Optional[str] = ..., observed: _Optional[str] = ..., headroom: _Optional[str] = ..., message: _Optional[str] = ..., passes: _Optional[str] = ..., passing_quantity: _Optional[_Union[Decimal, _Mapping]] = ...) -> None: ...

class RiskCheck(_message.Message):
    __slots__ = ("rule", "passed", "limit", "observed", "headroom")
    RULE_FIELD_NUMBER: _ClassVar[int]
    PASSED_FIELD_NUMBER: _ClassVar[int]
    LIMIT_FIELD_NUMBER: _ClassVar[int]
    OBSERVED_FIELD_NUMBER: _ClassVar[int]
    HEADROOM_FIELD_NUMBER: _ClassVar[int]
    rule: str
    passed: bool
    limit: str
    observed: str
    headroom: str
    def __init__(self, rule: _Optional[str] = ..., passed: bool = ..., limit: _Optional[str] = ..., observed: _Optional[str] = ..., headroom: _Optional[str] = ...) -> None: ...

class TrailingOffset(_message.Message):
    __slots__ = ("amount", "percent")
    AMOUNT_FIELD_NUMBER: _ClassVar[int]
    PERCENT_FIELD_NUMBER: _ClassVar[int]
    amount: Decimal
    percent: Decimal
    def __init__(self, amount: _Optional[_Union[Decimal, _Mapping]] = ..., percent: _Optional[_Union[Decimal, _Mapping]] = ...) -> None: ...

class QuotePoint(_message.Message):
    __slots__ = ("bid", "ask", "last", "tick_sequence", "time")
    BID_FIELD_NUMBER: _ClassVar[int]
    ASK_FIELD_NUMBER: _ClassVar[int]
    LAST_FIELD_NUMBER: _ClassVar[int]
    TICK_SEQUENCE_FIELD_NUMBER: _ClassVar[int]
    TIME_FIELD_NUMBER: _ClassVar[int]
    bid: Decimal
    ask: Decimal
    last: Decimal
    tick_sequence: int
    time: _timestamp_pb2.Timestamp
    def __init__(self, bid: _Optional[_Union[Decimal, _Mapping]] = ..., ask: _Optional[_Union[Decimal, _Mapping]] = ..., last: _Optional[_Union[Decimal, _Mapping]] = ..., tick_sequence: _Optional[int] = ..., time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class Exposure(_message.Message):
    __slots__ = ("gross", "net", "long", "short", "gross_percent", "net_percent", "symbols", "sectors")
    GROSS_FIELD_NUMBER: _ClassVar[int]
    NET_FIELD_NUMBER: _ClassVar[int]
    LONG_FIELD_NUMBER: _ClassVar[int]
    SHORT_FIELD_NUMBER: _ClassVar[int]
    GROSS_PERCENT_FIELD_NUMBER: _ClassVar[int]
    NET_PERCENT_FIELD_NUMBER: _ClassVar[int]
    SYMBOLS_FIELD_NUMBER: _ClassVar[int]
    SECTORS_FIELD_NUMBER: _ClassVar[int]
    gross: Decimal
    net: Decimal
    long: Decimal
    short: Decimal
    gross_percent: Decimal
    net_percent: Decimal
    symbols: _containers.RepeatedCompositeFieldContainer[ExposureShare]
    sectors: _containers.RepeatedCompositeFieldContainer[ExposureShare]
    def __init__(self, gross: _Optional[_Union[Decimal, _Mapping]] = ..., net: _Optional[_Union[Decimal, _Mapping]] = ..., long: _Optional[_Union[Decimal, _Mapping]] = ..., short: _Optional[_Union[Decimal, _Mapping]] = ..., gross_percent: _Optional[_Union[Decimal, _Mapping]] = ..., net_percent: _Optional[_Union[Decimal, _Mapping]] = ..., symbols: _Optional[_Iterable[_Union[ExposureShare, _Mapping]]] = ..., sectors: _Optional[_Iterable[_Union[ExposureShare, _Mapping]]] = ...) -> None: ...

class ExposureShare(_message.Message):
    __slots__ = ("name", "gross", "net", "percent")
    NAME_FIELD_NUMBER: _ClassVar[int]
    GROSS_FIELD_NUMBER: _ClassVar[int]
    NET_FIELD_NUMBER: _ClassVar[int]
    PERCENT_FIELD_NUMBER: _ClassVar[int]
    name: str
    gross: Decimal
    net: Decimal
    percent: Decimal
    def __init__(self, name: _Optional[str] = ..., gross: _Optional[_Union[Decimal, _Mapping]] = ..., net: _Optional[_Union[Decimal, _Mapping]] = ..., percent: _Optional[_Union[Decimal, _Mapping]] = ...) -> None: ...
