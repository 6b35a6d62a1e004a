"""Very many connections and calls at once, in bounded memory, and a reader that stalls alone."""

from __future__ import annotations

import resource
import struct
from collections.abc import Callable, Iterator

import pytest

from bystander import Bystander, Memory
from interop import SERVICE, InteropServer, messages
from outcryd import Outcryd
from raw_frames import (
    DATA, END_HEADERS, END_STREAM, HEADERS, PREFACE, SETTINGS, WINDOW_UPDATE, RawConnection, fields, frame,
    message, settings,
)  # fmt: skip

MANY = 10_000

WATCH = fields("/grpc.health.v1.Health/Watch")
OUTPUT = fields(f"{SERVICE}/StreamingOutputCall")


@pytest.fixture
def open_files() -> Iterator[None]:
    """A descriptor for each connection, here and in the servers that the test starts."""
    wanted = MANY + 1_000
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if hard != resource.RLIM_INFINITY and hard < wanted:
        pytest.skip(f"a process may have {hard} files open here (ulimit -Hn), and {MANY} connections need {wanted}")
    resource.setrlimit(resource.RLIMIT_NOFILE, (max(soft, wanted), hard))
    yield
    resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


@pytest.fixture
def interop(open_files: None) -> Iterator[Callable[..., InteropServer]]:
    made: list[InteropServer] = []

    def make(*flags: str) -> InteropServer:
        made.append(InteropServer(*flags))
        return made[-1]

    yield make
    for server in made:
        server.stop()


def unary(server: InteropServer) -> None:
    call = fields(f"{SERVICE}/EmptyCall")
    with RawConnection(server.address) as connection:
        connection.send(frame(HEADERS, END_HEADERS, 1, call) + frame(DATA, END_STREAM, 1, message()))
        connection.wait(lambda connection: connection.has_ended(1))
        assert connection.body(1) == message()


@pytest.mark.timeout(600)
def test_ten_thousand_idle_connections(interop: Callable[..., InteropServer]) -> None:
    server = interop("--maximum-connections", str(MANY + 10))
    unary(server)
    memory = Memory(server.pid)
    before = memory.now
    connections = []
    try:
        for _ in range(MANY):
            connections.append(RawConnection(server.address))
            # Connecting faster than the server accepts would wait for the kernel to try again.
            connections[-1].wait(lambda connection: connection.counts[SETTINGS] >= 1)
        for connection in connections:
            # Its SETTINGS, and the acknowledgement of ours: the connection is whole.
            connection.wait(lambda connection: connection.counts[SETTINGS] >= 2)
            assert not connection.is_closed
        held = memory.now - before
        print(f"{MANY} idle connections: {held:.0f} MiB, {held * 1024 / MANY:.1f} KiB each")
        assert held < 640
        unary(server)
        assert all(connection.is_alive() for connection in connections[:: MANY // 100])
    finally:
        for connection in connections:
            connection.socket.close()
    assert server.limits_passed() == {}
    memory.wait_until_below(before + 320)
    unary(server)


@pytest.mark.timeout(600)
def test_ten_thousand_streams_at_once(fresh_server: Callable[..., Outcryd]) -> None:
    """With the limits that a server has by default: 80 connections with 125 calls each, none of which ends."""
    server = fresh_server()
    memory = Memory(server.pid)
    streams = range(1, 250, 2)
    with server.channel() as channel, Bystander(channel) as bystander:
        bystander.wait_for_more(200)
        before = memory.now
        connections = [RawConnection(server.address) for _ in range(MANY // len(streams))]
        for connection in connections:
            for stream in streams:
                connection.send(frame(HEADERS, END_HEADERS, stream, WATCH) + frame(DATA, END_STREAM, stream, message()))
        for connection in connections:
            # Each has told its first status and goes on watching.
            connection.wait(lambda connection: connection.counts[DATA] == len(streams))
            assert not any(map(connection.has_ended, streams))
        held = memory.now - before
        print(f"{MANY} streams: {held:.0f} MiB, {held * 1024 / MANY:.1f} KiB each")
        assert held < 640
        bystander.wait_for_more(200)
        assert all(connection.is_alive() for connection in connections)
        for connection in connections:
            connection.socket.close()
        memory.wait_until_below(before + 320)
        bystander.wait_for_more(50)
    assert bystander.failures == []


@pytest.mark.timeout(600)
def test_ten_thousand_streams_on_one_connection(interop: Callable[..., InteropServer]) -> None:
    server = interop("--maximum-streams", str(MANY), "--maximum-handlers", str(MANY))
    unary(server)
    memory = Memory(server.pid)
    before = memory.now
    parameters = [messages.ResponseParameters(size=1), messages.ResponseParameters(size=1, interval_us=2_000_000_000)]
    request = message(messages.StreamingOutputCallRequest(response_parameters=parameters).SerializeToString())
    streams = range(1, 2 * MANY, 2)
    with RawConnection(server.address) as connection:
        for number, stream in enumerate(streams):
            connection.send(frame(HEADERS, END_HEADERS, stream, OUTPUT) + frame(DATA, END_STREAM, stream, request))
            if number % 100 == 0:
                connection.receive()
        opened = MANY * len(message(b"12345"))
        connection.send(frame(WINDOW_UPDATE, payload=struct.pack(">I", opened * 10)))
        # One that reaches the end of the first window comes in two.
        connection.wait(lambda connection: connection.counts[DATA] >= MANY)
        held = memory.now - before
        print(f"{MANY} streams of one connection: {held:.0f} MiB, {held * 1024 / MANY:.1f} KiB each")
        assert held < 640
        unary(server)
        assert connection.is_alive()
    assert server.limits_passed() == {}
    memory.wait_until_below(before + 320)


def test_42_a_reader_that_stalls_on_one_stream_stalls_nobody_else(interop: Callable[..., InteropServer]) -> None:
    server = interop()
    memory = Memory(server.pid)
    endless = [messages.ResponseParameters(size=100_000)] * 10_000
    gigabyte = message(messages.StreamingOutputCallRequest(response_parameters=endless).SerializeToString())
    small = message(messages.StreamingOutputCallRequest(response_parameters=endless[:1]).SerializeToString())

    def begin(connection: RawConnection, stream: int, request: bytes) -> None:
        connection.send(frame(HEADERS, END_HEADERS, stream, OUTPUT))
        pieces = [request[start : start + 16_384] for start in range(0, len(request), 16_384)]
        for piece in pieces:
            connection.send(frame(DATA, END_STREAM if piece is pieces[-1] else 0, stream, piece))

    large_connection_window = frame(WINDOW_UPDATE, payload=struct.pack(">I", 1 << 30))
    with RawConnection(server.address, start=PREFACE + settings(_4=1 << 20) + large_connection_window) as connection:
        begin(connection, 1, gigabyte)
        # The whole window of the stream, which never opens again.
        connection.wait(lambda connection: len(connection.body(1)) == 1 << 20)
        memory.forget_peak()
        before = memory.now
        for stream in range(3, 403, 2):
            begin(connection, stream, small)
            connection.wait(lambda connection: connection.has_ended(stream))
            assert len(connection.body(stream)) > 100_000
        unary(server)
        assert len(connection.body(1)) == 1 << 20
        assert not connection.has_ended(1)
        assert memory.peak < before + 64
        # It goes on from where it was.
        connection.send(frame(WINDOW_UPDATE, 0, 1, struct.pack(">I", 1 << 20)))
        connection.wait(lambda connection: len(connection.body(1)) == 2 << 20)
