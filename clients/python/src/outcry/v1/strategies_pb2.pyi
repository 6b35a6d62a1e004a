from google.protobuf import timestamp_pb2 as _timestamp_pb2
from outcry.v1 import types_pb2 as _types_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class StrategyStage(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    STRATEGY_STAGE_UNSPECIFIED: _ClassVar[StrategyStage]
    STRATEGY_STAGE_EXAMPLE: _ClassVar[StrategyStage]
    STRATEGY_STAGE_LIVE: _ClassVar[StrategyStage]
STRATEGY_STAGE_UNSPECIFIED: StrategyStage
STRATEGY_STAGE_EXAMPLE: StrategyStage
STRATEGY_STAGE_LIVE: StrategyStage

class StrategyParameter(_message.Message):
    __slots__ = ("name", "default_value", "minimum", "maximum", "step")
    NAME_FIELD_NUMBER: _ClassVar[int]
    DEFAULT_VALUE_FIELD_NUMBER: _ClassVar[int]
    MINIMUM_FIELD_NUMBER: _ClassVar[int]
    MAXIMUM_FIELD_NUMBER: _ClassVar[int]
    STEP_FIELD_NUMBER: _ClassVar[int]
    name: str
    default_value: _types_pb2.Decimal
    minimum: _types_pb2.Decimal
    maximum: _types_pb2.Decimal
    step: _types_pb2.Decimal
    def __init__(self, name: _Optional[str] = ..., default_value: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., minimum: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., maximum: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., step: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ...) -> None: ...

class StrategyOutline(_message.Message):
    __slots__ = ("name", "content_hash", "symbols", "parameters")
    NAME_FIELD_NUMBER: _ClassVar[int]
    CONTENT_HASH_FIELD_NUMBER: _ClassVar[int]
    SYMBOLS_FIELD_NUMBER: _ClassVar[int]
    PARAMETERS_FIELD_NUMBER: _ClassVar[int]
    name: str
    content_hash: str
    symbols: _containers.RepeatedScalarFieldContainer[str]
    parameters: _containers.RepeatedCompositeFieldContainer[StrategyParameter]
    def __init__(self, name: _Optional[str] = ..., content_hash: _Optional[str] = ..., symbols: _Optional[_Iterable[str]] = ..., parameters: _Optional[_Iterable[_Union[StrategyParameter, _Mapping]]] = ...) -> None: ...

class Strategy(_message.Message):
    __slots__ = ("outline", "number", "version", "stage", "strategy_yaml", "note", "create_time", "promote_time")
    OUTLINE_FIELD_NUMBER: _ClassVar[int]
    NUMBER_FIELD_NUMBER: _ClassVar[int]
    VERSION_FIELD_NUMBER: _ClassVar[int]
    STAGE_FIELD_NUMBER: _ClassVar[int]
    STRATEGY_YAML_FIELD_NUMBER: _ClassVar[int]
    NOTE_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    PROMOTE_TIME_FIELD_NUMBER: _ClassVar[int]
    outline: StrategyOutline
    number: int
    version: str
    stage: StrategyStage
    strategy_yaml: str
    note: str
    create_time: _timestamp_pb2.Timestamp
    promote_time: _timestamp_pb2.Timestamp
    def __init__(self, outline: _Optional[_Union[StrategyOutline, _Mapping]] = ..., number: _Optional[int] = ..., version: _Optional[str] = ..., stage: _Optional[_Union[StrategyStage, str]] = ..., strategy_yaml: _Optional[str] = ..., note: _Optional[str] = ..., create_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., promote_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class ValidateStrategyRequest(_message.Message):
    __slots__ = ("strategy_yaml",)
    STRATEGY_YAML_FIELD_NUMBER: _ClassVar[int]
    strategy_yaml: str
    def __init__(self, strategy_yaml: _Optional[str] = ...) -> None: ...

class ValidateStrategyResponse(_message.Message):
    __slots__ = ("outline", "deployed_version")
    OUTLINE_FIELD_NUMBER: _ClassVar[int]
    DEPLOYED_VERSION_FIELD_NUMBER: _ClassVar[int]
    outline: StrategyOutline
    deployed_version: str
    def __init__(self, outline: _Optional[_Union[StrategyOutline, _Mapping]] = ..., deployed_version: _Optional[str] = ...) -> None: ...

class DeployStrategyRequest(_message.Message):
    __slots__ = ("strategy_yaml", "request_id", "note")
    STRATEGY_YAML_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    NOTE_FIELD_NUMBER: _ClassVar[int]
    strategy_yaml: str
    request_id: str
    note: str
    def __init__(self, strategy_yaml: _Optional[str] = ..., request_id: _Optional[str] = ..., note: _Optional[str] = ...) -> None: ...

class DeployStrategyResponse(_message.Message):
    __slots__ = ("strategy", "revision")
    STRATEGY_FIELD_NUMBER: _ClassVar[int]
    REVISION_FIELD_NUMBER: _ClassVar[int]
    strategy: Strategy
    revision: int
    def __init__(self, strategy: _Optional[_Union[Strategy, _Mapping]] = ..., revision: _Optional[int] = ...) -> None: ...

class PromoteStrategyRequest(_message.Message):
    __slots__ = ("version", "confirmation", "validate_only")
    VERSION_FIELD_NUMBER: _ClassVar[int]
    CONFIRMATION_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    version: str
    confirmation: str
    validate_only: bool
    def __init__(self, version: _Optional[str] = ..., confirmation: _Optional[str] = ..., validate_only: bool = ...) -> None: ...

class PromoteStrategyResponse(_message.Message):
    __slots__ = ("strategy", "revision")
    STRATEGY_FIELD_NUMBER: _ClassVar[int]
    REVISION_FIELD_NUMBER: _ClassVar[int]
    strategy: Strategy
    revision: int
    def __init__(self, strategy: _Optional[_Union[Strategy, _Mapping]] = ..., revision: _Optional[int] = ...) -> None: ...

class GetStrategyRequest(_message.Message):
    __slots__ = ("version",)
    VERSION_FIELD_NUMBER: _ClassVar[int]
    version: str
    def __init__(self, version: _Optional[str] = ...) -> None: ...

class GetStrategyResponse(_message.Message):
    __slots__ = ("strategy",)
    STRATEGY_FIELD_NUMBER: _ClassVar[int]
    strategy: Strategy
    def __init__(self, strategy: _Optional[_Union[Strategy, _Mapping]] = ...) -> None: ...

class ListStrategiesRequest(_message.Message):
    __slots__ = ("page_size", "page_token", "name", "stages", "order_by", "min_revision")
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    STAGES_FIELD_NUMBER: _ClassVar[int]
    ORDER_BY_FIELD_NUMBER: _ClassVar[int]
    MIN_REVISION_FIELD_NUMBER: _ClassVar[int]
    page_size: int
    page_token: str
    name: str
    stages: _containers.RepeatedScalarFieldContainer[StrategyStage]
    order_by: str
    min_revision: int
    def __init__(self, page_size: _Optional[int] = ..., page_token: _Optional[str] = ..., name: _Optional[str] = ..., stages: _Optional[_Iterable[_Union[StrategyStage, str]]] = ..., order_by: _Optional[str] = ..., min_revision: _Optional[int] = ...) -> None: ...

class ListStrategiesResponse(_message.Message):
    __slots__ = ("strategies", "next_page_token", "revision")
    STRATEGIES_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    REVISION_FIELD_NUMBER: _ClassVar[int]
    strategies: _containers.RepeatedCompositeFieldContainer[Strategy]
    next_page_token: str
    revision: int
    def __init__(self, strategies: _Optional[_Iterable[_Union[Strategy, _Mapping]]] = ..., next_page_token: _Optional[str] = ..., revision: _Optional[int] = ...) -> None: ...
