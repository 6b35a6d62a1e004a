"""The account as a user keeps it: transactions, currencies, strategies, days and the equity curve."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import grpc
import pytest

from contract import Stubs, decimal, pb
from trading import CROSSING, TIMEOUT, Trader, all_of

LIVELY = "20"


def record(stubs: Stubs, session_id: str, name: str, kind: int, **fields: Any) -> Any:
    request = pb.RecordTransactionRequest(session_id=session_id, client_transaction_id=name, type=kind)
    for field, value in fields.items():
        target = getattr(request, field)
        setattr(request, field, value) if isinstance(value, (str, bool)) else target.CopyFrom(value)
    return stubs.positions.RecordTransaction(request, timeout=TIMEOUT).transaction


def portfolio(stubs: Stubs, session_id: str) -> Any:
    return stubs.positions.GetPortfolio(pb.GetPortfolioRequest(session_id=session_id), timeout=TIMEOUT).portfolio


def number(value: Any) -> Decimal:
    return Decimal(value.value)


def adds_up(account: Any) -> None:
    """The two sums of equity, the parts of each position, and the exposures, to the last digit."""
    value = {field.name: number(getattr(account, field.name)) for field in account.DESCRIPTOR.fields
             if field.message_type is not None and field.message_type.name == "Decimal"}  # fmt: skip
    assert value["equity"] == value["cash"] + value["market_value"]
    assert value["equity"] == (
        value["initial_cash"] + value["net_deposits"] + value["realized_pnl"] + value["unrealized_pnl"]
        + value["dividends"] + value["currency_pnl"] - value["fees"]
    )  # fmt: skip
    assert value["cash"] == sum(number(balance.base_value) for balance in account.balances)
    assert value["market_value"] == sum(number(position.base_market_value) for position in account.positions)
    for position in account.positions:
        for parts in (position.lots, position.strategies):
            assert number(position.quantity) == sum(number(part.quantity) for part in parts)
            assert number(position.cost_basis) == sum(number(part.cost_basis) for part in parts)
        for name in ("market_value", "realized_pnl", "unrealized_pnl", "fees", "dividends"):
            assert number(getattr(position, name)) == sum(number(getattr(s, name)) for s in position.strategies)
    exposure = account.exposure
    assert number(exposure.net) == value["market_value"] == number(exposure.long) - number(exposure.short)
    assert number(exposure.gross) == sum(number(share.gross) for share in exposure.symbols)
    assert number(exposure.gross) == sum(number(share.gross) for share in exposure.sectors)


def test_an_account_is_kept_with_transactions(trader: Trader, stubs: Stubs, session_id: str) -> None:
    trader.run(session_id, "SP500", "NASDAQ", pace=LIVELY)
    trader.position(session_id, "SP500", 3)
    trader.pause(session_id)
    saved: dict[str, Any] = {"amount": decimal("1234.56"), "note": "savings"}
    deposit = record(stubs, session_id, "in", pb.TRANSACTION_TYPE_DEPOSIT, **saved)
    assert record(stubs, session_id, "in", pb.TRANSACTION_TYPE_DEPOSIT, **saved) == deposit
    record(stubs, session_id, "elsewhere", pb.TRANSACTION_TYPE_BUY, symbol="NASDAQ", quantity=decimal("1.5"),
           price=decimal("2200.1"), fee=decimal("0.37"), strategy_id="by-hand")  # fmt: skip
    record(stubs, session_id, "short", pb.TRANSACTION_TYPE_SELL, symbol="NASDAQ", quantity=decimal("4"),
           price=decimal("2210.3"), strategy_id="contrarian")  # fmt: skip
    record(stubs, session_id, "dividend", pb.TRANSACTION_TYPE_DIVIDEND, symbol="SP500", price=decimal("0.25"))
    record(stubs, session_id, "data", pb.TRANSACTION_TYPE_FEE, amount=decimal("9.99"))
    record(stubs, session_id, "out", pb.TRANSACTION_TYPE_WITHDRAWAL, amount=decimal("34.56"))
    before = portfolio(stubs, session_id)
    adds_up(before)
    assert number(before.net_deposits) == 1200 and number(before.dividends) == Decimal("0.75")
    held = {position.symbol: position for position in before.positions}
    assert {s.strategy_id: number(s.quantity) for s in held["NASDAQ"].strategies} == {
        "by-hand": Decimal("1.5"), "contrarian": -4,
    }  # fmt: skip
    assert number(held["NASDAQ"].quantity) == Decimal("-2.5")

    record(stubs, session_id, "split", pb.TRANSACTION_TYPE_SPLIT, symbol="SP500",
           split=pb.SplitRatio(numerator=3, denominator=1))  # fmt: skip
    after = portfolio(stubs, session_id)
    adds_up(after)
    assert number(next(p for p in after.positions if p.symbol == "SP500").quantity) == 9
    assert [p.symbol for p in after.positions] == ["NASDAQ", "SP500"]

    listing = pb.ListTransactionsRequest(session_id=session_id, page_size=2)
    everything = all_of(stubs.positions.ListTransactions, listing, "transactions")
    assert [t.client_transaction_id for t in everything[-7:]] == [
        "in", "elsewhere", "short", "dividend", "data", "out", "split",
    ]  # fmt: skip
    assert number(after.cash) == number(after.initial_cash) + sum(number(t.amount) for t in everything)
    fills = [t for t in everything if t.order_id]
    assert fills and all(t.execution_id and t.type == pb.TRANSACTION_TYPE_BUY for t in fills)


def test_equity_is_in_the_base_currency(trader: Trader, stubs: Stubs, session_id: str) -> None:
    trader.run(session_id)
    with pytest.raises(grpc.RpcError) as refused:
        record(stubs, session_id, "euros", pb.TRANSACTION_TYPE_DEPOSIT, amount=decimal(100), currency="EUR")
    assert refused.value.code() == grpc.StatusCode.FAILED_PRECONDITION
    request = pb.SetExchangeRateRequest(session_id=session_id, currency="EUR", rate=decimal("1.0937"))
    assert number(stubs.positions.SetExchangeRate(request, timeout=TIMEOUT).balance.cash) == 0
    record(stubs, session_id, "euros", pb.TRANSACTION_TYPE_DEPOSIT, amount=decimal("100.01"), currency="EUR")
    record(stubs, session_id, "change", pb.TRANSACTION_TYPE_CONVERSION, amount=decimal("109.37"), to_currency="EUR",
           to_amount=decimal("99.5"))  # fmt: skip
    adds_up(portfolio(stubs, session_id))
    request.rate.value = "1.2"
    stubs.positions.SetExchangeRate(request, timeout=TIMEOUT)
    account = portfolio(stubs, session_id)
    adds_up(account)
    assert {b.currency: number(b.cash) for b in account.balances} == {
        "USD": Decimal("99890.63"), "EUR": Decimal("199.51"),
    }  # fmt: skip
    assert number(account.equity) == Decimal("99890.63") + Decimal("199.51") * Decimal("1.2")
    deposited = Decimal("100.01") * Decimal("1.0937")
    assert number(account.currency_pnl) == number(account.equity) - 100000 - deposited


def test_every_day_and_every_bar_is_on_record(trader: Trader, stubs: Stubs, session_id: str) -> None:
    trader.create(session_id, "SP500", "NASDAQ", pace=None, strategy=CROSSING)
    trader.start(session_id)
    trader.wait_for_end(session_id)
    snapshots = all_of(
        stubs.positions.ListSnapshots, pb.ListSnapshotsRequest(session_id=session_id, page_size=1000), "snapshots"
    )
    days = [snapshot.day for snapshot in snapshots]
    assert days == sorted(set(days)) and len(days) > 5000
    for snapshot in snapshots[:: len(snapshots) // 40]:
        adds_up(snapshot.portfolio)
    stream = trader.history(stubs.positions.WatchPortfolio, pb.WatchPortfolioRequest(session_id=session_id))
    watched = {m.event.day: number(m.event.equity) for m in stream}
    assert {s.day: number(s.portfolio.equity) for s in snapshots} == watched
    points = all_of(
        stubs.positions.ListEquityPoints, pb.ListEquityPointsRequest(session_id=session_id, page_size=700), "points"
    )
    assert [number(point.equity) for point in points] == list(watched.values())
    peak = Decimal(0)
    for point in points:
        peak = max(peak, number(point.equity))
        least = (peak - number(point.equity)) / peak * 100
        assert number(point.drawdown_percent) >= least - Decimal("0.000000001"), "the peak is at least that of the bars"
    some = pb.ListSnapshotsRequest(session_id=session_id, start_day="2008-09-15", end_day="2008-09-17")
    chosen = stubs.positions.ListSnapshots(some, timeout=TIMEOUT).snapshots
    assert [s.day for s in chosen] == ["2008-09-15", "2008-09-16", "2008-09-17"]


def test_a_field_without_use_is_refused(trader: Trader, stubs: Stubs, session_id: str) -> None:
    trader.create(session_id)
    with pytest.raises(grpc.RpcError) as refused:
        record(stubs, session_id, "d", pb.TRANSACTION_TYPE_DEPOSIT, amount=decimal(1), symbol="SP500")
    assert refused.value.code() == grpc.StatusCode.INVALID_ARGUMENT
    assert "symbol" in refused.value.details()
    assert number(portfolio(stubs, session_id).cash) == 100000


def test_first_in_first_out_sectors_and_another_base(trader: Trader, stubs: Stubs, session_id: str) -> None:
    message = pb.SessionSpec(
        mode=pb.TRADING_MODE_PAPER, symbols=["SP500", "NASDAQ"], cost_method=pb.COST_METHOD_FIFO, base_currency="EUR",
        instruments=[pb.InstrumentSettings(symbol="NASDAQ", sector="tech")],
        exchange_rates=[pb.ExchangeRate(currency="USD", rate=decimal("0.8"))],
    )  # fmt: skip
    request = pb.CreateSessionRequest(session_id=session_id, spec=message)
    session = stubs.sessions.CreateSession(request, timeout=TIMEOUT).session
    assert session.currency == "EUR" and session.spec.cost_method == pb.COST_METHOD_FIFO
    assert stubs.sessions.CreateSession(request, timeout=TIMEOUT).session == session
    for n, price in enumerate(("1000", "1100")):
        record(stubs, session_id, f"b{n}", pb.TRANSACTION_TYPE_BUY, symbol="NASDAQ", quantity=decimal(10),
               price=decimal(price))  # fmt: skip
    sale = record(stubs, session_id, "s", pb.TRANSACTION_TYPE_SELL, symbol="NASDAQ", quantity=decimal(12),
                  price=decimal(1200))  # fmt: skip
    assert number(sale.realized_pnl) == 10 * 200 + 2 * 100 and sale.currency == "USD"
    account = portfolio(stubs, session_id)
    adds_up(account)
    assert account.cost_method == pb.COST_METHOD_FIFO and account.currency == "EUR"
    assert number(account.realized_pnl) == Decimal("1760")
    assert [(number(lot.quantity), number(lot.price)) for lot in account.positions[0].lots] == [(8, 1100)]
    assert [share.name for share in account.exposure.sectors] == ["tech"]
    assert {b.currency: number(b.cash) for b in account.balances} == {"EUR": 100000, "USD": -6600}

    for field, change in {
        "exchange_rates": lambda spec: spec.ClearField("exchange_rates"),
        "instruments": lambda spec: spec.instruments.add(symbol="GOLD", sector="metal"),
        "base_currency": lambda spec: setattr(spec, "base_currency", "euro"),
        "cost_method": lambda spec: setattr(spec, "cost_method", 9),
    }.items():
        wrong = pb.SessionSpec()
        wrong.CopyFrom(message)
        change(wrong)
        with pytest.raises(grpc.RpcError) as refused:
            stubs.sessions.CreateSession(pb.CreateSessionRequest(spec=wrong), timeout=TIMEOUT)
        assert refused.value.code() == grpc.StatusCode.INVALID_ARGUMENT
        assert f"spec.{field}" in refused.value.details()
