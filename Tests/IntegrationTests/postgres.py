"""A PostgreSQL server of one's own, with the settings that a new cluster has. The benchmarks use it, too."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path

from ports import free_port


class Cluster:
    """On a socket in a temporary directory, and on a port of the loopback address."""

    def __init__(self, data: Path | None = None) -> None:
        # The path of a socket holds 107 characters.
        self._socket = Path(tempfile.mkdtemp(prefix="outcry-pg-", dir="/tmp"))
        self._data = data or self._socket / "data"
        self._count = 0
        self.port = free_port()
        self._data.mkdir()
        self._as: list[str] = []
        if os.getuid() == 0:
            # initdb refuses root.
            shutil.chown(self._data, "postgres", "postgres")
            shutil.chown(self._socket, "postgres", "postgres")
            self._as = ["setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups"]
            for parent in self._data.parents:
                parent.chmod(parent.stat().st_mode | 0o111)
        folders = [Path("/usr/lib/postgresql"), Path("/opt/homebrew/opt")]
        binaries = sorted(path for folder in folders for path in folder.glob("*/bin") if (path / "initdb").exists())
        if not binaries:
            raise RuntimeError("PostgreSQL is not installed; scripts/setup test installs it")
        self._bin = binaries[-1]
        self._call("initdb", "-D", str(self._data), "-U", "outcry", "--auth=trust")
        self.start()

    def start(self) -> None:
        """Returns when it takes connections."""
        options = ["-k", self._socket, "-c", "listen_addresses=127.0.0.1", "-p", str(self.port)]
        self._server = subprocess.Popen(
            [*self._as, self._bin / "postgres", "-D", self._data, *options, "-c", "max_connections=200"],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            cwd=self._socket,
        )
        for _ in range(600):
            ready = [self._bin / "pg_isready", "-q", "-h", self._socket, "-p", str(self.port)]
            if subprocess.run(ready, check=False).returncode == 0:
                return
            if self._server.poll() is not None:
                break
            time.sleep(0.1)
        raise RuntimeError("PostgreSQL did not start")

    def _call(self, program: str, *arguments: str) -> None:
        command = [*self._as, str(self._bin / program), *arguments]
        done = subprocess.run(command, capture_output=True, text=True, cwd=self._socket, check=False)
        if done.returncode != 0:
            raise RuntimeError(f"{program}: {done.stderr.strip()[-500:]}")

    def make_database(self) -> tuple[str, str]:
        """The name and the URL of a new database."""
        self._count += 1
        name = f"store{self._count}"
        self._call("createdb", "-h", str(self._socket), "-p", str(self.port), "-U", "outcry", name)
        return name, f"postgres://outcry@/{name}?host={self._socket}&port={self.port}"

    def run(self, sql: str, database: str = "postgres") -> str:
        """What psql prints."""
        url = f"postgres://outcry@/{database}?host={self._socket}&port={self.port}"
        command = ["psql", "-qAtX", "-v", "ON_ERROR_STOP=1", url, "-c", sql]
        return subprocess.run(command, capture_output=True, text=True, timeout=60, check=True).stdout

    def cut_connections(self, database: str) -> int:
        """Ends every connection of an outcryd to a database; answers how many there were."""
        said = self.run(
            "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity "
            f"WHERE application_name = 'outcryd' AND datname = '{database}'"
        )
        return int(said)

    def end(self, *, at_once: bool) -> None:
        """Ends the server: every process of it is killed, or its clients are sent away first."""
        # To the postmaster, which setpriv has become. SIGQUIT is what `pg_ctl stop -m immediate` sends: nothing is written
        # any more.
        self._server.send_signal(signal.SIGQUIT if at_once else signal.SIGINT)
        self._server.wait(60)

    def stop(self) -> None:
        if self._server.poll() is None:
            self.end(at_once=False)
        shutil.rmtree(self._socket, ignore_errors=True)
