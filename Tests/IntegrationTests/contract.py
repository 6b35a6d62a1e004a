"""The contract as stock ``grpcio-tools`` makes it from ``Protos/``, made anew in every run.

The modules are not those of ``clients/python``: they live under names of their own, so that both may be in one process.
"""

from __future__ import annotations

import importlib
import sys
import tempfile
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import grpc
import grpc_tools
from grpc_tools import protoc

ROOT = Path(__file__).resolve().parents[2]
PROTOS = ROOT / "Protos"
FILES = sorted((PROTOS / "outcry" / "v1").glob("*.proto"))

SERVICES = [
    "SessionService",
    "OrderService",
    "PositionService",
    "TriggerService",
    "RiskService",
    "MarketDataService",
    "PrerequisiteService",
    "EventService",
    "BacktestService",
    "OptimizationService",
    "ParityService",
    "SignalService",
    "TraceService",
    "LeaseService",
    "StrategyService",
    "DataService",
    "AuditService",
    "ServerService",
]


def _generate(directory: str) -> None:
    standard = Path(grpc_tools.__file__).parent / "_proto"
    outputs = [f"--{kind}_out={directory}" for kind in ("python", "grpc_python")]
    status = protoc.main(["protoc", f"-I{PROTOS}", f"-I{standard}", *outputs, *map(str, FILES)])
    if status != 0:
        raise RuntimeError(f"grpcio-tools could not read the contract (status {status})")
    for package in ("outcry", "outcry/v1"):
        (Path(directory) / package / "__init__.py").touch()


def _load() -> list[Any]:
    """Imports the fresh modules without disturbing an ``outcry`` that is imported already."""
    hidden = {name: sys.modules.pop(name) for name in list(sys.modules) if name.split(".")[0] == "outcry"}
    with tempfile.TemporaryDirectory(prefix="outcry-contract-") as directory:
        _generate(directory)
        sys.path.insert(0, directory)
        importlib.invalidate_caches()
        try:
            names = [f"outcry.v1.{file.stem}_{kind}" for file in FILES for kind in ("pb2", "pb2_grpc")]
            return [importlib.import_module(name) for name in names]
        finally:
            sys.path.remove(directory)
            for name in [name for name in sys.modules if name.split(".")[0] == "outcry"]:
                del sys.modules[name]
            sys.modules.update(hidden)
            importlib.invalidate_caches()


_MODULES = _load()

pb: Any = SimpleNamespace(
    **{
        name: value
        for module in _MODULES
        for name, value in vars(module).items()
        if not name.startswith("_") and name[0].isupper()
    }
)
"""Every message, enum value, stub and servicer of outcry.v1."""


class Stubs:
    """One stub a service, all on one channel."""

    def __init__(self, channel: grpc.Channel) -> None:
        self.channel = channel
        self.sessions: Any = pb.SessionServiceStub(channel)
        self.orders: Any = pb.OrderServiceStub(channel)
        self.positions: Any = pb.PositionServiceStub(channel)
        self.triggers: Any = pb.TriggerServiceStub(channel)
        self.risk: Any = pb.RiskServiceStub(channel)
        self.market_data: Any = pb.MarketDataServiceStub(channel)
        self.prerequisites: Any = pb.PrerequisiteServiceStub(channel)
        self.events: Any = pb.EventServiceStub(channel)
        self.backtests: Any = pb.BacktestServiceStub(channel)
        self.optimizations: Any = pb.OptimizationServiceStub(channel)
        self.parity: Any = pb.ParityServiceStub(channel)
        self.signals: Any = pb.SignalServiceStub(channel)
        self.traces: Any = pb.TraceServiceStub(channel)
        self.strategies: Any = pb.StrategyServiceStub(channel)
        self.leases: Any = pb.LeaseServiceStub(channel)
        self.data: Any = pb.DataServiceStub(channel)
        self.audit: Any = pb.AuditServiceStub(channel)
        self.server: Any = pb.ServerServiceStub(channel)


def decimal(text: object) -> Any:
    return pb.Decimal(value=str(text))


def from_revision(revision: int) -> Any:
    return pb.WatchStart(after_revision=revision)


FROM_BEGINNING = from_revision(0)
FROM_SNAPSHOT = pb.WatchStart(snapshot=pb.WatchStart.Snapshot())
FROM_NOW = pb.WatchStart(now=pb.WatchStart.Now())
