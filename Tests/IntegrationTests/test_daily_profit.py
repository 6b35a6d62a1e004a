"""The daily profit of a session over the whole sample data, computed again from the fills and the closes alone."""

from __future__ import annotations

import csv
import datetime as dt
from collections import defaultdict
from decimal import Context, Decimal, setcontext
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from contract import Stubs, decimal, pb
from outcryd import SAMPLE_DATA
from trading import CROSSING, Trader

NEW_YORK = ZoneInfo("America/New_York")
INITIAL_CASH = Decimal("250000")


def closes(symbol: str) -> dict[str, Decimal]:
    with (SAMPLE_DATA / f"{symbol}.csv").open() as file:
        return {row["date"]: Decimal(row["close"]) for row in csv.DictReader(file)}


def day_of(timestamp: Any) -> str:
    return timestamp.ToDatetime(tzinfo=dt.timezone.utc).astimezone(NEW_YORK).date().isoformat()


def commission_per_share(message: Any) -> None:
    message.paper.commission.per_share.amount.value = "0.0071"
    message.paper.commission.per_share.minimum.value = "1.13"


def commission_in_percent(message: Any) -> None:
    message.paper.commission.percent_of_notional.percent.value = "0.037"
    message.paper.slippage.percent_of_price.percent.value = "0.01"


@pytest.mark.parametrize("commission", [commission_per_share, commission_in_percent])
def test_the_daily_profit_is_what_the_fills_and_the_closes_say(
    stubs: Stubs, trader: Trader, session_id: str, commission: Any
) -> None:
    setcontext(Context(prec=60))
    message = pb.SessionSpec(mode=pb.TRADING_MODE_PAPER, symbols=["SP500", "NASDAQ"], strategy_yaml=CROSSING)
    message.initial_cash.CopyFrom(decimal(INITIAL_CASH))
    message.replay.maximum.SetInParent()
    message.risk_limits.max_position_percent.value = "50"
    commission(message)
    stubs.sessions.CreateSession(pb.CreateSessionRequest(session_id=session_id, spec=message), timeout=60)
    trader.start(session_id)
    assert trader.wait_for_end(session_id).state == pb.SESSION_STATE_STOPPED

    events = trader.history(stubs.orders.WatchOrders, pb.WatchOrdersRequest(session_id=session_id))
    fills: dict[str, list[tuple[str, Decimal, Decimal, Decimal]]] = defaultdict(list)
    executions: set[str] = set()
    for event in (m.event for m in events if m.event.type == pb.ORDER_EVENT_TYPE_FILLED):
        assert event.fill.execution_id not in executions
        executions.add(event.fill.execution_id)
        sign = 1 if event.order.side == pb.ORDER_SIDE_BUY else -1
        fill = event.fill
        fills[day_of(fill.time)].append(
            (event.order.symbol, sign * Decimal(fill.quantity.value), Decimal(fill.price.value), Decimal(fill.commission.value))
        )  # fmt: skip
    assert len(executions) > 50
    assert sum(fee for day in fills.values() for *_, fee in day) > 0

    stream = trader.history(stubs.positions.WatchPortfolio, pb.WatchPortfolioRequest(session_id=session_id))
    reported = {m.event.day: m.event for m in stream}

    prices = {symbol: closes(symbol) for symbol in ("SP500", "NASDAQ")}
    days = sorted(set(prices["SP500"]) | set(prices["NASDAQ"]))
    assert sorted(reported) == days
    assert set(fills) <= set(days)

    cash, held, last, before = INITIAL_CASH, defaultdict(Decimal), dict[str, Decimal](), INITIAL_CASH
    for day in days:
        for symbol, quantity, price, fee in fills[day]:
            cash -= quantity * price + fee
            held[symbol] += quantity
        for symbol in prices:
            last[symbol] = prices[symbol].get(day, last.get(symbol, Decimal(0)))
        equity = cash + sum(held[symbol] * last[symbol] for symbol in prices)
        portfolio = reported[day]
        assert Decimal(portfolio.cash.value) == cash, day
        assert Decimal(portfolio.equity.value) == equity, day
        assert Decimal(portfolio.day_start_equity.value) == before, day
        assert Decimal(portfolio.day_pnl.value) == equity - before, day
        before = equity
    assert before != INITIAL_CASH
