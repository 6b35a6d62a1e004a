"""Sessions: what they are to do, and where they are in their life."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from ..decimals import DecimalLike
from ..enums import (
    BarPath,
    CostMethod,
    LimitFill,
    OrderArrival,
    PriceAdjustment,
    SessionState,
    StopLimitFill,
    TradingMode,
)
from .conversion import Resource, resource
from .risk import RiskLimits, TradingHours
from .signals import ExecutionSettings


@resource("ReplaySettings")
@dataclass(frozen=True, kw_only=True)
class ReplaySettings(Resource):
    """Which part of a feed's history is replayed, and how fast.

    Give at most one of ``bars_per_second`` and ``maximum``; without either the server's default pace holds.
    """

    start_time: dt.datetime | None = None
    end_time: dt.datetime | None = None
    bars_per_second: DecimalLike | None = None
    maximum: bool = False
    """As fast as it goes."""
    bar_interval: str = ""
    """What bars are put together to, such as ``1h``; empty: they stay as they are."""
    price_adjustment: PriceAdjustment | str = PriceAdjustment.UNSPECIFIED
    """What is taken out of past prices; unspecified: splits and dividends, where they were imported."""


@resource("CommissionModel.PerShare")
@dataclass(frozen=True, kw_only=True)
class PerShareCommission(Resource):
    """A sum for each unit, with an optional least sum for an order."""

    amount: DecimalLike | None = None
    minimum: DecimalLike | None = None


@resource("CommissionModel.PerOrder")
@dataclass(frozen=True, kw_only=True)
class PerOrderCommission(Resource):
    """A sum for each order."""

    amount: DecimalLike | None = None


@resource("CommissionModel.PercentOfNotional")
@dataclass(frozen=True, kw_only=True)
class PercentOfNotionalCommission(Resource):
    """A share of the notional."""

    percent: DecimalLike | None = None


@resource("CommissionModel.MakerTaker")
@dataclass(frozen=True, kw_only=True)
class MakerTakerCommission(Resource):
    """A share of the notional that depends on who was there first; a maker's below zero is a rebate."""

    maker_percent: DecimalLike | None = None
    taker_percent: DecimalLike | None = None


@resource("CommissionModel")
@dataclass(frozen=True, kw_only=True)
class CommissionModel(Resource):
    """What a fill costs: exactly one of its fields."""

    per_share: PerShareCommission | None = None
    per_order: PerOrderCommission | None = None
    percent_of_notional: PercentOfNotionalCommission | None = None
    maker_taker: MakerTakerCommission | None = None


@resource("SlippageModel.Fixed")
@dataclass(frozen=True, kw_only=True)
class FixedSlippage(Resource):
    """A fixed distance, in money for each unit."""

    amount: DecimalLike | None = None


@resource("SlippageModel.PercentOfPrice")
@dataclass(frozen=True, kw_only=True)
class PercentOfPriceSlippage(Resource):
    """A share of the price."""

    percent: DecimalLike | None = None


@resource("SlippageModel")
@dataclass(frozen=True, kw_only=True)
class SlippageModel(Resource):
    """How much worse than the quote a market or stop order fills: exactly one of its fields."""

    fixed: FixedSlippage | None = None
    percent_of_price: PercentOfPriceSlippage | None = None
    volume_share: bool = False
    """Grows with the square of the order's share of the bar's volume."""


@resource("PaperSettings")
@dataclass(frozen=True, kw_only=True)
class PaperSettings(Resource):
    """How the simulated exchange fills orders; what is ``None`` or unspecified takes the server's default.

    >>> settings = PaperSettings(commission=CommissionModel(per_share=PerShareCommission(amount="0.005")))
    """

    spread_basis_points: DecimalLike | None = None
    maximum_volume_percent: DecimalLike | None = None
    commission: CommissionModel | None = None
    slippage: SlippageModel | None = None
    bar_path: BarPath | str = BarPath.UNSPECIFIED
    limit_fill: LimitFill | str = LimitFill.UNSPECIFIED
    latency_microseconds: int | None = None
    """How long a command takes to the exchange, in market time."""
    session_hours: TradingHours | None = None
    """When the exchange trades; without them whenever there is data."""
    max_quote_age_milliseconds: int | None = None
    """An older price fills nothing."""
    random_seed: int | None = None
    """Of all that is drawn: the same seed and the same orders give the same fills."""
    latency_jitter_microseconds: int | None = None
    """How much longer a command may take, drawn anew for each."""
    order_arrival: OrderArrival | str = OrderArrival.UNSPECIFIED
    stop_limit_fill: StopLimitFill | str = StopLimitFill.UNSPECIFIED
    touch_fill_percent: DecimalLike | None = None
    """With :attr:`LimitFill.TOUCH`: in how many of a hundred touches the order's turn comes."""


@resource("InstrumentSettings")
@dataclass(frozen=True, kw_only=True)
class InstrumentSettings(Resource):
    """What the feed does not tell of an instrument."""

    symbol: str = ""
    sector: str = ""


@resource("ExchangeRate")
@dataclass(frozen=True, kw_only=True)
class ExchangeRate(Resource):
    """What one unit of a currency is worth in the base currency."""

    currency: str = ""
    rate: DecimalLike | None = None


@resource("SessionSpec")
@dataclass(frozen=True, kw_only=True)
class SessionSpec(Resource):
    """What a session is to do. Fixed once the session is created."""

    display_name: str = ""
    mode: TradingMode | str = TradingMode.UNSPECIFIED
    symbols: Sequence[str] = ()
    initial_cash: DecimalLike | None = None
    strategy_yaml: str = ""
    risk_limits: RiskLimits | None = None
    replay: ReplaySettings | None = None
    paper: PaperSettings | None = None
    cost_method: CostMethod | str = CostMethod.UNSPECIFIED
    instruments: Sequence[InstrumentSettings] = ()
    base_currency: str = ""
    exchange_rates: Sequence[ExchangeRate] = ()
    execution: ExecutionSettings | None = None
    strategy_version: str = ""


@resource("Session")
@dataclass(frozen=True, kw_only=True)
class Session(Resource):
    """A trading session."""

    session_id: str = ""
    spec: SessionSpec | None = None
    state: SessionState = SessionState.UNSPECIFIED
    state_reason: str = ""
    strategy_name: str = ""
    currency: str = ""
    create_time: dt.datetime | None = None
    market_time: dt.datetime | None = None
    equity: Decimal | None = None
    open_positions: int = 0
    revision: int = 0
    """Newest revision that the session has written."""
