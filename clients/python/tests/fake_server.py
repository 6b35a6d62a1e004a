"""A gRPC server in this process whose answers the test writes: it tests the client's own logic, not Outcry."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent import futures
from contextlib import contextmanager
from typing import Any

import grpc
from google.protobuf.any_pb2 import Any as AnyMessage
from google.protobuf.message import Message
from google.rpc import code_pb2, status_pb2
from grpc_status import rpc_status

from outcry.v1 import (
    audit_pb2_grpc,
    backtests_pb2_grpc,
    data_pb2_grpc,
    events_pb2_grpc,
    leases_pb2_grpc,
    market_data_pb2_grpc,
    optimizations_pb2_grpc,
    orders_pb2_grpc,
    parity_pb2_grpc,
    positions_pb2_grpc,
    prerequisites_pb2_grpc,
    risk_pb2_grpc,
    server_pb2_grpc,
    sessions_pb2_grpc,
    strategies_pb2_grpc,
    triggers_pb2_grpc,
)

SERVICES = {
    "SessionService": sessions_pb2_grpc,
    "OrderService": orders_pb2_grpc,
    "PositionService": positions_pb2_grpc,
    "TriggerService": triggers_pb2_grpc,
    "RiskService": risk_pb2_grpc,
    "MarketDataService": market_data_pb2_grpc,
    "PrerequisiteService": prerequisites_pb2_grpc,
    "EventService": events_pb2_grpc,
    "BacktestService": backtests_pb2_grpc,
    "StrategyService": strategies_pb2_grpc,
    "DataService": data_pb2_grpc,
    "OptimizationService": optimizations_pb2_grpc,
    "ParityService": parity_pb2_grpc,
    "LeaseService": leases_pb2_grpc,
    "AuditService": audit_pb2_grpc,
    "ServerService": server_pb2_grpc,
}

Handler = Callable[[Any, grpc.ServicerContext], Any]


class FakeServer:
    """Serves whatever handlers a test has put in: ``fake.handlers["PlaceOrder"] = lambda request, context: …``."""

    def __init__(self) -> None:
        self.handlers: dict[str, Handler] = {}
        self.requests: list[Message] = []
        self.port = 0
        self._server: grpc.Server | None = None

    def start(self) -> None:
        self._server = grpc.server(futures.ThreadPoolExecutor(max_workers=8), options=[("grpc.so_reuseport", 0)])
        for name, module in SERVICES.items():
            base = getattr(module, f"{name}Servicer")
            methods = {m: self._dispatch(m) for m in vars(base) if not m.startswith("_")}
            servicer = type(f"Fake{name}", (base,), methods)()
            getattr(module, f"add_{name}Servicer_to_server")(servicer, self._server)
        self.port = self._server.add_insecure_port(f"127.0.0.1:{self.port}")
        self._server.start()

    def stop(self) -> None:
        if self._server is not None:
            self._server.stop(grace=None).wait()
            self._server = None

    @property
    def target(self) -> str:
        return f"127.0.0.1:{self.port}"

    def _dispatch(self, method: str) -> Handler:
        def call(servicer: Any, request: Any, context: grpc.ServicerContext) -> Any:
            self.requests.append(request)
            return self.handlers[method](request, context)

        return call  # type: ignore[return-value]


@contextmanager
def running() -> Iterator[FakeServer]:
    server = FakeServer()
    server.start()
    try:
        yield server
    finally:
        server.stop()


def refuse(context: grpc.ServicerContext, code: grpc.StatusCode, message: str, *details: Message) -> None:
    """Ends a call as Outcry does: a ``google.rpc.Status`` in the trailers."""
    status = status_pb2.Status(code=code_pb2.Code.Value(code.name), message=message)
    for detail in details:
        packed = AnyMessage()
        packed.Pack(detail)
        status.details.append(packed)
    context.abort_with_status(rpc_status.to_status(status))
