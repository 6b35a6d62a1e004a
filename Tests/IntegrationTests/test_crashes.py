"""Kills in the middle of the work; how many: ``OUTCRY_CRASH_KILLS``, and ``scripts/crash-test`` for thousands."""

from __future__ import annotations

import os
import sys
from itertools import count
from pathlib import Path

import pytest

from crashes import crash
from disks import DiskFaults
from postgres import Cluster

# Half a second a kill on a machine with nothing else to do.
pytestmark = pytest.mark.timeout(1800)

KILLS = int(os.environ.get("OUTCRY_CRASH_KILLS", "200"))


def test_kills_lose_nothing_on_sqlite(tmp_path: Path, feed: Path) -> None:
    # Half a write needs the dynamic loader of Linux.
    disk = DiskFaults(tmp_path, tmp_path / "store") if sys.platform == "linux" else None
    numbers = count()
    report = crash(lambda: f"sqlite:{tmp_path / f'store{next(numbers)}'}", feed, KILLS, 20261127, disk)
    print(report)
    assert report.kills.total() >= KILLS
    assert report.answered > KILLS and report.unanswered > 0 and report.watched > 0


def test_kills_lose_nothing_on_postgresql(feed: Path, cluster: Cluster) -> None:
    report = crash(lambda: cluster.make_database()[1], feed, KILLS, 20261128)
    print(report)
    assert report.kills.total() >= KILLS
    assert report.answered > KILLS and report.unanswered > 0 and report.watched > 0
