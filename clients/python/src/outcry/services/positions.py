"""PositionService: positions, the portfolio that they make, and what changed both."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Iterator, Sequence
from typing import Any

from ..decimals import DecimalLike
from ..enums import TransactionType
from ..model import (
    CurrencyBalance,
    EquityPoint,
    Order,
    Portfolio,
    PortfolioSnapshot,
    Position,
    SplitRatio,
    Transaction,
    to_message,
)
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

    def list(
        self, session_id: str, *, page_size: int = 0, order_by: str = "", min_revision: int = 0
    ) -> Iterator[Position]:
        """A session's open positions in the order of their symbols."""
        request = to_message(
            pb.ListPositionsRequest,
            session_id=session_id,
            page_size=page_size,
            order_by=order_by,
            min_revision=min_revision,
        )
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

    def get(self, session_id: str, *, min_revision: int = 0) -> Portfolio:
        """Shows cash, equity, profit and positions."""
        request = to_message(pb.GetPortfolioRequest, session_id=session_id, min_revision=min_revision)
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

    def snapshots(
        self,
        session_id: str,
        *,
        start_day: dt.date | str = "",
        end_day: dt.date | str = "",
        page_size: int = 0,
        order_by: str = "",
        min_revision: int = 0,
    ) -> Iterator[PortfolioSnapshot]:
        """The portfolio as it was at the end of each day, both days included."""
        request = to_message(
            pb.ListSnapshotsRequest,
            session_id=session_id,
            start_day=str(start_day),
            end_day=str(end_day),
            page_size=page_size,
            order_by=order_by,
            min_revision=min_revision,
        )
        return self._caller.pages(self._stub.ListSnapshots, request, "snapshots", PortfolioSnapshot)

    def equity_curve(
        self,
        session_id: str,
        *,
        start_time: dt.datetime | None = None,
        end_time: dt.datetime | None = None,
        page_size: int = 0,
        order_by: str = "",
        min_revision: int = 0,
    ) -> Iterator[EquityPoint]:
        """What the session was worth at the close of bars, from ``start_time`` up to, not at, ``end_time``.

        >>> points = client.portfolio.equity_curve("s1")                            # doctest: +SKIP
        >>> outcry.equity_to_dataframe(points, decimals="float")["equity"].plot()   # doctest: +SKIP
        """
        request = to_message(
            pb.ListEquityPointsRequest,
            session_id=session_id,
            start_time=start_time,
            end_time=end_time,
            page_size=page_size,
            order_by=order_by,
            min_revision=min_revision,
        )
        return self._caller.pages(self._stub.ListEquityPoints, request, "points", EquityPoint)

    def set_exchange_rate(self, session_id: str, currency: str, rate: DecimalLike) -> CurrencyBalance:
        """Sets what one unit of a currency is worth in the session's base currency."""
        request = to_message(pb.SetExchangeRateRequest, session_id=session_id, currency=currency, rate=rate)
        response = self._caller.unary(self._stub.SetExchangeRate, request)
        return read(CurrencyBalance, response.balance, response.revision)


class Transactions:
    """Records and lists what changed cash and positions: ``client.transactions``."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller
        self._stub: Any = positions_pb2_grpc.PositionServiceStub(caller.channel)

    def record(
        self,
        session_id: str,
        type: TransactionType | str,
        *,
        symbol: str = "",
        quantity: DecimalLike | None = None,
        price: DecimalLike | None = None,
        amount: DecimalLike | None = None,
        fee: DecimalLike | None = None,
        currency: str = "",
        split: SplitRatio | None = None,
        to_currency: str = "",
        to_amount: DecimalLike | None = None,
        strategy_id: str = "",
        note: str = "",
        time: dt.datetime | None = None,
        client_transaction_id: str | None = None,
        validate_only: bool = False,
    ) -> Transaction:
        """Records what happened to the account besides the session's orders.

        >>> client.transactions.record("s1", "deposit", amount=5000)                            # doctest: +SKIP
        >>> client.transactions.record("s1", "dividend", symbol="SP500", price="0.25")          # doctest: +SKIP
        >>> client.transactions.record("s1", "buy", symbol="SP500", quantity=2, price="1350")   # doctest: +SKIP

        Args:
            type: what kind; which of the other arguments it needs, the contract says.
            price: of a unit, or the cash for each unit of a dividend.
            time: when it happened; None: now by the session's clock.
            client_transaction_id: your name for it; the same name with the same body is the same transaction. None: a
                new name is made.
            validate_only: check everything, with the same refusals, and do nothing.
        """
        request = to_message(
            pb.RecordTransactionRequest,
            session_id=session_id,
            client_transaction_id=f"py-{uuid.uuid4().hex}" if client_transaction_id is None else client_transaction_id,
            type=type,
            symbol=symbol,
            quantity=quantity,
            price=price,
            amount=amount,
            fee=fee,
            currency=currency,
            split=split,
            to_currency=to_currency,
            to_amount=to_amount,
            strategy_id=strategy_id,
            note=note,
            time=time,
            validate_only=validate_only,
        )
        response = self._caller.unary(self._stub.RecordTransaction, request)
        return read(Transaction, response.transaction, response.revision)

    def list(
        self,
        session_id: str,
        *,
        types: Sequence[TransactionType | str] = (),
        symbol: str = "",
        strategy_id: str = "",
        start_time: dt.datetime | None = None,
        end_time: dt.datetime | None = None,
        page_size: int = 0,
        order_by: str = "",
        min_revision: int = 0,
    ) -> Iterator[Transaction]:
        """Fills and everything that people recorded, in the order in which it was recorded."""
        request = to_message(
            pb.ListTransactionsRequest,
            session_id=session_id,
            types=types,
            symbol=symbol,
            strategy_id=strategy_id,
            start_time=start_time,
            end_time=end_time,
            page_size=page_size,
            order_by=order_by,
            min_revision=min_revision,
        )
        return self._caller.pages(self._stub.ListTransactions, request, "transactions", Transaction)
