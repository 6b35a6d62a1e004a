"""Measures backtests, with NautilusTrader and `backtesting` beside them. Started by `scripts/bench backtest`."""

import argparse
import pathlib
import subprocess
import sys

from engine import bars
from engine.__main__ import Result, line, run, show
from rpc.priority import precedence

_BARS = 1_000_000
_SWEEP_BARS = 50_000
_SWEEP_SETS = 500
_PEERS = {"nautilus": "nautilus_crossing.py", "backtesting": "backtesting_crossing.py"}
# Megabytes that a million bars may take, and the share of all cores that a sweep is to use, per cent.
_MOST_MEMORY = 200
_LEAST_USE = 90


def row(case: str, peer: str, ours: list[float], theirs: list[float], unit: str) -> dict[str, object]:
    return {**line(case, peer, ours, theirs, unit), "bench": "backtest"}


class Bench:
    def __init__(self, options: argparse.Namespace) -> None:
        self.json: bool = options.json
        self.rounds: int = options.rounds or (1 if options.quick else 3)
        self.share = 20 if options.quick else 1
        self.scratch: pathlib.Path = options.scratch
        self.program = str(options.scratch / "swift/release/backtest-benchmark")
        self.python: str | None = options.peers

    def bars(self, count: int) -> str:
        return str(bars.write(self.scratch / f"bars-{count}.csv", count))

    def measure(self, peer: str | None, path: str, count: int) -> tuple[Result, list[str]]:
        """One run and its trades, a line each."""
        trades = self.scratch / f"trades-{peer or 'outcry'}.txt"
        if peer is None:
            result = run([self.program, "run", path, str(count), str(trades)])
        else:
            script = pathlib.Path(__file__).parents[1] / "python" / _PEERS[peer]
            result = run([str(self.python), str(script), path, str(trades)])
        return result, trades.read_text(encoding="ascii").splitlines()

    def compared(self, peers: list[str]) -> None:
        count = _BARS // self.share
        path = self.bars(count)
        results: dict[str | None, list[Result]] = {peer: [] for peer in [None, *peers]}
        for _ in range(self.rounds):
            expected: list[str] = []
            for peer in results:
                result, trades = self.measure(peer, path, count)
                expected = expected or trades
                check(peer, expected, trades)
                results[peer].append(result)
        ours = results[None]
        for peer in peers:
            values = [result["value"] for result in ours], [result["value"] for result in results[peer]]
            show(row("crossing", peer, *values, "bars/s"), self.json)
        memory = [result["megabytes"] for result in ours]
        show(row("memory", "goal", memory, [_MOST_MEMORY] * len(memory), "MB"), self.json)

    def sweep(self) -> None:
        count = _SWEEP_BARS // self.share
        path = self.bars(count)
        results = [run([self.program, "sweep", path, str(count), str(_SWEEP_SETS)]) for _ in range(self.rounds)]
        used = [result["value"] for result in results]
        show(row("sweep", "goal", used, [_LEAST_USE] * len(used), "% of cores"), self.json)
        rates = [result["rate"] for result in results]
        show(row("sweep-rate", "none", rates, [0] * len(rates), "bars/s"), self.json)


def check(peer: str | None, expected: list[str], trades: list[str]) -> None:
    """Every trade is the same: its times, its units, its prices."""
    for number, (ours, theirs) in enumerate(zip(expected, trades, strict=False)):
        if ours != theirs:
            raise RuntimeError(f"trade {number} is {ours} here and {theirs} with {peer}")
    if len(expected) != len(trades):
        raise RuntimeError(f"{len(expected)} trades here and {len(trades)} with {peer}")


def main() -> int:
    parser = argparse.ArgumentParser(prog="scripts/bench backtest")
    parser.add_argument("--scratch", type=pathlib.Path, required=True)
    parser.add_argument("--peers", help="a Python that has nautilus_trader and backtesting")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--case", action="append", choices=["crossing", "sweep"], default=[])
    parser.add_argument("--rounds", type=int)
    options = parser.parse_args()
    bench = Bench(options)
    if not options.json:
        print(f"{'case':<20} {'peer':<11} {'ours':>12} {'theirs':>12} {'unit':<11} {'ratio':>7}  spread of the ratio")
    if not options.peers:
        print("bench: NautilusTrader and backtesting cannot be installed here; no comparison", file=sys.stderr)
    failures = 0
    with precedence():
        for name in options.case or ["crossing", "sweep"]:
            try:
                if name == "crossing":
                    bench.compared(list(_PEERS) if options.peers else [])
                else:
                    bench.sweep()
            except (OSError, RuntimeError, subprocess.TimeoutExpired) as error:
                print(f"bench: {name}: {error}", file=sys.stderr)
                failures += 1
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
