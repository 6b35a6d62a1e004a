"""grpclib: a gRPC for Python that shares nothing with grpcio, on the HTTP/2 of the package h2."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from typing import Any

import pytest
from google.protobuf import empty_pb2
from google.rpc import error_details_pb2
from grpclib.client import Channel, StreamStreamMethod, StreamUnaryMethod, UnaryStreamMethod, UnaryUnaryMethod
from grpclib.const import Status
from grpclib.exceptions import GRPCError

from contract import FROM_BEGINNING, pb
from interop import SERVICE, InteropServer, messages
from outcryd import Outcryd
from trading import TIMEOUT, Trader


@pytest.fixture(scope="module")
def interop() -> Iterator[InteropServer]:
    server = InteropServer()
    yield server
    server.stop()


def run(address: str, work: Callable[[Channel], Awaitable[Any]]) -> Any:
    async def connected() -> Any:
        host, port = address.rsplit(":", 1)
        async with Channel(host, int(port)) as channel:
            return await asyncio.wait_for(work(channel), TIMEOUT)

    return asyncio.run(connected())


def test_unary(server: Outcryd) -> None:
    async def work(channel: Channel) -> Any:
        call = UnaryUnaryMethod(
            channel, "/outcry.v1.ServerService/GetServerInfo", pb.GetServerInfoRequest, pb.GetServerInfoResponse
        )
        return await call(pb.GetServerInfoRequest(), timeout=TIMEOUT)

    assert "SP500" in run(server.address, work).server.symbols


def test_server_streaming_to_its_end(server: Outcryd, trader: Trader, session_id: str) -> None:
    trader.create(session_id)
    trader.stop(session_id)

    async def work(channel: Channel) -> Any:
        call = UnaryStreamMethod(
            channel, "/outcry.v1.SessionService/WatchSessions", pb.WatchSessionsRequest, pb.WatchSessionsResponse
        )
        return await call(pb.WatchSessionsRequest(session_id=session_id, start=FROM_BEGINNING), timeout=TIMEOUT)

    seen = run(server.address, work)
    assert seen[0].WhichOneof("payload") == "opened"
    assert seen[-1].closing.reason == pb.STREAM_CLOSING_REASON_SESSION_ENDED


def test_a_client_streams_and_gets_one_answer(interop: InteropServer) -> None:
    async def work(channel: Channel) -> Any:
        call = StreamUnaryMethod(
            channel, f"{SERVICE}/StreamingInputCall", messages.StreamingInputCallRequest,
            messages.StreamingInputCallResponse,
        )  # fmt: skip
        return await call([messages.StreamingInputCallRequest(payload={"body": bytes(n)}) for n in (1, 70_000, 0)])

    assert run(interop.address, work).aggregated_payload_size == 70_001


def test_both_sides_stream_in_turns(interop: InteropServer) -> None:
    sizes = [31415, 9, 2653, 58979]

    async def work(channel: Channel) -> list[int]:
        call = StreamStreamMethod(
            channel, f"{SERVICE}/FullDuplexCall", messages.StreamingOutputCallRequest,
            messages.StreamingOutputCallResponse,
        )  # fmt: skip
        answered = []
        async with call.open(timeout=TIMEOUT) as stream:
            for size in sizes:
                request = messages.StreamingOutputCallRequest(response_parameters=[{"size": size}])
                await stream.send_message(request)
                answer = await stream.recv_message()
                assert answer is not None
                answered.append(len(answer.payload.body))
            await stream.end()
            assert await stream.recv_message() is None
        return answered

    assert run(interop.address, work) == sizes


def test_a_large_message(interop: InteropServer) -> None:
    async def work(channel: Channel) -> Any:
        call = UnaryUnaryMethod(channel, f"{SERVICE}/UnaryCall", messages.SimpleRequest, messages.SimpleResponse)
        return await call(messages.SimpleRequest(response_size=3 << 20, payload={"body": bytes(3 << 20)}))

    assert len(run(interop.address, work).payload.body) == 3 << 20


def test_an_error_has_its_message_and_details(server: Outcryd) -> None:
    async def work(channel: Channel) -> Any:
        call = UnaryUnaryMethod(
            channel, "/outcry.v1.SessionService/GetSession", pb.GetSessionRequest, pb.GetSessionResponse
        )
        return await call(pb.GetSessionRequest(session_id="nope"), timeout=TIMEOUT)

    with pytest.raises(GRPCError) as raised:
        run(server.address, work)
    assert raised.value.status is Status.NOT_FOUND
    assert "nope" in (raised.value.message or "")
    infos = [detail for detail in raised.value.details or [] if isinstance(detail, error_details_pb2.ErrorInfo)]
    assert [(info.reason, info.metadata["session_id"]) for info in infos] == [("SESSION_NOT_FOUND", "nope")]


def test_an_unknown_method(server: Outcryd) -> None:
    async def work(channel: Channel) -> Any:
        call = UnaryUnaryMethod(channel, "/outcry.v1.ServerService/Nope", empty_pb2.Empty, empty_pb2.Empty)
        return await call(empty_pb2.Empty(), timeout=TIMEOUT)

    with pytest.raises(GRPCError) as raised:
        run(server.address, work)
    assert raised.value.status is Status.UNIMPLEMENTED


def test_a_deadline_ends_the_call_on_both_sides(interop: InteropServer) -> None:
    async def work(channel: Channel) -> None:
        call = UnaryStreamMethod(
            channel, f"{SERVICE}/StreamingOutputCall", messages.StreamingOutputCallRequest,
            messages.StreamingOutputCallResponse,
        )  # fmt: skip
        parameters = [{"size": 1}, {"size": 1, "interval_us": 2_000_000_000}]
        request = messages.StreamingOutputCallRequest(response_parameters=parameters)
        with pytest.raises((asyncio.TimeoutError, GRPCError)):
            await call(request, timeout=0.3)
        # The connection is as good as before.
        unary = UnaryUnaryMethod(channel, f"{SERVICE}/UnaryCall", messages.SimpleRequest, messages.SimpleResponse)
        assert len((await unary(messages.SimpleRequest(response_size=9))).payload.body) == 9

    run(interop.address, work)


def test_metadata_both_ways(interop: InteropServer) -> None:
    async def work(channel: Channel) -> Any:
        call = UnaryUnaryMethod(channel, f"{SERVICE}/UnaryCall", messages.SimpleRequest, messages.SimpleResponse)
        sent: dict[str, str | bytes] = {
            "x-grpc-test-echo-initial": "initial",
            "x-grpc-test-echo-trailing-bin": b"\x00\xab\xff",
        }
        async with call.open(metadata=sent) as stream:
            await stream.send_message(messages.SimpleRequest(), end=True)
            await stream.recv_message()
            await stream.recv_trailing_metadata()
            return stream.initial_metadata, stream.trailing_metadata

    initial, trailing = run(interop.address, work)
    assert initial["x-grpc-test-echo-initial"] == "initial"
    assert trailing["x-grpc-test-echo-trailing-bin"] == b"\x00\xab\xff"


def test_many_calls_at_once(interop: InteropServer) -> None:
    async def work(channel: Channel) -> list[int]:
        call = UnaryUnaryMethod(channel, f"{SERVICE}/UnaryCall", messages.SimpleRequest, messages.SimpleResponse)
        # The server's limit of streams is known once it has answered; more than that before may be refused.
        await call(messages.SimpleRequest())
        answers = await asyncio.gather(*(call(messages.SimpleRequest(response_size=n)) for n in range(300)))
        return [len(answer.payload.body) for answer in answers]

    assert run(interop.address, work) == list(range(300))
