"""Calls through nginx, haproxy and nghttpx, each a different implementation of HTTP/2 between client and server."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import grpc
import pytest
from google.rpc import error_details_pb2
from grpc_health.v1 import health_pb2, health_pb2_grpc
from grpc_status import rpc_status

from contract import FROM_BEGINNING, Stubs, pb
from interop import InteropServer, TestCalls, messages
from outcryd import Outcryd
from proxies import Proxy
from trading import TIMEOUT, Trader

LARGE = 3 << 20
"""Above every window and every buffer on the way, below the limit of a message."""


@dataclass
class Through:
    """The same proxy in front of both servers."""

    outcryd: grpc.Channel
    interop: grpc.Channel


@pytest.fixture(scope="module", params=["nginx", "haproxy", "nghttpx"])
def through(
    request: pytest.FixtureRequest, server: Outcryd, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Through]:
    interop = InteropServer()
    folder: Path = tmp_path_factory.mktemp(request.param)
    proxy = Proxy(request.param, folder, [server.address, interop.address])
    channels = [
        grpc.insecure_channel(address, options=[("grpc.use_local_subchannel_pool", 1)]) for address in proxy.addresses
    ]
    yield Through(*channels)
    for channel in channels:
        channel.close()
    proxy.stop()
    interop.stop()


def test_unary(through: Through) -> None:
    info = Stubs(through.outcryd).server.GetServerInfo(pb.GetServerInfoRequest(), timeout=TIMEOUT).server
    assert "SP500" in info.symbols
    check = health_pb2_grpc.HealthStub(through.outcryd).Check
    assert check(health_pb2.HealthCheckRequest(), timeout=TIMEOUT).status == health_pb2.HealthCheckResponse.SERVING


def test_many_calls_at_once(through: Through) -> None:
    calls = TestCalls(through.interop)
    running = [calls.unary.future(messages.SimpleRequest(response_size=size), timeout=TIMEOUT) for size in range(300)]
    assert [len(call.result().payload.body) for call in running] == list(range(300))


def test_server_streaming_to_the_end_of_a_session(through: Through, session_id: str) -> None:
    trader = Trader(Stubs(through.outcryd))
    trader.create(session_id)
    trader.stop(session_id)
    request = pb.WatchSessionsRequest(session_id=session_id, start=FROM_BEGINNING)
    seen = list(trader.stubs.sessions.WatchSessions(request, timeout=TIMEOUT))
    assert seen[0].WhichOneof("payload") == "opened"
    assert seen[-1].closing.reason == pb.STREAM_CLOSING_REASON_SESSION_ENDED


def test_messages_of_a_stream_come_before_its_end(through: Through) -> None:
    request = messages.StreamingOutputCallRequest(
        response_parameters=[
            messages.ResponseParameters(size=10),
            messages.ResponseParameters(size=10, interval_us=2_000_000_000),
        ]
    )
    call = TestCalls(through.interop).output(request, timeout=TIMEOUT)
    assert len(next(call).payload.body) == 10
    call.cancel()


def test_duplex_answers_each_request_before_the_next(through: Through) -> None:
    sizes = [1, 1_000, 100_000, 7]
    answered: list[int] = []
    turn = threading.Semaphore(0)

    def requests() -> Iterator[object]:
        for number, size in enumerate(sizes):
            while len(answered) < number:
                turn.acquire()
            yield messages.StreamingOutputCallRequest(response_parameters=[messages.ResponseParameters(size=size)])

    for answer in TestCalls(through.interop).duplex(requests(), timeout=TIMEOUT):
        answered.append(len(answer.payload.body))
        turn.release()
    assert answered == sizes


def test_error_trailers_with_details(through: Through) -> None:
    with pytest.raises(grpc.RpcError) as raised:
        Stubs(through.outcryd).sessions.GetSession(pb.GetSessionRequest(session_id="nope"), timeout=TIMEOUT)
    assert raised.value.code() is grpc.StatusCode.NOT_FOUND
    status = rpc_status.from_call(raised.value)
    info = error_details_pb2.ErrorInfo()
    assert any(detail.Unpack(info) for detail in status.details)
    assert (info.reason, info.metadata["session_id"]) == ("SESSION_NOT_FOUND", "nope")


def test_an_error_after_messages_and_a_message_that_needs_escapes(through: Through) -> None:
    text = "\t\ntest with whitespace\r\nand Unicode BMP ☺ and non-BMP 😈 100%\t\n"
    request = messages.StreamingOutputCallRequest(
        response_status={"code": grpc.StatusCode.ABORTED.value[0], "message": text}
    )
    first = messages.StreamingOutputCallRequest(response_parameters=[messages.ResponseParameters(size=100)])
    # Answered after the half-close: a server that is done earlier says so with RST_STREAM(NO_ERROR) behind its trailers
    # (RFC 9113 §8.1), upon which haproxy 2.6 may drop the trailers.
    call = TestCalls(through.interop).half_duplex(iter([first, request]), timeout=TIMEOUT)
    assert len(next(call).payload.body) == 100
    with pytest.raises(grpc.RpcError) as raised:
        next(call)
    assert raised.value.code() is grpc.StatusCode.ABORTED
    assert raised.value.details() == text


def test_unknown_methods(through: Through) -> None:
    with pytest.raises(grpc.RpcError) as raised:
        through.outcryd.unary_unary("/outcry.v1.ServerService/Nope")(b"", timeout=TIMEOUT)
    assert raised.value.code() is grpc.StatusCode.UNIMPLEMENTED


def test_a_deadline(through: Through) -> None:
    endless = messages.StreamingOutputCallRequest(
        response_parameters=[messages.ResponseParameters(size=10, interval_us=2_000_000_000)] * 2
    )
    with pytest.raises(grpc.RpcError) as raised:
        list(TestCalls(through.interop).output(endless, timeout=0.3))
    assert raised.value.code() is grpc.StatusCode.DEADLINE_EXCEEDED


def test_large_messages_both_ways(through: Through) -> None:
    request = messages.SimpleRequest(response_size=LARGE, payload={"body": bytes(LARGE)})
    assert len(TestCalls(through.interop).unary(request, timeout=TIMEOUT).payload.body) == LARGE
    parts = [messages.StreamingInputCallRequest(payload={"body": bytes(LARGE // 3)}) for _ in range(6)]
    total = TestCalls(through.interop).input(iter(parts), timeout=TIMEOUT).aggregated_payload_size
    assert total == LARGE // 3 * 6


def test_metadata_and_binary_metadata(through: Through) -> None:
    call = TestCalls(through.interop).unary
    sent = (("x-grpc-test-echo-initial", "initial value"), ("x-grpc-test-echo-trailing-bin", b"\x00\xab\xff,"))
    _, context = call.with_call(messages.SimpleRequest(), timeout=TIMEOUT, metadata=sent)
    assert ("x-grpc-test-echo-initial", "initial value") in context.initial_metadata()
    assert ("x-grpc-test-echo-trailing-bin", b"\x00\xab\xff,") in context.trailing_metadata()
