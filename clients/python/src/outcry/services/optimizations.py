"""OptimizationService: which parameters of a strategy did best, and whether that may be believed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import grpc

from ..decimals import DecimalLike
from ..enums import EndOfData, OptimizationState, StatisticsConvention, TradingMode
from ..model import (
    Optimization,
    OptimizationProgress,
    PaperSettings,
    ParameterRange,
    ReplaySettings,
    RiskLimits,
    SessionSpec,
    VerdictPolicy,
    from_message,
    to_message,
)
from ..status_details import error_from_call
from ..v1 import backtests_pb2, optimizations_pb2_grpc
from ..v1 import optimizations_pb2 as pb
from .caller import Caller


class Optimizations:
    """Runs, shows, lists and cancels optimizations: ``client.optimizations``."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller
        self._stub: Any = optimizations_pb2_grpc.OptimizationServiceStub(caller.channel)

    def run(
        self,
        strategy_yaml: str,
        *,
        optimization_id: str = "",
        parameters: Sequence[ParameterRange] = (),
        symbols: Sequence[str] = (),
        initial_cash: DecimalLike | None = None,
        risk_limits: RiskLimits | None = None,
        paper: PaperSettings | None = None,
        start_time: dt.datetime | None = None,
        end_time: dt.datetime | None = None,
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
            parameters: what to try; empty: every parameter of the strategy with ``min``, ``max`` and ``step``.
            start_time, end_time: when it trades; bars before warm the strategy up.
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
        replay = ReplaySettings(start_time=start_time, end_time=end_time)
        spec = SessionSpec(
            mode=TradingMode.PAPER,
            symbols=symbols,
            initial_cash=initial_cash,
            strategy_yaml=strategy_yaml,
            risk_limits=risk_limits,
            replay=None if replay == ReplaySettings() else replay,
            paper=paper,
        )
        backtest = to_message(
            backtests_pb2.BacktestSettings,
            benchmark=benchmark,
            convention=convention,
            risk_free_percent=risk_free_percent,
            periods_per_year=periods_per_year,
            end_of_data=end_of_data,
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
            backtest=backtest,
            settings=settings,
        )
        latest: Any = None
        try:
            for response in self._stub.RunOptimization(request, timeout=timeout):
                payload = response.WhichOneof("payload")
                if payload == "progress" and on_progress is not None:
                    on_progress(from_message(OptimizationProgress, response.progress))
                elif payload in ("started", "ended"):
                    latest = getattr(response, payload)
        except grpc.RpcError as error:
            raise error_from_call(error) from None
        return from_message(Optimization, latest if latest is not None else pb.Optimization())

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
