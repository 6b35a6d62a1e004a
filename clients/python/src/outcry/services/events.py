"""EventService: everything that happens on the server, in one order."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import Any

from ..decimals import DecimalLike
from ..enums import EventKind
from ..model import Event, EventSnapshotItem, to_message
from ..position import StreamPosition
from ..streams import WatchStream
from ..v1 import events_pb2 as pb
from ..v1 import events_pb2_grpc
from .caller import Caller, read


class Events:
    """Lists, streams and plays back events: ``client.events``."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller
        self._stub: Any = events_pb2_grpc.EventServiceStub(caller.channel)

    def list(
        self,
        *,
        after_revision: int = 0,
        session_ids: Sequence[str] = (),
        kinds: Sequence[EventKind | str] = (),
        symbols: Sequence[str] = (),
        start_time: dt.datetime | None = None,
        end_time: dt.datetime | None = None,
        page_size: int = 0,
        min_revision: int = 0,
    ) -> Iterator[Event]:
        """Events in the order of their revisions, fetched as they are needed.

        Args:
            session_ids, kinds, symbols: only these; empty: all.
            start_time, end_time: only events at or after, and before, these times of their session's clock.

        Raises:
            OutOfRange: events after ``after_revision`` are no longer kept; the error names the oldest that is left.
        """
        wanted = _filter(session_ids, kinds, symbols, start_time, end_time)
        request = to_message(
            pb.ListEventsRequest, after_revision=after_revision, page_size=page_size, min_revision=min_revision
        )
        request.filter.CopyFrom(wanted)
        return self._caller.pages(self._stub.ListEvents, request, "events", Event)

    def watch(
        self,
        *,
        start: str = "now",
        after_revision: int | None = None,
        session_ids: Sequence[str] = (),
        kinds: Sequence[EventKind | str] = (),
        symbols: Sequence[str] = (),
        start_time: dt.datetime | None = None,
        end_time: dt.datetime | None = None,
        end_revision: int = 0,
        speed: DecimalLike | None = None,
        timeout: float | None = None,
    ) -> WatchStream[Event | EventSnapshotItem]:
        """Streams events. A stream that breaks is opened again where it was; each event is handed out once.

        Args:
            start: ``"now"``, or ``"snapshot"`` for what there is first, as ``EventSnapshotItem``.
            after_revision: everything after this revision instead; 0 is the beginning.
            end_revision: end after this revision; 0: never.
            speed: play one session back at so many times the pace of its clock; None: as fast as it goes.
        """
        position = StreamPosition(start, after_revision)
        wanted = _filter(session_ids, kinds, symbols, start_time, end_time)

        def make_request() -> Any:
            return pb.WatchEventsRequest(filter=wanted)

        fields = {"end_revision": end_revision, "speed": speed}
        return self._caller.watch(self._stub.WatchEvents, make_request, Event, position, timeout, fields, _read_item)


def _filter(
    session_ids: Sequence[str],
    kinds: Sequence[EventKind | str],
    symbols: Sequence[str],
    start_time: dt.datetime | None,
    end_time: dt.datetime | None,
) -> Any:
    return to_message(
        pb.EventFilter,
        session_ids=session_ids,
        kinds=kinds,
        symbols=symbols,
        start_time=start_time,
        end_time=end_time,
    )


def _read_item(payload: Any, revision: int, from_snapshot: bool) -> Event | EventSnapshotItem:
    if from_snapshot:
        return read(EventSnapshotItem, payload, revision)
    return read(Event, payload, revision)
