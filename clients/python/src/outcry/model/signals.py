"""Signals: what strategies and decision pipelines want, and what became of it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from ..decimals import DecimalLike
from ..enums import ExecutionMode, SignalAction, SignalEventType, SignalStatus
from .conversion import Resource, resource
from .market_data import QuotePoint
from .orders import Denial, TrailingOffset


@resource("SizingRule")
@dataclass(frozen=True, kw_only=True)
class SizingRule(Resource):
    """How large an entry is. Give exactly one."""

    quantity: DecimalLike | None = None
    """So many units."""
    percent_of_equity: DecimalLike | None = None
    risk_percent: DecimalLike | None = None
    """So that the distance to the stop, times the units, is so many per cent of equity."""


@resource("ExecutionSettings")
@dataclass(frozen=True, kw_only=True)
class ExecutionSettings(Resource):
    """What happens to the signals of a session, and how large their orders are."""

    mode: ExecutionMode | str = ExecutionMode.UNSPECIFIED
    """``"auto"``, ``"confirm"`` or ``"batch"``."""
    approval_patience: dt.timedelta | None = None
    batch_time: str = ""
    """``HH:MM`` in ``time_zone``."""
    time_zone: str = ""
    size: SizingRule | None = None
    max_allocation_percent: DecimalLike | None = None


@resource("SignalSizing")
@dataclass(frozen=True, kw_only=True)
class SignalSizing(Resource):
    """How large an entry became, and why."""

    rule: SizingRule | None = None
    price: Decimal | None = None
    equity: Decimal | None = None
    wanted_quantity: Decimal | None = None
    allocation_left: Decimal | None = None
    reduced_by: Denial | None = None
    quantity: Decimal | None = None
    explanation: str = ""


@resource("Signal")
@dataclass(frozen=True, kw_only=True)
class Signal(Resource):
    """A signal and what became of it."""

    session_id: str = ""
    signal_id: str = ""
    client_signal_id: str = ""
    """Empty for signals of the session's own strategy."""
    trace_id: str = ""
    strategy_id: str = ""
    symbol: str = ""
    action: SignalAction = SignalAction.UNSPECIFIED
    confidence: Decimal | None = None
    size: SizingRule | None = None
    target_price: Decimal | None = None
    stop_price: Decimal | None = None
    trailing_stop: TrailingOffset | None = None
    expire_time: dt.datetime | None = None
    metadata: Mapping[str, str] = field(default_factory=dict)
    decision_id: str = ""
    reason: str = ""
    status: SignalStatus = SignalStatus.UNSPECIFIED
    status_code: str = ""
    status_message: str = ""
    denial: Denial | None = None
    order_id: str = ""
    sizing: SignalSizing | None = None
    release_time: dt.datetime | None = None
    quote: QuotePoint | None = None
    create_time: dt.datetime | None = None
    update_time: dt.datetime | None = None
    revision: int = 0
    """The server's revision that this takes into account."""


@resource("SignalEvent")
@dataclass(frozen=True, kw_only=True)
class SignalUpdate(Resource):
    """What happened to a signal, and the signal after it: an item of ``client.signals.watch``."""

    type: SignalEventType = SignalEventType.UNSPECIFIED
    """``UNSPECIFIED`` for a signal of the snapshot."""
    signal: Signal = Signal()
    from_snapshot: bool = False
    revision: int = 0
