"""One unary call, one job and one Watch call, as every service makes them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, TypeVar

import grpc

from ..model import Resource, from_message, to_message
from ..position import StreamPosition
from ..status_details import error_from_call
from ..streams import RetryPolicy, WatchStream

R = TypeVar("R", bound=Resource)
P = TypeVar("P", bound=Resource)


class Caller:
    """What the services of one client share: its channel, its time limit and its retry policy."""

    def __init__(self, channel: grpc.Channel, timeout: float | None, retry: RetryPolicy) -> None:
        self.channel = channel
        self.timeout = timeout
        self.retry = retry

    def unary(self, method: Callable[..., Any], request: Any) -> Any:
        """Makes a unary call. Raises an ``OutcryError`` when it fails."""
        try:
            return method(request, timeout=self.timeout)
        except grpc.RpcError as error:
            raise error_from_call(error) from None

    def pages(self, method: Callable[..., Any], request: Any, field: str, cls: type[R]) -> Iterator[R]:
        """The items of every page of a List call, fetched as they are needed."""
        while True:
            response = self.unary(method, request)
            for item in getattr(response, field):
                yield read(cls, item, getattr(response, "revision", 0))
            if not response.next_page_token:
                return
            request.page_token = response.next_page_token

    def run(
        self,
        method: Callable[..., Any],
        request: Any,
        cls: type[R],
        progress_cls: type[P],
        on_progress: Callable[[P], None] | None,
        timeout: float | None,
    ) -> R:
        """Runs a job to its end, and answers with the newest that the server has said of it."""
        latest: Any = None
        try:
            for response in method(request, timeout=timeout):
                payload = response.WhichOneof("payload")
                if payload == "progress" and on_progress is not None:
                    on_progress(from_message(progress_cls, response.progress))
                elif payload in ("started", "ended"):
                    latest = getattr(response, payload)
        except grpc.RpcError as error:
            raise error_from_call(error) from None
        return cls() if latest is None else from_message(cls, latest)

    def watch(
        self,
        method: Callable[..., Any],
        make_request: Callable[..., Any],
        cls: type[R],
        position: StreamPosition,
        timeout: float | None,
        fields: dict[str, Any],
        read_item: Callable[[Any, int, bool], R] | None = None,
    ) -> WatchStream[R]:
        """Opens a Watch call. A request that cannot be built fails here, not at the first item."""
        to_message(make_request, **fields)

        def open_call(start: Any, remaining: float | None) -> Any:
            return method(to_message(make_request, start=start, **fields), timeout=remaining)

        def read_plain(payload: Any, revision: int, from_snapshot: bool) -> R:
            return read(cls, payload, revision)

        return WatchStream(open_call, read_item or read_plain, position, timeout=timeout, retry=self.retry)


def read(cls: type[R], message: Any, revision: int) -> R:
    """Reads a resource, with the answer's revision where the message has none of its own."""
    if "revision" in message.DESCRIPTOR.fields_by_name or "revision" not in cls.__dataclass_fields__:
        return from_message(cls, message)
    return from_message(cls, message, revision=revision)
