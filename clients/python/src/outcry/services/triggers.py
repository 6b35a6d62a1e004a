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
    to_message,
)
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
    """Arms, disarms and lists price triggers: ``client.triggers``."""

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
            raise TypeError(f"condition: expected a condition such as StopLossCondition, not {type(condition).__name__}")
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

    def trailing_stop(self, session_id: str, *, symbol: str, percent: DecimalLike, **options: Any) -> Trigger:
        """Closes the position when the market falls back from its best price by ``percent``. Options as in ``create``."""
        return self.create(session_id, symbol=symbol, condition=TrailingStopCondition(percent=percent), **options)

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
    ) -> Iterator[Trigger]:
        """A session's triggers in the order of their creation."""
        request = to_message(
            pb.ListTriggersRequest, session_id=session_id, symbol=symbol, statuses=statuses, page_size=page_size
        )
        return self._caller.pages(self._stub.ListTriggers, request, "triggers", Trigger)

    def _trigger(self, method: Any, request: Any) -> Trigger:
        response = self._caller.unary(method, request)
        return read(Trigger, response.trigger, response.revision)
