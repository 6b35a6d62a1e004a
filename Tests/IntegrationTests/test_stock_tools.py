"""Health, reflection and buf curl: stock tools work with nothing else."""

from __future__ import annotations

import base64
import contextlib
import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import grpc
import pytest
from google.protobuf import descriptor_pb2
from google.protobuf.descriptor_pool import DescriptorPool
from google.protobuf.message_factory import GetMessageClass
from google.rpc import error_details_pb2
from grpc_health.v1 import health_pb2, health_pb2_grpc
from grpc_reflection.v1alpha import reflection_pb2, reflection_pb2_grpc
from grpc_reflection.v1alpha.proto_reflection_descriptor_database import ProtoReflectionDescriptorDatabase

from contract import PROTOS, ROOT, SERVICES, Stubs, pb
from outcryd import Outcryd
from trading import TIMEOUT, Trader

SERVING = health_pb2.HealthCheckResponse.SERVING


# Health


@pytest.mark.parametrize("service", ["", *(f"outcry.v1.{name}" for name in SERVICES)])
def test_each_service_is_healthy(stubs: Stubs, service: str) -> None:
    stub = health_pb2_grpc.HealthStub(stubs.channel)
    assert stub.Check(health_pb2.HealthCheckRequest(service=service), timeout=TIMEOUT).status == SERVING


def test_an_unknown_service_has_no_health(stubs: Stubs) -> None:
    stub = health_pb2_grpc.HealthStub(stubs.channel)
    with pytest.raises(grpc.RpcError) as raised:
        stub.Check(health_pb2.HealthCheckRequest(service="no.such.Service"), timeout=TIMEOUT)
    assert raised.value.code() is grpc.StatusCode.NOT_FOUND


def test_health_is_watched_until_the_server_ends(fresh_server: Callable[..., Outcryd]) -> None:
    server = fresh_server()
    with server.channel() as channel:
        watch = health_pb2_grpc.HealthStub(channel).Watch(health_pb2.HealthCheckRequest(), timeout=TIMEOUT)
        assert next(watch).status == SERVING
        server.terminate()
        statuses = []
        with contextlib.suppress(grpc.RpcError):
            for message in watch:
                statuses.append(message.status)
        assert health_pb2.HealthCheckResponse.NOT_SERVING in statuses
        assert watch.code() in (grpc.StatusCode.OK, grpc.StatusCode.UNAVAILABLE)
    assert server.wait() == 0


# Reflection


def test_reflection_lists_every_service(stubs: Stubs) -> None:
    database = ProtoReflectionDescriptorDatabase(stubs.channel)
    assert set(database.get_services()) == {
        *(f"outcry.v1.{name}" for name in SERVICES),
        "grpc.channelz.v1.Channelz",
        "grpc.health.v1.Health",
        "grpc.reflection.v1.ServerReflection",
        "grpc.reflection.v1alpha.ServerReflection",
    }


def test_a_call_is_made_through_reflection_alone(stubs: Stubs) -> None:
    pool = DescriptorPool(ProtoReflectionDescriptorDatabase(stubs.channel))
    method = pool.FindServiceByName("outcry.v1.ServerService").FindMethodByName("GetServerInfo")
    request, response = GetMessageClass(method.input_type), GetMessageClass(method.output_type)
    call = stubs.channel.unary_unary(
        "/outcry.v1.ServerService/GetServerInfo",
        request_serializer=request.SerializeToString,
        response_deserializer=response.FromString,
    )
    assert "SP500" in call(request(), timeout=TIMEOUT).server.symbols


@pytest.mark.parametrize("version", ["v1", "v1alpha"])
def test_both_versions_of_reflection_answer_with_the_contract(stubs: Stubs, version: str) -> None:
    # Both have the same messages on the wire.
    call = stubs.channel.stream_stream(
        f"/grpc.reflection.{version}.ServerReflection/ServerReflectionInfo",
        request_serializer=reflection_pb2.ServerReflectionRequest.SerializeToString,
        response_deserializer=reflection_pb2.ServerReflectionResponse.FromString,
    )
    requests = [
        reflection_pb2.ServerReflectionRequest(file_by_filename="outcry/v1/types.proto"),
        reflection_pb2.ServerReflectionRequest(file_containing_symbol="outcry.v1.OrderService.PlaceOrder"),
        reflection_pb2.ServerReflectionRequest(file_containing_symbol="outcry.v1.WatchStart.Now"),
        reflection_pb2.ServerReflectionRequest(file_containing_symbol="no.such.Symbol"),
        reflection_pb2.ServerReflectionRequest(file_by_filename="no/such.proto"),
    ]
    answers = list(call(iter(requests), timeout=TIMEOUT))
    assert [a.WhichOneof("message_response") for a in answers] == ["file_descriptor_response"] * 3 + ["error_response"] * 2
    assert [a.error_response.error_code for a in answers[3:]] == [grpc.StatusCode.NOT_FOUND.value[0]] * 2
    files = [descriptor_pb2.FileDescriptorProto.FromString(a.file_descriptor_response.file_descriptor_proto[0]) for a in answers[:3]]
    assert [f.name for f in files] == ["outcry/v1/types.proto", "outcry/v1/orders.proto", "outcry/v1/types.proto"]


