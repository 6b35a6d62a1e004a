"""A disk that is full, that does not write, that does not flush: refused with a reason, nothing lost, taken up again."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from disks import FLUSHES_FAIL, FULL, WRITES_FAIL, DiskFaults
from faulty_stores import FaultyStore
from test_stores import said

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="needs the dynamic loader of Linux")

FAULTS = {FULL: "full", WRITES_FAIL: "disk I/O error", FLUSHES_FAIL: "disk I/O error"}


@pytest.mark.parametrize("fault", FAULTS, ids=["full", "writes-fail", "flushes-fail"])
def test_a_disk_that_fails_refuses_calls_and_loses_nothing(fault: bytes, tmp_path: Path, feed: Path) -> None:
    home = tmp_path / "store"
    disk = DiskFaults(tmp_path, home)
    store = FaultyStore(f"sqlite:{home}", feed, 7, disk)
    reasons = store.endure(lambda: disk.begin(fault), disk.end)
    assert all("the server's log says why" in reason for reason in reasons), reasons
    assert any(FAULTS[fault] in line for line in store.server.lines), store.server.lines[-20:]
    assert disk.count > 0
    store.end()
    assert "all are what was written" in said("verify", f"sqlite:{home}")
