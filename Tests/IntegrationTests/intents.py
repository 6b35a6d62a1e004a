"""Calls that callers make while servers are killed."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import grpc

from contract import Stubs, decimal, pb

CALL_TIMEOUT = 30

# What says that nobody knows whether the call took place.
NO_ANSWER = (grpc.StatusCode.UNAVAILABLE, grpc.StatusCode.CANCELLED, grpc.StatusCode.UNKNOWN)


@dataclass
class Intent:
    """A call that somebody made, and what came of it."""

    kind: str
    key: str
    request: Any
    answer: Any = None
    refusal: str = ""

    @property
    def is_answered(self) -> bool:
        return self.answer is not None or bool(self.refusal)

    def perform(self, stubs: Stubs) -> None:
        """Raises when there was no answer."""
        try:
            self.answer = _method(stubs, self.kind)(self.request, timeout=CALL_TIMEOUT)
        except grpc.RpcError as error:
            if error.code() in (*NO_ANSWER, grpc.StatusCode.DEADLINE_EXCEEDED):
                raise
            self.refusal = f"{error.code()}: {error.details()}"


def _method(stubs: Stubs, kind: str) -> Callable[..., Any]:
    methods: dict[str, Callable[..., Any]] = {
        "order": stubs.orders.PlaceOrder,
        "cancel": stubs.orders.CancelOrder,
        "trigger": stubs.triggers.CreateTrigger,
        "disarm": stubs.triggers.CancelTrigger,
        "session": stubs.sessions.CreateSession,
    }
    return methods[kind]


def _side(generator: random.Random) -> int:
    return int(generator.choice([pb.ORDER_SIDE_BUY, pb.ORDER_SIDE_SELL]))


def order_intent(generator: random.Random, session: str, symbol: str, name: str) -> Intent:
    request = pb.PlaceOrderRequest(
        session_id=session, client_order_id=name, symbol=symbol, side=_side(generator),
        type=pb.ORDER_TYPE_MARKET, quantity=decimal(generator.randint(1, 3)),
    )  # fmt: skip
    if generator.random() < 0.4:
        request.type = pb.ORDER_TYPE_LIMIT
        request.limit_price.value = str(generator.choice([500, 1000, 1500, 2000, 3000]))
    return Intent("order", name, request)


def trigger_intent(generator: random.Random, session: str, symbol: str, name: str) -> Intent:
    entry = pb.EntryLimitCondition(
        side=_side(generator), price=decimal(generator.choice([1000, 1200, 1300, 2000, 2500])), quantity=decimal(1)
    )
    request = pb.CreateTriggerRequest(session_id=session, client_trigger_id=name, symbol=symbol, entry_limit=entry)
    return Intent("trigger", name, request)
