"""Orders, their executions, and what happens to them."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

from ..enums import OrderEventType, OrderOrigin, OrderSide, OrderStatus, OrderType
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
