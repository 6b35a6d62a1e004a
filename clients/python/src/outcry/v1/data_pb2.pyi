from google.protobuf import timestamp_pb2 as _timestamp_pb2
from outcry.v1 import types_pb2 as _types_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class SeriesSource(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    SERIES_SOURCE_UNSPECIFIED: _ClassVar[SeriesSource]
    SERIES_SOURCE_FEED: _ClassVar[SeriesSource]
    SERIES_SOURCE_IMPORT: _ClassVar[SeriesSource]
SERIES_SOURCE_UNSPECIFIED: SeriesSource
SERIES_SOURCE_FEED: SeriesSource
SERIES_SOURCE_IMPORT: SeriesSource

class FactorTable(_message.Message):
    __slots__ = ("rows", "first_day", "last_day", "revision", "file_name", "update_time")
    ROWS_FIELD_NUMBER: _ClassVar[int]
    FIRST_DAY_FIELD_NUMBER: _ClassVar[int]
    LAST_DAY_FIELD_NUMBER: _ClassVar[int]
    REVISION_FIELD_NUMBER: _ClassVar[int]
    FILE_NAME_FIELD_NUMBER: _ClassVar[int]
    UPDATE_TIME_FIELD_NUMBER: _ClassVar[int]
    rows: int
    first_day: str
    last_day: str
    revision: int
    file_name: str
    update_time: _timestamp_pb2.Timestamp
    def __init__(self, rows: _Optional[int] = ..., first_day: _Optional[str] = ..., last_day: _Optional[str] = ..., revision: _Optional[int] = ..., file_name: _Optional[str] = ..., update_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class BarSeries(_message.Message):
    __slots__ = ("symbol", "interval", "source", "bars", "first_open_time", "last_close_time", "currency", "tick_size", "lot_size", "revision", "file_name", "update_time", "factors")
    SYMBOL_FIELD_NUMBER: _ClassVar[int]
    INTERVAL_FIELD_NUMBER: _ClassVar[int]
    SOURCE_FIELD_NUMBER: _ClassVar[int]
    BARS_FIELD_NUMBER: _ClassVar[int]
    FIRST_OPEN_TIME_FIELD_NUMBER: _ClassVar[int]
    LAST_CLOSE_TIME_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    TICK_SIZE_FIELD_NUMBER: _ClassVar[int]
    LOT_SIZE_FIELD_NUMBER: _ClassVar[int]
    REVISION_FIELD_NUMBER: _ClassVar[int]
    FILE_NAME_FIELD_NUMBER: _ClassVar[int]
    UPDATE_TIME_FIELD_NUMBER: _ClassVar[int]
    FACTORS_FIELD_NUMBER: _ClassVar[int]
    symbol: str
    interval: str
    source: SeriesSource
    bars: int
    first_open_time: _timestamp_pb2.Timestamp
    last_close_time: _timestamp_pb2.Timestamp
    currency: str
    tick_size: _types_pb2.Decimal
    lot_size: _types_pb2.Decimal
    revision: int
    file_name: str
    update_time: _timestamp_pb2.Timestamp
    factors: FactorTable
    def __init__(self, symbol: _Optional[str] = ..., interval: _Optional[str] = ..., source: _Optional[_Union[SeriesSource, str]] = ..., bars: _Optional[int] = ..., first_open_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., last_close_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., currency: _Optional[str] = ..., tick_size: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., lot_size: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., revision: _Optional[int] = ..., file_name: _Optional[str] = ..., update_time: _Optional[_Union[_timestamp_pb2.Timestamp, _Mapping]] = ..., factors: _Optional[_Union[FactorTable, _Mapping]] = ...) -> None: ...

class ImportBarsHeader(_message.Message):
    __slots__ = ("symbol", "interval", "file_name", "time_zone", "opens", "closes", "currency", "tick_size", "lot_size", "replace", "validate_only")
    SYMBOL_FIELD_NUMBER: _ClassVar[int]
    INTERVAL_FIELD_NUMBER: _ClassVar[int]
    FILE_NAME_FIELD_NUMBER: _ClassVar[int]
    TIME_ZONE_FIELD_NUMBER: _ClassVar[int]
    OPENS_FIELD_NUMBER: _ClassVar[int]
    CLOSES_FIELD_NUMBER: _ClassVar[int]
    CURRENCY_FIELD_NUMBER: _ClassVar[int]
    TICK_SIZE_FIELD_NUMBER: _ClassVar[int]
    LOT_SIZE_FIELD_NUMBER: _ClassVar[int]
    REPLACE_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    symbol: str
    interval: str
    file_name: str
    time_zone: str
    opens: str
    closes: str
    currency: str
    tick_size: _types_pb2.Decimal
    lot_size: _types_pb2.Decimal
    replace: bool
    validate_only: bool
    def __init__(self, symbol: _Optional[str] = ..., interval: _Optional[str] = ..., file_name: _Optional[str] = ..., time_zone: _Optional[str] = ..., opens: _Optional[str] = ..., closes: _Optional[str] = ..., currency: _Optional[str] = ..., tick_size: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., lot_size: _Optional[_Union[_types_pb2.Decimal, _Mapping]] = ..., replace: bool = ..., validate_only: bool = ...) -> None: ...

class ImportBarsRequest(_message.Message):
    __slots__ = ("header", "csv")
    HEADER_FIELD_NUMBER: _ClassVar[int]
    CSV_FIELD_NUMBER: _ClassVar[int]
    header: ImportBarsHeader
    csv: bytes
    def __init__(self, header: _Optional[_Union[ImportBarsHeader, _Mapping]] = ..., csv: _Optional[bytes] = ...) -> None: ...

class ImportBarsResponse(_message.Message):
    __slots__ = ("series", "rows", "added", "replaced", "removed")
    SERIES_FIELD_NUMBER: _ClassVar[int]
    ROWS_FIELD_NUMBER: _ClassVar[int]
    ADDED_FIELD_NUMBER: _ClassVar[int]
    REPLACED_FIELD_NUMBER: _ClassVar[int]
    REMOVED_FIELD_NUMBER: _ClassVar[int]
    series: BarSeries
    rows: int
    added: int
    replaced: int
    removed: int
    def __init__(self, series: _Optional[_Union[BarSeries, _Mapping]] = ..., rows: _Optional[int] = ..., added: _Optional[int] = ..., replaced: _Optional[int] = ..., removed: _Optional[int] = ...) -> None: ...

class ImportFactorsRequest(_message.Message):
    __slots__ = ("symbol", "csv", "file_name", "replace", "validate_only")
    SYMBOL_FIELD_NUMBER: _ClassVar[int]
    CSV_FIELD_NUMBER: _ClassVar[int]
    FILE_NAME_FIELD_NUMBER: _ClassVar[int]
    REPLACE_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    symbol: str
    csv: bytes
    file_name: str
    replace: bool
    validate_only: bool
    def __init__(self, symbol: _Optional[str] = ..., csv: _Optional[bytes] = ..., file_name: _Optional[str] = ..., replace: bool = ..., validate_only: bool = ...) -> None: ...

class ImportFactorsResponse(_message.Message):
    __slots__ = ("factors", "changed")
    FACTORS_FIELD_NUMBER: _ClassVar[int]
    CHANGED_FIELD_NUMBER: _ClassVar[int]
    factors: FactorTable
    changed: bool
    def __init__(self, factors: _Optional[_Union[FactorTable, _Mapping]] = ..., changed: bool = ...) -> None: ...

class ListSeriesRequest(_message.Message):
    __slots__ = ("page_size", "page_token", "symbol")
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    SYMBOL_FIELD_NUMBER: _ClassVar[int]
    page_size: int
    page_token: str
    symbol: str
    def __init__(self, page_size: _Optional[int] = ..., page_token: _Optional[str] = ..., symbol: _Optional[str] = ...) -> None: ...

class ListSeriesResponse(_message.Message):
    __slots__ = ("series", "next_page_token")
    SERIES_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    series: _containers.RepeatedCompositeFieldContainer[BarSeries]
    next_page_token: str
    def __init__(self, series: _Optional[_Iterable[_Union[BarSeries, _Mapping]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class DeleteSeriesRequest(_message.Message):
    __slots__ = ("symbol", "interval", "validate_only")
    SYMBOL_FIELD_NUMBER: _ClassVar[int]
    INTERVAL_FIELD_NUMBER: _ClassVar[int]
    VALIDATE_ONLY_FIELD_NUMBER: _ClassVar[int]
    symbol: str
    interval: str
    validate_only: bool
    def __init__(self, symbol: _Optional[str] = ..., interval: _Optional[str] = ..., validate_only: bool = ...) -> None: ...

class DeleteSeriesResponse(_message.Message):
    __slots__ = ("series",)
    SERIES_FIELD_NUMBER: _ClassVar[int]
    series: BarSeries
    def __init__(self, series: _Optional[_Union[BarSeries, _Mapping]] = ...) -> None: ...
