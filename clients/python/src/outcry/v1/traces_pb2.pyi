from google.protobuf import duration_pb2 as _duration_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from outcry.v1 import orders_pb2 as _orders_pb2
from outcry.v1 import signals_pb2 as _signals_pb2
from outcry.v1 import triggers_pb2 as _triggers_pb2
from outcry.v1 import types_pb2 as _types_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class TraceStepType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    TRACE_STEP_TYPE_UNSPECIFIED: _ClassVar[TraceStepType]
    TRACE_STEP_TYPE_SIGNAL: _ClassVar[TraceStepType]
    TRACE_STEP_TYPE_HELD: _ClassVar[TraceStepType]
    TRACE_STEP_TYPE_RESOLVED: _ClassVar[TraceStepType]
    TRACE_STEP_TYPE_SIZED: _ClassVar[TraceStepType]
    TRACE_STEP_TYPE_RISK_CHECKED: _ClassVar[TraceStepType]
    TRACE_STEP_TYPE_SUBMITTED: _ClassVar[TraceStepType]
    TRACE_STEP_TYPE_ACCEPTED: _ClassVar[TraceStepType]
    TRACE_STEP_TYPE_FILLED: _ClassVar[TraceStepType]
    TRACE_STEP_TYPE_ENDED: _ClassVar[TraceStepType]
    TRACE_STEP_TYPE_TRIGGER: _ClassVar[TraceStepType]
TRACE_STEP_TYPE_UNSPECIFIED: TraceStepType
TRACE_STEP_TYPE_SIGNAL: TraceStepType
TRACE_STEP_TYPE_HELD: TraceStepType
TRACE_STEP_TYPE_RESOLVED: TraceStepType
TRACE_STEP_TYPE_SIZED: TraceStepType
TRACE_STEP_TYPE_RISK_CHECKED: TraceStepType
TRACE_STEP_TYPE_SUBMITTED: TraceStepType
TRACE_STEP_TYPE_ACCEPTED: TraceStepType
TRACE_STEP_TYPE_FILLED: TraceStepType
TRACE_STEP_TYPE_ENDED: TraceStepType
TRACE_STEP_TYPE_TRIGGER: TraceStepType

class TraceStep(_message.Message):
    __slots__ = ("type", "time", "since_signal", "since_previous", "order_id", "trigger_id", "signal_status", "sizing", "risk_checks", "fill", "order_status", "trigger_event")
    TYPE_FIELD_NUMBER: _ClassVar[int]
    TIME_FIELD_NUMBER: _ClassVar[int]
    SINCE_SIGNAL_FIELD_NUMBER: _ClassVar[int]
    SINCE_PREVIOUS_FIELD_NUMBER: _ClassVar[int]
    ORDER_ID_FIELD_NUMBER: _ClassVar[int]
    TRIGGER_ID_FIELD_NUMBER: _ClassVar[int]
    SIGNAL_STATUS_FIELD_NUMBER: _ClassVar[int]
    SIZING_FIELD_NUMBER: _ClassVar[int]
    RISK_CHECKS_FIELD_NUMBER: _ClassVar[int]
    FILL_FIELD_NUMBER: _ClassVar[int]
    ORDER_STATUS_FIELD_NUMBER: _ClassVar[int]
    TRIGGER_EVENT_FIELD_NUMBER: _ClassVar[int]
    type: TraceStepType
    time: _timestamp_pb2.Timestamp
    since_signal: _duration_pb2.Duration
    since_previous: _duration_pb2.Duration
    order_id: str
    trigger_id: str
    signal_status: _signals_pb2.SignalStatus
    sizing: _signals_pb2.SignalSizing
    risk_checks: _containers.RepeatedCompositeFieldContainer[_types_pb2.RiskCheck]
    fill: _orders_pb2.Fill
    order_status: _orders_pb2.OrderStatus
    trigger_event: _triggers_pb2.TriggerEventType
    def __init__(self, type: _Optional[_Union[TraceStepType, str]] = ..., time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., since_signal: _Optional[_Union[_duration_pb2.Duration, _Mapping]] = ..., since_previous: _Optional[_Union[_duration_pb2.Duration, _Mapping]] = ..., order_id: _Optional[str] = ..., trigger_id: _Optional[str] = ..., signal_status: _Optional[_Union[_signals_pb2.SignalStatus, str]] = ..., sizing: _Optional[_Union[_signals_pb2.SignalSizing, _Mapping]] = ..., risk_checks: _Optional[_Iterable[_Union[_types_pb2.RiskCheck, _Mapping]]] = ..., fill: _Optional[_Union[_orders_pb2.Fill, _Mapping]] = ..., order_status: _Optional[_Union[_orders_pb2.OrderStatus, str]] = ..., trigger_event: _Optional[_Union[_triggers_pb2.TriggerEventType, str]] = ...) -> None: ...

