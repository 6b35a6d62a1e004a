"""A server whose store fails for a while, with callers at work."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from pathlib import Path

import grpc

from contract import Stubs, pb
from crashes import SESSIONS, Life, Report
from disks import DiskFaults
from outcryd import Outcryd

PATIENCE = 120


def wait_for(condition: Callable[[], bool], what: str) -> None:
    """Returns when it holds; it is looked at often."""
    deadline = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < deadline, f"it took too long until {what}"
        time.sleep(0.005)


class FaultyStore:
    """One server on one store, and what its callers met."""

    def __init__(self, store: str, feed: Path, seed: int, disk: DiskFaults | None = None) -> None:
        self.report = Report()
        self.life = Life(store, feed, random.Random(seed), self.report, disk)
        self.server: Outcryd = self.life.start()
        self.life.make_sessions(self.server)

    def endure(self, begin: Callable[[], object], end: Callable[[], object], *, rounds: int = 3) -> set[str]:
        """Callers at work while the fault comes and goes so many times; answers the reasons that they were given.

        While it lasts calls are refused, but for those of which nobody can tell yet what became of them: these wait.
        Afterwards they are answered again.
        """
        with self.life.work(self.server, is_patient=True):
            for _ in range(rounds):
                self.wait_for_answers(20)
                failed = self._failed_commits()
                begin()
                wait_for(lambda before=failed: self._failed_commits() > before, "a commit failed")
                assert not self.life.call_once(self.server), "a call was answered"
                end()
                self.wait_for_answers(20)
        return set(self.life.reasons)

    def _failed_commits(self) -> int:
        return sum("a commit failed" in line for line in self.server.lines)

    def wait_for_answers(self, count: int) -> None:
        before = self.life.answers
        wait_for(lambda: self.life.answers >= before + count, "calls were answered")

    def _is_calm(self) -> bool:
        """Whether every session has been taken up again."""
        with self.server.channel() as channel:
            stubs = Stubs(channel)
            try:
                for session in SESSIONS:
                    stubs.sessions.GetSession(pb.GetSessionRequest(session_id=session), timeout=PATIENCE)
            except grpc.RpcError as error:
                assert error.code() is grpc.StatusCode.UNAVAILABLE, error
                return False
        return True

    def end(self) -> None:
        """What was answered is there, now and after a restart."""
        wait_for(self._is_calm, "every session could be asked again")
        self.life.check(self.server)
        assert self.server.stop() == 0, "\n".join(self.server.lines[-20:])
        self.life.end()
        assert self.report.answered > 0
