"""Measures the trading engine, and NautilusTrader beside it. Started by `scripts/bench engine`."""

import argparse
import json
import os
import pathlib
import statistics
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass

from rpc.priority import precedence

from . import bars

Result = dict[str, float]


@dataclass(frozen=True)
class Case:
    """What is measured of the session alone, and what issue 4 demands of it: at least, or for times at most."""

    name: str
    part: str
    count: int
    unit: str
    goal: float


_CASES = [
    Case("quotes", "value", 3_000_000, "quotes/s", 1_000_000),
    Case("order-round-trips", "value", 300_000, "orders/s", 500_000),
    Case("apply", "p50", 1_000_000, "µs", 5),
    Case("apply", "p99", 1_000_000, "µs", 5),
    Case("allocations", "value", 1_000_000, "a million", 0),
]


def run(command: list[str], environment: dict[str, str] | None = None) -> Result:
    done = subprocess.run(
        command, capture_output=True, text=True, timeout=600, env={**os.environ, **(environment or {})}, check=False
    )
    if done.returncode != 0:
        raise RuntimeError(f"{command[0]} ended with {done.returncode}: {done.stderr.strip()[-2000:]}")
    return json.loads(done.stdout.strip().splitlines()[-1])


def significant(value: float) -> float:
    return float(f"{value:.4g}")


def line(case: str, peer: str, ours: list[float], theirs: list[float], unit: str) -> dict[str, object]:
    """As `scripts/bench rpc` has it. A round measures both within seconds of each other."""
    ratios = [mine / other for mine, other in zip(ours, theirs, strict=True) if other > 0]
    return {
        "bench": "engine",
        "case": case,
        "peer": peer,
        "ours": significant(statistics.median(ours)),
        "theirs": significant(statistics.median(theirs)),
        "unit": unit,
        "ratio": round(statistics.median(ours) / statistics.median(theirs), 3) if ratios else None,
        "spread": [significant(min(ratios)), significant(max(ratios))] if ratios else [],
    }


def show(row: dict[str, object], as_json: bool) -> None:
    if as_json:
        print(json.dumps(row, ensure_ascii=False), flush=True)
    else:
        print(
            f"{row['case']:<20} {row['peer']:<10} {row['ours']:>12,.10g} {row['theirs']:>12,.10g} "
            f"{row['unit']:<11} {row['ratio']!s:>7}  {row['spread']}",
            flush=True,
        )


class Bench:
    def __init__(self, options: argparse.Namespace) -> None:
        self.json: bool = options.json
        self.rounds: int = options.rounds or (1 if options.quick else 5)
        self.share = 20 if options.quick else 1
        self.scratch: pathlib.Path = options.scratch
        self.program = str(options.scratch / "swift/release/engine-benchmark")
        self.counter = options.scratch / "load/count_allocations.so"

    def repeated(self, measure: Callable[[], Result]) -> list[Result]:
        return [measure() for _ in range(self.rounds)]

    def session(self, name: str) -> None:
        cases = [case for case in _CASES if case.name == name]
        environment: dict[str, str] = {}
        if name == "allocations":
            environment = {
                "LD_PRELOAD": str(self.counter),
                "ALLOCATION_COUNT_FILE": str(self.scratch / "engine-allocations"),
            }
        command = [self.program, name, str(cases[0].count // self.share)]
        results = self.repeated(lambda: run(command, environment))
        for case in cases:
            ours = [result[case.part] for result in results]
            title = name if case.part == "value" else f"{name}-{case.part}"
            show(line(title, "goal", ours, [case.goal] * len(ours), case.unit), self.json)

    def backtest(self, nautilus: str | None) -> None:
        path = bars.write(self.scratch / "bars.csv", 100_000 // self.share)
        peer = pathlib.Path(__file__).parents[1] / "python/nautilus_backtest.py"
        ours, theirs = [], []
        for _ in range(self.rounds):
            ours.append(run([self.program, "backtest", str(path)]))
            if nautilus:
                theirs.append(run([nautilus, str(peer), str(path)]))
        if not nautilus:
            print("bench: backtest: NautilusTrader cannot be installed here; no comparison", file=sys.stderr)
            return
        for mine, other in zip(ours, theirs, strict=True):
            if any(mine[part] != other[part] for part in ("orders", "prices")):
                raise RuntimeError(f"not the same fills: {mine} and {other}")
        print(f"backtest: {ours[0]['orders']:.0f} orders filled on either side, at equal prices", file=sys.stderr)
        values = [result["value"] for result in ours], [result["value"] for result in theirs]
        show(line("backtest", "nautilus", *values, "bars/s"), self.json)


def main() -> int:
    names = list(dict.fromkeys(case.name for case in _CASES)) + ["backtest"]
    parser = argparse.ArgumentParser(prog="scripts/bench engine")
    parser.add_argument("--scratch", type=pathlib.Path, required=True)
    parser.add_argument("--nautilus", help="a Python that has nautilus_trader")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--case", action="append", choices=names, default=[])
    parser.add_argument("--rounds", type=int)
    options = parser.parse_args()
    bench = Bench(options)
    if not options.json:
        print(f"{'case':<20} {'peer':<10} {'ours':>12} {'theirs':>12} {'unit':<11} {'ratio':>7}  spread of the ratio")
    failures = 0
    with precedence():
        for name in options.case or names:
            try:
                if name == "backtest":
                    bench.backtest(options.nautilus)
                else:
                    bench.session(name)
            except (OSError, RuntimeError, subprocess.TimeoutExpired) as error:
                print(f"bench: {name}: {error}", file=sys.stderr)
                failures += 1
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
