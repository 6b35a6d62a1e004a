"""Bars that were imported, with stock grpcio: kept in the store, traded like the feed's, there after a restart."""

from __future__ import annotations

import os
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import grpc
import pytest
from google.rpc import error_details_pb2
from grpc_status import rpc_status

from contract import ROOT, Stubs, pb
from outcryd import SAMPLE_DATA, Outcryd
from postgres import Cluster
from trading import CROSSING, TIMEOUT, Trader, spec

OUTCRY = os.environ.get("OUTCRY", str(ROOT / ".build" / "debug" / "outcry"))
HEADER = b"date,open,high,low,close,volume\n"


@pytest.fixture(params=["sqlite", "postgres"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "sqlite":
        return f"sqlite:{tmp_path / 'store'}"
    cluster: Cluster = request.getfixturevalue("cluster")
    return cluster.make_database()[1]


@pytest.fixture
def serve(store: str) -> Iterator[Callable[[], Outcryd]]:
    """Starts a server without a feed over the same store, one after the other."""
    made: list[Outcryd] = []

    def start() -> Outcryd:
        for server in made:
            if server.pid and not server.wait_until_ended(0):
                assert server.stop() == 0
        made.append(Outcryd("--store", store, "--feed", "none"))
        return made[-1]

    yield start
    if not made[-1].wait_until_ended(0):
        assert made[-1].stop() == 0, "\n".join(made[-1].lines[-20:])


def load(stubs: Stubs, csv: bytes, symbol: str = "SP500", interval: str = "1d", size: int = 50_000, **more: Any) -> Any:
    header = pb.ImportBarsHeader(symbol=symbol, interval=interval, file_name=f"{symbol}.csv", **more)
    pieces = [pb.ImportBarsRequest(csv=csv[start : start + size]) for start in range(0, len(csv), size)]
    return stubs.data.ImportBars(iter([pb.ImportBarsRequest(header=header), *pieces]), timeout=TIMEOUT)


def series(stubs: Stubs) -> list[Any]:
    request = pb.ListSeriesRequest(page_size=1)
    found: list[Any] = []
    while True:
        page = stubs.data.ListSeries(request, timeout=TIMEOUT)
        found += page.series
        if not page.next_page_token:
            return found
        request.page_token = page.next_page_token


def reason(error: grpc.RpcError) -> tuple[grpc.StatusCode, str, dict[str, str]]:
    status = rpc_status.from_call(error)
    assert status is not None
    info = error_details_pb2.ErrorInfo()
    assert any(detail.Unpack(info) for detail in status.details)
    return error.code(), info.reason, dict(info.metadata)


def backtest(stubs: Stubs, **replay: Any) -> Any:
    wanted = spec("SP500", pace=None, strategy=CROSSING)
    for name, value in replay.items():
        setattr(wanted.replay, name, value)
    messages = list(stubs.backtests.RunBacktest(pb.RunBacktestRequest(spec=wanted), timeout=TIMEOUT))
    ended = messages[-1].ended
    assert ended.state == pb.BACKTEST_STATE_SUCCEEDED, ended.state_reason
    return ended.result


def without_series(result: Any) -> Any:
    """What a backtest came to, whatever its bars are called."""
    (read,) = result.series
    assert read.bars > 5_000 and read.HasField("first_open_time") and read.HasField("last_close_time")
    copy = type(result)()
    copy.CopyFrom(result)
    copy.ClearField("series")
    return copy


def test_imported_bars_trade_like_the_feeds_and_are_there_after_a_restart(
    serve: Callable[[], Outcryd], server: Outcryd
) -> None:
    csv = (SAMPLE_DATA / "SP500.csv").read_bytes()
    with server.channel() as channel:
        result = backtest(Stubs(channel))
        of_feed = without_series(result)
        assert result.series[0].source == pb.SERIES_SOURCE_FEED and len(result.series[0].checksum) > 8
    first = serve()
    with first.channel() as channel:
        stubs = Stubs(channel)
        done = load(stubs, csv)
        assert (done.rows, done.added) == (done.series.bars, done.series.bars) and done.series.revision == 1
        again = load(stubs, csv, size=1_000_000)
        assert (again.added, again.replaced, again.series) == (0, 0, done.series)
        result = backtest(stubs)
        assert without_series(result) == of_feed
        assert (result.series[0].revision, result.series[0].revision_time) == (1, done.series.update_time)
        listed = series(stubs)
        trader = Trader(stubs)
        trader.create("s", "SP500", pace=None)
        trader.start("s")
        trader.wait_for_end("s")
    second = serve()
    with second.channel() as channel:
        stubs = Stubs(channel)
        assert series(stubs) == listed and [row.source for row in listed] == [pb.SERIES_SOURCE_IMPORT]
        kept = stubs.backtests.ListBacktests(pb.ListBacktestsRequest(), timeout=TIMEOUT).backtests
        assert [list(one.result.series) for one in kept] == [list(result.series)]
        assert without_series(backtest(stubs)) == of_feed
        weekly = backtest(stubs, bar_interval="1w")
        assert 0.18 < weekly.bars / of_feed.bars < 0.23
        deleted = stubs.data.DeleteSeries(pb.DeleteSeriesRequest(symbol="SP500", interval="1d"), timeout=TIMEOUT)
        assert deleted.series == listed[0] and series(stubs) == []


def test_a_session_goes_on_over_imported_bars_after_a_restart(serve: Callable[[], Outcryd]) -> None:
    first = serve()
    with first.channel() as channel:
        stubs = Stubs(channel)
        load(stubs, (SAMPLE_DATA / "SP500.csv").read_bytes())
        trader = Trader(stubs)
        trader.create("s", "SP500", pace="0.001")
        trader.start("s")
        with pytest.raises(grpc.RpcError) as refused:
            stubs.data.DeleteSeries(pb.DeleteSeriesRequest(symbol="SP500", interval="1d"), timeout=TIMEOUT)
        assert reason(refused.value)[:2] == (grpc.StatusCode.FAILED_PRECONDITION, "DATA_IN_USE")
    second = serve()
    with second.channel() as channel:
        trader = Trader(Stubs(channel))
        assert trader.session("s").state == pb.SESSION_STATE_RUNNING
        trader.stop("s")


def test_nothing_of_a_file_with_a_wrong_row_is_kept(stubs: Stubs, session_id: str) -> None:
    good = HEADER + b"2020-01-06,10,12,9,11,1\n"
    with pytest.raises(grpc.RpcError) as refused:
        load(stubs, good + b"2020-01-07,10,8,9,11,1\n", session_id)
    code, name, metadata = reason(refused.value)
    assert (code, name) == (grpc.StatusCode.INVALID_ARGUMENT, "INVALID_ROW")
    assert metadata == {"file": f"{session_id}.csv", "line": "3", "column": "15"}
    assert not [row for row in series(stubs) if row.symbol == session_id]
    load(stubs, good, session_id)
    with pytest.raises(grpc.RpcError) as refused:
        load(stubs, HEADER + b"2020-01-06,10,12,9,11.5,1\n", session_id)
    assert reason(refused.value)[:2] == (grpc.StatusCode.ALREADY_EXISTS, "BARS_DIFFER")
    assert load(stubs, HEADER + b"2020-01-06,10,12,9,11.5,1\n", session_id, replace=True).replaced == 1


def test_a_caller_that_goes_away_leaves_nothing(server: Outcryd, stubs: Stubs, session_id: str) -> None:
    header = pb.ImportBarsRequest(header=pb.ImportBarsHeader(symbol=session_id, interval="1d"))
    file = pb.ImportBarsRequest(csv=HEADER + b"2020-01-06,10,12,9,11,1\n")
    for _ in range(3):
        gone = threading.Event()

        def requests(gone: threading.Event = gone) -> Iterator[Any]:
            yield from (header, file)
            gone.wait(TIMEOUT)

        with server.channel() as channel:
            call = Stubs(channel).data.ImportBars.future(requests())
            call.cancel()
        gone.set()
    assert not [row for row in series(stubs) if row.symbol == session_id]
    # Their places come free once the server has heard of it.
    deadline = time.monotonic() + TIMEOUT
    while True:
        try:
            assert load(stubs, HEADER + b"2020-01-07,10,12,9,11,1\n", session_id).series.bars == 1
            return
        except grpc.RpcError as error:
            assert error.code() == grpc.StatusCode.RESOURCE_EXHAUSTED and time.monotonic() < deadline


def outcry(server: Outcryd, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [OUTCRY, *arguments, "--server", server.address]
    return subprocess.run(command, capture_output=True, text=True, timeout=TIMEOUT, check=False)


def test_the_command_line_imports_lists_and_drops(server: Outcryd, session_id: str, tmp_path: Path) -> None:
    path = tmp_path / f"{session_id}.csv"
    path.write_bytes(HEADER + b"2020-01-06T14:30:00Z,10,12,9,11,1\n2020-01-06T14:31:00Z,11,12,9,11,1\n")
    wrong = outcry(server, "data", "import", str(path))
    assert wrong.returncode == 13 and f"{session_id}.csv:3:1" in wrong.stderr, wrong
    done = outcry(server, "data", "import", str(path), "--interval", "1m", "--tick-size", "0.0001")
    assert done.returncode == 0, done
    assert any(line.split() == ["added", "2"] for line in done.stdout.splitlines()), done.stdout
    factors = tmp_path / "factors.csv"
    factors.write_text("20200106,0.5,1,10\n20501231,1,1,0\n")
    assert outcry(server, "data", "import-factors", str(factors), "--symbol", session_id).returncode == 0
    listed = outcry(server, "data", "list", "--symbol", session_id)
    assert f"{session_id}  1m" in listed.stdout and "to 2050-12-31" in listed.stdout, listed.stdout
    assert outcry(server, "data", "delete", session_id, "1m").returncode == 0
    assert outcry(server, "data", "delete", session_id, "1m").returncode == 15
