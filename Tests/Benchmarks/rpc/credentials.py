"""The certificate that all servers show when a case is one of TLS."""

import pathlib
import subprocess
from dataclasses import dataclass


@dataclass(frozen=True)
class Credentials:
    certificate: pathlib.Path
    key: pathlib.Path


def make(folder: pathlib.Path) -> Credentials:
    """ECDSA on P-256, signed by itself: h2load verifies nothing."""
    made = Credentials(folder / "certificate.pem", folder / "key.pem")
    if made.certificate.exists() and made.key.exists():
        return made
    folder.mkdir(parents=True, exist_ok=True)
    command = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"]
    command += ["-days", "3650", "-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"]
    command += ["-keyout", str(made.key), "-out", str(made.certificate)]
    subprocess.run(command, check=True, capture_output=True)
    return made
