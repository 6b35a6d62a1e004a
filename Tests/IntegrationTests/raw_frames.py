"""HTTP/2 frames by hand over a plain socket: what no library would send (RFC 9113 §4.1)."""

from __future__ import annotations

import contextlib
import select
import socket
import ssl
import struct
import time
from collections import Counter
from collections.abc import Callable, Iterable

from hpack import Encoder

DATA, HEADERS, PRIORITY, RST_STREAM, SETTINGS, PUSH_PROMISE, PING, GOAWAY, WINDOW_UPDATE, CONTINUATION = range(10)
END_STREAM = ACK = 0x1
END_HEADERS = 0x4
PADDED = 0x8

NO_ERROR, PROTOCOL_ERROR, INTERNAL_ERROR = 0, 1, 2
FRAME_SIZE_ERROR, REFUSED_STREAM, CANCEL, ENHANCE_YOUR_CALM = 6, 7, 8, 11

PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"
INITIAL_WINDOW_SIZE = 4
TIMEOUT = 60


def frame(kind: int, flags: int = 0, stream: int = 0, payload: bytes = b"") -> bytes:
    return struct.pack(">I", len(payload))[1:] + struct.pack(">BBI", kind, flags, stream) + payload


def settings(**values: int) -> bytes:
    return frame(SETTINGS, payload=b"".join(struct.pack(">HI", int(name[1:]), value) for name, value in values.items()))


def fields(path: str = "/grpc.health.v1.Health/Check", more: Iterable[tuple[str, str]] = ()) -> bytes:
    """A header block that leaves the peer's dynamic table as it is, so that it can be sent again and again."""
    request = [
        (":method", "POST"), (":scheme", "http"), (":path", path), (":authority", "test"), ("te", "trailers"),
        ("content-type", "application/grpc"), *more,
    ]  # fmt: skip
    return Encoder().encode([(name, value, True) for name, value in request])


def message(body: bytes = b"", flag: int = 0) -> bytes:
    """A gRPC message behind its prefix."""
    return bytes([flag]) + struct.pack(">I", len(body)) + body


class RawConnection:
    """A client's socket, and the frames that have come on it."""

    def __init__(self, address: str, *, start: bytes | None = None, tls: ssl.SSLContext | None = None) -> None:
        host, port = address.rsplit(":", 1)
        self.socket: socket.socket = socket.create_connection((host, int(port)), timeout=TIMEOUT)
        if tls is not None:
            self.socket = tls.wrap_socket(self.socket, server_hostname="localhost")
        self.frames: list[tuple[int, int, int, bytes]] = []
        self.counts: Counter[int] = Counter()
        self.is_closed = False
        self._partial = b""
        self.send(PREFACE + settings() if start is None else start)

    def __enter__(self) -> RawConnection:
        return self

    def __exit__(self, *_: object) -> None:
        self.socket.close()

    def send(self, data: bytes) -> bool:
        """False when the server has cut the connection off."""
        try:
            self.socket.sendall(data)
        except OSError:
            self.is_closed = True
        return not self.is_closed

    def send_what_is_taken(self, data: bytes, patience: float) -> int:
        """Sends until the server has taken nothing for so many seconds. Answers how much went out."""
        sent = 0
        self.socket.setblocking(False)
        try:
            while sent < len(data):
                if not self._is_ready(select.POLLOUT, patience):
                    break
                sent += self.socket.send(data[sent : sent + 65536])
        except OSError:
            self.is_closed = True
        finally:
            self.socket.settimeout(TIMEOUT)
        return sent

    def _is_ready(self, event: int, patience: float) -> bool:
        # select cannot watch the thousandth file of a process.
        poll = select.poll()
        poll.register(self.socket, event)
        return bool(poll.poll(patience * 1_000))

    def receive(self, patience: float = 0) -> bool:
        """Takes what has come. False when nothing has, or when the connection is over."""
        if self.is_closed or not self._is_ready(select.POLLIN, patience):
            return False
        try:
            received = self.socket.recv(1 << 18)
        except OSError:
            received = b""
        if not received:
            self.is_closed = True
            return False
        self._partial += received
        while len(self._partial) >= 9 + (length := int.from_bytes(self._partial[:3], "big")):
            kind, flags, stream = struct.unpack(">BBI", self._partial[3:9])
            self.frames.append((kind, flags, stream, self._partial[9 : 9 + length]))
            self.counts[kind] += 1
            self._partial = self._partial[9 + length :]
        return True

    def wait(self, condition: Callable[[RawConnection], bool]) -> None:
        """Reads until the condition holds, or the connection is over."""
        deadline = time.monotonic() + TIMEOUT
        while not condition(self) and not self.is_closed:
            assert time.monotonic() < deadline, f"the server has sent no more than {self.counts}"
            self.receive(0.05)

    def wait_for_end(self) -> None:
        self.wait(lambda connection: False)

    def flood(self, make: Callable[[int], bytes], *, batches: int = 2_000, reads: bool = True) -> int:
        """Sends batch after batch until the server has had enough of it. Answers how many went out."""
        for number in range(batches):
            if not self.send(make(number)):
                return number
            while reads and self.receive():
                pass
            if self.goaway is not None or self.is_closed:
                return number
        return batches

    @property
    def goaway(self) -> tuple[int, bytes] | None:
        """Code and debug data of the last GOAWAY."""
        payloads = [payload for kind, _, _, payload in self.frames if kind == GOAWAY]
        return (int.from_bytes(payloads[-1][4:8], "big"), payloads[-1][8:]) if payloads else None

    def resets(self, stream: int) -> list[int]:
        return [int.from_bytes(payload, "big") for kind, _, id, payload in self.frames if (kind, id) == (RST_STREAM, stream)]

    def body(self, stream: int) -> bytes:
        return b"".join(payload for kind, _, id, payload in self.frames if (kind, id) == (DATA, stream))

    def has_ended(self, stream: int) -> bool:
        ended = any(kind in (DATA, HEADERS) and flags & END_STREAM and id == stream for kind, flags, id, _ in self.frames)
        return ended or bool(self.resets(stream))

    def is_alive(self) -> bool:
        """Whether a SETTINGS frame is acknowledged, after those with which both sides have begun."""
        self.wait(lambda connection: connection.counts[SETTINGS] >= 2)
        before = self.counts[SETTINGS]
        with contextlib.suppress(OSError):
            self.socket.sendall(settings())
        self.wait(lambda connection: connection.counts[SETTINGS] > before)
        return not self.is_closed
