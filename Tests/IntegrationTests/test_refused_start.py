"""What keeps ``outcryd`` from starting: one line that names the place and the remedy."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from outcryd import SAMPLE_DATA, Outcryd, command

HEADER = "date,open,high,low,close,volume\n"
GOOD = "1999-01-04,1229.23,1248.81,1219.10,1228.10,877000000\n"


def start(*flags: str, feed: Path = SAMPLE_DATA) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command(*flags, feed=feed), capture_output=True, text=True, timeout=60, check=False)


def refused(*flags: str, feed: Path = SAMPLE_DATA) -> str:
    """Starts a server that must refuse, and answers what it says."""
    done = start(*flags, feed=feed)
    assert done.returncode == 2, done
    assert done.stdout == "", "nothing listens"
    return done.stderr


@pytest.mark.parametrize(
    ("row", "column"),
    [
        ("1999-01-05,1228.10,12x6.11,1228.10,1244.78,775000000\n", 20),
        ("1999-01-05,1228.10,1246.11,1228.10,1244.78\n", None),
        ("1999-01-05,-1,1246.11,1228.10,1244.78,775000000\n", 12),
        ("1999-01-04,1228.10,1246.11,1228.10,1244.78,775000000\n", 1),
        ("1999-13-05,1228.10,1246.11,1228.10,1244.78,775000000\n", 1),
        ("1999-01-05,1228.10,1200.00,1228.10,1244.78,775000000\n", None),
    ],
)
def test_a_wrong_row_is_named_by_file_line_and_column(tmp_path: Path, row: str, column: int | None) -> None:
    (tmp_path / "SP500.csv").write_text(HEADER + GOOD + row)
    text = refused(feed=tmp_path)
    place = f"{tmp_path / 'SP500.csv'}:3:"
    assert place in text
    after = text.split(place)[1].split(":")[0].strip()
    assert after.isdigit()
    if column is not None:
        assert int(after) == column


def test_a_feed_without_files_is_refused(tmp_path: Path) -> None:
    assert str(tmp_path) in refused(feed=tmp_path)


@pytest.mark.parametrize(
    ("flags", "named"),
    [
        (["--store", "postgres:x"], "--store"),
        (["--listen", "0.0.0.0:0"], "--listen"),
        (["--listen", "nonsense"], "--listen"),
        (["--journal-capacity=-1"], "--journal-capacity"),
    ],
)
def test_a_wrong_flag_is_named(flags: list[str], named: str) -> None:
    assert named in refused(*flags)


def test_a_taken_address_is_named(server: Outcryd) -> None:
    done = start("--listen", server.address)
    assert done.returncode == 1 and done.stdout == ""
    assert f"outcryd: cannot listen on {server.address}: another program listens there" in done.stderr


def test_an_unknown_flag_is_a_matter_of_usage() -> None:
    done = start("--no-such-flag")
    assert done.returncode == 2
    assert "--no-such-flag" in done.stderr and "--help" in done.stderr


def test_a_wrong_configuration_names_file_key_and_remedy(tmp_path: Path) -> None:
    file = tmp_path / "outcryd.yaml"
    file.write_text("listen: 127.0.0.1:0\njournal_capacity: many\n")
    text = refused("--config", str(file))
    assert str(file) in text and "journal_capacity" in text
    file.write_text("listne: 127.0.0.1:0\n")
    assert "listne" in refused("--config", str(file))
