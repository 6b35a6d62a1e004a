"""Orders as a client uses them: every type and time in force, changes, lists, and several cancelled at once."""

from __future__ import annotations

import csv
from decimal import Decimal
from typing import Any

import grpc
import pytest

from contract import FROM_BEGINNING, Stubs, decimal, pb
from outcryd import SAMPLE_DATA
from trading import TIMEOUT, Trader, time

LIVELY = "20"
"""Bars a second for what needs the next bar."""

FAR_BELOW = decimal("500")
FAR_ABOVE = decimal("5000")


def place_list(stubs: Stubs, session_id: str, kind: int, *orders: Any, name: str = "list", **more: Any) -> list[Any]:
    request = pb.PlaceOrderListRequest(
        session_id=session_id, client_order_list_id=name, type=kind, orders=orders, **more
    )
    return list(stubs.orders.PlaceOrderList(request, timeout=TIMEOUT).orders)


def bracket(stubs: Stubs, session_id: str, profit: Any = FAR_ABOVE, loss: Any = FAR_BELOW, **more: Any) -> list[Any]:
    return place_list(
        stubs,
        session_id,
        pb.ORDER_LIST_TYPE_BRACKET,
        pb.OrderListItem(
            symbol="SP500", side=pb.ORDER_SIDE_BUY, type=pb.ORDER_TYPE_MARKET, quantity=decimal(3)
        ),
        pb.OrderListItem(side=pb.ORDER_SIDE_SELL, type=pb.ORDER_TYPE_LIMIT, limit_price=profit),
        pb.OrderListItem(side=pb.ORDER_SIDE_SELL, type=pb.ORDER_TYPE_STOP, stop_price=loss),
        **more,
    )


def refused(call: Any, code: Any) -> str:
    with pytest.raises(grpc.RpcError) as error:
        call()
    assert error.value.code() == code
    return str(error.value.details())


@pytest.mark.parametrize("force", [number for name, number in pb.TimeInForce.items() if number])
def test_each_time_in_force_is_taken(trader: Trader, session_id: str, force: int) -> None:
    trader.run(session_id)
    until = time(2031) if force == pb.TIME_IN_FORCE_GOOD_TILL_DATE else None
    order = trader.place(
        session_id, type=pb.ORDER_TYPE_LIMIT, limit_price=FAR_BELOW, time_in_force=force, expire_time=until
    )
    assert order.time_in_force == force
    assert order.HasField("expire_time") == (until is not None)


def test_an_order_good_till_a_date_ends_on_it(trader: Trader, session_id: str) -> None:
    trader.run(session_id, pace="200")
    order = trader.place(
        session_id,
        type=pb.ORDER_TYPE_LIMIT,
        limit_price=FAR_BELOW,
        time_in_force=pb.TIME_IN_FORCE_GOOD_TILL_DATE,
        expire_time=time(2000),
    )
    expired = trader.wait_for_order(session_id, order.order_id, pb.ORDER_STATUS_EXPIRED)
    assert expired.reason and Decimal(expired.leaves_quantity.value) == 0


def test_an_immediate_order_that_does_not_fill_is_gone(trader: Trader, session_id: str) -> None:
    trader.run(session_id, pace=LIVELY)
    order = trader.place(
        session_id,
        type=pb.ORDER_TYPE_LIMIT,
        limit_price=FAR_BELOW,
        time_in_force=pb.TIME_IN_FORCE_IMMEDIATE_OR_CANCEL,
    )
    gone = trader.wait_for_order(session_id, order.order_id, pb.ORDER_STATUS_EXPIRED)
    assert Decimal(gone.filled_quantity.value) == 0


def bar_of(fill: Any) -> dict[str, Decimal]:
    """The bar of the sample data in which an order filled."""
    day = fill.time.ToDatetime().date().isoformat()
    with (SAMPLE_DATA / "SP500.csv").open() as file:
        row = next(row for row in csv.DictReader(file) if row["date"] == day)
    return {name: Decimal(value) for name, value in row.items() if name != "date"}


@pytest.mark.parametrize(
    ("force", "moment"), [(pb.TIME_IN_FORCE_AT_THE_OPEN, "open"), (pb.TIME_IN_FORCE_AT_THE_CLOSE, "close")]
)
@pytest.mark.parametrize("kind", [pb.ORDER_TYPE_MARKET, pb.ORDER_TYPE_LIMIT])
def test_an_order_of_an_auction_fills_at_its_price(
    trader: Trader, session_id: str, force: int, moment: str, kind: int
) -> None:
    trader.run(session_id, pace=LIVELY)
    limit = FAR_ABOVE if kind == pb.ORDER_TYPE_LIMIT else None
    order = trader.place(session_id, type=kind, limit_price=limit, time_in_force=force)
    filled = trader.wait_for_order(session_id, order.order_id, pb.ORDER_STATUS_FILLED)
    assert Decimal(filled.fills[0].price.value) == bar_of(filled.fills[0])[moment]


