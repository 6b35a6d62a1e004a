"""RiskService: where a session stands against its limits, what may pass, and the kill switch."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from typing import Any

from ..decimals import DecimalLike
from ..enums import RiskMode
from ..model import Flattening, RiskBreach, RiskLimits, RiskStatus, to_message
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

    def status(self, session_id: str, *, min_revision: int = 0) -> RiskStatus:
        """Shows where a session stands."""
        return self._status(
            self._stub.GetRiskStatus,
            to_message(pb.GetRiskStatusRequest, session_id=session_id, min_revision=min_revision),
        )

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

    def update_limits(
        self, session_id: str, limits: RiskLimits, *, etag: str = "", reason: str = "", validate_only: bool = False
    ) -> RiskStatus:
        """Replaces all limits while the session runs; what ``limits`` leaves out takes its default.

        Args:
            etag: ``RiskStatus.etag`` as you know it; another one raises ``Aborted``. Empty: whatever it is.
        """
        request = to_message(
            pb.UpdateRiskLimitsRequest,
            session_id=session_id,
            limits=limits,
            etag=etag,
            reason=reason,
            validate_only=validate_only,
        )
        return self._status(self._stub.UpdateRiskLimits, request)

    def breaches(
        self,
        session_id: str,
        *,
        rule: str = "",
        symbol: str = "",
        strategy_id: str = "",
        page_size: int = 0,
        order_by: str = "",
        min_revision: int = 0,
    ) -> Iterator[RiskBreach]:
        """Lists what the rules refused or reduced, newest last; pages are fetched as they are needed."""
        request = to_message(
            pb.ListRiskBreachesRequest,
            session_id=session_id,
            rule=rule,
            symbol=symbol,
            strategy_id=strategy_id,
            page_size=page_size,
            order_by=order_by,
            min_revision=min_revision,
        )
        return self._caller.pages(self._stub.ListRiskBreaches, request, "breaches", RiskBreach)

    def set_bias(self, session_id: str, value: DecimalLike, *, source: str = "") -> RiskStatus:
        """Scales the limits of new risk by a factor from 0 (none) to 1."""
        request = to_message(pb.SetRiskBiasRequest, session_id=session_id, value=value, source=source)
        return self._status(self._stub.SetRiskBias, request)

    def set_mode(self, session_id: str, mode: RiskMode | str, *, reason: str) -> RiskStatus:
        """Chooses what is let through: ``"normal"``, ``"reduce_only"``, or ``"halted"``, which withdraws entries, too."""
        request = to_message(pb.SetModeRequest, session_id=session_id, mode=mode, reason=reason)
        return self._status(self._stub.SetMode, request)

    def release_halt(self, session_id: str, halt_id: str, *, reason: str) -> RiskStatus:
        """Releases a latched halt, unless its cause stands."""
        request = to_message(pb.ReleaseHaltRequest, session_id=session_id, halt_id=halt_id, reason=reason)
        return self._status(self._stub.ReleaseHalt, request)

    def flatten_all(
        self, session_id: str, *, reason: str, client_flatten_id: str | None = None, validate_only: bool = False
    ) -> Flattening:
        """Cancels every working order, then closes every position at the market.

        Args:
            client_flatten_id: your name for it; the same name and reason again answer the first outcome. None: a new
                name is made.
            validate_only: tell what would be cancelled and sent, and do nothing.
        """
        request = to_message(
            pb.FlattenAllRequest,
            session_id=session_id,
            client_flatten_id=f"py-{uuid.uuid4().hex}" if client_flatten_id is None else client_flatten_id,
            reason=reason,
            validate_only=validate_only,
        )
        response = self._caller.unary(self._stub.FlattenAll, request)
        return read(Flattening, response, response.revision)

    def _status(self, method: Any, request: Any) -> RiskStatus:
        response = self._caller.unary(method, request)
        return read(RiskStatus, response.status, response.revision)
