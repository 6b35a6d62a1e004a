"""Channelz: the stock stubs of grpcio-channelz show live servers, sockets, streams and counts."""

from __future__ import annotations

import hashlib
import ipaddress
import os
import socket as sockets
import ssl
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import grpc
import pytest
from grpc_channelz.v1 import channelz_pb2 as cz
from grpc_channelz.v1 import channelz_pb2_grpc
from grpc_health.v1 import health_pb2, health_pb2_grpc

from contract import ROOT
from outcryd import BINARY, Outcryd
from trading import TIMEOUT

OUTCRY = Path(os.environ.get("OUTCRY", BINARY.with_name("outcry")))

Make = Callable[..., Outcryd]


class Channelz:
    """What a tool asks, over a connection of its own."""

    def __init__(self, channel: grpc.Channel) -> None:
        self.stub = channelz_pb2_grpc.ChannelzStub(channel)
        # The connection that asks is there before any other one.
        self.own = [ref.socket_id for ref in self.refs()]
        assert len(self.own) == 1

    def server(self) -> cz.Server:
        answer = self.stub.GetServers(cz.GetServersRequest(), timeout=TIMEOUT)
        assert answer.end
        [server] = answer.server
        return server

    def refs(self) -> list[cz.SocketRef]:
        request = cz.GetServerSocketsRequest(server_id=self.server().ref.server_id)
        answer = self.stub.GetServerSockets(request, timeout=TIMEOUT)
        assert answer.end
        return list(answer.socket_ref)

    def others(self) -> list[cz.Socket]:
        return [self.socket(ref.socket_id) for ref in self.refs() if ref.socket_id not in self.own]

    def socket(self, socket_id: int) -> cz.Socket:
        return self.stub.GetSocket(cz.GetSocketRequest(socket_id=socket_id), timeout=TIMEOUT).socket

    def wait_for_others(self, count: int) -> list[cz.Socket]:
        deadline = time.monotonic() + TIMEOUT
        while len(found := [ref for ref in self.refs() if ref.socket_id not in self.own]) != count:
            assert time.monotonic() < deadline, f"{found}, not {count} sockets"
            time.sleep(0.01)
        return self.others()


@contextmanager
def channelz(server: Outcryd) -> Iterator[Channelz]:
    with server.channel() as channel:
        yield Channelz(channel)


def calls(channel: grpc.Channel, succeeding: int, failing: int) -> None:
    stub = health_pb2_grpc.HealthStub(channel)
    for _ in range(succeeding):
        stub.Check(health_pb2.HealthCheckRequest(), timeout=TIMEOUT)
    for _ in range(failing):
        with pytest.raises(grpc.RpcError) as raised:
            stub.Check(health_pb2.HealthCheckRequest(service="no.such.Service"), timeout=TIMEOUT)
        assert raised.value.code() is grpc.StatusCode.NOT_FOUND


def code(call: Callable[[], object]) -> grpc.StatusCode:
    with pytest.raises(grpc.RpcError) as raised:
        call()
    return raised.value.code()


def address(of: cz.Address) -> str:
    return f"{ipaddress.ip_address(of.tcpip_address.ip_address)}:{of.tcpip_address.port}"