@pytest.mark.parametrize(
    "force", [pb.TIME_IN_FORCE_AT_THE_OPEN, pb.TIME_IN_FORCE_AT_THE_CLOSE, pb.TIME_IN_FORCE_DAY]
)
def test_an_order_whose_time_is_over_has_expired_and_says_why(trader: Trader, session_id: str, force: int) -> None:
    trader.run(session_id, pace=LIVELY)
    order = trader.place(session_id, type=pb.ORDER_TYPE_LIMIT, limit_price=FAR_BELOW, time_in_force=force)
    expired = trader.wait_for_order(session_id, order.order_id, pb.ORDER_STATUS_EXPIRED)
    assert expired.reason and Decimal(expired.filled_quantity.value) == 0


def test_all_or_nothing(trader: Trader, session_id: str) -> None:
    paper = pb.PaperSettings(
        maximum_volume_percent=decimal("0.000001"), order_arrival=pb.ORDER_ARRIVAL_LAST_PRICE,
        spread_basis_points=decimal(0),
    )  # fmt: skip
    trader.run(session_id, pace=LIVELY, paper=paper)
    forces = (pb.TIME_IN_FORCE_FILL_OR_KILL, pb.TIME_IN_FORCE_IMMEDIATE_OR_CANCEL)
    whole, part = (trader.place(session_id, quantity=decimal(50), time_in_force=force) for force in forces)
    assert Decimal(trader.wait_for_order(session_id, whole.order_id, pb.ORDER_STATUS_EXPIRED).filled_quantity.value) == 0
    taken = trader.wait_for_order(session_id, part.order_id, pb.ORDER_STATUS_EXPIRED)
    assert 0 < Decimal(taken.filled_quantity.value) < 50


def test_a_position_goes_through_zero(trader: Trader, stubs: Stubs, session_id: str) -> None:
    trader.run(session_id, pace=LIVELY)
    trader.position(session_id, "SP500", 2)
    sale = trader.place(session_id, side=pb.ORDER_SIDE_SELL, quantity=decimal(5))
    sold = trader.wait_for_order(session_id, sale.order_id, pb.ORDER_STATUS_FILLED)
    request = pb.ListPositionsRequest(session_id=session_id)
    short = stubs.positions.ListPositions(request, timeout=TIMEOUT).positions[0]
    assert Decimal(short.quantity.value) == -3 and short.average_price == sold.average_fill_price
    assert [Decimal(lot.quantity.value) for lot in short.lots] == [-3]
    back = trader.place(session_id, quantity=decimal(3))
    trader.wait_for_order(session_id, back.order_id, pb.ORDER_STATUS_FILLED)
    assert not stubs.positions.ListPositions(request, timeout=TIMEOUT).positions


@pytest.mark.parametrize("offset", [{"amount": decimal("0.05")}, {"percent": decimal("0.005")}])
def test_a_trailing_stop_follows_and_closes(
    trader: Trader, stubs: Stubs, session_id: str, offset: dict[str, Any]
) -> None:
    trader.run(session_id, pace=LIVELY)
    trader.position(session_id, "SP500", 2)
    order = trader.place(
        session_id,
        side=pb.ORDER_SIDE_SELL,
        type=pb.ORDER_TYPE_TRAILING_STOP,
        quantity=decimal(2),
        trailing_offset=pb.TrailingOffset(**offset),
        reduce_only=True,
    )
    filled = trader.wait_for_order(session_id, order.order_id, pb.ORDER_STATUS_FILLED)
    assert filled.trailing_offset == order.trailing_offset
    positions = stubs.positions.ListPositions(pb.ListPositionsRequest(session_id=session_id), timeout=TIMEOUT)
    assert list(positions.positions) == []


