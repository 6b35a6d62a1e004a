"""What the tests do again and again, in terms of the contract's own messages."""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Callable, Iterator
from typing import Any

from google.protobuf.timestamp_pb2 import Timestamp

from contract import FROM_BEGINNING, FROM_SNAPSHOT, Stubs, decimal, pb

TIMEOUT = 60
"""Seconds that a call may take before a test gives up; nothing waits for it when all is well."""

STANDSTILL = "0.001"
"""Bars a second with which a session trades its first bar and, for as long as a test lasts, no second one."""

ALWAYS_LONG = """
name: always-long
entry: "close > 0"
exit: "close < 0"
sizing:
  percent_of_equity: 40
stop_loss_percent: 20
"""

CROSSING = """
name: crossing
entry: "crosses_above(sma(close, 20), sma(close, 50)) and rsi(close, 14) < 80"
exit: "crosses_below(sma(close, 20), sma(close, 50))"
sizing:
  percent_of_equity: 40
stop_loss_percent: 5
trailing_stop_percent: 8
"""

FINAL_STATUSES = (
    pb.ORDER_STATUS_DENIED,
    pb.ORDER_STATUS_FILLED,
    pb.ORDER_STATUS_CANCELLED,
    pb.ORDER_STATUS_REJECTED,
    pb.ORDER_STATUS_EXPIRED,
)
FINAL_STATES = (pb.SESSION_STATE_STOPPED, pb.SESSION_STATE_FAILED)

_numbers = itertools.count(1)


def time(year: int, month: int = 1, day: int = 1) -> Any:
    timestamp = Timestamp()
    timestamp.FromDatetime(dt.datetime(year, month, day, tzinfo=dt.timezone.utc))
    return timestamp


def spec(
    *symbols: str, pace: str | None = STANDSTILL, strategy: str = "", limits: dict[str, Any] | None = None, **more: Any
) -> Any:
    """A paper session; ``pace`` is bars a second, or None for as fast as it goes."""
    message = pb.SessionSpec(mode=pb.TRADING_MODE_PAPER, symbols=symbols or ["SP500"], strategy_yaml=strategy)
    if pace is None:
        message.replay.maximum.SetInParent()
    else:
        message.replay.bars_per_second.value = pace
    for name, value in {"max_position_percent": "100", "max_daily_loss_percent": "100", **(limits or {})}.items():
        getattr(message.risk_limits, name).value = value
    for name, value in more.items():
        target = message.replay if name in ("start_time", "end_time") else message
        getattr(target, name).CopyFrom(value) if not isinstance(value, str) else setattr(target, name, value)
    return message


def all_of(method: Any, request: Any, field: str) -> list[Any]:
    """What a list call has, page by page."""
    items: list[Any] = []
    while True:
        page = method(request, timeout=TIMEOUT)
        items += getattr(page, field)
        if not page.next_page_token:
            return items
        request.page_token = page.next_page_token


