from google.protobuf import duration_pb2 as _duration_pb2
from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class LeasePolicy(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    LEASE_POLICY_UNSPECIFIED: _ClassVar[LeasePolicy]
    LEASE_POLICY_KEEP: _ClassVar[LeasePolicy]
    LEASE_POLICY_CANCEL_ORDERS: _ClassVar[LeasePolicy]
    LEASE_POLICY_FLATTEN: _ClassVar[LeasePolicy]

class LeaseScope(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    LEASE_SCOPE_UNSPECIFIED: _ClassVar[LeaseScope]
    LEASE_SCOPE_SESSION: _ClassVar[LeaseScope]
    LEASE_SCOPE_ORDERS: _ClassVar[LeaseScope]

class LeaseStatus(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    LEASE_STATUS_UNSPECIFIED: _ClassVar[LeaseStatus]
    LEASE_STATUS_HELD: _ClassVar[LeaseStatus]
    LEASE_STATUS_LAPSED: _ClassVar[LeaseStatus]
    LEASE_STATUS_RELEASED: _ClassVar[LeaseStatus]
LEASE_POLICY_UNSPECIFIED: LeasePolicy
LEASE_POLICY_KEEP: LeasePolicy
LEASE_POLICY_CANCEL_ORDERS: LeasePolicy
LEASE_POLICY_FLATTEN: LeasePolicy
LEASE_SCOPE_UNSPECIFIED: LeaseScope
LEASE_SCOPE_SESSION: LeaseScope
LEASE_SCOPE_ORDERS: LeaseScope
LEASE_STATUS_UNSPECIFIED: LeaseStatus
LEASE_STATUS_HELD: LeaseStatus
LEASE_STATUS_LAPSED: LeaseStatus
LEASE_STATUS_RELEASED: LeaseStatus

class Lease(_message.Message):
    __slots__ = ("session_id", "lease_id", "client_lease_id", "scope", "policy", "time_to_live", "holder", "status", "order_ids", "create_time", "update_time", "expire_time")
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    LEASE_ID_FIELD_NUMBER: _ClassVar[int]
    CLIENT_LEASE_ID_FIELD_NUMBER: _ClassVar[int]
    SCOPE_FIELD_NUMBER: _ClassVar[int]
    POLICY_FIELD_NUMBER: _ClassVar[int]
    TIME_TO_LIVE_FIELD_NUMBER: _ClassVar[int]
    HOLDER_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    ORDER_IDS_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    UPDATE_TIME_FIELD_NUMBER: _ClassVar[int]
    EXPIRE_TIME_FIELD_NUMBER: _ClassVar[int]
    session_id: str
    lease_id: str
    client_lease_id: str
    scope: LeaseScope
    policy: LeasePolicy
    time_to_live: _duration_pb2.Duration
    holder: str
    status: LeaseStatus
    order_ids: _containers.RepeatedScalarFieldContainer[str]
    create_time: _timestamp_pb2.Timestamp
    update_time: _timestamp_pb2.Timestamp
    expire_time: _timestamp_pb2.Timestamp
    def __init__(self, session_id: _Optional[str] = ..., lease_id: _Optional[str] = ..., client_lease_id: _Optional[str] = ..., scope: _Optional[_Union[LeaseScope, str]] = ..., policy: _Optional[_Union[LeasePolicy, str]] = ..., time_to_live: _Optional[_Union[_duration_pb2.Duration, _Mapping]] = ..., holder: _Optional[str] = ..., status: _Optional[_Union[LeaseStatus, str]] = ..., order_ids: _Optional[_Iterable[str]] = ..., create_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., update_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., expire_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class GrantLeaseRequest(_message.Message):
    __slots__ = ("session_id", "client_lease_id", "scope", "policy", "time_to_live", "holder")
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    CLIENT_LEASE_ID_FIELD_NUMBER: _ClassVar[int]
    SCOPE_FIELD_NUMBER: _ClassVar[int]
    POLICY_FIELD_NUMBER: _ClassVar[int]
    TIME_TO_LIVE_FIELD_NUMBER: _ClassVar[int]
    HOLDER_FIELD_NUMBER: _ClassVar[int]
    session_id: str
    client_lease_id: str
    scope: LeaseScope
    policy: LeasePolicy
    time_to_live: _duration_pb2.Duration
    holder: str
    def __init__(self, session_id: _Optional[str] = ..., client_lease_id: _Optional[str] = ..., scope: _Optional[_Union[LeaseScope, str]] = ..., policy: _Optional[_Union[LeasePolicy, str]] = ..., time_to_live: _Optional[_Union[_duration_pb2.Duration, _Mapping]] = ..., holder: _Optional[str] = ...) -> None: ...

class GrantLeaseResponse(_message.Message):
    __slots__ = ("lease", "revision")
    LEASE_FIELD_NUMBER: _ClassVar[int]
    REVISION_FIELD_NUMBER: _ClassVar[int]
    lease: Lease
    revision: int
    def __init__(self, lease: _Optional[_Union[Lease, _Mapping]] = ..., revision: _Optional[int] = ...) -> None: ...

class KeepLeaseAliveRequest(_message.Message):
    __slots__ = ("session_id", "lease_id")
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    LEASE_ID_FIELD_NUMBER: _ClassVar[int]
    session_id: str
    lease_id: str
    def __init__(self, session_id: _Optional[str] = ..., lease_id: _Optional[str] = ...) -> None: ...

class KeepLeaseAliveResponse(_message.Message):
    __slots__ = ("lease",)
    LEASE_FIELD_NUMBER: _ClassVar[int]
    lease: Lease
    def __init__(self, lease: _Optional[_Union[Lease, _Mapping]] = ...) -> None: ...

class BindOrderRequest(_message.Message):
    __slots__ = ("session_id", "lease_id", "order_id")
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    LEASE_ID_FIELD_NUMBER: _ClassVar[int]
    ORDER_ID_FIELD_NUMBER: _ClassVar[int]
    session_id: str
    lease_id: str
    order_id: str
    def __init__(self, session_id: _Optional[str] = ..., lease_id: _Optional[str] = ..., order_id: _Optional[str] = ...) -> None: ...

class BindOrderResponse(_message.Message):
    __slots__ = ("lease", "revision")
    LEASE_FIELD_NUMBER: _ClassVar[int]
    REVISION_FIELD_NUMBER: _ClassVar[int]
    lease: Lease
    revision: int
    def __init__(self, lease: _Optional[_Union[Lease, _Mapping]] = ..., revision: _Optional[int] = ...) -> None: ...

class ReleaseLeaseRequest(_message.Message):
    __slots__ = ("session_id", "lease_id")
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    LEASE_ID_FIELD_NUMBER: _ClassVar[int]
    session_id: str
    lease_id: str
    def __init__(self, session_id: _Optional[str] = ..., lease_id: _Optional[str] = ...) -> None: ...

class ReleaseLeaseResponse(_message.Message):
    __slots__ = ("lease", "revision")
    LEASE_FIELD_NUMBER: _ClassVar[int]
    REVISION_FIELD_NUMBER: _ClassVar[int]
    lease: Lease
    revision: int
    def __init__(self, lease: _Optional[_Union[Lease, _Mapping]] = ..., revision: _Optional[int] = ...) -> None: ...

class ListLeasesRequest(_message.Message):
    __slots__ = ("session_id", "page_size", "page_token", "statuses", "order_by", "min_revision")
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    STATUSES_FIELD_NUMBER: _ClassVar[int]
    ORDER_BY_FIELD_NUMBER: _ClassVar[int]
    MIN_REVISION_FIELD_NUMBER: _ClassVar[int]
    session_id: str
    page_size: int
    page_token: str
    statuses: _containers.RepeatedScalarFieldContainer[LeaseStatus]
    order_by: str
    min_revision: int
    def __init__(self, session_id: _Optional[str] = ..., page_size: _Optional[int] = ..., page_token: _Optional[str] = ..., statuses: _Optional[_Iterable[_Union[LeaseStatus, str]]] = ..., order_by: _Optional[str] = ..., min_revision: _Optional[int] = ...) -> None: ...

class ListLeasesResponse(_message.Message):
    __slots__ = ("leases", "next_page_token", "revision")
    LEASES_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    REVISION_FIELD_NUMBER: _ClassVar[int]
    leases: _containers.RepeatedCompositeFieldContainer[Lease]
    next_page_token: str
    revision: int
    def __init__(self, leases: _Optional[_Iterable[_Union[Lease, _Mapping]]] = ..., next_page_token: _Optional[str] = ..., revision: _Optional[int] = ...) -> None: ...
