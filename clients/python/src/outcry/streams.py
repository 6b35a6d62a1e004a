"""Watching: an iterator over what a Watch call tells, that heals its own interruptions.

The envelope of the contract (opened, snapshot, snapshot end, event, heartbeat, closing) stays inside. When the
connection breaks or the server closes the stream for a reason of its own, the call is made again from where it stood,
so that every event is handed out once. The end of the session ends the iterator.
"""

from __future__ import annotations

import random
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

import grpc

from .errors import OutcryError, Unavailable
from .position import StreamPosition
from .status_details import error_from_call

T = TypeVar("T")

_ENDS = (1, 4)  # StreamClosingReason: STREAM_CLOSING_REASON_SESSION_ENDED, STREAM_CLOSING_REASON_REPLAY_ENDED


@dataclass(frozen=True)
class RetryPolicy:
    """How often, and how patiently, a broken stream is opened again.

    The count begins anew with everything that arrives. The pause doubles from ``initial_backoff`` to
    ``maximum_backoff``, in seconds, and is shortened at random by up to a half so that clients do not come in step.
    """

    attempts: int = 8
    initial_backoff: float = 0.1
    maximum_backoff: float = 5.0

    def backoff(self, attempt: int) -> float:
        """Seconds to wait before the given attempt, which counts from 1."""
        ceiling = min(self.maximum_backoff, self.initial_backoff * 2.0 ** (attempt - 1))
        return ceiling * random.uniform(0.5, 1.0)


class WatchStream(Iterator[T], Generic[T]):
    """An iterator over a Watch call, and a context manager that ends it.

    >>> with client.orders.watch("s1", start="snapshot") as updates:   # doctest: +SKIP
    ...     for update in updates:
    ...         print(update.revision, update.type, update.order.status)

    It is open when ``watch`` returns: what happens from then on is in it. Leaving the ``with`` block, ``close()`` from any thread and Ctrl-C all cancel the call on the server.
    """

    def __init__(
        self,
        open_call: Callable[[Any, float | None], Any],
        read_item: Callable[[Any, int, bool], T],
        position: StreamPosition,
        *,
        timeout: float | None = None,
        retry: RetryPolicy = RetryPolicy(),
    ) -> None:
        self._open_call = open_call
        self._read_item = read_item
        self._position = position
        self._retry = retry
        self._deadline = None if timeout is None else time.monotonic() + timeout
        self._ready: deque[T] = deque()
        self._call: Any = None
        self._failures = 0
        self._is_open = False
        self._closed = threading.Event()
        self._connect()
        self._wait_until_open()

    @property
    def revision(self) -> int | None:
        """The newest revision of the server that this stream has taken into account, heartbeats included."""
        return self._position.revision

    def close(self) -> None:
        """Cancels the call. Iterating then ends. Safe to call twice, and from another thread."""
        self._closed.set()
        call = self._call
        if call is not None:
            call.cancel()

    def __enter__(self) -> WatchStream[T]:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def __iter__(self) -> WatchStream[T]:
        return self

    def __next__(self) -> T:
        try:
            while not self._ready:
                self._receive()
            return self._ready.popleft()
        except BaseException:
            # KeyboardInterrupt included: an abandoned call would go on costing the server.
            self.close()
            raise

    def _wait_until_open(self) -> None:
        """So that nothing that happens after ``watch`` has returned is missed, and an error is raised by ``watch``."""
        try:
            while not self._is_open:
                self._receive()
        except StopIteration:
            pass
        except BaseException:
            self.close()
            raise

    def _receive(self) -> None:
        """Takes one message into account. Raises StopIteration at the end."""
        if self._closed.is_set():
            raise StopIteration
        try:
            envelope = next(self._call, None)
        except grpc.RpcError as error:
            if self._closed.is_set():
                raise StopIteration from None
            self._reconnect(error_from_call(error))
            return
        if envelope is None:
            self._reconnect(Unavailable(grpc.StatusCode.UNAVAILABLE, "the server ended the stream without a reason"))
            return
        self._take(envelope)

    def _take(self, envelope: Any) -> None:
        self._is_open = True
        kind = envelope.WhichOneof("payload")
        if kind == "closing":
            if envelope.closing.reason in _ENDS:
                self._closed.set()
                raise StopIteration
            self._position.resume_after(envelope.closing.resume_after_revision)
            self._reconnect(Unavailable(grpc.StatusCode.UNAVAILABLE, envelope.closing.message))
            return
        if kind != "opened":
            # A server that opens a stream and drops it at once, over and over, must not reset the count.
            self._failures = 0
        for payload, revision, from_snapshot in self._position.accept(kind, envelope):
            self._ready.append(self._read_item(payload, revision, from_snapshot))

    def _reconnect(self, error: OutcryError) -> None:
        if not isinstance(error, Unavailable) or self._failures >= self._retry.attempts:
            raise error
        self._failures += 1
        pause = self._retry.backoff(self._failures)
        remaining = self._remaining()
        if remaining is not None:
            pause = min(pause, remaining)
        if self._closed.wait(pause):
            raise StopIteration
        self._connect()

    def _connect(self) -> None:
        self._position.reopen()
        self._call = self._open_call(self._position.start_message(), self._remaining())
        if self._closed.is_set():
            self._call.cancel()

    def _remaining(self) -> float | None:
        return None if self._deadline is None else max(0.0, self._deadline - time.monotonic())
