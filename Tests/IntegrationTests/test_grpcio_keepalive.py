"""grpcio's keepalive against the server's allowance (checklist 41)."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import grpc
import pytest

from contract import Stubs, pb
from interop import InteropServer, TestCalls, messages
from test_metrics import key, scrape
from outcryd import Outcryd
from trading import TIMEOUT

Make = Callable[..., InteropServer]


@pytest.fixture
def interop() -> Iterator[Make]:
    made: list[InteropServer] = []

    def make(*flags: str) -> InteropServer:
        made.append(InteropServer(*flags))
        return made[-1]

    yield make
    for server in made:
        server.stop()


def channel(address: str, *, every: int) -> grpc.Channel:
    """Pings every so many milliseconds while calls run; grpcio itself never pings more often than each second."""
    options = [
        ("grpc.keepalive_time_ms", every),
        ("grpc.keepalive_timeout_ms", 20_000),
        ("grpc.keepalive_permit_without_calls", 1),
        ("grpc.http2.max_pings_without_data", 0),
        ("grpc.use_local_subchannel_pool", 1),
    ]
    return grpc.insecure_channel(address, options=options)


def quiet_call(channel: grpc.Channel, seconds: int, timeout: float = TIMEOUT) -> grpc.Call:
    """A call whose one message comes after so many seconds, in which nothing but pings is sent."""
    parameters = [messages.ResponseParameters(size=1, interval_us=seconds * 1_000_000)]
    request = messages.StreamingOutputCallRequest(response_parameters=parameters)
    return TestCalls(channel).output(request, timeout=timeout)


def test_41_pings_within_the_allowance_keep_the_connection(interop: Make) -> None:
    server = interop("--ping-milliseconds", "500", "--pings-without-calls")
    with channel(server.address, every=1_000) as client:
        # Half a dozen pings, three times as many as there may be strikes.
        assert len(list(quiet_call(client, 6))) == 1
        TestCalls(client).unary(messages.SimpleRequest(), timeout=TIMEOUT)
    assert server.limits_passed() == {}


def test_41_too_many_pings_are_answered_with_a_goaway(fresh_server: Callable[..., Outcryd]) -> None:
    server = fresh_server("--metrics", "127.0.0.1:0")
    with channel(server.address, every=1_000) as client, server.channel() as other:
        # Health sends its first status at once and then nothing, so that nothing forgives the pings.
        health = client.unary_stream("/grpc.health.v1.Health/Watch")(b"", timeout=TIMEOUT)
        next(health)
        with pytest.raises(grpc.RpcError) as raised:
            next(health)
        assert raised.value.code() is grpc.StatusCode.UNAVAILABLE
        assert "too_many_pings" in (raised.value.details() or "")
        # The client comes back at once, less often; who pings nobody has noticed nothing.
        for stubs in (Stubs(client), Stubs(other)):
            info = stubs.server.GetServerInfo(pb.GetServerInfoRequest(), wait_for_ready=True, timeout=TIMEOUT)
            assert info.server.symbols
    assert scrape(server)[key("outcry_limits_passed_total", limit="pingStrikes")] == 1


def test_41_pings_are_forgiven_while_the_server_sends(interop: Make) -> None:
    server = interop()
    with channel(server.address, every=1_000) as client:
        # A message a second, for longer than the strikes would last.
        parameters = [messages.ResponseParameters(size=1, interval_us=500_000)] * 12
        request = messages.StreamingOutputCallRequest(response_parameters=parameters)
        assert len(list(TestCalls(client).output(request, timeout=TIMEOUT))) == 12
    assert server.limits_passed() == {}


def test_a_server_that_pings_keeps_a_quiet_client(interop: Make) -> None:
    """The server asks a silent client whether it is there; a stock client answers and nothing ends."""
    server = interop("--idle-milliseconds", "4000")
    with server.channel() as client:
        done = threading.Event()
        call = quiet_call(client, 6)
        call.add_callback(done.set)
        assert len(list(call)) == 1
        assert done.wait(TIMEOUT)
    assert "keepaliveTime" not in server.limits_passed()
