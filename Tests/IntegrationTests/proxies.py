"""Real proxies as child processes, each in front of several servers, each server behind a port of its own."""

from __future__ import annotations

import shutil
import socket
import subprocess
import time
from pathlib import Path

from outcryd import START_TIMEOUT, STOP_TIMEOUT
from ports import free_ports


NGINX = """
daemon off;
master_process off;
pid {folder}/nginx.pid;
error_log stderr warn;
events {{ worker_connections 256; }}
http {{
  access_log off;
  client_body_temp_path {folder}/body;
  proxy_temp_path {folder}/proxy;
  fastcgi_temp_path {folder}/fastcgi;
  uwsgi_temp_path {folder}/uwsgi;
  scgi_temp_path {folder}/scgi;
  client_max_body_size 0;
  {servers}
}}
"""

NGINX_SERVER = """
  server {{
    listen 127.0.0.1:{port} http2;
    location / {{ grpc_pass grpc://{backend}; }}
  }}
"""

HAPROXY = """
global
  maxconn 256
defaults
  mode http
  timeout connect 10s
  timeout client 60s
  timeout server 60s
{servers}
"""

HAPROXY_SERVER = """
frontend front{port}
  bind 127.0.0.1:{port} proto h2
  default_backend back{port}
backend back{port}
  server one {backend} proto h2
"""


class Proxy:
    """One proxy in front of the servers at ``backends``; ``addresses`` says where it listens for each, in order."""

    def __init__(self, name: str, folder: Path, backends: list[str]) -> None:
        self.name = name
        ports = free_ports(len(backends))
        self.addresses = [f"127.0.0.1:{port}" for port in ports]
        self._log = folder / "proxy.log"
        commands = getattr(self, f"_{name}")(folder, list(zip(ports, backends, strict=True)))
        with self._log.open("wb") as log:
            self._processes = [
                subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, cwd=folder)
                for command in commands
            ]
        for port in ports:
            self._wait_for(port)

    def _wait_for(self, port: int) -> None:
        deadline = time.monotonic() + START_TIMEOUT
        while True:
            try:
                return socket.create_connection(("127.0.0.1", port), timeout=START_TIMEOUT).close()
            except ConnectionRefusedError:
                if time.monotonic() > deadline or any(process.poll() is not None for process in self._processes):
                    self.stop()
                    raise RuntimeError(f"{self.name} did not start:\n{self._log.read_text()}") from None
                time.sleep(0.05)

    def stop(self) -> None:
        for process in self._processes:
            process.terminate()
        for process in self._processes:
            try:
                process.wait(STOP_TIMEOUT)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()

    @staticmethod
    def _binary(name: str, package: str) -> str:
        found = shutil.which(name) or shutil.which(name, path="/usr/sbin:/usr/local/sbin")
        assert found, f"{name} is missing: apt-get install {package}"
        return found

    def _nginx(self, folder: Path, pairs: list[tuple[int, str]]) -> list[list[str]]:
        servers = "".join(NGINX_SERVER.format(port=port, backend=backend) for port, backend in pairs)
        configuration = folder / "nginx.conf"
        configuration.write_text(NGINX.format(folder=folder, servers=servers))
        return [[self._binary("nginx", "nginx"), "-p", str(folder), "-c", str(configuration), "-e", "stderr"]]

    def _haproxy(self, folder: Path, pairs: list[tuple[int, str]]) -> list[list[str]]:
        servers = "".join(HAPROXY_SERVER.format(port=port, backend=backend) for port, backend in pairs)
        configuration = folder / "haproxy.cfg"
        configuration.write_text(HAPROXY.format(servers=servers))
        return [[self._binary("haproxy", "haproxy"), "-db", "-f", str(configuration)]]

    def _nghttpx(self, folder: Path, pairs: list[tuple[int, str]]) -> list[list[str]]:
        nghttpx = self._binary("nghttpx", "nghttp2-proxy")
        (folder / "nghttpx.conf").touch()
        return [
            [nghttpx, f"--conf={folder / 'nghttpx.conf'}", f"--frontend=127.0.0.1,{port};no-tls",
             f"--backend={backend.replace(':', ',')};;proto=h2", "--workers=1", "--single-process"]
            for port, backend in pairs
        ]  # fmt: skip
