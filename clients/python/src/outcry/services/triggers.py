"""TriggerService: what is done by itself when the market reaches a level."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from ..decimals import DecimalLike
from ..enums import OrderSide, TriggerStatus
from ..model import (
    EntryLimitCondition,
    StopLossCondition,
    TakeProfitCondition,
    TrailingStopCondition,
    Trigger,
    TriggerUpdate,
    from_message,
    to_message,
)
from ..position import StreamPosition
from ..streams import WatchStream
from ..v1 import triggers_pb2 as pb
from ..v1 import triggers_pb2_grpc
from .caller import Caller, read

Condition = StopLossCondition | TakeProfitCondition | TrailingStopCondition | EntryLimitCondition

_FIELDS = {
    StopLossCondition: "stop_loss",
    TakeProfitCondition: "take_profit",
    TrailingStopCondition: "trailing_stop",
    EntryLimitCondition: "entry_limit",
}


class Triggers:
    """Arms, changes, disarms, shows and streams price triggers: ``client.triggers``."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller
        self._stub: Any = triggers_pb2_grpc.TriggerServiceStub(caller.channel)

    def create(
        self,
        session_id: str,
        *,
        symbol: str,
        condition: Condition,
        quantity: DecimalLike | None = None,
        client_trigger_id: str = "",
        validate_only: bool = False,
    ) -> Trigger:
        """Arms a trigger. ``stop_loss``, ``take_profit``, ``trailing_stop`` and ``entry_limit`` are shorter.

        Args:
            quantity: units that a protective trigger closes; None: the whole position.
            client_trigger_id: your name for the intent; empty: none, and a repetition arms a second trigger.
        """
        if type(condition) not in _FIELDS:
            raise TypeError(
                f"condition: expected a condition such as StopLossCondition, not {type(condition).__name__}"
            )
        request = to_message(
            pb.CreateTriggerRequest,
            session_id=session_id,
            client_trigger_id=client_trigger_id,
            symbol=symbol,
            quantity=quantity,
            validate_only=validate_only,
            **{_FIELDS[type(condition)]: condition},
        )
        return self._trigger(self._stub.CreateTrigger, request)

    def stop_loss(self, session_id: str, *, symbol: str, price: DecimalLike, **options: Any) -> Trigger:
        """Closes the position when the market moves against it to ``price``. Options as in ``create``."""
        return self.create(session_id, symbol=symbol, condition=StopLossCondition(price=price), **options)

    def take_profit(self, session_id: str, *, symbol: str, price: DecimalLike, **options: Any) -> Trigger:
        """Closes the position when the market moves in its favour to ``price``. Options as in ``create``."""
        return self.create(session_id, symbol=symbol, condition=TakeProfitCondition(price=price), **options)

    def trailing_stop(
        self,
        session_id: str,
        *,
        symbol: str,
        percent: DecimalLike | None = None,
        amount: DecimalLike | None = None,
        **options: Any,
    ) -> Trigger:
        """Closes the position when the market falls back from its best price by ``percent`` of it, or by ``amount``.

        Options as in ``create``.
        """
        if (percent is None) == (amount is None):
            raise TypeError("pass either percent or amount")
        condition = TrailingStopCondition(percent=percent, amount=amount)
        return self.create(session_id, symbol=symbol, condition=condition, **options)

    def entry_limit(
        self,
        session_id: str,
        *,
        symbol: str,
        side: OrderSide | str,
        quantity: DecimalLike,
        price: DecimalLike,
        **options: Any,
    ) -> Trigger:
        """Opens a position when the market reaches ``price``: falls to it for a buy, rises to it for a sell."""
        condition = EntryLimitCondition(price=price, side=side, quantity=quantity)
        return self.create(session_id, symbol=symbol, condition=condition, **options)

    def update(
        self,
        session_id: str,
        trigger_id: str,
        *,
        condition: Condition | None = None,
        quantity: DecimalLike | None = None,
        etag: str = "",
        validate_only: bool = False,
    ) -> Trigger:
        """Moves an armed trigger's level, offset or quantity.

        Args:
            condition: of the same kind as the trigger's; None: as it is.
            quantity: units that a protective trigger closes; None: as it is.
            etag: the trigger's as you know it: ``Aborted`` when it has changed since. Empty: whatever it is.
        """
        if condition is not None and type(condition) not in _FIELDS:
            raise TypeError(
                f"condition: expected a condition such as StopLossCondition, not {type(condition).__name__}"
            )
        request = to_message(
            pb.UpdateTriggerRequest,
            session_id=session_id,
            trigger_id=trigger_id,
            quantity=quantity,
            etag=etag,
            validate_only=validate_only,
            **({} if condition is None else {_FIELDS[type(condition)]: condition}),
        )
        return self._trigger(self._stub.UpdateTrigger, request)

    def get(self, session_id: str, trigger_id: str, *, min_revision: int = 0) -> Trigger:
        """Shows one trigger with ``records``: what led it there, up to the tick that fired it and its order."""
        request = to_message(
            pb.GetTriggerRequest, session_id=session_id, trigger_id=trigger_id, min_revision=min_revision
        )
        return self._trigger(self._stub.GetTrigger, request)

    def watch(
        self,
        session_id: str,
        *,
        symbol: str = "",
        start: str = "snapshot",
        after_revision: int | None = None,
        timeout: float | None = None,
    ) -> WatchStream[TriggerUpdate]:
        """Streams every change of every trigger of a session. Arguments as in ``client.orders.watch``."""
        position = StreamPosition(start, after_revision)
        fields = {"session_id": session_id, "symbol": symbol}
        return self._caller.watch(
            self._stub.WatchTriggers, pb.WatchTriggersRequest, TriggerUpdate, position, timeout, fields, _read_update
        )

    def cancel(self, session_id: str, trigger_id: str) -> Trigger:
        """Disarms a trigger."""
        request = to_message(pb.CancelTriggerRequest, session_id=session_id, trigger_id=trigger_id)
        return self._trigger(self._stub.CancelTrigger, request)

    def list(
        self,
        session_id: str,
        *,
        symbol: str = "",
        statuses: Sequence[TriggerStatus | str] = (),
        page_size: int = 0,
        order_by: str = "",
        min_revision: int = 0,
    ) -> Iterator[Trigger]:
        """A session's triggers in the order of their creation."""
        request = to_message(
            pb.ListTriggersRequest,
            session_id=session_id,
            symbol=symbol,
            statuses=statuses,
            page_size=page_size,
            order_by=order_by,
            min_revision=min_revision,
        )
        return self._caller.pages(self._stub.ListTriggers, request, "triggers", Trigger)

    def _trigger(self, method: Any, request: Any) -> Trigger:
        response = self._caller.unary(method, request)
        return read(Trigger, response.trigger, response.revision)


def _read_update(payload: Any, revision: int, from_snapshot: bool) -> TriggerUpdate:
    if from_snapshot:
        trigger = read(Trigger, payload, revision)
        return TriggerUpdate(trigger=trigger, from_snapshot=True, revision=revision, raw=payload)
    plain = from_message(TriggerUpdate, payload)
    trigger = read(Trigger, payload.trigger, revision)
    return TriggerUpdate(type=plain.type, trigger=trigger, revision=revision, raw=payload)
