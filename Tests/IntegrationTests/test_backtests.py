"""Strategies over history: against the paper session that they stand for, with stock grpcio, the CLI and the package."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import grpc
import pytest

from contract import Stubs, pb
from trading import CROSSING, TIMEOUT, Trader, spec, time

END = time(2006)


def run(stubs: Stubs, name: str, **options: Any) -> list[Any]:
    settings = pb.BacktestSettings(**options.pop("settings", {"benchmark": "SP500"}))
    options = {"pace": None, "strategy": CROSSING, "end_time": END, **options}
    request = pb.RunBacktestRequest(
        backtest_id=name, spec=spec("SP500", "NASDAQ", **options), settings=settings
    )
    return list(stubs.backtests.RunBacktest(request, timeout=TIMEOUT))


def test_a_backtest_comes_to_what_the_paper_session_comes_to(trader: Trader, stubs: Stubs, session_id: str) -> None:
    trader.create(session_id, "SP500", "NASDAQ", pace=None, strategy=CROSSING, end_time=END)
    trader.start(session_id)
    trader.wait_for_end(session_id)
    messages = run(stubs, session_id)
    assert messages[0].WhichOneof("payload") == "started"
    backtest = messages[-1].ended
    assert backtest.state == pb.BACKTEST_STATE_SUCCEEDED, backtest.state_reason
    assert backtest.result.final_equity == trader.session(session_id).equity
    assert backtest.result.fills == sum(len(order.fills) for order in trader.orders(session_id)) > 0
    days = backtest.result.days
    assert days[0].date == "1999-01-04" and days[-1].equity == backtest.result.final_equity
    assert len(days) > 1700 and backtest.result.performance.HasField("beta")


def test_trips_add_up_to_the_account(stubs: Stubs, session_id: str) -> None:
    close = {"benchmark": "SP500", "end_of_data": pb.END_OF_DATA_CLOSE_POSITIONS}
    result = run(stubs, session_id, settings=close)[-1].ended.result
    profit = sum(Decimal(trip.profit.value) for trip in result.round_trips)
    assert Decimal(result.initial_equity.value) + profit == Decimal(result.final_equity.value)
    assert sum(Decimal(part.profit.value) for part in result.by_symbol) == profit


def test_the_start_of_a_backtest_finds_its_strategy_warm(stubs: Stubs, session_id: str) -> None:
    result = run(stubs, session_id, start_time=time(2003))[-1].ended.result
    assert result.days[0].date == "2003-01-02"
    assert result.bars > 2 * len(result.days)


def test_backtests_are_listed_compared_and_missed(stubs: Stubs, session_id: str) -> None:
    names = [f"{session_id}-{number}" for number in (1, 2)]
    run(stubs, names[0])
    run(stubs, names[1], end_time=time(2002))
    known = stubs.backtests.ListBacktests(pb.ListBacktestsRequest(page_size=1000), timeout=TIMEOUT).backtests
    assert set(names) <= {backtest.backtest_id for backtest in known}
    newest = stubs.backtests.ListBacktests(
        pb.ListBacktestsRequest(page_size=1, order_by="create_time desc"), timeout=TIMEOUT
    )
    assert [backtest.backtest_id for backtest in newest.backtests] == names[1:] and newest.revision > 0
    comparison = stubs.backtests.CompareBacktests(
        pb.CompareBacktestsRequest(backtest_ids=names), timeout=TIMEOUT
    )
    compared = comparison.backtests
    assert [list(backtest.result.series) for backtest in compared] == [list(compared[0].result.series)] * 2
    assert [series.symbol for series in compared[0].result.series] == ["NASDAQ", "SP500"]
    assert not comparison.differences
    sharpes = [backtest.result.performance.sharpe.value for backtest in compared]
    assert len(sharpes) == 2 and sharpes == sorted(sharpes, reverse=True)
    with pytest.raises(grpc.RpcError) as refused:
        stubs.backtests.CancelBacktest(pb.CancelBacktestRequest(backtest_id="none"), timeout=TIMEOUT)
    assert refused.value.code() == grpc.StatusCode.NOT_FOUND
    ended = stubs.backtests.CancelBacktest(pb.CancelBacktestRequest(backtest_id=names[0]), timeout=TIMEOUT)
    assert ended.backtest.state == pb.BACKTEST_STATE_SUCCEEDED
    shown = stubs.backtests.GetBacktest(pb.GetBacktestRequest(backtest_id=names[0]), timeout=TIMEOUT).backtest
    assert shown.result.round_trips and shown.result.days
