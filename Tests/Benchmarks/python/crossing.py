"""What the peers of `scripts/bench backtest` have in common: the rule's numbers, and how they answer."""

import json
import pathlib
import resource
from collections.abc import Iterable
from decimal import Decimal

FAST = 10
SLOW = 40
# Bars before the first that may trade: by then averages that were seeded differently are one and the same.
WARM_UP = 2_000
CASH = 1_000_000
SHARE = Decimal("0.01")


def answer(bars: int, nanoseconds: int, trades: Iterable[tuple], path: str) -> int:
    """Writes trades as backtest-benchmark does, and prints what was measured; gives the process's exit code."""
    rows = [
        f"{entered} {left} {quantity} {plain(Decimal(quantity) * entry)} {plain(Decimal(quantity) * exit_price)}\n"
        for entered, left, quantity, entry, exit_price in trades
    ]
    pathlib.Path(path).write_text("".join(rows), encoding="ascii")
    megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1_024 / 1e6
    print(json.dumps({"value": bars / nanoseconds * 1e9, "trades": len(rows), "megabytes": megabytes}))
    return 0 if rows else 1


def plain(value: Decimal) -> str:
    """Without the zeros that end it."""
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
