"""The record of calls: who, what, from where, and what became of it, over the real server and through a kill."""

from __future__ import annotations

import json
import os
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

import grpc
import pytest

from contract import Stubs, pb
from outcryd import Outcryd
from test_tls import channel as secure_channel
from test_tls import files, flags, outcry  # noqa: F401
from trading import TIMEOUT, Trader, all_of, order_request


def records(stubs: Stubs, **filters: Any) -> list[Any]:
    request = pb.ListAuditRecordsRequest(page_size=3, **filters)
    return all_of(stubs.audit.ListAuditRecords, request, "records")


def test_calls_are_on_record_through_a_kill(tmp_path: Path) -> None:
    store = f"sqlite:{tmp_path / 'store'}"
    first = Outcryd("--store", store)
    with first.channel() as channel:
        stubs = Stubs(channel)
        trader = Trader(stubs)
        trader.run("demo", "SP500")
        placed = stubs.orders.PlaceOrder(order_request("demo", client_order_id="buy"), timeout=TIMEOUT)
        with pytest.raises(grpc.RpcError):
            stubs.orders.CancelOrder(pb.CancelOrderRequest(session_id="demo", order_id="ord-99"), timeout=TIMEOUT)
        before = records(stubs)
    assert [record.method.split("/")[1] for record in before] == [
        "CreateSession",
        "StartSession",
        "PlaceOrder",
        "CancelOrder",
    ]
    order = before[2]
    assert order.outcome == pb.AUDIT_OUTCOME_SUCCEEDED and order.request_id == "buy" and order.session_id == "demo"
    assert order.first_revision <= placed.revision == order.last_revision
    assert order.peer.startswith("127.0.0.1:") and "grpc-python" in order.user_agent
    assert json.loads(order.request)["clientOrderId"] == "buy"
    assert before[3].outcome == pb.AUDIT_OUTCOME_FAILED
    assert before[3].status_code == grpc.StatusCode.NOT_FOUND.value[0]
    os.kill(first.pid, signal.SIGKILL)
    assert first.wait() == -signal.SIGKILL
    second = Outcryd("--store", store)
    with second.channel() as channel:
        stubs = Stubs(channel)
        assert records(stubs) == before, "listing them had made them durable"
        assert records(stubs, order_by="number desc") == before[::-1]
        assert records(stubs, outcomes=[pb.AUDIT_OUTCOME_FAILED]) == before[3:]
        assert records(stubs, method="outcry.v1.OrderService/PlaceOrder") == before[2:3]
        Trader(stubs).create("other", "SP500")
        assert records(stubs, session_id="other")[0].number == 5
        shown = outcry("audit", "list", "--server", second.address, "--session", "demo")
        assert shown.returncode == 0, shown.stderr
        assert "NOT_FOUND" in shown.stdout and "PlaceOrder" in shown.stdout and "127.0.0.1:" in shown.stdout
    assert second.stop() == 0


def test_the_caller_is_known_by_its_certificate(
    fresh_server: Callable[..., Outcryd],
    files: Path,  # noqa: F811
) -> None:
    server = fresh_server(*flags(files, mutual=True))
    with secure_channel(server, files, client="client") as channel:
        stubs = Stubs(channel)
        Trader(stubs).create("mine", "SP500")
        record = records(stubs)[0]
    assert record.principal.startswith("CN=") or ",CN=" in record.principal
    with secure_channel(server, files, client="client") as channel:
        assert records(Stubs(channel), principal=record.principal) == [record]
        assert records(Stubs(channel), principal="CN=somebody else") == []
