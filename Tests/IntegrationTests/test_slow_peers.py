"""Peers that do nothing, too slowly: who opens no window, does not read, or does not finish what it began."""

from __future__ import annotations

import socket
import ssl
import struct
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from bystander import Bystander, Memory
from interop import SERVICE, InteropServer, messages
from outcryd import Outcryd
from raw_frames import (
    DATA, END_HEADERS, END_STREAM, ENHANCE_YOUR_CALM, HEADERS, NO_ERROR, PING, PREFACE, SETTINGS, TIMEOUT,
    WINDOW_UPDATE, RawConnection, fields, frame, message, settings,
)  # fmt: skip
from test_tls import OUTCRY, outcry

Make = Callable[..., InteropServer]

UNARY = fields(f"{SERVICE}/UnaryCall")
NO_WINDOW = settings(_4=0)
LARGE_WINDOWS = settings(_4=0x7FFF_FFFF) + frame(WINDOW_UPDATE, payload=struct.pack(">I", 0x7FFF_0000))


@pytest.fixture
def interop() -> Iterator[Make]:
    made: list[InteropServer] = []

    def make(*flags: str) -> InteropServer:
        made.append(InteropServer(*flags))
        return made[-1]

    yield make
    for server in made:
        server.stop()


def request(stream: int, size: int) -> bytes:
    """A call whose response has so many bytes."""
    body = message(messages.SimpleRequest(response_size=size).SerializeToString())
    return frame(HEADERS, END_HEADERS, stream, UNARY) + frame(DATA, END_STREAM, stream, body)


def wait_for_limit(server: InteropServer, limit: str, count: int) -> None:
    deadline = time.monotonic() + TIMEOUT
    while server.limits_passed().get(limit, 0) < count:
        assert time.monotonic() < deadline, f"{server.limits_passed()} where {limit} is wanted"
        time.sleep(0.02)


def call_once(server: InteropServer) -> None:
    with RawConnection(server.address) as connection:
        connection.send(request(1, 10))
        connection.wait(lambda connection: connection.has_ended(1))
        assert len(connection.body(1)) > 10


def test_a_window_that_stays_closed_ends_its_stream(interop: Make) -> None:
    server = interop("--stalled-milliseconds", "1000")
    memory = Memory(server.pid)
    call_once(server)
    before = memory.now
    streams = range(1, 101, 2)
    with RawConnection(server.address, start=PREFACE + NO_WINDOW) as connection:
        for stream in streams:
            connection.send(request(stream, 1 << 20))
        connection.wait(lambda connection: all(map(connection.has_ended, streams)))
        assert {code for stream in streams for code in connection.resets(stream)} == {ENHANCE_YOUR_CALM}
        assert not any(map(connection.body, streams))
        # The rest of the connection is as good as ever.
        connection.send(frame(SETTINGS, payload=struct.pack(">HI", 4, 65_535)) + request(201, 10))
        connection.wait(lambda connection: connection.has_ended(201))
        assert len(connection.body(201)) > 10
    # As many as the connection may queue wait for the window, the others for room in the queue: none for longer.
    passed = server.limits_passed()
    assert passed.keys() == {"stalledStreamTime", "queuedConnectionBytes"}
    assert sum(passed.values()) == len(streams) and passed["stalledStreamTime"] >= 30
    # The 50 MiB that were queued, in two waves, have gone back to the system: blocks of that size are mapped one by one.
    memory.wait_until_below(before + 48)


def test_a_window_of_one_byte_at_a_time_is_progress(interop: Make) -> None:
    server = interop("--stalled-milliseconds", "1000")
    with RawConnection(server.address, start=PREFACE + NO_WINDOW) as connection:
        connection.send(request(1, 10))
        for _ in range(8):
            # Slowly, but never as slowly as the server puts up with.
            connection.wait(lambda connection: connection.counts[HEADERS] > 0)
            time.sleep(0.3)
            connection.send(frame(WINDOW_UPDATE, 0, 1, struct.pack(">I", 1)))
        connection.send(frame(WINDOW_UPDATE, 0, 1, struct.pack(">I", 1_000)))
        connection.wait(lambda connection: connection.has_ended(1))
        assert connection.resets(1) == []
    assert server.limits_passed() == {}


def test_who_does_not_read_is_not_read_from_and_is_given_up(interop: Make) -> None:
    server = interop("--keepalive-milliseconds", "1000", "--keepalive-timeout-milliseconds", "1000")
    memory = Memory(server.pid)
    call_once(server)
    before = memory.now
    memory.forget_peak()
    # 100 MB of requests for 10 GB of responses.
    requests = b"".join(request(stream, 100_000) for stream in range(1, 200_001, 2))
    with RawConnection(server.address, start=PREFACE + LARGE_WINDOWS) as connection:
        sent = connection.send_what_is_taken(requests, patience=0.5)
        assert sent < len(requests)
        wait_for_limit(server, "keepaliveTime", 1)
        call_once(server)
    assert memory.peak < before + 200
    memory.wait_until_below(before + 48)


def test_pings_that_are_not_answered_to_who_does_not_read(interop: Make) -> None:
    server = interop("--keepalive-milliseconds", "1000", "--keepalive-timeout-milliseconds", "1000")
    with RawConnection(server.address, start=PREFACE + LARGE_WINDOWS) as connection:
        connection.send_what_is_taken(frame(PING, payload=bytes(8)) * 200_000, patience=0.5)
        connection.wait_for_end()
    assert server.limits_passed().keys() <= {"acknowledgements", "pingStrikes", "keepaliveTime"}
    assert server.limits_passed()
    call_once(server)


