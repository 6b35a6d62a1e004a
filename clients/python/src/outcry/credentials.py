"""How a client's connection is protected."""

from __future__ import annotations

import os
from pathlib import Path

import grpc

PEM = str | os.PathLike[str] | bytes
"""A PEM file's path, or its bytes."""


def channel(target: str, *, tls: bool | None, ca: PEM | None, cert: PEM | None, key: PEM | None) -> grpc.Channel:
    """A channel with TLS when it is asked for or any of its files is given, else one in plain text.

    Raises:
        ValueError: what is given does not go together.
        OSError: a file cannot be read.
    """
    given = [pem for pem in (ca, cert, key) if pem is not None]
    if tls is False and given:
        raise ValueError("tls=False is plain text: it takes no ca, cert or key")
    if (cert is None) != (key is None):
        raise ValueError("cert and key belong together: give both or none")
    if not tls and not given:
        return grpc.insecure_channel(target)
    credentials = grpc.ssl_channel_credentials(
        root_certificates=_read(ca), private_key=_read(key), certificate_chain=_read(cert)
    )
    return grpc.secure_channel(target, credentials)


def _read(pem: PEM | None) -> bytes | None:
    return pem if pem is None or isinstance(pem, bytes) else Path(pem).read_bytes()
