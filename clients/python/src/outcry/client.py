"""The client: one channel to one server, and its services."""

from __future__ import annotations

import os

from .credentials import PEM, channel
from .services.audit import Audit
from .services.caller import Caller
from .services.backtests import Backtests
from .services.data import Data
from .services.events import Events
from .services.leases import Leases
from .services.optimizations import Optimizations
from .services.orders import Orders
from .services.parity import Parity
from .services.positions import Portfolios, Positions, Transactions
from .services.prerequisites import Prerequisites
from .services.quotes import Quotes
from .services.risk import Risk
from .services.server import Server
from .services.sessions import Sessions
from .services.signals import Signals
from .services.strategies import Strategies
from .services.traces import Traces
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
        tls: bool | None = None,
        ca: PEM | None = None,
        cert: PEM | None = None,
        key: PEM | None = None,
        timeout: float | None = 10.0,
        retry: RetryPolicy = RetryPolicy(),
    ) -> None:
        """Connects when the first call is made.

        Args:
            target: ``host:port``. None: the environment variable ``OUTCRY_SERVER``, or 127.0.0.1:50051.
            tls: True: with TLS, and the authorities that gRPC trusts unless ``ca`` is given. None: with TLS when one of
                the files below is given.
            ca: trust the authorities in this PEM file and no others; a path, or the bytes of one.
            cert: shown to a server that asks for a client's certificate (mutual TLS), likewise.
            key: the key to ``cert``, likewise.
            timeout: seconds that a call may take; streams take their own. None: no limit.
            retry: how a broken stream is opened again.

        Raises:
            ValueError: ``cert`` without ``key`` or the reverse, or files with ``tls=False``.
            OSError: a file cannot be read.
        """
        self.target = target or os.environ.get("OUTCRY_SERVER") or DEFAULT_TARGET
        self._channel = channel(self.target, tls=tls, ca=ca, cert=cert, key=key)
        caller = Caller(self._channel, timeout, retry)
        self.sessions = Sessions(caller)
        self.orders = Orders(caller)
        self.positions = Positions(caller)
        self.portfolio = Portfolios(caller)
        self.transactions = Transactions(caller)
        self.triggers = Triggers(caller)
        self.risk = Risk(caller)
        self.quotes = Quotes(caller)
        self.prerequisites = Prerequisites(caller)
        self.events = Events(caller)
        self.strategies = Strategies(caller)
        self.backtests = Backtests(caller)
        self.optimizations = Optimizations(caller)
        self.parity = Parity(caller)
        self.data = Data(caller)
        self.signals = Signals(caller)
        self.traces = Traces(caller)
        self.leases = Leases(caller)
        self.audit = Audit(caller)
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
