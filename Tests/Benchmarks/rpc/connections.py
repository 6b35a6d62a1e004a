"""Connections of our own, one call or none at a time, and what a server pays for them.

What counts of memory is the growth of the server's private memory between two numbers of open connections, divided by the
difference. What the server needs once, for the first connections or for having worked at all, is in both and cancels
out. Memory of the kernel for sockets is not counted.
"""

import contextlib
import pathlib
import selectors
import socket
import struct
import time
from collections.abc import Iterator
from typing import Protocol

from . import load, messages
from .servers import Server

_PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"
_DATA, _HEADERS, _SETTINGS, _PING, _WINDOW_UPDATE = 0, 1, 4, 6, 8
_END_STREAM = _ACK = 1
_END_HEADERS = 4


def _frame(kind: int, flags: int, stream: int, payload: bytes = b"") -> bytes:
    return len(payload).to_bytes(3, "big") + bytes([kind, flags]) + stream.to_bytes(4, "big") + payload


def _literal(name: str, value: str) -> bytes:
    """With incremental indexing (RFC 7541 §6.2.1), as stock clients do: it is then in both HPACK tables."""
    return b"\x40" + bytes([len(name)]) + name.encode() + bytes([len(value)]) + value.encode()


def _request(stream: int, path: str, body: bytes) -> bytes:
    fields = b"\x83\x86" + _literal(":path", path) + _literal(":authority", "bench")
    fields += _literal("te", "trailers") + _literal("content-type", "application/grpc")
    return _frame(_HEADERS, _END_HEADERS, stream, fields) + _frame(_DATA, _END_STREAM, stream, body)


class Addressed(Protocol):
    """Whatever listens somewhere."""

    @property
    def address(self) -> tuple[str, int]: ...


class Connection:
    """One that has read what its server sent, and answered what wants an answer."""

    def __init__(self, server: Addressed) -> None:
        self.socket = socket.create_connection(server.address, 10)
        self._received = bytearray()
        window = _frame(_WINDOW_UPDATE, 0, 0, (1 << 30).to_bytes(4, "big"))
        self.socket.sendall(_PREFACE + _frame(_SETTINGS, 0, 0) + window)

    def read(self) -> Iterator[tuple[int, int, int]]:
        """Kind, flags and stream of the frames that have come."""
        arrived = self.socket.recv(1 << 16)
        if not arrived:
            raise load.LoadError("the server closed a connection")
        self._received += arrived
        while len(self._received) >= 9:
            length = int.from_bytes(self._received[:3], "big")
            if len(self._received) < 9 + length:
                return
            kind, flags, stream = self._received[3], self._received[4], int.from_bytes(self._received[5:9], "big")
            payload = bytes(self._received[9 : 9 + length])
            del self._received[: 9 + length]
            if kind in (_SETTINGS, _PING) and not flags & _ACK:
                self.socket.sendall(_frame(kind, _ACK, 0, payload if kind == _PING else b""))
            yield kind, flags, stream

    def call(self, stream: int = 1, path: str = load.PLACE_ORDER, body: bytes = messages.place_order()) -> None:
        """One unary call, from the first byte to the trailers, whatever its status."""
        self.socket.sendall(_request(stream, path, body))
        while not any(of == stream and flags & _END_STREAM for _, flags, of in list(self.read())):
            pass

    def close(self) -> None:
        # At once, and without a state that outlives it.
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.socket.close()


def _connect(server: Server, count: int) -> list[Connection]:
    """Connections that have made one call each."""
    connections = [Connection(server) for _ in range(count)]
    for connection in connections:
        connection.call()
    return connections


def allocations_per_call(server: Server, calls: int) -> float:
    """After as many that fill caches."""
    connection = Connection(server)
    streams = iter(range(1, 1 << 30, 2))
    for _ in range(calls):
        connection.call(next(streams))
    before = server.allocations()
    for _ in range(calls):
        connection.call(next(streams))
    after = server.allocations()
    connection.close()
    return (after - before) / calls


def private_bytes(server: Server) -> int:
    """Anonymous memory and what was written to mapped files: what nobody else has a share in."""
    for line in pathlib.Path(f"/proc/{server.pid}/smaps_rollup").read_text().splitlines():
        if line.startswith("Private_Dirty:"):
            return int(line.split()[1]) << 10
    raise RuntimeError("no Private_Dirty")


def _settle(server: Server, connections: list[Connection], quiet: float) -> int:
    """Private bytes after so many seconds without a call, and once they have not changed for a while.

    Servers tidy up every few seconds. What arrives in the meantime is read.
    """
    last, start = private_bytes(server), time.monotonic()
    since = start
    with selectors.DefaultSelector() as selector:
        for connection in connections:
            selector.register(connection.socket, selectors.EVENT_READ, connection)
        while time.monotonic() < max(since + 0.5, start + quiet):
            for key, _ in selector.select(0.05):
                for _ in key.data.read():
                    pass
            now = private_bytes(server)
            if now != last:
                last, since = now, time.monotonic()
    return last


@contextlib.contextmanager
def _warm(server: Server, count: int) -> Iterator[list[Connection]]:
    """So many connections, after some that have come and gone."""
    for connection in _connect(server, min(count, 200)):
        connection.close()
    connections = _connect(server, count)
    try:
        yield connections
    finally:
        for connection in connections:
            connection.close()


def bytes_per_connection(server: Server, count: int, quiet: float) -> float:
    with _warm(server, count // 5) as connections:
        before = _settle(server, connections, quiet)
        connections += _connect(server, count)
        after = _settle(server, connections, quiet)
    return (after - before) / count


def bytes_per_stream(server: Server, count: int, quiet: float) -> float:
    """On connections of 50 streams each, on which a few were open before."""
    few, each = 5, 50
    with _warm(server, max(count // each, 1)) as connections:
        _watch(connections, range(3, 3 + 2 * few, 2))
        before = _settle(server, connections, quiet)
        _watch(connections, range(3 + 2 * few, 3 + 2 * (few + each), 2))
        after = _settle(server, connections, quiet)
        return (after - before) / (each * len(connections))


def _watch(connections: list[Connection], streams: range) -> None:
    request = b"".join(_request(stream, load.WATCH_QUOTES, messages.watch_quotes(0)) for stream in streams)
    for connection in connections:
        connection.socket.sendall(request)
