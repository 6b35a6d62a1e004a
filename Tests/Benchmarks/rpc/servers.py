"""The peers: how each is started, asked for its count, and stopped."""

import os
import pathlib
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from dataclasses import dataclass, field
from types import TracebackType

from . import messages
from .credentials import Credentials


@dataclass(frozen=True)
class Peer:
    name: str
    command: list[str]
    environment: dict[str, str] = field(default_factory=dict)
    counts: bool = True
    """Whether it counts its OK calls; a static file has no status."""
    streams: bool = True


class Server:
    """A running peer; a context manager that ends it."""

    def __init__(
        self,
        peer: Peer,
        cpus: str | None,
        credentials: Credentials | None = None,
        counter: pathlib.Path | None = None,
    ) -> None:
        """
        Args:
            credentials: with them, it speaks TLS.
            counter: the library that counts allocations, to be preloaded.
        """
        self.peer = peer
        self._cpus = cpus
        self._credentials = credentials
        self._counter = counter
        self._process: subprocess.Popen[str]
        self._folder: str | None = None

    def __enter__(self) -> "Server":
        command = ["taskset", "-c", self._cpus] if self._cpus else []
        environment = os.environ | self.peer.environment | self._counting
        if self.peer.counts:
            self._process = subprocess.Popen(
                command + self.peer.command + self._tls_options,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                text=True,
                env=environment,
            )
            line = self._read_line()
            if not line.startswith("listening on "):
                raise RuntimeError(f"{self.peer.name} said {line!r} and not where it listens")
            self.authority = line.removeprefix("listening on ").strip()
        else:
            self._start_static(command, environment)
        return self

    def _start_static(self, command: list[str], environment: dict[str, str]) -> None:
        """A file as long as the response of a unary call, under the path of that call."""
        self._folder = tempfile.mkdtemp()
        file = pathlib.Path(self._folder) / "outcry.v1.OrderService" / "PlaceOrder"
        file.parent.mkdir()
        file.write_bytes(messages.place_order() + b"\0" * 40)
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        self.authority = f"127.0.0.1:{port}"
        self._process = subprocess.Popen(
            [*command, *self.peer.command, "-d", self._folder, *self._static_arguments(port)],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            text=True,
            env=environment,
        )
        deadline = time.monotonic() + 10
        while True:
            try:
                socket.create_connection(("127.0.0.1", port), 1).close()
                return
            except OSError:
                if time.monotonic() > deadline:
                    raise
                time.sleep(0.02)

    @property
    def _counting(self) -> dict[str, str]:
        if not self._counter:
            return {}
        return {"LD_PRELOAD": str(self._counter), "ALLOCATION_COUNT_FILE": str(self._counter.with_suffix(".count"))}

    @property
    def _tls_options(self) -> list[str]:
        if not self._credentials:
            return []
        return ["--certificate", str(self._credentials.certificate), "--key", str(self._credentials.key)]

    def _static_arguments(self, port: int) -> list[str]:
        if not self._credentials:
            return ["--no-tls", str(port)]
        return [str(port), str(self._credentials.key), str(self._credentials.certificate)]

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._process.stdin:
            self._process.stdin.close()
        try:
            self._process.wait(0.5)
        except subprocess.TimeoutExpired:
            self._process.send_signal(signal.SIGKILL)
            self._process.wait()
        if self._folder:
            shutil.rmtree(self._folder)

    def _read_line(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline()

    def ok_calls(self) -> int:
        """What the server says of itself."""
        assert self._process.stdin is not None
        self._process.stdin.write("\n")
        self._process.stdin.flush()
        return int(self._read_line())

    def processor_seconds(self) -> float:
        """What all its threads have used so far, in the kernel too."""
        schedules = pathlib.Path(f"/proc/{self.pid}/task").glob("*/schedstat")
        return sum(int(schedule.read_text().split()[0]) for schedule in schedules) / 1e9

    def allocations(self) -> int:
        """So far; of one that was started with a counter."""
        if not self._counter:
            raise RuntimeError("nothing counts")
        return int.from_bytes(self._counter.with_suffix(".count").read_bytes(), "little")

    @property
    def pid(self) -> int:
        return self._process.pid

    def url(self, path: str) -> str:
        return f"{'https' if self._credentials else 'http'}://{self.authority}{path}"

    @property
    def address(self) -> tuple[str, int]:
        host, _, port = self.authority.rpartition(":")
        return host, int(port)
