"""The package against a real ``outcryd`` that serves the sample data, at OUTCRY_SERVER."""

from __future__ import annotations

import datetime as dt
import threading
from collections.abc import Iterator
from decimal import Decimal

import pytest

import outcry

pytestmark = pytest.mark.server

STRATEGY = """
name: always-long
entry: "close > 0"
exit: "close < 0"
sizing:
  percent_of_equity: 40
stop_loss_percent: 20
"""

LIMITS = outcry.RiskLimits(max_position_percent=50)


@pytest.fixture
def running(live: outcry.Client, session_id: str) -> Iterator[str]:
    """A session that trades twenty bars a second."""
    live.sessions.create(session_id, symbols=["SP500", "NASDAQ"], bars_per_second=20, risk_limits=LIMITS)
    live.sessions.start(session_id)
    with live.quotes.watch(session_id, after_revision=0) as quotes:
        next(quotes)
    yield session_id
    if not live.sessions.get(session_id).state.is_final:
        live.sessions.stop(session_id)


def test_the_server_is_well(live: outcry.Client) -> None:
    info = live.server.info()
    assert {"SP500", "NASDAQ"} <= set(info.symbols)
    assert info.start_time is not None and info.start_time.tzinfo is not None
    assert info.server_time is not None and info.server_time >= info.start_time
    assert live.server.health() == "serving"
    assert live.server.health("outcry.v1.OrderService") is outcry.HealthStatus.SERVING


def test_an_order_from_place_to_fill_to_close(live: outcry.Client, running: str) -> None:
    with live.orders.watch(running, start="now") as updates:
        placed = live.orders.place(running, symbol="SP500", side="buy", quantity=2, client_order_id="entry")
        seen = [next(updates)]
        while not seen[-1].order.status.is_final:
            seen.append(next(updates))
    assert {u.order.order_id for u in seen} == {placed.order_id}
    assert seen[0].type is outcry.OrderEventType.PLACED
    filled = seen[-1].order
    assert filled.status == "filled" and filled.filled_quantity == 2
    assert sum(fill.quantity or 0 for fill in filled.fills) == 2
    assert live.orders.get(running, client_order_id="entry").order_id == placed.order_id
    assert live.orders.place(
        running, symbol="SP500", side="buy", quantity=2, client_order_id="entry"
    ).order_id == placed.order_id  # fmt: skip

    [position] = live.positions.list(running)
    assert position.quantity == 2
    portfolio = live.portfolio.get(running)
    assert portfolio.equity == (portfolio.cash or 0) + (portfolio.market_value or 0)
    closing = live.positions.close(running, "SP500")
    with live.orders.watch(running, after_revision=0) as updates:
        last = next(u.order for u in updates if u.order.order_id == closing.order_id and u.order.status.is_final)
    assert (last.status, last.origin) == ("filled", "close_position")
    assert list(live.positions.list(running)) == []
    assert [o.order_id for o in live.orders.list(running, statuses=["filled"], page_size=1)] == [
        placed.order_id,
        closing.order_id,
    ]


def test_errors_say_why(live: outcry.Client, running: str) -> None:
    with pytest.raises(outcry.NotFound) as missing:
        live.sessions.get("no-such")
    assert missing.value.reason == "SESSION_NOT_FOUND"
    with pytest.raises(outcry.InvalidArgument) as wrong:
        live.orders.place(running, symbol="SP500", side="buy", quantity="-1")
    assert [v.field for v in wrong.value.violations] == ["quantity"]  # type: ignore[union-attr]
    with pytest.raises(outcry.RiskDenied) as denied:
        live.orders.place(running, symbol="SP500", side="buy", quantity=5000)
    assert denied.value.rule == "RISK_MAX_POSITION_SIZE"
    assert Decimal(denied.value.limit) == 50 < Decimal(denied.value.observed)
    assert live.orders.get(running, denied.value.order_id).status == "denied"
    with pytest.raises(outcry.FailedPrecondition) as state:
        live.sessions.start(running)
    assert state.value.metadata["state"] == "RUNNING"
    live.orders.place(running, symbol="SP500", side="buy", quantity=1, client_order_id="once")
    with pytest.raises(outcry.AlreadyExists) as differs:
        live.orders.place(running, symbol="SP500", side="buy", quantity=2, client_order_id="once")
    assert differs.value.metadata["fields"] == "quantity"
    with pytest.raises(outcry.OutOfRange):
        live.orders.watch(running, after_revision=2**60)


