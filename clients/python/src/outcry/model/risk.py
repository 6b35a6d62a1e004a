"""The limits of a session, and where it stands against them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from ..decimals import DecimalLike
from ..enums import DayOfWeek, RiskHaltType, RiskMode, RiskVerdict
from .conversion import Resource, resource
from .exposure import Exposure
from .orders import Denial, Order


@resource("TradingHours")
@dataclass(frozen=True, kw_only=True)
class TradingHours(Resource):
    """Hours of a venue, local: ``TradingHours(time_zone="America/New_York", open="09:30", close="16:00")``."""

    time_zone: str = ""
    open: str = ""
    close: str = ""
    days: Sequence[DayOfWeek | str] = ()
    """Empty: Monday to Friday."""
    holidays: Sequence[str] = ()
    """Days on which the venue is closed, ``"2026-12-25"``."""


@resource("RiskLimits")
@dataclass(frozen=True, kw_only=True)
class RiskLimits(Resource):
    """What a session may risk; ``None`` takes the server's default, which mostly is no limit.

    Percentages are of equity unless they say otherwise, sums are in the base currency.
    """

    max_open_positions: int | None = None
    max_position_percent: DecimalLike | None = None
    max_daily_loss_percent: DecimalLike | None = None
    trading_hours: TradingHours | None = None
    max_symbol_quantity: DecimalLike | None = None
    max_symbol_notional: DecimalLike | None = None
    max_total_exposure_percent: DecimalLike | None = None
    max_sector_exposure_percent: DecimalLike | None = None
    max_leverage: DecimalLike | None = None
    """Buying power as a multiple of equity; 1 is an account without credit."""
    max_order_quantity: DecimalLike | None = None
    max_order_notional: DecimalLike | None = None
    max_orders_per_second: int | None = None
    max_orders_per_minute: int | None = None
    price_band_percent: DecimalLike | None = None
    """How far a limit or stop price may be from the last quote, in per cent of it."""
    duplicate_order_window: dt.timedelta | None = None
    max_daily_loss: DecimalLike | None = None
    max_drawdown_percent: DecimalLike | None = None
    max_strategy_loss: DecimalLike | None = None
    max_quote_age: dt.timedelta | None = None
    halt_confirmations: int | None = None
    max_risk_bias_age: dt.timedelta | None = None
    conservative_risk_bias: DecimalLike | None = None


@resource("RiskHalt")
@dataclass(frozen=True, kw_only=True)
class RiskHalt(Resource):
    """New risk is refused until a person says otherwise."""

    halt_id: str = ""
    type: RiskHaltType = RiskHaltType.UNSPECIFIED
    symbol: str = ""
    strategy_id: str = ""
    limit: str = ""
    observed: str = ""
    readings: int = 0
    message: str = ""
    latch_time: dt.datetime | None = None


@resource("RiskBias")
@dataclass(frozen=True, kw_only=True)
class RiskBias(Resource):
    """A factor on the limits of new risk, from 0 (none) to 1."""

    value: Decimal | None = None
    effective_value: Decimal | None = None
    """What counts now: ``value``, or the conservative one when it is too old."""
    source: str = ""
    set_time: dt.datetime | None = None


@resource("RiskBreach")
@dataclass(frozen=True, kw_only=True)
class RiskBreach(Resource):
    """Something that the rules refused or reduced."""

    breach_id: str = ""
    verdict: RiskVerdict = RiskVerdict.UNSPECIFIED
    denial: Denial | None = None
    symbol: str = ""
    strategy_id: str = ""
    order_id: str = ""
    signal_id: str = ""
    time: dt.datetime | None = None


@resource("FlattenAllResponse")
@dataclass(frozen=True, kw_only=True)
class Flattening(Resource):
    """What closes everything; under ``validate_only``, what would."""

    cancelled_orders: tuple[Order, ...] = ()
    closing_orders: tuple[Order, ...] = ()
    revision: int = 0
    """The server's revision that this takes into account."""


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
    mode: RiskMode = RiskMode.UNSPECIFIED
    mode_reason: str = ""
    bias: RiskBias | None = None
    halts: tuple[RiskHalt, ...] = ()
    exposure: Exposure | None = None
    buying_power: Decimal | None = None
    """``None``: no limit."""
    peak_equity: Decimal | None = None
    drawdown_percent: Decimal | None = None
    orders_last_second: int = 0
    orders_last_minute: int = 0
    etag: str = ""
    """Changes with every change of the limits. For ``update_limits``."""
    revision: int = 0
    """The server's revision that this takes into account."""


@resource("RiskCheck")
@dataclass(frozen=True, kw_only=True)
class RiskCheck(Resource):
    """One rule as it was checked, with its numbers."""

    rule: str = ""
    passed: bool = False
    limit: str = ""
    observed: str = ""
    headroom: str = ""
