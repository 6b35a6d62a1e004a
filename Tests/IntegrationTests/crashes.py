"""Servers that are killed while many callers are at work, again and again, and what must hold after each kill.

Everything that was answered is there exactly once. What was not answered is there as a whole or not at all, and saying it
again under the same name does it once. What a watcher saw does not change. At the end of each store's life positions are the
sum of fills, and the simulated broker, which is told everything again at each start, said what the journal holds.
"""

from __future__ import annotations

import contextlib
import random
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any

import grpc

from contract import Stubs, from_revision, pb
from disks import HALF_A_WRITE_AND_DEATH, DiskFaults
from intents import CALL_TIMEOUT, NO_ANSWER, Intent, order_intent, trigger_intent
from journal_index import JournalIndex
from outcryd import SAMPLE_DATA, Outcryd, StartFailure
from trading import Trader, all_of, spec

SESSIONS = ("one", "two", "three")
SYMBOLS = ("SP500", "NASDAQ")
CALLERS = 6
KILLS_OF_A_STORE = 10
"""Then another begins: the more a store holds, the longer a start takes."""
FAULT_POINTS = ("before-commit", "inside-commit", "after-commit", "before-answer")


@dataclass
class Report:
    """What was done, for people."""

    kills: Counter[str] = field(default_factory=Counter)
    answered: int = 0
    refused: int = 0
    unanswered: int = 0
    found: int = 0
    """Of the calls without an answer, those that had taken place."""
    events: int = 0
    watched: int = 0
    lives: int = 0

    def __str__(self) -> str:
        kinds = ", ".join(f"{count} {kind}" for kind, count in sorted(self.kills.items()))
        return (
            f"{self.kills.total()} kills ({kinds}) of {self.lives} stores: {self.answered} calls answered, "
            f"{self.refused} refused, {self.unanswered} without an answer, of which {self.found} had taken place; "
            f"{self.events} events, {self.watched} of them watched"
        )


def short_feed(folder: Path, rows: int = 600) -> Path:
    """The beginning of the sample data, so that a server starts fast."""
    for symbol in SYMBOLS:
        lines = (SAMPLE_DATA / f"{symbol}.csv").read_text().splitlines(keepends=True)
        (folder / f"{symbol}.csv").write_text("".join(lines[: rows + 1]))
    return folder


