"""Hostile peers against the real server: who attacks is cut off or refused and counted, and nobody else notices.

How much of a well-behaved client's rate stays is measured by ``scripts/attack-rates``, not asserted here.
"""

from __future__ import annotations

import struct
import time
from collections.abc import Iterator

import pytest
from hpack import Decoder

import attacks
from attacks import ENDED, REFUSED, Attack
from bystander import Bystander, Memory
from outcryd import Outcryd
from raw_frames import (
    CANCEL, DATA, END_HEADERS, END_STREAM, ENHANCE_YOUR_CALM, FRAME_SIZE_ERROR, HEADERS, INTERNAL_ERROR, PREFACE,
    PROTOCOL_ERROR, RST_STREAM, TIMEOUT, WINDOW_UPDATE, RawConnection, fields, frame, settings,
)  # fmt: skip
from test_metrics import scrape

SPARE = 64
"""MiB by which the server may have grown after an attack: what allocators keep of what they have had."""

PEAK = 160
"""MiB by which it may have grown during one."""


@pytest.fixture(scope="module")
def target() -> Iterator[Outcryd]:
    server = Outcryd("--metrics", "127.0.0.1:0")
    yield server
    assert server.stop() == 0


@pytest.fixture
def bystander(target: Outcryd) -> Iterator[Bystander]:
    """Calls during the whole of a test; not one of its calls may fail."""
    with target.channel() as channel:
        with Bystander(channel) as client:
            yield client
            client.wait_for_more(50)
        assert client.failures == []


@pytest.fixture(autouse=True)
def bounded(target: Outcryd, bystander: Bystander) -> Iterator[None]:
    """Memory is bounded while the attack goes on, and comes back after it."""
    bystander.wait_for_more(200)
    memory = Memory(target.pid)
    before = memory.now
    memory.forget_peak()
    yield
    assert memory.peak < before + PEAK
    memory.wait_until_below(before + SPARE)


def passed(server: Outcryd) -> dict[str, float]:
    """How often each limit has been passed."""
    return {dict(labels)["limit"]: count for (name, labels), count in scrape(server).items() if "limits_passed" in name}


def moved(server: Outcryd, before: dict[str, float]) -> set[str]:
    return {limit for limit, count in passed(server).items() if count > before[limit]}


def name(attack: Attack) -> str:
    return next(key for key, value in vars(attacks).items() if value is attack)


def wait_for_count(server: Outcryd, limits: set[str], before: dict[str, float]) -> None:
    """A connection is counted when the server has closed it, which who attacks may see first."""
    deadline = time.monotonic() + TIMEOUT
    while not moved(server, before) & limits:
        assert time.monotonic() < deadline, f"{moved(server, before)} where one of {limits} is wanted"
        time.sleep(0.02)


@pytest.mark.parametrize("attack", ENDED, ids=name)
def test_the_attacker_is_cut_off(target: Outcryd, attack: Attack) -> None:
    before = passed(target)
    with attack(target.address) as connection:
        connection.wait_for_end()
        assert connection.is_closed
        # libnghttp2 gives some up without a word: it cannot answer who does not read.
        if connection.goaway is not None:
            assert connection.goaway[0] in (ENHANCE_YOUR_CALM, INTERNAL_ERROR)
    wait_for_count(target, ENDED[attack], before)


@pytest.mark.parametrize("attack", REFUSED, ids=name)
def test_the_calls_are_refused_and_the_connection_goes_on(target: Outcryd, attack: Attack) -> None:
    limit, calls = REFUSED[attack]
    before = passed(target)
    with attack(target.address) as connection:
        connection.wait(lambda connection: connection.counts[HEADERS] == calls)
        decoder = Decoder()
        blocks = [payload for kind, _, _, payload in connection.frames if kind == HEADERS]
        answers = [{str(key): str(value) for key, value in decoder.decode(block)} for block in blocks]
        assert [answer["grpc-status"] for answer in answers] == ["8"] * calls
        assert connection.goaway is None
        assert connection.is_alive()
    after = passed(target)
    assert {key for key, count in after.items() if count > before[key]} == {limit}
    assert after[limit] == before[limit] + calls


