"""Traces: what happened from each signal to its fills, and what the way cost."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from ..enums import OrderStatus, SignalStatus, TraceStepType, TriggerEventType
from .conversion import Resource, resource
from .orders import Fill
from .risk import RiskCheck
from .signals import Signal, SignalSizing


@resource("TraceStep")
@dataclass(frozen=True, kw_only=True)
class TraceStep(Resource):
    """One step of a causal chain."""

    type: TraceStepType = TraceStepType.UNSPECIFIED
    time: dt.datetime | None = None
    since_signal: dt.timedelta | None = None
    since_previous: dt.timedelta | None = None
    order_id: str = ""
    trigger_id: str = ""
    signal_status: SignalStatus = SignalStatus.UNSPECIFIED
    sizing: SignalSizing | None = None
    risk_checks: Sequence[RiskCheck] = ()
    fill: Fill | None = None
    order_status: OrderStatus = OrderStatus.UNSPECIFIED
    trigger_event: TriggerEventType = TriggerEventType.UNSPECIFIED


@resource("Slippage")
@dataclass(frozen=True, kw_only=True)
class Slippage(Resource):
    """What the fills of a signal's order cost against the quote at the signal."""

    reference_price: Decimal | None = None
    quantity: Decimal | None = None
    notional: Decimal | None = None
    cost: Decimal | None = None
    """How much worse than the reference; below zero is better."""
    basis_points: Decimal | None = None


@resource("Trace")
@dataclass(frozen=True, kw_only=True)
class Trace(Resource):
    """A causal chain. ``steps`` are there when it was asked for alone."""

    session_id: str = ""
    trace_id: str = ""
    signal: Signal = Signal()
    order_ids: Sequence[str] = ()
    trigger_ids: Sequence[str] = ()
    slippage: Slippage | None = None
    time_to_fill: dt.timedelta | None = None
    steps: Sequence[TraceStep] = ()
    omitted_steps: int = 0
    revision: int = 0
    """The server's revision that this takes into account."""


@resource("SlippageRow")
@dataclass(frozen=True, kw_only=True)
class SlippageRow(Resource):
    """What the fills of one strategy cost within one span of time, in the base currency."""

    strategy_id: str = ""
    start_time: dt.datetime | None = None
    signals: int = 0
    without_quote: int = 0
    notional: Decimal | None = None
    cost: Decimal | None = None
    basis_points: Decimal | None = None
    worst_basis_points: Decimal | None = None
    mean_time_to_fill: dt.timedelta | None = None
    max_time_to_fill: dt.timedelta | None = None


@resource("AnalyzeSlippageResponse")
@dataclass(frozen=True, kw_only=True)
class SlippageAnalysis(Resource):
    """What fills cost: one row a strategy and span, and all of them together."""

    rows: Sequence[SlippageRow] = ()
    total: SlippageRow | None = None
    revision: int = 0
