"""OrderService: orders placed by clients, by strategies and by triggers."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Sequence
from typing import Any

from ..decimals import DecimalLike
from ..enums import OrderSide, OrderStatus, OrderType
from ..model import Order, OrderUpdate, from_message, to_message
from ..position import StreamPosition
from ..streams import WatchStream
from ..v1 import orders_pb2 as pb
from ..v1 import orders_pb2_grpc
from .caller import Caller, read


def new_client_order_id() -> str:
    """A name for an intent that nobody has used before."""
    return f"py-{uuid.uuid4().hex}"


class Orders:
    """Places, cancels, shows and streams orders: ``client.orders``."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller
        self._stub: Any = orders_pb2_grpc.OrderServiceStub(caller.channel)

    def place(
        self,
        session_id: str,
        *,
        symbol: str,
        side: OrderSide | str,
        quantity: DecimalLike,
        type: OrderType | str = OrderType.MARKET,
        limit_price: DecimalLike | None = None,
        stop_price: DecimalLike | None = None,
        client_order_id: str | None = None,
        validate_only: bool = False,
    ) -> Order:
        """Places an order. It is checked, recorded and sent before the answer comes.

        >>> client.orders.place("s1", symbol="SP500", side="buy", quantity=2,       # doctest: +SKIP
        ...                     type="limit", limit_price="1350.25", client_order_id="entry-1")

        Args:
            client_order_id: your name for the intent. Placing again with the same name and the same arguments answers
                with the order that is there, so give one where a repetition after a lost answer must not order twice.
                None: a new name is made.
            validate_only: check everything, with the same refusals, and do nothing.

        Raises:
            RiskDenied: a rule refused it; rule, limit, observed value and headroom are attributes.
            InvalidArgument: a field is wrong; ``violations`` names it.
            AlreadyExists: the name is taken by an order with another body.
        """
        request = to_message(
            pb.PlaceOrderRequest,
            session_id=session_id,
            client_order_id=new_client_order_id() if client_order_id is None else client_order_id,
            symbol=symbol,
            side=side,
            type=type,
            quantity=quantity,
            limit_price=limit_price,
            stop_price=stop_price,
            validate_only=validate_only,
        )
        return self._order(self._stub.PlaceOrder, request)

    def cancel(self, session_id: str, order_id: str) -> Order:
        """Asks for the cancellation of a working order. Answers the order as it stands; its end is streamed."""
        request = to_message(pb.CancelOrderRequest, session_id=session_id, order_id=order_id)
        return self._order(self._stub.CancelOrder, request)

    def get(self, session_id: str, order_id: str | None = None, *, client_order_id: str | None = None) -> Order:
        """Shows one order, by the server's name for it or by yours."""
        if (order_id is None) == (client_order_id is None):
            raise TypeError("pass either order_id or client_order_id")
        request = to_message(
            pb.GetOrderRequest, session_id=session_id, order_id=order_id, client_order_id=client_order_id
        )
        return self._order(self._stub.GetOrder, request)

    def list(
        self,
        session_id: str,
        *,
        symbol: str = "",
        statuses: Sequence[OrderStatus | str] = (),
        page_size: int = 0,
    ) -> Iterator[Order]:
        """A session's orders in the order of their creation, page after page as they are needed."""
        request = to_message(
            pb.ListOrdersRequest, session_id=session_id, symbol=symbol, statuses=statuses, page_size=page_size
        )
        return self._caller.pages(self._stub.ListOrders, request, "orders", Order)

    def watch(
        self,
        session_id: str,
        *,
        symbol: str = "",
        start: str = "snapshot",
        after_revision: int | None = None,
        timeout: float | None = None,
    ) -> WatchStream[OrderUpdate]:
        """Streams every change of every order of a session, whoever placed it.

        >>> with client.orders.watch("s1") as updates:                              # doctest: +SKIP
        ...     for update in updates:
        ...         print(update.type, update.order.order_id, update.order.status)

        Args:
            start: ``"snapshot"`` for the orders that are not final first, ``"now"`` for changes alone.
            after_revision: everything after this revision instead; 0 is the beginning.
            timeout: seconds until ``DeadlineExceeded``; None: no limit.
        """
        position = StreamPosition(start, after_revision)
        fields = {"session_id": session_id, "symbol": symbol}
        method = self._stub.WatchOrders
        return self._caller.watch(method, pb.WatchOrdersRequest, OrderUpdate, position, timeout, fields, _read_update)

    def _order(self, method: Any, request: Any) -> Order:
        response = self._caller.unary(method, request)
        return read(Order, response.order, response.revision)


def _read_update(payload: Any, revision: int, from_snapshot: bool) -> OrderUpdate:
    if from_snapshot:
        order = read(Order, payload, revision)
        return OrderUpdate(order=order, from_snapshot=True, revision=revision, raw=payload)
    order = read(Order, payload.order, revision)
    plain = from_message(OrderUpdate, payload)
    return OrderUpdate(type=plain.type, order=order, fill=plain.fill, revision=revision, raw=payload)
