"""The server as it is installed, with sessions whose market stands still, and a load of orders that rest."""

import os
import pathlib
import signal
import subprocess
from dataclasses import dataclass

from rpc import load
from rpc.connections import Connection
from rpc.messages import block, frame, number

_SAMPLE_DATA = pathlib.Path(__file__).parents[3] / "scripts/sample-data"
_SERVICE = "/outcry.v1.SessionService/"
WATCH_ORDERS = "/outcry.v1.OrderService/WatchOrders"

# What a busy session has working at once: risk counts every one of them. A session takes a thousand.
ORDERS_PER_SESSION = 100
MAXIMUM_ORDERS_OF_A_SESSION = 900


def session_name(place: int) -> str:
    return f"session-{place:04}"


def place_order() -> bytes:
    """A limit order far below the market, which rests; `order_load` gives it its session and its name."""
    one = block(1, "1")
    return frame(
        block(1, session_name(0)) + block(2, "order-00000000") + block(3, "SP500")
        + number(4, 1) + number(5, 2) + block(6, one) + block(7, one)
    )  # fmt: skip


def watch_orders(session: str) -> bytes:
    """Everything from now on."""
    return frame(block(1, session) + block(2, block(1, b"")))


def _session(name: str) -> bytes:
    """On paper, with bars so far apart that there is one."""
    pace = block(3, block(1, "0.001"))
    return frame(block(1, name) + block(2, number(2, 1) + block(3, "SP500") + block(7, pace)))


_CROSSING = """
name: crossing
entry: "crosses_above(sma(close, 20), sma(close, 50)) and rsi(close, 14) < 80"
exit: "crosses_below(sma(close, 20), sma(close, 50))"
sizing: {percent_of_equity: 40}
stop_loss_percent: 5
trailing_stop_percent: 8
"""


def _trading_session(name: str, bars_per_second: str) -> bytes:
    """Twenty years of two indices, traded by a strategy; without a pace as fast as it goes."""
    pace = block(3, block(1, bars_per_second)) if bars_per_second else block(4, b"")
    symbols = block(3, "NASDAQ") + block(3, "SP500")
    return frame(block(1, name) + block(2, number(2, 1) + symbols + block(5, _CROSSING) + block(7, pace)))


class Outcryd:
    """One that runs; a context manager that ends it in order, so that all of its records are in the store."""

    def __init__(self, program: pathlib.Path, store: str, log: pathlib.Path | None = None) -> None:
        """
        Args:
            log: where it notes what it does; without one it notes nothing.
        """
        command = [program, "--listen", "127.0.0.1:0", "--feed", f"csv:{_SAMPLE_DATA}", "--store", store]
        with (log or pathlib.Path(os.devnull)).open("w") as errors:
            self._process = subprocess.Popen(
                [*map(str, command), "--log-level", "notice"], stdout=subprocess.PIPE, stderr=errors, text=True
            )
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line.startswith("listening on "):
            raise RuntimeError(f"outcryd said {line!r} and not where it listens")
        host, _, port = line.removeprefix("listening on ").strip().rpartition(":")
        self.address = host, int(port)

    def __enter__(self) -> "Outcryd":
        return self

    def __exit__(self, *_: object) -> None:
        if self._process.poll() == -signal.SIGKILL:
            return
        self._process.send_signal(signal.SIGTERM)
        try:
            status = self._process.wait(60)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
            raise
        if status != 0:
            raise RuntimeError(f"outcryd ended with {status}")

    def run_sessions(self, count: int) -> None:
        """Whose market stands still."""
        self._run({session_name(place): _session(session_name(place)) for place in range(1, count + 1)})

    def run_trading_sessions(self, prefix: str, count: int, bars_per_second: str = "") -> None:
        names = [f"{prefix}-{place}" for place in range(count)]
        self._run({name: _trading_session(name, bars_per_second) for name in names})

    def _run(self, sessions: dict[str, bytes]) -> None:
        connection = Connection(self)
        stream = 1
        for name, session in sessions.items():
            for method, body in ("CreateSession", session), ("StartSession", frame(block(1, name))):
                connection.call(stream, _SERVICE + method, body)
                stream += 2
        connection.close()

    def kill(self) -> None:
        """As a crash would end it."""
        self._process.kill()
        self._process.wait()

    def stop_session(self, name: str) -> None:
        connection = Connection(self)
        connection.call(1, _SERVICE + "StopSession", frame(block(1, name)))
        connection.close()


@dataclass(frozen=True)
class Placed:
    calls: int
    seconds: float
    p50: float
    p99: float
    """Microseconds."""

    @property
    def rate(self) -> float:
        return self.calls / self.seconds


class OrderLoad:
    """The program `order_load`, and the files that it reads."""

    def __init__(self, program: pathlib.Path, work: pathlib.Path) -> None:
        self._program = program
        self._work = work

    def _command(self, mode: str, address: tuple[str, int], path: str, body: bytes) -> list[str]:
        file = self._work / f"{mode}.body"
        file.write_bytes(body)
        return [str(self._program), mode, address[0], str(address[1]), path, str(file)]

    def place(
        self,
        address: tuple[str, int],
        connections: int,
        streams: int,
        calls: int,
        first_session: int = 1,
        per_session: int = ORDERS_PER_SESSION,
    ) -> Placed:
        """So many orders, each under a name of its own; every one must have been taken."""
        command = self._command("place", address, load.PLACE_ORDER, place_order())
        done = subprocess.run(
            [*command, *map(str, (connections, streams, calls, per_session, first_session))],
            capture_output=True, text=True, timeout=120, check=False,
        )  # fmt: skip
        if done.returncode != 0:
            raise load.LoadError(done.stderr.strip())
        made, seconds, p50, p99 = done.stdout.split()
        return Placed(int(made), float(seconds), float(p50), float(p99))

    def watch(self, address: tuple[str, int], session: str, streams: int) -> subprocess.Popen[str]:
        """Watchers of a session's orders, each on a connection of its own; returns when all of them are let in."""
        command = self._command("watch", address, WATCH_ORDERS, watch_orders(session))
        watchers = subprocess.Popen([*command, str(streams)], stdout=subprocess.PIPE, text=True)
        assert watchers.stdout is not None
        if watchers.stdout.readline() != "open\n":
            raise load.LoadError("not all watchers were let in")
        return watchers
