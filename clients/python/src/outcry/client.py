"""The client: one channel to one server, and its services."""

from __future__ import annotations

import os

import grpc

from .services.caller import Caller
from .services.orders import Orders
from .services.positions import Portfolios, Positions
from .services.prerequisites import Prerequisites
from .services.quotes import Quotes
from .services.risk import Risk
from .services.server import Server
from .services.sessions import Sessions
from .services.triggers import Triggers
from .streams import RetryPolicy

DEFAULT_TARGET = "127.0.0.1:50051"


class Client:
    """A synchronous client, safe to share between threads.

    >>> with outcry.Client("127.0.0.1:50051") as client:                            # doctest: +SKIP
    ...     session = client.sessions.create(symbols=["SP500"], bars_per_second=50)
    ...     client.sessions.start(session.session_id)
    ...     client.orders.place(session.session_id, symbol="SP500", side="buy", quantity=2)
    """

    def __init__(
        self,
        target: str | None = None,
        *,
        timeout: float | None = 10.0,
        retry: RetryPolicy = RetryPolicy(),
    ) -> None:
        """Connects when the first call is made.

        Args:
            target: ``host:port``. None: the environment variable ``OUTCRY_SERVER``, or 127.0.0.1:50051.
            timeout: seconds that a call may take; streams take their own. None: no limit.
            retry: how a broken stream is opened again.
        """
        self.target = target or os.environ.get("OUTCRY_SERVER") or DEFAULT_TARGET
        self._channel = grpc.insecure_channel(self.target)
        caller = Caller(self._channel, timeout, retry)
        self.sessions = Sessions(caller)
        self.orders = Orders(caller)
        self.positions = Positions(caller)
        self.portfolio = Portfolios(caller)
        self.triggers = Triggers(caller)
        self.risk = Risk(caller)
        self.quotes = Quotes(caller)
        self.prerequisites = Prerequisites(caller)
        self.server = Server(caller)

    def close(self) -> None:
        """Ends every call and closes the connection."""
        self._channel.close()

    def __enter__(self) -> Client:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"outcry.Client({self.target!r})"