# buf


def buf() -> str:
    beside = Path(sys.executable).parent / "buf"
    found = str(beside) if beside.exists() else shutil.which("buf")
    assert found, "buf is missing: pip install -r Tests/IntegrationTests/requirements.txt"
    return found


def curl(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [buf(), "curl", "--protocol", "grpc", "--http2-prior-knowledge", *arguments]
    # Outside of the repository, where buf sees no .proto file.
    return subprocess.run(command, capture_output=True, text=True, timeout=TIMEOUT, cwd="/", check=False)


def test_buf_lists_services_and_methods(server: Outcryd) -> None:
    services = curl("--list-services", f"http://{server.address}")
    assert services.returncode == 0, services.stderr
    assert {f"outcry.v1.{name}" for name in SERVICES} <= set(services.stdout.split())
    methods = curl("--list-methods", f"http://{server.address}")
    assert methods.returncode == 0, methods.stderr
    assert "outcry.v1.OrderService/PlaceOrder" in methods.stdout.split()


def test_buf_calls_through_reflection_alone(server: Outcryd, session_id: str) -> None:
    def call(method: str, request: object) -> dict[str, dict[str, object]]:
        done = curl("-d", json.dumps(request), f"http://{server.address}/outcry.v1.{method}")
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    spec = {"mode": "TRADING_MODE_PAPER", "symbols": ["SP500"], "replay": {"barsPerSecond": {"value": "0.001"}}}
    created = call("SessionService/CreateSession", {"sessionId": session_id, "spec": spec})
    assert created["session"]["state"] == "SESSION_STATE_CREATED"
    assert call("SessionService/StartSession", {"sessionId": session_id})["session"]["state"] == "SESSION_STATE_RUNNING"
    listed = call("OrderService/ListOrders", {"sessionId": session_id})
    assert "orders" not in listed
    assert "SP500" in call("ServerService/GetServerInfo", {})["server"]["symbols"]  # type: ignore[operator]


def test_buf_streams(server: Outcryd, trader: Trader, session_id: str) -> None:
    trader.create(session_id)
    trader.stop(session_id)
    request = json.dumps({"sessionId": session_id, "start": {"afterRevision": "0"}})
    done = curl("-d", request, f"http://{server.address}/outcry.v1.SessionService/WatchSessions")
    assert done.returncode == 0, done.stderr
    decoder, text, messages = json.JSONDecoder(), done.stdout.strip(), []
    while text:
        message, end = decoder.raw_decode(text)
        messages.append(message)
        text = text[end:].strip()
    assert "opened" in messages[0]
    assert messages[-1]["closing"]["reason"] == "STREAM_CLOSING_REASON_SESSION_ENDED"


def test_buf_shows_the_reason_of_a_refusal(server: Outcryd) -> None:
    done = curl("-d", '{"sessionId":"nope"}', f"http://{server.address}/outcry.v1.SessionService/GetSession")
    assert done.returncode != 0
    error = json.loads(done.stderr)
    assert error["code"] == "not_found"
    info = error_details_pb2.ErrorInfo()
    [detail] = [d for d in error["details"] if d["type"] == info.DESCRIPTOR.full_name]
    value = detail["value"]
    info.ParseFromString(base64.b64decode(value + "=" * (-len(value) % 4)))
    assert (info.reason, info.metadata["session_id"]) == ("SESSION_NOT_FOUND", "nope")


def test_buf_lints_the_contract() -> None:
    done = subprocess.run([buf(), "lint"], capture_output=True, text=True, timeout=TIMEOUT, cwd=PROTOS, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    configuration = (PROTOS / "buf.yaml").read_text()
    assert "STANDARD" in configuration and "COMMENTS" in configuration
    assert PROTOS.is_relative_to(ROOT)
