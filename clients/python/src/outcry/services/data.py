"""DataService: bars, splits and dividends that the server keeps."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import grpc

from ..decimals import DecimalLike
from ..model import BarImport, BarSeries, FactorImport, from_message, to_message
from ..status_details import error_from_call
from ..v1 import data_pb2 as pb
from ..v1 import data_pb2_grpc
from .caller import Caller

_PIECE = 256 << 10
_COLUMNS = ("open", "high", "low", "close", "volume")


class Data:
    """Imports, shows and drops market data: ``client.data``."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller
        self._stub: Any = data_pb2_grpc.DataServiceStub(caller.channel)

    def import_bars(
        self,
        source: Any,
        *,
        symbol: str = "",
        interval: str = "1d",
        time_zone: str = "",
        opens: str = "",
        closes: str = "",
        currency: str = "",
        tick_size: DecimalLike | None = None,
        lot_size: DecimalLike | None = None,
        replace: bool = False,
        validate_only: bool = False,
        on_progress: Callable[[float], None] | None = None,
        timeout: float | None = 600.0,
    ) -> BarImport:
        """Adds bars to a series: all of them or none.

        >>> client.data.import_bars("SP500.csv").added                                      # doctest: +SKIP
        5031
        >>> client.data.import_bars(frame, symbol="EURUSD", interval="1m").series.bars      # doctest: +SKIP

        The same bars again change nothing.

        Args:
            source: the path of a CSV file with the header ``date,open,high,low,close,volume``, its bytes, or a pandas
                DataFrame with these columns, whose index (or column ``date``) says when each bar opens: with a time
                zone for bars shorter than a day.
            symbol: the instrument; empty: the file's name without ``.csv``.
            interval: how much time a bar is about: ``1m`` … ``1439m``, ``1h`` … ``23h`` or ``1d``.
            time_zone, opens, closes: the hours of the bar of a day; empty: ``America/New_York``, ``09:30``, ``16:00``.
            currency, tick_size, lot_size: of the instrument; not given: those of its other series.
            replace: the file takes the place of all bars from its first to its last.
            validate_only: check everything, keep nothing.
            on_progress: is told the share that has been sent, 0–1.
            timeout: seconds until ``DeadlineExceeded``.

        Raises:
            InvalidArgument: a row is wrong; ``metadata`` has ``file``, ``line`` and ``column``.
            AlreadyExists: the series has other values.
            FailedPrecondition: a session that has not ended replays what would change.
        """
        name, content = _content(source)
        header = to_message(
            pb.ImportBarsHeader,
            symbol=symbol or _symbol(name),
            interval=interval,
            file_name=name,
            time_zone=time_zone,
            opens=opens,
            closes=closes,
            currency=currency,
            tick_size=tick_size,
            lot_size=lot_size,
            replace=replace,
            validate_only=validate_only,
        )

        def requests() -> Iterator[Any]:
            yield pb.ImportBarsRequest(header=header)
            for start in range(0, len(content), _PIECE):
                yield pb.ImportBarsRequest(csv=content[start : start + _PIECE])
                if on_progress is not None:
                    on_progress(min(1.0, (start + _PIECE) / len(content)))

        try:
            return from_message(BarImport, self._stub.ImportBars(requests(), timeout=timeout))
        except grpc.RpcError as error:
            raise error_from_call(error) from None

    def import_factors(
        self, source: Any, *, symbol: str = "", replace: bool = False, validate_only: bool = False
    ) -> FactorImport:
        """Sets the splits and dividends of a symbol.

        Args:
            source: the path of a factor file as LEAN has them, or its bytes.

        Raises:
            InvalidArgument: a row is wrong, or the symbol has no bars.
            AlreadyExists: it has others, and ``replace`` is not given.
        """
        name, content = _content(source)
        request = to_message(
            pb.ImportFactorsRequest,
            symbol=symbol or _symbol(name),
            csv=content,
            file_name=name,
            replace=replace,
            validate_only=validate_only,
        )
        return from_message(FactorImport, self._caller.unary(self._stub.ImportFactors, request))

    def list(self, *, symbol: str = "", page_size: int = 0) -> Iterator[BarSeries]:
        """Every series, imported and of the feed, in the order of symbols and intervals."""
        request = to_message(pb.ListSeriesRequest, symbol=symbol, page_size=page_size)
        return self._caller.pages(self._stub.ListSeries, request, "series", BarSeries)

    def delete(self, symbol: str, interval: str, *, validate_only: bool = False) -> BarSeries:
        """Drops an imported series, with the last one of a symbol its splits and dividends; answers as it was."""
        request = to_message(pb.DeleteSeriesRequest, symbol=symbol, interval=interval, validate_only=validate_only)
        return from_message(BarSeries, self._caller.unary(self._stub.DeleteSeries, request).series)


def _content(source: Any) -> tuple[str, bytes]:
    """The name and the bytes of a file, or of a DataFrame as one."""
    if isinstance(source, (bytes, bytearray, memoryview)):
        return "", bytes(source)
    if isinstance(source, (str, os.PathLike)):
        path = Path(source)
        return path.name, path.read_bytes()
    if not hasattr(source, "columns"):
        raise TypeError(f"bars come from a path, bytes or a pandas DataFrame, not from {type(source).__name__}")
    return "", _csv(source).encode()


def _symbol(name: str) -> str:
    return name[:-4] if name.lower().endswith(".csv") else name


def _csv(frame: Any) -> str:
    """A pandas DataFrame in the form of the contract."""
    named = {str(column).lower(): column for column in frame.columns}
    missing = [column for column in _COLUMNS if column not in named]
    if missing:
        raise ValueError(f"the frame has no column {', '.join(missing)}")
    dates = frame[named["date"]] if "date" in named else frame.index
    lines = ["date," + ",".join(_COLUMNS)]
    columns = [frame[named[column]] for column in _COLUMNS]
    for date, *values in zip(dates, *columns, strict=True):
        lines.append(",".join([_date(date), *(_number(value) for value in values)]))
    return "\n".join(lines) + "\n"


def _date(value: Any) -> str:
    """A day without a time of day, or a timestamp with its offset."""
    if isinstance(value, str):
        return value
    if getattr(value, "tzinfo", None) is not None:
        return str(value.isoformat())
    text = str(value.isoformat())
    if text.endswith("T00:00:00") or len(text) == 10:
        return text[:10]
    raise ValueError(f"{text} has no time zone: localize the index, for instance with tz_localize('UTC')")


def _number(value: Any) -> str:
    """The shortest decimal that is this number, to the nearest billionth, which is what the server holds."""
    if isinstance(value, str):
        return value
    text = repr(value.item() if hasattr(value, "item") else value)
    if "e" in text or len(text.partition(".")[2]) > 9:
        text = f"{float(text):.9f}".rstrip("0").rstrip(".")
    return text[:-2] if text.endswith(".0") else text
