from google.protobuf import timestamp_pb2 as _timestamp_pb2
from outcry.v1 import types_pb2 as _types_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class PrerequisiteType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    PREREQUISITE_TYPE_UNSPECIFIED: _ClassVar[PrerequisiteType]
    PREREQUISITE_TYPE_BACKTEST_SHARPE: _ClassVar[PrerequisiteType]
    PREREQUISITE_TYPE_PAPER_TRADING_DAYS: _ClassVar[PrerequisiteType]
    PREREQUISITE_TYPE_RISK_PARAMETERS: _ClassVar[PrerequisiteType]
    PREREQUISITE_TYPE_BROKER_CONNECTED: _ClassVar[PrerequisiteType]
    PREREQUISITE_TYPE_ACCOUNT_VERIFIED: _ClassVar[PrerequisiteType]
    PREREQUISITE_TYPE_STRATEGY_PROMOTED: _ClassVar[PrerequisiteType]
    PREREQUISITE_TYPE_OUT_OF_SAMPLE_DEGRADATION: _ClassVar[PrerequisiteType]
    PREREQUISITE_TYPE_PAPER_DRIFT: _ClassVar[PrerequisiteType]
    PREREQUISITE_TYPE_CLOCK_SKEW: _ClassVar[PrerequisiteType]
    PREREQUISITE_TYPE_MARKET_DATA_FRESH: _ClassVar[PrerequisiteType]
    PREREQUISITE_TYPE_STORE_DURABLE: _ClassVar[PrerequisiteType]
    PREREQUISITE_TYPE_KILL_SWITCH_OFF: _ClassVar[PrerequisiteType]
    PREREQUISITE_TYPE_CONFIRMATION: _ClassVar[PrerequisiteType]

