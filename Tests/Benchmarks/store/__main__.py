"""Measures the stores against the raw limit of their databases. Started by `scripts/bench store`."""

import argparse
import json
import os
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

from postgres import Cluster
from rpc import load
from rpc.priority import precedence
from rpc.servers import Peer, Server

from .server import MAXIMUM_ORDERS_OF_A_SESSION, ORDERS_PER_SESSION, OrderLoad, Outcryd, Placed, session_name

# What the project set itself: seconds for a million events, and messages a second to a hundred watchers.
_RECOVERY_GOAL = 5.0
_FAN_OUT_GOAL = 500_000.0
_WATCHERS = 100
# Sessions that were running when the server was killed, beside those that had ended, each with so many events at least.
_RUNNING = 4
_EVENTS_OF_A_HISTORY = 60_000
# Records of a commit. Whole commits alone: the rest of one would wait until its delay is over, a second.
_BATCH = 256
# How a commit of rows begins, what a row is, and how it ends.
_COMMITS = {
    "sqlite": ("BEGIN IMMEDIATE;\n", "INSERT INTO events VALUES({},{},x'{}');\n", "COMMIT;\n"),
    "postgres": (
        "\\copy outcry.events (revision, session, payload) FROM STDIN\n",
        "{}\t{}\t\\\\x{}\n",
        "\\.\n",
    ),
}
# Orders that warm a server up.
_WARM_UP = 1_800


def run(command: list[str]) -> dict[str, float]:
    done = subprocess.run(command, capture_output=True, text=True, timeout=600, check=False)
    if done.returncode != 0:
        raise RuntimeError(f"{command[0]} ended with {done.returncode}: {done.stderr.strip()[-2000:]}")
    return json.loads(done.stdout.strip().splitlines()[-1])


def timed(command: list[str], stdin: pathlib.Path) -> float:
    with stdin.open() as rows:
        start = time.monotonic()
        done = subprocess.run(command, stdin=rows, capture_output=True, text=True, timeout=600, check=False)
        took = time.monotonic() - start
    if done.returncode != 0 or done.stderr:
        raise RuntimeError(f"{command[0]} ended with {done.returncode}: {done.stderr.strip()[-2000:]}")
    return took


