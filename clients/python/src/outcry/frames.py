"""Tables for pandas (``pip install 'outcry[pandas]'``).

Decimals stay exact as ``decimal.Decimal`` unless ``decimals="float"`` is asked for, which plots and arithmetic of
numpy need.
"""

from __future__ import annotations

import dataclasses
import decimal
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from .enums import ContractEnum
from .model import (
    Backtest,
    EquityPoint,
    Optimization,
    Order,
    OrderUpdate,
    Portfolio,
    Position,
    Quote,
    Resource,
    Signal,
    SlippageAnalysis,
    SlippageRow,
    Trace,
    Transaction,
)

if TYPE_CHECKING:
    import pandas


# What of an order is no single value.
_NESTED = ("fills", "denial", "trailing_offset", "list", "pending_changes")


def orders_to_dataframe(orders: Iterable[Order], *, decimals: str = "exact") -> pandas.DataFrame:
    """One row an order, indexed by ``order_id``."""
    return _frame((_row(order, without=_NESTED) for order in orders), Order, "order_id", decimals)


def fills_to_dataframe(orders: Iterable[Order], *, decimals: str = "exact") -> pandas.DataFrame:
    """One row an execution of the given orders, indexed by ``execution_id``."""
    columns = ["order_id", "symbol", "side", "execution_id", "quantity", "price", "commission", "time", "model"]
    rows = (
        {"order_id": order.order_id, "symbol": order.symbol, "side": str(order.side), **_row(fill)}
        for order in orders
        for fill in order.fills
    )
    return _build(rows, columns, "execution_id", decimals)


def positions_to_dataframe(positions: Iterable[Position], *, decimals: str = "exact") -> pandas.DataFrame:
    """One row a position, indexed by ``symbol``."""
    rows = (_row(position, without=("lots", "strategies")) for position in positions)
    return _frame(rows, Position, "symbol", decimals)


def lots_to_dataframe(positions: Iterable[Position], *, decimals: str = "exact") -> pandas.DataFrame:
    """One row a lot of the given positions, oldest first within each."""
    columns = ["symbol", "quantity", "price", "cost_basis", "open_time", "order_id", "strategy_id"]
    rows = ({"symbol": position.symbol, **_row(lot)} for position in positions for lot in position.lots)
    return _build(rows, columns, None, decimals)


def exposure_to_dataframe(portfolio: Portfolio, *, decimals: str = "exact") -> pandas.DataFrame:
    """One row a symbol and a sector, indexed by ``kind`` and ``name``."""
    exposure = portfolio.exposure
    shares = (("symbol", exposure.symbols), ("sector", exposure.sectors)) if exposure else ()
    rows = ({"kind": kind, **_row(share)} for kind, group in shares for share in group)
    return _build(rows, ["kind", "name", "gross", "net", "percent"], ["kind", "name"], decimals)


def transactions_to_dataframe(transactions: Iterable[Transaction], *, decimals: str = "exact") -> pandas.DataFrame:
    """One row a transaction, indexed by ``transaction_id``."""
    rows = (_row(transaction, without=("split",)) for transaction in transactions)
    return _frame(rows, Transaction, "transaction_id", decimals)


def equity_to_dataframe(points: Iterable[EquityPoint], *, decimals: str = "exact") -> pandas.DataFrame:
    """The equity curve: one row a point, indexed by ``time``."""
    return _frame((_row(point) for point in points), EquityPoint, "time", decimals)


def signals_to_dataframe(signals: Iterable[Signal], *, decimals: str = "exact") -> pandas.DataFrame:
    """One row a signal, indexed by ``signal_id``; ``quantity`` and ``why`` come from its sizing."""
    parts = ("size", "trailing_stop", "denial", "sizing", "quote")
    rows = (
        {
            **_row(signal, without=parts),
            "quantity": signal.sizing.quantity if signal.sizing else None,
            "why": signal.sizing.explanation if signal.sizing else "",
            "denied_by": signal.denial.rule if signal.denial else "",
        }
        for signal in signals
    )
    return _frame(rows, Signal, "signal_id", decimals)


