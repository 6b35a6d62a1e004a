"""The limits of a session, and where it stands against them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from ..decimals import DecimalLike
from ..enums import DayOfWeek
from .conversion import Resource, resource


@resource("TradingHours")
@dataclass(frozen=True, kw_only=True)
class TradingHours(Resource):
    """Hours of a venue, local: ``TradingHours(time_zone="America/New_York", open="09:30", close="16:00")``."""

    time_zone: str = ""
    open: str = ""
    close: str = ""
    days: Sequence[DayOfWeek | str] = ()
    """Empty: Monday to Friday."""


@resource("RiskLimits")
@dataclass(frozen=True, kw_only=True)
class RiskLimits(Resource):
    """What a session may risk; ``None`` takes the server's default. Percentages are of equity."""

    max_open_positions: int | None = None
    max_position_percent: DecimalLike | None = None
    max_daily_loss_percent: DecimalLike | None = None
    trading_hours: TradingHours | None = None


@resource("KillSwitch")
@dataclass(frozen=True, kw_only=True)
class KillSwitch(Resource):
    """Whether all new risk is refused, since when and why."""

    engaged: bool = False
    reason: str = ""
    engage_time: dt.datetime | None = None


@resource("RiskStatus")
@dataclass(frozen=True, kw_only=True)
class RiskStatus(Resource):
    """Where a session stands against its limits."""

    session_id: str = ""
    limits: RiskLimits | None = None
    kill_switch: KillSwitch | None = None
    open_positions: int = 0
    open_positions_headroom: int = 0
    max_position_notional: Decimal | None = None
    day: str = ""
    day_start_equity: Decimal | None = None
    day_pnl: Decimal | None = None
    daily_loss_limit: Decimal | None = None
    daily_loss_headroom: Decimal | None = None
    daily_loss_reached: bool = False
    within_trading_hours: bool = False
    halted_symbols: tuple[str, ...] = ()
    equity: Decimal | None = None
    market_time: dt.datetime | None = None
    revision: int = 0
    """The server's revision that this takes into account."""
