from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class StreamClosingReason(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    STREAM_CLOSING_REASON_UNSPECIFIED: _ClassVar[StreamClosingReason]
    STREAM_CLOSING_REASON_SESSION_ENDED: _ClassVar[StreamClosingReason]
    STREAM_CLOSING_REASON_SLOW_READER: _ClassVar[StreamClosingReason]
    STREAM_CLOSING_REASON_SERVER_SHUTDOWN: _ClassVar[StreamClosingReason]
STREAM_CLOSING_REASON_UNSPECIFIED: StreamClosingReason
STREAM_CLOSING_REASON_SESSION_ENDED: StreamClosingReason
STREAM_CLOSING_REASON_SLOW_READER: StreamClosingReason
STREAM_CLOSING_REASON_SERVER_SHUTDOWN: StreamClosingReason

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
    __slots__ = ("rule", "limit", "observed", "headroom", "message")
    RULE_FIELD_NUMBER: _ClassVar[int]
    LIMIT_FIELD_NUMBER: _ClassVar[int]
    OBSERVED_FIELD_NUMBER: _ClassVar[int]
    HEADROOM_FIELD_NUMBER: _ClassVar[int]
    MESSAGE_FIELD_NUMBER: _ClassVar[int]
    rule: str
    limit: str
    observed: str
    headroom: str
    message: str
    def __init__(self, rule: _Optional[str] = ..., limit: _Optional[str] = ..., observed: _Optional[str] = ..., headroom: _Optional[str] = ..., message: _Optional[str] = ...) -> None: ...