def traces_to_dataframe(traces: Iterable[Trace], *, decimals: str = "exact") -> pandas.DataFrame:
    """One row a chain, indexed by ``trace_id``: its signal, its orders, what its fills cost."""
    columns = ["trace_id", "signal_id", "strategy_id", "symbol", "action", "status", "create_time", "order_ids",
               "trigger_ids", "time_to_fill", "reference_price", "quantity", "cost", "basis_points"]
    return _build(map(_trace_row, traces), columns, "trace_id", decimals)


def trace_steps_to_dataframe(trace: Trace, *, decimals: str = "exact") -> pandas.DataFrame:
    """One row a step of a chain that ``client.traces.get`` gave."""
    columns = ["type", "time", "since_signal", "since_previous", "order_id", "trigger_id", "quantity", "price"]
    rows = (
        {
            **_row(step, without=("signal_status", "sizing", "risk_checks", "fill", "order_status", "trigger_event")),
            "quantity": step.fill.quantity if step.fill else step.sizing.quantity if step.sizing else None,
            "price": step.fill.price if step.fill else step.sizing.price if step.sizing else None,
        }
        for step in trace.steps
    )
    return _build(rows, columns, None, decimals)


def slippage_to_dataframe(analysis: SlippageAnalysis, *, decimals: str = "exact") -> pandas.DataFrame:
    """One row a strategy and span of time."""
    return _frame((_row(row) for row in analysis.rows), SlippageRow, None, decimals)


def portfolio_to_dataframe(history: Iterable[Portfolio], *, decimals: str = "exact") -> pandas.DataFrame:
    """The equity curve: one row a portfolio, indexed by ``market_time``.

    >>> history = client.portfolio.watch("s1", after_revision=0)                    # doctest: +SKIP
    >>> portfolio_to_dataframe(history, decimals="float")["equity"].plot()          # doctest: +SKIP
    """
    parts = ("positions", "balances", "exposure", "strategies")
    rows = (_row(portfolio, without=parts) for portfolio in history)
    return _frame(rows, Portfolio, "market_time", decimals)


def backtest_days_to_dataframe(backtest: Backtest) -> pandas.DataFrame:
    """The days of a backtest, indexed by ``date``, as floats.

    Raises:
        ValueError: there is no result with days.
    """
    import pandas

    if backtest.result is None or not backtest.result.days:
        raise ValueError(f"backtest {backtest.backtest_id} has no days: it has not succeeded, or it is from a list")
    columns = ["date", "equity", "benchmark", "traded", "drawdown"]
    frame = _build((_row(day) for day in backtest.result.days), columns, "date", "float")
    frame.index = pandas.to_datetime(frame.index)
    return frame


def backtest_trades_to_dataframe(backtest: Backtest, *, decimals: str = "exact") -> pandas.DataFrame:
    """One row a round trip of a backtest."""
    columns = ["symbol", "is_long", "quantity", "entry_time", "exit_time", "entry_notional", "exit_notional", "fees", "profit"]
    trips = backtest.result.round_trips if backtest.result else ()
    return _build((_row(trip) for trip in trips), columns, None, decimals)


def optimization_trials_to_dataframe(optimization: Optimization, *, decimals: str = "exact") -> pandas.DataFrame:
    """One row a trial of an optimization: its parameters, a column each, and what it came to."""
    trials = optimization.result.trials if optimization.result else ()
    names = [setting.name for setting in trials[0].parameters] if trials else []
    figures = ["sharpe", "total_return", "maximum_drawdown", "trades", "final_equity", "error"]
    rows = (
        {**{setting.name: setting.value for setting in trial.parameters}, **{name: getattr(trial, name) for name in figures}}
        for trial in trials
    )
    return _build(rows, [*names, *figures], None, decimals)