def test_an_order_that_may_only_reduce_is_cut_or_refused(trader: Trader, session_id: str) -> None:
    trader.run(session_id, pace=LIVELY)
    exit_terms = {
        "side": pb.ORDER_SIDE_SELL,
        "type": pb.ORDER_TYPE_LIMIT,
        "limit_price": FAR_ABOVE,
        "quantity": decimal(9),
        "reduce_only": True,
    }
    text = refused(lambda: trader.place(session_id, **exit_terms), grpc.StatusCode.FAILED_PRECONDITION)
    assert "may only reduce" in text
    trader.position(session_id, "SP500", 2)
    order = trader.place(session_id, **exit_terms)
    assert (Decimal(order.quantity.value), Decimal(order.requested_quantity.value)) == (2, 9)
    assert order.denial.rule == "ORDER_REDUCE_ONLY_WITHOUT_POSITION"


def test_risk_cuts_an_order_that_allows_it(trader: Trader, session_id: str) -> None:
    trader.run(session_id, limits={"max_position_percent": "10"})
    order = trader.place(session_id, quantity=decimal(1000), allow_reduction=True)
    assert Decimal(order.requested_quantity.value) == 1000 > Decimal(order.quantity.value) > 0
    assert order.denial.rule == "RISK_MAX_POSITION_SIZE"
    assert order.denial.passing_quantity == order.quantity


def test_a_working_order_is_changed_unless_it_has_changed(trader: Trader, stubs: Stubs, session_id: str) -> None:
    trader.run(session_id)
    order = trader.place(session_id, type=pb.ORDER_TYPE_LIMIT, limit_price=FAR_BELOW)
    working = trader.wait_for_order(session_id, order.order_id, pb.ORDER_STATUS_ACCEPTED)
    changes = pb.OrderChanges(quantity=decimal(4), limit_price=decimal("510.25"))
    request = pb.ModifyOrderRequest(
        session_id=session_id, order_id=order.order_id, changes=changes, etag=working.etag
    )
    asked = stubs.orders.ModifyOrder(request, timeout=TIMEOUT).order
    assert asked.status in (pb.ORDER_STATUS_PENDING_MODIFY, pb.ORDER_STATUS_ACCEPTED)
    assert asked.etag != working.etag
    wanted = lambda m: m.event.type == pb.ORDER_EVENT_TYPE_MODIFIED  # noqa: E731
    watch = pb.WatchOrdersRequest(session_id=session_id, start=FROM_BEGINNING)
    changed = trader.first(stubs.orders.WatchOrders, watch, wanted).event.order
    assert (changed.quantity.value, changed.limit_price.value) == ("4", "510.25")
    refused(lambda: stubs.orders.ModifyOrder(request, timeout=TIMEOUT), grpc.StatusCode.ABORTED)
    request.etag = ""
    assert stubs.orders.ModifyOrder(request, timeout=TIMEOUT).order == changed
    too_much = pb.ModifyOrderRequest(
        session_id=session_id, order_id=order.order_id, changes=pb.OrderChanges(quantity=decimal(100000))
    )
    refused(lambda: stubs.orders.ModifyOrder(too_much, timeout=TIMEOUT), grpc.StatusCode.FAILED_PRECONDITION)
    assert trader.order(session_id, order.order_id) == changed


def test_a_bracket_protects_what_it_opens(trader: Trader, stubs: Stubs, session_id: str) -> None:
    trader.run(session_id, pace=LIVELY)
    entry, target, stop = bracket(stubs, session_id)
    assert [o.list.role for o in (entry, target, stop)] == [
        pb.ORDER_LIST_ROLE_PARENT,
        pb.ORDER_LIST_ROLE_CHILD,
        pb.ORDER_LIST_ROLE_CHILD,
    ]
    trader.wait_for_order(session_id, entry.order_id, pb.ORDER_STATUS_FILLED)
    trader.wait_for_order(session_id, target.order_id, pb.ORDER_STATUS_ACCEPTED)
    # Moved into the market, the target fills, and the stop goes.
    request = pb.ModifyOrderRequest(
        session_id=session_id, order_id=target.order_id, changes=pb.OrderChanges(limit_price=FAR_BELOW)
    )
    stubs.orders.ModifyOrder(request, timeout=TIMEOUT)
    trader.wait_for_order(session_id, target.order_id, pb.ORDER_STATUS_FILLED)
    trader.wait_for_order(session_id, stop.order_id, pb.ORDER_STATUS_CANCELLED)
    positions = stubs.positions.ListPositions(pb.ListPositionsRequest(session_id=session_id), timeout=TIMEOUT)
    assert list(positions.positions) == []


