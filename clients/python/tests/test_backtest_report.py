"""Backtests: what ``run`` sends and reads, tables, and the page."""

from __future__ import annotations

from decimal import Decimal
from html.parser import HTMLParser

import pytest

import outcry
from outcry.model import from_message
from outcry.report import backtest_report
from outcry.v1 import backtests_pb2 as pb
from outcry.v1 import types_pb2


def backtest() -> outcry.model.Backtest:
    decimal = types_pb2.Decimal
    message = pb.Backtest(backtest_id="b", strategy_name="a <b>", currency="USD", state=pb.BACKTEST_STATE_SUCCEEDED)
    message.spec.symbols.append("SP500")
    message.spec.strategy_yaml = "entry: close > 1"
    result = message.result
    result.initial_equity.value = "100"
    result.final_equity.value = "110.5"
    result.performance.sharpe.value = 1.25
    for number, equity in enumerate(("100", "95", "110.5")):
        day = result.days.add(date=f"2020-01-0{number + 1}", equity=decimal(value=equity), drawdown=0.05 * (number == 1))
        day.benchmark.value = str(50 + number)
    result.round_trips.add(symbol="SP500", is_long=True, profit=decimal(value="10.5"))
    result.series.add(symbol="SP500", interval="1d", file_name="sp500-2.csv", bars=3, revision=17)
    result.series.add(symbol="TLT", file_name="csv:data", bars=3, checksum="ab12cd")
    return from_message(outcry.model.Backtest, message)


def test_a_statistic_is_a_number_or_none() -> None:
    performance = backtest().result.performance  # type: ignore[union-attr]
    assert performance is not None
    assert performance.sharpe == 1.25 and performance.beta is None


def test_days_and_trades_are_tables() -> None:
    pytest.importorskip("pandas")
    days = backtest().days_to_dataframe()
    assert list(days["equity"]) == [100.0, 95.0, 110.5] and days.index[0].year == 2020
    assert list(backtest().trades_to_dataframe()["profit"]) == [Decimal("10.5")]
    with pytest.raises(ValueError, match="no days"):
        outcry.model.Backtest(backtest_id="x").days_to_dataframe()


def test_plot_draws_equity_and_drawdown() -> None:
    pytest.importorskip("pandas")
    matplotlib = pytest.importorskip("matplotlib")
    matplotlib.use("Agg")
    figure = backtest().plot()
    assert len(figure.axes) == 2 and len(figure.axes[0].lines) == 2


def test_the_page_is_whole_and_loads_nothing() -> None:
    page = backtest_report(backtest())
    found: list[str] = []

    class Reader(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            found.append(tag)
            assert not {"src", "href"} & {name for name, _ in attrs}

    Reader().feed(page)
    assert found.count("svg") == 2 and "script" not in found and found.count("polyline") == 3
    assert "a &lt;b&gt;" in page and "1.2500" in page and "not defined" in page
    for shown in ("sp500-2.csv", ">17<", "ab12cd"):
        assert shown in page
    with pytest.raises(ValueError, match="no days"):
        backtest_report(outcry.model.Backtest(backtest_id="x"))
