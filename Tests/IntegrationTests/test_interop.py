"""gRPC's interoperability tests: our server and client, each against the official ones of Debian's ruby-grpc."""

from __future__ import annotations

import os
import re
import shutil
import socket
import subprocess
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import grpc
import pytest
from grpc_channelz.v1 import channelz_pb2, channelz_pb2_grpc

from contract import ROOT
from ports import free_port

BINARIES = Path(os.environ.get("INTEROP_BINARIES", ROOT / ".build" / "debug"))
START_TIMEOUT = 60
CASE_TIMEOUT = 120

CASES = [
    "empty_unary",
    "large_unary",
    "client_streaming",
    "server_streaming",
    "ping_pong",
    "empty_stream",
    "client_compressed_unary",
    "server_compressed_unary",
    "client_compressed_streaming",
    "server_compressed_streaming",
    "custom_metadata",
    "status_code_and_message",
    "special_status_message",
    "unimplemented_method",
    "unimplemented_service",
    "cancel_after_begin",
    "cancel_after_first_response",
    "timeout_on_sleeping_server",
    "rpc_soak",
    "channel_soak",
]

# Ruby's client has no test of that name.
NOT_IN_RUBY_CLIENT = {
    "server_compressed_unary",
    "server_compressed_streaming",
    "special_status_message",
    "rpc_soak",
    "channel_soak",
}

# Ruby's server looks neither at expect_compressed nor at response_compressed.
NOT_IN_RUBY_SERVER = {
    "client_compressed_unary",
    "server_compressed_unary",
    "client_compressed_streaming",
    "server_compressed_streaming",
}


@dataclass
class Target:
    host: str
    port: int
    tls: bool


def _ruby() -> str:
    found = shutil.which("ruby")
    assert found, "ruby is missing: apt-get install ruby-grpc"
    return found


def _gem() -> Path:
    command = [_ruby(), "-e", "puts Gem::Specification.find_by_name('grpc').gem_dir"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=CASE_TIMEOUT)
    assert done.returncode == 0, done.stderr
    return Path(done.stdout.strip())


GEM = _gem()
SCRIPTS = GEM / "src" / "ruby" / "pb" / "test"
CERTIFICATES = GEM / "src" / "ruby" / "spec" / "testdata"
# A name that the test certificate is for, and the one that Ruby's client is told to expect.
SERVER_NAME = "foo.test.google.fr"


def _end(process: subprocess.Popen[str]) -> None:
    process.terminate()
    try:
        process.wait(START_TIMEOUT)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


@pytest.fixture(scope="module", params=["plain", "tls"])
def our_server(request: pytest.FixtureRequest) -> Iterator[Target]:
    command = [str(BINARIES / "interop-server"), "--port", "0"]
    if request.param == "tls":
        command += ["--tls-certificate", str(CERTIFICATES / "server1.pem")]
        command += ["--tls-key", str(CERTIFICATES / "server1.key")]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    # Whatever keeps it from listening must not keep the test waiting.
    watchdog = threading.Timer(START_TIMEOUT, process.kill)
    watchdog.start()
    try:
        assert process.stdout is not None
        line = process.stdout.readline()
        watchdog.cancel()
        found = re.fullmatch(r"listening on (.+):(\d+)\n", line)
        assert found, f"interop-server did not start: {line}{process.stdout.read()}"
        yield Target(found[1], int(found[2]), request.param == "tls")
        assert process.poll() is None, f"interop-server ended with {process.returncode}"
    finally:
        watchdog.cancel()
        _end(process)


@pytest.fixture(scope="module", params=["plain", "tls"])
def ruby_server(request: pytest.FixtureRequest) -> Iterator[Target]:
    target = Target("127.0.0.1", free_port(), request.param == "tls")
    command = [_ruby(), str(SCRIPTS / "server.rb"), "--port", str(target.port)]
    command += ["--use_tls", str(target.tls).lower()]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, text=True)
    try:
        # It does not say when it listens.
        deadline = time.monotonic() + START_TIMEOUT
        while True:
            assert process.poll() is None, f"Ruby's server ended with {process.returncode}"
            try:
                socket.create_connection((target.host, target.port), timeout=START_TIMEOUT).close()
                break
            except ConnectionRefusedError:
                assert time.monotonic() < deadline, "Ruby's server does not listen"
                time.sleep(0.1)
        yield target
    finally:
        _end(process)


