"""PostgreSQL that is restarted, killed, cut off or slow in the middle of a burst: nothing lost, nothing there twice."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from cutting import CuttingProxy
from faulty_stores import FaultyStore, wait_for
from postgres import Cluster
from test_stores import said

# A database that was killed has to recover first, each time.
pytestmark = pytest.mark.timeout(600)


@pytest.fixture
def proxy(cluster: Cluster) -> Iterator[CuttingProxy]:
    proxy = CuttingProxy("127.0.0.1", cluster.port)
    yield proxy
    proxy.close()


def through(proxy: CuttingProxy, database: str) -> str:
    return f"postgres://outcry@127.0.0.1:{proxy.port}/{database}"


@pytest.mark.parametrize("at_once", [False, True], ids=["restarted", "killed"])
def test_a_database_that_ends_and_comes_back(at_once: bool, cluster: Cluster, feed: Path) -> None:
    _, url = cluster.make_database()
    store = FaultyStore(url, feed, 11)
    reasons = store.endure(lambda: cluster.end(at_once=at_once), cluster.start)
    assert all(reasons), reasons
    store.end()
    assert "all are what was written" in said("verify", url)


def test_connections_that_the_database_ends(cluster: Cluster, feed: Path) -> None:
    name, url = cluster.make_database()
    store = FaultyStore(url, feed, 12)
    ended = 0
    with store.life.work(store.server, is_patient=True):
        for _ in range(10):
            store.wait_for_answers(10)
            ended += cluster.cut_connections(name)
        store.wait_for_answers(10)
    assert ended >= 10
    store.end()


def test_connections_that_are_cut_on_the_way(cluster: Cluster, proxy: CuttingProxy, feed: Path) -> None:
    name, _ = cluster.make_database()
    store = FaultyStore(through(proxy, name), feed, 13)

    def cut() -> None:
        proxy.refuse(True)
        proxy.cut()

    reasons = store.endure(cut, lambda: proxy.refuse(False))
    assert reasons and proxy.cuts > 0
    # In the middle of what is being sent, wherever that is.
    with store.life.work(store.server, is_patient=True):
        for size in range(1, 40_000, 4_001):
            store.wait_for_answers(5)
            proxy.cut_after(size)
            wait_for(lambda: not proxy.is_cutting, "the connection was cut")
        store.wait_for_answers(5)
    store.end()


def test_a_slow_database_slows_and_refuses_nobody(cluster: Cluster, proxy: CuttingProxy, feed: Path) -> None:
    name, _ = cluster.make_database()
    store = FaultyStore(through(proxy, name), feed, 14)
    with store.life.work(store.server, is_patient=True):
        proxy.delay = 0.05
        store.wait_for_answers(50)
        proxy.delay = 0
        store.wait_for_answers(50)
    assert not store.life.reasons
    store.end()
