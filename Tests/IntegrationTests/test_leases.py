"""Dead-man switches: a client that is killed, and what the server does then."""

from __future__ import annotations

import datetime as dt
import os
import signal
import subprocess
import sys
import textwrap
from typing import Any

import grpc
import outcry
import pytest
from google.protobuf.duration_pb2 import Duration

from contract import FROM_BEGINNING, ROOT, Stubs, decimal, pb
from outcryd import Outcryd
from trading import TIMEOUT, Trader

OUTCRY = os.environ.get("OUTCRY", str(ROOT / ".build" / "debug" / "outcry"))


def held(trader: Trader, session_id: str) -> Any:
    """The first lease of a session, once it is granted."""
    request = pb.WatchEventsRequest(
        start=FROM_BEGINNING, filter=pb.EventFilter(session_ids=[session_id], kinds=[pb.EVENT_KIND_LEASE])
    )
    wanted = lambda m: m.event.type == pb.EVENT_TYPE_LEASE_GRANTED  # noqa: E731
    return trader.first(trader.stubs.events.WatchEvents, request, wanted).event


def lapsed(trader: Trader, session_id: str) -> Any:
    request = pb.WatchEventsRequest(
        start=FROM_BEGINNING, filter=pb.EventFilter(session_ids=[session_id], kinds=[pb.EVENT_KIND_LEASE])
    )
    wanted = lambda m: m.event.type == pb.EVENT_TYPE_LEASE_LAPSED  # noqa: E731
    return trader.first(trader.stubs.events.WatchEvents, request, wanted).event


PROGRAM = """
import datetime as dt, sys, time
import outcry
with outcry.Client(sys.argv[1]) as client:
    with client.leases.hold(sys.argv[2], time_to_live=dt.timedelta(seconds=1), policy="flatten", holder="killed"):
        print("held", flush=True)
        time.sleep(600)
"""


def test_a_killed_client_is_flat_a_second_later(
    server: Outcryd, trader: Trader, stubs: Stubs, session_id: str
) -> None:
    trader.run(session_id, pace="20")
    trader.position(session_id, "SP500")
    trader.place(session_id, type=pb.ORDER_TYPE_LIMIT, limit_price=decimal("1"))
    program = subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(PROGRAM), server.address, session_id], stdout=subprocess.PIPE, text=True
    )
    try:
        assert program.stdout is not None and program.stdout.readline() == "held\n"
        held(trader, session_id)
        program.send_signal(signal.SIGKILL)
        lapsed(trader, session_id)
    finally:
        program.kill()
        program.wait(TIMEOUT)
    orders = trader.orders(session_id)
    closing = orders[-1]
    assert (closing.origin, closing.side) == (pb.ORDER_ORIGIN_FLATTEN, pb.ORDER_SIDE_SELL)
    trader.wait_for_order(session_id, closing.order_id, pb.ORDER_STATUS_FILLED)
    assert trader.session(session_id).state == pb.SESSION_STATE_PAUSED
    positions = stubs.positions.ListPositions(pb.ListPositionsRequest(session_id=session_id), timeout=TIMEOUT)
    assert not positions.positions
    working = [order for order in trader.orders(session_id) if order.status == pb.ORDER_STATUS_ACCEPTED]
    assert not working


def test_a_client_that_leaves_its_block_keeps_everything(
    server: Outcryd, trader: Trader, stubs: Stubs, session_id: str
) -> None:
    trader.run(session_id)
    order = trader.place(session_id, type=pb.ORDER_TYPE_LIMIT, limit_price=decimal("1"))
    with outcry.Client(server.address) as client:
        with client.leases.hold(
            session_id, time_to_live=dt.timedelta(seconds=1), policy="cancel_orders", scope="orders"
        ) as lease:
            client.leases.bind(session_id, lease.lease.lease_id, order.order_id)
            # The thread's signs of life renew it.
            first = lease.lease.expire_time
            seen = set()
            while len(seen) < 4:
                seen.add(lease.lease.expire_time)
            assert first is not None and max(t for t in seen if t) > first
        assert lease.failure is None and lease.lease.status == "released"
        (ended,) = client.leases.list(session_id)
        assert ended.status == "released" and ended.order_ids == (order.order_id,)
    assert trader.order(session_id, order.order_id).status == pb.ORDER_STATUS_ACCEPTED


def test_the_command_line_holds_until_it_is_interrupted(server: Outcryd, trader: Trader, session_id: str) -> None:
    trader.run(session_id)
    hold = [OUTCRY, "lease", "hold", session_id, "--ttl", "1", "--policy", "flatten", "--server", server.address]
    program = subprocess.Popen(hold, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    held(trader, session_id)
    program.send_signal(signal.SIGINT)
    output, errors = program.communicate(timeout=TIMEOUT)
    assert program.returncode == 0, errors
    assert "lse-1" in output and "RELEASED" in errors
    assert trader.session(session_id).state == pb.SESSION_STATE_RUNNING


def test_what_cannot_be_granted_is_refused(trader: Trader, stubs: Stubs, session_id: str) -> None:
    trader.create(session_id)
    good = {"session_id": session_id, "client_lease_id": "k", "scope": pb.LEASE_SCOPE_SESSION}
    cases: list[tuple[dict[str, Any], grpc.StatusCode]] = [
        ({"policy": pb.LEASE_POLICY_KEEP}, grpc.StatusCode.INVALID_ARGUMENT),
        ({"policy": pb.LEASE_POLICY_KEEP, "time_to_live": Duration(nanos=1)}, grpc.StatusCode.INVALID_ARGUMENT),
        ({"policy": pb.LEASE_POLICY_KEEP, "time_to_live": Duration(seconds=-1)}, grpc.StatusCode.INVALID_ARGUMENT),
        ({"time_to_live": Duration(seconds=5)}, grpc.StatusCode.INVALID_ARGUMENT),
    ]
    for fields, code in cases:
        with pytest.raises(grpc.RpcError) as refused:
            stubs.leases.GrantLease(pb.GrantLeaseRequest(**good, **fields), timeout=TIMEOUT)
        assert refused.value.code() == code  # type: ignore[attr-defined]