def _run_our_client(target: Target, case: str) -> None:
    command = [str(BINARIES / "interop-client"), "--server", f"{target.host}:{target.port}", "--case", case]
    # Machines that run tests can be slow; the official second is for those that do nothing else.
    command += ["--soak-timeout-milliseconds", "30000"]
    if target.tls:
        command += ["--tls-ca", str(CERTIFICATES / "ca.pem"), "--server-name", SERVER_NAME]
    done = subprocess.run(command, capture_output=True, text=True, timeout=CASE_TIMEOUT)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout == f"{case}: ok\n"


def test_the_cases_are_those_of_our_client() -> None:
    done = subprocess.run(
        [str(BINARIES / "interop-client"), "--help"], capture_output=True, text=True, timeout=CASE_TIMEOUT
    )
    for case in CASES:
        assert case in done.stdout


@pytest.mark.parametrize("case", CASES)
def test_our_client_with_our_server(our_server: Target, case: str) -> None:
    _run_our_client(our_server, case)


@pytest.mark.parametrize("case", CASES)
def test_our_client_with_ruby_server(ruby_server: Target, case: str) -> None:
    if case in NOT_IN_RUBY_SERVER:
        pytest.skip(f"Ruby's server does not implement {case}")
    _run_our_client(ruby_server, case)


@pytest.mark.parametrize("case", CASES)
def test_ruby_client_with_our_server(our_server: Target, case: str) -> None:
    if case in NOT_IN_RUBY_CLIENT:
        pytest.skip(f"Ruby's client does not implement {case}")
    command = [_ruby(), str(SCRIPTS / "client.rb"), "--server_host", our_server.host]
    command += ["--server_port", str(our_server.port), "--test_case", case]
    if our_server.tls:
        command += ["--use_tls", "true", "--use_test_ca", "true", "--server_host_override", SERVER_NAME]
    done = subprocess.run(command, capture_output=True, text=True, timeout=CASE_TIMEOUT)
    assert done.returncode == 0, done.stdout + done.stderr
    assert f'"OK: {case}"' in done.stdout


def test_our_server_shows_its_connections(our_server: Target) -> None:
    address = f"{our_server.host}:{our_server.port}"
    if our_server.tls:
        credentials = grpc.ssl_channel_credentials((CERTIFICATES / "ca.pem").read_bytes())
        channel = grpc.secure_channel(address, credentials, options=[("grpc.ssl_target_name_override", SERVER_NAME)])
    else:
        channel = grpc.insecure_channel(address)
    with channel:
        stub = channelz_pb2_grpc.ChannelzStub(channel)
        [server] = stub.GetServers(channelz_pb2.GetServersRequest(), timeout=CASE_TIMEOUT).server
        request = channelz_pb2.GetServerSocketsRequest(server_id=server.ref.server_id)
        refs = stub.GetServerSockets(request, timeout=CASE_TIMEOUT).socket_ref
        # Ours is the last that came.
        request = channelz_pb2.GetSocketRequest(socket_id=refs[-1].socket_id)
        socket = stub.GetSocket(request, timeout=CASE_TIMEOUT).socket
        assert socket.data.streams_started == 3
        assert socket.HasField("security") == our_server.tls


def test_ruby_client_has_no_case_that_is_left_out() -> None:
    """The names that are skipped above are really missing there."""
    source = (SCRIPTS / "client.rb").read_text()
    for case in CASES:
        assert (f"  def {case}\n" in source) == (case not in NOT_IN_RUBY_CLIENT)


def test_a_server_that_is_not_there_fails_every_case_but_one_and_none_hangs() -> None:
    with socket.socket() as reserved:
        # Bound and not listening: nobody else gets the port meanwhile.
        reserved.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{reserved.getsockname()[1]}"
        done = subprocess.run(
            [str(BINARIES / "interop-client"), "--server", address, "--case", "all"], capture_output=True, text=True, timeout=60, check=False
        )
    assert done.returncode == 1
    answers = dict(line.split(": ", 1) for line in done.stdout.splitlines())
    assert list(answers) == CASES
    # Whether the deadline passes before or after the refusal is a matter of a millisecond.
    answers.pop("timeout_on_sleeping_server")
    assert all("nothing listens there" in answer for answer in answers.values()), answers
