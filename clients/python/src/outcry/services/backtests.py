"""BacktestService: strategies over history, as fast as it goes."""

from __future__ import annotations

import datetime as dt
import warnings
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from ..decimals import DecimalLike
from ..enums import BacktestState, EndOfData, PriceAdjustment, StatisticsConvention
from ..model import Backtest, BacktestProgress, PaperSettings, RiskLimits, from_message, to_message
from ..v1 import backtests_pb2 as pb
from ..v1 import backtests_pb2_grpc
from .caller import Caller
from .history import backtest_settings, historical_spec


class Backtests:
    """Runs, shows, lists, cancels and compares backtests: ``client.backtests``."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller
        self._stub: Any = backtests_pb2_grpc.BacktestServiceStub(caller.channel)

    def run(
        self,
        strategy_yaml: str = "",
        *,
        strategy_version: str = "",
        backtest_id: str = "",
        symbols: Sequence[str] = (),
        initial_cash: DecimalLike | None = None,
        risk_limits: RiskLimits | None = None,
        paper: PaperSettings | None = None,
        start_time: dt.datetime | None = None,
        end_time: dt.datetime | None = None,
        bar_interval: str = "",
        price_adjustment: PriceAdjustment | str = PriceAdjustment.UNSPECIFIED,
        benchmark: str = "",
        convention: StatisticsConvention | str = StatisticsConvention.UNSPECIFIED,
        risk_free_percent: DecimalLike | None = None,
        periods_per_year: int | None = None,
        end_of_data: EndOfData | str = EndOfData.UNSPECIFIED,
        on_progress: Callable[[BacktestProgress], None] | None = None,
        timeout: float | None = None,
    ) -> Backtest:
        """Runs a backtest to its end, and answers with its result.

        >>> backtest = client.backtests.run(open("trend.yaml").read(), benchmark="SP500")   # doctest: +SKIP
        >>> backtest.result.performance.sharpe, backtest.plot()                             # doctest: +SKIP

        The same ``backtest_id`` with the same arguments answers with the backtest that is there. A backtest that failed or
        was cancelled is answered too: its ``state`` says so.

        Args:
            strategy_version: a deployed strategy instead of a text, ``NAME@NUMBER``.
            start_time, end_time: when it trades; bars before warm the strategy up.
            bar_interval: what bars are put together to, such as ``1h``; empty: they stay as they are.
            price_adjustment: what is taken out of past prices: ``raw``, ``splits`` or ``splits_and_dividends``.
            benchmark: a symbol to compare with; empty: the only one that is traded.
            convention: ``"standard"`` or ``"lean"``.
            on_progress: is told how far it is, a few times a second.
            timeout: seconds until ``DeadlineExceeded``; None: no limit. The backtest goes on.

        Raises:
            InvalidArgument: a field is wrong, or the strategy does not parse.
            AlreadyExists: the name is taken by another backtest.
        """
        spec = historical_spec(
            strategy_yaml,
            strategy_version,
            symbols,
            initial_cash,
            risk_limits,
            paper,
            start_time,
            end_time,
            bar_interval,
            price_adjustment,
        )
        settings = backtest_settings(benchmark, convention, risk_free_percent, periods_per_year, end_of_data)
        request = to_message(pb.RunBacktestRequest, backtest_id=backtest_id, spec=spec, settings=settings)
        return self._caller.run(self._stub.RunBacktest, request, Backtest, BacktestProgress, on_progress, timeout)

    def get(self, backtest_id: str) -> Backtest:
        """Shows one backtest, with days and trades when it has a result."""
        request = to_message(pb.GetBacktestRequest, backtest_id=backtest_id)
        return from_message(Backtest, self._caller.unary(self._stub.GetBacktest, request).backtest)

    def list(
        self,
        *,
        states: Sequence[BacktestState | str] = (),
        page_size: int = 0,
        order_by: str = "",
        min_revision: int = 0,
    ) -> Iterator[Backtest]:
        """Every backtest in the order of their creation, or reversed (``create_time desc``), without days and trades."""
        request = to_message(
            pb.ListBacktestsRequest, states=states, page_size=page_size, order_by=order_by, min_revision=min_revision
        )
        return self._caller.pages(self._stub.ListBacktests, request, "backtests", Backtest)

    def cancel(self, backtest_id: str) -> Backtest:
        """Ends a backtest that runs; one that has ended stays as it is."""
        request = to_message(pb.CancelBacktestRequest, backtest_id=backtest_id)
        return from_message(Backtest, self._caller.unary(self._stub.CancelBacktest, request).backtest)

    def compare(self, backtest_ids: Sequence[str]) -> tuple[Backtest, ...]:
        """Backtests beside each other, the highest Sharpe ratio first.

        Warns of each series that they ran on in different states: ``result.series`` of each has what it ran on.
        """
        request = to_message(pb.CompareBacktestsRequest, backtest_ids=backtest_ids)
        answer = self._caller.unary(self._stub.CompareBacktests, request)
        for difference in answer.differences:
            uses = (f"{', '.join(use.backtest_ids)} on {_state(use.series)}" for use in difference.uses)
            warnings.warn(f"they ran on different data of {difference.symbol}: {'; '.join(uses)}", stacklevel=2)
        return tuple(from_message(Backtest, backtest) for backtest in answer.backtests)


def _state(series: pb.BacktestSeries) -> str:
    if not series.revision:
        return f"{series.bars} bars of {series.file_name}, checksum {series.checksum}"
    factors = f", factors revision {series.factors_revision}" if series.factors_revision else ""
    return f"revision {series.revision} of {series.file_name}{factors}"
