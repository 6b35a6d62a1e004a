from google.protobuf import timestamp_pb2 as _timestamp_pb2
from outcry.v1 import orders_pb2 as _orders_pb2
from outcry.v1 import sessions_pb2 as _sessions_pb2
from outcry.v1 import types_pb2 as _types_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class ParityCause(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    PARITY_CAUSE_UNSPECIFIED: _ClassVar[ParityCause]
    PARITY_CAUSE_BY_HAND: _ClassVar[ParityCause]
    PARITY_CAUSE_INTERVENTION: _ClassVar[ParityCause]
    PARITY_CAUSE_SETTING: _ClassVar[ParityCause]
    PARITY_CAUSE_UNEXPLAINED: _ClassVar[ParityCause]

class ParityAspect(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    PARITY_ASPECT_UNSPECIFIED: _ClassVar[ParityAspect]
    PARITY_ASPECT_MISSING: _ClassVar[ParityAspect]
    PARITY_ASPECT_ADDED: _ClassVar[ParityAspect]
    PARITY_ASPECT_TIME: _ClassVar[ParityAspect]
    PARITY_ASPECT_QUANTITY: _ClassVar[ParityAspect]
    PARITY_ASPECT_PRICE: _ClassVar[ParityAspect]
    PARITY_ASPECT_FEE: _ClassVar[ParityAspect]
PARITY_CAUSE_UNSPECIFIED: ParityCause
PARITY_CAUSE_BY_HAND: ParityCause
PARITY_CAUSE_INTERVENTION: ParityCause
PARITY_CAUSE_SETTING: ParityCause
PARITY_CAUSE_UNEXPLAINED: ParityCause
PARITY_ASPECT_UNSPECIFIED: ParityAspect
PARITY_ASPECT_MISSING: ParityAspect
PARITY_ASPECT_ADDED: ParityAspect
PARITY_ASPECT_TIME: ParityAspect
PARITY_ASPECT_QUANTITY: ParityAspect
PARITY_ASPECT_PRICE: ParityAspect
PARITY_ASPECT_FEE: ParityAspect

class ParityFill(_message.Message):
    __slots__ = ("symbol", "side", "time", "quantity", "price", "fee", "order_time")
    SYMBOL_FIELD_NUMBER: _ClassVar[int]
    SIDE_FIELD_NUMBER: _ClassVar[int]
    TIME_FIELD_NUMBER: _ClassVar[int]
    QUANTITY_FIELD_NUMBER: _ClassVar[int]
    PRICE_FIELD_NUMBER: _ClassVar[int]
    FEE_FIELD_NUMBER: _ClassVar[int]
    ORDER_TIME_FIELD_NUMBER: _ClassVar[int]
    symbol: str
    side: _orders_pb2.OrderSide
    time: _timestamp_pb2.Timestamp
    quantity: _types_pb2.Decimal
    price: _types_pb2.Decimal
    fee: _types_pb2.Decimal
    order_time: _timestamp_pb2.Timestamp
    def __init__(self, symbol: _Optional[str] = ..., side: _Optional[_Union[_orders_pb2.OrderSide, str]] = ..., time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., quantity: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., price: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., fee: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., order_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class ParityDifference(_message.Message):
    __slots__ = ("cause", "setting", "aspects", "before", "after")
    CAUSE_FIELD_NUMBER: _ClassVar[int]
    SETTING_FIELD_NUMBER: _ClassVar[int]
    ASPECTS_FIELD_NUMBER: _ClassVar[int]
    BEFORE_FIELD_NUMBER: _ClassVar[int]
    AFTER_FIELD_NUMBER: _ClassVar[int]
    cause: ParityCause
    setting: str
    aspects: _containers.RepeatedScalarFieldContainer[ParityAspect]
    before: ParityFill
    after: ParityFill
    def __init__(self, cause: _Optional[_Union[ParityCause, str]] = ..., setting: _Optional[str] = ..., aspects: _Optional[_Iterable[_Union[ParityAspect, str]]] = ..., before: _Optional[_Union[ParityFill, _Mapping]] = ..., after: _Optional[_Union[ParityFill, _Mapping]] = ...) -> None: ...

class ParityShare(_message.Message):
    __slots__ = ("cause", "setting", "profit", "fills")
    CAUSE_FIELD_NUMBER: _ClassVar[int]
    SETTING_FIELD_NUMBER: _ClassVar[int]
    PROFIT_FIELD_NUMBER: _ClassVar[int]
    FILLS_FIELD_NUMBER: _ClassVar[int]
    cause: ParityCause
    setting: str
    profit: _types_pb2.Decimal
    fills: int
    def __init__(self, cause: _Optional[_Union[ParityCause, str]] = ..., setting: _Optional[str] = ..., profit: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., fills: _Optional[int] = ...) -> None: ...

class AnalyzeParityRequest(_message.Message):
    __slots__ = ("session_id", "paper")
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    PAPER_FIELD_NUMBER: _ClassVar[int]
    session_id: str
    paper: _sessions_pb2.PaperSettings
    def __init__(self, session_id: _Optional[str] = ..., paper: _Optional[_Union[_sessions_pb2.PaperSettings, _Mapping]] = ...) -> None: ...

class AnalyzeParityResponse(_message.Message):
    __slots__ = ("session_equity", "backtest_equity", "session_fills", "backtest_fills", "shares", "differences")
    SESSION_EQUITY_FIELD_NUMBER: _ClassVar[int]
    BACKTEST_EQUITY_FIELD_NUMBER: _ClassVar[int]
    SESSION_FILLS_FIELD_NUMBER: _ClassVar[int]
    BACKTEST_FILLS_FIELD_NUMBER: _ClassVar[int]
    SHARES_FIELD_NUMBER: _ClassVar[int]
    DIFFERENCES_FIELD_NUMBER: _ClassVar[int]
    session_equity: _types_pb2.Decimal
    backtest_equity: _types_pb2.Decimal
    session_fills: int
    backtest_fills: int
    shares: _containers.RepeatedCompositeFieldContainer[ParityShare]
    differences: _containers.RepeatedCompositeFieldContainer[ParityDifference]
    def __init__(self, session_equity: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., backtest_equity: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., session_fills: _Optional[int] = ..., backtest_fills: _Optional[int] = ..., shares: _Optional[_Iterable[_Union[ParityShare, _Mapping]]] = ..., differences: _Optional[_Iterable[_Union[ParityDifference, _Mapping]]] = ...) -> None: ...