class PrerequisiteResult(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    PREREQUISITE_RESULT_UNSPECIFIED: _ClassVar[PrerequisiteResult]
    PREREQUISITE_RESULT_PASS: _ClassVar[PrerequisiteResult]
    PREREQUISITE_RESULT_FAIL: _ClassVar[PrerequisiteResult]
    PREREQUISITE_RESULT_UNKNOWN: _ClassVar[PrerequisiteResult]
PREREQUISITE_TYPE_UNSPECIFIED: PrerequisiteType
PREREQUISITE_TYPE_BACKTEST_SHARPE: PrerequisiteType
PREREQUISITE_TYPE_PAPER_TRADING_DAYS: PrerequisiteType
PREREQUISITE_TYPE_RISK_PARAMETERS: PrerequisiteType
PREREQUISITE_TYPE_BROKER_CONNECTED: PrerequisiteType
PREREQUISITE_TYPE_ACCOUNT_VERIFIED: PrerequisiteType
PREREQUISITE_TYPE_STRATEGY_PROMOTED: PrerequisiteType
PREREQUISITE_TYPE_OUT_OF_SAMPLE_DEGRADATION: PrerequisiteType
PREREQUISITE_TYPE_PAPER_DRIFT: PrerequisiteType
PREREQUISITE_TYPE_CLOCK_SKEW: PrerequisiteType
PREREQUISITE_TYPE_MARKET_DATA_FRESH: PrerequisiteType
PREREQUISITE_TYPE_STORE_DURABLE: PrerequisiteType
PREREQUISITE_TYPE_KILL_SWITCH_OFF: PrerequisiteType
PREREQUISITE_TYPE_CONFIRMATION: PrerequisiteType
PREREQUISITE_RESULT_UNSPECIFIED: PrerequisiteResult
PREREQUISITE_RESULT_PASS: PrerequisiteResult
PREREQUISITE_RESULT_FAIL: PrerequisiteResult
PREREQUISITE_RESULT_UNKNOWN: PrerequisiteResult

class Prerequisite(_message.Message):
    __slots__ = ("type", "result", "observed", "required", "evidence", "remedy", "hold_until")
    TYPE_FIELD_NUMBER: _ClassVar[int]
    RESULT_FIELD_NUMBER: _ClassVar[int]
    OBSERVED_FIELD_NUMBER: _ClassVar[int]
    REQUIRED_FIELD_NUMBER: _ClassVar[int]
    EVIDENCE_FIELD_NUMBER: _ClassVar[int]
    REMEDY_FIELD_NUMBER: _ClassVar[int]
    HOLD_UNTIL_FIELD_NUMBER: _ClassVar[int]
    type: PrerequisiteType
    result: PrerequisiteResult
    observed: str
    required: str
    evidence: _containers.RepeatedScalarFieldContainer[str]
    remedy: str
    hold_until: _timestamp_pb2.Timestamp
    def __init__(self, type: _Optional[_Union[PrerequisiteType, str]] = ..., result: _Optional[_Union[PrerequisiteResult, str]] = ..., observed: _Optional[str] = ..., required: _Optional[str] = ..., evidence: _Optional[_Iterable[str]] = ..., remedy: _Optional[str] = ..., hold_until: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class CheckPrerequisitesRequest(_message.Message):
    __slots__ = ("session_id", "confirmation", "min_revision")
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    CONFIRMATION_FIELD_NUMBER: _ClassVar[int]
    MIN_REVISION_FIELD_NUMBER: _ClassVar[int]
    session_id: str
    confirmation: str
    min_revision: int
    def __init__(self, session_id: _Optional[str] = ..., confirmation: _Optional[str] = ..., min_revision: _Optional[int] = ...) -> None: ...

class CheckPrerequisitesResponse(_message.Message):
    __slots__ = ("prerequisites", "satisfied", "revision")
    PREREQUISITES_FIELD_NUMBER: _ClassVar[int]
    SATISFIED_FIELD_NUMBER: _ClassVar[int]
    REVISION_FIELD_NUMBER: _ClassVar[int]
    prerequisites: _containers.RepeatedCompositeFieldContainer[Prerequisite]
    satisfied: bool
    revision: int
    def __init__(self, prerequisites: _Optional[_Iterable[_Union[Prerequisite, _Mapping]]] = ..., satisfied: bool = ..., revision: _Optional[int] = ...) -> None: ...

class WatchPrerequisitesRequest(_message.Message):
    __slots__ = ("session_id",)
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    session_id: str
    def __init__(self, session_id: _Optional[str] = ...) -> None: ...

class WatchPrerequisitesResponse(_message.Message):
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
    snapshot: CheckPrerequisitesResponse
    snapshot_end: _types_pb2.StreamSnapshotEnd
    event: CheckPrerequisitesResponse
    heartbeat: _types_pb2.StreamHeartbeat
    closing: _types_pb2.StreamClosing
    def __init__(self, revision: _Optional[int] = ..., opened: _Optional[_Union[_types_pb2.StreamOpened, _Mapping]] = ..., snapshot: _Optional[_Union[CheckPrerequisitesResponse, _Mapping]] = ..., snapshot_end: _Optional[_Union[_types_pb2.StreamSnapshotEnd, _Mapping]] = ..., event: _Optional[_Union[CheckPrerequisitesResponse, _Mapping]] = ..., heartbeat: _Optional[_Union[_types_pb2.StreamHeartbeat, _Mapping]] = ..., closing: _Optional[_Union[_types_pb2.StreamClosing, _Mapping]] = ...) -> None: ...

class PrerequisitePolicy(_message.Message):
    __slots__ = ("strategy", "account", "minimum_backtest_sharpe", "minimum_backtest_days", "maximum_backtest_age_days", "maximum_degradation_percent", "minimum_paper_days", "maximum_paper_drift_percent", "maximum_position_percent", "maximum_daily_loss_percent", "maximum_clock_skew_milliseconds", "maximum_data_age_seconds", "etag", "update_time")
    STRATEGY_FIELD_NUMBER: _ClassVar[int]
    ACCOUNT_FIELD_NUMBER: _ClassVar[int]
    MINIMUM_BACKTEST_SHARPE_FIELD_NUMBER: _ClassVar[int]
    MINIMUM_BACKTEST_DAYS_FIELD_NUMBER: _ClassVar[int]
    MAXIMUM_BACKTEST_AGE_DAYS_FIELD_NUMBER: _ClassVar[int]
    MAXIMUM_DEGRADATION_PERCENT_FIELD_NUMBER: _ClassVar[int]
    MINIMUM_PAPER_DAYS_FIELD_NUMBER: _ClassVar[int]
    MAXIMUM_PAPER_DRIFT_PERCENT_FIELD_NUMBER: _ClassVar[int]
    MAXIMUM_POSITION_PERCENT_FIELD_NUMBER: _ClassVar[int]
    MAXIMUM_DAILY_LOSS_PERCENT_FIELD_NUMBER: _ClassVar[int]
    MAXIMUM_CLOCK_SKEW_MILLISECONDS_FIELD_NUMBER: _ClassVar[int]
    MAXIMUM_DATA_AGE_SECONDS_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    UPDATE_TIME_FIELD_NUMBER: _ClassVar[int]
    strategy: str
    account: str
    minimum_backtest_sharpe: _types_pb2.Decimal
    minimum_backtest_days: _types_pb2.Count
    maximum_backtest_age_days: _types_pb2.Count
    maximum_degradation_percent: _types_pb2.Decimal
    minimum_paper_days: _types_pb2.Count
    maximum_paper_drift_percent: _types_pb2.Decimal
    maximum_position_percent: _types_pb2.Decimal
    maximum_daily_loss_percent: _types_pb2.Decimal
    maximum_clock_skew_milliseconds: _types_pb2.Count
    maximum_data_age_seconds: _types_pb2.Count
    etag: str
    update_time: _timestamp_pb2.Timestamp
    def __init__(self, strategy: _Optional[str] = ..., account: _Optional[str] = ..., minimum_backtest_sharpe: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., minimum_backtest_days: _Optional[_Union[_types_pb2.Count, _Mapping]] = ..., maximum_backtest_age_days: _Optional[_Union[_types_pb2.Count, _Mapping]] = ..., maximum_degradation_percent: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., minimum_paper_days: _Optional[_Union[_types_pb2.Count, _Mapping]] = ..., maximum_paper_drift_percent: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., maximum_position_percent: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., maximum_daily_loss_percent: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., maximum_clock_skew_milliseconds: _Optional[_Union[_types_pb2.Count, _Mapping]] = ..., maximum_data_age_seconds: _Optional[_Union[_types_pb2.Count, _Mapping]] = ..., etag: _Optional[str] = ..., update_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class ListPoliciesRequest(_message.Message):
    __slots__ = ("page_size", "page_token", "order_by", "min_revision")
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    ORDER_BY_FIELD_NUMBER: _ClassVar[int]
    MIN_REVISION_FIELD_NUMBER: _ClassVar[int]
    page_size: int
    page_token: str
    order_by: str
    min_revision: int
    def __init__(self, page_size: _Optional[int] = ..., page_token: _Optional[str] = ..., order_by: _Optional[str] = ..., min_revision: _Optional[int] = ...) -> None: ...

class ListPoliciesResponse(_message.Message):
    __slots__ = ("policies", "next_page_token", "revision")
    POLICIES_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    REVISION_FIELD_NUMBER: _ClassVar[int]
    policies: _containers.RepeatedCompositeFieldContainer[PrerequisitePolicy]
    next_page_token: str
    revision: int
    def __init__(self, policies: _Optional[_Iterable[_Union[PrerequisitePolicy, _Mapping]]] = ..., next_page_token: _Optional[str] = ..., revision: _Optional[int] = ...) -> None: ...

class SetPolicyRequest(_message.Message):
    __slots__ = ("policy", "reason")
    POLICY_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    policy: PrerequisitePolicy
    reason: str
    def __init__(self, policy: _Optional[_Union[PrerequisitePolicy, _Mapping]] = ..., reason: _Optional[str] = ...) -> None: ...

class SetPolicyResponse(_message.Message):
    __slots__ = ("policy", "revision")
    POLICY_FIELD_NUMBER: _ClassVar[int]
    REVISION_FIELD_NUMBER: _ClassVar[int]
    policy: PrerequisitePolicy
    revision: int
    def __init__(self, policy: _Optional[_Union[PrerequisitePolicy, _Mapping]] = ..., revision: _Optional[int] = ...) -> None: ...
