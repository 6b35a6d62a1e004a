"""How the real server ends its connections and itself, and the limits that its settings set."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator

import grpc
import pytest

from outcryd import Outcryd
from raw_frames import ACK, DATA, END_HEADERS, GOAWAY, HEADERS, PING, SETTINGS, RawConnection, fields, frame, message
from test_attacks import passed, wait_for_count
from test_conformance import blocks, values

Make = Callable[..., Outcryd]
OpenCall = Callable[[Outcryd], RawConnection]

UNAVAILABLE = "14"


@pytest.fixture
def open_call() -> Iterator[OpenCall]:
    """Makes connections with a call on stream 1 that has been answered once and goes on for ever."""
    made: list[RawConnection] = []

    def make(server: Outcryd) -> RawConnection:
        connection = RawConnection(server.address)
        made.append(connection)
        list_services = message(b"\x3a\x00")
        reflection = fields("/grpc.reflection.v1.ServerReflection/ServerReflectionInfo")
        connection.send(frame(HEADERS, END_HEADERS, 1, reflection) + frame(DATA, 0, 1, list_services))
        connection.wait(lambda connection: connection.counts[DATA] > 0)
        assert not connection.has_ended(1)
        return connection

    yield make
    for connection in made:
        connection.socket.close()


def answer_pings(connection: RawConnection) -> None:
    for kind, flags, _, payload in connection.frames:
        if kind == PING and not flags & ACK:
            connection.send(frame(PING, ACK, 0, payload))


def goaways(connection: RawConnection) -> list[tuple[int, int]]:
    """Last stream and code of each."""
    return [struct.unpack(">II", payload[:8]) for kind, _, _, payload in connection.frames if kind == GOAWAY]


def status(connection: RawConnection, stream: int) -> list[str]:
    ends = [block for id, block, is_end in blocks(connection) if id == stream and is_end]
    return [value for block in ends for value in values(block, "grpc-status")]


def test_39_what_runs_beyond_the_hard_deadline_is_ended(fresh_server: Make, open_call: OpenCall) -> None:
    server = fresh_server("--drain-seconds", "1")
    connection = open_call(server)
    server.terminate()
    connection.wait(lambda connection: connection.counts[GOAWAY] == 1)
    answer_pings(connection)
    connection.wait_for_end()
    assert goaways(connection)[0] == (0x7FFF_FFFF, 0)
    assert goaways(connection)[-1] == (1, 0)
    assert status(connection, 1) == [UNAVAILABLE]
    assert server.wait() == 0


def test_a_second_sigterm_ends_the_server_at_once(fresh_server: Make, open_call: OpenCall) -> None:
    server = fresh_server("--drain-seconds", "3600")
    connection = open_call(server)
    server.terminate()
    connection.wait(lambda connection: connection.counts[GOAWAY] == 1)
    assert not connection.has_ended(1)
    server.terminate()
    connection.wait_for_end()
    assert status(connection, 1) == [UNAVAILABLE]
    assert server.wait() == 0


def test_40_a_connection_that_is_too_old_is_drained_and_its_calls_have_the_grace(
    fresh_server: Make, open_call: OpenCall
) -> None:
    server = fresh_server(
        "--maximum-connection-age-seconds", "1", "--connection-age-grace-seconds", "1", "--metrics", "127.0.0.1:0"
    )
    connection = open_call(server)
    connection.wait(lambda connection: connection.counts[GOAWAY] == 1)
    assert goaways(connection) == [(0x7FFF_FFFF, 0)]
    answer_pings(connection)
    connection.wait(lambda connection: connection.counts[GOAWAY] == 2)
    assert goaways(connection)[1] == (1, 0)
    connection.wait_for_end()
    assert status(connection, 1) == [UNAVAILABLE]
    counts = passed(server)
    assert counts["connectionAge"] == counts["connectionAgeGrace"] == 1
    with server.channel() as channel:
        check = channel.unary_unary("/grpc.health.v1.Health/Check")
        assert check(b"", timeout=30) == b"\x08\x01"


def test_40_a_connection_without_a_call_is_drained(fresh_server: Make) -> None:
    server = fresh_server("--maximum-idle-seconds", "1", "--metrics", "127.0.0.1:0")
    with RawConnection(server.address) as connection:
        connection.wait(lambda connection: connection.counts[GOAWAY] == 1)
        answer_pings(connection)
        connection.wait_for_end()
        assert {code for _, code in goaways(connection)} == {0}
    assert passed(server)["idleTime"] == 1


def test_limits_that_are_set_are_those_that_hold(fresh_server: Make) -> None:
    server = fresh_server(
        "--maximum-connections", "2", "--maximum-streams", "3", "--maximum-message-bytes", "2048",
        "--metrics", "127.0.0.1:0",
    )  # fmt: skip
    before = passed(server)
    with RawConnection(server.address) as connection, server.channel() as channel:
        connection.wait(lambda connection: connection.counts[SETTINGS] >= 1)
        announced = [payload for kind, flags, _, payload in connection.frames if kind == SETTINGS and not flags & ACK]
        entries = dict(struct.unpack_from(">HI", announced[0], offset) for offset in range(0, len(announced[0]), 6))
        assert entries[3] == 3
        check = channel.unary_unary("/grpc.health.v1.Health/Check")
        assert check(b"", timeout=30) == b"\x08\x01"
        with pytest.raises(grpc.RpcError) as error:
            check(b"\x0a\x80\x10" + b"a" * 2_048, timeout=30)
        assert error.value.code() == grpc.StatusCode.RESOURCE_EXHAUSTED
        assert "2048" in error.value.details()
        with RawConnection(server.address) as third:
            third.wait_for_end()
            assert third.is_closed and third.counts[SETTINGS] == 0
        wait_for_count(server, {"connections"}, before)
