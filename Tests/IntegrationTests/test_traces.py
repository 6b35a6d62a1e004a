"""Traces as a client reads them: from the quote at the signal, through every risk rule, to the fills and their cost."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import grpc
import pytest
from google.protobuf.duration_pb2 import Duration

from contract import Stubs, decimal, pb
from test_signals import LIVELY, percent, submit
from trading import ALWAYS_LONG, TIMEOUT, Trader, all_of

STEP = pb.TraceStepType.Name


def trace(stubs: Stubs, session_id: str, **name: str) -> Any:
    return stubs.traces.GetTrace(pb.GetTraceRequest(session_id=session_id, **name), timeout=TIMEOUT).trace


def traces(stubs: Stubs, session_id: str, **filters: Any) -> list[Any]:
    request = pb.ListTracesRequest(session_id=session_id, page_size=2, **filters)
    return all_of(stubs.traces.ListTraces, request, "traces")


def test_a_trace_goes_from_the_quote_at_the_signal_to_the_fill(trader: Trader, stubs: Stubs, session_id: str) -> None:
    trader.run(session_id, pace=LIVELY)
    signal = submit(stubs, session_id, size=percent("10"), stop_price=decimal("500"))
    order = trader.wait_for_order(session_id, signal.order_id, pb.ORDER_STATUS_FILLED)
    chain = trace(stubs, session_id, trace_id=signal.trace_id)
    assert chain.signal.signal_id == signal.signal_id and list(chain.order_ids) == [signal.order_id]
    names = [STEP(step.type).removeprefix("TRACE_STEP_TYPE_") for step in chain.steps]
    assert names[:5] == ["SIGNAL", "SIZED", "RESOLVED", "RISK_CHECKED", "SUBMITTED"]
    assert {"ACCEPTED", "FILLED", "ENDED", "TRIGGER"} <= set(names)

    checks = chain.steps[3].risk_checks
    assert all(c.passed and c.rule and c.limit and c.observed for c in checks)
    assert {"RISK_KILL_SWITCH", "RISK_MAX_DAILY_LOSS", "RISK_MAX_POSITION_SIZE"} <= {c.rule for c in checks}

    times = [step.time.ToNanoseconds() for step in chain.steps]
    assert times == sorted(times)
    for former, step in zip(chain.steps, chain.steps[1:]):
        assert step.since_previous.ToNanoseconds() == step.time.ToNanoseconds() - former.time.ToNanoseconds()
        assert step.since_signal.ToNanoseconds() == step.time.ToNanoseconds() - times[0]

    fill = next(step.fill for step in chain.steps if step.type == pb.TRACE_STEP_TYPE_FILLED)
    assert fill.execution_id == order.fills[0].execution_id
    # Bars tell no spread: the reference is the last price.
    reference = Decimal(signal.quote.last.value)
    slippage = chain.slippage
    assert Decimal(slippage.reference_price.value) == reference
    expected = sum((Decimal(f.price.value) - reference) * Decimal(f.quantity.value) for f in order.fills)
    assert abs(Decimal(slippage.cost.value) - expected) < Decimal("0.000001")
    assert chain.time_to_fill.ToNanoseconds() == order.fills[0].time.ToNanoseconds() - times[0]

    assert trace(stubs, session_id, signal_id=signal.signal_id) == chain
    assert trace(stubs, session_id, order_id=signal.order_id) == chain


def test_an_order_without_a_signal_has_none(trader: Trader, stubs: Stubs, session_id: str) -> None:
    trader.run(session_id)
    order = trader.place(session_id)
    for name in ({"order_id": order.order_id}, {"trace_id": "trc-1"}, {"signal_id": "sig-1"}):
        with pytest.raises(grpc.RpcError) as missing:
            trace(stubs, session_id, **name)
        assert missing.value.code() == grpc.StatusCode.NOT_FOUND
    with pytest.raises(grpc.RpcError) as nothing:
        trace(stubs, session_id)
    assert nothing.value.code() == grpc.StatusCode.INVALID_ARGUMENT
    assert not traces(stubs, session_id)


def test_traces_are_listed_by_strategy_and_slippage_adds_up(trader: Trader, stubs: Stubs, session_id: str) -> None:
    trader.run(session_id, pace=LIVELY, strategy=ALWAYS_LONG, limits={"max_position_percent": "1000"})
    for strategy in ("a", "b", "a"):
        signal = submit(stubs, session_id, strategy_id=strategy, size=percent("5"))
        trader.wait_for_order(session_id, signal.order_id, pb.ORDER_STATUS_FILLED)
    trader.pause(session_id)
    assert [t.signal.strategy_id for t in traces(stubs, session_id, strategy_id="a")] == ["a", "a"]
    everything = traces(stubs, session_id)
    assert {"a", "b"} < {t.signal.strategy_id for t in everything} and not any(t.steps for t in everything)

    analysis = stubs.traces.AnalyzeSlippage(pb.AnalyzeSlippageRequest(session_id=session_id), timeout=TIMEOUT)
    rows = {row.strategy_id: row for row in analysis.rows}
    assert rows["a"].signals == 2 and rows["b"].signals == 1
    for strategy in ("a", "b"):
        own = [t for t in everything if t.signal.strategy_id == strategy]
        assert Decimal(rows[strategy].cost.value) == sum(Decimal(t.slippage.cost.value) for t in own)
        worst = max(Decimal(t.slippage.basis_points.value) for t in own)
        assert Decimal(rows[strategy].worst_basis_points.value) == worst
    assert Decimal(analysis.total.cost.value) == sum(Decimal(row.cost.value) for row in analysis.rows)

    day = pb.AnalyzeSlippageRequest(session_id=session_id, bucket=Duration(seconds=86400), strategy_id="a")
    daily = stubs.traces.AnalyzeSlippage(day, timeout=TIMEOUT).rows
    assert sum(row.signals for row in daily) == 2
    starts = [row.start_time.seconds for row in daily]
    assert starts == sorted(starts) and all(start % 86400 == 0 for start in starts)
