"""TraceService: what happened from each signal to its fills."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any

from ..model import SlippageAnalysis, Trace, from_message, to_message
from ..v1 import traces_pb2 as pb
from ..v1 import traces_pb2_grpc
from .caller import Caller, read


class Traces:
    """Shows causal chains and what their fills cost: ``client.traces``."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller
        self._stub: Any = traces_pb2_grpc.TraceServiceStub(caller.channel)

    def get(
        self, session_id: str, trace_id: str = "", *, signal_id: str = "", order_id: str = "", min_revision: int = 0
    ) -> Trace:
        """One chain with all its steps, by its own name, its signal's or that of one of its orders."""
        names = {"trace_id": trace_id, "signal_id": signal_id, "order_id": order_id}
        given = {name: value for name, value in names.items() if value}
        if len(given) != 1:
            raise TypeError("pass one of trace_id, signal_id and order_id")
        request = to_message(pb.GetTraceRequest, session_id=session_id, min_revision=min_revision, **given)
        response = self._caller.unary(self._stub.GetTrace, request)
        return read(Trace, response.trace, response.revision)

    def list(
        self,
        session_id: str,
        *,
        symbol: str = "",
        strategy_id: str = "",
        start_time: dt.datetime | None = None,
        end_time: dt.datetime | None = None,
        page_size: int = 0,
        order_by: str = "",
        min_revision: int = 0,
    ) -> Iterator[Trace]:
        """A session's chains without their steps, in the order of their signals."""
        request = to_message(
            pb.ListTracesRequest,
            session_id=session_id,
            symbol=symbol,
            strategy_id=strategy_id,
            start_time=start_time,
            end_time=end_time,
            page_size=page_size,
            order_by=order_by,
            min_revision=min_revision,
        )
        return self._caller.pages(self._stub.ListTraces, request, "traces", Trace)

    def slippage(
        self,
        session_id: str,
        *,
        symbol: str = "",
        strategy_id: str = "",
        start_time: dt.datetime | None = None,
        end_time: dt.datetime | None = None,
        bucket: dt.timedelta | None = None,
    ) -> SlippageAnalysis:
        """What fills cost against the quotes at their signals, by strategy and spans of ``bucket``.

        >>> outcry.slippage_to_dataframe(client.traces.slippage("s1", bucket=timedelta(days=1)))   # doctest: +SKIP
        """
        request = to_message(
            pb.AnalyzeSlippageRequest,
            session_id=session_id,
            symbol=symbol,
            strategy_id=strategy_id,
            start_time=start_time,
            end_time=end_time,
            bucket=bucket,
        )
        return from_message(SlippageAnalysis, self._caller.unary(self._stub.AnalyzeSlippage, request))