def test_a_list_is_placed_once_and_found_by_its_name(trader: Trader, stubs: Stubs, session_id: str) -> None:
    trader.run(session_id)
    first = bracket(stubs, session_id, name="mine")
    assert bracket(stubs, session_id, name="mine") == first
    text = refused(
        lambda: bracket(stubs, session_id, loss=decimal("501"), name="mine"), grpc.StatusCode.ALREADY_EXISTS
    )
    assert "orders[2].stop_price" in text
    trader.place(session_id)
    listing = pb.ListOrdersRequest(session_id=session_id, client_order_list_id="mine")
    listed = stubs.orders.ListOrders(listing, timeout=TIMEOUT).orders
    assert [o.order_id for o in listed] == [o.order_id for o in first]


def test_one_order_cancels_the_other(trader: Trader, stubs: Stubs, session_id: str) -> None:
    trader.run(session_id, pace=LIVELY)
    trader.position(session_id, "SP500", 2)
    limit, stop = place_list(
        stubs,
        session_id,
        pb.ORDER_LIST_TYPE_ONE_CANCELS_OTHER,
        pb.OrderListItem(
            symbol="SP500",
            side=pb.ORDER_SIDE_SELL,
            type=pb.ORDER_TYPE_LIMIT,
            quantity=decimal(2),
            limit_price=decimal("501"),
        ),
        pb.OrderListItem(side=pb.ORDER_SIDE_SELL, type=pb.ORDER_TYPE_STOP, stop_price=FAR_BELOW),
    )
    trader.wait_for_order(session_id, limit.order_id, pb.ORDER_STATUS_FILLED)
    trader.wait_for_order(session_id, stop.order_id, pb.ORDER_STATUS_CANCELLED)


def test_one_order_triggers_the_other(trader: Trader, stubs: Stubs, session_id: str) -> None:
    trader.run(session_id, "SP500", "NASDAQ", pace=LIVELY)
    first, second = place_list(
        stubs,
        session_id,
        pb.ORDER_LIST_TYPE_ONE_TRIGGERS_OTHER,
        pb.OrderListItem(
            symbol="SP500", side=pb.ORDER_SIDE_BUY, type=pb.ORDER_TYPE_MARKET, quantity=decimal(2)
        ),
        pb.OrderListItem(
            symbol="NASDAQ", side=pb.ORDER_SIDE_BUY, type=pb.ORDER_TYPE_MARKET, quantity=decimal(1)
        ),
    )
    assert (first.status, second.status) == (pb.ORDER_STATUS_SUBMITTED, pb.ORDER_STATUS_HELD)
    trader.wait_for_order(session_id, second.order_id, pb.ORDER_STATUS_FILLED)


def test_all_working_orders_are_cancelled(trader: Trader, stubs: Stubs, session_id: str) -> None:
    trader.run(session_id)
    alone = trader.place(session_id, type=pb.ORDER_TYPE_LIMIT, limit_price=FAR_BELOW)
    orders = [alone, *bracket(stubs, session_id)]
    request = pb.CancelAllOrdersRequest(session_id=session_id, validate_only=True)
    foretold = stubs.orders.CancelAllOrders(request, timeout=TIMEOUT).orders
    assert [o.order_id for o in foretold] == [o.order_id for o in orders]
    request.validate_only = False
    cancelled = stubs.orders.CancelAllOrders(request, timeout=TIMEOUT).orders
    assert [o.order_id for o in cancelled] == [o.order_id for o in orders]
    for order in orders:
        trader.wait_for_order(session_id, order.order_id, pb.ORDER_STATUS_CANCELLED)
    assert list(stubs.orders.CancelAllOrders(request, timeout=TIMEOUT).orders) == []


def test_a_pause_withdraws_an_entry_and_leaves_its_exits(trader: Trader, stubs: Stubs, session_id: str) -> None:
    trader.run(session_id, pace=LIVELY)
    entry, target, stop = bracket(stubs, session_id)
    trader.wait_for_order(session_id, target.order_id, pb.ORDER_STATUS_ACCEPTED)
    resting = trader.place(session_id, type=pb.ORDER_TYPE_LIMIT, limit_price=FAR_BELOW)
    trader.pause(session_id)
    trader.wait_for_order(session_id, resting.order_id, pb.ORDER_STATUS_CANCELLED)
    assert trader.order(session_id, entry.order_id).status == pb.ORDER_STATUS_FILLED
    for leg in (target, stop):
        trader.wait_for_order(session_id, leg.order_id, pb.ORDER_STATUS_ACCEPTED)
        assert trader.order(session_id, leg.order_id).status == pb.ORDER_STATUS_ACCEPTED
