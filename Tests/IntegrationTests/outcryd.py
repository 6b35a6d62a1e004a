"""The real server as a child process."""

from __future__ import annotations

import contextlib
import os
import re
import signal
import subprocess
import threading
import time
from pathlib import Path

import grpc

from contract import ROOT, Stubs

BINARY = Path(os.environ.get("OUTCRYD", ROOT / ".build" / "debug" / "outcryd"))
SAMPLE_DATA = ROOT / "scripts" / "sample-data"

START_TIMEOUT = 60
STOP_TIMEOUT = 30

_LISTENING = re.compile(r"listening on (\S+:\d+)")


def command(*flags: str, feed: Path = SAMPLE_DATA) -> list[str]:
    return [str(BINARY), "--listen", "127.0.0.1:0", "--feed", f"csv:{feed}", "--store", "memory:", *flags]


class StartFailure(RuntimeError):
    """A server that ended before it listened, or did not listen in time."""

    def __init__(self, status: int, lines: list[str]) -> None:
        super().__init__("outcryd did not start:\n" + "\n".join(lines))
        self.status = status


class Outcryd:
    """A running ``outcryd`` on a free port of the loopback address."""

    def __init__(self, *flags: str, feed: Path = SAMPLE_DATA, environment: dict[str, str] | None = None) -> None:
        self.lines: list[str] = []
        self._asked = False
        self._ready = threading.Event()
        self._process = subprocess.Popen(
            command(*flags, feed=feed),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            cwd=ROOT,
            env=os.environ | (environment or {}),
        )
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()
        self.address = self._wait_for_address()

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self.lines.append(line.rstrip("\n"))
            if _LISTENING.search(line):
                self._ready.set()
        # Whoever waits for a server that has ended must not wait on.
        self._ready.set()

    def _wait_for_address(self) -> str:
        self._ready.wait(START_TIMEOUT)
        found = [match for match in map(_LISTENING.search, self.lines) if match]
        if not found:
            self._process.kill()
            raise StartFailure(self._process.wait(), self.lines)
        return found[0].group(1)

    def wait_for_line(self, text: str) -> None:
        """Returns once a line of its output has this text."""
        deadline = time.monotonic() + START_TIMEOUT
        while not any(text in line for line in self.lines):
            if time.monotonic() > deadline or self._process.poll() is not None:
                raise RuntimeError(f"outcryd did not say '{text}':\n" + "\n".join(self.lines[-50:]))
            time.sleep(0.01)

    def channel(self) -> grpc.Channel:
        # Without a pool of its own a channel shares the connection of another channel to the same address.
        return grpc.insecure_channel(self.address, options=[("grpc.use_local_subchannel_pool", 1)])

    def stubs(self) -> Stubs:
        return Stubs(self.channel())

    @property
    def pid(self) -> int:
        return self._process.pid

    def wait_until_ended(self, seconds: float) -> bool:
        """Whether it ends by itself within that time."""
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(seconds)
        return self._process.poll() is not None

    def kill(self) -> None:
        """With SIGKILL, unless it has ended already; returns when it has."""
        self._asked = True
        self._process.kill()
        self.wait()

    def terminate(self) -> None:
        """Asks for an orderly end and does not wait for it."""
        self._asked = True
        self._process.send_signal(signal.SIGTERM)

    def wait(self) -> int:
        """The exit status, once the process has ended."""
        status = self._process.wait(STOP_TIMEOUT)
        self._reader.join(STOP_TIMEOUT)
        return status

    def stop(self) -> int:
        """Asks for an orderly end and answers the exit status.

        Raises:
            RuntimeError: it had ended already, and nobody had asked it to.
        """
        ended = self._process.poll()
        if ended is not None and not self._asked:
            raise RuntimeError(f"outcryd ended by itself with {ended}:\n" + "\n".join(self.lines[-50:]))
        if ended is None:
            self.terminate()
        try:
            return self.wait()
        except subprocess.TimeoutExpired:
            self._process.kill()
            raise
