"""ServerService and the standard health service."""

from __future__ import annotations

from typing import Any

from grpc_health.v1 import health_pb2, health_pb2_grpc

from ..enums import HealthStatus
from ..model import ServerInfo, from_message
from ..v1 import server_pb2 as pb
from ..v1 import server_pb2_grpc
from .caller import Caller


class Server:
    """Tells what the server is, and whether it is well: ``client.server``."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller
        self._stub: Any = server_pb2_grpc.ServerServiceStub(caller.channel)
        self._health: Any = health_pb2_grpc.HealthStub(caller.channel)

    def info(self) -> ServerInfo:
        """Shows version, contract and capabilities."""
        response = self._caller.unary(self._stub.GetServerInfo, pb.GetServerInfoRequest())
        return from_message(ServerInfo, response.server)

    def health(self, service: str = "") -> HealthStatus:
        """Whether the server, or one of its services such as ``outcry.v1.OrderService``, serves."""
        response = self._caller.unary(self._health.Check, health_pb2.HealthCheckRequest(service=service))
        name = health_pb2.HealthCheckResponse.ServingStatus.Name(response.status)
        return HealthStatus(name.lower())
