"""Positions and the portfolio that they make."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

from .conversion import Resource, resource


@resource("Position")
@dataclass(frozen=True, kw_only=True)
class Position(Resource):
    """What a session holds of one instrument; quantities and sums are negative when short."""

    session_id: str = ""
    symbol: str = ""
    quantity: Decimal | None = None
    average_price: Decimal | None = None
    mark_price: Decimal | None = None
    cost_basis: Decimal | None = None
    market_value: Decimal | None = None
    realized_pnl: Decimal | None = None
    unrealized_pnl: Decimal | None = None
    fees: Decimal | None = None
    open_time: dt.datetime | None = None


@resource("Portfolio")
@dataclass(frozen=True, kw_only=True)
class Portfolio(Resource):
    """What a session owns: cash, equity, profit and positions, in ``currency``."""

    session_id: str = ""
    currency: str = ""
    initial_cash: Decimal | None = None
    cash: Decimal | None = None
    market_value: Decimal | None = None
    equity: Decimal | None = None
    realized_pnl: Decimal | None = None
    unrealized_pnl: Decimal | None = None
    fees: Decimal | None = None
    day: str = ""
    day_start_equity: Decimal | None = None
    day_pnl: Decimal | None = None
    positions: tuple[Position, ...] = ()
    market_time: dt.datetime | None = None
    revision: int = 0
    """The server's revision that this takes into account."""
