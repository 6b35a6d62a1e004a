"""ParityService: where a paper session and a backtest of it differ, and why."""

from __future__ import annotations

from typing import Any

from ..model import PaperSettings, ParityReport, from_message, to_message
from ..v1 import parity_pb2 as pb
from ..v1 import parity_pb2_grpc
from .caller import Caller


class Parity:
    """Compares paper sessions with backtests over the same data: ``client.parity``."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller
        self._stub: Any = parity_pb2_grpc.ParityServiceStub(caller.channel)

    def analyze(self, session_id: str, *, paper: PaperSettings | None = None) -> ParityReport:
        """Runs a session that has ended again through the backtester, and lists every difference by cause.

        >>> client.parity.analyze("demo").is_equal                                          # doctest: +SKIP

        Args:
            paper: how the backtest's exchange fills; None: as the session's did.

        Raises:
            NotFound: there is no such session.
            FailedPrecondition: it has not ended.
        """
        request = to_message(pb.AnalyzeParityRequest, session_id=session_id, paper=paper)
        return from_message(ParityReport, self._caller.unary(self._stub.AnalyzeParity, request))
