"""A well-behaved client that calls and calls while others attack, and what a process needs of memory."""

from __future__ import annotations

import threading
import time
from pathlib import Path
from types import TracebackType

import grpc

from contract import pb
from trading import TIMEOUT


class Bystander:
    """Calls on a connection of its own, one call after the other, until it is left."""

    def __init__(self, channel: grpc.Channel) -> None:
        self._call = channel.unary_unary(
            "/outcry.v1.ServerService/GetServerInfo",
            request_serializer=pb.GetServerInfoRequest.SerializeToString,
            response_deserializer=pb.GetServerInfoResponse.FromString,
        )
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run)
        self.succeeded = 0
        self.failures: list[grpc.RpcError] = []

    def __enter__(self) -> Bystander:
        self._thread.start()
        self.wait_for_more(1)
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._stop.set()
        self._thread.join()

    def _run(self) -> None:
        while not self._stop.is_set():
            try:
                self._call(pb.GetServerInfoRequest(), timeout=TIMEOUT)
                self.succeeded += 1
            except grpc.RpcError as error:
                self.failures.append(error)
                return

    def wait_for_more(self, count: int) -> None:
        """Waits until so many more calls have succeeded."""
        goal = self.succeeded + count
        deadline = time.monotonic() + TIMEOUT
        while self.succeeded < goal and not self.failures:
            assert time.monotonic() < deadline, "the calls of a well-behaved client do not come back"
            time.sleep(0.001)


class Memory:
    """The resident memory of a process, in MiB."""

    def __init__(self, pid: int) -> None:
        self._status = Path(f"/proc/{pid}/status")

    def _read(self, name: str) -> float:
        line = next(line for line in self._status.read_text().splitlines() if line.startswith(name))
        return int(line.split()[1]) / 1024

    @property
    def now(self) -> float:
        return self._read("VmRSS:")

    @property
    def peak(self) -> float:
        return self._read("VmHWM:")

    def forget_peak(self) -> None:
        self._status.with_name("clear_refs").write_text("5")

    def wait_until_below(self, bound: float) -> None:
        deadline = time.monotonic() + TIMEOUT
        while self.now > bound:
            assert time.monotonic() < deadline, f"{self.now:.0f} MiB are held where {bound:.0f} are allowed"
            time.sleep(0.05)
