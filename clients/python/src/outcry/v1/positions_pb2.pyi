from google.protobuf import timestamp_pb2 as _timestamp_pb2
from outcry.v1 import orders_pb2 as _orders_pb2
from outcry.v1 import types_pb2 as _types_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Position(_message.Message):
    __slots__ = ("session_id", "symbol", "quantity", "average_price", "mark_price", "cost_basis", "market_value", "realized_pnl", "unrealized_pnl", "fees", "open_time")
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    SYMBOL_FIELD_NUMBER: _ClassVar[int]
    QUANTITY_FIELD_NUMBER: _ClassVar[int]
    AVERAGE_PRICE_FIELD_NUMBER: _ClassVar[int]
    MARK_PRICE_FIELD_NUMBER: _ClassVar[int]
    COST_BASIS_FIELD_NUMBER: _ClassVar[int]
    MARKET_VALUE_FIELD_NUMBER: _ClassVar[int]
    REALIZED_PNL_FIELD_NUMBER: _ClassVar[int]
    UNREALIZED_PNL_FIELD_NUMBER: _ClassVar[int]
    FEES_FIELD_NUMBER: _ClassVar[int]
    OPEN_TIME_FIELD_NUMBER: _ClassVar[int]
    session_id: str
    symbol: str
    quantity: _types_pb2.Decimal
    average_price: _types_pb2.Decimal
    mark_price: _types_pb2.Decimal
    cost_basis: _types_pb2.Decimal
    market_value: _types_pb2.Decimal
    realized_pnl: _types_pb2.Decimal
    unrealized_pnl: _types_pb2.Decimal
    fees: _types_pb2.Decimal
    open_time: _timestamp_pb2.Timestamp
    def __init__(self, session_id: _Optional[str] = ..., symbol: _Optional[str] = ..., quantity: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., average_price: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., mark_price: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., cost_basis: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., market_value: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., realized_pnl: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., unrealized_pnl: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., fees: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., open_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class Portfolio(_message.Message):
    __slots__ = ("session_id", "currency", "initial_cash", "cash", "market_value", "equity", "realized_pnl", "unrealized_pnl", "fees", "day", "day_start_equity", "day_pnl", "positions", "market_time")
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    INITIAL_CASH_FIELD_NUMBER: _ClassVar[int]
    CASH_FIELD_NUMBER: _ClassVar[int]
    MARKET_VALUE_FIELD_NUMBER: _ClassVar[int]
    EQUITY_FIELD_NUMBER: _ClassVar[int]
    REALIZED_PNL_FIELD_NUMBER: _ClassVar[int]
    UNREALIZED_PNL_FIELD_NUMBER: _ClassVar[int]
    FEES_FIELD_NUMBER: _ClassVar[int]
    DAY_FIELD_NUMBER: _ClassVar[int]
    DAY_START_EQUITY_FIELD_NUMBER: _ClassVar[int]
    DAY_PNL_FIELD_NUMBER: _ClassVar[int]
    POSITIONS_FIELD_NUMBER: _ClassVar[int]
    MARKET_TIME_FIELD_NUMBER: _ClassVar[int]
    session_id: str
    currency: str
    initial_cash: _types_pb2.Decimal
    cash: _types_pb2.Decimal
    market_value: _types_pb2.Decimal
    equity: _types_pb2.Decimal
    realized_pnl: _types_pb2.Decimal
    unrealized_pnl: _types_pb2.Decimal
    fees: _types_pb2.Decimal
    day: str
    day_start_equity: _types_pb2.Decimal
    day_pnl: _types_pb2.Decimal
    positions: _containers.RepeatedCompositeFieldContainer[Position]
    market_time: _timestamp_pb2.Timestamp
    def __init__(self, session_id: _Optional[str] = ..., currency: _Optional[str] = ..., initial_cash: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., cash: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., market_value: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., equity: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., realized_pnl: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., unrealized_pnl: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., fees: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., day: _Optional[str] = ..., day_start_equity: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., day_pnl: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., positions: _Optional[_Iterable[_Union[Position, _Mapping]]] = ..., market_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class ListPositionsRequest(_message.Message):
    __slots__ = ("session_id", "page_size", "page_token")
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    session_id: str
    page_size: int
    page_token: str
    def __init__(self, session_id: _Optional[str] = ..., page_size: _Optional[int] = ..., page_token: _Optional[str] = ...) -> None: ...

class ListPositionsResponse(_message.Message):
    __slots__ = ("positions", "next_page_token", "revision")
    POSITIONS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    REVISION_FIELD_NUMBER: _ClassVar[int]
    positions: _containers.RepeatedCompositeFieldContainer[Position]
    next_page_token: str
    revision: int
    def __init__(self, positions: _Optional[_Iterable[_Union[Position, _Mapping]]] = ..., next_page_token: _Optional[str] = ..., revision: _Optional[int] = ...) -> None: ...

class ClosePositionRequest(_message.Message):
    __slots__ = ("session_id", "symbol", "client_order_id")
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    SYMBOL_FIELD_NUMBER: _ClassVar[int]
    CLIENT_ORDER_ID_FIELD_NUMBER: _ClassVar[int]
    session_id: str
    symbol: str
    client_order_id: str
    def __init__(self, session_id: _Optional[str] = ..., symbol: _Optional[str] = ..., client_order_id: _Optional[str] = ...) -> None: ...

class ClosePositionResponse(_message.Message):
    __slots__ = ("order", "revision")
    ORDER_FIELD_NUMBER: _ClassVar[int]
    REVISION_FIELD_NUMBER: _ClassVar[int]
    order: _orders_pb2.Order
    revision: int
    def __init__(self, order: _Optional[_Union[_orders_pb2.Order, _Mapping]] = ..., revision: _Optional[int] = ...) -> None: ...

class GetPortfolioRequest(_message.Message):
    __slots__ = ("session_id",)
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    session_id: str
    def __init__(self, session_id: _Optional[str] = ...) -> None: ...

class GetPortfolioResponse(_message.Message):
    __slots__ = ("portfolio", "revision")
    PORTFOLIO_FIELD_NUMBER: _ClassVar[int]
    REVISION_FIELD_NUMBER: _ClassVar[int]
    portfolio: Portfolio
    revision: int
    def __init__(self, portfolio: _Optional[_Union[Portfolio, _Mapping]] = ..., revision: _Optional[int] = ...) -> None: ...

class WatchPortfolioRequest(_message.Message):
    __slots__ = ("session_id", "start")
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    START_FIELD_NUMBER: _ClassVar[int]
    session_id: str
    start: _types_pb2.WatchStart
    def __init__(self, session_id: _Optional[str] = ..., start: _Optional[_Union[_types_pb2.WatchStart, _Mapping]] = ...) -> None: ...

class WatchPortfolioResponse(_message.Message):
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
    snapshot: Portfolio
    snapshot_end: _types_pb2.StreamSnapshotEnd
    event: Portfolio
    heartbeat: _types_pb2.StreamHeartbeat
    closing: _types_pb2.StreamClosing
    def __init__(self, revision: _Optional[int] = ..., opened: _Optional[_Union[_types_pb2.StreamOpened, _Mapping]] = ..., snapshot: _Optional[_Union[Portfolio, _Mapping]] = ..., snapshot_end: _Optional[_Union[_types_pb2.StreamSnapshotEnd, _Mapping]] = ..., event: _Optional[_Union[Portfolio, _Mapping]] = ..., heartbeat: _Optional[_Union[_types_pb2.StreamHeartbeat, _Mapping]] = ..., closing: _Optional[_Union[_types_pb2.StreamClosing, _Mapping]] = ...) -> None: ...
