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
from itertools import cycle
from pathlib import Path
from typing import Any

import grpc

from contract import FROM_NOW, Stubs, decimal, pb
from memory_plot import Sample, draw
from outcryd import Outcryd
from trading import order_request, spec

SESSIONS = 10
SYMBOL = "SP500"
# A price, and what the session is worth then. Quotes, not bars: a session keeps the portfolio of each day, and days that
# pass in a moment would be most of what it has.
EVENTS_PER_QUOTE = 2
SAMPLE_SECONDS = 5


def write_feed(folder: Path, rows: int) -> Path:
    """A random walk, a quote a second."""
    generator = random.Random(SYMBOL)
    start = dt.datetime(2024, 1, 2)
    price = 100_000
    with (folder / f"{SYMBOL}.quotes.csv").open("w") as file:
        file.write("time,bid,ask,bid_size,ask_size\n")
        for row in range(rows):
            price = min(max(price + generator.randint(-20, 20), 50_000), 200_000)
            moment = (start + dt.timedelta(seconds=row)).isoformat()
            file.write(f"{moment}Z,{price / 100:.2f},{price / 100 + 0.02:.2f},500,500\n")
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


def trade(stubs: Stubs, session: str, working: list[Any], side: int) -> int:
    """An order that fills, one more that rests, and one less. Answers with how many events the server has."""
    stubs.orders.PlaceOrder(order_request(session, side=side, symbol=SYMBOL), timeout=60)
    request = order_request(session, type=pb.ORDER_TYPE_LIMIT, limit_price=decimal(1), symbol=SYMBOL)
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
            body = spec(SYMBOL, pace=f"{pace:.3f}")
            stubs.sessions.CreateSession(pb.CreateSessionRequest(session_id=name, spec=body), timeout=60)
            stubs.sessions.StartSession(pb.StartSessionRequest(session_id=name), timeout=60)
        start = time.monotonic()
        working: list[Any] = []
        sides = cycle((pb.ORDER_SIDE_BUY, pb.ORDER_SIDE_SELL))
        events = 0
        while (passed := time.monotonic() - start) < minutes * 60:
            events = trade(stubs, names[0], working, next(sides))
            if passed >= len(samples) * SAMPLE_SECONDS:
                samples.append(Sample(passed, resident(server.pid), events / max(passed, 1)))
                if len(samples) % 12 == 1:
                    last = samples[-1]
                    print(f"{passed / 60:5.1f} min  {last.mebibytes:7.1f} MiB  {last.rate:7.0f} events/s", flush=True)
            if reader.fault:
                raise RuntimeError(reader.fault)
            # The load is what is paced here; nothing waits for it.
            time.sleep(0.5)
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
        samples = soak(work, options.minutes, options.rate, options.rate / SESSIONS / EVENTS_PER_QUOTE)
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
