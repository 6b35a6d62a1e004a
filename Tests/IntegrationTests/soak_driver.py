"""Started by ``scripts/soak``."""

from __future__ import annotations

import argparse
import datetime as dt
import random
import shutil
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import Any

import grpc

from contract import FROM_NOW, Stubs, decimal, pb
from memory_plot import Sample, draw
from outcryd import Outcryd
from trading import CROSSING, order_request, spec

SESSIONS = 10
SYMBOLS = ("SP500", "NASDAQ")
# Four ticks and a bar of each symbol, the equity after them, and the day's beginning and end.
EVENTS_PER_SLICE = 13
SAMPLE_SECONDS = 5


def write_feed(folder: Path, rows: int) -> Path:
    """Prices of a random walk, a day a bar; an hour's worth of them takes five centuries."""
    for symbol in SYMBOLS:
        generator = random.Random(symbol)
        start = dt.date(1700, 1, 1)
        price = 100_000
        with (folder / f"{symbol}.csv").open("w") as file:
            file.write("date,open,high,low,close,volume\n")
            for row in range(rows):
                low, high = price - generator.randint(0, 40), price + generator.randint(0, 40)
                close = min(max(generator.randint(low, high), 50_000), 200_000)
                low, high = min(low, close), max(high, close)
                texts = ",".join(f"{value / 100:.2f}" for value in (price, high, low, close))
                file.write(f"{start + dt.timedelta(days=row)},{texts},1000000\n")
                price = close
    return folder


def resident(pid: int) -> float:
    """MiB that the process has of its own."""
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
        if line.startswith("Private_Dirty:"):
            return int(line.split()[1]) / 1024
    raise RuntimeError("no Private_Dirty")


class Reader(threading.Thread):
    """Reads every event and sees that none is missing."""

    def __init__(self, server: Outcryd) -> None:
        super().__init__(daemon=True)
        self._server = server
        self.events = 0
        self.fault = ""

    def run(self) -> None:
        newest = 0
        with self._server.channel() as channel:
            stream = Stubs(channel).events.WatchEvents(pb.WatchEventsRequest(start=FROM_NOW))
            try:
                for message in stream:
                    if message.WhichOneof("payload") != "event":
                        continue
                    if newest and message.event.revision != newest + 1:
                        self.fault = f"revision {message.event.revision} came after {newest}"
                        return
                    newest = message.event.revision
                    self.events += 1
            except grpc.RpcError as error:
                self.fault = f"{error.code()}: {error.details()}"


def trade(stubs: Stubs, session: str, working: list[Any]) -> int:
    """One more order that rests, and one less. Answers with how many events the server has."""
    request = order_request(session, type=pb.ORDER_TYPE_LIMIT, limit_price=decimal(1))
    placed = stubs.orders.PlaceOrder(request, timeout=60)
    working.append(placed.order)
    if len(working) > 20:
        order = working.pop(0)
        stubs.orders.CancelOrder(
            pb.CancelOrderRequest(session_id=order.session_id, order_id=order.order_id), timeout=60
        )
    return int(placed.revision)


def soak(work: Path, minutes: float, rate: int, pace: float) -> list[Sample]:
    feed = work / "feed"
    feed.mkdir()
    write_feed(feed, int(pace * (minutes + 2) * 60))
    server = Outcryd("--store", f"sqlite:{work / 'store'}", "--log-level", "error", feed=feed)
    reader = Reader(server)
    reader.start()
    samples: list[Sample] = []
    with server.channel() as channel:
        stubs = Stubs(channel)
        names = [f"soak-{place}" for place in range(SESSIONS)]
        for name in names:
            body = spec(*SYMBOLS, pace=f"{pace:.3f}", strategy=CROSSING)
            stubs.sessions.CreateSession(pb.CreateSessionRequest(session_id=name, spec=body), timeout=60)
            stubs.sessions.StartSession(pb.StartSessionRequest(session_id=name), timeout=60)
        start = time.monotonic()
        working: list[Any] = []
        events = 0
        while (passed := time.monotonic() - start) < minutes * 60:
            events = trade(stubs, names[0], working)
            if passed >= len(samples) * SAMPLE_SECONDS:
                samples.append(Sample(passed, resident(server.pid), events / max(passed, 1)))
                if len(samples) % 12 == 1:
                    last = samples[-1]
                    print(f"{passed / 60:5.1f} min  {last.mebibytes:7.1f} MiB  {last.rate:7.0f} events/s", flush=True)
            if reader.fault:
                raise RuntimeError(reader.fault)
            # The load is what is paced here; nothing waits for it.
            time.sleep(0.1)
    print(f"{events} events, {reader.events} of them read, none missing", flush=True)
    assert server.stop() == 0, "\n".join(server.lines[-20:])
    return samples


def main() -> int:
    parser = argparse.ArgumentParser(prog="scripts/soak")
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--rate", type=int, default=5000)
    parser.add_argument("--plot", type=Path)
    parser.add_argument("--outcryd", help="the program; a debug build by default")
    options = parser.parse_args()
    work = Path(tempfile.mkdtemp(prefix="outcry-soak-"))
    try:
        samples = soak(work, options.minutes, options.rate, options.rate / SESSIONS / EVENTS_PER_SLICE)
    finally:
        shutil.rmtree(work, ignore_errors=True)
    third = len(samples) // 3
    middle, end = (sum(one.mebibytes for one in part) / third for part in (samples[third : 2 * third], samples[-third:]))
    print(f"{options.minutes:g} minutes, {samples[-1].rate:.0f} events/s: {middle:.1f} MiB in the second third, {end:.1f} in the last")
    if options.plot:
        options.plot.write_text(draw(samples))
    return 0 if end <= middle * 1.1 else 1


if __name__ == "__main__":
    sys.exit(main())
