from __future__ import annotations

import os
import sys
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

import fake_server  # noqa: E402
import outcry  # noqa: E402

FAST = outcry.RetryPolicy(attempts=5, initial_backoff=0.001, maximum_backoff=0.01)


def pytest_configure(config: pytest.Config) -> None:
    # For runs from the top of the repository, where the settings in pyproject.toml are not read.
    config.addinivalue_line("markers", "server: needs a running outcryd, whose address is in OUTCRY_SERVER")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    if os.environ.get("OUTCRY_SERVER"):
        return
    for item in items:
        if item.get_closest_marker("server"):
            item.add_marker(pytest.mark.skip(reason="OUTCRY_SERVER is not set"))


@pytest.fixture
def fake() -> Iterator[fake_server.FakeServer]:
    with fake_server.running() as server:
        yield server


@pytest.fixture
def client(fake: fake_server.FakeServer) -> Iterator[outcry.Client]:
    """A client of the fake server."""
    with outcry.Client(fake.target, retry=FAST) as client:
        yield client


@pytest.fixture
def live() -> Iterator[outcry.Client]:
    """A client of the server at OUTCRY_SERVER."""
    with outcry.Client() as client:
        yield client


@pytest.fixture
def session_id() -> str:
    return f"t-{uuid.uuid4().hex[:12]}"
