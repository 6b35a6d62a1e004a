"""The Python package over TLS and mutual TLS, with the files of ``outcry tls init``.

In a process of its own, since its generated modules are not those of these tests.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from test_clients import environment
from test_tls import Make, files, flags

__all__ = ["files"]  # a fixture

PROGRAM = """
import sys
from pathlib import Path
import outcry

def connects(**options):
    with outcry.Client(timeout=20, **options) as client:
        try:
            return client.server.health() == "serving" and bool(client.server.info().symbols)
        except outcry.Unavailable:
            return False

files = Path(sys.argv[1])
ca, cert, key = files / "ca.crt", files / "client.crt", files / "client.key"
print(
    connects(ca=ca), connects(ca=str(ca), cert=cert, key=str(key)),
    connects(tls=True, ca=ca.read_bytes(), cert=cert.read_bytes(), key=key.read_bytes()),
    connects(tls=True), connects(),
)
"""


def connections(make: Make, *given: str, files: Path) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(files)], capture_output=True, text=True, timeout=150, check=False,
        env=environment(make(*given)),
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout.split()


def test_the_server_shows_a_certificate(fresh_server: Make, files: Path) -> None:
    # Without the authority, and in plain text, nothing gets through.
    assert connections(fresh_server, *flags(files), files=files) == ["True", "True", "True", "False", "False"]


def test_both_show_certificates(fresh_server: Make, files: Path) -> None:
    found = connections(fresh_server, *flags(files, mutual=True), files=files)
    assert found == ["False", "True", "True", "False", "False"]
