"""OptimizationService: which parameters of a strategy did best, and whether that may be believed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from ..decimals import DecimalLike
from ..enums import EndOfData, OptimizationState, PriceAdjustment, StatisticsConvention
from ..model import (
    Optimization,
    OptimizationProgress,
    PaperSettings,
    ParameterRange,
    RiskLimits,
    VerdictPolicy,
    from_message,
    to_message,
)
from ..v1 import optimizations_pb2_grpc
from ..v1 import optimizations_pb2 as pb
from .caller import Caller
from .history import backtest_settings, historical_spec


class Optimizations:
    """Runs, shows, lists and cancels optimizations: ``client.optimizations``."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller
        self._stub: Any = optimizations_pb2_grpc.OptimizationServiceStub(caller.channel)

    def run(
        self,
        strategy_yaml: str = "",
        *,
        strategy_version: str = "",
        optimization_id: str = "",
        parameters: Sequence[ParameterRange] = (),
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
        walk_forward_steps: int | None = None,
        is_anchored: bool = False,
        training_length: int | None = None,
        policy: VerdictPolicy | None = None,
        on_progress: Callable[[OptimizationProgress], None] | None = None,
        timeout: float | None = None,
    ) -> Optimization:
        """Searches parameters over all of the server's cores, and answers with the best and a verdict.

        >>> found = client.optimizations.run(                                               # doctest: +SKIP
        ...     open("trend.yaml").read(),
        ...     parameters=[ParameterRange(name="fast", minimum=5, maximum=50, step=5)],
        ... )
        >>> found.result.best, found.result.verdict.status                                  # doctest: +SKIP

        The same ``optimization_id`` with the same arguments answers with the one that is there. One that failed or was
        cancelled is answered too: its ``state`` says so.

        Args:
            strategy_version: a deployed strategy instead of a text, ``NAME@NUMBER``.
            parameters: what to try; empty: every parameter of the strategy with ``min``, ``max`` and ``step``.
            start_time, end_time: when it trades; bars before warm the strategy up.
            bar_interval: what bars are put together to, such as ``1h``; empty: they stay as they are.
            price_adjustment: what is taken out of past prices: ``raw``, ``splits`` or ``splits_and_dividends``.
            benchmark: a symbol to compare with, and whose regimes count; empty: the only one that is traded.
            walk_forward_steps: 0–50; None: 4.
            training_length: of a training period of a step, in test periods, 1–20; None: 4.
            policy: what the verdict wants; None: the server's defaults.
            on_progress: is told how far it is, a few times a second.
            timeout: seconds until ``DeadlineExceeded``; None: no limit. The optimization goes on.

        Raises:
            InvalidArgument: a field is wrong, or the strategy does not parse.
            AlreadyExists: the name is taken by another optimization.
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
        settings = to_message(
            pb.OptimizationSettings,
            parameters=parameters,
            walk_forward_steps=walk_forward_steps,
            is_anchored=is_anchored,
            training_length=training_length,
            policy=policy,
        )
        request = to_message(
            pb.RunOptimizationRequest,
            optimization_id=optimization_id,
            spec=spec,
            backtest=backtest_settings(benchmark, convention, risk_free_percent, periods_per_year, end_of_data),
            settings=settings,
        )
        return self._caller.run(
            self._stub.RunOptimization, request, Optimization, OptimizationProgress, on_progress, timeout
        )

    def get(self, optimization_id: str) -> Optimization:
        """Shows one optimization, with trials, steps and reasons when it has a result."""
        request = to_message(pb.GetOptimizationRequest, optimization_id=optimization_id)
        return from_message(Optimization, self._caller.unary(self._stub.GetOptimization, request).optimization)

    def list(self, *, states: Sequence[OptimizationState | str] = (), page_size: int = 0) -> Iterator[Optimization]:
        """Every optimization in the order of their creation, without trials, steps and reasons."""
        request = to_message(pb.ListOptimizationsRequest, states=states, page_size=page_size)
        return self._caller.pages(self._stub.ListOptimizations, request, "optimizations", Optimization)

    def cancel(self, optimization_id: str) -> Optimization:
        """Ends an optimization that runs; one that has ended stays as it is."""
        request = to_message(pb.CancelOptimizationRequest, optimization_id=optimization_id)
        return from_message(Optimization, self._caller.unary(self._stub.CancelOptimization, request).optimization)
