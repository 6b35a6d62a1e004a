"""The server frame by frame, against an independent HTTP/2 implementation."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from outcryd import Outcryd
from raw_http2 import CHECKS, Peer, tiny_window


def connect(server: Outcryd, **options: int) -> Peer:
    host, port = server.address.rsplit(":", 1)
    return Peer(host, int(port), **options)


@pytest.mark.parametrize("check", CHECKS, ids=[check.__doc__ for check in CHECKS])
def test_frame_by_frame(server: Outcryd, check: Callable[[Peer], bool]) -> None:
    assert check(connect(server))


def test_a_response_through_a_window_of_one_byte(server: Outcryd) -> None:
    assert tiny_window(connect(server, window=1))