def test_a_header_bomb_is_reset_before_it_unfolds(target: Outcryd) -> None:
    before = passed(target)
    with attacks.header_bomb(target.address) as connection:
        streams = range(1, 201, 2)
        connection.wait(lambda connection: all(map(connection.has_ended, streams)))
        assert {code for stream in streams for code in connection.resets(stream)} == {INTERNAL_ERROR}
        assert connection.is_alive()
    assert passed(target)["headerListBytes"] == before["headerListBytes"] + 100


@pytest.mark.parametrize("wrong", [struct.pack(">I", 0), b"\0\0"], ids=["zero", "short"])
def test_a_wrong_window_update_ends_its_connection(target: Outcryd, wrong: bytes) -> None:
    before = passed(target)
    with RawConnection(target.address) as connection:
        connection.send(frame(HEADERS, END_HEADERS, 1, attacks.REQUEST) + frame(WINDOW_UPDATE, 0, 1, wrong))
        connection.wait_for_end()
        assert connection.goaway is not None
        assert connection.goaway[0] in (PROTOCOL_ERROR, FRAME_SIZE_ERROR)
    wait_for_count(target, {"protocolErrors"}, before)


@pytest.mark.parametrize("text", [b"GET / HTTP/1.1\r\nhost: x\r\n\r\n", b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03"])
def test_another_protocol_ends_its_connection(target: Outcryd, text: bytes) -> None:
    before = passed(target)
    with RawConnection(target.address, start=text) as connection:
        connection.wait_for_end()
        assert connection.is_closed
    wait_for_count(target, {"protocolErrors"}, before)


def test_a_settings_frame_with_thousands_of_entries_ends_its_connection(target: Outcryd) -> None:
    before = passed(target)
    with attacks.settings_large(target.address) as connection:
        connection.wait_for_end()
        assert connection.is_closed
    wait_for_count(target, {"protocolErrors"}, before)


def test_streams_beyond_those_allowed_end_the_connection(target: Outcryd) -> None:
    before = passed(target)
    with attacks.too_many_streams(target.address) as connection:
        connection.wait_for_end()
        assert connection.goaway is not None
        assert connection.goaway[0] == PROTOCOL_ERROR
        assert connection.counts[HEADERS] <= 128
    wait_for_count(target, {"streams"}, before)


def test_data_for_streams_that_have_ended_is_harmless(target: Outcryd) -> None:
    with RawConnection(target.address) as connection:
        connection.send(frame(HEADERS, END_HEADERS, 1, attacks.REQUEST) + frame(DATA, END_STREAM, 1, attacks.EMPTY))
        connection.wait(lambda connection: connection.has_ended(1))
        connection.send(frame(RST_STREAM, 0, 1, struct.pack(">I", CANCEL)))
        connection.flood(lambda number: frame(DATA, 0, 1, bytes(1_000)) * 100, batches=200)


def test_messages_without_bytes_that_nobody_reads_are_bounded(target: Outcryd) -> None:
    """Five bytes on the wire cost more than that while they wait for a handler that waits for its client."""
    reflection = fields("/grpc.reflection.v1.ServerReflection/ServerReflectionInfo")
    before = passed(target)
    with RawConnection(target.address, start=PREFACE + settings(_4=0)) as connection:
        for stream in map(attacks.odd, range(100)):
            connection.send(frame(HEADERS, END_HEADERS, stream, reflection))
        for _ in range(15):
            for stream in map(attacks.odd, range(100)):
                connection.send(frame(DATA, 0, stream, attacks.EMPTY * 3_000))
            while connection.receive():
                pass
        wait_for_count(target, {"bufferedRequestBytes"}, before)
