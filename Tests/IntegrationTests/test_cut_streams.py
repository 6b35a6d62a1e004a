"""Connections that are cut at random: what clients that go on by themselves saw is the journal, exactly."""

from __future__ import annotations

import os
import random
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import outcry
import pytest
from google.protobuf import json_format

from contract import ROOT, Stubs, decimal, pb
from cutting import CuttingProxy
from faulty_stores import wait_for
from outcryd import Outcryd
from test_events import listed
from trading import TIMEOUT, Trader

OUTCRY = Path(os.environ.get("OUTCRY", ROOT / ".build" / "debug" / "outcry"))
SESSIONS = ("one", "two")
CUTS = 40


class PythonReader:
    """The Python package, in a thread."""

    def __init__(self, target: str) -> None:
        retry = outcry.RetryPolicy(attempts=100, initial_backoff=0.01, maximum_backoff=0.1)
        self._client = outcry.Client(target, retry=retry)
        self.seen: list[Any] = []
        self._stream = self._client.events.watch(after_revision=0)
        self._thread = threading.Thread(target=self._read)
        self._thread.start()

    def _read(self) -> None:
        for event in self._stream:
            self.seen.append(event)

    @property
    def newest(self) -> int:
        return self.seen[-1].revision if self.seen else 0

    def close(self) -> None:
        self._stream.close()
        self._thread.join(TIMEOUT)
        self._client.close()


class CommandReader:
    """The command line, in a process of its own."""

    def __init__(self, target: str) -> None:
        command = [OUTCRY, "event", "watch", "--from", "0", "-o", "json", "--server", target]
        self._process = subprocess.Popen(
            [*map(str, command), "--resume-seconds", "60"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        self.seen: list[Any] = []
        self._thread = threading.Thread(target=self._read)
        self._thread.start()

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            message = json_format.Parse(line, pb.WatchEventsResponse())
            if message.WhichOneof("payload") == "event":
                self.seen.append(message.event)

    @property
    def newest(self) -> int:
        assert self._process.poll() is None, self._process.communicate()[1]
        return self.seen[-1].revision if self.seen else 0

    def close(self) -> None:
        self._process.terminate()
        self._process.wait(TIMEOUT)
        self._thread.join(TIMEOUT)
        if self._process.stderr:
            self._process.stderr.close()


@pytest.fixture
def server(tmp_path: Path, feed: Path) -> Iterator[Outcryd]:
    server = Outcryd("--store", f"sqlite:{tmp_path / 'store'}", feed=feed)
    yield server
    server.stop()


@pytest.mark.parametrize("reader_of", [PythonReader, CommandReader], ids=["python", "command-line"])
def test_what_a_client_saw_through_cut_connections_is_the_journal(
    reader_of: type[PythonReader | CommandReader], server: Outcryd
) -> None:
    host, _, port = server.address.rpartition(":")
    proxy = CuttingProxy(host, int(port))
    generator = random.Random(29)
    with server.channel() as channel:
        stubs = Stubs(channel)
        trader = Trader(stubs)
        for session in SESSIONS:
            # Slow enough that the data does not end before the cuts do.
            trader.create(session, "SP500", "NASDAQ", pace="3")
            trader.start(session)
        reader = reader_of(proxy.address)
        try:
            for _ in range(CUTS):
                for session in SESSIONS:
                    # Far below the market: it rests until it is cancelled.
                    order = trader.place(session, type=pb.ORDER_TYPE_LIMIT, limit_price=decimal(1))
                    if generator.random() < 0.5:
                        stubs.orders.CancelOrder(
                            pb.CancelOrderRequest(session_id=session, order_id=order.order_id), timeout=TIMEOUT
                        )
                proxy.cut_after(generator.randint(1, 4_000))
                wait_for(lambda: not proxy.is_cutting, "the connection was cut")
            for session in SESSIONS:
                trader.stop(session)
            journal = listed(stubs)
            wait_for(lambda: reader.newest >= journal[-1].revision, "the reader had everything")
        finally:
            reader.close()
            proxy.close()
    assert proxy.cuts >= CUTS / 2
    assert [event.revision for event in journal] == list(range(1, len(journal) + 1))
    assert [event.revision for event in reader.seen] == [event.revision for event in journal]
    for seen, event in zip(reader.seen, journal, strict=True):
        assert (seen.session_id, seen.order_id, seen.symbol, seen.message) == (
            event.session_id, event.order_id, event.symbol, event.message,
        )  # fmt: skip
        if isinstance(seen, type(event)):
            assert seen == event
