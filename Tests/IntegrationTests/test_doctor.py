"""``outcry doctor`` against real servers that are well, and against what is not."""

from __future__ import annotations

import json
import socket
from pathlib import Path
from typing import Any

import pytest

from outcryd import Outcryd
from test_tls import Make, files, flags, outcry

__all__ = ["files"]  # a fixture

STEPS = ["DNS", "TCP", "TLS", "ALPN", "HTTP/2", "gRPC", "Health", "Version", "Contract", "Clock"]


class Diagnosis:
    def __init__(self, server: str, *options: str) -> None:
        done = outcry("doctor", "--output", "json", "--server", server, *options)
        assert done.stderr == ""
        assert len(done.stdout.splitlines()) == 1
        self.answer: dict[str, Any] = json.loads(done.stdout)
        assert [check["step"] for check in self.answer["checks"]] == STEPS
        assert self.answer["exitStatus"] == done.returncode
        assert self.answer["healthy"] == (done.returncode == 0)
        self.status = done.returncode

    def verdicts(self, verdict: str) -> list[str]:
        return [check["step"] for check in self.answer["checks"] if check["verdict"] == verdict]

    def check(self, step: str) -> dict[str, Any]:
        return next(check for check in self.answer["checks"] if check["step"] == step)

    def assert_fails(self, step: str, found: str, next_step: str) -> None:
        """This step fails and no other; those after it are not tried."""
        assert self.status == 24
        assert self.verdicts("FAIL") == [step]
        assert set(STEPS[STEPS.index(step) + 1 :]) <= set(self.verdicts("SKIPPED"))
        assert found in self.check(step)["found"]
        assert any(next_step in line for line in self.check(step)["next"])


def named(server: Outcryd) -> str:
    return f"localhost:{server.address.rsplit(':', 1)[1]}"


def test_a_server_in_plain_text_is_well(server: Outcryd) -> None:
    found = Diagnosis(named(server))
    assert found.status == 0
    assert found.verdicts("SKIPPED") == ["TLS", "ALPN"]
    assert "127.0.0.1" in found.check("DNS")["found"]
    assert found.check("Health")["found"] == "SERVING"
    text = outcry("doctor", "--server", server.address)
    assert text.returncode == 0
    assert "PASS     Clock" in text.stdout


def test_a_server_with_tls_is_well(fresh_server: Make, files: Path) -> None:
    found = Diagnosis(named(fresh_server(*flags(files))), "--tls-ca", str(files / "ca.crt"))
    assert found.status == 0
    assert found.verdicts("PASS") == STEPS
    assert "TLS 1.3" in found.check("TLS")["found"]
    assert "expires in 82" in found.check("TLS")["found"]


def test_mutual_tls(fresh_server: Make, files: Path) -> None:
    server = fresh_server(*flags(files, mutual=True))
    ca = ["--tls-ca", str(files / "ca.crt")]
    own = ["--tls-cert", str(files / "client.crt"), "--tls-key", str(files / "client.key")]
    assert Diagnosis(server.address, *ca, *own).status == 0
    Diagnosis(server.address, *ca).assert_fails("TLS", "requires a client certificate", "--tls-cert")


def test_an_authority_that_is_not_trusted(fresh_server: Make, files: Path, tmp_path: Path) -> None:
    server = fresh_server(*flags(files))
    assert outcry("tls", "init", str(tmp_path / "other")).returncode == 0
    for trust in (["--tls"], ["--tls-ca", str(tmp_path / "other" / "ca.crt")]):
        Diagnosis(server.address, *trust).assert_fails("TLS", "signed by no authority", "--tls-ca")


def test_a_certificate_for_another_host(fresh_server: Make, files: Path) -> None:
    server = fresh_server(*flags(files), "--listen", "127.0.0.2:0")
    found = Diagnosis(server.address, "--tls-ca", str(files / "ca.crt"))
    found.assert_fails("TLS", "not for 127.0.0.2", "--name HOST")


def test_tls_spoken_to_a_server_in_plain_text(server: Outcryd, files: Path) -> None:
    found = Diagnosis(server.address, "--tls-ca", str(files / "ca.crt"))
    found.assert_fails("TLS", "plain text, and TLS was asked for", "leave the --tls options")


def test_plain_text_spoken_to_a_server_with_tls(fresh_server: Make, files: Path) -> None:
    for mutual in (False, True):
        server = fresh_server(*flags(files, mutual=mutual))
        Diagnosis(server.address).assert_fails("HTTP/2", "the server speaks TLS", "--tls")


@pytest.mark.parametrize("options", [[], ["--tls"]])
def test_nothing_listens(options: list[str]) -> None:
    with socket.socket() as reserved:
        # Bound and not listening: nobody else gets the port meanwhile.
        reserved.bind(("127.0.0.1", 0))
        port = reserved.getsockname()[1]
        Diagnosis(f"127.0.0.1:{port}", *options).assert_fails("TCP", "connection refused", "outcryd --feed")


@pytest.mark.parametrize(("options", "step"), [([], "HTTP/2"), (["--tls"], "TLS")])
def test_a_server_that_never_answers(options: list[str], step: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        address = f"127.0.0.1:{silent.getsockname()[1]}"
        found = Diagnosis(address, "--timeout", "0.3", *options)
        found.assert_fails(step, "no answer in time", "is it outcryd")


def test_a_name_that_does_not_exist() -> None:
    Diagnosis("nothing.invalid:1").assert_fails("DNS", "nothing.invalid", "check the spelling")
