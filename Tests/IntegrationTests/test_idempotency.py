"""Every call that makes something keeps its key through a kill: again the same request, the same thing, and no second one."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

import grpc
import pytest
from google.protobuf.duration_pb2 import Duration
from google.protobuf.message import Message

from contract import Stubs, decimal, pb
from outcryd import Outcryd
from trading import TIMEOUT, Trader, order_request, spec

SESSION = "kept"


def order_list() -> Any:
    def leg(side: int, **terms: Any) -> Any:
        return pb.OrderListItem(symbol="SP500", side=side, quantity=decimal(1), **terms)

    return pb.PlaceOrderListRequest(
        session_id=SESSION,
        client_order_list_id="list",
        type=pb.ORDER_LIST_TYPE_ONE_CANCELS_OTHER,
        orders=[
            leg(pb.ORDER_SIDE_BUY, type=pb.ORDER_TYPE_LIMIT, limit_price=decimal(1)),
            leg(pb.ORDER_SIDE_BUY, type=pb.ORDER_TYPE_STOP, stop_price=decimal(9999)),
        ],
    )


def trigger() -> Any:
    request = pb.CreateTriggerRequest(session_id=SESSION, client_trigger_id="trigger", symbol="SP500")
    request.stop_loss.price.value = "1"
    return request


def transaction() -> Any:
    return pb.RecordTransactionRequest(
        session_id=SESSION, client_transaction_id="deposit", type=pb.TRANSACTION_TYPE_DEPOSIT, amount=decimal(500)
    )


def lease() -> Any:
    return pb.GrantLeaseRequest(
        session_id=SESSION,
        client_lease_id="lease",
        scope=pb.LEASE_SCOPE_ORDERS,
        policy=pb.LEASE_POLICY_KEEP,
        time_to_live=Duration(seconds=86400),
    )


def signal_request() -> Any:
    return pb.SubmitSignalRequest(
        session_id=SESSION,
        client_signal_id="signal",
        strategy_id="hand",
        symbol="SP500",
        action=pb.SIGNAL_ACTION_BUY,
        reason="test",
    )


def limit_order() -> Any:
    return order_request(
        SESSION, client_order_id="order", type=pb.ORDER_TYPE_LIMIT, limit_price=decimal(1), quantity=decimal(1)
    )


def close() -> Any:
    return pb.ClosePositionRequest(session_id=SESSION, symbol="SP500", client_order_id="close")


def flatten() -> Any:
    return pb.FlattenAllRequest(session_id=SESSION, client_flatten_id="flatten", reason="test")


Call = Callable[[Stubs, Any], Any]

# What makes something: the request, the call, the field of the answer that names what was made, and whether the call is
# about an open position, and so comes after the others.
CALLS: list[tuple[str, Callable[[], Any], Call, Callable[[Any], Any]]] = [
    (
        "CreateSession",
        lambda: pb.CreateSessionRequest(session_id="another", spec=spec("NASDAQ")),
        lambda stubs, request: stubs.sessions.CreateSession(request, timeout=TIMEOUT),
        lambda answer: answer.session,
    ),
    (
        "PlaceOrder",
        limit_order,
        lambda stubs, request: stubs.orders.PlaceOrder(request, timeout=TIMEOUT),
        lambda answer: answer.order,
    ),
    (
        "PlaceOrderList",
        order_list,
        lambda stubs, request: stubs.orders.PlaceOrderList(request, timeout=TIMEOUT),
        lambda answer: [(order.order_id, order.client_order_id) for order in answer.orders],
    ),
    (
        "CreateTrigger",
        trigger,
        lambda stubs, request: stubs.triggers.CreateTrigger(request, timeout=TIMEOUT),
        lambda answer: answer.trigger.trigger_id,
    ),
    (
        "RecordTransaction",
        transaction,
        lambda stubs, request: stubs.positions.RecordTransaction(request, timeout=TIMEOUT),
        lambda answer: answer.transaction,
    ),
    (
        "GrantLease",
        lease,
        lambda stubs, request: stubs.leases.GrantLease(request, timeout=TIMEOUT),
        lambda answer: answer.lease.lease_id,
    ),
    (
        "SubmitSignal",
        signal_request,
        lambda stubs, request: stubs.signals.SubmitSignal(request, timeout=TIMEOUT),
        lambda answer: answer.signal.signal_id,
    ),
    (
        "ClosePosition",
        close,
        lambda stubs, request: stubs.positions.ClosePosition(request, timeout=TIMEOUT),
        lambda answer: answer.order.order_id,
    ),
    (
        "FlattenAll",
        flatten,
        lambda stubs, request: stubs.risk.FlattenAll(request, timeout=TIMEOUT),
        lambda answer: [order.order_id for order in answer.closing_orders],
    ),
]


def counts(stubs: Stubs) -> dict[str, int]:
    """How much of everything there is."""
    orders = stubs.orders.ListOrders(pb.ListOrdersRequest(session_id=SESSION, page_size=1000), timeout=TIMEOUT)
    triggers = stubs.triggers.ListTriggers(pb.ListTriggersRequest(session_id=SESSION), timeout=TIMEOUT)
    transactions = stubs.positions.ListTransactions(pb.ListTransactionsRequest(session_id=SESSION), timeout=TIMEOUT)
    leases = stubs.leases.ListLeases(pb.ListLeasesRequest(session_id=SESSION), timeout=TIMEOUT)
    signals = stubs.signals.ListSignals(pb.ListSignalsRequest(session_id=SESSION), timeout=TIMEOUT)
    sessions = stubs.sessions.ListSessions(pb.ListSessionsRequest(), timeout=TIMEOUT)
    return {
        "orders": len(orders.orders),
        "triggers": len(triggers.triggers),
        "transactions": len(transactions.transactions),
        "leases": len(leases.leases),
        "signals": len(signals.signals),
        "sessions": len(sessions.sessions),
    }


def kill(server: Outcryd) -> None:
    os.kill(server.pid, signal.SIGKILL)
    assert server.wait() == -signal.SIGKILL


@pytest.fixture
def store(tmp_path: Path) -> str:
    return f"sqlite:{tmp_path / 'store'}"


def test_every_call_that_makes_something_keeps_its_key_through_a_kill(store: str) -> None:
    first = Outcryd("--store", store)
    with first.channel() as channel:
        stubs = Stubs(channel)
        trader = Trader(stubs)
        trader.run(SESSION, "SP500", pace="50")
        trader.position(SESSION, "SP500")
        made: dict[str, tuple[Message, Any]] = {}
        for name, request_of, call, made_by in CALLS:
            request = request_of()
            try:
                made[name] = (request, made_by(call(stubs, request)))
            except grpc.RpcError as error:
                raise AssertionError(f"{name}: {error}") from error
        # What closes the position fills by itself after its call is answered, and each fill is a transaction more.
        trader.wait_until_final(SESSION)
        before = counts(stubs)
    kill(first)
    second = Outcryd("--store", store, "--recover-sessions", "pause")
    with second.channel() as channel:
        stubs = Stubs(channel)
        assert counts(stubs) == before
        for name, _, call, made_by in CALLS:
            request, made_before = made[name]
            assert made_by(call(stubs, request)) == made_before, name
        assert counts(stubs) == before
        # With another body the key is taken.
        other = limit_order()
        other.quantity.value = "2"
        with pytest.raises(grpc.RpcError) as refused:
            stubs.orders.PlaceOrder(other, timeout=TIMEOUT)
        assert refused.value.code() == grpc.StatusCode.ALREADY_EXISTS
    kill(second)