class Trader:
    """Drives sessions with stock stubs."""

    def __init__(self, stubs: Stubs) -> None:
        self.stubs = stubs

    # Sessions

    def create(self, session_id: str, *symbols: str, **options: Any) -> Any:
        request = pb.CreateSessionRequest(session_id=session_id, spec=spec(*symbols, **options))
        return self.stubs.sessions.CreateSession(request, timeout=TIMEOUT).session

    def start(self, session_id: str) -> Any:
        return self.stubs.sessions.StartSession(pb.StartSessionRequest(session_id=session_id), timeout=TIMEOUT).session

    def run(self, session_id: str, *symbols: str, **options: Any) -> None:
        """Creates and starts a session, and waits for its first bar."""
        self.create(session_id, *symbols, **options)
        self.start(session_id)
        self.wait_for_bars(session_id, 1)

    def pause(self, session_id: str) -> Any:
        return self.stubs.sessions.PauseSession(pb.PauseSessionRequest(session_id=session_id), timeout=TIMEOUT).session

    def resume(self, session_id: str) -> Any:
        request = pb.ResumeSessionRequest(session_id=session_id)
        return self.stubs.sessions.ResumeSession(request, timeout=TIMEOUT).session

    def stop(self, session_id: str, reason: str = "") -> Any:
        request = pb.StopSessionRequest(session_id=session_id, reason=reason)
        return self.stubs.sessions.StopSession(request, timeout=TIMEOUT).session

    def session(self, session_id: str) -> Any:
        return self.stubs.sessions.GetSession(pb.GetSessionRequest(session_id=session_id), timeout=TIMEOUT).session

    # Orders

    def place(self, session_id: str, **fields: Any) -> Any:
        return self.stubs.orders.PlaceOrder(order_request(session_id, **fields), timeout=TIMEOUT).order

    def order(self, session_id: str, order_id: str) -> Any:
        request = pb.GetOrderRequest(session_id=session_id, order_id=order_id)
        return self.stubs.orders.GetOrder(request, timeout=TIMEOUT).order

    def orders(self, session_id: str) -> list[Any]:
        request = pb.ListOrdersRequest(session_id=session_id, page_size=1000)
        return all_of(self.stubs.orders.ListOrders, request, "orders")

    def triggers(self, session_id: str) -> list[Any]:
        request = pb.ListTriggersRequest(session_id=session_id, page_size=1000)
        return list(self.stubs.triggers.ListTriggers(request, timeout=TIMEOUT).triggers)

    def position(self, session_id: str, symbol: str, quantity: int = 2) -> Any:
        """Opens a position with a market order and answers the filled order."""
        order = self.place(session_id, symbol=symbol, quantity=decimal(quantity))
        return self.wait_for_order(session_id, order.order_id, pb.ORDER_STATUS_FILLED)

    # Streams

    def watch(self, method: Any, request: Any) -> Iterator[Any]:
        """The messages of a stream to its end; the call is cancelled when the iterator is closed."""
        call = method(request, timeout=TIMEOUT)
        try:
            yield from call
        finally:
            call.cancel()

    def first(self, method: Any, request: Any, wanted: Callable[[Any], bool]) -> Any:
        """The first message that is wanted."""
        messages = self.watch(method, request)
        try:
            for message in messages:
                if wanted(message):
                    return message
        finally:
            messages.close()  # type: ignore[attr-defined]
        raise AssertionError("the stream ended before what was waited for")

    def wait_for_bars(self, session_id: str, count: int, after_revision: int = 0) -> Any:
        """Waits until the session has closed so many slices of bars after a revision. Answers the last portfolio."""
        start = pb.WatchStart(after_revision=after_revision)
        request = pb.WatchPortfolioRequest(session_id=session_id, start=start)
        seen = itertools.count(1)
        wanted = lambda m: m.WhichOneof("payload") == "event" and next(seen) == count  # noqa: E731
        return self.first(self.stubs.positions.WatchPortfolio, request, wanted)

    def wait_for_order(self, session_id: str, order_id: str, status: int) -> Any:
        request = pb.WatchOrdersRequest(session_id=session_id, start=FROM_BEGINNING)
        wanted = lambda m: m.event.order.order_id == order_id and m.event.order.status == status  # noqa: E731
        return self.first(self.stubs.orders.WatchOrders, request, wanted).event.order

    def wait_until_final(self, session_id: str) -> None:
        """Waits until each order that the session has now is final."""
        request = pb.WatchOrdersRequest(session_id=session_id, start=FROM_BEGINNING)
        for order_id in [order.order_id for order in self.orders(session_id)]:
            self.first(
                self.stubs.orders.WatchOrders,
                request,
                lambda m, order_id=order_id: (
                    m.event.order.order_id == order_id and m.event.order.status in FINAL_STATUSES
                ),
            )

    def wait_for_end(self, session_id: str) -> Any:
        """Waits until the session is over. Answers it."""
        request = pb.WatchSessionsRequest(session_id=session_id, start=FROM_SNAPSHOT)
        while self.session(session_id).state not in FINAL_STATES:
            # To its end, whatever ends it: a server that keeps little history closes what cannot keep up.
            for _ in self.watch(self.stubs.sessions.WatchSessions, request):
                pass
        return self.session(session_id)

    def history(self, method: Any, request: Any) -> list[Any]:
        """Every event of a session that is over, from the beginning."""
        request.start.CopyFrom(FROM_BEGINNING)
        messages = list(self.watch(method, request))
        assert messages[0].WhichOneof("payload") == "opened"
        assert messages[-1].closing.reason == pb.STREAM_CLOSING_REASON_SESSION_ENDED
        return [m for m in messages if m.WhichOneof("payload") == "event"]


def order_request(session_id: str, **fields: Any) -> Any:
    """A market order to buy, under a name of its own, unless the fields say otherwise."""
    standard = {
        "client_order_id": f"order-{next(_numbers)}",
        "symbol": "SP500",
        "side": pb.ORDER_SIDE_BUY,
        "type": pb.ORDER_TYPE_MARKET,
        "quantity": decimal(1),
    }
    return pb.PlaceOrderRequest(session_id=session_id, **{**standard, **fields})
