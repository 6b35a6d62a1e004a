"""Backtests and what they came to. Every figure is defined in ``docs/statistics.md``."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from ..enums import BacktestState, EndOfData, SeriesSource, StatisticsConvention
from .conversion import Resource, resource
from .sessions import SessionSpec

if TYPE_CHECKING:
    import pandas


@resource("BacktestSettings")
@dataclass(frozen=True, kw_only=True)
class BacktestSettings(Resource):
    """What a backtest is asked for besides its session."""

    benchmark: str = ""
    convention: StatisticsConvention | str = StatisticsConvention.UNSPECIFIED
    risk_free_percent: Decimal | None = None
    periods_per_year: int | None = None
    end_of_data: EndOfData | str = EndOfData.UNSPECIFIED


@resource("BacktestProgress")
@dataclass(frozen=True, kw_only=True)
class BacktestProgress(Resource):
    """How far a backtest is."""

    bars_done: int = 0
    bars_total: int = 0
    market_time: dt.datetime | None = None
    equity: Decimal | None = None
    milliseconds_left: int | None = None
    """By how fast it went so far. None while nobody can tell."""


@resource("PerformanceStatistics")
@dataclass(frozen=True, kw_only=True)
class PerformanceStatistics(Resource):
    """Statistics of returns. None is "not defined"."""

    convention: StatisticsConvention = StatisticsConvention.UNSPECIFIED
    periods: int = 0
    risk_free_rate: float = 0.0
    total_return: float | None = None
    annual_return: float | None = None
    volatility: float | None = None
    sharpe: float | None = None
    sortino: float | None = None
    sortino_of_losses: float | None = None
    """LEAN's Sortino ratio."""
    calmar: float | None = None
    maximum_drawdown: float | None = None
    skewness: float | None = None
    excess_kurtosis: float | None = None
    probabilistic_sharpe: float | None = None
    alpha: float | None = None
    beta: float | None = None
    information_ratio: float | None = None
    tracking_error: float | None = None
    treynor: float | None = None
    up_capture: float | None = None
    down_capture: float | None = None
    turnover: float | None = None


@resource("TradeStatistics")
@dataclass(frozen=True, kw_only=True)
class TradeStatistics(Resource):
    """Statistics of round trips. None is "not defined"."""

    count: int = 0
    wins: int = 0
    losses: int = 0
    win_rate: float | None = None
    average_win: Decimal | None = None
    average_loss: Decimal | None = None
    largest_win: Decimal | None = None
    largest_loss: Decimal | None = None
    profit_factor: float | None = None
    payoff_ratio: float | None = None
    expectancy: Decimal | None = None
    longest_losing_streak: int = 0
    profit: Decimal | None = None
    fees: Decimal | None = None


@resource("DrawdownRecord")
@dataclass(frozen=True, kw_only=True)
class DrawdownRecord(Resource):
    """A fall of equity from a peak."""

    depth: float = 0.0
    amount: Decimal | None = None
    peak_time: dt.datetime | None = None
    trough_time: dt.datetime | None = None
    recovery_time: dt.datetime | None = None
    """None: not by the end."""
    seconds: int = 0


@resource("BacktestContribution")
@dataclass(frozen=True, kw_only=True)
class BacktestContribution(Resource):
    """What one symbol, or one strategy, contributed."""

    name: str = ""
    profit: Decimal | None = None
    realized_profit: Decimal | None = None
    unrealized_profit: Decimal | None = None
    fees: Decimal | None = None
    trades: TradeStatistics | None = None


@resource("BacktestDay")
@dataclass(frozen=True, kw_only=True)
class BacktestDay(Resource):
    """One day of a backtest."""

    date: str = ""
    equity: Decimal | None = None
    benchmark: Decimal | None = None
    traded: Decimal | None = None
    drawdown: float = 0.0


@resource("RoundTrip")
@dataclass(frozen=True, kw_only=True)
class RoundTrip(Resource):
    """One trade from flat to flat."""

    symbol: str = ""
    is_long: bool = False
    quantity: Decimal | None = None
    entry_time: dt.datetime | None = None
    exit_time: dt.datetime | None = None
    entry_notional: Decimal | None = None
    exit_notional: Decimal | None = None
    fees: Decimal | None = None
    profit: Decimal | None = None


