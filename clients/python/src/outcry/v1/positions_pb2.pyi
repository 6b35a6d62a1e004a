from google.protobuf import timestamp_pb2 as _timestamp_pb2
from outcry.v1 import orders_pb2 as _orders_pb2
from outcry.v1 import types_pb2 as _types_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class CostMethod(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    COST_METHOD_UNSPECIFIED: _ClassVar[CostMethod]
    COST_METHOD_AVERAGE: _ClassVar[CostMethod]
    COST_METHOD_FIFO: _ClassVar[CostMethod]

class TransactionType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    TRANSACTION_TYPE_UNSPECIFIED: _ClassVar[TransactionType]
    TRANSACTION_TYPE_BUY: _ClassVar[TransactionType]
    TRANSACTION_TYPE_SELL: _ClassVar[TransactionType]
    TRANSACTION_TYPE_DIVIDEND: _ClassVar[TransactionType]
    TRANSACTION_TYPE_FEE: _ClassVar[TransactionType]
    TRANSACTION_TYPE_SPLIT: _ClassVar[TransactionType]
    TRANSACTION_TYPE_DEPOSIT: _ClassVar[TransactionType]
    TRANSACTION_TYPE_WITHDRAWAL: _ClassVar[TransactionType]
    TRANSACTION_TYPE_CONVERSION: _ClassVar[TransactionType]
COST_METHOD_UNSPECIFIED: CostMethod
COST_METHOD_AVERAGE: CostMethod
COST_METHOD_FIFO: CostMethod
TRANSACTION_TYPE_UNSPECIFIED: TransactionType
TRANSACTION_TYPE_BUY: TransactionType
TRANSACTION_TYPE_SELL: TransactionType
TRANSACTION_TYPE_DIVIDEND: TransactionType
TRANSACTION_TYPE_FEE: TransactionType
TRANSACTION_TYPE_SPLIT: TransactionType
TRANSACTION_TYPE_DEPOSIT: TransactionType
TRANSACTION_TYPE_WITHDRAWAL: TransactionType
TRANSACTION_TYPE_CONVERSION: TransactionType

class Lot(_message.Message):
    __slots__ = ("quantity", "price", "cost_basis", "open_time", "order_id", "strategy_id")
    QUANTITY_FIELD_NUMBER: _ClassVar[int]
    PRICE_FIELD_NUMBER: _ClassVar[int]
    COST_BASIS_FIELD_NUMBER: _ClassVar[int]
    OPEN_TIME_FIELD_NUMBER: _ClassVar[int]
    ORDER_ID_FIELD_NUMBER: _ClassVar[int]
    STRATEGY_ID_FIELD_NUMBER: _ClassVar[int]
    quantity: _types_pb2.Decimal
    price: _types_pb2.Decimal
    cost_basis: _types_pb2.Decimal
    open_time: _timestamp_pb2.Timestamp
    order_id: str
    strategy_id: str
    def __init__(self, quantity: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., price: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., cost_basis: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., open_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., order_id: _Optional[str] = ..., strategy_id: _Optional[str] = ...) -> None: ...

class StrategyPosition(_message.Message):
    __slots__ = ("strategy_id", "symbol", "quantity", "average_price", "cost_basis", "market_value", "realized_pnl", "unrealized_pnl", "fees", "dividends")
    STRATEGY_ID_FIELD_NUMBER: _ClassVar[int]
    SYMBOL_FIELD_NUMBER: _ClassVar[int]
    QUANTITY_FIELD_NUMBER: _ClassVar[int]
    AVERAGE_PRICE_FIELD_NUMBER: _ClassVar[int]
    COST_BASIS_FIELD_NUMBER: _ClassVar[int]
    MARKET_VALUE_FIELD_NUMBER: _ClassVar[int]
    REALIZED_PNL_FIELD_NUMBER: _ClassVar[int]
    UNREALIZED_PNL_FIELD_NUMBER: _ClassVar[int]
    FEES_FIELD_NUMBER: _ClassVar[int]
    DIVIDENDS_FIELD_NUMBER: _ClassVar[int]
    strategy_id: str
    symbol: str
    quantity: _types_pb2.Decimal
    average_price: _types_pb2.Decimal
    cost_basis: _types_pb2.Decimal
    market_value: _types_pb2.Decimal
    realized_pnl: _types_pb2.Decimal
    unrealized_pnl: _types_pb2.Decimal
    fees: _types_pb2.Decimal
    dividends: _types_pb2.Decimal
    def __init__(self, strategy_id: _Optional[str] = ..., symbol: _Optional[str] = ..., quantity: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., average_price: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., cost_basis: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., market_value: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., realized_pnl: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., unrealized_pnl: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., fees: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., dividends: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ...) -> None: ...

class CurrencyBalance(_message.Message):
    __slots__ = ("currency", "cash", "exchange_rate", "base_value", "rate_time")
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    CASH_FIELD_NUMBER: _ClassVar[int]
    EXCHANGE_RATE_FIELD_NUMBER: _ClassVar[int]
    BASE_VALUE_FIELD_NUMBER: _ClassVar[int]
    RATE_TIME_FIELD_NUMBER: _ClassVar[int]
    currency: str
    cash: _types_pb2.Decimal
    exchange_rate: _types_pb2.Decimal
    base_value: _types_pb2.Decimal
    rate_time: _timestamp_pb2.Timestamp
    def __init__(self, currency: _Optional[str] = ..., cash: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., exchange_rate: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., base_value: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., rate_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class Position(_message.Message):
    __slots__ = ("session_id", "symbol", "quantity", "average_price", "mark_price", "cost_basis", "market_value", "realized_pnl", "unrealized_pnl", "fees", "open_time", "lots", "strategies", "currency", "exchange_rate", "base_market_value", "sector", "allocation_percent", "dividends")
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
    LOTS_FIELD_NUMBER: _ClassVar[int]
    STRATEGIES_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    EXCHANGE_RATE_FIELD_NUMBER: _ClassVar[int]
    BASE_MARKET_VALUE_FIELD_NUMBER: _ClassVar[int]
    SECTOR_FIELD_NUMBER: _ClassVar[int]
    ALLOCATION_PERCENT_FIELD_NUMBER: _ClassVar[int]
    DIVIDENDS_FIELD_NUMBER: _ClassVar[int]
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
    lots: _containers.RepeatedCompositeFieldContainer[Lot]
    strategies: _containers.RepeatedCompositeFieldContainer[StrategyPosition]
    currency: str
    exchange_rate: _types_pb2.Decimal
    base_market_value: _types_pb2.Decimal
    sector: str
    allocation_percent: _types_pb2.Decimal
    dividends: _types_pb2.Decimal
    def __init__(self, session_id: _Optional[str] = ..., symbol: _Optional[str] = ..., quantity: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., average_price: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., mark_price: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., cost_basis: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., market_value: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., realized_pnl: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., unrealized_pnl: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., fees: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., open_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., lots: _Optional[_Iterable[_Union[Lot, _Mapping]]] = ..., strategies: _Optional[_Iterable[_Union[StrategyPosition, _Mapping]]] = ..., currency: _Optional[str] = ..., exchange_rate: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., base_market_value: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., sector: _Optional[str] = ..., allocation_percent: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., dividends: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ...) -> None: ...

class Portfolio(_message.Message):
    __slots__ = ("session_id", "currency", "initial_cash", "cash", "market_value", "equity", "realized_pnl", "unrealized_pnl", "fees", "day", "day_start_equity", "day_pnl", "positions", "market_time", "balances", "net_deposits", "dividends", "exposure", "peak_equity", "drawdown_percent", "strategies", "cost_method", "currency_pnl")
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
    BALANCES_FIELD_NUMBER: _ClassVar[int]
    NET_DEPOSITS_FIELD_NUMBER: _ClassVar[int]
    DIVIDENDS_FIELD_NUMBER: _ClassVar[int]
    EXPOSURE_FIELD_NUMBER: _ClassVar[int]
    PEAK_EQUITY_FIELD_NUMBER: _ClassVar[int]
    DRAWDOWN_PERCENT_FIELD_NUMBER: _ClassVar[int]
    STRATEGIES_FIELD_NUMBER: _ClassVar[int]
    COST_METHOD_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_PNL_FIELD_NUMBER: _ClassVar[int]
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
    balances: _containers.RepeatedCompositeFieldContainer[CurrencyBalance]
    net_deposits: _types_pb2.Decimal
    dividends: _types_pb2.Decimal
    exposure: _types_pb2.Exposure
    peak_equity: _types_pb2.Decimal
    drawdown_percent: _types_pb2.Decimal
    strategies: _containers.RepeatedCompositeFieldContainer[StrategyPosition]
    cost_method: CostMethod
    currency_pnl: _types_pb2.Decimal
    def __init__(self, session_id: _Optional[str] = ..., currency: _Optional[str] = ..., initial_cash: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., cash: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., market_value: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., equity: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., realized_pnl: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., unrealized_pnl: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., fees: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., day: _Optional[str] = ..., day_start_equity: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., day_pnl: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., positions: _Optional[_Iterable[_Union[Position, _Mapping]]] = ..., market_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., balances: _Optional[_Iterable[_Union[CurrencyBalance, _Mapping]]] = ..., net_deposits: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., dividends: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., exposure: _Optional[_Union[_types_pb2.Exposure, _Mapping]] = ..., peak_equity: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., drawdown_percent: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., strategies: _Optional[_Iterable[_Union[StrategyPosition, _Mapping]]] = ..., cost_method: _Optional[_Union[CostMethod, str]] = ..., currency_pnl: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ...) -> None: ...

class ListPositionsRequest(_message.Message):
    __slots__ = ("session_id", "page_size", "page_token", "order_by", "min_revision")
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    ORDER_BY_FIELD_NUMBER: _ClassVar[int]
    MIN_REVISION_FIELD_NUMBER: _ClassVar[int]
    session_id: str
    page_size: int
    page_token: str
    order_by: str
    min_revision: int
    def __init__(self, session_id: _Optional[str] = ..., page_size: _Optional[int] = ..., page_token: _Optional[str] = ..., order_by: _Optional[str] = ..., min_revision: _Optional[int] = ...) -> None: ...

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
    __slots__ = ("session_id", "min_revision")
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    MIN_REVISION_FIELD_NUMBER: _ClassVar[int]
    session_id: str
    min_revision: int
    def __init__(self, session_id: _Optional[str] = ..., min_revision: _Optional[int] = ...) -> None: ...

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

class SplitRatio(_message.Message):
    __slots__ = ("numerator", "denominator")
    NUMERATOR_FIELD_NUMBER: _ClassVar[int]
    DENOMINATOR_FIELD_NUMBER: _ClassVar[int]
    numerator: int
    denominator: int
    def __init__(self, numerator: _Optional[int] = ..., denominator: _Optional[int] = ...) -> None: ...

class Transaction(_message.Message):
    __slots__ = ("session_id", "transaction_id", "client_transaction_id", "type", "symbol", "quantity", "price", "amount", "fee", "currency", "exchange_rate", "split", "to_currency", "to_amount", "strategy_id", "order_id", "execution_id", "note", "realized_pnl", "time", "create_time")
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    TRANSACTION_ID_FIELD_NUMBER: _ClassVar[int]
    CLIENT_TRANSACTION_ID_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    SYMBOL_FIELD_NUMBER: _ClassVar[int]
    QUANTITY_FIELD_NUMBER: _ClassVar[int]
    PRICE_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_FIELD_NUMBER: _ClassVar[int]
    FEE_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    EXCHANGE_RATE_FIELD_NUMBER: _ClassVar[int]
    SPLIT_FIELD_NUMBER: _ClassVar[int]
    TO_CURRENCY_FIELD_NUMBER: _ClassVar[int]
    TO_AMOUNT_FIELD_NUMBER: _ClassVar[int]
    STRATEGY_ID_FIELD_NUMBER: _ClassVar[int]
    ORDER_ID_FIELD_NUMBER: _ClassVar[int]
    EXECUTION_ID_FIELD_NUMBER: _ClassVar[int]
    NOTE_FIELD_NUMBER: _ClassVar[int]
    REALIZED_PNL_FIELD_NUMBER: _ClassVar[int]
    TIME_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    session_id: str
    transaction_id: str
    client_transaction_id: str
    type: TransactionType
    symbol: str
    quantity: _types_pb2.Decimal
    price: _types_pb2.Decimal
    amount: _types_pb2.Decimal
    fee: _types_pb2.Decimal
    currency: str
    exchange_rate: _types_pb2.Decimal
    split: SplitRatio
    to_currency: str
    to_amount: _types_pb2.Decimal
    strategy_id: str
    order_id: str
    execution_id: str
    note: str
    realized_pnl: _types_pb2.Decimal
    time: _timestamp_pb2.Timestamp
    create_time: _timestamp_pb2.Timestamp
    def __init__(self, session_id: _Optional[str] = ..., transaction_id: _Optional[str] = ..., client_transaction_id: _Optional[str] = ..., type: _Optional[_Union[TransactionType, str]] = ..., symbol: _Optional[str] = ..., quantity: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., price: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., amount: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., fee: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., currency: _Optional[str] = ..., exchange_rate: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., split: _Optional[_Union[SplitRatio, _Mapping]] = ..., to_currency: _Optional[str] = ..., to_amount: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., strategy_id: _Optional[str] = ..., order_id: _Optional[str] = ..., execution_id: _Optional[str] = ..., note: _Optional[str] = ..., realized_pnl: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., create_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class RecordTransactionRequest(_message.Message):
    __slots__ = ("session_id", "client_transaction_id", "type", "symbol", "quantity", "price", "amount", "fee", "currency", "split", "to_currency", "to_amount", "strategy_id", "note", "time", "validate_only")
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    CLIENT_TRANSACTION_ID_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    SYMBOL_FIELD_NUMBER: _ClassVar[int]
    QUANTITY_FIELD_NUMBER: _ClassVar[int]
    PRICE_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_FIELD_NUMBER: _ClassVar[int]
    FEE_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    SPLIT_FIELD_NUMBER: _ClassVar[int]
    TO_CURRENCY_FIELD_NUMBER: _ClassVar[int]
    TO_AMOUNT_FIELD_NUMBER: _ClassVar[int]
    STRATEGY_ID_FIELD_NUMBER: _ClassVar[int]
    NOTE_FIELD_NUMBER: _ClassVar[int]
    TIME_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    session_id: str
    client_transaction_id: str
    type: TransactionType
    symbol: str
    quantity: _types_pb2.Decimal
    price: _types_pb2.Decimal
    amount: _types_pb2.Decimal
    fee: _types_pb2.Decimal
    currency: str
    split: SplitRatio
    to_currency: str
    to_amount: _types_pb2.Decimal
    strategy_id: str
    note: str
    time: _timestamp_pb2.Timestamp
    validate_only: bool
    def __init__(self, session_id: _Optional[str] = ..., client_transaction_id: _Optional[str] = ..., type: _Optional[_Union[TransactionType, str]] = ..., symbol: _Optional[str] = ..., quantity: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., price: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., amount: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., fee: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., currency: _Optional[str] = ..., split: _Optional[_Union[SplitRatio, _Mapping]] = ..., to_currency: _Optional[str] = ..., to_amount: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., strategy_id: _Optional[str] = ..., note: _Optional[str] = ..., time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., validate_only: bool = ...) -> None: ...

class RecordTransactionResponse(_message.Message):
    __slots__ = ("transaction", "revision")
    TRANSACTION_FIELD_NUMBER: _ClassVar[int]
    REVISION_FIELD_NUMBER: _ClassVar[int]
    transaction: Transaction
    revision: int
    def __init__(self, transaction: _Optional[_Union[Transaction, _Mapping]] = ..., revision: _Optional[int] = ...) -> None: ...

class ListTransactionsRequest(_message.Message):
    __slots__ = ("session_id", "page_size", "page_token", "types", "symbol", "strategy_id", "start_time", "end_time", "order_by", "min_revision")
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    TYPES_FIELD_NUMBER: _ClassVar[int]
    SYMBOL_FIELD_NUMBER: _ClassVar[int]
    STRATEGY_ID_FIELD_NUMBER: _ClassVar[int]
    START_TIME_FIELD_NUMBER: _ClassVar[int]
    END_TIME_FIELD_NUMBER: _ClassVar[int]
    ORDER_BY_FIELD_NUMBER: _ClassVar[int]
    MIN_REVISION_FIELD_NUMBER: _ClassVar[int]
    session_id: str
    page_size: int
    page_token: str
    types: _containers.RepeatedScalarFieldContainer[TransactionType]
    symbol: str
    strategy_id: str
    start_time: _timestamp_pb2.Timestamp
    end_time: _timestamp_pb2.Timestamp
    order_by: str
    min_revision: int
    def __init__(self, session_id: _Optional[str] = ..., page_size: _Optional[int] = ..., page_token: _Optional[str] = ..., types: _Optional[_Iterable[_Union[TransactionType, str]]] = ..., symbol: _Optional[str] = ..., strategy_id: _Optional[str] = ..., start_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., end_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., order_by: _Optional[str] = ..., min_revision: _Optional[int] = ...) -> None: ...

class ListTransactionsResponse(_message.Message):
    __slots__ = ("transactions", "next_page_token", "revision")
    TRANSACTIONS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    REVISION_FIELD_NUMBER: _ClassVar[int]
    transactions: _containers.RepeatedCompositeFieldContainer[Transaction]
    next_page_token: str
    revision: int
    def __init__(self, transactions: _Optional[_Iterable[_Union[Transaction, _Mapping]]] = ..., next_page_token: _Optional[str] = ..., revision: _Optional[int] = ...) -> None: ...

class SetExchangeRateRequest(_message.Message):
    __slots__ = ("session_id", "currency", "rate")
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    RATE_FIELD_NUMBER: _ClassVar[int]
    session_id: str
    currency: str
    rate: _types_pb2.Decimal
    def __init__(self, session_id: _Optional[str] = ..., currency: _Optional[str] = ..., rate: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ...) -> None: ...

class SetExchangeRateResponse(_message.Message):
    __slots__ = ("balance", "revision")
    BALANCE_FIELD_NUMBER: _ClassVar[int]
    REVISION_FIELD_NUMBER: _ClassVar[int]
    balance: CurrencyBalance
    revision: int
    def __init__(self, balance: _Optional[_Union[CurrencyBalance, _Mapping]] = ..., revision: _Optional[int] = ...) -> None: ...

class PortfolioSnapshot(_message.Message):
    __slots__ = ("day", "portfolio")
    DAY_FIELD_NUMBER: _ClassVar[int]
    PORTFOLIO_FIELD_NUMBER: _ClassVar[int]
    day: str
    portfolio: Portfolio
    def __init__(self, day: _Optional[str] = ..., portfolio: _Optional[_Union[Portfolio, _Mapping]] = ...) -> None: ...

class ListSnapshotsRequest(_message.Message):
    __slots__ = ("session_id", "page_size", "page_token", "start_day", "end_day", "order_by", "min_revision")
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    START_DAY_FIELD_NUMBER: _ClassVar[int]
    END_DAY_FIELD_NUMBER: _ClassVar[int]
    ORDER_BY_FIELD_NUMBER: _ClassVar[int]
    MIN_REVISION_FIELD_NUMBER: _ClassVar[int]
    session_id: str
    page_size: int
    page_token: str
    start_day: str
    end_day: str
    order_by: str
    min_revision: int
    def __init__(self, session_id: _Optional[str] = ..., page_size: _Optional[int] = ..., page_token: _Optional[str] = ..., start_day: _Optional[str] = ..., end_day: _Optional[str] = ..., order_by: _Optional[str] = ..., min_revision: _Optional[int] = ...) -> None: ...

class ListSnapshotsResponse(_message.Message):
    __slots__ = ("snapshots", "next_page_token", "revision")
    SNAPSHOTS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    REVISION_FIELD_NUMBER: _ClassVar[int]
    snapshots: _containers.RepeatedCompositeFieldContainer[PortfolioSnapshot]
    next_page_token: str
    revision: int
    def __init__(self, snapshots: _Optional[_Iterable[_Union[PortfolioSnapshot, _Mapping]]] = ..., next_page_token: _Optional[str] = ..., revision: _Optional[int] = ...) -> None: ...

class EquityPoint(_message.Message):
    __slots__ = ("time", "equity", "cash", "realized_pnl", "unrealized_pnl", "fees", "drawdown_percent")
    TIME_FIELD_NUMBER: _ClassVar[int]
    EQUITY_FIELD_NUMBER: _ClassVar[int]
    CASH_FIELD_NUMBER: _ClassVar[int]
    REALIZED_PNL_FIELD_NUMBER: _ClassVar[int]
    UNREALIZED_PNL_FIELD_NUMBER: _ClassVar[int]
    FEES_FIELD_NUMBER: _ClassVar[int]
    DRAWDOWN_PERCENT_FIELD_NUMBER: _ClassVar[int]
    time: _timestamp_pb2.Timestamp
    equity: _types_pb2.Decimal
    cash: _types_pb2.Decimal
    realized_pnl: _types_pb2.Decimal
    unrealized_pnl: _types_pb2.Decimal
    fees: _types_pb2.Decimal
    drawdown_percent: _types_pb2.Decimal
    def __init__(self, time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., equity: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., cash: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., realized_pnl: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., unrealized_pnl: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., fees: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., drawdown_percent: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ...) -> None: ...

class ListEquityPointsRequest(_message.Message):
    __slots__ = ("session_id", "page_size", "page_token", "start_time", "end_time", "order_by", "min_revision")
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    START_TIME_FIELD_NUMBER: _ClassVar[int]
    END_TIME_FIELD_NUMBER: _ClassVar[int]
    ORDER_BY_FIELD_NUMBER: _ClassVar[int]
    MIN_REVISION_FIELD_NUMBER: _ClassVar[int]
    session_id: str
    page_size: int
    page_token: str
    start_time: _timestamp_pb2.Timestamp
    end_time: _timestamp_pb2.Timestamp
    order_by: str
    min_revision: int
    def __init__(self, session_id: _Optional[str] = ..., page_size: _Optional[int] = ..., page_token: _Optional[str] = ..., start_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., end_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., order_by: _Optional[str] = ..., min_revision: _Optional[int] = ...) -> None: ...

class ListEquityPointsResponse(_message.Message):
    __slots__ = ("points", "next_page_token", "revision")
    POINTS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    REVISION_FIELD_NUMBER: _ClassVar[int]
    points: _containers.RepeatedCompositeFieldContainer[EquityPoint]
    next_page_token: str
    revision: int
    def __init__(self, points: _Optional[_Iterable[_Union[EquityPoint, _Mapping]]] = ..., next_page_token: _Optional[str] = ..., revision: _Optional[int] = ...) -> None: ...
