"""Sessions that have ended leave memory, and their store answers for them: after a kill, after a rebuild, by age."""

from __future__ import annotations

import os
import signal
from pathlib import Path
from typing import Any

import grpc
import pytest

from contract import Stubs, decimal, pb
from outcryd import Outcryd
from test_stores import admin, said
from trading import TIMEOUT, Trader

REST = ["--rest-sessions-seconds", "1", "--log-level", "debug"]
AT_REST = "session at rest"


@pytest.fixture
def store(tmp_path: Path) -> str:
    return f"sqlite:{tmp_path / 'store'}"


def reading(stubs: Stubs, session_id: str) -> dict[str, Any]:
    """What a caller reads of a session, in lists."""
    common = {"session_id": session_id, "page_size": 1000}
    return {
        "session": stubs.sessions.GetSession(pb.GetSessionRequest(session_id=session_id), timeout=TIMEOUT).session,
        "sessions": list(stubs.sessions.ListSessions(pb.ListSessionsRequest(), timeout=TIMEOUT).sessions),
        "orders": list(stubs.orders.ListOrders(pb.ListOrdersRequest(**common), timeout=TIMEOUT).orders),
        "triggers": list(stubs.triggers.ListTriggers(pb.ListTriggersRequest(**common), timeout=TIMEOUT).triggers),
        "positions": list(stubs.positions.ListPositions(pb.ListPositionsRequest(**common), timeout=TIMEOUT).positions),
        "transactions": list(
            stubs.positions.ListTransactions(pb.ListTransactionsRequest(**common), timeout=TIMEOUT).transactions
        ),
        "snapshots": list(stubs.positions.ListSnapshots(pb.ListSnapshotsRequest(**common), timeout=TIMEOUT).snapshots),
        "points": list(stubs.positions.ListEquityPoints(pb.ListEquityPointsRequest(**common), timeout=TIMEOUT).points),
    }


def trade(stubs: Stubs, session_id: str) -> dict[str, Any]:
    """A session with something of everything, ended. Answers what is read of it then."""
    trader = Trader(stubs)
    trader.run(session_id, "SP500", pace="20")
    trader.position(session_id, "SP500")
    trader.place(session_id, type=pb.ORDER_TYPE_LIMIT, limit_price=decimal(1), client_order_id="far")
    request = pb.CreateTriggerRequest(session_id=session_id, symbol="SP500")
    request.stop_loss.price.value = "1"
    stubs.triggers.CreateTrigger(request, timeout=TIMEOUT)
    trader.stop(session_id)
    # What the broker answered to the stop is there when the stream of orders has ended.
    trader.history(stubs.orders.WatchOrders, pb.WatchOrdersRequest(session_id=session_id))
    return reading(stubs, session_id)


def test_what_is_read_of_a_session_stays_the_same_when_it_leaves_memory(store: str) -> None:
    first = Outcryd("--store", store, *REST)
    with first.channel() as channel:
        stubs = Stubs(channel)
        before = trade(stubs, "done")
        assert len(before["orders"]) == 2 and before["positions"] and before["points"]
        first.wait_for_line(AT_REST)
        assert reading(stubs, "done") == before
        # Commands bring it back, and are refused as ever.
        with pytest.raises(grpc.RpcError) as refused:
            Trader(stubs).pause("done")
        assert refused.value.code() == grpc.StatusCode.FAILED_PRECONDITION
        assert reading(stubs, "done") == before
    os.kill(first.pid, signal.SIGKILL)
    assert first.wait() == -signal.SIGKILL
    second = Outcryd("--store", store, *REST)
    with second.channel() as channel:
        second.wait_for_line(AT_REST)
        assert reading(Stubs(channel), "done") == before
    assert second.stop() == 0

    assert "tell everything up to revision" in said("rebuild", store)
    third = Outcryd("--store", store, *REST)
    with third.channel() as channel:
        third.wait_for_line(AT_REST)
        assert reading(Stubs(channel), "done") == before
    assert third.stop() == 0

    assert "cancelled-orders: 1" in said("compact", store, "--cancelled-orders-days", "0")
    assert admin("compact", store, "--traces-days", "-1").returncode == 2
    fourth = Outcryd("--store", store, *REST)
    with fourth.channel() as channel:
        fourth.wait_for_line(AT_REST)
        left = reading(Stubs(channel), "done")
        assert [order.client_order_id for order in left["orders"]] == [
            order.client_order_id for order in before["orders"] if order.status == pb.ORDER_STATUS_FILLED
        ]
    assert fourth.stop() == 0


def test_rows_that_are_lost_are_made_anew(store: str) -> None:
    first = Outcryd("--store", store, *REST)
    with first.channel() as channel:
        before = trade(Stubs(channel), "done")
        first.wait_for_line(AT_REST)
    assert first.stop() == 0
    for file in Path(store.removeprefix("sqlite:")).glob("resources.sqlite*"):
        file.unlink()
    second = Outcryd("--store", store, *REST)
    with second.channel() as channel:
        second.wait_for_line(AT_REST)
        assert reading(Stubs(channel), "done") == before
    assert second.stop() == 0