@resource("BacktestSeries")
@dataclass(frozen=True, kw_only=True)
class BacktestSeries(Resource):
    """A series of bars that a backtest ran on, as it was then."""

    symbol: str = ""
    interval: str = ""
    """Of the imported bars; empty for the feed's: as they are."""
    source: SeriesSource = SeriesSource.UNSPECIFIED
    revision: int = 0
    """As ``client.data.list()`` had it; 0 for the feed's."""
    revision_time: dt.datetime | None = None
    factors_revision: int = 0
    """Of splits and dividends; 0: there were none."""
    factors_revision_time: dt.datetime | None = None
    bars: int = 0
    first_open_time: dt.datetime | None = None
    last_close_time: dt.datetime | None = None
    file_name: str = ""
    checksum: str = ""
    """Of the feed's file."""


@resource("BacktestResult")
@dataclass(frozen=True, kw_only=True)
class BacktestResult(Resource):
    """What a backtest came to."""

    initial_equity: Decimal | None = None
    final_equity: Decimal | None = None
    fees: Decimal | None = None
    start_time: dt.datetime | None = None
    end_time: dt.datetime | None = None
    bars: int = 0
    fills: int = 0
    performance: PerformanceStatistics | None = None
    trades: TradeStatistics | None = None
    deepest_drawdown: DrawdownRecord | None = None
    longest_drawdown: DrawdownRecord | None = None
    time_in_market: float | None = None
    average_exposure: float | None = None
    by_symbol: tuple[BacktestContribution, ...] = ()
    by_strategy: tuple[BacktestContribution, ...] = ()
    days: tuple[BacktestDay, ...] = ()
    """Empty in lists and comparisons."""
    round_trips: tuple[RoundTrip, ...] = ()
    """Empty in lists and comparisons."""
    series: tuple[BacktestSeries, ...] = ()
    """What it ran on: what is traded, then the benchmark."""


@resource("Backtest")
@dataclass(frozen=True, kw_only=True)
class Backtest(Resource):
    """A backtest, with its result when it has one."""

    backtest_id: str = ""
    spec: SessionSpec | None = None
    settings: BacktestSettings | None = None
    state: BacktestState = BacktestState.UNSPECIFIED
    state_reason: str = ""
    strategy_name: str = ""
    currency: str = ""
    create_time: dt.datetime | None = None
    progress: BacktestProgress | None = None
    result: BacktestResult | None = None

    def days_to_dataframe(self) -> pandas.DataFrame:
        """One row a day, indexed by ``date``, as floats: equity, benchmark, traded and drawdown.

        Raises:
            ImportError: pandas is not installed.
            ValueError: there is no result with days.
        """
        from ..frames import backtest_days_to_dataframe

        return backtest_days_to_dataframe(self)

    def trades_to_dataframe(self, *, decimals: str = "exact") -> pandas.DataFrame:
        """One row a round trip."""
        from ..frames import backtest_trades_to_dataframe

        return backtest_trades_to_dataframe(self, decimals=decimals)

    def plot(self) -> Any:
        """Draws equity beside the benchmark, and the drawdown below. Answers the matplotlib figure.

        Raises:
            ImportError: matplotlib or pandas is not installed.
            ValueError: there is no result with days.
        """
        import matplotlib.pyplot as pyplot

        days = self.days_to_dataframe()
        figure, (top, bottom) = pyplot.subplots(
            2, 1, sharex=True, figsize=(9, 6), gridspec_kw={"height_ratios": [3, 1]}
        )
        top.plot(days.index, days["equity"], label=self.strategy_name or self.backtest_id)
        benchmark = days["benchmark"].dropna()
        if len(benchmark):
            scale = float(days["equity"].iloc[0]) / float(benchmark.iloc[0])
            top.plot(benchmark.index, benchmark * scale, label="benchmark", linewidth=0.8)
        top.set_ylabel(self.currency)
        top.legend()
        bottom.fill_between(days.index, -100 * days["drawdown"], 0, step="post", alpha=0.5)
        bottom.set_ylabel("drawdown, %")
        return figure
