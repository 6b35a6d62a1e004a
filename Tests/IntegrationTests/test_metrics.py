"""What Prometheus reads from ``outcryd --metrics``."""

from __future__ import annotations

import contextlib
import http.client
import re
import select
import socket
from collections.abc import Callable

import grpc
import pytest
from prometheus_client.parser import text_string_to_metric_families

from contract import Stubs, pb
from outcryd import Outcryd
from test_refused_start import start
from trading import TIMEOUT, Trader

METRICS = "grpc_server_call"


@pytest.fixture
def metered(fresh_server: Callable[..., Outcryd]) -> Outcryd:
    return fresh_server("--metrics", "127.0.0.1:0")


def metrics_address(server: Outcryd) -> tuple[str, int]:
    server.wait_for_line("metrics on ")
    [found] = [match for match in (re.fullmatch(r"metrics on (127\.0\.0\.1):(\d+)", line) for line in server.lines) if match]
    return found.group(1), int(found.group(2))


def request(server: Outcryd, verb: str, path: str, body: bytes | None = None) -> tuple[http.client.HTTPResponse, str]:
    connection = http.client.HTTPConnection(*metrics_address(server), timeout=TIMEOUT)
    try:
        connection.request(verb, path, body=body)
        response = connection.getresponse()
        return response, response.read().decode()
    finally:
        connection.close()


def scrape(server: Outcryd) -> dict[tuple[str, frozenset[tuple[str, str]]], float]:
    response, text = request(server, "GET", "/metrics")
    assert response.status == 200
    assert response.getheader("content-type") == "text/plain; version=0.0.4; charset=utf-8"
    families = list(text_string_to_metric_families(text))
    assert all(family.documentation and family.type in ("counter", "gauge", "histogram") for family in families)
    samples = [sample for family in families for sample in family.samples]
    read = {(sample.name, frozenset(sample.labels.items())): sample.value for sample in samples}
    assert len(read) == len(samples), "no series is there twice"
    return read


def key(name: str, **labels: str) -> tuple[str, frozenset[tuple[str, str]]]:
    return name, frozenset(labels.items())


def test_calls_are_counted_by_method_and_status(metered: Outcryd) -> None:
    get = "outcry.v1.SessionService/GetSession"
    with metered.channel() as channel:
        stubs = Stubs(channel)
        Trader(stubs).create("here")
        for name in ("here", "here", "here", "nope", "nope"):
            try:
                stubs.sessions.GetSession(pb.GetSessionRequest(session_id=name), timeout=TIMEOUT)
            except grpc.RpcError as error:
                assert name == "nope" and error.code() is grpc.StatusCode.NOT_FOUND
    read = scrape(metered)
    assert read[key(f"{METRICS}_started_total", grpc_method=get)] == 5
    for status, count in (("OK", 3), ("NOT_FOUND", 2)):
        labels = {"grpc_method": get, "grpc_status": status}
        assert read[key(f"{METRICS}_duration_seconds_count", **labels)] == count
        assert read[key(f"{METRICS}_duration_seconds_bucket", **labels, le="+Inf")] == count
        assert read[key(f"{METRICS}_duration_seconds_sum", **labels)] > 0
        received = f"{METRICS}_rcvd_total_compressed_message_size_bytes"
        # A tag, a length and four characters.
        assert read[key(f"{received}_sum", **labels)] == 6 * count
        assert read[key(f"{received}_bucket", **labels, le="0")] == 0
        assert read[key(f"{received}_bucket", **labels, le="1024")] == count
    sent = f"{METRICS}_sent_total_compressed_message_size_bytes_sum"
    assert read[key(sent, grpc_method=get, grpc_status="NOT_FOUND")] == 0
    assert read[key(sent, grpc_method=get, grpc_status="OK")] > 0


def test_buckets_are_those_of_a66_and_cumulative(metered: Outcryd) -> None:
    with metered.channel() as channel:
        Trader(Stubs(channel)).create("here")
    labels = {"grpc_method": "outcry.v1.SessionService/CreateSession", "grpc_status": "OK"}
    buckets = {
        float(dict(labels_)["le"]): value
        for (name, labels_), value in scrape(metered).items()
        if name == f"{METRICS}_duration_seconds_bucket" and labels.items() <= dict(labels_).items()
    }
    assert len(buckets) == 42 and {0, 0.00001, 0.013, 0.065, 1, 100, float("inf")} <= buckets.keys()
    counts = [count for _, count in sorted(buckets.items())]
    assert counts == sorted(counts) and counts[-1] == 1


