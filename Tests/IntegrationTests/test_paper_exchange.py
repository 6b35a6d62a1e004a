"""The models of the simulated exchange, each as a user chooses it and sees what it did.

SP500 opens its history on 4 January 1999 with 1229.23, 1248.81, 1219.10, 1228.10: an order that meets the last price after
that bar meets its close.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import grpc
import pytest

from contract import decimal, pb
from trading import Trader

CLOSE = Decimal("1228.10")


def paper(**fields: Any) -> Any:
    """Meets the last price, without a spread, unless the fields say otherwise."""
    settings = {"order_arrival": pb.ORDER_ARRIVAL_LAST_PRICE, "spread_basis_points": decimal(0), **fields}
    return pb.PaperSettings(**settings)


def run(trader: Trader, session_id: str, settings: Any, **options: Any) -> None:
    trader.run(session_id, "SP500", paper=settings, **options)


def bought(trader: Trader, session_id: str, quantity: int = 10, **fields: Any) -> Any:
    """Buys at the last price and answers the filled order."""
    order = trader.place(session_id, quantity=decimal(quantity), **fields)
    return trader.wait_for_order(session_id, order.order_id, pb.ORDER_STATUS_FILLED)


def price(order: Any) -> Decimal:
    return Decimal(order.fills[0].price.value)


def commission(order: Any) -> Decimal:
    return Decimal(order.commission.value)


# When an order meets the market


def test_by_the_last_price_an_order_placed_on_a_close_fills_at_that_close(trader: Trader, session_id: str) -> None:
    run(trader, session_id, paper())
    order = bought(trader, session_id)
    assert price(order) == CLOSE
    assert "/arrival=last-price" in order.fills[0].model
    assert order.fills[0].execution_id == f"SIM-X-{order.order_id}:10"


def test_by_default_it_waits_for_the_next_open(trader: Trader, session_id: str) -> None:
    run(trader, session_id, pb.PaperSettings())
    order = trader.place(session_id)
    assert trader.order(session_id, order.order_id).no_fill_reason == "AWAITING_NEXT_TICK"


def test_the_settings_are_read_back_as_they_were_chosen(trader: Trader, session_id: str) -> None:
    chosen = paper(
        latency_microseconds=pb.Count(value=250),
        latency_jitter_microseconds=pb.Count(value=50),
        max_quote_age_milliseconds=pb.Count(value=1500),
        random_seed=pb.Count(value=7),
        limit_fill=pb.LIMIT_FILL_TOUCH,
        touch_fill_percent=decimal(40),
        stop_limit_fill=pb.STOP_LIMIT_FILL_AT_LIMIT,
        session_hours=pb.TradingHours(time_zone="America/New_York", open="09:30", close="16:00"),
    )
    chosen.commission.maker_taker.maker_percent.value = "-0.01"
    chosen.commission.maker_taker.taker_percent.value = "0.05"
    answered = trader.create(session_id, paper=chosen).spec.paper
    chosen.session_hours.days.extend(answered.session_hours.days)
    chosen.maximum_volume_percent.value = "2.5"
    chosen.bar_path = pb.BAR_PATH_NEAREST_EXTREME_FIRST
    assert answered == chosen


# Costs


def test_half_the_spread_is_crossed(trader: Trader, session_id: str) -> None:
    run(trader, session_id, paper(spread_basis_points=decimal(100)))
    # 1228.10 and a half of a hundredth of it, to the tick against the trader.
    assert price(bought(trader, session_id)) == Decimal("1234.25")


@pytest.mark.parametrize(
    ("model", "expected"),
    [
        ({"fixed": {"amount": {"value": "0.30"}}}, "1228.40"),
        ({"percent_of_price": {"percent": {"value": "0.1"}}}, "1229.33"),
        # 10 units of 877 million: nothing to speak of.
        ({"volume_share": {}}, "1228.10"),
    ],
)
def test_slippage(trader: Trader, session_id: str, model: dict[str, Any], expected: str) -> None:
    run(trader, session_id, paper(slippage=pb.SlippageModel(**model)))
    assert price(bought(trader, session_id)) == Decimal(expected)


@pytest.mark.parametrize(
    ("model", "expected"),
    [
        ({"per_share": {"amount": {"value": "0.005"}}}, "0.05"),
        ({"per_share": {"amount": {"value": "0.005"}, "minimum": {"value": "1"}}}, "1"),
        ({"per_order": {"amount": {"value": "2.5"}}}, "2.5"),
        ({"percent_of_notional": {"percent": {"value": "0.1"}}}, "12.281"),
        ({"maker_taker": {"maker_percent": {"value": "-0.01"}, "taker_percent": {"value": "0.05"}}}, "6.1405"),
    ],
)
def test_commission_of_an_order_that_takes(
    trader: Trader, session_id: str, model: dict[str, Any], expected: str
) -> None:
    run(trader, session_id, paper(commission=pb.CommissionModel(**model)))
    assert commission(bought(trader, session_id)) == Decimal(expected)


def test_an_order_that_rested_gets_the_makers_rebate(trader: Trader, session_id: str) -> None:
    settings = paper()
    settings.commission.maker_taker.maker_percent.value = "-0.01"
    settings.commission.maker_taker.taker_percent.value = "0.05"
    run(trader, session_id, settings, pace="100")
    order = trader.place(
        session_id, type=pb.ORDER_TYPE_LIMIT, limit_price=decimal("1300"), side=pb.ORDER_SIDE_SELL, quantity=decimal(2)
    )
    filled = trader.wait_for_order(session_id, order.order_id, pb.ORDER_STATUS_FILLED)
    model = filled.fills[0].model.split("/")[1]
    # It rested where the market came to it, and took where a gap opened beyond it.
    share = Decimal("-0.0001") if model == "limit-at-level" else Decimal("0.0005")
    assert commission(filled) == price(filled) * 2 * share


# Volume


def test_no_more_fills_than_a_share_of_volume_and_the_reason_says_so(trader: Trader, session_id: str) -> None:
    # 877 units of the first bar's 877,000,000.
    settings = paper(maximum_volume_percent=decimal("0.0001"))
    trader.run(session_id, "SP500", paper=settings, initial_cash=decimal(10_000_000))
    placed = trader.place(session_id, quantity=decimal(1000))
    order = trader.wait_for_order(session_id, placed.order_id, pb.ORDER_STATUS_PARTIALLY_FILLED)
    assert order.filled_quantity.value == "877"
    assert trader.order(session_id, placed.order_id).no_fill_reason == "VOLUME_SHARE_EXHAUSTED"


# Time


def test_an_order_that_takes_its_time_meets_the_price_after_its_arrival(trader: Trader, session_id: str) -> None:
    run(trader, session_id, paper(latency_microseconds=pb.Count(value=60_000_000)), pace="100")
    placed = trader.place(session_id, quantity=decimal(2))
    order = trader.wait_for_order(session_id, placed.order_id, pb.ORDER_STATUS_FILLED)
    waited = order.fills[0].time.ToNanoseconds() - placed.create_time.ToNanoseconds()
    assert waited >= 60_000_000_000
    assert "/latency=60000000000ns" in order.fills[0].model


def test_an_order_on_its_way_says_so(trader: Trader, session_id: str) -> None:
    run(trader, session_id, paper(latency_microseconds=pb.Count(value=1)))
    placed = trader.place(session_id)
    order = trader.order(session_id, placed.order_id)
    assert (order.status, order.no_fill_reason) == (pb.ORDER_STATUS_SUBMITTED, "IN_TRANSIT")


def test_nothing_fills_outside_the_hours_of_the_exchange(trader: Trader, session_id: str) -> None:
    night = pb.TradingHours(time_zone="America/New_York", open="20:00", close="21:00")
    run(trader, session_id, paper(session_hours=night), pace="100")
    placed = trader.place(session_id)
    trader.wait_for_bars(session_id, 1, after_revision=trader.session(session_id).revision)
    order = trader.order(session_id, placed.order_id)
    assert (order.status, order.no_fill_reason) == (pb.ORDER_STATUS_ACCEPTED, "MARKET_CLOSED")


def test_nothing_fills_at_a_price_that_is_too_old(trader: Trader, session_id: str) -> None:
    settings = paper(
        latency_microseconds=pb.Count(value=60_000_000), max_quote_age_milliseconds=pb.Count(value=1000)
    )
    run(trader, session_id, settings, pace="100")
    placed = trader.place(session_id, quantity=decimal(2))
    request = pb.WatchOrdersRequest(session_id=session_id, start=pb.WatchStart(after_revision=0))
    # It arrives a minute after the newest price, waits, and meets the next.
    trader.first(
        trader.stubs.orders.WatchOrders, request, lambda m: m.event.order.no_fill_reason == "STALE_QUOTE"
    )
    trader.wait_for_order(session_id, placed.order_id, pb.ORDER_STATUS_FILLED)


# What makes no sense


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"latency_microseconds": pb.Count(value=60_000_001)}, "spec.paper.latency_microseconds"),
        ({"latency_jitter_microseconds": pb.Count(value=60_000_001)}, "spec.paper.latency_jitter_microseconds"),
        ({"max_quote_age_milliseconds": pb.Count(value=0)}, "spec.paper.max_quote_age_milliseconds"),
        ({"touch_fill_percent": decimal(50)}, "spec.paper.touch_fill_percent"),
        ({"touch_fill_percent": decimal(101), "limit_fill": pb.LIMIT_FILL_TOUCH}, "spec.paper.touch_fill_percent"),
        ({"order_arrival": 9}, "spec.paper.order_arrival"),
        ({"stop_limit_fill": 9}, "spec.paper.stop_limit_fill"),
        ({"session_hours": pb.TradingHours(time_zone="Mars/Base")}, "spec.paper.session_hours.time_zone"),
        (
            {"commission": pb.CommissionModel(maker_taker={"maker_percent": decimal(-1), "taker_percent": decimal(0)})},
            "spec.paper.commission.maker_taker.maker_percent",
        ),
        (
            {"commission": pb.CommissionModel(maker_taker={"maker_percent": decimal(0)})},
            "spec.paper.commission.maker_taker.taker_percent",
        ),
    ],
)
def test_a_setting_out_of_range_is_refused_by_its_name(
    trader: Trader, session_id: str, fields: dict[str, Any], field: str
) -> None:
    with pytest.raises(grpc.RpcError) as refusal:
        trader.create(session_id, paper=paper(**fields))
    assert refusal.value.code() == grpc.StatusCode.INVALID_ARGUMENT
    assert field in refusal.value.details()
