"""PositionService: positions and the portfolio that they make."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..model import Order, Portfolio, Position, to_message
from ..position import StreamPosition
from ..streams import WatchStream
from ..v1 import positions_pb2 as pb
from ..v1 import positions_pb2_grpc
from .caller import Caller, read
from .orders import new_client_order_id


class Positions:
    """Lists and closes positions: ``client.positions``."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller
        self._stub: Any = positions_pb2_grpc.PositionServiceStub(caller.channel)

    def list(self, session_id: str, *, page_size: int = 0) -> Iterator[Position]:
        """A session's open positions in the order of their symbols."""
        request = to_message(pb.ListPositionsRequest, session_id=session_id, page_size=page_size)
        return self._caller.pages(self._stub.ListPositions, request, "positions", Position)

    def close(self, session_id: str, symbol: str, *, client_order_id: str | None = None) -> Order:
        """Closes a position with a market order. Never blocked by a halt: it reduces risk.

        Args:
            client_order_id: your name for the intent, as in ``orders.place``. None: a new name is made.
        """
        request = to_message(
            pb.ClosePositionRequest,
            session_id=session_id,
            symbol=symbol,
            client_order_id=new_client_order_id() if client_order_id is None else client_order_id,
        )
        response = self._caller.unary(self._stub.ClosePosition, request)
        return read(Order, response.order, response.revision)


class Portfolios:
    """Shows and streams cash, equity, profit and positions: ``client.portfolio``."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller
        self._stub: Any = positions_pb2_grpc.PositionServiceStub(caller.channel)

    def get(self, session_id: str) -> Portfolio:
        """Shows cash, equity, profit and positions."""
        request = to_message(pb.GetPortfolioRequest, session_id=session_id)
        response = self._caller.unary(self._stub.GetPortfolio, request)
        return read(Portfolio, response.portfolio, response.revision)

    def watch(
        self,
        session_id: str,
        *,
        start: str = "snapshot",
        after_revision: int | None = None,
        timeout: float | None = None,
    ) -> WatchStream[Portfolio]:
        """Streams the portfolio at the close of every bar.

        The whole equity curve of a session that has ended:

        >>> history = list(client.portfolio.watch("s1", after_revision=0))          # doctest: +SKIP

        Args:
            start: ``"snapshot"`` for the present state first, ``"now"`` for changes alone.
            after_revision: everything after this revision instead; 0 is the beginning.
            timeout: seconds until ``DeadlineExceeded``; None: no limit.
        """
        position = StreamPosition(start, after_revision)
        fields = {"session_id": session_id}
        method = self._stub.WatchPortfolio
        return self._caller.watch(method, pb.WatchPortfolioRequest, Portfolio, position, timeout, fields)
