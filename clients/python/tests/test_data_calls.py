from __future__ import annotations

import datetime as dt
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from fake_server import FakeServer

import outcry
from outcry.v1 import data_pb2

HEADER = b"date,open,high,low,close,volume\n"


def answer(requests: Any, context: Any, seen: list[Any]) -> Any:
    seen.extend(requests)
    series = data_pb2.BarSeries(symbol="EUR", interval="1m", source=data_pb2.SERIES_SOURCE_IMPORT, bars=3, revision=2)
    return data_pb2.ImportBarsResponse(series=series, rows=3, added=2)


@pytest.fixture
def seen(fake: FakeServer) -> list[Any]:
    messages: list[Any] = []
    fake.handlers["ImportBars"] = lambda requests, context: answer(requests, context, messages)
    return messages


def file_of(messages: list[Any]) -> bytes:
    assert [m.WhichOneof("payload") for m in messages[:1]] == ["header"]
    assert all(m.WhichOneof("payload") == "csv" for m in messages[1:])
    return b"".join(m.csv for m in messages[1:])


def test_a_file_is_sent_in_pieces(seen: list[Any], client: outcry.Client, tmp_path: Path) -> None:
    content = HEADER + b"2020-01-06,1,1,1,1,1\n" * 40_000
    path = tmp_path / "EUR.csv"
    path.write_bytes(content)
    shares: list[float] = []
    done = client.data.import_bars(path, interval="1m", tick_size="0.0001", replace=True, on_progress=shares.append)
    assert (done.rows, done.added, done.replaced) == (3, 2, 0)
    assert done.series is not None and done.series.source == "import" and done.series.revision == 2
    header = seen[0].header
    assert (header.symbol, header.interval, header.file_name, header.replace) == ("EUR", "1m", "EUR.csv", True)
    assert header.tick_size.value == "0.0001" and not header.HasField("lot_size")
    assert file_of(seen) == content and len(seen) > 3
    assert shares == sorted(shares) and shares[-1] == 1


def test_a_frame_is_sent_as_a_file(seen: list[Any], client: outcry.Client) -> None:
    pandas = pytest.importorskip("pandas")
    index = pandas.date_range("2020-01-06 09:30", periods=2, freq="min", tz="America/New_York")
    columns = {"Open": [1.5, 2], "High": [3, 3.25], "Low": [1e-7, 0.1 + 0.2], "Close": [2, 2], "Volume": [10, 1e12]}
    client.data.import_bars(pandas.DataFrame(columns, index=index), symbol="EUR", interval="1m")
    assert file_of(seen).decode().splitlines() == [
        HEADER.decode().strip(),
        "2020-01-06T09:30:00-05:00,1.5,3,0.0000001,2,10",
        "2020-01-06T09:31:00-05:00,2,3.25,0.3,2,1000000000000",
    ]
    seen.clear()
    days = pandas.DataFrame(columns, index=pandas.to_datetime(["2020-01-06", "2020-01-07"]))
    client.data.import_bars(days, symbol="EUR")
    assert [line.split(b",")[0] for line in file_of(seen).splitlines()[1:]] == [b"2020-01-06", b"2020-01-07"]
    seen.clear()
    dated = days.reset_index(drop=True).assign(date=[dt.date(2020, 1, 6), "2020-01-07"])
    client.data.import_bars(dated, symbol="EUR")
    assert [line.split(b",")[0] for line in file_of(seen).splitlines()[1:]] == [b"2020-01-06", b"2020-01-07"]


def test_a_frame_that_cannot_be_sent_says_why(client: outcry.Client) -> None:
    pandas = pytest.importorskip("pandas")
    with pytest.raises(ValueError, match="no column open, high"):
        client.data.import_bars(pandas.DataFrame({"low": [1], "close": [1], "volume": [1]}), symbol="EUR")
    index = pandas.to_datetime(["2020-01-06 09:30"])
    frame = pandas.DataFrame({"open": [1], "high": [1], "low": [1], "close": [1], "volume": [1]}, index=index)
    with pytest.raises(ValueError, match="no time zone"):
        client.data.import_bars(frame, symbol="EUR", interval="1m")
    with pytest.raises(TypeError, match="not from int"):
        client.data.import_bars(42, symbol="EUR")


def test_series_and_factors(fake: FakeServer, client: outcry.Client) -> None:
    table = data_pb2.FactorTable(rows=2, last_day="2050-12-31")
    series = data_pb2.BarSeries(symbol="EUR", interval="1d", bars=1, factors=table)
    series.tick_size.value = "0.01"
    fake.handlers |= {
        "ImportFactors": lambda request, context: data_pb2.ImportFactorsResponse(factors=table, changed=True),
        "ListSeries": lambda request, context: data_pb2.ListSeriesResponse(series=[series]),
        "DeleteSeries": lambda request, context: data_pb2.DeleteSeriesResponse(series=series),
    }
    done = client.data.import_factors(b"20501231,1,1,0\n", symbol="EUR")
    assert done.changed and done.factors is not None and done.factors.rows == 2
    (listed,) = client.data.list(symbol="EUR")
    assert listed.tick_size == Decimal("0.01") and listed.factors is not None
    assert client.data.delete("EUR", "1d", validate_only=True) == listed
    factors, listing, deletion = fake.requests
    assert factors.csv == b"20501231,1,1,0\n" and listing.symbol == "EUR"  # type: ignore[attr-defined]
    expected = ("EUR", "1d", True)
    assert (deletion.symbol, deletion.interval, deletion.validate_only) == expected  # type: ignore[attr-defined]
