"""Started by ``scripts/crash-test``."""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
import time
from itertools import count
from pathlib import Path

from crashes import Report, crash, short_feed
from disks import DiskFaults
from postgres import Cluster


def positive(text: str) -> int:
    """A number of which none would be a test of nothing."""
    number = int(text)
    if number < 1:
        raise ValueError(text)
    return number


def main() -> int:
    parser = argparse.ArgumentParser(prog="scripts/crash-test")
    parser.add_argument("--store", choices=["sqlite", "postgres"], default="sqlite")
    parser.add_argument("--kills", type=positive, default=10_000)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    options = parser.parse_args()
    work = Path(tempfile.mkdtemp(prefix="outcry-crash-"))
    feed = work / "feed"
    feed.mkdir()
    cluster = Cluster() if options.store == "postgres" else None
    numbers = count()

    def make_store() -> str:
        if cluster:
            return cluster.make_database()[1]
        number = next(numbers)
        # The one before has been looked at.
        shutil.rmtree(work / f"store{number - 1}", ignore_errors=True)
        return f"sqlite:{work / f'store{number}'}"

    def show(report: Report) -> None:
        print(f"{options.store}: {report}", flush=True)

    print(f"seed {options.seed}", flush=True)
    disk = DiskFaults(work, work / "store") if options.store == "sqlite" and sys.platform == "linux" else None
    crash(make_store, short_feed(feed), options.kills, options.seed, disk, show)
    if cluster:
        cluster.stop()
    shutil.rmtree(work)
    return 0


if __name__ == "__main__":
    sys.exit(main())
