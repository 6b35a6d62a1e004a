"""TLS and mutual TLS: stock gRPC and the command line against the real server, with the files of ``outcry tls init``."""

from __future__ import annotations

import os
import signal
import subprocess
from collections.abc import Callable
from pathlib import Path

import grpc
import pytest
from grpc_health.v1 import health_pb2, health_pb2_grpc

from contract import ROOT
from outcryd import BINARY, Outcryd, command
from trading import TIMEOUT

OUTCRY = Path(os.environ.get("OUTCRY", BINARY.with_name("outcry")))
SERVING = health_pb2.HealthCheckResponse.SERVING

Make = Callable[..., Outcryd]


def outcry(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([str(OUTCRY), *arguments], capture_output=True, text=True, timeout=60, check=False, cwd=ROOT)


@pytest.fixture
def files(tmp_path: Path) -> Path:
    if not OUTCRY.exists():
        pytest.skip(f"there is no {OUTCRY}: build it (swift build --product outcry) or set OUTCRY")
    done = outcry("tls", "init", str(tmp_path / "tls"))
    assert done.returncode == 0, done.stderr
    return tmp_path / "tls"


def flags(files: Path, *, mutual: bool = False) -> list[str]:
    given = ["--tls-certificate", str(files / "server.crt"), "--tls-key", str(files / "server.key")]
    return [*given, "--tls-client-ca", str(files / "ca.crt")] if mutual else given


def channel(server: Outcryd, files: Path, *, client: str | None = None) -> grpc.Channel:
    credentials = grpc.ssl_channel_credentials(
        root_certificates=(files / "ca.crt").read_bytes(),
        private_key=(files / f"{client}.key").read_bytes() if client else None,
        certificate_chain=(files / f"{client}.crt").read_bytes() if client else None,
    )
    return grpc.secure_channel(server.address, credentials, options=[("grpc.use_local_subchannel_pool", 1)])


def health(channel: grpc.Channel) -> int:
    with channel:
        return health_pb2_grpc.HealthStub(channel).Check(health_pb2.HealthCheckRequest(), timeout=TIMEOUT).status


def test_43_grpcio_over_tls(fresh_server: Make, files: Path) -> None:
    server = fresh_server(*flags(files))
    for _ in range(3):
        assert health(channel(server, files)) == SERVING


def test_43_grpcio_over_mutual_tls(fresh_server: Make, files: Path) -> None:
    server = fresh_server(*flags(files, mutual=True))
    assert health(channel(server, files, client="client")) == SERVING
    with pytest.raises(grpc.RpcError) as raised:
        health(channel(server, files))
    assert raised.value.code() is grpc.StatusCode.UNAVAILABLE
    assert health(channel(server, files, client="client")) == SERVING


def test_grpcio_in_plain_text_is_refused(fresh_server: Make, files: Path) -> None:
    server = fresh_server(*flags(files))
    with pytest.raises(grpc.RpcError) as raised:
        health(server.channel())
    assert raised.value.code() is grpc.StatusCode.UNAVAILABLE


def test_the_command_line_over_mutual_tls(fresh_server: Make, files: Path) -> None:
    server = fresh_server(*flags(files, mutual=True))
    ca = ["--server", server.address, "--tls-ca", str(files / "ca.crt")]
    own = ["--tls-cert", str(files / "client.crt"), "--tls-key", str(files / "client.key")]
    done = outcry("server", "health", *ca, *own)
    assert (done.returncode, done.stdout) == (0, "SERVING\n"), done.stderr
    without = outcry("server", "health", *ca)
    assert without.returncode == 24
    assert "requires a client certificate" in without.stderr
    assert "--tls-cert" in without.stderr
    strange = outcry("server", "health", "--server", server.address, "--tls")
    assert strange.returncode == 24
    assert "--tls-ca" in strange.stderr


@pytest.mark.parametrize("version", ["-tls1_2", "-tls1_3"])
def test_43_openssl_connects_with_alpn_and_resumes(fresh_server: Make, files: Path, tmp_path: Path, version: str) -> None:
    server = fresh_server(*flags(files))
    session = str(tmp_path / "session.pem")

    def connect(*more: str) -> str:
        # Without -ign_eof the end of standard input ends it; the server's SETTINGS and its ticket come before that.
        process = subprocess.Popen(
            ["openssl", "s_client", "-connect", server.address, "-alpn", "h2", "-CAfile", str(files / "ca.crt"),
             "-verify_return_error", version, *more],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        )  # fmt: skip
        assert process.stdin is not None
        assert process.stdout is not None
        seen = b""
        # A TLS 1.3 ticket is announced; in TLS 1.2 it is part of the session shown at once.
        while b"Max Early Data" not in seen and b"Extended master secret" not in seen:
            line = process.stdout.readline()
            assert line, seen
            seen += line
        process.stdin.close()
        seen += process.stdout.read()
        process.wait(TIMEOUT)
        return seen.decode(errors="replace")

    first = connect("-sess_out", session)
    assert "ALPN protocol: h2" in first
    assert "Verification: OK" in first
    assert "New, TLSv1" in first
    assert "Reused, TLSv1" in connect("-sess_in", session)


@pytest.mark.parametrize(
    ("flags_of_openssl", "alert"),
    [
        (["-alpn", "http/1.1"], "no application protocol"),
        ([], "no application protocol"),
        (["-alpn", "h2", "-tls1_1", "-cipher", "DEFAULT@SECLEVEL=0"], "protocol version"),
        (["-alpn", "h2", "-tls1_2", "-cipher", "ECDHE-ECDSA-AES128-SHA256"], "handshake failure"),
    ],
)
def test_43_openssl_is_told_why_it_is_refused(
    fresh_server: Make, files: Path, flags_of_openssl: list[str], alert: str
) -> None:
    server = fresh_server(*flags(files))
    done = subprocess.run(
        ["openssl", "s_client", "-connect", server.address, *flags_of_openssl],
        input=b"", capture_output=True, timeout=60, check=False,
    )  # fmt: skip
    assert f"alert {alert}" in done.stderr.decode(errors="replace")


def test_new_certificates_are_taken_up_while_the_server_runs(fresh_server: Make, files: Path) -> None:
    server = fresh_server(*flags(files))
    with channel(server, files) as old:
        stub = health_pb2_grpc.HealthStub(old)
        assert stub.Check(health_pb2.HealthCheckRequest(), timeout=TIMEOUT).status == SERVING
        for file in list(files.iterdir()):
            file.unlink()
        assert outcry("tls", "init", str(files)).returncode == 0
        os.kill(server.pid, signal.SIGHUP)
        server.wait_for_line("certificates reloaded")
        assert health(channel(server, files)) == SERVING
        assert stub.Check(health_pb2.HealthCheckRequest(), timeout=TIMEOUT).status == SERVING

        (files / "server.key").write_text("no key")
        os.kill(server.pid, signal.SIGHUP)
        server.wait_for_line("certificates not reloaded")
        assert health(channel(server, files)) == SERVING


@pytest.mark.parametrize(
    ("change", "named"),
    [
        (lambda files: (files / "server.key").unlink(), "server.key"),
        (lambda files: (files / "server.crt").write_text("none"), "server.crt"),
        (lambda files: (files / "client.key").replace(files / "server.key"), "server.key"),
    ],
)
def test_certificates_that_cannot_be_used_refuse_the_start(
    files: Path, change: Callable[[Path], object], named: str
) -> None:
    change(files)
    done = subprocess.run(command(*flags(files)), capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 2
    assert done.stdout == ""
    assert named in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1


def test_nothing_listens_beyond_loopback_without_mutual_tls(files: Path, fresh_server: Make) -> None:
    for given in ([], flags(files)):
        done = subprocess.run(
            command(*given, "--listen", "0.0.0.0:0"), capture_output=True, text=True, timeout=60, check=False
        )
        assert done.returncode == 2
        assert "--tls-client-ca" in done.stderr
    server = fresh_server(*flags(files, mutual=True), "--listen", "0.0.0.0:0")
    server.address = server.address.replace("0.0.0.0", "127.0.0.1")
    assert health(channel(server, files, client="client")) == SERVING
