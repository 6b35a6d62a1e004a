"""Load from h2load, and what its report says.

h2load does not read trailers: what it calls a success may be any status. The callers compare the server's own count of
OK calls.
"""

import pathlib
import re
import subprocess
import tempfile
from dataclasses import dataclass

PLACE_ORDER = "/outcry.v1.OrderService/PlaceOrder"
WATCH_QUOTES = "/outcry.v1.MarketDataService/WatchQuotes"

# All servers are asked for the same, P-256 because gRPC C++ and nghttpd have no other group.
_TLS_OPTIONS = ["--tls13-ciphers=TLS_AES_128_GCM_SHA256", "--groups=P-256"]
# What h2load then says of them. A run with anything else does not count.
_TLS_NEGOTIATED = {
    "TLS Protocol": "TLSv1.3",
    "Cipher": "TLS_AES_128_GCM_SHA256",
    "Server Temp Key": "ECDH prime256v1",
    "Application protocol": "h2",
}

_UNITS = {"s": 1.0, "ms": 1e-3, "us": 1e-6}
_SIZES = {"": 1, "K": 1 << 10, "M": 1 << 20, "G": 1 << 30}


class LoadError(Exception):
    """A run that does not count."""


@dataclass(frozen=True)
class Report:
    seconds: float
    succeeded: int
    data_bytes: float
    """Of response bodies; h2load rounds it to five digits or so."""
    latencies: list[float]
    """Of each request in seconds, ascending; empty unless they were asked for."""

    @property
    def rate(self) -> float:
        return self.succeeded / self.seconds

    def percentile(self, share: float) -> float:
        return self.latencies[min(int(len(self.latencies) * share), len(self.latencies) - 1)]


def run(
    url: str,
    body: bytes,
    *,
    connections: int,
    streams: int,
    requests: int,
    cpus: str | None = None,
    log: bool = False,
    timeout: float = 120,
) -> Report:
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / "body"
        file.write_bytes(body)
        log_file = pathlib.Path(folder) / "log"
        command = ["taskset", "-c", cpus] if cpus else []
        command += ["h2load", "-c", str(connections), "-m", str(streams), "-n", str(requests), "-d", str(file)]
        command += ["-H", "content-type: application/grpc", "-H", "te: trailers"]
        if log:
            command += [f"--log-file={log_file}"]
        if url.startswith("https:"):
            command += _TLS_OPTIONS
        done = subprocess.run([*command, url], capture_output=True, text=True, timeout=timeout)
        if done.returncode != 0:
            raise LoadError(f"h2load: {done.stderr.strip() or done.stdout.strip()}")
        if url.startswith("https:"):
            check_tls(done.stdout)
        latencies = []
        if log:
            latencies = sorted(int(line.split("\t")[2]) / 1e6 for line in log_file.read_text().splitlines())
        return parse(done.stdout, requests, latencies)


@dataclass(frozen=True)
class Paced:
    calls: int
    p50: float
    p99: float
    """Seconds from the moment a call was due."""


def run_paced(
    program: pathlib.Path,
    address: tuple[str, int],
    body: bytes,
    *,
    connections: int,
    rate: float,
    seconds: float,
    cpus: str | None = None,
) -> Paced:
    """Unary calls at that rate, whatever becomes of the earlier ones."""
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / "body"
        file.write_bytes(body)
        command = ["taskset", "-c", cpus] if cpus else []
        command += [str(program), address[0], str(address[1]), PLACE_ORDER, str(file)]
        command += [str(connections), f"{rate:.1f}", f"{seconds:.3f}"]
        done = subprocess.run(command, capture_output=True, text=True, timeout=seconds + 60)
        if done.returncode != 0:
            raise LoadError(done.stderr.strip())
    calls, p50, p99, _, _ = (float(word) for word in done.stdout.split())
    return Paced(int(calls), p50 / 1e6, p99 / 1e6)


def check_tls(output: str) -> None:
    """What was negotiated is what was asked for."""
    for name, value in _TLS_NEGOTIATED.items():
        said = re.search(rf"^{name}: (.*)$", output, re.MULTILINE)
        if not said or not said[1].startswith(value):
            raise LoadError(f"{name} is {said[1] if said else 'unknown'} and not {value}")


def parse(output: str, requests: int, latencies: list[float]) -> Report:
    finished = re.search(r"finished in ([\d.]+)(s|ms|us),", output)
    counts = re.search(r"(\d+) succeeded, (\d+) failed, (\d+) errored, (\d+) timeout", output)
    data = re.search(r"([\d.]+)([KMG]?)B \(\d+\) data", output)
    if not finished or not counts or not data:
        raise LoadError(f"h2load printed something else: {output}")
    if int(counts[1]) != requests:
        raise LoadError(f"{counts[0]} of {requests}")
    exact = re.search(r"B \((\d+)\) data", output)
    size = float(exact[1]) if exact else float(data[1]) * _SIZES[data[2]]
    return Report(float(finished[1]) * _UNITS[finished[2]], int(counts[1]), size, latencies)
