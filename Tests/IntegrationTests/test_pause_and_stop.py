"""While paused a session enters nothing and its protection stays; after its end nothing happens any more."""

from __future__ import annotations

from typing import Any

from contract import Stubs, decimal, from_revision, pb
from refusals import refused
from trading import ALWAYS_LONG, FINAL_STATUSES, Trader, order_request, time

import grpc

FURTHER_BARS = 1000


def test_a_paused_session_enters_nothing_over_1000_bars_and_a_stop_loss_still_fires(
    trader: Trader, stubs: Stubs, session_id: str
) -> None:
    # From the summer of 1999 the S&P 500 gains a little and then loses a third within 800 bars.
    trader.create(
        session_id, "SP500", "NASDAQ", pace="250", strategy=ALWAYS_LONG, start_time=time(1999, 6),
        limits={"max_position_percent": "50"},
    )  # fmt: skip
    trader.start(session_id)
    entered: set[str] = set()
    trader.first(
        stubs.orders.WatchOrders,
        pb.WatchOrdersRequest(session_id=session_id, start=from_revision(0)),
        lambda m: m.event.type == pb.ORDER_EVENT_TYPE_FILLED
        and entered.add(m.event.order.symbol) is None
        and len(entered) == 2,
    )
    trader.pause(session_id)
    paused_at = pause_revision(trader, session_id)
    trader.wait_for_bars(session_id, FURTHER_BARS, after_revision=paused_at)
    assert trader.session(session_id).state == pb.SESSION_STATE_PAUSED
    trader.stop(session_id)

    request = pb.WatchOrdersRequest(session_id=session_id)
    after = [m.event for m in trader.history(stubs.orders.WatchOrders, request) if m.revision > paused_at]
    placed = [event.order for event in after if event.type == pb.ORDER_EVENT_TYPE_PLACED]
    assert [order for order in placed if order.side == pb.ORDER_SIDE_BUY] == []
    fired = [order for order in placed if order.origin == pb.ORDER_ORIGIN_TRIGGER]
    assert fired, "a stop-loss fires while paused"
    filled = {event.order.order_id for event in after if event.order.status == pb.ORDER_STATUS_FILLED}
    assert {order.order_id for order in fired} <= filled
    stop_losses = {t.trigger_id for t in trader.triggers(session_id) if t.type == pb.TRIGGER_TYPE_STOP_LOSS}
    assert {order.trigger_id for order in fired} <= stop_losses


def pause_revision(trader: Trader, session_id: str) -> int:
    request = pb.WatchSessionsRequest(session_id=session_id, start=from_revision(0))
    paused = lambda m: m.event.state == pb.SESSION_STATE_PAUSED  # noqa: E731
    return trader.first(trader.stubs.sessions.WatchSessions, request, paused).revision


def test_a_pause_withdraws_what_would_enter_and_lets_closing_pass(
    trader: Trader, stubs: Stubs, session_id: str
) -> None:
    trader.run(session_id, pace="20")
    trader.position(session_id, "SP500", 2)
    entry = trader.place(session_id, type=pb.ORDER_TYPE_LIMIT, limit_price=decimal("500"))
    exit_order = trader.place(
        session_id, side=pb.ORDER_SIDE_SELL, type=pb.ORDER_TYPE_LIMIT, limit_price=decimal("5000")
    )
    trader.pause(session_id)
    trader.wait_for_order(session_id, entry.order_id, pb.ORDER_STATUS_CANCELLED)
    assert trader.order(session_id, exit_order.order_id).status == pb.ORDER_STATUS_ACCEPTED
    refusal = refused(
        stubs.orders.PlaceOrder, order_request(session_id), grpc.StatusCode.FAILED_PRECONDITION, "SESSION_PAUSED"
    )
    assert refusal.metadata["observed"] == "paused"
    stubs.orders.CancelOrder(
        pb.CancelOrderRequest(session_id=session_id, order_id=exit_order.order_id), timeout=30
    )
    closing = stubs.positions.ClosePosition(
        pb.ClosePositionRequest(session_id=session_id, symbol="SP500", client_order_id="out"), timeout=30
    ).order
    trader.wait_for_order(session_id, closing.order_id, pb.ORDER_STATUS_FILLED)
    trader.resume(session_id)
    assert trader.place(session_id).order_id


def test_after_the_stop_nothing_happens(trader: Trader, stubs: Stubs, session_id: str) -> None:
    trader.run(session_id, "SP500", pace="200", strategy=ALWAYS_LONG, limits={"max_position_percent": "50"})
    trader.first(
        stubs.orders.WatchOrders,
        pb.WatchOrdersRequest(session_id=session_id, start=from_revision(0)),
        lambda m: m.event.order.status == pb.ORDER_STATUS_FILLED,
    )
    trader.stop(session_id, reason="over")
    ended = everything(trader, session_id)
    armed = [t for t in trader.triggers(session_id) if t.status == pb.TRIGGER_STATUS_ARMED]
    assert armed == []
    working = [o for o in trader.orders(session_id) if o.status not in FINAL_STATUSES]
    assert working == []

    # Another session's whole life passes on the same server.
    other = f"{session_id}-other"
    trader.create(other, pace=None)
    trader.start(other)
    trader.wait_for_end(other)
    assert everything(trader, session_id) == ended

    for method, request in [
        (stubs.orders.PlaceOrder, order_request(session_id)),
        (stubs.positions.ClosePosition, pb.ClosePositionRequest(session_id=session_id, symbol="SP500", client_order_id="c")),
    ]:  # fmt: skip
        try:
            method(request, timeout=30)
        except grpc.RpcError as error:
            assert error.code() is grpc.StatusCode.FAILED_PRECONDITION
        else:
            raise AssertionError("a stopped session has taken an order")
    assert positions(trader, session_id), "positions stay as they are"


def positions(trader: Trader, session_id: str) -> list[Any]:
    request = pb.ListPositionsRequest(session_id=session_id)
    return list(trader.stubs.positions.ListPositions(request, timeout=30).positions)


def everything(trader: Trader, session_id: str) -> list[bytes]:
    """All there is to see of a session that is over."""
    stubs = trader.stubs
    events = [
        *trader.history(stubs.sessions.WatchSessions, pb.WatchSessionsRequest(session_id=session_id)),
        *trader.history(stubs.orders.WatchOrders, pb.WatchOrdersRequest(session_id=session_id)),
        *trader.history(stubs.positions.WatchPortfolio, pb.WatchPortfolioRequest(session_id=session_id)),
        *trader.history(stubs.risk.WatchRiskStatus, pb.WatchRiskStatusRequest(session_id=session_id)),
        trader.session(session_id),
        *trader.orders(session_id),
        *trader.triggers(session_id),
        *positions(trader, session_id),
    ]
    return [event.SerializeToString(deterministic=True) for event in events]


def test_the_end_of_the_data_ends_the_session(trader: Trader, session_id: str) -> None:
    trader.create(session_id, pace=None, start_time=time(2018, 12))
    trader.start(session_id)
    session = trader.wait_for_end(session_id)
    assert session.state == pb.SESSION_STATE_STOPPED
    assert "data" in session.state_reason
