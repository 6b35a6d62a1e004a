"""PrerequisiteService: what must hold before a session may go live."""

from __future__ import annotations

from typing import Any

from ..model import PrerequisiteReport, from_message, to_message
from ..v1 import prerequisites_pb2 as pb
from ..v1 import prerequisites_pb2_grpc
from .caller import Caller


class Prerequisites:
    """Answers whether a session may go live: ``client.prerequisites``."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller
        self._stub: Any = prerequisites_pb2_grpc.PrerequisiteServiceStub(caller.channel)

    def check(self, session_id: str) -> PrerequisiteReport:
        """Evaluates every condition now; the same evaluation that starting a live session makes."""
        request = to_message(pb.CheckPrerequisitesRequest, session_id=session_id)
        return from_message(PrerequisiteReport, self._caller.unary(self._stub.CheckPrerequisites, request))
