"""Sessions that start in the middle of history: their strategies have seen what came before."""

from __future__ import annotations

import grpc
import pytest

from contract import Stubs, pb
from trading import TIMEOUT, Trader, time

AVERAGES = """
name: averages
entry: "crosses_above(ema(close, 10), ema(close, 40))"
exit: "crosses_below(ema(close, 10), ema(close, 40))"
sizing: { percent_of_equity: 10 }
"""
START, END = time(2003, 6), time(2006)


def orders(trader: Trader, name: str, after: int) -> list[tuple[int, int]]:
    return [
        (order.create_time.seconds, order.side)
        for order in trader.orders(name)
        if order.create_time.seconds > after
    ]


def test_a_session_from_the_middle_says_what_one_from_the_beginning_says(trader: Trader, session_id: str) -> None:
    names = [f"{session_id}-{part}" for part in ("whole", "late")]
    for name, more in zip(names, ({}, {"start_time": START}), strict=True):
        trader.create(name, "SP500", pace=None, strategy=AVERAGES, end_time=END, **more)
        trader.start(name)
        trader.wait_for_end(name)
    # From the first exit of the one that may have held something already: then both are flat.
    whole = orders(trader, names[0], START.seconds)
    flat = next(seconds for seconds, side in whole if side == pb.ORDER_SIDE_SELL)
    expected = orders(trader, names[0], flat)
    assert len(expected) > 10
    assert orders(trader, names[1], flat) == expected


def test_the_first_bar_finds_the_indicators_ready(trader: Trader, stubs: Stubs, session_id: str) -> None:
    strategy = 'name: ready\nentry: "sma(close, 100) > 0"\nexit: "false"\nsizing: { percent_of_equity: 10 }\n'
    trader.create(session_id, "SP500", pace=None, strategy=strategy, start_time=START, end_time=time(2003, 7))
    trader.start(session_id)
    trader.wait_for_end(session_id)
    first = trader.orders(session_id)[0]
    assert 0 <= first.create_time.seconds - START.seconds < 4 * 86_400
    with pytest.raises(grpc.RpcError) as refused:
        stubs.sessions.StartSession(pb.StartSessionRequest(session_id=session_id), timeout=TIMEOUT)
    assert refused.value.code() == grpc.StatusCode.FAILED_PRECONDITION
