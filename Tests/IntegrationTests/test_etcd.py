"""Our client against etcd: servers of grpc-go and of Go's HTTP/2 that nobody here wrote."""

from __future__ import annotations

import os
import platform
import shutil
import socket
import subprocess
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from contract import ROOT
from outcryd import BINARY
from ports import free_ports

PROBE = Path(os.environ.get("INTEROP_BINARIES", ROOT / ".build" / "debug")) / "etcd-probe"
OUTCRY = Path(os.environ.get("OUTCRY", BINARY.with_name("outcry")))
START_TIMEOUT = 60
CASE_TIMEOUT = 150

CASES = [
    "put_and_range",
    "large_value",
    "watch",
    "lease_keep_alive",
    "refusals",
    "unimplemented",
    "deadline",
    "too_many_pings",
]


class Etcd:
    """A running ``etcd`` on free ports of the loopback address. It can be stopped and started again there."""

    def __init__(self, directory: Path, tls: Path | None = None) -> None:
        found = shutil.which("etcd")
        assert found, "etcd is missing: ./scripts/setup test"
        self.port, peer = free_ports(2)
        scheme = "https" if tls else "http"
        self.target = f"127.0.0.1:{self.port}"
        self._log = directory / "etcd.log"
        self._command = [found, "--data-dir", str(directory / "data"), "--name", "test"]
        self._command += ["--listen-client-urls", f"{scheme}://{self.target}"]
        self._command += ["--advertise-client-urls", f"{scheme}://{self.target}"]
        self._command += ["--listen-peer-urls", f"http://127.0.0.1:{peer}"]
        self._command += ["--initial-advertise-peer-urls", f"http://127.0.0.1:{peer}"]
        self._command += ["--initial-cluster", f"test=http://127.0.0.1:{peer}"]
        if tls:
            self._command += ["--cert-file", str(tls / "server.crt"), "--key-file", str(tls / "server.key")]
        self.start()

    def start(self) -> None:
        machine = {"aarch64": "arm64", "x86_64": "amd64"}.get(platform.machine(), platform.machine())
        with self._log.open("a") as log:
            self._process = subprocess.Popen(
                self._command, stdout=log, stderr=log, env={**os.environ, "ETCD_UNSUPPORTED_ARCH": machine}
            )
        deadline = time.monotonic() + START_TIMEOUT
        while True:
            assert self._process.poll() is None, self._log.read_text()
            try:
                socket.create_connection(("127.0.0.1", self.port), timeout=START_TIMEOUT).close()
                return
            except ConnectionRefusedError:
                assert time.monotonic() < deadline, self._log.read_text()
                time.sleep(0.1)

    def stop(self) -> None:
        self._process.terminate()
        try:
            self._process.wait(START_TIMEOUT)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()


@pytest.fixture(scope="module")
def etcd(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Etcd]:
    server = Etcd(tmp_path_factory.mktemp("etcd"))
    yield server
    server.stop()


def probe(target: str, case: str, *flags: str) -> None:
    command = [str(PROBE), "--server", target, "--case", case, *flags]
    done = subprocess.run(command, capture_output=True, text=True, timeout=CASE_TIMEOUT)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout == f"{case}: ok\n"


@pytest.mark.parametrize("case", CASES)
def test_our_client_with_grpc_go(etcd: Etcd, case: str) -> None:
    probe(etcd.target, case)


def test_the_cases_are_those_of_the_probe() -> None:
    done = subprocess.run([str(PROBE), "--help"], capture_output=True, text=True, timeout=CASE_TIMEOUT)
    for case in [*CASES, "restart"]:
        assert case in done.stdout
    done = subprocess.run(
        [str(PROBE), "--server", "127.0.0.1:1", "--case", "put_and_range"],
        capture_output=True,
        text=True,
        timeout=CASE_TIMEOUT,
    )
    assert done.returncode == 1
    assert done.stdout.startswith("put_and_range: UNAVAILABLE: cannot connect to 127.0.0.1:1: ")


def test_a_name_stands_for_all_of_its_addresses(etcd: Etcd) -> None:
    probe(f"dns:///localhost:{etcd.port}", "put_and_range")


@pytest.mark.parametrize("flags", [[], ["--round-robin"]])
def test_an_address_where_nothing_listens_is_passed_over(etcd: Etcd, flags: list[str]) -> None:
    probe(f"ipv4:127.0.0.1:1,{etcd.target}", "put_and_range", *flags)


# With TLS, etcd serves gRPC from Go's own HTTP/2 server, which allows any number of pings.
@pytest.mark.parametrize("case", [case for case in CASES if case != "too_many_pings"])
def test_our_client_with_gos_http2_over_tls(etcd_over_tls: tuple[Etcd, Path], case: str) -> None:
    etcd, authority = etcd_over_tls
    probe(etcd.target, case, "--tls-ca", str(authority))


@pytest.fixture(scope="module")
def etcd_over_tls(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Etcd, Path]]:
    directory = tmp_path_factory.mktemp("etcd-tls")
    made = subprocess.run([str(OUTCRY), "tls", "init", str(directory / "tls")], capture_output=True, timeout=60)
    assert made.returncode == 0, made.stderr
    server = Etcd(directory, directory / "tls")
    yield server, directory / "tls" / "ca.crt"
    server.stop()


def test_a_restarted_server_is_found_again(tmp_path: Path) -> None:
    etcd = Etcd(tmp_path)
    command = [str(PROBE), "--server", etcd.target, "--case", "restart"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    # Whatever keeps it from going on must not keep the test waiting.
    watchdog = threading.Timer(CASE_TIMEOUT, process.kill)
    watchdog.start()
    try:
        assert process.stdout is not None
        line = process.stdout.readline()
        assert line == "running\n", line + process.stdout.read()
        etcd.stop()
        etcd.start()
        rest = process.stdout.read()
        assert process.wait(CASE_TIMEOUT) == 0, rest
        assert rest == "restart: ok\n"
    finally:
        watchdog.cancel()
        process.kill()
        process.wait()
        etcd.stop()
