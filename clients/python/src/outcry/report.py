"""A backtest as one HTML page that needs nothing else: no script, no style sheet, no picture from elsewhere."""

from __future__ import annotations

import html
from collections.abc import Iterable, Sequence
from decimal import Decimal

from .model import Backtest, BacktestContribution, BacktestResult

_STYLE = """
body { font: 15px/1.4 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1b1f24; }
h1 { font-size: 1.5rem; margin-bottom: 0; } h2 { font-size: 1.1rem; margin-top: 2rem; }
table { border-collapse: collapse; } th, td { padding: .2rem .8rem .2rem 0; text-align: left; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
tr + tr { border-top: 1px solid #d8dee4; } .figures { columns: 2; } svg { width: 100%; height: auto; }
.muted { color: #57606a; }
@media (prefers-color-scheme: dark) { body { background: #0d1117; color: #e6edf3; } tr + tr { border-color: #30363d; } }
"""

_WIDTH, _HEIGHT = 900, 260


def backtest_report(backtest: Backtest) -> str:
    """The page. Write it to a file and open it in a browser.

    >>> open("trend.html", "w").write(backtest_report(backtest))                    # doctest: +SKIP

    Raises:
        ValueError: there is no result with days.
    """
    result = backtest.result
    if result is None or not result.days:
        raise ValueError(f"backtest {backtest.backtest_id} has no days: it has not succeeded, or it is from a list")
    title = html.escape(f"{backtest.strategy_name or 'backtest'}: {backtest.backtest_id}")
    symbols = html.escape(", ".join(backtest.spec.symbols) if backtest.spec else "")
    strategy = html.escape(backtest.spec.strategy_yaml if backtest.spec else "")
    return (
        f'<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style></head>'
        f'<body><h1>{title}</h1><p class="muted">{symbols}, {result.days[0].date} to {result.days[-1].date}, '
        f"{html.escape(backtest.currency)}</p>"
        f"<h2>Equity and benchmark</h2>{_equity(result)}"
        f"<h2>Drawdown</h2>{_drawdown(result)}"
        f'<h2>Figures</h2><div class="figures">{_figures(result)}</div>'
        f"<h2>By symbol</h2>{_contributions(result.by_symbol)}"
        f"<h2>By strategy</h2>{_contributions(result.by_strategy)}"
        f"<h2>Round trips</h2>{_trips(result)}"
        f"<h2>Data</h2>{_series(result)}"
        f"<h2>Strategy</h2><pre>{strategy}</pre></body></html>\n"
    )


def _equity(result: BacktestResult) -> str:
    equity = [float(day.equity or 0) for day in result.days]
    lines = [("#0969da", equity)]
    known = [(index, float(day.benchmark)) for index, day in enumerate(result.days) if day.benchmark is not None]
    if known and known[0][1] > 0:
        scale = equity[known[0][0]] / known[0][1]
        # Where the benchmark begins later it stands still until then.
        values = dict(known)
        last = known[0][1]
        benchmark = []
        for index in range(len(equity)):
            last = values.get(index, last)
            benchmark.append(last * scale)
        lines.append(("#8c959f", benchmark))
    return _chart(lines, "equity in blue, the benchmark in grey")


def _drawdown(result: BacktestResult) -> str:
    return _chart([("#cf222e", [-100 * day.drawdown for day in result.days])], "per cent below the highest close of a day")


def _chart(lines: Sequence[tuple[str, Sequence[float]]], caption: str) -> str:
    every = [value for _, values in lines for value in values]
    low, high = min(every), max(every)
    span = (high - low) or 1.0
    paths = []
    for color, values in lines:
        step = (_WIDTH - 10) / max(1, len(values) - 1)
        points = " ".join(
            f"{5 + index * step:.1f},{_HEIGHT - 20 - (value - low) / span * (_HEIGHT - 40):.1f}"
            for index, value in enumerate(values)
        )
        paths.append(f'<polyline fill="none" stroke="{color}" stroke-width="1.5" points="{points}"/>')
    labels = (
        f'<text x="5" y="14" font-size="12" fill="currentColor">{high:,.2f}</text>'
        f'<text x="5" y="{_HEIGHT - 4}" font-size="12" fill="currentColor">{low:,.2f}</text>'
    )
    return (
        f'<svg viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img" aria-label="{caption}">{"".join(paths)}{labels}</svg>'
        f'<p class="muted">{caption}</p>'
    )


def _figures(result: BacktestResult) -> str:
    performance, trades = result.performance, result.trades
    rows: list[tuple[str, object]] = [
        ("initial equity", result.initial_equity),
        ("final equity", result.final_equity),
        ("fees", result.fees),
        ("bars", result.bars),
        ("fills", result.fills),
        ("time in market", result.time_in_market),
    ]
    for part in (performance, trades):
        if part is None:
            continue
        names = [name for name in part.__dataclass_fields__ if name != "raw"]
        rows += [(name.replace("_", " "), getattr(part, name)) for name in names]
    return _table(("figure", "value"), ((name, _text(value)) for name, value in rows))


def _contributions(parts: Iterable[BacktestContribution]) -> str:
    rows = ((part.name or "-", _text(part.profit), _text(part.fees), _text(part.trades and part.trades.count)) for part in parts)
    return _table(("name", "profit", "fees", "round trips"), rows)


def _trips(result: BacktestResult) -> str:
    rows = (
        (
            trip.symbol,
            "long" if trip.is_long else "short",
            _text(trip.quantity),
            trip.entry_time.date().isoformat() if trip.entry_time else "-",
            trip.exit_time.date().isoformat() if trip.exit_time else "-",
            _text(trip.profit),
        )
        for trip in result.round_trips[:500]
    )
    return _table(("symbol", "side", "quantity", "from", "to", "profit"), rows)


def _series(result: BacktestResult) -> str:
    rows = (
        (
            series.symbol,
            series.interval or "-",
            series.file_name,
            _text(series.bars),
            str(series.revision) if series.revision else series.checksum,
            str(series.factors_revision) if series.factors_revision else "-",
        )
        for series in result.series
    )
    return _table(("symbol", "interval", "file", "bars", "revision or checksum", "factors"), rows)


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    def line(cells: Sequence[str], tag: str) -> str:
        inner = "".join(
            f'<{tag}{"" if index == 0 else " class=number"}>{html.escape(cell)}</{tag}>' for index, cell in enumerate(cells)
        )
        return f"<tr>{inner}</tr>"

    return f"<table>{line(head, 'th')}{''.join(line(row, 'td') for row in rows)}</table>"


def _text(value: object) -> str:
    if value is None:
        return "not defined"
    if isinstance(value, Decimal):
        return f"{value:,.2f}"
    if isinstance(value, float):
        return f"{value:,.4f}"
    return str(value)