class Bench:
    def __init__(self, options: argparse.Namespace) -> None:
        self.json: bool = options.json
        self.rounds: int = options.rounds or (1 if options.quick else 5)
        self.events = _BATCH * (80 if options.quick else 780)
        self.histories = 2 if options.quick else 16
        self.program = str(options.scratch / "swift/release/store-benchmark")
        self.work = pathlib.Path(tempfile.mkdtemp(prefix="outcry-bench-", dir=options.scratch))
        self.outcryd: pathlib.Path = options.outcryd or options.scratch / "swift/release/outcryd"
        self.cpp = Peer("grpc-cpp", [str(options.scratch / "cpp/benchmark_server")])
        self.load = OrderLoad(options.scratch / "load/order_load", self.work)
        self.orders = 5_400 if options.quick else 45_000
        self.single_orders = 900 if options.quick else 4_500
        self.rows = self.work / "rows"
        self.cluster: Cluster | None = None

    def close(self) -> None:
        if self.cluster:
            self.cluster.stop()
        shutil.rmtree(self.work, ignore_errors=True)

    def show(self, case: str, peer: str, ours: list[float], theirs: list[float], unit: str) -> None:
        ratios = [mine / other for mine, other in zip(ours, theirs, strict=True)]
        row = {
            "bench": "store",
            "case": case,
            "peer": peer,
            "ours": float(f"{statistics.median(ours):.4g}"),
            "theirs": float(f"{statistics.median(theirs):.4g}"),
            "unit": unit,
            "ratio": round(statistics.median(ratios), 3),
            "spread": [round(min(ratios), 3), round(max(ratios), 3)],
        }
        if self.json:
            print(json.dumps(row, ensure_ascii=False), flush=True)
        else:
            print(
                f"{case:<20} {peer:<10} {row['ours']:>12,.10g} {row['theirs']:>12,.10g} "
                f"{unit:<9} {row['ratio']:>7}  {row['spread']}",
                flush=True,
            )

    def write_rows(self, kind: str, database: str) -> None:
        """What our own store has after it took the events, commit by commit, as text for the database's own program."""
        columns = "SELECT revision, session,"
        match kind:
            case "sqlite":
                query = ["sqlite3", "-separator", " ", f"file:{database}?mode=ro", f"{columns} hex(payload) FROM events"]
            case _:
                query = ["psql", "-qAtX", "-F", " ", database, "-c", f"{columns} encode(payload, 'hex') FROM outcry.events"]
        query[-1] += " WHERE revision > 1 ORDER BY revision"
        found = subprocess.run(query, capture_output=True, text=True, timeout=120, check=True).stdout.splitlines()
        with self.rows.with_suffix(f".{kind}").open("w") as file:
            commit = -1
            begin, row, end = _COMMITS[kind]
            for line in found:
                revision, session, payload = line.split(" ")
                # The session itself is the first record, in a commit of its own.
                if (int(revision) - 2) // _BATCH != commit:
                    file.write(begin if commit < 0 else end + begin)
                    commit = (int(revision) - 2) // _BATCH
                file.write(row.format(revision, session, payload))
            file.write(end)

    # SQLite

    def raw_sqlite(self, number: int) -> float:
        """The same tables, made by the store itself, and the same settings."""
        home = self.work / f"raw-{number}"
        run([self.program, "commit", f"sqlite:{home}", str(_BATCH)])
        database = str(home / "journal.sqlite")
        subprocess.run(["sqlite3", database, "DELETE FROM events WHERE revision > 1"], check=True)
        settings = ["-cmd", "PRAGMA synchronous=FULL"]
        return self.events / timed(["sqlite3", *settings, database], self.rows.with_suffix(".sqlite"))

    def sqlite(self) -> None:
        ours, theirs = [], []
        for number in range(self.rounds):
            home = self.work / f"ours-{number}"
            ours.append(run([self.program, "commit", f"sqlite:{home}", str(self.events)])["value"])
            if number == 0:
                self.write_rows("sqlite", str(home / "journal.sqlite"))
            theirs.append(self.raw_sqlite(number))
        self.show("sqlite-commit", "sqlite3", ours, theirs, "events/s")

    # PostgreSQL

    def database(self) -> tuple[str, str]:
        if self.cluster is None:
            self.cluster = Cluster(self.work / "postgres")
        return self.cluster.make_database()

    def postgres(self) -> None:
        ours, theirs = [], []
        for number in range(self.rounds):
            _, url = self.database()
            ours.append(run([self.program, "commit", url, str(self.events)])["value"])
            if number == 0:
                self.write_rows("postgres", url)
            _, raw = self.database()
            run([self.program, "commit", raw, str(_BATCH)])
            psql = ["psql", "-qX", "-v", "ON_ERROR_STOP=1", raw]
            subprocess.run([*psql, "-c", "DELETE FROM outcry.events WHERE revision > 1"], check=True)
            theirs.append(self.events / timed(psql, self.rows.with_suffix(".postgres")))
        self.show("postgres-commit", "psql", ours, theirs, "events/s")

    # Over RPC

    def new_store(self, kind: str, name: str) -> str:
        match kind:
            case "sqlite":
                return f"sqlite:{self.work / name}"
            case "postgres":
                return self.database()[1]
            case _:
                return "memory:"

    def place(self, kind: str, name: str, connections: int, streams: int, calls: int) -> Placed:
        """Orders placed with a new server, after some that warm it up; counted in its store."""
        store = self.new_store(kind, name)
        warm = _WARM_UP // ORDERS_PER_SESSION
        with Outcryd(self.outcryd, store) as server:
            server.run_sessions(warm + -(-calls // ORDERS_PER_SESSION))
            self.load.place(server.address, connections, streams, _WARM_UP)
            placed = self.load.place(server.address, connections, streams, calls, warm + 1)
        if store != "memory:":
            found = self.recorded(store)
            # Of each at least that it was created and that it was accepted.
            if found < 2 * (calls + _WARM_UP):
                raise RuntimeError(f"{store} has {found} records of {calls + _WARM_UP} orders")
        return placed

    def recorded(self, store: str) -> int:
        if store.startswith("sqlite:"):
            command = ["sqlite3", f"{store.removeprefix('sqlite:')}/journal.sqlite", "SELECT coalesce(max(revision), 0) FROM events"]
        else:
            command = ["psql", "-qAtX", store, "-c", "SELECT coalesce(max(revision), 0) FROM outcry.events"]
        return int(subprocess.run(command, capture_output=True, text=True, timeout=60, check=True).stdout)

    def recovery(self, kind: str) -> None:
        """Seconds until a killed server has its sessions again: most had ended, some were in the middle of their data."""
        store = self.new_store(kind, "recovery")
        with Outcryd(self.outcryd, store) as server:
            server.run_trading_sessions("ended", self.histories)
            self.wait_for_rest(store)
            server.run_trading_sessions("running", _RUNNING, "200")
            time.sleep(2)
            server.kill()
        took = []
        log = self.work / "recovery.log"
        for _ in range(self.rounds):
            with Outcryd(self.outcryd, store, log) as server:
                server.kill()
            said = re.search(r"events=(\d+) failed=\[:\].* sessions=(\d+) took=([\d.]+) seconds", log.read_text())
            if not said or int(said[2]) != self.histories + _RUNNING:
                raise RuntimeError(f"not all sessions came back: {log.read_text()[-500:]}")
            if int(said[1]) < self.histories * _EVENTS_OF_A_HISTORY:
                raise RuntimeError(f"only {said[1]} events")
            took.append(float(said[3]) * 1_000_000 / int(said[1]))
        self.show(f"{kind}-recovery", "goal", took, [_RECOVERY_GOAL] * len(took), "s/million")

    def wait_for_rest(self, store: str) -> None:
        """Until nothing more is written: the sessions have come to the end of their data."""
        before, now = -1, self.recorded(store)
        while before != now or now < self.histories * _EVENTS_OF_A_HISTORY:
            time.sleep(1)
            before, now = now, self.recorded(store)

    def durable_orders(self, kind: str) -> None:
        ours, memory, cpp = [], [], []
        for number in range(self.rounds):
            ours.append(self.place(kind, f"orders-{number}", 4, 32, self.orders).rate)
            memory.append(self.place("memory", "", 4, 32, self.orders).rate)
            with Server(self.cpp, None) as server:
                self.load.place(server.address, 4, 32, _WARM_UP)
                before = server.ok_calls()
                cpp.append(self.load.place(server.address, 4, 32, self.orders).rate)
                if server.ok_calls() - before != self.orders:
                    raise load.LoadError("gRPC C++ counted other calls")
        self.show(f"{kind}-orders-4x32", "memory:", ours, memory, "calls/s")
        self.show(f"{kind}-orders-4x32", "grpc-cpp", ours, cpp, "calls/s")

    def single_order(self, kind: str) -> None:
        """One at a time, beside three times what the disk takes for one."""
        ours, fsyncs = [], []
        for number in range(self.rounds):
            ours.append(self.place(kind, f"single-{number}", 1, 1, self.single_orders).p99)
            fsyncs.append(3 * self.fsync())
        self.show(f"{kind}-order-1x1-p99", "3 fsyncs", ours, fsyncs, "µs")

    def fsync(self) -> float:
        """Microseconds to append a page and flush it, of which 99 % take less."""
        took = []
        file = os.open(self.work / "fsync", os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        try:
            for _ in range(self.single_orders):
                start = time.monotonic()
                os.write(file, bytes(4096))
                os.fdatasync(file)
                took.append((time.monotonic() - start) * 1e6)
        finally:
            os.close(file)
        return sorted(took)[int(len(took) * 0.99)]

    def fan_out(self) -> None:
        """Messages of a session's orders to a hundred watchers, from the first order to the last message."""
        rates = []
        orders = MAXIMUM_ORDERS_OF_A_SESSION
        for number in range(self.rounds):
            with Outcryd(self.outcryd, f"sqlite:{self.work / f'watched-{number}'}") as server:
                server.run_sessions(1)
                watchers = self.load.watch(server.address, session_name(1), _WATCHERS)
                start = time.monotonic()
                self.load.place(server.address, 1, 32, orders, per_session=orders)
                server.stop_session(session_name(1))
                said, _ = watchers.communicate(timeout=120)
                took = time.monotonic() - start
            if watchers.returncode != 0:
                raise load.LoadError("a watcher did not see the end")
            streams, least, most, total = map(int, said.split())
            # Opened, created, accepted, cancelled, closing: no watcher has less than another.
            if streams != _WATCHERS or least != most or least < 3 * orders:
                raise load.LoadError(f"{streams} watchers had {least} to {most} messages")
            rates.append(total / took)
        self.show("fan-out-100", "goal", rates, [_FAN_OUT_GOAL] * len(rates), "messages/s")


def main() -> int:
    names = [
        "sqlite-commit", "sqlite-recovery", "sqlite-orders", "sqlite-latency", "postgres-commit", "postgres-recovery",
        "postgres-orders", "postgres-latency", "fan-out",
    ]  # fmt: skip
    parser = argparse.ArgumentParser(prog="scripts/bench store")
    parser.add_argument("--scratch", type=pathlib.Path, required=True)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--case", action="append", choices=names, default=[])
    parser.add_argument("--rounds", type=int)
    parser.add_argument("--outcryd", type=pathlib.Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    bench = Bench(options)
    cases = {
        "sqlite-commit": bench.sqlite,
        "sqlite-recovery": lambda: bench.recovery("sqlite"),
        "postgres-commit": bench.postgres,
        "postgres-recovery": lambda: bench.recovery("postgres"),
        "sqlite-orders": lambda: bench.durable_orders("sqlite"),
        "postgres-orders": lambda: bench.durable_orders("postgres"),
        "sqlite-latency": lambda: bench.single_order("sqlite"),
        "postgres-latency": lambda: bench.single_order("postgres"),
        "fan-out": bench.fan_out,
    }
    if not options.json:
        print(f"{'case':<20} {'peer':<10} {'ours':>12} {'theirs':>12} {'unit':<9} {'ratio':>7}  spread of the ratio")
    failures = 0
    try:
        with precedence():
            for name in options.case or names:
                try:
                    cases[name]()
                except (OSError, RuntimeError, load.LoadError, subprocess.SubprocessError) as error:
                    print(f"bench: {name}: {error}", file=sys.stderr)
                    failures += 1
    finally:
        bench.close()
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
