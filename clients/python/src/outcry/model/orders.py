"""Orders, their executions, and what happens to them."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

from ..decimals import DecimalLike
from ..enums import (
    OrderEventType,
    OrderListRole,
    OrderListType,
    OrderOrigin,
    OrderSide,
    OrderStatus,
    OrderType,
    TimeInForce,
)
from .conversion import Resource, resource


@resource("Denial")
@dataclass(frozen=True, kw_only=True)
class Denial(Resource):
    """Why a command was refused by a risk rule or by the state of the session."""

    rule: str = ""
    limit: str = ""
    observed: str = ""
    headroom: str = ""
    message: str = ""
    passes: str = ""
    """What would pass instead, such as ``40 units``. Empty: nothing would."""
    passing_quantity: Decimal | None = None


@resource("Fill")
@dataclass(frozen=True, kw_only=True)
class Fill(Resource):
    """One execution."""

    execution_id: str = ""
    quantity: Decimal | None = None
    price: Decimal | None = None
    commission: Decimal | None = None
    time: dt.datetime | None = None
    model: str = ""


@resource("TrailingOffset")
@dataclass(frozen=True, kw_only=True)
class TrailingOffset(Resource):
    """How far a trailing level stands behind the best price: exactly one of the two."""

    amount: DecimalLike | None = None
    """A distance in the price's unit."""
    percent: DecimalLike | None = None
    """Per cent of the best price, above 0, below 100."""


@resource("OrderListMembership")
@dataclass(frozen=True, kw_only=True)
class OrderListMembership(Resource):
    """The list that an order was placed with."""

    type: OrderListType = OrderListType.UNSPECIFIED
    role: OrderListRole = OrderListRole.UNSPECIFIED
    order_list_id: str = ""
    client_order_list_id: str = ""


@resource("OrderChanges")
@dataclass(frozen=True, kw_only=True)
class OrderChanges(Resource):
    """New values of an order. What is ``None`` stays as it is."""

    quantity: DecimalLike | None = None
    """Units in all, those that have filled included."""
    limit_price: DecimalLike | None = None
    stop_price: DecimalLike | None = None
    trailing_offset: TrailingOffset | None = None
    expire_time: dt.datetime | None = None


@resource("OrderListItem")
@dataclass(frozen=True, kw_only=True)
class OrderListItem(Resource):
    """One order of a list, as it is asked for. Symbol and quantity may be left to the first order of the list."""

    client_order_id: str = ""
    symbol: str = ""
    side: OrderSide | str = OrderSide.UNSPECIFIED
    type: OrderType | str = OrderType.MARKET
    quantity: DecimalLike | None = None
    limit_price: DecimalLike | None = None
    stop_price: DecimalLike | None = None
    trailing_offset: TrailingOffset | None = None
    time_in_force: TimeInForce | str = TimeInForce.UNSPECIFIED
    expire_time: dt.datetime | None = None
    reduce_only: bool = False
    post_only: bool = False


@resource("Order")
@dataclass(frozen=True, kw_only=True)
class Order(Resource):
    """An order."""

    session_id: str = ""
    order_id: str = ""
    client_order_id: str = ""
    venue_order_id: str = ""
    symbol: str = ""
    side: OrderSide = OrderSide.UNSPECIFIED
    type: OrderType = OrderType.UNSPECIFIED
    quantity: Decimal | None = None
    limit_price: Decimal | None = None
    stop_price: Decimal | None = None
    status: OrderStatus = OrderStatus.UNSPECIFIED
    filled_quantity: Decimal | None = None
    leaves_quantity: Decimal | None = None
    average_fill_price: Decimal | None = None
    commission: Decimal | None = None
    fills: tuple[Fill, ...] = ()
    origin: OrderOrigin = OrderOrigin.UNSPECIFIED
    trigger_id: str = ""
    reason: str = ""
    denial: Denial | None = None
    no_fill_reason: str = ""
    create_time: dt.datetime | None = None
    update_time: dt.datetime | None = None
    time_in_force: TimeInForce = TimeInForce.UNSPECIFIED
    expire_time: dt.datetime | None = None
    trailing_offset: TrailingOffset | None = None
    reduce_only: bool = False
    post_only: bool = False
    requested_quantity: Decimal | None = None
    """What a rule cut it from; ``denial`` names the rule. ``None``: it is as large as was asked."""
    list: OrderListMembership | None = None
    """The list that it was placed with. ``None``: it was placed alone."""
    pending_changes: OrderChanges | None = None
    """The change that was sent and is not answered."""
    etag: str = ""
    """Another text whenever its terms, its fills or its status are others."""
    strategy_id: str = ""
    """Whose position it changes. Empty: none's."""
    trace_id: str = ""
    """The causal chain that it belongs to: see ``client.traces``."""
    revision: int = 0
    """The server's revision that this takes into account."""


@resource("OrderEvent")
@dataclass(frozen=True, kw_only=True)
class OrderUpdate(Resource):
    """What a stream of orders hands out: one order as it is, and what happened to it."""

    type: OrderEventType = OrderEventType.UNSPECIFIED
    """``UNSPECIFIED`` for an order of the snapshot, to which nothing has happened."""
    order: Order = Order()
    fill: Fill | None = None
    """The execution, for ``FILLED``."""
    from_snapshot: bool = False
    revision: int = 0
    """The server's revision that this takes into account."""
