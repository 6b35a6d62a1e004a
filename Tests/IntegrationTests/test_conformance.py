"""Points of the conformance checklist, by number, as they show on the wire of the real servers."""

from __future__ import annotations

import base64
import struct
from collections.abc import Callable, Iterator

import pytest
from google.rpc import error_details_pb2, status_pb2
from hpack import Decoder

from contract import pb
from interop import SERVICE, InteropServer, messages
from outcryd import Outcryd
from raw_frames import DATA, END_HEADERS, END_STREAM, GOAWAY, HEADERS, RawConnection, fields, frame, message

Fields = list[tuple[str, str]]


@pytest.fixture(scope="module")
def interop() -> Iterator[InteropServer]:
    server = InteropServer()
    yield server
    server.stop()


def blocks(connection: RawConnection) -> list[tuple[int, Fields, bool]]:
    """The header blocks that have come, in order: stream, fields, and whether the block ends its stream."""
    decoder = Decoder()
    return [
        (stream, [(str(name), str(value)) for name, value in decoder.decode(payload)], bool(flags & END_STREAM))
        for kind, flags, stream, payload in connection.frames
        if kind == HEADERS
    ]


def call(
    address: str, path: str, body: bytes = message(), more: list[tuple[str, str]] | None = None
) -> tuple[list[tuple[Fields, bool]], bytes]:
    """The header blocks of the answer and its body."""
    with RawConnection(address) as connection:
        connection.send(frame(HEADERS, END_HEADERS, 1, fields(path, more or [])) + frame(DATA, END_STREAM, 1, body))
        connection.wait(lambda connection: connection.has_ended(1))
        return [(block, is_end) for _, block, is_end in blocks(connection)], connection.body(1)


def values(block: Fields, name: str) -> list[str]:
    return [value for key, value in block if key == name]


ECHO_BINARY = "x-grpc-test-echo-trailing-bin"


@pytest.mark.parametrize("sent", ["AAE=", "AAE"])
def test_07_binary_metadata_is_taken_padded_or_not_and_sent_unpadded(interop: InteropServer, sent: str) -> None:
    answer, _ = call(interop.address, f"{SERVICE}/EmptyCall", more=[(ECHO_BINARY, sent)])
    assert values(answer[-1][0], ECHO_BINARY) == ["AAE"]


def test_08_binary_metadata_is_split_on_commas_and_keeps_its_order(interop: InteropServer) -> None:
    more = [(ECHO_BINARY, "AAE=,AgM"), (ECHO_BINARY, "BAU")]
    answer, _ = call(interop.address, f"{SERVICE}/EmptyCall", more=more)
    assert ",".join(values(answer[-1][0], ECHO_BINARY)).split(",") == ["AAE", "AgM", "BAU"]


def test_12_a_half_close_without_a_message_is_an_empty_data_frame(interop: InteropServer) -> None:
    answer, body = call(interop.address, f"{SERVICE}/StreamingInputCall", body=b"")
    assert values(answer[-1][0], "grpc-status") == ["0"]
    assert messages.StreamingInputCallResponse.FromString(body[5:]).aggregated_payload_size == 0


def test_24_the_status_is_in_trailers_even_when_ok(interop: InteropServer) -> None:
    (headers, is_first_the_end), (trailers, is_second_the_end) = call(interop.address, f"{SERVICE}/EmptyCall")[0]
    assert (is_first_the_end, is_second_the_end) == (False, True)
    assert values(headers, "grpc-status") == []
    assert values(trailers, "grpc-status") == ["0"]
    assert not any(name.startswith(":") for name, _ in trailers)


@pytest.mark.parametrize("code", [1, 9, 10, 16])
def test_24_the_status_is_decimal_without_leading_zeros(interop: InteropServer, code: int) -> None:
    request = messages.SimpleRequest(response_status={"code": code, "message": "no"})
    answer, _ = call(interop.address, f"{SERVICE}/UnaryCall", message(request.SerializeToString()))
    assert values(answer[-1][0], "grpc-status") == [str(code)]


def test_25_an_error_without_a_message_is_one_block_with_a_content_type(server: Outcryd) -> None:
    answer, body = call(server.address, "/outcry.v1.ServerService/Nope")
    [(block, is_end)] = answer
    assert is_end and body == b""
    assert values(block, ":status") == ["200"]
    assert values(block, "content-type")[0].startswith("application/grpc")
    assert values(block, "grpc-status") == ["12"]


def test_26_a_message_is_percent_encoded_utf8(interop: InteropServer) -> None:
    text = "\t\ntest with whitespace\r\nand Unicode BMP ☺ and non-BMP 😈 100%~"
    request = messages.SimpleRequest(response_status={"code": 2, "message": text})
    answer, _ = call(interop.address, f"{SERVICE}/UnaryCall", message(request.SerializeToString()))
    [sent] = values(answer[-1][0], "grpc-message")
    assert sent == (
        "%09%0Atest with whitespace%0D%0Aand Unicode BMP %E2%98%BA and non-BMP %F0%9F%98%88 100%25~"
    )


def test_27_details_come_with_the_status_that_they_are_of(server: Outcryd) -> None:
    request = pb.GetSessionRequest(session_id="nope").SerializeToString()
    answer, _ = call(server.address, "/outcry.v1.SessionService/GetSession", message(request))
    trailers = answer[-1][0]
    [encoded] = values(trailers, "grpc-status-details-bin")
    assert "=" not in encoded
    status = status_pb2.Status.FromString(base64.b64decode(encoded + "=" * (-len(encoded) % 4)))
    assert [str(status.code)] == values(trailers, "grpc-status") == ["5"]
    info = error_details_pb2.ErrorInfo()
    assert any(detail.Unpack(info) for detail in status.details)
    assert info.reason == "SESSION_NOT_FOUND"


def test_39_a_drain_is_two_goaways_and_what_runs_is_finished(fresh_server: Callable[..., Outcryd]) -> None:
    server = fresh_server()
    with RawConnection(server.address) as connection:
        watch = fields("/grpc.health.v1.Health/Watch")
        connection.send(frame(HEADERS, END_HEADERS, 1, watch) + frame(DATA, END_STREAM, 1, message()))
        connection.wait(lambda connection: len(connection.body(1)) >= 7)
        server.terminate()
        connection.wait(lambda connection: connection.counts[GOAWAY] == 1)
        # The server asks for a round trip and takes new calls until it is over.
        pings = [payload for kind, flags, _, payload in connection.frames if kind == 6 and not flags & 1]
        connection.send(frame(HEADERS, END_HEADERS, 3, fields()) + frame(DATA, END_STREAM, 3, message()))
        connection.send(frame(6, 1, 0, pings[-1]))
        connection.wait_for_end()
        lasts = [struct.unpack(">II", payload[:8]) for kind, _, _, payload in connection.frames if kind == GOAWAY]
        assert lasts[0] == (0x7FFF_FFFF, 0)
        assert lasts[-1] == (3, 0)
        assert len(lasts) == 2
        ends = {stream: values(block, "grpc-status") for stream, block, is_end in blocks(connection) if is_end}
        assert ends[3] == ["0"]
        assert 1 in ends
    assert server.wait() == 0