class Slippage(_message.Message):
    __slots__ = ("reference_price", "quantity", "notional", "cost", "basis_points")
    REFERENCE_PRICE_FIELD_NUMBER: _ClassVar[int]
    QUANTITY_FIELD_NUMBER: _ClassVar[int]
    NOTIONAL_FIELD_NUMBER: _ClassVar[int]
    COST_FIELD_NUMBER: _ClassVar[int]
    BASIS_POINTS_FIELD_NUMBER: _ClassVar[int]
    reference_price: _types_pb2.Decimal
    quantity: _types_pb2.Decimal
    notional: _types_pb2.Decimal
    cost: _types_pb2.Decimal
    basis_points: _types_pb2.Decimal
    def __init__(self, reference_price: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., quantity: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., notional: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., cost: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., basis_points: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ...) -> None: ...

class Trace(_message.Message):
    __slots__ = ("session_id", "trace_id", "signal", "order_ids", "trigger_ids", "slippage", "time_to_fill", "steps", "omitted_steps")
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    TRACE_ID_FIELD_NUMBER: _ClassVar[int]
    SIGNAL_FIELD_NUMBER: _ClassVar[int]
    ORDER_IDS_FIELD_NUMBER: _ClassVar[int]
    TRIGGER_IDS_FIELD_NUMBER: _ClassVar[int]
    SLIPPAGE_FIELD_NUMBER: _ClassVar[int]
    TIME_TO_FILL_FIELD_NUMBER: _ClassVar[int]
    STEPS_FIELD_NUMBER: _ClassVar[int]
    OMITTED_STEPS_FIELD_NUMBER: _ClassVar[int]
    session_id: str
    trace_id: str
    signal: _signals_pb2.Signal
    order_ids: _containers.RepeatedScalarFieldContainer[str]
    trigger_ids: _containers.RepeatedScalarFieldContainer[str]
    slippage: Slippage
    time_to_fill: _duration_pb2.Duration
    steps: _containers.RepeatedCompositeFieldContainer[TraceStep]
    omitted_steps: int
    def __init__(self, session_id: _Optional[str] = ..., trace_id: _Optional[str] = ..., signal: _Optional[_Union[_signals_pb2.Signal, _Mapping]] = ..., order_ids: _Optional[_Iterable[str]] = ..., trigger_ids: _Optional[_Iterable[str]] = ..., slippage: _Optional[_Union[Slippage, _Mapping]] = ..., time_to_fill: _Optional[_Union[_duration_pb2.Duration, _Mapping]] = ..., steps: _Optional[_Iterable[_Union[TraceStep, _Mapping]]] = ..., omitted_steps: _Optional[int] = ...) -> None: ...

class GetTraceRequest(_message.Message):
    __slots__ = ("session_id", "trace_id", "signal_id", "order_id", "min_revision")
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    TRACE_ID_FIELD_NUMBER: _ClassVar[int]
    SIGNAL_ID_FIELD_NUMBER: _ClassVar[int]
    ORDER_ID_FIELD_NUMBER: _ClassVar[int]
    MIN_REVISION_FIELD_NUMBER: _ClassVar[int]
    session_id: str
    trace_id: str
    signal_id: str
    order_id: str
    min_revision: int
    def __init__(self, session_id: _Optional[str] = ..., trace_id: _Optional[str] = ..., signal_id: _Optional[str] = ..., order_id: _Optional[str] = ..., min_revision: _Optional[int] = ...) -> None: ...

class GetTraceResponse(_message.Message):
    __slots__ = ("trace", "revision")
    TRACE_FIELD_NUMBER: _ClassVar[int]
    REVISION_FIELD_NUMBER: _ClassVar[int]
    trace: Trace
    revision: int
    def __init__(self, trace: _Optional[_Union[Trace, _Mapping]] = ..., revision: _Optional[int] = ...) -> None: ...

class ListTracesRequest(_message.Message):
    __slots__ = ("session_id", "page_size", "page_token", "symbol", "strategy_id", "start_time", "end_time", "order_by", "min_revision")
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    SYMBOL_FIELD_NUMBER: _ClassVar[int]
    STRATEGY_ID_FIELD_NUMBER: _ClassVar[int]
    START_TIME_FIELD_NUMBER: _ClassVar[int]
    END_TIME_FIELD_NUMBER: _ClassVar[int]
    ORDER_BY_FIELD_NUMBER: _ClassVar[int]
    MIN_REVISION_FIELD_NUMBER: _ClassVar[int]
    session_id: str
    page_size: int
    page_token: str
    symbol: str
    strategy_id: str
    start_time: _timestamp_pb2.Timestamp
    end_time: _timestamp_pb2.Timestamp
    order_by: str
    min_revision: int
    def __init__(self, session_id: _Optional[str] = ..., page_size: _Optional[int] = ..., page_token: _Optional[str] = ..., symbol: _Optional[str] = ..., strategy_id: _Optional[str] = ..., start_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., end_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., order_by: _Optional[str] = ..., min_revision: _Optional[int] = ...) -> None: ...

