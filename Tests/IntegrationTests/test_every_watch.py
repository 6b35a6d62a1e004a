"""Every Watch call begins now, with a snapshot or after a revision; is refused where it cannot; and resumes exactly."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Any

import grpc
import pytest
from google.protobuf.duration_pb2 import Duration

from contract import FROM_BEGINNING, FROM_NOW, FROM_SNAPSHOT, Stubs, decimal, from_revision, pb
from outcryd import Outcryd
from trading import TIMEOUT, Trader

SESSION = "watched"

WATCHES = {
    "WatchSessions": "sessions",
    "WatchOrders": "orders",
    "WatchPortfolio": "positions",
    "WatchRiskStatus": "risk",
    "WatchQuotes": "market_data",
    "WatchTriggers": "triggers",
    "WatchSignals": "signals",
    "WatchEvents": "events",
}
"""Each with the stub that has it."""


def watch(stubs: Stubs, name: str, start: Any) -> Any:
    """The stream of one of them, of the session; that of events has no session of its own."""
    session = {} if name == "WatchEvents" else {"session_id": SESSION}
    request = getattr(pb, f"{name}Request")(start=start, **session)
    return getattr(getattr(stubs, WATCHES[name]), name)(request, timeout=TIMEOUT)


def busy(stubs: Stubs, pace: str) -> None:
    """A session with events of every kind."""
    trader = Trader(stubs)
    trader.run(SESSION, "SP500", pace=pace)
    for index in range(3):
        trader.place(SESSION, type=pb.ORDER_TYPE_LIMIT, limit_price=decimal(1 + index))
        request = pb.CreateTriggerRequest(session_id=SESSION, symbol="SP500")
        request.entry_limit.CopyFrom(
            pb.EntryLimitCondition(side=pb.ORDER_SIDE_BUY, price=decimal(1 + index), quantity=decimal(1))
        )
        stubs.triggers.CreateTrigger(request, timeout=TIMEOUT)
        stubs.signals.SubmitSignal(
            pb.SubmitSignalRequest(
                session_id=SESSION,
                client_signal_id=f"signal-{index}",
                strategy_id="mine",
                symbol="SP500",
                action=pb.SIGNAL_ACTION_HOLD,
                reason="test",
            ),
            timeout=TIMEOUT,
        )
    stubs.risk.EngageKillSwitch(pb.EngageKillSwitchRequest(session_id=SESSION, reason="test"), timeout=TIMEOUT)
    stubs.leases.GrantLease(
        pb.GrantLeaseRequest(
            session_id=SESSION,
            client_lease_id="lease",
            scope=pb.LEASE_SCOPE_ORDERS,
            policy=pb.LEASE_POLICY_KEEP,
            time_to_live=Duration(seconds=60),
        ),
        timeout=TIMEOUT,
    )


@pytest.fixture(scope="module")
def ended() -> Iterator[Stubs]:
    """A server whose one session has ended."""
    server = Outcryd()
    with server.channel() as channel:
        stubs = Stubs(channel)
        busy(stubs, "20")
        Trader(stubs).stop(SESSION)
        yield stubs
    assert server.stop() == 0


def until(call: Any, last: int) -> list[Any]:
    """The messages of a stream until it ends, or until it has taken a revision into account."""
    messages = []
    for message in call:
        messages.append(message)
        if message.WhichOneof("payload") in ("heartbeat", "closing") or message.revision >= last > 0:
            break
    call.cancel()
    return messages


def events(messages: list[Any]) -> list[bytes]:
    return [m.SerializeToString() for m in messages if m.WhichOneof("payload") == "event"]


@pytest.mark.parametrize("name", WATCHES)
def test_it_begins_now_with_a_snapshot_or_after_a_revision(ended: Stubs, name: str) -> None:
    newest = ended.events.ListEvents(pb.ListEventsRequest(page_size=1000), timeout=TIMEOUT).revision
    opened = next(iter(watch(ended, name, FROM_NOW)))
    assert opened.WhichOneof("payload") == "opened" and opened.opened.after_revision == newest
    snapshot = until(watch(ended, name, FROM_SNAPSHOT), 0)
    kinds = [message.WhichOneof("payload") for message in snapshot]
    assert kinds[0] == "opened" and "snapshot_end" in kinds
    end = snapshot[kinds.index("snapshot_end")]
    assert end.snapshot_end.items == kinds.count("snapshot") and end.revision == newest
    whole = until(watch(ended, name, FROM_BEGINNING), newest)
    assert whole[0].opened.after_revision == 0 and events(whole)


@pytest.mark.parametrize("name", WATCHES)
def test_cut_anywhere_and_resumed_it_tells_each_event_once(ended: Stubs, name: str) -> None:
    newest = ended.events.ListEvents(pb.ListEventsRequest(page_size=1000), timeout=TIMEOUT).revision
    whole = [
        m for m in until(watch(ended, name, FROM_BEGINNING), newest) if m.WhichOneof("payload") == "event"
    ]
    dice = random.Random(name)
    for _ in range(5):
        cut = dice.randrange(len(whole))
        rest = until(watch(ended, name, from_revision(whole[cut].revision)), newest)
        assert events(whole[: cut + 1]) + events(rest) == events(whole), cut


@pytest.mark.parametrize("name", WATCHES)
def test_a_revision_that_is_not_there_yet_is_out_of_range(ended: Stubs, name: str) -> None:
    with pytest.raises(grpc.RpcError) as refused:
        next(iter(watch(ended, name, from_revision(10**9))))
    assert refused.value.code() == grpc.StatusCode.OUT_OF_RANGE
    assert "the newest is" in refused.value.details()


@pytest.fixture(scope="module")
def forgetful() -> Iterator[Stubs]:
    """A server that has forgotten the beginning."""
    server = Outcryd("--journal-capacity", "1000")
    with server.channel() as channel:
        stubs = Stubs(channel)
        trader = Trader(stubs)
        trader.run(SESSION, "SP500", pace=None)
        trader.wait_for_end(SESSION)
        yield stubs
    assert server.stop() == 0


@pytest.mark.parametrize("name", WATCHES)
def test_a_revision_that_is_gone_is_out_of_range_with_the_oldest(forgetful: Stubs, name: str) -> None:
    with pytest.raises(grpc.RpcError) as refused:
        next(iter(watch(forgetful, name, from_revision(1))))
    assert refused.value.code() == grpc.StatusCode.OUT_OF_RANGE
    assert "oldest revision left is" in refused.value.details()
