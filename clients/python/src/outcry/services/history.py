"""What backtests and optimizations are asked for alike."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from ..decimals import DecimalLike
from ..enums import EndOfData, PriceAdjustment, StatisticsConvention, TradingMode
from ..model import PaperSettings, ReplaySettings, RiskLimits, SessionSpec, to_message
from ..v1 import backtests_pb2


def historical_spec(
    strategy_yaml: str,
    strategy_version: str,
    symbols: Sequence[str],
    initial_cash: DecimalLike | None,
    risk_limits: RiskLimits | None,
    paper: PaperSettings | None,
    start_time: dt.datetime | None,
    end_time: dt.datetime | None,
    bar_interval: str = "",
    price_adjustment: PriceAdjustment | str = PriceAdjustment.UNSPECIFIED,
) -> SessionSpec:
    """A session that is run over history."""
    replay = ReplaySettings(
        start_time=start_time, end_time=end_time, bar_interval=bar_interval, price_adjustment=price_adjustment
    )
    return SessionSpec(
        mode=TradingMode.PAPER,
        symbols=symbols,
        initial_cash=initial_cash,
        strategy_yaml=strategy_yaml,
        strategy_version=strategy_version,
        risk_limits=risk_limits,
        replay=None if replay == ReplaySettings() else replay,
        paper=paper,
    )


def backtest_settings(
    benchmark: str,
    convention: StatisticsConvention | str,
    risk_free_percent: DecimalLike | None,
    periods_per_year: int | None,
    end_of_data: EndOfData | str,
) -> Any:
    """What is asked for besides the session."""
    return to_message(
        backtests_pb2.BacktestSettings,
        benchmark=benchmark,
        convention=convention,
        risk_free_percent=risk_free_percent,
        periods_per_year=periods_per_year,
        end_of_data=end_of_data,
    )