@pytest.mark.parametrize(("succeeding", "failing"), [(7, 3), (1, 0), (0, 2)])
def test_counts_are_exact(fresh_server: Make, succeeding: int, failing: int) -> None:
    server = fresh_server()
    with channelz(server) as tool, server.channel() as channel:
        before = tool.server().data
        began = time.time()
        calls(channel, succeeding, failing)
        ended = time.time()
        after = tool.server().data
        # The tool's own two questions: the first had not ended, the second had begun.
        assert after.calls_started - before.calls_started == succeeding + failing + 1
        assert after.calls_succeeded - before.calls_succeeded == succeeding + 1
        assert (before.calls_failed, after.calls_failed) == (0, failing)

        [socket] = tool.others()
        data = socket.data
        total = succeeding + failing
        assert (data.streams_started, data.streams_succeeded, data.streams_failed) == (total, total, 0)
        assert (data.messages_received, data.messages_sent) == (total, succeeding)
        assert data.keep_alives_sent == 0
        for stamp in (data.last_remote_stream_created_timestamp, data.last_message_received_timestamp):
            # The server's clock for this is coarse.
            assert began - 1 < stamp.seconds + stamp.nanos / 1e9 < ended + 1
        assert data.HasField("last_message_sent_timestamp") == (succeeding > 0)
        assert not data.HasField("last_local_stream_created_timestamp")
        assert data.local_flow_control_window.value > 0
        assert data.remote_flow_control_window.value > 0
        assert not socket.HasField("security")


def test_addresses_are_right(fresh_server: Make) -> None:
    server = fresh_server()
    with channelz(server) as tool:
        shown = tool.server()
        assert shown.ref.name == server.address
        [listening] = shown.listen_socket
        assert address(tool.socket(listening.socket_id).local) == server.address
        assert not tool.socket(listening.socket_id).HasField("remote")

        host, port = server.address.split(":")
        with sockets.create_connection((host, int(port)), timeout=TIMEOUT) as raw:
            [socket] = tool.wait_for_others(1)
            mine = "%s:%d" % raw.getsockname()
            assert (address(socket.remote), address(socket.local)) == (mine, server.address)
            assert socket.ref.name == mine
            assert (socket.data.streams_started, socket.data.messages_received) == (0, 0)
        tool.wait_for_others(0)


def test_a_connection_that_closes_is_gone_and_its_calls_are_not(fresh_server: Make) -> None:
    server = fresh_server()
    with channelz(server) as tool:
        with server.channel() as channel:
            calls(channel, 4, 1)
            [socket] = tool.others()
        tool.wait_for_others(0)
        assert tool.server().data.calls_failed == 1
        assert tool.server().data.calls_succeeded > 4
        assert code(lambda: tool.socket(socket.ref.socket_id)) is grpc.StatusCode.NOT_FOUND


def test_a_stream_that_its_client_gives_up_has_failed(fresh_server: Make) -> None:
    server = fresh_server()
    with channelz(server) as tool, server.channel() as channel:
        watch = health_pb2_grpc.HealthStub(channel).Watch(health_pb2.HealthCheckRequest(), timeout=TIMEOUT)
        next(watch)
        [socket] = tool.others()
        assert (socket.data.streams_started, socket.data.streams_succeeded, socket.data.streams_failed) == (1, 0, 0)
        assert (socket.data.messages_received, socket.data.messages_sent) == (1, 1)
        watch.cancel()
        deadline = time.monotonic() + TIMEOUT
        while not (data := tool.socket(socket.ref.socket_id).data).streams_failed:
            assert time.monotonic() < deadline
        assert (data.streams_started, data.streams_succeeded, data.streams_failed) == (1, 0, 1)
        assert tool.server().data.calls_failed == 1


def test_sockets_come_in_pages(fresh_server: Make) -> None:
    server = fresh_server()
    with channelz(server) as tool:
        host, port = server.address.split(":")
        raw = [sockets.create_connection((host, int(port)), timeout=TIMEOUT) for _ in range(7)]
        tool.wait_for_others(7)
        server_id = tool.server().ref.server_id
        seen: list[int] = []
        pages = 0
        while True:
            start = seen[-1] + 1 if seen else 0
            request = cz.GetServerSocketsRequest(server_id=server_id, start_socket_id=start, max_results=3)
            page = tool.stub.GetServerSockets(request, timeout=TIMEOUT)
            seen += [ref.socket_id for ref in page.socket_ref]
            pages += 1
            if page.end:
                break
            assert len(page.socket_ref) == 3
        assert pages == 3
        assert len(seen) == 8
        assert seen == sorted(set(seen))
        for connection in raw:
            connection.close()
        tool.wait_for_others(0)


