"""Outcry, a trading server that is driven over gRPC, from Python.

    import outcry

    with outcry.Client("127.0.0.1:50051") as client:
        session = client.sessions.create(symbols=["SP500"], bars_per_second=50)
        client.sessions.start(session.session_id)
        with client.orders.watch(session.session_id) as updates:
            client.orders.place(session.session_id, symbol="SP500", side="buy", quantity=2)
            for update in updates:
                print(update.type, update.order.status)

The generated modules of the contract are in ``outcry.v1``.
"""

from __future__ import annotations

from . import enums, errors, model
from .client import Client
from .decimals import DecimalLike
from .enums import *  # noqa: F403
from .errors import *  # noqa: F403
from .frames import (
    equity_to_dataframe,
    exposure_to_dataframe,
    fills_to_dataframe,
    lots_to_dataframe,
    orders_to_dataframe,
    portfolio_to_dataframe,
    positions_to_dataframe,
    signals_to_dataframe,
    slippage_to_dataframe,
    to_dataframe,
    trace_steps_to_dataframe,
    traces_to_dataframe,
    transactions_to_dataframe,
)
from .model import *  # noqa: F403
from .streams import RetryPolicy, WatchStream

__version__ = "0.1.0"

__all__ = [
    "Client",
    "DecimalLike",
    "RetryPolicy",
    "WatchStream",
    "equity_to_dataframe",
    "exposure_to_dataframe",
    "fills_to_dataframe",
    "lots_to_dataframe",
    "orders_to_dataframe",
    "portfolio_to_dataframe",
    "positions_to_dataframe",
    "signals_to_dataframe",
    "slippage_to_dataframe",
    "to_dataframe",
    "trace_steps_to_dataframe",
    "traces_to_dataframe",
    "transactions_to_dataframe",
    *enums.__all__,
    *errors.__all__,
    *model.__all__,
]
