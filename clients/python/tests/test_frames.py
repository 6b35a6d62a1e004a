from __future__ import annotations

import builtins
import datetime as dt
from decimal import Decimal
from typing import Any

import pytest

import outcry

NOON = dt.datetime(2008, 1, 2, 12, tzinfo=dt.timezone.utc)


def an_order() -> outcry.Order:
    fills = (
        outcry.Fill(execution_id="e1", quantity=Decimal(1), price=Decimal("1350.10"), commission=Decimal("0.01")),
        outcry.Fill(execution_id="e2", quantity=Decimal(2), price=Decimal("1350.20"), commission=Decimal("0.02")),
    )
    return outcry.Order(
        order_id="o1", symbol="SP500", side=outcry.OrderSide.BUY, status=outcry.OrderStatus.FILLED, fills=fills,
        quantity=Decimal(3), create_time=NOON,
    )  # fmt: skip


def test_orders_are_rows_with_exact_decimals() -> None:
    pytest.importorskip("pandas")
    frame = outcry.orders_to_dataframe([an_order()])
    assert frame.index.name == "order_id"
    assert frame.loc["o1", "quantity"] == Decimal(3)
    assert isinstance(frame.loc["o1", "quantity"], Decimal)
    assert frame.loc["o1", "side"] == "buy"
    assert "fills" not in frame.columns and "raw" not in frame.columns


def test_fills_are_rows_of_their_own() -> None:
    pytest.importorskip("pandas")
    frame = outcry.fills_to_dataframe([an_order()], decimals="float")
    assert list(frame.index) == ["e1", "e2"]
    assert list(frame["order_id"]) == ["o1", "o1"]
    assert frame["commission"].sum() == pytest.approx(0.03)


def test_the_equity_curve_is_indexed_by_market_time() -> None:
    pandas = pytest.importorskip("pandas")
    history = [
        outcry.Portfolio(equity=Decimal("100000.10"), market_time=NOON),
        outcry.Portfolio(equity=Decimal("100001.20"), market_time=NOON + dt.timedelta(days=1)),
    ]
    exact = outcry.portfolio_to_dataframe(history)
    assert list(exact["equity"]) == [Decimal("100000.10"), Decimal("100001.20")]
    assert isinstance(exact.index, pandas.DatetimeIndex)
    assert outcry.portfolio_to_dataframe(history, decimals="float")["equity"].dtype == float


def test_positions_are_indexed_by_symbol() -> None:
    pytest.importorskip("pandas")
    frame = outcry.positions_to_dataframe([outcry.Position(symbol="SP500", quantity=Decimal(-2))])
    assert frame.loc["SP500", "quantity"] == Decimal(-2)


def test_an_empty_table_has_its_columns() -> None:
    pytest.importorskip("pandas")
    assert "status" in outcry.orders_to_dataframe([]).columns
    assert "price" in outcry.fills_to_dataframe([]).columns
    assert len(outcry.to_dataframe([])) == 0


def test_the_kind_of_table_is_told_by_its_items() -> None:
    pytest.importorskip("pandas")
    update = outcry.OrderUpdate(type=outcry.OrderEventType.FILLED, order=an_order(), revision=5)
    bar = outcry.Bar(close=Decimal("1351"))
    quote = outcry.Quote(symbol="SP500", last=Decimal("1350"), time=NOON, bar=bar)
    assert list(outcry.to_dataframe([update])["event"]) == ["filled"]
    assert list(outcry.to_dataframe([quote, outcry.Quote(time=NOON)])["close"]) == [Decimal("1351"), None]
    assert outcry.to_dataframe([an_order()]).index.name == "order_id"
    assert outcry.to_dataframe([outcry.Portfolio()]).index.name == "market_time"
    with pytest.raises(TypeError, match="Fill"):
        outcry.to_dataframe([outcry.Fill()])


def test_an_unknown_form_of_decimals_is_refused() -> None:
    with pytest.raises(ValueError, match="decimals"):
        outcry.orders_to_dataframe([], decimals="rounded")


def test_without_pandas_the_error_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def without_pandas(name: str, *arguments: Any, **keywords: Any) -> Any:
        if name == "pandas":
            raise ImportError(name)
        return real(name, *arguments, **keywords)

    monkeypatch.setattr(builtins, "__import__", without_pandas)
    with pytest.raises(ImportError, match=r"pip install 'outcry\[pandas\]'"):
        outcry.orders_to_dataframe([an_order()])


def test_lots_transactions_and_equity_points_are_rows() -> None:
    pytest.importorskip("pandas")
    lot = outcry.Lot(quantity=Decimal(3), price=Decimal("10.5"), strategy_id="a")
    lots = outcry.lots_to_dataframe([outcry.Position(symbol="SP500", lots=(lot,))])
    assert list(lots["symbol"]) == ["SP500"] and lots.loc[0, "price"] == Decimal("10.5")
    deposit = outcry.Transaction(transaction_id="txn-1", type=outcry.TransactionType.DEPOSIT, amount=Decimal(5))
    assert outcry.to_dataframe([deposit]).loc["txn-1", "type"] == "deposit"
    points = [outcry.EquityPoint(time=NOON, equity=Decimal("1.1"), drawdown_percent=Decimal(2))]
    assert outcry.to_dataframe(points, decimals="float").loc[NOON, "drawdown_percent"] == 2.0


def test_an_exposure_is_by_symbol_and_by_sector() -> None:
    pytest.importorskip("pandas")
    share = outcry.ExposureShare(name="SP500", gross=Decimal(5), net=Decimal(-5), percent=Decimal(1))
    sector = outcry.ExposureShare(name="", gross=Decimal(5), net=Decimal(-5))
    portfolio = outcry.Portfolio(exposure=outcry.Exposure(symbols=(share,), sectors=(sector,)))
    frame = outcry.exposure_to_dataframe(portfolio)
    assert frame.loc[("symbol", "SP500"), "net"] == Decimal(-5)
    assert list(frame.index) == [("symbol", "SP500"), ("sector", "")]
    assert outcry.exposure_to_dataframe(outcry.Portfolio()).empty
