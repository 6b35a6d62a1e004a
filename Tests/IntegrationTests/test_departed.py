"""What is over leaves the memory of a session that goes on, and lists have it all the same: from the store."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import grpc
import pytest

from contract import Stubs, decimal, pb
from outcryd import Outcryd, StartFailure
from trading import ALWAYS_LONG, TIMEOUT, Trader, all_of

KEPT = 5
"""Days that a session keeps in memory."""


@pytest.fixture
def store(tmp_path: Path) -> str:
    return f"sqlite:{tmp_path / 'store'}"


def patiently(list_all: Callable[[], list[Any]]) -> list[Any]:
    """A list; again when the read models were behind, as clients do, but not for ever."""
    for _ in range(20):
        try:
            return list_all()
        except grpc.RpcError as error:
            if error.code() != grpc.StatusCode.UNAVAILABLE:
                raise
    return list_all()


def days(stubs: Stubs, **fields: Any) -> list[Any]:
    """Every snapshot."""
    request = lambda: pb.ListSnapshotsRequest(session_id="long", **fields)  # noqa: E731
    return patiently(lambda: all_of(stubs.positions.ListSnapshots, request(), "snapshots"))


def test_days_that_have_left_memory_are_listed_with_the_others(store: str) -> None:
    small = Outcryd("--store", store, "--keep-days-in-memory", str(KEPT))
    with small.channel() as channel:
        trader = Trader(stubs := Stubs(channel))
        trader.create("long", "SP500", pace="30", strategy=ALWAYS_LONG)
        trader.start("long")
        trader.wait_for_bars("long", 40)
        seen = days(stubs, page_size=7)
        assert len(seen) > 4 * KEPT and any(day.portfolio.positions for day in seen)
        assert [day.day for day in seen] == sorted({day.day for day in seen})
        # It goes on: there may be more by now.
        assert days(stubs, page_size=3, order_by="day desc")[::-1][: len(seen)] == seen
        assert days(stubs, start_day=seen[3].day, end_day=seen[6].day, page_size=2) == seen[3:7]
        assert trader.session("long").state == pb.SESSION_STATE_RUNNING
        trader.stop("long")
        everything = days(stubs)
        assert everything[: len(seen)] == seen
    assert small.stop() == 0
    for kept in ("forever", str(KEPT)):
        again = Outcryd("--store", store, "--keep-days-in-memory", kept)
        with again.channel() as channel:
            assert days(Stubs(channel)) == everything
            assert days(Stubs(channel), page_size=11, order_by="day desc") == everything[::-1]
        assert again.stop() == 0


def signal(stubs: Stubs, number: int) -> Any:
    request = pb.SubmitSignalRequest(
        session_id="long",
        client_signal_id=f"signal-{number}",
        strategy_id="news",
        symbol="SP500",
        action=pb.SIGNAL_ACTION_BUY,
        size=pb.SizingRule(quantity=decimal(1)),
    )
    return stubs.signals.SubmitSignal(request, timeout=TIMEOUT).signal


def traces(stubs: Stubs, **fields: Any) -> list[Any]:
    """Every trace, as lists show them."""
    request = lambda: pb.ListTracesRequest(session_id="long", **fields)  # noqa: E731
    return patiently(lambda: all_of(stubs.traces.ListTraces, request(), "traces"))


def whole_trace(stubs: Stubs, trace_id: str) -> Any:
    return stubs.traces.GetTrace(pb.GetTraceRequest(session_id="long", trace_id=trace_id), timeout=TIMEOUT).trace


def test_traces_that_have_left_memory_are_listed_and_found(store: str) -> None:
    small = Outcryd("--store", store, "--keep-traces-in-memory", "3")
    with small.channel() as channel:
        trader = Trader(stubs := Stubs(channel))
        trader.run("long", "SP500", pace="20")
        for number in range(20):
            order_id = signal(stubs, number).order_id
            trader.wait_for_order("long", order_id, pb.ORDER_STATUS_FILLED)
        found = traces(stubs, page_size=7)
        assert [trace.signal.client_signal_id for trace in found] == [f"signal-{number}" for number in range(20)]
        assert all(trace.order_ids and trace.HasField("time_to_fill") and not trace.steps for trace in found)
        assert traces(stubs, page_size=3, order_by="create_time desc") == found[::-1]
        steps = [whole_trace(stubs, trace.trace_id) for trace in found[:2] + found[-1:]]
        assert all(trace.steps[-1].order_status == pb.ORDER_STATUS_FILLED for trace in steps)
        trader.stop("long")
    assert small.stop() == 0
    for kept in ("forever", "1"):
        again = Outcryd("--store", store, "--keep-traces-in-memory", kept)
        with again.channel() as channel:
            stubs = Stubs(channel)
            assert traces(stubs, page_size=9) == found
            assert [whole_trace(stubs, trace.trace_id) for trace in found[:2] + found[-1:]] == steps
        assert again.stop() == 0


def test_triggers_whose_records_have_left_memory_are_found_with_them(store: str) -> None:
    def shown(stubs: Stubs, trigger_id: str) -> Any:
        request = pb.GetTriggerRequest(session_id="long", trigger_id=trigger_id)
        return stubs.triggers.GetTrigger(request, timeout=TIMEOUT).trigger

    small = Outcryd("--store", store, "--keep-traces-in-memory", "2")
    with small.channel() as channel:
        trader = Trader(stubs := Stubs(channel))
        trader.run("long", "SP500", pace="20")
        trader.position("long", "SP500")
        found = []
        for _ in range(8):
            request = pb.CreateTriggerRequest(session_id="long", symbol="SP500")
            request.stop_loss.price.value = "1"
            trigger_id = stubs.triggers.CreateTrigger(request, timeout=TIMEOUT).trigger.trigger_id
            cancel = pb.CancelTriggerRequest(session_id="long", trigger_id=trigger_id)
            stubs.triggers.CancelTrigger(cancel, timeout=TIMEOUT)
            found.append(shown(stubs, trigger_id))
        assert all(len(trigger.records) == 2 for trigger in found)
        assert [shown(stubs, trigger.trigger_id) for trigger in found] == found
        trader.stop("long")
    assert small.stop() == 0
    again = Outcryd("--store", store, "--keep-traces-in-memory", "1")
    with again.channel() as channel:
        assert [shown(Stubs(channel), trigger.trigger_id) for trigger in found] == found
    assert again.stop() == 0


def test_a_number_of_days_that_is_none_is_refused(store: str) -> None:
    with pytest.raises(StartFailure, match="--keep-days-in-memory: '0' will not do; write a number from 1 to 36500"):
        Outcryd("--store", store, "--keep-days-in-memory", "0")


def test_a_journal_in_memory_keeps_every_day() -> None:
    server = Outcryd("--keep-days-in-memory", str(KEPT))
    with server.channel() as channel:
        trader = Trader(stubs := Stubs(channel))
        trader.create("long", "SP500", pace="30")
        trader.start("long")
        trader.wait_for_bars("long", 20)
        request = pb.ListSnapshotsRequest(session_id="long", page_size=1000)
        assert len(stubs.positions.ListSnapshots(request, timeout=TIMEOUT).snapshots) > 3 * KEPT
    assert server.stop() == 0
