"""Everything that happens, in one order: listed, streamed, resumed and played back, with stock grpcio."""

from __future__ import annotations

import random
from typing import Any

import grpc
import pytest

from contract import FROM_SNAPSHOT, Stubs, decimal, pb
from trading import CROSSING, TIMEOUT, Trader, all_of, time


@pytest.fixture
def traded(trader: Trader, session_id: str) -> str:
    """A session that a strategy has traded through three years."""
    years = {"start_time": time(2003), "end_time": time(2006)}
    trader.create(session_id, "SP500", "NASDAQ", pace=None, strategy=CROSSING, **years)
    trader.start(session_id)
    trader.wait_for_end(session_id)
    return session_id


def listed(stubs: Stubs, **request: Any) -> list[Any]:
    message = pb.ListEventsRequest(page_size=1000, **request)
    return all_of(stubs.events.ListEvents, message, "events")


def watched(stubs: Stubs, after: int, **request: Any) -> list[Any]:
    message = pb.WatchEventsRequest(start=pb.WatchStart(after_revision=after), **request)
    return list(stubs.events.WatchEvents(message, timeout=TIMEOUT))


def test_a_session_is_listed_whole_and_its_orders_add_up(traded: str, trader: Trader, stubs: Stubs) -> None:
    mine = pb.EventFilter(session_ids=[traded])
    events = listed(stubs, filter=mine)
    revisions = [event.revision for event in events]
    assert revisions == sorted(set(revisions))
    assert events[0].type == pb.EVENT_TYPE_SESSION_CREATED and events[0].session.symbols == ["NASDAQ", "SP500"]
    assert events[-1].type in (pb.EVENT_TYPE_SESSION_STATE_CHANGED, pb.EVENT_TYPE_ALERT)
    fills = [event for event in events if event.order_event == pb.ORDER_EVENT_TYPE_FILLED]
    orders = trader.orders(traded)
    assert len(fills) == sum(len(order.fills) for order in orders) > 0
    known = {order.order_id: order.symbol for order in orders}
    assert all(event.symbol == known[event.order_id] for event in fills)


def test_a_stream_that_is_cut_anywhere_and_resumed_tells_each_event_once(traded: str, stubs: Stubs) -> None:
    wanted = pb.EventFilter(session_ids=[traded], kinds=[pb.EVENT_KIND_ORDER, pb.EVENT_KIND_RISK])
    whole = listed(stubs, filter=wanted)
    assert len(whole) > 30
    end = whole[-1].revision
    generator = random.Random(7)
    seen: list[Any] = []
    position = 0
    while position < end:
        request = pb.WatchEventsRequest(
            start=pb.WatchStart(after_revision=position), filter=wanted, end_revision=end
        )
        call = stubs.events.WatchEvents(request, timeout=TIMEOUT)
        for message in call:
            kind = message.WhichOneof("payload")
            if kind == "event":
                seen.append(message.event)
            if kind == "closing":
                assert message.closing.reason == pb.STREAM_CLOSING_REASON_REPLAY_ENDED
            if kind != "opened":
                position = message.revision
            if generator.random() < 0.05:
                call.cancel()
                break
    assert seen == whole


def test_a_snapshot_has_what_there_is(trader: Trader, stubs: Stubs, session_id: str) -> None:
    trader.run(session_id)
    trader.place(session_id, type=pb.ORDER_TYPE_LIMIT, limit_price=decimal("1"))
    request = pb.WatchEventsRequest(start=FROM_SNAPSHOT, filter=pb.EventFilter(session_ids=[session_id]))
    items: list[str] = []
    call = stubs.events.WatchEvents(request, timeout=TIMEOUT)
    for message in call:
        kind = message.WhichOneof("payload")
        if kind == "snapshot":
            items.append(message.snapshot.WhichOneof("item"))
        if kind == "snapshot_end":
            break
    call.cancel()
    assert items == ["session", "order"]


def test_a_session_is_played_back_at_the_pace_of_its_clock(traded: str, stubs: Stubs) -> None:
    bars = [e for e in listed(stubs, filter=pb.EventFilter(session_ids=[traded], symbols=["SP500"]))
            if e.type == pb.EVENT_TYPE_BAR_CLOSED][:6]  # fmt: skip
    wanted = pb.EventFilter(session_ids=[traded], symbols=["SP500"], kinds=[pb.EVENT_KIND_MARKET])
    options = {"filter": wanted, "end_revision": bars[-1].revision}
    fast = watched(stubs, bars[0].revision - 1, **options)
    # A week in a sixth of a second.
    paced = watched(stubs, bars[0].revision - 1, speed=decimal("3600000"), **options)
    events = [[m.event for m in run if m.WhichOneof("payload") == "event"] for run in (fast, paced)]
    assert events[0] == events[1] and len(events[0]) > 5


def test_what_cannot_be_told_is_refused(stubs: Stubs) -> None:
    cases = [
        (pb.ListEventsRequest(filter=pb.EventFilter(session_ids=["nobody"])), grpc.StatusCode.NOT_FOUND),
        (pb.ListEventsRequest(after_revision=10**15), grpc.StatusCode.OUT_OF_RANGE),
        (pb.ListEventsRequest(page_token="x"), grpc.StatusCode.INVALID_ARGUMENT),
        (pb.ListEventsRequest(page_size=1001), grpc.StatusCode.INVALID_ARGUMENT),
    ]
    for request, code in cases:
        with pytest.raises(grpc.RpcError) as refused:
            stubs.events.ListEvents(request, timeout=TIMEOUT)
        assert refused.value.code() == code  # type: ignore[attr-defined]
    with pytest.raises(grpc.RpcError) as refused:
        watched(stubs, 0, speed=decimal("2"))
    assert refused.value.code() == grpc.StatusCode.INVALID_ARGUMENT  # type: ignore[attr-defined]
