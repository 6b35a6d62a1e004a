"""Connections and streams that do nothing, and what a server pays for them."""

import selectors
import socket
import time

from . import load, messages
from .servers import Server

_PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"
_SETTINGS, _HEADERS, _DATA = 4, 1, 0


def _frame(kind: int, flags: int, stream: int, payload: bytes = b"") -> bytes:
    return len(payload).to_bytes(3, "big") + bytes([kind, flags]) + stream.to_bytes(4, "big") + payload


def _literal(name: str, value: str) -> bytes:
    return b"\0" + bytes([len(name)]) + name.encode() + bytes([len(value)]) + value.encode()


def _request(stream: int) -> bytes:
    """Headers of WatchQuotes with a request that asks for silence."""
    fields = b"\x83\x86" + _literal(":path", load.WATCH_QUOTES) + _literal(":authority", "bench")
    fields += _literal("te", "trailers") + _literal("content-type", "application/grpc")
    return _frame(_HEADERS, 4, stream, fields) + _frame(_DATA, 1, stream, messages.watch_quotes(0))


def _connect(server: Server, count: int) -> list[socket.socket]:
    """Connections whose handshake is done."""
    sockets = []
    for _ in range(count):
        connection = socket.create_connection(server.address, 10)
        connection.sendall(_PREFACE + _frame(_SETTINGS, 0, 0) + _frame(_SETTINGS, 1, 0))
        sockets.append(connection)
    for connection in sockets:
        if not connection.recv(1 << 16):
            raise load.LoadError("the server closed a connection")
    return sockets


def _settle(server: Server, sockets: list[socket.socket]) -> int:
    """Resident bytes once they have not changed for a while; what arrives in the meantime is read."""
    last, since = server.resident_bytes(), time.monotonic()
    with selectors.DefaultSelector() as selector:
        for connection in sockets:
            selector.register(connection, selectors.EVENT_READ)
        while time.monotonic() - since < 0.5:
            for key, _ in selector.select(0.05):
                if not key.fileobj.recv(1 << 16):  # type: ignore[union-attr]
                    raise load.LoadError("the server closed a connection")
            now = server.resident_bytes()
            if now != last:
                last, since = now, time.monotonic()
    return last


def bytes_per_connection(server: Server, count: int) -> float:
    warm = _connect(server, 20)
    before = _settle(server, warm)
    sockets = _connect(server, count)
    after = _settle(server, sockets)
    for connection in warm + sockets:
        connection.close()
    return (after - before) / count


def bytes_per_stream(server: Server, count: int) -> float:
    """On connections of 50 streams each."""
    sockets = _connect(server, max(count // 50, 1))
    before = _settle(server, sockets)
    for connection in sockets:
        connection.sendall(b"".join(_request(2 * index + 1) for index in range(50)))
    after = _settle(server, sockets)
    for connection in sockets:
        connection.close()
    return (after - before) / (50 * len(sockets))
