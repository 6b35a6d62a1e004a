"""MarketDataService: market data as a session sees it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..model import Quote, to_message
from ..position import StreamPosition
from ..streams import WatchStream
from ..v1 import market_data_pb2 as pb
from ..v1 import market_data_pb2_grpc
from .caller import Caller, read


class Quotes:
    """Shows and streams quotes: ``client.quotes``."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller
        self._stub: Any = market_data_pb2_grpc.MarketDataServiceStub(caller.channel)

    def get(self, session_id: str, symbol: str, *, min_revision: int = 0) -> Quote:
        """Shows the newest quote of one instrument."""
        request = to_message(pb.GetQuoteRequest, session_id=session_id, symbol=symbol, min_revision=min_revision)
        response = self._caller.unary(self._stub.GetQuote, request)
        return read(Quote, response.quote, response.revision)

    def watch(
        self,
        session_id: str,
        symbols: Sequence[str] = (),
        *,
        start: str = "snapshot",
        after_revision: int | None = None,
        timeout: float | None = None,
    ) -> WatchStream[Quote]:
        """Streams quotes of the given symbols, or of all of the session's.

        Args:
            start: ``"snapshot"`` for the newest quotes first, ``"now"`` for new ones alone.
            after_revision: everything after this revision instead; 0 is the beginning.
            timeout: seconds until ``DeadlineExceeded``; None: no limit.
        """
        position = StreamPosition(start, after_revision)
        fields = {"session_id": session_id, "symbols": symbols}
        method = self._stub.WatchQuotes
        return self._caller.watch(method, pb.WatchQuotesRequest, Quote, position, timeout, fields)
