from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from contract import Stubs
from crashes import short_feed
from outcryd import BINARY, Outcryd
from postgres import Cluster
from trading import Trader


def pytest_sessionstart(session: pytest.Session) -> None:
    if not BINARY.exists():
        pytest.exit(f"there is no {BINARY}: build it (swift build --product outcryd) or set OUTCRYD", returncode=2)


@pytest.fixture(scope="session")
def server() -> Iterator[Outcryd]:
    """One server for the tests that can share one; it must end well."""
    server = Outcryd()
    yield server
    assert server.stop() == 0, "\n".join(server.lines[-20:])


@pytest.fixture
def fresh_server() -> Iterator[Callable[..., Outcryd]]:
    """Makes servers of a test's own."""
    made: list[Outcryd] = []

    def make(*flags: str) -> Outcryd:
        made.append(Outcryd(*flags))
        return made[-1]

    yield make
    for server in made:
        server.stop()


@pytest.fixture
def stubs(server: Outcryd) -> Iterator[Stubs]:
    with server.channel() as channel:
        yield Stubs(channel)


@pytest.fixture
def trader(stubs: Stubs) -> Trader:
    return Trader(stubs)


@pytest.fixture
def session_id() -> str:
    return f"t-{uuid.uuid4().hex[:12]}"


@pytest.fixture(scope="module")
def cluster() -> Iterator[Cluster]:
    """A PostgreSQL server for the tests of one file."""
    cluster = Cluster()
    yield cluster
    cluster.stop()


@pytest.fixture
def feed(tmp_path: Path) -> Path:
    """Market data that is read fast."""
    folder = tmp_path / "feed"
    folder.mkdir()
    return short_feed(folder)
