"""Where a stream stands: what to ask for when it is opened again, and what has been handed out already."""

from __future__ import annotations

from typing import Any

from .v1 import types_pb2


class StreamPosition:
    """The state machine of a Watch stream's revisions; no I/O.

    Several messages may carry the same revision, so a stream that breaks between two of them is resumed before that
    revision, and what was handed out of it is skipped. A snapshot is handed out once it is complete, so one that breaks
    in the middle is asked for again as a whole.
    """

    def __init__(self, start: str = "snapshot", after_revision: int | None = None) -> None:
        """
        Args:
            start: ``"now"`` or ``"snapshot"``; not looked at when ``after_revision`` is given.
            after_revision: everything after this revision; 0 is the beginning.
        """
        if after_revision is None and start not in ("now", "snapshot"):
            raise ValueError(f"start: {start!r} is neither 'now' nor 'snapshot'; or pass after_revision=N")
        if after_revision is not None and (isinstance(after_revision, bool) or after_revision < 0):
            raise ValueError(f"after_revision: {after_revision!r} is not a revision")
        self._start = start
        self._complete = after_revision  # everything up to here was handed out
        self._partial = (0, 0)  # a revision above it, and how many of its messages were handed out
        self._skip = (0, 0)  # a revision, and how many of its messages come again after a resumption
        self._snapshot: list[Any] = []
        self.revision: int | None = after_revision
        """The newest revision taken into account."""

    def start_message(self) -> types_pb2.WatchStart:
        """Where the next call is to begin."""
        if self._complete is not None:
            return types_pb2.WatchStart(after_revision=self._complete)
        if self._start == "now":
            return types_pb2.WatchStart(now=types_pb2.WatchStart.Now())
        return types_pb2.WatchStart(snapshot=types_pb2.WatchStart.Snapshot())

    def reopen(self) -> None:
        """A call begins."""
        self._snapshot = []
        self._skip = self._partial

    def accept(self, kind: str | None, envelope: Any) -> list[tuple[Any, int, bool]]:
        """Takes a message into account. Answers what to hand out: payload, revision, whether it is of a snapshot."""
        if kind == "event":
            return self._accept_event(envelope)
        if kind == "snapshot":
            self._snapshot.append(envelope.snapshot)
        elif kind == "snapshot_end":
            items, self._snapshot = self._snapshot, []
            self.resume_after(envelope.revision)
            return [(item, envelope.revision, True) for item in items]
        elif kind == "heartbeat":
            self.resume_after(envelope.revision)
        elif kind == "opened" and self._complete is None and self._start == "now":
            self.resume_after(envelope.opened.after_revision)
        return []

    def resume_after(self, revision: int) -> None:
        """Everything up to this revision has been handed out, or does not concern this stream."""
        if self._complete is None or revision > self._complete:
            self._complete = revision
        if self._partial[0] <= self._complete:
            self._partial = (0, 0)
        self.revision = max(self.revision or 0, revision)

    def _accept_event(self, envelope: Any) -> list[tuple[Any, int, bool]]:
        revision = envelope.revision
        if self._complete is not None and revision <= self._complete:
            return []
        if revision == self._skip[0] and self._skip[1] > 0:
            self._skip = (revision, self._skip[1] - 1)
            return []
        current, count = self._partial
        if revision > current > 0:
            self.resume_after(current)
            count = 0
        self._partial = (revision, count + 1)
        self.revision = max(self.revision or 0, revision)
        return [(envelope.event, revision, False)]
