"""OrderService: orders placed by clients, by strategies and by triggers."""

from __future__ import annotations

import builtins
import datetime as dt
import uuid
from collections.abc import Iterator, Sequence
from typing import Any

from ..decimals import DecimalLike
from ..enums import OrderListType, OrderSide, OrderStatus, OrderType, TimeInForce
from ..model import (
    Order,
    OrderChanges,
    OrderListItem,
    OrderUpdate,
    TrailingOffset,
    from_message,
    to_message,
)
from ..position import StreamPosition
from ..streams import WatchStream
from ..v1 import orders_pb2 as pb
from ..v1 import orders_pb2_grpc
from .caller import Caller, read


def new_client_order_id() -> str:
    """A name for an intent that nobody has used before."""
    return f"py-{uuid.uuid4().hex}"


class Orders:
    """Places, changes, cancels, shows and streams orders: ``client.orders``."""

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
        trailing_amount: DecimalLike | None = None,
        trailing_percent: DecimalLike | None = None,
        time_in_force: TimeInForce | str | None = None,
        expire_time: dt.datetime | None = None,
        reduce_only: bool = False,
        post_only: bool = False,
        allow_reduction: bool = False,
        lease_id: str = "",
        client_order_id: str | None = None,
        validate_only: bool = False,
    ) -> Order:
        """Places an order. It is checked, recorded and sent before the answer comes.

        >>> client.orders.place("s1", symbol="SP500", side="buy", quantity=2,       # doctest: +SKIP
        ...                     type="limit", limit_price="1350.25", client_order_id="entry-1")

        Args:
            trailing_amount, trailing_percent: exactly one for ``type="trailing_stop"``.
            time_in_force: ``None`` is ``"good_till_cancelled"``; ``"good_till_date"`` needs ``expire_time``.
            reduce_only: it may only reduce a position: cut to what can be reduced, refused when that is nothing.
            post_only: it may only rest: refused when it would take liquidity.
            allow_reduction: take less when risk does not let all of it pass; the order then has
                ``requested_quantity``, and in ``denial`` the rule that cut it.
            lease_id: bind it at once to this lease on orders.
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
            trailing_offset=_offset(trailing_amount, trailing_percent),
            time_in_force=time_in_force,
            expire_time=expire_time,
            reduce_only=reduce_only,
            post_only=post_only,
            allow_reduction=allow_reduction,
            lease_id=lease_id,
            validate_only=validate_only,
        )
        return self._order(self._stub.PlaceOrder, request)

    def place_list(
        self,
        session_id: str,
        type: OrderListType | str,
        orders: Sequence[OrderListItem],
        *,
        client_order_list_id: str | None = None,
        allow_reduction: bool = False,
        validate_only: bool = False,
    ) -> builtins.list[Order]:
        """Places two or three orders that know of each other: all of them or none.

        ``bracket`` and ``one_cancels_other`` are shorter.

        Args:
            type: ``"one_cancels_other"``: two that share one quantity. ``"one_triggers_other"``: the second is held
                until the first fills. ``"bracket"``: an entry, its take-profit and its stop-loss.
            client_order_list_id: your name for the intent, as ``client_order_id`` in ``place``.

        Raises:
            RiskDenied: a rule refused one of them, and with it all.
        """
        request = to_message(
            pb.PlaceOrderListRequest,
            session_id=session_id,
            client_order_list_id=new_client_order_id() if client_order_list_id is None else client_order_list_id,
            type=type,
            orders=orders,
            allow_reduction=allow_reduction,
            validate_only=validate_only,
        )
        return self._orders(self._stub.PlaceOrderList, request)

    def bracket(
        self,
        session_id: str,
        *,
        symbol: str,
        side: OrderSide | str,
        quantity: DecimalLike,
        take_profit: DecimalLike,
        stop_loss: DecimalLike | None = None,
        stop_loss_limit: DecimalLike | None = None,
        trailing_amount: DecimalLike | None = None,
        trailing_percent: DecimalLike | None = None,
        limit_price: DecimalLike | None = None,
        time_in_force: TimeInForce | str | None = None,
        **options: Any,
    ) -> builtins.list[Order]:
        """Places an entry with its exits: the entry first, then take-profit and stop-loss, held until it fills.

        >>> client.orders.bracket("s1", symbol="SP500", side="buy", quantity=2,     # doctest: +SKIP
        ...                       limit_price="1350", take_profit="1400", stop_loss="1320")

        Args:
            side: of the entry.
            limit_price: of the entry; ``None``: at the market.
            time_in_force: of the entry; the exits are good till cancelled.
            stop_loss: the stop's price; or ``trailing_amount`` or ``trailing_percent`` for one that follows the market.
            stop_loss_limit: the worst price of the stop-loss; ``None``: at the market.
            options: as in ``place_list``.
        """
        contrary = "sell" if OrderSide(str(side).lower().removeprefix("order_side_")) is OrderSide.BUY else "buy"
        entry = OrderListItem(
            symbol=symbol,
            side=side,
            quantity=quantity,
            type="market" if limit_price is None else "limit",
            limit_price=limit_price,
            time_in_force=TimeInForce.UNSPECIFIED if time_in_force is None else time_in_force,
        )
        target = OrderListItem(side=contrary, type="limit", limit_price=take_profit)
        stop = _stop_leg(contrary, stop_loss, stop_loss_limit, trailing_amount, trailing_percent)
        return self.place_list(session_id, OrderListType.BRACKET, [entry, target, stop], **options)

    def one_cancels_other(
        self,
        session_id: str,
        *,
        symbol: str,
        side: OrderSide | str,
        quantity: DecimalLike,
        limit_price: DecimalLike,
        stop_price: DecimalLike | None = None,
        stop_limit_price: DecimalLike | None = None,
        trailing_amount: DecimalLike | None = None,
        trailing_percent: DecimalLike | None = None,
        **options: Any,
    ) -> builtins.list[Order]:
        """Places a limit order and a stop that share one quantity: what one fills is taken from the other.

        Args:
            options: as in ``place_list``.
        """
        limit = OrderListItem(symbol=symbol, side=side, quantity=quantity, type="limit", limit_price=limit_price)
        stop = _stop_leg(side, stop_price, stop_limit_price, trailing_amount, trailing_percent)
        return self.place_list(session_id, OrderListType.ONE_CANCELS_OTHER, [limit, stop], **options)

    def modify(
        self,
        session_id: str,
        order_id: str,
        *,
        quantity: DecimalLike | None = None,
        limit_price: DecimalLike | None = None,
        stop_price: DecimalLike | None = None,
        trailing_amount: DecimalLike | None = None,
        trailing_percent: DecimalLike | None = None,
        expire_time: dt.datetime | None = None,
        etag: str = "",
        validate_only: bool = False,
    ) -> Order:
        """Asks for other terms of a working order. Answers the order as it stands; the broker's answer is streamed.

        Args:
            quantity: units in all, those that have filled included.
            etag: the order's as you know it: ``Aborted`` when it has changed since. Empty: whatever it is.

        Raises:
            RiskDenied: a rule refused the change; the order goes on as it was.
            FailedPrecondition: the order is final, or an earlier command on it is not answered.
        """
        changes = OrderChanges(
            quantity=quantity,
            limit_price=limit_price,
            stop_price=stop_price,
            trailing_offset=_offset(trailing_amount, trailing_percent),
            expire_time=expire_time,
        )
        request = to_message(
            pb.ModifyOrderRequest,
            session_id=session_id,
            order_id=order_id,
            changes=changes,
            etag=etag,
            validate_only=validate_only,
        )
        return self._order(self._stub.ModifyOrder, request)

    def cancel_all(
        self,
        session_id: str,
        *,
        symbol: str = "",
        side: OrderSide | str | None = None,
        client_order_list_id: str = "",
        validate_only: bool = False,
    ) -> builtins.list[Order]:
        """Asks for the cancellation of every working order, or of those of a symbol, a side or a list.

        Answers those whose cancellation was asked for now, as they stand.
        """
        request = to_message(
            pb.CancelAllOrdersRequest,
            session_id=session_id,
            symbol=symbol,
            side=side,
            client_order_list_id=client_order_list_id,
            validate_only=validate_only,
        )
        return self._orders(self._stub.CancelAllOrders, request)

    def cancel(self, session_id: str, order_id: str) -> Order:
        """Asks for the cancellation of a working order. Answers the order as it stands; its end is streamed."""
        request = to_message(pb.CancelOrderRequest, session_id=session_id, order_id=order_id)
        return self._order(self._stub.CancelOrder, request)

    def get(
        self, session_id: str, order_id: str | None = None, *, client_order_id: str | None = None, min_revision: int = 0
    ) -> Order:
        """Shows one order, by the server's name for it or by yours."""
        if (order_id is None) == (client_order_id is None):
            raise TypeError("pass either order_id or client_order_id")
        request = to_message(
            pb.GetOrderRequest,
            session_id=session_id,
            order_id=order_id,
            client_order_id=client_order_id,
            min_revision=min_revision,
        )
        return self._order(self._stub.GetOrder, request)

    def list(
        self,
        session_id: str,
        *,
        symbol: str = "",
        statuses: Sequence[OrderStatus | str] = (),
        client_order_list_id: str = "",
        page_size: int = 0,
        order_by: str = "",
        min_revision: int = 0,
    ) -> Iterator[Order]:
        """A session's orders in the order of their creation, page after page as they are needed."""
        request = to_message(
            pb.ListOrdersRequest,
            session_id=session_id,
            symbol=symbol,
            statuses=statuses,
            client_order_list_id=client_order_list_id,
            page_size=page_size,
            order_by=order_by,
            min_revision=min_revision,
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

    def _orders(self, method: Any, request: Any) -> builtins.list[Order]:
        response = self._caller.unary(method, request)
        return [read(Order, order, response.revision) for order in response.orders]


def _offset(amount: DecimalLike | None, percent: DecimalLike | None) -> TrailingOffset | None:
    if amount is not None and percent is not None:
        raise TypeError("pass either trailing_amount or trailing_percent")
    return None if amount is None and percent is None else TrailingOffset(amount=amount, percent=percent)


def _stop_leg(
    side: OrderSide | str,
    stop_price: DecimalLike | None,
    limit_price: DecimalLike | None,
    amount: DecimalLike | None,
    percent: DecimalLike | None,
) -> OrderListItem:
    offset = _offset(amount, percent)
    if (stop_price is None) == (offset is None):
        raise TypeError("pass either a stop price, or trailing_amount or trailing_percent")
    if offset is not None:
        return OrderListItem(side=side, type="trailing_stop", trailing_offset=offset, limit_price=limit_price)
    kind = "stop" if limit_price is None else "stop_limit"
    return OrderListItem(side=side, type=kind, stop_price=stop_price, limit_price=limit_price)


def _read_update(payload: Any, revision: int, from_snapshot: bool) -> OrderUpdate:
    if from_snapshot:
        order = read(Order, payload, revision)
        return OrderUpdate(order=order, from_snapshot=True, revision=revision, raw=payload)
    order = read(Order, payload.order, revision)
    plain = from_message(OrderUpdate, payload)
    return OrderUpdate(type=plain.type, order=order, fill=plain.fill, revision=revision, raw=payload)