def test_triggers_and_the_kill_switch(live: outcry.Client, running: str) -> None:
    live.orders.place(running, symbol="SP500", side="buy", quantity=2, client_order_id="entry")
    with live.orders.watch(running, after_revision=0) as updates:
        next(u for u in updates if u.order.status == "filled")
    stop = live.triggers.stop_loss(running, symbol="SP500", price="500", client_trigger_id="stop")
    profit = live.triggers.take_profit(running, symbol="SP500", price=5000, quantity=1)
    trailing = live.triggers.trailing_stop(running, symbol="SP500", percent=60)
    entry = live.triggers.entry_limit(running, symbol="SP500", side="buy", quantity=1, price=Decimal("400"))
    assert [t.trigger_id for t in live.triggers.list(running)] == [
        t.trigger_id for t in (stop, profit, trailing, entry)
    ]
    assert stop.stop_loss is not None and stop.stop_loss.price == 500
    assert live.triggers.cancel(running, stop.trigger_id).status is outcry.TriggerStatus.CANCELLED
    engaged = live.risk.engage_kill_switch(running, reason="news")
    assert engaged.kill_switch is not None and engaged.kill_switch.reason == "news"
    with pytest.raises(outcry.RiskDenied, match="news"):
        live.orders.place(running, symbol="SP500", side="buy", quantity=1)
    released = live.risk.release_kill_switch(running)
    assert released.kill_switch is not None and not released.kill_switch.engaged
    assert live.risk.status(running).limits.max_position_percent == 50  # type: ignore[union-attr]


def test_a_session_is_watched_to_its_end(live: outcry.Client, session_id: str) -> None:
    start = dt.datetime(2018, 10, 1, tzinfo=dt.timezone.utc)
    live.sessions.create(
        session_id, symbols=["SP500"], strategy_yaml=STRATEGY, risk_limits=LIMITS, start_time=start, maximum_pace=True
    )
    with live.sessions.watch(session_id) as sessions:
        live.sessions.start(session_id)
        states = [str(session.state) for session in sessions]
    assert states == ["created", "running", "stopped"]
    history = list(live.portfolio.watch(session_id, after_revision=0))
    assert len(history) == 63
    assert all(p.market_time is not None and p.market_time >= start for p in history)
    statuses = list(live.risk.watch(session_id, after_revision=0))
    assert len(statuses) >= len(history)
    fills = outcry.fills_to_dataframe(live.orders.list(session_id))
    assert len(fills) >= 1
    curve = outcry.portfolio_to_dataframe(history)
    assert list(curve["equity"])[-1] == history[-1].equity
    report = live.prerequisites.check(session_id)
    assert not report.satisfied
    assert {p.type for p in report.prerequisites if p.result == "fail"} >= {"backtest_sharpe"}


def test_a_stream_is_closed_while_it_waits(live: outcry.Client, running: str) -> None:
    live.sessions.pause(running)
    updates = live.orders.watch(running, start="now")
    closer = threading.Timer(0.2, updates.close)
    closer.start()
    assert list(updates) == []
    closer.join()


def test_a_pause_and_a_resumption(live: outcry.Client, running: str) -> None:
    assert live.sessions.pause(running).state is outcry.SessionState.PAUSED
    with pytest.raises(outcry.FailedPrecondition) as refused:
        live.orders.place(running, symbol="SP500", side="buy", quantity=1)
    assert refused.value.reason == "SESSION_PAUSED"
    assert live.sessions.resume(running).state == "running"
    stopped = live.sessions.stop(running, reason="enough")
    assert "enough" in stopped.state_reason
    assert running in [s.session_id for s in live.sessions.list(states=["stopped"])]
