"""Quotes and bars."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

from .conversion import Resource, resource


@resource("Bar")
@dataclass(frozen=True, kw_only=True)
class Bar(Resource):
    """Open, high, low, close and volume over an interval."""

    open_time: dt.datetime | None = None
    close_time: dt.datetime | None = None
    open: Decimal | None = None
    high: Decimal | None = None
    low: Decimal | None = None
    close: Decimal | None = None
    volume: Decimal | None = None


@resource("Quote")
@dataclass(frozen=True, kw_only=True)
class Quote(Resource):
    """The newest price of one instrument, and its newest finished bar."""

    session_id: str = ""
    symbol: str = ""
    last: Decimal | None = None
    tick_sequence: int = 0
    time: dt.datetime | None = None
    bar: Bar | None = None
    bid: Decimal | None = None
    """Best bid; ``None`` when the feed has only trades or bars."""
    ask: Decimal | None = None
    """Best ask; ``None`` when the feed has only trades or bars."""
    revision: int = 0
    """The server's revision that this takes into account."""


@resource("QuotePoint")
@dataclass(frozen=True, kw_only=True)
class QuotePoint(Resource):
    """What the market showed at one moment."""

    bid: Decimal | None = None
    ask: Decimal | None = None
    last: Decimal | None = None
    tick_sequence: int = 0
    time: dt.datetime | None = None