def test_unknown_methods_are_one_series(metered: Outcryd) -> None:
    with metered.channel() as channel:
        for number in range(20):
            with pytest.raises(grpc.RpcError) as raised:
                channel.unary_unary(f"/no.such.Service{number}/Method")(b"", timeout=TIMEOUT)
            assert raised.value.code() is grpc.StatusCode.UNIMPLEMENTED
    read = scrape(metered)
    assert read[key(f"{METRICS}_started_total", grpc_method="other")] == 20
    assert read[key(f"{METRICS}_duration_seconds_count", grpc_method="other", grpc_status="UNIMPLEMENTED")] == 20
    assert not any("no.such" in value for _, labels in read for _, value in labels)


def test_sessions_are_counted_by_state(metered: Outcryd) -> None:
    with metered.channel() as channel:
        trader = Trader(Stubs(channel))
        for name in ("one", "two", "three"):
            trader.create(name)
        trader.stop("two")
    read = scrape(metered)
    states = {dict(labels)["state"]: value for (name, labels), value in read.items() if name == "outcry_sessions"}
    assert states == {"created": 2, "running": 0, "paused": 0, "stopped": 1, "failed": 0}


def test_a_limit_that_is_passed_is_counted(metered: Outcryd) -> None:
    limits = [dict(labels)["limit"] for name, labels in scrape(metered) if name == "outcry_limits_passed_total"]
    assert "headerListBytes" in limits and len(limits) == len(set(limits))
    counter = key("outcry_limits_passed_total", limit="headerListBytes")
    assert scrape(metered)[counter] == 0
    with metered.channel() as channel:
        call = channel.unary_unary("/outcry.v1.ServerService/GetServerInfo")
        with pytest.raises(grpc.RpcError):
            call(b"", timeout=TIMEOUT, metadata=[("much", "x" * 60_000)])
    assert scrape(metered)[counter] == scrape(metered)[counter] == 1


@pytest.mark.parametrize(
    ("verb", "path", "body", "status"),
    [
        ("GET", "/", None, 404),
        ("GET", "/metricsx", None, 404),
        ("GET", "/metrics/..", None, 404),
        ("POST", "/metrics", b"x", 405),
        ("DELETE", "/metrics", None, 405),
        ("GET", "/metrics", b"x" * 40_000, 413),
        ("GET", "/metrics?name[]=up", None, 200),
    ],
)
def test_nothing_else_is_served(metered: Outcryd, verb: str, path: str, body: bytes | None, status: int) -> None:
    response, text = request(metered, verb, path, body)
    assert response.status == status
    assert ("outcry_sessions" in text) == (status == 200)
    if status == 405:
        assert response.getheader("allow") == "GET, HEAD"


def test_head_has_no_body(metered: Outcryd) -> None:
    response, text = request(metered, "HEAD", "/metrics")
    assert response.status == 200 and text == ""
    assert int(response.getheader("content-length", "0")) > 0


def test_what_is_no_http_is_cut_off_and_harms_nobody(metered: Outcryd) -> None:
    for garbage in (b"\x00\x01\x02\r\n\r\n", b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", b"GET /" + b"a" * 200_000 + b" HTTP/1.1\r\n\r\n"):
        with socket.create_connection(metrics_address(metered), timeout=TIMEOUT) as connection:
            answer = b""
            try:
                connection.sendall(garbage)
                while chunk := connection.recv(65536):
                    answer += chunk
            except ConnectionError:
                pass
            assert b"outcry_sessions" not in answer
    assert scrape(metered)


def test_connections_past_the_limit_are_closed_and_the_others_go_on(metered: Outcryd) -> None:
    held = [socket.create_connection(metrics_address(metered), timeout=TIMEOUT) for _ in range(33)]
    # Which one comes last to its event loop is not said; nobody has asked anything, so only the refused one can be read.
    closed, _, _ = select.select(held, [], [], TIMEOUT)
    assert len(closed) == 1
    with contextlib.suppress(ConnectionError):
        assert closed[0].recv(1) == b""
    taken = next(connection for connection in held if connection is not closed[0])
    taken.sendall(b"GET /metrics HTTP/1.1\r\nhost: x\r\n\r\n")
    assert taken.recv(12) == b"HTTP/1.1 200"
    for connection in held:
        connection.close()


def test_without_the_flag_nothing_listens(fresh_server: Callable[..., Outcryd]) -> None:
    server = fresh_server()
    assert server.stop() == 0
    assert not any("metrics on" in line for line in server.lines)


def test_a_taken_address_refuses_the_start(metered: Outcryd, fresh_server: Callable[..., Outcryd]) -> None:
    host, port = metrics_address(metered)
    with pytest.raises(RuntimeError, match="did not start"):
        fresh_server("--metrics", f"{host}:{port}")
    done = start("--metrics", f"{host}:{port}")
    assert done.returncode == 1
    assert f"outcryd: cannot listen on {host}:{port}: another program listens there" in done.stderr