class ListTracesResponse(_message.Message):
    __slots__ = ("traces", "next_page_token", "revision")
    TRACES_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    REVISION_FIELD_NUMBER: _ClassVar[int]
    traces: _containers.RepeatedCompositeFieldContainer[Trace]
    next_page_token: str
    revision: int
    def __init__(self, traces: _Optional[_Iterable[_Union[Trace, _Mapping]]] = ..., next_page_token: _Optional[str] = ..., revision: _Optional[int] = ...) -> None: ...

class AnalyzeSlippageRequest(_message.Message):
    __slots__ = ("session_id", "symbol", "strategy_id", "start_time", "end_time", "bucket", "min_revision")
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    SYMBOL_FIELD_NUMBER: _ClassVar[int]
    STRATEGY_ID_FIELD_NUMBER: _ClassVar[int]
    START_TIME_FIELD_NUMBER: _ClassVar[int]
    END_TIME_FIELD_NUMBER: _ClassVar[int]
    BUCKET_FIELD_NUMBER: _ClassVar[int]
    MIN_REVISION_FIELD_NUMBER: _ClassVar[int]
    session_id: str
    symbol: str
    strategy_id: str
    start_time: _timestamp_pb2.Timestamp
    end_time: _timestamp_pb2.Timestamp
    bucket: _duration_pb2.Duration
    min_revision: int
    def __init__(self, session_id: _Optional[str] = ..., symbol: _Optional[str] = ..., strategy_id: _Optional[str] = ..., start_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., end_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., bucket: _Optional[_Union[_duration_pb2.Duration, _Mapping]] = ..., min_revision: _Optional[int] = ...) -> None: ...

class SlippageRow(_message.Message):
    __slots__ = ("strategy_id", "start_time", "signals", "without_quote", "notional", "cost", "basis_points", "worst_basis_points", "mean_time_to_fill", "max_time_to_fill")
    STRATEGY_ID_FIELD_NUMBER: _ClassVar[int]
    START_TIME_FIELD_NUMBER: _ClassVar[int]
    SIGNALS_FIELD_NUMBER: _ClassVar[int]
    WITHOUT_QUOTE_FIELD_NUMBER: _ClassVar[int]
    NOTIONAL_FIELD_NUMBER: _ClassVar[int]
    COST_FIELD_NUMBER: _ClassVar[int]
    BASIS_POINTS_FIELD_NUMBER: _ClassVar[int]
    WORST_BASIS_POINTS_FIELD_NUMBER: _ClassVar[int]
    MEAN_TIME_TO_FILL_FIELD_NUMBER: _ClassVar[int]
    MAX_TIME_TO_FILL_FIELD_NUMBER: _ClassVar[int]
    strategy_id: str
    start_time: _timestamp_pb2.Timestamp
    signals: int
    without_quote: int
    notional: _types_pb2.Decimal
    cost: _types_pb2.Decimal
    basis_points: _types_pb2.Decimal
    worst_basis_points: _types_pb2.Decimal
    mean_time_to_fill: _duration_pb2.Duration
    max_time_to_fill: _duration_pb2.Duration
    def __init__(self, strategy_id: _Optional[str] = ..., start_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., signals: _Optional[int] = ..., without_quote: _Optional[int] = ..., notional: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., cost: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., basis_points: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., worst_basis_points: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., mean_time_to_fill: _Optional[_Union[_duration_pb2.Duration, _Mapping]] = ..., max_time_to_fill: _Optional[_Union[_duration_pb2.Duration, _Mapping]] = ...) -> None: ...

class AnalyzeSlippageResponse(_message.Message):
    __slots__ = ("rows", "total", "revision")
    ROWS_FIELD_NUMBER: _ClassVar[int]
    TOTAL_FIELD_NUMBER: _ClassVar[int]
    REVISION_FIELD_NUMBER: _ClassVar[int]
    rows: _containers.RepeatedCompositeFieldContainer[SlippageRow]
    total: SlippageRow
    revision: int
    def __init__(self, rows: _Optional[_Iterable[_Union[SlippageRow, _Mapping]]] = ..., total: _Optional[_Union[SlippageRow, _Mapping]] = ..., revision: _Optional[int] = ...) -> None: ...
