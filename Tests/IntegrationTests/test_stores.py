"""Stores on disk: a killed server, a second one, and what ``outcry-admin`` does."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import threading
from pathlib import Path

import grpc
import pytest

from contract import Stubs, pb
from outcryd import BINARY, SAMPLE_DATA, Outcryd, command
from postgres import Cluster
from trading import Trader, all_of

ADMIN = BINARY.with_name("outcry-admin")
OUTCRY = BINARY.with_name("outcry")


def admin(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([ADMIN, *map(str, arguments)], capture_output=True, text=True, timeout=60, check=False)


def said(*arguments: str | Path) -> str:
    done = admin(*arguments)
    assert done.returncode == 0, done
    return done.stdout


@pytest.fixture(params=["sqlite", "postgres"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A place for a store of each kind."""
    return new_store(request, tmp_path, request.param)


def new_store(request: pytest.FixtureRequest, folder: Path, kind: str, name: str = "store") -> str:
    if kind == "sqlite":
        return f"sqlite:{folder / name}"
    cluster: Cluster = request.getfixturevalue("cluster")
    return cluster.make_database()[1]


def change(store: str, sql: str) -> None:
    """Changes what is in a store behind its back."""
    if store.startswith("sqlite:"):
        with sqlite3.connect(Path(store.removeprefix("sqlite:")) / "journal.sqlite") as connection:
            connection.execute(sql)
        connection.close()
    else:
        subprocess.run(["psql", "-qX", "-v", "ON_ERROR_STOP=1", store, "-c", sql], check=True)


def sessions(server: Outcryd) -> list[str]:
    with server.channel() as channel:
        found = all_of(Stubs(channel).sessions.ListSessions, pb.ListSessionsRequest(), "sessions")
        return [session.session_id for session in found]


def make(server: Outcryd, *names: str) -> None:
    with server.channel() as channel:
        trader = Trader(Stubs(channel))
        for name in names:
            trader.create(name, "SP500")


def test_what_was_answered_is_there_after_a_kill(store: str) -> None:
    first = Outcryd("--store", store)
    make(first, "one", "two")
    os.kill(first.pid, signal.SIGKILL)
    assert first.wait() == -signal.SIGKILL
    second = Outcryd("--store", store)
    assert sessions(second) == ["one", "two"]
    make(second, "three")
    assert second.stop() == 0
    third = Outcryd("--store", store)
    assert sessions(third) == ["one", "two", "three"]
    assert third.stop() == 0


def kill_while_it_answers(store: str, first: int, answers: int) -> list[str]:
    """Kills a server while two callers make sessions and start them, and answers what they were told is there."""
    server = Outcryd("--store", store)
    answered: list[str] = []
    enough = threading.Event()

    def call(caller: int) -> None:
        with server.channel() as channel:
            trader = Trader(Stubs(channel))
            number = first
            try:
                while True:
                    name = f"s-{caller}-{number}"
                    trader.create(name, "SP500")
                    answered.append(name)
                    trader.start(name)
                    number += 1
                    if len(answered) >= answers:
                        enough.set()
            except grpc.RpcError:
                enough.set()

    callers = [threading.Thread(target=call, args=(caller,)) for caller in range(2)]
    for caller in callers:
        caller.start()
    assert enough.wait(60)
    os.kill(server.pid, signal.SIGKILL)
    for caller in callers:
        caller.join(60)
    assert server.wait() == -signal.SIGKILL
    assert len(answered) >= answers
    return answered


def test_kills_in_the_middle_of_the_work_lose_nothing_that_was_answered(store: str) -> None:
    answered: list[str] = []
    for turn in range(4):
        answered += kill_while_it_answers(store, turn * 1000, 6 + 5 * turn)
        assert "all are what was written" in said("verify", store)
    last = Outcryd("--store", store)
    assert set(answered) <= set(sessions(last))
    assert last.stop() == 0


def test_a_second_server_is_refused_while_the_first_lives(store: str) -> None:
    first = Outcryd("--store", store)
    done = subprocess.run(
        command("--store", store, feed=SAMPLE_DATA), capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 1, done
    owner = f"process {first.pid}" if store.startswith("sqlite:") else "outcryd, backend "
    assert f"in use by {owner}" in done.stderr
    assert f"in use by {owner}" in admin("verify", store).stderr
    assert first.stop() == 0


@pytest.mark.parametrize(("kind", "other"), [("sqlite", "postgres"), ("postgres", "sqlite")])
def test_a_store_is_verified_and_carried_to_one_of_another_kind(
    request: pytest.FixtureRequest, tmp_path: Path, kind: str, other: str
) -> None:
    store = new_store(request, tmp_path, kind)
    server = Outcryd("--store", store)
    make(server, "one", "two")
    assert server.stop() == 0
    assert "2 records" in said("verify", store)
    export = tmp_path / "journal"
    assert "exported 2 records" in said("export", store, export)
    assert "there" in admin("export", store, export).stderr, "no file is overwritten"
    carried = new_store(request, tmp_path, other, "carried")
    assert "imported 2 records" in said("import", carried, export)
    again = Outcryd("--store", carried)
    assert sessions(again) == ["one", "two"]
    assert again.stop() == 0


def test_an_sqlite_store_is_copied_while_its_server_runs(tmp_path: Path) -> None:
    store = f"sqlite:{tmp_path / 'store'}"
    server = Outcryd("--store", store)
    make(server, "one", "two")
    copy = tmp_path / "copy.sqlite"
    assert "backed up" in said("backup", store, copy)
    assert server.stop() == 0
    restored = f"sqlite:{tmp_path / 'restored'}"
    assert "restored" in said("restore", restored, copy)
    again = Outcryd("--store", restored)
    assert sessions(again) == ["one", "two"]
    assert again.stop() == 0


def test_a_damaged_record_refuses_the_start_and_is_cut_by_repair(store: str) -> None:
    server = Outcryd("--store", store)
    make(server, "one", "two", "three")
    assert server.stop() == 0
    change(
        store,
        "UPDATE events SET payload = CAST(payload || x'00' AS BLOB) WHERE revision = 2"
        if store.startswith("sqlite:")
        else "UPDATE outcry.events SET payload = payload || '\\x00'::bytea WHERE revision = 2",
    )
    done = subprocess.run(
        command("--store", store, feed=SAMPLE_DATA), capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 1, done
    assert "revision 2" in done.stderr and "outcry-admin verify" in done.stderr
    found = admin("verify", store)
    assert found.returncode == 3 and "revision 2" in found.stdout
    assert "--yes" in said("repair", store), "says what it would do"
    assert "kept revisions up to 1, cut 2" in said("repair", "--yes", store)
    again = Outcryd("--store", store)
    assert sessions(again) == ["one"]
    assert again.stop() == 0


def test_outcry_admin_is_a_command_of_outcry_too(store: str) -> None:
    server = Outcryd("--store", store)
    make(server, "one")
    assert server.stop() == 0
    done = subprocess.run(
        [OUTCRY, "admin", "verify", store], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0 and done.stdout == said("verify", store)


def test_a_wrong_command_line_is_a_matter_of_usage() -> None:
    assert admin("verify", "redis:x").returncode == 2
    assert admin("polish").returncode == 2
    assert admin("--help").returncode == 0