def test_what_is_not_there_is_not_found(server: Outcryd) -> None:
    with server.channel() as channel:
        stub = channelz_pb2_grpc.ChannelzStub(channel)
        for wrong in (0, -1, 2**63 - 1):
            asked = [
                lambda: stub.GetServer(cz.GetServerRequest(server_id=wrong), timeout=TIMEOUT),
                lambda: stub.GetServerSockets(cz.GetServerSocketsRequest(server_id=wrong), timeout=TIMEOUT),
                lambda: stub.GetSocket(cz.GetSocketRequest(socket_id=wrong), timeout=TIMEOUT),
                lambda: stub.GetChannel(cz.GetChannelRequest(channel_id=wrong), timeout=TIMEOUT),
                lambda: stub.GetSubchannel(cz.GetSubchannelRequest(subchannel_id=wrong), timeout=TIMEOUT),
            ]
            assert [code(ask) for ask in asked] == [grpc.StatusCode.NOT_FOUND] * len(asked)
        negative = cz.GetServersRequest(max_results=-1)
        assert code(lambda: stub.GetServers(negative, timeout=TIMEOUT)) is grpc.StatusCode.INVALID_ARGUMENT
        # The server calls nobody.
        top = stub.GetTopChannels(cz.GetTopChannelsRequest(), timeout=TIMEOUT)
        assert (list(top.channel), top.end) == ([], True)


def test_it_can_be_switched_off(fresh_server: Make) -> None:
    server = fresh_server("--channelz", "off")
    with server.channel() as channel:
        stub = channelz_pb2_grpc.ChannelzStub(channel)
        assert code(lambda: stub.GetServers(cz.GetServersRequest(), timeout=TIMEOUT)) is grpc.StatusCode.UNIMPLEMENTED


@pytest.mark.parametrize("mutual", [False, True])
def test_tls_is_shown(fresh_server: Make, tmp_path: Path, mutual: bool) -> None:
    if not OUTCRY.exists():
        pytest.skip(f"there is no {OUTCRY}: build it (swift build --product outcry) or set OUTCRY")
    files = tmp_path / "tls"
    subprocess.run([str(OUTCRY), "tls", "init", str(files)], check=True, timeout=60, cwd=ROOT, capture_output=True)
    flags = ["--tls-certificate", str(files / "server.crt"), "--tls-key", str(files / "server.key")]
    server = fresh_server(*flags, *(["--tls-client-ca", str(files / "ca.crt")] if mutual else []))
    credentials = grpc.ssl_channel_credentials(
        root_certificates=(files / "ca.crt").read_bytes(),
        private_key=(files / "client.key").read_bytes() if mutual else None,
        certificate_chain=(files / "client.crt").read_bytes() if mutual else None,
    )

    def digest(name: str) -> str:
        first = (files / name).read_text().split("-----END CERTIFICATE-----")[0] + "-----END CERTIFICATE-----\n"
        return hashlib.sha256(ssl.PEM_cert_to_DER_cert(first)).hexdigest()

    with grpc.secure_channel(server.address, credentials) as channel:
        tool = Channelz(channel)
        socket = tool.socket(tool.own[0])
        tls = socket.security.tls
        # In IANA's spelling, whichever was agreed on.
        assert tls.standard_name.startswith("TLS_")
        assert "_WITH_" in tls.standard_name or tls.standard_name.startswith(("TLS_AES_", "TLS_CHACHA20_"))
        assert hashlib.sha256(tls.local_certificate).hexdigest() == digest("server.crt")
        if mutual:
            assert hashlib.sha256(tls.remote_certificate).hexdigest() == digest("client.crt")
            assert socket.remote_name.startswith("CN=")
        else:
            assert (tls.remote_certificate, socket.remote_name) == (b"", "")
