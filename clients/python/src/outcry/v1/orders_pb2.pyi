from google.protobuf import timestamp_pb2 as _timestamp_pb2
from outcry.v1 import types_pb2 as _types_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class OrderSide(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    ORDER_SIDE_UNSPECIFIED: _ClassVar[OrderSide]
    ORDER_SIDE_BUY: _ClassVar[OrderSide]
    ORDER_SIDE_SELL: _ClassVar[OrderSide]

class OrderType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    ORDER_TYPE_UNSPECIFIED: _ClassVar[OrderType]
    ORDER_TYPE_MARKET: _ClassVar[OrderType]
    ORDER_TYPE_LIMIT: _ClassVar[OrderType]
    ORDER_TYPE_STOP: _ClassVar[OrderType]
    ORDER_TYPE_STOP_LIMIT: _ClassVar[OrderType]
    ORDER_TYPE_TRAILING_STOP: _ClassVar[OrderType]

class TimeInForce(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    TIME_IN_FORCE_UNSPECIFIED: _ClassVar[TimeInForce]
    TIME_IN_FORCE_DAY: _ClassVar[TimeInForce]
    TIME_IN_FORCE_GOOD_TILL_CANCELLED: _ClassVar[TimeInForce]
    TIME_IN_FORCE_GOOD_TILL_DATE: _ClassVar[TimeInForce]
    TIME_IN_FORCE_IMMEDIATE_OR_CANCEL: _ClassVar[TimeInForce]
    TIME_IN_FORCE_FILL_OR_KILL: _ClassVar[TimeInForce]
    TIME_IN_FORCE_AT_THE_OPEN: _ClassVar[TimeInForce]
    TIME_IN_FORCE_AT_THE_CLOSE: _ClassVar[TimeInForce]

class OrderListType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    ORDER_LIST_TYPE_UNSPECIFIED: _ClassVar[OrderListType]
    ORDER_LIST_TYPE_ONE_CANCELS_OTHER: _ClassVar[OrderListType]
    ORDER_LIST_TYPE_ONE_TRIGGERS_OTHER: _ClassVar[OrderListType]
    ORDER_LIST_TYPE_BRACKET: _ClassVar[OrderListType]

class OrderListRole(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    ORDER_LIST_ROLE_UNSPECIFIED: _ClassVar[OrderListRole]
    ORDER_LIST_ROLE_PARENT: _ClassVar[OrderListRole]
    ORDER_LIST_ROLE_CHILD: _ClassVar[OrderListRole]
    ORDER_LIST_ROLE_SIBLING: _ClassVar[OrderListRole]

class OrderStatus(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    ORDER_STATUS_UNSPECIFIED: _ClassVar[OrderStatus]
    ORDER_STATUS_DENIED: _ClassVar[OrderStatus]
    ORDER_STATUS_SUBMITTED: _ClassVar[OrderStatus]
    ORDER_STATUS_ACCEPTED: _ClassVar[OrderStatus]
    ORDER_STATUS_TRIGGERED: _ClassVar[OrderStatus]
    ORDER_STATUS_PARTIALLY_FILLED: _ClassVar[OrderStatus]
    ORDER_STATUS_FILLED: _ClassVar[OrderStatus]
    ORDER_STATUS_PENDING_CANCEL: _ClassVar[OrderStatus]
    ORDER_STATUS_CANCELLED: _ClassVar[OrderStatus]
    ORDER_STATUS_REJECTED: _ClassVar[OrderStatus]
    ORDER_STATUS_UNKNOWN_OUTCOME: _ClassVar[OrderStatus]
    ORDER_STATUS_HELD: _ClassVar[OrderStatus]
    ORDER_STATUS_PENDING_MODIFY: _ClassVar[OrderStatus]
    ORDER_STATUS_EXPIRED: _ClassVar[OrderStatus]

class OrderOrigin(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    ORDER_ORIGIN_UNSPECIFIED: _ClassVar[OrderOrigin]
    ORDER_ORIGIN_CLIENT: _ClassVar[OrderOrigin]
    ORDER_ORIGIN_STRATEGY: _ClassVar[OrderOrigin]
    ORDER_ORIGIN_TRIGGER: _ClassVar[OrderOrigin]
    ORDER_ORIGIN_CLOSE_POSITION: _ClassVar[OrderOrigin]
    ORDER_ORIGIN_SIGNAL: _ClassVar[OrderOrigin]
    ORDER_ORIGIN_FLATTEN: _ClassVar[OrderOrigin]

class OrderEventType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    ORDER_EVENT_TYPE_UNSPECIFIED: _ClassVar[OrderEventType]
    ORDER_EVENT_TYPE_PLACED: _ClassVar[OrderEventType]
    ORDER_EVENT_TYPE_DENIED: _ClassVar[OrderEventType]
    ORDER_EVENT_TYPE_ACCEPTED: _ClassVar[OrderEventType]
    ORDER_EVENT_TYPE_REJECTED: _ClassVar[OrderEventType]
    ORDER_EVENT_TYPE_TRIGGERED: _ClassVar[OrderEventType]
    ORDER_EVENT_TYPE_FILLED: _ClassVar[OrderEventType]
    ORDER_EVENT_TYPE_CANCEL_REQUESTED: _ClassVar[OrderEventType]
    ORDER_EVENT_TYPE_CANCELLED: _ClassVar[OrderEventType]
    ORDER_EVENT_TYPE_CANCEL_REJECTED: _ClassVar[OrderEventType]
    ORDER_EVENT_TYPE_NOT_FILLED: _ClassVar[OrderEventType]
    ORDER_EVENT_TYPE_OUTCOME_UNKNOWN: _ClassVar[OrderEventType]
    ORDER_EVENT_TYPE_IGNORED_REPORT: _ClassVar[OrderEventType]
    ORDER_EVENT_TYPE_MODIFY_REQUESTED: _ClassVar[OrderEventType]
    ORDER_EVENT_TYPE_MODIFIED: _ClassVar[OrderEventType]
    ORDER_EVENT_TYPE_MODIFY_REJECTED: _ClassVar[OrderEventType]
    ORDER_EVENT_TYPE_EXPIRED: _ClassVar[OrderEventType]
    ORDER_EVENT_TYPE_RELEASED: _ClassVar[OrderEventType]
ORDER_SIDE_UNSPECIFIED: OrderSide
ORDER_SIDE_BUY: OrderSide
ORDER_SIDE_SELL: OrderSide
ORDER_TYPE_UNSPECIFIED: OrderType
ORDER_TYPE_MARKET: OrderType
ORDER_TYPE_LIMIT: OrderType
ORDER_TYPE_STOP: OrderType
ORDER_TYPE_STOP_LIMIT: OrderType
ORDER_TYPE_TRAILING_STOP: OrderType
TIME_IN_FORCE_UNSPECIFIED: TimeInForce
TIME_IN_FORCE_DAY: TimeInForce
TIME_IN_FORCE_GOOD_TILL_CANCELLED: TimeInForce
TIME_IN_FORCE_GOOD_TILL_DATE: TimeInForce
TIME_IN_FORCE_IMMEDIATE_OR_CANCEL: TimeInForce
TIME_IN_FORCE_FILL_OR_KILL: TimeInForce
TIME_IN_FORCE_AT_THE_OPEN: TimeInForce
TIME_IN_FORCE_AT_THE_CLOSE: TimeInForce
ORDER_LIST_TYPE_UNSPECIFIED: OrderListType
ORDER_LIST_TYPE_ONE_CANCELS_OTHER: OrderListType
ORDER_LIST_TYPE_ONE_TRIGGERS_OTHER: OrderListType
ORDER_LIST_TYPE_BRACKET: OrderListType
ORDER_LIST_ROLE_UNSPECIFIED: OrderListRole
ORDER_LIST_ROLE_PARENT: OrderListRole
ORDER_LIST_ROLE_CHILD: OrderListRole
ORDER_LIST_ROLE_SIBLING: OrderListRole
ORDER_STATUS_UNSPECIFIED: OrderStatus
ORDER_STATUS_DENIED: OrderStatus
ORDER_STATUS_SUBMITTED: OrderStatus
ORDER_STATUS_ACCEPTED: OrderStatus
ORDER_STATUS_TRIGGERED: OrderStatus
ORDER_STATUS_PARTIALLY_FILLED: OrderStatus
ORDER_STATUS_FILLED: OrderStatus
ORDER_STATUS_PENDING_CANCEL: OrderStatus
ORDER_STATUS_CANCELLED: OrderStatus
ORDER_STATUS_REJECTED: OrderStatus
ORDER_STATUS_UNKNOWN_OUTCOME: OrderStatus
ORDER_STATUS_HELD: OrderStatus
ORDER_STATUS_PENDING_MODIFY: OrderStatus
ORDER_STATUS_EXPIRED: OrderStatus
ORDER_ORIGIN_UNSPECIFIED: OrderOrigin
ORDER_ORIGIN_CLIENT: OrderOrigin
ORDER_ORIGIN_STRATEGY: OrderOrigin
ORDER_ORIGIN_TRIGGER: OrderOrigin
ORDER_ORIGIN_CLOSE_POSITION: OrderOrigin
ORDER_ORIGIN_SIGNAL: OrderOrigin
ORDER_ORIGIN_FLATTEN: OrderOrigin
ORDER_EVENT_TYPE_UNSPECIFIED: OrderEventType
ORDER_EVENT_TYPE_PLACED: OrderEventType
ORDER_EVENT_TYPE_DENIED: OrderEventType
ORDER_EVENT_TYPE_ACCEPTED: OrderEventType
ORDER_EVENT_TYPE_REJECTED: OrderEventType
ORDER_EVENT_TYPE_TRIGGERED: OrderEventType
ORDER_EVENT_TYPE_FILLED: OrderEventType
ORDER_EVENT_TYPE_CANCEL_REQUESTED: OrderEventType
ORDER_EVENT_TYPE_CANCELLED: OrderEventType
ORDER_EVENT_TYPE_CANCEL_REJECTED: OrderEventType
ORDER_EVENT_TYPE_NOT_FILLED: OrderEventType
ORDER_EVENT_TYPE_OUTCOME_UNKNOWN: OrderEventType
ORDER_EVENT_TYPE_IGNORED_REPORT: OrderEventType
ORDER_EVENT_TYPE_MODIFY_REQUESTED: OrderEventType
ORDER_EVENT_TYPE_MODIFIED: OrderEventType
ORDER_EVENT_TYPE_MODIFY_REJECTED: OrderEventType
ORDER_EVENT_TYPE_EXPIRED: OrderEventType
ORDER_EVENT_TYPE_RELEASED: OrderEventType

class Fill(_message.Message):
    __slots__ = ("execution_id", "quantity", "price", "commission", "time", "model")
    EXECUTION_ID_FIELD_NUMBER: _ClassVar[int]
    QUANTITY_FIELD_NUMBER: _ClassVar[int]
    PRICE_FIELD_NUMBER: _ClassVar[int]
    COMMISSION_FIELD_NUMBER: _ClassVar[int]
    TIME_FIELD_NUMBER: _ClassVar[int]
    MODEL_FIELD_NUMBER: _ClassVar[int]
    execution_id: str
    quantity: _types_pb2.Decimal
    price: _types_pb2.Decimal
    commission: _types_pb2.Decimal
    time: _timestamp_pb2.Timestamp
    model: str
    def __init__(self, execution_id: _Optional[str] = ..., quantity: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., price: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., commission: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., model: _Optional[str] = ...) -> None: ...

class OrderListMembership(_message.Message):
    __slots__ = ("type", "role", "order_list_id", "client_order_list_id")
    TYPE_FIELD_NUMBER: _ClassVar[int]
    ROLE_FIELD_NUMBER: _ClassVar[int]
    ORDER_LIST_ID_FIELD_NUMBER: _ClassVar[int]
    CLIENT_ORDER_LIST_ID_FIELD_NUMBER: _ClassVar[int]
    type: OrderListType
    role: OrderListRole
    order_list_id: str
    client_order_list_id: str
    def __init__(self, type: _Optional[_Union[OrderListType, str]] = ..., role: _Optional[_Union[OrderListRole, str]] = ..., order_list_id: _Optional[str] = ..., client_order_list_id: _Optional[str] = ...) -> None: ...

class OrderChanges(_message.Message):
    __slots__ = ("quantity", "limit_price", "stop_price", "trailing_offset", "expire_time")
    QUANTITY_FIELD_NUMBER: _ClassVar[int]
    LIMIT_PRICE_FIELD_NUMBER: _ClassVar[int]
    STOP_PRICE_FIELD_NUMBER: _ClassVar[int]
    TRAILING_OFFSET_FIELD_NUMBER: _ClassVar[int]
    EXPIRE_TIME_FIELD_NUMBER: _ClassVar[int]
    quantity: _types_pb2.Decimal
    limit_price: _types_pb2.Decimal
    stop_price: _types_pb2.Decimal
    trailing_offset: _types_pb2.TrailingOffset
    expire_time: _timestamp_pb2.Timestamp
    def __init__(self, quantity: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., limit_price: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., stop_price: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., trailing_offset: _Optional[_Union[_types_pb2.TrailingOffset, _Mapping]] = ..., expire_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class Order(_message.Message):
    __slots__ = ("session_id", "order_id", "client_order_id", "venue_order_id", "symbol", "side", "type", "quantity", "limit_price", "stop_price", "status", "filled_quantity", "leaves_quantity", "average_fill_price", "commission", "fills", "origin", "trigger_id", "reason", "denial", "no_fill_reason", "create_time", "update_time", "time_in_force", "expire_time", "trailing_offset", "reduce_only", "post_only", "requested_quantity", "list", "pending_changes", "etag", "strategy_id", "trace_id")
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    ORDER_ID_FIELD_NUMBER: _ClassVar[int]
    CLIENT_ORDER_ID_FIELD_NUMBER: _ClassVar[int]
    VENUE_ORDER_ID_FIELD_NUMBER: _ClassVar[int]
    SYMBOL_FIELD_NUMBER: _ClassVar[int]
    SIDE_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    QUANTITY_FIELD_NUMBER: _ClassVar[int]
    LIMIT_PRICE_FIELD_NUMBER: _ClassVar[int]
    STOP_PRICE_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    FILLED_QUANTITY_FIELD_NUMBER: _ClassVar[int]
    LEAVES_QUANTITY_FIELD_NUMBER: _ClassVar[int]
    AVERAGE_FILL_PRICE_FIELD_NUMBER: _ClassVar[int]
    COMMISSION_FIELD_NUMBER: _ClassVar[int]
    FILLS_FIELD_NUMBER: _ClassVar[int]
    ORIGIN_FIELD_NUMBER: _ClassVar[int]
    TRIGGER_ID_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    DENIAL_FIELD_NUMBER: _ClassVar[int]
    NO_FILL_REASON_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    UPDATE_TIME_FIELD_NUMBER: _ClassVar[int]
    TIME_IN_FORCE_FIELD_NUMBER: _ClassVar[int]
    EXPIRE_TIME_FIELD_NUMBER: _ClassVar[int]
    TRAILING_OFFSET_FIELD_NUMBER: _ClassVar[int]
    REDUCE_ONLY_FIELD_NUMBER: _ClassVar[int]
    POST_ONLY_FIELD_NUMBER: _ClassVar[int]
    REQUESTED_QUANTITY_FIELD_NUMBER: _ClassVar[int]
    LIST_FIELD_NUMBER: _ClassVar[int]
    PENDING_CHANGES_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    STRATEGY_ID_FIELD_NUMBER: _ClassVar[int]
    TRACE_ID_FIELD_NUMBER: _ClassVar[int]
    session_id: str
    order_id: str
    client_order_id: str
    venue_order_id: str
    symbol: str
    side: OrderSide
    type: OrderType
    quantity: _types_pb2.Decimal
    limit_price: _types_pb2.Decimal
    stop_price: _types_pb2.Decimal
    status: OrderStatus
    filled_quantity: _types_pb2.Decimal
    leaves_quantity: _types_pb2.Decimal
    average_fill_price: _types_pb2.Decimal
    commission: _types_pb2.Decimal
    fills: _containers.RepeatedCompositeFieldContainer[Fill]
    origin: OrderOrigin
    trigger_id: str
    reason: str
    denial: _types_pb2.Denial
    no_fill_reason: str
    create_time: _timestamp_pb2.Timestamp
    update_time: _timestamp_pb2.Timestamp
    time_in_force: TimeInForce
    expire_time: _timestamp_pb2.Timestamp
    trailing_offset: _types_pb2.TrailingOffset
    reduce_only: bool
    post_only: bool
    requested_quantity: _types_pb2.Decimal
    list: OrderListMembership
    pending_changes: OrderChanges
    etag: str
    strategy_id: str
    trace_id: str
    def __init__(self, session_id: _Optional[str] = ..., order_id: _Optional[str] = ..., client_order_id: _Optional[str] = ..., venue_order_id: _Optional[str] = ..., symbol: _Optional[str] = ..., side: _Optional[_Union[OrderSide, str]] = ..., type: _Optional[_Union[OrderType, str]] = ..., quantity: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., limit_price: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., stop_price: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., status: _Optional[_Union[OrderStatus, str]] = ..., filled_quantity: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., leaves_quantity: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., average_fill_price: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., commission: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., fills: _Optional[_Iterable[_Union[Fill, _Mapping]]] = ..., origin: _Optional[_Union[OrderOrigin, str]] = ..., trigger_id: _Optional[str] = ..., reason: _Optional[str] = ..., denial: _Optional[_Union[_types_pb2.Denial, _Mapping]] = ..., no_fill_reason: _Optional[str] = ..., create_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., update_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., time_in_force: _Optional[_Union[TimeInForce, str]] = ..., expire_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., trailing_offset: _Optional[_Union[_types_pb2.TrailingOffset, _Mapping]] = ..., reduce_only: bool = ..., post_only: bool = ..., requested_quantity: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., list: _Optional[_Union[OrderListMembership, _Mapping]] = ..., pending_changes: _Optional[_Union[OrderChanges, _Mapping]] = ..., etag: _Optional[str] = ..., strategy_id: _Optional[str] = ..., trace_id: _Optional[str] = ...) -> None: ...

class PlaceOrderRequest(_message.Message):
    __slots__ = ("session_id", "client_order_id", "symbol", "side", "type", "quantity", "limit_price", "stop_price", "validate_only", "time_in_force", "expire_time", "trailing_offset", "reduce_only", "post_only", "allow_reduction", "lease_id")
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    CLIENT_ORDER_ID_FIELD_NUMBER: _ClassVar[int]
    SYMBOL_FIELD_NUMBER: _ClassVar[int]
    SIDE_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    QUANTITY_FIELD_NUMBER: _ClassVar[int]
    LIMIT_PRICE_FIELD_NUMBER: _ClassVar[int]
    STOP_PRICE_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    TIME_IN_FORCE_FIELD_NUMBER: _ClassVar[int]
    EXPIRE_TIME_FIELD_NUMBER: _ClassVar[int]
    TRAILING_OFFSET_FIELD_NUMBER: _ClassVar[int]
    REDUCE_ONLY_FIELD_NUMBER: _ClassVar[int]
    POST_ONLY_FIELD_NUMBER: _ClassVar[int]
    ALLOW_REDUCTION_FIELD_NUMBER: _ClassVar[int]
    LEASE_ID_FIELD_NUMBER: _ClassVar[int]
    session_id: str
    client_order_id: str
    symbol: str
    side: OrderSide
    type: OrderType
    quantity: _types_pb2.Decimal
    limit_price: _types_pb2.Decimal
    stop_price: _types_pb2.Decimal
    validate_only: bool
    time_in_force: TimeInForce
    expire_time: _timestamp_pb2.Timestamp
    trailing_offset: _types_pb2.TrailingOffset
    reduce_only: bool
    post_only: bool
    allow_reduction: bool
    lease_id: str
    def __init__(self, session_id: _Optional[str] = ..., client_order_id: _Optional[str] = ..., symbol: _Optional[str] = ..., side: _Optional[_Union[OrderSide, str]] = ..., type: _Optional[_Union[OrderType, str]] = ..., quantity: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., limit_price: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., stop_price: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., validate_only: bool = ..., time_in_force: _Optional[_Union[TimeInForce, str]] = ..., expire_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., trailing_offset: _Optional[_Union[_types_pb2.TrailingOffset, _Mapping]] = ..., reduce_only: bool = ..., post_only: bool = ..., allow_reduction: bool = ..., lease_id: _Optional[str] = ...) -> None: ...

class PlaceOrderResponse(_message.Message):
    __slots__ = ("order", "revision")
    ORDER_FIELD_NUMBER: _ClassVar[int]
    REVISION_FIELD_NUMBER: _ClassVar[int]
    order: Order
    revision: int
    def __init__(self, order: _Optional[_Union[Order, _Mapping]] = ..., revision: _Optional[int] = ...) -> None: ...

class OrderListItem(_message.Message):
    __slots__ = ("client_order_id", "symbol", "side", "type", "quantity", "limit_price", "stop_price", "time_in_force", "expire_time", "trailing_offset", "reduce_only", "post_only")
    CLIENT_ORDER_ID_FIELD_NUMBER: _ClassVar[int]
    SYMBOL_FIELD_NUMBER: _ClassVar[int]
    SIDE_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    QUANTITY_FIELD_NUMBER: _ClassVar[int]
    LIMIT_PRICE_FIELD_NUMBER: _ClassVar[int]
    STOP_PRICE_FIELD_NUMBER: _ClassVar[int]
    TIME_IN_FORCE_FIELD_NUMBER: _ClassVar[int]
    EXPIRE_TIME_FIELD_NUMBER: _ClassVar[int]
    TRAILING_OFFSET_FIELD_NUMBER: _ClassVar[int]
    REDUCE_ONLY_FIELD_NUMBER: _ClassVar[int]
    POST_ONLY_FIELD_NUMBER: _ClassVar[int]
    client_order_id: str
    symbol: str
    side: OrderSide
    type: OrderType
    quantity: _types_pb2.Decimal
    limit_price: _types_pb2.Decimal
    stop_price: _types_pb2.Decimal
    time_in_force: TimeInForce
    expire_time: _timestamp_pb2.Timestamp
    trailing_offset: _types_pb2.TrailingOffset
    reduce_only: bool
    post_only: bool
    def __init__(self, client_order_id: _Optional[str] = ..., symbol: _Optional[str] = ..., side: _Optional[_Union[OrderSide, str]] = ..., type: _Optional[_Union[OrderType, str]] = ..., quantity: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., limit_price: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., stop_price: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., time_in_force: _Optional[_Union[TimeInForce, str]] = ..., expire_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., trailing_offset: _Optional[_Union[_types_pb2.TrailingOffset, _Mapping]] = ..., reduce_only: bool = ..., post_only: bool = ...) -> None: ...

class PlaceOrderListRequest(_message.Message):
    __slots__ = ("session_id", "client_order_list_id", "type", "orders", "allow_reduction", "validate_only")
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    CLIENT_ORDER_LIST_ID_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    ORDERS_FIELD_NUMBER: _ClassVar[int]
    ALLOW_REDUCTION_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    session_id: str
    client_order_list_id: str
    type: OrderListType
    orders: _containers.RepeatedCompositeFieldContainer[OrderListItem]
    allow_reduction: bool
    validate_only: bool
    def __init__(self, session_id: _Optional[str] = ..., client_order_list_id: _Optional[str] = ..., type: _Optional[_Union[OrderListType, str]] = ..., orders: _Optional[_Iterable[_Union[OrderListItem, _Mapping]]] = ..., allow_reduction: bool = ..., validate_only: bool = ...) -> None: ...

class PlaceOrderListResponse(_message.Message):
    __slots__ = ("orders", "revision")
    ORDERS_FIELD_NUMBER: _ClassVar[int]
    REVISION_FIELD_NUMBER: _ClassVar[int]
    orders: _containers.RepeatedCompositeFieldContainer[Order]
    revision: int
    def __init__(self, orders: _Optional[_Iterable[_Union[Order, _Mapping]]] = ..., revision: _Optional[int] = ...) -> None: ...

class ModifyOrderRequest(_message.Message):
    __slots__ = ("session_id", "order_id", "changes", "etag", "validate_only")
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    ORDER_ID_FIELD_NUMBER: _ClassVar[int]
    CHANGES_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    session_id: str
    order_id: str
    changes: OrderChanges
    etag: str
    validate_only: bool
    def __init__(self, session_id: _Optional[str] = ..., order_id: _Optional[str] = ..., changes: _Optional[_Union[OrderChanges, _Mapping]] = ..., etag: _Optional[str] = ..., validate_only: bool = ...) -> None: ...

class ModifyOrderResponse(_message.Message):
    __slots__ = ("order", "revision")
    ORDER_FIELD_NUMBER: _ClassVar[int]
    REVISION_FIELD_NUMBER: _ClassVar[int]
    order: Order
    revision: int
    def __init__(self, order: _Optional[_Union[Order, _Mapping]] = ..., revision: _Optional[int] = ...) -> None: ...

class CancelAllOrdersRequest(_message.Message):
    __slots__ = ("session_id", "symbol", "side", "client_order_list_id", "validate_only")
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    SYMBOL_FIELD_NUMBER: _ClassVar[int]
    SIDE_FIELD_NUMBER: _ClassVar[int]
    CLIENT_ORDER_LIST_ID_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    session_id: str
    symbol: str
    side: OrderSide
    client_order_list_id: str
    validate_only: bool
    def __init__(self, session_id: _Optional[str] = ..., symbol: _Optional[str] = ..., side: _Optional[_Union[OrderSide, str]] = ..., client_order_list_id: _Optional[str] = ..., validate_only: bool = ...) -> None: ...

class CancelAllOrdersResponse(_message.Message):
    __slots__ = ("orders", "revision")
    ORDERS_FIELD_NUMBER: _ClassVar[int]
    REVISION_FIELD_NUMBER: _ClassVar[int]
    orders: _containers.RepeatedCompositeFieldContainer[Order]
    revision: int
    def __init__(self, orders: _Optional[_Iterable[_Union[Order, _Mapping]]] = ..., revision: _Optional[int] = ...) -> None: ...

class CancelOrderRequest(_message.Message):
    __slots__ = ("session_id", "order_id")
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    ORDER_ID_FIELD_NUMBER: _ClassVar[int]
    session_id: str
    order_id: str
    def __init__(self, session_id: _Optional[str] = ..., order_id: _Optional[str] = ...) -> None: ...

class CancelOrderResponse(_message.Message):
    __slots__ = ("order", "revision")
    ORDER_FIELD_NUMBER: _ClassVar[int]
    REVISION_FIELD_NUMBER: _ClassVar[int]
    order: Order
    revision: int
    def __init__(self, order: _Optional[_Union[Order, _Mapping]] = ..., revision: _Optional[int] = ...) -> None: ...

class GetOrderRequest(_message.Message):
    __slots__ = ("session_id", "order_id", "client_order_id", "min_revision")
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    ORDER_ID_FIELD_NUMBER: _ClassVar[int]
    CLIENT_ORDER_ID_FIELD_NUMBER: _ClassVar[int]
    MIN_REVISION_FIELD_NUMBER: _ClassVar[int]
    session_id: str
    order_id: str
    client_order_id: str
    min_revision: int
    def __init__(self, session_id: _Optional[str] = ..., order_id: _Optional[str] = ..., client_order_id: _Optional[str] = ..., min_revision: _Optional[int] = ...) -> None: ...

class GetOrderResponse(_message.Message):
    __slots__ = ("order", "revision")
    ORDER_FIELD_NUMBER: _ClassVar[int]
    REVISION_FIELD_NUMBER: _ClassVar[int]
    order: Order
    revision: int
    def __init__(self, order: _Optional[_Union[Order, _Mapping]] = ..., revision: _Optional[int] = ...) -> None: ...

class ListOrdersRequest(_message.Message):
    __slots__ = ("session_id", "page_size", "page_token", "symbol", "statuses", "client_order_list_id", "order_by", "min_revision")
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    SYMBOL_FIELD_NUMBER: _ClassVar[int]
    STATUSES_FIELD_NUMBER: _ClassVar[int]
    CLIENT_ORDER_LIST_ID_FIELD_NUMBER: _ClassVar[int]
    ORDER_BY_FIELD_NUMBER: _ClassVar[int]
    MIN_REVISION_FIELD_NUMBER: _ClassVar[int]
    session_id: str
    page_size: int
    page_token: str
    symbol: str
    statuses: _containers.RepeatedScalarFieldContainer[OrderStatus]
    client_order_list_id: str
    order_by: str
    min_revision: int
    def __init__(self, session_id: _Optional[str] = ..., page_size: _Optional[int] = ..., page_token: _Optional[str] = ..., symbol: _Optional[str] = ..., statuses: _Optional[_Iterable[_Union[OrderStatus, str]]] = ..., client_order_list_id: _Optional[str] = ..., order_by: _Optional[str] = ..., min_revision: _Optional[int] = ...) -> None: ...

class ListOrdersResponse(_message.Message):
    __slots__ = ("orders", "next_page_token", "revision")
    ORDERS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    REVISION_FIELD_NUMBER: _ClassVar[int]
    orders: _containers.RepeatedCompositeFieldContainer[Order]
    next_page_token: str
    revision: int
    def __init__(self, orders: _Optional[_Iterable[_Union[Order, _Mapping]]] = ..., next_page_token: _Optional[str] = ..., revision: _Optional[int] = ...) -> None: ...

class WatchOrdersRequest(_message.Message):
    __slots__ = ("session_id", "start", "symbol")
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    START_FIELD_NUMBER: _ClassVar[int]
    SYMBOL_FIELD_NUMBER: _ClassVar[int]
    session_id: str
    start: _types_pb2.WatchStart
    symbol: str
    def __init__(self, session_id: _Optional[str] = ..., start: _Optional[_Union[_types_pb2.WatchStart, _Mapping]] = ..., symbol: _Optional[str] = ...) -> None: ...

class OrderEvent(_message.Message):
    __slots__ = ("type", "order", "fill")
    TYPE_FIELD_NUMBER: _ClassVar[int]
    ORDER_FIELD_NUMBER: _ClassVar[int]
    FILL_FIELD_NUMBER: _ClassVar[int]
    type: OrderEventType
    order: Order
    fill: Fill
    def __init__(self, type: _Optional[_Union[OrderEventType, str]] = ..., order: _Optional[_Union[Order, _Mapping]] = ..., fill: _Optional[_Union[Fill, _Mapping]] = ...) -> None: ...

class WatchOrdersResponse(_message.Message):
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
    snapshot: Order
    snapshot_end: _types_pb2.StreamSnapshotEnd
    event: OrderEvent
    heartbeat: _types_pb2.StreamHeartbeat
    closing: _types_pb2.StreamClosing
    def __init__(self, revision: _Optional[int] = ..., opened: _Optional[_Union[_types_pb2.StreamOpened, _Mapping]] = ..., snapshot: _Optional[_Union[Order, _Mapping]] = ..., snapshot_end: _Optional[_Union[_types_pb2.StreamSnapshotEnd, _Mapping]] = ..., event: _Optional[_Union[OrderEvent, _Mapping]] = ..., heartbeat: _Optional[_Union[_types_pb2.StreamHeartbeat, _Mapping]] = ..., closing: _Optional[_Union[_types_pb2.StreamClosing, _Mapping]] = ...) -> None: ...
