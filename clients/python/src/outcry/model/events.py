"""What happens on the server, fact by fact."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

from ..enums import EventKind, EventType, OrderEventType, RiskMode, SessionState, TriggerEventType
from .conversion import Resource, resource
from .market_data import Bar, Quote
from .orders import Fill, Order
from .positions import EquityPoint, Position, Transaction
from .risk import RiskBreach, RiskHalt, RiskLimits
from .sessions import Session, SessionSpec
from .triggers import Trigger


@resource("Event")
@dataclass(frozen=True, kw_only=True)
class Event(Resource):
    """One fact. It never changes: whoever asks for a revision gets the same."""

    revision: int = 0
    """Its place in the server's one order of events."""
    session_id: str = ""
    time: dt.datetime | None = None
    """The session's clock."""
    kind: EventKind = EventKind.UNSPECIFIED
    type: EventType = EventType.UNSPECIFIED
    symbol: str = ""
    order_id: str = ""
    trigger_id: str = ""
    signal_id: str = ""
    lease_id: str = ""
    message: str = ""
    """For people."""
    state: SessionState = SessionState.UNSPECIFIED
    order_event: OrderEventType = OrderEventType.UNSPECIFIED
    trigger_event: TriggerEventType = TriggerEventType.UNSPECIFIED
    mode: RiskMode = RiskMode.UNSPECIFIED
    session: SessionSpec | None = None
    order: Order | None = None
    fill: Fill | None = None
    level: Decimal | None = None
    limits: RiskLimits | None = None
    halt: RiskHalt | None = None
    breach: RiskBreach | None = None
    transaction: Transaction | None = None
    equity: EquityPoint | None = None
    quote: Quote | None = None
    bar: Bar | None = None


@resource("EventSnapshotItem")
@dataclass(frozen=True, kw_only=True)
class EventSnapshotItem(Resource):
    """One thing that there was as a stream began: exactly one field is set."""

    session: Session | None = None
    order: Order | None = None
    position: Position | None = None
    trigger: Trigger | None = None
