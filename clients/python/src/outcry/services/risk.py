"""RiskService: where a session stands against its limits, and the kill switch."""

from __future__ import annotations

from typing import Any

from ..model import RiskStatus, to_message
from ..position import StreamPosition
from ..streams import WatchStream
from ..v1 import risk_pb2 as pb
from ..v1 import risk_pb2_grpc
from .caller import Caller, read


class Risk:
    """Shows and streams where a session stands, and stops new risk at once: ``client.risk``."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller
        self._stub: Any = risk_pb2_grpc.RiskServiceStub(caller.channel)

    def status(self, session_id: str) -> RiskStatus:
        """Shows where a session stands."""
        return self._status(self._stub.GetRiskStatus, to_message(pb.GetRiskStatusRequest, session_id=session_id))

    def watch(
        self,
        session_id: str,
        *,
        start: str = "snapshot",
        after_revision: int | None = None,
        timeout: float | None = None,
    ) -> WatchStream[RiskStatus]:
        """Streams where a session stands, at the close of every bar and at every change of a halt.

        Args:
            start: ``"snapshot"`` for the present state first, ``"now"`` for changes alone.
            after_revision: everything after this revision instead; 0 is the beginning.
            timeout: seconds until ``DeadlineExceeded``; None: no limit.
        """
        position = StreamPosition(start, after_revision)
        fields = {"session_id": session_id}
        method = self._stub.WatchRiskStatus
        return self._caller.watch(method, pb.WatchRiskStatusRequest, RiskStatus, position, timeout, fields)

    def engage_kill_switch(self, session_id: str, *, reason: str) -> RiskStatus:
        """Refuses all new risk from now on and cancels working orders that would add any. Closing goes on."""
        request = to_message(pb.EngageKillSwitchRequest, session_id=session_id, reason=reason)
        return self._status(self._stub.EngageKillSwitch, request)

    def release_kill_switch(self, session_id: str) -> RiskStatus:
        """Allows new risk again."""
        request = to_message(pb.ReleaseKillSwitchRequest, session_id=session_id)
        return self._status(self._stub.ReleaseKillSwitch, request)

    def _status(self, method: Any, request: Any) -> RiskStatus:
        response = self._caller.unary(method, request)
        return read(RiskStatus, response.status, response.revision)
