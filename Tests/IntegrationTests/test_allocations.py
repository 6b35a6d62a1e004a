"""Allocations of one unary call at the server: ``allocations.json`` has what they are, and they may only fall.

They are counted on the debug build, which allocates more than the release build, in the same places. The counts do not
depend on the machine's speed. ``scripts/bench rpc --case allocations-1x1`` counts those of the release build.
"""

import json
import platform
from collections.abc import Iterator
from pathlib import Path

import pytest

from allocations import AllocationCounter
from interop import SERVICE, InteropServer, messages
from raw_http2 import Peer

COMMITTED = json.loads((Path(__file__).parent / "allocations.json").read_text())
CALLS = 200
# Of a call: timers of the server tick now and then.
TOLERANCE = 0.5


@pytest.fixture
def counter(tmp_path: Path) -> AllocationCounter:
    if platform.libc_ver()[0] != "glibc":
        pytest.skip("counts the allocations of glibc")
    return AllocationCounter(tmp_path)


@pytest.fixture
def server(counter: AllocationCounter, monkeypatch: pytest.MonkeyPatch) -> Iterator[InteropServer]:
    with monkeypatch.context() as patched:
        for name, value in counter.environment.items():
            patched.setenv(name, value)
        server = InteropServer()
    yield server
    server.stop()


def framed(message: object) -> bytes:
    content = message.SerializeToString()  # type: ignore[attr-defined]
    return b"\0" + len(content).to_bytes(4, "big") + content


CASES = {
    "EmptyCall": framed(messages.Empty()),
    "UnaryCall": framed(
        messages.SimpleRequest(response_size=100, payload=messages.Payload(body=bytes(100))),
    ),
}


def call(peer: Peer, method: str) -> None:
    """In one write, so that the server reads it at once."""
    fields = {
        ":method": "POST", ":scheme": "http", ":path": f"{SERVICE}/{method}", ":authority": "test",
        "te": "trailers", "content-type": "application/grpc",
    }  # fmt: skip
    stream = peer.connection.get_next_available_stream_id()
    peer.connection.send_headers(stream, list(fields.items()))
    peer.data(stream, CASES[method], end_stream=True)
    response, _, _ = peer.response(stream)
    assert response["grpc-status"] == "0"
    peer.events.clear()


@pytest.mark.parametrize("method", CASES)
def test_allocations_of_a_unary_call_only_fall(method: str, counter: AllocationCounter, server: InteropServer) -> None:
    host, _, port = server.address.rpartition(":")
    peer = Peer(host, int(port))
    peer.connection.increment_flow_control_window(1 << 30)
    peer.flush()

    def allocations() -> float:
        before = counter.value
        for _ in range(CALLS):
            call(peer, method)
        return (counter.value - before) / CALLS

    allocations()  # the first calls fill caches
    measured = min(allocations() for _ in range(3))
    peer.socket.close()
    assert measured > 0
    assert measured <= COMMITTED[method] + TOLERANCE, (
        f"{method} allocates {measured:.2f} times, {COMMITTED[method]} are on record"
    )
    if measured < COMMITTED[method] - TOLERANCE:
        print(f"{method} allocates {measured:.2f} times: put that on record instead of {COMMITTED[method]}")