def to_dataframe(items: Iterable[Resource], *, decimals: str = "exact") -> pandas.DataFrame:
    """A table of orders, order updates, positions, portfolios, transactions, equity points, quotes, signals or
    traces, told by the first
    of them.

    Raises:
        ImportError: pandas is not installed.
        TypeError: for anything else.
    """
    everything: list[Any] = list(items)
    if not everything:
        return _build([], [], None, decimals)
    if isinstance(everything[0], OrderUpdate):
        return _frame(map(_update_row, everything), Order, None, decimals, first=("revision", "event"))
    if isinstance(everything[0], Quote):
        return _frame(map(_quote_row, everything), Quote, "time", decimals)
    for cls, function in _FUNCTIONS:
        if isinstance(everything[0], cls):
            return function(everything, decimals=decimals)
    raise TypeError(f"no table for {type(everything[0]).__name__}")


_FUNCTIONS: Sequence[tuple[type[Resource], Any]] = (
    (Order, orders_to_dataframe),
    (Position, positions_to_dataframe),
    (Portfolio, portfolio_to_dataframe),
    (Transaction, transactions_to_dataframe),
    (EquityPoint, equity_to_dataframe),
    (Signal, signals_to_dataframe),
    (Trace, traces_to_dataframe),
)


def _trace_row(trace: Trace) -> dict[str, Any]:
    signal, slippage = trace.signal, trace.slippage
    costs = {name: getattr(slippage, name, None) for name in ("reference_price", "quantity", "cost", "basis_points")}
    names = ("signal_id", "strategy_id", "symbol", "create_time")
    return {
        "trace_id": trace.trace_id,
        **{name: getattr(signal, name) for name in names},
        "action": str(signal.action),
        "status": str(signal.status),
        "order_ids": list(trace.order_ids),
        "trigger_ids": list(trace.trigger_ids),
        "time_to_fill": trace.time_to_fill,
        **costs,
    }


def _update_row(update: OrderUpdate) -> dict[str, Any]:
    return {"event": str(update.type), **_row(update.order, without=_NESTED)}


def _quote_row(quote: Quote) -> dict[str, Any]:
    bar = quote.bar
    values = {name: getattr(bar, name) if bar else None for name in ("open", "high", "low", "close", "volume")}
    return {**_row(quote, without=("bar",)), **values}


def _row(item: Resource, without: Sequence[str] = ()) -> dict[str, Any]:
    names = [f.name for f in dataclasses.fields(item) if f.name != "raw" and f.name not in without]
    values = {name: getattr(item, name) for name in names}
    return {name: str(value) if isinstance(value, ContractEnum) else value for name, value in values.items()}


def _frame(
    rows: Iterable[dict[str, Any]],
    cls: type[Resource],
    index: str | None,
    decimals: str,
    first: Sequence[str] = (),
) -> pandas.DataFrame:
    everything = list(rows)
    names = [f.name for f in dataclasses.fields(cls) if f.name != "raw" and f.name not in first]
    columns = [*first, *names, *(everything[0] if everything else ())]
    held = {name for row in everything for name in row} or set(names)
    return _build(everything, [name for name in dict.fromkeys(columns) if name in held], index, decimals)


def _build(
    rows: Iterable[dict[str, Any]], columns: Sequence[str], index: str | list[str] | None, decimals: str
) -> pandas.DataFrame:
    if decimals not in ("exact", "float"):
        raise ValueError(f"decimals: {decimals!r} is neither 'exact' nor 'float'")
    try:
        import pandas
    except ImportError as error:
        raise ImportError("tables need pandas: pip install 'outcry[pandas]'") from error
    if decimals == "float":
        rows = ({name: _as_float(value) for name, value in row.items()} for row in rows)
    frame = pandas.DataFrame(list(rows), columns=list(columns))
    return frame if index is None else frame.set_index(index)


def _as_float(value: Any) -> Any:
    return float(value) if isinstance(value, decimal.Decimal) else value
