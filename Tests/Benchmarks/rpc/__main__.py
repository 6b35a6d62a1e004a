"""Measures the peers in one run, interleaved, and prints ratios of medians. Started by `scripts/bench rpc`."""

import argparse
import json
import pathlib
import shutil
import statistics
import subprocess
import sys

from . import cases, credentials, load
from .priority import precedence
from .servers import Peer, Server

# By peer: what each round measured, a value for each part of the case.
Samples = dict[str, list[list[float]]]


def peers(scratch: pathlib.Path, names: list[str]) -> list[Peer]:
    # One event loop, or one worker, for the one core that each server gets.
    known = [
        Peer(
            "ours",
            [str(scratch / "swift/release/benchmark-server")],
            {"NIO_SINGLETON_GROUP_LOOP_COUNT": "1"},
        ),
        Peer("grpc-cpp", [str(scratch / "cpp/benchmark_server")]),
        Peer("nghttpd", [shutil.which("nghttpd") or "nghttpd", "-n", "1"], counts=False),
        Peer(
            "grpc-swift",
            [str(scratch / "grpc-swift/release/grpc-swift-server")],
            {"NIO_SINGLETON_GROUP_LOOP_COUNT": "1"},
        ),
        Peer(
            "grpcio",
            [str(scratch / "venv/bin/python"), str(pathlib.Path(__file__).parents[1] / "python/benchmark_server.py")],
            {"PYTHONPATH": str(scratch / "python")},
            # A thread for each stream that is open: not what an idle stream costs.
            streams=False,
        ),
    ]
    return [peer for peer in known if peer.name == "ours" or peer.name in names]


def measure(
    case: cases.Case,
    among: list[Peer],
    rounds: int,
    settings: cases.Settings,
    cpus: str | None,
    scratch: pathlib.Path,
) -> Samples:
    """Every peer once a round, a new process each time, so that drift of the machine hits all alike."""
    pair = credentials.make(scratch / "tls") if case.tls else None
    counter = scratch / "load/count_allocations.so" if case.counts_allocations else None

    def once(peer: Peer) -> list[float]:
        with Server(peer, cpus, pair, counter) as server:
            return case.measure(server, settings)

    samples: Samples = {peer.name: [] for peer in among}
    for _ in range(rounds):
        for peer in among:
            try:
                values = once(peer)
            except (load.LoadError, subprocess.TimeoutExpired) as error:
                # A machine that stalls for seconds must not cost the run; what fails twice does not count at all.
                print(f"bench: {case.name}: {peer.name}, measured again: {error}", file=sys.stderr)
                values = once(peer)
            samples[peer.name].append(values)
    return samples


def spread(values: list[float]) -> list[float]:
    return [significant(min(values)), significant(max(values))]


def significant(value: float) -> float:
    return float(f"{value:.4g}")


def lines(case: cases.Case, samples: Samples) -> list[dict[str, object]]:
    out: list[dict[str, object]] = []
    for index, part in enumerate(case.parts):
        ours = [sample[index] for sample in samples["ours"]]
        for peer, rows in samples.items():
            if peer == "ours":
                continue
            theirs = [row[index] for row in rows]
            # A round measures both within seconds of each other.
            ratios = [mine / other for mine, other in zip(ours, theirs, strict=True) if other > 0]
            out.append(
                {
                    "bench": "rpc",
                    "case": f"{case.name}-{part}" if part else case.name,
                    "peer": peer,
                    "ours": significant(statistics.median(ours)),
                    "theirs": significant(statistics.median(theirs)),
                    "unit": case.unit,
                    "ratio": round(statistics.median(ours) / statistics.median(theirs), 3)
                    if statistics.median(theirs) > 0
                    else None,
                    "spread": spread(ratios) if ratios else [],
                }
            )
    return out


def show(line: dict[str, object], as_json: bool) -> None:
    if as_json:
        print(json.dumps(line, ensure_ascii=False), flush=True)
    else:
        print(
            f"{line['case']:<22} {line['peer']:<10} {line['ours']:>12,.10g} {line['theirs']:>12,.10g} "
            f"{line['unit']:<11} {line['ratio']!s:>7}  {line['spread']}",
            flush=True,
        )


def main() -> int:
    parser = argparse.ArgumentParser(prog="scripts/bench rpc")
    parser.add_argument("--scratch", type=pathlib.Path, required=True)
    parser.add_argument("--peers", required=True)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--case", action="append", default=[])
    parser.add_argument("--rounds", type=int)
    parser.add_argument("--seconds", type=float)
    parser.add_argument("--no-pin", action="store_true")
    options = parser.parse_args()

    rounds = options.rounds or (1 if options.quick else 5)
    seconds = options.seconds or (0.2 if options.quick else 1.0)
    server_cpus, load_cpus = (None, None) if options.no_pin or not shutil.which("taskset") else ("0", "1")
    # Six seconds: our own server tidies up every five.
    settings = cases.Settings(seconds, load_cpus, 0.5 if options.quick else 6, options.scratch / "load/paced_load")
    chosen = [
        case for case in cases.all_cases(options.quick) if not options.case or case.name in options.case
    ]
    if not chosen:
        parser.error("no such case; there are: " + ", ".join(case.name for case in cases.all_cases(False)))
    if not options.json:
        print(f"{'case':<22} {'peer':<10} {'ours':>12} {'theirs':>12} {'unit':<11} {'ratio':>7}  spread of the ratio")
    failures = 0
    with precedence():
        for case in chosen:
            among = [peer for peer in peers(options.scratch, options.peers.split(",")) if case.applies(peer)]
            try:
                samples = measure(case, among, rounds, settings, server_cpus, options.scratch)
            except (load.LoadError, OSError, RuntimeError, subprocess.TimeoutExpired) as error:
                print(f"bench: {case.name}: {error}", file=sys.stderr)
                failures += 1
                continue
            for line in lines(case, samples):
                show(line, options.json)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
