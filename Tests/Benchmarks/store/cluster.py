"""A PostgreSQL server of the benchmark's own, with the settings that a new cluster has."""

import os
import pathlib
import shutil
import subprocess
import tempfile
import time


class Cluster:
    def __init__(self, data: pathlib.Path) -> None:
        # The path of a socket holds 107 characters.
        self._socket = pathlib.Path(tempfile.mkdtemp(prefix="outcry-pg-", dir="/tmp"))
        self._data = data
        self._count = 0
        data.mkdir()
        self._as: list[str] = []
        if os.getuid() == 0:
            # initdb refuses root.
            shutil.chown(data, "postgres", "postgres")
            shutil.chown(self._socket, "postgres", "postgres")
            self._as = ["setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups"]
            for parent in data.parents:
                parent.chmod(parent.stat().st_mode | 0o111)
        binaries = sorted(pathlib.Path("/usr/lib/postgresql").glob("*/bin"))
        if not binaries:
            raise RuntimeError("PostgreSQL is not installed; scripts/setup test installs it")
        self._bin = binaries[-1]
        self._call("initdb", "-D", str(data), "-U", "outcry", "--auth=trust")
        self._server = subprocess.Popen(
            [*self._as, self._bin / "postgres", "-D", data, "-k", self._socket, "-c", "listen_addresses="],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            cwd=self._socket,
        )
        self._wait()

    def _call(self, program: str, *arguments: str) -> None:
        command = [*self._as, str(self._bin / program), *arguments]
        done = subprocess.run(command, capture_output=True, text=True, cwd=self._socket, check=False)
        if done.returncode != 0:
            raise RuntimeError(f"{program}: {done.stderr.strip()[-500:]}")

    def _wait(self) -> None:
        for _ in range(600):
            if subprocess.run([self._bin / "pg_isready", "-q", "-h", self._socket], check=False).returncode == 0:
                return
            if self._server.poll() is not None:
                break
            time.sleep(0.1)
        raise RuntimeError("PostgreSQL did not start")

    def make_database(self) -> tuple[str, str]:
        """The name and the URL of a new database."""
        self._count += 1
        name = f"bench{self._count}"
        self._call("createdb", "-h", str(self._socket), "-U", "outcry", name)
        return name, f"postgres://outcry@/{name}?host={self._socket}"

    def stop(self) -> None:
        self._server.terminate()
        self._server.wait(60)
        shutil.rmtree(self._socket, ignore_errors=True)