class Life:
    """One store, from its first server to its last."""

    def __init__(
        self, store: str, feed: Path, generator: random.Random, report: Report, disk: DiskFaults | None = None
    ) -> None:
        self.store = store
        self.feed = feed
        self.random = generator
        self.report = report
        self.disk = disk
        self.intents: list[Intent] = []
        self.journal: list[Any] = []
        """Every event that was listed, in order: that of revision 1 first."""
        self.seen: list[Any] = []
        """Events that a watcher had since they were listed."""
        self.answers = 0
        """Calls that were answered, so far."""
        self.reasons: list[str] = []
        """Why patient callers got no answer."""
        self._lock = threading.Lock()
        self._number = 0

    # Starting and killing

    def start(self, fault: str | None = None) -> Outcryd:
        environment = dict(self.disk.environment) if self.disk else {}
        if fault:
            environment["OUTCRY_FAULT_POINT"] = fault
        flags = ("--store", self.store, "--heartbeat-seconds", "1", "--log-level", "warning")
        return Outcryd(*flags, feed=self.feed, environment=environment)

    def work_and_be_killed(self) -> None:
        """One server, from its start to its violent end, with callers at work."""
        kind = self.random.choices(["signal", "fault point", "half a write"], [5, 5, 1 if self.disk else 0])[0]
        fault = None
        if kind == "fault point":
            point = self.random.choice(FAULT_POINTS)
            fault = f"{point}:{self.random.randint(1, 60)}"
            kind = point
        try:
            server = self.start(fault)
        except StartFailure as failure:
            # Killed while it took the sessions up.
            assert failure.status == -9, failure
            self.report.kills[kind] += 1
            return
        try:
            self.check(server)
        except grpc.RpcError as error:
            # Killed by a fault point on the way: the next one is asked.
            assert kind in FAULT_POINTS and error.code() in NO_ANSWER and server.wait_until_ended(10), error
        with self.work(server):
            # The moment is what is random here; nothing waits for it.
            time.sleep(self.random.uniform(0, 0.3))
            if kind == "half a write":
                assert self.disk
                self.disk.begin(HALF_A_WRITE_AND_DEATH)
            if kind != "signal":
                # A session that is at rest may never come by again.
                server.wait_until_ended(3)
            server.kill()
        if self.disk:
            self.disk.end()
        self.report.kills[kind] += 1

    @contextlib.contextmanager
    def work(self, server: Outcryd, *, is_patient: bool = False) -> Iterator[None]:
        """Callers and a watcher, until the end of the block; those that are not patient stop when there is no answer."""
        over = threading.Event()
        seeds = [self.random.random() for _ in range(CALLERS)]
        failures: list[BaseException] = []

        def guarded(work: Callable[..., None], *arguments: Any) -> None:
            try:
                work(server, over, *arguments)
            except BaseException as failure:
                failures.append(failure)

        threads = [threading.Thread(target=guarded, args=(self._call, is_patient, seed)) for seed in seeds]
        threads.append(threading.Thread(target=guarded, args=(self._watch,)))
        for thread in threads:
            thread.start()
        try:
            yield
        finally:
            over.set()
            for thread in threads:
                thread.join(60)
                assert not thread.is_alive()
        if failures:
            raise failures[0]

    # Calling

    def _call(self, server: Outcryd, over: threading.Event, is_patient: bool, seed: float) -> None:
        generator = random.Random(seed)
        with server.channel() as channel:
            stubs = Stubs(channel)
            while not over.is_set():
                intent = self._next(generator)
                with self._lock:
                    self.intents.append(intent)
                try:
                    intent.perform(stubs)
                except grpc.RpcError as error:
                    assert error.code() in NO_ANSWER, error
                    if not is_patient:
                        return
                    with self._lock:
                        self.reasons.append(error.details())
                    over.wait(0.02)
                else:
                    with self._lock:
                        self.answers += 1

    def call_once(self, server: Outcryd) -> bool:
        """An order of one more caller; false when it was refused for now."""
        with self._lock:
            self._number += 1
            name = f"c-{self._number}"
        intent = order_intent(self.random, SESSIONS[0], SYMBOLS[0], name)
        with self._lock:
            self.intents.append(intent)
        with server.channel() as channel:
            try:
                intent.perform(Stubs(channel))
            except grpc.RpcError as error:
                assert error.code() is grpc.StatusCode.UNAVAILABLE, error
                self.reasons.append(error.details())
                return False
        return True

    def _next(self, generator: random.Random) -> Intent:
        with self._lock:
            self._number += 1
            number = self._number
            orders = [intent for intent in self.intents[-200:] if intent.kind == "order" and intent.answer]
            triggers = [intent for intent in self.intents[-200:] if intent.kind == "trigger" and intent.answer]
        session, symbol = generator.choice(SESSIONS), generator.choice(SYMBOLS)
        kind = generator.choices(["order", "cancel", "trigger", "disarm", "session"], [10, 4, 3, 1, 1])[0]
        if kind == "cancel" and orders:
            order = generator.choice(orders).answer.order
            request = pb.CancelOrderRequest(session_id=order.session_id, order_id=order.order_id)
            return Intent("cancel", order.order_id, request)
        if kind == "disarm" and triggers:
            trigger = generator.choice(triggers)
            request = pb.CancelTriggerRequest(
                session_id=trigger.request.session_id, trigger_id=trigger.answer.trigger.trigger_id
            )
            return Intent("disarm", request.trigger_id, request)
        if kind == "trigger":
            return trigger_intent(generator, session, symbol, f"t-{number}")
        if kind == "session":
            request = pb.CreateSessionRequest(session_id=f"s-{number}", spec=spec(symbol))
            return Intent("session", request.session_id, request)
        return order_intent(generator, session, symbol, f"c-{number}")

    # Watching

    def _watch(self, server: Outcryd, over: threading.Event) -> None:
        """Everything after what was listed, until the end or the server's; it must be what is listed then."""
        seen = self.seen
        newest = seen[-1].revision if seen else len(self.journal)
        request = pb.WatchEventsRequest(start=from_revision(newest))
        with server.channel() as channel:
            try:
                for message in Stubs(channel).events.WatchEvents(request, timeout=CALL_TIMEOUT):
                    if message.WhichOneof("payload") == "event":
                        seen.append(message.event)
                    # There are heartbeats: nobody waits for long.
                    if over.is_set():
                        break
            except grpc.RpcError as error:
                assert error.code() in NO_ANSWER, error

    # Checking

    def make_sessions(self, server: Outcryd) -> None:
        """The first of them has a market that moves fast."""
        with server.channel() as channel:
            trader = Trader(Stubs(channel))
            for session, pace in zip(SESSIONS, ("10", "2", "2"), strict=True):
                trader.create(session, *SYMBOLS, pace=pace)
                trader.start(session)

    def check(self, server: Outcryd) -> None:
        """After a start: what was answered and what was seen is there, and what was not answered can be said again."""
        with server.channel() as channel:
            stubs = Stubs(channel)
            self._list(stubs)
            for event in self.seen:
                assert self.journal[event.revision - 1] == event, "a watcher saw what is not there"
            self.report.watched += len(self.seen)
            self.seen = []
            listed = JournalIndex(self.journal)
            for intent in [intent for intent in self.intents if not intent.is_answered]:
                is_found = listed.has(intent)
                intent.perform(stubs)
                self.report.unanswered += 1
                self.report.found += is_found
            self._list(stubs)
            listed = JournalIndex(self.journal)
            for intent in self.intents:
                if intent.answer is not None:
                    listed.require(intent)
                    self.report.answered += 1
                else:
                    self.report.refused += 1
            self.intents = []

    def _list(self, stubs: Stubs) -> None:
        request = pb.ListEventsRequest(after_revision=len(self.journal), page_size=1000)
        for event in all_of(stubs.events.ListEvents, request, "events"):
            assert event.revision == len(self.journal) + 1, "the journal has a gap"
            self.journal.append(event)

    def end(self) -> None:
        """The last server: everything once more, over all of the store's life."""
        server = self.start()
        self.check(server)
        with server.channel() as channel:
            stubs = Stubs(channel)
            trader = Trader(stubs)
            for session in SESSIONS:
                state = trader.session(session)
                assert state.state != pb.SESSION_STATE_FAILED, f"the broker does not say what the journal holds: {state}"
                if state.state != pb.SESSION_STATE_STOPPED:
                    trader.stop(session)
            self._list(stubs)
            for session in SESSIONS:
                self._check_books(stubs, session)
        JournalIndex(self.journal).require_once()
        self.report.events += len(self.journal)
        self.report.lives += 1
        assert server.stop() == 0, "\n".join(server.lines[-20:])

    def _check_books(self, stubs: Stubs, session: str) -> None:
        orders = Trader(stubs).orders(session)
        assert len({order.client_order_id for order in orders}) == len(orders)
        sides = {order.order_id: 1 if order.side == pb.ORDER_SIDE_BUY else -1 for order in orders}
        filled: Counter[str] = Counter()
        quantities: dict[str, Decimal] = dict.fromkeys(SYMBOLS, Decimal())
        executions: set[str] = set()
        for event in self.journal:
            if event.session_id != session or event.order_event != pb.ORDER_EVENT_TYPE_FILLED:
                continue
            assert event.fill.execution_id not in executions, "an execution is there twice"
            executions.add(event.fill.execution_id)
            filled[event.order_id] += 1
            quantities[event.symbol] += sides[event.order_id] * Decimal(event.fill.quantity.value)
        for order in orders:
            assert len(order.fills) == filled[order.order_id], order
            total = sum((Decimal(fill.quantity.value) for fill in order.fills), Decimal())
            assert total <= Decimal(order.quantity.value), order
            assert order.status != pb.ORDER_STATUS_SUBMITTED, f"the broker was not told of {order}"
        positions = all_of(stubs.positions.ListPositions, pb.ListPositionsRequest(session_id=session), "positions")
        held = {position.symbol: Decimal(position.quantity.value) for position in positions}
        for symbol, quantity in quantities.items():
            assert held.get(symbol, Decimal()) == quantity, f"{session} holds {held}, and its fills make {quantities}"


def crash(
    make_store: Callable[[], str], feed: Path, kills: int, seed: int, disk: DiskFaults | None = None,
    progress: Callable[[Report], None] = lambda _: None,
) -> Report:
    """Kills servers so many times; answers what happened. Fails at the first thing that does not hold."""
    generator = random.Random(seed)
    report = Report()
    while report.kills.total() < kills:
        life = Life(make_store(), feed, generator, report, disk)
        first = life.start()
        life.make_sessions(first)
        assert first.stop() == 0
        for _ in range(min(KILLS_OF_A_STORE, kills - report.kills.total())):
            life.work_and_be_killed()
        life.end()
        progress(report)
    return report
