"""A proxy for TCP that cuts the connections through it, delays what they carry, or takes none at all."""

from __future__ import annotations

import contextlib
import socket
import struct
import threading
import time

_PIECE = 1 << 16


class CuttingProxy:
    """In front of one address; listens on ``address`` until it is closed."""

    def __init__(self, host: str, port: int) -> None:
        self._target = (host, port)
        self._lock = threading.Lock()
        self._pairs: set[tuple[socket.socket, socket.socket]] = set()
        self._refuses = False
        self.delay = 0.0
        """Seconds by which every piece of data comes later."""
        self._budget: int | None = None
        self.cuts = 0
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self.address = f"127.0.0.1:{self.port}"
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            try:
                server = socket.create_connection(self._target, timeout=30)
            except OSError:
                client.close()
                continue
            server.settimeout(None)
            for end in (client, server):
                end.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            with self._lock:
                refused = self._refuses
                if not refused:
                    self._pairs.add((client, server))
            if refused:
                _reset(client, server)
                continue
            threading.Thread(target=self._carry, args=(client, server, (client, server)), daemon=True).start()
            threading.Thread(target=self._carry, args=(server, client, (client, server)), daemon=True).start()

    def _carry(self, source: socket.socket, target: socket.socket, pair: tuple[socket.socket, socket.socket]) -> None:
        with contextlib.suppress(OSError):
            while piece := source.recv(_PIECE):
                if self.delay:
                    time.sleep(self.delay)
                if not self._spend(target, piece):
                    break
                target.sendall(piece)
        self._end(pair)

    def _spend(self, target: socket.socket, piece: bytes) -> bool:
        """False when the connections are to be cut in the middle of this piece."""
        with self._lock:
            if self._budget is None:
                return True
            self._budget -= len(piece)
            if self._budget > 0:
                return True
            rest = self._budget + len(piece)
            self._budget = None
        with contextlib.suppress(OSError):
            target.sendall(piece[:rest])
        self.cut()
        return False

    def _end(self, pair: tuple[socket.socket, socket.socket]) -> None:
        with self._lock:
            if pair not in self._pairs:
                return
            self._pairs.remove(pair)
        _reset(*pair)

    def cut(self) -> int:
        """Cuts every connection as it is; answers how many there were."""
        with self._lock:
            pairs, self._pairs = self._pairs, set()
            self.cuts += len(pairs)
        for pair in pairs:
            _reset(*pair)
        return len(pairs)

    def cut_after(self, count: int) -> None:
        """Cuts every connection when so many more bytes have come through, in either direction."""
        with self._lock:
            self._budget = count

    @property
    def is_cutting(self) -> bool:
        """Whether a cut is still to come."""
        with self._lock:
            return self._budget is not None

    def refuse(self, refuses: bool) -> None:
        """Whether new connections are cut at once."""
        with self._lock:
            self._refuses = refuses

    def close(self) -> None:
        self._listener.close()
        self.cut()


def _reset(*ends: socket.socket) -> None:
    for end in ends:
        with contextlib.suppress(OSError):
            # With a reset, as when a machine in between forgets the connection.
            end.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            end.shutdown(socket.SHUT_RDWR)
        with contextlib.suppress(OSError):
            end.close()
