"""What a journal says of the things that callers named."""

from __future__ import annotations

from typing import Any

from contract import pb
from intents import Intent


class JournalIndex:
    """By session and name, or by name alone."""

    def __init__(self, journal: list[Any]) -> None:
        self.orders: dict[tuple[str, str], list[Any]] = {}
        self.cancels: dict[tuple[str, str], int] = {}
        self.armed: dict[tuple[str, str], list[Any]] = {}
        self.disarmed: set[tuple[str, str]] = set()
        self.sessions: dict[str, list[Any]] = {}
        for event in journal:
            self._take(event)

    def _take(self, event: Any) -> None:
        order, trigger = (event.session_id, event.order_id), (event.session_id, event.trigger_id)
        if event.order_event in (pb.ORDER_EVENT_TYPE_PLACED, pb.ORDER_EVENT_TYPE_DENIED):
            self.orders.setdefault((event.session_id, event.order.client_order_id), []).append(event)
        elif event.order_event == pb.ORDER_EVENT_TYPE_CANCEL_REQUESTED:
            self.cancels.setdefault(order, event.revision)
        elif event.type == pb.EVENT_TYPE_SESSION_CREATED:
            self.sessions.setdefault(event.session_id, []).append(event)
        elif event.trigger_event == pb.TRIGGER_EVENT_TYPE_ARMED:
            self.armed.setdefault(trigger, []).append(event)
        elif event.type == pb.EVENT_TYPE_TRIGGER and event.trigger_event in (
            pb.TRIGGER_EVENT_TYPE_CANCELLED, pb.TRIGGER_EVENT_TYPE_FIRED,
        ):  # fmt: skip
            self.disarmed.add(trigger)

    def has(self, intent: Intent) -> bool:
        """Whether a call without an answer took place; of triggers it cannot be told."""
        match intent.kind:
            case "order":
                return (intent.request.session_id, intent.key) in self.orders
            case "cancel":
                return (intent.request.session_id, intent.key) in self.cancels
            case "session":
                return intent.key in self.sessions
            case "disarm":
                return (intent.request.session_id, intent.key) in self.disarmed
        return False

    def require(self, intent: Intent) -> None:
        """What was answered is there, once, at the place that the answer told or before."""
        answer, session = intent.answer, getattr(intent.request, "session_id", "")
        match intent.kind:
            case "order":
                found = self.orders.get((session, intent.key), [])
                assert len(found) == 1, f"{intent} is there {len(found)} times"
                assert found[0].order_id == answer.order.order_id and found[0].revision <= answer.revision, intent
            case "cancel":
                assert self.cancels[session, intent.key] <= answer.revision, intent
            case "trigger":
                found = self.armed.get((session, answer.trigger.trigger_id), [])
                assert len(found) == 1 and found[0].revision <= answer.revision, intent
            case "disarm":
                assert (session, intent.key) in self.disarmed, intent
            case "session":
                assert len(self.sessions[intent.key]) == 1, intent

    def require_once(self) -> None:
        for things in (self.orders, self.armed, self.sessions):
            for name, found in things.items():
                assert len(found) == 1, f"{name} is there {len(found)} times"