@pytest.mark.parametrize("beginning", [b"", PREFACE[:10], PREFACE, PREFACE + settings()[:5]])
def test_who_does_not_begin_in_time_is_cut_off(interop: Make, beginning: bytes) -> None:
    server = interop("--handshake-milliseconds", "500")
    with RawConnection(server.address, start=beginning) as connection:
        connection.wait_for_end()
    assert server.limits_passed() == {"handshakeTime": 1}
    call_once(server)


def test_a_preface_byte_by_byte_does_not_buy_time(interop: Make) -> None:
    server = interop("--handshake-milliseconds", "500")
    with RawConnection(server.address, start=b"") as connection:
        for byte in PREFACE:
            connection.send(bytes([byte]))
            connection.receive(0.1)
        connection.wait_for_end()
    assert server.limits_passed() == {"handshakeTime": 1}


def test_a_header_block_that_is_never_finished_is_given_up(interop: Make) -> None:
    server = interop("--keepalive-milliseconds", "500", "--keepalive-timeout-milliseconds", "500")
    with RawConnection(server.address) as connection:
        connection.send(frame(HEADERS, 0, 1, UNARY))
        connection.wait_for_end()
    assert server.limits_passed() == {"keepaliveTime": 1}
    call_once(server)


def test_a_connection_without_calls_is_retired(interop: Make) -> None:
    server = interop("--idle-milliseconds", "500")
    with RawConnection(server.address) as connection:
        connection.wait(lambda connection: connection.goaway is not None)
        assert connection.goaway == (NO_ERROR, b"")
        connection.wait_for_end()
    assert server.limits_passed() == {"idleTime": 1}


def test_connections_beyond_the_limit_are_closed_and_the_others_go_on(interop: Make) -> None:
    server = interop("--maximum-connections", "50")
    connections = [RawConnection(server.address) for _ in range(50)]
    for connection in connections:
        assert connection.is_alive()
    for _ in range(200):
        with RawConnection(server.address) as refused:
            refused.wait_for_end()
    assert server.limits_passed() == {"connections": 200}
    for connection in connections:
        assert connection.is_alive()
        connection.socket.close()
    wait_until_accepted(server)


def wait_until_accepted(server: InteropServer) -> None:
    deadline = time.monotonic() + TIMEOUT
    while time.monotonic() < deadline:
        with RawConnection(server.address) as connection:
            if connection.is_alive():
                return
    raise AssertionError("connections that have been closed still count")


def test_idle_connections_leave_those_that_are_there_alone(fresh_server: Callable[..., Outcryd]) -> None:
    """As many as the server takes by default: they keep others out, and nobody in."""
    server = fresh_server()
    with server.channel() as channel, Bystander(channel) as bystander:
        host, port = server.address.rsplit(":", 1)
        held = [socket.create_connection((host, int(port)), timeout=TIMEOUT) for _ in range(1_100)]
        bystander.wait_for_more(100)
        for connection in held:
            connection.close()
    assert bystander.failures == []


# TLS


@pytest.fixture
def tls_server(interop: Make, tmp_path: Path) -> InteropServer:
    if not OUTCRY.exists():
        pytest.skip(f"there is no {OUTCRY}: build it (swift build --product outcry) or set OUTCRY")
    files = tmp_path / "tls"
    assert outcry("tls", "init", str(files)).returncode == 0
    return interop(
        "--tls-certificate", str(files / "server.crt"), "--tls-key", str(files / "server.key"),
        "--handshake-milliseconds", "700",
    )  # fmt: skip


def trusting() -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    context.set_alpn_protocols(["h2"])
    return context


def hello() -> bytes:
    """The first flight of a handshake."""
    incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
    handshake = trusting().wrap_bio(incoming, outgoing, server_hostname="localhost")
    with pytest.raises(ssl.SSLWantReadError):
        handshake.do_handshake()
    return outgoing.read()


@pytest.mark.parametrize("part", [0, 3, 50, None], ids=["nothing", "a header", "half a hello", "a hello"])
def test_a_slow_handshake_is_cut_off(tls_server: InteropServer, part: int | None) -> None:
    with RawConnection(tls_server.address, start=hello()[:part]) as connection:
        while not connection.is_closed:
            connection.receive(0.1)
            connection.frames.clear()
    assert "handshakeTime" in tls_server.limits_passed()
    with RawConnection(tls_server.address, tls=trusting()) as connection:
        assert connection.is_alive()


def test_a_handshake_that_is_followed_by_nothing_is_cut_off(tls_server: InteropServer) -> None:
    with RawConnection(tls_server.address, start=b"", tls=trusting()) as connection:
        connection.wait_for_end()
    assert tls_server.limits_passed() == {"handshakeTime": 1}


def test_what_is_no_tls_is_counted_and_harms_nobody(tls_server: InteropServer) -> None:
    with RawConnection(tls_server.address, tls=trusting()) as good:
        assert good.is_alive()
        for _ in range(50):
            with RawConnection(tls_server.address) as connection:
                while not connection.is_closed:
                    connection.receive(0.1)
                    connection.frames.clear()
        assert good.is_alive()
    assert tls_server.limits_passed()["tlsFailures"] == 50
