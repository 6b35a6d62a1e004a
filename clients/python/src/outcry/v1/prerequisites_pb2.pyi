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
PREREQUISITE_RESULT_UNSPECIFIED: PrerequisiteResult
PREREQUISITE_RESULT_PASS: PrerequisiteResult
PREREQUISITE_RESULT_FAIL: PrerequisiteResult
PREREQUISITE_RESULT_UNKNOWN: PrerequisiteResult

class Prerequisite(_message.Message):
    __slots__ = ("type", "result", "observed", "required", "evidence", "remedy")
    TYPE_FIELD_NUMBER: _ClassVar[int]
    RESULT_FIELD_NUMBER: _ClassVar[int]
    OBSERVED_FIELD_NUMBER: _ClassVar[int]
    REQUIRED_FIELD_NUMBER: _ClassVar[int]
    EVIDENCE_FIELD_NUMBER: _ClassVar[int]
    REMEDY_FIELD_NUMBER: _ClassVar[int]
    type: PrerequisiteType
    result: PrerequisiteResult
    observed: str
    required: str
    evidence: _containers.RepeatedScalarFieldContainer[str]
    remedy: str
    def __init__(self, type: _Optional[_Union[PrerequisiteType, str]] = ..., result: _Optional[_Union[PrerequisiteResult, str]] = ..., observed: _Optional[str] = ..., required: _Optional[str] = ..., evidence: _Optional[_Iterable[str]] = ..., remedy: _Optional[str] = ...) -> None: ...

class CheckPrerequisitesRequest(_message.Message):
    __slots__ = ("session_id",)
    SESSION_ID_FIELD_NUMBER: _ClassVar[int]
    session_id: str
    def __init__(self, session_id: _Optional[str] = ...) -> None: ...

class CheckPrerequisitesResponse(_message.Message):
    __slots__ = ("prerequisites", "satisfied")
    PREREQUISITES_FIELD_NUMBER: _ClassVar[int]
    SATISFIED_FIELD_NUMBER: _ClassVar[int]
    prerequisites: _containers.RepeatedCompositeFieldContainer[Prerequisite]
    satisfied: bool
    def __init__(self, prerequisites: _Optional[_Iterable[_Union[Prerequisite, _Mapping]]] = ..., satisfied: bool = ...) -> None: ...
