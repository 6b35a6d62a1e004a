"""Triggers as a client uses them: moved, watched, one cancelling the other, and the record of why they fired."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import grpc
import pytest

from contract import FROM_BEGINNING, Stubs, decimal, pb
from trading import TIMEOUT, Trader

LIVELY = "20"
"""Bars a second for what needs the next bar."""

TYPE = pb.TriggerEventType.Name


def arm(stubs: Stubs, session_id: str, **fields: Any) -> Any:
    request = pb.CreateTriggerRequest(session_id=session_id, **{"symbol": "SP500", **fields})
    return stubs.triggers.CreateTrigger(request, timeout=TIMEOUT).trigger


def get(stubs: Stubs, session_id: str, trigger_id: str) -> Any:
    request = pb.GetTriggerRequest(session_id=session_id, trigger_id=trigger_id)
    return stubs.triggers.GetTrigger(request, timeout=TIMEOUT).trigger


def stop_at(price: str) -> Any:
    return pb.StopLossCondition(price=decimal(price))


def test_a_trigger_is_moved_unless_it_has_changed(trader: Trader, stubs: Stubs, session_id: str) -> None:
    trader.run(session_id, pace=LIVELY)
    trader.position(session_id, "SP500", 2)
    stop = arm(stubs, session_id, stop_loss=stop_at("500"))
    request = pb.UpdateTriggerRequest(
        session_id=session_id, trigger_id=stop.trigger_id, stop_loss=stop_at("510"), quantity=decimal(1), etag=stop.etag
    )
    moved = stubs.triggers.UpdateTrigger(request, timeout=TIMEOUT).trigger
    assert Decimal(moved.level.value) == 510 and Decimal(moved.quantity.value) == 1
    with pytest.raises(grpc.RpcError) as stale:
        stubs.triggers.UpdateTrigger(request, timeout=TIMEOUT)
    assert stale.value.code() == grpc.StatusCode.ABORTED
    with pytest.raises(grpc.RpcError) as other_kind:
        stubs.triggers.UpdateTrigger(
            pb.UpdateTriggerRequest(
                session_id=session_id,
                trigger_id=stop.trigger_id,
                take_profit=pb.TakeProfitCondition(price=decimal("5000")),
            ),
            timeout=TIMEOUT,
        )
    assert other_kind.value.code() == grpc.StatusCode.INVALID_ARGUMENT
    assert get(stubs, session_id, stop.trigger_id).etag == moved.etag


def test_triggers_of_a_paused_session_are_moved_and_fire(trader: Trader, stubs: Stubs, session_id: str) -> None:
    trader.run(session_id, pace=LIVELY)
    trader.position(session_id, "SP500", 2)
    stop = arm(stubs, session_id, stop_loss=stop_at("500"))
    trader.pause(session_id)
    # Just below the market, which falls so far within a few days. It may do so between the two calls: then the level
    # is refused, and the next try is nearer to the market of then.
    for _ in range(100):
        quote = stubs.market_data.GetQuote(
            pb.GetQuoteRequest(session_id=session_id, symbol="SP500"), timeout=TIMEOUT
        ).quote
        level = (Decimal(quote.last.value) - 1).quantize(Decimal("0.01"))
        request = pb.UpdateTriggerRequest(
            session_id=session_id, trigger_id=stop.trigger_id, stop_loss=stop_at(str(level))
        )
        try:
            stubs.triggers.UpdateTrigger(request, timeout=TIMEOUT)
            break
        except grpc.RpcError as error:
            assert error.code() == grpc.StatusCode.INVALID_ARGUMENT
    watch = pb.WatchTriggersRequest(session_id=session_id, start=FROM_BEGINNING)
    fired = trader.first(
        stubs.triggers.WatchTriggers, watch, lambda m: m.event.type == pb.TRIGGER_EVENT_TYPE_FIRED
    ).event.trigger
    assert fired.trigger_id == stop.trigger_id
    assert trader.session(session_id).state == pb.SESSION_STATE_PAUSED
    filled = trader.wait_for_order(session_id, fired.firing.order_id, pb.ORDER_STATUS_FILLED)
    assert filled.side == pb.ORDER_SIDE_SELL


def test_stop_and_target_of_a_position_cancel_one_another(trader: Trader, stubs: Stubs, session_id: str) -> None:
    trader.run(session_id, pace="50")
    trader.position(session_id, "SP500", 2)
    stop = arm(stubs, session_id, stop_loss=stop_at("500"))
    trail = arm(stubs, session_id, trailing_stop=pb.TrailingStopCondition(amount=decimal("600")))
    target = arm(stubs, session_id, take_profit=pb.TakeProfitCondition(price=decimal("1300")))
    assert sorted(target.oco_trigger_ids) == sorted([stop.trigger_id, trail.trigger_id])
    watch = pb.WatchTriggersRequest(session_id=session_id, start=FROM_BEGINNING)
    gone: set[str] = set()
    trader.first(
        stubs.triggers.WatchTriggers,
        watch,
        lambda m: (
            m.event.type == pb.TRIGGER_EVENT_TYPE_CANCELLED and (gone.add(m.event.trigger.trigger_id) or len(gone) == 2)
        ),
    )
    assert gone == {stop.trigger_id, trail.trigger_id}
    for trigger_id in gone:
        assert target.trigger_id in get(stubs, session_id, trigger_id).reason

    fired = get(stubs, session_id, target.trigger_id)
    assert [TYPE(r.type).removeprefix("TRIGGER_EVENT_TYPE_") for r in fired.records] == ["ARMED", "FIRED"]
    last = fired.records[-1]
    assert last.tick_sequence == fired.firing.tick_sequence > 0
    assert last.order_id == fired.firing.order_id
    assert Decimal(last.price.value) >= 1300

    marks = [r for r in get(stubs, session_id, trail.trigger_id).records
             if r.type == pb.TRIGGER_EVENT_TYPE_HIGH_WATER_MARK]  # fmt: skip
    best = [Decimal(r.high_water_mark.value) for r in marks]
    assert best and best == sorted(best), "a high-water mark only rises"
    assert all(Decimal(r.high_water_mark.value) - Decimal(r.level.value) == 600 for r in marks)
    times = [r.time.ToNanoseconds() for r in marks]
    assert times == sorted(times)

    trader.stop(session_id)
    history = trader.history(stubs.triggers.WatchTriggers, pb.WatchTriggersRequest(session_id=session_id))
    kinds = [TYPE(m.event.type).removeprefix("TRIGGER_EVENT_TYPE_") for m in history]
    assert kinds == ["ARMED", "ARMED", "ARMED", "FIRED", "CANCELLED", "CANCELLED"]
    revisions = [m.revision for m in history]
    assert revisions == sorted(set(revisions)), "one revision an event, in order"


def test_an_entry_waits_for_its_price_and_for_the_session_to_run(
    trader: Trader, stubs: Stubs, session_id: str
) -> None:
    trader.run(session_id, pace=LIVELY)
    # The market passes 1260 within its first forty days.
    trader.pause(session_id)
    entry = pb.EntryLimitCondition(price=decimal("1260"), side=pb.ORDER_SIDE_SELL, quantity=decimal(2))
    trigger = arm(stubs, session_id, entry_limit=entry)
    assert get(stubs, session_id, trigger.trigger_id).status == pb.TRIGGER_STATUS_ARMED
    trader.wait_for_bars(session_id, 40)
    assert get(stubs, session_id, trigger.trigger_id).status == pb.TRIGGER_STATUS_ARMED
    trader.resume(session_id)
    watch = pb.WatchTriggersRequest(session_id=session_id, start=FROM_BEGINNING)
    fired = trader.first(
        stubs.triggers.WatchTriggers, watch, lambda m: m.event.type == pb.TRIGGER_EVENT_TYPE_FIRED
    ).event.trigger
    order = trader.wait_for_order(session_id, fired.firing.order_id, pb.ORDER_STATUS_FILLED)
    assert (order.side, order.trigger_id) == (pb.ORDER_SIDE_SELL, trigger.trigger_id)
    assert Decimal(order.filled_quantity.value) == 2
    trader.stop(session_id)
